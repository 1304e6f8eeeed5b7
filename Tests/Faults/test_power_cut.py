# SPDX-License-Identifier: Apache-2.0
"""F3: the power goes. Of what was not synchronised, any sectors may be lost or torn; what a node had accepted or vouched for must be there all the same."""
import pathlib

import pytest

from rig import BINARY, OTHER, Rig, TEST_BUILD, dose


def run_under_power_cuts(seed, cuts, binary=BINARY, plant=None):
    print(f"seed {seed}, {cuts} power cuts a node, {plant or 'no bug planted'}")
    with Rig(seed, binary, plant) as rig:
        left = {name: cuts for name in OTHER}

        def arm(name):
            """The next power cut of a node, at a write drawn from the seed; none once it has had its share."""
            left[name] -= 1
            if left[name] < 0:
                rig.environment(name)
            else:
                rig.with_shim(name, FAULT_CUT_AT=rig.chance.choice([rig.chance.randrange(1, 40), rig.chance.randrange(1, 400)]), FAULT_SEED=rig.chance.randrange(1, 1 << 40))

        for name in OTHER:
            arm(name)
            rig.start_until_up(name, lambda: arm(name))
        rounds = 0
        while any(left[name] >= 0 for name in OTHER) and rounds < 40 * cuts:
            rounds += 1
            for name in OTHER:
                if not rig.is_up(name):
                    rig.deaths += 1
                    arm(name)
                    rig.start_until_up(name, lambda: arm(name))
                rig.send(name)
        for name in OTHER:
            rig.environment(name)
            if not rig.is_up(name):
                rig.start(name)
        rig.settle()
        print(f"the power went {rig.deaths} times")
        return rig.verdict()


@pytest.mark.parametrize("seed", dose([5], [5, 6, 7]))
def test_what_was_accepted_withstands_power_cuts(seed):
    assert run_under_power_cuts(seed, dose(25, 200)) == []


def test_the_same_test_fails_where_nothing_is_synchronised():
    assert pathlib.Path(TEST_BUILD).exists(), "make test-faults builds it"
    assert any(run_under_power_cuts(seed, 25, TEST_BUILD, "synchronous-off") for seed in range(1, 6)), "the control was never noticed"
