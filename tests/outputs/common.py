"""What the tests of outputs share: the program, the sample roadmap, and repositories of a few commits."""
import json
import os
import subprocess
import sys
import tempfile

SKIPPED = 77


def skip(why):
    print("skipped: " + why)
    sys.exit(SKIPPED)


def program():
    return os.path.abspath(sys.argv[1])


def run(*arguments, folder):
    """The program's output; its errors end the test."""
    done = subprocess.run([program(), "-C", folder, "--no-config", *arguments], capture_output=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{arguments}: status {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode()


def run_json(*arguments, folder):
    return json.loads(run(*arguments, "--format", "json", folder=folder))


def sample_roadmap(folder):
    path = os.path.join(folder, "sample")
    subprocess.run([os.path.abspath(sys.argv[2]), path], check=True, stdout=subprocess.DEVNULL)
    return path


def real_history(folder, name):
    """A clone of a real history of the corpus beside the project; None where that is absent."""
    bundle = os.path.join(sys.argv[3], name + ".bundle")
    if not os.path.exists(bundle):
        print(f"{name} is left out: no corpus at {sys.argv[3]}")
        return None
    path = os.path.join(folder, name)
    subprocess.run(["git", "clone", "--quiet", bundle, path], check=True)
    return path


def git(folder, *arguments, day=None):
    environment = dict(os.environ, GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_SYSTEM="/dev/null",
                       GIT_AUTHOR_NAME="Ada <b>Quay</b>", GIT_AUTHOR_EMAIL="ada@example.org",
                       GIT_COMMITTER_NAME="Ada", GIT_COMMITTER_EMAIL="ada@example.org")
    if day:
        environment["GIT_AUTHOR_DATE"] = environment["GIT_COMMITTER_DATE"] = day + "T12:00:00Z"
    subprocess.run(["git", "-C", folder, *arguments], check=True, env=environment, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def repository(folder, name, revisions):
    """A repository with one page, roadmap.md; `revisions`: its texts by day."""
    path = os.path.join(folder, name)
    os.mkdir(path)
    git(path, "init", "--quiet")
    for day, text in revisions.items():
        with open(os.path.join(path, "roadmap.md"), "w", encoding="utf-8") as page:
            page.write(text)
        git(path, "add", "--all")
        git(path, "commit", "--quiet", "--message", "edit of " + day, day=day)
    return path


def temporary():
    return tempfile.TemporaryDirectory(prefix="roadshift-outputs-")


class Checks:
    """Counts what does not hold, and goes on."""

    def __init__(self):
        self.failed = self.held = 0

    def that(self, holds, what):
        if holds:
            self.held += 1
            return
        self.failed += 1
        print("FAILED: " + what)

    def equal(self, actual, expected, what):
        self.that(actual == expected, f"{what}: {actual!r}, expected {expected!r}")

    def end(self):
        print(f"{self.held} hold, {self.failed} do not")
        sys.exit(1 if self.failed or not self.held else 0)
