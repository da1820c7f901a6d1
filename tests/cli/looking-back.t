What a citizen wishes for, how it goes in the citizen's own numbers, what came of what was tried, and looking back.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager

Wishes in the citizen's words; one from standard input too.

  $ cti plan wish b-1052 "En hund, og en at gå tur med"
  b-1052 · wish from Tue 12 Jan 2027
    En hund, og en at gå tur med
  saved courses/b-1052.yaml (4 lines)
  $ echo "At kunne sove" | cti plan wish b-1052 - --on 2027-01-08
  b-1052 · wish from Fri 8 Jan 2027
    At kunne sove
  saved courses/b-1052.yaml (2 lines)
  $ grep -A5 wishes: courses/b-1052.yaml
    wishes:
      - on: 2027-01-12
        text: "En hund, og en at gå tur med"
      - on: 2027-01-08
        text: At kunne sove
  

Ratings from 0 to 10, several at once; a measure of the team's has its own scale. A number off it is refused.

  $ cti plan rate b-1052 finances=3 network=5 who-5=40 --on 2027-01-06
  b-1052 · rated Wed 6 Jan 2027
    finances  3
    family and network  5
    Trivsel (WHO-5), 0 to 100  40
  saved courses/b-1052.yaml (4 lines)
  $ cti plan rate b-1052 finances=4
  b-1052 · rated Tue 12 Jan 2027
    finances  3 → 4
  saved courses/b-1052.yaml (1 line)
  $ cti plan rate b-1052 finances=5 network=5
  b-1052 · rated Tue 12 Jan 2027
    before: finances=4
    finances  3 → 5
    family and network  5 → 5
  saved courses/b-1052.yaml (2 lines)
  $ grep -A6 ratings: courses/b-1052.yaml
    ratings:
      - {on: 2027-01-06, of: finances, value: 3}
      - {on: 2027-01-06, of: network, value: 5}
      - {on: 2027-01-06, of: who-5, value: 40}
      - {on: 2027-01-12, of: finances, value: 5}
      - {on: 2027-01-12, of: network, value: 5}
  
  $ cti plan rate b-1052 finances=11
  cti: error: 11 is not on the scale of 'finances'
  hint: it goes from 0 to 10
  [2]
  $ cti plan rate b-1052 who5=40
  cti: error: 'who5' is neither a theme nor a measure of this folder
  hint: did you mean 'who-5'? one of: housing, mental-health, physical-health, finances, network, daily-activities, education-and-work, who-5
  [2]
  $ cti plan rate b-1052 finances
  cti: error: 'finances' is no rating
  hint: write what is rated and the number, e.g. finances=3
  [2]
  $ cti plan b-1052
  b-1052 · plan · contact period                                   Tue 12 Jan 2027
  
    No focus area chosen yet.
  
  Dreams and wishes
      En hund, og en at gå tur med   12 Jan
      At kunne sove   8 Jan
  
  How it goes, from 0 (could not be harder) to 10 (could not be better)
                               first       now
    finances                   3 (6 Jan)   5 (12 Jan)  better
    family and network         5 (6 Jan)   5 (12 Jan)  the same
    Trivsel (WHO-5), 0 to 100  40 (6 Jan)
  
  How things are
    Not lit yet: housing, mental health, physical health, finances, family and
    network, daily activities, education and work
  $ cti plan b-1052 --format json | jq -c '.wishes, .ratings[]'
  [{"on":"2027-01-12","text":"En hund, og en at gå tur med"},{"on":"2027-01-08","text":"At kunne sove"}]
  {"of":"finances","least":0,"most":10,"better":"more","values":[{"on":"2027-01-06","value":3},{"on":"2027-01-12","value":5}],"change":"better"}
  {"of":"network","least":0,"most":10,"better":"more","values":[{"on":"2027-01-06","value":5},{"on":"2027-01-12","value":5}],"change":"same"}
  {"of":"who-5","least":0,"most":100,"better":"more","values":[{"on":"2027-01-06","value":40}],"change":null}

A rating that a file got by hand is looked at too.

  $ sed -i 's/of: network, value: 5/of: netvork, value: 5/; s/of: who-5, value: 40/of: who-5, value: 400/' courses/b-1052.yaml
  $ cti check b-1052
  courses/b-1052.yaml:31:28: warning: 'netvork' is neither a theme nor a measure of this folder
    31 |     - {on: 2027-01-06, of: ·······, value: 5}
       |                            ^~~~~~~
  hint: did you mean 'network'? one of: housing, mental-health, physical-health, finances, network, daily-activities, education-and-work, who-5
  courses/b-1052.yaml:32:42: error: 400 is not on the scale of 'who-5'
    32 |     - {on: 2027-01-06, of: who-5, value: 400}
       |                                          ^~~
  hint: it goes from 0 to 100
  courses/b-1052.yaml:34:28: warning: 'netvork' is neither a theme nor a measure of this folder
    34 |     - {on: 2027-01-12, of: ·······, value: 5}
       |                            ^~~~~~~
  hint: did you mean 'network'? one of: housing, mental-health, physical-health, finances, network, daily-activities, education-and-work, who-5
  [1]

How the worker sees it stands on no page for the citizen until it was shared; in JSON with the day, or null.

  $ cti plan b-1042 | grep -A2 'as the worker'
      finances            as the worker sees it: Gælden er måske mindre, end den
                          føles (18 Dec, not shared)
      family and network  to build on: To søstre i samme by (18 Dec)
  $ cti plan b-1042 --format md | grep finances
  *finances · now*
  | finances | 2 (18 Dec) |  |  |
  - **finances**: Rykkere, der ikke bliver åbnet · to build on: Har selv fundet gældsrådgivningen (18 Dec)
  $ cti plan b-1042 --format html | grep -c 'mindre, end den'
  0
  [1]
  $ cti plan b-1042 --format json | jq -c '.assessment[] | select(.worker_view) | {theme, worker_view, shared}'
  {"theme":"finances","worker_view":"Gælden er måske mindre, end den føles","shared":null}
  $ cti plan assess b-1042 finances --shared today
  b-1042 · the worker's view of finances shared Tue 12 Jan 2027
  saved courses/b-1042.yaml (1 line)
  $ cti plan b-1042 --format md | grep '\*finances\*\*'
  - **finances**: Rykkere, der ikke bliver åbnet · to build on: Har selv fundet gældsrådgivningen (18 Dec)
  - **finances**: as the worker sees it: Gælden er måske mindre, end den føles (18 Dec)
  $ cti plan assess b-1042 housing --worker-view "Vil savne naboerne"
  b-1042 · housing assessed Tue 12 Jan 2027, after 1 earlier assessment
    every theme is lit
  saved courses/b-1042.yaml (3 lines)
  $ cti plan assess b-1042 network --shared today
  cti: error: the worker's view of family and network is not on file
  hint: write it down: cti plan assess b-1042 network --worker-view TEXT
  [2]
  $ cti export | grep -c "Vil savne"
  0
  [1]

What came of an activity, each time that it was tried.

  $ cti plan tried b-1017 f3.a1 --result adjust --note "fredag i stedet for mandag" --on 2026-12-18
  b-1017 · f3.a1  Kaffe med Jesper hver fredag
    tried 18 Dec: to be adjusted, fredag i stedet for mandag
    When you have changed the plan: cti plan evaluate b-1017 --changed TEXT
  saved courses/b-1017.yaml (2 lines)
  $ cti plan tried b-1017 f3.a1 --result works
  b-1017 · f3.a1  Kaffe med Jesper hver fredag
    tried 12 Jan: it works
  saved courses/b-1017.yaml (1 line)
  $ cti plan tried b-1017 f1 --result works
  cti: error: 'f1' is a focus area; what is tried is one of its steps
  hint: see the plan: cti plan b-1017
  [2]
  $ cti plan tried b-1017 f1.a1 --result fint
  cti: error: --result cannot be 'fint'
  hint: one of: works, adjust, stop
  [2]
  $ cti plan b-1017
  b-1017 · plan · phase 3                                          Tue 12 Jan 2027
  
  f1  Timer, der holder                                   education and work · now
      goal  Det samme timetal tre måneder i træk
    ✓ f1.s1  Fra 10 til 15 timer   done 21 Sep
    – f1.s2  Fra 15 til 20 timer
             dropped 19 Nov: Det gik for hurtigt; 15 er nok nu
    ✓ f1.a1  Aftal en trappe for timerne
             borgeren og mette · contact: værkføreren, på værkstedet · done 2 Sep
    ✓ f1.a2  Bed om at gå tilbage til 15 timer
             borgeren og mette · contact: værkføreren, på værkstedet · done 19 Nov
  
  f3  Sparring på jobbet                                  family and network · now
      goal  Én på jobbet at vende arbejdstid og kræfter med
    ✓ f3.s1  Har spurgt en, der selv er gået ned i tid   done 1 Dec
    ✓ f3.a1  Kaffe med Jesper hver fredag
             borgeren og Jesper · contact: Jesper, i frokoststuen
             tried 18 Dec: to be adjusted, fredag i stedet for mandag
             tried 12 Jan: it works · done 15 Dec
    · f3.a2  Aftal, hvad Jesper gør, hvis han ser trætheden først
             borgeren, Jesper og mette · due Fri 22 Jan
  
  f2  Kræfter til hjemmet                   daily activities · later in the course
      goal  Én fast dag til vask og indkøb
    ✓ f2.a1  Lav en ugeplan med luft i
             borgeren · tried 3 Nov: it works · done 22 Sep
  
  Dreams and wishes
      At have kræfter til mere end arbejdet   16 Jun
  
  How it goes, from 0 (could not be harder) to 10 (could not be better)
                        first      now
    mental health       4 (4 Aug)  3 (6 Oct)  harder
    family and network  2 (4 Aug)
    daily activities    3 (4 Aug)  5 (6 Oct)  better
    education and work  6 (4 Aug)  6 (6 Oct)  the same
  
  How things are
      housing             to build on: Rolig lejlighed tæt på bussen (15 Jul)
      mental health       Opdager først trætheden, når den er der · to build on:
                          Kender sine egne pauser (4 Aug)
      mental health       as the worker sees it: Siger ja, før han har mærket
                          efter (4 Aug)
      physical health     to build on: Går til og fra arbejde (4 Aug)
      finances            Lønnen svinger med timerne (4 Aug)
      family and network  Taler ikke med kolleger om andet end opgaver · to build
                          on: En bror, der ringer om søndagen (4 Aug)
      daily activities    Opvasken venter til søndag, resten er på plads (6 Oct) ·
                          1 earlier: --earlier
      education and work  Vil gerne op i tid, men hvor hurtigt? · to build on:
                          Vellidt på værkstedet (4 Aug)
  
  Looked at together
      6 Oct, before phase 2  15 timer går godt; næste trin er 20
      12 Nov                 20 timer var for meget; sparring på jobbet kommer med
  
  Other plans, and who holds them
      job plan  jobkonsulenten
  
  Next: cti plan activity b-1017 f1 TEXT --who NAME --by DAY
  $ cti plan b-1017 --earlier | grep -A3 'daily activities'
  f2  Kræfter til hjemmet                   daily activities · later in the course
      goal  Én fast dag til vask og indkøb
    ✓ f2.a1  Lav en ugeplan med luft i
             borgeren · tried 3 Nov: it works · done 22 Sep
  --
    daily activities    3 (4 Aug)  5 (6 Oct)  better
    education and work  6 (4 Aug)  6 (6 Oct)  the same
  
  How things are
  --
      daily activities    Husarbejdet hober sig op i travle uger (4 Aug)
      daily activities    Opvasken venter til søndag, resten er på plads (6 Oct)
      education and work  Vil gerne op i tid, men hvor hurtigt? · to build on:
                          Vellidt på værkstedet (4 Aug)
  

The plan as it was at a shift.

  $ cti plan b-1017 --shift 2
  b-1017 · plan · phase 2                                           Thu 8 Oct 2026
  
    The plan as it was on Thu 8 Oct 2026, at the shift to phase 2.
    Goals, steps and wording that were changed since stand as they are today.
  
  f1  Timer, der holder                                   education and work · now
      goal  Det samme timetal tre måneder i træk
    ✓ f1.s1  Fra 10 til 15 timer   done 21 Sep
    · f1.s2  Fra 15 til 20 timer   due Mon 30 Nov
    ✓ f1.a1  Aftal en trappe for timerne
             borgeren og mette · contact: værkføreren, på værkstedet · done 2 Sep
    · f1.a2  Bed om at gå tilbage til 15 timer
             borgeren og mette · contact: værkføreren, på værkstedet
             due Fri 20 Nov
  
  f2  Kræfter til hjemmet                   daily activities · later in the course
      goal  Én fast dag til vask og indkøb
    ✓ f2.a1  Lav en ugeplan med luft i   borgeren · done 22 Sep
  
  Dreams and wishes
      At have kræfter til mere end arbejdet   16 Jun
  
  How it goes, from 0 (could not be harder) to 10 (could not be better)
                        first      now
    mental health       4 (4 Aug)  3 (6 Oct)  harder
    family and network  2 (4 Aug)
    daily activities    3 (4 Aug)  5 (6 Oct)  better
    education and work  6 (4 Aug)  6 (6 Oct)  the same
  
  How things are
      housing             to build on: Rolig lejlighed tæt på bussen (15 Jul)
      mental health       Opdager først trætheden, når den er der · to build on:
                          Kender sine egne pauser (4 Aug)
      mental health       as the worker sees it: Siger ja, før han har mærket
                          efter (4 Aug, not shared)
      physical health     to build on: Går til og fra arbejde (4 Aug)
      finances            Lønnen svinger med timerne (4 Aug)
      family and network  Taler ikke med kolleger om andet end opgaver · to build
                          on: En bror, der ringer om søndagen (4 Aug)
      daily activities    Opvasken venter til søndag, resten er på plads (6 Oct) ·
                          1 earlier: --earlier
      education and work  Vil gerne op i tid, men hvor hurtigt? · to build on:
                          Vellidt på værkstedet (4 Aug)
  
  Looked at together
      6 Oct, before phase 2  15 timer går godt; næste trin er 20
  
  Other plans, and who holds them
      job plan  jobkonsulenten
  $ cti plan b-1042 --shift 2
  cti: error: the shift to phase 2 on 2027-03-02 has not come
  hint: see the plan as it is: cti plan b-1042
  [2]
  $ cti plan b-1017 --shift 2 --format json | jq -c '.as_of, .shift, [.focus[].id]'
  "2026-10-08"
  2
  ["f1","f2"]

Closing keeps what was achieved, which goals go on and what was learned: at once, or later.

  $ cti phase close b-1003 --outcome completed --on 2026-12-21
  b-1003 · closed Mon 21 Dec 2026
    checklist closing: 6 of 9
      open: handover-plan, course-ended
    What you saw when you looked back: cti phase close b-1003 --achieved TEXT
  saved courses/b-1003.yaml (4 lines)
  $ cti phase close b-1003 --achieved "Eget sted i et halvt år" --learned "Ring først, skriv bagefter"
  b-1003 · closed Mon 21 Dec 2026
  
  Looking back
      achieved  Eget sted i et halvt år
      learned   Ring først, skriv bagefter
  saved courses/b-1003.yaml (2 lines)
  $ echo "Et år mere" | cti phase close b-1003 --new-goals -
  b-1003 · closed Mon 21 Dec 2026
  
  Looking back
      achieved          Eget sted i et halvt år
      goals that go on  Et år mere
      learned           Ring først, skriv bagefter
  saved courses/b-1003.yaml (1 line)
  $ cti phase close b-1003 --achieved "Eget sted i syv måneder"
  b-1003 · closed Mon 21 Dec 2026
  
  Looking back
      achieved          Eget sted i syv måneder
      goals that go on  Et år mere
      learned           Ring først, skriv bagefter
    before: Eget sted i et halvt år
  saved courses/b-1003.yaml (1 line)
  $ cti phase close b-1003 --outcome completed --achieved "x"
  cti: error: b-1003 was closed on 2026-12-21
  hint: correct the day or the outcome in its file: cti edit b-1003
  [2]
  $ cti phase b-1003 --format json | jq -c '.courses[].closed'
  {"on":"2026-12-21","outcome":"completed","achieved":"Eget sted i syv måneder","new_goals":"Et år mere","learned":"Ring først, skriv bagefter"}
  $ cti phase b-0960
  b-0960 · jonas · job · LAB § 31 b (6 months)                     Tue 12 Jan 2027
  
    closed Thu 30 Apr 2026: completed
  
    contact   Mon 6 Oct 2025 – Sun 2 Nov 2025
    phase 1   Mon 3 Nov 2025 – Fri 2 Jan 2026
    phase 2   Sat 3 Jan 2026 – Mon 2 Mar 2026
              shift held 5 Jan 2026, 2 days late
    phase 3   Tue 3 Mar 2026 – Thu 30 Apr 2026   shift held 3 Mar 2026
  
             Nov        Dec        Jan         Feb       Mar        Apr
    ──────────███████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
    contact   phase 1               phase 2               phase 3
  
  Looking back
      achieved          Har mødt klokken tre hver nat siden februar, og vennerne
                        er der endnu
      goals that go on  Voksenlærling efter sommer, og en tur til Prag med
                        drengene
      learned           At aftale vækning med sin søster holdt bedre end tre
                        vækkeure
  
  How it goes, from 0 (could not be harder) to 10 (could not be better)
                               first             on the way  last
    mental health              3 (18 Nov 2025)               7 (14 Apr)   better
    family and network         4 (18 Nov 2025)   7           7 (14 Apr)   better
    daily activities           2 (18 Nov 2025)   4, 6        8 (14 Apr)   better
    Trivsel (WHO-5), 0 to 100  36 (18 Nov 2025)              64 (14 Apr)  better
  $ cti phase b-0960 --history | tail -12
      Tue 3 Feb 2026   Spørg Anna, om hun vil være vækkeur i december: it works
      Tue 3 Feb 2026   plan evaluated: Anna ringer kun før den første vagt i ugen
      Mon 2 Mar 2026   the citizen rated how it goes
      Mon 2 Mar 2026   focus area done: Stadig være en del af vennerne
      Mon 2 Mar 2026   plan evaluated before phase 3: Morgenmaden med vennerne er
                       blevet fast
      Tue 3 Mar 2026   shift to phase 3 held
      Thu 26 Mar 2026  network meeting held: borgeren, Anna, bagermesteren, jonas
      Tue 14 Apr 2026  the citizen rated how it goes
      Thu 30 Apr 2026  closed as completed: Har mødt klokken tre hver nat siden
                       februar, og vennerne er der endnu
      Thu 30 Apr 2026  focus area done: Døgnrytme til nattevagter

Before a shift and the end a course with ratings is asked for new ones; one without is not.

  $ cti due --within 90 --format csv | grep ',rate,'
  2027-01-12,2027-03-25,b-1052,jonas,rate,false,false,"ask how it goes, 0 to 10, before the shift Thu 1 Apr",,
  2027-01-12,2027-03-31,b-1017,mette,rate,false,false,"ask how it goes, 0 to 10, before the end Wed 7 Apr",,

The citizen is told of a shift several times, ahead of it and in every method; the days stand by the shift.

  $ cti phase told b-1019 --on 2027-01-04
  b-1019 · told of the shift to phase 3 on Mon 4 Jan 2027
    phase 3 begins Wed 10 Mar 2027
  saved courses/b-1019.yaml (2 lines)
  $ cti phase told b-1019
  b-1019 · told of the shift to phase 3 on Tue 12 Jan 2027
    told 2 times: 4 Jan, 12 Jan
    phase 3 begins Wed 10 Mar 2027
  saved courses/b-1019.yaml (1 line)
  $ cti phase told b-1019
  b-1019 · told of the shift to phase 3 on Tue 12 Jan 2027
    told 2 times: 4 Jan, 12 Jan
    phase 3 begins Wed 10 Mar 2027
  nothing to change in courses/b-1019.yaml
  $ cti phase b-1019 | grep 'phase 3'
    phase 3   Wed 10 Mar 2027 – Sun 6 Jun 2027   told 4 Jan, 12 Jan
          phase 1               phase 2                    phase 3
  $ cti due --worker ali --within 60 | grep -A1 b-1019
    b-1019  Mon 25 Jan  f1.a3 Aftal de første fjorten aftener efter hjemkomst
                        (borgeren og ali)
  --
    b-1019  Mon 1 Feb   support resumes after treatment away from home
    b-1036  Tue 2 Feb   shift to phase 2 · checklist 5 of 10, 1 not relevant
  --
    b-1019  Wed 10 Mar  is support needed after the course? ask for waiting times
  

Ratings as a table for whoever counts, without what no setting names.

  $ cti export ratings --format csv | sed -n 1,4p
  as_of,course,worker,day,part,of,value,unreadable
  2027-01-12,b-0960,jonas,2025-11-18,phase_1,mental-health,3,
  2027-01-12,b-0960,jonas,2025-11-18,phase_1,network,4,
  2027-01-12,b-0960,jonas,2025-11-18,phase_1,daily-activities,2,
