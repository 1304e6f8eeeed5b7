# SPDX-License-Identifier: Apache-2.0
"""F15: a large document over a line that is cut again and again, with nodes that are killed meanwhile. What has arrived is never sent again, and nobody's memory grows with the document."""
import hashlib
import http.client
import json
import pathlib
import random
import struct
import time

import pytest

from rig import BINARY, OTHER, dose
from test_bad_line import BadRig

MIB = 1 << 20


def parts_of(body):
    """Numbers of the parts of documents that a bundle carries."""
    at = 4

    def blocks():
        nonlocal at
        count, at = struct.unpack(">I", body[at:at + 4])[0], at + 4
        return [block() for _ in range(count)]

    def block():
        nonlocal at
        length = struct.unpack(">I", body[at:at + 4])[0]
        at += 4 + length
        return body[at - length:at]

    blocks(), block(), block(), block()
    return [struct.unpack(">I", part[32:36])[0] for part in blocks()]


class Cuts:
    """Cuts the line at chosen parts: before they arrive, or after, before the answer does."""

    def __init__(self, line, places, chance):
        self.line, self.places, self.chance, self.carried, self.carry = line, places, chance, [], line.carry
        self.seen, self.done = 0, 0
        line.carry = self.cut

    def cut(self, path, body):
        # A node that is killed while it sends leaves half a bundle on the line.
        if hashlib.sha256(body[:-32]).digest() != body[-32:] or not (parts := parts_of(body)):
            return self.carry(path, body)
        self.carried += parts
        self.seen += 1
        if self.seen not in self.places:
            return self.carry(path, body)
        self.done += 1
        if self.chance.random() < 0.5:
            self.line.post(path, body)
        return None


class Pattern:
    """Bytes that no two parts share, made as they are read; as large as one likes."""

    def __init__(self, size, seed):
        self.left, self.made, self.block, self.hash = size, 0, random.Random(seed).randbytes(MIB - 8), hashlib.sha256()

    def read(self, _=None):
        count, self.made = min(self.left, MIB), self.made + 1
        self.left -= count
        piece = (self.made.to_bytes(8, "big") + self.block)[:count]
        self.hash.update(piece)
        return piece


def memory(nodes, name):
    """The most that a node has had in memory since it began, and what it has now, in MiB."""
    status = pathlib.Path(f"/proc/{nodes.processes[name].pid}/status").read_text()
    return [int(status.split(line)[1].split()[0]) / 1024 for line in ("VmHWM:", "VmRSS:")]


def upload(rig, name, size, seed):
    content = Pattern(size, seed)
    address = getattr(rig.nodes, name).removeprefix("http://")
    connection = http.client.HTTPConnection(address, timeout=600)
    connection.request("POST", "/api/v1/documents?name=film.mp4", content, {
        "Authorization": f"Bearer {rig.tokens[name]}", "Content-Type": "application/octet-stream", "Content-Length": str(size)})
    answer = connection.getresponse()
    told = json.loads(answer.read())
    assert answer.status == 200 and told["sha256"] == content.hash.hexdigest(), told
    return told


def download(rig, name, path):
    """The SHA-256 of a document as a node gives it out."""
    connection, whole = http.client.HTTPConnection(getattr(rig.nodes, name).removeprefix("http://"), timeout=600), hashlib.sha256()
    connection.request("GET", "/api/v1" + path, headers={"Authorization": f"Bearer {rig.tokens[name]}"})
    answer = connection.getresponse()
    assert answer.status == 200, answer.read()
    while piece := answer.read(MIB):
        whole.update(piece)
    return whole.hexdigest()


def run_with_cuts(seed, mebibytes, cuts, kills, binary=BINARY, plant=None):
    print(f"seed {seed}, {mebibytes} MiB, {cuts} cuts, {kills} kills, {plant or 'no bug planted'}")
    faults = []
    with BadRig(seed, {}, binary, plant) as rig:
        for name in OTHER:
            rig.start(name)
        rig.send("iraq"), rig.send("russia"), rig.settle()
        size, before = mebibytes * MIB - 77, {name: memory(rig.nodes, name)[1] for name in OTHER}
        line = Cuts(rig.lines["russia"], set(rig.chance.sample(range(1, mebibytes + cuts), cuts)), rig.chance)
        document = upload(rig, "iraq", size, seed)
        words = {"subject": {"text": "s", "language": "en"}, "text": {"text": "the film", "language": "en"}}
        thread = json.loads(rig.call("iraq", "POST", "/letters", {"state": "RU", "documents": [document["id"]], **words}))["id"]
        rig.accepted["iraq"].append(thread)
        most, deaths = {name: 0 for name in OTHER}, sorted(rig.chance.sample(range(1, mebibytes), kills))
        last, since = None, time.monotonic()
        while time.monotonic() - since < (15 if plant else 60):
            if deaths and line.seen >= deaths[0]:
                deaths.pop(0)
                name = rig.chance.choice(list(OTHER))
                rig.kill(name)
                rig.start(name)
            for name in OTHER:
                most[name] = max(most[name], memory(rig.nodes, name)[0])
            sent = json.loads(rig.call("iraq", "GET", f"/letters/{thread}"))["letters"][0]["documents"][0]
            if sent["whole"]:
                break
            if (state := (len(line.carried), line.done)) != last:
                last, since = state, time.monotonic()
            time.sleep(0.05)
        growth = {name: most[name] - before[name] for name in OTHER}
        again = len(line.carried) - mebibytes
        print(f"{len(line.carried)} parts went for {mebibytes}, {line.done} cuts, {kills} kills; memory {({name: round(g) for name, g in growth.items()})} MiB more")
        if again > line.done + kills or len(line.carried) < mebibytes:
            faults.append(f"{again} parts went again for {line.done} cuts and {kills} kills")
        if max(growth.values()) > 64:
            faults.append(f"memory grew by {growth}")
        got = json.loads(rig.call("russia", "GET", f"/letters/{thread}"))["letters"][0]["documents"][0]
        if not got["whole"] or download(rig, "russia", f"/letters/{thread}/documents/{document['id']}") != document["sha256"]:
            faults.append("the document is not what was sent")
        return faults + rig.verdict()


@pytest.mark.parametrize("seed", dose([15], [15, 16, 17]))
def test_a_large_document_comes_over_a_line_that_is_cut_and_goes_no_part_more_than_once_a_cut(seed):
    assert run_with_cuts(seed, dose(96, 2048), dose(10, 100), dose(2, 10)) == []
