Dates and duties as a calendar: all-day events, opaque unless asked otherwise; a later import updates an earlier one.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager

The shifts of one course. Nothing says whose they are.

  $ cti phase b-1040 --format ics > before.ics
  $ tr -d '\r' < before.ics | head -24
  BEGIN:VCALENDAR
  PRODID:-//cti//cti//EN
  VERSION:2.0
  METHOD:PUBLISH
  BEGIN:VEVENT
  UID:9e325ee8ab0de6dab52d9c6c224348d7@cti
  DTSTAMP:20270112T000000Z
  SEQUENCE:20830
  DTSTART;VALUE=DATE:20261207
  DTEND;VALUE=DATE:20261208
  SUMMARY:CTI: start
  STATUS:CONFIRMED
  TRANSP:TRANSPARENT
  END:VEVENT
  BEGIN:VEVENT
  UID:80d5b560ce161bea05366be4c5756a19@cti
  DTSTAMP:20270112T000000Z
  SEQUENCE:20830
  DTSTART;VALUE=DATE:20261207
  DTEND;VALUE=DATE:20261208
  SUMMARY:CTI: change
  STATUS:CONFIRMED
  TRANSP:TRANSPARENT
  END:VEVENT
  $ grep -c -e b-1040 -e mette before.ics
  0
  [1]

With titles, for a calendar that nobody else reads; with alarms.

  $ cti phase b-1040 --format ics --titles --alarm 3 | tr -d '\r' | grep -e SUMMARY -e DTSTART -e TRIGGER -e CLASS
  DTSTART;VALUE=DATE:20261207
  SUMMARY:b-1040: phase 1 begins
  CLASS:PRIVATE
  DTSTART;VALUE=DATE:20261207
  SUMMARY:b-1040: first working day
  CLASS:PRIVATE
  DTSTART:20270112T090000
  SUMMARY:b-1040: call with a provider
  CLASS:PRIVATE
  TRIGGER:-PT4380M
  DTSTART;VALUE=DATE:20270207
  SUMMARY:b-1040: shift to phase 2
  CLASS:PRIVATE
  TRIGGER:-P2DT16H
  DTSTART;VALUE=DATE:20270407
  SUMMARY:b-1040: shift to phase 3
  CLASS:PRIVATE
  TRIGGER:-P2DT16H
  DTSTART;VALUE=DATE:20270506
  SUMMARY:b-1040: network meeting at the latest
  CLASS:PRIVATE
  TRIGGER:-P2DT16H
  DTSTART;VALUE=DATE:20270606
  SUMMARY:b-1040: last day
  CLASS:PRIVATE
  TRIGGER:-P2DT16H

A pause moves the days; the events are the same ones.

  $ cti phase pause b-1040 --on 2027-01-12 > /dev/null
  $ cti phase b-1040 --format ics --today 2027-01-26 > after.ics
  $ grep -c UID before.ics
  7
  $ grep UID before.ics | grep -cFf - after.ics
  7
  $ tr -d '\r' < after.ics | grep -e DTSTART -e STATUS -e SUMMARY
  DTSTART;VALUE=DATE:20261207
  SUMMARY:CTI: start
  STATUS:CONFIRMED
  DTSTART;VALUE=DATE:20261207
  SUMMARY:CTI: change
  STATUS:CONFIRMED
  DTSTART;VALUE=DATE:20270112
  SUMMARY:CTI: pause
  STATUS:CONFIRMED
  DTSTART:20270112T090000
  SUMMARY:CTI: appointment
  STATUS:CONFIRMED
  DTSTART;VALUE=DATE:20270221
  SUMMARY:CTI: shift
  STATUS:TENTATIVE
  DTSTART;VALUE=DATE:20270421
  SUMMARY:CTI: shift
  STATUS:TENTATIVE
  DTSTART;VALUE=DATE:20270520
  SUMMARY:CTI: network meeting
  STATUS:TENTATIVE
  DTSTART;VALUE=DATE:20270620
  SUMMARY:CTI: end
  STATUS:TENTATIVE

A worker's duties. What has gone quiet is due on no day.

  $ cti due --worker sofie --within 3 --format ics --titles | tr -d '\r' | grep -e SUMMARY -e DTSTART
  DTSTART;VALUE=DATE:20270101
  SUMMARY:b-1031: tell of the shift to phase 2
  DTSTART;VALUE=DATE:20270108
  SUMMARY:b-1031: f2.a1
  DTSTART;VALUE=DATE:20270108
  SUMMARY:b-1031: evaluate the plan before phase 2
  DTSTART:20270111T150000
  SUMMARY:b-1020: meeting with the citizen at home
  DTSTART:20270112T103000
  SUMMARY:b-1022: meeting with the citizen at home
  DTSTART;VALUE=DATE:20270112
  SUMMARY:b-1031: remind the citizen of a meeting
  DTSTART:20270113T100000
  SUMMARY:b-1031: meeting with the citizen at home
  DTSTART;VALUE=DATE:20270115
  SUMMARY:b-1031: shift to phase 2
  $ cti due --worker sofie --within 3 --format ics --titles --lang da | tr -d '\r' | grep SUMMARY
  SUMMARY:b-1031: orientér om skiftet til fase 2
  SUMMARY:b-1031: f2.a1
  SUMMARY:b-1031: evaluér planen før fase 2
  SUMMARY:b-1020: møde med borgeren hjemme
  SUMMARY:b-1022: møde med borgeren hjemme
  SUMMARY:b-1031: mind borgeren om et møde
  SUMMARY:b-1031: møde med borgeren hjemme
  SUMMARY:b-1031: faseskift til fase 2

What belongs to calendars belongs to nothing else.

  $ cti due --titles
  cti: error: --titles is for calendars
  hint: add: --format ics
  [2]
  $ cti phase b-1040 --alarm 3 --format json
  cti: error: --alarm is for calendars
  hint: add: --format ics
  [2]
  $ cti phase b-1040 --alarm 366 --format ics
  cti: error: --alarm takes a number of days from 0 to 365
  [2]
  $ cti phase b-1040 --history --format ics
  cti: error: no format 'ics' here
  hint: one of: text, json, md, html
  [2]
