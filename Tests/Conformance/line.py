# SPDX-License-Identifier: Apache-2.0
"""Live Homeward nodes as an operator makes them; and one that is paired with the peer written from the specification, a courier going between the two."""
import base64
import datetime
import json
import pathlib
import subprocess
import sys
import urllib.request

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from hse1 import Descriptor, Node, bundle, canonical, sha256, unbundle

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
from nodes import BINARY, free_ports, wait_for  # noqa: E402

PASSWORD = "a long sentence of words"
FAR = 4_102_444_800_000


def authority():
    """The certificate of an authority that signs nothing."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "peer")])
    begun = datetime.datetime(2026, 1, 1)
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), begun, begun + datetime.timedelta(days=36500)).sign(key, hashes.SHA256())
    return made.public_bytes(Encoding.DER)


class OfficeNode:
    """A node of its own with two administrators and an envoy, made as an operator makes one."""

    def __init__(self, folder, state="IQ", *settings):
        http, channel = free_ports(2)
        self.folder, self.base, self.tokens, self.process = folder, f"http://127.0.0.1:{http}", {}, None
        self.run("init", self.folder, "--state", state, "--http-port", http, "--channel-port", channel, "--vouch-for-clock", *settings)
        for name in ("first", "second"):
            self.run("user", "add", self.folder, name, text=PASSWORD + "\n")
        self.descriptor = Descriptor((self.folder / "descriptor.json").read_bytes())
        self.serve()
        for name in ("first", "second"):
            self.take_token(name)
        self.call("first", "POST", "/officers", canonical({"id": "envoy", "name": "Envoy", "roles": ["liaison"], "password": PASSWORD}))
        self.take_token("envoy")

    def serve(self):
        self.process = subprocess.Popen([BINARY, "serve", self.folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(self.base + "/sign-in", self.process)

    def run(self, *words, text=None):
        return subprocess.run([BINARY, *map(str, words)], input=text, text=True, capture_output=True, check=True).stdout

    def take_token(self, name):
        self.tokens[name] = self.run("user", "token", self.folder, name, text=PASSWORD + "\n").strip()

    def pair(self, node):
        identifier = json.loads(self.call("first", "POST", "/peers", node.descriptor.bytes, "application/octet-stream"))["id"]
        for name in ("first", "second"):
            self.call(name, "POST", f"/peers/{identifier}/confirm", canonical({"fingerprint": sha256(node.descriptor.bytes).hex()}))

    def call(self, officer, method, path, data=None, kind="application/json"):
        headers = {"Authorization": f"Bearer {self.tokens[officer]}", "Content-Type": kind}
        request = urllib.request.Request(self.base + "/api/v1" + path, data=data, method=method, headers=headers)
        return urllib.request.urlopen(request, timeout=30).read()

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


class Live(OfficeNode):
    """A node that two administrators have paired with the peer written from the specification."""

    def __init__(self, folder, floor=1):
        super().__init__(folder / "iraq")
        self.peer = Node(floor=floor, tls_root=authority())
        self.pair(self.peer)
        self.seq, self.prev = 0, "0" * 64

    def load(self, envelopes=(), **parts):
        """Brings a file; what the node says of it, its receipts as the peer reads them, and the rest of its return slip."""
        said = json.loads(self.call("envoy", "POST", "/channel/bundle", bundle(envelopes, **parts), "application/octet-stream"))
        _, slip, offer, cosigned, _, self.wanted = unbundle(base64.b64decode(said["slip"]))
        return said, self.peer.read_slip(slip, self.descriptor) if slip else [], offer, cosigned

    def saved(self):
        """A file of the node's for the peer: envelopes, slip, offer, cosigned checkpoint, parts of documents, what is wanted of documents."""
        return unbundle(self.call("envoy", "POST", "/channel/RU/bundle", b""))

    def channel(self):
        return json.loads(self.call("envoy", "GET", "/channel"))["peers"][0]

    def sealed(self, message, suite=2, **other):
        """The peer's next envelope; only what is told otherwise is other than it should be."""
        told = {"seq": self.seq + 1, "prev": self.prev, "expires": FAR} | other
        return self.peer.seal(canonical(message), self.descriptor, suite, **told)

    def sent(self, message, suite=2, **other):
        """The same, and its place in the order is used up."""
        envelope = self.sealed(message, suite, **other)
        self.seq, self.prev = self.seq + 1, sha256(envelope).hex()
        return envelope


def letter(name, documents=()):
    def text(words):
        return {"language": "ru", "text": words}

    attached = {"documents": [document.named for document in documents]} if documents else {}
    return {"letter": {"_0": {"id": name, "isUrgent": False, "subject": text("s"), "text": text(name), "thread": name} | attached}}
