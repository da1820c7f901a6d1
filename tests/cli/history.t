What happened to a citizen, over a restarted course and the one that followed it.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager

The same from either course.

  $ cti phase b-0990 --history
  b-0990 · history                                                 Tue 12 Jan 2027
  
  b-0990
      Mon 9 Feb 2026   contact period begins
      Mon 2 Mar 2026   the change itself
      Mon 2 Mar 2026   phase 1 begins
      Wed 8 Apr 2026   focus area chosen: Søvn før de tidlige vagter
      Wed 8 Apr 2026   focus area chosen: Mad hver dag
      Mon 11 May 2026  paused: admission
      Mon 5 Oct 2026   resumed
      Wed 7 Oct 2026   plan evaluated: Planen passer ikke længere; vi afdækker på
                       ny
      Thu 8 Oct 2026   closed, to be restarted: Behovet skal vurderes på ny efter
                       lang indlæggelse
  
  b-1036                                                            follows b-0990
      Mon 12 Oct 2026  contact period begins
      Mon 2 Nov 2026   the change itself
      Mon 2 Nov 2026   phase 1 begins
      Wed 2 Dec 2026   focus area chosen: Nye roller til dem, der er her
      Wed 2 Dec 2026   focus area chosen: Hvile efter arbejde
  $ cti phase b-1036 --history | head -4
  b-1036 · history                                                 Tue 12 Jan 2027
  
  b-0990
      Mon 9 Feb 2026   contact period begins

A restart links both: the old course is closed as restarted, the new one names it.

  $ cti phase close b-1031 --outcome restarted --reason "behovet er nyt" | tail -3
  b-1031 · closed Tue 12 Jan 2027
  The new course: cti new NEW-ID --after b-1031
  saved courses/b-1031.yaml (4 lines)
  $ cti new b-1061 --after b-1031 --start 2027-02-01 | head -3
  b-1061 · sofie · women's crisis centre (9 months)                Tue 12 Jan 2027
  
    waiting: the course has not begun
  $ cti phase b-1031 --history | tail -5
      Thu 19 Nov 2026  focus area chosen: Ro om eftermiddagen
      Thu 19 Nov 2026  focus area chosen: Et hjem uden kasser
      Tue 12 Jan 2027  closed, to be restarted: behovet er nyt
  
  b-1061                                                            follows b-1031

A predecessor that is missing, or not closed as restarted, is a slip that check names.

  $ sed -i 's/^after: b-1031/after: b-1032/' courses/b-1061.yaml
  $ cti check b-1061
  courses/b-1061.yaml:6:8: warning: there is no course 'b-1032' that this one could follow
     6 | after: b-1032  # ··· ······, ··· ····· ······· ······
       |        ^~~~~~
  hint: name the course that was restarted
  [1]
  $ sed -i 's/^after: b-1032/after: b-1042/' courses/b-1061.yaml
  $ cti check b-1061
  courses/b-1061.yaml:6:8: warning: b-1042 is not closed as restarted
     6 | after: b-1042  # ··· ······, ··· ····· ······· ······
       |        ^~~~~~
  hint: close it: cti phase close b-1042 --outcome restarted --reason TEXT
  [1]

A change of worker, and what was written down later.

  $ cti phase b-1010 --history | grep -E "took over|overtog"
      Mon 5 Oct 2026   ali took over from mette
  $ cti --lang da phase b-1010 --history | grep -E "took over|overtog"
      man. 5. okt. 2026   ali overtog fra mette
  $ cti phase b-1000 --history | grep 'written down'
                       written down 18 Aug 2026

A closed course shows no dates that it never came to.

  $ cti phase b-1000
  b-1000 · karen · homelessness (9 months)                         Tue 12 Jan 2027
  
    closed Fri 14 Aug 2026: ended early
  
    contact   Tue 7 Apr 2026 – Thu 30 Apr 2026
    phase 1   Fri 1 May 2026 – Fri 31 Jul 2026
    phase 2   Sat 1 Aug 2026 – Fri 14 Aug 2026   no shift on record
  
                  May               Jun              Jul               Aug
    ──────────────██████████████████████████████████████████████████████▅▅▅▅▅▅▅▅
    contact       phase 1                                              phase 2

For scripts.

  $ cti phase b-1036 --history --format json | python3 -c "import json, sys; h = json.load(sys.stdin); print(h['schema'], [(c['id'], len(c['events'])) for c in h['courses']])"
  cti.history/1 [('b-0990', 9), ('b-1036', 5)]
