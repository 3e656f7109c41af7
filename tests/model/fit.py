#!/usr/bin/env python3
"""Estimate the weights of core/src/following/weights.h from labelled histories, and say how good they are.

    cmake --build BUILD --target identity_pairs roadshift
    tests/model/fit.py --build BUILD [--shared ../shared] [--without NAME,NAME] [--quick] [--write]

What it learns from: the corpora and stories in SHARED (corpus/, cases/, and bin/score and bin/cases, which judge events
by the gold) and tests/stories/identity (of other stories those that pass). The program tells every pair of places that it
weighed (identity_pairs). A revision whose reported events all agree with the gold shows by what was paired there which pairs are one entry; of
another revision only those places are used of which the gold itself says "added" (has no past) or "removed" (no heir),
or where one lost entry and one found too many can only be each other.

The model: a place chooses its past among all candidates and "none", an entry its heir likewise; each candidate's odds
against "none" are exp(sum of weight x value) (conditional logit, McFadden 1974). The weights are those of the greatest
probability after a Gaussian prior (PRIOR, sigma 1), with the sign that their meaning gives them, found by Adam (Kingma and Ba 2014).
A history counts for at most 150 choices, so that the largest does not outvote the others.

Cross-checked: each history is judged by weights estimated without it; the stories in ten parts. Printed: accuracy by
history left out, a table of how often a match told with a probability is right, and the weights. --write puts them into
weights.h; build and run again until they stay.
"""
import argparse, collections, hashlib, importlib.machinery, importlib.util, json, math, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
MOST_CHOICES, MOST_OPTIONS, SIGMA = 150, 12, 1.0
# What a careful reader would say before seeing any history; the data may move each of them.
PRIOR = {"any": -3.5, "same_code": 5, "other_code": -3, "same_link": 4, "further_link": 1.5, "other_link": -1, "same_name": 3.5,
         "shared_name": 2, "like_name": 3, "unlike_name": -2, "begun_name": 0.7, "same_number": 1.5, "near_number": 0.5, "other_number": -6, "one_number": -1,
         "same_text": 1, "like_text": 3, "rare_words": 1.5, "other_word": -2, "same_apis": 1, "some_apis": 0.5,
         "other_apis": -2, "same_owner": 1.5, "other_owner": -0.5, "other_cell": -1, "same_date": 1.5, "other_date": -0.3,
         "same_page": 0.5, "like_headings": 0.5, "other_service": -2.5, "neighbours": 1, "same_place": 1, "backward": -0.5,
         "had_gone": -0.7}
FOR = "same_ near_number some_apis further_link shared_name begun_name like_ rare_words neighbours".split()
AGAINST = "any other_ unlike_ one_number backward had_gone".split()


def load(path, name):
    loader = importlib.machinery.SourceFileLoader(name, path)
    sys.dont_write_bytecode = True
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(name, loader))
    sys.modules[name] = module
    loader.exec_module(module)
    return module


def run(*args):
    return subprocess.run(args, capture_output=True, text=True, errors="replace", check=True).stdout


def pairs_of(build, repo, config, paths=()):
    lines = run(os.path.join(build, "tests/model/identity_pairs"), repo, config or "-", *paths).splitlines()
    return json.loads(lines[0])["features"], [json.loads(line) for line in lines[1:]]


def words_of(place, score):
    return score.tokens(place["title"] + " " + place["text"])


class Commit:
    """What the gold says of one revision: events missed and false, and those that are right."""

    def __init__(self):
        self.missed, self.false, self.right = [], [], []


def says(events, kind, place, score):
    """Whether an event of that kind is about that place: reported, by its evidence; missed, by nearly all of its words."""
    have = words_of(place, score)
    for e in events:
        if e["kind"] != kind:
            continue
        if "at" in e:
            if (place["path"], place["line"]) in e["at"]:
                return True
        elif e["words"] and len(e["words"] & have) >= 0.9 * len(e["words"]):
            return True
    return False


def reported(event):
    return {"kind": event["kind"], "at": {(x["path"], x["line"]) for x in event.get("evidence") or []}}


def choices_of(name, pairs, commits, score):
    """[(values of the options, index of the right one or None)], one for each place and entry of each pass."""
    sets = collections.defaultdict(list)
    for p in pairs:
        sets[(p["commit"], p["pass"], "new", p["new"])].append(p)
        sets[(p["commit"], p["pass"], "old", p["old"])].append(p)
    taken = {(p["commit"], p["pass"], s, p[s]) for p in pairs if p["one"] for s in ("old", "new")}
    out = []
    for (commit, _, side, _), options in sets.items():
        truth = commits.get(commit, Commit())
        place = options[0]["after" if side == "new" else "before"]
        kind = "added" if side == "new" else "removed"
        lost = [e for e in truth.missed + truth.false if e["kind"] in ("added", "removed")]
        right = [i for i, p in enumerate(options) if p["one"]]
        if len(right) > 1:
            continue
        if says([e for e in truth.false if e["kind"] in ("stage", "schedule")], "stage", place, score) or \
           says([e for e in truth.false if e["kind"] in ("stage", "schedule")], "schedule", place, score):
            continue
        if not lost:
            label = right[0] if right else None
        elif says([e for e in truth.missed + truth.right if e["kind"] == kind], kind, place, score):
            label = None
        elif says([e for e in truth.false if e["kind"] == kind], kind, place, score):
            other = "removed" if side == "new" else "added"
            others = [i for i, p in enumerate(options)
                      if says([e for e in truth.false if e["kind"] == other], other, p["before" if side == "new" else "after"], score)]
            if len(others) != 1 or sum(e["kind"] == kind for e in truth.false) != 1:
                continue
            label = others[0]
        else:
            continue
        if label is None:  # what goes on as another is no offer
            options = [p for p in options if (p["commit"], p["pass"], "new" if side == "old" else "old",
                                              p["new" if side == "old" else "old"]) not in taken]
            if not options:
                continue
        order = sorted(range(len(options)), key=lambda i: (i != label, -sum(options[i]["values"])))[:MOST_OPTIONS]
        out.append(([tuple((k, v) for k, v in enumerate(options[i]["values"]) if v) for i in order],
                    0 if label is not None else None))
    return out


def corpus_choices(build, shared, score, without=()):
    corpus = os.path.join(shared, "corpus")
    for spec in json.load(open(os.path.join(corpus, "corpora.json"), encoding="utf-8")):
        if spec["name"] in without:
            continue
        with tempfile.TemporaryDirectory() as tmp:
            clone = os.path.join(tmp, "repo")
            run("git", "clone", "-q", os.path.join(corpus, spec["history"]), clone)
            config = os.path.join(corpus, spec["config"]) if spec.get("config") else None
            paths = spec.get("paths") or []
            features, pairs = pairs_of(build, clone, config, paths)
            events = json.loads(run(os.path.join(build, "cli/roadshift"), "--no-cache", "-C", clone,
                                    *(["--config", config] if config else []), "log", "--format", "json",
                                    *(["--"] + paths if paths else [])))["events"]
            chain = run("git", "-C", clone, "rev-list", "--first-parent", "--reverse", "HEAD", "--", *paths).split()
            order = {c: i for i, c in enumerate(chain)}
            dates = dict(line.split() for line in run("git", "-C", clone, "log", "--format=%H %as").splitlines())
        lo, hi = spec.get("range", ["0000", "9999"])
        inside = lambda c: lo <= dates.get(c, "0000") <= hi
        golds = [g for f in spec["gold"] for g in score.load_gold(os.path.join(corpus, f)) if inside(g["commit"])]
        names = {v: k for k, v in spec.get("stages", {}).items()}
        preds = [score.flat(e) for e in events if e["kind"] in ("stage", "schedule", "added", "removed") and inside(e["commit"]["id"])
                 and e["commit"]["id"] != chain[0]]
        for p in preds:
            p["from"], p["to"] = (names.get(p[s], p[s]) for s in ("from", "to"))
            dated = {v: k for k, v in spec.get("milestones", spec.get("stages", {})).items()}
            p["milestone"] = dated.get(p["milestone"], p["milestone"])
        gi, pj = score.assign(golds, preds, order)
        commits = collections.defaultdict(Commit)
        for i, g in enumerate(golds):
            if i in gi:
                commits[preds[gi[i]]["commit"]].right.append(reported(preds[gi[i]]["raw"]))
            elif not score.optional(g):
                commits[g["commit"]].missed.append(g)
        for j, p in enumerate(preds):
            if j not in pj:
                commits[p["commit"]].false.append(reported(p["raw"]))
        yield spec["name"], features, choices_of(spec["name"], [p for p in pairs if inside(p["commit"])], commits, score)


def story_choices(build, folders, score, cases):
    stories = sorted(os.path.join(d, f) for folder in folders for d, _, fs in os.walk(folder) for f in fs if f.endswith(".story"))
    with tempfile.TemporaryDirectory() as tmp:
        for n, path in enumerate(stories):
            _, revisions, lines, _ = cases.parse(path)
            repo = os.path.join(tmp, str(n))
            order = cases.build(revisions, repo)
            config = os.path.join(repo, ".roadshift.toml")
            out = subprocess.run([os.path.join(build, "cli/roadshift"), "--no-cache", "-C", repo, "log", "--format", "json"],
                                 capture_output=True, text=True)
            if out.returncode:
                continue
            features, pairs = pairs_of(build, repo, config if os.path.exists(config) else None)
            got = [e for e in json.loads(out.stdout)["events"] if e["kind"] in cases.KINDS]
            want = [cases.expected(path, k, t) for k, t in lines]
            ranked = sorted(((cases.answers(w, g, order), i, j) for i, w in enumerate(want) for j, g in enumerate(got)), reverse=True)
            wi, gj = set(), set()
            for s, i, j in ranked:
                if s > 0 and i not in wi and j not in gj:
                    wi.add(i), gj.add(j)
            commits = collections.defaultdict(Commit)
            ids = {v: k for k, v in order.items()}
            for i, w in enumerate(want):
                if i not in wi and not w["optional"]:
                    commits[ids[w["rev"]]].missed.append(w)
            for j, g in enumerate(got):
                (commits[g["commit"]["id"]].right if j in gj else commits[g["commit"]["id"]].false).append(reported(g))
            if any(c.missed or c.false for c in commits.values()) and not path.startswith(ROOT):
                continue  # may be read wrongly
            part = int(hashlib.sha1(os.path.basename(path).encode()).hexdigest(), 16) % 10
            yield f"stories {part}", features, choices_of(path, pairs, commits, score)


def odds_of(weights, option):
    return math.exp(max(-40.0, min(40.0, sum(weights[k] * v for k, v in option))))


def fit(features, data, start):
    """data: [(choices, weight of each)] -> weights."""
    n = len(features)
    sign = [1 if any(f.startswith(p) for p in FOR) else -1 if any(f.startswith(p) for p in AGAINST) else 0 for f in features]
    w, m, v = list(start), [0.0] * n, [0.0] * n
    steps, rate = 300, 0.1
    for step in range(1, steps + 1):
        grad = [(w[k] - PRIOR[features[k]]) / SIGMA ** 2 for k in range(n)]
        for choices, weight in data:
            for options, label in choices:
                odds = [odds_of(w, o) for o in options]
                total = 1 + sum(odds)
                for i, option in enumerate(options):
                    error = weight * (odds[i] / total - (1 if label == i else 0))
                    if abs(error) > 1e-6:
                        for k, x in option:
                            grad[k] += error * x
        for k in range(n):
            m[k] = 0.9 * m[k] + 0.1 * grad[k]
            v[k] = 0.999 * v[k] + 0.001 * grad[k] ** 2
            w[k] -= rate * (1 - step / (steps + 1)) * (m[k] / (1 - 0.9 ** step)) / (math.sqrt(v[k] / (1 - 0.999 ** step)) + 1e-8)
            if sign[k] * w[k] < 0:
                w[k] = 0.0
    return w


def judge(weights, choices):
    """[(probability of the likeliest option, whether it is right)], and how many choices are decided rightly."""
    told, good = [], 0
    for options, label in choices:
        odds = [odds_of(weights, o) for o in options]
        total = 1 + sum(odds)
        best = max(range(len(odds)), key=odds.__getitem__)
        chosen = best if odds[best] > 1 else None
        good += chosen == label
        if chosen is not None:
            told.append((odds[best] / total, chosen == label))
    return told, good


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--build", required=True)
    ap.add_argument("--shared", default=os.path.join(ROOT, "..", "shared"))
    ap.add_argument("--write", action="store_true", help="put the weights into weights.h")
    ap.add_argument("--without", default="", help="histories that are not used, by name, with commas between: those not read well")
    ap.add_argument("--quick", action="store_true", help="the weights alone, without leaving histories out")
    a = ap.parse_args()
    score = load(os.path.join(a.shared, "bin", "score"), "score")
    cases = load(os.path.join(a.shared, "bin", "cases"), "cases")
    by_history = collections.defaultdict(list)
    features = []
    for source in (corpus_choices(a.build, a.shared, score, a.without.split(",")),
                   story_choices(a.build, [os.path.join(a.shared, "cases"), os.path.join(ROOT, "tests", "stories", "identity")], score, cases)):
        for name, features, choices in source:
            by_history[name] += choices
    weight = {h: min(1.0, MOST_CHOICES / max(1, len(c))) for h, c in by_history.items() if not h.startswith("stories")}
    data = {h: (c, weight.get(h, 1.0)) for h, c in by_history.items()}
    start = [PRIOR[f] for f in features]
    whole = fit(features, list(data.values()), start)

    if not a.quick:
        print(f"{'history left out':18} {'choices':>7} {'right':>7}")
        told, all_good, all_n = [], 0, 0
        for h in data:
            w = fit(features, [d for other, d in data.items() if other != h], whole)
            t, good = judge(w, data[h][0])
            told += t
            all_good, all_n = all_good + good, all_n + len(data[h][0])
            print(f"{h:18} {len(data[h][0]):7} {good / max(1, len(data[h][0])):7.1%}")
        print(f"{'all':18} {all_n:7} {all_good / max(1, all_n):7.1%}\n")
        print("matches told with  number  right")
        edges = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01]
        for lo, hi in zip([0.0] + edges, edges):
            inside = [r for p, r in told if lo <= p < hi]
            if inside:
                print(f"  {lo:.2f} to {min(hi, 1):.2f}    {len(inside):7}  {sum(inside) / len(inside):6.1%}")
        print()
    lines = [f"    {x:.2f},".ljust(12) + f"// {f}" for x, f in zip(whole, features)]
    print("\n".join(lines))
    if a.write:
        path = os.path.join(ROOT, "core/src/following/weights.h")
        text = open(path, encoding="utf-8").read()
        head, rest = text.split("kWeights = {\n", 1)
        open(path, "w", encoding="utf-8").write(head + "kWeights = {\n" + "\n".join(lines) + "\n};" + rest.split("\n};", 1)[1])


if __name__ == "__main__":
    main()
