What lies ahead: meetings and calls that are agreed, and what becomes of them.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager

A meeting is agreed in one line. It counts as held nowhere.

  $ cti contact b-1037 --agree fri --at 10:00 --place home --with citizen,provider --about "Budgettet"
  b-1037 · agreed: meeting with the citizen and a provider at home: Budgettet · Fri 15 Jan 2027 10:00
  saved courses/b-1037.yaml (1 line)
  $ tail -1 courses/b-1037.yaml
    - {on: 2027-01-15, at: "10:00", agreed: 2027-01-12, form: meeting, with: [citizen, provider], place: home, about: Budgettet, state: agreed}
  $ cti contact b-1037 | sed -n '/Ahead/,/Contacts/p; /How much/,$p'
  Ahead
    · Fri 15 Jan 10:00  meeting with the citizen and a provider at home: Budgettet
  
  Contacts
  How much, in days not paused
      contact period  23 min a week · 5 contacts, 5 of them meetings
                      with the citizen 18 min a week, coordination 5 min
      phase 1         70 min a week · 6 contacts, 5 of them meetings
                      with the citizen 70 min a week, coordination 0 min
    minutes a week with the citizen are as 4 : – : –; the method's rough aim is 4
    : 2 : 1, while coordination stays as active in phase 2
  
    Last in touch with the citizen 1 day ago, Mon 11 Jan 2027
  
  Next: cti contact b-1037 --minutes 45 --form meeting --with citizen
  $ cti phase b-1037 | grep next
    next: Fri 15 Jan 10:00, meeting with the citizen and a provider at home
  $ cti --lang da contact b-1037 --agree fredag --at 10 --with borgeren,fagperson --place kontor
  b-1037 · aftalt: møde med borgeren og fagperson på kontoret: Budgettet · fre. 15. jan. 2027 kl. 10:00
    før: hjemme
  gemt: courses/b-1037.yaml (1 linje)
  $ cti --lang da contact b-1037 --agree mandag --at 14.30 --form phone --minutes 20
  b-1037 · aftalt: opkald til borgeren · man. 18. jan. 2027 kl. 14:30
  gemt: courses/b-1037.yaml (1 linje)

On the day it has come it was held, by its minutes alone; the next one is offered.

  $ export CTI_TODAY=2027-01-15
  $ cti due --worker ali --within 3 | sed -n '/Today/,/^$/p'
  Today
    b-1037  Fri 15 Jan  10:00 meeting with the citizen and a provider at the
                        office: Budgettet
    b-1025  Fri 15 Jan  f3.a1 Besøg svømmeklubben sammen (borgeren og ali)
    b-1036  Fri 15 Jan  f2.a1 Aftal to stille timer efter hver vagt (borgeren og
                        kæresten)
  
  $ cti contact b-1037 --minutes 50 --note "Kom til tiden"
  b-1037 · meeting with the citizen and a provider at the office: Budgettet, 50 min · Fri 15 Jan 2027 10:00
    phase 1: 74 min a week · 7 contacts, 6 of them meetings
    next: Mon 18 Jan 14:30, call with the citizen
  saved courses/b-1037.yaml (1 line)
  $ grep 2027-01-15 courses/b-1037.yaml
    - {on: 2027-01-15, at: "10:00", agreed: 2027-01-12, form: meeting, with: [citizen, provider], place: office, about: Budgettet, state: held, minutes: 50, note: Kom til tiden}
  $ export CTI_TODAY=2027-01-18
  $ cti contact b-1037 --missed
  b-1037 · call with the citizen, missed · Mon 18 Jan 2027 14:30
    phase 1: 68 min a week · 7 contacts, 6 of them meetings, 1 missed
    When do you meet next? cti contact b-1037 --agree DAY --at HH:MM
  saved courses/b-1037.yaml (1 line)

Once its day has passed, what became of it is asked, and it still counts nowhere.

  $ cti contact b-1037 --agree +1d --at 9
  b-1037 · agreed: meeting with the citizen · Tue 19 Jan 2027 09:00
  saved courses/b-1037.yaml (1 line)
  $ export CTI_TODAY=2027-01-20
  $ cti due --worker ali --within 0 | grep b-1037
    b-1037  Mon 18 Jan  f1.a1 Spil en omgang, hvor vi begge skal tabe med vilje
    b-1037  Tue 19 Jan  09:00 meeting with the citizen · what became of it?
  $ cti contact b-1037 | sed -n '/Ahead/,/^$/p; /^Held/,$p'
  Ahead
    ! Tue 19 Jan 09:00  meeting with the citizen   what became of it?
  
  Held: cti contact b-1037 --on 2027-01-19 --minutes 45
  Else, instead of --minutes: --missed, --cancelled-by WHO or --move-to DAY
  When do you meet next? cti contact b-1037 --agree DAY --at HH:MM

It is moved, or called off; as of an earlier day it is what it was then.

  $ cti contact b-1037 --move-to thu --at 11:15
  b-1037 · agreed: meeting with the citizen · Thu 21 Jan 2027 11:15
    moved from Tue 19 Jan 2027
  saved courses/b-1037.yaml (1 line)
  $ cti contact b-1037 --cancelled-by citizen --note "Syg"
  b-1037 · meeting with the citizen, cancelled by the citizen · Thu 21 Jan 2027 11:15
    When do you meet next? cti contact b-1037 --agree DAY --at HH:MM
  saved courses/b-1037.yaml (1 line)
  $ tail -1 courses/b-1037.yaml
    - {on: 2027-01-21, at: "11:15", agreed: 2027-01-18, form: meeting, with: citizen, state: cancelled, moved-from: 2027-01-19, recorded: 2027-01-20, cancelled-by: citizen, note: Syg}
  $ cti contact b-1037 --today 2027-01-19 | sed -n '/Ahead/,/^$/p'
  Ahead
    · Tue 19 Jan  meeting with the citizen
  

Of several that are agreed, somebody says which.

  $ export CTI_TODAY=2027-01-12
  $ cti contact b-1033 --agree tomorrow --at 9
  b-1033 · agreed: meeting with the citizen · Wed 13 Jan 2027 09:00
  saved courses/b-1033.yaml (1 line)
  $ cti contact b-1033 --agree tomorrow --at 14
  b-1033 · agreed: meeting with the citizen · Wed 13 Jan 2027 14:00
  saved courses/b-1033.yaml (1 line)
  $ cti contact b-1033 --cancelled-by worker
  cti: error: several meetings are agreed: 2027-01-13 09:00, 2027-01-13 14:00
  hint: say which: --on 2027-01-13 --at HH:MM
  [2]
  $ cti contact b-1033 --cancelled-by worker --on tomorrow --at 14
  b-1033 · meeting with the citizen, cancelled by the worker · Wed 13 Jan 2027 14:00
    next: Wed 13 Jan 09:00, meeting with the citizen
  saved courses/b-1033.yaml (1 line)
  $ cti due --worker karen --within 1 | sed -n '/Today/,$p' | grep b-1033
    b-1033  Tue 12 Jan  remind the citizen of the meeting tomorrow at 09:00
    b-1033  Wed 13 Jan  09:00 meeting with the citizen
  See one: cti phase b-1033

The same agreed again is only said more of.

  $ cti contact b-1033 --agree tomorrow --at 9 --place home
  b-1033 · agreed: meeting with the citizen at home · Wed 13 Jan 2027 09:00
  saved courses/b-1033.yaml (1 line)
  $ tail -2 courses/b-1033.yaml
    - {on: 2027-01-13, at: "09:00", agreed: 2027-01-12, form: meeting, with: citizen, state: agreed, place: home}
    - {on: 2027-01-13, at: "14:00", agreed: 2027-01-12, form: meeting, with: citizen, state: cancelled, cancelled-by: worker, recorded: 2027-01-12}

What cannot be is refused, and nothing is written.

  $ cp courses/b-1033.yaml before
  $ cti contact b-1033 --agree yesterday
  cti: error: 2027-01-11 has passed
  hint: what took place is put on record: cti contact b-1033 --minutes 45 --form meeting --with citizen --on 2027-01-11
  [2]
  $ cti contact b-1033 --agree fri --at noon
  cti: error: --at cannot be 'noon'
  hint: write it as HH:MM, e.g. 10:30
  [2]
  $ cti contact b-1033 --agree fri --missed
  cti: error: --agree and --missed do not go together
  hint: leave one of them out
  [2]
  $ cti contact b-1033 --cancelled-by chefen
  cti: error: --cancelled-by cannot be 'chefen'
  hint: one of: worker, citizen, provider, informal
  [2]
  $ cti contact b-1033 --move-to fri --on 2027-01-20
  cti: error: no meeting is agreed for 2027-01-20
  hint: see what is: cti contact b-1033
  [4]
  $ cti contact b-1033 --move-to tomorrow
  cti: error: it is agreed for 2027-01-13 already
  hint: name another day or time
  [2]
  $ cti contact b-1031 --minutes 45 --on 2027-01-13
  cti: error: 2027-01-13 has not come yet
  hint: a contact is put on record when it has happened; one that is agreed: cti contact b-1031 --agree 2027-01-13
  [2]
  $ cti contact b-0987 --agree fri
  cti: error: b-0987 is closed
  hint: nothing lies ahead in a closed course
  [2]
  $ cmp before courses/b-1033.yaml

A network meeting has a time and a place, and can be called off.

  $ cti handover meeting b-1014 --on 2027-01-20 --at 13:00 --place workplace --with "borgeren, Lene, chefen"
  b-1014 · network meeting agreed for Wed 20 Jan 2027 13:00
    4 things missing before the end: cti handover b-1014
  saved courses/b-1014.yaml (6 lines)
  $ cti due --worker mette --within 14 | grep 13:00
    b-1014  Wed 20 Jan  13:00 network meeting at the workplace: borgeren, Lene,
  $ cti handover meeting b-1014 --on 2027-01-20 --cancelled
  b-1014 · network meeting Wed 20 Jan 2027 13:00: cancelled
    4 things missing before the end: cti handover b-1014
  saved courses/b-1014.yaml (1 line)
  $ grep -A6 meetings courses/b-1014.yaml
      meetings-held: 2026-09-24
      introduced: {on: 2026-10-01, by: ali, note: "Mette på ferie"}
      shift-told: 2026-10-06
  
    phase-2:
      activities-evaluated: 2026-12-01
      plan-adjusted: 2026-12-03
  --
    meetings:
      - on: 2027-01-20
        at: "13:00"
        with: "borgeren, Lene, chefen"
        place: workplace
        state: cancelled
    talks:

For scripts and calendars: a time stands there as it was agreed, a length or an hour.

  $ cti contact b-1022 --format json | python3 -c "import json, sys; [print(a) for a in json.load(sys.stdin)['appointments']]"
  {'on': '2027-01-12', 'minutes': 45, 'form': 'meeting', 'with': 'citizen', 'place': 'home', 'missed': False, 'note': None, 'recorded': None, 'at': '10:30', 'state': 'agreed', 'participants': ['citizen', 'a1'], 'agreed': '2027-01-06', 'about': 'Kaffe om torsdagen', 'cancelled_by': None, 'moved_from': None}
  {'on': '2027-01-13', 'minutes': None, 'form': 'meeting', 'with': 'citizen', 'place': 'community', 'missed': False, 'note': None, 'recorded': '2027-01-11', 'at': None, 'state': 'cancelled', 'participants': ['citizen'], 'agreed': '2027-01-06', 'about': None, 'cancelled_by': 'citizen', 'moved_from': None}
  $ cti contact b-1022 --format csv | sed -n '1,2p;$p'
  as_of,id,on,minutes,form,with,place,missed,at,state,participants,agreed,cancelled_by,moved_from
  2027-01-12,b-1022,2027-01-12,45,meeting,citizen,home,false,10:30,agreed,citizen a1,2027-01-06,,
  2027-01-12,b-1022,2027-01-13,,meeting,citizen,community,false,,cancelled,citizen,2027-01-06,citizen,
  $ cti export appointments --format csv | grep -e as_of -e b-1022
  as_of,course,worker,day,part,minutes,form,who,place,missed,recorded,at,state,participants,with_citizen,with_provider,with_informal,agreed,cancelled_by,moved_from,unreadable
  2027-01-12,b-1022,sofie,2027-01-12,phase_2,45,meeting,citizen,home,false,,10:30,agreed,2,true,false,true,2027-01-06,,,
  2027-01-12,b-1022,sofie,2027-01-13,phase_2,,meeting,citizen,community,false,2027-01-11,,cancelled,1,true,false,false,2027-01-06,citizen,,
  $ cti due --worker sofie --within 1 --format json | python3 -c "import json, sys; [print(d['what'], d['day'], d['at']) for d in json.load(sys.stdin)['duties'] if 'at' in d]"
  appointment 2027-01-11 15:00
  appointment 2027-01-12 10:30
  remind_citizen 2027-01-12 10:00
  appointment 2027-01-13 10:00
  $ cti due --worker sofie --within 1 --format ics --titles --alarm 0 | tr -d '\r' | grep -B4 -A9 T1030
  BEGIN:VEVENT
  UID:fe196e19c38eec5c5c4caa2006e40ba1@cti
  DTSTAMP:20270112T000000Z
  SEQUENCE:20830
  DTSTART:20270112T103000
  DTEND:20270112T111500
  SUMMARY:b-1022: meeting with the citizen at home
  STATUS:CONFIRMED
  TRANSP:OPAQUE
  CLASS:PRIVATE
  BEGIN:VALARM
  ACTION:DISPLAY
  DESCRIPTION:b-1022: meeting with the citizen at home
  TRIGGER:-PT150M
  $ cti phase b-1022 --format ics | tr -d '\r' | grep -A4 -e T1030 -e CANCELLED
  DTSTART:20270112T103000
  DTEND:20270112T111500
  SUMMARY:CTI: appointment
  STATUS:CONFIRMED
  TRANSP:OPAQUE
  --
  STATUS:CANCELLED
  TRANSP:TRANSPARENT
  END:VEVENT
  BEGIN:VEVENT
  UID:837bac7fdbce183a0a691d90f63a13f4@cti

The day of the change is due; a start that does not fit it is questioned where it is typed.

  $ cti due --worker jonas --within 20 | grep -i -e b-1052
    b-1052  Mon 18 Jan  13:00 meeting with the citizen and a provider at the
    b-1052  Mon 1 Feb   first working day
    b-1052  Mon 1 Feb   phase 1 begins · checklist 2 of 5
  $ cti phase start b-1052 --on 2027-02-03
  b-1052 · phase 1 begins Wed 3 Feb 2027
                        before              now
    phase 1             Mon 1 Feb 2027   →  Wed 3 Feb 2027
    phase 2             Thu 1 Apr 2027   →  Sat 3 Apr 2027
    phase 3             Tue 1 Jun 2027   →  Thu 3 Jun 2027
    last day            Sat 31 Jul 2027  →  Mon 2 Aug 2027
    network meeting by  Wed 30 Jun 2027  →  Fri 2 Jul 2027
  saved courses/b-1052.yaml (1 line)
  cti: warning: phase 1 begins 2027-02-03, after the change on 2027-02-01
  hint: phase 1 begins with the change; is one of the two days wrong?
  $ cti phase start b-1052 --on 2072-02-01 2>&1 | grep -v →
  b-1052 · phase 1 begins Mon 1 Feb 2072
                        before             now
  saved courses/b-1052.yaml (1 line)
  cti: warning: 'start' says 2072-02-01, more than a year ahead
  hint: is the year right?
  cti: warning: phase 1 begins 2072-02-01, more than a year after the contact period on 2027-01-06
  hint: is one of the two days wrong?
  cti: warning: phase 1 begins 2072-02-01, more than a year from the change on 2027-02-01
  hint: is one of the two days wrong?
  $ cti check b-1052
  courses/b-1052.yaml:14:8: warning: 'start' says 2072-02-01, more than a year ahead
    14 | start: 2072-02-01
       |        ^~~~~~~~~~
  hint: is the year right?
  courses/b-1052.yaml:14:8: warning: phase 1 begins 2072-02-01, more than a year after the contact period on 2027-01-06
    14 | start: 2072-02-01
       |        ^~~~~~~~~~
  hint: is one of the two days wrong?
  courses/b-1052.yaml:14:8: warning: phase 1 begins 2072-02-01, more than a year from the change on 2027-02-01
    14 | start: 2072-02-01
       |        ^~~~~~~~~~
  hint: is one of the two days wrong?
  [1]
