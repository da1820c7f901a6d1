Without a command, and with a wrong one, cti says what there is.

  $ cti
  Critical Time Intervention: courses, phases, checklists and caseload in plain
  files.
  
    cti init --example sager
  
  Usage
    cti [COMMAND] [OPTIONS]
  
  Commands
    init            Make a folder for courses
    new             Begin a course
    list            The courses that a question means, a line each
    phase           Dates and state of one course, or of all active ones
    checklist       Checklists of a course: what is done, what is open, and by
                    when
    orientation     What the citizen is told before phase 1, as a page to hand
                    over
    plan            The plan that the citizen decides, as a page to hand over
    people          The people around the citizen: who helps with what, how it
                    works
    agreement       What was agreed with whom, and until when
    handover        The handover: what is missing and by when, who takes over what
    contact         Agree a meeting, put a contact on record, show them and how
                    much there was
    due             What is due or late, by day, and what has gone quiet
    caseload        Courses and load of every worker
    guide           The method beside the work: what to keep in mind, do and ask
                    now
    reassign        Pass a worker's courses, or some of them, to a colleague
    implementation  Questions that leaders answer before the start; milestones
    fidelity        How far the courses follow the method: n of m, with rule and
                    source
    check           Look for mistakes in the files: exit 1 if there are any
    export          Flat tables for analysis, as ndjson or csv; never free text
    edit            Edit a course's file in $VISUAL or $EDITOR; checked, then
                    saved
    schema          A JSON Schema of a file, for editors (else of courses)
    merge           Put two versions of a course together, for git: exit 1 if a
                    conflict is left
    completion      Print the script that lets a shell complete what is typed
    help            The help page of a command
  
  Options
    -h, --help       show this page
    -C DIR           the folder of courses (else CTI_DIR, or upwards)
    --format FORMAT  text, json, csv, md, html or ics
    --lang LANG      da or en (else CTI_LANG, or the system's)
    --today DAY      count from this day (else CTI_TODAY, or the clock)
    --color WHEN     auto, always or never
    --no-pager       print a long page as it is (else CTI_PAGER, PAGER or less)
    --dry-run        show what would change, and change nothing
    --version        show the version
  [2]
  $ cti nwe
  cti: error: unknown command 'nwe'
  hint: did you mean 'new'?
  [2]
  $ cti xyz
  cti: error: unknown command 'xyz'
  hint: see: cti --help
  [2]
  $ cti --frmat json
  cti: error: unknown option '--frmat'
  hint: did you mean '--format'?
  [2]
  $ cti --version
  cti 0.1.0
  Critical Time Intervention: courses, phases, checklists and caseload in plain files.
  Licence: Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/; without any warranty.
  $ cti phase pause --help
  Pause: from that day on, days do not count
  
    cti phase pause b-1042 --on 2027-01-11 --reason admission
  
  Usage
    cti phase pause ID… [OPTIONS]
  
  What it takes
    ID  the course, or several; see: man cti-query
  
  Options
    -h, --help       show this page
    --on DAY         the day (else today)
    --reason REASON  admission, sentence, treatment, other, or your own word
    --until DAY      the first day back, where it is known
    --note TEXT      a note; - reads it from standard input
  
  Everywhere
    -C DIR           the folder of courses (else CTI_DIR, or upwards)
    --format FORMAT  text, json, csv, md, html or ics
    --lang LANG      da or en (else CTI_LANG, or the system's)
    --today DAY      count from this day (else CTI_TODAY, or the clock)
    --color WHEN     auto, always or never
    --no-pager       print a long page as it is (else CTI_PAGER, PAGER or less)
    --dry-run        show what would change, and change nothing
    --version        show the version

  $ cti phase --lang sv
  cti: error: no language is called 'sv'
  hint: one of: en, da
  [2]
  $ cti phase --color sometimes
  cti: error: no --color is called 'sometimes'
  hint: one of: auto, always, never
  [2]

Global options stand before or after the command.

  $ cp -r "$TESTDIR/../../examples" sager
  $ cti -C sager --today 2027-01-12 phase --format csv | head -2
  as_of,id,worker,method,legal_basis,state,phase,contact_from,change,start,phase_2,phase_3,last_day,follow_up,handover_by,paused_days,provisional,unreadable
  2027-01-12,b-0998,karen,job,sel-85,past_end,,2026-03-09,2026-04-01,2026-04-01,2026-07-01,2026-10-01,2026-12-31,true,2026-11-30,0,false,
  $ cti phase -C sager --format=csv --today=2027-01-12 | head -2
  as_of,id,worker,method,legal_basis,state,phase,contact_from,change,start,phase_2,phase_3,last_day,follow_up,handover_by,paused_days,provisional,unreadable
  2027-01-12,b-0998,karen,job,sel-85,past_end,,2026-03-09,2026-04-01,2026-04-01,2026-07-01,2026-10-01,2026-12-31,true,2026-11-30,0,false,
  $ CTI_DIR=sager CTI_TODAY=2027-01-12 cti phase | head -1
  29 active courses                                                Tue 12 Jan 2027
  $ cd sager/courses; CTI_TODAY=2027-01-12 cti phase | head -1; cd ../..
  29 active courses                                                Tue 12 Jan 2027

A text that is a command's name is a text.

  $ cti -C sager --today 2027-01-12 handover support b-1042 help --dry-run | grep '^+'
  +++ b/courses/b-1042.yaml
  +handover:
  +  support:
  +    - id: s1
  +      text: help
  $ cti -C sager --today 2027-01-12 caseload due
  cti: error: '···' is one word too many
  hint: put texts of several words in quotes; see: cti caseload --help
  [2]

What a person typed cannot drive the terminal.

  $ printf 'cti: 1\nid: b-1\nworker: "m\\x1b[2J\\u202e"\n' > sager/courses/b-1.yaml
  $ cti -C sager phase b-1 --today 2027-01-12 | head -1
  b-1 · m\u001B[2J\u202E · job (9 months)                          Tue 12 Jan 2027

A full disk is an error, a reader that has gone is none.

  $ cti --version > /dev/full
  cti: error: standard output could not be written: No space left on device
  [6]
  $ cti -C sager phase | true

A folder's settings are checked.

  $ printf 'cti: 2\n' > sager/cti.yaml
  $ cti -C sager phase
  cti.yaml:1:6: error: this file has version 2, which this cti does not know
     1 | cti: 2
       |      ^
  hint: install a newer cti
  [3]
  $ printf 'cti: 1\nmethod: jobb\nlanguage: da\n' > sager/cti.yaml
  $ cti -C sager phase
  cti.yaml:1:1: error: no method is called 'jobb'
  hint: correct 'method' in cti.yaml
  [3]
  $ printf 'cti: 1\nworkers:\n  mette:\n    fte: 2\n' > sager/cti.yaml
  $ cti -C sager phase
  cti.yaml:4:10: error: a share of a full-time post lies between 0 and 1
     4 |     fte: 2
       |          ^
  hint: write e.g. 0.5
  [3]

  $ printf 'cti: 1\nlangauge: da\n' > sager/cti.yaml
  $ cti -C sager phase b-1042 --today 2027-01-12 > /dev/null
  cti.yaml:2:1: warning: unknown key 'langauge'; it is kept, and not used
     2 | langauge: da
       | ^~~~~~~~
  hint: did you mean 'language'?

A folder may adapt a method; core elements stay.

  $ printf 'cti: 1\n' > sager/cti.yaml; mkdir sager/methods
  $ printf 'cti-method: 1\nid: job\nadapts: job\ndrop: [job-match]\nchecklists:\n  contact:\n    - id: bike\n      en: bike found\n      da: cykel fundet\n' > sager/methods/job.yaml
  $ cti -C sager checklist b-1042 --stage contact --today 2027-01-12 | tail -4
    ✓ opening-meeting  opening meeting held with all parties           11 Nov
    · bike             bike found
  
  Tick: cti checklist done b-1042 bike
  $ printf 'cti-method: 1\nid: job\nadapts: job\ndrop: [focus-chosen]\n' > sager/methods/job.yaml
  $ cti -C sager checklist b-1042
  methods/job.yaml:4:7: error: 'focus-chosen' carries a core element (few-areas): it cannot be left out
     4 | drop: [············]
       |       ^~~~~~~~~~~~~~
  hint: parts may be adapted, core elements stay
  [3]
  $ rm sager/methods/job.yaml

An unknown zone is not taken for UTC in silence.

  $ TZ=Bogus/Zone cti -C sager phase b-1042 2>&1 > /dev/null
  cti: warning: the time zone 'Bogus/Zone' is not known here; today is taken as in UTC
  hint: set TZ, e.g. to Europe/Copenhagen

A locked file is left alone, and the lock named.

  $ touch -d '2026-01-01' sager/courses/b-1042.yaml.lock
  $ cti -C sager checklist done b-1042 focus-chosen --today 2027-01-12 2>&1 | sed -E 's/by [a-z]+, [0-9]+ seconds/by someone, some seconds/'
  cti: error: courses/b-1042.yaml is locked: courses/b-1042.yaml.lock, by someone, some seconds old
  hint: someone is saving, or was interrupted; if nobody is, delete courses/b-1042.yaml.lock and try again
  $ rm sager/courses/b-1042.yaml.lock; ls sager/courses | grep -c lock
  0
  [1]

The version, and under which licence it may be used.

  $ cti --version
  cti 0.1.0
  Critical Time Intervention: courses, phases, checklists and caseload in plain files.
  Licence: Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/; without any warranty.
  $ cti --version --lang da
  cti 0.1.0
  Critical Time Intervention: forløb, faser, tjeklister og caseload i tekstfiler.
  Licens: Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/; uden nogen garanti.
