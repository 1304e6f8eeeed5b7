# SPDX-License-Identifier: Apache-2.0
"""Two real nodes and an oracle that trusts one thing only: what a node said it accepted must arrive, once, in order, and be vouched for; and each side's
cosigned checkpoint must fit the other's journal as it is when all is over."""
import contextlib
import hashlib
import json
import os
import pathlib
import random
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
from nodes import BINARY, PASSWORD, ROOT, Nodes, free_ports  # noqa: E402

TEST_BUILD = str(ROOT / ".build/homeward-test-build")
OFFICERS = {"iraq": "approver", "russia": "liaison"}
OTHER = {"iraq": ("russia", "RU"), "russia": ("iraq", "IQ")}
FULL = os.environ.get("FAULT_DOSE") == "full"


def dose(short, full):
    """How often: in CI, and with `make faults`."""
    return full if FULL else short


def shim():
    """The library that stands between a node and its disk and clock; built here, with the compiler that comes with Swift."""
    source, built = pathlib.Path(__file__).with_name("shim.c"), ROOT / ".build/fault-shim.so"
    if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
        subprocess.run(["clang", "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", built, source, "-ldl", "-lpthread"], check=True)
    return built


class Rig:
    def __init__(self, seed, binary=BINARY, plant=None):
        self.seed, self.binary, self.chance, self.nodes = seed, binary, random.Random(seed), None
        self.plant = {"HOMEWARD_PLANT": plant} if plant else {}
        with self.told(self.plant):
            self.nodes = Nodes(people=200, binary=binary)
        self.settings = {name: {} for name in OTHER}
        # Identifiers of letters: those that a node said it accepted, and how often it died or refused while it was asked.
        self.accepted = {name: [] for name in OTHER}
        self.doubtful = {name: 0 for name in OTHER}
        self.deaths = 0
        self.tokens = {}
        for name, officer in OFFICERS.items():
            made = subprocess.run([BINARY, "user", "token", str(self.nodes.folder_of(name)), officer], input=PASSWORD + "\n", text=True, capture_output=True, check=True)
            self.tokens[name] = made.stdout.strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.nodes.stop()

    def environment(self, name, **more):
        """What the node's process is told, from its next start on."""
        self.settings[name] = {key: str(value) for key, value in more.items()}

    def with_shim(self, name, **more):
        self.environment(name, LD_PRELOAD=shim(), FAULT_FOLDER=self.nodes.folder_of(name), **more)

    def start(self, name):
        with self.told(self.plant | self.settings[name]):
            self.nodes.start(name, self.binary)

    @staticmethod
    @contextlib.contextmanager
    def told(settings):
        """What a process that begins meanwhile finds in its environment."""
        before = dict(os.environ)
        os.environ.update(settings)
        try:
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)

    def start_until_up(self, name, again=lambda: None):
        """Starts a node that may die while it starts; `again` says how before each next try."""
        while True:
            try:
                return self.start(name)
            except RuntimeError:
                # Killed by the shim: as it should be. Ended by itself: it cannot live with what it finds on its disk.
                assert self.nodes.processes[name].returncode == -9, (self.nodes.folder / f"{name}.log").read_text()[-1000:]
                self.deaths += 1
                again()

    def kill(self, name):
        self.nodes.kill(name)
        self.deaths += 1

    def is_up(self, name):
        process = self.nodes.processes.get(name)
        return process is not None and process.poll() is None

    def call(self, name, method, path, body=None, kind="application/json"):
        data = body if isinstance(body, bytes) else json.dumps(body).encode() if body is not None else b"" if method == "POST" else None
        request = urllib.request.Request(getattr(self.nodes, name) + "/api/v1" + path, data=data, method=method, headers={"Authorization": f"Bearer {self.tokens[name]}", "Content-Type": kind})
        return urllib.request.urlopen(request, timeout=30).read()

    def send(self, name):
        """One letter; True where the node said that it has it."""
        text = f"letter {len(self.accepted[name]) + self.doubtful[name]} " + "x" * self.chance.randrange(2000)
        words = {"text": text, "language": "en"}
        try:
            answer = self.call(name, "POST", "/letters", {"state": OTHER[name][1], "subject": {"text": "s", "language": "en"}, "text": words})
        except OSError:
            # It died or refused while it was asked: the letter may or may not have been taken.
            self.doubtful[name] += 1
            return False
        self.accepted[name].append(json.loads(answer)["id"])
        return True

    def carry(self, kept):
        """A courier's trip: a file saved now or long ago is loaded at the other side, sometimes twice; the slip goes back, or is lost."""
        name = self.chance.choice(list(OTHER))
        other, state = OTHER[name]
        try:
            if self.chance.random() < 0.7 or not kept[name]:
                kept[name].append(self.call(name, "POST", f"/channel/{state}/bundle"))
            for _ in range(self.chance.choice([1, 1, 2])):
                file = self.chance.choice(kept[name])
                for part in split(file, self.chance) if self.chance.random() < 0.5 else [file]:
                    answer = json.loads(self.call(other, "POST", "/channel/bundle", part, "application/octet-stream"))
                    assert not answer["refused"], answer["refused"]
            if self.chance.random() < 0.6:
                import base64
                self.call(name, "POST", "/channel/bundle", base64.b64decode(answer["slip"]), "application/octet-stream")
        except OSError:
            pass  # A node died on the way: the courier comes again.

    def peer(self, name):
        return json.loads(self.call(name, "GET", "/channel"))["peers"][0]

    def settle(self, patience=None):
        """Waits until nothing moves any more; the nodes run, and nothing is done to them."""
        patience = patience or (8 if self.plant else 60)
        last, since = None, time.monotonic()
        while time.monotonic() - since < patience:
            state = {name: self.peer(name) for name in OTHER}
            if all(state[name]["waiting"] == 0 and state[name]["sent"] == state[OTHER[name][0]]["received"] for name in OTHER):
                return
            counts = {name: (s["waiting"], s["sent"], s["received"]) for name, s in state.items()}
            if counts != last:
                last, since = counts, time.monotonic()
            time.sleep(0.1)

    def verdict(self):
        """What went wrong, once all has settled and the nodes have stopped; nothing, one hopes."""
        for name in OTHER:  # Once more each way, so that the newest checkpoints are shown.
            self.send(name)
        self.settle()
        heard = {name: [thread["id"] for thread in json.loads(self.call(name, "GET", "/letters"))["letters"]] for name in OTHER}
        for process in self.nodes.processes.values():
            process.terminate()
            process.wait(timeout=60)
        return self.letters(heard) + self.boxes() + self.journals() + self.databases()

    def letters(self, heard):
        faults = []
        for name, (other, _) in OTHER.items():
            missing = set(self.accepted[name]) - set(heard[other])
            if missing:
                faults.append(f"{name} to {other}: {len(missing)} of {len(self.accepted[name])} accepted letters are lost")
            if len(heard[other]) != len(set(heard[other])):
                faults.append(f"{other} has letters twice")
        return faults

    def boxes(self):
        faults, state = [], {name: listing(self.nodes, name) for name in OTHER}
        for name, (other, _) in OTHER.items():
            sent, received = state[name]["out"], state[other]["in"]
            if not len(self.accepted[name]) <= len(sent) <= len(self.accepted[name]) + self.doubtful[name]:
                faults.append(f"{name}: {len(self.accepted[name])} accepted, {len(sent)} in the outbox")
            if [m["seq"] for m in sent] != list(range(1, len(sent) + 1)) or [m["hash"] for m in sent] != [m["hash"] for m in received]:
                faults.append(f"{name} to {other}: {len(sent)} sent, {len(received)} received, not the same or not in order")
            faults += [f"{name}: no receipt of opening for {m['seq']}, but {m['state']}" for m in sent if m["state"] not in ("opened", "takenUp")][:3]
            faults += [f"{other}: {m['seq']} was refused" for m in received if m.get("kind") in (None, "refused")][:3]
        return faults

    def journals(self):
        """Each journal is whole, and the checkpoint of it that the other side has stored and cosigned is one of its own."""
        faults = []
        with tempfile.TemporaryDirectory() as folder:
            for name, (other, _) in OTHER.items():
                note = subprocess.run([BINARY, "audit", "checkpoint", str(self.nodes.folder_of(other)), "--of", OTHER[other][1]], capture_output=True)
                if note.returncode:
                    faults.append(f"{other} holds no checkpoint of {name}")
                    continue
                path = pathlib.Path(folder) / f"{name}.checkpoint"
                path.write_bytes(note.stdout)
                cosigner = self.nodes.folder_of(other) / "descriptor.json"
                verdict = subprocess.run(
                    [BINARY, "audit", "verify", str(self.nodes.folder_of(name)), "--against", str(path), "--cosigner", str(cosigner), "--json"], capture_output=True)
                found = json.loads(verdict.stdout or "{}")
                if not found.get("whole") or found["cosigned"] != [OTHER[name][1]]:
                    faults.append(f"{name}: {verdict.stdout.decode()} {verdict.stderr.decode()}")
        return faults

    def databases(self):
        faults = []
        for name in OTHER:
            for file in ("journal.sqlite", "keys.sqlite"):
                found = sqlite3.connect(self.nodes.folder_of(name) / file).execute("PRAGMA integrity_check").fetchall()
                if found != [("ok",)]:
                    faults.append(f"{name}/{file}: {found[:3]}")
        return faults


def split(file, chance):
    """A courier's file as several smaller ones, in any order; what is no envelope goes with the first."""
    count, at, envelopes = struct.unpack(">I", file[4:8])[0], 8, []
    for _ in range(count):
        length = struct.unpack(">I", file[at:at + 4])[0]
        envelopes.append(file[at:at + 4 + length])
        at += 4 + length
    rest, parts = file[at:-32], []
    while envelopes or not parts:
        some = chance.randrange(1, 4)
        parts.append((envelopes[:some], b"\0" * 20 if parts else rest))
        envelopes = envelopes[some:]
    chance.shuffle(parts)
    bodies = [b"HSB1" + struct.pack(">I", len(some)) + b"".join(some) + rest for some, rest in parts if some]
    return [body + hashlib.sha256(body).digest() for body in bodies] or [file]


def listing(nodes, name):
    done = subprocess.run([BINARY, "channel", "list", str(nodes.folder_of(name)), "--json"], capture_output=True, check=True)
    return json.loads(done.stdout)
