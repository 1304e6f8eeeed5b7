# SPDX-License-Identifier: Apache-2.0
"""Plants one bug at a time into a copy of the office's rules and runs their tests: each must turn them red. Writes what it found into
docs/evidence.md. About three quarters of an hour on two cores; `make mutants`, or `mutants.py 3 7` for some of them by number."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from rules import RULES

ROOT = pathlib.Path(__file__).resolve().parents[2]
EVIDENCE = ROOT / "docs/evidence.md"
HEADING = "## Rules of the office, each with a bug in it"


def run(folder, *arguments):
    return subprocess.run(["swift", *arguments, "--package-path", str(folder)], capture_output=True, text=True, errors="replace")


def build(folder):
    made = run(folder, "build", "--build-tests")
    return None if made.returncode == 0 else re.findall(r"error: .*", made.stdout + made.stderr)[:3]


def failing(folder):
    """The sentences of the tests that are red."""
    tested = run(folder, "test", "--skip-build", "--filter", "CaseworkTests|WorkflowTests")
    red = re.findall(r'✘ Test "(.+?)" (?:with \d+ test cases? )?failed', tested.stdout + tested.stderr)
    red += re.findall(r"✘ Test (\w+)\(.*?\) (?:with \d+ test cases? )?failed", tested.stdout + tested.stderr)
    return sorted(set(red)), tested.returncode


def main():
    chosen = [int(number) for number in sys.argv[1:]] or range(1, len(RULES) + 1)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="homeward-mutants-")) / "Domain"
    shutil.copytree(ROOT / "Domain", folder, ignore=shutil.ignore_patterns(".build"))
    (folder.parent / "docs").symlink_to(ROOT / "docs")
    # A planted bug may leave a value unused; that is no reason not to build it.
    package = folder / "Package.swift"
    package.write_text(package.read_text().replace("    .treatAllWarnings(as: .error),\n", ""))
    problem = build(folder)
    if problem:
        sys.exit(f"the rules do not build: {problem}")
    red, status = failing(folder)
    if status != 0:
        sys.exit(f"the tests are red before anything is planted: {red}")
    rows, missed = [], []
    for number in chosen:
        name, file, right, wrong = RULES[number - 1]
        path = folder / file
        text = path.read_text()
        if text.count(right) != 1:
            sys.exit(f"{number}, {name}: the rule stands {text.count(right)} times in {file}")
        path.write_text(text.replace(right, wrong))
        began = time.monotonic()
        problem = build(folder)
        red, status = ([], 0) if problem else failing(folder)
        path.write_text(text)
        verdict = f"does not build: {problem}" if problem else f"caught: {red[0]}" if red else "caught" if status else "NOT CAUGHT"
        print(f"{number:>2} {time.monotonic() - began:5.0f} s  {name}: {verdict}" + (f" and {len(red) - 1} more" if len(red) > 1 else ""), flush=True)
        if problem or not status:
            missed.append(name)
        else:
            rows.append(f"| {number} | {name} | {red[0] if red else 'the run'} |")
    if len(rows) == len(RULES):
        write(rows)
    shutil.rmtree(folder.parent)
    sys.exit(f"{len(missed)} of {len(list(chosen))} not caught: {missed}" if missed else 0)


def write(rows):
    text = EVIDENCE.read_text()
    section = f"{HEADING}\nWritten by `make mutants`: {len(rows)} of {len(RULES)} caught.\n\n| | bug | the first test that is red |\n|---|---|---|\n" + "\n".join(rows) + "\n"
    before = text.split(HEADING)[0].rstrip() + "\n\n"
    after = re.sub(r"^.*?(?=\n## |\Z)", "", text.split(HEADING)[1], count=1, flags=re.S).lstrip() if HEADING in text else ""
    EVIDENCE.write_text(before + section + ("\n" + after if after else ""))


main()
