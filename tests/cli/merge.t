Two workers, a branch each: git merges their courses fact by fact.

  $ export CTI_TODAY=2027-01-12; umask 077
  $ cti init --git sager
  cti: error: this folder is not in a git repository
  hint: begin one: git init
  [4]
  $ git init -q -b main sager; cd sager; git config user.name x; git config user.email x@example.org
  $ cti init --example --git | tail -8
    made .gitattributes
    made .git/hooks/pre-commit
    added to .gitattributes: courses/*.yaml merge=cti
    made git config merge.cti.name
    made git config merge.cti.driver
  
  See the examples: cti caseload --today 2027-01-12
  Each clone has to be told once: cti init --git
  $ cat .gitattributes
  # Git keeps the line ends of a file as they are.
  *.yaml -text diff
  courses/*.yaml merge=cti
  $ git config merge.cti.driver
  command -v cti >/dev/null || exec git merge-file -L ours -L base -L theirs %A %O %B; cti merge -- %O %A %B %P
  $ git add -A; git commit -qnm "begin"

Ticks on neighbouring lines, two contacts at the end of one list, keys and items of one plan.

  $ git switch -qc sofie
  $ cti checklist done b-1042 focus-chosen > /dev/null; cti contact b-1042 --minutes 45 --form meeting --with citizen > /dev/null
  $ cti plan done b-1042 f1.a1 > /dev/null; git commit -qnam "Sofie"
  $ git switch -q main
  $ cti checklist done b-1042 plan-made --on 2026-12-22 > /dev/null; cti contact b-1042 --minutes 20 --form phone --with provider > /dev/null
  $ cti plan activity b-1042 f1 "Ring til banken" > /dev/null; git commit -qnam "Mette"
  $ git merge -q --no-edit sofie > /dev/null
  $ git diff main^1^ -- courses/b-1042.yaml
  diff --git a/courses/b-1042.yaml b/courses/b-1042.yaml
  index 6951221..ac7aaff 100644
  --- a/courses/b-1042.yaml
  +++ b/courses/b-1042.yaml
  @@ -32,8 +32,8 @@ checklists:
       workplace-start: {on: 2026-12-04, note: "Møder klokken ni den første måned"}
       focus-informed: 2026-12-08
       needs-assessed: 2026-12-18
  -    focus-chosen:               # ét er valgt, borgeren overvejer et til
  -    plan-made: 2026-12-21
  +    focus-chosen: 2027-01-12               # ét er valgt, borgeren overvejer et til
  +    plan-made: {on: 2026-12-22, recorded: 2027-01-12}
       coordinated: 2027-01-06
       network-begun: 2027-01-07
       meetings-held:
  @@ -100,6 +100,8 @@ plan:
             who: borgeren
             contact: søsteren, på besøg
             by: 2027-01-22
  +        - id: f1.a3
  +          text: Ring til banken
     links:
       - plan: job-plan
         responsible: jobkonsulenten
  @@ -115,3 +117,5 @@ contacts:
     - {on: 2027-01-06, minutes: 30, form: meeting, with: provider, place: workplace}
     - {on: 2027-01-07, minutes: 20, form: phone, with: informal}
     - {on: 2027-01-12, minutes: 15, form: phone, with: citizen}
  +  - {on: 2027-01-12, minutes: 20, form: phone, with: provider}
  +  - {on: 2027-01-12, minutes: 45, form: meeting, with: citizen}
  $ cti check b-1042

Both resumed the same pause, on different days; and gave new items the same id.

  $ git switch -q sofie; git merge -q main > /dev/null
  $ cti phase resume b-1042 --on 2027-01-18 > /dev/null; cti plan activity b-1042 f1 "Skriv et budget" > /dev/null
  $ git commit -qnam "Sofie again"
  $ git switch -q main
  $ cti phase resume b-1042 --on 2027-01-25 > /dev/null; cti plan activity b-1042 f1 "Køb en mappe" > /dev/null; git commit -qnam "Mette again"
  $ git merge sofie > /dev/null
  courses/b-1042.yaml:22:1: warning: merge conflict: two versions of this part are in the file
  courses/b-1042.yaml:110:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  [1]
  $ git diff
  diff --cc courses/b-1042.yaml
  index 5ed494a,710d1f1..0000000
  --- a/courses/b-1042.yaml
  +++ b/courses/b-1042.yaml
  @@@ -19,7 -19,7 +19,11 @@@ change: 2026-12-01          # første a
    start: 2026-12-01
    pauses:
      - from: 2027-01-11
  ++<<<<<<< ours
   +    until: 2027-01-25
  ++=======
  +     until: 2027-01-18
  ++>>>>>>> theirs
        reason: admission
    
    checklists:
  @@@ -103,8 -103,8 +107,13 @@@ plan
              by: 2027-01-22
            - id: f1.a3
              text: Ring til banken
  ++<<<<<<< ours
   +        - id: f1.a4
   +          text: Køb en mappe
  ++=======
  +         - id: f1.a4
  +           text: Skriv et budget
  ++>>>>>>> theirs
      links:
        - plan: job-plan
          responsible: jobkonsulenten
  $ cti check b-1042
  courses/b-1042.yaml:22:1: error: merge conflict: two versions of this part are in the file
    22 | <<<<<<< ····
       | ^~~~~~~
  hint: keep one side, remove the marker lines, then run: cti check
  [1]
  $ git merge --abort

Changes that are each right, and contradict one another: they are joined, and it is said.

  $ git switch -qc ali; cti phase pause b-1031 --on 2027-01-11 --reason admission > /dev/null; git commit -qnam "Ali"
  $ git switch -q main; cti phase pause b-1031 --on 2027-01-12 --reason holiday > /dev/null; git commit -qnam "Mette"
  $ git merge -q --no-edit ali > /dev/null
  courses/b-1031.yaml:14:11: warning: a second open pause, from 2027-01-11
    14 |   - from: 2027-01-11
       |           ^~~~~~~~~~
  hint: end the first one: cti phase resume b-1031 --on DAY
  $ cti check b-1031
  courses/b-1031.yaml:14:11: error: a second open pause, from 2027-01-11
    14 |   - from: 2027-01-11
       |           ^~~~~~~~~~
  hint: end the first one: cti phase resume b-1031 --on DAY
  [1]

By hand, and what git is told.

  $ printf 'cti: 1\nid: b-1\nworker: ali\n' > base; sed 's/ali/mette/' base > ours; sed 's/ali/karen/' base > theirs
  $ cti merge base ours theirs courses/b-1.yaml --dry-run
  --- a/courses/b-1.yaml
  +++ b/courses/b-1.yaml
  @@ -1,3 +1,7 @@
   cti: 1
   id: b-1
  +<<<<<<< ours
   worker: mette
  +=======
  +worker: karen
  +>>>>>>> theirs
  courses/b-1.yaml:3:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  [1]
  $ cti merge base ours theirs courses/b-1.yaml; cat ours
  courses/b-1.yaml:3:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  cti: 1
  id: b-1
  <<<<<<< ours
  worker: mette
  =======
  worker: karen
  >>>>>>> theirs

Whatever is handed over, git is told of a conflict, and finds both versions in the file: a side that is not there, a folder, a
file that is too large, bytes that are no text.

  $ new() { printf 'cti: 1\nid: b-1\nworker: mette\n' > ours; }; new
  $ cti merge base ours none
  cti: error: there is no file none
  ours:1:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  [1]
  $ cat ours; new; mkdir folder
  <<<<<<< ours
  cti: 1
  id: b-1
  worker: mette
  =======
  >>>>>>> theirs
  $ cti merge base ours folder
  folder:1:1: error: this is not an ordinary file
  hint: a course is one file; move this elsewhere
  ours:1:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  [1]
  $ cti merge base none theirs
  cti: error: there is no file none
  none:1:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  [1]
  $ cat none; rm none
  <<<<<<< ours
  =======
  cti: 1
  id: b-1
  worker: karen
  >>>>>>> theirs
  $ new; head -c 1100000 /dev/zero | tr '\0' x > large
  $ cti merge base ours large courses/b-1.yaml
  courses/b-1.yaml:1:1: error: the file is larger than 1 MiB
  hint: is it a course? Move other files elsewhere
  [1]
  $ wc -c < ours; head -4 ours; new; printf '\377\000\n' > bytes
  1100067
  <<<<<<< ours
  cti: 1
  id: b-1
  worker: mette
  $ cti merge base ours bytes
  ours:1:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  [1]
  $ grep -a -c '^[<=>]' ours; new
  3
  $ cti merge none ours theirs
  cti: error: there is no file none
  ours:3:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  [1]
  $ new; : > empty
  $ cti merge base ours empty --dry-run | grep -c '^+[<=>]'
  ours:1:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  3
  $ cat ours
  cti: 1
  id: b-1
  worker: mette
  $ cti merge -- base ours theirs -x/courses/b-1.yaml
  -x/courses/b-1.yaml:3:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  [1]
  $ new
  $ cti merge base ours
  cti: error: THEIRS is missing
  hint: see: cti merge --help
  [2]

What is there is kept; a line is added to attributes that lack it.

  $ printf '*.md text' > .gitattributes; git config merge.cti.driver "/opt/cti merge %O %A %B"
  $ cti init --git
    kept courses/, which was there
    kept .cti/, which was there
    kept .cti/course.schema.json, which was there
    kept .cti/settings.schema.json, which was there
    kept .cti/method.schema.json, which was there
    kept .cti/implementation.schema.json, which was there
    kept cti.yaml, which was there
    kept .gitignore, which was there
    kept .gitattributes, which was there
    kept .git/hooks/pre-commit, which was there
    added to .gitattributes: courses/*.yaml merge=cti
    kept git config merge.cti.name, which was there
    kept git config merge.cti.driver, which was there
  
  Enter a course: cti new b-1001 --worker YOU --start DAY
  Each clone has to be told once: cti init --git
  $ cat .gitattributes
  *.md text
  courses/*.yaml merge=cti

Where git finds no cti, it merges line by line, and marks what is left.

  $ git init -q -b main ../plain; cd ../plain; git config user.name x; git config user.email x@example.org
  $ cti init --git > /dev/null; cti new b-1 --worker ali > /dev/null; git add -A; git commit -qnm "begin"; git switch -qc other
  $ sed -i 's/^worker: .*/worker: mette/' courses/b-1.yaml; git commit -qnam "mette"; git switch -q main
  $ sed -i 's/^worker: .*/worker: karen/' courses/b-1.yaml; git commit -qnam "karen"
  $ PATH=/usr/bin:/bin git merge other > /dev/null
  [1]
  $ grep -A4 '^<<<' courses/b-1.yaml
  <<<<<<< ours
  worker: karen
  =======
  worker: mette
  >>>>>>> theirs
  $ git merge --abort; git merge other > /dev/null
  courses/b-1.yaml:4:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  [1]
  $ grep -A4 '^<<<' courses/b-1.yaml; git merge --abort
  <<<<<<< ours
  worker: karen
  =======
  worker: mette
  >>>>>>> theirs

Both began the same course.

  $ git switch -q other; cti new b-2 --worker mette --start 2027-01-11 > /dev/null; git add -A
  $ git commit -qnm "b-2"; git switch -q main; cti new b-2 --worker mette --start 2027-01-13 > /dev/null; git add -A; git commit -qnm "b-2"
  $ git merge other | grep CONFLICT
  courses/b-2.yaml:9:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  courses/b-1.yaml:4:1: warning: merge conflict: two versions of this part are in the file
  hint: keep one side, remove the marker lines, then run: cti check
  CONFLICT (content): Merge conflict in courses/b-1.yaml
  CONFLICT (add/add): Merge conflict in courses/b-2.yaml
  $ grep -c '^<<<' courses/b-2.yaml; git status --short
  1
  UU courses/b-1.yaml
  AA courses/b-2.yaml
