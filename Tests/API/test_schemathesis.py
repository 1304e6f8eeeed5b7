# SPDX-License-Identifier: Apache-2.0
"""Ten thousand generated calls by somebody who may do everything: no defect, no answer that the document does not promise."""
import json
import pathlib
import subprocess
import sys

from conftest import PASSWORD, ROLES, Caller, explained, until

HERE = pathlib.Path(__file__).resolve().parent
# For each node: examples an operation, and which operations: those that mostly the state of nationality makes are called there, all others at the other
# node. The two together make more than ten thousand calls.
ASKED = "^/(verifications|follow-ups|consular|missions|meetings|observations|wrongful-returns|travel-documents|letters|officers|peers|channel|tasks|digest)"
EXAMPLES = {"iraq": (6, ["--exclude-path-regex", ASKED]), "russia": (6, ["--include-path-regex", ASKED])}


def everybody(nodes, office, node):
    """An officer who holds every role, as no real office would have one."""
    admin, second = office(node, "admin"), office(node, "admin2")
    admin("POST", "/officers", {"id": "super", "name": "Super", "roles": ROLES, "password": PASSWORD})
    second("POST", "/officers/super/activate")
    return Caller(getattr(nodes, node), nodes.folder_of(node), "super")


def something(nodes, office, caller):
    """Files, a request that has been sent, verifications: so that calls find something to act on."""
    manifest = (nodes.folder_of("iraq") / "incoming" / "manifest.csv").read_bytes().split(b"\r\n")
    checked = caller("POST", "/imports", file=b"\r\n".join(manifest[:400]))
    caller("POST", f"/imports/{checked['id']}/run")
    until(lambda: caller("GET", f"/imports/{checked['id']}")["finished"])
    request = caller("POST", "/requests", {"state": "RU"})["id"]
    people = [f["reference"] for f in caller("GET", "/files?claimed=RU")["files"]]
    caller("POST", f"/requests/{request}/people", {"people": people})
    caller("POST", f"/requests/{request}/positions", explained())
    caller("POST", f"/requests/{request}/submit")
    approver = office("iraq", "approver")
    approver("POST", f"/requests/{request}/approve")
    approver("POST", f"/requests/{request}/dispatch")
    until(lambda: office("russia", "registrar")("GET", "/requests")["requests"])


def run(base, token, examples, paths, folder):
    report = folder / "run.json"
    done = subprocess.run(
        [str(pathlib.Path(sys.executable).parent / "schemathesis"), "--config-file", str(HERE / "schemathesis.toml"), "run", base + "/api/v1/openapi.json", "--url",
         base + "/api/v1", "-H", f"Authorization: Bearer {token}", "--max-examples", str(examples), "--seed", "42", "--workers", "1", "--generation-database", "none",
         "--suppress-health-check", "all", "--phases", "coverage,fuzzing,stateful", *paths, "--request-timeout", "30", "--no-color", "--continue-on-failure", "--report", "json",
         "--report-json-path", str(report)], capture_output=True, text=True, timeout=900)
    found = json.loads(report.read_text()) if report.exists() else {}
    return done, found


def test_ten_thousand_calls_find_no_defect_and_no_undocumented_answer(nodes, office, tmp_path):
    callers = {node: everybody(nodes, office, node) for node in EXAMPLES}
    something(nodes, office, callers["iraq"])
    calls = 0
    for node, caller in callers.items():
        folder = tmp_path / node
        folder.mkdir()
        done, found = run(getattr(nodes, node), caller.token, *EXAMPLES[node], folder)
        assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
        cases = found["test_cases"]
        assert cases["errored"] == 0 and cases["with_failures"] == 0, cases
        calls += cases["generated"]
        print(f"{node}: {cases['generated']} calls")
    assert calls >= 10_000, calls
    for node in EXAMPLES:
        log = (nodes.folder / f"{node}.log").read_text()
        assert "incident" not in log, log[-2000:]
        assert office(node, "liaison" if node == "russia" else "auditor")("GET", "/audit/verdict")["whole"]
