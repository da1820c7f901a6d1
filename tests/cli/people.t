The people around the citizen, from the first day on: who helps with what, how well it works, what shall change.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager
  $ cti people b-1031
  b-1031 · people · phase 1                                        Tue 12 Jan 2027
  
  Close to the citizen
      a1  Sara, mor i fritidshjemmet
          since 10 Dec 2026 · helps with: venter ved døren til fællesspisning
          works well
      a2  Noor, søster
          helps with: ringer hver aften · works partly
          shall change: også børnene en gang om ugen
  
  Professionals
      a3  Kirsten, familierådgiver i kommunen
          helps with: handleplanen og fritidshjemmet · works partly
          shall change: én at ringe til i stedet for fire
      a4  Bente, kontaktperson på krisecentret
          helps with: vagttelefonen, hele døgnet · works well
          gave support before the course

On paper it speaks as the citizen does, without ids, and not of who supported before.

  $ cti people b-1031 --format md
  # My network · b-1031
  
  12 Jan 2027
  
  ## People close to me
  
  | who | since | helps me with | how it goes | what shall change |
  | --- | --- | --- | --- | --- |
  | Sara, mor i fritidshjemmet | 10 Dec 2026 | venter ved døren til fællesspisning | it goes well |  |
  | Noor, søster |  | ringer hver aften | it goes partly well | også børnene en gang om ugen |
  
  ## People who help me in their work
  
  | who | since | helps me with | how it goes | what shall change |
  | --- | --- | --- | --- | --- |
  | Kirsten, familierådgiver i kommunen |  | handleplanen og fritidshjemmet | it goes partly well | én at ringe til i stedet for fire |
  | Bente, kontaktperson på krisecentret |  | vagttelefonen, hele døgnet | it goes well |  |
  $ cti --lang da people b-1031 --format md | head -8
  # Mit netværk · b-1031
  
  12\. jan. 2027
  
  ## Mennesker tæt på mig
  
  | hvem | siden | hjælper mig med | hvordan det går | det skal ændres |
  | --- | --- | --- | --- | --- |

Somebody new is written down with all that is known; more of them is said by name or id, and what stood there is told.

  $ cti people put b-1037 Farid --kind private --role fætter --since 2026-12-14 --supports "ringer om søndagen"
  b-1037 · a1  Farid, fætter
    since 14 Dec 2026
    helps with: ringer om søndagen
  saved courses/b-1037.yaml (7 lines)
  $ cti people put b-1037 Farid --works partly --change "også om lørdagen" --supports "ringer lørdag og søndag"
  b-1037 · a1  Farid, fætter
    since 14 Dec 2026
    helps with: ringer lørdag og søndag
    works partly
    shall change: også om lørdagen
    before (helps with): ringer om søndagen
  saved courses/b-1037.yaml (3 lines)
  $ cti people put b-1037 a1 --works well
  b-1037 · a1  Farid, fætter
    since 14 Dec 2026
    helps with: ringer lørdag og søndag
    works well
    shall change: også om lørdagen
    before (works): works partly
  saved courses/b-1037.yaml (1 line)
  $ git diff --no-index /dev/null courses/b-1037.yaml | grep -A10 '^+people'
  +people:
  +  - id: a1
  +    name: Farid
  +    kind: private
  +    role: fætter
  +    since: 2026-12-14
  +    supports: ringer lørdag og søndag
  +    works: well
  +    change: også om lørdagen
  +
  +plan:
  $ cti --lang da people put b-1037 jobkonsulenten --kind professional --since 2027-02-01 --dry-run | grep '^+'
  +++ b/courses/b-1037.yaml
  +  - id: a2
  +    name: jobkonsulenten
  +    kind: professional
  +    since: 2027-02-01
  $ cti people b-1037
  b-1037 · people · phase 1                                        Tue 12 Jan 2027
  
  Close to the citizen
      a1  Farid, fætter
          since 14 Dec 2026 · helps with: ringer lørdag og søndag · works well
          shall change: også om lørdagen

In the handover counts who takes something over, has said yes or had a talk, wherever they stand.

  $ cti handover b-1037 | grep -A5 Missing
  Missing before the end
    ! nobody named who takes over   due Thu 13 May
    ! no network meeting held or agreed in time   due Thu 13 May
    ! no long-term goal   due Thu 13 May
    ! nobody responsible for the time after   due Thu 13 May
  
  $ cti handover actor b-1037 Farid --takes-over "følger med til tandlægen"
  b-1037 · a1  Farid: følger med til tandlægen
    5 things missing before the end: cti handover b-1037
  saved courses/b-1037.yaml (1 line)
  $ cti handover b-1037 | grep -A5 Missing
  Missing before the end
    ! Farid has not said yes   due Thu 13 May
    ! no handover talk with Farid   due Thu 13 May
    ! no network meeting held or agreed in time   due Thu 13 May
    ! no long-term goal   due Thu 13 May
    ! nobody responsible for the time after   due Thu 13 May
  $ cti handover responsible b-1037 Farid
  b-1037 · responsible for the time after: Farid
    4 things missing before the end: cti handover b-1037
  saved courses/b-1037.yaml (2 lines)
  $ cti people put b-1014 Lene --supports "frokost om fredagen"
  b-1014 · a1  Lene, kollega og tillidsvalgt
    helps with: frokost om fredagen
    takes over: er med, når noget skal siges til chefen
    said yes 11 Jan
  saved courses/b-1014.yaml (1 line)
  $ grep -A8 'actors:' courses/b-1014.yaml
    actors:
      - id: a1
        name: Lene
        kind: private
        role: kollega og tillidsvalgt
        supports: frokost om fredagen
        takes-over: er med, når noget skal siges til chefen
        accepted: 2027-01-11
      - id: a2

The plan and what is due name people, whose id stands in the file.

  $ cti plan focus b-1037 network "Nogen at tale med" > /dev/null && cti plan activity b-1037 f1 "Ring til klubben" --who a1 --by +3d > /dev/null
  $ cti plan b-1037 | grep klubben
    · f1.a3  Ring til klubben   Farid · due Fri 15 Jan
  $ cti due --worker ali | grep klubben
    b-1025  Fri 15 Jan  f3.a1 Besøg svømmeklubben sammen (borgeren og ali)
    b-1037  Fri 15 Jan  f1.a3 Ring til klubben (Farid)

The worker is another than who gave support before.

  $ cti people put b-1037 Ali --kind professional --role "bostøtte" --supported-before
  b-1037 · a2  Ali, bostøtte
    gave support before the course
  saved courses/b-1037.yaml (5 lines)
  $ cti check b-1037 | grep -A3 'support before'
  courses/b-1037.yaml:40:23: warning: ··· gave the citizen support before the course, and has it now
    40 |     supported-before: true
       |                       ^~~~
  hint: the worker of a course is another than who gave support before (manual p. 22-23)

For scripts.

  $ cti people b-1031 --format json | jq -c '.schema, .people[0]'
  "cti.people/1"
  {"id":"a1","name":"Sara","kind":"private","role":"mor i fritidshjemmet","since":"2026-12-10","supports":"venter ved døren til fællesspisning","works":"well","change":null,"supported_before":false,"takes_over":null,"accepted":null}
  $ cti people b-1031 --format csv | head -2
  as_of,id,person,name,kind,role,since,supports,works,change,supported_before,takes_over,accepted
  2027-01-12,b-1031,a1,Sara,private,mor i fritidshjemmet,2026-12-10,venter ved døren til fællesspisning,well,,false,,
  $ cti handover b-1037 --format json | jq -c '.actors[0]'
  {"id":"a1","name":"Farid","kind":"private","role":"fætter","since":"2026-12-14","supports":"ringer lørdag og søndag","works":"well","change":"også om lørdagen","supported_before":false,"takes_over":"følger med til tandlægen","accepted":null}
  $ cti people b-1037 --format ics
  cti: error: no format 'ics' here
  hint: one of: text, json, csv, md, html
  [2]

Nobody of that name; nobody yet.

  $ cti people put b-1037 Farid --works fine
  cti: error: --works cannot be 'fine'
  hint: one of: well, partly, poorly
  [2]
  $ cti people b-1052
  b-1052 · people · contact period                                 Tue 12 Jan 2027
  
    Nobody is written down yet.
  
  Next: cti people put b-1052 NAME --kind private --role TEXT --supports TEXT
