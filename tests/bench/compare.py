#!/usr/bin/env python3
"""Compares roadshift with git on the same histories and paths, in one run and as ratios, and prints a Markdown table.

    compare.py --roadshift build/release/cli/roadshift                      generated histories of 1,000 commits
    compare.py --roadshift ... --corpus DIR --commits 1000,10000,100000 --entries 50,500,5000

For each history the commands run by turns, --rounds times; the table has the median processor time of roadshift without
a cache and its peak memory, the medians of its ratios to `git log -p --first-parent` and `git log --oneline
--first-parent` of the same round, and its time with a cache: when the last commit that changed a document is new to it,
and when nothing is. --corpus: a folder with a corpora.json that names histories as git bundles; the paths compared are
those of all documents they ever had."""
import argparse
import datetime
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


# A process counts the memory of the one that it was begun by, so that one must be small.
WATCH = """
import os, sys
nothing = os.open(os.devnull, os.O_RDWR)
begun = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, nothing, 1)])
_, status, usage = os.wait4(begun, 0)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))
"""


def measure(command, folder, cache):
    """Processor seconds and peak memory in MB of one run."""
    watch = subprocess.run([sys.executable, "-I", "-S", "-c", WATCH, *command], cwd=folder, capture_output=True, text=True,
                           env=os.environ | {"XDG_CACHE_HOME": cache}, check=True)
    seconds, megabytes, status = watch.stdout.split()
    if status != "0":
        sys.exit(f"compare: {' '.join(command)}: status {status}: {watch.stderr}")
    return float(seconds), float(megabytes)


class History:
    def __init__(self, name, folder, paths, options=()):
        self.name, self.folder, self.paths, self.options = name, folder, list(paths), list(options)
        listed = subprocess.run(["git", "log", "--oneline", "--first-parent", "--", *self.paths], cwd=folder, check=True,
                                capture_output=True).stdout
        self.revisions = len(listed.splitlines())
        self.last_but_one = listed.split()[0].decode() + "~"
        self.commits = int(subprocess.run(["git", "rev-list", "--count", "--first-parent", "HEAD"], cwd=folder, check=True,
                                          capture_output=True).stdout)

    def compare(self, program, rounds):
        def ours(*arguments):
            return [program, *self.options, "log", "--format", "json", *arguments, "--", *self.paths]

        with tempfile.TemporaryDirectory(prefix="roadshift-cache-") as cache:
            before, after = os.path.join(cache, "before"), os.path.join(cache, "after")
            measure(ours(self.last_but_one), self.folder, before)
            commands = {
                "cold": (ours("--no-cache"), after),
                "next": (ours(), after),   # the commit that changed documents last is new
                "again": (ours(), after),  # nothing is
                "patches": (["git", "--no-pager", "log", "-p", "--first-parent", "--", *self.paths], after),
                "lines": (["git", "--no-pager", "log", "--oneline", "--first-parent", "--", *self.paths], after),
            }
            runs = []
            for _ in range(rounds):
                shutil.rmtree(after, ignore_errors=True)
                shutil.copytree(before, after)
                runs.append({name: measure(command, self.folder, where) for name, (command, where) in commands.items()})

        def median(name, which=0):
            return statistics.median(run[name][which] for run in runs)

        def ratio(other):
            return statistics.median(run["cold"][0] / max(run[other][0], 0.001) for run in runs)

        print(f"| {self.name} | {self.commits} | {self.revisions} | {median('cold'):.3f} s | {median('cold', 1):.0f} MB | "
              f"{ratio('patches'):.1f} | {ratio('lines'):.1f} | {1000 * median('next'):.0f} ms | "
              f"{1000 * median('again'):.0f} ms |", flush=True)
        return self.revisions, median("cold")


def corpora(folder, program, temporary):
    with open(os.path.join(folder, "corpora.json"), encoding="utf-8") as file:
        described = json.load(file)
    for each in described:
        clone = os.path.join(temporary, each["name"])
        subprocess.run(["git", "clone", "--quiet", os.path.join(folder, each["history"]), clone], check=True)
        options = ["--config", os.path.join(folder, each["config"])] if each.get("config") else []
        exported = subprocess.run([program, *options, "export", "--format", "json"], cwd=clone, check=True,
                                  capture_output=True).stdout
        yield History(each["name"], clone, [document["path"] for document in json.loads(exported)["documents"]], options)


def generated(commits, entries, every, temporary):
    folder = os.path.join(temporary, f"{commits}-{entries}")
    subprocess.run([sys.executable, os.path.join(HERE, "make_history.py"), "--commits", str(commits), "--entries",
                    str(entries), "--every", str(every), folder], check=True)
    subprocess.run(["git", "-C", folder, "repack", "-adq"], check=True)
    return History(f"{entries} entries", folder, ["roadmap"])


def growth(points):
    """The slope of a straight line through (revisions, time), and how much of the variance it explains."""
    if len({revisions for revisions, _ in points}) < 3:
        return None
    slope, _ = statistics.linear_regression(*zip(*points))
    return slope, statistics.correlation(*zip(*points)) ** 2


def numbers(text):
    return [int(part) for part in text.split(",")]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--roadshift", required=True)
    parser.add_argument("--corpus")
    parser.add_argument("--commits", type=numbers, default=[1000])
    parser.add_argument("--entries", type=numbers, default=[50])
    parser.add_argument("--every", type=int, default=50, help="every so many commits one edits the roadmap")
    parser.add_argument("--rounds", type=int, default=9)
    chosen = parser.parse_args()
    program = os.path.abspath(chosen.roadshift)
    corpus = chosen.corpus and os.path.abspath(chosen.corpus)
    print(f"{datetime.date.today()}, {platform.machine()}, {os.cpu_count()} cores, "
          f"{subprocess.run([program, '--version'], capture_output=True, text=True, check=True).stdout.split(chr(10))[0]}, "
          f"{subprocess.run(['git', '--version'], capture_output=True, text=True, check=True).stdout.strip()}, "
          f"medians of {chosen.rounds}\n")
    print("| history | commits | of them change documents | cold | memory | × git log -p | × git log --oneline | one new | "
          "none new |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory(prefix="roadshift-bench-") as temporary:
        for history in corpora(corpus, program, temporary) if corpus else ():
            history.compare(program, chosen.rounds)
        for entries in chosen.entries:
            points = [generated(commits, entries, chosen.every, temporary).compare(program, chosen.rounds)
                      for commits in chosen.commits]
            line = growth(points)
            if line:
                print(f"\n{entries} entries: {1000 * line[0]:.2f} ms more a changed revision, a straight line "
                      f"(R² {line[1]:.3f})\n")


main()
