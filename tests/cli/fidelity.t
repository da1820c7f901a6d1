How far the courses follow the method: one criterion after the other, with its rule, its source and "n of m".

  $ cti init sager > /dev/null; cd sager
  $ export CTI_TODAY=2027-06-20
  $ cat > cti.yaml <<'END'
  > cti: 1
  > method: job
  > workers:
  >   ali:
  >   mette:
  >   sofie:
  >     fte: 0.5
  > END
  $ cat > courses/b-1.yaml <<'END'
  > cti: 1
  > id: b-1
  > worker: mette
  > method: homelessness
  > months: 6
  > start: 2026-12-01
  > shifts:
  >   - {to: 2, on: 2027-02-01, told: 2027-01-20, plan-evaluated: 2027-02-05}
  >   - {to: 3, on: 2027-04-06, told: 2027-04-07}
  > worker-changes:
  >   - {on: 2027-03-01, from: ali, reason: leave}
  > closed:
  >   on: 2027-05-31
  >   outcome: completed
  > plan:
  >   focus:
  >     - {id: f1, theme: housing, text: quiet nights, on: 2026-12-10}
  > handover:
  >   meetings:
  >     - on: 2027-05-05
  >   responsible: citizen
  > contacts:
  >   - {on: 2026-12-02, minutes: 45, form: meeting, with: citizen, place: home}
  >   - {on: 2026-12-20, minutes: 45, form: meeting, with: citizen, place: community}
  >   - {on: 2027-01-12, minutes: 45, form: meeting, with: citizen, place: home}
  >   - {on: 2027-01-13, minutes: 45, form: phone, with: provider}
  >   - {on: 2027-02-12, minutes: 45, form: meeting, with: citizen, place: office}
  > END
  $ cat > courses/b-2.yaml <<'END'
  > cti: 1
  > id: b-2
  > worker: ali
  > method: job
  > legal-basis: sel-82b
  > start: 2027-04-01
  > END
  $ cti fidelity
  Fidelity · Sun 20 Jun 2027                                             2 courses
  n of m: of the m that can be judged by now, n meet the criterion. Closed courses
  count too.
  
                                      all     ali     mette
    one worker throughout             1 of 2  1 of 1  0 of 1
      one-worker: no change of worker during the course; a substitute for a time
      is none · manual p. 12
    ended in time                     1 of 1  0 of 0  1 of 1
      ended-in-time: closed no later than the last day, pauses added · manual p.
      9, 13; CACTI self-assessment 2014, no. 1
    not stopped before its time       1 of 1  0 of 0  1 of 1
      not-stopped-early: closed as completed, not ended early · CACTI
      self-assessment 2014, no. 9
    three equal phases, as held       1 of 1  0 of 0  1 of 1
      equal-phases: between the shifts on record, pauses left out, lengths differ
      by at most twice 7 days · manual p. 13; CACTI self-assessment 2014, no. 2
    shifts held on time               2 of 3  0 of 1  2 of 2
      shifts-on-time: counts shifts: each on record within 7 days of its day ·
      manual p. 11, 26
    citizen told before each shift    1 of 3  0 of 1  1 of 2
      told-before-shift: counts shifts: told of it no later than the day it is
      held · manual p. 11, 26, 30
    plan evaluated at each shift      1 of 3  0 of 1  1 of 2
      plan-evaluated: counts shifts: evaluated for it, or shortly before it; at
      most 7 days after it is held · manual p. 26, 30
    checklist complete at each shift  0 of 3  0 of 1  0 of 2
      checklist-complete: counts shifts: every item done or not relevant by the
      day it is held · manual p. 26, 30
    1-3 focus areas in each phase     1 of 2  0 of 1  1 of 1
      focus-areas: one or more in each phase, never over three at once · manual p.
      26; CACTI self-assessment 2014, no. 3
    citizen met in the community      1 of 2  0 of 1  1 of 1
      community-meetings: at least 3 meetings in phase 1 at home, at work or in
      the community, not in an office · manual p. 13; CACTI self-assessment 2014,
      no. 5 (its FAQ: 4)
    supporters contacted in phase 1   0 of 2  0 of 1  0 of 1
      support-contacts: at least 2 meetings or calls with providers or informal
      supports in phase 1 · after CACTI self-assessment 2014, no. 6 (meetings
      only)
    contact in the first month        1 of 2  0 of 1  1 of 1
      first-month: at least 2 meetings or calls with the citizen in the first
      month of phase 1 · CACTI self-assessment 2014, no. 10
    falling intensity                 1 of 1  0 of 0  1 of 1
      falling-intensity: fewer meetings and calls with the citizen a week from
      phase to phase; pauses and short intensified periods left out · manual p.
      10, 13, 28-29; CACTI self-assessment 2014, no. 8
    network meeting in time           0 of 1  0 of 0  0 of 1
      network-meeting: held at least one month before the last day · phase 3 page;
      manual p. 32
    one responsible for what follows  1 of 1  0 of 0  1 of 1
      one-responsible: when the course ends, the citizen or exactly one actor is
      responsible for long-term support · manual p. 33; phase 3 page
    at most 20 citizens a full post   1 of 1  1 of 1  0 of 0
      caseload: counts workers: active courses against their share of a full-time
      post · CACTI self-assessment 2014, no. 4
  
  What case files cannot show
    individually adapted (manual p. 12, description §3) · recovery-oriented, the
    citizen at the centre (manual p. 12, description §3) · social and practical
    support, coordinated (manual p. 13) · the worker knows how the effort is
    anchored (manual p. 13) · the worker knows the local area and its offers
    (manual p. 13) · trained workers (manual p. 13, description §3) · weekly team
    supervision led by a trained clinician (CACTI self-assessment 2014, no. 7) ·
    quality of the relation (CACTI self-assessment 2014)
  
  Those that do not meet one: cti fidelity --criterion one-worker

One course: a sign, never colour alone, and the facts that it rests on.

  $ cti fidelity b-1
  b-1 · mette · homelessness · closed                              Sun 20 Jun 2027
  
    ✗ one worker throughout             mette took over from ali on 1 Mar 2027
    ✓ ended in time                     closed 31 May 2027, last day 31 May 2027
    ✓ not stopped before its time
    ✓ three equal phases, as held       62, 64 and 56 days
    ✓ shifts held on time               2 of 2
    ✗ citizen told before each shift    1 of 2; to phase 3: told 7 Apr 2027, shift
                                        6 Apr 2027
    ✗ plan evaluated at each shift      1 of 2; to phase 3: not evaluated
    ✗ checklist complete at each shift  0 of 2; to phase 2: 0 of 4 items in time;
                                        to phase 3: 0 of 2 items in time
    ✓ 1-3 focus areas in each phase     phase 1: 1; phase 2: 1; phase 3: 1
    ✓ citizen met in the community      3 (at least 3)
    ✗ supporters contacted in phase 1   1 (at least 2)
    ✓ contact in the first month        2 (at least 2)
    ✓ falling intensity                 phase 1: 3 in 62 days; phase 2: 1 in 59
                                        days; phase 3: 0 in 61 days; coordination
                                        with others: 5 min a week in phase 1, 0 in
                                        phase 2
    ✗ network meeting in time           held 5 May 2027, due by 30 Apr 2027
    ✓ one responsible for what follows  the citizen
  
    ✓ met   ✗ not met   · not yet decided   – not counted
  
  Rules and sources: cti fidelity
  $ cti fidelity b-2
  b-2 · ali · job · SEL § 82 b · phase 2                           Sun 20 Jun 2027
  
    ✓ one worker throughout
    · ended in time
    · not stopped before its time
    · three equal phases, as held
    ✗ shifts held on time               0 of 1; to phase 2: not on record
    ✗ citizen told before each shift    0 of 1; to phase 2: not told
    ✗ plan evaluated at each shift      0 of 1; to phase 2: not evaluated
    ✗ checklist complete at each shift  0 of 1; to phase 2: 0 of 10 items in time
    ✗ 1-3 focus areas in each phase     phase 1: 0; phase 2: 0
    ✗ citizen met in the community      0 (at least 3)
    ✗ supporters contacted in phase 1   0 (at least 2)
    ✗ contact in the first month        0 (at least 2)
    · falling intensity
    · network meeting in time           due by 30 Aug 2027
    · one responsible for what follows
  
    ✓ met   ✗ not met   · not yet decided   – not counted
  
  Rules and sources: cti fidelity

What does not meet one criterion, and why.

  $ cti fidelity --criterion network-meeting
  network meeting in time · 0 of 1                                 Sun 20 Jun 2027
    held at least one month before the last day · phase 3 page; manual p. 32
  
    ✗ b-1  mette  held 5 May 2027, due by 30 Apr 2027
  
  One course: cti fidelity b-1
  $ cti fidelity --criterion equal-phases
  three equal phases, as held · 1 of 1                             Sun 20 Jun 2027
    between the shifts on record, pauses left out, lengths differ by at most twice
    7 days · manual p. 13; CACTI self-assessment 2014, no. 2
  
  All that can be judged by now meet it.
  $ cti fidelity --criterion ended-in-time --worker ali
  ended in time · ali · 0 of 0                                     Sun 20 Jun 2027
    closed no later than the last day, pauses added · manual p. 9, 13; CACTI
    self-assessment 2014, no. 1
  
  Nothing can be judged by it yet.
  $ printf 'cti: 1\nworkers:\n  ali:\n    fte: 0.04\n' > cti.yaml
  $ cti fidelity --criterion caseload
  at most 20 citizens a full post · 0 of 1                         Sun 20 Jun 2027
    counts workers: active courses against their share of a full-time post · CACTI
    self-assessment 2014, no. 4
  
    ✗ ali  1 active, at most 0

A team's own numbers: the FAQ asks for four meetings, and two days may be enough of a tolerance.

  $ printf 'cti: 1\nthresholds:\n  community-meetings: 4\n  shift-tolerance: 2\n' > cti.yaml
  $ cti fidelity --criterion community-meetings
  citizen met in the community · 0 of 2                            Sun 20 Jun 2027
    at least 4 meetings in phase 1 at home, at work or in the community, not in an
    office · manual p. 13; CACTI self-assessment 2014, no. 5 (its FAQ: 4)
  
    ✗ b-1  mette  3 (at least 4)
    ✗ b-2  ali    0 (at least 4)
  
  One course: cti fidelity b-1
  $ cti fidelity --criterion shifts-on-time
  shifts held on time · 1 of 3                                     Sun 20 Jun 2027
    counts shifts: each on record within 2 days of its day · manual p. 11, 26
  
    ✗ b-1  mette  1 of 2; to phase 3: held 6 Apr 2027, due 1 Apr 2027
    ✗ b-2  ali    0 of 1; to phase 2: not on record
  
  One course: cti fidelity b-1
  $ printf 'cti: 1\nthresholds:\n  community-meetings: -1\n' > cti.yaml
  $ cti fidelity
  cti.yaml:3:23: error: a whole number from 0 to 100 belongs here
     3 |   community-meetings: -·
       |                       ^~
  [3]
  $ printf 'cti: 1\n' > cti.yaml

One worker only; with more workers than the screen has room for, their counts stand below.

  $ cti fidelity --worker ali | head -8
  Fidelity · ali · Sun 20 Jun 2027                                        1 course
  n of m: of the m that can be judged by now, n meet the criterion. Closed courses
  count too.
  
    one worker throughout             1 of 1
      one-worker: no change of worker during the course; a substitute for a time
      is none · manual p. 12
    ended in time                     0 of 0
  $ for w in anne bo christian dorthe erik freja; do sed "s/id: b-2/id: b-$w/; s/ali/$w/" courses/b-2.yaml > courses/b-$w.yaml; done
  $ cti fidelity | head -8
  Fidelity · Sun 20 Jun 2027                                             8 courses
  n of m: of the m that can be judged by now, n meet the criterion. Closed courses
  count too.
  
    one worker throughout             7 of 8
      ali 1 of 1 · anne 1 of 1 · bo 1 of 1 · christian 1 of 1 · dorthe 1 of 1 ·
      erik 1 of 1 · freja 1 of 1 · mette 0 of 1
      one-worker: no change of worker during the course; a substitute for a time
  $ rm courses/b-[a-z]*.yaml

For scripts: text untranslated except labels; no score.

  $ cti fidelity --format json | jq -c 'keys_unsorted, .schema, .as_of, .criteria[3], (.criteria[-1] | del(.label, .rule))'
  ["schema","as_of","criteria","not_knowable","unreadable"]
  "cti.fidelity/1"
  "2027-06-20"
  {"criterion":"equal-phases","label":"three equal phases, as held","rule":"between the shifts on record, pauses left out, lengths differ by at most twice 7 days","source":"manual p. 13; CACTI self-assessment 2014, no. 2","counts":"courses","met":1,"of":1,"workers":[{"worker":"ali","met":0,"of":0},{"worker":"mette","met":1,"of":1}],"courses":[{"id":"b-1","worker":"mette","verdict":"met","met":1,"of":1,"detail":"62, 64 and 56 days"},{"id":"b-2","worker":"ali","verdict":"not_yet","met":0,"of":0,"detail":null}]}
  {"criterion":"caseload","source":"CACTI self-assessment 2014, no. 4","counts":"workers","met":1,"of":1,"workers":[{"worker":"ali","met":1,"of":1},{"worker":"mette","met":0,"of":0}],"courses":[]}
  $ cti fidelity --format json | jq -c '.not_knowable | length, .[7]'
  8
  {"label":"quality of the relation","source":"CACTI self-assessment 2014"}
  $ cti fidelity b-2 --format json | jq -r '.criteria[] | "\(.criterion) \(.met) \(.of) \(.courses[0].verdict)"'
  one-worker 1 1 met
  ended-in-time 0 0 not_yet
  not-stopped-early 0 0 not_yet
  equal-phases 0 0 not_yet
  shifts-on-time 0 1 not_met
  told-before-shift 0 1 not_met
  plan-evaluated 0 1 not_met
  checklist-complete 0 1 not_met
  focus-areas 0 1 not_met
  community-meetings 0 1 not_met
  support-contacts 0 1 not_met
  first-month 0 1 not_met
  falling-intensity 0 0 not_yet
  network-meeting 0 0 not_yet
  one-responsible 0 0 not_yet
  $ cti fidelity --format csv | head -5
  as_of,id,worker,criterion,verdict,met,of,unreadable
  2027-06-20,b-1,mette,one-worker,not_met,0,1,
  2027-06-20,b-2,ali,one-worker,met,1,1,
  2027-06-20,b-1,mette,ended-in-time,met,1,1,
  2027-06-20,b-2,ali,ended-in-time,not_yet,0,0,
  $ cti fidelity --format csv | cut -d, -f5 | sort | uniq -c | sed 's/^ *//'
  10 met
  14 not_met
  6 not_yet
  1 verdict
  $ cti fidelity b-2 --format csv | wc -l
  16

A file that cannot be read is named, the rest is shown, and the exit code says so.

  $ printf 'cti: 1\nid: b-3\nworker: ali\nstart: 2026-02-30\n' > courses/b-3.yaml
  $ cti fidelity --criterion one-worker
  one worker throughout · 1 of 2                                   Sun 20 Jun 2027
  2 of 3 courses; 1 cannot be read: courses/b-3.yaml
    no change of worker during the course; a substitute for a time is none ·
    manual p. 12
  
    ✗ b-1  mette  mette took over from ali on 1 Mar 2027
  
  One course: cti fidelity b-1
  courses/b-3.yaml:4:8: error: 2026-02-30 is not a day of the calendar
     4 | start: 2026-02-30
       |        ^~~~~~~~~~
  hint: 2026-02 has 28 days
  [3]
  $ cti fidelity --format json 2> /dev/null | jq -c '.unreadable'
  [{"file":"courses/b-3.yaml","line":4,"column":8,"error":"2026-02-30 is not a day of the calendar"}]
  $ rm courses/b-3.yaml

Mistakes.

  $ cti fidelity --criterion shift-on-time
  cti: error: no criterion is called 'shift-on-time'
  hint: did you mean 'shifts-on-time'?
  [2]
  $ cti fidelity --criterion score
  cti: error: no criterion is called 'score'
  hint: see them all: cti fidelity
  [2]
  $ cti fidelity --worker metta
  cti: error: no worker 'metta'; did you mean 'mette'?
  hint: see them all: cti caseload
  [4]
  $ cti fidelity b-1 --worker mette
  cti: error: ID and --worker do not go together
  hint: see: cti fidelity --help
  [2]
  $ cti fidelity b-1 --criterion one-worker
  cti: error: ID and --criterion do not go together
  hint: see: cti fidelity --help
  [2]
  $ cti fidelity b-9
  cti: error: no course 'b-9'; did you mean 'b-1'?
  hint: see them all: cti phase
  [4]
  $ cti fidelity --format ics
  cti: error: no format 'ics' here
  hint: one of: text, json, csv
  [2]

An empty folder has nothing to judge.

  $ cti init ../empty > /dev/null; cti -C ../empty fidelity | grep -v '^    '
  Fidelity · Sun 20 Jun 2027                                             0 courses
  n of m: of the m that can be judged by now, n meet the criterion. Closed courses
  count too.
  
    one worker throughout             0 of 0
    ended in time                     0 of 0
    not stopped before its time       0 of 0
    three equal phases, as held       0 of 0
    shifts held on time               0 of 0
    citizen told before each shift    0 of 0
    plan evaluated at each shift      0 of 0
    checklist complete at each shift  0 of 0
    1-3 focus areas in each phase     0 of 0
    citizen met in the community      0 of 0
    supporters contacted in phase 1   0 of 0
    contact in the first month        0 of 0
    falling intensity                 0 of 0
    network meeting in time           0 of 0
    one responsible for what follows  0 of 0
    at most 20 citizens a full post   0 of 0
  
  What case files cannot show
    individually adapted (manual p. 12, description §3) · recovery-oriented, the
    citizen at the centre (manual p. 12, description §3) · social and practical
    support, coordinated (manual p. 13) · the worker knows how the effort is
    anchored (manual p. 13) · the worker knows the local area and its offers
    (manual p. 13) · trained workers (manual p. 13, description §3) · weekly team
    supervision led by a trained clinician (CACTI self-assessment 2014, no. 7) ·
    quality of the relation (CACTI self-assessment 2014)
  $ cti -C ../empty fidelity --criterion one-worker
  one worker throughout · 0 of 0                                   Sun 20 Jun 2027
    no change of worker during the course; a substitute for a time is none ·
    manual p. 12
  
  Nothing can be judged by it yet.

A course of the examples, after the manual's case story.

  $ cp -r "$TESTDIR/../../examples" ../examples; CTI_TODAY=2027-01-12 cti -C ../examples fidelity b-0987
  b-0987 · mette · job · SEL § 85 · closed                         Tue 12 Jan 2027
  
    ✓ one worker throughout
    ✓ ended in time                     closed 14 Oct 2026, last day 14 Oct 2026
    ✓ not stopped before its time
    ✓ three equal phases, as held       90, 91 and 92 days
    ✓ shifts held on time               2 of 2
    ✓ citizen told before each shift    2 of 2
    ✓ plan evaluated at each shift      2 of 2
    ✓ checklist complete at each shift  2 of 2
    ✓ 1-3 focus areas in each phase     phase 1: 2; phase 2: 2; phase 3: 1
    ✓ citizen met in the community      5 (at least 3)
    ✓ supporters contacted in phase 1   2 (at least 2)
    ✓ contact in the first month        3 (at least 2)
    ✓ falling intensity                 phase 1: 5 in 90 days; phase 2: 3 in 91
                                        days; phase 3: 2 in 92 days; coordination
                                        with others: 6 min a week in phase 1, 4 in
                                        phase 2
    ✓ network meeting in time           held 9 Sep 2026, due by 14 Sep 2026
    ✓ one responsible for what follows  actor a1
  
    ✓ met   ✗ not met   · not yet decided   – not counted
  
  Rules and sources: cti fidelity
