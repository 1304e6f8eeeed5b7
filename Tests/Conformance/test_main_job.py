# SPDX-License-Identifier: Apache-2.0
"""The command line contract on data that nobody here made (HOMEWARD_SHARED), and on layouts of our own."""
import collections
import csv
import gzip
import json
import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("HOMEWARD_BINARY", str(ROOT / ".build/release/homeward"))
SHARED = os.environ.get("HOMEWARD_SHARED")
DATA = pathlib.Path(SHARED or "/nonexistent") / "data" / "mainjob"
shared = pytest.mark.skipif(not SHARED, reason="HOMEWARD_SHARED is not set: the data made by others is not here")


def run(*arguments, code=0, stdin=None):
    done = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, input=stdin)
    assert done.returncode == code, done.stderr.decode()
    return done.stdout.decode()


@shared
def test_every_fault_of_the_manifest_is_named_and_no_other():
    report = json.loads(run("import", "check", DATA / "manifest.csv", "--json", code=65))
    wanted = {(f["row"], f["column"]) for f in json.loads((DATA / "manifest.faults.json").read_text())}
    assert report["rows"] == 5704 and report["sound"] == 5668
    assert {(f["row"], f["column"]) for f in report["faults"]} == wanted and len(report["faults"]) == len(wanted)
    assert all(f["code"] and f["message"] and f["cure"] for f in report["faults"])


@shared
def test_two_lists_are_reconciled_and_nobody_is_silently_left_out():
    result = json.loads(run("reconcile", DATA / "manifest.csv", DATA / "second-list.csv", "--json"))
    wanted = json.loads((DATA / "second-list.differences.json").read_text())
    assert sorted(result["missing"]) == sorted(wanted["missing"]) and sorted(result["extra"]) == sorted(wanted["extra"])
    assert sorted(c["file"] for c in result["changed"]) == sorted(c["file"] for c in wanted["changed"])
    assert {f["row"] for f in json.loads((DATA / "manifest.faults.json").read_text())} <= {x["row"] for x in result["notCompared"]}


@shared
def test_the_right_person_is_found_across_scripts(tmp_path):
    (tmp_path / "ru.csv").write_bytes(gzip.decompress((DATA / "register-ru.csv.gz").read_bytes()))
    run("registry", "build", tmp_path / "ru.csv", "--output", tmp_path / "ru.registry")
    lines = run("registry", "search", tmp_path / "ru.registry", "--files", DATA / "more-files-ru.csv", "--top", "50", "--json").splitlines()
    truth = {row[0]: row[1] for row in list(csv.reader(open(DATA / "more-truth-ru.csv")))[1:]}
    counts = collections.Counter()
    for line in lines:
        answer = json.loads(line)
        people = [c["person"] for c in answer["candidates"]]
        assert sum(c["posterior"] for c in answer["candidates"]) + answer["none"] <= 1.001
        if truth[answer["file"]]:
            counts["present"] += 1
            counts["first"] += people[:1] == [truth[answer["file"]]]
            counts["ten"] += truth[answer["file"]] in people[:10]
        else:
            counts["absent"] += 1
            counts["strong"] += any(c["band"] == "strong" for c in answer["candidates"])
    print(dict(counts))
    assert len(lines) == len(truth) == 870
    assert counts["first"] >= 0.75 * counts["present"] and counts["ten"] >= 0.85 * counts["present"]
    assert counts["strong"] <= 0.02 * counts["absent"]


@pytest.mark.parametrize("encoding, separator", [("utf-8", ","), ("utf-8-sig", "\t"), ("utf-16", ";"), ("utf-16-le", ","), ("cp1256", "\t"), ("cp1256", ",")])
def test_other_layouts_do_as_well(tmp_path, encoding, separator):
    rows = [["A list of people"], [], ["File No", "Full name", "Sex", "DOB", "Citizenship"], ["7", "محمد علي", "M", "1988-11-16", "RUS"], ["8", "حسن", "?", "31/02/1990", "SY"]]
    (tmp_path / "list.csv").write_bytes("\r\n".join(separator.join(r) for r in rows).encode(encoding))
    report = json.loads(run("import", "check", tmp_path / "list.csv", "--json", code=65))
    assert report["rows"] == 2 and report["sound"] == 1
    assert {(f["row"], f["column"], f["code"]) for f in report["faults"]} == {(5, "Sex", "unknown-sex"), (5, "DOB", "no-such-day")}


def test_scores_are_one_number_a_line_in_order():
    pairs = [{"a": "محمد", "b": "Магомед"}, {"a": "محمد", "b": "Сергей"}, {"a": "Магомед", "b": "محمد"}]
    scores = [float(x) for x in run("names", "score", stdin="\n".join(json.dumps(p) for p in pairs).encode()).split()]
    assert len(scores) == 3 and scores[0] > 0 > scores[1] and abs(scores[0] - scores[2]) < 1e-6


@pytest.mark.parametrize("arguments, code", [
    (["import", "check", "no-such-file.csv"], 65), (["registry", "search", "no-such.registry", "--files", "x.csv"], 65), (["audit", "verify", "no-such-folder"], 65),
    (["import", "check"], 64), (["no-such-verb"], 64), (["serve", "no-such-folder"], 65),
])
def test_bad_input_ends_with_its_code_and_says_what_to_do(arguments, code):
    done = subprocess.run([BINARY, *arguments], capture_output=True)
    assert done.returncode == code and done.stderr and b"Fatal" not in done.stderr


def test_a_real_node_with_demonstration_passwords_or_open_keys_is_not_served(tmp_path):
    node = tmp_path / "node"
    fingerprint = run("init", node, "--state", "IQ", "--vouch-for-clock").strip()
    assert len(fingerprint.split()) == 16
    for name in ("a", "b"):
        run("user", "add", node, name, stdin=b"a long enough sentence\n")
    assert json.loads(run("doctor", node, "--json"))[0]["code"] == "no-peer"
    key = node / "keys" / "node.key"
    key.chmod(0o644)
    assert any(f["code"] == "key-exposed" for f in json.loads(run("doctor", node, "--json", code=1)))
    run("serve", node, code=1)
    key.chmod(0o600)
    other = tmp_path / "other"
    run("init", other, "--state", "IQ", "--vouch-for-clock")
    run("user", "add", other, "a", stdin=b"homeward-demo\n", code=1)


def test_a_peer_is_trusted_only_after_two_officers_confirmed_its_own_fingerprint(tmp_path):
    a, password = tmp_path / "a", b"a long sentence of words\n"
    run("init", a, "--state", "IQ", "--vouch-for-clock")
    fingerprint = run("init", tmp_path / "b", "--state", "RU").strip()
    wrong = ("0" if fingerprint[0] != "0" else "1") + fingerprint[1:]
    for officer in ("layla", "omar"):
        run("user", "add", a, officer, stdin=password)
    run("peer", "propose", a, tmp_path / "b" / "descriptor.json", "--officer", "layla", stdin=password)
    run("peer", "confirm", a, "RU", "--officer", "layla", "--fingerprint", wrong, stdin=password, code=1)
    run("peer", "confirm", a, "RU", "--officer", "layla", "--fingerprint", fingerprint, stdin=password)
    run("peer", "confirm", a, "RU", "--officer", "layla", "--fingerprint", fingerprint, stdin=password, code=1)
    assert "\tproposed\t1\t" in run("peer", "list", a)
    run("peer", "confirm", a, "RU", "--officer", "omar", "--fingerprint", fingerprint, stdin=password)
    assert "\tactive\t2\t" in run("peer", "list", a)
