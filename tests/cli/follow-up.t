SEL § 85 sets no end: at the follow-up it is decided whether support goes on.

  $ cti init . > /dev/null
  $ cti new b-1 --worker mette --legal-basis sel-85 --start 2026-03-02 --today 2026-03-02 > /dev/null
  $ cti phase b-1 --today 2026-12-10 | head -n 4
  b-1 · mette · job · SEL § 85 (9 months, then follow-up)          Thu 10 Dec 2026
  
    follow-up was due Tue 1 Dec 2026: cti phase follow-up b-1 --decision …
  
  $ cti due --today 2026-12-10 | grep follow
    b-1  mette  Tue 1 Dec  follow-up: is support still needed? · checklist 0 of 9
                           follow-up)
  $ cti phase follow-up b-1 --decision continues --until 2027-06-01 --on 2026-12-01 --note "asks for it" --today 2026-12-10
  b-1 · follow-up Tue 1 Dec 2026: support continues
    next follow-up Tue 1 Jun 2027
  saved courses/b-1.yaml (2 lines)
  $ grep -A 1 follow-ups courses/b-1.yaml
  follow-ups:
    - {on: 2026-12-01, decision: continues, until: 2027-06-01, note: asks for it, recorded: 2026-12-10}
  $ cti due --today 2026-12-10
  Due within 14 days · everybody · 1 active course                 Thu 10 Dec 2026
  
  Quiet
    b-1  mette    no contact with the citizen in 283 days (past its follow-up)
  
  See one: cti phase b-1
  $ cti phase b-1 --today 2026-12-10
  b-1 · mette · job · SEL § 85 (9 months, then follow-up)          Thu 10 Dec 2026
  
    decided Tue 1 Dec 2026: support goes on until the next follow-up, Tue 1 Jun
    2027
  
    phase 1   Mon 2 Mar 2026 – Mon 1 Jun 2026
    phase 2   Tue 2 Jun 2026 – Tue 1 Sep 2026   no shift on record
    phase 3   Wed 2 Sep 2026 – Tue 1 Dec 2026   no shift on record
    network meeting by Sun 1 Nov 2026
    support goes on: next follow-up Tue 1 Jun 2027
  
            Apr     May     Jun     Jul     Aug     Sep      Oct     Nov     Dec
    █████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
    phase 1                 phase 2                  phase 3
                                                                         today ▲
  $ cti phase --today 2026-12-10
  1 active course                                                  Thu 10 Dec 2026
  
    course  worker  method  state               next
    b-1     mette   job     past its follow-up  Tue 1 Jun  follow-up
  
  One course: cti phase b-1
  $ cti phase b-1 --history --today 2026-12-10
  b-1 · history                                                    Thu 10 Dec 2026
  
  b-1
      Mon 2 Mar 2026  phase 1 begins
      Tue 1 Dec 2026  follow-up: support goes on: asks for it
                      written down 10 Dec 2026
  $ cti phase b-1 --today 2026-12-10 --format json | jq -c '.courses[0] | [.state, .last_day, .next_follow_up, .follow_ups]'
  ["past_end","2026-12-01","2027-06-01",[{"on":"2026-12-01","decision":"continues","until":"2027-06-01"}]]
  $ cti phase b-1 --today 2026-11-30 --format json | jq -c '.courses[0] | [.state, .next_follow_up, .follow_ups]'
  ["phase_3","2026-12-01",[]]
  $ cti caseload --today 2026-12-10 --format json | jq -c '.workers[0] | [.past_end, .active]'
  [1,1]
  $ cti due --today 2027-05-25
  Due within 14 days · everybody · 1 active course                 Tue 25 May 2027
  
  Next week
    b-1  mette  Tue 1 Jun  follow-up: is support still needed? · checklist 0 of 9
  
  Quiet
    b-1  mette             no contact with the citizen in 449 days (past its
                           follow-up)
  
  See one: cti phase b-1

It ends at the next one, and is closed.

  $ cti phase follow-up b-1 --decision ends --on 2027-06-01 --today 2027-06-02
  b-1 · follow-up Tue 1 Jun 2027: support ends
    when it has: cti phase close b-1 --outcome completed
  saved courses/b-1.yaml (1 line)
  $ cti due --today 2027-06-02
  Due within 14 days · everybody · 1 active course                  Wed 2 Jun 2027
  
  Late
    b-1  mette  Sun 1 Nov  network meeting at the latest (last day Tue 1 Dec)
    b-1  mette  Sun 1 Nov  handover: nobody named who takes over, no long-term
                           goal, nobody responsible for the time after
    b-1  mette  Tue 1 Jun  the course has ended and is not closed · checklist 0 of
                           9
  
  Quiet
    b-1  mette             no contact with the citizen in 457 days (past its
                           follow-up)
  
  See one: cti phase b-1
  $ cti phase close b-1 --outcome completed --on 2027-06-02 --today 2027-06-02 | head -n 1
  b-1 · closed Wed 2 Jun 2027

What cannot be is refused, and changes nothing.

  $ cti phase follow-up b-1 --decision continues --until 2027-09-01 --today 2027-06-02
  cti: error: b-1 was closed on 2027-06-02
  hint: a new course of the same citizen: cti new NEW-ID --after b-1
  [2]
  $ cti new b-2 --worker mette --legal-basis lab-31b --start 2026-03-02 --today 2026-03-02 > /dev/null
  $ cti phase follow-up b-2 --decision ends --today 2026-09-01
  cti: error: LAB § 31 b sets an end: there is no follow-up to decide at
  hint: close the course when it has ended: cti phase close b-2 --outcome completed
  [2]
  $ cti phase follow-up b-2 --decision continues --today 2026-09-01
  cti: error: --until is missing
  hint: on which day is it looked at again? --until DAY
  [2]
  $ printf 'follow-ups:\n  - {on: 2026-12-01, decision: continues}\n' >> courses/b-2.yaml
  $ cti check b-2 --today 2026-12-10
  courses/b-2.yaml:75:5: error: LAB § 31 b sets an end: there is no follow-up to decide at
    75 |   - {on: 2026-12-01, decision: continues}
       |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: close the course when it has ended: cti phase close b-2 --outcome completed
  courses/b-2.yaml:75:5: warning: support goes on after 2026-12-01, and no day says until when
    75 |   - {on: 2026-12-01, decision: continues}
       |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: 'until' is the day of the next follow-up
  [1]

Waiting times make it a question of the first days of phase 3 whether support is needed afterwards.

  $ cti new b-4 --worker ali --legal-basis lab-31b --start 2026-09-01 --today 2026-09-01 > /dev/null
  $ cti due --worker ali --today 2027-01-02 | grep "ask for"
    b-4  Fri 1 Jan  is support needed after the course? ask for waiting times
  $ cti handover further b-4 sel-85 --applied 2027-01-04 --waiting-weeks 10 --today 2027-01-04
  b-4 · sel-85  applied for Mon 4 Jan 2027
    5 things missing before the end: cti handover b-4
  saved courses/b-4.yaml (4 lines)
  $ cti handover b-4 --today 2027-01-04 | grep -i waiting
    ! SEL § 85 applied for, but the waiting time passes the end   due Sun 28 Feb
      SEL § 85   applied for 4 Jan · waiting time 10 weeks
  $ cti due --worker ali --today 2027-02-20 | grep "85"
    b-4  Sun 28 Feb  SEL § 85 applied for, but the waiting time passes the end
