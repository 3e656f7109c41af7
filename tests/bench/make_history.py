#!/usr/bin/env python3
"""Writes a made-up roadmap history into a new bare repository, through git fast-import: always the same for the same
numbers.

    make_history.py --commits 10000 --entries 500 /tmp/history

One commit in fifty (--every) edits the roadmap: a date slips, an entry moves to the next stage, is reworded, added or
dropped. The others edit files in a tree as wide as that of a large project. Roadmap pages are in roadmap/, a page for
two hundred and fifty entries."""
import argparse
import os
import random
import subprocess
import sys

STAGES = ["Backlog", "In development", "In test", "Private beta", "Live"]
NOUNS = ["Berth", "Tariff", "Refund", "Quay", "Pilotage", "Manifest", "Permit", "Invoice", "Waiver", "Schedule"]
VERBS = ["lookup", "submission", "amendment", "approval", "notice", "estimate", "history", "export", "reminder", "audit"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December"]
ENTRIES_A_PAGE = 250
WIDTH = 200  # entries of the root tree


class Entry:
    def __init__(self, number, dice):
        self.title = f"{NOUNS[number % 10]} {VERBS[number // 10 % 10]} {number // 100 + 1}"
        self.page = number // ENTRIES_A_PAGE
        self.stage = dice.randrange(len(STAGES) - 1)
        self.month = dice.randrange(24)
        self.note = dice.randrange(1000)

    def row(self):
        due = f"{MONTHS[self.month % 12]} {2015 + self.month // 12}"
        return f"| {self.title} | Lets a carrier use the {self.title.lower()}, form {self.note} | {due} |"


class Roadmap:
    """The entries and their edits."""

    def __init__(self, entries, dice):
        self.dice = dice
        self.made = entries
        self.entries = [Entry(number, dice) for number in range(entries)]

    def edit(self):
        """Changes one entry; gives its page."""
        entry = self.dice.choice(self.entries)
        what = self.dice.randrange(10)
        if what < 5:
            entry.month += self.dice.randint(1, 4)
        elif what < 7:
            entry.stage = min(entry.stage + 1, len(STAGES) - 1)
        elif what < 8:
            entry.note += 1
        else:  # one goes, another comes
            self.entries.remove(entry)
            fresh = Entry(self.made, self.dice)
            fresh.page = entry.page
            self.entries.append(fresh)
            self.made += 1
        return entry.page

    def page(self, number):
        lines = [f"# Roadmap, part {number + 1}", ""]
        for stage, name in enumerate(STAGES):
            rows = [entry.row() for entry in self.entries if entry.page == number and entry.stage == stage]
            if rows:
                lines += [f"## {name}", "", "| Name | Details | Target date for live |", "|---|---|---|", *rows, ""]
        return "\n".join(lines)

    def pages(self):
        return sorted({entry.page for entry in self.entries})


def write_history(out, commits, entries, every, seed):
    dice = random.Random(seed)
    roadmap = Roadmap(entries, dice)

    def data(text):
        raw = text.encode()
        out.write(b"data %d\n%s\n" % (len(raw), raw))

    for number in range(commits):
        out.write(b"commit refs/heads/main\n")
        out.write(b"committer Ada Quay <ada@example.org> %d +0000\n" % (1_420_113_600 + number * 1200))
        data(f"Change {number}")
        if number == 0:
            changed = roadmap.pages()
        else:
            changed = [roadmap.edit()] if number % every == 0 else []
        for page in changed:
            out.write(b"M 100644 inline roadmap/part-%d.md\n" % (page + 1))
            data(roadmap.page(page))
        if number == 0:
            for file in range(WIDTH):
                out.write(b"M 100644 inline file-%d.txt\n" % file)
                data(f"file {file}")
        elif not changed:
            out.write(b"M 100644 inline source-%d/part-%d.txt\n" % (number % WIDTH, number // WIDTH % 20))
            data(f"edit {number}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--commits", type=int, default=1000)
    parser.add_argument("--entries", type=int, default=50)
    parser.add_argument("--every", type=int, default=50, help="every so many commits one edits the roadmap")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("folder")
    chosen = parser.parse_args()
    if os.path.exists(chosen.folder):
        sys.exit(f"make_history: '{chosen.folder}' is there already; name a new folder")
    subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", chosen.folder], check=True)
    with subprocess.Popen(["git", "-C", chosen.folder, "fast-import", "--quiet"], stdin=subprocess.PIPE) as importer:
        write_history(importer.stdin, chosen.commits, chosen.entries, chosen.every, chosen.seed)
        importer.stdin.close()
        if importer.wait() != 0:
            sys.exit("make_history: git fast-import failed")


main()
