"""The formats of check, judged by other programs: JSON and SARIF by a validator, JUnit by an XML parser, and all of them
against each other. The roadmap's titles are hostile."""
import csv
import io
import json
import os
import re
import xml.etree.ElementTree as ElementTree

import common
import sarif_model

try:
    import jsonschema
except ImportError:
    common.skip("python3-jsonschema is not installed")

HEAD = "# Roadmap\n\n| API | Status | Deploy to Sandbox | Deploy to Live |\n|---|---|---|---|\n"
HOSTILE = ["</script><b>Berths</b> & 'dues'", "::error::owned%0A", "]]> <!-- x", "a\x07b\x1b[31mred", "\u202eevil \ufffe",
           "=cmd()", "Straße 🚢"]


def roadmap():
    rows = ["| %s | In test | May 2025 | April 2024 |" % title for title in HOSTILE]
    rows += ["| Ragged | In test | May 2025 | 31 June 2025 | more |", "| Odd | Soonish | TBC | TBC |"]
    return HEAD + "\n".join(rows) + "\n"


def check(folder, output_format, *more):
    return common.run("check", "--as-of", "2024-07-01", "--format", output_format, *more, folder=folder)


def validator(schema):
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def mistakes(schema, document):
    return [f"{list(error.path)}: {error.message[:120]}" for error in validator(schema).iter_errors(document)][:3]


def command_text(line):
    """What GitHub makes of a workflow command."""
    properties, text = re.fullmatch(r"::(?:error|warning|notice) (.*?)::(.*)", line).groups()
    values = dict(part.split("=", 1) for part in properties.split(","))
    undo = lambda words: words.replace("%3A", ":").replace("%2C", ",").replace("%0A", "\n").replace("%25", "%")
    return {name: undo(value) for name, value in values.items()}, undo(text)


def main():
    test = common.Checks()
    here = os.path.dirname(os.path.abspath(__file__))
    with common.temporary() as folder:
        # The removal is only told of in a range.
        first = HEAD + "| Gone | In test | May 2025 | June 2025 |\n| Stays | Live | | |\n"
        repository = common.repository(folder, "hostile", {"2024-01-01": first, "2024-02-01": roadmap()})
        ranged = ("--base", "HEAD~1")

        for more in ((), ranged):
            report = json.loads(check(repository, "json", *more))
            findings = report["findings"]
            schema = json.loads(common.run("schema", "check", folder=repository))
            line_schema = json.loads(common.run("schema", "finding-line", folder=repository))
            test.equal(mistakes(schema, report), [], "json")
            test.that(mistakes(schema, {**report, "schema": "other"}) != [], "the schema names itself")
            lines = [json.loads(line) for line in check(repository, "ndjson", *more).splitlines()]
            test.equal(lines, findings, "ndjson holds the findings of json")
            for line in lines:
                test.equal(mistakes(line_schema, line), [], "ndjson")
            test.that(mistakes(line_schema, {**lines[0], "line": 0}) != [], "lines are counted from 1")
            for rule in ("date-order", "overdue-milestone", "impossible-date", "ragged-row", "unknown-status"):
                test.that(rule in {finding["rule"] for finding in findings}, rule + " is found")
            test.equal("silent-removal" in {finding["rule"] for finding in findings}, more == ranged, "a removal")
            titles = " ".join(finding["entry"]["title"] for finding in findings if finding["entry"])
            test.that("Straße 🚢" in titles, "titles are kept")

            sarif = json.loads(check(repository, "sarif", *more))
            with open(os.path.join(here, "sarif.schema.json"), encoding="utf-8") as file:
                sarif_schema = json.load(file)
            test.equal(mistakes(sarif_schema, sarif), [], "sarif")
            run = sarif["runs"][0]
            test.equal([result["ruleId"] for result in run["results"]], [finding["rule"] for finding in findings], "sarif")
            for result, finding in zip(run["results"], findings):
                test.equal(run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"], finding["rule"], "its rule's number")
                region = result["locations"][0]["physicalLocation"].get("region")
                gone = finding["commit"] != report["at"]["id"]
                test.equal(region["startLine"] if region else None, None if gone else finding["line"], "its line")
            broken = {**sarif, "runs": [{**run, "results": [{"ruleId": "x", "level": "fatal"}]}]}
            test.that(mistakes(sarif_schema, broken) != [], "the schema of sarif refuses")
            if sarif_model.sarif_om:
                test.equal(sarif_model.departures(sarif), [], "sarif as the standard's own schema has it")
                test.that(len(sarif_model.departures({**sarif, "runs": [{"tool": {}, "kind": "x"}]})) == 2, "it refuses")

            issues = json.loads(check(repository, "gitlab", *more))
            test.equal([issue["check_name"] for issue in issues], [finding["rule"] for finding in findings], "gitlab")
            test.equal(len({issue["fingerprint"] for issue in issues}), len(issues), "fingerprints differ")
            for issue in issues:
                test.equal(sorted(issue), ["check_name", "description", "fingerprint", "location", "severity", "type"],
                           "gitlab's fields")
                test.that(issue["severity"] in ("info", "minor", "major", "critical", "blocker"), "a severity")
                test.that(issue["location"]["lines"]["begin"] >= 1, "a line")

            suites = ElementTree.fromstring(check(repository, "junit", *more).encode())
            failures = [finding for finding in findings if finding["level"] != "info"]
            test.equal(len(suites.findall(".//failure")), len(failures), "junit's failures")
            test.equal(int(suites.get("failures")), len(failures), "junit's count of them")
            test.equal(int(suites.get("tests")), len(suites.findall(".//testcase")), "junit's count of tests")
            test.equal({suite.get("name") for suite in suites}, set(report["levels"]), "a suite for each rule")

            commands = [line for line in check(repository, "github", *more).splitlines() if line.startswith("::")]
            test.equal(len(commands), len(findings), "github")
            for line, finding in zip(commands, findings):
                properties, text = command_text(line)
                test.equal(properties["file"], finding["path"], "its file")
                test.equal(properties["title"], "roadshift " + finding["rule"], "its title")
                test.that(finding["message"] in text or not finding["message"].isprintable(), "its message")

            rows = list(csv.DictReader(io.StringIO(check(repository, "csv", *more))))
            test.equal([row["rule"] for row in rows], [finding["rule"] for finding in findings], "csv")
            page = check(repository, "markdown", *more)
            test.equal(sum(line.startswith("| ") for line in page.splitlines()), len(findings) + 2, "markdown's rows")
            test.that("<b>" not in page and "<script" not in page, "markdown holds no HTML")
    test.end()


main()
