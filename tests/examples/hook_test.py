"""The pre-commit hook, run by git itself."""
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "outputs"))
import common

HOOK = os.path.join(os.path.abspath(sys.argv[2]), "pre-commit")
HEAD = "# Roadmap\n\n| API | Status | Deploy to Live |\n|---|---|---|\n| Stays | Live | |\n"
GOOD, BAD = "| Search | In test | May 2999 |\n", "| Search | In test | 31 June 2999 |\n"


class Repository:
    def __init__(self, folder):
        self.path = os.path.join(folder, "repository")
        tools = os.path.join(folder, "tools")
        os.mkdir(tools)
        os.symlink(common.program(), os.path.join(tools, "roadshift"))
        os.mkdir(self.path)
        self.environment = {"PATH": tools + ":/usr/bin:/bin", "HOME": folder, "GIT_CONFIG_NOSYSTEM": "1",
                            "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org", "GIT_COMMITTER_NAME": "Ada",
                            "GIT_COMMITTER_EMAIL": "ada@example.org", "LC_ALL": "C.UTF-8"}
        self.git("init", "--quiet")
        shutil.copy(HOOK, os.path.join(self.path, ".git", "hooks", "pre-commit"))

    def git(self, *arguments, **more):
        return subprocess.run(["git", *arguments], cwd=self.path, env={**self.environment, **more}, capture_output=True,
                              text=True, check=False)

    def write(self, rows):
        with open(os.path.join(self.path, "roadmap.md"), "w", encoding="utf-8") as page:
            page.write(HEAD + rows)

    def commit(self, *arguments, **more):
        done = self.git("commit", "--quiet", "--message", "edit", *arguments, **more)
        return done.returncode, done.stdout + done.stderr

    def commits(self):
        return len(self.git("rev-list", "HEAD").stdout.split())


def main():
    test = common.Checks()
    with common.temporary() as folder:
        repository = Repository(folder)
        repository.write("")
        repository.git("add", ".")
        test.equal(repository.commit()[0], 0, "the first commit has nothing to be held against")

        repository.write(BAD)
        status, words = repository.commit("--all")
        test.equal(status, 1, "an error is refused: " + words)
        test.that("impossible-date" in words and "roadmap.md" in words, "and it is told why: " + words)
        test.equal(repository.commits(), 1, "nothing was committed")

        repository.write(GOOD)
        repository.git("add", ".")
        repository.write(BAD)
        test.equal(repository.commit()[0], 0, "what is not staged does not count")
        status, words = repository.commit("roadmap.md")
        test.equal(status, 1, "what is committed past the index does: " + words)
        test.equal(repository.commit("--all", "--no-verify")[0], 0, "on one's own account")
        test.equal(repository.commits(), 3, "all that was wanted was committed")

        repository.write(BAD + GOOD.replace("Search", "Export"))
        test.equal(repository.commit("--all")[0], 0, "what was wrong before is not the next commit's fault")
        repository.write(BAD)
        test.equal(repository.commit("--all")[0], 1, "an entry is taken off without a word")
        test.equal(repository.commit("--all", ROADSHIFT_FAIL_ON="date-order")[0], 0, "another gate")
        test.equal(repository.git("status", "--porcelain").stdout, "", "the hook leaves nothing behind")
        test.equal(repository.git("for-each-ref").stdout.count("\n"), 1, "and no branch")
    test.end()


main()
