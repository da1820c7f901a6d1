What comes before the start, and who stands in: referral, waiting, grant, substitute, weight, intensified support.

  $ cp -r "$TESTDIR/../../examples" sager; chmod -R u+w sager; cd sager
  $ export CTI_TODAY=2027-01-12

A citizen who is only referred waits; nothing has begun, and nobody's course is active.

  $ cti new b-2001 --worker sofie --referred 2026-12-28 --referred-by "the hospital"
  b-2001 · sofie · job · SEL § 85 (9 months, then follow-up)       Tue 12 Jan 2027
  
    waiting since Mon 28 Dec 2026, 15 days: the course has not begun
  
    no first day yet: cti phase start b-2001 --contact-from DAY
  
    referred Mon 28 Dec 2026 by the hospital
  
  saved courses/b-2001.yaml
  $ cti phase b-2001 --format json | jq -c '.courses[0] | [.state, .phase, .referred, .days_waited]'
  ["waiting",null,{"on":"2026-12-28","by":"the hospital"},15]
  $ cti due --worker sofie | grep -A 9 Quiet
  Quiet
    b-1053              the contact period is to begin: waits since 14 Dec (29
                        days)
    b-2001              the contact period is to begin: waits since 28 Dec (15
                        days)
  
  See one: cti phase b-1031
  $ cti caseload --worker sofie
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker       contact  1  2  3  paused  past end  active  limit  load  waiting
    sofie (0.5)        1  1  2  0       0         0       4      8     8        2
  
  sofie
    b-1031  phase 1         Fri 15 Jan  phase 2 begins
    b-1048  contact period  Thu 21 Jan  phase 1 begins
    b-1022  phase 2         Tue 16 Mar  phase 3 begins
    b-1020  phase 2         Sun 21 Mar  phase 3 begins  substitute: jonas
    b-1053  waiting         –
    b-2001  waiting         –
  
  Waiting list
    course  worker  referred    waits  next
    b-1053  sofie   14 Dec    29 days  no day agreed
    b-2001  sofie   28 Dec    15 days  no day agreed
  $ cti caseload --format json | jq -c '.waiting_list[], .waiting_times, (.workers[] | select(.worker == "sofie") | [.active, .waiting, .waiting_courses])'
  {"id":"b-1053","worker":"sofie","referred":"2026-12-14","days_waited":29,"next_on":null}
  {"id":"b-2001","worker":"sofie","referred":"2026-12-28","days_waited":15,"next_on":null}
  {"began":4,"median_days":28,"longest_days":29,"withdrew":0}
  [4,2,["b-1053","b-2001"]]
  $ cti caseload --forecast 3 | tail -8
    With 4.3 full-time posts, room for 63 courses at a time and 8 months a course
    on average: about 94 new courses a year. The contact period is not counted in.
  
  Waiting list
    course  worker  referred    waits  next
    b-1053  sofie   14 Dec    29 days  no day agreed
    b-2001  sofie   28 Dec    15 days  no day agreed
    From the referral to the beginning: median 28 days, longest 29 (4 courses).

A day is agreed: the course waits for it, and the forecast counts it from then on.

  $ cti phase start b-2001 --contact-from 2027-01-25
  b-2001 · contact period begins Mon 25 Jan 2027
  saved courses/b-2001.yaml (1 line)
  $ cti due --worker sofie | grep b-2001
    b-2001  Mon 25 Jan  the contact period begins · referred 28 Dec
  $ cti phase start b-2001 --on 2027-02-08
  b-2001 · phase 1 begins Mon 8 Feb 2027
    phase 1             Mon 8 Feb 2027
    phase 2             Sat 8 May 2027
    phase 3             Sun 8 Aug 2027
    follow-up           Sun 7 Nov 2027
    network meeting by  Thu 7 Oct 2027
  saved courses/b-2001.yaml (1 line)
  $ cti phase b-2001 --today 2027-01-25
  b-2001 · sofie · job · SEL § 85 (9 months, then follow-up)       Mon 25 Jan 2027
  
  ▸ contact   Mon 25 Jan 2027 – Sun 7 Feb 2027
    phase 1   Mon 8 Feb 2027 – Fri 7 May 2027
    phase 2   Sat 8 May 2027 – Sat 7 Aug 2027
    phase 3   Sun 8 Aug 2027 – Sun 7 Nov 2027
    network meeting by Thu 7 Oct 2027
    follow-up on Sun 7 Nov 2027: support may go on after it
  
     Feb     Mar     Apr     May     Jun     Jul     Aug     Sep     Oct
    ────███████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
       phase 1                 phase 2                 phase 3
    ▲ today
  
    referred Mon 28 Dec 2026 by the hospital, waited 28 days

A citizen who withdraws before anything began is closed, with the reason.

  $ cti phase close b-1053 --outcome ended-early --reason "found work elsewhere"
  b-1053 · closed Tue 12 Jan 2027
  saved courses/b-1053.yaml (4 lines)
  $ cti phase b-1053
  b-1053 · sofie · job · SEL § 85 (9 months, then follow-up)       Tue 12 Jan 2027
  
    closed Tue 12 Jan 2027: ended before phase 1 began
  
    referred Mon 14 Dec 2026 by Jobcentret
  $ cti phase b-1053 --history
  b-1053 · history                                                 Tue 12 Jan 2027
  
  b-1053
      Mon 14 Dec 2026  referred: Jobcentret
      Tue 12 Jan 2027  closed early: found work elsewhere
  $ cti check b-1053
  courses/b-1053.yaml:1:1: warning: every user of this machine can read the file
  hint: make it private: chmod o= courses/b-1053.yaml
  [1]
  $ cti fidelity b-1053 | head -6
  b-1053 · sofie · job · SEL § 85 · closed                         Tue 12 Jan 2027
  
    – one worker throughout             closed before phase 1 began
    – ended in time                     closed before phase 1 began
    – not stopped before its time       closed before phase 1 began
    – three equal phases, as held       closed before phase 1 began
  $ cti export courses | jq -c 'select(.course == "b-1053" or .course == "b-1051") | [.course, .state, .closed_on, .outcome, .referred_on, .days_until_begun, .weight]'
  ["b-1051","contact",null,null,"2026-12-07",29,1]
  ["b-1053","closed","2027-01-12","ended-early","2026-12-14",null,1]
  $ cti caseload | tail -5
  Waiting list
    course  worker  referred    waits  next
    b-2001  sofie   28 Dec    15 days  Mon 25 Jan contact period begins
    From the referral to the beginning: median 28 days, longest 29 (4 courses).
    1 withdrew before the beginning.

A referral that is on file is not overwritten unasked.

  $ cti phase referral b-1051
  b-1051 · referred Mon 7 Dec 2026 by Jobcentret
    it is on file already, so its day stays; another one: --on DAY
  nothing to change in courses/b-1051.yaml
  $ cti phase referral b-1051 --by "the council" | head -3
  b-1051 · referred Mon 7 Dec 2026 by the council
    before: Jobcentret
  saved courses/b-1051.yaml (1 line)
  $ cti phase referral b-1051 --on 2027-01-13
  cti: error: 'on' says 2027-01-13, which has not come yet
  hint: what happened is written down when it has happened
  [2]
  $ cti phase referral b-1051 --on 2027-01-07 > /dev/null; cti check b-1051
  courses/b-1051.yaml:1:1: warning: every user of this machine can read the file
  hint: make it private: chmod o= courses/b-1051.yaml
  courses/b-1051.yaml:9:7: warning: referred 2027-01-07, after the course began on 2027-01-05
     9 |   on: 2027-01-07
       |       ^~~~~~~~~~
  hint: is one of the two days wrong?
  [1]

A grant that ends before the course is to be renewed in time.

  $ cti phase grant b-1040 --on 2026-11-02 --by "the council" --from 2026-11-08 --until 2027-02-12
  b-1040 · granted, decided Mon 2 Nov 2026 (the council)
    first day Sun 8 Nov 2026
    last day Fri 12 Feb 2027
    before the course ends, Sun 6 Jun 2027; cti due asks for more in time
  saved courses/b-1040.yaml (6 lines)
  $ cti due --worker mette --within 20 | grep -A 1 grant
    b-1040  Fri 29 Jan  renew the grant: it ends 12 Feb, the course goes on until
                        6 Jun
  $ cti phase grant b-1040 --by "the council" --from 2027-02-13 --until 2027-08-31
  b-1040 · granted, decided Tue 12 Jan 2027 (the council)
    first day Sat 13 Feb 2027
    last day Tue 31 Aug 2027
  saved courses/b-1040.yaml (4 lines)
  $ cti due --worker mette --within 20 | grep -c grant
  0
  [1]
  $ cti check b-1033 --today 2027-02-01
  courses/b-1033.yaml:1:1: warning: every user of this machine can read the file
  hint: make it private: chmod o= courses/b-1033.yaml
  courses/b-1033.yaml:12:12: warning: the course goes on, and is granted until 2027-01-31 only
    12 |     until: 2027-01-31           # ··· ······· ·· ······
       |            ^~~~~~~~~~
  hint: when it is granted again: cti phase grant b-1033 --from DAY --until DAY
  [1]
  $ cti phase grant b-1040 --from 2027-02-01 --until 2027-01-01
  cti: error: the last day, 2027-01-01, lies before the first, 2027-02-01
  hint: is one of the two days wrong?
  [2]

A colleague stands in: shown to both, counted for the worker, and no change of worker.

  $ cti phase substitute b-1040 karen --from 2027-01-11 --until 2027-01-24 --reason leave
  b-1040 · karen stands in for mette from Mon 11 Jan 2027 until Sun 24 Jan 2027
    The course stays mette's: cti due --worker karen shows it in that time.
  saved courses/b-1040.yaml (6 lines)
  $ cti due --worker karen | grep b-1040
    b-1040  Tue 12 Jan  09:00 call with a provider · for mette
    b-1040  Fri 15 Jan  f2.a1 Aftal med holdet at spille tidligere (borgeren) ·
    b-1040  Tue 19 Jan  f1.a2 Bestem, hvad der sker ved skruetvinge (borgeren,
    b-1040  Fri 22 Jan  f1.s1 Fjorten morgener i træk · for mette
    b-1040  Sun 24 Jan  tell the citizen: phase 2 begins Sun 7 Feb · for mette
  $ cti due --worker mette | grep b-1040
    b-1040  Tue 12 Jan  09:00 call with a provider · substitute: karen
    b-1040  Fri 15 Jan  f2.a1 Aftal med holdet at spille tidligere (borgeren) ·
    b-1040  Tue 19 Jan  f1.a2 Bestem, hvad der sker ved skruetvinge (borgeren,
    b-1040  Fri 22 Jan  f1.s1 Fjorten morgener i træk · substitute: karen
    b-1040  Sun 24 Jan  tell the citizen: phase 2 begins Sun 7 Feb · substitute:
  $ cti caseload --worker karen | grep -E 'karen|b-1040'
    karen         0  2  2  1       0         1       6     15    14
  karen
    b-1040  phase 1             Sun 7 Feb   phase 2 begins  stands in for mette
  $ cti phase b-1040 --format json | jq -c '.courses[0] | [.worker, .substitutes]'
  ["mette",[{"worker":"karen","from":"2027-01-11","until":"2027-01-24","reason":"leave"}]]
  $ cti fidelity b-1040 | grep -A 2 'one worker'
    ✓ one worker throughout             karen stood in 11 Jan 2027 to 24 Jan 2027,
                                        no change of worker
    · ended in time
  $ cti phase substitute b-1040 --until 2027-01-17
  b-1040 · karen stands in for mette from Mon 11 Jan 2027 until Sun 17 Jan 2027
    The course stays mette's: cti due --worker karen shows it in that time.
  saved courses/b-1040.yaml (1 line)
  $ cti phase substitute b-1040 mette
  cti: error: '·····' is said to stand in for themselves from 2027-01-12
  hint: 'substitutes' names a colleague who stands in for the worker
  [2]
  $ cti phase substitute b-1042
  cti: error: nobody stands in on 2027-01-12
  hint: name who does: cti phase substitute b-1042 WORKER
  [2]
  $ cti due --worker karen --today 2027-01-18 | grep -c b-1040
  0
  [1]

A course can weigh more than its phase says.

  $ cti phase weight b-1040 1.5
  b-1040 · weight 1.5
    load now 6, as its phase says 4
  saved courses/b-1040.yaml (1 line)
  $ cti caseload --worker mette | head -4
  Caseload · Tue 12 Jan 2027     load = (4·phase 1 + 2·phase 2 + phase 3) × weight
  
    worker  contact  1  2  3  paused  past end  active  limit  load
    mette         1  1  0  3       1         1       7     15     9
  $ cti caseload --format json | jq -c '.workers[] | select(.worker == "mette") | [.load, (.next[] | select(.weight != 1) | [.id, .weight])]'
  [9,["b-1040",1.5]]
  $ cti phase weight b-1040 0.2
  cti: error: the weight of a course lies between 0.25 and 4
  hint: 1 is a course as its phase says; e.g. 1.5 where it takes half as much again
  [2]
  $ cti phase weight b-1040 1 | tail -1
  saved courses/b-1040.yaml (1 line)

More support for a time explains itself.

  $ cti phase intensify b-1040 --from 2027-01-04 --reason "two evictions at once"
  b-1040 · support intensified from Mon 4 Jan 2027 on
    When it has ended: cti phase intensify b-1040 --until DAY
  saved courses/b-1040.yaml (4 lines)
  $ cti contact b-1040 | sed -n '/How much/,/4 : 2/p'
  How much, in days not paused
      contact period  24 min a week · 4 contacts, 3 of them meetings
                      with the citizen 15 min a week, coordination 8 min
      phase 1         64 min a week · 8 contacts, 6 of them meetings, 1 missed
                      with the citizen 54 min a week, coordination 9 min
    intensified since 4 Jan: two evictions at once
    minutes a week with the citizen are as 4 : – : –; the method's rough aim is 4
    : 2 : 1, while coordination stays as active in phase 2
  
    Last in touch with the citizen 0 days ago, Tue 12 Jan 2027
  
  Held: cti contact b-1040 --on 2027-01-12 --minutes 45
  Else, instead of --minutes: --missed, --cancelled-by WHO or --move-to DAY
  When do you meet next? cti contact b-1040 --agree DAY --at HH:MM
  $ cti phase intensify b-1040 --until 2027-01-10
  b-1040 · support intensified from Mon 4 Jan 2027 until Sun 10 Jan 2027
  saved courses/b-1040.yaml (1 line)
  $ cti contact b-1040 --format json | jq -c '.intensified, (.parts[] | [.part, .minutes_with_citizen_a_week, .minutes_coordinating_a_week])'
  [{"from":"2027-01-04","until":"2027-01-10","reason":"two evictions at once"}]
  ["contact",15,8]
  ["phase_1",53.92,8.51]
  $ cti fidelity b-1022 --today 2027-03-20 | grep -A 4 'falling'
    ✓ falling intensity                 phase 1: 7 in 91 days; phase 2: 0 in 66
                                        days; intensified 16 Dec 2026 to 8 Jan
                                        2027: Første jul uden afdelingen;
                                        coordination with others: 6 min a week in
                                        phase 1, 0 in phase 2
