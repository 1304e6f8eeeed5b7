# SPDX-License-Identifier: Apache-2.0
"""Would the suite notice? Each bug of the list is planted in a test build, and the run that is there for it must turn red."""
import pathlib
import re

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


BUGS = {
    "acknowledge-before-commit": kills, "acknowledge-when-disk-is-full": lambda bug, seed: run_with_full_disks(seed, 10, TEST_BUILD, bug), "synchronous-off": power,
    "synchronous-normal": power, "keys-not-synchronised": power, "dedupe-window": courier, "duplicate-taken-again": line, "early-handed-over": lambda bug, seed: run_by_courier(seed, 20, TEST_BUILD, bug),
    "retry-gives-up": lambda bug, seed: run_over_a_line_cut_for_long(seed, TEST_BUILD, bug), "signature-not-checked": line,
    "wrong-clock-refused": lambda bug, seed: run_with_wrong_clocks(seed, 10, TEST_BUILD, bug), "leaf-not-checked": lambda bug, seed: flips_found(seed, 60, TEST_BUILD, bug),
    "subtree-not-checked": lambda bug, seed: flips_found(seed, 60, TEST_BUILD, bug), "checkpoint-not-checked": lambda bug, seed: flips_found(seed, 60, TEST_BUILD, bug),
}


def test_every_bug_that_can_be_planted_is_on_the_list():
    source = (ROOT / "Sources/Ledger/PlantedBug.swift").read_text()
    assert set(re.findall(r'case \w+ = "([a-z-]+)"', source)) == set(BUGS)


@pytest.mark.parametrize("bug", BUGS)
def test_a_planted_bug_is_noticed(bug):
    assert pathlib.Path(TEST_BUILD).exists(), "make test-faults builds it"
    # Some need chance to meet them; a few seeds are tried.
    for seed in range(1, 6):
        try:
            faults = BUGS[bug](bug, seed)
        except Exception as fault:  # However it turns red: without the bug the same run passes.
            faults = [f"{type(fault).__name__}: {fault}"]
        if faults:
            print(f"{bug}, seed {seed}: {str(faults[0])[:200]}")
            return
    pytest.fail(f"{bug} was never noticed")
