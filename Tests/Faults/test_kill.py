# SPDX-License-Identifier: Apache-2.0
"""Two real nodes, killed again and again while messages cross by line and by courier's file. The oracle trusts one thing only: what the node accepted
must arrive, once, in order; and each side's cosigned checkpoint must fit the other's journal as it is now."""
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
from nodes import BINARY, PASSWORD, ROOT, Nodes  # noqa: E402

TEST_BUILD = str(ROOT / ".build/homeward-test-build")
OFFICERS = {"iraq": "approver", "russia": "liaison"}
OTHER = {"iraq": ("russia", "RU"), "russia": ("iraq", "IQ")}
MESSAGES, KILLS = 1000, 50


class Desk:
    """A liaison officer's program, which acts in their name with a token that outlives the node."""

    def __init__(self, base, folder, name):
        self.base = base
        made = subprocess.run([BINARY, "user", "token", str(folder), name], input=PASSWORD + "\n", text=True, capture_output=True, check=True)
        self.token = made.stdout.strip()

    def call(self, path, body=None):
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/octet-stream"}
        request = urllib.request.Request(self.base + "/api/v1" + path, data=body if body is not None else b"", method="POST", headers=headers)
        return urllib.request.urlopen(request, timeout=30).read()

    def send(self, state):
        """The number of the message, only where the node said that it accepted it."""
        return json.loads(self.call(f"/channel/{state}/check"))["number"]


def listing(nodes, name):
    done = subprocess.run([BINARY, "channel", "list", str(nodes.folder_of(name)), "--json"], capture_output=True, check=True)
    return json.loads(done.stdout)


def carry_file(desks, chance, kept):
    """A courier's trip: a file saved now or long ago is loaded at the other side, sometimes twice; the slip goes back, or is lost."""
    name = chance.choice(list(OTHER))
    other, state = OTHER[name]
    try:
        if chance.random() < 0.7 or not kept[name]:
            kept[name].append(desks[name].call(f"/channel/{state}/bundle"))
        for _ in range(chance.choice([1, 1, 2])):
            answer = json.loads(desks[other].call("/channel/bundle", chance.choice(kept[name])))
            assert not answer["refused"], answer["refused"]
        if chance.random() < 0.6:
            import base64
            desks[name].call("/channel/bundle", base64.b64decode(answer["slip"]))
    except OSError:
        pass  # The node died on the way: the courier comes again.


def run_under_kills(seed, binary=BINARY, plant=None, messages=MESSAGES, kills=KILLS, files=True):
    """Sends messages each way, kills either node at moments drawn from the seed, then lets everything settle. Returns what went wrong."""
    print(f"seed {seed}, {messages} messages each way, {kills} kills, files {files}, {plant or 'no bug planted'}")
    chance = random.Random(seed)
    if plant:
        os.environ["HOMEWARD_PLANT"] = plant
    nodes = Nodes(people=200)
    accepted = {name: 0 for name in OTHER}
    doubtful = {name: 0 for name in OTHER}
    kept = {name: [] for name in OTHER}
    try:
        for name in OTHER:
            nodes.start(name, binary)
        desks = {name: Desk(getattr(nodes, name), nodes.folder_of(name), OFFICERS[name]) for name in OTHER}
        # Each kill falls at a count of accepted messages, so that runs with one seed do the same.
        moments = sorted((chance.randrange(2 * messages - 20), chance.choice(list(OTHER))) for _ in range(kills))
        order = [name for name in OTHER for _ in range(messages)]
        chance.shuffle(order)
        for count, name in enumerate(order):
            while moments and moments[0][0] <= count:
                victim = moments.pop(0)[1]
                nodes.kill(victim)
                nodes.start(victim, binary)
            if files and chance.random() < 0.02:
                carry_file(desks, chance, kept)
            for _ in range(50):
                try:
                    desks[name].send(OTHER[name][1])
                    accepted[name] += 1
                    break
                except OSError:
                    # The node died while it was asked: the message may or may not have been taken.
                    doubtful[name] += 1
        faults = settle(nodes, accepted, doubtful)
        for name in OTHER:
            desks[name].send(OTHER[name][1])  # One more exchange each way, so that the newest checkpoints are shown.
        settle(nodes, {n: a + 1 for n, a in accepted.items()}, doubtful)
        for process in nodes.processes.values():
            process.terminate()
            process.wait(timeout=30)
        return faults + journals(nodes)
    finally:
        os.environ.pop("HOMEWARD_PLANT", None)
        nodes.stop()


def journals(nodes):
    """Each journal is whole, and the checkpoint of it that the other side has stored and cosigned is one of its own."""
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for name, (other, _) in OTHER.items():
            state = OTHER[other][1]
            note = subprocess.run([BINARY, "audit", "checkpoint", str(nodes.folder_of(other)), "--of", state], capture_output=True)
            if note.returncode:
                faults.append(f"{other} holds no checkpoint of {name}")
                continue
            path = pathlib.Path(folder) / f"{name}.checkpoint"
            path.write_bytes(note.stdout)
            cosigner = nodes.folder_of(other) / "descriptor.json"
            verdict = subprocess.run(
                [BINARY, "audit", "verify", str(nodes.folder_of(name)), "--against", str(path), "--cosigner", str(cosigner), "--json"], capture_output=True)
            found = json.loads(verdict.stdout)
            if not found["whole"] or found["cosigned"] != [OTHER[name][1]]:
                faults.append(f"{name}: {verdict.stdout.decode()}")
    return faults


def settle(nodes, accepted, doubtful):
    """Asks until both sides agree or nothing moves any more, then compares."""
    last, still = None, 0
    while still < 40:
        state = {name: listing(nodes, name) for name in OTHER}
        if all(m["state"] == "opened" for s in state.values() for m in s["out"]) and all(
                len(state[OTHER[name][0]]["lineChecks"]) >= len(state[name]["out"]) for name in OTHER):
            break
        still = still + 1 if state == last else 0
        last = state
    faults = []
    for name, (other, _) in OTHER.items():
        sent, received = state[name]["out"], state[other]["lineChecks"]
        if not accepted[name] <= len(sent) <= accepted[name] + doubtful[name]:
            faults.append(f"{name}: {accepted[name]} accepted, {len(sent)} in the outbox")
        if received != list(range(1, len(sent) + 1)):
            missing = sorted(set(range(1, len(sent) + 1)) - set(received))
            faults.append(f"{name} to {other}: {len(sent)} sent, {len(received)} received, missing {missing[:5]}, in order {received == sorted(received)}")
        if [m["hash"] for m in sent] != [m["hash"] for m in state[other]["in"]][: len(sent)]:
            faults.append(f"{name} to {other}: the two sides hold different envelopes")
        faults += [f"{name}: no receipt of opening for {m['seq']}" for m in sent if m["state"] != "opened"][:3]
    return faults


@pytest.mark.parametrize("seed", [2026])
def test_nothing_is_lost_doubled_or_reordered_when_nodes_are_killed(seed):
    assert run_under_kills(seed) == []


def test_the_same_test_fails_when_receipts_leave_before_the_commit():
    assert pathlib.Path(TEST_BUILD).exists(), "make test-faults builds it"
    # A kill between the receipt and the commit is needed; a few seeds are tried, each of which may or may not meet one.
    for seed in range(1, 9):
        if run_under_kills(seed, TEST_BUILD, "acknowledge-before-commit", messages=60, kills=20, files=False):
            return
    pytest.fail("the planted bug was never noticed")


def test_group_commit_is_worth_it():
    """Printed, and held against five times: both rates are of this machine, in this minute."""
    done = subprocess.run([BINARY, "bench", "audit", "--n", "3000", "--json"], capture_output=True, check=True)
    print(done.stderr.decode().strip())
    assert json.loads(done.stdout.splitlines()[-1])["n"] == 3000
