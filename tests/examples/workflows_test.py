"""The workflows for GitHub and GitLab: their YAML is read, their scripts are checked, and the scripts that do not install
or fetch are run on a repository of a pull request, with stand-ins for what only the service has."""
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "outputs"))
import common

try:
    import yaml
except ImportError:
    common.skip("python3-yaml is not installed")

EXAMPLES = os.path.abspath(sys.argv[2])
HERE = os.path.dirname(os.path.abspath(__file__))
HEAD = "# Roadmap\n\n| API | Status | Deploy to Live |\n|---|---|---|\n"


def read(name):
    with open(os.path.join(EXAMPLES, name), encoding="utf-8") as file:
        return yaml.safe_load(file)


def shell(script, folder, environment):
    tools = os.path.join(folder, "tools")
    return subprocess.run(["bash", "-e", "-o", "pipefail", "-c", script], cwd=environment.pop("IN"), capture_output=True,
                          text=True, check=False,
                          env={"PATH": tools + ":/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8", **environment})


def tools(folder):
    path = os.path.join(folder, "tools")
    os.mkdir(path)
    os.symlink(common.program(), os.path.join(path, "roadshift"))
    os.symlink(os.path.join(HERE, "gh"), os.path.join(path, "gh"))


def load(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def store(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def pull_request(folder):
    """A roadmap, and a change of it with an error and a hostile title. Gives the folder and the base's commit."""
    before = HEAD + "| Search | In test | May 2999 |\n| Stays | Live | |\n"
    after = HEAD + "| Search | In test | 31 June 2999 |\n| $(touch owned) `touch owned` | In test | 31 June 2999 |\n"
    path = common.repository(folder, "pull", {"2024-01-01": before, "2024-02-01": after})
    base = subprocess.run(["git", "-C", path, "rev-parse", "HEAD~1"], capture_output=True, text=True, check=True)
    return path, base.stdout.strip()


def scripts_of(github, gitlab):
    for step in github["jobs"]["check"]["steps"]:
        if "run" in step:
            yield "GitHub, " + step["name"], step["run"]
    for part in ("before_script", "script"):
        yield "GitLab, " + part, "\n".join(gitlab["roadmap"][part])


def check_what_they_say(test, github, gitlab):
    for name, script in scripts_of(github, gitlab):
        done = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True, check=False)
        test.equal(done.stderr, "", name + " is a script")
        test.that("${{" not in script, name + " holds no expression: what others write must not become a command")
    test.equal(github["permissions"], {"contents": "read"}, "the workflow may read")
    test.equal(github["jobs"]["check"]["permissions"], {"contents": "read", "pull-requests": "write"}, "the job comments")
    # YAML 1.1 takes the key "on" for a truth value.
    test.equal(github[True], {"pull_request": None}, "never pull_request_target, which would trust a fork")
    for step in github["jobs"]["check"]["steps"]:
        test.that("uses" not in step or re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", step["uses"]), "actions are pinned")
    test.equal(gitlab["roadmap"]["artifacts"]["reports"]["codequality"], "roadmap-quality.json", "the report's name")
    test.equal(gitlab["roadmap"]["artifacts"]["when"], "always", "also of a job that fails")


def run_github(test, github, folder):
    steps = {step["name"]: step for step in github["jobs"]["check"]["steps"]}
    repository, base = pull_request(folder)
    temporary = os.path.join(folder, "runner")
    os.mkdir(temporary)
    summary, comments, calls = (os.path.join(folder, name) for name in ("summary.md", "comments.json", "calls"))
    known = {"IN": repository, "RUNNER_TEMP": temporary, "GITHUB_WORKSPACE": repository, "GITHUB_STEP_SUMMARY": summary,
             "GITHUB_REPOSITORY": "quay/roadmap", "FAKE_COMMENTS": comments, "FAKE_CALLS": calls}
    other = {"id": 1, "user": {"type": "User"}, "body": "<!-- roadshift check -->\nsomebody else's"}
    store(comments, json.dumps([other]))

    def check():
        return shell(steps["Check"]["run"], folder, {**known, "BASE": base})

    def comment():
        return shell(steps["Comment"]["run"], folder, {**known, "GH_TOKEN": "a token", "PULL": "7"})

    test.equal(sorted(steps["Check"]["env"]), ["BASE"], "what the check is given")
    test.equal(sorted(steps["Comment"]["env"]), ["GH_TOKEN", "PULL"], "what the comment is given")
    done = comment()
    test.equal((done.returncode, os.path.exists(calls)), (0, False), "no findings yet, no comment")

    done = check()
    test.equal(done.returncode, 1, "an error fails the job: " + done.stderr)
    test.that("::error file=roadmap.md,line=5," in done.stdout, "annotations")
    test.that("impossible-date" in load(summary), "the job's summary")
    done = comment()
    test.equal(done.returncode, 0, "comment: " + done.stderr)
    own = json.loads(load(comments))[1]
    test.that("impossible-date" in own["body"], "the comment tells")
    test.equal(json.loads(load(comments))[0], other, "somebody else's comment stays")

    # The next push puts it right: the same comment says so.
    store(os.path.join(repository, "roadmap.md"), HEAD + "| Search | In test | May 2999 |\n| Stays | Live | |\n")
    common.git(repository, "commit", "--quiet", "--all", "--message", "put it right", day="2024-03-01")
    os.remove(os.path.join(temporary, "findings.md"))
    test.equal(check().returncode, 0, "nothing is wrong any more")
    test.equal(comment().returncode, 0, "comment again")
    after = json.loads(load(comments))
    test.equal([each["id"] for each in after], [1, own["id"]], "no second comment")
    test.that("nothing is wrong" in after[1]["body"], "it is updated in place")
    test.equal([line.split()[0] for line in load(calls).splitlines()], ["GET", "POST", "GET", "PATCH"], "calls")
    test.that(not os.path.exists(os.path.join(repository, "owned")), "no title is run")

    # A revision that cannot be read ends the job with the program's own status.
    os.remove(os.path.join(temporary, "findings.md"))
    done = shell(steps["Check"]["run"], folder, {**known, "BASE": "0" * 40})
    test.equal(done.returncode, 3, "an unknown base")

    # A comment cannot hold everything.
    store(os.path.join(temporary, "findings.md"), "ü" * 70000)
    test.equal(comment().returncode, 0, "a long report is cut between characters")


def run_gitlab(test, gitlab, folder):
    repository, base = os.path.join(folder, "pull"), None
    commits = subprocess.run(["git", "-C", repository, "rev-list", "HEAD"], capture_output=True, text=True, check=True)
    base = commits.stdout.split()[-1]
    common.git(repository, "checkout", "--quiet", "HEAD~1")
    done = shell("\n".join(gitlab["roadmap"]["script"]), folder,
                 {"IN": repository, "CI_MERGE_REQUEST_DIFF_BASE_SHA": base})
    test.equal(done.returncode, 1, "an error fails the job: " + done.stderr)
    issues = json.loads(load(os.path.join(repository, "roadmap-quality.json")))
    test.equal({issue["check_name"] for issue in issues}, {"impossible-date"}, "the report is there all the same")


def main():
    test = common.Checks()
    github, gitlab = read("github-workflow.yml"), read("gitlab-ci.yml")
    check_what_they_say(test, github, gitlab)
    with common.temporary() as folder:
        tools(folder)
        run_github(test, github, folder)
        run_gitlab(test, gitlab, folder)
    test.end()


main()
