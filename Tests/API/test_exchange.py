# SPDX-License-Identifier: Apache-2.0
"""The whole exchange between two live nodes, by the interface alone: what officers do in the browser, programs do in their name."""
import base64
import datetime
import json
import subprocess

import pytest

from conftest import BINARY, explained, until


def tagged(text, language="en"):
    return {"text": text, "language": language}


def finding(outcome, reason, registered=None):
    body = {"outcome": outcome, "reason": reason, "note": tagged("n"), "evidence": [{"kind": "registerEntry", "finding": "genuine"}]}
    return {**body, **({"registered": registered} if registered else {})}


@pytest.fixture(scope="module")
def case(nodes, office):
    """A request with ten people that both nodes have, registered."""
    registrar, author, approver = office("iraq", "registrar"), office("iraq", "case"), office("iraq", "approver")
    manifest = (nodes.folder_of("iraq") / "incoming" / "manifest.csv").read_bytes().split(b"\r\n")
    checked = registrar("POST", "/imports", file=b"\r\n".join(manifest[400:1400] if registrar("GET", "/files")["total"] else manifest[:1400]))
    registrar("POST", f"/imports/{checked['id']}/run")
    until(lambda: registrar("GET", f"/imports/{checked['id']}")["finished"])
    request = author("POST", "/requests", {"state": "RU"})["id"]
    free = [f["reference"] for f in author("GET", "/files?claimed=RU")["files"] if not f["inRequest"] and not f["held"]]
    refused = author("POST", f"/requests/{request}/people", {"people": free})["refused"]
    people = [p for p in free if p not in {r["person"] for r in refused}]
    author("POST", f"/requests/{request}/submit")
    assert author.refused("POST", f"/requests/{request}/approve") == (403, "not-permitted")
    approver("POST", f"/requests/{request}/approve")
    assert approver.refused("POST", f"/requests/{request}/dispatch") == (409, "disclosure-not-explained")
    author("POST", f"/requests/{request}/positions", explained())
    approver("POST", f"/requests/{request}/dispatch")
    russian = office("russia", "registrar")
    until(lambda: any(r["id"] == request for r in russian("GET", "/requests")["requests"]))
    russian("POST", f"/requests/{request}/register")
    until(lambda: author("GET", f"/requests/{request}")["number"])
    return request, people


def here(office, request):
    return office("iraq", "approver")("GET", f"/requests/{request}")


def there(office, request):
    return office("russia", "registrar")("GET", f"/requests/{request}")


def test_incomplete_amended_extended(office, case):
    request, people = case
    russian, approver = office("russia", "registrar"), office("iraq", "approver")
    due = here(office, request)["people"][0]["due"]
    russian("POST", f"/requests/{request}/incomplete", {"gaps": [{"code": "birthMissing", "person": people[0]}, {"code": "noteDefective", "note": tagged("нет печати", "ru")}]})
    until(lambda: here(office, request)["state"] == "returnedIncomplete")
    assert here(office, request)["clockRests"] and {g["code"] for g in here(office, request)["gaps"]} == {"birthMissing", "noteDefective"}
    approver("POST", f"/requests/{request}/amend", {"remarks": tagged("stamped")})
    until(lambda: there(office, request)["state"] == "underVerification" and here(office, request)["state"] == "underVerification")
    assert here(office, request)["people"][0]["due"] == there(office, request)["people"][0]["due"] == due
    last = (datetime.date.fromisoformat(due) + datetime.timedelta(days=20)).isoformat()
    verifier = office("russia", "first")
    assert verifier.refused("POST", f"/requests/{request}/extension", {"people": people[:2], "until": "2099-01-01", "ground": "regionalArchive"})[1] == "beyond-extension"
    verifier("POST", f"/requests/{request}/extension", {"people": people[:2], "until": last, "ground": "regionalArchive", "note": tagged("архив закрыт", "ru")})
    until(lambda: here(office, request)["extensionAsked"])
    approver("POST", f"/requests/{request}/grant")
    until(lambda: there(office, request)["people"][0]["due"] == last)
    assert [p["due"] for p in there(office, request)["people"][:3]] == [last, last, due]
    # A named person puts a translation beside what was written in another language.
    entry = [e["entry"] for e in here(office, request)["timeline"] if e["what"] == "extensionAsked"][0]
    approver("POST", f"/requests/{request}/texts/{entry}", {"translation": tagged("the archive is closed"), "translator": "Huda Salim"})
    assert approver.refused("POST", f"/requests/{request}/texts/0", {"translation": tagged("x"), "translator": "y"})[1] == "no-such-text"


def test_withdrawn_and_evidence_and_interview(nodes, office, case):
    request, people = case
    approver, author, verifier = office("iraq", "approver"), office("iraq", "case"), office("russia", "first")
    approver("POST", f"/requests/{request}/withdraw", {"reason": "noLongerHeld", "person": people[-1]})
    until(lambda: office("russia", "first")("GET", f"/verifications/{people[-1]}")["state"] == "withdrawn")
    person = people[0]
    verifier("POST", f"/verifications/{person}/evidence", {"kinds": ["photograph", "passport"], "note": tagged("photo please")})
    call = until(lambda: author("GET", f"/files/{person}")["calls"])[0]
    scan = author("POST", f"/files/{person}/scans?kind=photograph", file=jpeg())
    assert scan["sha256"] != scan["sharedSha256"] and (scan["width"], scan["height"]) == (8, 8)
    assert author.refused("POST", f"/files/{person}/scans", file=b"MZ not a picture") == (409, "scan-unreadable")
    author("POST", f"/files/{person}/evidence", {"call": call["id"], "items": [{"kind": "photograph", "scan": scan["id"], "text": tagged("taken today")}]})
    supplied = until(lambda: verifier("GET", f"/verifications/{person}")["supplied"])
    assert supplied[0]["scan"]["sharedSha256"] == scan["sharedSha256"]
    assert verifier("GET", f"/verifications/{person}/scans/{scan['id']}")[:2] == b"\xff\xd8"
    assert b"GPS" not in verifier("GET", f"/verifications/{person}/scans/{scan['id']}")

    soon = (datetime.datetime.now() + datetime.timedelta(days=2)).strftime("%Y-%m-%d 10:00")
    later = (datetime.datetime.now() + datetime.timedelta(days=9)).strftime("%Y-%m-%d 10:00")
    interview = verifier("POST", f"/verifications/{person}/interviews", {"language": "ce", "manner": "byVideo", "slot": soon, "interpreter": "Zarema D."})["id"]
    until(lambda: author("GET", f"/files/{person}")["interviews"])
    author("POST", f"/files/{person}/interviews/{interview}", {"act": "agree"})
    until(lambda: verifier("GET", f"/verifications/{person}")["interviews"][0]["attempts"][0]["agreed"])
    author("POST", f"/files/{person}/interviews/{interview}", {"act": "missed", "reason": "personNotBrought", "slot": later})
    until(lambda: len(verifier("GET", f"/verifications/{person}")["interviews"][0]["attempts"]) == 2)
    author("POST", f"/files/{person}/interviews/{interview}", {"act": "agree"})
    until(lambda: verifier("GET", f"/verifications/{person}")["interviews"][0]["attempts"][1]["agreed"])
    verifier("POST", f"/verifications/{person}/interviews/{interview}", {"act": "held", "minutes": tagged("canary-minutes", "ru")})
    until(lambda: not author("GET", f"/files/{person}")["interviews"][0]["open"])


def make_ready(office, person):
    """Every safeguard found clear, signed by two officers, and the ground in law with its paper."""
    assessor, second, author = (office("iraq", n) for n in ("assessor", "safeguards", "case"))
    safeguards = f"/files/{person}/safeguards"
    assert assessor.refused("POST", f"{safeguards}/findings", {"check": "consularInformation", "finding": "clear"}) == (409, "consular-not-informed")
    author("POST", f"/files/{person}/consular/inform", {"day": explained()["day"], "language": "ru", "wish": "no"})
    for check in assessor("GET", safeguards)["checks"]:
        assessor("POST", f"{safeguards}/findings", {"check": check["check"], "finding": "clear"})
    second("POST", f"{safeguards}/notice", {"language": "ru", "position": "agrees"})
    assessor("POST", f"{safeguards}/sign")
    assert assessor.refused("POST", f"{safeguards}/clear") == (409, "second-officer-must-differ")
    second("POST", f"{safeguards}/clear")
    author("POST", f"/files/{person}/legal/basis", {"basis": "voluntaryReturn"})
    author("POST", f"/files/{person}/legal/papers", {"paper": "consentDeclaration"})
    court = office("iraq", "court")
    court("POST", f"/files/{person}/legal/holds", {"ground": "trial", "authority": "Karkh"})
    assert author.refused("POST", f"/files/{person}/prepare") == (409, "light-not-green")
    hold = author("GET", f"/files/{person}/legal")["holds"][0]["id"]
    assert author.refused("POST", f"/files/{person}/legal/holds/{hold}/lift", {"order": tagged("12/26")})[0] == 403
    court("POST", f"/files/{person}/legal/holds/{hold}/lift", {"order": tagged("12/26")})


def test_recall_supersede_contest(office, case):
    request, people = case
    person = people[1]
    first, second, third = (office("russia", n) for n in ("first", "second", "third"))
    author, approver = office("iraq", "case"), office("iraq", "approver")
    candidate = first("GET", f"/verifications/{person}/candidates")["candidates"][0]["number"]
    for officer in (first, second):
        officer("POST", f"/verifications/{person}/finding", finding("confirmed", "registerEntryMatches", candidate))
    until(lambda: author("GET", f"/files/{person}")["standing"] == "stands")
    assert author.refused("POST", f"/files/{person}/prepare") == (409, "light-not-green")
    make_ready(office, person)
    author("POST", f"/files/{person}/prepare")
    first("POST", f"/verifications/{person}/prepare")
    first("POST", f"/verifications/{person}/recall", {"reason": "wrongPerson", "note": tagged("не тот", "ru")})
    assert first.refused("POST", f"/verifications/{person}/prepare")[1] == "answer-recalled"
    until(lambda: author("GET", f"/files/{person}")["standing"] == "answer-recalled")
    assert author("GET", f"/files/{person}")["preparations"] == [{"what": "transfer", "running": False}]
    third("POST", f"/verifications/{person}/reopen", {"reason": tagged("again")})
    assert first.refused("POST", f"/verifications/{person}/finding", finding("confirmed", "registerEntryMatches", candidate))[1] == "reviewer-must-differ"
    for officer in (third, first):
        officer("POST", f"/verifications/{person}/finding", finding("identityMismatch", "particularsDiffer", candidate))
    until(lambda: (author("GET", f"/files/{person}")["answer"] or {}).get("number") == 2)
    assert candidate not in json.dumps(author("GET", f"/files/{person}")["answer"])
    assert any(t["verb"] == "acknowledgeAnswer" and t["key"].endswith(person) for t in author("GET", "/tasks")["tasks"])
    author("POST", f"/files/{person}/acknowledge")
    approver("POST", f"/files/{person}/contest", {"ground": "newEvidence", "note": tagged("a letter from his mother")})
    until(lambda: third("GET", f"/verifications/{person}")["state"] == "contested")
    # Nobody who decided begins the review; the namesake stays protected.
    second("POST", f"/verifications/{person}/reopen", {"reason": tagged("again")})
    assert second.refused("POST", f"/verifications/{person}/finding", finding("confirmed", "registerEntryMatches", candidate))[1] == "namesake-excluded"
    for officer in (second, third):
        officer("POST", f"/verifications/{person}/finding", finding("notEstablished", "evidenceInsufficient"))
    until(lambda: (author("GET", f"/files/{person}")["answer"] or {}).get("number") == 3)


def test_merge_and_unmerge(office, case):
    _, people = case
    registrar = office("iraq", "registrar")
    pairs = registrar("GET", "/duplicates")["pairs"]
    assert all(p["evidence"] for p in pairs)
    other = [f["reference"] for f in registrar("GET", "/files?page=2")["files"] if f["reference"] not in people][0]
    before = registrar("GET", f"/files/{other}")
    registrar("POST", f"/duplicates/{people[2]}/{other}/merge", {"reason": tagged("one passport")})
    assert registrar("GET", f"/files/{other}")["reference"] == people[2]
    assert registrar.refused("POST", f"/duplicates/{people[2]}/{other}/merge", {"reason": tagged("again")})[1] == "file-is-merged"
    registrar("POST", f"/duplicates/{people[2]}/{other}/unmerge", {"reason": tagged("two passports")})
    after = registrar("GET", f"/files/{other}")
    assert {k: v for k, v in after.items() if k != "timeline"} == {k: v for k, v in before.items() if k != "timeline"}


def test_by_file_and_proved(nodes, office, tmp_path):
    """The line is cut; a courier carries what waits, and the slip settles it. An auditor proves an entry with the other state's signature on it."""
    sender, receiver = office("iraq", "approver"), office("russia", "liaison")
    nodes.kill("russia")
    for _ in range(3):
        sender("POST", "/channel/RU/check")
    nodes.start("russia")
    bundle = sender("POST", "/channel/RU/bundle")
    loaded = [receiver("POST", "/channel/bundle", file=bundle) for _ in range(2)]
    assert loaded[1]["new"] == 0 and not loaded[0]["refused"]
    assert sender.refused("POST", "/channel/bundle", file=bundle[:-1]) == (409, "bundle-unreadable")
    sender("POST", "/channel/bundle", file=base64.b64decode(loaded[0]["slip"]))
    until(lambda: sender("GET", "/channel")["peers"][0]["waiting"] == 0)
    auditor = office("iraq", "auditor")
    verdict = auditor("GET", "/audit/verdict")
    assert verdict["whole"] and verdict["cosigned"] and verdict["cosigned"][0].startswith("RU ")
    proof = tmp_path / "3.tlog-proof"
    proof.write_bytes(auditor("GET", "/audit/entries/3/proof"))
    done = subprocess.run(
        [BINARY, "audit", "verify", str(proof), "--log", str(nodes.folder_of("iraq") / "descriptor.json"), "--cosigner", str(nodes.folder_of("russia") / "descriptor.json"),
         "--json"], capture_output=True)
    assert done.returncode == 0 and json.loads(done.stdout)["cosigned"] == ["RU"], done.stdout + done.stderr
    proof.write_text(proof.read_text().replace("index 3", "index 4"))
    assert subprocess.run([BINARY, "audit", "verify", str(proof), "--log", str(nodes.folder_of("iraq") / "descriptor.json")], capture_output=True).returncode == 65


def test_the_same_by_command(nodes, office, tmp_path):
    token = tmp_path / "token"
    token.write_text(office("iraq", "case").token)
    common = ["--url", nodes.iraq, "--token-file", str(token), "--json"]
    run = lambda *words: subprocess.run([BINARY, *words], capture_output=True, text=True)
    made = run("request", "new", "RU", *common)
    assert made.returncode == 0, made.stderr
    request = json.loads(made.stdout)["id"]
    assert json.loads(run("request", "show", request, *common).stdout)["state"] == "draft"
    assert run("request", "do", "submit", request, *common).returncode == 1
    assert run("request", "do", "approve", request, *common).returncode == 77
    assert run("request", "do", "discard", request, *common).returncode == 0
    assert run("request", "list", "--url", "http://127.0.0.1:9", "--token-file", str(token)).returncode == 69
    assert json.loads(run("key", "show", str(nodes.folder_of("iraq")), "--json").stdout)["log"].startswith("homeward/")
    assert json.loads(run("user", "list", str(nodes.folder_of("iraq")), "--json").stdout)["officers"]


def jpeg():
    plain = base64.b64decode(JPEG)
    exif = b"Exif\0\0II*\0" + bytes([8, 0, 0, 0, 0, 0, 0, 0, 0, 0]) + b"GPS 31.04N 46.25E"
    return plain[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + plain[2:]


# A grey square of eight by eight, of nobody.
JPEG = (
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/"
    "wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z"
)
