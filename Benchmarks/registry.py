# SPDX-License-Identifier: Apache-2.0
"""Building and searching registers of invented people, beside Splink where it is installed: recall and seconds, in one run. Prints, never fails.
usage: registry.py BINARY BASELINES [people ...]   (100000 1000000 unless told; more than a million runs alone)"""
import csv
import importlib.util
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

BINARY, BASELINES = sys.argv[1], pathlib.Path(sys.argv[2])
SIZES = [int(size) for size in sys.argv[3:]] or [100_000, 1_000_000]


def timed(command):
    began = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True)
    return time.perf_counter() - began, done.stdout


def calibration(points, bins=15):
    sums = [[0, 0.0, 0] for _ in range(bins)]
    for probability, right in points:
        cell = sums[min(bins - 1, int(probability * bins))]
        cell[0] += 1
        cell[1] += probability
        cell[2] += right
    for index, (count, said, right) in enumerate(sums):
        if count:
            print(f"    said {said / count:.3f}  was {right / count:.3f}  {'#' * round(40 * right / count):40s} {count}")
    return sum(abs(said - right) for _, said, right in sums) / max(len(points), 1)


SUFFIXES = {"Central Asian": ("баев", "кулов", "жанов", "жонов", "зода", "назаров", "турсунов"), "Caucasus": ("ханов", "беков", "гаджиев", "мурзаев", "швили", "ян"), "Tatar": ("уллин", "утдинов", "тдинов", "галиев", "мухаметов", "шин")}


def group(person):
    """By how the family name ends; a rough guess that is the same for every engine."""
    family = person["surname"].lower().rstrip("а")
    for name, endings in SUFFIXES.items():
        if family.endswith(endings):
            return name
    given = person["given"].lower()
    return "Slavic-named" if given in SLAVIC else "Muslim-named, others"


SLAVIC = set("александр сергей владимир андрей алексей николай иван михаил дмитрий виктор юрий евгений василий анатолий валерий павел олег игорь константин татьяна елена ольга наталья анна светлана ирина мария людмила галина екатерина валентина нина вера надежда любовь".split())


def by_group(ranks, folder):
    """Recall among the ten best for each group of names; what differs is shown with how many files there are."""
    wanted, people = {person for person, _, _ in ranks}, {}
    for row in csv.DictReader(open(folder / "registry.csv", encoding="utf8")):
        if row["person_id"] in wanted:
            people[row["person_id"]] = row
    groups = {}
    for person, shape, rank in ranks:
        if shape == "kunya-only":
            continue
        row = people[person]
        for name in [group(row)] + (["women"] if row["sex"] == "f" else []):
            cell = groups.setdefault(name, [0, 0, 0])
            cell[0] += 1
            cell[1] += rank == 0
            cell[2] += rank < 10
    for name, (count, first, ten) in sorted(groups.items()):
        print(f"    {name:24s} first {first / count:.3f}  ten {ten / count:.3f}  of {count} files")
    shares = [ten / count for count, _, ten in groups.values() if count >= 50]
    if shares:
        print(f"    between the best and the worst of them {max(shares) - min(shares):.3f} (files that hold no more than a kunya are left out)")


def measure(answers, folder):
    told = {row["file_id"]: row for row in csv.DictReader(open(folder / "truth.csv"))}
    truth = {file: row["person_id"] for file, row in told.items()}
    grouped = []
    ranks, points, strong, absent = [], [], 0, 0
    for line in answers.splitlines():
        answer = json.loads(line)
        person, found = truth[answer["file"]], [hit["person"] for hit in answer["candidates"]]
        if answer["candidates"]:
            points.append((answer["candidates"][0]["posterior"], person != "" and found[0] == person))
        if person == "":
            absent += 1
            strong += bool(answer["candidates"]) and answer["candidates"][0]["band"] == "strong"
        else:
            ranks.append(found.index(person) if person in found else 10**9)
            grouped.append((person, told[answer["file"]]["shape"], ranks[-1]))
    share = lambda most: sum(rank < most for rank in ranks) / max(len(ranks), 1)
    best = hits = 0
    for index, (_, right) in enumerate(sorted(points, reverse=True)):
        hits += right
        if hits / (index + 1) >= 0.99:
            best = hits
    print(f"  first {share(1):.3f}  ten {share(10):.3f}  fifty {share(50):.3f}  recall at precision 0.99 {best / max(len(ranks), 1):.3f}  strong of nobody {strong}/{absent}")
    print(f"  calibration error {calibration(points):.4f}")
    by_group(grouped, folder)


def main():
    for size in SIZES:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            subprocess.run([sys.executable, BASELINES / "synth_registry.py", folder, "--registry", str(size), "--files", "5000", "--seed", "7"], check=True)
            register = folder / "people.registry"
            build, _ = timed([BINARY, "registry", "build", folder / "registry.csv", "--output", register, "--quiet"])
            search, answers = timed([BINARY, "registry", "search", register, "--files", folder / "files.csv", "--top", "50", "--json"])
            one, said = timed([BINARY, "bench", "search", register, "--files", folder / "files.csv", "--json"])
            print(f"{size:,} people: build {build:.1f} s, {os.path.getsize(register) / size:.1f} bytes a person; 5,000 files {search:.1f} s")
            print(f"  one search at a time: {json.loads(said)['median']:.1f} ms, 95 of 100 within {json.loads(said)['p95']:.1f} ms")
            measure(answers, folder)
            if size > 1_000_000:
                continue
            if importlib.util.find_spec("splink") is None or importlib.util.find_spec("icu") is None:
                print("  splink and PyICU are not installed: no rival beside it")
                continue
            rival, said = timed([sys.executable, BASELINES / "splink_bench.py", folder])
            print("  Splink: " + said.strip().replace("\n", "\n          "))
            print(f"  Splink end to end {rival:.1f} s    ours / rival {(build + search) / rival:.3f}")


main()
