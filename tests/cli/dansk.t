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
  $ cti phase b-1048
  b-1048 · sofie · job · SEL § 82 b (6 mdr.)                    tir. 12. jan. 2027
  
  ▸ kontakt   man. 14. dec. 2026 – ons. 20. jan. 2027
    fase 1    tor. 21. jan. 2027 – lør. 20. mar. 2027
    fase 2    søn. 21. mar. 2027 – tor. 20. maj 2027
    fase 3    fre. 21. maj 2027 – tir. 20. jul. 2027
    netværksmøde senest søn. 20. jun. 2027
    sidste dag tir. 20. jul. 2027
  
    fase 1 begynder 11 dage før første arbejdsdag, man. 1. feb. 2027
    derefter er der 48 dage tilbage af fasen
  $ cti phase
  11 aktive forløb                                              tir. 12. jan. 2027
  
    forløb  medarbejder  metode             status          næste
    b-1003  mette        job                over slutdato   –
    b-1011  ali          hjemløshed         fase 3          ons. 3. mar.   sidste dag
    b-1014  mette        job                fase 3          tir. 16. feb.  sidste dag
    b-1017  mette        job                fase 3          ons. 7. apr.   opfølgning
    b-1022  sofie        psykiatri          fase 2          tir. 16. mar.  fase 3 begynder
    b-1025  ali          job                fase 2          søn. 28. mar.  fase 3 begynder
    b-1031  sofie        kvindekrisecenter  fase 1          fre. 15. jan.  fase 2 begynder
    b-1036  ali          job                fase 1          tir. 2. feb.   fase 2 begynder
    b-1042  mette        job                pause i fase 1  man. 25. jan.  genoptages
    b-1048  sofie        job                kontaktperiode  tor. 21. jan.  fase 1 begynder
    b-1051  mette        job                kontaktperiode  –
  
  Se et forløb: cti phase b-1003
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
  b-1017 · skift til fase 3 holdt man. 11. jan. 2027
    3 dage efter starten på fase 3, fre. 8. jan. 2027
    borgeren orienteret: ingen dag angivet (--told DAY)
    planen evalueret: ingen dag angivet (--evaluated DAY)
    tjekliste, fase 2: 4 af 6
      mangler: obligations, shift-agreed
  gemt: courses/b-1017.yaml (3 linjer)
  $ cti caseload
  Caseload · tir. 12. jan. 2027                vægt = 4·fase 1 + 2·fase 2 + fase 3
  
    medarbejder  kontakt  1  2  3  pause  over tid  aktive  loft  vægt
    ali                0  1  1  1      0         0       3    15     7
    jonas (0,8)        0  0  0  0      0         0       0    10     0
    mette              1  0  0  2      1         1       5    15     2
    sofie (0,5)        1  1  1  0      0         0       3     8     6
    i alt              2  2  2  3      1         1      11    48    15
  
  ali
    b-1036  fase 1  tir. 2. feb.   fase 2 begynder
    b-1011  fase 3  ons. 3. mar.   sidste dag
    b-1025  fase 2  søn. 28. mar.  fase 3 begynder
  
  mette
    b-1042  pause i fase 1  man. 25. jan.  genoptages
    b-1014  fase 3          tir. 16. feb.  sidste dag
    b-1017  fase 3          ons. 7. apr.   opfølgning
    b-1003  over slutdato   –
    b-1051  kontaktperiode  –
  
  sofie
    b-1031  fase 1          fre. 15. jan.  fase 2 begynder
    b-1048  kontaktperiode  tor. 21. jan.  fase 1 begynder
    b-1022  fase 2          tir. 16. mar.  fase 3 begynder
  $ cti new b-1060 --worker mette --start 2027-02-01
  b-1060 · mette · job · SEL § 85 (9 mdr. + opfølgning)         tir. 12. jan. 2027
  
  ▸ kontakt   … – søn. 31. jan. 2027
    fase 1    man. 1. feb. 2027 – fre. 30. apr. 2027
    fase 2    lør. 1. maj 2027 – lør. 31. jul. 2027
    fase 3    søn. 1. aug. 2027 – søn. 31. okt. 2027
    netværksmøde senest tor. 30. sep. 2027
    opfølgning søn. 31. okt. 2027: støtten kan fortsætte derefter
  
  gemt: courses/b-1060.yaml
  $ head -12 courses/b-1060.yaml
  cti: 1  # filformatets version
  id: b-1060  # et pseudonym, aldrig et CPR-nummer
  worker: mette
  method: job
  legal-basis: sel-85  # lovhjemmel: SEL § 85, 9 måneder, derefter opfølgning
  start: 2027-02-01  # første dag i fase 1
  
  checklists:  # efter kolon: dagen, det blev gjort; eller {skipped: DAG, reason: GRUND}
    contact:  # før fase 1
      contact-made:  # kontakt skabt, første møder holdt
      informed:  # orienteret om forløbet, tidsrammen og egne valg
      contact-agreed:  # aftale om den videre kontakt
  $ cti phase pause --help
  Sæt på pause: fra den dag tæller dagene ikke
  
    cti phase pause ID [TILVALG]
  
  Eksempel
    cti phase pause b-1042 --on 2027-01-11 --reason admission
  
  Angiv
    ID  forløbet
  
  Tilvalg
    -h, --help       vis denne side
    --on DAY         dagen (ellers i dag)
    --reason REASON  admission, sentence, treatment, other eller dit eget ord
    --until DAY      den første dag efter pausen, hvis den er kendt
    --note TEXT      et notat; - læser det fra standardinput
  
  Gælder alle kommandoer
    -C DIR           mappen med forløb (ellers CTI_DIR eller opad)
    --format FORMAT  text, json eller csv
    --lang LANG      da eller en (ellers CTI_LANG eller systemets)
    --today DAY      regn fra denne dag (ellers CTI_TODAY eller i dag)
    --color WHEN     auto, always eller never
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
    phase 1 has no first day yet: cti phase start b-1051 --on DAY
  $ env -u CTI_LANG LC_ALL=da_DK.UTF-8 cti phase b-1051 | tail -1
    fase 1 har ingen første dag endnu: cti phase start b-1051 --on DAY
  $ env -u CTI_LANG -u LC_ALL LC_MESSAGES=en_GB LANG=da_DK.UTF-8 cti phase b-1051 | tail -1
    phase 1 has no first day yet: cti phase start b-1051 --on DAY
  $ env -i PATH="$PATH" LANG=da_DK cti phase b-1051 --today 2027-01-12 | tail -1
    fase 1 har ingen første dag endnu: cti phase start b-1051 --on DAY
  $ env -i PATH="$PATH" cti phase b-1051 --today 2027-01-12 | tail -1
    phase 1 has no first day yet: cti phase start b-1051 --on DAY
