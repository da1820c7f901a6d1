A course is entered with its worker and its first day, and all its dates are shown.

  $ cti init . > /dev/null
  $ export CTI_TODAY=2026-11-20
  $ cti new b-1042 --worker mette --legal-basis sel-85 --contact-from 2026-11-10 --change 2026-12-01 --start 2026-12-01
  b-1042 · mette · job · SEL § 85 (9 months, then follow-up)       Fri 20 Nov 2026
  
  ▸ contact   Tue 10 Nov 2026 – Mon 30 Nov 2026
    phase 1   Tue 1 Dec 2026 – Sun 28 Feb 2027
    phase 2   Mon 1 Mar 2027 – Mon 31 May 2027
    phase 3   Tue 1 Jun 2027 – Tue 31 Aug 2027
    network meeting by Sat 31 Jul 2027
    follow-up on Tue 31 Aug 2027: support may go on after it
  
         Dec     Jan     Feb    Mar     Apr     May     Jun     Jul     Aug
    ─────████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
         phase 1                phase 2                 phase 3
      ▲ today
  
  saved courses/b-1042.yaml
  $ stat -c '%a' courses/b-1042.yaml
  600

The file explains itself, and shows how to write what is still empty.

  $ cat courses/b-1042.yaml
  # yaml-language-server: $schema=../.cti/course.schema.json
  cti: 1  # version of the file format; every key: man cti-course
  id: b-1042  # a pseudonym, never a CPR number
  worker: mette  # the worker who has the course
  method: job  # unemployed → job
  legal-basis: sel-85  # legal basis: SEL § 85, 9 months, then follow-up
  contact-from: 2026-11-10  # first day of the contact period
  change: 2026-12-01  # first working day
  start: 2026-12-01  # first day of phase 1
  pauses:  # days that do not count; without 'until' the pause is open
      # - {from: DAY, until: FIRST-DAY-BACK, reason: admission}
  shifts:  # shifts that were held; the calendar alone decides the phase
      # - {to: 2, on: DAY, told: DAY, plan-evaluated: DAY}
  closed:  # when it has ended: {on: LAST-DAY, outcome: completed}; or ended-early, restarted
  
  checklists:  # behind the colon: the day it was done; or {skipped: DAY, reason: WHY}
    contact:  # before phase 1
      contact-made:  # contact made, first meetings held
      informed:  # told of course, time limit and right to choose
      contact-agreed:  # agreed how to keep in touch
      opening-meeting:  # opening meeting held with all parties
      job-match:  # job match made
    phase-1:  # before the shift to phase 2
      workplace-start:  # good start at work, agreed with the employer
      focus-informed:  # told of the focus areas and the three phases
      needs-assessed:  # support needs and options assessed
      focus-chosen:  # 1-3 focus areas chosen together
      plan-made:  # plan for the course made together
      coordinated:  # workplace, municipality and others coordinated
      network-begun:  # work on the support network begun
      meetings-held:  # met services and authorities, agreements made
      introduced:  # introduced to local services, activities begun
      shift-told:  # told of phase 2 and what it changes
    phase-2:  # before the shift to phase 3
      activities-evaluated:  # activities evaluated with support
      plan-adjusted:  # plan adjusted together where needed
      everyday:  # supported in making daily life with a job work
      relations:  # supported in relations at work and around
      obligations:  # supported in meeting the demands of work
      shift-agreed:  # told of phase 3 and agrees to the shift
    closing:  # before the end
      needs-clear:  # future support needs are clear
      network-ready:  # support network in place and ready
      handover-talks:  # handover talks held with the network
      handover-plan:  # handover plan made with citizen and network
      support-coordinated:  # further support in place before the end
      network-met:  # network met to mark the handover
      responsibility-placed:  # responsibility with the citizen or one person
      course-evaluated:  # course evaluated with new goals in focus
      course-ended:  # course and contact ended
  
  people:  # the people around the citizen, from the first day on
      # - {id: a1, name: WHO, kind: private, since: DAY, supports: WHAT, works: well}
      # kind: private, professional, volunteer · works: well, partly, poorly
  
  agreements:  # what was agreed with whom
      # - {id: t1, on: DAY, about: contact, with: citizen, text: WHAT}
      # about: work, contact, outside-hours, sharing, other
  
  plan:  # what the citizen decides; at most three focus areas at a time
      # focus:
      #   - id: f1
      #     theme: finances  # housing, mental-health, physical-health, finances, network, daily-activities, education-and-work
      #     text: WHAT-IT-IS-ABOUT
      #     goal: THE-GOAL
  
  handover:  # who takes over what, agreed one month before the end at the latest
      # responsible: a1  # or: citizen
  
  contacts:  # one line each
      # - {on: DAY, minutes: 45, form: meeting, with: citizen, place: home}
      # - {on: DAY, at: "10:30", form: meeting, with: citizen, state: agreed}
      # form: meeting, phone, message · with: citizen, provider, informal · place: home, workplace, community, office

What a command fills in stands below its explanation, and adds lines only.

  $ cp courses/b-1042.yaml before.yaml && export CTI_TODAY=2027-03-02
  $ cti phase pause b-1042 --on 2027-01-11 --reason admission > /dev/null && cti phase resume b-1042 --on 2027-01-18 > /dev/null
  $ cti phase shift b-1042 --on 2027-03-01 > /dev/null && cti plan focus b-1042 finances "Styr på gælden" > /dev/null
  $ cti plan goal b-1042 f1 "Ingen rykkere" > /dev/null && cti handover actor b-1042 Sara --kind private > /dev/null
  $ cti handover responsible b-1042 citizen > /dev/null && cti contact b-1042 --minutes 45 --form meeting --with citizen > /dev/null
  $ cti phase close b-1042 --outcome ended-early --reason flyttet > /dev/null
  $ diff -U1 before.yaml courses/b-1042.yaml | tail -n +3
  @@ -11,5 +11,15 @@
       # - {from: DAY, until: FIRST-DAY-BACK, reason: admission}
  +    - from: 2027-01-11
  +      until: 2027-01-18
  +      reason: admission
  +      recorded: 2027-03-02
   shifts:  # shifts that were held; the calendar alone decides the phase
       # - {to: 2, on: DAY, told: DAY, plan-evaluated: DAY}
  +    - to: 2
  +      on: 2027-03-01
  +      recorded: 2027-03-02
   closed:  # when it has ended: {on: LAST-DAY, outcome: completed}; or ended-early, restarted
  +    on: 2027-03-02
  +    outcome: ended-early
  +    reason: flyttet
   
  @@ -54,2 +64,5 @@
       # kind: private, professional, volunteer · works: well, partly, poorly
  +    - id: a1
  +      name: Sara
  +      kind: private
   
  @@ -65,2 +78,8 @@
       #     goal: THE-GOAL
  +    focus:
  +      - id: f1
  +        theme: finances
  +        text: Styr på gælden
  +        on: 2027-03-02
  +        goal: Ingen rykkere
   
  @@ -68,2 +87,3 @@
       # responsible: a1  # or: citizen
  +    responsible: citizen
   
  @@ -73 +93,2 @@
       # form: meeting, phone, message · with: citizen, provider, informal · place: home, workplace, community, office
  +    - {on: 2027-03-02, minutes: 45, form: meeting, with: citizen}
  $ mv before.yaml courses/b-1042.yaml; export CTI_TODAY=2026-11-20

A person who takes the # away from a form and fills it in has written it right, whether or not a command was there before.

  $ cti new b-1099 --worker mette --start 2026-09-01 > /dev/null && cti contact b-1099 --minutes 20 --form phone --with citizen > /dev/null
  $ sed -i -E -e 's/^( +)# (- |focus:|actors:|responsible:|  )/\1\2/' -e 's/^(closed:.*)# .*(\{.*\}).*/\1\2/' -e 's/FIRST-DAY-BACK/2026-10-08/; s/told: DAY/told: 2026-11-20/; s/LAST-DAY/2026-11-20/; s/DAY/2026-10-01/g' courses/b-1099.yaml
  $ cti check b-1099 | grep -A2 'error\|warning'
  [1]
  $ cti phase b-1099 --history | tail -n +4
      Tue 1 Sep 2026   phase 1 begins
      Thu 1 Oct 2026   paused: admission
      Thu 1 Oct 2026   shift to phase 2 held
      Thu 1 Oct 2026   agreed: WHAT
      Thu 8 Oct 2026   resumed
      Fri 20 Nov 2026  closed as completed
  $ rm courses/b-1099.yaml

Six months, on another legal basis.

  $ cti new b-1043 --worker mette --legal-basis sel-82b --start 2026-08-31
  b-1043 · mette · job · SEL § 82 b (6 months)                     Fri 20 Nov 2026
  
    phase 1   Mon 31 Aug 2026 – Fri 30 Oct 2026
  ▸ phase 2   Sat 31 Oct 2026 – Wed 30 Dec 2026   no shift on record
    phase 3   Thu 31 Dec 2026 – Sat 27 Feb 2027
    network meeting by Wed 27 Jan 2027
    last day Sat 27 Feb 2027
  
    Sep          Oct          Nov         Dec          Jan          Feb
    ██████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
    phase 1                  phase 2                   phase 3
                                      ▲ today
  
  saved courses/b-1043.yaml

Another target group has its own checklists and no legal basis of the job method.

  $ cti new b-1044 --worker ali --method homelessness --start +2w
  b-1044 · ali · homelessness (9 months)                           Fri 20 Nov 2026
  
    waiting: the course has not begun
  
    phase 1   Fri 4 Dec 2026 – Wed 3 Mar 2027
    phase 2   Thu 4 Mar 2027 – Thu 3 Jun 2027
    phase 3   Fri 4 Jun 2027 – Fri 3 Sep 2027
    network meeting by Tue 3 Aug 2027
    last day Fri 3 Sep 2027
  
           Jan      Feb     Mar     Apr      May     Jun     Jul      Aug
    █████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
    phase 1                 phase 2                   phase 3
  
  saved courses/b-1044.yaml
  $ grep -A3 'phase-2:' courses/b-1044.yaml
    phase-2:  # before the shift to phase 3
      plan-adjusted:  # plan tried out and adapted
      supporters-take-over:  # supporters gradually taking over
    closing:  # before the end

Without a first day there is only the contact period, from today on.

  $ cti new b-1045 --worker ali
  b-1045 · ali · job · SEL § 85 (9 months, then follow-up)         Fri 20 Nov 2026
  
  ▸ contact   Fri 20 Nov 2026 – …
    phase 1 has no first day yet: cti phase start b-1045 --on DAY
  
  saved courses/b-1045.yaml

Phase 1 may begin up to 14 days before the first working day; then less of it is left after.

  $ cti new b-1046 --worker ali --change 2026-12-15 --start 2026-12-01
  b-1046 · ali · job · SEL § 85 (9 months, then follow-up)         Fri 20 Nov 2026
  
    waiting: the course has not begun
  
    phase 1   Tue 1 Dec 2026 – Sun 28 Feb 2027
    phase 2   Mon 1 Mar 2027 – Mon 31 May 2027
    phase 3   Tue 1 Jun 2027 – Tue 31 Aug 2027
    network meeting by Sat 31 Jul 2027
    follow-up on Tue 31 Aug 2027: support may go on after it
  
    Dec     Jan      Feb    Mar      Apr     May      Jun     Jul      Aug
    █████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
    phase 1                 phase 2                   phase 3
  
    phase 1 begins 14 days before the first working day, Tue 15 Dec 2026
    so 76 days of it are left after that
  
  saved courses/b-1046.yaml
  $ cti new b-1047 --worker ali --change 2026-12-16 --start 2026-12-01
  cti: error: phase 1 begins 2026-12-01, 15 days before the change on 2026-12-16
  hint: the job method lets it begin at most 14 days before: 2026-12-02 at the earliest
  [2]

The length follows from the legal basis.

  $ cti new b-1047 --worker ali --legal-basis sel-82b --months 9
  cti: error: 9 months contradict the legal basis: SEL § 82 b gives 6 months
  hint: leave the months out; the legal basis decides the length
  [2]
  $ cti new b-1047 --worker ali --months 7
  cti: error: a course lasts 3, 6, 9, 12, 15, 18, 21 or 24 months
  hint: three equal phases of whole months
  [2]
  $ cti new b-1047 --worker ali --method homelessness --months 6 --start 2026-12-01 --format json | jq -c '.courses[0] | [.months, .last_day, .follow_up, .legal_basis]'
  [6,"2027-05-31",false,null]

A dry run shows the file and writes none.

  $ cti new b-1048 --worker ali --start 2026-12-01 --dry-run | head -6
  --- /dev/null
  +++ b/courses/b-1048.yaml
  @@ -0,0 +1,73 @@
  +# yaml-language-server: $schema=../.cti/course.schema.json
  +cti: 1  # version of the file format; every key: man cti-course
  +id: b-1048  # a pseudonym, never a CPR number
  $ cti phase b-1048
  cti: error: no course 'b-1048'; did you mean 'b-1042'?
  hint: see them all: cti phase
  [4]

A new course after a restart names the one before.

  $ cti new b-1049 --worker mette --after b-1042 --start 2027-01-01
  b-1049 · mette · job · SEL § 85 (9 months, then follow-up)       Fri 20 Nov 2026
  
    waiting: the course has not begun
  
    phase 1   Fri 1 Jan 2027 – Wed 31 Mar 2027
    phase 2   Thu 1 Apr 2027 – Wed 30 Jun 2027
    phase 3   Thu 1 Jul 2027 – Thu 30 Sep 2027
    network meeting by Mon 30 Aug 2027
    follow-up on Thu 30 Sep 2027: support may go on after it
  
    Jan     Feb     Mar      Apr     May      Jun     Jul      Aug     Sep
    █████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
    phase 1                  phase 2                  phase 3
  
    follows b-1042, which was restarted
  
  saved courses/b-1049.yaml
  cti: warning: b-1042 is not closed as restarted
  hint: close it: cti phase close b-1042 --outcome restarted --reason TEXT
  $ cti new b-1050 --worker mette --after b-9999
  cti: error: no course 'b-9999' in this folder
  hint: see them all: cti phase
  [4]

An id is a pseudonym that is also a file name, and each is used once.

  $ cti new b-1042 --worker mette
  cti: error: there is a course 'b-1042' already
  hint: see it: cti phase b-1042
  [2]
  $ cti new B-1050 --worker mette
  cti: error: 'B-1050' is not an id
  hint: write it in small letters: b-1050
  [2]
  $ cti new ../x --worker mette
  cti: error: '../x' is not an id
  hint: an id is made of small letters a-z, digits and dashes, e.g. b-1042
  [2]
  $ cti new /etc/passwd --worker mette
  cti: error: '/etc/passwd' is not an id
  hint: an id is made of small letters a-z, digits and dashes, e.g. b-1042
  [2]
  $ cti new '' --worker mette
  cti: error: ID is empty
  hint: see: cti new --help
  [2]
  $ cti new a/b --worker mette
  cti: error: 'a/b' is not an id
  hint: an id is made of small letters a-z, digits and dashes, e.g. b-1042
  [2]
  $ cti new trailing. --worker mette
  cti: error: 'trailing.' is not an id
  hint: an id is made of small letters a-z, digits and dashes, e.g. b-1042
  [2]
  $ cti new start --worker mette
  cti: error: 'start' is kept for a command or a device
  hint: choose another id, e.g. b-1042
  [2]
  $ cti new con --worker mette
  cti: error: 'con' is kept for a command or a device
  hint: choose another id, e.g. b-1042
  [2]
  $ cti new -rf --worker mette
  cti: error: unknown option '-rf'
  hint: see: cti new --help
  [2]

What looks like a CPR number names neither a course nor a worker, and is not printed.

  $ cti new 010165-1234 --worker mette
  cti: error: ID looks like a CPR number: 010165-****
  hint: choose a pseudonym: it will stand in file names and in reports
  [2]
  $ cti new b0101651234 --worker mette
  cti: error: ID looks like a CPR number: 010165-****
  hint: choose a pseudonym: it will stand in file names and in reports
  [2]
  $ cti new b-1050 --worker "Mette 01 01 65 - 1234"
  cti: error: --worker looks like a CPR number: 010165-****
  hint: choose a pseudonym: it will stand in file names and in reports
  [2]
  $ cti new b-1050 --worker mette --after 0101651234
  cti: error: --after looks like a CPR number: 010165-****
  hint: choose a pseudonym: it will stand in file names and in reports
  [2]
  $ cti reassign mette 010165-1234
  cti: error: TO looks like a CPR number: 010165-****
  hint: choose a pseudonym: it will stand in file names and in reports
  [2]
  $ cti phase 010165-1234
  cti: error: no course '010165-****' in this folder
  hint: see them all: cti phase
  [4]

Other mistakes.

  $ cti new b-1050
  cti: error: --worker is missing
  hint: who is the worker? cti new b-1050 --worker NAME
  [2]
  $ cti new
  cti: error: ID is missing
  hint: see: cti new --help
  [2]
  $ cti new b-1050 --worker mette --method jobb
  cti: error: no method is called 'jobb'
  hint: did you mean 'job'? one of: crisis-centre, greenlanders, homelessness, job, prostitution, psychiatry
  [2]
  $ cti new b-1050 --worker mette --legal-basis sel-99
  cti: error: no legal basis is called 'sel-99'
  hint: one of: sel-85, sel-82b, lab-31b
  [2]
  $ cti new b-1050 --worker mette --start 2026-02-30
  cti: error: 2026-02-30 is not a day of the calendar
  hint: 2026-02 has 28 days
  [2]
  $ cti new b-1050 --worker mette --start 31.11.2026
  cti: error: '31.11.2026' is not a day
  hint: write YYYY-MM-DD, 22.1., Friday, yesterday, or a distance such as -3d or +2w
  [2]
  $ cti new b-1050 --worker mette --contact-from 2026-12-02 --start 2026-12-01
  cti: error: the contact period begins 2026-12-02, after phase 1 on 2026-12-01
  hint: the contact period lies before phase 1
  [2]
  $ cti new b-1050 --worker mette --strat 2026-12-01
  cti: error: unknown option '--strat'
  hint: did you mean '--start'?
  [2]
  $ cti new b-1050 --worker mette --start
  cti: error: --start needs a value
  hint: see: cti new --help
  [2]
  $ ls courses
  b-1042.yaml
  b-1043.yaml
  b-1044.yaml
  b-1045.yaml
  b-1046.yaml
  b-1047.yaml
  b-1049.yaml

A worker that cti.yaml does not name may be a slip.

  $ printf 'cti: 1\nworkers:\n  mette:\n' > cti.yaml
  $ cti new b-1050 --worker mete --start 2026-12-01 > /dev/null
  cti: warning: 'mete' is not among the workers in cti.yaml
  hint: did you mean 'mette'?

A course that was closed otherwise is not closed again for the one that follows it.

  $ cti init circle > /dev/null; cd circle; cti new b-1 --worker ali --start 2026-06-01 > /dev/null; export CTI_TODAY=2027-01-12
  $ cti phase close b-1 --outcome completed --on 2027-01-04 > /dev/null
  $ cti phase close b-1 --outcome restarted --reason x
  cti: error: b-1 was closed on 2027-01-04
  hint: correct the day or the outcome in its file: cti edit b-1
  [2]
  $ cti new b-2 --after b-1 2>&1 > /dev/null
  cti: warning: b-1 is closed as completed, not as restarted
  hint: if this course follows it, write outcome: restarted and a reason in its file: cti edit b-1

An option that stands at the wrong place, or is another command's.

  $ cti --worker mette caseload
  cti: error: unknown option '--worker'
  hint: it goes behind its command: cti caseload … --worker
  [2]
  $ cti phase --worker mette
  cti: error: unknown option '--worker'
  hint: --worker is an option of: cti new, cti due, cti caseload, cti fidelity
  [2]
  $ cti new b-3 --worker mette --formt json
  cti: error: unknown option '--formt'
  hint: did you mean '--format'?
  [2]
