# SPDX-License-Identifier: Apache-2.0
"""A proof checked by a reader that was written from docs/spec/audit.md alone."""
import base64
import json
import pathlib
import struct
import subprocess
import sys

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hse1 import Descriptor, climb, note_key, sha256

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
from nodes import BINARY  # noqa: E402


def strict(text):
    """Base64 as it is written in one way only."""
    data = base64.b64decode(text)
    assert base64.b64encode(data).decode() == text
    return data


def number_of(text):
    assert str(int(text)) == text
    return int(text)


def checked(proof, descriptor, cosigner=None):
    """The head of the entry that a proof proves, and the journal's size; an error where it proves nothing."""
    head, note = proof.split(b"\n\n", 1)
    magic, extra, index, *path = head.decode().split("\n")
    assert magic == "c2sp.org/tlog-proof@v1" and extra.startswith("extra ") and index.startswith("index ")
    leaf_data, number = strict(extra[6:]), number_of(index[6:])
    text, lines = note.split(b"\n\n", 1)
    origin, size, root = text.decode().split("\n")
    assert origin == "homeward/" + descriptor.node[:16] and number < number_of(size)
    verify(lines, text + b"\n", descriptor, 1)
    if cosigner:
        verify(lines, text + b"\n", cosigner, 4)
    assert climb(sha256(b"\0" + leaf_data), number, int(size), [strict(step) for step in path]) == strict(root)
    return leaf_data.split(b"\n")[:6], int(size)


def verify(lines, text, node, kind):
    name, key = "homeward/" + node.node[:16], base64.b64decode(node.body["log"])
    *lines, end = lines.decode().split("\n")
    assert end == ""
    for line in lines:
        dash, signer, signature = line.split(" ")
        signature = strict(signature)
        if dash == "\u2014" and signer == name and signature[:4] == note_key(name, kind, key):
            if kind == 4:
                text = f"cosignature/v1\ntime {struct.unpack('>Q', signature[4:12])[0]}\n".encode() + text
                signature = signature[8:]
            return Ed25519PublicKey.from_public_bytes(key).verify(signature[4:], text)
    raise InvalidSignature


@pytest.fixture(scope="module")
def node(tmp_path_factory):
    folder = tmp_path_factory.mktemp("audit") / "node"
    subprocess.run([BINARY, "init", folder, "--state", "IQ", "--vouch-for-clock"], check=True, capture_output=True)
    for words in [("add", "first"), ("add", "second"), *[("token", "first")] * 5]:
        subprocess.run([BINARY, "user", words[0], folder, words[1]], input="a long sentence of words\n", text=True, check=True, capture_output=True)
    return folder, Descriptor((folder / "descriptor.json").read_bytes())


def proof_of(folder, number):
    return subprocess.run([BINARY, "audit", "prove", folder, str(number)], check=True, capture_output=True).stdout


def test_every_entry_of_a_journal_is_proved_to_a_reader_of_the_page(node):
    folder, descriptor = node
    size = json.loads(subprocess.run([BINARY, "audit", "verify", folder, "--json"], check=True, capture_output=True).stdout)["entries"]
    for number in range(size):
        head, of = checked(proof_of(folder, number), descriptor)
        assert (head[0], int(head[1]), of) == (b"homeward/entry1", number, size) and b"/" in head[2]


def test_a_changed_proof_convinces_neither_the_reader_nor_homeward(node, tmp_path):
    folder, descriptor = node
    sound = proof_of(folder, 3)
    for place in range(0, len(sound), 7):
        changed = bytearray(sound)
        changed[place] = changed[place] ^ 1
        with pytest.raises((AssertionError, InvalidSignature, ValueError)):
            checked(bytes(changed), descriptor)
        file = tmp_path / "changed.tlog-proof"
        file.write_bytes(changed)
        if place % 5 == 0:
            assert subprocess.run([BINARY, "audit", "verify", file, "--log", folder / "descriptor.json"], capture_output=True).returncode == 65, place


def test_a_proof_of_one_journal_is_none_of_another(node, tmp_path):
    folder, _ = node
    subprocess.run([BINARY, "init", tmp_path / "other", "--state", "RU", "--vouch-for-clock"], check=True, capture_output=True)
    other = Descriptor((tmp_path / "other/descriptor.json").read_bytes())
    with pytest.raises((AssertionError, InvalidSignature)):
        checked(proof_of(folder, 0), other)
