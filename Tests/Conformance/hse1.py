# SPDX-License-Identifier: Apache-2.0
"""A node's side of the channel in Python, written from docs/spec/channel.md alone and with nothing of Homeward's: keys, descriptor, envelopes."""
import base64
import hashlib
import json
import os
import re
import struct

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, mldsa, mlkem, utils, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

KEMS = {1: hpke.KEM.X25519, 2: hpke.KEM.MLKEM768_X25519, 3: hpke.KEM.P256}
ENCAPSULATED = {1: 32, 2: 1120, 3: 65}
SEALING = {1: "x25519", 2: "xwing", 3: "p256"}
SIGNATURES = {1: ["ed25519"], 2: ["ed25519", "mldsa65"], 3: ["p256"]}
NUMBERS = {"ed25519": 1, "mldsa65": 2, "p256": 3}
LENGTHS = {"ed25519": 64, "mldsa65": 3309, "p256": 64}
STRENGTH = {1: 1, 2: 2, 3: 1}
HEADER = {
    "v": int, "suite": int, "from": str, "to": str, "seq": int, "prev": str, "id": str, "created": int, "expires": int, "signers": list, "recipient": str, "commit": str,
}


class Refused(Exception):
    """With one of the codes of the specification."""


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def sha256(data):
    return hashlib.sha256(data).digest()


def kid(key):
    return sha256(key)[:8].hex()


def point(key):
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def signing_input(data, suite):
    return b"homeward/sig1\0" + {1: hashlib.sha256, 2: hashlib.sha512, 3: hashlib.sha256}[suite](data).digest()


def slip_input(text, suite):
    return b"homeward/receipts1\0" + {1: hashlib.sha256, 2: hashlib.sha512, 3: hashlib.sha256}[suite](text).digest()


def receipt_of(line):
    number = "(0|[1-9][0-9]{0,17})"
    found = re.fullmatch(f"(R1|R2|R3|docs|nack) ([1-9][0-9]{{0,17}}) ([A-Za-z0-9+/]{{43}}=) {number} {number}(?: ([A-Za-z0-9-]{{1,64}}))?", line)
    if not found or (found[6] is not None) != (found[1] in ("R3", "nack")):
        raise Refused("malformed")
    return found[1], int(found[2]), base64.b64decode(found[3]), int(found[4]), int(found[5]), found[6]


def blocks(parts):
    return struct.pack(">I", len(parts)) + b"".join(block(part) for part in parts)


def bundle(envelopes=(), slip=b"", offer=b"", cosignature=b"", parts=(), wanted=()):
    whole = b"HSB1" + blocks(envelopes) + block(slip) + block(offer) + block(cosignature) + blocks(parts) + blocks(wanted)
    return whole + sha256(whole)


def unbundle(data):
    """Envelopes, slip, offer, cosigned checkpoint, parts of documents, what is wanted of documents."""
    if len(data) < 36 or sha256(data[:-32]) != data[-32:]:
        raise Refused("malformed")
    reader = Reader(data[:-32])
    if reader.take(4) != b"HSB1":
        raise Refused("malformed")
    envelopes = [reader.block(1024 * 1024) for _ in range(reader.number(4))]
    rest = [reader.block(4 << 20), reader.block(1 << 20), reader.block(4096)]
    rest += [[reader.block(PART + 1101) for _ in range(reader.number(4))], [reader.block(288) for _ in range(reader.number(4))]]
    if reader.at != len(data) - 32:
        raise Refused("malformed")
    return envelopes, *rest


def commitment(salted):
    return sha256(b"homeward/commit1\0" + salted).hex()


def block(data):
    return struct.pack(">I", len(data)) + data


def note_key(name, kind, key):
    return sha256(name.encode() + b"\n" + bytes([kind]) + key)[:4]


def half(count):
    """The largest power of two below a count."""
    return 1 << (count - 1).bit_length() - 1


def tree(leaves):
    """Root of RFC 9162 over hashes of leaves."""
    if len(leaves) < 2:
        return leaves[0] if leaves else sha256(b"")
    cut = half(len(leaves))
    return sha256(b"\1" + tree(leaves[:cut]) + tree(leaves[cut:]))


def consistency(leaves, old, is_whole=True):
    """RFC 9162, 2.1.4.1."""
    if old in (0, len(leaves)):
        return [] if is_whole else [tree(leaves)]
    cut = half(len(leaves))
    if old <= cut:
        return consistency(leaves[:cut], old, is_whole) + [tree(leaves[cut:])]
    return consistency(leaves[cut:], old - cut, False) + [tree(leaves[:cut])]


def inclusion(leaves, index):
    """RFC 9162, 2.1.3.1."""
    if len(leaves) < 2:
        return []
    cut = half(len(leaves))
    if index < cut:
        return inclusion(leaves[:cut], index) + [tree(leaves[cut:])]
    return inclusion(leaves[cut:], index - cut) + [tree(leaves[:cut])]


PART = 1 << 20


def part_nonce(index, is_last):
    return bytes(7) + struct.pack(">I", index) + bytes([is_last])


class Document:
    """A document of this side: cut, sealed, and named as the message that it goes with names it."""

    def __init__(self, content, name="paper.pdf"):
        self.key, self.content = os.urandom(32), content
        pieces = [content[at:at + PART] for at in range(0, len(content), PART)]
        self.sealed = [AESGCM(self.key).encrypt(part_nonce(n, n == len(pieces) - 1), piece, None) for n, piece in enumerate(pieces)]
        self.leaves = [sha256(b"\0" + sealed) for sealed in self.sealed]
        self.root = tree(self.leaves)
        self.named = {"id": os.urandom(8).hex(), "name": name, "size": len(content), "hash": sha256(content).hex(), "root": self.root.hex(), "key": self.key.hex()}

    def part(self, index):
        proof = inclusion(self.leaves, index)
        return self.root + struct.pack(">IB", index, len(proof)) + b"".join(proof) + self.sealed[index]


def open_parts(parts, named):
    """The content of a document from its parts, in whatever order they came; each is held against the root first."""
    count, pieces = -(-named["size"] // PART), {}
    for part in parts:
        reader = Reader(part)
        root, index, steps = reader.take(32), reader.number(4), reader.number(1)
        proof = [reader.take(32) for _ in range(steps)]
        sealed = part[reader.at:]
        if root.hex() != named["root"]:
            continue
        assert climb(sha256(b"\0" + sealed), index, count, proof) == root
        pieces[index] = AESGCM(bytes.fromhex(named["key"])).decrypt(part_nonce(index, index == count - 1), sealed, None)
    content = b"".join(pieces[n] for n in sorted(pieces))
    return content if len(pieces) == count else None


def climb(leaf, index, size, proof):
    """The root that a proof of inclusion leads to, RFC 9162, 2.1.3.2."""
    at, last = index, size - 1
    for step in proof:
        if at & 1 or at == last:
            leaf = sha256(b"\1" + step + leaf)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            leaf = sha256(b"\1" + leaf + step)
        at, last = at >> 1, last >> 1
    return leaf if last == 0 else None


def suite_of(number):
    return hpke.Suite(KEMS[number], hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


class Node:
    """The private side: what a peer keeps to itself."""

    def __init__(self, secret=os.urandom, suites=(2, 1, 3), floor=1, tls_root=b"\1"):
        """`secret` gives the bytes of each key: 32, at random unless told."""
        key = ed25519.Ed25519PrivateKey.from_private_bytes
        self.root, self.log = key(secret(32)), key(secret(32))
        self.signing = {"ed25519": key(secret(32)), "mldsa65": mldsa.MLDSA65PrivateKey.from_seed_bytes(secret(32)), "p256": self.p256(secret(32))}
        x = x25519.X25519PrivateKey.from_private_bytes(secret(32))
        # X-Wing (draft-connolly-cfrg-xwing-kem): SHAKE256 of the seed gives the seed of ML-KEM-768 and the key of X25519.
        expanded = hashlib.shake_256(secret(32)).digest(96)
        kem, hybrid_x = mlkem.MLKEM768PrivateKey.from_seed_bytes(expanded[:64]), x25519.X25519PrivateKey.from_private_bytes(expanded[64:])
        self.sealing = {"x25519": x, "xwing": hpke.MLKEM768X25519PrivateKey(kem, hybrid_x), "p256": self.p256(secret(32))}
        sealing = {
            "x25519": x.public_key().public_bytes_raw(), "xwing": kem.public_key().public_bytes_raw() + hybrid_x.public_key().public_bytes_raw(),
            "p256": point(self.sealing["p256"].public_key()),
        }
        signing = {name: point(key.public_key()) if name == "p256" else key.public_key().public_bytes_raw() for name, key in self.signing.items()}
        encoded = {"signing": signing, "sealing": sealing}
        body = {
            "v": 1, "state": "RU", "names": {"ar": "نظير", "en": "Peer", "ru": "Узел"}, "endpoint": "https://127.0.0.1:1", "suites": list(suites), "floor": floor, "signature": "",
            "root": base64.b64encode(self.root.public_key().public_bytes_raw()).decode(), "log": base64.b64encode(self.log.public_key().public_bytes_raw()).decode(), "tlsRoot": base64.b64encode(tls_root).decode(),
        } | {part: {name: base64.b64encode(key).decode() for name, key in keys.items()} for part, keys in encoded.items()}
        body["signature"] = base64.b64encode(self.root.sign(b"homeward/descriptor1\0" + canonical(body))).decode()
        self.descriptor = Descriptor(canonical(body))

    @staticmethod
    def p256(secret):
        return ec.derive_private_key(int.from_bytes(secret, "big"), ec.SECP256R1())

    def sign(self, name, text):
        if name != "p256":
            return self.signing[name].sign(text)
        r, s = utils.decode_dss_signature(self.signing[name].sign(text, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")

    def seal(self, text, peer, suite, seq=1, prev="0" * 64, expires=2, to=None, commit=None, forge=None):
        """An envelope; told otherwise, one that claims another receiver or commitment, or one of whose signatures is not its signer's."""
        salted = os.urandom(32) + text
        header = canonical({
            "v": 1, "suite": suite, "from": self.descriptor.node, "to": to or peer.node, "seq": seq, "prev": prev, "id": os.urandom(8).hex(), "created": 1, "expires": expires,
            "signers": [kid(self.descriptor.signing[name]) for name in SIGNATURES[suite]], "recipient": kid(peer.sealing[SEALING[suite]]), "commit": commit or commitment(salted),
        })
        sealed = suite_of(suite).encrypt(salted, peer.sealing_key(suite), info=b"homeward/hse1" + sha256(header))
        cut = ENCAPSULATED[suite]
        envelope = b"HSE1" + block(header) + block(sealed[:cut]) + block(sealed[cut:])
        signed, envelope = signing_input(envelope, suite), envelope + struct.pack(">H", len(SIGNATURES[suite]))
        for number, name in enumerate(SIGNATURES[suite]):
            signature = self.sign(name, signed if number != forge else b"another text")
            envelope += struct.pack(">H", NUMBERS[name]) + sha256(self.descriptor.signing[name])[:8] + block(signature)
        return envelope

    def open(self, envelope, peer):
        header, header_bytes, encapsulated, ciphertext, signatures, signed_bytes = parse(envelope)
        suite = header["suite"]
        if header["to"] != self.descriptor.node:
            raise Refused("not-for-us")
        if header["from"] != peer.node:
            raise Refused("unknown-sender")
        if STRENGTH[suite] < peer.floor or suite not in peer.suites:
            raise Refused("suite-refused")
        if header["signers"] != [kid(peer.signing[name]) for name in SIGNATURES[suite]]:
            raise Refused("wrong-key")
        for name, signature in zip(SIGNATURES[suite], signatures):
            peer.verify(name, signature, signing_input(signed_bytes, suite))
        if header["recipient"] != kid(self.descriptor.sealing[SEALING[suite]]):
            raise Refused("wrong-key")
        try:
            salted = suite_of(suite).decrypt(encapsulated + ciphertext, self.sealing[SEALING[suite]], info=b"homeward/hse1" + sha256(header_bytes))
        except (InvalidTag, ValueError):
            raise Refused("cannot-open") from None
        if len(salted) < 32 or commitment(salted) != header["commit"]:
            raise Refused("commitment-broken")
        return salted[32:]

    def slip(self, receipts, peer, suite):
        """Receipts under one list of signatures; each is (rung, seq, hash as bytes, at, entry, word or None)."""
        lines = [f"{rung} {seq} {base64.b64encode(digest).decode()} {at} {entry}" + (f" {word}" if word else "") for rung, seq, digest, at, entry, word in receipts]
        text = "\n".join(["homeward/receipts1", str(suite), self.descriptor.node, peer.node, *lines, ""]).encode()
        slip, signed = b"HSR1" + block(text) + struct.pack(">H", len(SIGNATURES[suite])), slip_input(text, suite)
        for name in SIGNATURES[suite]:
            slip += struct.pack(">H", NUMBERS[name]) + sha256(self.descriptor.signing[name])[:8] + block(self.sign(name, signed))
        return slip

    def read_slip(self, slip, peer):
        """The receipts of a slip that a peer signed for this node."""
        reader = Reader(slip)
        if len(slip) > 4 << 20:
            raise Refused("too-large")
        if reader.take(4) != b"HSR1":
            raise Refused("malformed")
        text = reader.block(4 << 20)
        try:
            lines = text.decode().split("\n")
        except ValueError:
            raise Refused("malformed") from None
        if len(lines) < 6 or lines.pop() != "":
            raise Refused("malformed")
        if lines[0] != "homeward/receipts1":
            raise Refused("unknown-version")
        if lines[1] not in ("1", "2", "3"):
            raise Refused("suite-refused")
        suite, receipts = int(lines[1]), [receipt_of(line) for line in lines[4:]]
        if not all(re.fullmatch("[0-9a-f]{64}", node) for node in lines[2:4]):
            raise Refused("not-canonical")
        signatures = []
        if reader.number(2) != len(SIGNATURES[suite]):
            raise Refused("malformed")
        for name in SIGNATURES[suite]:
            if reader.number(2) != NUMBERS[name]:
                raise Refused("malformed")
            signatures.append((reader.take(8), reader.block(LENGTHS[name])))
            if len(signatures[-1][1]) != LENGTHS[name]:
                raise Refused("malformed")
        if reader.at != len(slip):
            raise Refused("malformed")
        if lines[3] != self.descriptor.node:
            raise Refused("not-for-us")
        if lines[2] != peer.node:
            raise Refused("unknown-sender")
        if STRENGTH[suite] < peer.floor or suite not in peer.suites:
            raise Refused("suite-refused")
        if [key for key, _ in signatures] != [sha256(peer.signing[name])[:8] for name in SIGNATURES[suite]]:
            raise Refused("wrong-key")
        for name, (_, signature) in zip(SIGNATURES[suite], signatures):
            peer.verify(name, signature, slip_input(text, suite))
        return receipts

    @property
    def origin(self):
        return f"homeward/{self.descriptor.node[:16]}"

    def checkpoint(self, leaves):
        return f"{self.origin}\n{len(leaves)}\n{base64.b64encode(tree(leaves)).decode()}\n"

    def offer(self, leaves, old=0):
        """Asks for a cosignature of the journal with these leaves, as one that only grew since it had `old` of them."""
        body, key = self.checkpoint(leaves), self.log.public_key().public_bytes_raw()
        signature = base64.b64encode(note_key(self.origin, 1, key) + self.log.sign(body.encode())).decode()
        proof = "".join(base64.b64encode(step).decode() + "\n" for step in consistency(leaves, old))
        return f"old {old}\n{proof}\n{body}\n\u2014 {self.origin} {signature}\n".encode()

    def is_cosigned(self, note, leaves, peer):
        """Whether a note is this journal's checkpoint with the peer's cosignature."""
        body, lines = note.decode().split("\n\n", 1)
        name, key = f"homeward/{peer.node[:16]}", base64.b64decode(peer.body["log"])
        for line in lines.splitlines():
            _, signer, signature = line.split(" ")
            signature = base64.b64decode(signature)
            if signer == name and signature[:4] == note_key(name, 4, key):
                text = f"cosignature/v1\ntime {int.from_bytes(signature[4:12], 'big')}\n{body}\n".encode()
                ed25519.Ed25519PublicKey.from_public_bytes(key).verify(signature[12:], text)
                return body + "\n" == self.checkpoint(leaves)
        return False


class Descriptor:
    """The public side of a node, its root's signature checked."""

    def __init__(self, data):
        self.bytes, self.body = data, json.loads(data)
        root = base64.b64decode(self.body["root"])
        unsigned = canonical(self.body | {"signature": ""})
        ed25519.Ed25519PublicKey.from_public_bytes(root).verify(base64.b64decode(self.body["signature"]), b"homeward/descriptor1\0" + unsigned)
        self.node, self.suites, self.floor = sha256(root).hex(), self.body["suites"], self.body["floor"]
        self.signing = {name: base64.b64decode(key) for name, key in self.body["signing"].items()}
        self.sealing = {name: base64.b64decode(key) for name, key in self.body["sealing"].items()}

    def sealing_key(self, suite):
        key = self.sealing[SEALING[suite]]
        if suite == 3:
            return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), key)
        if suite == 1:
            return x25519.X25519PublicKey.from_public_bytes(key)
        return hpke.MLKEM768X25519PublicKey(mlkem.MLKEM768PublicKey.from_public_bytes(key[:1184]), x25519.X25519PublicKey.from_public_bytes(key[1184:]))

    def verify(self, name, signature, text):
        key = self.signing[name]
        try:
            if name == "ed25519":
                ed25519.Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
            elif name == "mldsa65":
                mldsa.MLDSA65PublicKey.from_public_bytes(key).verify(signature, text)
            else:
                whole = utils.encode_dss_signature(int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big"))
                ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), key).verify(whole, text, ec.ECDSA(hashes.SHA256()))
        except (InvalidSignature, ValueError):
            raise Refused("bad-signature") from None


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        if count > len(self.data) - self.at:
            raise Refused("malformed")
        self.at += count
        return self.data[self.at - count:self.at]

    def number(self, width):
        return int.from_bytes(self.take(width), "big")

    def block(self, most):
        count = self.number(4)
        if count > most:
            raise Refused("too-large")
        return self.take(count)


def header_of(data):
    try:
        header = json.loads(data.decode())
    except ValueError:
        raise Refused("not-canonical") from None
    whole = isinstance(header, dict) and set(header) == set(HEADER) and all(type(header[key]) is kind for key, kind in HEADER.items())
    if not whole or not all(isinstance(signer, str) for signer in header["signers"]) or canonical(header) != data:
        raise Refused("not-canonical")
    if any(not -(2**63) <= header[key] < 2**63 for key, kind in HEADER.items() if kind is int):
        raise Refused("not-canonical")
    return header


def parse(envelope):
    if len(envelope) > 1024 * 1024:
        raise Refused("too-large")
    reader = Reader(envelope)
    if reader.take(4) != b"HSE1":
        raise Refused("malformed")
    header_bytes = reader.block(8 * 1024)
    header = header_of(header_bytes)
    if header["v"] != 1:
        raise Refused("unknown-version")
    suite = header["suite"]
    if suite not in KEMS:
        raise Refused("suite-refused")
    hashes_ = [header[key] for key in ("from", "to", "prev", "commit")]
    if header["seq"] < 1 or not all(re.fullmatch("[0-9a-f]{64}", text) for text in hashes_) or not re.fullmatch("[A-Za-z0-9._-]{1,64}", header["id"]):
        raise Refused("malformed")
    encapsulated = reader.block(ENCAPSULATED[suite])
    if len(encapsulated) != ENCAPSULATED[suite]:
        raise Refused("malformed")
    ciphertext = reader.block(1024 * 1024)
    signed_bytes = envelope[:reader.at]
    if reader.number(2) != len(SIGNATURES[suite]) or len(header["signers"]) != len(SIGNATURES[suite]):
        raise Refused("malformed")
    signatures = []
    for name, signer in zip(SIGNATURES[suite], header["signers"]):
        if reader.number(2) != NUMBERS[name]:
            raise Refused("malformed")
        if reader.take(8).hex() != signer:
            raise Refused("wrong-key")
        signatures.append(reader.block(LENGTHS[name]))
        if len(signatures[-1]) != LENGTHS[name]:
            raise Refused("malformed")
    if reader.at != len(envelope):
        raise Refused("malformed")
    return header, header_bytes, encapsulated, ciphertext, signatures, signed_bytes
