#!/usr/bin/env python3
"""What was told stays told on real histories, too: every event of a prefix of a corpus that was not marked provisional is
among the events of the whole.

    settled_test.py ROADSHIFT SAMPLE_MAKE CORPUS
"""
import json, os, subprocess, sys, tempfile

PREFIXES = 12  # of each history: the time of a test, not all that there are


def run(*args):
    return subprocess.run(args, capture_output=True, text=True, errors="replace")


def main():
    tool, _, corpus = sys.argv[1:4]
    specs = os.path.join(corpus, "corpora.json")
    if not os.path.exists(specs):
        print(f"no corpora at {corpus}: nothing to compare")
        return 77
    lost = 0
    for spec in json.load(open(specs, encoding="utf-8")):
        with tempfile.TemporaryDirectory() as tmp:
            clone = os.path.join(tmp, "repo")
            run("git", "clone", "-q", os.path.join(corpus, spec["history"]), clone)
            config = ["--config", os.path.join(corpus, spec["config"])] if spec.get("config") else []
            paths = ["--", *spec["paths"]] if spec.get("paths") else []

            def events(rev):
                out = run(tool, "--no-cache", "-C", clone, *config, "log", "--all", "--format", "json", rev, *paths)
                return json.loads(out.stdout)["events"] if out.returncode == 0 else []

            whole = {event["id"] for event in events("HEAD")}
            line = run("git", "-C", clone, "rev-list", "--first-parent", "--reverse", "HEAD").stdout.split()
            step = max(1, len(line) // PREFIXES)
            for commit in line[step::step]:
                for event in events(commit):
                    if not event["provisional"] and event["id"] not in whole:
                        lost += 1
                        print(f"{spec['name']}: told at {commit[:10]}, gone later: {event['kind']} {event['entry']['title']}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
