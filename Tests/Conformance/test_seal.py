# SPDX-License-Identifier: Apache-2.0
"""Visible digital seals that others made, read on the command line."""
import json
import os
import pathlib
import subprocess
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
from nodes import BINARY  # noqa: E402

SHARED = os.environ.get("HOMEWARD_SHARED")


def read(data):
    return subprocess.run([BINARY, "seal", "read", "--json"], input=data, capture_output=True)


@pytest.mark.skipif(not SHARED, reason="HOMEWARD_SHARED is not set: the seals of others are not here")
@pytest.mark.parametrize("name, kind, signer", [("visa", "visa", "DETS"), ("emergencyTravelDocument", "emergencyTravelDocument", "UTTS")])
def test_a_seal_that_others_made_says_what_it_says(name, kind, signer):
    vector = json.loads((pathlib.Path(SHARED) / "vectors" / "seals" / "seals.json").read_text())[name]
    done = read(bytes.fromhex(vector["hex"]))
    told = json.loads(done.stdout)
    assert done.returncode == 0 and told["kind"] == kind and told["type"] == vector["type"] and told["issuer"] == "UTO" and told["signer"] == signer
    assert told["zone"] and told["isSigned"]


def test_what_is_no_seal_or_is_cut_is_refused_with_its_place():
    for data in [b"", b"\x00" * 40, b"\xdc\x09", bytes.fromhex("dc036abc6d32c8a72c")]:
        done = read(data)
        assert done.returncode == 65 and done.stdout == b"" and done.stderr.startswith(b"homeward: ")


def test_a_type_that_nobody_knows_is_told_by_its_number():
    told = json.loads(read(bytes.fromhex("dc036abc6d32c8a72cb18d7ad88d7ad8fb06")).stdout)
    assert told["type"] == "fb06" and "kind" not in told and not told["isSigned"]
