"""JSON outputs against the schemas that the program prints of them, judged by an independent validator."""
import json

import common

try:
    import jsonschema
except ImportError:
    common.skip("python3-jsonschema is not installed")

OUTPUTS = [
    ("slips", ["slips"]),
    ("slips", ["slips", "--by", "author"]),
    ("slips", ["slips", "--overdue", "--as-of", "2027-01-01"]),
    ("slips", ["slips", "@2025-06-30"]),
    ("stats", ["stats", "--as-of", "2026-06-10"]),
    ("stats", ["stats", "@2025-06-30"]),
    ("report", ["report", "--as-of", "2026-06-10"]),
]


def main():
    check = common.Checks()
    with common.temporary() as folder:
        sample = common.sample_roadmap(folder)
        for name, command in OUTPUTS:
            schema = json.loads(common.run("schema", name, folder=sample))
            jsonschema.Draft202012Validator.check_schema(schema)
            output = common.run_json(*command, folder=sample)
            wrong = [f"{list(error.path)}: {error.message[:120]}" for error in
                     jsonschema.Draft202012Validator(schema).iter_errors(output)]
            check.equal(wrong[:3], [], " ".join(command))
            output["schema"] = "something else"
            check.that(not jsonschema.Draft202012Validator(schema).is_valid(output), name + " names its schema")
    check.end()


main()
