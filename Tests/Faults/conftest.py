# SPDX-License-Identifier: Apache-2.0
"""Writes what a run of the fault suite has shown, with seeds and figures, to the page that FAULT_EVIDENCE names."""
import datetime
import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
# The faults of the suite, each with the beginning of the names of its tests.
FAULTS = {
    "F1 killed at random": ["test_nothing_is_lost_doubled"], "F2 killed between any two steps": ["test_nothing_is_lost_wherever", "test_the_same_test_fails_when"],
    "F3 power cuts": ["test_what_was_accepted", "test_the_same_test_fails_where"], "F4 a cut line": ["test_everything_arrives_once", "test_a_node_goes_on_trying"],
    "F6 a line that mangles": ["test_a_line_that_mangles"], "F7 everything played again": ["test_what_was_recorded"], "F8 full disks": ["test_a_full_disk"],
    "F9 wrong clocks": ["test_wrong_and_jumping"], "F11 bits that turn over": ["test_every_bit"], "F14 couriers": ["test_files_carried"],
    "F15 large documents": ["test_a_large_document"], "F16 a hostile peer": ["test_a_hostile_peer"],
    "Planted bugs": ["test_a_planted_bug", "test_every_bug"],
}
seen = []


def pytest_runtest_logreport(report):
    if report.when == "call" or report.failed:
        name = report.nodeid.split("::")[-1]
        figures = [line for line in report.capstdout.splitlines() if line.strip()]
        seen.append((name, report.outcome, report.duration, figures))


def row(name, outcome, seconds, figures):
    words, _, told = name.partition("[")
    sentence = words.removeprefix("test_").replace("_", " ")
    figures = "; ".join(figures[-3:]).replace("|", "/")
    return f"| {sentence}{f' ({told[:-1]})' if told else ''} | {'held' if outcome == 'passed' else outcome} | {seconds:.0f} s | {figures[:300]} |"


def pytest_sessionfinish():
    page = os.environ.get("FAULT_EVIDENCE")
    if not page or not seen:
        return
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout.strip()
    dose = "whole" if os.environ.get("FAULT_DOSE") == "full" else "short"
    lines = [
        "# What the fault suite has shown", "",
        f"Written by the run itself (`make faults`, Tests/Faults/conftest.py): {datetime.date.today()}, commit {commit}, {dose} dose, {os.cpu_count()} cores. A seed in brackets",
        "replays its run. Two real nodes of the release build; the oracle trusts one thing only: what a node said it accepted must arrive, once, in order, and be vouched for.", "",
    ]
    for fault, beginnings in FAULTS.items():
        found = [one for one in seen if any(one[0].startswith(beginning) for beginning in beginnings)]
        if found:
            lines += [f"## {fault}", "| what must hold | | took | seen |", "|---|---|---|---|", *[row(*one) for one in found], ""]
    named = [beginning for beginnings in FAULTS.values() for beginning in beginnings]
    others = [one for one in seen if not any(one[0].startswith(beginning) for beginning in named)]
    if others:
        lines += ["## Beside these", "| | | took | seen |", "|---|---|---|---|", *[row(*one) for one in others], ""]
    held = sum(outcome == "passed" for _, outcome, _, _ in seen)
    lines += [f"{held} of {len(seen)} held. Not run by this suite: F5 (a line of 64 kbit/s), F10 (rotation), F12 (a rewritten journal: 100 of 100 found, Tests/DesksTests), F13 (an old backup)."]
    pathlib.Path(page).write_text(re.sub(r"/(?:tmp|root|home|work)/\S+", "…", "\n".join(lines)) + "\n")
