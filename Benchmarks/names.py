# SPDX-License-Identifier: Apache-2.0
"""Name scores beside others' on the development sets, in one table: our figures are by cross-validation (one fold by default), the others saw
what they saw. Prints, never fails. usage: names.py BINARY DATA [pairs of a set, 3000]"""
import collections
import random
import subprocess
import sys
import tempfile
import time

BINARY, DATA = sys.argv[1], sys.argv[2]
MOST = int(sys.argv[3]) if len(sys.argv) > 3 else 3000


def average_precision(scored):
    """PR-AUC by steps; pairs with one score count together."""
    positives = sum(same for _, same in scored)
    groups = collections.defaultdict(lambda: [0, 0])
    for score, same in scored:
        groups[score][same] += 1
    area = hits = seen = 0
    for score in sorted(groups, reverse=True):
        wrong, right = groups[score]
        hits, seen = hits + right, seen + right + wrong
        area += right * hits / seen
    return area / max(positives, 1)


def rivals():
    try:
        import anyascii
        from rapidfuzz import fuzz
        yield "rapidfuzz ratio/anyascii", lambda a, b: fuzz.ratio(anyascii.anyascii(a).lower(), anyascii.anyascii(b).lower())
        yield "rapidfuzz token_sort", lambda a, b: fuzz.token_sort_ratio(anyascii.anyascii(a).lower(), anyascii.anyascii(b).lower())
    except ImportError:
        print("rapidfuzz and anyascii are not installed")
    try:
        from nomenklatura.matching import LogicV2
        from followthemoney import model
        config, number = LogicV2.default_config(), iter(range(10**9))

        def person(name):
            # The library remembers names by number: each must be new.
            return model.get_proxy({"id": f"p{next(number)}", "schema": "Person", "properties": {"name": [name]}})

        yield "nomenklatura logic-v2", lambda a, b: LogicV2.compare(person(a), person(b), config).score
    except ImportError:
        print("nomenklatura is not installed")


def main():
    with tempfile.NamedTemporaryFile() as out:
        began = time.perf_counter()
        subprocess.run([BINARY, "names", "evaluate", "--data", DATA, "--folds", "1", "--scores", out.name], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        print(f"learned and scored one fold in {time.perf_counter() - began:.0f} s")
        rows = [line.rstrip("\n").split("\t") for line in open(out.name, encoding="utf8")]
    sets = collections.defaultdict(list)
    for name, same, bits, a, b in rows:
        sets[name].append((float(bits), int(same), a, b))
    for name in sets:
        if len(sets[name]) > MOST:
            sets[name] = random.Random(1).sample(sets[name], MOST)
    table = {"Homeward": {name: average_precision([(bits, same) for bits, same, _, _ in pairs]) for name, pairs in sets.items()}}
    speeds = {}
    for rival, score in rivals():
        began, count = time.perf_counter(), 0
        table[rival] = {}
        for name, pairs in sets.items():
            table[rival][name] = average_precision([(score(a, b), same) for _, same, a, b in pairs])
            count += len(pairs)
        speeds[rival] = count / (time.perf_counter() - began)
    names = sorted(sets)
    print(f"{'PR-AUC':26s}" + "".join(f"{name:>12s}" for name in names) + f"{'mean':>8s}")
    for who, figures in table.items():
        print(f"{who:26s}" + "".join(f"{figures[name]:12.4f}" for name in names) + f"{sum(figures.values()) / len(names):8.4f}")
    lines = "".join('{"a":"%s","b":"%s"}\n' % (a.replace('"', ""), b.replace('"', "")) for pairs in sets.values() for _, _, a, b in pairs)
    began = time.perf_counter()
    subprocess.run([BINARY, "names", "score"], input=lines.encode(), stdout=subprocess.DEVNULL)
    ours = lines.count("\n") / (time.perf_counter() - began)
    print(f"Homeward {ours:,.0f} pairs/s, start included")
    for rival, speed in speeds.items():
        print(f"{rival} {speed:,.0f} pairs/s    ours / rival {ours / speed:.2f}")


main()
