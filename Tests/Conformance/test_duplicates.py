# SPDX-License-Identifier: Apache-2.0
"""Two lists of attested names (HOMEWARD_SHARED): the same 400 people written in Arabic here and in Latin there, among others."""
import csv
import gzip
import json
import os
import pathlib
import random
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("HOMEWARD_BINARY", str(ROOT / ".build/release/homeward"))
SHARED = os.environ.get("HOMEWARD_SHARED")
PAIRS, OTHERS = 400, 1200


def birth(chance, day):
    """As lists have it: whole, the year only, 1 January, a day off."""
    drawn = chance.random()
    return f"{day[0]}" if drawn < 0.15 else f"{day[0]}-01-01" if drawn < 0.25 else f"{day[0]}-{day[1]:02}-{min(day[2] + (drawn < 0.3), 28):02}"


@pytest.mark.skipif(not SHARED, reason="HOMEWARD_SHARED is not set: the names made by others are not here")
@pytest.mark.parametrize("seed", [1, 2])
def test_400_people_written_differently_are_found(tmp_path, seed):
    chance = random.Random(seed)
    with gzip.open(pathlib.Path(SHARED) / "data" / "identity" / "people_ar_la.tsv.gz", "rt") as file:
        rows = [r for r in csv.DictReader(file, delimiter="\t") if 2 <= len(r["arabic"].split()) <= 4 and 2 <= len(r["latin"].split()) <= 4]
    chosen = chance.sample(rows, PAIRS + OTHERS)
    lines, truth = [], set()
    for index, row in enumerate(chosen):
        day = (chance.randint(1955, 2004), chance.randint(1, 12), chance.randint(1, 28))
        sex = chance.choice("mmmf")
        if index < PAIRS or index % 2:
            lines.append([f"A{index}", row["arabic"], birth(chance, day), sex])
        if index < PAIRS or not index % 2:
            lines.append([f"B{index}", row["latin"], birth(chance, day), sex])
        if index < PAIRS:
            truth.add(frozenset((f"A{index}", f"B{index}")))
    chance.shuffle(lines)
    files = tmp_path / "files.csv"
    with open(files, "w", newline="") as out:
        csv.writer(out).writerows([["file_id", "name", "dob", "sex"], *lines])
    done = subprocess.run([BINARY, "dedupe", str(files), "--json"], capture_output=True, check=True)
    pairs = [json.loads(line) for line in done.stdout.splitlines()]
    found = {frozenset((p["a"], p["b"])) for p in pairs}
    recall, precision = len(found & truth) / PAIRS, len(found & truth) / len(found)
    print(f"seed {seed}: recall {recall:.3f}, precision {precision:.3f} of {len(found)} pairs")
    assert recall >= 0.9 and precision >= 0.95
    assert [p["bits"] for p in pairs] == sorted((p["bits"] for p in pairs), reverse=True)
