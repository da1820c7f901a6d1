A day is YYYY-MM-DD and exists, in a file as on the command line.

  $ cti init . > /dev/null; export CTI_TODAY=2027-01-12
  $ try() { printf "cti: 1\nid: b-1\nworker: a\nstart: $1\n" > courses/b-1.yaml; cti phase b-1 > /dev/null; }
  $ for day in 2026-02-30 2026-2-3 29-02-2026 0000-00-00 99999-01-01 26-12-01 "2026-12-01 x" 2026-12-01T10:00:00Z ２０２６-12-01 2026-13-01 1826-12-01 '[2026-12-01]'; do try "$day"; done
  courses/b-1.yaml:4:8: error: 2026-02-30 is not a day of the calendar
     4 | start: 2026-02-30
       |        ^~~~~~~~~~
  hint: 2026-02 has 28 days
  courses/b-1.yaml:4:8: error: this is not a day
     4 | start: 2026-2-3
       |        ^~~~~~~~
  hint: write it as YYYY-MM-DD, e.g. 2026-12-01
  courses/b-1.yaml:4:8: error: this is not a day
     4 | start: 29-02-2026
       |        ^~~~~~~~~~
  hint: write it as YYYY-MM-DD, e.g. 2026-12-01
  courses/b-1.yaml:4:8: error: 0000-00-00 is not a day of the calendar
     4 | start: 0000-00-00
       |        ^~~~~~~~~~
  hint: months go from 01 to 12
  courses/b-1.yaml:4:8: error: this is not a day
     4 | start: 99999-01-01
       |        ^~~~~~~~~~~
  hint: write it as YYYY-MM-DD, e.g. 2026-12-01
  courses/b-1.yaml:4:8: error: this is not a day
     4 | start: 26-12-01
       |        ^~~~~~~~
  hint: write it as YYYY-MM-DD, e.g. 2026-12-01
  courses/b-1.yaml:4:8: error: this is not a day
     4 | start: ·········· ·
       |        ^~~~~~~~~~~~
  hint: write it as YYYY-MM-DD, e.g. 2026-12-01
  courses/b-1.yaml:4:8: error: this is not a day
     4 | start: ·············:··:···
       |        ^~~~~~~~~~~~~~~~~~~~
  hint: write it as YYYY-MM-DD, e.g. 2026-12-01
  courses/b-1.yaml:4:8: error: this is not a day
     4 | start: ··········
       |        ^~~~~~~~~~
  hint: write it as YYYY-MM-DD, e.g. 2026-12-01
  courses/b-1.yaml:4:8: error: 2026-13-01 is not a day of the calendar
     4 | start: 2026-13-01
       |        ^~~~~~~~~~
  hint: months go from 01 to 12
  courses/b-1.yaml:4:8: error: 1826-12-01 lies outside the years 1900-2199
     4 | start: 1826-12-01
       |        ^~~~~~~~~~
  hint: is the year right?
  courses/b-1.yaml:4:8: error: one value is expected here, not several
     4 | start: [··········]
       |        ^~~~~~~~~~~~
  hint: write it behind the colon, without brackets or dashes
  [3]
  $ cti new b-2 --worker a --start 1826-12-01
  cti: error: 1826-12-01 lies outside the years 1900-2199
  hint: is the year right?
  [2]

Days that contradict each other are refused by commands, and found by check.

  $ begin() { printf "cti: 1\nid: b-1\nworker: a\nlegal-basis: sel-85\nstart: 2026-12-01\n$1" > courses/b-1.yaml; chmod 600 courses/b-1.yaml; }
  $ begin 'pauses:\n  - from: 2027-01-05\n    until: 2027-01-02\n'; cti phase b-1
  courses/b-1.yaml:8:12: error: the pause ends before it begins
     8 |     until: 2027-01-02
       |            ^~~~~~~~~~
  hint: until is the first day back
  [3]
  $ begin 'pauses:\n  - from: 2026-11-05\n    until: 2026-11-20\n'; cti check
  courses/b-1.yaml:7:11: error: a pause from 2026-11-05 lies before phase 1 begins on 2026-12-01
     7 |   - from: 2026-11-05
       |           ^~~~~~~~~~
  hint: the contact period is not paused; days before phase 1 do not count
  [1]
  $ begin 'pauses:\n  - from: 2028-01-05\n'; cti check
  courses/b-1.yaml:7:11: error: a pause from 2028-01-05 lies after the last day, 2027-08-31
     7 |   - from: 2028-01-05
       |           ^~~~~~~~~~
  hint: a course that is over is not paused
  [1]
  $ begin 'pauses:\n  - from: 2027-01-02\n  - from: 2027-01-03\n'; cti check
  courses/b-1.yaml:8:11: error: a second open pause, from 2027-01-03
     8 |   - from: 2027-01-03
       |           ^~~~~~~~~~
  hint: end the first one: cti phase resume b-1 --on DAY
  [1]
  $ begin 'change: 2026-12-20\n'; cti check
  courses/b-1.yaml:5:8: error: phase 1 begins 2026-12-01, 19 days before the change on 2026-12-20
     5 | start: 2026-12-01
       |        ^~~~~~~~~~
  hint: the job method lets it begin at most 14 days before: 2026-12-06 at the earliest
  [1]

An open pause, overlapping pauses and a start in the future are fine.

  $ begin 'pauses:\n  - from: 2027-01-05\n'; cti check && cti phase b-1 --format json | jq -c '.courses[0] | [.state, .provisional, .paused_days, .last_day]'
  ["paused",true,7,"2027-09-07"]
  $ begin 'pauses:\n  - from: 2027-01-02\n    until: 2027-01-06\n  - from: 2027-01-04\n    until: 2027-01-08\n'; cti check && cti phase b-1 --format json | jq -c '.courses[0] | [.state, .provisional, .paused_days, .last_day]'
  ["phase_1",false,6,"2027-09-06"]
  $ printf 'cti: 1\nid: b-1\nworker: a\nstart: 2027-06-01\n' > courses/b-1.yaml; cti check && cti phase b-1 --format json | jq -c '.courses[0] | [.state, .phase]'
  ["waiting",null]
