A file that a person got slightly wrong is refused with its place and a remedy, for every kind of slip. It is left as it is.

  $ cti init . > /dev/null; export CTI_TODAY=2027-01-12
  $ try() { printf "$1" > courses/b-1.yaml; cp courses/b-1.yaml before; cti checklist done b-1 informed; code=$?; cmp before courses/b-1.yaml; ls courses | grep lock; return $code; }
  $ try 'cti: 1\nid: b-1\n<<<<<<< HEAD\nworker: a\n=======\nworker: b\n>>>>>>> x\n'
  courses/b-1.yaml:3:1: error: merge conflict: two versions of this part are in the file
     3 | <<<<<<< ····
       | ^~~~~~~
  hint: keep one side, remove the marker lines, then run: cti check
  [3]
  $ try 'cti: 1\nid: b-1\nworker: a\npauses:\n  - from: 2026-12-01\n||||||| base\n  - from: 2026-12-02\n'
  courses/b-1.yaml:6:1: error: merge conflict: two versions of this part are in the file
     6 | ||||||| ····
       | ^~~~~~~
  hint: keep one side, remove the marker lines, then run: cti check
  [3]
  $ try 'cti: 1\nid: b-1\nworker: a\nworker: b\n'
  courses/b-1.yaml:4:1: error: the key 'worker' is here twice, first in line 3
     4 | worker: ·
       | ^~~~~~
  hint: keep one of them
  [3]
  $ try 'cti: 1\nid: b-1\nworker: a\npauses:\n\t- from: 2026-12-01\n'
  courses/b-1.yaml:5:1: error: a tab as indentation
     5 |  - ····: ··········
       | ^
  hint: indent with spaces
  [3]
  $ try 'cti: 1\nid: b-1\nworker: a\ncontacts:\n  - \t{on: 2026-12-01, minutes: 5, form: phone, with: citizen}\n'
  courses/b-1.yaml:5:5: error: a tab behind a dash
     5 |   -  {on: 2026-12-01, minutes: 5, form: phone, with: citizen}
       |     ^
  hint: put one space there
  [3]
  $ try 'cti: 1\nid: b-1\nworker: a\ncontacts:\n  - {on: 2026-12-01, minutes: -30, form: phone, with: citizen}\n'
  courses/b-1.yaml:5:31: error: -30 minutes are not a contact
     5 |   - {on: 2026-12-01, minutes: -··, form: phone, with: citizen}
       |                               ^~~
  [3]
  $ try 'cti: 1\nid: b-1\nworker: a\nhandover:\n  further:\n    - kind: sel-85\n      waiting-weeks: 2147483647\n'
  courses/b-1.yaml:7:22: error: the waiting time is a number of weeks from 0 to 520
     7 |       waiting-weeks: ··········
       |                      ^~~~~~~~~~
  [3]
  $ try 'cti: 1\nid: b-1\nworker: a\nplan:\n  evaluations:\n    - {on: 2026-12-01, shift: 7}\n'
  courses/b-1.yaml:6:31: error: a shift leads to phase 2 or 3
     6 |     - {on: 2026-12-01, shift: 7}
       |                               ^
  [3]
  $ try 'cti: 1\nid: b-1\nworker: s\xf8ren\n'
  courses/b-1.yaml:3:10: error: a character that is not UTF-8
  hint: save the file as UTF-8 in your editor
  [3]
  $ try '\xff\xfec\x00t\x00'
  courses/b-1.yaml:1:1: error: the file is UTF-16, not UTF-8
  hint: save the file as UTF-8 in your editor
  [3]
  $ try '\x00\x00\x00\x00'
  courses/b-1.yaml:1:1: error: a NUL byte: the file is damaged, or not text
  hint: fetch the last good version, e.g. with git
  [3]
  $ try ''
  courses/b-1.yaml:1:1: error: the file is empty
  hint: fetch the last good version, e.g. with git, or delete the file
  [3]
  $ try 'cti: 1\nid: b-1\nworker: a\npauses:\n  - from: 2026-12-01\n  -'
  courses/b-1.yaml:6:4: error: 'key: value' lines are expected here
     6 |   -
       |    ^
  hint: is something missing, or indented wrongly?
  [3]
  $ try ','
  courses/b-1.yaml:1:1: error: this does not belong here
     1 | ,
       | ^
  hint: look at its indentation, and at quotes and colons on this line and the one above
  [3]
  $ try '%%"\xa6"'
  courses/b-1.yaml:1:3: error: a character that is not UTF-8
  hint: save the file as UTF-8 in your editor
  [3]
  $ try 'cti: 1\nid: b-1\nworker: a\n---\ncti: 1\n'
  courses/b-1.yaml:4:1: error: a second document in the file
     4 | ---
       | ^~~
  hint: one file holds one course; remove the line
  [3]
  $ try 'a: &x [*x]\n'
  courses/b-1.yaml:1:8: error: an alias (*)
     1 | ·: &· [*·]
       |        ^
  hint: write the value itself, or put the text in quotes
  [3]
  $ try 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n'
  courses/b-1.yaml:2:8: error: an alias (*)
     2 | ·: &· [*·,*·]
       |        ^
  hint: write the value itself, or put the text in quotes
  [3]
  $ try 'cti: 1\n<<: {a: 1}\n'
  courses/b-1.yaml:2:1: error: a merge key (<<)
     2 | <<: {·: ·}
       | ^~
  hint: write the values themselves
  [3]
  $ try "a: $(printf '[%.0s' $(seq 1 5000))"
  courses/b-1.yaml:1:35: error: nested deeper than 32 levels
     1 | ·: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…
       |                                   ^
  hint: is it a course? Nothing in it lies that deep
  [3]
  $ try 'cti: 1\nid: b-1\nworker: "a\x1b[2J"\n'
  courses/b-1.yaml:3:11: error: a control character (U+001B)
  hint: delete it; in double quotes it can be written as \x1B
  [3]
  $ try 'cti: 1\nid: b-1\nworker: "a\nstart: 2026-12-01\n'
  courses/b-1.yaml:3:9: error: a quote that is not closed
     3 | worker: "·
       |         ^
  hint: close it on the same line; inside single quotes, write two for one
  [3]
  $ try "cti: 1\nid: b-1\nworker: 'a\nstart: 2026-12-01\n"
  courses/b-1.yaml:3:9: error: a quote that is not closed
     3 | worker: '·
       |         ^
  hint: close it on the same line; inside single quotes, write two for one
  [3]
  $ try 'cti: 1\nid:b-1\nworker: a\n'
  courses/b-1.yaml:2:3: error: no space behind the colon
     2 | id:···
       |   ^
  hint: write 'key: value'
  [3]
  $ try 'cti: 1\nid: b-1\nworker a\nstart: 2026-12-01\n'
  courses/b-1.yaml:3:1: error: a key without its colon
     3 | ······ ·
       | ^~~~~~~~
  hint: write 'key: value'; a text that goes on stands deeper than its key
  [3]
  $ try 'cti: 1\nid: b-1\nworker: a\n2026-12-01\n'
  courses/b-1.yaml:4:1: error: a key without its colon
     4 | ··········
       | ^~~~~~~~~~
  hint: write 'key: value'; a text that goes on stands deeper than its key
  [3]
  $ try 'cti: 1\nid: b-1\nworker: !aktiv\n'
  courses/b-1.yaml:3:9: error: a tag (!)
     3 | worker: !·····
       |         ^
  hint: put the text in quotes
  [3]
  $ try 'cti: 1\nid: b-1\nworker: a\npauses: [\n  {from: 2026-12-01}\n'
  courses/b-1.yaml:4:9: error: a bracket that is not closed
     4 | pauses: [
       |         ^
  hint: close it on the same line
  [3]
  $ head -c 1100000 /dev/zero | tr '\0' 'x' > courses/b-1.yaml; cti phase b-1
  courses/b-1.yaml:1:1: error: the file is larger than 1 MiB
  hint: is it a course? Move other files elsewhere
  [3]
  $ truncate -s 1G courses/b-1.yaml; timeout 5 cti phase b-1
  courses/b-1.yaml:1:1: error: the file is larger than 1 MiB
  hint: is it a course? Move other files elsewhere
  [3]

What is unusual but plain is read, and edited without touching anything else.

  $ well() { printf "$1" > courses/b-1.yaml; cp courses/b-1.yaml before; cti checklist done b-1 informed --on 2027-01-12 > /dev/null && cti checklist b-1 --stage contact --format json | jq -r '.stages[0].done' && cti checklist undo b-1 informed > /dev/null && cmp before courses/b-1.yaml && echo same; }
  $ well '\xef\xbb\xbfcti: 1\nid: b-1\nworker: a\n'
  1
  same
  $ well 'cti: 1\r\nid: b-1\r\nworker: a\r\n'
  1
  same
  $ well 'cti: 1\nid: b-1\nworker: a'
  1
  same
  $ well 'cti: 1\nid: b-1\nworker: no\nnote: 010\nx: 12:30\n' 2> /dev/null
  1
  same
  $ well '"cti": 1\n"id": "b-1"\nworker:\n  a\n'
  1
  same
  $ well 'cti: 1\nid: b-1\nworker: a\nchecklists: {contact: {contact-made: 2027-01-02}}\n'
  2
  same
  $ well 'cti: 1\nid: b-1\nworker: a\nchecklists:\n    contact:\n        # first\n        contact-made: 2027-01-02 # yes\n        # last\n# end\n'
  2
  same
  $ well 'cti: 1\nid: b-1\nworker: a\nnotes: |\n  one\n\n  two\nmore: >-\n  folded\n  on\n' 2> /dev/null
  1
  same

An unknown key is kept, and said.

  $ printf 'cti: 1\nid: b-1\nworker: a\nstrat: 2027-01-01\n' > courses/b-1.yaml; cti phase b-1 > /dev/null
  courses/b-1.yaml:4:1: warning: unknown key 'strat'; it is kept, and not used
     4 | strat: 2027-01-01
       | ^~~~~
  hint: did you mean 'start'?

The usual slips of a hand are named where they are.

  $ cti init own > /dev/null && cd own && cti new b-1 --worker mette --start 2026-12-01 > /dev/null
  $ slip() { umask 077; sed "s|^$1|$2|" courses/b-1.yaml > courses/b-2.yaml; sed -i "s/^id: b-1/id: b-2/" courses/b-2.yaml; cti check b-2; rm courses/b-2.yaml; }
  $ slip "start: 2026-12-01" "start: 1.12.2026"
  courses/b-2.yaml:9:8: error: a day is written year first
     9 | start: ·.··.····  # ····· ··· ·· ····· ·
       |        ^~~~~~~~~
  hint: write: 2026-12-01
  $ slip "worker: mette" "worker: \"mette"
  courses/b-2.yaml:4:9: error: a quote that is not closed
     4 | worker: "·····  # ··· ······ ··· ··· ··· ······
       |         ^
  hint: close it on the same line; inside single quotes, write two for one
  $ slip "worker: mette" "worker: 'Bo's'"
  courses/b-2.yaml:4:12: error: the quotes end here, and the text goes on
     4 | worker: '··'·'  # ··· ······ ··· ··· ··· ······
       |            ^
  hint: within single quotes write two for one; or put the text in double quotes
  $ slip "plan:" "plan:\n  focus:\n    - id: f1\n     theme: finances"
  courses/b-2.yaml:63:6: error: this line is indented unlike the ones above it
    63 |      theme: finances  # ···· ··· ······· ·······; ·· ···· ····· ····· ··…
       |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
  hint: it has 5 spaces in front; the key above has 6
