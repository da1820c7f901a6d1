The session that the README shows, copied from here.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager
  $ cti due --worker sofie
  Due within 14 days · sofie · 4 active courses                    Tue 12 Jan 2027
  
  Late
    b-1031  Fri 1 Jan   tell the citizen: phase 2 begins Fri 15 Jan
    b-1031  Fri 8 Jan   f2.a1 Skriv begge børn op (borgeren)
    b-1031  Fri 8 Jan   evaluate the plan before the shift Fri 15 Jan
    b-1020  Mon 11 Jan  15:00 meeting with the citizen at home · what became of
                        it? · substitute: jonas
  
  Today
    b-1022  Tue 12 Jan  10:30 meeting with the citizen and Grethe at home: Kaffe
                        om torsdagen
    b-1031  Tue 12 Jan  remind the citizen of the meeting tomorrow at 10:00
  
  This week
    b-1031  Wed 13 Jan  10:00 meeting with the citizen at home: Hvad fase 2
                        betyder
    b-1031  Fri 15 Jan  shift to phase 2 · checklist 3 of 4
  
  Next week
    b-1020  Tue 19 Jan  f1.a3 Bed butikschefen om at bytte mandagsvagten (borgeren
                        og sofie) · substitute: jonas
    b-1031  Thu 21 Jan  f1.a1 Gå til fællesspisning med Sara ved døren (borgeren
                        og Sara)
    b-1048  Thu 21 Jan  phase 1 begins · checklist 4 of 5
    b-1022  Fri 22 Jan  f2.a2 Gå derhen uden Sofie (borgeren)
  
  Quiet
    b-1053              the contact period is to begin: waits since 14 Dec (29
                        days)
  
  See one: cti phase b-1031
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
  $ cti phase resume b-1042 --on 2027-01-25
  b-1042 · resumed Mon 25 Jan 2027 after 14 days
                        before              now
    phase 2             Mon 1 Mar 2027   →  Mon 15 Mar 2027
    phase 3             Tue 1 Jun 2027   →  Tue 15 Jun 2027
    follow-up           Tue 31 Aug 2027  →  Tue 14 Sep 2027
    network meeting by  Sat 31 Jul 2027  →  Sat 14 Aug 2027
  saved courses/b-1042.yaml (1 line)
  $ cti contact b-1031 --minutes 45 --form meeting --with citizen --place home --note "Told of phase 2"
  b-1031 · meeting with the citizen at home, 45 min · Tue 12 Jan 2027
    phase 1: 38 min a week · 9 contacts, 7 of them meetings, 1 missed
    next: Wed 13 Jan 10:00, meeting with the citizen at home
  saved courses/b-1031.yaml (1 line)
  $ cti checklist done b-1031 activities-started
  ✓ activities-started  activities started  Tue 12 Jan 2027
    checklist phase 1: 4 of 4
  saved courses/b-1031.yaml (1 line)
  $ cti caseload
  Caseload · Tue 12 Jan 2027     load = (4·phase 1 + 2·phase 2 + phase 3) × weight
  
    worker       contact  1  2  3  paused  past end  active  limit  load  waiting
    ali                0  2  2  2       1         0       7     15    14        0
    jonas (0.8)        1  1  1  1       1         0       5     10     7        0
    karen              0  2  2  1       0         1       6     15    14        0
    mette              1  1  0  3       1         1       7     15     7        0
    sofie (0.5)        1  1  2  0       0         0       4      8     8        1
    total              3  7  7  7       3         2      29     63    50        1
  
  ali
    b-1019  paused in phase 2  Mon 1 Feb   resumes
    b-1036  phase 1            Tue 2 Feb   phase 2 begins
    b-1037  phase 1            Sun 14 Feb  phase 2 begins
    b-1010  phase 2            Sun 21 Feb  phase 3 begins
    b-1016  phase 3            Sun 28 Feb  last day
    b-1011  phase 3            Wed 3 Mar   last day
    b-1025  phase 2            Sun 28 Mar  phase 3 begins
  
  jonas
    b-1052  contact period     Mon 1 Feb   phase 1 begins
    b-1028  phase 2            Fri 12 Feb  phase 3 begins
    b-1038  phase 1            Tue 16 Feb  phase 2 begins
    b-1005  phase 3            Wed 17 Feb  follow-up
    b-1027  paused in phase 1  –
    b-1020  phase 2            Sun 21 Mar  phase 3 begins  stands in for sofie
  
  karen
    b-1013  phase 3             Tue 23 Feb  last day
    b-1039  phase 1             Tue 23 Feb  phase 2 begins
    b-1033  phase 2             Fri 26 Feb  phase 3 begins
    b-1018  phase 2 × 1.5       Sun 14 Mar  phase 3 begins
    b-1041  phase 1             Sun 4 Apr   phase 2 begins
    b-0998  past its follow-up  –
  
  mette
    b-1042  paused in phase 1  Mon 25 Jan  resumes
    b-1040  phase 1            Sun 7 Feb   phase 2 begins
    b-1014  phase 3            Tue 16 Feb  last day
    b-1008  phase 3            Sun 14 Mar  follow-up
    b-1017  phase 3            Wed 7 Apr   follow-up
    b-1003  past its end       –
    b-1051  contact period     –
  
  sofie
    b-1031  phase 1         Fri 15 Jan  phase 2 begins
    b-1048  contact period  Thu 21 Jan  phase 1 begins
    b-1022  phase 2         Tue 16 Mar  phase 3 begins
    b-1020  phase 2         Sun 21 Mar  phase 3 begins  substitute: jonas
    b-1053  waiting         –
  
  Waiting list
    course  worker  referred    waits  next
    b-1053  sofie   14 Dec    29 days  no day agreed
    From the referral to the beginning: median 28 days, longest 29 (4 courses).
