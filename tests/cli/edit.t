The whole file in one's own editor: checked on return, offered again for as long as it is wrong, never lost.

  $ export CTI_TODAY=2027-01-12 XDG_RUNTIME_DIR=$PWD/run && mkdir run
  $ cti init --example sager > /dev/null && cd sager
  $ where() { sed -e "s#$XDG_RUNTIME_DIR#RUN#g" -e 's#\(cti-edit-[a-z0-9-]*\)\.[A-Za-z0-9]\{6\}#\1.XXXXXX#g'; }
  $ edit() { EDITOR=$1; shift; EDITOR=$EDITOR cti edit "$@" > out 2> err; code=$?; where < out; where < err; return $code; }
  $ drafts() { (cd "$XDG_RUNTIME_DIR" && find . -type f | where | sort); }

What changed is said, and which dates it moved.

  $ edit 'sed -i "s/^start: 2026-12-01/start: 2026-12-08/"' b-1042
  b-1042 · its dates moved
                        before             now
    phase 1             Tue 1 Dec 2026  →  Tue 8 Dec 2026
    phase 2             Tue 2 Mar 2027  →  Tue 9 Mar 2027
    phase 3             Wed 2 Jun 2027  →  Wed 9 Jun 2027
    follow-up           Wed 1 Sep 2027  →  Wed 8 Sep 2027
    network meeting by  Sun 1 Aug 2027  →  Sun 8 Aug 2027
    provisional while the pause is open
  saved courses/b-1042.yaml (1 line)
  courses/b-1042.yaml:19:8: warning: phase 1 begins 2026-12-08, after the change on 2026-12-01
    19 | start: 2026-12-08
       |        ^~~~~~~~~~
  hint: phase 1 begins with the change; is one of the two days wrong?
  $ edit 'sed -i "s/Rykkere, der/Breve, som/"' b-1042
  saved courses/b-1042.yaml (1 line)
  $ edit true b-1042
  nothing to change in courses/b-1042.yaml
  $ drafts

The draft lies where only its owner can enter, under a name that editors know, beside the schema that its first line
leads to.

  $ edit 'stat -c "%a %n" $XDG_RUNTIME_DIR/*/ $XDG_RUNTIME_DIR/*/courses/* $XDG_RUNTIME_DIR/*/.cti/*; head -1' b-1042
  700 RUN/cti-edit-b-1042.XXXXXX/
  600 RUN/cti-edit-b-1042.XXXXXX/courses/b-1042.yaml
  600 RUN/cti-edit-b-1042.XXXXXX/.cti/course.schema.json
  # yaml-language-server: $schema=../.cti/course.schema.json
  nothing to change in courses/b-1042.yaml

What is wrong is said above its line, and the file offered again; the lines said go away, every other byte stays.

  $ cp courses/b-1042.yaml before.yaml
  $ cat > twice <<'SCRIPT'
  > #!/bin/sh
  > # Makes a mistake, sees it, and mends it another way than by the words it was told in.
  > if grep -q '^#!' "$1"; then
  >   grep -n -A1 '^#!' "$1" | cut -c1-76
  >   sed -i 's/2027-02-30/2027-01-08/g' "$1"
  > else
  >   printf '#no blank behind, and no line end' >> "$1"
  >   sed -i 's/2027-01-11/2027-02-30/' "$1"
  > fi
  > SCRIPT
  $ chmod +x twice
  $ edit ./twice b-1042
  21:#! 2027-02-30 is not a day of the calendar
  22:#! 2027-02 has 28 days
  23:#! Lines that begin with #! go away by themselves. To stop, change nothin
  24-  - from: 2027-02-30
  b-1042 · its dates moved
                        before             now
    phase 2             Tue 9 Mar 2027  →  Fri 12 Mar 2027
    phase 3             Wed 9 Jun 2027  →  Sat 12 Jun 2027
    follow-up           Wed 8 Sep 2027  →  Sat 11 Sep 2027
    network meeting by  Sun 8 Aug 2027  →  Wed 11 Aug 2027
    provisional while the pause is open
  saved courses/b-1042.yaml (2 lines)
  $ diff before.yaml courses/b-1042.yaml | tr '<>' '-+'
  21c21
  -   - from: 2027-01-11
  ---
  +   - from: 2027-01-08
  117a118
  + #no blank behind, and no line end
  \ No newline at end of file
  $ drafts

The cursor stands at the mistake in editors that are known to take a line; others get the file alone.

  $ mkdir bin && printf '#!/bin/sh\necho "$(basename $0) got $#: ${1%%%%/*}."\n' | tee bin/nvim > bin/other && chmod +x bin/*
  $ sed -i 's/^worker: .*/worker: [/' courses/b-1048.yaml
  $ PATH=$PWD/bin:$PATH edit nvim b-1048
  nvim got 2: +9.
  nothing to change in courses/b-1048.yaml
  courses/b-1048.yaml:6:9: error: a bracket that is not closed
     6 | worker: [
       |         ^
  hint: close it on the same line
  [3]
  $ PATH=$PWD/bin:$PATH edit nvim b-1051
  nvim got 1: .
  nothing to change in courses/b-1051.yaml
  $ PATH=$PWD/bin:$PATH edit "other" b-1048
  other got 1: .
  nothing to change in courses/b-1048.yaml
  courses/b-1048.yaml:6:9: error: a bracket that is not closed
     6 | worker: [
       |         ^
  hint: close it on the same line
  [3]

Closed again without a change, it stops; nothing is saved, and the draft is kept and named.

  $ edit 'sed -i "s/^start: .*/start: tomorrow/"' b-1042
  RUN/cti-edit-b-1042.XXXXXX/courses/b-1042.yaml:19:8: error: this is not a day
    19 | start: ········
       |        ^~~~~~~~
  hint: write it as YYYY-MM-DD, e.g. 2026-12-01
  cti: warning: what you typed is kept in RUN/cti-edit-b-1042.XXXXXX/courses/b-1042.yaml
  hint: go on with it: cti edit b-1042 --draft RUN/cti-edit-b-1042.XXXXXX/courses/b-1042.yaml
  [3]
  $ cti check b-1042 | grep -c tomorrow
  0
  [1]
  $ drafts
  ./cti-edit-b-1042.XXXXXX/.cti/course.schema.json
  ./cti-edit-b-1042.XXXXXX/before.yaml
  ./cti-edit-b-1042.XXXXXX/courses/b-1042.yaml
  $ stat -c '%a' "$XDG_RUNTIME_DIR"/cti-edit-b-1042.*/courses/b-1042.yaml
  600
  $ grep -n '^start\|^#!' "$XDG_RUNTIME_DIR"/cti-edit-b-1042.*/courses/b-1042.yaml
  19:start: tomorrow

Going on with it; an edit begun anew says that it is there, in the editor too.

  $ edit 'grep "^#!"' b-1042
  #! another draft of this course is open, or was kept: RUN/cti-edit-b-1042.XXXXXX/courses/b-1042.yaml
  #! go on with that one: cti edit b-1042 --draft RUN/cti-edit-b-1042.XXXXXX/courses/b-1042.yaml; or delete it
  #! Lines that begin with #! go away by themselves. To stop, change nothing and close: what you typed is kept.
  nothing to change in courses/b-1042.yaml
  cti: warning: another draft of this course is open, or was kept: RUN/cti-edit-b-1042.XXXXXX/courses/b-1042.yaml
  hint: go on with that one: cti edit b-1042 --draft RUN/cti-edit-b-1042.XXXXXX/courses/b-1042.yaml; or delete it
  $ edit 'sed -i "s/^start: tomorrow/start: 2026-12-15/"' b-1042 --draft "$XDG_RUNTIME_DIR"/cti-edit-b-1042.*/courses/b-1042.yaml
  b-1042 · its dates moved
                        before              now
    phase 1             Tue 8 Dec 2026   →  Tue 15 Dec 2026
    phase 2             Fri 12 Mar 2027  →  Fri 19 Mar 2027
    phase 3             Sat 12 Jun 2027  →  Sat 19 Jun 2027
    follow-up           Sat 11 Sep 2027  →  Sat 18 Sep 2027
    network meeting by  Wed 11 Aug 2027  →  Wed 18 Aug 2027
    provisional while the pause is open
  saved courses/b-1042.yaml (1 line)
  courses/b-1042.yaml:19:8: warning: phase 1 begins 2026-12-15, after the change on 2026-12-01
    19 | start: 2026-12-15
       |        ^~~~~~~~~~
  hint: phase 1 begins with the change; is one of the two days wrong?
  $ drafts

A file that cannot be read is edited like any other: that is when it is needed most.

  $ printf 'cti: 1\nid: b-2001\nworker: ali\n<<<<<<< HEAD\nstart: 2026-12-01\n=======\nstart: 2026-12-08\n>>>>>>> x\n' > courses/b-2001.yaml; chmod 600 courses/b-2001.yaml
  $ edit true b-2001
  nothing to change in courses/b-2001.yaml
  courses/b-2001.yaml:4:1: error: merge conflict: two versions of this part are in the file
     4 | <<<<<<< ····
       | ^~~~~~~
  hint: keep one side, remove the marker lines, then run: cti check
  [3]
  $ edit 'sed -i -e "/^<<<\|^===\|^>>>/d" -e "/12-08/d"' b-2001
  saved courses/b-2001.yaml (4 lines)
  $ cat courses/b-2001.yaml
  cti: 1
  id: b-2001
  worker: ali
  start: 2026-12-01

What is wrong already does not stand in the way of something else, as long as the file can be read.

  $ printf 'pauses:\n  - from: 2026-11-01\n    until: 2026-11-05\n' >> courses/b-2001.yaml
  $ cti check b-2001 | grep error
  courses/b-2001.yaml:6:11: error: a pause from 2026-11-01 lies before phase 1 begins on 2026-12-01
  $ edit 'sed -i "s/ali/karen/"' b-2001
  saved courses/b-2001.yaml (1 line)
  $ edit 'grep -q closed "$1" || echo "closed: {on: 2026-11-01, outcome: completed}" >> "$1" #' b-2001
  RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml:8:35: error: closed as completed on 2026-11-01, before phase 1 began
     8 | closed: {on: 2026-11-01, outcome: completed}
       |                                   ^~~~~~~~~
  hint: a citizen who withdraws before the start: --outcome ended-early --reason TEXT
  cti: warning: what you typed is kept in RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  hint: go on with it: cti edit b-2001 --draft RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  [3]
  $ edit 'sed -i "s/^id: .*/id: b-2002/"' b-2001
  cti: warning: another draft of this course is open, or was kept: RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  hint: go on with that one: cti edit b-2001 --draft RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml; or delete it
  RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml:2:5: error: the id in the file differs from the file's name, 'b-2001.yaml'
     2 | id: b-2002
       |     ^~~~~~
  hint: rename the file or correct the id
  cti: warning: what you typed is kept in RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  hint: go on with it: cti edit b-2001 --draft RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  [3]
  $ rm -r "$XDG_RUNTIME_DIR"/*

A doubt is said and hinders nothing.

  $ edit 'printf "strat: 2026-12-01\n" >>' b-2001
  saved courses/b-2001.yaml (1 line)
  courses/b-2001.yaml:8:1: warning: unknown key 'strat'; it is kept, and not used
     8 | strat: 2026-12-01
       | ^~~~~
  hint: did you mean 'start'?

A file that somebody else has changed meanwhile is not overwritten.

  $ edit 'sed -i "s/karen/ali/" courses/b-2001.yaml; sed -i "s/karen/mette/"' b-2001
  cti: error: courses/b-2001.yaml was changed by someone else meanwhile
  hint: yours is kept in RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml; begin again with cti edit b-2001, and take over from there what is missing
  [5]
  $ grep worker courses/b-2001.yaml "$XDG_RUNTIME_DIR"/*/courses/b-2001.yaml | where
  courses/b-2001.yaml:worker: ali
  RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml:worker: mette
  $ edit cat b-2001 --draft "$XDG_RUNTIME_DIR"/cti-edit-b-2001.*/courses/b-2001.yaml
  cti: error: courses/b-2001.yaml was changed after this draft was begun
  hint: begin again with cti edit b-2001, and take over from the draft what is missing
  [5]
  $ rm -r "$XDG_RUNTIME_DIR"/*
  $ touch courses/b-2001.yaml.lock
  $ edit 'sed -i "s/ali/mette/"' b-2001 | sed 's/by .* old/by …/'
  cti: error: courses/b-2001.yaml is locked: courses/b-2001.yaml.lock, by …
  hint: someone is saving, or was interrupted; if nobody is, delete courses/b-2001.yaml.lock and try again
  cti: warning: what you typed is kept in RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  hint: go on with it: cti edit b-2001 --draft RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  $ rm -r courses/b-2001.yaml.lock "$XDG_RUNTIME_DIR"/*

An editor that has the file open is named before and after.

  $ touch courses/.b-2001.yaml.swp
  $ edit 'grep "^#!"' b-2001
  #! courses/b-2001.yaml seems to be open in an editor
  #! load it again there before you save it there
  #! Lines that begin with #! go away by themselves. To stop, change nothing and close: what you typed is kept.
  nothing to change in courses/b-2001.yaml
  cti: warning: courses/b-2001.yaml seems to be open in an editor
  hint: load it again there before you save it there
  $ rm courses/.b-2001.yaml.swp

An editor that fails saves nothing; what was typed is kept. So it is on a dry run.

  $ edit false b-2001
  cti: error: the editor 'false' did not end well, so nothing was saved
  hint: choose another: EDITOR=nano cti …
  [6]
  $ drafts
  $ edit 'false; sed -i "s/ali/mette/" "$1"; exit 1 #' b-2001
  cti: error: the editor 'false; sed -i "s/ali/mette/" "$1"; exit 1 #' did not end well, so nothing was saved
  cti: warning: what you typed is kept in RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  hint: go on with it: cti edit b-2001 --draft RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  [6]
  $ rm -r "$XDG_RUNTIME_DIR"/*
  $ edit 'sed -i "s/ali/mette/"' b-2001 --dry-run
  --- a/courses/b-2001.yaml
  +++ b/courses/b-2001.yaml
  @@ -1,6 +1,6 @@
   cti: 1
   id: b-2001
  -worker: ali
  +worker: mette
   start: 2026-12-01
   pauses:
     - from: 2026-11-01
  cti: warning: what you typed is kept in RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  hint: go on with it: cti edit b-2001 --draft RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  $ edit cat b-2001 --draft "$XDG_RUNTIME_DIR"/cti-edit-b-2001.*/courses/b-2001.yaml | grep saved
  saved courses/b-2001.yaml (1 line)
  $ drafts

Keys that interrupt are the editor's: cti waits for it all the same. Stopped for good, it leaves the draft where it is.

  $ edit 'kill -INT $PPID; sed -i "s/mette/ali/"' b-2001
  saved courses/b-2001.yaml (1 line)
  $ { EDITOR='sed -i "s/ali/mette/" "$1"; kill $PPID; while kill -0 $PPID 2> /dev/null; do sleep 0.01; done #' cti edit b-2001; } 2> /dev/null || echo stopped
  stopped
  $ grep worker courses/b-2001.yaml "$XDG_RUNTIME_DIR"/*/courses/b-2001.yaml | where
  courses/b-2001.yaml:worker: ali
  RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml:worker: mette
  $ rm -r "$XDG_RUNTIME_DIR"/*

An editor that a script plays, and that never comes to an end, is stopped.

  $ edit 'echo never >>' b-2001 | tail -3
  hint: write 'key: value'; a text that goes on stands deeper than its key
  cti: warning: what you typed is kept in RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  hint: go on with it: cti edit b-2001 --draft RUN/cti-edit-b-2001.XXXXXX/courses/b-2001.yaml
  $ rm -r "$XDG_RUNTIME_DIR"/*

One with a window of its own has to wait until the file is closed.

  $ edit code b-2001
  cti: error: the editor 'code' would not wait until the file is closed
  hint: let it wait: EDITOR='code --wait' cti …
  [2]
  $ VISUAL='code --new-window' edit nano b-2001
  cti: error: the editor 'code --new-window' would not wait until the file is closed
  hint: let it wait: EDITOR='code --new-window --wait' cti …
  [2]
  $ edit 'subl -w' b-2001 | tail -2
  cti: error: the editor 'subl -w' did not end well, so nothing was saved
  hint: choose another: EDITOR=nano cti …
  $ env -u VISUAL -u EDITOR PATH=$(dirname "$(command -v cti)") cti edit b-2001
  cti: error: no editor was found
  hint: choose one: EDITOR=nano cti …
  [2]

Line ends and a byte order mark stay as they are, while something is wrong too.

  $ printf '\xef\xbb\xbfcti: 1\r\nid: b-2003\r\nworker: ali\r\nstart: 2026-02-30' > courses/b-2003.yaml; chmod 600 courses/b-2003.yaml
  $ edit 'cat -A "$1"; sed -i "s/02-30/02-28/"' b-2003
  M-oM-;M-?cti: 1^M$
  id: b-2003^M$
  worker: ali^M$
  #! 2026-02-30 is not a day of the calendar^M$
  #! 2026-02 has 28 days^M$
  #! Lines that begin with #! go away by themselves. To stop, change nothing and close: what you typed is kept.^M$
  start: 2026-02-30saved courses/b-2003.yaml (1 line)
  $ cat -A courses/b-2003.yaml
  M-oM-;M-?cti: 1^M$
  id: b-2003^M$
  worker: ali^M$
  start: 2026-02-28 (no-eol)

What is not there, or is no course, cannot be edited.

  $ edit true b-1024
  cti: error: no course 'b-1024'; did you mean 'b-1014'?
  hint: see them all: cti phase
  [4]
  $ edit true ../cti
  cti: error: '../cti' is not an id
  hint: an id is made of small letters a-z, digits and dashes
  [2]
  $ edit true b-2001 --draft courses/b-2001.yaml
  cti: error: courses/b-2001.yaml is no draft of b-2001
  hint: name the file that cti edit has kept
  [2]
  $ ln -s b-2001.yaml courses/b-2004.yaml
  $ edit true b-2004
  courses/b-2004.yaml:1:1: error: this is a link, and links are not followed
  hint: put the file itself here
  [3]
  $ head -c 1100000 /dev/zero | tr '\0' '#' > courses/b-2005.yaml
  $ edit true b-2005
  courses/b-2005.yaml:1:1: error: the file is larger than 1 MiB
  hint: is it a course? Move other files elsewhere
  [3]
  $ cti edit
  cti: error: ID is missing
  hint: see: cti edit --help
  [2]
