# SPDX-License-Identifier: Apache-2.0
"""Files of three sources, two in Arabic and one in Latin, about people of whom many are in several: recall, precision and seconds as the lists grow.
Names are attested pairs of the development data; what clerks do to them is drawn here. Prints, never fails. usage: dedupe.py BINARY DATA [files ...]"""
import csv
import gzip
import itertools
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

BINARY, DATA = sys.argv[1], pathlib.Path(sys.argv[2])
SIZES = [int(size) for size in sys.argv[3:]] or [5_000, 10_000, 20_000]
GROUPS = {"Maghrebi": "DZ MA TN LY MR", "Levantine": "SY LB JO PS", "Iraqi and of the Gulf": "IQ SA AE KW BH QA OM YE", "Egyptian and Sudanese": "EG SD SO KM DJ", "Iranian, Afghan, Pakistani": "IR AF PK"}
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


def slip(chance, word):
    """One letter left out, swapped or exchanged; in Arabic also the usual other ways to write one sound."""
    for a, b in (("أ", "ا"), ("ة", "ه"), ("ى", "ي"), ("إ", "ا")):
        if a in word and chance.random() < 0.4:
            return word.replace(a, b)
    if len(word) < 4:
        return word
    place, drawn = chance.randrange(1, len(word) - 1), chance.random()
    if drawn < 0.4:
        return word[:place] + word[place + 1:]
    if drawn < 0.7:
        return word[:place] + word[place + 1] + word[place] + word[place + 2:]
    return word[:place] + (chance.choice(LETTERS) if word[0] > "z" else chance.choice("aeiouhkst")) + word[place + 1:]


def spelled(chance, name):
    words = [slip(chance, word) if chance.random() < 0.03 else word for word in name.split()]
    if len(words) > 2 and chance.random() < 0.15:
        del words[chance.randrange(1, len(words) - 1)]
    return " ".join(words)


def born(chance, day):
    drawn = chance.random()
    if drawn < 0.02:
        return ""
    return f"{day[0]}" if drawn < 0.22 else f"{day[0]}-01-01" if drawn < 0.3 else f"{day[0]}-{day[1]:02}-{min(day[2] + (drawn < 0.35), 28):02}"


def people(chance, files):
    with gzip.open(DATA / "identity" / "people_ar_la.tsv.gz", "rt") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if 2 <= len(row["arabic"].split()) <= 4 and 2 <= len(row["latin"].split()) <= 4]
    chance.shuffle(rows)
    lines, truth, origins = [], set(), {}
    for index, row in enumerate(itertools.cycle(rows)):
        if len(lines) >= files:
            return lines[:files], truth, origins
        day, sex = (chance.randint(1955, 2004), chance.randint(1, 12), chance.randint(1, 28)), chance.choice("mmmf")
        document = f"{chance.choice('ABGN')}{chance.randrange(10**7):07}"
        sources = [source for source in range(3) if chance.random() < 0.55] or [chance.randrange(3)]
        made = []
        for source in sources:
            name = spelled(chance, row["latin"] if source == 2 else row["arabic"])
            made.append(f"{'ABC'[source]}{index}")
            lines.append([made[-1], name, born(chance, day), sex if chance.random() < 0.97 else "", document if chance.random() < 0.1 else "", "ABC"[source]])
        group = next((name for name, states in GROUPS.items() if row["country"] in states.split()), "others")
        origins |= {file: [group] + (["women"] if sex == "f" else []) for file in made}
        truth |= {frozenset(pair) for pair in itertools.combinations(made, 2)}


def main():
    for size in SIZES:
        chance = random.Random(size)
        lines, truth, origins = people(chance, size)
        listed = {line[0] for line in lines}
        truth = {pair for pair in truth if pair <= listed}
        chance.shuffle(lines)
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "files.csv"
            with open(path, "w", newline="") as out:
                csv.writer(out).writerows([["file_id", "name", "dob", "sex", "document", "source"], *lines])
            began = time.perf_counter()
            pairs = subprocess.run([BINARY, "dedupe", path, "--json", "--least", "0.05"], capture_output=True, text=True, check=True).stdout
            seconds = time.perf_counter() - began
            groups = subprocess.run([BINARY, "dedupe", path, "--json", "--clusters", "--nobody-twice", "source"], capture_output=True, text=True, check=True).stdout
        hits = best = usual = usual_hits = 0
        found = set()
        for count, pair in enumerate(map(json.loads, pairs.splitlines()), 1):
            files = frozenset((pair["a"], pair["b"]))
            hits += files in truth
            if hits / count >= 0.95:
                best = hits
            if pair["posterior"] >= 0.7:
                found.add(files)
                usual, usual_hits = count, hits
        together = {frozenset(pair) for group in map(json.loads, groups.splitlines()) for pair in itertools.combinations(group["files"], 2)}
        right = len(together & truth)
        print(
            f"{size:>6} files  {seconds:5.1f} s   recall {best / len(truth):.3f} at precision 0.95   as listed {usual_hits / len(truth):.3f} at {usual_hits / max(usual, 1):.3f}"
            f"   groups {right / len(truth):.3f} at {right / max(len(together), 1):.3f}"
        )
        by_group(truth, found, origins)


def by_group(truth, found, origins):
    """Recall of what is listed, by where the names come from."""
    seen = {}
    for pair in truth:
        for name in origins[next(iter(pair))]:
            cell = seen.setdefault(name, [0, 0])
            cell[0] += 1
            cell[1] += pair in found
    for name, (count, hits) in sorted(seen.items()):
        print(f"           {name:28s} {hits / count:.3f} of {count}")
    shares = [hits / count for count, hits in seen.values() if count >= 200]
    if shares:
        print(f"           between the best and the worst {max(shares) - min(shares):.3f}")


main()
