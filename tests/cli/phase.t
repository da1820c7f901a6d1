The dates of a course, its pause counted in.

  $ cp -r "$TESTDIR/../../examples" sager; chmod -R u+w sager; cd sager
  $ export CTI_TODAY=2027-01-12
  $ cti phase b-1042
  b-1042 · mette · job · SEL § 85 (9 months, then follow-up)       Tue 12 Jan 2027
  
    contact   Tue 10 Nov 2026 – Mon 30 Nov 2026
  ▸ phase 1   Tue 1 Dec 2026 – Mon 1 Mar 2027 ~   paused since 11 Jan: admission
    phase 2   Tue 2 Mar 2027 – Tue 1 Jun 2027 ~
    phase 3   Wed 2 Jun 2027 – Wed 1 Sep 2027 ~
    network meeting by Sun 1 Aug 2027 ~
    follow-up on Wed 1 Sep 2027: support may go on after it ~
  
         Dec     Jan     Feb    Mar     Apr     May     Jun    Jul     Aug
    ─────██████████░█████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
         phase 1                phase 2                 phase 3
                    ▲ today
    ░ pause
  
    referred Mon 26 Oct 2026 by Jobcentret, waited 15 days
    granted 1 Dec – 31 Aug, decided 5 Nov (Kommunen)
    paused for 1 day, counted in
    ~ provisional: a day later for each further day of the pause

When support resumes, the change shows what it moved, and one line is written.

  $ cti phase resume b-1042 --on 2027-01-25
  b-1042 · resumed Mon 25 Jan 2027 after 14 days
                        before              now
    phase 2             Mon 1 Mar 2027   →  Mon 15 Mar 2027
    phase 3             Tue 1 Jun 2027   →  Tue 15 Jun 2027
    follow-up           Tue 31 Aug 2027  →  Tue 14 Sep 2027
    network meeting by  Sat 31 Jul 2027  →  Sat 14 Aug 2027
  saved courses/b-1042.yaml (1 line)
  $ cti phase b-1042 --today 2027-01-25
  b-1042 · mette · job · SEL § 85 (9 months, then follow-up)       Mon 25 Jan 2027
  
    contact   Tue 10 Nov 2026 – Mon 30 Nov 2026
  ▸ phase 1   Tue 1 Dec 2026 – Sun 14 Mar 2027
    phase 2   Mon 15 Mar 2027 – Mon 14 Jun 2027
    phase 3   Tue 15 Jun 2027 – Tue 14 Sep 2027
    network meeting by Sat 14 Aug 2027
    follow-up on Tue 14 Sep 2027: support may go on after it
  
         Dec    Jan     Feb    Mar    Apr     May    Jun     Jul    Aug     Sep
    ─────██████████░░░░████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
         phase 1                  phase 2                phase 3
                      ▲ today
    ░ pause
  
    referred Mon 26 Oct 2026 by Jobcentret, waited 15 days
    granted 1 Dec – 31 Aug, decided 5 Nov (Kommunen)
    paused for 14 days, counted in

A course that began early, one on six months, one past its end, one closed, one that follows another.

  $ cti phase b-1048
  b-1048 · sofie · job · SEL § 82 b (6 months)                     Tue 12 Jan 2027
  
  ▸ contact   Mon 14 Dec 2026 – Wed 20 Jan 2027
    phase 1   Thu 21 Jan 2027 – Sat 20 Mar 2027
    phase 2   Sun 21 Mar 2027 – Thu 20 May 2027
    phase 3   Fri 21 May 2027 – Tue 20 Jul 2027
    network meeting by Sun 20 Jun 2027
    last day Tue 20 Jul 2027
  
          Jan        Feb      Mar        Apr       May        Jun        Jul
    ─────────────█████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
    contact      phase 1             phase 2              phase 3
              ▲ today
  
    phase 1 begins 11 days before the first working day, Mon 1 Feb 2027
    so 48 days of it are left after that
  $ cti phase b-1014
  b-1014 · mette · job · SEL § 82 b (6 months)                     Tue 12 Jan 2027
  
    contact   Mon 3 Aug 2026 – Sun 16 Aug 2026
    phase 1   Mon 17 Aug 2026 – Fri 16 Oct 2026
    phase 2   Sat 17 Oct 2026 – Wed 16 Dec 2026   shift held 16 Oct, 1 day early
  ▸ phase 3   Thu 17 Dec 2026 – Tue 16 Feb 2027   shift held 17 Dec
    network meeting by Sat 16 Jan 2027
    last day Tue 16 Feb 2027
    next: Tue 12 Jan 13:30, meeting with the citizen and Lene at the workplace
  
               Sep        Oct         Nov         Dec        Jan         Feb
    ─────████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
         phase 1                phase 2                 phase 3
                                                                  ▲ today
  $ cti phase b-1003
  b-1003 · mette · job · LAB § 31 b (6 months)                     Tue 12 Jan 2027
  
    past its end since Tue 22 Dec 2026: close it with cti phase close b-1003
    --outcome …
  
    contact   Mon 1 Jun 2026 – Sun 21 Jun 2026
    phase 1   Mon 22 Jun 2026 – Fri 21 Aug 2026
    phase 2   Sat 22 Aug 2026 – Wed 21 Oct 2026   shift held 24 Aug, 2 days late
    phase 3   Thu 22 Oct 2026 – Mon 21 Dec 2026   shift held 5 Nov, 14 days late
    network meeting by Sat 21 Nov 2026
    last day Mon 21 Dec 2026
  
    Jun       Jul       Aug       Sep        Oct       Nov       Dec       Jan
    ───────█████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
           phase 1             phase 2              phase 3
                                                                         today ▲
  $ cti phase b-0990
  b-0990 · ali · job · SEL § 85 (9 months, then follow-up)         Tue 12 Jan 2027
  
    closed Thu 8 Oct 2026: restarted as a new course
  
    contact   Mon 9 Feb 2026 – Sun 1 Mar 2026
    phase 1   Mon 2 Mar 2026 – Thu 8 Oct 2026
  
          Mar       Apr      May       Jun      Jul       Aug       Sep      Oct
    ───────█████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░█
          phase 1
    ░ pause
  
    paused for 147 days, counted in
  $ cti phase b-1036
  b-1036 · ali · job · SEL § 85 (9 months, then follow-up)         Tue 12 Jan 2027
  
    contact   Mon 12 Oct 2026 – Sun 1 Nov 2026
  ▸ phase 1   Mon 2 Nov 2026 – Mon 1 Feb 2027
    phase 2   Tue 2 Feb 2027 – Sat 1 May 2027
    phase 3   Sun 2 May 2027 – Sun 1 Aug 2027
    network meeting by Thu 1 Jul 2027
    follow-up on Sun 1 Aug 2027: support may go on after it
  
         Nov    Dec     Jan     Feb     Mar     Apr    May     Jun     Jul
    ─────████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
         phase 1                 phase 2                phase 3
                           ▲ today
  
    follows b-0990, which was restarted
  $ cti phase b-1051
  b-1051 · mette · job · SEL § 85 (9 months, then follow-up)       Tue 12 Jan 2027
  
  ▸ contact   Tue 5 Jan 2027 – …
    phase 1 has no first day yet: cti phase start b-1051 --on DAY
  
    referred Mon 7 Dec 2026 by Jobcentret, waited 29 days

All active courses, and all of them.

  $ cti phase
  29 active courses                                                Tue 12 Jan 2027
  
    course  worker  state               next
    b-0998  karen   past its follow-up  –
    b-1003  mette   past its end        –
    b-1005  jonas   phase 3             Wed 17 Feb  follow-up
    b-1008  mette   phase 3             Sun 14 Mar  follow-up
    b-1010  ali     phase 2             Sun 21 Feb  phase 3 begins
    b-1011  ali     phase 3             Wed 3 Mar   last day
    b-1013  karen   phase 3             Tue 23 Feb  last day
    b-1014  mette   phase 3             Tue 16 Feb  last day
    b-1016  ali     phase 3             Sun 28 Feb  last day
    b-1017  mette   phase 3             Wed 7 Apr   follow-up
    b-1018  karen   phase 2             Sun 14 Mar  phase 3 begins
    b-1019  ali     paused in phase 2   Mon 1 Feb   resumes
    b-1020  sofie   phase 2             Sun 21 Mar  phase 3 begins
    b-1022  sofie   phase 2             Tue 16 Mar  phase 3 begins
    b-1025  ali     phase 2             Sun 28 Mar  phase 3 begins
    b-1027  jonas   paused in phase 1   –
    b-1028  jonas   phase 2             Fri 12 Feb  phase 3 begins
    b-1031  sofie   phase 1             Fri 15 Jan  phase 2 begins
    b-1033  karen   phase 2             Fri 26 Feb  phase 3 begins
    b-1036  ali     phase 1             Tue 2 Feb   phase 2 begins
    b-1037  ali     phase 1             Sun 14 Feb  phase 2 begins
    b-1038  jonas   phase 1             Tue 16 Feb  phase 2 begins
    b-1039  karen   phase 1             Tue 23 Feb  phase 2 begins
    b-1040  mette   phase 1             Sun 7 Feb   phase 2 begins
    b-1041  karen   phase 1             Sun 4 Apr   phase 2 begins
    b-1042  mette   paused in phase 1   Mon 25 Jan  resumes
    b-1048  sofie   contact period      Thu 21 Jan  phase 1 begins
    b-1051  mette   contact period      –
    b-1052  jonas   contact period      Mon 1 Feb   phase 1 begins
  
  1 course has not begun: cti phase --all
  One course: cti phase b-0998
  $ cti phase --all --format csv | cut -d, -f2,3,6,7,13,17
  id,worker,state,phase,last_day,provisional
  b-0960,jonas,closed,,2026-04-30,false
  b-0964,sofie,closed,,2026-08-31,false
  b-0968,ali,closed,,2026-07-17,false
  b-0973,karen,closed,,2026-10-30,false
  b-0979,jonas,closed,,2026-12-22,false
  b-0983,ali,closed,,2026-05-06,false
  b-0987,mette,closed,,2026-10-14,false
  b-0990,ali,closed,,2026-10-08,false
  b-0992,jonas,closed,,2026-10-14,false
  b-0994,mette,closed,,2026-09-22,false
  b-0998,karen,past_end,,2026-12-31,false
  b-1000,karen,closed,,2026-08-14,false
  b-1003,mette,past_end,,2026-12-21,false
  b-1005,jonas,phase_3,3,2027-02-17,false
  b-1008,mette,phase_3,3,2027-03-14,false
  b-1010,ali,phase_2,2,2027-05-21,false
  b-1011,ali,phase_3,3,2027-03-03,false
  b-1013,karen,phase_3,3,2027-02-23,false
  b-1014,mette,phase_3,3,2027-02-16,false
  b-1016,ali,phase_3,3,2027-02-28,false
  b-1017,mette,phase_3,3,2027-04-07,false
  b-1018,karen,phase_2,2,2027-06-13,false
  b-1019,ali,paused,2,2027-06-06,false
  b-1020,sofie,phase_2,2,2027-06-20,false
  b-1022,sofie,phase_2,2,2027-06-15,false
  b-1025,ali,phase_2,2,2027-06-27,false
  b-1027,jonas,paused,1,2027-08-19,true
  b-1028,jonas,phase_2,2,2027-04-11,false
  b-1031,sofie,phase_1,1,2027-07-14,false
  b-1033,karen,phase_2,2,2027-04-25,false
  b-1036,ali,phase_1,1,2027-08-01,false
  b-1037,ali,phase_1,1,2027-06-13,false
  b-1038,jonas,phase_1,1,2027-08-15,false
  b-1039,karen,phase_1,1,2027-08-22,false
  b-1040,mette,phase_1,1,2027-06-06,false
  b-1041,karen,phase_1,1,2027-10-03,false
  b-1042,mette,paused,1,2027-09-14,false
  b-1048,sofie,contact,,2027-07-20,false
  b-1051,mette,contact,,,false
  b-1052,jonas,contact,,2027-07-31,false
  b-1053,sofie,waiting,,,false

As JSON, for scripts.

  $ cti phase b-1011 --format json
  {
    "schema": "cti.phase/1",
    "as_of": "2027-01-12",
    "courses": [
      {
        "id": "b-1011",
        "worker": "ali",
        "method": "homelessness",
        "legal_basis": null,
        "state": "phase_3",
        "phase": 3,
        "paused_since": null,
        "resumes": null,
        "contact_from": "2026-04-13",
        "change": "2026-05-04",
        "start": "2026-05-04",
        "months": 9,
        "provisional": false,
        "phases": [
          {
            "phase": 1,
            "first": "2026-05-04",
            "last": "2026-08-31"
          },
          {
            "phase": 2,
            "first": "2026-09-01",
            "last": "2026-12-01"
          },
          {
            "phase": 3,
            "first": "2026-12-02",
            "last": "2027-03-03"
          }
        ],
        "last_day": "2027-03-03",
        "follow_up": false,
        "handover_by": "2027-02-03",
        "paused_days": 28,
        "days_before_change": 0,
        "pauses": [
          {
            "from": "2026-06-15",
            "until": "2026-07-13",
            "reason": "treatment"
          }
        ],
        "shifts": [
          {
            "to": 2,
            "due": "2026-09-01",
            "on": "2026-09-01",
            "told": "2026-08-18",
            "plan_evaluated": "2026-08-27"
          },
          {
            "to": 3,
            "due": "2026-12-02",
            "on": "2026-12-04",
            "told": null,
            "plan_evaluated": "2026-12-04"
          }
        ],
        "told": [],
        "follow_ups": [],
        "next_follow_up": null,
        "closed": null,
        "after": null,
        "weight": 1,
        "referred": null,
        "days_waited": null,
        "grants": [],
        "intensified": [],
        "substitutes": []
      }
    ],
    "unreadable": []
  }

The start is set and moved.

  $ cti phase start b-1051 --on 2027-02-01 --change 2027-02-03
  b-1051 · phase 1 begins Mon 1 Feb 2027
    phase 1             Mon 1 Feb 2027
    phase 2             Sat 1 May 2027
    phase 3             Sun 1 Aug 2027
    follow-up           Sun 31 Oct 2027
    network meeting by  Thu 30 Sep 2027
  saved courses/b-1051.yaml (2 lines)
  $ cti phase start b-1051 --on 2027-02-15
  b-1051 · phase 1 begins Mon 15 Feb 2027
                        before              now
    phase 1             Mon 1 Feb 2027   →  Mon 15 Feb 2027
    phase 2             Sat 1 May 2027   →  Sat 15 May 2027
    phase 3             Sun 1 Aug 2027   →  Sun 15 Aug 2027
    follow-up           Sun 31 Oct 2027  →  Sun 14 Nov 2027
    network meeting by  Thu 30 Sep 2027  →  Thu 14 Oct 2027
  saved courses/b-1051.yaml (1 line)
  cti: warning: phase 1 begins 2027-02-15, after the change on 2027-02-03
  hint: phase 1 begins with the change; is one of the two days wrong?
  $ cti phase start b-1051 --change 2027-02-16
  b-1051 · phase 1 begins Mon 15 Feb 2027
    it is on file already, so its day stays; another one: --on DAY
  saved courses/b-1051.yaml (1 line)
  $ cti phase start b-1051 --on 2027-01-01
  cti: error: the contact period begins 2027-01-05, after phase 1 on 2027-01-01
  hint: the contact period lies before phase 1
  [2]
  $ grep -E '^(change|start)' courses/b-1051.yaml
  change: 2027-02-16
  start: 2027-02-15

A pause is planned, or open; there is one at a time, and it lies in the course.

  $ cti phase pause b-1036 --on 2027-01-12 --until 2027-01-20 --reason treatment --note "aftalt med lægen"
  b-1036 · paused from Tue 12 Jan 2027
                        before             now
    phase 2             Tue 2 Feb 2027  →  Wed 10 Feb 2027
    phase 3             Sun 2 May 2027  →  Mon 10 May 2027
    follow-up           Sun 1 Aug 2027  →  Mon 9 Aug 2027
    network meeting by  Thu 1 Jul 2027  →  Fri 9 Jul 2027
  saved courses/b-1036.yaml (5 lines)
  $ cti phase pause b-1031 --reason "family matters"
  b-1031 · paused from Tue 12 Jan 2027
  When support resumes: cti phase resume b-1031 --on DAY
  saved courses/b-1031.yaml (3 lines)
  $ cti phase pause b-1031
  cti: error: a second open pause, from 2027-01-12
  hint: end the first one: cti phase resume b-1031 --on DAY
  [2]
  $ cti phase pause b-1048 --on 2027-01-15
  cti: error: a pause from 2027-01-15 lies before phase 1 begins on 2027-01-21
  hint: the contact period is not paused; days before phase 1 do not count
  [2]
  $ cti phase pause b-1014 --on 2027-06-01
  cti: error: a pause from 2027-06-01 lies after the last day, 2027-02-16
  hint: a course that is over is not paused
  [2]
  $ cti phase pause b-1014 --on 2027-01-12 --until 2027-01-11
  cti: error: a pause from 2027-01-12 until 2027-01-11 has no days
  hint: until is the first day back
  [2]
  $ cti phase resume b-1014
  cti: error: b-1014 is not paused
  hint: see: cti phase b-1014
  [2]
  $ cti phase resume b-1031 --on 2027-01-02
  cti: error: the pause began on 2027-01-12, after 2027-01-02
  hint: the day given is the first day back
  [2]

A shift that was held is put on record; it moves no date.

  $ cti phase shift b-1017 --on 2027-01-11 --told 2027-01-04 --evaluated 2027-01-07
  b-1017 · shift to phase 3 held Mon 11 Jan 2027
    3 days after phase 3 began, Fri 8 Jan 2027
  
  What the method asks for at this shift
    ✓ the citizen told what it means        4 Jan
    ✓ plan evaluated and adjusted together  7 Jan
  
  phase 2, before the shift on Fri 8 Jan 2027                               4 of 6
    ✓ activities-evaluated  activities evaluated with support               12 Nov
    ✓ plan-adjusted         plan adjusted together where needed             19 Nov
                            Tilbage til 15 timer; nyt mål om sparring på jobbet
    ✓ everyday              supported in making daily life with a job work   8 Dec
    ✓ relations             supported in relations at work and around       15 Dec
                            written down 5 Jan 2027
    · obligations           supported in meeting the demands of work
    · shift-agreed          told of phase 3 and agrees to the shift
  
  saved courses/b-1017.yaml (5 lines)
  $ tail -n +11 courses/b-1017.yaml | head -12
  shifts:
    - to: 2
      on: 2026-10-08
      told: 2026-09-24
      plan-evaluated: 2026-10-06
    - to: 3
      on: 2027-01-11
      told: 2027-01-04
      plan-evaluated: 2027-01-07
      recorded: 2027-01-12
  checklists:
    contact:
  $ cti phase shift b-1017
  b-1017 · shift to phase 3 held Mon 11 Jan 2027
    3 days after phase 3 began, Fri 8 Jan 2027
  
  What the method asks for at this shift
    ✓ the citizen told what it means        4 Jan
    ✓ plan evaluated and adjusted together  7 Jan
  
  phase 2, before the shift on Fri 8 Jan 2027                               4 of 6
    ✓ activities-evaluated  activities evaluated with support               12 Nov
    ✓ plan-adjusted         plan adjusted together where needed             19 Nov
                            Tilbage til 15 timer; nyt mål om sparring på jobbet
    ✓ everyday              supported in making daily life with a job work   8 Dec
    ✓ relations             supported in relations at work and around       15 Dec
                            written down 5 Jan 2027
    · obligations           supported in meeting the demands of work
    · shift-agreed          told of phase 3 and agrees to the shift
  
  nothing to change in courses/b-1017.yaml
  $ cti phase shift b-1031
  b-1031 · shift to phase 2 held Tue 12 Jan 2027
    3 days before phase 2 begins, Fri 15 Jan 2027
  
  What the method asks for at this shift
    · the citizen told what it means        no day given (--told DAY)
    · plan evaluated and adjusted together  no day given (--evaluated DAY)
  
  phase 1, before the shift on Fri 15 Jan 2027                              3 of 4
    ✓ needs-assessed        support needs clear                      5 Nov
    ✓ plan-made             plan made together, few areas in focus  19 Nov
                            written down 27 Nov 2026
    ✓ supporters-contacted  supporters and services contacted       10 Dec
    · activities-started    activities started
  
  saved courses/b-1031.yaml (3 lines)
  $ cti phase shift b-1022 --on 2027-02-01
  cti: error: the shift to phase 3 on 2027-02-01 has not been held yet
  hint: a shift is put on record when it has been held
  [2]
  $ cti phase shift b-1022 --to 4
  cti: error: a shift leads to phase 2 or 3
  hint: write --to 2 or --to 3
  [2]

Telling the citizen is a fact of its own, in every method; a shift is on record when somebody says that it was held.

  $ cp courses/b-1038.yaml courses/b-1040.yaml ..
  $ cti due --worker jonas --within 60 --format csv | grep tell_of_shift
  2027-01-12,2027-01-29,b-1028,jonas,tell_of_shift,false,false,tell the citizen: phase 3 begins Fri 12 Feb,,
  2027-01-12,2027-02-02,b-1038,jonas,tell_of_shift,false,false,tell the citizen: phase 2 begins Tue 16 Feb,,
  2027-01-12,2027-03-07,b-1020,sofie,tell_of_shift,false,false,tell the citizen: phase 3 begins Sun 21 Mar,,
  $ cti phase told b-1038 --on 2027-01-08
  b-1038 · told of the shift to phase 2 on Fri 8 Jan 2027
    phase 2 begins Tue 16 Feb 2027
    Tick: cti checklist done b-1038 shift-told
  saved courses/b-1038.yaml (2 lines)
  $ cti phase told b-1038
  b-1038 · told of the shift to phase 2 on Tue 12 Jan 2027
    told 2 times: 8 Jan, 12 Jan
    phase 2 begins Tue 16 Feb 2027
    Tick: cti checklist done b-1038 shift-told
  saved courses/b-1038.yaml (1 line)
  $ cti phase told b-1038 --on 2027-01-11 --note "igen, ved køkkenbordet"
  b-1038 · told of the shift to phase 2 on Mon 11 Jan 2027
    told 3 times: 8 Jan, 11 Jan, 12 Jan
    phase 2 begins Tue 16 Feb 2027
    Tick: cti checklist done b-1038 shift-told
  saved courses/b-1038.yaml (1 line)
  $ grep -A2 '^told:' courses/b-1038.yaml; grep '^shifts' courses/b-1038.yaml
  told:
    - {to: 2, on: 2027-01-08, recorded: 2027-01-12}
    - {to: 2, on: 2027-01-12}
  [1]
  $ cti due --worker jonas --within 60 --format csv | grep tell_of_shift
  2027-01-12,2027-01-29,b-1028,jonas,tell_of_shift,false,false,tell the citizen: phase 3 begins Fri 12 Feb,,
  2027-01-12,2027-03-07,b-1020,sofie,tell_of_shift,false,false,tell the citizen: phase 3 begins Sun 21 Mar,,
  $ cti phase b-1038 --format json | jq -c '.courses[].told'
  [{"to":2,"on":"2027-01-08"},{"to":2,"on":"2027-01-12"},{"to":2,"on":"2027-01-11"}]
  $ cti phase shift b-1040 --told 2027-01-11 --evaluated 2027-01-12
  b-1040 · told of the shift to phase 2 on Mon 11 Jan 2027
  b-1040 · plan evaluated Tue 12 Jan 2027, before the shift to phase 2
    The shift is not on record; when it has been held: cti phase shift b-1040 --to 2 --on DAY
  saved courses/b-1040.yaml (5 lines)
  $ grep -A1 '^told:' courses/b-1040.yaml; grep '^shifts' courses/b-1040.yaml
  told:
    - {to: 2, on: 2027-01-11, recorded: 2027-01-12}
  [1]
  $ cti due --worker mette --within 60 --format csv | grep b-1040 | grep -c 'tell_of_shift.*phase 2\|evaluate_plan'
  0
  [1]
  $ cti phase told b-1040
  b-1040 · told of the shift to phase 2 on Tue 12 Jan 2027
    told 2 times: 11 Jan, 12 Jan
    phase 2 begins Sun 7 Feb 2027
    Tick: cti checklist done b-1040 shift-told
  saved courses/b-1040.yaml (1 line)
  $ cti phase told b-1040 --on 2027-01-20
  cti: error: 'on' says 2027-01-20, which has not come yet
  hint: what happened is written down when it has happened
  [2]
  $ cti phase told b-1040 --to 4
  cti: error: a shift leads to phase 2 or 3
  hint: write --to 2 or --to 3
  [2]
  $ mv ../b-1038.yaml ../b-1040.yaml courses

A citizen who withdraws before phase 1: closed, and nothing more is asked or counted.

  $ cti new b-3001 --worker mette --contact-from 2027-01-04 > /dev/null
  $ cti new b-3002 --worker mette --start 2027-02-01 --change 2027-02-01 > /dev/null
  $ cti phase close b-3001 --outcome completed
  cti: error: closed as completed on 2027-01-12, before phase 1 began
  hint: a citizen who withdraws before the start: --outcome ended-early --reason TEXT
  [2]
  $ cti phase close b-3001 --outcome ended-early --reason "fortrød"
  b-3001 · closed Tue 12 Jan 2027
  saved courses/b-3001.yaml (3 lines)
  $ cti phase close b-3002 --outcome ended-early --reason "fortrød"
  b-3002 · closed Tue 12 Jan 2027
  saved courses/b-3002.yaml (3 lines)
  $ cti check b-3001 b-3002
  $ cti due --worker mette --within 90 | grep -c b-300
  0
  [1]
  $ cti caseload --today 2027-02-02 --format json | jq -c '[.workers[].courses[] | select(startswith("b-300"))]'
  []
  $ cti fidelity b-3002 --format json --today 2027-06-01 | jq -c '[.criteria[].courses[]?.verdict] | unique'
  ["not_counted"]
  $ cti phase b-3002 --history --today 2027-03-01
  b-3002 · history                                                  Mon 1 Mar 2027
  
  b-3002
      Tue 12 Jan 2027  closed early: fortrød
  $ rm courses/b-300*

A course is closed with its outcome.

  $ cti phase close b-1003 --outcome completed --on 2026-12-21
  b-1003 · closed Mon 21 Dec 2026
    checklist closing: 6 of 9
      open: handover-plan, course-ended
    What you saw when you looked back: cti phase close b-1003 --achieved TEXT
  saved courses/b-1003.yaml (4 lines)
  $ cti phase close b-1003 --outcome completed
  cti: error: b-1003 was closed on 2026-12-21
  hint: correct the day or the outcome in its file: cti edit b-1003
  [2]
  $ cti phase close b-1031 --outcome restarted --reason "flyttet til ny kommune"
  b-1031 · closed Tue 12 Jan 2027
  The new course: cti new NEW-ID --after b-1031
  saved courses/b-1031.yaml (4 lines)
  $ cti phase close b-1022 --outcome ended-early
  cti: error: the outcome ended-early needs a reason
  hint: say why: --reason TEXT, or 'reason: …' in the file
  [2]
  $ cti phase close b-1022 --outcome finished
  cti: error: no outcome is called 'finished'
  hint: one of: completed, ended-early, restarted
  [2]
  $ cti phase close b-1022
  cti: error: --outcome is missing
  hint: one of: completed, ended-early, restarted
  [2]
  $ cti phase pause b-1003
  cti: error: b-1003 was closed on 2026-12-21
  hint: a new course of the same citizen: cti new NEW-ID --after b-1003
  [2]

A dry run shows the difference and changes nothing.

  $ cti phase close b-1022 --outcome ended-early --reason "rejst" --dry-run
  --- a/courses/b-1022.yaml
  +++ b/courses/b-1022.yaml
  @@ -18,6 +18,10 @@
       told: 2026-12-02
       plan-evaluated: 2026-12-14
       note: "Netværket er lille endnu, men det holder"
  +closed:
  +  on: 2027-01-12
  +  outcome: ended-early
  +  reason: rejst
   
   checklists:
     contact:
  $ cti phase close b-1022 --outcome ended-early --reason "rejst" --dry-run | git apply --check && echo applies
  applies

Mistakes.

  $ cti phase b-1043
  cti: error: no course 'b-1043'; did you mean 'b-1003'?
  hint: see them all: cti phase
  [4]
  $ cti phase B-1042
  cti: error: 'B-1042' is not an id
  hint: an id is made of small letters a-z, digits and dashes
  [2]
  $ cti phase ../cti
  cti: error: '../cti' is not an id
  hint: an id is made of small letters a-z, digits and dashes
  [2]
  $ cti phase strat b-1051
  cti: error: unknown command 'strat'
  hint: did you mean 'start'?
  [2]
  $ cti phase start
  cti: error: ID is missing
  hint: see: cti phase start --help
  [2]
  $ cti phase start b-1051 --on 2027-02-30
  cti: error: 2027-02-30 is not a day of the calendar
  hint: 2027-02 has 28 days
  [2]
  $ cti phase b-1042 --format ndjson
  cti: error: no format 'ndjson' here
  hint: one of: text, json, csv, md, html, ics
  [2]
  $ cti phase b-1042 b-1017
  cti: error: 'b-1017' is one word too many
  hint: put texts of several words in quotes; see: cti phase --help
  [2]
  $ cti phase close b-1042 b-1040 --outcome completed
  b-1042 · closed Tue 12 Jan 2027
    checklist closing: 0 of 9
      open: needs-clear, network-ready, handover-talks, handover-plan,
      support-coordinated, network-met, responsibility-placed, course-evaluated,
      course-ended
    What you saw when you looked back: cti phase close b-1042 --achieved TEXT
  
  How it goes, from 0 (could not be harder) to 10 (could not be better)
                        first       last
    mental health       4 (18 Dec)
    finances            2 (18 Dec)
    education and work  8 (18 Dec)
  saved courses/b-1042.yaml (3 lines)
  b-1040 · closed Tue 12 Jan 2027
    checklist closing: 0 of 9
      open: needs-clear, network-ready, handover-talks, handover-plan,
      support-coordinated, network-met, responsibility-placed, course-evaluated,
      course-ended
    What you saw when you looked back: cti phase close b-1040 --achieved TEXT
  saved courses/b-1040.yaml (3 lines)
  $ cti phase --today soon
  cti: error: 'soon' is not a day
  hint: write YYYY-MM-DD, 22.1., Friday, yesterday, or a distance such as -3d or +2w
  [2]
  $ CTI_TODAY=2026-13-01 cti phase
  cti: error: 2026-13-01 is not a day of the calendar
  hint: months go from 01 to 12
  [2]
  $ cti -C /nowhere phase
  cti: error: /nowhere is not a folder of courses: it has no cti.yaml
  hint: make it one: cti init /nowhere
  [4]
  $ cd / && cti phase
  cti: error: no folder of courses here or above: there is no cti.yaml
  hint: begin one: cti init; or name one: cti -C FOLDER …
  [4]
