På dansk: det, de fleste læser.

  $ cp -r "$TESTDIR/../../examples" sager; chmod -R u+w sager; cd sager
  $ export CTI_TODAY=2027-01-12 CTI_LANG=da
  $ cti phase b-1042
  b-1042 · mette · job · SEL § 85 (9 mdr. + opfølgning)         tir. 12. jan. 2027
  
    kontakt   tir. 10. nov. 2026 – man. 30. nov. 2026
  ▸ fase 1    tir. 1. dec. 2026 – man. 1. mar. 2027 ~
              pause siden 11. jan.: indlæggelse
    fase 2    tir. 2. mar. 2027 – tir. 1. jun. 2027 ~
    fase 3    ons. 2. jun. 2027 – ons. 1. sep. 2027 ~
    netværksmøde senest søn. 1. aug. 2027 ~
    opfølgning ons. 1. sep. 2027: støtten kan fortsætte derefter ~
  
         dec.    jan.    feb.   mar.    apr.    maj     jun.   jul.    aug.
    ─────██████████░█████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
         fase 1                 fase 2                  fase 3
                    ▲ i dag
    ░ pause
  
    henvist man. 26. okt. 2026 af Jobcentret, ventede 15 dage
    bevilget 1. dec. – 31. aug., afgjort 5. nov. (Kommunen)
    1 dags pause, regnet med
    ~ foreløbig: én dag senere for hver dag, pausen fortsætter
  $ cti phase resume b-1042 --on 2027-01-25
  b-1042 · genoptaget man. 25. jan. 2027 efter 14 dage
                         før                    nu
    fase 2               man. 1. mar. 2027   →  man. 15. mar. 2027
    fase 3               tir. 1. jun. 2027   →  tir. 15. jun. 2027
    opfølgning           tir. 31. aug. 2027  →  tir. 14. sep. 2027
    netværksmøde senest  lør. 31. jul. 2027  →  lør. 14. aug. 2027
  gemt: courses/b-1042.yaml (1 linje)
  $ cti phase b-1003
  b-1003 · mette · job · LAB § 31 b (6 mdr.)                    tir. 12. jan. 2027
  
    over slutdato siden tir. 22. dec. 2026: cti phase close b-1003 --outcome …
  
    kontakt   man. 1. jun. 2026 – søn. 21. jun. 2026
    fase 1    man. 22. jun. 2026 – fre. 21. aug. 2026
    fase 2    lør. 22. aug. 2026 – ons. 21. okt. 2026
              skift holdt 24. aug., 2 dage for sent
    fase 3    tor. 22. okt. 2026 – man. 21. dec. 2026
              skift holdt 5. nov., 14 dage for sent
    netværksmøde senest lør. 21. nov. 2026
    sidste dag man. 21. dec. 2026
  
    jun.      jul.      aug.      sep.       okt.      nov.      dec.      jan.
    ───────█████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
           fase 1              fase 2               fase 3
                                                                         i dag ▲
  $ cti phase b-1048
  b-1048 · sofie · job · SEL § 82 b (6 mdr.)                    tir. 12. jan. 2027
  
  ▸ kontakt   man. 14. dec. 2026 – ons. 20. jan. 2027
    fase 1    tor. 21. jan. 2027 – lør. 20. mar. 2027
    fase 2    søn. 21. mar. 2027 – tor. 20. maj 2027
    fase 3    fre. 21. maj 2027 – tir. 20. jul. 2027
    netværksmøde senest søn. 20. jun. 2027
    sidste dag tir. 20. jul. 2027
  
          jan.       feb.     mar.       apr.      maj        jun.       jul.
    ─────────────█████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
    kontakt      fase 1              fase 2               fase 3
              ▲ i dag
  
    fase 1 begynder 11 dage før første arbejdsdag, man. 1. feb. 2027
    derefter er der 48 dage tilbage af fasen
  $ cti phase
  29 aktive forløb                                              tir. 12. jan. 2027
  
    forløb  medarbejder  status           næste
    b-0998  karen        over opfølgning  –
    b-1003  mette        over slutdato    –
    b-1005  jonas        fase 3           ons. 17. feb.  opfølgning
    b-1008  mette        fase 3           søn. 14. mar.  opfølgning
    b-1010  ali          fase 2           søn. 21. feb.  fase 3 begynder
    b-1011  ali          fase 3           ons. 3. mar.   sidste dag
    b-1013  karen        fase 3           tir. 23. feb.  sidste dag
    b-1014  mette        fase 3           tir. 16. feb.  sidste dag
    b-1016  ali          fase 3           søn. 28. feb.  sidste dag
    b-1017  mette        fase 3           ons. 7. apr.   opfølgning
    b-1018  karen        fase 2           søn. 14. mar.  fase 3 begynder
    b-1019  ali          pause i fase 2   man. 1. feb.   genoptages
    b-1020  sofie        fase 2           søn. 21. mar.  fase 3 begynder
    b-1022  sofie        fase 2           tir. 16. mar.  fase 3 begynder
    b-1025  ali          fase 2           søn. 28. mar.  fase 3 begynder
    b-1027  jonas        pause i fase 1   –
    b-1028  jonas        fase 2           fre. 12. feb.  fase 3 begynder
    b-1031  sofie        fase 1           fre. 15. jan.  fase 2 begynder
    b-1033  karen        fase 2           fre. 26. feb.  fase 3 begynder
    b-1036  ali          fase 1           tir. 2. feb.   fase 2 begynder
    b-1037  ali          fase 1           søn. 14. feb.  fase 2 begynder
    b-1038  jonas        fase 1           tir. 16. feb.  fase 2 begynder
    b-1039  karen        fase 1           tir. 23. feb.  fase 2 begynder
    b-1040  mette        fase 1           søn. 7. feb.   fase 2 begynder
    b-1041  karen        fase 1           søn. 4. apr.   fase 2 begynder
    b-1042  mette        pause i fase 1   man. 25. jan.  genoptages
    b-1048  sofie        kontaktperiode   tor. 21. jan.  fase 1 begynder
    b-1051  mette        kontaktperiode   –
    b-1052  jonas        kontaktperiode   man. 1. feb.   fase 1 begynder
  
  1 forløb er ikke begyndt: cti phase --all
  Se et forløb: cti phase b-0998
  $ cti checklist b-1042 --stage phase-1
  b-1042 · mette · pause i fase 1                               tir. 12. jan. 2027
  
  fase 1, før skiftet man. 15. mar. 2027                 6 af 10 · 1 ikke relevant
    ✓ workplace-start  godt i gang på jobbet, aftaler indgået          4. dec.
                       Møder klokken ni den første måned
    ✓ focus-informed   orienteret om fokusområder og de tre faser      8. dec.
    ✓ needs-assessed   støttebehov og muligheder afdækket             18. dec.
    · focus-chosen     1-3 fokusområder valgt i fællesskab
    ✓ plan-made        plan for forløbet lavet i fællesskab           21. dec.
    ✓ coordinated      koordineret mellem job, kommune og andre        6. jan.
    ✓ network-begun    arbejdet med støttenetværket i gang             7. jan.
    · meetings-held    møder med tilbud og kommune, aftaler på plads
    – introduced       kender lokale tilbud, aktiviteter sat i gang   18. dec.
                       ikke relevant: eget netværk
    · shift-told       orienteret om fase 2, og hvad skiftet betyder
  
  Sæt flueben: cti checklist done b-1042 focus-chosen
  $ cti checklist done b-1042 meetings-held --on idag
  ✓ meetings-held  møder med tilbud og kommune, aftaler på plads  tir. 12. jan. 2027
    tjekliste, fase 1: 7 af 10
  gemt: courses/b-1042.yaml (1 linje)
  $ cti phase shift b-1017 --on 2027-01-11
  b-1017 · faseskift til fase 3 gennemført man. 11. jan. 2027
    3 dage efter starten på fase 3, fre. 8. jan. 2027
  
  Det beder metoden om ved dette skift
    · borgeren orienteret om, hvad det betyder   ingen dag angivet (--told DAG)
    · planen evalueret og justeret i fællesskab  ingen dag angivet (--evaluated DAG)
  
  fase 2, før skiftet fre. 8. jan. 2027                                     4 af 6
    ✓ activities-evaluated  aktiviteter evalueret med støtte               12. nov.
    ✓ plan-adjusted         plan justeret i fællesskab efter behov         19. nov.
                            Tilbage til 15 timer; nyt mål om sparring på jobbet
    ✓ everyday              støttet, så job og hverdag hænger sammen        8. dec.
    ✓ relations             støttet i gode relationer på jobbet og privat  15. dec.
                            noteret 5. jan. 2027
    · obligations           støttet i at klare jobbets forpligtelser
    · shift-agreed          kender fase 3 og er indforstået med skiftet
  
  gemt: courses/b-1017.yaml (3 linjer)
  $ cti caseload
  Caseload · tir. 12. jan. 2027     vægt = (4·fase 1 + 2·fase 2 + fase 3) × faktor
  
    medarbejder  kontakt  1  2  3  pause  over tid  aktive  loft  vægt  venter
    ali                0  2  2  2      1         0       7    15    14       0
    jonas (0,8)        1  1  1  1      1         0       5    10     7       0
    karen              0  2  2  1      0         1       6    15    14       0
    mette              1  1  0  3      1         1       7    15     7       0
    sofie (0,5)        1  1  2  0      0         0       4     8     8       1
    i alt              3  7  7  7      3         2      29    63    50       1
  
  ali
    b-1019  pause i fase 2  man. 1. feb.   genoptages
    b-1036  fase 1          tir. 2. feb.   fase 2 begynder
    b-1037  fase 1          søn. 14. feb.  fase 2 begynder
    b-1010  fase 2          søn. 21. feb.  fase 3 begynder
    b-1016  fase 3          søn. 28. feb.  sidste dag
    b-1011  fase 3          ons. 3. mar.   sidste dag
    b-1025  fase 2          søn. 28. mar.  fase 3 begynder
  
  jonas
    b-1052  kontaktperiode  man. 1. feb.   fase 1 begynder
    b-1028  fase 2          fre. 12. feb.  fase 3 begynder
    b-1038  fase 1          tir. 16. feb.  fase 2 begynder
    b-1005  fase 3          ons. 17. feb.  opfølgning
    b-1027  pause i fase 1  –
    b-1020  fase 2          søn. 21. mar.  fase 3 begynder  vikar for sofie
  
  karen
    b-1013  fase 3           tir. 23. feb.  sidste dag
    b-1039  fase 1           tir. 23. feb.  fase 2 begynder
    b-1033  fase 2           fre. 26. feb.  fase 3 begynder
    b-1018  fase 2 × 1,5     søn. 14. mar.  fase 3 begynder
    b-1041  fase 1           søn. 4. apr.   fase 2 begynder
    b-0998  over opfølgning  –
  
  mette
    b-1042  pause i fase 1  man. 25. jan.  genoptages
    b-1040  fase 1          søn. 7. feb.   fase 2 begynder
    b-1014  fase 3          tir. 16. feb.  sidste dag
    b-1008  fase 3          søn. 14. mar.  opfølgning
    b-1017  fase 3          ons. 7. apr.   opfølgning
    b-1003  over slutdato   –
    b-1051  kontaktperiode  –
  
  sofie
    b-1031  fase 1          fre. 15. jan.  fase 2 begynder
    b-1048  kontaktperiode  tor. 21. jan.  fase 1 begynder
    b-1022  fase 2          tir. 16. mar.  fase 3 begynder
    b-1020  fase 2          søn. 21. mar.  fase 3 begynder  vikar: jonas
    b-1053  venter          –
  
  Venteliste
    forløb  medarbejder  henvist    ventet  næste
    b-1053  sofie        14. dec.  29 dage  ingen dag aftalt
    Fra henvisning til begyndelse: median 28 dage, længst 29 (4 forløb).
  $ cti new b-1060 --worker mette --start 2027-02-01
  b-1060 · mette · job · SEL § 85 (9 mdr. + opfølgning)         tir. 12. jan. 2027
  
    venter: forløbet er ikke begyndt
  
    fase 1   man. 1. feb. 2027 – fre. 30. apr. 2027
    fase 2   lør. 1. maj 2027 – lør. 31. jul. 2027
    fase 3   søn. 1. aug. 2027 – søn. 31. okt. 2027
    netværksmøde senest tor. 30. sep. 2027
    opfølgning søn. 31. okt. 2027: støtten kan fortsætte derefter
  
    feb.   mar.     apr.    maj      jun.    jul.     aug.     sep.    okt.
    █████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
    fase 1                  fase 2                    fase 3
  
  gemt: courses/b-1060.yaml
  $ cat courses/b-1060.yaml
  cti: 1  # filformatets version; alle nøgler: man cti-course
  id: b-1060  # et pseudonym, aldrig et CPR-nummer
  worker: mette  # medarbejderen, der har forløbet
  method: job  # ledig → job
  legal-basis: sel-85  # lovhjemmel: SEL § 85, 9 måneder, derefter opfølgning
  contact-from:  # første dag i kontaktperioden
  change:  # første arbejdsdag
  start: 2027-02-01  # første dag i fase 1
  pauses:  # dage, der ikke tæller; uden 'until' er pausen åben
      # - {from: DAG, until: FØRSTE-DAG-EFTER, reason: admission}
  shifts:  # skift, der er holdt; fasen følger kun kalenderen
      # - {to: 2, on: DAG, told: DAG, plan-evaluated: DAG}
  closed:  # når det er slut: {on: SIDSTE-DAG, outcome: completed}; eller ended-early, restarted
  
  checklists:  # efter kolon: dagen, det blev gjort; eller {skipped: DAG, reason: GRUND}
    contact:  # før fase 1
      contact-made:  # kontakt skabt, første møder holdt
      informed:  # orienteret om forløbet, tidsrammen og egne valg
      contact-agreed:  # aftale om den videre kontakt
      opening-meeting:  # opstartsmøde holdt med alle parter
      job-match:  # jobmatch på plads
    phase-1:  # før skiftet til fase 2
      workplace-start:  # godt i gang på jobbet, aftaler indgået
      focus-informed:  # orienteret om fokusområder og de tre faser
      needs-assessed:  # støttebehov og muligheder afdækket
      focus-chosen:  # 1-3 fokusområder valgt i fællesskab
      plan-made:  # plan for forløbet lavet i fællesskab
      coordinated:  # koordineret mellem job, kommune og andre
      network-begun:  # arbejdet med støttenetværket i gang
      meetings-held:  # møder med tilbud og kommune, aftaler på plads
      introduced:  # kender lokale tilbud, aktiviteter sat i gang
      shift-told:  # orienteret om fase 2, og hvad skiftet betyder
    phase-2:  # før skiftet til fase 3
      activities-evaluated:  # aktiviteter evalueret med støtte
      plan-adjusted:  # plan justeret i fællesskab efter behov
      everyday:  # støttet, så job og hverdag hænger sammen
      relations:  # støttet i gode relationer på jobbet og privat
      obligations:  # støttet i at klare jobbets forpligtelser
      shift-agreed:  # kender fase 3 og er indforstået med skiftet
    closing:  # før afslutningen
      needs-clear:  # behovet for støtte fremover er afklaret
      network-ready:  # støttenetværk på plads og klar til at tage over
      handover-talks:  # overdragelsessamtaler holdt med netværket
      handover-plan:  # overdragelsesplan lavet med borger og netværk
      support-coordinated:  # videre støtte sat i gang inden afslutning
      network-met:  # overdragelsen markeret på møde med netværket
      responsibility-placed:  # ansvaret ligger hos borgeren eller én person
      course-evaluated:  # forløbet evalueret med fokus på nye mål
      course-ended:  # forløb og kontakt afsluttet
  
  people:  # personerne omkring borgeren, fra første dag
      # - {id: a1, name: HVEM, kind: private, since: DAG, supports: HVAD, works: well}
      # kind: private, professional, volunteer · works: well, partly, poorly
  
  agreements:  # hvad der er aftalt med hvem
      # - {id: t1, on: DAG, about: contact, with: citizen, text: HVAD}
      # about: work, contact, outside-hours, sharing, other
  
  plan:  # det, borgeren bestemmer; højst tre fokusområder ad gangen
      # focus:
      #   - id: f1
      #     theme: finances  # housing, mental-health, physical-health, finances, network, daily-activities, education-and-work
      #     text: DET-DET-HANDLER-OM
      #     goal: MÅLET
  
  handover:  # hvem der overtager hvad; aftalt senest en måned før afslutningen
      # responsible: a1  # eller: citizen (borgeren)
  
  contacts:  # én linje hver
      # - {on: DAG, minutes: 45, form: meeting, with: citizen, place: home}
      # - {on: DAG, at: "10:30", form: meeting, with: citizen, state: agreed}
      # form: meeting, phone, message · with: citizen, provider, informal · place: home, workplace, community, office
  $ cti phase pause --help
  Sæt på pause: fra den dag tæller dagene ikke
  
    cti phase pause b-1042 --on 2027-01-11 --reason admission
  
  Sådan bruges den
    cti phase pause ID… [TILVALG]
  
  Angiv
    ID  forløbet, eller flere; se: man cti-query
  
  Tilvalg
    -h, --help      vis denne side
    --on DAG        dagen (ellers i dag)
    --reason GRUND  admission, sentence, treatment, other eller dit eget ord
    --until DAG     den første dag efter pausen, hvis den er kendt
    --note TEKST    et notat; - læser det fra standardinput
  
  Gælder alle kommandoer
    -C MAPPE         mappen med forløb (ellers CTI_DIR eller opad)
    --format FORMAT  text, json, csv, md, html eller ics
    --lang SPROG     da eller en (ellers CTI_LANG eller systemets)
    --today DAG      regn fra denne dag (ellers CTI_TODAY eller i dag)
    --color HVORNÅR  auto, always eller never
    --no-pager       vis en lang side, som den er (ellers CTI_PAGER, PAGER eller
                     less)
    --dry-run        vis, hvad der ville ændres, og ændr intet
    --version        vis versionen

Fejl.

  $ cti nwe
  cti: fejl: ukendt kommando 'nwe'
  tip: mente du 'new'?
  [2]
  $ cti phase b-1024
  cti: fejl: der er intet forløb 'b-1024'; mente du 'b-1014'?
  tip: se alle: cti phase
  [4]
  $ cti checklist done b-1042 plan-maid
  cti: fejl: der er intet punkt 'plan-maid' i tjeklisterne for b-1042; mente du 'plan-made'?
  tip: se punkterne: cti checklist b-1042
  [4]
  $ cti new b-1061 --worker mette --start 2027-02-30
  cti: fejl: 2027-02-30 findes ikke i kalenderen
  tip: 2027-02 har 28 dage
  [2]
  $ printf 'cti: 1\nid: b-2001\nworker: ali\nstart: 2026-02-30\n' > courses/b-2001.yaml
  $ cti phase b-2001
  courses/b-2001.yaml:4:8: fejl: 2026-02-30 findes ikke i kalenderen
     4 | start: 2026-02-30
       |        ^~~~~~~~~~
  tip: 2026-02 har 28 dage
  [3]

The language: --lang, then CTI_LANG, LC_ALL, LC_MESSAGES, LANG; it needs no locale that is generated on the machine.

  $ cti --lang en phase b-1051 | tail -1
    referred Mon 7 Dec 2026 by Jobcentret, waited 29 days
  $ env -u CTI_LANG LC_ALL=da_DK.UTF-8 cti phase b-1051 | tail -1
    henvist man. 7. dec. 2026 af Jobcentret, ventede 29 dage
  $ env -u CTI_LANG -u LC_ALL LC_MESSAGES=en_GB LANG=da_DK.UTF-8 cti phase b-1051 | tail -1
    referred Mon 7 Dec 2026 by Jobcentret, waited 29 days
  $ env -i PATH="$PATH" LANG=da_DK cti phase b-1051 --today 2027-01-12 | tail -1
    henvist man. 7. dec. 2026 af Jobcentret, ventede 29 dage
  $ env -i PATH="$PATH" cti phase b-1051 --today 2027-01-12 | tail -1
    referred Mon 7 Dec 2026 by Jobcentret, waited 29 days

Morgenens første kommando; planen, overdragelsen og kontakterne; måneder frem; hvor tæt metoden følges.

  $ rm -rf courses && cp -r "$TESTDIR/../../examples/courses" . && chmod -R u+w courses
  $ cti due --worker mette
  Inden for 14 dage · mette · 7 aktive forløb                   tir. 12. jan. 2027
  
  For sent
    b-1003  lør. 21. nov.  overdragelse: intet langsigtet mål
    b-1008  tir. 15. dec.  faseskift til fase 3 mangler · tjekliste 4 af 6
    b-1008  tir. 15. dec.  netværk fravalgt (19. nov.): orientér igen om formålet,
                           og at forløbet slutter
    b-1014  tor. 17. dec.  er der brug for støtte efter forløbet? spørg om
                           ventetider
    b-1008  fre. 18. dec.  f1.a2 Spørg teamlederen, om skabelonen virker
                           (borgeren)
    b-1003  man. 21. dec.  sidste dag er passeret: afslut forløbet · tjekliste 6
                           af 9, 1 ikke relevant
    b-1017  fre. 8. jan.   faseskift til fase 3 mangler · tjekliste 4 af 6
  
  I dag
    b-1040  tir. 12. jan.  09:00 opkald til fagperson
    b-1014  tir. 12. jan.  13:30 møde med borgeren og Lene på arbejdspladsen: Hvem
                           siger hvad til chefen
  
  Denne uge
    b-1017  tor. 14. jan.  09:00 opkald til borgeren: Kræfter og timer
    b-1040  fre. 15. jan.  f2.a1 Aftal med holdet at spille tidligere (borgeren)
    b-1014  lør. 16. jan.  netværksmøde senest (sidste dag tir. 16. feb.)
    b-1014  lør. 16. jan.  overdragelse: ingen overdragelsessamtale med chefen,
                           intet langsigtet mål, ingen er ansvarlig for tiden
                           efter
  
  Næste uge
    b-1040  tir. 19. jan.  f1.a2 Bestem, hvad der sker ved skruetvinge (borgeren,
                           værkføreren og mette)
    b-1017  fre. 22. jan.  f3.a2 Aftal, hvad Jesper gør, hvis han ser trætheden
                           først (borgeren, Jesper og mette)
    b-1040  fre. 22. jan.  f1.s1 Fjorten morgener i træk
    b-1042  fre. 22. jan.  f1.a2 Åbn rykkerne med den ene søster (borgeren)
    b-1040  søn. 24. jan.  orientér borgeren: fase 2 begynder søn. 7. feb.
  
  Stille
    b-1008                 ingen kontakt med borgeren i 33 dage (fase 3)
  
  Se et forløb: cti phase b-1003
  $ cti plan b-1042
  b-1042 · plan · pause i fase 1                                tir. 12. jan. 2027
  
  f1  Styr på gælden                                                  økonomi · nu
      mål  Ingen nye rykkere fra april
    · f1.s1  Overblik over, hvem der skal have hvad   senest man. 1. feb.
    · f1.s2  En afdragsordning, der kan holde   senest fre. 26. feb.
    ✓ f1.a1  Ring til gældsrådgivningen
             borgeren og mette · kontakt: gældsrådgivningen, telefonisk
             gjort 5. jan.
    · f1.a2  Åbn rykkerne med den ene søster
             borgeren · kontakt: søsteren, på besøg · senest fre. 22. jan.
  
  Drømme og ønsker
      Et køkken, hvor man siger godmorgen til mig   11. nov.
  
  Hvordan det går, fra 0 (kan ikke være sværere) til 10 (kan ikke være bedre)
                           først         nu
    psykisk helbred        4 (18. dec.)
    økonomi                2 (18. dec.)
    uddannelse og arbejde  8 (18. dec.)
  
  Sådan ser det ud
      bolig                    at bygge på: Lejligheden er god, og naboerne er
                               flinke (8. dec.)
      psykisk helbred          Uro i kroppen, når telefonen ringer · at bygge på:
                               Fortæller selv, når det strammer til (8. dec.)
      fysisk helbred           Mavesmerter, der kommer og går (18. dec.)
      økonomi                  Rykkere, der ikke bliver åbnet · at bygge på: Har
                               selv fundet gældsrådgivningen (18. dec.)
      økonomi                  sådan ser medarbejderen det: Gælden er måske
                               mindre, end den føles (18. dec., ikke delt)
      familie og netværk       at bygge på: To søstre i samme by (18. dec.)
      aktiviteter i hverdagen  Spiser kun ordentligt på arbejdsdage · at bygge på:
                               Tidligt oppe af sig selv (18. dec.)
      uddannelse og arbejde    at bygge på: Kan sit køkken og er ventet om
                               morgenen (18. dec.)
  
  Andre planer, og hvem der har ansvaret
      jobplan  jobkonsulenten
  
  Næste: cti plan activity b-1042 f1 TEKST --who NAVN --by DAG
  $ cti plan focus b-1037 housing "Et sted at bo"
  b-1037 · f3  Et sted at bo  (bolig)
  gemt: courses/b-1037.yaml (4 linjer)
  $ cti plan focus b-1037 housing "Et sted til"
  cti: fejl: planen for b-1037 arbejder allerede med 3 fokusområder (f1, f2, f3); metoden holder sig til 1-3, så der er tid til hvert
  tip: udskyd det med --priority after, eller lad det erstatte et andet: --replaces f3 --reason TEKST
  [2]
  $ cti handover b-1014
  b-1014 · overdragelse · fase 3                                tir. 12. jan. 2027
  
      sidste dag     tir. 16. feb. 2027
      aftale senest  lør. 16. jan. 2027
  
  Mangler inden afslutningen
    ! ingen overdragelsessamtale med chefen   senest lør. 16. jan.
    ! intet netværksmøde holdt eller aftalt i tide   senest lør. 16. jan.
    ! intet langsigtet mål   senest lør. 16. jan.
    ! ingen er ansvarlig for tiden efter   senest lør. 16. jan.
  
  Hvem hjælper med hvad
    a1 Lene, kollega og tillidsvalgt
       med hvad: er med, når noget skal siges til chefen · aftalt: 11. jan.
       samtale: 11. jan.
    a2 chefen, arbejdsgiver
       med hvad: et kvarter hver mandag · aftalt: 8. dec. · samtale: –
  
  Støtte, der fortsat er behov for
      s1  En at ringe til, før det bliver en konflikt   Lene
  
  Næste: cti handover talk b-1014 chefen --on DAG
  $ cti contact b-1027 | tail -12
                      til noget
                      med borgeren 44 min. om ugen, koordinering 6 min.
      i pauser        21 min. om ugen · 7 kontakter, 5 af dem møder, 1 blev ikke
                      til noget
                      med borgeren 19 min. om ugen, koordinering 2 min.
    minutter om ugen med borgeren forholder sig som 4 : – : –; metodens
    omtrentlige mål er 4 : 2 : 1, mens koordineringen er lige så aktiv i fase 2
  
    Sidst i kontakt med borgeren for 6 dage siden, ons. 6. jan. 2027
  
  Næste: cti contact b-1027 --minutes 45 --form meeting --with citizen
  Hvornår ses I igen? cti contact b-1027 --agree DAG --at TT:MM
  $ cti caseload --forecast 3
  Caseload · tir. 12. jan. 2027     vægt = (4·fase 1 + 2·fase 2 + fase 3) × faktor
  
    medarbejder  kontakt  1  2  3  pause  over tid  aktive  loft  vægt  venter
    ali                0  2  2  2      1         0       7    15    14       0
    jonas (0,8)        1  1  1  1      1         0       5    10     7       0
    karen              0  2  2  1      0         1       6    15    14       0
    mette              1  1  0  3      1         1       7    15     7       0
    sofie (0,5)        1  1  2  0      0         0       4     8     8       1
    i alt              3  7  7  7      3         2      29    63    50       1
  
  Forløb/vægt den første i måneden, feb. 2027 – apr. 2027
    medarbejder  loft  nu    feb    mar      apr  plads
    ali            15   7   7/16   6/10      5/7  nu
    jonas          10   5   5/15    4/9      4/7  nu
    karen          15   6   5/14   4/10    4/8,5  nu
    mette          15   7   6/11    5/8      4/5  nu
    sofie           8   4   4/10   4/10      4/6  nu
    i alt          63  29  27/66  23/47  21/33,5  nu
  
    Planlagt, som det ser ud tir. 12. jan. 2027: ingen nye begynder, oprettede
    forløb begynder på deres dag, alle forløb slutter på deres sidste dag (også en
    opfølgningsdato), og åbne pauser slutter den dag, tallene er fra. Forløb efter
    deres slutdato tæller ikke med. Kommende skift af medarbejder og kommende
    pauser er ikke regnet med: cti caseload --at DAG
    Med 4,3 fuldtidsstillinger, plads til 63 forløb ad gangen og i snit 8 måneder
    pr. forløb: omkring 94 nye forløb om året. Kontaktperioden er ikke regnet med.
  
  Venteliste
    forløb  medarbejder  henvist    ventet  næste
    b-1053  sofie        14. dec.  29 dage  ingen dag aftalt
    Fra henvisning til begyndelse: median 28 dage, længst 29 (4 forløb).
  $ cti fidelity b-1003
  b-1003 · mette · job · LAB § 31 b · over slutdato             tir. 12. jan. 2027
  
    ✓ én gennemgående medarbejder
    ✗ afsluttet til tiden                  ikke afsluttet, sidste dag 21. dec.
                                           2026
    · ikke stoppet før tid
    ✗ tre lige lange faser i praksis       63, 73 og 47 dage
    ✗ faseskift holdt til tiden            1 af 2; til fase 3: holdt 5. nov. 2026,
                                           planlagt 22. okt. 2026
    ✓ borgeren orienteret før hvert skift  2 af 2
    ✗ planen evalueret ved hvert skift     1 af 2; til fase 3: ikke evalueret
    ✓ tjeklisten på plads ved hvert skift  2 af 2
    ✓ 1-3 fokusområder i hver fase         fase 1: 2; fase 2: 2; fase 3: 1
    ✓ borgeren mødt i lokalmiljøet         4 (mindst 3)
    ✓ støttepersoner kontaktet i fase 1    2 (mindst 2)
    ✓ kontakt i den første måned           3 (mindst 2)
    ✓ aftagende intensitet                 fase 1: 4 på 61 dage; fase 2: 3 på 61
                                           dage; fase 3: 2 på 61 dage;
                                           koordinering med andre: 9 min. om ugen
                                           i fase 1, 5 i fase 2
    ✗ netværksmøde i tide                  holdt 8. dec. 2026, senest 21. nov.
                                           2026
    ✓ én ansvarlig for den videre støtte   borgeren
  
    ✓ opfyldt   ✗ ikke opfyldt   · ikke afgjort endnu   – tæller ikke med
  
  Regler og kilder: cti fidelity
  $ cti phase b-1010 --history | tail -9
      man. 5. okt. 2026   ali overtog fra mette
      tir. 13. okt. 2026  fokusområde valgt: Bremse på kortet
      man. 19. okt. 2026  pause: indlæggelse
      fre. 30. okt. 2026  genoptaget
      tir. 17. nov. 2026  planen evalueret før fase 2: Trafiklyset er lavet om, så
                          gul kommer før
      man. 23. nov. 2026  faseskift til fase 2 gennemført
      tir. 15. dec. 2026  planen evalueret: To besøg om ugen kan blive til ét fra
                          januar
  $ cti reassign sofie karen b-1022 --on 2027-02-01
    b-1022  gemt: courses/b-1022.yaml (4 linjer)
  1 forløb flyttet fra sofie til karen, fra og med man. 1. feb. 2027
  $ cti due --help
  Hvad der skal gøres eller er for sent, dag for dag, og hvor der er stille
  
    cti due --worker mette
  
  Sådan bruges den
    cti due [TILVALG]
  
  Tilvalg
    -h, --help            vis denne side
    --worker MEDARBEJDER  kun denne medarbejder
    --within N            dage frem (ellers som i cti.yaml, eller 14)
    --alarm DAGE          i en kalender: påmind kl. 8, så mange dage før
    --titles              i en kalender: vis hvilket forløb, og hvad det gælder
  
  Gælder alle kommandoer
    -C MAPPE         mappen med forløb (ellers CTI_DIR eller opad)
    --format FORMAT  text, json, csv, md, html eller ics
    --lang SPROG     da eller en (ellers CTI_LANG eller systemets)
    --today DAG      regn fra denne dag (ellers CTI_TODAY eller i dag)
    --color HVORNÅR  auto, always eller never
    --no-pager       vis en lang side, som den er (ellers CTI_PAGER, PAGER eller
                     less)
    --dry-run        vis, hvad der ville ændres, og ændr intet
    --version        vis versionen
  $ cti contact --help
  Aftal et møde, skriv en kontakt ind, vis dem og hvor meget der var
  
    cti contact b-1042 --minutes 45 --form meeting --with citizen --place home
  
  Sådan bruges den
    cti contact ID [TILVALG]
  
  Angiv
    ID  forløbet
  
  Tilvalg
    -h, --help           vis denne side
    --minutes N          hvor længe den varede
    --form FORM          meeting (møde), phone (opkald) eller message (besked)
    --with HVEM          citizen (borgeren), provider (fagpersoner), informal
                         (borgerens eget netværk) eller en person ved navn eller
                         id; flere med komma
    --place STED         home (hjemme), workplace (arbejdspladsen), community (i
                         lokalområdet) eller office (kontoret)
    --on DAG             dagen (ellers i dag); hvilken af flere aftalte
    --at TID             hvornår det begynder, fx 10:30
    --about TEKST        hvad det handler om
    --agree DAG          aftal en kontakt til den dag: et møde med borgeren, hvis
                         ikke andet er skrevet
    --move-to DAG        det aftalte får en anden dag
    --cancelled-by HVEM  det aftalte blev aflyst: af worker (medarbejderen) eller
                         som ved --with
    --missed             aftalt, men blev ikke til noget
    --note TEKST         et notat; - læser det fra standardinput
    --edit               skriv noten i $VISUAL eller $EDITOR
    --all                vis alle kontakter, ikke kun de seneste ti
  
  Gælder alle kommandoer
    -C MAPPE         mappen med forløb (ellers CTI_DIR eller opad)
    --format FORMAT  text, json, csv, md, html eller ics
    --lang SPROG     da eller en (ellers CTI_LANG eller systemets)
    --today DAG      regn fra denne dag (ellers CTI_TODAY eller i dag)
    --color HVORNÅR  auto, always eller never
    --no-pager       vis en lang side, som den er (ellers CTI_PAGER, PAGER eller
                     less)
    --dry-run        vis, hvad der ville ændres, og ændr intet
    --version        vis versionen

Ord skrives på dansk, som skærmen viser dem.

  $ cti phase pause b-1040 --reason indlæggelse --on 11.1. --until 18/1 --lang da | head -1; grep -A3 "^pauses" courses/b-1040.yaml
  b-1040 · på pause fra man. 11. jan. 2027
  pauses:
    - from: 2027-01-11
      until: 2027-01-18
      reason: admission
  $ cti phase close b-1040 --outcome stoppet --reason "flyttet" --lang da | head -1; grep -A1 "^closed" courses/b-1040.yaml
  b-1040 · afsluttet tir. 12. jan. 2027
  closed:
    on: 2027-01-12
  $ cti phase close b-1036 --outcome slut --lang da
  cti: fejl: intet udfald hedder 'slut'
  tip: vælg mellem: gennemført (completed), stoppet før tid (ended-early), startet forfra (restarted)
  [2]
