# SPDX-License-Identifier: Apache-2.0
"""F7 and F16: whoever has recorded everything plays it again, there, back, elsewhere and a year later; and a peer that has turned hostile sends what it likes, slowly and fast."""
import hashlib
import json
import pathlib
import ssl
import socket
import struct
import sys
import threading
import time
import urllib.error

import pytest

from rig import BINARY, OTHER, dose, listing
from test_bad_line import BadRig

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Conformance"))
from line import OfficeNode  # noqa: E402

YEAR = 365 * 86_400


class Recorded(BadRig):
    """A line that carries everything as it should, and somebody who keeps all of it."""

    def __init__(self, seed, binary=BINARY, plant=None):
        super().__init__(seed, {}, binary, plant)
        self.heard = {name: [] for name in OTHER}
        for name, line in self.lines.items():
            line.carry = self.recording(name, line)

    def recording(self, name, line):
        def carry(_, body):
            self.heard[name].append(body)
            return line.post("/pouch/v1/exchange", body)
        return carry

    def counts(self):
        return {name: (len(json.loads(self.call(name, "GET", "/letters"))["letters"]), self.peer(name)["received"]) for name in OTHER}


def slip_of(bundle):
    """The receipts in a bundle, as they were written."""
    at = 8
    for _ in range(struct.unpack(">I", bundle[4:8])[0]):
        at += 4 + struct.unpack(">I", bundle[at:at + 4])[0]
    length = struct.unpack(">I", bundle[at:at + 4])[0]
    slip = bundle[at + 4:at + 4 + length]
    return slip[8:8 + struct.unpack(">I", slip[4:8])[0]].decode().splitlines()[4:] if slip else []


@pytest.mark.parametrize("seed", dose([7], [7, 8, 9]))
def test_what_was_recorded_is_taken_in_once_wherever_and_whenever_it_is_played_again(seed, tmp_path):
    with Recorded(seed) as rig:
        for name in OTHER:
            rig.start(name)
        for name in [name for name in OTHER for _ in range(dose(30, 500))]:
            rig.send(name)
        rig.settle()
        before = rig.counts()
        recorded = {name: list(bodies) for name, bodies in rig.heard.items()}
        first = {name: [slip_of(rig.lines[name].post("/pouch/v1/exchange", body)[1]) for body in recorded[name]] for name in OTHER}
        assert rig.counts() == before, "the same way: every message is known"
        for name, (other, _) in OTHER.items():
            for body in recorded[name]:
                answer = rig.lines[other].post("/pouch/v1/exchange", body)
                assert answer[0] in (200, 422) and not slip_of(answer[1] if answer[0] == 200 else b"HSB1" + bytes(8)), "reflected: nothing of it is for its sender"
        assert rig.counts() == before
        stranger = OfficeNode(tmp_path / "third", "KZ")
        try:
            for body in recorded["russia"][:10]:
                with pytest.raises(urllib.error.HTTPError) as answer:
                    stranger.call("envoy", "POST", "/channel/bundle", body, "application/octet-stream")
                assert json.loads(answer.value.read())["code"] == "bundle-unreadable"
        finally:
            stranger.stop()
        clock = tmp_path / "clock"
        clock.write_bytes(struct.pack("=q", YEAR * 10**9))
        for name in OTHER:
            rig.kill(name)
            rig.with_shim(name, FAULT_CLOCK=clock, **rig.settings[name])
            rig.start(name)
        again = {name: [slip_of(rig.lines[name].post("/pouch/v1/exchange", body)[1]) for body in recorded[name]] for name in OTHER}
        # No token lives for a year; what the node has taken in is seen on its disk.
        assert {name: len(listing(rig.nodes, name)["in"]) for name in OTHER} == {name: received for name, (_, received) in before.items()}, "a year later"
        said = {name: [{line for line in slip if line.startswith("R2")} for slip in first[name]] for name in OTHER}
        later = {name: [{line for line in slip if line.startswith("R2")} for slip in again[name]] for name in OTHER}
        assert any(any(slips) for slips in said.values())
        assert all(old <= new for name in OTHER for old, new in zip(said[name], later[name])), "a true duplicate is answered with the receipts of the first time"


def slow(rig, name, stop):
    """Connections that are let in and then say next to nothing."""
    held, port = [], rig.lines[name].forward
    while not stop.is_set():
        try:
            line = rig.lines[name].client.wrap_socket(socket.create_connection(("127.0.0.1", port), timeout=5))
            line.send(b"POST /pouch/v1/exchange HTTP/1.1\r\nHost: a\r\nContent-Length: 60000000\r\n\r\nHSB1")
            held.append(line)
        except (OSError, ssl.SSLError):
            time.sleep(0.05)
        if len(held) >= 200:
            for line in held[:20]:
                line.close()
            del held[:20]
            time.sleep(0.2)
    for line in held:
        line.close()


def flood(rig, name, recorded, count, told):
    """Bundles with a bit or more turned over, their sums made right."""
    for _ in range(count):
        body = bytearray(rig.chance.choice(recorded))
        for _ in range(rig.chance.choice([1, 1, 1, 50])):
            body[rig.chance.randrange(len(body) - 32)] ^= 1 << rig.chance.randrange(8)
        if rig.chance.random() < 0.3:
            del body[rig.chance.randrange(8, len(body)):]
        answer = rig.lines[name].post("/pouch/v1/exchange", bytes(body[:-32]) + hashlib.sha256(body[:-32]).digest())
        told[answer[0] if answer else None] = told.get(answer[0] if answer else None, 0) + 1


def waits(rig, name, count):
    """How long an officer's page takes, sorted, in ms."""
    times = []
    for _ in range(count):
        began = time.perf_counter()
        rig.call(name, "GET", "/letters")
        times.append((time.perf_counter() - began) * 1000)
    return sorted(times)


@pytest.mark.parametrize("seed", dose([16], [16, 17, 18]))
def test_a_hostile_peer_stops_nobody_and_gets_nothing_in(seed):
    with Recorded(seed) as rig:
        for name in OTHER:
            rig.start(name)
        for name in [name for name in OTHER for _ in range(20)]:
            rig.send(name)
        rig.settle()
        before, recorded, stop, told = rig.counts(), list(rig.heard["iraq"]), threading.Event(), {}
        quiet = waits(rig, "iraq", 40)
        slowly = threading.Thread(target=slow, args=(rig, "iraq", stop))
        fast = threading.Thread(target=flood, args=(rig, "iraq", recorded, dose(400, 10_000), told))
        slowly.start(), fast.start()
        loud = []
        while fast.is_alive():
            loud += waits(rig, "iraq", 10)
        print(f"answers to what was broken {told}; an officer's page, 95 of 100 within {quiet[37]:.1f} ms before and {sorted(loud)[int(len(loud) * .95)]:.1f} ms meanwhile")
        assert rig.counts() == before, "nothing of it was taken in"
        for name in OTHER:
            assert rig.send(name), "letters go on"
        rig.settle()
        stop.set()
        slowly.join()
        assert rig.verdict() == []
