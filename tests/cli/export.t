Flat tables for whoever counts with other tools: courses, items of checklists, contacts.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager

The columns of each table. They stay; new ones come last.

  $ for table in courses items contacts; do cti export $table --format csv | head -1; done
  as_of,course,worker,method,legal_basis,months,state,phase,contact_from,change,phase_1_first,phase_2_first,phase_3_first,last_day,follow_up,handover_by,provisional,pauses,paused_days,shift_2_held,shift_3_held,worker_changes,items_done,items_skipped,items_open,contacts,contacts_missed,minutes,last_contact,closed_on,outcome,after,minutes_with_citizen,minutes_coordinating,weight,referred_on,days_until_begun,granted_until,substitutes,intensified,next_follow_up,told_2,told_3,unreadable
  as_of,course,worker,method,stage,item,when_relevant,due,state,day,recorded,unreadable
  as_of,course,worker,day,part,minutes,form,who,place,missed,recorded,at,state,participants,with_citizen,with_provider,with_informal,agreed,cancelled_by,moved_from,unreadable
  $ cti export contacts --format csv | sed -n 2,4p
  2027-01-12,b-0960,jonas,2025-10-08,contact,45,meeting,citizen,community,false,,,held,1,true,false,false,,,,
  2027-01-12,b-0960,jonas,2025-10-15,contact,30,meeting,citizen,home,false,,,held,1,true,false,false,,,,
  2027-01-12,b-0960,jonas,2025-11-06,phase_1,75,meeting,citizen,home,false,,,held,1,true,false,false,,,,
  $ cti export items --format csv | grep b-1042 | head -3
  2027-01-12,b-1042,mette,job,contact,contact-made,false,2026-12-01,done,2026-11-12,,
  2027-01-12,b-1042,mette,job,contact,informed,false,2026-12-01,done,2026-11-13,2026-11-20,
  2027-01-12,b-1042,mette,job,contact,contact-agreed,false,2026-12-01,done,2026-11-18,,

Lines of JSON unless csv is asked for; all three tables where none is named.

  $ cti export courses | grep b-1042
  {"as_of":"2027-01-12","course":"b-1042","worker":"mette","method":"job","legal_basis":"sel-85","months":9,"state":"paused","phase":1,"contact_from":"2026-11-10","change":"2026-12-01","phase_1_first":"2026-12-01","phase_2_first":"2027-03-02","phase_3_first":"2027-06-02","last_day":"2027-09-01","follow_up":true,"handover_by":"2027-08-01","provisional":true,"pauses":1,"paused_days":1,"shift_2_held":null,"shift_3_held":null,"worker_changes":0,"items_done":11,"items_skipped":1,"items_open":18,"contacts":10,"contacts_missed":0,"minutes":440,"last_contact":"2027-01-12","closed_on":null,"outcome":null,"after":null,"minutes_with_citizen":390,"minutes_coordinating":50,"weight":1,"referred_on":"2026-10-26","days_until_begun":15,"granted_until":"2027-08-31","substitutes":0,"intensified":0,"next_follow_up":"2027-09-01","told_2":null,"told_3":null}
  $ cti export | jq -r .table | sort | uniq -c
        6 agreements
        8 appointments
      543 contacts
       41 courses
     1050 items
       40 people
       21 ratings
  $ cti export contacts --format ndjson | jq -s 'map(select(.missed | not) | .minutes) | add'
  23805

Pseudonyms: the same key gives the same ones, in every table and every night.

  $ (umask 077; echo 0123456789abcdef0123456789abcdef > ../key)
  $ cti export courses --pseudonymous --key ../key --format csv | cut -d , -f 2-6,18- | head -4
  course,worker,method,legal_basis,months,pauses,paused_days,shift_2_held,shift_3_held,worker_changes,items_done,items_skipped,items_open,contacts,contacts_missed,minutes,last_contact,closed_on,outcome,after,minutes_with_citizen,minutes_coordinating,weight,referred_on,days_until_begun,granted_until,substitutes,intensified,next_follow_up,told_2,told_3,unreadable
  c06b205f86955a3a3,wdf283862666f2431,job,sel-85,9,0,0,,,0,10,1,19,9,0,445,2027-01-07,,,cdb1f9254e4c4c4f5,360,85,1,,,,0,0,2027-08-01,,,
  c0b5281888ff5a677,w9582d4277576c55e,job,sel-85,9,0,0,2026-09-15,,0,16,6,8,15,0,610,2026-12-10,,,,430,75,1,,,,0,0,2027-03-14,2026-09-08,,
  c0fe5219df7beed54,wd56be99a0a66d67f,job,sel-85,9,1,50,,,0,11,0,19,15,2,620,2027-01-06,,,,560,60,1,,,,0,0,2027-08-19,,,
  $ CTI_EXPORT_KEY=../key cti export contacts --pseudonymous --format csv | sed -n 2,3p
  2027-01-12,c06b205f86955a3a3,wdf283862666f2431,2026-10-14,contact,45,meeting,citizen,home,false,,,held,1,true,false,false,,,,
  2027-01-12,c06b205f86955a3a3,wdf283862666f2431,2026-11-04,phase_1,60,meeting,citizen,workplace,false,,,held,1,true,false,false,,,,
  $ cti export --pseudonymous --key ../key | grep -c -e b-1042 -e mette
  0
  [1]

Without a key that nobody else has there are none.

  $ cti export --pseudonymous
  cti: error: pseudonyms need a key: name its file with --key or CTI_EXPORT_KEY
  hint: make one, and keep it: (umask 077; head -c 32 /dev/urandom | base64 > ~/.cti-key)
  [2]
  $ cti export --pseudonymous --key ../no-key
  cti: error: there is no file ../no-key
  hint: make one, and keep it: (umask 077; head -c 32 /dev/urandom | base64 > ~/.cti-key)
  [4]
  $ chmod 644 ../key
  $ cti export --pseudonymous --key ../key
  cti: error: others can read the key in ../key
  hint: make it yours: chmod 600 ../key
  [2]
  $ (umask 077; echo secret > ../short)
  $ cti export --pseudonymous --key ../short
  cti: error: the key in ../short is too short to keep anything secret
  hint: make one, and keep it: (umask 077; head -c 32 /dev/urandom | base64 > ~/.cti-key)
  [2]
  $ cti export courses --key ../key
  cti: error: --key is for pseudonyms
  hint: add: --pseudonymous
  [2]

Mistakes. A file that cannot be read is named, and the rest is exported.

  $ cti export --format csv
  cti: error: csv holds one table at a time
  hint: name one: cti export courses, cti export items, cti export appointments, cti export contacts, cti export people, cti export agreements
  [2]
  $ cti export notes
  cti: error: TABLE cannot be 'notes'
  hint: one of: courses, items, appointments, contacts, people, agreements, ratings
  [2]
  $ cti export courses --format text
  cti: error: no format 'text' here
  hint: one of: csv, ndjson
  [2]
  $ printf 'x: [\n' > courses/b-1048.yaml
  $ cti export courses 2> /dev/null | wc -l
  41
  $ cti export courses > /dev/null
  courses/b-1048.yaml:1:4: error: a bracket that is not closed
     1 | ·: [
       |    ^
  hint: close it on the same line
  [3]

In Danish the columns are the same ones.

  $ rm courses/b-1048.yaml
  $ cti export items --lang da --format csv | head -2
  as_of,course,worker,method,stage,item,when_relevant,due,state,day,recorded,unreadable
  2027-01-12,b-0960,jonas,job,contact,contact-made,false,2025-11-03,done,2025-10-08,,
  $ cti export --lang da --pseudonymous
  cti: fejl: pseudonymer kræver en nøgle: angiv dens fil med --key eller CTI_EXPORT_KEY
  tip: lav en, og gem den: (umask 077; head -c 32 /dev/urandom | base64 > ~/.cti-key)
  [2]
