What the method says of the stage that a course is in, beside what its checklist still lacks.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager
  $ cti guide b-1011
  b-1011 · phase 3, week 6 of 14 · homelessness                    Tue 12 Jan 2027
  
  Still open on the checklist
    · network-ready          support network in place and ready
    · long-term-plan         long-term plan made with the citizen
    · responsibility-placed  responsibility for long-term support placed
  
  Keep in mind
    the network is stable enough to help         phase 3 page
    the citizen feels safe about the ending      phase 3 page
    the agreement stands a month before the end  phase 3 page
  
  Your task now
    meet the network to mark the handover              phase 3 page
    make the long-term plan with the citizen           phase 3 page
    further support: apply in time, waiting times too  phase 3 page
    look back at the work together                     phase 3 page
  
  Something to lean on
    say that you believe it will hold  phase 3 page
  
  Ask, for example
    What do you wish for the time ahead?  phase 3 page
  
  Tick: cti checklist done b-1011 ITEM
  $ cti guide b-1014 --lang da | head -12
  b-1014 · fase 3, uge 4 af 9 · job                             tir. 12. jan. 2027
  
  Mangler på tjeklisten
    · network-ready          støttenetværk på plads og klar til at tage over
    · handover-plan          overdragelsesplan lavet med borger og netværk
    · support-coordinated    videre støtte sat i gang inden afslutning
    · network-met            overdragelsen markeret på møde med netværket
    · responsibility-placed  ansvaret ligger hos borgeren eller én person
    · course-evaluated       forløbet evalueret med fokus på nye mål
    · course-ended           forløb og kontakt afsluttet
  
  Husk
  $ cti guide b-1042 | head -1
  b-1042 · paused in phase 1 · job                                 Tue 12 Jan 2027
  $ cti guide b-1048 | head -6
  b-1048 · contact period · job                                    Tue 12 Jan 2027
  
  Still open on the checklist
    · contact-agreed  agreed how to keep in touch
  
  Keep in mind

A closed course is left alone; a stage can be asked for without one.

  $ cti guide b-0987
  cti: error: b-0987 is closed: nothing of the method is left to do
  hint: see a stage: cti guide closing
  [2]
  $ cti guide contact | head -8
  job                                                              Tue 12 Jan 2027
  
  contact period
  
  Keep in mind
    make contact and tell about the course           manual p. 15
    build trust                                      manual p. 15
    keep in touch                                    manual p. 15
  $ cti guide contact --format json | jq -c '.schema, .id, .method, (.stages[] | .stage, (.points | length), .points[0])'
  "cti.guide/1"
  null
  "job"
  "contact"
  20
  {"kind":"attention","label":"make contact and tell about the course","source":"manual p. 15"}
  $ cti guide b-1014 --format json | jq -c '.id, (.stages[] | .stage, .open[0])'
  "b-1014"
  "closing"
  {"item":"network-ready","label":"support network in place and ready"}
  $ cti guide --format md | grep '^## '
  ## contact period
  ## Keep in mind
  ## Your task now
  ## Something to lean on
  ## Ask, for example
  ## phase 1
  ## Keep in mind
  ## Your task now
  ## Something to lean on
  ## Ask, for example
  ## phase 2
  ## Keep in mind
  ## Your task now
  ## Something to lean on
  ## Ask, for example
  ## phase 3
  ## Keep in mind
  ## Your task now
  ## Something to lean on
  ## Ask, for example

A folder's own profile can say other things of a stage.

  $ mkdir methods && cat > methods/job.yaml <<'YAML'
  > cti-method: 1
  > id: job
  > adapts: job
  > guide:
  >   contact:
  >     - kind: question
  >       en: Coffee?
  >       da: Kaffe?
  > YAML
  $ cti guide contact
  job                                                              Tue 12 Jan 2027
  
  contact period
  
  Ask, for example
    Coffee?
  $ cti check b-1042 | tail -1
  hint: if it is done: cti checklist done b-1042 focus-chosen
  $ sed -i 's/kind: question/kind: riddle/' methods/job.yaml && cti guide contact
  methods/job.yaml:6:13: error: this word is not known here
     6 |     - kind: ······
       |             ^~~~~~
  hint: one of: attention, task, support, question
  [3]

What the citizen is told before phase 1.

  $ rm -r methods
  $ cti orientation b-1014
  My course · b-1014                                               Tue 12 Jan 2027
  
  What it is
    One person supports me all the way: mette.
    It lasts 6 months, in three parts of 2 months each.
    There is most support at the beginning, and less as I and others take over.
    Then it ends, and I have people around me who can go on.
  
  Who decides
    I decide what we work on, with support if I want it.
    I choose one to three things that matter most to me.
    I say where we meet, and who else should be there.
  
  What we do
    first part   We find out what I need, make a plan and begin.
    second part  We try the plan and change what does not work.
    third part   I and those around me take over.
  
  When
    first part                   Mon 17 Aug 2026 to Fri 16 Oct 2026
    second part                  Sat 17 Oct 2026 to Wed 16 Dec 2026
    third part                   Thu 17 Dec 2026 to Tue 16 Feb 2027
    we meet those who take over  Sat 16 Jan 2027 at the latest
  
  How I get in touch
      name       mette
      telephone  ________________________
  $ cti orientation b-1051 --format md --lang da | head -20
  # Mit forløb · b-1051
  
  tir. 12. jan. 2027
  
  ## Hvad det er
  
  Én person støtter mig hele vejen: mette.
  
  Det varer 9 måneder, i tre dele på 3 måneder hver.
  
  Der er mest støtte i begyndelsen og mindre, når jeg og andre tager over.
  
  Så ser vi sammen på, om jeg stadig har brug for støtte.
  
  ## Hvem bestemmer
  
  Jeg bestemmer, hvad vi arbejder med, og kan få hjælp til at vælge.
  
  Jeg vælger en til tre ting, der betyder mest for mig.
  
