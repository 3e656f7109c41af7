#!/usr/bin/python3
"""run_examples.py PROGRAM SAMPLE_ROADMAP PAGE... - runs what the pages show.

In a ```console block a line "$ ..." is a command, lines right after it that begin with four blanks belong to it, and the
rest is what it writes. Each is run on the sample roadmap, one after the other in one folder, and must write exactly
that. With ROADSHIFT_UPDATE_GOLDEN=1 the pages are changed to what was written.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

program, sample, *pages = sys.argv[1:]
update = os.environ.get("ROADSHIFT_UPDATE_GOLDEN") == "1"
failures = commands = 0


def run(command, folder):
    tools = f"PATH={pathlib.Path(program).resolve().parent}:/usr/bin:/bin"
    environment = [tools, f"HOME={folder}", "LC_ALL=C.UTF-8", "COLUMNS=100"]
    done = subprocess.run(["env", "-i", *environment, "bash", "-o", "pipefail", "-c", command], cwd=folder + "/sample",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.stdout + (f"(exit status {done.returncode})\n" if done.returncode else "")


def run_block(block, folder, page):
    """The block as it should be."""
    global failures, commands
    written = ""
    lines = block.splitlines(keepends=True)
    while lines:
        shown = lines.pop(0)
        if not shown.startswith("$ "):
            sys.exit(f"{page}: a block begins with '{shown.strip()}', which is no command")
        while lines and lines[0].startswith("    "):
            shown += lines.pop(0)
        expected = ""
        while lines and not lines[0].startswith("$ "):
            expected += lines.pop(0)
        actual = run(shown[2:], folder)
        commands += 1
        if actual != expected and not update:
            failures += 1
            print(f"{page}: {shown}wrote\n{actual}and should have written\n{expected}")
        written += shown + actual
    return written


with tempfile.TemporaryDirectory() as folder:
    subprocess.run([sample + "/make", folder + "/sample"], check=True, stdout=subprocess.DEVNULL)
    for page in map(pathlib.Path, pages):
        text = page.read_text()
        changed = re.sub(r"(?<=^```console\n)(.*?)(?=^```$)", lambda block: run_block(block[0], folder, page.name), text,
                         flags=re.MULTILINE | re.DOTALL)
        if update:
            page.write_text(changed)

if commands == 0:
    sys.exit("no command was found")
sys.exit(1 if failures else 0)
