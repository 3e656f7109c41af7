"""Each figure of `stats`, reckoned a second time from `export --format json`, by the definitions in audit.h and by no
code of the program: for the sample roadmap, and for the real histories where they are at hand."""
import collections
import datetime
import math
import sys

import common

AS_OF = "2026-06-10"


def day(text):
    return datetime.date.fromisoformat(text[:10])


def days(first, second):
    return (day(second) - day(first)).days


def spread(values):
    values = sorted(values)
    if not values:
        return {"n": 0, "median": None, "p80": None, "p90": None, "few": True}
    half = len(values) // 2
    middle = values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2
    return {"n": len(values), "median": int(math.copysign(math.floor(abs(middle) + 0.5), middle)),
            "p80": values[math.ceil(0.8 * len(values) - 1e-9) - 1],
            "p90": values[math.ceil(0.9 * len(values) - 1e-9) - 1], "few": len(values) < 10}


def share(values):
    return {"met": sum(bool(value) for value in values), "n": len(values), "few": len(values) < 10}


class Roadmap:
    def __init__(self, folder):
        self.folder = folder
        data = common.run_json("export", folder=folder)
        self.ladder = data["ladder"]
        self.news = [event for event in data["events"] if not event.get("quiet")]
        commits = {commit["id"]: commit for commit in data["commits"]}
        self.lives = {}
        for row in sorted(data["versions"], key=lambda row: (row["entry_id"], row["number"])):
            version = {"entry": row["entry"], "commit": commits[row["from_commit"]], "until": row["until_commit"]}
            self.lives.setdefault(row["entry_id"], []).append(version)
        self.goal = self.rung("live")

    def rung(self, stage):
        return self.ladder.index(stage) if stage else -1


def window_of(version, stage):
    for milestone in version["entry"]["milestones"]:
        if milestone["stage"] == stage:
            return milestone["window"]
    return None


def dated(window):
    return window is not None and window["last"] is not None


def milestones(roadmap):
    """One dictionary for each milestone that was ever promised or come to."""
    for versions in roadmap.lives.values():
        stages = set()
        for before, version in zip([None] + versions[:-1], versions):
            at = roadmap.rung(version["entry"]["stage"])
            if before and at > roadmap.rung(before["entry"]["stage"]) and at > 0:
                stages.add(version["entry"]["stage"])
            stages |= {each["stage"] for each in version["entry"]["milestones"] if roadmap.rung(each["stage"]) > at}
        for stage in sorted(stages, key=roadmap.rung):
            yield milestone(roadmap, versions, stage)


def milestone(roadmap, versions, stage):
    reached = []
    for version in versions:
        at = version["entry"]["stage"]
        if at == "withdrawn" and stage != "withdrawn":
            reached.append(bool(reached) and reached[-1])
        else:
            reached.append(roadmap.rung(at) >= roadmap.rung(stage))
    arrival = len(reached)
    while arrival and reached[arrival - 1]:
        arrival -= 1
    said = [window_of(version, stage) for version, there in zip(versions[:arrival], reached) if not there]
    promised = [window["last"] for window in said if dated(window)]
    out = {"stage": stage, "promised": promised, "reached": None, "open": False, "standing": None}
    if arrival < len(reached):
        first = versions[arrival]["commit"]["committed_at"][:10]
        given = [window["last"] for window in (window_of(version, stage) for version in versions[arrival:]) if dated(window)]
        out["reached"] = min([first] + given[-1:])
    elif not versions[-1]["until"] and versions[-1]["entry"]["stage"] != "withdrawn":
        out["open"] = True
        if said and dated(said[-1]):
            out["standing"] = said[-1]["last"]
    return out


def kept(of):
    promised = [each for each in of if each["promised"]]
    first = [days(each["promised"][0], each["reached"]) for each in promised]
    last = [days(each["promised"][-1], each["reached"]) for each in promised]
    return {"by_first_promise": share([late <= 0 for late in first]), "by_last_promise": share([late <= 0 for late in last]),
            "days_against_first": spread(first), "days_against_last": spread(last),
            "without_date": len(of) - len(promised)}


def check_kept(check, roadmap, stats, tracks):
    reached = [track for track in tracks if track["reached"]]
    stages = sorted({track["stage"] for track in reached}, key=roadmap.rung)
    expected = [dict(kept([track for track in reached if track["stage"] == stage]), milestone=stage) for stage in stages]
    if reached:
        expected.append(dict(kept(reached), milestone=None))
    check.equal(stats["kept"], [{key: each[key] for key in each_actual} for each, each_actual in
                                zip(expected, stats["kept"])], "promises kept")
    check.equal(len(stats["kept"]), len(expected), "stages with promises kept")


def check_shifts(check, roadmap, stats):
    def after_reached(event):
        at, stage = event["entry"]["stage"], event["milestone"]
        return roadmap.rung(at) >= roadmap.rung(stage) and (at != "withdrawn" or stage == "withdrawn")

    moves = [event for event in roadmap.news if event.get("direction") in ("slip", "pull-in")]
    before = [event for event in moves if not after_reached(event)]
    slips = [event for event in before if event["direction"] == "slip"]
    notice = [days(event["commit"]["committed_at"], event["from"]["window"]["last"]) for event in slips]
    check.equal(stats["slip_days"], spread([event["shift_days"] for event in slips]), "sizes of slips")
    check.equal(stats["pull_in_days"],
                spread([event["shift_days"] for event in before if event["direction"] == "pull-in"]), "sizes of pull-ins")
    check.equal(stats["notice_days"], spread(notice), "notice")
    check.equal(stats["slips_said_in_time"], share([ahead >= 0 for ahead in notice]), "slips said in time")
    check.equal(stats["corrections"], len(moves) - len(before), "corrections")


def check_open(check, stats, tracks):
    still = [track for track in tracks if track["open"]]
    check.equal(stats["open"], {"n": len(still), "without_date": sum(track["standing"] is None for track in still),
                                "overdue": sum((track["standing"] or "9999") < AS_OF for track in still)}, "open milestones")


def check_passages(check, roadmap, stats):
    since, found, unknown = {}, collections.defaultdict(list), collections.Counter()
    for event in roadmap.news:
        identity, when = event["entry"]["id"], event["commit"]["committed_at"]
        if event["kind"] == "stage" and event["direction"] == "forward":
            way = event["from"]["stage"], event["to"]["stage"]
            found[way] += []
            if identity in since:
                found[way].append(days(since[identity], when))
            else:
                unknown[way] += 1
        if event["kind"] in ("stage", "added"):
            since[identity] = when
    expected = [{"from": way[0], "to": way[1], "days": spread(found[way]), "unknown": unknown[way]}
                for way in sorted(found, key=lambda way: (roadmap.rung(way[0]), roadmap.rung(way[1])))]
    check.equal(stats["passages"], expected, "times at a stage")


def check_months(check, roadmap, stats):
    names = {"slip": "slips", "pull-in": "pull_ins"}
    months = collections.defaultdict(collections.Counter)
    for event in roadmap.news:
        what = event.get("direction", event["kind"])
        what = names.get(what, what)
        if what in ("slips", "pull_ins", "refined", "set", "cleared", "added", "removed", "forward", "backward"):
            months[event["commit"]["committed_at"][:7]][what] += 1
    check.equal(stats["months"], [{key: month if key == "month" else months[month][key] for key in stats["months"][0]}
                                  for month in sorted(months)], "months")


def check_named(check, roadmap, stats):
    def ids(events):
        return [event["id"] for event in events]

    check.equal(ids(stats["backward"]), ids(event for event in roadmap.news if event.get("direction") == "backward"),
                "went backwards")
    check.equal(ids(stats["dropped"]),
                ids(event for event in roadmap.news if event["kind"] == "removed" and not event["provisional"] and
                    not event.get("merged_into") and roadmap.rung(event["from"]["stage"]) < roadmap.goal), "dropped")
    forward = [event for event in roadmap.news if event.get("direction") == "forward"]
    stopped, passed = collections.Counter(), collections.Counter()
    for versions in roadmap.lives.values():
        stopped.update({roadmap.rung(version["entry"]["stage"]) for version in versions})
    for event in forward:
        passed.update(range(roadmap.rung(event["from"]["stage"]) + 1, roadmap.rung(event["to"]["stage"])))

    def skips(event):
        first, last = roadmap.rung(event["from"]["stage"]), roadmap.rung(event["to"]["stage"])
        told = {each["stage"] for each in event["entry"]["milestones"] if each["reached"] and dated(each["window"])}
        return first >= 0 and event["to"]["stage"] != "withdrawn" and any(
            stopped[rung] > passed[rung] and roadmap.ladder[rung] not in told for rung in range(first + 1, last))

    check.equal(ids(stats["skipped"]), ids(event for event in forward if skips(event)), "skipped a stage")


def check_all(check, folder):
    roadmap = Roadmap(folder)
    stats = common.run_json("stats", "--as-of", AS_OF, folder=folder)
    tracks = list(milestones(roadmap))
    check.that(len(tracks) > 5 and len(roadmap.news) > 10, "there is something to reckon")
    check_kept(check, roadmap, stats, tracks)
    check_shifts(check, roadmap, stats)
    check_open(check, stats, tracks)
    check_passages(check, roadmap, stats)
    check_months(check, roadmap, stats)
    check_named(check, roadmap, stats)


def main():
    check = common.Checks()
    with common.temporary() as temporary:
        check_all(check, common.sample_roadmap(temporary))
        for name in ("vat", "itsa-2023"):
            folder = common.real_history(temporary, name)
            if folder:
                check_all(check, folder)
    check.end()


main()
