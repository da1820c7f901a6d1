The plan that the citizen decides.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager

The plan reads like a page that one hands to the citizen.

  $ cti plan b-1042
  b-1042 · plan · paused in phase 1                                Tue 12 Jan 2027
  
  f1  Styr på gælden                                                finances · now
      goal  Ingen nye rykkere fra april
    · f1.s1  Overblik over, hvem der skal have hvad   due Mon 1 Feb
    · f1.s2  En afdragsordning, der kan holde   due Fri 26 Feb
    ✓ f1.a1  Ring til gældsrådgivningen
             borgeren og mette · contact: gældsrådgivningen, telefonisk
             done 5 Jan
    · f1.a2  Åbn rykkerne med den ene søster
             borgeren · contact: søsteren, på besøg · due Fri 22 Jan
  
  Dreams and wishes
      Et køkken, hvor man siger godmorgen til mig   11 Nov
  
  How it goes, from 0 (could not be harder) to 10 (could not be better)
                        first       now
    mental health       4 (18 Dec)
    finances            2 (18 Dec)
    education and work  8 (18 Dec)
  
  How things are
      housing             to build on: Lejligheden er god, og naboerne er flinke
                          (8 Dec)
      mental health       Uro i kroppen, når telefonen ringer · to build on:
                          Fortæller selv, når det strammer til (8 Dec)
      physical health     Mavesmerter, der kommer og går (18 Dec)
      finances            Rykkere, der ikke bliver åbnet · to build on: Har selv
                          fundet gældsrådgivningen (18 Dec)
      finances            as the worker sees it: Gælden er måske mindre, end den
                          føles (18 Dec, not shared)
      family and network  to build on: To søstre i samme by (18 Dec)
      daily activities    Spiser kun ordentligt på arbejdsdage · to build on:
                          Tidligt oppe af sig selv (18 Dec)
      education and work  to build on: Kan sit køkken og er ventet om morgenen (18
                          Dec)
  
  Other plans, and who holds them
      job plan  jobkonsulenten
  
  Next: cti plan activity b-1042 f1 TEXT --who NAME --by DAY

The same as Markdown, without ids and without the next command.

  $ cti plan b-1042 --format md
  # b-1042 · plan · paused in phase 1
  
  Tue 12 Jan 2027
  
             Dec     Jan     Feb    Mar     Apr     May     Jun    Jul     Aug
        ─────██████████░█████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
             phase 1                phase 2                 phase 3
                        ▲ today
        ░ pause
  
  ## Styr på gælden
  
  *finances · now*
  
  - **goal**: Ingen nye rykkere fra april
  - [ ] Overblik over, hvem der skal have hvad · due Mon 1 Feb
  - [ ] En afdragsordning, der kan holde · due Fri 26 Feb
  - [x] Ring til gældsrådgivningen · borgeren og mette · contact: gældsrådgivningen, telefonisk · done 5 Jan
  - [ ] Åbn rykkerne med den ene søster · borgeren · contact: søsteren, på besøg · due Fri 22 Jan
  
  ## Dreams and wishes
  
  - Et køkken, hvor man siger godmorgen til mig · 11 Nov
  
  ## How it goes, from 0 (could not be harder) to 10 (could not be better)
  
  |  | first | now |  |
  | --- | --- | --- | --- |
  | mental health | 4 (18 Dec) |  |  |
  | finances | 2 (18 Dec) |  |  |
  | education and work | 8 (18 Dec) |  |  |
  
  ## How things are
  
  - **housing**: to build on: Lejligheden er god, og naboerne er flinke (8 Dec)
  - **mental health**: Uro i kroppen, når telefonen ringer · to build on: Fortæller selv, når det strammer til (8 Dec)
  - **physical health**: Mavesmerter, der kommer og går (18 Dec)
  - **finances**: Rykkere, der ikke bliver åbnet · to build on: Har selv fundet gældsrådgivningen (18 Dec)
  - **family and network**: to build on: To søstre i samme by (18 Dec)
  - **daily activities**: Spiser kun ordentligt på arbejdsdage · to build on: Tidligt oppe af sig selv (18 Dec)
  - **education and work**: to build on: Kan sit køkken og er ventet om morgenen (18 Dec)
  
  ## Other plans, and who holds them
  
  - **job plan**: jobkonsulenten

A new course says what there is to light up; one in its contact period is asked for nothing.

  $ cti plan b-1052
  b-1052 · plan · contact period                                   Tue 12 Jan 2027
  
    No focus area chosen yet.
  
  How things are
    Not lit yet: housing, mental health, physical health, finances, family and
    network, daily activities, education and work

Assessing a theme tells which are not lit yet; a later assessment builds on the earlier one.

  $ cti plan assess b-1052 finances --need "skylder husleje"
  b-1052 · finances assessed Tue 12 Jan 2027
    not lit yet: housing, mental health, physical health, family and network,
    daily activities, education and work
  saved courses/b-1052.yaml (5 lines)
  $ cti plan assess b-1052 finances --resource "har selv ringet til udlejeren" --on 2027-01-11
  b-1052 · finances assessed Mon 11 Jan 2027, after 1 earlier assessment
    not lit yet: housing, mental health, physical health, family and network,
    daily activities, education and work
  saved courses/b-1052.yaml (3 lines)
  $ tail -9 courses/b-1052.yaml
        need: skylder husleje
      - theme: finances
        on: 2027-01-11
        resource: har selv ringet til udlejeren
  
  contacts:
    - {on: 2027-01-06, minutes: 10, form: phone, with: citizen}
    - {on: 2027-01-08, minutes: 60, form: meeting, with: citizen, place: home}
    - {on: 2027-01-18, at: "13:00", agreed: 2027-01-08, form: meeting, with: [citizen, provider], place: workplace, about: Indledende møde, state: agreed}

A theme that the method does not have, and an assessment that says nothing, are refused.

  $ cti plan assess b-1052 money --need debts
  cti: error: THEME cannot be 'money'
  hint: one of: housing, mental-health, physical-health, finances, network, daily-activities, education-and-work
  [2]
  $ cti plan assess b-1052 finances
  cti: error: --need is missing
  hint: say what is needed (--need TEXT), what there is to build on (--resource TEXT), or both
  [2]

Focus areas get ids that are never used again; a fourth is refused with the reason.

  $ cti plan focus b-1037 finances "Overblik over pengene"
  b-1037 · f3  Overblik over pengene  (finances)
  saved courses/b-1037.yaml (4 lines)
  $ cti plan focus b-1037 network "Flere at tale med" --priority later
  cti: error: the plan of b-1037 works on 3 focus areas already (f1, f2, f3); the method keeps to 1-3, so that each gets time
  hint: put it off with --priority after, or let it take another's place: --replaces f3 --reason TEXT
  [2]
  $ cti plan focus b-1037 housing "Et sted at bo"
  cti: error: the plan of b-1037 works on 3 focus areas already (f1, f2, f3); the method keeps to 1-3, so that each gets time
  hint: put it off with --priority after, or let it take another's place: --replaces f3 --reason TEXT
  [2]
  $ cti plan focus b-1037 housing "Et sted at bo" --priority after
  b-1037 · f4  Et sted at bo  (housing)
  saved courses/b-1037.yaml (5 lines)

One takes another's place, which stays on file with the reason.

  $ cti plan focus b-1037 housing "Et sted at bo" --replaces f2
  cti: error: --reason is missing
  hint: why does it take the place of f2?
  [2]
  $ cti plan focus b-1037 housing "Et sted at bo nu" --replaces f2 --reason "opsagt lejemål"
  b-1037 · f5  Et sted at bo nu  (housing)
    in place of f2  Briller på næsen, which stays on file as dropped
  saved courses/b-1037.yaml (6 lines)
  $ cti plan b-1037
  b-1037 · plan · phase 1                                          Tue 12 Jan 2027
  
  f1  At lave en fejl                                          mental health · now
      goal  Retter den, siger den højt og går videre samme time
    · f1.s1  Har fortalt pedellen om én fejl   due Fri 29 Jan
    · f1.a1  Spil en omgang, hvor vi begge skal tabe med vilje
             borgeren og ali · due Mon 18 Jan
    · f1.a2  Aftal et ord, der betyder pause
             borgeren og pedellen · contact: pedellen, i værkstedet
             due Fri 22 Jan
  
  f3  Overblik over pengene                                         finances · now
  
  f5  Et sted at bo nu                                               housing · now
  
  f4  Et sted at bo                                     housing · after the course
  
  Ended focus areas
    – f2  Briller på næsen
          Et stel, han kan kendes ved · dropped 12 Jan: opsagt lejemål
  
  How things are
      housing             to build on: Alt står på geled, også skoene (17 Dec)
      mental health       Vred på sig selv i timer over en bagatel (6 Jan)
      physical health     Ser dårligt uden de briller, han ikke vil gå med (21
                          Dec)
      finances            to build on: Skylder ingen noget (21 Dec)
      family and network  Kun mig og backgammonspillet, siger han (6 Jan)
      daily activities    to build on: Tidlig tur i svømmehallen (17 Dec)
      education and work  Går i baglås, når en opgave bliver afbrudt · to build
                          on: Efterlader aldrig en halv ting (17 Dec)
  
  Other plans, and who holds them
      job plan  jobkonsulenten
  
  Next: cti plan goal b-1037 f3 TEXT

Goal, subgoals and activities, each on lines of their own.

  $ cti plan goal b-1042 f1 "Ingen rykkere fra maj"
  b-1042 · f1  Styr på gælden
    goal: Ingen rykkere fra maj
    before: Ingen nye rykkere fra april
  saved courses/b-1042.yaml (1 line)
  $ cti plan subgoal b-1042 f1 "Et budget, der holder" --by 2027-02-20
  b-1042 · f1.s3  Et budget, der holder  due Sat 20 Feb 2027
  saved courses/b-1042.yaml (3 lines)
  $ cti plan activity b-1042 f1 "Ring til banken" --who Ole --contact "banken, telefonisk" --by +3d
  b-1042 · f1.a3  Ring til banken  due Fri 15 Jan 2027
  saved courses/b-1042.yaml (5 lines)
  $ cti plan done b-1042 f1.a2 f1.s1
  b-1042 · f1.a2  Åbn rykkerne med den ene søster  done Tue 12 Jan 2027
           f1.s1  Overblik over, hvem der skal have hvad  done Tue 12 Jan 2027
  saved courses/b-1042.yaml (2 lines)
  $ cti plan drop b-1042 f1.s2
  cti: error: --reason is missing
  hint: why is it dropped? It stays on file with the reason
  [2]
  $ cti plan drop b-1042 f1.s2 --reason "banken vil ikke"
  b-1042 · f1.s2  En afdragsordning, der kan holde  dropped Tue 12 Jan 2027
  saved courses/b-1042.yaml (2 lines)
  $ cti plan done b-1042 f1.s2
  cti: error: 'f1.s2' was dropped on 2027-01-12
  hint: take that out of the file first, if it is wrong
  [2]
  $ cti plan evaluate b-1042 --shift 2 --changed "Banken er ude, budgettet er inde"
  b-1042 · plan evaluated Tue 12 Jan 2027, before the shift to phase 2
  saved courses/b-1042.yaml (4 lines)
  $ cti plan link b-1042 treatment-plan --responsible "ambulatoriet"
  b-1042 · treatment-plan  responsible: ambulatoriet
  saved courses/b-1042.yaml (2 lines)

What is done or dropped stays so on its first day, unless another is given.

  $ cti plan activity b-1042 f1 "Ringe til banken"
  b-1042 · f1.a4  Ringe til banken
  saved courses/b-1042.yaml (2 lines)
  $ cti plan done b-1042 f1.a1 --today 2027-01-20
  b-1042 · f1.a1  Ring til gældsrådgivningen  done Tue 5 Jan 2027
    it is on file already, so its day stays; another one: --on DAY
  nothing to change in courses/b-1042.yaml
  $ cti plan done b-1042 f1.a1 --on 2027-01-04
  b-1042 · f1.a1  Ring til gældsrådgivningen  done Mon 4 Jan 2027
  saved courses/b-1042.yaml (1 line)
  $ cti plan drop b-1042 f1.a4 --reason "ikke nu"
  b-1042 · f1.a4  Ringe til banken  dropped Tue 12 Jan 2027
  saved courses/b-1042.yaml (2 lines)
  $ cti plan drop b-1042 f1.a4 --reason "ikke i år" --today 2027-01-20
  b-1042 · f1.a4  Ringe til banken  dropped Tue 12 Jan 2027
    before: ikke nu
    it is on file already, so its day stays; another one: --on DAY
  saved courses/b-1042.yaml (1 line)
  $ cti plan assess b-1042 housing --need "et sted" > /dev/null; cti plan assess b-1042 housing --need "et sted" | tail -1
  nothing to change in courses/b-1042.yaml
  $ cti plan evaluate b-1042 --changed "budget først" --on 2027-01-11
  b-1042 · plan evaluated Mon 11 Jan 2027
  saved courses/b-1042.yaml (2 lines)
  $ cti plan evaluate b-1042 --changed "budget først, så breve" --on 2027-01-11
  b-1042 · plan evaluated Mon 11 Jan 2027
    before: budget først
  saved courses/b-1042.yaml (1 line)
  $ grep -c budget courses/b-1042.yaml
  3
  $ cti plan link b-1042 treatment-plan --responsible "ambulatoriet i byen"
  b-1042 · treatment-plan  responsible: ambulatoriet i byen
    before: ambulatoriet
  saved courses/b-1042.yaml (1 line)

  $ cti plan focus b-1031 network "En ven" --priority after --replaces f1 --reason "venner først" > /dev/null
  $ cti plan focus b-1031 network "To venner" --priority after --replaces f1 --reason "to er bedre" > /dev/null
  $ grep -A1 'dropped: ' courses/b-1031.yaml
        dropped: 2027-01-12
        reason: venner først

What is not there is named with what is near; a step is no focus area.

  $ cti plan done b-1042 f1.a9
  cti: error: no 'f1.a9' in the plan of b-1042; did you mean 'f1.a1'?
  hint: see the plan: cti plan b-1042
  [4]
  $ cti plan goal b-1042 f1.a1 "Et mål"
  cti: error: 'f1.a1' is a step of f1, not a focus area
  hint: name the focus area: f1
  [2]
  $ cti plan goal b-1042 f7 "Et mål"
  cti: error: no 'f7' in the plan of b-1042; did you mean 'f1'?
  hint: see the plan: cti plan b-1042
  [4]

A day that has not come is no day on which something was done.

  $ cti plan done b-1042 f1.a3 --on 2027-01-20
  cti: error: 'done' says 2027-01-20, which has not come yet
  hint: what happened is written down when it has happened
  [2]

A dry run shows the lines and writes nothing.

  $ cti plan goal b-1042 f1 "Et andet mål" --dry-run
  --- a/courses/b-1042.yaml
  +++ b/courses/b-1042.yaml
  @@ -83,7 +83,7 @@
         text: Styr på gælden
         priority: now
         on: 2026-12-18
  -      goal: Ingen rykkere fra maj
  +      goal: Et andet mål
         subgoals:
           - id: f1.s1
             text: Overblik over, hvem der skal have hvad

For scripts.

  $ cti plan b-1042 --format json | python3 -c "import json, sys; plan = json.load(sys.stdin); print(plan['schema'], plan['not_lit'], [f['id'] for f in plan['focus']], [(s['id'], s['done'], s['dropped']) for s in plan['focus'][0]['subgoals']])"
  cti.plan/1 [] ['f1'] [('f1.s1', '2027-01-12', None), ('f1.s2', None, '2027-01-12'), ('f1.s3', None, None)]
  $ cti plan b-1042 --format csv
  cti: error: no format 'csv' here
  hint: one of: text, json, md, html
  [2]

A text that says nothing takes nothing away.

  $ cti plan goal b-1042 f1 ""
  cti: error: TEXT is empty
  hint: see: cti plan goal --help
  [2]
  $ cti plan focus b-1042 housing " "
  cti: error: TEXT is empty
  hint: see: cti plan focus --help
  [2]
