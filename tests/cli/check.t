Every finding with its place; silent and exit 0 where all is well.

  $ cp -r "$TESTDIR/../../examples" sager; chmod -R go= sager; cd sager
  $ export CTI_TODAY=2027-01-12
  $ cti check b-1017 b-1011
  $ cti check
  courses/b-1042.yaml:34:5: note: the plan holds a focus area, but 'focus-chosen' is not ticked
    34 |     focus-chosen:               # ·· ·· ·····, ········ ········· ·· ···
       |     ^~~~~~~~~~~~
  hint: if it is done: cti checklist done b-1042 focus-chosen

What a person may get wrong, all of it in one file.

  $ cat > courses/b-2001.yaml <<END
  > cti: 1
  > id: b-2001
  > worker: ali
  > method: job
  > legal-basis: sel-82b
  > months: 9
  > contact-from: 2026-12-20
  > change: 2027-01-05
  > strat: 2026-12-01
  > start: 2026-12-15
  > pauses:
  >   - from: 2026-12-01
  >     until: 2026-12-05
  >   - from: 2027-01-10
  >   - from: 2027-01-11
  > shifts:
  >   - to: 2
  >     on: 2026-11-01
  > closed:
  >   on: 2027-02-01
  >   outcome: ended-early
  > checklists:
  >   contact:
  >     contact-made: 2026-12-10
  >     informd: 2026-12-21
  >   phase-1:
  >     plan-made: 2027-03-01
  > plan:
  >   focus:
  >     - {id: f1, theme: housing, text: a}
  >     - {id: f2, theme: housing, text: b}
  >     - {id: f3, theme: housing, text: c}
  >     - {id: f4, theme: housing, text: "ring til 0101651234"}
  > handover:
  >   responsible: a9
  > END
  $ chmod 644 courses/b-2001.yaml
  $ cti check b-2001
  courses/b-2001.yaml:1:1: warning: every user of this machine can read the file
  hint: make it private: chmod o= courses/b-2001.yaml
  courses/b-2001.yaml:6:9: error: 9 months contradict the legal basis: SEL § 82 b gives 6 months
     6 | months: 9
       |         ^
  hint: leave the months out; the legal basis decides the length
  courses/b-2001.yaml:7:15: error: the contact period begins 2026-12-20, after phase 1 on 2026-12-15
     7 | contact-from: 2026-12-20
       |               ^~~~~~~~~~
  hint: the contact period lies before phase 1
  courses/b-2001.yaml:9:1: warning: unknown key 'strat'; it is kept, and not used
     9 | strat: 2026-12-01
       | ^~~~~
  hint: did you mean 'start'?
  courses/b-2001.yaml:10:8: error: phase 1 begins 2026-12-15, 21 days before the change on 2027-01-05
    10 | start: 2026-12-15
       |        ^~~~~~~~~~
  hint: the job method lets it begin at most 14 days before: 2026-12-22 at the earliest
  courses/b-2001.yaml:12:11: error: a pause from 2026-12-01 lies before phase 1 begins on 2026-12-15
    12 |   - from: 2026-12-01
       |           ^~~~~~~~~~
  hint: the contact period is not paused; days before phase 1 do not count
  courses/b-2001.yaml:15:11: error: a second open pause, from 2027-01-11
    15 |   - from: 2027-01-11
       |           ^~~~~~~~~~
  hint: end the first one: cti phase resume b-2001 --on DAY
  courses/b-2001.yaml:18:9: error: the shift to phase 2 on 2026-11-01 lies before phase 1 begins on 2026-12-15
    18 |     on: 2026-11-01
       |         ^~~~~~~~~~
  hint: is one of the two days wrong?
  courses/b-2001.yaml:20:7: error: closed 2027-02-01, which has not come yet
    20 |   on: 2027-02-01
       |       ^~~~~~~~~~
  hint: a course is closed when contact has ended
  courses/b-2001.yaml:21:12: error: the outcome ended-early needs a reason
    21 |   outcome: ended-early
       |            ^~~~~~~~~~~
  hint: say why: --reason TEXT, or 'reason: …' in the file
  courses/b-2001.yaml:22:1: note: somebody is named as responsible, but 'responsibility-placed' is not ticked
    22 | checklists:
       | ^~~~~~~~~~
  hint: if it is done: cti checklist done b-2001 responsibility-placed
  courses/b-2001.yaml:24:19: error: 'contact-made' is ticked on 2026-12-10, before the contact period began on 2026-12-20
    24 |     contact-made: 2026-12-10
       |                   ^~~~~~~~~~
  hint: is one of the two days wrong?
  courses/b-2001.yaml:25:14: warning: the method job has no item 'informd' in this checklist
    25 |     informd: 2026-12-21
       |              ^~~~~~~~~~
  hint: did you mean 'informed'?
  courses/b-2001.yaml:26:3: note: the plan holds a focus area, but 'focus-chosen' is not ticked
    26 |   phase-1:
       |   ^~~~~~~
  hint: if it is done: cti checklist done b-2001 focus-chosen
  courses/b-2001.yaml:27:16: error: 'plan-made' is ticked on 2027-03-01, which has not come yet
    27 |     plan-made: 2027-03-01
       |                ^~~~~~~~~~
  hint: an item is ticked when it has happened
  courses/b-2001.yaml:27:16: warning: 'plan-made' says 2027-03-01, after the course was closed on 2027-02-01
    27 |     plan-made: 2027-03-01
       |                ^~~~~~~~~~
  hint: is one of the two days wrong?
  courses/b-2001.yaml:27:16: warning: 'plan-made' is ticked, but the plan holds no goal
    27 |     plan-made: 2027-03-01
       |                ^~~~~~~~~~
  hint: write it down, or open the item again: cti checklist undo b-2001 plan-made
  courses/b-2001.yaml:33:7: warning: 4 focus areas at once; the method works on 1-3
    33 |     - {id: f4, theme: housing, text: "···· ··· ··········"}
       |       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: mark one as done, dropped, or with priority 'after'
  courses/b-2001.yaml:33:48: warning: this looks like a CPR number: 010165-****
  hint: write a pseudonym; git keeps what was committed
  courses/b-2001.yaml:35:16: warning: no actor has the id 'a9'
    35 |   responsible: a9
       |                ^~
  hint: responsible is the citizen ('citizen') or the id of one actor
  [1]
  $ cti check b-2001 --format json | jq -c '.findings[] | [.line, .severity]' | head -3
  [1,"warning"]
  [6,"error"]
  [7,"error"]

Days and contacts that are most likely slips.

  $ cat > courses/b-2001.yaml <<END
  > cti: 1
  > id: b-2001
  > worker: Mette
  > method: homelessness
  > contact-from: 2062-01-04
  > change: 2026-11-30
  > start: 2026-12-01
  > worker-changes:
  >   - on: 2026-12-20
  >     from: torben
  > contacts:
  >   - {on: 2026-12-10, minutes: 10, form: phone, with: citizen}
  >   - {on: 2026-12-10, minutes: 10, form: phone, with: citizen}
  > END
  $ chmod 600 courses/b-2001.yaml; cti check b-2001
  courses/b-2001.yaml:3:9: warning: the worker 'Mette' is 'mette' elsewhere
     3 | worker: ·····
       |         ^~~~~
  hint: one worker, one spelling: otherwise reports count two
  courses/b-2001.yaml:5:15: error: the contact period begins 2062-01-04, after phase 1 on 2026-12-01
     5 | contact-from: 2062-01-04
       |               ^~~~~~~~~~
  hint: the contact period lies before phase 1
  courses/b-2001.yaml:5:15: warning: 'contact-from' says 2062-01-04, more than a year ahead
     5 | contact-from: 2062-01-04
       |               ^~~~~~~~~~
  hint: is the year right?
  courses/b-2001.yaml:7:8: warning: phase 1 begins 2026-12-01, after the change on 2026-11-30
     7 | start: 2026-12-01
       |        ^~~~~~~~~~
  hint: phase 1 begins with the change; is one of the two days wrong?
  courses/b-2001.yaml:12:5: warning: a contact on 2026-12-10, before the contact period began on 2062-01-04
    12 |   - {on: 2026-12-10, minutes: 10, form: phone, with: citizen}
       |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: is one of the two days wrong?
  courses/b-2001.yaml:13:5: warning: a contact on 2026-12-10, before the contact period began on 2062-01-04
    13 |   - {on: 2026-12-10, minutes: 10, form: phone, with: citizen}
       |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: is one of the two days wrong?
  courses/b-2001.yaml:13:5: warning: the same contact on 2026-12-10 stands here twice
    13 |   - {on: 2026-12-10, minutes: 10, form: phone, with: citizen}
       |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: take one of them out, or let a note tell them apart
  [1]
  $ sed -i 's/2062/2026/; s/Mette/torben/; s/2026-11-30/2024-11-30/; s/from: torben/from: METTE/' courses/b-2001.yaml
  $ cti check b-2001
  courses/b-2001.yaml:3:9: warning: 'torben' is not among the workers in cti.yaml
     3 | worker: ······
       |         ^~~~~~
  hint: is the name right? New workers are added in cti.yaml, under 'workers'
  courses/b-2001.yaml:7:8: warning: phase 1 begins 2026-12-01, more than a year from the change on 2024-11-30
     7 | start: 2026-12-01
       |        ^~~~~~~~~~
  hint: is one of the two days wrong?
  courses/b-2001.yaml:10:11: warning: the worker 'METTE' is 'mette' elsewhere
    10 |     from: ·····
       |           ^~~~~
  hint: one worker, one spelling: otherwise reports count two
  courses/b-2001.yaml:13:5: warning: the same contact on 2026-12-10 stands here twice
    13 |   - {on: 2026-12-10, minutes: 10, form: phone, with: citizen}
       |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: take one of them out, or let a note tell them apart
  [1]

Keys that no settings and no method have, and workers who are listed twice.

  $ cp cti.yaml ..; mkdir methods
  $ printf 'thresholds:\n  long-pauze: 30\n' >> cti.yaml; sed -i 's/^  karen:/  Ali:\n&/' cti.yaml
  $ printf 'cti-method: 1\nid: our-job\nadapts: job\nlimits: 12\n' > methods/our-job.yaml
  $ rm courses/b-2001.yaml; cti check
  courses/b-1042.yaml:34:5: note: the plan holds a focus area, but 'focus-chosen' is not ticked
    34 |     focus-chosen:               # ·· ·· ·····, ········ ········· ·· ···
       |     ^~~~~~~~~~~~
  hint: if it is done: cti checklist done b-1042 focus-chosen
  cti.yaml:16:3: warning: the worker 'Ali' is 'ali' elsewhere
    16 |   ···:
       |   ^~~
  hint: one worker, one spelling: otherwise reports count two
  cti.yaml:24:3: warning: unknown key 'long-pauze'; it is kept, and not used
    24 |   long-pauze: 30
       |   ^~~~~~~~~~
  hint: did you mean 'long-pause'?
  methods/our-job.yaml:4:1: warning: unknown key 'limits'; it is kept, and not used
     4 | limits: 12
       | ^~~~~~
  hint: did you mean 'limit'?
  [1]
  $ cti check --format json | jq -c '.findings[] | select(.severity == "warning") | [.file, .line]'
  ["cti.yaml",16]
  ["cti.yaml",24]
  ["methods/our-job.yaml",4]
  $ mv ../cti.yaml .; rm -r methods

Files whose names or ids do not fit together.

  $ printf 'cti: 1\nid: b-2002\nworker: ali\n' | tee courses/b-2002.yaml courses/b-2003.yaml courses/B-2002.yaml courses/010165-1234.yaml > courses/b-2004.yml
  $ chmod 600 courses/*; cti check
  courses/010165-****.yaml:1:1: error: the file's name looks like a CPR number: 010165-****
  hint: rename it to a pseudonym; git keeps what was committed
  courses/010165-****.yaml:2:5: error: the id in the file differs from the file's name, '010165-****.yaml'
     2 | id: b-2002
       |     ^~~~~~
  hint: rename the file or correct the id
  courses/B-2002.yaml:1:1: error: the file's name is not an id
  hint: an id is made of small letters a-z, digits and dashes
  courses/B-2002.yaml:2:5: error: the id in the file differs from the file's name, 'B-2002.yaml'
     2 | id: b-2002
       |     ^~~~~~
  hint: rename the file or correct the id
  courses/b-1042.yaml:34:5: note: the plan holds a focus area, but 'focus-chosen' is not ticked
    34 |     focus-chosen:               # ·· ·· ·····, ········ ········· ·· ···
       |     ^~~~~~~~~~~~
  hint: if it is done: cti checklist done b-1042 focus-chosen
  courses/b-2003.yaml:2:5: error: the id in the file differs from the file's name, 'b-2003.yaml'
     2 | id: b-2002
       |     ^~~~~~
  hint: rename the file or correct the id
  courses/b-2004.yml:1:1: error: this file ends in .yml, so it is not read as a course
  hint: rename it to end in .yaml
  courses/b-2004.yml:2:5: error: the id in the file differs from the file's name, 'b-2004.yml'
     2 | id: b-2002
       |     ^~~~~~
  hint: rename the file or correct the id
  [1]

A CPR number that goes on over two lines, or is written with an escape; one in the settings.

  $ chmod 600 courses/*; rm courses/*20* courses/0101*
  $ printf 'cti: 1\nid: b-2005\nworker: ali\nplan:\n  focus:\n    - id: f1\n      theme: housing\n      text: Hun er 010165\n        1234 siger\n      goal: "010165\\u20131234"\n' > courses/b-2005.yaml; chmod 600 courses/b-2005.yaml
  $ cp cti.yaml kept; printf '  "0101651234":\n' >> cti.yaml; cti check; mv kept cti.yaml
  cti.yaml:22:3: error: this cannot be read, here or just above
    22 |   "··········":
       |   ^~~~~~~~~~~~~
  hint: look at indentation, quotes and colons; texts with special signs go in quotes

A list of them is counted from the twenty-first on.

  $ (printf 'cti: 1\nid: b-2005\nworker: ali\ncontacts:\n'; for i in $(seq 30); do echo "  - {on: 2026-12-01, minutes: 5, form: phone, with: citizen, note: 010165-1234}"; done) > courses/b-2005.yaml
  $ cti check b-2005 | grep -c 'looks like'
  20
  $ cti check b-2005 | grep 'more that'
  courses/b-2005.yaml:25:68: warning: from here on more that look like CPR numbers: 10

What git is about to commit.

  $ rm courses/b-2005.yaml; git init -q .; git config user.name x; git config user.email x@example.org
  $ cti init --hook
    kept courses/, which was there
    made .cti/
    made .cti/course.schema.json
    made .cti/settings.schema.json
    made .cti/method.schema.json
    made .cti/implementation.schema.json
    kept cti.yaml, which was there
    made .gitignore
    made .gitattributes
    made .git/hooks/pre-commit
  
  Enter a course: cti new b-1001 --worker YOU --start DAY
  $ git add -A && git commit -qm "begin" && echo committed
  courses/b-1042.yaml:34:5: note: the plan holds a focus area, but 'focus-chosen' is not ticked
    34 |     focus-chosen:               # ·· ·· ·····, ········ ········· ·· ···
       |     ^~~~~~~~~~~~
  hint: if it is done: cti checklist done b-1042 focus-chosen
  committed
  $ sed -i 's/^start: .*/start: 2026-02-30/' courses/b-1017.yaml; git add courses/b-1017.yaml
  $ git show HEAD:courses/b-1017.yaml > courses/b-1017.yaml
  $ cti check b-1017
  $ cti check --staged
  courses/b-1017.yaml:10:8: error: 2026-02-30 is not a day of the calendar
    10 | start: 2026-02-30
       |        ^~~~~~~~~~
  hint: 2026-02 has 28 days
  [1]
  $ PATH="$PATH" git commit -qm "wrong"
  courses/b-1017.yaml:10:8: error: 2026-02-30 is not a day of the calendar
    10 | start: 2026-02-30
       |        ^~~~~~~~~~
  hint: 2026-02 has 28 days
  [1]
  $ cp cti.yaml ..; printf 'thresholds:\n  long-pauze: 30\n' >> cti.yaml; git add cti.yaml
  $ mkdir methods; printf 'cti-method: 1\nid: our-job\nadapts: job\nlimits: 12\n' > methods/our-job.yaml; git add methods
  $ mv ../cti.yaml .; git commit -qm "wrong"
  courses/b-1017.yaml:10:8: error: 2026-02-30 is not a day of the calendar
    10 | start: 2026-02-30
       |        ^~~~~~~~~~
  hint: 2026-02 has 28 days
  cti.yaml:23:3: warning: unknown key 'long-pauze'; it is kept, and not used
    23 |   long-pauze: 30
       |   ^~~~~~~~~~
  hint: did you mean 'long-pause'?
  methods/our-job.yaml:4:1: warning: unknown key 'limits'; it is kept, and not used
     4 | limits: 12
       | ^~~~~~
  hint: did you mean 'limit'?
  [1]
  $ git reset -q; rm -r methods; cd ..; cti init elsewhere > /dev/null; cti -C elsewhere check --staged 2>&1 | head -1
  cti: error: git did not answer: rev-parse

Mistakes.

  $ cti -C sager check b-4711
  cti: error: no course 'b-4711' in this folder
  hint: see them all: cti phase
  [4]
  $ cti -C sager check --format csv
  cti: error: no format 'csv' here
  hint: one of: text, json
  [2]
