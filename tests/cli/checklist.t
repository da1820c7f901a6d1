What is done, what is open, and by when.

  $ cp -r "$TESTDIR/../../examples" sager; chmod -R u+w sager; cd sager
  $ export CTI_TODAY=2027-01-12
  $ cti checklist b-1042 --stage phase-1
  b-1042 · mette · paused in phase 1                               Tue 12 Jan 2027
  
  phase 1, before the shift on Tue 2 Mar 2027             6 of 10 · 1 not relevant
    ✓ workplace-start  good start at work, agreed with the employer     4 Dec
                       Møder klokken ni den første måned
    ✓ focus-informed   told of the focus areas and the three phases     8 Dec
    ✓ needs-assessed   support needs and options assessed              18 Dec
    · focus-chosen     1-3 focus areas chosen together
    ✓ plan-made        plan for the course made together               21 Dec
    ✓ coordinated      workplace, municipality and others coordinated   6 Jan
    ✓ network-begun    work on the support network begun                7 Jan
    · meetings-held    met services and authorities, agreements made
    – introduced       introduced to local services, activities begun  18 Dec
                       not relevant: eget netværk
    · shift-told       told of phase 2 and what it changes
  
  Tick: cti checklist done b-1042 focus-chosen
  $ cti checklist b-1011
  b-1011 · ali · phase 3                                           Tue 12 Jan 2027
  
  contact period, before phase 1 on Mon 4 May 2026               2 of 2 · complete
    ✓ contact-made  good contact made                      15 Apr
    ✓ informed      told what a course is and who chooses  22 Apr
  
  phase 1, before the shift on Tue 1 Sep 2026                    4 of 4 · complete
    ✓ needs-assessed        support needs clear                     20 May
    ✓ plan-made             plan made together, few areas in focus   3 Jun
    ✓ supporters-contacted  supporters and services contacted        6 Aug
    ✓ activities-started    activities started                      20 Aug
                            Spiser med i beboerhuset om torsdagen
  
  phase 2, before the shift on Wed 2 Dec 2026                    2 of 2 · complete
    ✓ plan-adjusted         plan tried out and adapted        15 Oct
    ✓ supporters-take-over  supporters gradually taking over  24 Nov
                            Veninden tager med til tandlæge
  
  closing, before the last day, Wed 3 Mar 2027                              1 of 4
    · network-ready          support network in place and ready
    ✓ handover-talks         handover talks held with everyone involved   7 Jan
    · long-term-plan         long-term plan made with the citizen
    · responsibility-placed  responsibility for long-term support placed
  
  Tick: cti checklist done b-1011 network-ready
  $ cti checklist b-1042 --stage contact --format json
  {
    "schema": "cti.checklist/1",
    "as_of": "2027-01-12",
    "id": "b-1042",
    "worker": "mette",
    "state": "paused",
    "stages": [
      {
        "stage": "contact",
        "due": "2026-12-01",
        "done": 5,
        "skipped": 0,
        "open": 0,
        "complete": true,
        "items": [
          {
            "item": "contact-made",
            "state": "done",
            "on": "2026-11-12",
            "label": "contact made, first meetings held",
            "by": null,
            "recorded": null,
            "note": null
          },
          {
            "item": "informed",
            "state": "done",
            "on": "2026-11-13",
            "label": "told of course, time limit and right to choose",
            "by": null,
            "recorded": "2026-11-20",
            "note": null
          },
          {
            "item": "contact-agreed",
            "state": "done",
            "on": "2026-11-18",
            "label": "agreed how to keep in touch",
            "by": null,
            "recorded": null,
            "note": null
          },
          {
            "item": "opening-meeting",
            "state": "done",
            "on": "2026-11-11",
            "label": "opening meeting held with all parties",
            "by": null,
            "recorded": null,
            "note": null
          },
          {
            "item": "job-match",
            "state": "done",
            "on": "2026-11-25",
            "label": "job match made",
            "by": null,
            "recorded": null,
            "note": null
          }
        ]
      }
    ]
  }
  $ cti checklist b-1011 --stage closing --format csv
  as_of,id,stage,due,item,state,on,label
  2027-01-12,b-1011,closing,2027-03-03,network-ready,open,,support network in place and ready
  2027-01-12,b-1011,closing,2027-03-03,handover-talks,done,2027-01-07,handover talks held with everyone involved
  2027-01-12,b-1011,closing,2027-03-03,long-term-plan,open,,long-term plan made with the citizen
  2027-01-12,b-1011,closing,2027-03-03,responsibility-placed,open,,responsibility for long-term support placed

Items are ticked by name or by its beginning, several at once; one line each is written.

  $ cp courses/b-1042.yaml before
  $ cti checklist done b-1042 meetings focus-chosen
  ✓ meetings-held  met services and authorities, agreements made  Tue 12 Jan 2027
  ✓ focus-chosen  1-3 focus areas chosen together  Tue 12 Jan 2027
    checklist phase 1: 8 of 10
  saved courses/b-1042.yaml (2 lines)
  $ diff -U0 before courses/b-1042.yaml | grep '^[-+] '
  -    focus-chosen:               # ét er valgt, borgeren overvejer et til
  +    focus-chosen: 2027-01-12               # ét er valgt, borgeren overvejer et til
  -    meetings-held:
  +    meetings-held:  2027-01-12

Taking them back gives the same file.

  $ cti checklist undo b-1042 meetings focus-chosen
  · meetings-held  met services and authorities, agreements made  open
  · focus-chosen  1-3 focus areas chosen together  open
    checklist phase 1: 6 of 10
  saved courses/b-1042.yaml (2 lines)
  $ cmp before courses/b-1042.yaml

What happened earlier keeps both days: when it happened, and when it was written down.

  $ cti checklist done b-1042 shift-told --on 2027-01-08 --by sofie --note "ringede, og skrev det ned til ham"
  ✓ shift-told  told of phase 2 and what it changes  Fri 8 Jan 2027
    checklist phase 1: 7 of 10
  saved courses/b-1042.yaml (1 line)
  $ grep shift-told courses/b-1042.yaml
      shift-told:  {on: 2027-01-08, by: sofie, recorded: 2027-01-12, note: "ringede, og skrev det ned til ham"}
  $ cti checklist b-1042 --stage phase-1 | tail -5
                       not relevant: eget netværk
    ✓ shift-told       told of phase 2 and what it changes              8 Jan
                       by sofie · written down 12 Jan 2027 · ringede, og skrev det ned til ham
  
  Tick: cti checklist done b-1042 focus-chosen

A note can come from standard input, where nobody else on the machine sees it.

  $ echo "talt igennem to gange" | cti checklist done b-1042 shift-told --note - > /dev/null
  $ grep shift-told courses/b-1042.yaml
      shift-told:  {on: 2027-01-08, by: sofie, recorded: 2027-01-12, note: talt igennem to gange}

Ticking again keeps the day, unless another is given.

  $ cti checklist done b-1042 shift-told
  ✓ shift-told  told of phase 2 and what it changes  Fri 8 Jan 2027
    it is on file already, so its day stays; another one: --on DAY
    checklist phase 1: 7 of 10
  nothing to change in courses/b-1042.yaml
  $ cti checklist done b-1042 shift-told --on 2027-01-11
  ✓ shift-told  told of phase 2 and what it changes  Mon 11 Jan 2027
    checklist phase 1: 7 of 10
  saved courses/b-1042.yaml (1 line)

Who did it is kept as it was said, also where it is the worker of today.

  $ cti reassign mette sofie b-1040 --on 2027-01-11 > /dev/null
  $ cti checklist done b-1040 shift-told --on 2027-01-08 --by sofie > /dev/null
  $ grep shift-told courses/b-1040.yaml
      shift-told:  {on: 2027-01-08, by: sofie, recorded: 2027-01-12}

An item that does not matter for this citizen is skipped, with the reason.

  $ cti checklist skip b-1042 meetings --reason "ingen tilbud i spil"
  – meetings-held  met services and authorities, agreements made  not relevant
    checklist phase 1: 7 of 10
  saved courses/b-1042.yaml (1 line)
  $ cti checklist skip b-1042 meetings --reason "ingen tilbud" --on 2027-01-11
  – meetings-held  met services and authorities, agreements made  not relevant
    before: ingen tilbud i spil
    checklist phase 1: 7 of 10
  saved courses/b-1042.yaml (1 line)
  $ cti checklist skip b-1042 meetings --reason "ingen tilbud lige nu"
  – meetings-held  met services and authorities, agreements made  not relevant
    before: ingen tilbud
    it is on file already, so its day stays; another one: --on DAY
    checklist phase 1: 7 of 10
  saved courses/b-1042.yaml (1 line)
  $ grep meetings-held courses/b-1042.yaml
      meetings-held:  {skipped: 2027-01-11, reason: ingen tilbud lige nu, recorded: 2027-01-12}
  $ cti checklist skip b-1042 focus-chosen
  cti: error: --reason is missing
  hint: why is it not relevant? cti checklist skip b-1042 ITEM --reason TEXT
  [2]
  $ cti checklist done b-1042 meetings
  cti: error: 'meetings-held' is marked as not relevant
  hint: what is written there would be lost; first: cti checklist undo b-1042 meetings-held
  [2]
  $ cti checklist skip b-1042 plan-made --reason x
  cti: error: 'plan-made' is ticked as done
  hint: what is written there would be lost; first: cti checklist undo b-1042 plan-made
  [2]

Nothing to do is said.

  $ cti checklist undo b-1042 focus-chosen
  · focus-chosen  1-3 focus areas chosen together  open
    checklist phase 1: 7 of 10
  nothing to change in courses/b-1042.yaml

What was done or skipped with words, by somebody else, on another day, is taken back too, in a file that cti new wrote.

  $ cti new b-3001 --worker ali --method job --contact-from 2026-11-01 --change 2026-12-01 --start 2026-12-01 > /dev/null
  $ cp courses/b-3001.yaml before
  $ cti checklist done b-3001 plan-made --note 'Hvad nu? Se https://kommune.dk/sag?nr=1 #2' | tail -1
  saved courses/b-3001.yaml (1 line)
  $ cti checklist done b-3001 focus-chosen --on 2027-01-04 --by Ole | tail -1
  saved courses/b-3001.yaml (1 line)
  $ cti checklist skip b-3001 introduced --reason 'bor # langt væk: "for langt"' | tail -1
  saved courses/b-3001.yaml (1 line)
  $ diff -U0 before courses/b-3001.yaml | grep '^[-+] ' | cut -c1-110
  -    focus-chosen:  # 1-3 fokusområder valgt i fællesskab
  -    plan-made:  # plan for forløbet lavet i fællesskab
  +    focus-chosen: {on: 2027-01-04, by: Ole, recorded: 2027-01-12}  # 1-3 fokusområder valgt i fællesskab
  +    plan-made: {on: 2027-01-12, note: "Hvad nu? Se https://kommune.dk/sag?nr=1 #2"}  # plan for forløbet lav
  -    introduced:  # kender lokale tilbud, aktiviteter sat i gang
  +    introduced: {skipped: 2027-01-12, reason: "bor # langt væk: \"for langt\""}  # kender lokale tilbud, akt
  $ cti checklist undo b-3001 plan-made focus-chosen introduced | tail -1
  saved courses/b-3001.yaml (3 lines)
  $ cmp before courses/b-3001.yaml

Where something stands that only its author can move, the line to take away is shown, without the words of it.

  $ sed -i 's/^    plan-made:.*/    plan-made:\n      on: 2027-01-04\n      note: Vred  # om morgenen/' courses/b-3001.yaml
  $ cti checklist undo b-3001 plan-made
  courses/b-3001.yaml:27:5: error: this file cannot be edited safely, so it was left alone
    27 |     plan-made:
       |     ^~~~~~~~~
  hint: take this away there by hand: plan-made: {on: 2027-01-04, note: …}
  [3]
  $ cti checklist done b-3001 focus-chosen --on +9999m
  cti: error: 2860-04-12 lies outside the years 1900-2199
  hint: is the year right?
  [2]
  $ cti checklist done b-3001 focus-chosen --note "$(printf 'r\370gter')"
  cti: error: the text given for 'note' is not UTF-8
  hint: type it in a terminal that is set to UTF-8, or convert it: iconv -t UTF-8
  [2]

Mistakes.

  $ cti checklist done b-1042 plan-maid
  cti: error: no item 'plan-maid' in the checklists of b-1042; did you mean 'plan-made'?
  hint: see the items: cti checklist b-1042
  [4]
  $ cti checklist done b-1042 focus
  cti: error: 'focus' could be any of: focus-informed, focus-chosen
  hint: write more of its name
  [4]
  $ cti checklist done b-1042 plan-made no-such-thing
  cti: error: no item 'no-such-thing' in the checklists of b-1042
  hint: see the items: cti checklist b-1042
  [4]
  $ cti checklist done b-1042
  cti: error: ITEM is missing
  hint: see: cti checklist done --help
  [2]
  $ cti checklist done b-1042 focus-chosen --on 2027-02-01
  cti: error: 'focus-chosen' is ticked on 2027-02-01, which has not come yet
  hint: an item is ticked when it has happened
  [2]
  $ cti checklist done b-1042 focus-chosen --on 2026-11-01
  cti: error: 'focus-chosen' is ticked on 2026-11-01, before the contact period began on 2026-11-10
  hint: is one of the two days wrong?
  [2]
  $ cti checklist b-1042 --stage phase-3
  cti: error: no checklist is called 'phase-3'
  hint: did you mean 'phase-1'? one of: contact, phase-1, phase-2, closing
  [2]
  $ cti checklist
  cti: error: ID is missing
  hint: see: cti checklist --help
  [2]
  $ cti checklist dne b-1042 plan-made
  cti: error: unknown command 'dne'
  hint: did you mean 'done'?
  [2]
  $ cti checklist b-4711
  cti: error: no course 'b-4711' in this folder
  hint: see them all: cti phase
  [4]
