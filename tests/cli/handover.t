The handover: what is missing for closing and by when, and who takes over what.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager

First what is missing, with its day; then who takes over what.

  $ cti handover b-1014
  b-1014 · handover · phase 3                                      Tue 12 Jan 2027
  
      last day      Tue 16 Feb 2027
      agreement by  Sat 16 Jan 2027
  
  Missing before the end
    ! no handover talk with chefen   due Sat 16 Jan
    ! no network meeting held or agreed in time   due Sat 16 Jan
    ! no long-term goal   due Sat 16 Jan
    ! nobody responsible for the time after   due Sat 16 Jan
  
  Who helps with what
    a1 Lene, kollega og tillidsvalgt
       with what: er med, når noget skal siges til chefen · agreed: 11 Jan
       talk: 11 Jan
    a2 chefen, arbejdsgiver
       with what: et kvarter hver mandag · agreed: 8 Dec · talk: –
  
  Support still needed
      s1  En at ringe til, før det bliver en konflikt   Lene
  
  Next: cti handover talk b-1014 chefen --on DAY

A course that has just begun lacks everything, and has its days already.

  $ cti handover b-1037
  b-1037 · handover · phase 1                                      Tue 12 Jan 2027
  
      last day      Sun 13 Jun 2027
      agreement by  Thu 13 May 2027
  
  Missing before the end
    ! nobody named who takes over   due Thu 13 May
    ! no network meeting held or agreed in time   due Thu 13 May
    ! no long-term goal   due Thu 13 May
    ! nobody responsible for the time after   due Thu 13 May
  
  Next: cti handover actor b-1037 NAME --role TEXT --takes-over TEXT

Actors, talks, meetings, goals, support: each command says what is still missing.

  $ cti handover actor b-1014 a2 --takes-over "et kvarter hver mandag kl. 8"
  b-1014 · a2  chefen: et kvarter hver mandag kl. 8  agreed Tue 8 Dec 2026
    before (takes over): et kvarter hver mandag
    4 things missing before the end: cti handover b-1014
  saved courses/b-1014.yaml (1 line)
  $ cti handover talk b-1014 chefen --on 2027-01-11
  b-1014 · handover talk with chefen Mon 11 Jan 2027
    3 things missing before the end: cti handover b-1014
  saved courses/b-1014.yaml (2 lines)
  $ cti handover meeting b-1014 --on 2027-01-15 --with "borgeren, Lene, chefen"
  b-1014 · network meeting agreed for Fri 15 Jan 2027
    2 things missing before the end: cti handover b-1014
  saved courses/b-1014.yaml (4 lines)
  $ cti handover goal b-1014 "Fuld tid til sommer"
  b-1014 · g1  Fuld tid til sommer
    1 thing missing before the end: cti handover b-1014
  saved courses/b-1014.yaml (3 lines)
  $ cti handover responsible b-1014 Lene
  b-1014 · responsible for the time after: Lene
    the handover is ready
  saved courses/b-1014.yaml (1 line)
  $ cti handover responsible b-1014 citizen
  b-1014 · responsible for the time after: the citizen
    before: Lene
    the handover is ready
  saved courses/b-1014.yaml (1 line)
  $ cti handover support b-1014 "Hjælp til breve fra kommunen" --by citizen
  b-1014 · s2  Hjælp til breve fra kommunen  the citizen
    the handover is ready
  saved courses/b-1014.yaml (3 lines)
  $ cti handover b-1014
  b-1014 · handover · phase 3                                      Tue 12 Jan 2027
  
      last day      Tue 16 Feb 2027
      agreement by  Sat 16 Jan 2027
  
  Missing before the end
    Nothing: the handover is ready.
  
  Who helps with what
    a1 Lene, kollega og tillidsvalgt
       with what: er med, når noget skal siges til chefen · agreed: 11 Jan
       talk: 11 Jan
    a2 chefen, arbejdsgiver
       with what: et kvarter hver mandag kl. 8 · agreed: 8 Dec · talk: 11 Jan
  
  Responsible for the time after
    the citizen
  
  Long-term goals
      g1  Fuld tid til sommer
  
  Support still needed
      s1  En at ringe til, før det bliver en konflikt   Lene
      s2  Hjælp til breve fra kommunen   the citizen
  
  Network meetings
    · Fri 15 Jan  borgeren, Lene, chefen

Support that nobody gives yet gets its giver.

  $ cti handover support b-1037 "Følgeskab til tandlægen"
  b-1037 · s1  Følgeskab til tandlægen
    5 things missing before the end: cti handover b-1037
  saved courses/b-1037.yaml (4 lines)
  $ cti handover actor b-1037 Farid --role fætter --takes-over "følger med"
  b-1037 · a1  Farid: følger med
    6 things missing before the end: cti handover b-1037
  saved courses/b-1037.yaml (5 lines)
  $ cti handover support b-1037 s1 --by Farid
  b-1037 · s1  Følgeskab til tandlægen  Farid
    5 things missing before the end: cti handover b-1037
  saved courses/b-1037.yaml (1 line)

Further support must begin before the end, so it is applied for in time for the waiting.

  $ cti handover further b-1014 sel-85 --waiting-weeks 3
  b-1014 · sel-85
    1 thing missing before the end: cti handover b-1014
  saved courses/b-1014.yaml (3 lines)
  $ cti handover b-1014 | head -9
  b-1014 · handover · phase 3                                      Tue 12 Jan 2027
  
      last day      Tue 16 Feb 2027
      agreement by  Sat 16 Jan 2027
  
  Missing before the end
    ! SEL § 85 not applied for   due Tue 26 Jan
  
  Who helps with what
  $ cti handover further b-1014 sel-85 --applied 2027-01-12 --starts 2027-03-01
  b-1014 · sel-85  applied for Tue 12 Jan 2027  starts Mon 1 Mar 2027
    1 thing missing before the end: cti handover b-1014
  saved courses/b-1014.yaml (2 lines)
  $ cti handover b-1014 | sed -n 5,9p
  
  Missing before the end
    ! SEL § 85 starts after the end   due Tue 16 Feb
  
  Who helps with what

A meeting that was agreed is not held before somebody says so.

  $ cti handover meeting b-1014 --on 2027-01-15
  b-1014 · network meeting agreed for Fri 15 Jan 2027
    1 thing missing before the end: cti handover b-1014
  nothing to change in courses/b-1014.yaml
  $ CTI_TODAY=2027-01-16
  $ cti handover b-1014 | grep 'meeting'
    ! network meeting: was it held?   was due Fri 15 Jan
  Network meetings
  Next: cti handover meeting b-1014 --on 2027-01-15 (it was held), or with --missed
  $ cti handover b-1014 | sed -n '/Network meetings/,$p'
  Network meetings
    · Fri 15 Jan  borgeren, Lene, chefen   was it held?
  
  Next: cti handover meeting b-1014 --on 2027-01-15 (it was held), or with --missed
  $ cti handover b-1014 --format json | jq -c '.ready, .missing, .meetings'
  false
  [{"what":"meeting_not_confirmed","about":null,"by":"2027-01-15"},{"what":"starts_too_late","about":"sel-85","by":"2027-02-16"}]
  [{"on":"2027-01-15","with":"borgeren, Lene, chefen","note":null,"state":"agreed","at":null,"place":null}]
  $ cti due --worker mette --within 0 | grep 'b-1014.*meeting'
    b-1014  Tue 12 Jan  13:30 meeting with the citizen and Lene at the workplace:
    b-1014  Fri 15 Jan  network meeting: borgeren, Lene, chefen · was it held?
  $ cti fidelity b-1014 --format json | jq -c '.criteria[] | select(.criterion == "network-meeting") | .courses[].verdict'
  "not_yet"
  $ cp courses/b-1014.yaml ..
  $ cti handover meeting b-1014 --on 2027-01-15 --missed
  b-1014 · network meeting Fri 15 Jan 2027: did not take place
    2 things missing before the end: cti handover b-1014
  saved courses/b-1014.yaml (1 line)
  $ cti handover b-1014 | sed -n '/Network meetings/,$p'
  Network meetings
    – Fri 15 Jan  borgeren, Lene, chefen   did not take place
  
  Next: cti handover meeting b-1014 --on DAY --with TEXT
  $ cti due --worker mette --within 0 | grep 'b-1014.*meeting'
    b-1014  Tue 12 Jan  13:30 meeting with the citizen and Lene at the workplace:
    b-1014  Sat 16 Jan  network meeting at the latest (last day Tue 16 Feb)
  $ cp ../b-1014.yaml courses
  $ cti handover meeting b-1014 --on 2027-01-15
  b-1014 · network meeting held Fri 15 Jan 2027
    1 thing missing before the end: cti handover b-1014
  saved courses/b-1014.yaml (1 line)
  $ diff -U0 ../b-1014.yaml courses/b-1014.yaml | grep '^[-+] '
  -      state: agreed
  +      state: held
  $ cti handover b-1014 --format json | jq -c '.missing, .meetings'
  [{"what":"starts_too_late","about":"sel-85","by":"2027-02-16"}]
  [{"on":"2027-01-15","with":"borgeren, Lene, chefen","note":null,"state":"held","at":null,"place":null}]
  $ cti fidelity b-1014 --format json | jq -c '.criteria[] | select(.criterion == "network-meeting") | .courses[].verdict'
  "met"
  $ cti handover meeting b-1014 --on 2027-01-14 --missed
  cti: error: no network meeting on 2027-01-14 is on file
  hint: name its day: cti handover meeting b-1014 --on DAY
  [4]
  $ CTI_TODAY=2027-01-12

A talk that is told twice without a day is one talk.

  $ cti handover talk b-1014 chefen
  b-1014 · handover talk with chefen Mon 11 Jan 2027
    it is on file already, so its day stays; another one: --on DAY
    1 thing missing before the end: cti handover b-1014
  nothing to change in courses/b-1014.yaml
  $ cti handover talk b-1014 chefen --on today
  b-1014 · handover talk with chefen Tue 12 Jan 2027
    1 thing missing before the end: cti handover b-1014
  saved courses/b-1014.yaml (2 lines)
  $ cp ../b-1014.yaml courses

A meeting that comes too late is no meeting in time.

  $ cti handover meeting b-1016 --on 2027-04-01
  b-1016 · network meeting agreed for Thu 1 Apr 2027
    4 things missing before the end: cti handover b-1016
  saved courses/b-1016.yaml (4 lines)
  $ cti handover b-1016 | head -12
  b-1016 · handover · phase 3                                      Tue 12 Jan 2027
  
      last day      Sun 28 Feb 2027
      agreement by  Thu 28 Jan 2027
  
  Missing before the end
    ! nobody named who takes over   due Thu 28 Jan
    ! no network meeting held or agreed in time   due Thu 28 Jan
    ! no long-term goal   due Thu 28 Jan
    ! nobody responsible for the time after   due Thu 28 Jan
  
  Network meetings

A citizen may decline a network; then neither actors nor meetings are missing.

  $ cti handover decline b-1016
  cti: error: --reason is missing
  hint: a citizen may decline a network; it is accepted, and kept with the reason
  [2]
  $ cti handover decline b-1016 --reason "vil klare det selv" --on 2027-01-08
  b-1016 · network declined Fri 8 Jan 2027: vil klare det selv
    3 things missing before the end: cti handover b-1016
  saved courses/b-1016.yaml (3 lines)
  $ cti handover decline b-1016 --reason "vil helst klare det selv"
  b-1016 · network declined Fri 8 Jan 2027: vil helst klare det selv
    before: vil klare det selv
    it is on file already, so its day stays; another one: --on DAY
    3 things missing before the end: cti handover b-1016
  saved courses/b-1016.yaml (1 line)
  $ cti handover decline b-1016 --reason "vil klare det selv" --on 2027-01-08 > /dev/null
  $ cti checklist b-1016 --stage closing
  b-1016 · ali · phase 3                                           Tue 12 Jan 2027
  
  closing, before the last day, Sun 28 Feb 2027            0 of 9 · 3 not relevant
    · needs-clear            future support needs are clear
    – network-ready          support network in place and ready             8 Jan
                             not relevant: the citizen declined a network
    – handover-talks         handover talks held with the network           8 Jan
                             not relevant: the citizen declined a network
    · handover-plan          handover plan made with citizen and network
    · support-coordinated    further support in place before the end
    – network-met            network met to mark the handover               8 Jan
                             not relevant: the citizen declined a network
    · responsibility-placed  responsibility with the citizen or one person
    · course-evaluated       course evaluated with new goals in focus
    · course-ended           course and contact ended
  
  Tick: cti checklist done b-1016 needs-clear
  $ cti checklist b-1016 --stage closing --format json | jq -c '.stages[] | [.done, .skipped, .open], .items[0]'
  [0,3,6]
  {"item":"needs-clear","state":"open","on":null,"label":"future support needs are clear"}
  $ cti due --worker ali --within 90 | grep -i 'b-1016.*network'
    b-1016  Sun 28 Feb  no network wanted (8 Jan): tell again what the course is
  $ cti handover b-1016
  b-1016 · handover · phase 3                                      Tue 12 Jan 2027
  
      last day      Sun 28 Feb 2027
      agreement by  Thu 28 Jan 2027
  
  Missing before the end
    ! no long-term goal   due Thu 28 Jan
    ! nobody responsible for the time after   due Thu 28 Jan
    ! no network wanted: not told again what the course is for   due Sun 28 Feb
  
  Who helps with what
    The citizen declined a network on Fri 8 Jan 2027: vil klare det selv
  
  Network meetings
    · Thu 1 Apr
  
  Next: cti handover goal b-1016 TEXT

Someone who is not in the file takes nothing over.

  $ cti handover talk b-1014 Lena
  cti: error: no 'Lena' among the people of b-1014; did you mean 'Lene'?
  hint: see them: cti people b-1014
  [4]
  $ cti handover responsible b-1014 naboen
  cti: error: no 'naboen' among the people of b-1014
  hint: add them: cti people put b-1014 NAME
  [4]
  $ cti handover goal b-1014 "Et mål" --by a9
  cti: error: no 'a9' among the people of b-1014; did you mean 'a3'?
  hint: see them: cti people b-1014
  [4]

On paper it says who helps with what, and not what the worker has yet to do.

  $ cti handover b-1014 --format md
  # Handover plan · b-1014
  
  3 Aug 2026 – 16 Feb 2027
  
                   Sep        Oct         Nov         Dec        Jan         Feb
        ─────████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
             phase 1                phase 2                 phase 3
                                                                      ▲ today
  
  ## What I want
  
  - Fuld tid til sommer
  
  ## Who helps me with what
  
  | who | with what | agreed |
  | --- | --- | --- |
  | Lene, kollega og tillidsvalgt | er med, når noget skal siges til chefen | 11 Jan |
  | chefen, arbejdsgiver | et kvarter hver mandag kl. 8 | 8 Dec |
  
  ## Support I still need
  
  - En at ringe til, før det bliver en konflikt · Lene
  - Hjælp til breve fra kommunen · myself
  
  ## Who is responsible from here on
  
  myself
  
  ## What happens next
  
  | when | what | who |
  | --- | --- | --- |
  | Fri 15 Jan | network meeting | borgeren, Lene, chefen |
  | Tue 16 Feb | the course ends |  |
  | Mon 1 Mar | SEL § 85 begins |  |
  
  As of Tue 12 Jan 2027

For scripts.

  $ cti handover b-1014 --format json | python3 -c "import json, sys; h = json.load(sys.stdin); print(h['schema'], h['ready'], h['handover_by'], h['missing'], h['responsible'])"
  cti.handover/1 False 2027-01-16 [{'what': 'starts_too_late', 'about': 'sel-85', 'by': '2027-02-16'}] citizen
  $ cti --lang da handover b-1016
  b-1016 · overdragelse · fase 3                                tir. 12. jan. 2027
  
      sidste dag     søn. 28. feb. 2027
      aftale senest  tor. 28. jan. 2027
  
  Mangler inden afslutningen
    ! intet langsigtet mål   senest tor. 28. jan.
    ! ingen er ansvarlig for tiden efter   senest tor. 28. jan.
    ! netværk fravalgt: borgeren er ikke igen orienteret om formålet
      senest søn. 28. feb.
  
  Hvem hjælper med hvad
    Borgeren fravalgte et netværk fre. 8. jan. 2027: vil klare det selv
  
  Netværksmøder
    · tor. 1. apr.
  
  Næste: cti handover goal b-1016 TEKST

Who declined a network is told again what the course is for by the next phase; a change of mind is a fact, and the questions come back.

  $ cti due --worker ali --within 50 | grep 'b-1016.*wanted'
    b-1016  Sun 28 Feb  no network wanted (8 Jan): tell again what the course is
  $ cti handover decline b-1016 --informed-again 2027-01-05
  cti: error: 'informed-again' says 2027-01-05, before the network was declined on 2027-01-08
  hint: is one of the two days wrong?
  [2]
  $ cti handover decline b-1016 --informed-again 2027-01-11
  b-1016 · told again what the course is for: Mon 11 Jan 2027
    2 things missing before the end: cti handover b-1016
  saved courses/b-1016.yaml (1 line)
  $ cti due --worker ali --within 50 | grep 'b-1016.*wanted'
  [1]
  $ cti handover decline b-1016 --changed-mind today
  b-1016 · a network is wanted after all, from Tue 12 Jan 2027
    4 things missing before the end: cti handover b-1016
  saved courses/b-1016.yaml (1 line)
  $ cti handover b-1016 | sed -n '/Missing/,/^$/p;/Who helps/,/^$/p'
  Missing before the end
    ! nobody named who takes over   due Thu 28 Jan
    ! no network meeting held or agreed in time   due Thu 28 Jan
    ! no long-term goal   due Thu 28 Jan
    ! nobody responsible for the time after   due Thu 28 Jan
  
  Who helps with what
    The citizen declined a network on Fri 8 Jan 2027: vil klare det selv
    Told again what the course is for, and that it ends: Mon 11 Jan 2027.
    Changed their mind on Tue 12 Jan 2027: a network is wanted.
  
  $ cti checklist b-1016 --stage closing --format json | jq -c '.stages[] | [.done, .skipped, .open]'
  [0,0,9]
  $ cti phase b-1016 --history | grep -i 'network\|course is for'
      Fri 8 Jan 2027   network declined: vil klare det selv
      Mon 11 Jan 2027  told again what the course is for, and that it ends
      Tue 12 Jan 2027  wants a network after all
  $ cti handover b-1016 --format json | jq -c '.declined, .missing[0]'
  {"on":"2027-01-08","reason":"vil klare det selv","informed_again":"2027-01-11","changed_mind":"2027-01-12"}
  {"what":"no_actor","about":null,"by":"2027-01-28"}
  $ cti handover decline b-1016 --reason "vil klare det selv alligevel"
  b-1016 · network declined Tue 12 Jan 2027: vil klare det selv alligevel
    before: declined Fri 8 Jan 2027, wanted after all from Tue 12 Jan 2027
    3 things missing before the end: cti handover b-1016
  saved courses/b-1016.yaml (4 lines)
