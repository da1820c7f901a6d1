Contacts, and how much there was in which phase.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager

Without one to log, the latest ten and the minutes a week, beside the method's 4 : 2 : 1.

  $ cti contact b-0987
  b-0987 · mette · closed                                          Tue 12 Jan 2027
  
  Contacts
      Thu 5 Mar 2026   meeting with the citizen out and about, 60 min
      Tue 17 Mar 2026  call with a provider, 30 min
      Tue 14 Apr       meeting with the citizen at home, 60 min
      Tue 12 May       meeting with the citizen at home, 70 min
      Tue 9 Jun        meeting with a provider at home, 50 min
      Tue 30 Jun       call with the citizen, 30 min
      Tue 14 Jul       meeting with the citizen out and about, 70 min
      Tue 18 Aug       meeting with the citizen at home, 30 min
      Wed 9 Sep        meeting with a provider at home, 50 min
      Wed 7 Oct        meeting with the citizen out and about, 35 min
    5 earlier ones: cti contact b-0987 --all
  
  How much, in days not paused
      contact period  8 min a week · 1 contact, 1 of them a meeting
                      with the citizen 8 min a week, coordination 0 min
      phase 1         34 min a week · 7 contacts, 6 of them meetings
                      with the citizen 28 min a week, coordination 6 min
      phase 2         17 min a week · 4 contacts, 3 of them meetings
                      with the citizen 13 min a week, coordination 4 min
      phase 3         9 min a week · 3 contacts, 3 of them meetings
                      with the citizen 5 min a week, coordination 4 min
    minutes a week with the citizen are as 4 : 1.9 : 0.7; the method's rough aim
    is 4 : 2 : 1, while coordination stays as active in phase 2
  $ cti contact b-0987 --all | head -7
  b-0987 · mette · closed                                          Tue 12 Jan 2027
  
  Contacts
      Wed 10 Dec 2025  meeting with the citizen at home, 45 min
      Tue 20 Jan 2026  meeting with the citizen at the workplace, 75 min
      Tue 3 Feb 2026   meeting with the citizen at home, 90 min
      Tue 10 Feb 2026  meeting with the citizen at home, 75 min

Contact kept during a pause counts apart.

  $ cti contact b-1027
  b-1027 · jonas · paused in phase 1                               Tue 12 Jan 2027
  
  Contacts
      Tue 10 Nov  meeting with the citizen at home, 60 min
      Tue 17 Nov  meeting with a provider at the workplace, 45 min
      Wed 25 Nov  meeting with the citizen out and about, 20 min
                  Første besøg på afdelingen
      Wed 2 Dec   meeting with the citizen out and about, 20 min
      Wed 9 Dec   meeting with the citizen out and about, 30 min
                  Prismærkede tolv kopper
      Wed 16 Dec  call with the citizen, 15 min
      Tue 22 Dec  meeting with the citizen out and about, 30 min
    – Wed 30 Dec  call with the citizen, missed
      Wed 6 Jan   meeting with the citizen out and about, 25 min
      Mon 11 Jan  call with a provider, 15 min
    7 earlier ones: cti contact b-1027 --all
  
  How much, in days not paused
      contact period  26 min a week · 2 contacts, 2 of them meetings
                      with the citizen 26 min a week, coordination 0 min
      phase 1         50 min a week · 6 contacts, 6 of them meetings, 1 missed
                      with the citizen 44 min a week, coordination 6 min
      in pauses       21 min a week · 7 contacts, 5 of them meetings, 1 missed
                      with the citizen 19 min a week, coordination 2 min
    minutes a week with the citizen are as 4 : – : –; the method's rough aim is 4
    : 2 : 1, while coordination stays as active in phase 2
  
    Last in touch with the citizen 6 days ago, Wed 6 Jan 2027
  
  Next: cti contact b-1027 --minutes 45 --form meeting --with citizen
  When do you meet next? cti contact b-1027 --agree DAY --at HH:MM

One line in the file for one contact.

  $ cti contact b-1037 --minutes 45 --form meeting --with citizen --place home --note "Talte om jul"
  b-1037 · meeting with the citizen at home, 45 min · Tue 12 Jan 2027
    phase 1: 81 min a week · 7 contacts, 6 of them meetings
    When do you meet next? cti contact b-1037 --agree DAY --at HH:MM
  saved courses/b-1037.yaml (1 line)
  $ cti contact b-1037 --minutes 10 --form phone --with provider --on 2027-01-11
  b-1037 · call with a provider, 10 min · Mon 11 Jan 2027
    phase 1: 83 min a week · 8 contacts, 6 of them meetings
    When do you meet next? cti contact b-1037 --agree DAY --at HH:MM
  saved courses/b-1037.yaml (1 line)
  $ cti contact b-1037 --form meeting --with citizen --missed
  b-1037 · meeting with the citizen, missed · Tue 12 Jan 2027
    phase 1: 83 min a week · 8 contacts, 6 of them meetings, 1 missed
    When do you meet next? cti contact b-1037 --agree DAY --at HH:MM
  saved courses/b-1037.yaml (1 line)
  $ tail -3 courses/b-1037.yaml
    - {on: 2027-01-12, minutes: 45, form: meeting, with: citizen, place: home, note: Talte om jul}
    - {on: 2027-01-11, minutes: 10, form: phone, with: provider, recorded: 2027-01-12}
    - {on: 2027-01-12, form: meeting, with: citizen, state: missed}

The note from standard input, or from an editor; what stands behind # is left out.

  $ printf 'To ting:\nsøvn og mad\n' | cti contact b-1037 --minutes 5 --form message --with citizen --note -
  b-1037 · message with the citizen, 5 min · Tue 12 Jan 2027
    phase 1: 84 min a week · 9 contacts, 6 of them meetings, 1 missed
    When do you meet next? cti contact b-1037 --agree DAY --at HH:MM
  saved courses/b-1037.yaml (1 line)
  $ EDITOR='printf "# no\nSkrevet i ro og mag\n\n" >' cti contact b-1037 --minutes 30 --form meeting --with informal --edit
  b-1037 · meeting with the network, 30 min · Tue 12 Jan 2027
    phase 1: 91 min a week · 10 contacts, 7 of them meetings, 1 missed
    When do you meet next? cti contact b-1037 --agree DAY --at HH:MM
  saved courses/b-1037.yaml (1 line)
  $ tail -2 courses/b-1037.yaml
    - {on: 2027-01-12, minutes: 5, form: message, with: citizen, note: "To ting:\nsøvn og mad"}
    - {on: 2027-01-12, minutes: 30, form: meeting, with: informal, note: Skrevet i ro og mag}

An editor that fails saves nothing; what was typed is kept when the course cannot be saved.

  $ EDITOR=false cti contact b-1037 --minutes 30 --form meeting --with informal --edit
  cti: error: the editor 'false' did not end well, so nothing was saved
  hint: choose another: EDITOR=nano cti …
  [6]
  $ touch courses/b-1037.yaml.lock
  $ mkdir ../run
  $ EDITOR='echo Vigtigt >' XDG_RUNTIME_DIR=$PWD/../run cti contact b-1037 --minutes 30 --form phone --with citizen --edit 2>&1 | sed -e 's/cti-....../cti-XXXXXX/; s/by .*, [0-9]* second[s]* old/by …/' -e "s#$(cd .. && pwd)/run#RUN#"
  cti: error: courses/b-1037.yaml is locked: courses/b-1037.yaml.lock, by …
  hint: someone is saving, or was interrupted; if nobody is, delete courses/b-1037.yaml.lock and try again
  cti: warning: what you typed is kept in RUN/cti-XXXXXX/note.txt
  $ cat ../run/cti-*/note.txt && rm -r ../run courses/b-1037.yaml.lock
  Vigtigt

What cannot be is refused, and nothing is written.

  $ cp courses/b-1037.yaml before
  $ cti contact b-1037 --form phone
  cti: error: --minutes is missing
  hint: how long did it take? e.g. --minutes 45
  [2]
  $ cti contact b-1037 --minutes 45 --form visit --with citizen
  cti: error: --form cannot be 'visit'
  hint: one of: meeting, phone, message
  [2]
  $ cti contact b-1037 --minutes 45 --form meeting
  cti: error: --with is missing
  hint: one of: citizen, provider, informal
  [2]
  $ cti contact b-1037 --minutes 2000 --form meeting --with citizen
  cti: error: 2000 minutes are not a contact
  hint: from 0 to 1440
  [2]
  $ cti contact b-1037 --minutes 45 --form meeting --with citizen --on +1d
  cti: error: 2027-01-13 has not come yet
  hint: a contact is put on record when it has happened; one that is agreed: cti contact b-1037 --agree 2027-01-13
  [2]
  $ cti contact b-1037 --minutes 45 --form meeting --with citizen --place moon
  cti: error: --place cannot be 'moon'
  hint: one of: home, workplace, community, office
  [2]
  $ cti contact b-1037 --minutes 45 --form meeting --with citizen --note a --edit
  cti: error: --note and --edit both give the note
  hint: leave one of them out
  [2]
  $ cmp before courses/b-1037.yaml

For scripts.

  $ cti contact b-1042 --format csv
  as_of,id,on,minutes,form,with,place,missed,at,state,participants,agreed,cancelled_by,moved_from
  2027-01-12,b-1042,2026-11-12,45,meeting,citizen,community,false,,held,citizen,,,
  2027-01-12,b-1042,2026-12-01,60,meeting,citizen,workplace,false,,held,citizen,,,
  2027-01-12,b-1042,2026-12-04,45,meeting,citizen,workplace,false,,held,citizen,,,
  2027-01-12,b-1042,2026-12-08,60,meeting,citizen,home,false,,held,citizen,,,
  2027-01-12,b-1042,2026-12-18,75,meeting,citizen,home,false,,held,citizen,,,
  2027-01-12,b-1042,2026-12-21,45,meeting,citizen,home,false,,held,citizen,,,
  2027-01-12,b-1042,2027-01-05,45,meeting,citizen,home,false,,held,citizen,,,
  2027-01-12,b-1042,2027-01-06,30,meeting,provider,workplace,false,,held,provider,,,
  2027-01-12,b-1042,2027-01-07,20,phone,informal,,false,,held,informal,,,
  2027-01-12,b-1042,2027-01-12,15,phone,citizen,,false,,held,citizen,,,
  $ cti contact b-0987 --format json | python3 -c "import json, sys; c = json.load(sys.stdin); print(c['schema'], c['aim'], [(p['part'], p['days'], p['minutes'], p['minutes_a_week']) for p in c['parts']])"
  cti.contact/1 [4, 2, 1] [('contact', 38, 45, 8.29), ('phase_1', 90, 435, 33.83), ('phase_2', 91, 220, 16.92), ('phase_3', 92, 115, 8.75)]

A note that holds what looks like a CPR number is kept, as it may be none, and it is said at once; the number is not.

  $ cti contact b-1042 --minutes 5 --form phone --with citizen --note "Ring til 01.01.65 – 1234" --dry-run
  --- a/courses/b-1042.yaml
  +++ b/courses/b-1042.yaml
  @@ -115,3 +115,4 @@
     - {on: 2027-01-06, minutes: 30, form: meeting, with: provider, place: workplace}
     - {on: 2027-01-07, minutes: 20, form: phone, with: informal}
     - {on: 2027-01-12, minutes: 15, form: phone, with: citizen}
  +  - {on: 2027-01-12, minutes: 5, form: phone, with: citizen, note: Ring til 010165-****}
  courses/b-1042.yaml:118:77: warning: this looks like a CPR number: 010165-****
  hint: if it is one, take it out before git keeps it: cti edit b-1042
  $ echo "CPR0101651234 er morens" | cti contact b-1042 --minutes 5 --form phone --with informal --note -
  b-1042 · call with the network, 5 min · Tue 12 Jan 2027
    in pauses: 2 contacts
    When do you meet next? cti contact b-1042 --agree DAY --at HH:MM
  saved courses/b-1042.yaml (1 line)
  courses/b-1042.yaml:118:72: warning: this looks like a CPR number: 010165-****
  hint: if it is one, take it out before git keeps it: cti edit b-1042
  $ cti contact b-1042 --minutes 5 --form phone --with informal --note "konto 4321 0101651234"
  b-1042 · call with the network, 5 min · Tue 12 Jan 2027
    in pauses: 3 contacts
    When do you meet next? cti contact b-1042 --agree DAY --at HH:MM
  saved courses/b-1042.yaml (1 line)
  $ grep -c CPR0101651234 courses/b-1042.yaml
  1
  $ cti contact b-1042 | tail -3
  
  Next: cti contact b-1042 --minutes 45 --form meeting --with citizen
  When do you meet next? cti contact b-1042 --agree DAY --at HH:MM
  $ cti contact b-1042 --format json | grep -c 1651234
  1
