Questions over all courses, a line each: terms of one key are joined by or, different keys by and.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager
  $ cti list phase:3 ends:..2027-03 worker:mette,ali
  4 of 41 courses · mette or ali · phase 3 · last day: no later than 31 Mar 2027
  Tue 12 Jan 2027
  
    b-1008  mette  phase 3  Sun 14 Mar  follow-up  3 late
    b-1011  ali    phase 3  Wed 3 Mar   last day
    b-1014  mette  phase 3  Tue 16 Feb  last day   1 late
    b-1016  ali    phase 3  Sun 28 Feb  last day   1 late
  
  One course: cti phase b-1008
  $ cti list fase:3 ends:..2027-03 medarbejder:mette,ali --lang da
  4 af 41 forløb · mette eller ali · fase 3 · sidste dag: senest 31. mar. 2027
  tir. 12. jan. 2027
  
    b-1008  mette  fase 3  søn. 14. mar.  opfølgning  3 for sent
    b-1011  ali    fase 3  ons. 3. mar.   sidste dag
    b-1014  mette  fase 3  tir. 16. feb.  sidste dag  1 for sent
    b-1016  ali    fase 3  søn. 28. feb.  sidste dag  1 for sent
  
  Se et forløb: cti phase b-1008
  $ cti list phase:3 not:worker:ali,mette --format ids
  b-1005
  b-1013
  $ cti list b-101 --format ids
  b-1010
  b-1011
  b-1013
  b-1014
  b-1016
  b-1017
  b-1018
  b-1019

Words in free text show where they stand.

  $ cti list text:bolig
  4 of 41 courses · says "bolig"                                   Tue 12 Jan 2027
  
    b-0964  sofie  closed   31 Aug      closed as completed
        handover.actors.role:136  boligforeningen
    b-0994  mette  closed   22 Sep      closed as completed
        plan.assessment.resource:65  Andelsbolig med altan og krydderurter
    b-1011  ali    phase 3  Wed 3 Mar   last day
        handover.actors.name:156  boligvejlederen
        handover.actors.takes-over:159  husleje og breve om boligen
        handover.support.text:171  Hjælp, når der kommer brev om boligen
    b-1038  jonas  phase 1  Tue 16 Feb  phase 2 begins       1 late
        plan.focus.activities.contact:88  boligselskaberne, via deres hjemmesider
  
  One course: cti phase b-0964

As data.

  $ cti list b-1011 --format json
  {
    "schema": "cti.list/1",
    "as_of": "2027-01-12",
    "courses": [
      {
        "id": "b-1011",
        "worker": "ali",
        "method": "homelessness",
        "legal_basis": null,
        "state": "phase_3",
        "phase": 3,
        "begun": "2026-04-13",
        "start": "2026-05-04",
        "last_day": "2027-03-03",
        "last_contact": "2026-12-04",
        "closed_on": null,
        "outcome": null,
        "late": 0,
        "hits": []
      }
    ],
    "files": 41,
    "unreadable": []
  }
  $ cti list b-1011 --format csv
  as_of,id,worker,method,legal_basis,state,phase,begun,start,last_day,last_contact,closed_on,outcome,late,unreadable
  2027-01-12,b-1011,ali,homelessness,,phase_3,3,2026-04-13,2026-05-04,2027-03-03,2026-12-04,,,0,

Nothing fits, which is an answer; and what no question can be.

  $ cti list closed:2020
  0 of 41 courses · closed: 1 Jan 2020 to 31 Dec 2020              Tue 12 Jan 2027
  $ cti list phse:1
  cti: error: no question has the key 'phse'
  hint: did you mean 'phase'? one of: worker, method, state, phase, legal, id, theme, outcome, text, late, begun, starts, ends, closed, shift, contact
  [2]
  $ cti list state:clsed --lang da
  cti: fejl: state: kan ikke være 'clsed'
  tip: mente du 'closed'? vælg mellem: aktiv (active), venter (waiting), kontakt (contact), fase 1 (phase_1), fase 2 (phase_2), fase 3 (phase_3), pause (paused), over tid (past_end), afsluttet (closed)
  [2]
  $ cti list ends:soon
  cti: error: 'soon' is not a day
  hint: write a day, 2027-03, 2027, 2027q1, or A..B with one of them on either side
  [2]
  $ cti list worker:meta
  cti: error: no worker 'meta' in this folder
  hint: see them all: cti caseload
  [2]
  $ cti list c-1
  cti: error: no course 'c-1' in this folder
  hint: see them all: cti phase
  [4]

A question can stand in place of an id where a command changes courses, and ids can come from another command: all are
looked at first.

  $ cti list phase:1 worker:ali --format ids | cti phase pause - --reason other --on 2027-01-11 | grep paused
  b-1036 · paused from Mon 11 Jan 2027
  b-1037 · paused from Mon 11 Jan 2027
  $ cti phase resume phase:1 worker:ali --on 2027-01-12 | grep resumed
  b-1036 · resumed Tue 12 Jan 2027 after 1 day
  b-1037 · resumed Tue 12 Jan 2027 after 1 day
  $ cti phase pause b-1042 b-1019 --on 2027-01-13 --until 2027-01-10
  cti: error: a pause from 2027-01-13 until 2027-01-10 has no days
  hint: until is the first day back
  b-1042 cannot be changed so: no course was changed
  [2]
  $ cti phase close b-1016 b-0960 --outcome completed
  cti: error: b-0960 was closed on 2026-04-30
  hint: correct the day or the outcome in its file: cti edit b-0960
  b-0960 cannot be changed so: no course was changed
  [2]
  $ cti phase pause closed:2019 --reason other
  cti: error: the question means no course
  hint: see what it means: cti list …
  [4]
