Who has how many courses, in which phase, and what comes next.

  $ cp -r "$TESTDIR/../../examples" sager; chmod -R u+w sager; cd sager
  $ export CTI_TODAY=2027-01-12
  $ cti caseload
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker       contact  1  2  3  paused  past end  active  limit  load
    ali                0  1  1  1       0         0       3     15     7
    jonas (0.8)        0  0  0  0       0         0       0     10     0
    mette              1  0  0  2       1         1       5     15     2
    sofie (0.5)        1  1  1  0       0         0       3      8     6
    total              2  2  2  3       1         1      11     48    15
  
  ali
    b-1036  phase 1  Tue 2 Feb   phase 2 begins
    b-1011  phase 3  Wed 3 Mar   last day
    b-1025  phase 2  Sun 28 Mar  phase 3 begins
  
  mette
    b-1014  phase 3            Tue 16 Feb  last day
    b-1017  phase 3            Wed 7 Apr   follow-up
    b-1003  past its end       –
    b-1042  paused in phase 1  –
    b-1051  contact period     –
  
  sofie
    b-1031  phase 1         Fri 15 Jan  phase 2 begins
    b-1048  contact period  Thu 21 Jan  phase 1 begins
    b-1022  phase 2         Tue 16 Mar  phase 3 begins

One worker, on another day.

  $ cti caseload --worker mette --at 2027-03-15
  Caseload · Mon 15 Mar 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker  contact  1  2  3  paused  past end  active  limit  load
    mette         1  0  0  1       1         2       5     15     1
  
  mette
    b-1017  phase 3            Wed 7 Apr  follow-up
    b-1003  past its end       –
    b-1014  past its end       –
    b-1042  paused in phase 1  –
    b-1051  contact period     –
  $ cti caseload --format json | jq -c '.workers[] | [.worker, .fte, .active, .load, .limit, .courses]'
  ["ali",1,3,7,15,["b-1036","b-1011","b-1025"]]
  ["jonas",0.8,0,0,10,[]]
  ["mette",1,5,2,15,["b-1014","b-1017","b-1003","b-1042","b-1051"]]
  ["sofie",0.5,3,6,8,["b-1031","b-1048","b-1022"]]
  $ cti caseload --format json | jq -c '.total, .as_of, .schema'
  {"fte":3.3,"contact":2,"phase_1":2,"phase_2":2,"phase_3":3,"paused":1,"past_end":1,"active":11,"load":15,"limit":48}
  "2027-01-12"
  "cti.caseload/1"
  $ cti caseload --format csv
  as_of,worker,fte,contact,phase_1,phase_2,phase_3,paused,past_end,active,limit,load
  2027-01-12,ali,1,0,1,1,1,0,0,3,15,7
  2027-01-12,jonas,0.8,0,0,0,0,0,0,0,10,0
  2027-01-12,mette,1,1,0,0,2,1,1,5,15,2
  2027-01-12,sofie,0.5,1,1,1,0,0,0,3,8,6

A worker over the limit is named as such.

  $ printf 'cti: 1\nworkers:\n  mette:\n    limit: 2\n' > cti.yaml
  $ cti caseload --worker mette | head -4
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker  contact  1  2  3  paused  past end  active  limit  load
    mette         1  0  0  2       1         1       5      2     2  over the limit

A file that cannot be read is named, the rest is shown, and the exit code says so.

  $ printf 'cti: 1\nid: b-2001\nworker: ali\nstart: 2026-02-30\n' > courses/b-2001.yaml
  $ printf 'cti: 1\nid: b-2002\n<<<<<<< HEAD\nworker: ali\n=======\nworker: mette\n>>>>>>> x\n' > courses/b-2002.yaml
  $ mkfifo courses/b-2003.yaml; ln -s b-1042.yaml courses/b-2004.yaml; touch courses/b-1042.yaml~ courses/.b-1042.yaml.swp courses/b-1042.yaml.lock
  $ cp courses/b-1042.yaml courses/b-2005.yaml; touch courses/b-2006.yml
  $ cti caseload --worker ali
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker  contact  1  2  3  paused  past end  active  limit  load
    ali           0  1  1  1       0         0       3     15     7
  
  ali
    b-1036  phase 1  Tue 2 Feb   phase 2 begins
    b-1011  phase 3  Wed 3 Mar   last day
    b-1025  phase 2  Sun 28 Mar  phase 3 begins
  courses/b-2001.yaml:4:8: error: 2026-02-30 is not a day of the calendar
     4 | start: 2026-02-30
       |        ^~~~~~~~~~
  hint: 2026-02 has 28 days
  courses/b-2002.yaml:3:1: error: merge conflict: two versions of this part are in the file
     3 | <<<<<<< ····
       | ^~~~~~~
  hint: keep one side, remove the marker lines, then run: cti check
  courses/b-2003.yaml:1:1: error: this is not an ordinary file
  hint: a course is one file; move this elsewhere
  courses/b-2004.yaml:1:1: error: this is a link, and links are not followed
  hint: put the file itself here
  courses/b-2005.yaml:4:5: error: the id in the file differs from the file's name, 'b-2005'
     4 | id: b-1042
       |     ^~~~~~
  hint: rename the file or correct the id
  courses/b-2006.yml:1:1: error: this file ends in .yml, so it is not read as a course
  hint: rename it to end in .yaml
  [3]
  $ cti caseload --format json 2> /dev/null | jq -c '.unreadable[] | [.file, .line, .column]'
  ["courses/b-2001.yaml",4,8]
  ["courses/b-2002.yaml",3,1]
  ["courses/b-2003.yaml",1,1]
  ["courses/b-2004.yaml",1,1]
  ["courses/b-2005.yaml",4,5]
  ["courses/b-2006.yml",1,1]

Mistakes.

  $ cti caseload --worker metta 2>&1 | tail -2
  cti: error: no worker 'metta'; did you mean 'mette'?
  hint: see them all: cti caseload
  $ cti caseload --worker nobody 2>&1 | tail -2
  cti: error: no worker 'nobody' in this folder
  hint: see them all: cti caseload
  $ cti caseload --at 2027-02-30
  cti: error: 2027-02-30 is not a day of the calendar
  hint: 2027-02 has 28 days
  [2]
  $ cti caseload --format ics
  cti: error: no format 'ics' here
  hint: one of: text, json, csv
  [2]

An empty folder has an empty caseload.

  $ cti init empty > /dev/null; cti -C empty caseload
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker  contact  1  2  3  paused  past end  active  limit  load
    total         0  0  0  0       0         0       0      0     0
