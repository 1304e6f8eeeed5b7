# SPDX-License-Identifier: Apache-2.0
"""Our journals' proofs, held against verifiers that others wrote: Go's sumdb (Debian) and pymerkle (PyPI)."""
import base64
import json
import os
import pathlib
import subprocess
import sys

import pytest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BINARY = os.environ.get("HOMEWARD_BINARY", str(ROOT / ".build/release/homeward"))
COUNT = 500  # of each kind: a thousand proofs


@pytest.fixture(scope="module")
def proofs(tmp_path_factory):
    """Random proofs of a real node's journal, and its checkpoint with its keys."""
    folder = tmp_path_factory.mktemp("node") / "demo"
    subprocess.run([BINARY, "demo", "--prepare-only", "--folder", str(folder), "--people", "100"], check=True, capture_output=True)
    node = folder / "iraq"
    for index in range(40):  # A journal that is worth a proof: sign-ins, each an entry.
        subprocess.run([BINARY, "user", "token", str(node), "case", "--right", "file:read"], input="homeward-demo\n", text=True, check=True, capture_output=True)
    lines = subprocess.run([BINARY, "audit", "proofs", str(node), "--count", str(COUNT)], check=True, capture_output=True).stdout.splitlines()
    note = subprocess.run([BINARY, "audit", "checkpoint", str(node)], check=True, capture_output=True, text=True).stdout
    keys = json.loads(subprocess.run([BINARY, "key", "show", str(node), "--json"], check=True, capture_output=True).stdout)
    return [json.loads(line) for line in lines], note, keys


@pytest.fixture(scope="module")
def go(tmp_path_factory):
    built = tmp_path_factory.mktemp("go") / "tlogcheck"
    environment = {**os.environ, "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOFLAGS": "", "GOCACHE": str(built.parent / "cache")}
    subprocess.run(["go", "build", "-o", str(built), str(HERE / "tlogcheck" / "main.go")], check=True, env=environment)
    return lambda lines: subprocess.run([str(built)], input="\n".join(json.dumps(line) for line in lines), text=True, capture_output=True)


def test_go_accepts_a_thousand_proofs_and_the_signed_checkpoint(proofs, go):
    lines, note, keys = proofs
    done = go(lines + [{"kind": "note", "note": note, "verifier": keys["log"]}])
    assert done.returncode == 0 and done.stdout == f"{2 * COUNT + 1} accepted\n", done.stdout


def test_go_refuses_what_was_changed(proofs, go):
    lines, note, keys = proofs
    sound = [line for line in lines if line["proof"]][:40]
    for line in sound:
        raw = bytearray(base64.b64decode(line["proof"][0]))
        raw[0] ^= 1
        changed = {**line, "proof": [base64.b64encode(bytes(raw)).decode(), *line["proof"][1:]]}
        assert go([changed]).returncode == 1
    assert go([{"kind": "note", "note": note.replace("homeward/", "homeword/", 1), "verifier": keys["log"]}]).returncode == 1


def test_pymerkle_accepts_a_thousand_proofs(proofs):
    """Inclusion by pymerkle's own verifier. Its consistency verifier wants another cut of the tree than RFC 9162 for most sizes; there its hashing is asked,
    laid out as the RFC has it."""
    from pymerkle import ConsistencyProof, InclusionProof, verify_inclusion

    def split(n):
        return 1 << ((n - 1).bit_length() - 1)

    accepted = 0
    for line in proofs[0]:
        root, path = base64.b64decode(line["root"]), [base64.b64decode(h) for h in line["proof"]]
        rule = []
        if line["kind"] == "inclusion":
            leaf, index, width = base64.b64decode(line["leaf"]), line["index"], line["size"]
            while width > 1:
                k = split(width)
                rule.append(int(index >= k))
                index, width = (index - k, width - k) if index >= k else (index, k)
            proof = InclusionProof("sha256", True, line["size"], line["index"] + 1, rule[::-1] + [0], [leaf, *path])
            verify_inclusion(leaf, root, proof, index=line["index"] + 1, size=line["size"], algorithm="sha256")
        else:
            old, m, width, start = base64.b64decode(line["fromRoot"]), line["from"], line["to"], 0
            while m != width:
                k = split(width)
                rule.append(int(m > k))
                m, width, start = (m - k, width - k, start + k) if m > k else (m, k, start)
            rule.reverse()
            whole = [old] if start == 0 else []
            proof = ConsistencyProof("sha256", True, line["to"], line["from"], rule + [0], [1] + rule, whole + path)
            assert proof.retrieve_prior_state() == old and proof.compute_root() == root, line
        accepted += 1
    assert accepted == 2 * COUNT
    assert sys.modules["pymerkle"]
