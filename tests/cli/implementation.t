What leaders settle before they start, as one file that they fill in; what is open in it, and the milestones.

  $ cti init . > /dev/null; export CTI_TODAY=2027-01-12
  $ cti implementation
  cti: error: there is no file implementation.yaml
  hint: begin it: cti implementation start
  [4]
  $ cti implementation start --dry-run | head -12
  --- /dev/null
  +++ b/implementation.yaml
  @@ -0,0 +1,78 @@
  +# yaml-language-server: $schema=.cti/implementation.schema.json
  +cti-implementation: 1  # version of the file format
  +# Answer behind the colon; for a long answer write | there, and the answer on the lines below,
  +# indented deeper than the question. The line above the questions says what the method requires at
  +# least. See what is open: cti implementation
  +
  +anchoring:
  +  # The effort belongs to a housing facility or to the municipality.
  +  where:  # Where is the effort anchored?
  $ cti implementation start
  saved implementation.yaml
  Answer its questions in an editor; then see what is open: cti implementation
  $ stat -c '%a' implementation.yaml
  600
  $ head -16 implementation.yaml
  # yaml-language-server: $schema=.cti/implementation.schema.json
  cti-implementation: 1  # version of the file format
  # Answer behind the colon; for a long answer write | there, and the answer on the lines below,
  # indented deeper than the question. The line above the questions says what the method requires at
  # least. See what is open: cti implementation
  
  anchoring:
    # The effort belongs to a housing facility or to the municipality.
    where:  # Where is the effort anchored?
    leader:  # Who is the workers' immediate leader?
    attention:  # What needs care there, e.g. close cooperation with all?
  
  referral:
    # It is settled who may enrol citizens in a course.
    criteria:  # Which criteria apply, e.g. assessment and plan made?
    decides:  # Who decides on referral?
  $ tail -12 implementation.yaml
    reflection:  # Are there reflection meetings? How often, called by whom?
  
  follow-up:
    # The method works where it is followed, and you keep an eye on that.
    implementation:  # How, how often and by whom is the implementation followed up, and who can take action?
    effort:  # How, how often and by whom is the effort itself followed up, and who can take action?
  
  milestones:  # take the # away from these lines; repeat them for the next milestone
    # - goal:  # the goal
    #   part-goal:  # a step towards it
    #   on:  # the day by which it is to be reached, YYYY-MM-DD
    #   done:  # the day on which it was reached
  $ cti implementation
  Implementation · answered 0 of 31                                Tue 12 Jan 2027
  
    anchoring                                                      answered 0 of 3
      where            Where is the effort anchored?
      leader           Who is the workers' immediate leader?
      attention        What needs care there, e.g. close cooperation with all?
    referral                                                       answered 0 of 4
      criteria         Which criteria apply, e.g. assessment and plan made?
      decides          Who decides on referral?
      proposes         Who may propose citizens for a course?
      overview         Who knows which and how many citizens each worker has?
    interfaces and cooperation                                     answered 0 of 3
      limits           What sets CTI apart from other efforts? Where do they meet?
      told             How do leaders and workers get to know these interfaces?
      backing          How is backing won from leaders of all units and services?
    cooperation on the effort and on stable housing                answered 0 of 3
      backing          How is leaders' backing of the cooperation won?
      housing          How do partners commit to a stable home early?
      partners         Who must commit, e.g. casework and housing units?
    framework for coordination and cooperation                     answered 0 of 4
      offer            Who is told that there are CTI workers, and how?
      actors           Which local actors matter most, and for what?
      contact-persons  Does each actor have a contact person for CTI?
      forum            Which forums are there, e.g. meetings, a steering group?
    coordination of the citizen's plans                            answered 0 of 2
      section-141      Who draws up the § 141 action plan?
      coordinator      Who coordinates the plans (job, residence, § 141)?
    staff                                                          answered 0 of 4
      qualifications   What must they bring (experience, law, local knowledge)?
      training         How are they trained for it?
      hiring           Are new workers needed?
      hired            When are new workers hired?
    physical setting                                               answered 0 of 1
      needed           What is needed, what is there, and how do you get the rest?
    technologies                                                   answered 0 of 1
      tools            Must tools or IT be bought or developed, and which?
    finances                                                       answered 0 of 2
      resources        What money and resources are there?
      courses-a-year   How many new courses a year do these means allow?
    supervision and support                                        answered 0 of 2
      agreements       What is agreed on supervision, sparring and advice?
      reflection       Are there reflection meetings? How often, called by whom?
    follow-up                                                      answered 0 of 2
      implementation   How, how often and by whom is the implementation followed
                       up, and who can take action?
      effort           How, how often and by whom is the effort itself followed
                       up, and who can take action?
  
    milestones
      none yet
  
  Next: answer 'where' under 'anchoring' in implementation.yaml
  $ cti check
  $ cti implementation start
  cti: error: implementation.yaml exists already
  hint: see it: cti implementation
  [2]

In a Danish folder the file speaks Danish, whatever its reader does.

  $ mkdir dansk; printf 'cti: 1\nlanguage: da\n' > dansk/cti.yaml
  $ cti -C dansk --lang en implementation start
  saved implementation.yaml
  Answer its questions in an editor; then see what is open: cti implementation
  $ grep -A 5 '^anchoring' dansk/implementation.yaml
  anchoring:  # forankring
    # Indsatsen hører til på en boform eller i kommunen.
    where:  # Hvor er indsatsen forankret?
    leader:  # Hvem er medarbejdernes nærmeste leder?
    attention:  # Hvad skal I passe på dér, fx at samarbejde tæt med alle?
  
  $ grep -A 3 '^follow-up' dansk/implementation.yaml
  follow-up:  # opfølgning
    # Metoden virker, når den følges, og det holder I øje med.
    implementation:  # Hvordan, hvor tit og af hvem bliver implementeringen fulgt op, og hvem kan sætte ind?
    effort:  # Hvordan, hvor tit og af hvem bliver selve indsatsen fulgt op, og hvem kan sætte ind?

Answered in an editor, plain, in quotes, below the question or in several lines; the milestones' lines are taken out of
their comment.

  $ cat > answers.sed <<'END'
  > s/^  where:/& By the municipality, unit for adults/
  > s/^  leader:/& "Anne: the unit's head"/
  > s/^  attention:.*/&\n    Monthly meeting with both housing facilities/
  > s/^  criteria:/& |/
  > /^  criteria:/a\    1. homeless, or about to move in\n    2. assessment made: yes
  > s/^  \(hiring\|hired\|needed\|tools\|training\|qualifications\|told\|limits\|forum\|actors\|offer\):/& agreed/
  > /^milestones:/,$d
  > END
  $ sed -i -f answers.sed implementation.yaml
  $ cat >> implementation.yaml <<END
  > milestones:
  >   - goal: all workers have been trained
  >     part-goal: two days of course in December, one day of follow-up with the other municipalities of the region
  >     on: 2027-01-01
  >   - goal: first five courses begun
  >     on: 2027-03-01
  >     done:
  >   - goal: steering group set up
  >     on: 2026-11-02
  >     done: 2026-10-30
  >   - goal: implementation looked back upon
  > END
  $ cti implementation
  Implementation · answered 15 of 31                               Tue 12 Jan 2027
  
    anchoring                                                    ✓ answered 3 of 3
    referral                                                       answered 1 of 4
      decides          Who decides on referral?
      proposes         Who may propose citizens for a course?
      overview         Who knows which and how many citizens each worker has?
    interfaces and cooperation                                     answered 2 of 3
      backing          How is backing won from leaders of all units and services?
    cooperation on the effort and on stable housing                answered 0 of 3
      backing          How is leaders' backing of the cooperation won?
      housing          How do partners commit to a stable home early?
      partners         Who must commit, e.g. casework and housing units?
    framework for coordination and cooperation                     answered 3 of 4
      contact-persons  Does each actor have a contact person for CTI?
    coordination of the citizen's plans                            answered 0 of 2
      section-141      Who draws up the § 141 action plan?
      coordinator      Who coordinates the plans (job, residence, § 141)?
    staff                                                        ✓ answered 4 of 4
    physical setting                                             ✓ answered 1 of 1
    technologies                                                 ✓ answered 1 of 1
    finances                                                       answered 0 of 2
      resources        What money and resources are there?
      courses-a-year   How many new courses a year do these means allow?
    supervision and support                                        answered 0 of 2
      agreements       What is agreed on supervision, sparring and advice?
      reflection       Are there reflection meetings? How often, called by whom?
    follow-up                                                      answered 0 of 2
      implementation   How, how often and by whom is the implementation followed
                       up, and who can take action?
      effort           How, how often and by whom is the effort itself followed
                       up, and who can take action?
  
    milestones
      ✓ Mon 2 Nov   steering group set up
                    reached 30 Oct
      ! Fri 1 Jan   all workers have been trained
                    overdue by 11 days
                    two days of course in December, one day of follow-up with the
                    other municipalities of the region
      · Mon 1 Mar   first five courses begun
      · no day yet  implementation looked back upon
  
  Next: 'all workers have been trained' is overdue: write in implementation.yaml
  when it was reached, or a new day
  $ cti implementation --today 2027-01-01 | tail -14
                       up, and who can take action?
      effort           How, how often and by whom is the effort itself followed
                       up, and who can take action?
  
    milestones
      ✓ Mon 2 Nov   steering group set up
                    reached 30 Oct
      · Fri 1 Jan   all workers have been trained
                    two days of course in December, one day of follow-up with the
                    other municipalities of the region
      · Mon 1 Mar   first five courses begun
      · no day yet  implementation looked back upon
  
  Next: answer 'decides' under 'referral' in implementation.yaml
  $ cti implementation --format json | jq -c '.schema, .as_of, (.sections[] | [.section, .label, .answered, (.questions | length)]), .milestones[]'
  "cti.implementation/1"
  "2027-01-12"
  ["anchoring","anchoring",3,3]
  ["referral","referral",1,4]
  ["interfaces","interfaces and cooperation",2,3]
  ["cooperation","cooperation on the effort and on stable housing",0,3]
  ["coordination-framework","framework for coordination and cooperation",3,4]
  ["citizens-plans","coordination of the citizen's plans",0,2]
  ["staff","staff",4,4]
  ["physical-setting","physical setting",1,1]
  ["technologies","technologies",1,1]
  ["finances","finances",0,2]
  ["supervision","supervision and support",0,2]
  ["follow-up","follow-up",0,2]
  {"goal":"steering group set up","part_goal":null,"on":"2026-11-02","done":"2026-10-30","late":false}
  {"goal":"all workers have been trained","part_goal":"two days of course in December, one day of follow-up with the other municipalities of the region","on":"2027-01-01","done":null,"late":true}
  {"goal":"first five courses begun","part_goal":null,"on":"2027-03-01","done":null,"late":false}
  {"goal":"implementation looked back upon","part_goal":null,"on":null,"done":null,"late":false}
  $ cti implementation --format json | jq '.sections[1]'
  {
    "section": "referral",
    "label": "referral",
    "minimum": "It is settled who may enrol citizens in a course.",
    "answered": 1,
    "questions": [
      {
        "question": "criteria",
        "label": "Which criteria apply, e.g. assessment and plan made?",
        "answer": "1. homeless, or about to move in\n2. assessment made: yes"
      },
      {
        "question": "decides",
        "label": "Who decides on referral?",
        "answer": null
      },
      {
        "question": "proposes",
        "label": "Who may propose citizens for a course?",
        "answer": null
      },
      {
        "question": "overview",
        "label": "Who knows which and how many citizens each worker has?",
        "answer": null
      }
    ]
  }
  $ cti implementation --format csv | head -8
  as_of,section,question,label,answered,answer
  2027-01-12,anchoring,where,Where is the effort anchored?,true,"By the municipality, unit for adults"
  2027-01-12,anchoring,leader,Who is the workers' immediate leader?,true,Anne: the unit's head
  2027-01-12,anchoring,attention,"What needs care there, e.g. close cooperation with all?",true,Monthly meeting with both housing facilities
  2027-01-12,referral,criteria,"Which criteria apply, e.g. assessment and plan made?",true,"1. homeless, or about to move in
  2. assessment made: yes"
  2027-01-12,referral,decides,Who decides on referral?,false,
  2027-01-12,referral,proposes,Who may propose citizens for a course?,false,
  $ cti implementation --format json --lang da | jq -r '.sections[0] | .label, .minimum, .questions[0].label'
  forankring
  Indsatsen hører til på en boform eller i kommunen.
  Hvor er indsatsen forankret?

Nothing open: the next milestone is what remains, and in the end nothing.

  $ cp implementation.yaml some.yaml
  $ sed -i 's/^\(  [a-z0-9-]*:\)  # .*/\1 agreed/; s/^    on: 2027-01-01/&\n    done: 2027-01-11/' implementation.yaml
  $ cti implementation
  Implementation · answered 31 of 31                               Tue 12 Jan 2027
  
    anchoring                                                    ✓ answered 3 of 3
    referral                                                     ✓ answered 4 of 4
    interfaces and cooperation                                   ✓ answered 3 of 3
    cooperation on the effort and on stable housing              ✓ answered 3 of 3
    framework for coordination and cooperation                   ✓ answered 4 of 4
    coordination of the citizen's plans                          ✓ answered 2 of 2
    staff                                                        ✓ answered 4 of 4
    physical setting                                             ✓ answered 1 of 1
    technologies                                                 ✓ answered 1 of 1
    finances                                                     ✓ answered 2 of 2
    supervision and support                                      ✓ answered 2 of 2
    follow-up                                                    ✓ answered 2 of 2
  
    milestones
      ✓ Mon 2 Nov   steering group set up
                    reached 30 Oct
      ✓ Fri 1 Jan   all workers have been trained
                    reached 11 Jan
                    two days of course in December, one day of follow-up with the
                    other municipalities of the region
      · Mon 1 Mar   first five courses begun
      · no day yet  implementation looked back upon
  
  Next: reach 'first five courses begun' by Mon 1 Mar 2027
  $ sed -i '/^  - goal: implementation looked/d; s/^    done:$/    done: 2027-01-12/' implementation.yaml
  $ cti implementation | tail -1
  Every question is answered and every milestone reached.
  $ sed '/^milestones:/,$d' some.yaml | sed 's/^\(  [a-z0-9-]*:\)  # .*/\1 agreed/' > implementation.yaml
  $ cti implementation | tail -4
    milestones
      none yet
  
  Next: set milestones, each with a day, in implementation.yaml

What a person may get wrong: refused where it stands, all of it at once; `cti check` says it too.

  $ cat > implementation.yaml <<END
  > cti-implementation: 1
  > anchoring:
  >   where:
  >     - the municipality
  >   leeder: Anne
  > staf:
  > milestones:
  >   - goal: all workers trained
  >     on: 2027-02-30
  >   - on: 2027-03-01
  > END
  $ cti implementation
  implementation.yaml:4:5: error: one value is expected here, not several
     4 |     - ··· ············
       |     ^~~~~~~~~~~~~~~~~~
  hint: write it behind the colon, without brackets or dashes
  implementation.yaml:9:9: error: 2027-02-30 is not a day of the calendar
     9 |     on: 2027-02-30
       |         ^~~~~~~~~~
  hint: 2027-02 has 28 days
  implementation.yaml:10:5: error: the key 'goal' is missing
    10 |   - on: 2027-03-01
       |     ^~
  [3]
  $ cti check
  implementation.yaml:4:5: error: one value is expected here, not several
     4 |     - ··· ············
       |     ^~~~~~~~~~~~~~~~~~
  hint: write it behind the colon, without brackets or dashes
  implementation.yaml:5:3: warning: unknown key 'leeder'; it is kept, and not used
     5 |   leeder: ····
       |   ^~~~~~
  hint: did you mean 'leader'?
  implementation.yaml:6:1: warning: unknown key 'staf'; it is kept, and not used
     6 | staf:
       | ^~~~
  hint: did you mean 'staff'?
  implementation.yaml:9:9: error: 2027-02-30 is not a day of the calendar
     9 |     on: 2027-02-30
       |         ^~~~~~~~~~
  hint: 2027-02 has 28 days
  implementation.yaml:10:5: error: the key 'goal' is missing
    10 |   - on: 2027-03-01
       |     ^~
  [1]
  $ sed -i '4d; 9,10d; s/02-30/02-28/' implementation.yaml; cti implementation > /dev/null
  implementation.yaml:4:3: warning: unknown key 'leeder'; it is kept, and not used
     4 |   leeder: ····
       |   ^~~~~~
  hint: did you mean 'leader'?
  implementation.yaml:5:1: warning: unknown key 'staf'; it is kept, and not used
     5 | staf:
       | ^~~~
  hint: did you mean 'staff'?
  $ printf 'cti-implementation: 1\nanchoring:\n  where: in town: the old school\n' > implementation.yaml
  $ cti implementation
  implementation.yaml:3:17: error: a second colon in the line
     3 |   where: ·· ····: ··· ··· ······
       |                 ^
  hint: put the text behind the first one in quotes
  [3]
  $ printf 'cti: 1\n' > implementation.yaml; cti implementation
  implementation.yaml:1:1: error: the key 'cti-implementation' is missing
     1 | cti: 1
       | ^
  hint: the first line says the version: 'cti-implementation: 1'
  [3]
  $ rm implementation.yaml; ln -s some.yaml implementation.yaml; cti implementation
  implementation.yaml:1:1: error: this is a link, and links are not followed
  hint: put the file itself here
  [3]
  $ cti implementation start
  cti: error: implementation.yaml exists already
  hint: see it: cti implementation
  [2]
  $ rm implementation.yaml; mkfifo implementation.yaml; timeout 5 cti implementation
  implementation.yaml:1:1: error: this is not an ordinary file
  hint: a course is one file; move this elsewhere
  [3]

What git is about to commit is looked at as well.

  $ rm implementation.yaml; git init -q .; sed 's/^    on: 2027-03-01/    on: 1 March, 0101651234/' some.yaml > implementation.yaml
  $ cti check --staged
  $ git add implementation.yaml; cti check --staged
  implementation.yaml:82:9: error: this is not a day
    82 |     on: · ·····, ··········
       |         ^~~~~~~~~~~~~~~~~~~
  hint: write it as YYYY-MM-DD, e.g. 2026-12-01
  implementation.yaml:82:18: warning: this looks like a CPR number: 010165-****
  hint: write a pseudonym; git keeps what was committed
  [1]
  $ cti check --staged --format json | jq -c '.findings[] | [.file, .line, .severity]'
  ["implementation.yaml",82,"error"]
  ["implementation.yaml",82,"warning"]

Mistakes.

  $ cti implementation strat
  cti: error: unknown command 'strat'
  hint: did you mean 'start'?
  [2]
  $ cti implementation start --format json
  cti: error: no format 'json' here
  hint: one of: text
  [2]
  $ cti -C nowhere implementation
  cti: error: nowhere is not a folder of courses: it has no cti.yaml
  hint: make it one: cti init nowhere
  [4]
  $ cti implementation --help | head -12
  Questions that leaders answer before the start; milestones
  
    cti implementation
  
  Usage
    cti implementation [COMMAND] [OPTIONS]
  
  Commands
    start  Write the template with every question into implementation.yaml
  
  Options
    -h, --help  show this page
