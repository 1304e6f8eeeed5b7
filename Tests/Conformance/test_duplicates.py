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


LIST = """file_id,name,dob,document,address,source
A1,رمضان محمدوف,1991-03-14,7302709717,Mosul road 12,A
B1,Ramzan Magomedov,1991-03-14,7302709717,"12, Mosul Road",B
B2,Ramzan Magomedov,1991-03-14,7302709717,Mosul Road 12,B
C1,Сергей Иванов,1980-01-02,,Kirkuk 3,C
"""


def dedupe(tmp_path, *options, apart=None):
    files = tmp_path / "files.csv"
    files.write_text(LIST + "".join(f"X{n},Person{n} Number{n},19{60 + n % 30}-05-{10 + n % 18},,Street {n} block {n * 7},C\n" for n in range(40)), encoding="utf8")
    if apart is not None:
        (tmp_path / "apart.csv").write_text(apart)
        options += ("--apart", str(tmp_path / "apart.csv"))
    return subprocess.run([BINARY, "dedupe", str(files), "--json", *options], capture_output=True, text=True)


def groups(done):
    return [set(json.loads(line)["files"]) for line in done.stdout.splitlines()]


def test_files_of_one_person_come_into_one_group(tmp_path):
    assert groups(dedupe(tmp_path, "--clusters")) == [{"A1", "B1", "B2"}]


def test_files_that_must_stay_apart_never_share_a_group(tmp_path):
    for done in (dedupe(tmp_path, "--clusters", apart="B2,B1\n"), dedupe(tmp_path, "--clusters", "--nobody-twice", "source")):
        (group,) = groups(done)
        assert len(group) == 2 and "A1" in group


def test_a_further_column_is_compared_and_explained(tmp_path):
    pairs = [json.loads(line) for line in dedupe(tmp_path, "--also", "address", "--explain").stdout.splitlines()]
    best = next(pair for pair in pairs if {pair["a"], pair["b"]} == {"A1", "B2"})
    (address,) = [part for part in best["evidence"] if part["field"] == "further"]
    assert address["reason"] == "same" and address["bits"] > 2
    for pair in pairs:
        assert abs(sum(part["bits"] for part in pair["evidence"]) - pair["bits"]) < 1e-6


def test_what_is_wrong_with_a_list_is_said_with_its_place(tmp_path):
    done = dedupe(tmp_path, "--clusters", apart="A1,Z9\n")
    assert done.returncode != 0 and "apart.csv, line 1" in done.stderr
    done = dedupe(tmp_path, "--also", "telephone")
    assert done.returncode != 0 and "telephone" in done.stderr and not done.stdout
    done = dedupe(tmp_path, "--nobody-twice", "source")
    assert done.returncode != 0 and "--clusters" in done.stderr
