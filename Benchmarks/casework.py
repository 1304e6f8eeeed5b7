# SPDX-License-Identifier: Apache-2.0
"""How long an officer waits in the largest year: My tasks, a filtered list, a search and a file, between writes, in 6,000 and in 60,000 files; and how
long it takes to make every list again. Prints, never fails. The yardstick for growth is the logarithm: ten times the files, 1.26 times the time."""
import json
import math
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Tests" / "Browser"))
from nodes import PASSWORD, Nodes  # noqa: E402

BINARY = sys.argv[1]
ROUNDS = 200


class Officer:
    def __init__(self, base, name):
        self.base = base
        self.http = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        self.get("/sign-in")
        self.http.open(base + "/sign-in", urllib.parse.urlencode({"name": name, "password": PASSWORD}).encode()).read()

    def get(self, path):
        return self.http.open(self.base + path).read().decode()

    def post(self, path, **fields):
        return self.http.open(self.base + path, urllib.parse.urlencode(fields).encode()).read().decode()


def between(text, start, end):
    return text.split(start, 1)[1].split(end, 1)[0]


def measured(act):
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def pages(files, entries):
    nodes = Nodes(people=1000, binary=BINARY)
    try:
        folder = nodes.folder_of("iraq")
        began = time.perf_counter()
        subprocess.run([BINARY, "bench", "casework", str(folder), "--files", str(files), "--entries", str(entries)], check=True, capture_output=True)
        filled = time.perf_counter() - began
        began = time.perf_counter()
        made = subprocess.run([BINARY, "rebuild", str(folder), "--json"], check=True, capture_output=True, text=True).stdout
        rebuilt = time.perf_counter() - began
        nodes.start("iraq", binary=BINARY)
        case = Officer(nodes.iraq, "case")
        chance = random.Random(7)
        listed = case.get("/files?claimed=RU")
        references = [part.split('"', 1)[0] for part in listed.split('href="/files/')[1:]]
        pages = max(1, math.ceil(files / 12 / 50) - 1)
        times = {"My tasks": [], "a filtered list": [], "a search": [], "a file": []}
        for turn in range(ROUNDS):
            # Somebody writes in between, so that nothing is answered from what was made before.
            page = case.get("/files/" + references[turn % len(references)])
            token = between(page, 'name="token" value="', '"')
            case.post(f"/files/{references[turn % len(references)]}/holds", token=token, ground="courtOrder", note="invented")
            times["My tasks"].append(measured(lambda: case.get("/tasks")))
            times["a filtered list"].append(measured(lambda: case.get(f"/files?claimed=RU&page={chance.randint(1, pages)}")))
            if turn % 4 == 0:
                times["a search"].append(measured(lambda: case.get("/files?q=" + urllib.parse.quote(chance.choice(["Магомедов Али", "محمد", "Ivanov"])))))
            times["a file"].append(measured(lambda: case.get("/files/" + chance.choice(references))))
        report = json.loads(made)
        verdict = "identical bytes" if report["before"] == report["after"] else "NOT identical"
        print(f"{files:>7,} files, {entries:>7,} entries: filled in {filled:.1f} s; every list made again in {rebuilt:.1f} s, {verdict}", flush=True)
        for name, values in times.items():
            print(f"    {name:<16} median {statistics.median(values):6.1f} ms   95 of 100 within {sorted(values)[len(values) * 95 // 100]:6.1f} ms")
        return {name: statistics.median(values) for name, values in times.items()}
    finally:
        nodes.stop()


small = pages(6_000, 20_000)
large = pages(60_000, 200_000)
limit = math.log(60_000) / math.log(6_000)
for name in small:
    print(f"    {name:<16} grows {large[name] / small[name]:.2f} times from 6,000 to 60,000 files (the logarithm: {limit:.2f})")
