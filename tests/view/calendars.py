#!/usr/bin/python3
"""Reads the calendars of the example team with python-icalendar: what is in them, what is not, and what a later one updates.

usage: calendars.py CTI
"""
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile

from icalendar import Calendar

TODAY = datetime.date(2027, 1, 12)
KINDS = {"start", "shift", "plan", "network meeting", "handover", "pause", "end", "milestone", "appointment", "reminder", "change", "grant",
         "agreement"}
PROPERTIES = {"UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP", "CLASS"}
TITLE = re.compile(r"""b-\d{4}:\ (f\d\.[as]\d | phase\ 1\ begins | shift\ to\ phase\ \d | tell\ of\ the\ shift\ to\ phase\ \d
    | evaluate\ the\ plan\ before\ phase\ \d | network\ meeting(\ at\ the\ latest)? | further\ support | handover | last\ day
    | follow-up:\ is\ support\ still\ needed\? | the\ course\ has\ ended\ and\ is\ not\ closed | pause\ begins | support\ resumes
    | closed | (meeting|call|message)\ with\ (the\ citizen|a\ provider|the\ network)(\ at\ home|\ at\ the\ workplace|\ out\ and\ about|\ at\ the\ office)?
    | remind\ the\ citizen\ of\ a\ meeting | renew\ the\ grant | the\ contact\ period\ begins | ask\ how\ it\ goes | agreement\ ends
    | tell\ again\ what\ the\ course\ is\ for | is\ support\ needed\ after\ the\ course\?\ ask\ for\ waiting\ times
    | first\ working\ day | moving\ in | moving\ out\ to\ own\ home | start\ of\ support\ at\ home | the\ decision\ to\ leave\ prostitution
    | discharge,\ or\ moving\ out\ of\ supported\ housing)""", re.VERBOSE)


def cti(*arguments, today=TODAY, language="en"):
    run = subprocess.run([CTI, "--lang", language, "--today", str(today), *arguments], stdout=subprocess.PIPE, check=True)
    return run.stdout.decode()


def timed(event):
    """Whether it is an appointment with a time."""
    return isinstance(event["DTSTART"].dt, datetime.datetime)


def day_of(event):
    return event["DTSTART"].dt.date() if timed(event) else event["DTSTART"].dt


def is_date_of_course(event):
    """Not a change, nor an appointment, which stand in the same calendar."""
    title = str(event["SUMMARY"]).split(": ")[1]
    return title in ("closed", "last day", "network meeting at the latest") or title.startswith(("phase 1 begins", "shift to", "follow-up", "pause begins", "support resumes"))


def events(*arguments, **keywords):
    """The events of a calendar, each one as it must be whatever it says."""
    text = cti(*arguments, "--format", "ics", **keywords)
    assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", ""), "a line that does not end in CRLF"
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n")), "a line that is not folded"
    calendar = Calendar.from_ical(text)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"] and calendar["METHOD"] == "PUBLISH"
    found = calendar.walk("VEVENT")
    assert found and not calendar.errors and not any(event.errors for event in found)
    for event in found:
        assert set(event) <= PROPERTIES and set(event) >= PROPERTIES - {"CLASS"}, set(event) ^ PROPERTIES
        if timed(event):  # in local time, of no zone
            assert event["DTSTART"].dt.tzinfo is None and event["DTEND"].dt > event["DTSTART"].dt
        else:
            assert event["DTSTART"].params["VALUE"] == "DATE" and event["DTEND"].dt - event["DTSTART"].dt == datetime.timedelta(days=1)
        assert event["DTSTAMP"].dt.utcoffset() == datetime.timedelta(0)
        assert event["TRANSP"] == ("OPAQUE" if timed(event) else "TRANSPARENT") and event["STATUS"] in ("CONFIRMED", "TENTATIVE", "CANCELLED")
        assert re.fullmatch(r"[0-9a-f]{32}@cti", event["UID"])
    uids = [event["UID"] for event in found]
    assert len(set(uids)) == len(uids), "two events have one UID"
    return found


def told(found):
    return sorted((str(event["SUMMARY"]), str(event["DTSTART"].dt)) for event in found)


def dates_of_courses():
    """What `cti phase --format json` says, as titles and days; pauses apart, which overlap."""
    expected = []
    for course in json.loads(cti("phase", "--all", "--format", "json"))["courses"]:
        def add(title, day):
            expected.append((f"{course['id']}: {title}", day))
        if course["phases"]:
            for phase in course["phases"]:  # of a closed course those that came
                add("phase 1 begins" if phase["phase"] == 1 else f"shift to phase {phase['phase']}", phase["first"])
            if course["handover_by"]:
                add("network meeting at the latest", course["handover_by"])
            if course["closed"]:
                add("closed", course["closed"]["on"])
            else:
                add("follow-up: is support still needed?" if course["follow_up"] else "last day", course["last_day"])
        for pause in course["pauses"]:
            add("pause begins", pause["from"])
            if pause["until"]:
                add("support resumes", pause["until"])
    return sorted(expected)


def days_of_duties():
    return sorted((duty["id"] or "", duty["day"])
                  for duty in json.loads(cti("due", "--within", "400", "--format", "json"))["duties"] if not duty["quiet"])


def check_dates():
    found = events("phase", "--all", "--titles")
    cancelled = [event for event in found if event["STATUS"] == "CANCELLED"]
    assert cancelled and told([event for event in found if event not in cancelled and is_date_of_course(event)]) == dates_of_courses()
    duties = events("due", "--within", "400", "--titles")
    assert sorted((str(event["SUMMARY"]).split(":")[0], str(day_of(event))) for event in duties) == days_of_duties()
    assert {"TENTATIVE", "CONFIRMED", "CANCELLED"} == {str(event["STATUS"]) for event in found}


def check_titles():
    """Opaque titles are of a few words; the others too, beside the course's id."""
    for report in (["phase", "--all"], ["due", "--within", "400"]):
        opaque, titled = events(*report), events(*report, "--titles")
        assert {str(event["SUMMARY"]) for event in opaque} <= {f"CTI: {kind}" for kind in KINDS}
        assert all("CLASS" not in event for event in opaque) and all(event["CLASS"] == "PRIVATE" for event in titled)
        assert [event["UID"] for event in opaque] == [event["UID"] for event in titled]
        assert [event["UID"] for event in opaque] == [event["UID"] for event in events(*report, language="da")]
        strange = {str(event["SUMMARY"]) for event in titled if not TITLE.fullmatch(event["SUMMARY"])}
        assert not strange, strange


def check_alarms():
    for event in events("due", "--within", "400", "--alarm", "3"):
        alarms = event.walk("VALARM")
        assert len(alarms) == (day_of(event) >= TODAY)
        for alarm in alarms:
            assert alarm["ACTION"] == "DISPLAY" and alarm["DESCRIPTION"] == event["SUMMARY"]
            begins = event["DTSTART"].dt if timed(event) else datetime.datetime.combine(event["DTSTART"].dt, datetime.time())
            rings = begins + alarm["TRIGGER"].dt
            assert rings == datetime.datetime.combine(day_of(event) - datetime.timedelta(days=3), datetime.time(8))


def check_update():
    """After a pause the same events have other days, and count higher."""
    before = {event["UID"]: event for event in events("phase", "b-1040")}
    cti("phase", "pause", "b-1040", "--on", "2027-01-15", "--until", "2027-01-29", today=datetime.date(2027, 1, 29))
    after = {event["UID"]: event for event in events("phase", "b-1040", today=datetime.date(2027, 1, 29))}
    assert set(before) < set(after) and len(after) == len(before) + 2
    moved = [after[uid]["DTSTART"].dt - event["DTSTART"].dt for uid, event in before.items()]
    assert moved.count(datetime.timedelta(0)) == 3, moved  # the change, phase 1, which had begun, and what is agreed
    assert moved.count(datetime.timedelta(14)) == len(moved) - 3, moved
    assert all(after[uid]["SEQUENCE"] > event["SEQUENCE"] for uid, event in before.items())


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        cti("init", "--example", ".")
        check_dates()
        check_titles()
        check_alarms()
        check_update()


CTI = os.path.abspath(sys.argv[1])
main()
