A folder for courses is made with its settings, and nothing that is there is overwritten.

  $ cti init sager
    made courses/
    made .cti/
    made .cti/course.schema.json
    made .cti/settings.schema.json
    made .cti/method.schema.json
    made .cti/implementation.schema.json
    made cti.yaml
    made .gitignore
    made .gitattributes
  
  Enter a course: cti -C sager new b-1001 --worker YOU --start DAY
  $ cat sager/cti.yaml
  # yaml-language-server: $schema=.cti/settings.schema.json
  # Settings of this folder. See: cti --help
  cti: 1  # version of the file format
  language: en  # of the comments that cti writes into files: da or en
  method: job  # of new courses: job, homelessness, crisis-centre, greenlanders, psychiatry, prostitution
  legal-basis: sel-85  # of new courses of that method: sel-85, sel-82b, lab-31b
  
  # Other legal bases, as you grant under them: take the # away, and mend what differs.
  # legal-bases:
  #   - id: lab-167
  #     citation: LAB § 167
  #     months: 6
  #     renewable: true
  #     from: 2020-01-01
  #   - id: sel-85a
  #     citation: SEL § 85 a
  #     months: 9
  #     ends: follow-up
  #     from: 2023-10-01
  
  # Who works here, so that the caseload shows those without courses too:
  # workers:
  #   mette:
  #     fte: 1.0
  #     limit: 15
  
  # From how many days on something is worth a word, in cti due and cti fidelity:
  # thresholds:
  #   within: 14
  #   tell-before-shift: 14
  #   evaluate-before-shift: 7
  #   evaluated-for-shift: 21
  #   shift-tolerance: 7
  #   quiet-contact-period: 14
  #   quiet-phase-1: 14
  #   quiet-phase-2: 21
  #   quiet-phase-3: 28
  #   quiet-pause: 28
  #   long-pause: 42
  #   community-meetings: 3
  $ cat sager/.gitignore
  # Locks and what editors leave behind.
  *.lock
  *.swp
  *.swo
  *~
  .#*
  \#*#
  *.orig
  .DS_Store
  $ stat -c '%a %n' sager sager/courses sager/cti.yaml
  700 sager
  700 sager/courses
  600 sager/cti.yaml
  $ echo "# mine" > sager/.gitignore
  $ cti init sager
    kept courses/, which was there
    kept .cti/, which was there
    kept .cti/course.schema.json, which was there
    kept .cti/settings.schema.json, which was there
    kept .cti/method.schema.json, which was there
    kept .cti/implementation.schema.json, which was there
    kept cti.yaml, which was there
    kept .gitignore, which was there
    kept .gitattributes, which was there
  
  Enter a course: cti -C sager new b-1001 --worker YOU --start DAY
  $ cat sager/.gitignore
  # mine

In Danish, its comments are Danish.

  $ cti --lang da init kommune > /dev/null
  $ head -4 kommune/cti.yaml
  # yaml-language-server: $schema=.cti/settings.schema.json
  # Indstillinger for denne mappe. Se: cti --help
  cti: 1  # filformatets version
  language: da  # sproget i de kommentarer, cti skriver i filerne: da eller en

The example folder is a team to look at.

  $ cti init --example example
    made courses/
    made .cti/
    made .cti/course.schema.json
    made .cti/settings.schema.json
    made .cti/method.schema.json
    made .cti/implementation.schema.json
    made courses/b-0960.yaml
    made courses/b-0964.yaml
    made courses/b-0968.yaml
    made courses/b-0973.yaml
    made courses/b-0979.yaml
    made courses/b-0983.yaml
    made courses/b-0987.yaml
    made courses/b-0990.yaml
    made courses/b-0992.yaml
    made courses/b-0994.yaml
    made courses/b-0998.yaml
    made courses/b-1000.yaml
    made courses/b-1003.yaml
    made courses/b-1005.yaml
    made courses/b-1008.yaml
    made courses/b-1010.yaml
    made courses/b-1011.yaml
    made courses/b-1013.yaml
    made courses/b-1014.yaml
    made courses/b-1016.yaml
    made courses/b-1017.yaml
    made courses/b-1018.yaml
    made courses/b-1019.yaml
    made courses/b-1020.yaml
    made courses/b-1022.yaml
    made courses/b-1025.yaml
    made courses/b-1027.yaml
    made courses/b-1028.yaml
    made courses/b-1031.yaml
    made courses/b-1033.yaml
    made courses/b-1036.yaml
    made courses/b-1037.yaml
    made courses/b-1038.yaml
    made courses/b-1039.yaml
    made courses/b-1040.yaml
    made courses/b-1041.yaml
    made courses/b-1042.yaml
    made courses/b-1048.yaml
    made courses/b-1051.yaml
    made courses/b-1052.yaml
    made courses/b-1053.yaml
    made cti.yaml
    made .gitignore
    made .gitattributes
  
  See the examples: cti -C example caseload --today 2027-01-12
  $ cti -C example phase --today 2027-01-12 | head -3
  29 active courses                                                Tue 12 Jan 2027
  
    course  worker  state               next

A folder that cannot be made is an error.

  $ cti init no/such/folder
  cti: error: no/such/folder could not be written: No such file or directory
  [6]
