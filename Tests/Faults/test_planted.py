# SPDX-License-Identifier: Apache-2.0
"""Would the suite notice? Each bug of the list is planted in a test build, and the run that is there for it must turn red."""
import os
import pathlib
import re
import subprocess
import sys

import pytest

from rig import ROOT, TEST_BUILD
from test_bad_line import run_by_courier, run_over_a_bad_line, run_over_a_line_cut_for_long
from test_disk_and_clock import flips_found, run_with_full_disks, run_with_wrong_clocks
from test_kill import run_under_kills
from test_power_cut import run_under_power_cuts


def kills(bug, seed):
    return run_under_kills(seed, TEST_BUILD, bug, messages=60, kills=20, files=False)


def courier(bug, seed):
    return run_under_kills(seed, TEST_BUILD, bug, messages=150, kills=4)


def power(bug, seed):
    return run_under_power_cuts(seed, 25, TEST_BUILD, bug)


def line(bug, seed):
    return run_over_a_bad_line(seed, 100, TEST_BUILD, bug)


def peer(bug, _):
    """The peer that was written from the specification tries what it can."""
    told = os.environ | {"HOMEWARD_BINARY": TEST_BUILD, "HOMEWARD_PLANT": bug}
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", str(ROOT / "Tests/Conformance/test_line.py")]
    said = subprocess.run(command, env=told, capture_output=True, text=True).stdout
    return re.findall("^FAILED .*", said, re.M)


HOSTILE = [
    "signature-not-checked", "second-signature-not-checked", "receiver-not-checked", "floor-not-checked", "commitment-not-checked", "chain-not-checked",
    "fork-taken-for-duplicate", "refusal-blocks", "expired-taken-in", "opened-said-when-stored", "receipt-for-any-envelope", "receipt-signature-not-checked",
    "anything-cosigned", "part-not-checked",
]


def full_disks(bug, seed):
    return run_with_full_disks(seed, 10, TEST_BUILD, bug)


def late_courier(bug, seed):
    return run_by_courier(seed, 20, TEST_BUILD, bug)


def long_cut(bug, seed):
    return run_over_a_line_cut_for_long(seed, TEST_BUILD, bug)


def clocks(bug, seed):
    return run_with_wrong_clocks(seed, 10, TEST_BUILD, bug)


def flips(bug, seed):
    return flips_found(seed, 60, TEST_BUILD, bug)


BUGS = {bug: peer for bug in HOSTILE} | {
    "acknowledge-before-commit": kills,
    "acknowledge-when-disk-is-full": full_disks,
    "synchronous-off": power,
    "synchronous-normal": power,
    "keys-not-synchronised": power,
    "dedupe-window": courier,
    "duplicate-taken-again": line,
    "early-handed-over": late_courier,
    "retry-gives-up": long_cut,
    "wrong-clock-refused": clocks,
    "leaf-not-checked": flips,
    "subtree-not-checked": flips,
    "checkpoint-not-checked": flips,
}


def test_every_bug_that_can_be_planted_is_on_the_list():
    source = (ROOT / "Sources/Ledger/PlantedBug.swift").read_text()
    assert set(re.findall(r'case \w+ = "([a-z-]+)"', source)) == set(BUGS)


@pytest.mark.parametrize("bug", BUGS)
def test_a_planted_bug_is_noticed(bug):
    assert pathlib.Path(TEST_BUILD).exists(), "make test-faults builds it"
    # Some need chance to meet them; a few seeds are tried. The hostile peer leaves nothing to chance.
    for seed in range(1, 2 if bug in HOSTILE else 6):
        try:
            faults = BUGS[bug](bug, seed)
        except Exception as fault:  # However it turns red: without the bug the same run passes.
            faults = [f"{type(fault).__name__}: {fault}"]
        if faults:
            print(f"{bug}, seed {seed}: {str(faults[0])[:200]}")
            return
    pytest.fail(f"{bug} was never noticed")
