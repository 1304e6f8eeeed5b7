# SPDX-License-Identifier: Apache-2.0
"""F4, F6, F14: a line that is cut again and again, one that doubles, reorders, truncates, flips and swallows what it carries, and couriers instead."""
import time

import pytest

from proxy import BadLine
from rig import BINARY, OTHER, Rig, dose, free_ports

RATES = {"duplicate": 0.10, "reorder": 0.25, "truncate": 0.05, "flip": 0.03, "swallow": 0.10, "replay": 0.05}


class BadRig(Rig):
    """Both nodes reach each other through a bad line only."""

    def __init__(self, seed, rates, binary=BINARY, plant=None):
        super().__init__(seed, binary, plant)
        self.lines = {}
        for name, (other, _) in OTHER.items():
            told = int((self.nodes.folder_of(name) / "homeward.yaml").read_text().split("channel:")[1].split("port: ")[1].split()[0])
            real = free_ports(1)[0]
            self.environment(name, HOMEWARD_CHANNEL_PORT=real)
            self.lines[name] = BadLine(self.nodes.folder_of(other), self.nodes.folder_of(name), told, real, seed, rates)

    def __exit__(self, *_):
        for line in self.lines.values():
            line.stop()
        super().__exit__()

    def heal(self):
        for line in self.lines.values():
            line.rates, line.is_cut = {}, False


def run_over_a_bad_line(seed, messages, binary=BINARY, plant=None, rates=RATES):
    print(f"seed {seed}, {messages} messages each way, {rates}, {plant or 'no bug planted'}")
    with BadRig(seed, rates, binary, plant) as rig:
        for name in OTHER:
            rig.start(name)
        for name in [name for name in OTHER for _ in range(messages)]:
            rig.send(name)
        for name in OTHER:  # Whatever waits is tried at once when something new comes.
            rig.send(name)
        rig.settle(20)
        print({name: line.done for name, line in rig.lines.items()})
        rig.heal()
        for name in OTHER:
            rig.send(name)
        rig.settle()
        return rig.verdict()


@pytest.mark.parametrize("seed", dose([4], [4, 8, 15]))
def test_a_line_that_mangles_what_it_carries_loses_doubles_and_reorders_nothing(seed):
    assert run_over_a_bad_line(seed, dose(500, 10_000)) == []


def run_by_courier(seed, trips, binary=BINARY, plant=None):
    """The line is cut, but for a moment now and then; files go, whole or split, in any order, late and twice, and slips come back or are lost."""
    with BadRig(seed, {}, binary, plant) as rig:
        for name in OTHER:
            rig.start(name)
        kept = {name: [] for name in OTHER}
        for _ in range(trips):
            for line in rig.lines.values():
                line.is_cut = rig.chance.random() < 0.9
            for _ in range(rig.chance.randrange(1, 6)):
                rig.send(rig.chance.choice(list(OTHER)))
            rig.carry(kept)
        rig.heal()
        for name in OTHER:
            rig.send(name)
        rig.settle()
        return rig.verdict()


@pytest.mark.parametrize("seed", dose([14], [14, 15, 16]))
def test_files_carried_by_hand_whole_and_split_in_any_order_lose_and_double_nothing(seed):
    assert run_by_courier(seed, dose(50, 200)) == []


def run_over_a_line_cut_for_long(seed, binary=BINARY, plant=None):
    """Nobody writes anything more once the line is whole: the nodes must have gone on trying by themselves."""
    with BadRig(seed, {}, binary, plant) as rig:
        for name in OTHER:
            rig.start(name)
        for line in rig.lines.values():
            line.is_cut = True
        for name in OTHER:
            rig.send(name)
        end = time.monotonic() + 60
        while any(line.tries < 4 for line in rig.lines.values()) and time.monotonic() < end:
            time.sleep(0.1)
        rig.heal()
        rig.settle()
        return rig.verdict() if plant is None else [str(rig.peer(name)) for name in OTHER if rig.peer(name)["waiting"]]


def test_a_node_goes_on_trying_a_line_that_was_cut_for_long():
    assert run_over_a_line_cut_for_long(2) == []


@pytest.mark.parametrize("seed", dose([4], [4, 8, 15]))
def test_everything_arrives_once_a_cut_line_is_whole_again_and_a_cut_one_costs_nothing(seed):
    with BadRig(seed, {}) as rig:
        for name in OTHER:
            rig.start(name)
        spent, cut = 0, 0
        for number in range(dose(20, 200)):
            for line in rig.lines.values():
                line.is_cut = rig.chance.random() < 0.7  # One way, or both.
            for _ in range(5):
                rig.send(rig.chance.choice(list(OTHER)))
            before, began = used(rig), time.monotonic()
            time.sleep(rig.chance.random())
            spent, cut = spent + used(rig) - before, cut + time.monotonic() - began
            rig.heal()
            for name in OTHER:
                rig.send(name)
            rig.settle()
        print(f"{spent / cut * 100:.1f} % of a processor while the line was cut")
        assert rig.verdict() == []


def used(rig):
    """Seconds of processor time of both nodes."""
    ticks = 0
    for process in rig.nodes.processes.values():
        fields = open(f"/proc/{process.pid}/stat").read().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / 100
