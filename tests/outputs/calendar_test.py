"""The calendar, read by a calendar library: what is open is there, and a slip moves its event."""
import common

try:
    import icalendar
except ImportError:
    common.skip("python3-icalendar is not installed")

PAGE = """# Roadmap

## Planned

| Name | Target date for live |
|---|---|
| Refunds, credits; and a very long name that goes on and on, with umlauts – äöü – until the line has to be folded | {} |
| Berths | TBC |
| Tariffs | April 2024 |
"""


def events(text):
    calendar = icalendar.Calendar.from_ical(text)
    return {str(event["SUMMARY"]): event for event in calendar.walk("VEVENT")}


def main():
    check = common.Checks()
    with common.temporary() as folder:
        path = common.repository(folder, "roadmap", {"2024-01-01": PAGE.format("March 2024"),
                                                     "2024-02-01": PAGE.format("May 2024"),
                                                     "2024-03-01": PAGE.format("10 June 2024")})
        before = events(common.run("slips", "@2024-01-15", "--format", "ics", folder=path))
        after = events(common.run("slips", "--format", "ics", folder=path))
        check.equal(len(after), 2, "what has a date is in the calendar")
        name = next(summary for summary in after if "Refunds" in summary)
        check.that(name.startswith("Live: Refunds, credits; and") and "äöü" in name, "the name is whole: " + name)
        check.equal(str(after[name].decoded("DTSTART")), "2024-06-10", "on the last day of the window")
        check.equal(str(before[name].decoded("DTSTART")), "2024-03-31", "as it was promised then")
        check.equal(after[name]["UID"], before[name]["UID"], "the same event")
        check.equal((int(before[name]["SEQUENCE"]), int(after[name]["SEQUENCE"])), (0, 2), "the number of moves")
        check.equal(int(after["Live: Tariffs"]["SEQUENCE"]), 0, "what did not move has no new number")
        check.that("first for Mar 2024" in str(after[name]["DESCRIPTION"]), "the first promise is named")
        for other in (["report"], ["export"], ["export", "HEAD~1..HEAD"]):
            check.equal(common.run(*other, "--format", "ics", folder=path),
                        common.run("slips", "--format", "ics", folder=path), f"{other} writes the same calendar as slips")
    check.end()


main()
