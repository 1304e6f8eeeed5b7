# SPDX-License-Identifier: Apache-2.0
"""Homeward and a peer that was written from the specification alone: each opens what the other sealed, and both refuse the same for the same reason."""
import base64
import json
import os
import pathlib
import random
import subprocess

import pytest
from hse1 import Descriptor, Node, Refused

BINARY = os.environ.get("HOMEWARD_BINARY", str(pathlib.Path(__file__).resolve().parents[2] / ".build" / "release" / "homeward"))
SUITES = [1, 2, 3]
KEYS = ["root", "log", "signing", "signing-mldsa65", "signing-p256", "sealing", "sealing-xwing", "sealing-p256"]


@pytest.fixture(scope="module")
def homeward(tmp_path_factory):
    """A Homeward node's folder, its descriptor, and a Python node with the very same keys."""
    folder = tmp_path_factory.mktemp("node") / "iraq"
    subprocess.run([BINARY, "init", folder, "--state", "IQ", "--vouch-for-clock"], check=True, capture_output=True)
    secrets = iter([base64.b64decode((folder / "keys" / f"{name}.key").read_bytes()) for name in KEYS])
    descriptor = Descriptor((folder / "descriptor.json").read_bytes())
    twin = Node(secret=lambda _: next(secrets))
    assert (twin.descriptor.node, twin.descriptor.signing, twin.descriptor.sealing) == (descriptor.node, descriptor.signing, descriptor.sealing)
    twin.descriptor = descriptor
    return folder, descriptor, twin


@pytest.fixture(scope="module")
def peer(tmp_path_factory):
    node = Node()
    path = tmp_path_factory.mktemp("peer") / "descriptor.json"
    path.write_bytes(node.descriptor.bytes)
    return node, path


def run(*arguments, lines):
    text = "".join(base64.b64encode(line).decode() + "\n" for line in lines)
    done = subprocess.run([BINARY, "envelope", *map(str, arguments)], input=text, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def texts(suite, count=1000):
    chance = random.Random(suite)
    return [chance.randbytes(chance.choice([0, 1, 32, 500, 2000])) for _ in range(count)]


@pytest.mark.parametrize("suite", SUITES)
def test_homeward_opens_what_the_peer_sealed(homeward, peer, suite):
    folder, descriptor, _ = homeward
    node, path = peer
    sent = texts(suite)
    answers = run("open", folder, "--from", path, lines=[node.seal(text, descriptor, suite) for text in sent])
    assert [base64.b64decode(json.loads(answer)["text"]) for answer in answers] == sent


@pytest.mark.parametrize("suite", SUITES)
def test_the_peer_opens_what_homeward_sealed(homeward, peer, suite):
    folder, descriptor, _ = homeward
    node, path = peer
    sent = texts(suite)
    envelopes = [base64.b64decode(line) for line in run("seal", folder, "--to", path, "--suite", suite, lines=sent)]
    assert [node.open(envelope, descriptor) for envelope in envelopes] == sent


def test_homeward_writes_to_a_peer_in_the_hybrid_suite_unless_told_otherwise(homeward, peer):
    envelope = base64.b64decode(run("seal", homeward[0], "--to", peer[1], lines=[b"x"])[0])
    assert b'"suite":2' in envelope


def test_the_published_vectors_hold_here_too():
    published = json.loads((pathlib.Path(__file__).resolve().parents[2] / "docs" / "spec" / "vectors" / "envelopes.json").read_text())
    secrets = iter([base64.b64decode(published["receiver"]["secrets"][name]) for name in KEYS])
    receiver, sender = Node(secret=lambda _: next(secrets)), Descriptor(published["sender"]["descriptor"].encode())
    assert len(published["cases"]) > 30
    for case in published["cases"]:
        try:
            assert base64.b64encode(receiver.open(base64.b64decode(case["envelope"]), sender)).decode() == case.get("text"), case["name"]
        except Refused as refused:
            assert str(refused) == case.get("code"), case["name"]


def mutant(chance, envelope, others):
    """One change of the kinds that wires, disks and adversaries make."""
    kind = chance.randrange(8)
    place = chance.randrange(len(envelope)) if chance.random() < 0.5 else chance.randrange(min(len(envelope), 800))
    if kind < 3:
        return envelope[:place] + bytes([envelope[place] ^ 1 << chance.randrange(8)]) + envelope[place + 1:]
    if kind == 3:
        return envelope[:place]
    if kind == 4:
        return envelope + chance.randbytes(chance.randrange(1, 40))
    if kind == 5:
        return envelope[:place] + chance.randbytes(chance.randrange(1, 9)) + envelope[place:]
    if kind == 6:
        other = chance.choice(others)
        return envelope[:place] + other[place:]
    old, new = chance.choice([
        (b'"suite":', b'"suite":9'), (b'"v":1', b'"v":2'), (b'"seq":1', b'"seq":0'), (b'"seq":1', b'"seq":-1'), (b'"seq":1', b'"seq":1.0'), (b'"seq":1', b'"seq":01'),
        (b'"seq":1', b'"seq":99999999999999999999'), (b'"v":1', b'"v":true'), (b'{', b'{ '), (b'"v":1', b'"v":1,"v":1'), (b'"v":1', b'"v":1,"x":1'), (b'"id":"', b'"id":"\\u0041'),
        (b'"prev":"00', b'"prev":"0O'), (b'"prev":"00', b'"prev":"0'), (b'"created":1', b'"created":null'), (b'"id":"', b'"id":"\xc3\xa9'), (b'"id":"', b'"id":"\x7f/'), (b'"created":1', b'"created":-0'), (b'"recipient":"', b'"recipient":"\xff'), (b'"signers":[', b'"signers":["",'),
    ])
    at = envelope.find(b"{")
    length = int.from_bytes(envelope[4:8], "big")
    header = envelope[at:at + length].replace(old, new, 1)
    return envelope[:4] + len(header).to_bytes(4, "big") + header + envelope[at + length:]


@pytest.mark.parametrize("suite", SUITES)
def test_both_refuse_the_same_mutants_for_the_same_reason(homeward, peer, suite):
    folder, descriptor, twin = homeward
    node, path = peer
    chance = random.Random(1000 + suite)
    sound = [node.seal(chance.randbytes(60), descriptor, suite) for _ in range(20)]
    others = sound + [node.seal(b"x", descriptor, other) for other in SUITES] + [node.seal(b"x", node.descriptor, suite), Node().seal(b"x", descriptor, suite)]
    mutants = others + [mutant(chance, chance.choice(sound), others) for _ in range(3400)]

    def reason(envelope):
        try:
            return base64.b64encode(twin.open(envelope, node.descriptor)).decode()
        except Refused as refused:
            return str(refused)

    theirs = [json.loads(line) for line in run("open", folder, "--from", path, lines=mutants)]
    differing = [(index, answer, reason(mutants[index])) for index, answer in enumerate(theirs) if answer.get("text", answer.get("code")) != reason(mutants[index])]
    assert not differing, f"{len(differing)} of {len(mutants)}: {differing[:5]}"
    refused = [answer["code"] for answer in theirs if "code" in answer]
    assert len(refused) > 3000 and len(set(refused)) >= 6, sorted(set(refused))
