The session that the README shows, copied from here.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager
  $ cti phase b-1042
  b-1042 · mette · job · SEL § 85 (9 months, then follow-up)       Tue 12 Jan 2027
  
    contact   Tue 10 Nov 2026 – Mon 30 Nov 2026
  ▸ phase 1   Tue 1 Dec 2026 – Mon 1 Mar 2027 ~   paused since 11 Jan: admission
    phase 2   Tue 2 Mar 2027 – Tue 1 Jun 2027 ~
    phase 3   Wed 2 Jun 2027 – Wed 1 Sep 2027 ~
    network meeting by Sun 1 Aug 2027 ~
    follow-up on Wed 1 Sep 2027: support may go on after it ~
  
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
  $ cti checklist done b-1042 meetings-held --on 2027-01-08
  ✓ meetings-held  met services and authorities, agreements made  Fri 8 Jan 2027
    checklist phase 1: 7 of 10
  saved courses/b-1042.yaml (1 line)
  $ cti new b-1060 --worker jonas --legal-basis sel-82b --change 2027-02-15 --start 2027-02-08
  b-1060 · jonas · job · SEL § 82 b (6 months)                     Tue 12 Jan 2027
  
  ▸ contact   … – Sun 7 Feb 2027
    phase 1   Mon 8 Feb 2027 – Wed 7 Apr 2027
    phase 2   Thu 8 Apr 2027 – Mon 7 Jun 2027
    phase 3   Tue 8 Jun 2027 – Sat 7 Aug 2027
    network meeting by Wed 7 Jul 2027
    last day Sat 7 Aug 2027
  
    phase 1 begins 7 days before the first working day, Mon 15 Feb 2027
    so 52 days of it are left after that
  
  saved courses/b-1060.yaml
  $ cti caseload --worker ali
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker  contact  1  2  3  paused  past end  active  limit  load
    ali           0  1  1  1       0         0       3     15     7
  
  ali
    b-1036  phase 1  Tue 2 Feb   phase 2 begins
    b-1011  phase 3  Wed 3 Mar   last day
    b-1025  phase 2  Sun 28 Mar  phase 3 begins
