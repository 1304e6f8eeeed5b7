# SPDX-License-Identifier: Apache-2.0
"""F8, F9, F11: disks that are full, clocks that are wrong, bits that turn over where they lie."""
import json
import random
import sqlite3
import struct
import subprocess

import pytest

from rig import BINARY, OTHER, Rig, dose

HOUR = 3600


def run_with_full_disks(seed, cycles, binary=BINARY, plant=None):
    with Rig(seed, binary, plant) as rig:
        flags = {name: rig.nodes.folder / f"{name}.full" for name in OTHER}
        for name in OTHER:
            rig.with_shim(name, FAULT_FULL=flags[name])
            rig.start(name)
        for _ in range(cycles):
            victim = rig.chance.choice(list(OTHER))
            flags[victim].touch()
            refused = rig.doubtful[victim]
            for _ in range(4):
                for name in OTHER:
                    rig.send(name)
            assert plant or rig.doubtful[victim] == refused + 4, "nothing can be accepted while the disk is full"
            flags[victim].unlink()
            for name in OTHER:
                rig.send(name)
        rig.settle()
        return rig.verdict()


def test_a_full_disk_refuses_acknowledges_nothing_and_goes_on_by_itself():
    assert run_with_full_disks(21, dose(10, 50)) == []


def run_with_wrong_clocks(seed, runs, binary=BINARY, plant=None):
    with Rig(seed, binary, plant) as rig:
        clocks = {name: rig.nodes.folder / f"{name}.clock" for name in OTHER}
        for name in OTHER:
            clocks[name].write_bytes(struct.pack("=q", 0))
            rig.with_shim(name, FAULT_CLOCK=clocks[name])
            rig.start(name)
        # A node's clock is never behind its own journal at the start: it refuses to serve. While it runs, anything may happen.
        for _ in range(runs):
            for name in OTHER:
                wrong = rig.chance.choice([0, HOUR, -HOUR, 48 * HOUR, -48 * HOUR, 15 * 24 * HOUR, -15 * 24 * HOUR]) * 10**9
                with open(clocks[name], "r+b") as file:
                    file.write(struct.pack("=q", wrong))
                for _ in range(3):
                    rig.send(rig.chance.choice(list(OTHER)))
        for clock in clocks.values():
            with open(clock, "r+b") as file:
                file.write(struct.pack("=q", 0))
        rig.settle()
        return rig.verdict()


def test_wrong_and_jumping_clocks_refuse_and_reorder_nothing():
    assert run_with_wrong_clocks(9, dose(10, 30)) == []


def flips_found(seed, flips, binary=BINARY, plant=None):
    """Turns one bit over in a stored entry, subtree or checkpoint, and asks `audit verify`. Returns the flips that it passed over."""
    chance, missed = random.Random(seed), []
    with Rig(seed) as rig:
        for name in OTHER:
            rig.start(name)
        for _ in range(20):
            rig.send("iraq")
        rig.settle()
        folder = rig.nodes.folder_of("iraq")
        for process in rig.nodes.processes.values():
            process.terminate()
            process.wait()
        journal = sqlite3.connect(folder / "journal.sqlite", isolation_level=None)
        places = {"entry": ("number", ["body", "leaf", "kind", "stream"]), "subtree": ("rowid", ["hash"]), "checkpoint": ("size", ["note", "frontier"])}
        for _ in range(flips):
            table = chance.choice(list(places))
            key, columns = places[table]
            column = chance.choice(columns)
            keys = "level, position" if table == "subtree" else key
            row = chance.choice(journal.execute(f"SELECT {keys} FROM {table}").fetchall())
            where = " AND ".join(f"{k.strip()} = ?" for k in keys.split(","))
            old = journal.execute(f"SELECT {column} FROM {table} WHERE {where}", row).fetchone()[0]
            raw = bytearray(old.encode() if isinstance(old, str) else old)
            # In a text, a bit that leaves a text: the lowest of a letter.
            place = chance.randrange(len(raw))
            if isinstance(old, str):
                while raw[place] >= 0x80:
                    place = chance.randrange(len(raw))
            raw[place] ^= 1 if isinstance(old, str) else 1 << chance.randrange(8)
            new = raw.decode() if isinstance(old, str) else bytes(raw)
            journal.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", (new, *row))
            done = subprocess.run([binary, "audit", "verify", str(folder), "--json"], capture_output=True, env=None if plant is None else {**__import__("os").environ, "HOMEWARD_PLANT": plant})
            if json.loads(done.stdout)["whole"]:
                missed.append((table, column, row, place))
            journal.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", (old, *row))
        journal.close()
    return missed


@pytest.mark.parametrize("seed", dose([1], [1, 2, 3]))
def test_every_bit_that_turns_over_in_the_journal_is_found(seed):
    assert flips_found(seed, dose(100, 1000)) == []
