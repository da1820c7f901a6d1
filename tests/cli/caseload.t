Who has how many courses, in which phase, and what comes next.

  $ cp -r "$TESTDIR/../../examples" sager; chmod -R u+w sager; cd sager
  $ export CTI_TODAY=2027-01-12
  $ cti caseload
  Caseload · Tue 12 Jan 2027     load = (4·phase 1 + 2·phase 2 + phase 3) × weight
  
    worker       contact  1  2  3  paused  past end  active  limit  load  waiting
    ali                0  2  2  2       1         0       7     15    14        0
    jonas (0.8)        1  1  1  1       1         0       5     10     7        0
    karen              0  2  2  1       0         1       6     15    14        0
    mette              1  1  0  3       1         1       7     15     7        0
    sofie (0.5)        1  1  2  0       0         0       4      8     8        1
    total              3  7  7  7       3         2      29     63    50        1
  
  ali
    b-1019  paused in phase 2  Mon 1 Feb   resumes
    b-1036  phase 1            Tue 2 Feb   phase 2 begins
    b-1037  phase 1            Sun 14 Feb  phase 2 begins
    b-1010  phase 2            Sun 21 Feb  phase 3 begins
    b-1016  phase 3            Sun 28 Feb  last day
    b-1011  phase 3            Wed 3 Mar   last day
    b-1025  phase 2            Sun 28 Mar  phase 3 begins
  
  jonas
    b-1052  contact period     Mon 1 Feb   phase 1 begins
    b-1028  phase 2            Fri 12 Feb  phase 3 begins
    b-1038  phase 1            Tue 16 Feb  phase 2 begins
    b-1005  phase 3            Wed 17 Feb  follow-up
    b-1027  paused in phase 1  –
    b-1020  phase 2            Sun 21 Mar  phase 3 begins  stands in for sofie
  
  karen
    b-1013  phase 3             Tue 23 Feb  last day
    b-1039  phase 1             Tue 23 Feb  phase 2 begins
    b-1033  phase 2             Fri 26 Feb  phase 3 begins
    b-1018  phase 2 × 1.5       Sun 14 Mar  phase 3 begins
    b-1041  phase 1             Sun 4 Apr   phase 2 begins
    b-0998  past its follow-up  –
  
  mette
    b-1040  phase 1            Sun 7 Feb   phase 2 begins
    b-1014  phase 3            Tue 16 Feb  last day
    b-1008  phase 3            Sun 14 Mar  follow-up
    b-1017  phase 3            Wed 7 Apr   follow-up
    b-1003  past its end       –
    b-1042  paused in phase 1  –
    b-1051  contact period     –
  
  sofie
    b-1031  phase 1         Fri 15 Jan  phase 2 begins
    b-1048  contact period  Thu 21 Jan  phase 1 begins
    b-1022  phase 2         Tue 16 Mar  phase 3 begins
    b-1020  phase 2         Sun 21 Mar  phase 3 begins  substitute: jonas
    b-1053  waiting         –
  
  Waiting list
    course  worker  referred    waits  next
    b-1053  sofie   14 Dec    29 days  no day agreed
    From the referral to the beginning: median 28 days, longest 29 (4 courses).

One worker, on another day.

  $ cti caseload --worker mette --at 2027-03-15
  Caseload · Mon 15 Mar 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  Planned, as the files have it on Tue 12 Jan 2027: changes of worker and pauses
  that lie ahead are counted in; open pauses last until then.
  
    worker  contact  1  2  3  paused  past end  active  limit  load
    mette         1  0  1  1       1         3       7     15     3
  
  mette
    b-1017  phase 3             Wed 7 Apr  follow-up
    b-1040  phase 2             Wed 7 Apr  phase 3 begins
    b-1003  past its end        –
    b-1008  past its follow-up  –
    b-1014  past its end        –
    b-1042  paused in phase 1   –
    b-1051  contact period      –
  
  Waiting list
    No citizen who was referred waits.
    From the referral to the beginning: median 29 days, longest 29 (2 courses).
  $ cti caseload --format json | jq -c '.workers[] | [.worker, .fte, .active, .load, .limit, .courses]'
  ["ali",1,7,14,15,["b-1019","b-1036","b-1037","b-1010","b-1016","b-1011","b-1025"]]
  ["jonas",0.8,5,7,10,["b-1052","b-1028","b-1038","b-1005","b-1027"]]
  ["karen",1,6,14,15,["b-1013","b-1039","b-1033","b-1018","b-1041","b-0998"]]
  ["mette",1,7,7,15,["b-1040","b-1014","b-1008","b-1017","b-1003","b-1042","b-1051"]]
  ["sofie",0.5,4,8,8,["b-1031","b-1048","b-1022","b-1020"]]
  $ cti caseload --format json | jq -c '.total, .as_of, .schema'
  {"fte":4.3,"contact":3,"phase_1":7,"phase_2":7,"phase_3":7,"paused":3,"past_end":2,"active":29,"waiting":1,"load":50,"limit":63}
  "2027-01-12"
  "cti.caseload/1"
  $ cti caseload --format csv
  as_of,worker,fte,contact,phase_1,phase_2,phase_3,paused,past_end,active,limit,load,waiting,planned,unreadable
  2027-01-12,ali,1,0,2,2,2,1,0,7,15,14,0,false,
  2027-01-12,jonas,0.8,1,1,1,1,1,0,5,10,7,0,false,
  2027-01-12,karen,1,0,2,2,1,0,1,6,15,14,0,false,
  2027-01-12,mette,1,1,1,0,3,1,1,7,15,7,0,false,
  2027-01-12,sofie,0.5,1,1,2,0,0,0,4,8,8,1,false,

A worker over the limit is named as such.

  $ printf 'cti: 1\nworkers:\n  mette:\n    limit: 2\n' > cti.yaml
  $ cti caseload --worker mette | head -4
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker  contact  1  2  3  paused  past end  active  limit  load
    mette         1  1  0  3       1         1       7      2     7  over the limit

A file that cannot be read is named, the rest is shown, and the exit code says so.

  $ printf 'cti: 1\nid: b-2001\nworker: ali\nstart: 2026-02-30\n' > courses/b-2001.yaml
  $ printf 'cti: 1\nid: b-2002\n<<<<<<< HEAD\nworker: ali\n=======\nworker: mette\n>>>>>>> x\n' > courses/b-2002.yaml
  $ mkfifo courses/b-2003.yaml; ln -s b-1042.yaml courses/b-2004.yaml; touch courses/b-1042.yaml~ courses/.b-1042.yaml.swp courses/b-1042.yaml.lock
  $ cp courses/b-1042.yaml courses/b-2005.yaml; touch courses/b-2006.yml
  $ cti caseload --worker ali
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  41 of 47 courses; 6 cannot be read: courses/b-2001.yaml, courses/b-2002.yaml,
  courses/b-2003.yaml, courses/b-2004.yaml, courses/b-2005.yaml,
  courses/b-2006.yml
  
    worker  contact  1  2  3  paused  past end  active  limit  load
    ali           0  2  2  2       1         0       7     15    14
  
  ali
    b-1019  paused in phase 2  Mon 1 Feb   resumes
    b-1036  phase 1            Tue 2 Feb   phase 2 begins
    b-1037  phase 1            Sun 14 Feb  phase 2 begins
    b-1010  phase 2            Sun 21 Feb  phase 3 begins
    b-1016  phase 3            Sun 28 Feb  last day
    b-1011  phase 3            Wed 3 Mar   last day
    b-1025  phase 2            Sun 28 Mar  phase 3 begins
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
  courses/b-2005.yaml:4:5: error: the id in the file differs from the file's name, 'b-2005.yaml'
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
  hint: one of: text, json, csv, md, html
  [2]

An empty folder has an empty caseload.

  $ cti init empty > /dev/null; cti -C empty caseload
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker  contact  1  2  3  paused  past end  active  limit  load
    total         0  0  0  0       0         0       0      0     0
