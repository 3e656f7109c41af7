"""The report's page in a browser: charts, filters, sorting, keys, both themes, narrow and wide, without scripts, and
with what a hostile repository would put on it."""
import os
import shutil
import sys

import common

try:
    import browser
except ImportError:
    common.skip("python3-websocket is not installed")

HOSTILE = """# Roadmap

## Planned

| API | Target date for live |
|---|---|
| <img src=x onerror="window.pwned=1"> &lt;img src=x onerror=window.pwned=2&gt; | March 2024 |
| </script><script>window.pwned=3</script> " onfocus="window.pwned=4" autofocus x=" | {date} |
| [click](javascript:window.pwned=5) `</title><svg onload=window.pwned=6>` | TBC |
"""


def visible_rows(page):
    return page.value("Array.from(document.querySelectorAll('#log-table tbody tr'))"
                      ".filter(row => getComputedStyle(row).display !== 'none').length")


def choose(page, name, value):
    page.value(f"""(() => {{
        const input = document.querySelector('#log-filters [name="{name}"]');
        input.value = {value!r};
        input.dispatchEvent(new Event("input", {{bubbles: true}}));
    }})()""")


def check_filters(page, check, report):
    shown = [event for event in report["events"] if not event.get("quiet")]
    check.equal(visible_rows(page), len(shown), "all changes are there")
    choose(page, "kind", "stage")
    check.equal(visible_rows(page), sum(event["kind"] == "stage" for event in shown), "changes of kind stage")
    choose(page, "kind", "")
    choose(page, "from", "2026-01-01")
    check.equal(visible_rows(page), sum(event["commit"]["committed_at"] >= "2026" for event in shown), "changes of 2026")
    choose(page, "to", "2026-01-31")
    check.equal(visible_rows(page), sum(event["commit"]["committed_at"][:7] == "2026-01" for event in shown),
                "changes of January 2026")
    page.value("document.querySelector('#log-filters button').click()")
    choose(page, "words", "DRAUGHT centimetres")
    check.equal(visible_rows(page), sum("Draught in centimetres" == event["entry"]["title"] for event in shown),
                "changes with two words")
    choose(page, "words", "")
    choose(page, "entry", shown[0]["entry"]["id"])
    check.equal(visible_rows(page), sum(shown[0]["entry"]["id"] == event["entry"]["id"] for event in shown),
                "changes of one entry")
    choose(page, "entry", "")
    choose(page, "stage", "live")
    live = visible_rows(page)
    check.that(0 < live < len(shown), "a stage chooses some changes")
    check.that(str(live) in page.value("document.querySelector('#log-filters output').textContent"), "and says how many")
    choose(page, "stage", "")


def check_table(page, check):
    column = "Array.from(document.querySelectorAll('table.sortable tbody tr')).map(row => row.cells[5].dataset.sort)"
    click = "document.querySelectorAll('table.sortable th button')[5].click()"
    first = [int(value) for value in page.value(column)]
    check.equal(first, sorted(first, reverse=True), "the longest way comes first")
    page.value(click)
    page.value(click)
    again = [int(value) for value in page.value(column)]
    check.equal(again, sorted(first), "a second click turns the order round")
    check.equal(page.value("document.querySelectorAll('th[aria-sort]').length"), 1, "one column says that it is sorted")


def check_charts(page, check, report):
    check.equal(page.value("document.querySelectorAll('svg.chart').length"), 2, "two charts")
    dated = [track for track in report["milestones"] if track["first_promise"]]
    check.equal(page.value("document.querySelectorAll('#trend-chart .trend').length"), len(dated),
                "a line for each milestone with a date")
    page.value("document.querySelector('#trend-chart .trend').focus()")
    check.that("20" in page.value("document.querySelector('#trend-chart .detail').textContent"),
               "a line that has the focus is said in words")
    page.value("document.querySelector('#trend-stages input').click()")
    hidden = page.value("document.querySelectorAll('#trend-chart .trend.hidden').length")
    check.that(0 < hidden < len(dated), "a stage can be left out of the chart")
    page.value("document.querySelector('#trend-stages input').click()")


def check_entry(page, check):
    page.value("location.hash = document.querySelector('.cards a').getAttribute('href')")
    page.value("new Promise(done => setTimeout(done, 50))")
    check.that(page.value("document.querySelector(location.hash).closest('details').open"), "a link opens its entry")
    check.that(page.value("document.querySelectorAll('.life del, .life ins').length") > 0, "wording is shown as a word diff")


def check_looks(page, check, url):
    grounds = set()
    for dark in [False, True]:
        for width in [390, 1440]:
            page.look(width, 900, dark)
            page.open(url)
            grounds.add(page.value("getComputedStyle(document.body).backgroundColor"))
            check.that(page.value("document.documentElement.scrollWidth <= innerWidth"),
                       f"nothing hangs over the edge at {width} px")
    check.equal(len(grounds), 2, "light and dark have a ground of their own")


def check_without_scripts(page, check, url, report):
    page.call("Emulation.setScriptExecutionDisabled", value=True)
    page.open(url)
    check.equal(visible_rows(page), sum(not event.get("quiet") for event in report["events"]), "all changes, unfiltered")
    check.equal(page.value("getComputedStyle(document.getElementById('log-filters')).display"), "none",
                "no filters that would do nothing")
    page.call("Emulation.setScriptExecutionDisabled", value=False)


def check_links(page, check):
    links = page.value("Array.from(document.querySelectorAll('a.commit, a.place')).map(link => link.href)")
    check.that(len(links) > 20, "evidence is linked")
    check.that(all(link.startswith("https://github.com/team/docs/") for link in links), "to the forge")


def check_hostile(page, check, url):
    troubles, requests = page.open(url)
    check.equal(troubles, [], "no trouble with hostile titles")
    check.equal(requests, [url], "no request because of hostile titles")
    check.equal(page.value("window.pwned"), None, "no code of the document ran")
    check.equal(page.value("document.images.length"), 0, "no image of the document is there")
    check.equal(page.value("document.querySelectorAll('[onerror],[onload],[onfocus],[style]').length"), 0,
                "no attribute of the document is there")
    check.equal(page.value("document.querySelectorAll('a[href^=\"javascript\"]').length"), 0, "no link is a script")
    check.that("onfocus" in page.value("document.body.textContent"), "the titles are there as text")


def main():
    if not browser.path():
        common.skip("chromium is not installed")
    check = common.Checks()
    with common.temporary() as folder:
        sample = common.sample_roadmap(folder)
        common.git(sample, "remote", "add", "origin", "git@github.com:team/docs.git")
        file = os.path.join(folder, "report.html")
        common.run("report", "--as-of", "2026-06-10", "-o", file, folder=sample)
        report = common.run_json("report", "--as-of", "2026-06-10", folder=sample)
        hostile = common.repository(folder, "hostile", {"2024-01-01": HOSTILE.format(date="March 2024"),
                                                        "2024-02-01": HOSTILE.format(date="June 2024")})
        hostile_file = os.path.join(folder, "hostile.html")
        common.run("report", "--as-of", "2024-07-01", "-o", hostile_file, folder=hostile)
        if len(sys.argv) > 4:  # to look at them
            shutil.copy(file, sys.argv[4])
        url = "file://" + file
        with browser.Browser() as page:
            page.look(1440, 900)
            troubles, requests = page.open(url)
            check.equal(troubles, [], "no trouble")
            check.equal(requests, [url], "no request but for the page itself")
            check_charts(page, check, report)
            check_filters(page, check, report)
            check_table(page, check)
            check_entry(page, check)
            check_links(page, check)
            check.equal(page.troubles(), [], "no trouble afterwards")
            check.equal(page.requests(), [url], "no request afterwards")
            check_looks(page, check, url)
            check_without_scripts(page, check, url, report)
            check_hostile(page, check, "file://" + hostile_file)
    check.end()


main()
