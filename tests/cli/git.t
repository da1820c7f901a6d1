A repository whose courses lie in a folder below its top: git looks at them before each commit.

  $ export CTI_TODAY=2027-01-12 HOME="$PWD"; umask 077
  $ git config --global user.name x; git config --global user.email x@example.org; git config --global init.defaultBranch main
  $ git init -q team; cd team; echo hello > README; mkdir docs
  $ cti init --hook "docs/sager" | tail -4
    made .gitattributes
    made .git/hooks/pre-commit
  
  Enter a course: cti -C docs/sager new b-1001 --worker YOU --start DAY
  $ cti -C docs/sager new b-1 --worker ali --start 2027-01-11 --legal-basis sel-85 > /dev/null
  $ git add -A; git commit -qm "begin" && echo committed
  committed
  $ echo more >> README; git commit -qam "README" && echo committed
  committed
  $ sed -i 's/^start: .*/start: 2027-02-30/' docs/sager/courses/b-1.yaml; git add -A
  $ git commit -qm "wrong day"
  docs/sager/courses/b-1.yaml:9:8: error: 2027-02-30 is not a day of the calendar
     9 | start: 2027-02-30
       |        ^~~~~~~~~~
  hint: 2027-02 has 28 days
  [1]
  $ (cd docs; git commit -qm "from a folder below")
  docs/sager/courses/b-1.yaml:9:8: error: 2027-02-30 is not a day of the calendar
     9 | start: 2027-02-30
       |        ^~~~~~~~~~
  hint: 2027-02 has 28 days
  [1]
  $ GIT_DIR=.git GIT_INDEX_FILE=.git/index git commit -qm "told where"
  docs/sager/courses/b-1.yaml:9:8: error: 2027-02-30 is not a day of the calendar
     9 | start: 2027-02-30
       |        ^~~~~~~~~~
  hint: 2027-02 has 28 days
  [1]
  $ git -C docs --git-dir=../.git --work-tree=.. commit -qm "told where, elsewhere" 2>&1 | grep -c 02-30
  2

What is not about to be committed is not looked at: a commit of one file, of a file beside a wrong one, of the rest of it.

  $ echo more >> README; git commit -qm "one file" -o README && echo committed
  committed
  $ git commit -qm "one file" -o docs/sager/courses/b-1.yaml 2>&1 | head -1
  docs/sager/courses/b-1.yaml:9:8: error: 2027-02-30 is not a day of the calendar
  $ CTI_DIR=/nowhere git commit -qm "another folder is named" 2>&1 | head -1
  docs/sager/courses/b-1.yaml:9:8: error: 2027-02-30 is not a day of the calendar
  $ git restore -q --staged --worktree .

Settings and methods are taken as they are staged: with the course that needs them, or not at all.

  $ mkdir docs/sager/methods; printf 'cti-method: 1\nid: youth\nadapts: job\n' > docs/sager/methods/youth.yaml
  $ sed -i 's/^method: .*/method: youth/' docs/sager/courses/b-1.yaml; cti -C docs/sager check
  $ git add docs/sager/courses; git commit -qm "the course alone"
  docs/sager/courses/b-1.yaml:5:9: error: no method is called '·····'
     5 | method: ·····
       |         ^~~~~
  hint: one of: crisis-centre, greenlanders, homelessness, job, prostitution, psychiatry
  [1]
  $ git add docs/sager/methods; git commit -qm "both" && echo committed
  committed
  $ echo 'language: klingon' > docs/sager/cti.yaml; git add -A; echo 'cti: 1' > docs/sager/cti.yaml
  $ git commit -qm "settings"
  docs/sager/cti.yaml:1:1: error: the key 'cti' is missing
     1 | language: ·······
       | ^
  hint: the first line says the version: 'cti: 1'
  [1]
  $ git restore -q --staged --worktree .

Removed and renamed files, links and submodules.

  $ git mv docs/sager/courses/b-1.yaml docs/sager/courses/b-2.yaml; git commit -qm "renamed"
  docs/sager/courses/b-2.yaml:3:5: error: the id in the file differs from the file's name, 'b-2.yaml'
     3 | id: b-1  # · ·········, ····· · ··· ······
       |     ^~~
  hint: rename the file or correct the id
  [1]
  $ sed -i 's/^id: .*/id: b-2/' docs/sager/courses/b-2.yaml; git add -A; git commit -qm "renamed" && echo committed
  committed
  $ ln -s b-2.yaml docs/sager/courses/b-3.yaml; git add -A; git commit -qm "link"
  docs/sager/courses/b-3.yaml:1:1: error: this is a link, and links are not followed
  hint: put the file itself here
  [1]
  $ git rm -qf docs/sager/courses/b-3.yaml
  $ git update-index --add --cacheinfo 160000,$(git rev-parse HEAD),docs/sager/courses/sub.yaml; git commit -qm "submodule"
  docs/sager/courses/sub.yaml:1:1: error: this is not an ordinary file
  hint: a course is one file; move this elsewhere
  [1]
  $ git rm -q --cached docs/sager/courses/sub.yaml
  $ git rm -qr docs/sager/courses; git commit -qm "all gone" && echo committed
  committed
  $ git rm -qr docs/sager; git commit -qm "no folder any more" && echo committed
  committed

Several folders, of any name, in one repository, and in a worktree of it.

  $ odd=$'a "b" $c \'d\'\ne \xff'; cti init "$odd" > /dev/null; cti init north > /dev/null
  $ cti -C "$odd" new b-1 --worker ali > /dev/null; cti -C north new b-1 --worker ali > /dev/null
  $ git add -A; git commit -qm "two folders" && echo committed
  committed
  $ git worktree add -q ../beside; cd ../beside
  $ sed -i 's/^contact-from: .*/contact-from: 2027-02-30/' */courses/b-1.yaml; git add -A
  $ git commit -qm "wrong" 2>&1 | grep -a -c "2027-02-30 is not a day"
  2
  $ cti -C north check --staged
  courses/b-1.yaml:7:15: error: 2027-02-30 is not a day of the calendar
     7 | contact-from: 2027-02-30
       |               ^~~~~~~~~~
  hint: 2027-02 has 28 days
  [1]
  $ (cd north; cti -C . check --staged --format json | jq -c '[.findings[] | .file] | sort | last')
  "courses/b-1.yaml"
  $ cd ../team; git worktree remove --force ../beside

Where the hooks of all repositories lie in one folder, nothing is written there, and they run as before.

  $ mkdir ~/all; git config --global core.hooksPath '~/all'
  $ for hook in pre-commit commit-msg; do printf '#!/bin/sh\necho "global %s"\n' $hook > ~/all/$hook; chmod +x ~/all/$hook; done
  $ git init -q ~/other; cd ~/other; cti init --hook | tail -5 | sed "s,$HOME,~,"
    made .git/cti-hooks/pre-commit
    made git config core.hooksPath
    The hooks in ~/all run in this repository as before.
  
  Enter a course: cti new b-1001 --worker YOU --start DAY
  $ ls ~/all; ls .git/hooks | grep -vc sample
  commit-msg
  pre-commit
  0
  [1]
  $ echo x > README; git add -A; git commit -qm "begin"
  global pre-commit
  global commit-msg
  $ echo 'strat: x' >> cti.yaml; cti new b-1 --worker ali > /dev/null; echo 'start: 2027-02-30' >> courses/b-1.yaml; git add -A
  cti.yaml:41:1: warning: unknown key 'strat'; it is kept, and not used
    41 | strat: ·
       | ^~~~~
  $ git commit -qm "wrong" 2>&1 | head -3
  global pre-commit
  courses/b-1.yaml:74:1: error: the key 'start' is here twice, first in line 9
    74 | start: 2027-02-30
  $ printf '#!/bin/sh\nexit 1\n' > ~/all/commit-msg; git restore -q --staged --worktree .; echo y > README; git commit -qam "refused by the other"
  global pre-commit
  [1]
  $ cti init --hook | tail -5 | sed "s,$HOME,~,"
    kept .gitignore, which was there
    kept .gitattributes, which was there
    kept .git/cti-hooks/pre-commit, which was there
  
  Enter a course: cti new b-1001 --worker YOU --start DAY
  $ git config --global --unset core.hooksPath; git commit -qam "its hooks are gone, ours is not" && echo committed
  committed

A hook that is there is kept; what it lacks is said. A folder outside that was set for this repository is left alone.

  $ git init -q ~/third; cd ~/third; printf '#!/bin/sh\n' > .git/hooks/pre-commit
  $ cti init --hook | tail -4
    kept .git/hooks/pre-commit, which was there
    Git looks at no course before a commit until that hook says: cti check --staged
  
  Enter a course: cti new b-1001 --worker YOU --start DAY
  $ echo 'cti check --staged' >> .git/hooks/pre-commit; cti init --hook | tail -3
    kept .git/hooks/pre-commit, which was there
  
  Enter a course: cti new b-1001 --worker YOU --start DAY
  $ git config core.hooksPath ~/all; cti init --hook 2>&1 > /dev/null | sed "s,$HOME,~,"
  cti: warning: git looks for hooks in ~/all, outside of this repository: nothing is written there
  hint: let the pre-commit there say: cti check --staged

Without cti, what touches no course goes through.

  $ cd ~/team; echo more >> README; PATH=/usr/bin:/bin git commit -qam "README" && echo committed
  committed
  $ echo '# more' >> north/courses/b-1.yaml; PATH=/usr/bin:/bin git commit -qam "a course"
  cti is not to be found (PATH), so nobody looked at the courses. To commit all the same: git commit --no-verify
  [1]

A repository without courses; none.

  $ git init -q ~/bare; cd ~/bare; echo x > x; git add x; cti check --staged
  $ cd ~; cti check --staged
  cti: error: git did not answer: rev-parse
  hint: is this folder in a git repository?
  [4]
