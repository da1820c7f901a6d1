What the files may hold, for editors that complete keys and mark mistakes.

  $ cti schema | jq -c '[."$schema", .title, .additionalProperties, .required]'
  ["http://json-schema.org/draft-07/schema#","A course of Critical Time Intervention",false,["cti","id","worker"]]
  $ cti schema course | jq -c '.properties | keys_unsorted'
  ["cti","id","worker","method","legal-basis","months","weight","after","referred","grants","contact-from","change","start","pauses","intensified","shifts","told","worker-changes","substitutes","follow-ups","closed","checklists","people","agreements","plan","handover","contacts"]
  $ cti schema course | jq -c '.properties.pauses.items | .required, .properties.until.description'
  ["from"]
  "the first day back; empty while the pause is open"
  $ cti schema course | jq -c '.properties.contacts.items.properties | .form, .minutes'
  {"description":"meeting, phone or message","enum":["meeting","phone","message"]}
  {"description":"how long it took, or is to take","type":["integer","null"],"minimum":0,"maximum":1440}
  $ cti schema course | jq -c '.properties.start.pattern as $p | "2028-02-29", "2027-02-29", "2026-04-31", "26-01-01" | test($p)'
  true
  false
  false
  false
  $ cti --lang da schema course | jq -r '.properties | .start.description, .pauses.items.properties.until.description, .start.patternErrorMessage'
  første dag i fase 1
  den første dag efter pausen; tom, så længe pausen varer
  skriv en dag i kalenderen som ÅÅÅÅ-MM-DD
  $ for kind in course settings method implementation; do cti schema $kind --format json | cmp - <(cti schema $kind) && cti schema $kind | jq -r .title; done
  A course of Critical Time Intervention
  Settings of a folder of courses
  A method profile
  The implementation template, filled in

A folder keeps them, and what cti writes leads an editor there.

  $ cti init sager > /dev/null && cd sager
  $ ls .cti
  course.schema.json
  implementation.schema.json
  method.schema.json
  settings.schema.json
  $ cti schema | cmp - .cti/course.schema.json
  $ cti new b-1 --worker mette > /dev/null && cti implementation start > /dev/null
  $ head -qn1 cti.yaml courses/b-1.yaml implementation.yaml
  # yaml-language-server: $schema=.cti/settings.schema.json
  # yaml-language-server: $schema=../.cti/course.schema.json
  # yaml-language-server: $schema=.cti/implementation.schema.json
  $ cti init --example ../example > /dev/null; head -qn2 ../example/cti.yaml ../example/courses/b-1042.yaml
  # yaml-language-server: $schema=.cti/settings.schema.json
  # Settings of this folder: the example team.
  # yaml-language-server: $schema=../.cti/course.schema.json
  # Borgeren var lige faldet til i køkkenet, da en indlæggelse kom på tværs. Pladsen

They speak the folder's language; a folder from before gets them by the same command, and keeps what is there.

  $ cti --lang da init ../da > /dev/null; cd ../da; rm -r .cti
  $ cti new b-1 --worker mette > /dev/null; head -n1 courses/b-1.yaml
  cti: 1  # filformatets version; alle nøgler: man cti-course
  $ cti init
    kept courses/, which was there
    made .cti/
    made .cti/course.schema.json
    made .cti/settings.schema.json
    made .cti/method.schema.json
    made .cti/implementation.schema.json
    kept cti.yaml, which was there
    kept .gitignore, which was there
    kept .gitattributes, which was there
  
  Enter a course: cti new b-1001 --worker YOU --start DAY
  $ jq -r .properties.start.description .cti/course.schema.json
  første dag i fase 1
  $ cti new b-2 --worker mette > /dev/null; head -n1 courses/b-2.yaml; cti check
  # yaml-language-server: $schema=../.cti/course.schema.json

What does not exist.

  $ cti schema cours
  cti: error: unknown command 'cours'
  hint: did you mean 'course'?
  [2]
  $ cti schema --format csv
  cti: error: no format 'csv' here
  hint: one of: text, json
  [2]
