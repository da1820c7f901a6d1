Laws are renumbered, and teams have themes of their own: a folder defines them, and courses name them by their ids.

  $ cti init sager > /dev/null; cd sager
  $ sed -i 's/^# \(legal-bases:\|  - id: lab\|  - id: sel\|    [a-z]*: \(LAB\|SEL\|6$\|9$\|true\|follow\|20\)\)/\1/' cti.yaml
  $ grep -A 11 "^legal-bases" cti.yaml
  legal-bases:
    - id: lab-167
      citation: LAB § 167
      months: 6
      renewable: true
      from: 2020-01-01
    - id: sel-85a
      citation: SEL § 85 a
      months: 9
      ends: follow-up
      from: 2023-10-01
  
  $ cti new b-1 --worker mette --legal-basis lab-167 --start 2026-11-02 --today 2026-11-01
  b-1 · mette · job · LAB § 167 (6 months)                          Sun 1 Nov 2026
  
    waiting: the course has not begun
  
    phase 1   Mon 2 Nov 2026 – Fri 1 Jan 2027
    phase 2   Sat 2 Jan 2027 – Mon 1 Mar 2027
    phase 3   Tue 2 Mar 2027 – Sat 1 May 2027
    network meeting by Thu 1 Apr 2027
    last day Sat 1 May 2027; support can be renewed
  
                Dec          Jan          Feb        Mar          Apr
    ██████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
    phase 1                  phase 2                  phase 3
  
  saved courses/b-1.yaml
  $ cti phase b-1 --today 2027-01-12 --format json | jq -c '.courses[0] | [.legal_basis, .months, .last_day, .follow_up]'
  ["lab-167",6,"2027-05-01",false]
  $ cti due --today 2027-04-25
  Due within 14 days · everybody · 1 active course                 Sun 25 Apr 2027
  
  Late
    b-1  mette  Mon 2 Nov  the contact period's checklist is still open ·
                           checklist 0 of 5
    b-1  mette  Sat 2 Jan  no shift to phase 2 on record · checklist 0 of 10
    b-1  mette  Tue 2 Mar  no shift to phase 3 on record · checklist 0 of 6
    b-1  mette  Tue 2 Mar  is support needed after the course? ask for waiting
                           times
    b-1  mette  Thu 1 Apr  network meeting at the latest (last day Sat 1 May)
    b-1  mette  Thu 1 Apr  handover: nobody named who takes over, no long-term
                           goal, nobody responsible for the time after
  
  Next week
    b-1  mette  Sat 1 May  last day · can be renewed · checklist 0 of 9
  
  Quiet
    b-1  mette             no contact with the citizen in 174 days (phase 3)
  
  See one: cti phase b-1
  $ cti new b-2 --worker mette --legal-basis lab-168
  cti: error: no legal basis is called 'lab-168'
  hint: did you mean 'lab-167'? one of: sel-85, sel-82b, lab-31b, lab-167, sel-85a
  [2]
  $ cti schema course | jq -c '.properties."legal-basis".enum'
  ["sel-85","sel-82b","lab-31b","lab-167","sel-85a","sel-82-b","lab-31-b",null]

A course that began before its law was in force is questioned.

  $ sed -i 's/^start: .*/start: 2019-12-02/; s/^contact-from: .*/contact-from: 2019-11-20/' courses/b-1.yaml
  $ cti check b-1 --today 2020-01-12
  courses/b-1.yaml:6:14: warning: phase 1 begins 2019-12-02, before LAB § 167 is in force from 2020-01-01
     6 | legal-basis: lab-167  # ····· ·····: ··· · ···, · ······
       |              ^~~~~~~
  hint: is the course granted under another legal basis, or is the day wrong?
  [1]

Twelve months are three phases of four.

  $ printf 'themes:\n  - id: debt\n    label: {en: debt, da: gæld}\n' >> cti.yaml
  $ cti new b-3 --worker mette --method homelessness --months 12 --start 2026-11-30 --today 2026-11-30 > /dev/null
  $ cti phase b-3 --today 2027-01-12
  b-3 · mette · homelessness (12 months)                           Tue 12 Jan 2027
  
  ▸ phase 1   Mon 30 Nov 2026 – Mon 29 Mar 2027
    phase 2   Tue 30 Mar 2027 – Thu 29 Jul 2027
    phase 3   Fri 30 Jul 2027 – Mon 29 Nov 2027
    network meeting by Fri 29 Oct 2027
    last day Mon 29 Nov 2027
  
          Jan         Mar          May          Jul          Sep         Nov
    █████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
    phase 1                 phase 2                   phase 3
            ▲ today
  $ cti caseload --forecast 12 --today 2027-01-12 | tail -n 3
    worker and pauses that lie ahead are not counted in: cti caseload --at DAY
    With 1 full-time posts, room for 15 courses at a time and 9 months a course on
    average: about 20 new courses a year. The contact period is not counted in.

A theme of the folder's own is chosen by its id or its label, and shown by its label.

  $ cti plan focus b-3 gæld "No more reminders" --today 2027-01-12
  b-3 · f1  No more reminders  (debt)
  saved courses/b-3.yaml (5 lines)
  $ cti plan b-3 --lang da --today 2027-01-12 | head -n 8
  b-3 · plan · fase 1                                           tir. 12. jan. 2027
  
  f1  No more reminders                                                  gæld · nu
  
  Sådan ser det ud
    Endnu ikke belyst: bolig, psykisk helbred, fysisk helbred, økonomi, familie og
    netværk, aktiviteter i hverdagen, uddannelse og arbejde, gæld
  
  $ cti plan focus b-3 dept "No more reminders" --today 2027-01-12
  cti: error: THEME cannot be 'dept'
  hint: did you mean 'debt'? one of: housing, mental-health, physical-health, finances, network, daily-activities, education-and-work, debt
  [2]
  $ cti list theme:debt --today 2027-01-12
  1 of 2 courses · works on debt                                   Tue 12 Jan 2027
  
    b-3  mette  phase 1  Tue 30 Mar  phase 2 begins  1 late
  
  One course: cti phase b-3

What nothing defines is an error with its place.

  $ sed -i 's/theme: debt/theme: pets/' courses/b-3.yaml
  $ cti plan b-3
  courses/b-3.yaml:50:16: error: this word is not known here
    50 |         theme: ····
       |                ^~~~
  hint: one of: housing, mental-health, physical-health, finances, network, daily-activities, education-and-work, debt
  [3]
  $ sed -i 's/^legal-basis: .*/legal-basis: lab-1/' cti.yaml
  $ cti phase
  cti.yaml:6:14: error: this word is not known here
     6 | legal-basis: lab-1
       |              ^~~~~
  hint: one of: sel-85, sel-82b, lab-31b, lab-167, sel-85a
  [3]
