# SPDX-License-Identifier: Apache-2.0
"""Sound examples of what the channel's parsers read, to begin from: made by the peer that was written from the specification.   usage: seeds.py FOLDER"""
import base64
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Conformance"))
from hse1 import Document, Node, bundle, inclusion, sha256  # noqa: E402


def seeds():
    ours, theirs = Node(), Node()
    envelopes = [ours.seal(b"a text", theirs.descriptor, suite) for suite in (1, 2, 3)]
    digest = sha256(envelopes[0])
    receipts = [("R1", 1, digest, 1, 0, None), ("R2", 2, digest, 1, 1, None), ("R3", 3, digest, 1, 2, "liaison"), ("nack", 4, digest, 9, 9, "expired"), ("docs", 5, digest, 1, 1, None)]
    slips = [ours.slip(receipts, theirs.descriptor, suite) for suite in (1, 2, 3)]
    leaves = [sha256(bytes([n])) for n in range(9)]
    offer, document = ours.offer(leaves, 4), Document(b"a paper")
    note = offer.split(b"\n\n", 1)[1]
    proof = "".join(base64.b64encode(step).decode() + "\n" for step in inclusion(leaves, 3))
    whole = bundle(envelopes[:1], slips[0], offer, note, [document.part(0)], [document.root + b"\x80"])
    return {
        "envelope": envelopes, "slip": slips, "bundle": [b"\1" + whole[:-32], b"\0" + whole], "part": [document.part(0)], "descriptor": [ours.descriptor.bytes], "note": [note],
        "proof": [b"c2sp.org/tlog-proof@v1\nextra YQ==\nindex 3\n" + proof.encode() + b"\n" + note], "offer": [offer],
    }


if __name__ == "__main__":
    for name, examples in seeds().items():
        folder = pathlib.Path(sys.argv[1]) / f"seeds-{name}"
        os.makedirs(folder, exist_ok=True)
        for number, example in enumerate(examples):
            (folder / str(number)).write_bytes(example)
