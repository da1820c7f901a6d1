What was agreed with whom: with the employer, on contact, on whom to call, on who may see the plan.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager
  $ cti agreement b-1014
  b-1014 · agreements · phase 3                                    Tue 12 Jan 2027
  
      t1  25 timer om ugen; nye opgaver tales igennem først
          on work · with the citizen, chefen and Pia · agreed 17 Aug
          until Tue 16 Feb
      t3  Mødes hjemme; sms dagen før
          on how contact goes on · with the citizen · agreed 17 Nov
    – t2  Ringer før møder; mødes helst på jobbet
          on how contact goes on · with the citizen · agreed 10 Aug · ended 17 Nov
  $ cti agreement b-1031
  b-1031 · agreements · phase 1                                    Tue 12 Jan 2027
  
      t1  Vi mødes hjemme, mens børnene er i skole; en sms dagen før
          on how contact goes on · with the citizen · agreed 1 Oct
      t2  krisecentrets vagt, når Sofie har fri
          on whom to call outside working hours · with Bente · agreed 22 Oct
      t3  hele planen
          on who may see the plan · with Kirsten · agreed 19 Nov
          until Thu 15 Apr

What holds stands on the citizen's plan where it belongs.

  $ cti plan b-1031 --format md | sed -n '/How we keep/,$p'
  ## How we keep in touch
  
  - Vi mødes hjemme, mens børnene er i skole; en sms dagen før
  
  ## Whom I can call
  
  - Bente: krisecentrets vagt, når Sofie har fri
  
  ## Who may see my plan
  
  - Kirsten: hele planen · I said yes 19 Nov 2026 · until 15 Apr 2027
  $ cti --lang da plan b-1014 --format md | sed -n '/arbejdsplads/,$p'
  ## Det har jeg aftalt med min arbejdsplads
  
  - 25 timer om ugen; nye opgaver tales igennem først · med chefen og Pia · til og med 16. feb. 2027
  
  ## Sådan holder vi kontakten
  
  - Mødes hjemme; sms dagen før

A new one says what it is about and with whom; people are those on file.

  $ cti agreement put b-1037 "25 timer om ugen"
  cti: error: --about is missing
  hint: one of: work, contact, outside-hours, sharing, other
  [2]
  $ cti agreement put b-1037 "25 timer om ugen" --about work
  cti: error: --with is missing
  hint: with whom was it agreed? citizen, or somebody on file: cti people b-1037
  [2]
  $ cti agreement put b-1037 "25 timer om ugen" --about work --with mesteren
  cti: error: --with cannot be 'mesteren'
  hint: one of: citizen, provider, informal
  [2]
  $ cti people put b-1037 mesteren --kind professional --role arbejdsgiver > /dev/null
  $ cti agreement put b-1037 "25 timer om ugen" --about work --with citizen,mesteren --until 2027-01-22
  b-1037 · t1  25 timer om ugen
    on work · with the citizen and mesteren · Tue 12 Jan 2027 · until Fri 22 Jan 2027
  saved courses/b-1037.yaml (7 lines)
  $ git diff --no-index /dev/null courses/b-1037.yaml | grep -A8 '^+agreements'
  +agreements:
  +  - id: t1
  +    on: 2027-01-12
  +    about: work
  +    with: [citizen, a1]
  +    text: 25 timer om ugen
  +    until: 2027-01-22
  +
  +plan:
  $ cti agreement put b-1037 "lige til døren" --about contact --with citizen --on 2027-02-01
  cti: error: 'on' says 2027-02-01, which has not come yet
  hint: what happened is written down when it has happened
  [2]

Its last day is due until somebody renews it or ends it.

  $ cti due --worker ali | grep 'agreement'
    b-1037  Fri 22 Jan  agreement ends, renew it or end it: t1 25 timer om ugen
  $ cti due --worker ali --format json | jq -c '.duties[] | select(.what == "agreement_ends")'
  {"id":"b-1037","worker":"ali","what":"agreement_ends","day":"2027-01-22","late":false,"quiet":false,"provisional":false,"substitute":null,"agreement":"t1","about":"work","text":"25 timer om ugen"}
  $ CTI_TODAY=2027-01-25
  $ cti agreement b-1037
  b-1037 · agreements · phase 1                                    Mon 25 Jan 2027
  
    ! t1  25 timer om ugen
          on work · with the citizen and mesteren · agreed 12 Jan
          held until Fri 22 Jan: renew it or end it
  
  Next: cti agreement put b-1037 t1 --until DAY, or cti agreement end b-1037 t1
  $ cti agreement put b-1037 t1 --until 2027-05-31 --text "30 timer om ugen"
  b-1037 · t1  30 timer om ugen
    on work · with the citizen and mesteren · Tue 12 Jan 2027 · until Mon 31 May 2027
    before: 25 timer om ugen
    before: Fri 22 Jan 2027
  saved courses/b-1037.yaml (2 lines)
  $ cti agreement put b-1037 t1 --with mesteren
  b-1037 · t1  30 timer om ugen
    on work · with mesteren · Tue 12 Jan 2027 · until Mon 31 May 2027
    before: the citizen and mesteren
  saved courses/b-1037.yaml (1 line)
  $ cti agreement put b-1037 t1 --with citizen,mesteren --about other
  b-1037 · t1  30 timer om ugen
    on something else · with the citizen and mesteren · Tue 12 Jan 2027 · until Mon 31 May 2027
    before: work
    before: mesteren
  saved courses/b-1037.yaml (2 lines)
  $ cti due --worker ali | grep 'agreement'
  [1]
  $ cti agreement end b-1037 t1
  b-1037 · t1  30 timer om ugen
    on something else · with the citizen and mesteren · Tue 12 Jan 2027 · until Mon 31 May 2027 · ended Mon 25 Jan 2027
  saved courses/b-1037.yaml (1 line)
  $ cti agreement end b-1037 t1
  b-1037 · t1  30 timer om ugen
    on something else · with the citizen and mesteren · Tue 12 Jan 2027 · until Mon 31 May 2027 · ended Mon 25 Jan 2027
    it is on file already, so its day stays; another one: --on DAY
  nothing to change in courses/b-1037.yaml
  $ cti agreement end b-1037 t3
  cti: error: no agreement 't3' in b-1037; did you mean 't1'?
  hint: see them: cti agreement b-1037
  [4]
  $ cti phase b-1037 --history | grep 'agree'
      Tue 12 Jan 2027  agreed: 30 timer om ugen
      Mon 25 Jan 2027  agreement ended: 30 timer om ugen
  $ CTI_TODAY=2027-01-12

For scripts; and for analysis, without any text.

  $ cti agreement b-1031 --format json | jq -c '.schema, .agreements[1]'
  "cti.agreement/1"
  {"id":"t2","on":"2026-10-22","about":"outside-hours","with":["a4"],"text":"krisecentrets vagt, når Sofie har fri","until":null,"ended":null,"in_force":true}
  $ cti agreement b-1031 --format csv | head -2
  as_of,id,agreement,on,about,with,text,until,ended,in_force
  2027-01-12,b-1031,t1,2026-10-01,contact,citizen,"Vi mødes hjemme, mens børnene er i skole; en sms dagen før",,,true
  $ cti export agreements --format csv | grep 'course\|b-1031'
  as_of,course,agreement,on,about,who,until,ended,in_force,unreadable
  2027-01-12,b-1031,t1,2026-10-01,contact,citizen,,,true,
  2027-01-12,b-1031,t2,2026-10-22,outside-hours,provider,,,true,
  2027-01-12,b-1031,t3,2026-11-19,sharing,provider,2027-04-15,,true,
  $ cti export people --format csv | grep 'course\|b-1031'
  as_of,course,person,kind,since,works,supports,shall_change,supported_before,takes_over,accepted,unreadable
  2027-01-12,b-1031,a1,private,2026-12-10,well,true,false,false,false,,
  2027-01-12,b-1031,a2,private,,partly,true,true,false,false,,
  2027-01-12,b-1031,a3,professional,,partly,true,true,false,false,,
  2027-01-12,b-1031,a4,professional,,well,true,false,true,false,,

What cannot be is refused; a doubt is told.

  $ cti agreement put b-1031 t1 --until 2026-09-01
  cti: error: 'until' says 2026-09-01, before it was agreed on 2026-10-01
  hint: is one of the two days wrong?
  [2]
  $ sed -i 's/about: sharing/&/; s/    with: a3/    with: a9/' courses/b-1031.yaml
  $ cti check b-1031 | grep -A3 a9
  courses/b-1031.yaml:67:11: warning: no person has the id 'a9'
    67 |     with: a9
       |           ^~
  hint: add them: cti people put b-1031 NAME
