The months ahead, from the dates that are known.

  $ export CTI_TODAY=2027-01-12
  $ cti init --example sager > /dev/null && cd sager
  $ cti caseload --forecast 6
  Caseload · Tue 12 Jan 2027     load = (4·phase 1 + 2·phase 2 + phase 3) × weight
  
    worker       contact  1  2  3  paused  past end  active  limit  load  waiting
    ali                0  2  2  2       1         0       7     15    14        0
    jonas (0.8)        1  1  1  1       1         0       5     10     7        0
    karen              0  2  2  1       0         1       6     15    14        0
    mette              1  1  0  3       1         1       7     15     7        0
    sofie (0.5)        1  1  2  0       0         0       4      8     8        1
    total              3  7  7  7       3         2      29     63    50        1
  
  Courses/load on the first of the month, Feb 2027 – Jul 2027
    worker  limit  now    Feb    Mar      Apr      May      Jun    Jul  room
    ali        15    7   7/16   6/10      5/7      5/6      4/4    1/1  now
    jonas      10    5   5/15    4/9      4/7      3/6      3/3    3/3  now
    karen      15    6   5/14   4/10    4/8.5    3/5.5    3/4.5    2/3  now
    mette      15    7   6/11    5/8      4/5      3/3      3/3    2/1  now
    sofie       8    4   4/10   4/10      4/6      4/5      4/4    2/2  now
    total      63   29  27/66  23/47  21/33.5  18/25.5  17/18.5  10/10  now
  
    Planned, as known on Tue 12 Jan 2027: nobody new starts, those on file begin
    on their day, every course ends on its last day (a follow-up date too), and
    open pauses end on that day. Courses past their end count no more. Changes of
    worker and pauses that lie ahead are not counted in: cti caseload --at DAY
    With 4.3 full-time posts, room for 63 courses at a time and 8 months a course
    on average: about 94 new courses a year. The contact period is not counted in.
  
  Waiting list
    course  worker  referred    waits  next
    b-1053  sofie   14 Dec    29 days  no day agreed
    From the referral to the beginning: median 28 days, longest 29 (4 courses).
  $ cti caseload --worker sofie --forecast 2
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker       contact  1  2  3  paused  past end  active  limit  load  waiting
    sofie (0.5)        1  1  2  0       0         0       4      8     8        1
  
  Courses/load on the first of the month, Feb 2027 – Mar 2027
    worker  limit  now   Feb   Mar  room
    sofie       8    4  4/10  4/10  now
  
    Planned, as known on Tue 12 Jan 2027: nobody new starts, those on file begin
    on their day, every course ends on its last day (a follow-up date too), and
    open pauses end on that day. Courses past their end count no more. Changes of
    worker and pauses that lie ahead are not counted in: cti caseload --at DAY
    With 0.5 full-time posts, room for 8 courses at a time and 8 months a course
    on average: about 12 new courses a year. The contact period is not counted in.
  
  Waiting list
    course  worker  referred    waits  next
    b-1053  sofie   14 Dec    29 days  no day agreed

A worker over the limit has room from the first month with fewer courses.

  $ sed -i 's/^    limit: 10/    limit: 4/' cti.yaml
  $ cti caseload --worker jonas --forecast 3
  Caseload · Tue 12 Jan 2027                load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker       contact  1  2  3  paused  past end  active  limit  load
    jonas (0.8)        1  1  1  1       1         0       5      4     7  over the limit
  
  Courses/load on the first of the month, Feb 2027 – Apr 2027
    worker  limit  now   Feb  Mar  Apr  room
    jonas       4    5  5/15  4/9  4/7  none
  
    Planned, as known on Tue 12 Jan 2027: nobody new starts, those on file begin
    on their day, every course ends on its last day (a follow-up date too), and
    open pauses end on that day. Courses past their end count no more. Changes of
    worker and pauses that lie ahead are not counted in: cti caseload --at DAY
    With 0.8 full-time posts, room for 4 courses at a time and 8 months a course
    on average: about 6 new courses a year. The contact period is not counted in.
  
  Waiting list
    No citizen who was referred waits.
    From the referral to the beginning: median 21 days, longest 21 (1 course).

For scripts and spreadsheets.

  $ cti caseload --forecast 1 --format csv
  as_of,worker,month,active,load,limit,planned,unreadable
  2027-01-12,ali,2027-02-01,7,16,15,true,
  2027-01-12,jonas,2027-02-01,5,15,4,true,
  2027-01-12,karen,2027-02-01,5,14,15,true,
  2027-01-12,mette,2027-02-01,6,11,15,true,
  2027-01-12,sofie,2027-02-01,4,10,8,true,
  $ cti caseload --forecast 2 --format json | python3 -c "import json, sys; f = json.load(sys.stdin)['forecast']; print(f['course_months'], f['new_courses_a_year'], f['total']['months'], f['workers'][1]['room_from'])"
  7.97 85 [{'month': '2027-02-01', 'active': 27, 'load': 66}, {'month': '2027-03-01', 'active': 23, 'load': 47}] None
  $ cti caseload --forecast 0
  cti: error: --forecast takes a number of months from 1 to 24
  [2]
  $ cti caseload --forecast many
  cti: error: --forecast cannot be 'many'
  hint: write it in digits alone, e.g. 30
  [2]

On a day that lies back, courses that had not begun are not there.

  $ cti caseload --at 2026-03-02 | head -9
  Caseload · Mon 2 Mar 2026                 load = 4·phase 1 + 2·phase 2 + phase 3
  
    worker       contact  1  2  3  paused  past end  active  limit  load
    ali                0  3  0  0       0         0       3     15    12
    jonas (0.8)        1  1  1  0       0         0       3      4     6
    karen              0  0  0  0       0         0       0     15     0
    mette              1  1  0  0       0         0       2     15     4
    sofie (0.5)        0  1  1  0       0         0       2      8     6
    total              2  6  2  0       0         0      10     57    28
