# SPDX-License-Identifier: Apache-2.0
"""Writes docs/spec/vectors/envelopes.json: keys, descriptors, envelopes that open and envelopes that are refused, each with its code. HPKE draws a key
for every envelope, so that each run writes other bytes; the file is made once for each version of the format.   usage: make_vectors.py > envelopes.json"""
import base64
import json
import os

from hse1 import Node, Refused, block, canonical

PARTS = ["root", "log", "signing", "signing-mldsa65", "signing-p256", "sealing", "sealing-xwing", "sealing-p256"]


def encoded(data):
    return base64.b64encode(data).decode()


def with_header(envelope, change):
    """The envelope with its header changed and nothing signed anew."""
    length = int.from_bytes(envelope[4:8], "big")
    header = json.loads(envelope[8:8 + length])
    change(header)
    return envelope[:4] + block(canonical(header)) + envelope[8 + length:]


def cases(sender, receiver):
    other = Node()
    for suite in (1, 2, 3):
        for name, text in (("empty", b""), ("of three scripts", "Ramzan, Рамзан, رمضان".encode())):
            yield f"suite {suite}: a text {name}", sender.seal(text, receiver.descriptor, suite)
        sound = sender.seal(b"text", receiver.descriptor, suite, seq=7, prev="ab" * 32)
        yield f"suite {suite}: later in its direction", sound
        yield f"suite {suite}: cut by a byte", sound[:-1]
        yield f"suite {suite}: a byte more", sound + b"\0"
        yield f"suite {suite}: a bit of the last signature flipped", sound[:-1] + bytes([sound[-1] ^ 1])
        yield f"suite {suite}: for another node", sender.seal(b"text", other.descriptor, suite)
        yield f"suite {suite}: from another node", other.seal(b"text", receiver.descriptor, suite)
        yield f"suite {suite}: its number changed", with_header(sound, lambda header: header.update(seq=8))
    sound = sender.seal(b"text", receiver.descriptor, 1)
    yield "another magic", b"HSE2" + sound[4:]
    yield "a version to come", with_header(sound, lambda header: header.update(v=2))
    yield "a suite to come", with_header(sound, lambda header: header.update(suite=4))
    yield "a key too many", with_header(sound, lambda header: header.update(zeal=1))
    yield "a key too few", with_header(sound, lambda header: header.pop("id"))
    yield "white space in the header", sound[:4] + block(sound[8:8 + int.from_bytes(sound[4:8], "big")] + b" ") + sound[8 + int.from_bytes(sound[4:8], "big"):]
    yield "an identifier that is none", with_header(sound, lambda header: header.update(id="a b"))
    yield "a header of nine thousand bytes", sound[:4] + block(b"x" * 9000)


def main():
    secrets = {part: os.urandom(32) for part in PARTS}
    drawn = iter(secrets.values())
    receiver, sender = Node(secret=lambda _: next(drawn)), Node()
    listed = []
    for name, envelope in cases(sender, receiver):
        case = {"name": name, "envelope": encoded(envelope)}
        try:
            case["text"] = encoded(receiver.open(envelope, sender.descriptor))
        except Refused as refused:
            case["code"] = str(refused)
        listed.append(case)
    print(json.dumps({
        "about": "docs/spec/channel.md: every case is opened with the receiver's keys, as coming from the sender; it gives the text, or is refused with the code.",
        "receiver": {"secrets": {part: encoded(secret) for part, secret in secrets.items()}, "descriptor": receiver.descriptor.bytes.decode()},
        "sender": {"descriptor": sender.descriptor.bytes.decode()}, "cases": listed,
    }, ensure_ascii=False, indent=1))


main()
