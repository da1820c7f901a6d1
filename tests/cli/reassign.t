Courses pass from one worker to another, with their history.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager && git init -q . && git add .

A whole caseload from a day to come: until then it stays where it is.

  $ cti reassign sofie karen --on 2027-02-01 --reason "orlov"
    b-1020  saved courses/b-1020.yaml (5 lines)
    b-1022  saved courses/b-1022.yaml (5 lines)
    b-1031  saved courses/b-1031.yaml (5 lines)
    b-1048  saved courses/b-1048.yaml (5 lines)
    b-1053  saved courses/b-1053.yaml (5 lines)
  5 courses moved from sofie to karen, from Mon 1 Feb 2027 on
  $ git diff courses/b-1048.yaml
  diff --git a/courses/b-1048.yaml b/courses/b-1048.yaml
  index fd6a984..ef22119 100644
  --- a/courses/b-1048.yaml
  +++ b/courses/b-1048.yaml
  @@ -3,12 +3,16 @@
   # før første arbejdsdag, kun for at få transporten på plads.
   cti: 1
   id: b-1048
  -worker: sofie
  +worker: karen
   method: job
   legal-basis: sel-82b
   contact-from: 2026-12-14
   change: 2027-02-01
   start: 2027-01-21
  +worker-changes:
  +  - on: 2027-02-01
  +    from: sofie
  +    reason: orlov
   
   checklists:
     contact:
  $ cti caseload --worker sofie | head -4
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker       contact  1  2  3  paused  past end  active  limit  load  waiting
    sofie (0.5)        1  1  2  0       0         0       4      8     8        1
  $ cti caseload --worker sofie --at 2027-02-01 | head -6
  Caseload · Mon 1 Feb 2027                 load = 4·phase 1 + 2·phase 2 + phase 3
  Planned, as the files have it on Tue 12 Jan 2027: changes of worker and pauses
  that lie ahead are counted in; open pauses last until then.
  
    worker       contact  1  2  3  paused  past end  active  limit  load
    sofie (0.5)        0  0  0  0       0         0       0      8     0
  $ cti phase b-1022 --today 2027-01-31 | head -1
  b-1022 · sofie · psychiatry · SEL § 85 (9 months, then follow-up)
  $ cti phase b-1022 --today 2027-02-01 | tail -1
    support intensified 16 Dec – 8 Jan: Første jul uden afdelingen

Safe to repeat.

  $ cti reassign sofie karen --on 2027-02-01 --reason "orlov"
  sofie has no course on Mon 1 Feb 2027: nothing to move
  $ cti reassign sofie karen b-1022 --on 2027-02-01
    b-1022  is with karen already
  0 courses moved from sofie to karen, from Mon 1 Feb 2027 on

Some courses only; back-dated it says when it was written down.

  $ cti reassign mette ali b-1042 b-1051 --on 2027-01-08
    b-1042  saved courses/b-1042.yaml (5 lines)
    b-1051  saved courses/b-1051.yaml (5 lines)
  2 courses moved from mette to ali, from Fri 8 Jan 2027 on
  $ git diff -U0 courses/b-1051.yaml | tail -5
  @@ -12,0 +13,4 @@ contact-from: 2027-01-05
  +worker-changes:
  +  - on: 2027-01-08
  +    from: mette
  +    recorded: 2027-01-12
  $ cti phase b-1042 --history | tail -3
      Fri 18 Dec 2026  focus area chosen: Styr på gælden
      Fri 8 Jan 2027   ali took over from mette   written down 12 Jan 2027
      Mon 11 Jan 2027  paused: admission

Who has a closed course has it for good, whatever was planned; and nothing of it is passed on later.

  $ cti phase close b-1020 --on 2027-01-12 --outcome ended-early --reason flyttet > /dev/null
  $ for day in 2027-01-12 2027-02-01 2027-06-01; do cti phase b-1020 --today $day --format json | jq -r '.courses[0].worker'; done
  sofie
  sofie
  sofie
  $ cti reassign sofie karen b-1020 --on 2027-03-01
  cti: error: b-1020 was closed on 2027-01-12
  hint: a closed course stays with the worker who had it
  [2]
  $ cti reassign karen ali b-1020 --on 2027-03-01
  cti: error: b-1020 was closed on 2027-01-12
  hint: a closed course stays with the worker who had it
  [2]

If it stops midway, it says which were moved; the same command moves the rest.

  $ touch courses/b-1014.yaml.lock
  $ cti reassign mette ali 2>&1 | sed 's/by .*, [0-9]* second[s]* old/by …/'
    b-1003  saved courses/b-1003.yaml (4 lines)
    b-1008  saved courses/b-1008.yaml (4 lines)
  moved before that: b-1003, b-1008
  not moved: b-1014, b-1017, b-1040
  Give the same command again to move the rest.
  cti: error: courses/b-1014.yaml is locked: courses/b-1014.yaml.lock, by …
  hint: someone is saving, or was interrupted; if nobody is, delete courses/b-1014.yaml.lock and try again
  $ rm courses/b-1014.yaml.lock
  $ cti reassign mette ali
    b-1014  saved courses/b-1014.yaml (4 lines)
    b-1017  saved courses/b-1017.yaml (4 lines)
    b-1040  saved courses/b-1040.yaml (4 lines)
  3 courses moved from mette to ali, from Tue 12 Jan 2027 on

What cannot be is asked first, so that nothing is half moved.

  $ cti reassign mette ali b-1008 b-1020
  cti: error: b-1020 was closed on 2027-01-12
  hint: a closed course stays with the worker who had it
  [2]
  $ cti reassign mette mette
  cti: error: 'mette' would pass the courses to themselves
  hint: name who takes over
  [2]
  $ cti reassign mete ali
  cti: error: no worker 'mete'; did you mean 'mette'?
  hint: see them all: cti caseload
  [4]
  $ cti reassign ali mette b-0968
  cti: error: b-0968 was closed on 2026-07-17
  hint: a closed course stays with the worker who had it
  [2]
  $ cti reassign ali bo b-1042 --on 2027-01-05
  cti: error: b-1042 is with mette on 2027-01-05, not with ali
  hint: see who has it: cti phase b-1042 --history
  [2]
  $ cti reassign jonas ali b-1028 b-9999
  cti: error: no course 'b-9999' in this folder
  hint: see them all: cti phase
  [4]
  $ git status --short courses/b-1028.yaml
  A  courses/b-1028.yaml

Somebody new is welcome, with a word.

  $ cti reassign jonas bo b-1028 --dry-run
  --- a/courses/b-1028.yaml
  +++ b/courses/b-1028.yaml
  @@ -3,7 +3,7 @@
   # ud af, hvem der passer marsvinene, og hvordan man pakker til to døgn.
   cti: 1
   id: b-1028
  -worker: jonas
  +worker: bo
   method: job
   legal-basis: lab-31b
   contact-from: 2026-09-14
  @@ -14,6 +14,9 @@
       on: 2026-12-14
       told: 2026-12-03
       plan-evaluated: 2026-12-14
  +worker-changes:
  +  - on: 2027-01-12
  +    from: jonas
   
   checklists:
     contact:
  cti: warning: 'bo' is new here
  hint: if that is right, put their share of a post into cti.yaml, under 'workers'
