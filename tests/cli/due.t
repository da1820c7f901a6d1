What is due or late, by day: the first command in the morning.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager

One worker's day on one screen.

  $ cti due --worker mette
  Due within 14 days · mette · 7 active courses                    Tue 12 Jan 2027
  
  Late
    b-1003  Sat 21 Nov  handover: no long-term goal
    b-1008  Tue 15 Dec  no shift to phase 3 on record · checklist 4 of 6
    b-1008  Tue 15 Dec  no network wanted (19 Nov): tell again what the course is
                        for, and that it ends
    b-1014  Thu 17 Dec  is support needed after the course? ask for waiting times
    b-1008  Fri 18 Dec  f1.a2 Spørg teamlederen, om skabelonen virker (borgeren)
    b-1003  Mon 21 Dec  the course has ended and is not closed · checklist 6 of 9,
                        1 not relevant
    b-1017  Fri 8 Jan   no shift to phase 3 on record · checklist 4 of 6
  
  Today
    b-1040  Tue 12 Jan  09:00 call with a provider
    b-1014  Tue 12 Jan  13:30 meeting with the citizen and Lene at the workplace:
                        Hvem siger hvad til chefen
  
  This week
    b-1017  Thu 14 Jan  09:00 call with the citizen: Kræfter og timer
    b-1040  Fri 15 Jan  f2.a1 Aftal med holdet at spille tidligere (borgeren)
    b-1014  Sat 16 Jan  network meeting at the latest (last day Tue 16 Feb)
    b-1014  Sat 16 Jan  handover: no handover talk with chefen, no long-term goal,
                        nobody responsible for the time after
  
  Next week
    b-1040  Tue 19 Jan  f1.a2 Bestem, hvad der sker ved skruetvinge (borgeren,
                        værkføreren og mette)
    b-1017  Fri 22 Jan  f3.a2 Aftal, hvad Jesper gør, hvis han ser trætheden først
                        (borgeren, Jesper og mette)
    b-1040  Fri 22 Jan  f1.s1 Fjorten morgener i træk
    b-1042  Fri 22 Jan  f1.a2 Åbn rykkerne med den ene søster (borgeren)
    b-1040  Sun 24 Jan  tell the citizen: phase 2 begins Sun 7 Feb
  
  Quiet
    b-1008              no contact with the citizen in 33 days (phase 3)
  
  See one: cti phase b-1003
  $ cti due --worker sofie --within 3
  Due within 3 days · sofie · 4 active courses                     Tue 12 Jan 2027
  
  Late
    b-1031  Fri 1 Jan   tell the citizen: phase 2 begins Fri 15 Jan
    b-1031  Fri 8 Jan   f2.a1 Skriv begge børn op (borgeren)
    b-1031  Fri 8 Jan   evaluate the plan before the shift Fri 15 Jan
    b-1020  Mon 11 Jan  15:00 meeting with the citizen at home · what became of
                        it? · substitute: jonas
  
  Today
    b-1022  Tue 12 Jan  10:30 meeting with the citizen and Grethe at home: Kaffe
                        om torsdagen
    b-1031  Tue 12 Jan  remind the citizen of the meeting tomorrow at 10:00
  
  This week
    b-1031  Wed 13 Jan  10:00 meeting with the citizen at home: Hvad fase 2
                        betyder
    b-1031  Fri 15 Jan  shift to phase 2 · checklist 3 of 4
  
  Quiet
    b-1053              the contact period is to begin: waits since 14 Dec (29
                        days)
  
  See one: cti phase b-1031

What is done disappears.

  $ cti phase shift b-1017 --on 2027-01-11 > /dev/null
  $ cti plan done b-1040 f2.a1 > /dev/null
  $ cti due --worker mette --within 7
  Due within 7 days · mette · 7 active courses                     Tue 12 Jan 2027
  
  Late
    b-1003  Sat 21 Nov  handover: no long-term goal
    b-1008  Tue 15 Dec  no shift to phase 3 on record · checklist 4 of 6
    b-1008  Tue 15 Dec  no network wanted (19 Nov): tell again what the course is
                        for, and that it ends
    b-1014  Thu 17 Dec  is support needed after the course? ask for waiting times
    b-1008  Fri 18 Dec  f1.a2 Spørg teamlederen, om skabelonen virker (borgeren)
    b-1003  Mon 21 Dec  the course has ended and is not closed · checklist 6 of 9,
                        1 not relevant
  
  Today
    b-1040  Tue 12 Jan  09:00 call with a provider
    b-1014  Tue 12 Jan  13:30 meeting with the citizen and Lene at the workplace:
                        Hvem siger hvad til chefen
  
  This week
    b-1017  Thu 14 Jan  09:00 call with the citizen: Kræfter og timer
    b-1014  Sat 16 Jan  network meeting at the latest (last day Tue 16 Feb)
    b-1014  Sat 16 Jan  handover: no handover talk with chefen, no long-term goal,
                        nobody responsible for the time after
  
  Next week
    b-1040  Tue 19 Jan  f1.a2 Bestem, hvad der sker ved skruetvinge (borgeren,
                        værkføreren og mette)
  
  Quiet
    b-1008              no contact with the citizen in 33 days (phase 3)
  
  See one: cti phase b-1003

An open pause moves what lies ahead.

  $ cti due --worker jonas --within 45 | grep b-1027
    b-1027  Sat 5 Dec   f1.a2 Prøv en lørdag med høretelefoner (borgeren)
    b-1027              paused for 50 days (admission), last contact 6 Jan
  See one: cti phase b-1027

Everybody's, for a leader; milestones of the implementation are theirs.

  $ cti implementation start > /dev/null
  $ cat >> implementation.yaml <<'YAML'
  >   - goal: alle medarbejdere på kursus
  >     part-goal: første hold
  >     on: 2027-01-11
  > YAML
  $ cti due --within 0 | grep -v 'f[0-9]\.a'
  Due within 0 days · everybody · 29 active courses                Tue 12 Jan 2027
  
  Late
    b-1003  mette  Sat 21 Nov  handover: no long-term goal
    b-1008  mette  Tue 15 Dec  no shift to phase 3 on record · checklist 4 of 6
    b-1008  mette  Tue 15 Dec  no network wanted (19 Nov): tell again what the
                               course is for, and that it ends
    b-1014  mette  Thu 17 Dec  is support needed after the course? ask for waiting
                               times
                               (borgeren)
    b-1003  mette  Mon 21 Dec  the course has ended and is not closed · checklist
                               6 of 9, 1 not relevant
    b-1033  karen  Sat 26 Dec  no shift to phase 2 on record · checklist 8 of 10 ·
                               told 15 Dec
    b-0998  karen  Thu 31 Dec  SEL § 85 starts after the end
    b-0998  karen  Thu 31 Dec  follow-up: is support still needed? · checklist 6
                               of 9
    b-1016  ali    Fri 1 Jan   is support needed after the course? ask for waiting
                               times
    b-1031  sofie  Fri 1 Jan   tell the citizen: phase 2 begins Fri 15 Jan
                               (borgeren og jonas)
    b-1031  sofie  Fri 8 Jan   evaluate the plan before the shift Fri 15 Jan
    b-1020  sofie  Mon 11 Jan  15:00 meeting with the citizen at home · what
                               became of it? · substitute: jonas
                   Mon 11 Jan  milestone: alle medarbejdere på kursus · første
                               hold
  
  Today
    b-1040  mette  Tue 12 Jan  09:00 call with a provider
    b-1022  sofie  Tue 12 Jan  10:30 meeting with the citizen and Grethe at home:
                               Kaffe om torsdagen
    b-1014  mette  Tue 12 Jan  13:30 meeting with the citizen and Lene at the
                               workplace: Hvem siger hvad til chefen
    b-1031  sofie  Tue 12 Jan  remind the citizen of the meeting tomorrow at 10:00
  
  Quiet
    b-1005  jonas              no contact with the citizen in 53 days (phase 3)
    b-1027  jonas              paused for 50 days (admission), last contact 6 Jan
    b-1011  ali                no contact with the citizen in 39 days (phase 3)
    b-1008  mette              no contact with the citizen in 33 days (phase 3)
    b-1028  jonas              no contact with the citizen in 29 days (phase 2)
    b-1053  sofie              the contact period is to begin: waits since 14 Dec
                               (29 days)
    b-1038  jonas              no contact with the citizen in 15 days (phase 1)
  
  See one: cti phase b-1003
  $ cti due --worker karen --within 0 | grep -c milestone
  0
  [1]

The team's own thresholds.

  $ printf 'thresholds:\n  within: 2\n  quiet-phase-3: 60\n  long-pause: 90\n' >> cti.yaml
  $ cti due --worker jonas
  Due within 2 days · jonas · 6 active courses                     Tue 12 Jan 2027
  
  Late
    b-1027  Sat 5 Dec   f1.a2 Prøv en lørdag med høretelefoner (borgeren)
    b-1005  Fri 8 Jan   f2.a2 Få gjort noget ved den smækkende port (borgeren og
                        jonas)
    b-1038  Fri 8 Jan   f1.a2 Nyt telefonnummer (borgeren)
    b-1020  Mon 11 Jan  15:00 meeting with the citizen at home · what became of
                        it? · for sofie
  
  This week
    b-1005  Thu 14 Jan  network meeting: borgeren, haveformanden, Marianne,
                        bostøtten, jonas
    b-1038  Thu 14 Jan  f2.a1 Skriv op på tre ventelister (borgeren og jonas)
  
  Quiet
    b-1028              no contact with the citizen in 29 days (phase 2)
    b-1038              no contact with the citizen in 15 days (phase 1)
  
  See one: cti phase b-1027
  $ printf '  quiet-phase-2: -1\n' >> cti.yaml
  $ cti due
  cti.yaml:27:18: error: a whole number from 0 to 1000 belongs here
    27 |   quiet-phase-2: -·
       |                  ^~
  [3]
  $ sed -i '/-1$/d' cti.yaml

A worker whom nobody knows; a file that cannot be read is named, and the rest is shown.

  $ cti due --worker karin
  cti: error: no worker 'karin'; did you mean 'karen'?
  hint: see them all: cti caseload
  [4]
  $ cti due --within 1001
  cti: error: --within takes a number of days from 0 to 1000
  [2]
  $ printf 'x: [\n' > courses/b-1048.yaml
  $ cti due --worker sofie
  Due within 2 days · sofie · 3 active courses                     Tue 12 Jan 2027
  40 of 41 courses; 1 cannot be read: courses/b-1048.yaml
  
  Late
    b-1031  Fri 1 Jan   tell the citizen: phase 2 begins Fri 15 Jan
    b-1031  Fri 8 Jan   f2.a1 Skriv begge børn op (borgeren)
    b-1031  Fri 8 Jan   evaluate the plan before the shift Fri 15 Jan
    b-1020  Mon 11 Jan  15:00 meeting with the citizen at home · what became of
                        it? · substitute: jonas
  
  Today
    b-1022  Tue 12 Jan  10:30 meeting with the citizen and Grethe at home: Kaffe
                        om torsdagen
    b-1031  Tue 12 Jan  remind the citizen of the meeting tomorrow at 10:00
  
  This week
    b-1031  Wed 13 Jan  10:00 meeting with the citizen at home: Hvad fase 2
                        betyder
  
  Quiet
    b-1053              the contact period is to begin: waits since 14 Dec (29
                        days)
  
  See one: cti phase b-1031
  courses/b-1048.yaml:1:4: error: a bracket that is not closed
     1 | ·: [
       |    ^
  hint: close it on the same line
  [3]

For scripts.

  $ rm courses/b-1048.yaml
  $ cti due --worker ali --within 7 --format csv
  as_of,day,id,worker,what,late,quiet,label,at,unreadable
  2027-01-12,2027-01-01,b-1016,ali,ask_further_support,true,false,is support needed after the course? ask for waiting times,,
  2027-01-12,2027-01-15,b-1025,ali,plan_step,false,false,f3.a1 Besøg svømmeklubben sammen (borgeren og ali),,
  2027-01-12,2027-01-15,b-1036,ali,plan_step,false,false,f2.a1 Aftal to stille timer efter hver vagt (borgeren og kæresten),,
  2027-01-12,2027-01-17,b-1010,ali,plan_step,false,false,"f1.a3 Aftal en fast snak med faren om søndagen (borgeren, faren og ali)",,
  2027-01-12,2027-01-18,b-1037,ali,plan_step,false,false,"f1.a1 Spil en omgang, hvor vi begge skal tabe med vilje (borgeren og ali)",,
  2027-01-12,2027-01-19,b-1036,ali,tell_of_shift,false,false,tell the citizen: phase 2 begins Tue 2 Feb,,
  $ cti due --worker ali --within 7 --format json | head -34
  {
    "schema": "cti.due/1",
    "as_of": "2027-01-12",
    "within": 7,
    "worker": "ali",
    "duties": [
      {
        "id": "b-1016",
        "worker": "ali",
        "what": "ask_further_support",
        "day": "2027-01-01",
        "late": true,
        "quiet": false,
        "provisional": false,
        "substitute": null,
        "phase": 3
      },
      {
        "id": "b-1025",
        "worker": "ali",
        "what": "plan_step",
        "day": "2027-01-15",
        "late": false,
        "quiet": false,
        "provisional": false,
        "substitute": null,
        "part": "f3.a1",
        "text": "Besøg svømmeklubben sammen",
        "who": "borgeren og ali"
      },
      {
        "id": "b-1036",
        "worker": "ali",
        "what": "plan_step",
