The session that the README shows, copied from here.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager
  $ cti due --worker sofie
  Due within 14 days · sofie · 4 active courses                    Tue 12 Jan 2027
  
  Late
    b-1031  Fri 1 Jan   tell the citizen: phase 2 begins Fri 15 Jan
    b-1031  Fri 8 Jan   f2.a1 Skriv begge børn op (borgeren)
    b-1031  Fri 8 Jan   evaluate the plan before the shift Fri 15 Jan
  
  This week
    b-1031  Fri 15 Jan  shift to phase 2 · checklist 3 of 4
  
  Next week
    b-1020  Tue 19 Jan  f1.a3 Bed butikschefen om at bytte mandagsvagten (borgeren
                        og sofie)
    b-1031  Thu 21 Jan  f1.a1 Gå til fællesspisning med Sara ved døren (borgeren
                        og Sara)
    b-1048  Thu 21 Jan  phase 1 begins · checklist 4 of 5
    b-1022  Fri 22 Jan  f2.a2 Gå derhen uden Sofie (borgeren)
  
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
  saved courses/b-1031.yaml (1 line)
  $ cti plan activity b-1031 f1 "Try the evening class" --who "the citizen and Sara" --by +2w
  b-1031 · f1.a2  Try the evening class  due Tue 26 Jan 2027
  saved courses/b-1031.yaml (4 lines)
  $ cti checklist done b-1031 activities-started
  ✓ activities-started  activities started  Tue 12 Jan 2027
    checklist phase 1: 4 of 4
  saved courses/b-1031.yaml (1 line)
  $ cti new b-1060 --worker jonas --legal-basis sel-82b --change 2027-02-15 --start 2027-02-08
  b-1060 · jonas · job · SEL § 82 b (6 months)                     Tue 12 Jan 2027
  
  ▸ contact   … – Sun 7 Feb 2027
    phase 1   Mon 8 Feb 2027 – Wed 7 Apr 2027
    phase 2   Thu 8 Apr 2027 – Mon 7 Jun 2027
    phase 3   Tue 8 Jun 2027 – Sat 7 Aug 2027
    network meeting by Wed 7 Jul 2027
    last day Sat 7 Aug 2027
  
            Mar          Apr          May          Jun          Jul          Aug
    █████████████████████████▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▅▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
    phase 1                 phase 2                   phase 3
  
    phase 1 begins 7 days before the first working day, Mon 15 Feb 2027
    so 52 days of it are left after that
  
  saved courses/b-1060.yaml
  $ cti caseload --forecast 6
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker       contact  1  2  3  paused  past end  active  limit  load
    ali                0  2  2  2       1         0       7     15    14
    jonas (0.8)        2  1  1  1       1         0       6     10     7
    karen              0  2  2  1       0         1       6     15    13
    mette              1  1  0  3       1         1       7     15     7
    sofie (0.5)        1  1  2  0       0         0       4      8     8
    total              4  7  7  7       3         2      30     63    49
  
  Courses/load on the first of the month, Feb 2027 – Jul 2027
    worker  limit  now    Feb    Mar    Apr    May    Jun    Jul  room
    ali        15    7   7/16   6/10    5/7    5/6    4/4    1/1  now
    jonas      10    6   6/15   5/13   5/11    4/8    4/5    4/4  now
    karen      15    6   5/13    4/9    4/8    3/5    3/4    2/3  now
    mette      15    7   6/11    5/8    4/5    3/3    3/3    2/1  now
    sofie       8    4   4/10   4/10    4/6    4/5    4/4    2/2  now
    total      63   30  28/65  24/50  22/37  19/27  18/20  11/11  now
  
    If nobody new starts, every course ends on its last day (a follow-up date
    too), and open pauses end today. Courses past their end count no more.
    With 4.3 full-time posts, room for 63 courses at a time and 7.9 months a
    course on average: about 95 new courses a year. The contact period is not
    counted in.
