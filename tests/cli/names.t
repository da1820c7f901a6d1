Files are named by people and machines, and texts are written by anybody: what is printed obeys nobody, and gives nobody away.

  $ cp -r "$TESTDIR/../../examples" sager; chmod -R go= sager; cd sager
  $ export CTI_TODAY=2027-01-12
  $ rm courses/b-10[0-3]*
  $ cp courses/b-1042.yaml courses/$'\xe6.yaml'
  $ cp courses/b-1042.yaml courses/$'\e[31mred.yaml'
  $ sed 's/^id: .*/id: "0101651234"/' courses/b-1042.yaml > courses/0101651234.yaml
  $ chmod go= courses/*

Every report is whole, names them as they may be shown, and shows the rest.

  $ cti phase --all
  18 courses                                                       Tue 12 Jan 2027
  18 of 21 courses; 3 cannot be read: courses/\u001B[31mred.yaml,
  courses/010165-****.yaml, courses/\xE6.yaml
  
    course  worker  method        state               next
    b-0960  jonas   job           closed              –
    b-0964  sofie   homelessness  closed              –
    b-0968  ali     job           closed              –
    b-0973  karen   job           closed              –
    b-0979  jonas   homelessness  closed              –
    b-0983  ali     job           closed              –
    b-0987  mette   job           closed              –
    b-0990  ali     job           closed              –
    b-0992  jonas   job           closed              –
    b-0994  mette   job           closed              –
    b-0998  karen   job           past its follow-up  –
    b-1040  mette   job           phase 1             Sun 7 Feb   phase 2 begins
    b-1041  karen   job           phase 1             Sun 4 Apr   phase 2 begins
    b-1042  mette   job           paused in phase 1   –
    b-1048  sofie   job           contact period      Thu 21 Jan  phase 1 begins
    b-1051  mette   job           contact period      –
    b-1052  jonas   job           contact period      Mon 1 Feb   phase 1 begins
    b-1053  sofie   job           waiting             –
  
  One course: cti phase b-0960
  courses/\u001B[31mred.yaml:1:1: error: the file's name is not an id
  hint: an id is made of small letters a-z, digits and dashes
  courses/010165-****.yaml:1:1: error: the file's name looks like a CPR number: 010165-****
  hint: rename it to a pseudonym; git keeps what was committed
  courses/\xE6.yaml:1:1: error: the file's name is not an id
  hint: an id is made of small letters a-z, digits and dashes
  [3]
  $ cti phase --all --format json 2>/dev/null | python3 -m json.tool | grep -A 4 '"file"'
              "file": "courses/\\u001B[31mred.yaml",
              "line": 1,
              "column": 1,
              "error": "the file's name is not an id"
          },
  --
              "file": "courses/010165-****.yaml",
              "line": 1,
              "column": 1,
              "error": "the file's name looks like a CPR number: 010165-****"
          },
  --
              "file": "courses/\\xE6.yaml",
              "line": 1,
              "column": 1,
              "error": "the file's name is not an id"
          }
  $ for format in csv md html ics; do cti phase --all --format $format 2>&1 | LC_ALL=C grep -c -a -e $'\xe6\\.' -e $'\e' -e 0101651234; done
  0
  0
  0
  0
  [1]
  $ for report in caseload due fidelity export check; do cti $report 2>&1 | LC_ALL=C grep -a -e $'\xe6\\.' -e $'\e' -e 0101651234; done
  [1]
  $ cti check --format json | python3 -m json.tool | grep '"file"' | uniq
              "file": "courses/\\u001B[31mred.yaml",
              "file": "courses/010165-****.yaml",
              "file": "courses/b-1042.yaml",
              "file": "courses/\\xE6.yaml",
  $ cti phase 0101651234
  courses/010165-****.yaml:1:1: error: the file's name looks like a CPR number: 010165-****
  hint: rename it to a pseudonym; git keeps what was committed
  [3]

What is offered for pasting is one word, whoever wrote it.

  $ rm courses/[!b]*
  $ cti handover actor b-1042 "x\"; touch ran; \"" --role nabo --takes-over kaffe > /dev/null
  $ cti handover b-1042 | grep Next
  Next: cti handover actor b-1042 'x"; touch ran; "' --accepted DAY
  $ eval "$(cti handover b-1042 | sed -n 's/^Next: //; s/--accepted DAY/--accepted 2027-01-10/p')"
  b-1042 · a1  x"; touch ran; ": kaffe  agreed Sun 10 Jan 2027
    4 things missing before the end: cti handover b-1042
  saved courses/b-1042.yaml (1 line)
  $ ls ran
  ls: cannot access 'ran': No such file or directory
  [2]
  $ mkdir "it's here"; cti -C "it's here" phase
  cti: error: it's here is not a folder of courses: it has no cti.yaml
  hint: make it one: cti init 'it'\''s here'
  [4]

A difference is as safe as the rest of the terminal.

  $ cp courses/b-1042.yaml kept
  $ { sed '/^contacts:/,$d' courses/b-1042.yaml; printf 'note-of-mine: a\xe2\x80\xaeb\ncontacts:\n'; } > other; cat other > courses/b-1042.yaml; rm other
  $ cti contact b-1042 --minutes 5 --form phone --with citizen --dry-run 2> warnings | grep mine
   note-of-mine: a\u202Eb
  $ LC_ALL=C grep -c -a $'\xe2\x80\xae' warnings
  0
  [1]
  $ mv kept courses/b-1042.yaml; rm warnings

A number is decimal whatever stands before it, and digits alone.

  $ cti contact b-1042 --minutes 045 --form phone --with citizen --dry-run | tail -1
  +  - {on: 2027-01-12, minutes: 45, form: phone, with: citizen}
  $ cti contact b-1042 --minutes 1,5 --form phone --with citizen
  cti: error: --minutes cannot be '1,5'
  hint: write it in digits alone, e.g. 30
  [2]
  $ cti due --within 99999999999
  cti: error: --within cannot be '99999999999'
  hint: write it in digits alone, e.g. 30
  [2]

A plan in which an id and a text were left empty stops no report.

  $ cat > courses/b-2.yaml <<END
  > cti: 1
  > id: b-2
  > worker: mette
  > start: 2026-12-01
  > plan:
  >   focus:
  >     - id: f1
  >       theme: finances
  >       text: Styr på gælden
  >       activities:
  >         - id: ""
  >           text: ""
  >           by: 2027-01-13
  > END
  $ chmod go= courses/b-2.yaml
  $ cti due --worker mette
  Due within 14 days · mette · 3 active courses                    Tue 12 Jan 2027
  18 of 19 courses; 1 cannot be read: courses/b-2.yaml
  
  Today
    b-1040  Tue 12 Jan  09:00 call with a provider
  
  This week
    b-1040  Fri 15 Jan  f2.a1 Aftal med holdet at spille tidligere (borgeren)
  
  Next week
    b-1040  Tue 19 Jan  f1.a2 Bestem, hvad der sker ved skruetvinge (borgeren,
                        værkføreren og mette)
    b-1040  Fri 22 Jan  f1.s1 Fjorten morgener i træk
    b-1042  Fri 22 Jan  f1.a2 Åbn rykkerne med den ene søster (borgeren)
    b-1040  Sun 24 Jan  tell the citizen: phase 2 begins Sun 7 Feb
  
  See one: cti phase b-1040
  courses/b-2.yaml:11:11: error: the key 'id' has no value
    11 |         - id: ""
       |           ^~
  [3]
  $ rm courses/b-2.yaml

A method's numbers are looked at, too.

  $ mkdir -p methods
  $ printf 'cti-method: 1\nid: own\nadapts: job\nearliest-start: -3\n' > methods/own.yaml
  $ cti phase
  methods/own.yaml:4:17: error: a whole number from 0 to 365 belongs here
     4 | earliest-start: -·
       |                 ^~
  [3]
  $ rm methods/own.yaml

The same mistake many times over is told a few times, and counted.

  $ { sed '/^contacts:/,$d' courses/b-1042.yaml; echo contacts:; for i in $(seq 5000); do echo '  - {on: x, minutes: 5, form: phone, with: citizen}'; done; } > courses/b-3.yaml
  $ sed -i 's/^id: .*/id: b-3/' courses/b-3.yaml; chmod go= courses/b-3.yaml
  $ cti check b-3 | grep -c 'error: this is not a day'
  20
  $ cti check b-3 | tail -1
  courses/b-3.yaml:132:10: error: and 4980 more like these
  $ LANG=da_DK.UTF-8 cti --lang da check b-3 | tail -1
  courses/b-3.yaml:132:10: fejl: og 4980 flere af samme slags
  $ rm courses/b-3.yaml

What git has staged is asked for its size before it is read.

  $ git init -q . && git add . && git -c user.name=x -c user.email=x@example.org commit -qm all
  $ head -c 3000000 /dev/zero | tr '\0' '#' > courses/b-4.yaml; git add courses/b-4.yaml
  $ cti check --staged
  courses/b-4.yaml:1:1: error: the file is larger than 1 MiB
  hint: is it a course? Move other files elsewhere
  [1]
