#!/usr/bin/python3
"""validate.py PROGRAM SAMPLE_ROADMAP - holds the real output of every command against the schema it prints.

Each output is held against its schema as shipped, and against a copy that allows no field that the schema does not
name: a field may be added freely, but not without a word about it. The validator is Debian's python3-jsonschema.
"""
import copy
import json
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator

program, sample = sys.argv[1:]
failures = 0


def run(*arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{arguments}: {done.stderr}")
    return done.stdout


def close(node, row_type):
    """Forbids what is not named. Rows of a dataset's lines have their type besides."""
    if isinstance(node, dict):
        if node.get("type") == "object" and "properties" in node:
            node.setdefault("additionalProperties", False)
            if row_type:
                node["properties"].setdefault("type", True)
        for child in node.values():
            close(child, row_type)
    elif isinstance(node, list):
        for child in node:
            close(child, row_type)


def schema(name):
    shipped = json.loads(run("schema", name))
    Draft202012Validator.check_schema(shipped)
    strict = copy.deepcopy(shipped)
    if name == "dataset-line":
        # The lines themselves are open; what they refer to is not.
        close(strict["$defs"], True)
        close(strict["allOf"], True)
    else:
        close(strict, False)
    return Draft202012Validator(shipped), Draft202012Validator(strict)


def fail(what, error):
    global failures
    failures += 1
    place = "/".join(str(part) for part in error.absolute_path) if error else ""
    print(f"{what}: {place}: {error.message[:300] if error else 'was accepted'}")


def hold(what, name, documents):
    shipped, strict = schema(name)
    if not documents:
        sys.exit(f"{what}: there is nothing to hold against {name}")
    for document in documents:
        for validator in (shipped, strict):
            for error in list(validator.iter_errors(document))[:3]:
                fail(f"{what} against {name}", error)
    # A schema that accepts everything would prove nothing.
    for key in documents[0]:
        broken = {**documents[0], key: {"no": "such thing"}}
        if strict.is_valid(broken) and key not in ("direction",):
            fail(f"{what} with a broken {key} against {name}", None)
    if strict.is_valid({**documents[0], "unheard_of": 1}) and name != "dataset-line":
        fail(f"{what} with an unknown field against {name}", None)


with tempfile.TemporaryDirectory() as folder:
    repository = folder + "/sample"
    subprocess.run([sample + "/make", repository], check=True, stdout=subprocess.DEVNULL)
    in_sample = ("-C", repository)
    for command, name, line in (
        (["log", "--all", "--explain"], "events", "event-line"),
        (["log", "HEAD~5.."], "events", "event-line"),
        (["diff", "@2025-09-01..HEAD"], "diff", "event-line"),
        (["show"], "show", "standing-line"),
        (["timeline", "Draught in centimetres"], "timeline", "version-line"),
        (["check", "--as-of", "2026-08-01"], "check", "finding-line"),
        (["check", "--base", "@2025-09-01", "--as-of", "2026-08-01"], "check", "finding-line"),
        (["explain"], "explain", "page-line"),
        (["export"], "dataset", "dataset-line"),
    ):
        what = " ".join(command)
        hold(what, name, [json.loads(run(*in_sample, *command, "--format", "json"))])
        lines = run(*in_sample, *command, "--format", "ndjson").splitlines()
        hold(what + " (ndjson)", line, [json.loads(each) for each in lines])

sys.exit(1 if failures else 0)
