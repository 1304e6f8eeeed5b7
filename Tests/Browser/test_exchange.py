# SPDX-License-Identifier: Apache-2.0
"""The exchange between the states in a real browser, scripts disabled, over two live nodes and a third: every new page in every language."""
import base64
import datetime
import json
import pathlib
import re
import subprocess
import tempfile

import pytest

from callers import Caller, explained, until
from nodes import BINARY, PASSWORD, Nodes, free_ports, wait_for
from officers import Officer

LANGUAGES = ["en", "ar", "ru"]


class Third:
    """A third state's node, made as an operator makes one: init, two administrators, serve."""

    def __init__(self, folder):
        self.folder = folder
        http, channel = free_ports(2)
        run = lambda *words, stdin=None: subprocess.run([BINARY, *words], input=stdin, text=True, capture_output=True, check=True).stdout
        self.fingerprint = run(
            "init", str(folder), "--state", "KZ", "--http-port", str(http), "--channel-port", str(channel), "--endpoint", f"https://127.0.0.1:{channel}", "--vouch-for-clock"
        ).strip()
        for name in ("aigul", "dana"):
            run("user", "add", str(folder), name, stdin="a long sentence of words\n")
        self.run, self.base = run, f"http://127.0.0.1:{http}"
        self.process = subprocess.Popen([BINARY, "serve", str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(self.base + "/sign-in", self.process)

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


@pytest.fixture(scope="module")
def world():
    """Two nodes with a registered request of some people, one for each language to work on, prepared by programs; and a third node."""
    nodes = Nodes(people=2000)
    nodes.start("iraq")
    nodes.start("russia")
    third = Third(pathlib.Path(tempfile.mkdtemp(prefix="homeward-third-")) / "kz")
    call = lambda node, officer: Caller(getattr(nodes, node), nodes.folder_of(node), officer)
    registrar, author, approver, russian = call("iraq", "registrar"), call("iraq", "case"), call("iraq", "approver"), call("russia", "registrar")
    manifest = (nodes.folder_of("iraq") / "incoming" / "manifest.csv").read_bytes().split(b"\r\n")
    rows = manifest[:700] + [manifest[5].replace(b"HW/", b"XX/")]  # One person twice, under another number.
    checked = registrar("POST", "/imports", file=b"\r\n".join(rows))
    registrar("POST", f"/imports/{checked['id']}/run")
    until(lambda: registrar("GET", f"/imports/{checked['id']}")["finished"])
    claimed = [f["reference"] for f in author("GET", "/files?claimed=RU")["files"]]
    requests, people = {}, {}
    for index, language in enumerate(LANGUAGES):
        request = requests[language] = author("POST", "/requests", {"state": "RU"})["id"]
        author("POST", f"/requests/{request}/people", {"people": claimed[index::3]})
        author("POST", f"/requests/{request}/positions", explained())
        author("POST", f"/requests/{request}/submit")
        approver("POST", f"/requests/{request}/approve")
        approver("POST", f"/requests/{request}/dispatch")
        until(lambda: any(r["id"] == request for r in russian("GET", "/requests")["requests"]))
        russian("POST", f"/requests/{request}/register")
        until(lambda: approver("GET", f"/requests/{request}")["number"])
        people[language] = approver("GET", f"/requests/{request}")["people"][0]["reference"]
    yield {"nodes": nodes, "third": third, "call": call, "requests": requests, "people": people}
    third.stop()
    nodes.stop()


AWAITED = {"en": "awaited", "ar": "منتظر", "ru": "ожидается"}


def opened(officer, summary):
    """Opens the fold whose form has that address."""
    officer.page.locator(f"details:has(form[action='{summary}']) > summary").click()


@pytest.mark.parametrize("language", LANGUAGES)
def test_between_request_and_last_answer(chromium, world, language):
    nodes, call, request, person = world["nodes"], world["call"], world["requests"][language], world["people"][language]
    at_iraq = lambda name: Officer(chromium, nodes.iraq, language, name)
    at_russia = lambda name: Officer(chromium, nodes.russia, language, name)
    verification, file = f"/verifications/{person}", f"/files/{person}"
    faults = []

    # 1. The asked state returns the request as incomplete, and asks for more time once it has what was missing.
    registrar = at_russia("registrar")
    registrar.open(f"/requests/{request}")
    opened(registrar, f"/requests/{request}/incomplete")
    registrar.look("request-asked")
    registrar.page.check("input[name=gaps][value=birthMissing]")
    registrar.page.fill("#gap-note", "canary-gap")
    registrar.press(f"/requests/{request}/incomplete")
    faults += registrar.leave()
    approver = at_iraq("approver")
    until(lambda: approver.open(f"/requests/{request}") and approver.page.locator(f"form[action='/requests/{request}/amend']").count())
    approver.look("request-incomplete")
    approver.page.fill("#remarks", "canary-remarks")
    approver.press(f"/requests/{request}/amend")
    faults += approver.leave()

    # 2. A verification officer asks for evidence and an interview; the holding state sends a picture and agrees to another slot.
    first = at_russia("first")
    until(lambda: first.open(f"/requests/{request}") and first.page.locator(f"form[action='/requests/{request}/extension']").count())
    opened(first, f"/requests/{request}/extension")
    first.page.locator("fieldset#people input").first.check()
    first.look("request-extension")
    first.press(f"/requests/{request}/extension")
    first.open(verification)
    opened(first, f"{verification}/evidence")
    first.page.check("input[name=kinds][value=photograph]")
    first.look("verification-ask")
    first.press(f"{verification}/evidence")
    opened(first, f"{verification}/interviews")
    first.page.fill("#interview-language", "ce")
    first.press(f"{verification}/interviews")
    first.look("verification-interview")
    case = at_iraq("case")
    until(lambda: case.open(file) and case.page.locator(f"form[action='{file}/evidence']").count() and case.page.locator("form[action*='/interviews/']").count())
    case.look("file-asked")
    opened(case, f"{file}/scans")
    case.page.set_input_files(f"form[action='{file}/scans'] input[type=file]", files=[{"name": "face.jpg", "mimeType": "image/jpeg", "buffer": jpeg()}])
    case.press(f"{file}/scans")
    assert case.page.locator("img.scan").count() == 1
    case.page.select_option("#scan", index=1)
    case.page.fill("#text", "canary-evidence")
    case.press(f"{file}/evidence")
    assert case.page.locator("span.tag.warn", has_text=AWAITED[language]).count() == 0, "it went in answer to what was asked"
    case.look("file-scan")

    # A letter about the person is written from the file, and stands with the case on both sides.
    case.page.click("a[href*='/letters/new?about=']")
    assert case.page.input_value("#about") == person
    case.page.fill("#subject", "canary-subject")
    case.page.fill("#text", "canary-letter")
    case.press("/letters")
    case.open(file)
    assert case.page.locator("a[href^='/letters/']", has_text="canary-subject").count() == 1
    case.look("file-letter")
    until(lambda: first.open(verification) and first.page.locator("a[href^='/letters/']", has_text="canary-subject").count())
    first.look("verification-letter")
    act = case.page.locator("form[action*='/interviews/'][action$='/other']").get_attribute("action")
    opened(case, act)
    case.page.locator(f"form[action='{act}'] input[name=slot]").fill((datetime.datetime.now() + datetime.timedelta(days=6)).strftime("%Y-%m-%d 10:00"))
    case.press(act)
    until(lambda: first.open(verification) and first.page.locator("img.scan").count() and first.page.locator("form[action$='/agree']").count())
    first.press(first.page.locator("form[action$='/agree']").get_attribute("action"))
    first.look("verification-evidence")
    # A picture that is none is refused on the page, and what was there stays.
    opened(case, f"{file}/scans")
    case.page.set_input_files(f"form[action='{file}/scans'] input[type=file]", files=[{"name": "face.jpg", "mimeType": "image/jpeg", "buffer": b"MZ"}])
    case.press(f"{file}/scans")
    assert "scan-unreadable" in case.text() and case.page.title().split(":")[0] in ("Error", "خطأ", "Ошибка")
    case.look("file-refused")

    # 3. Two officers confirm; it is recalled; everything that rests on it stops, and the other side takes note.
    number = call("russia", "first")("GET", f"/verifications/{person}/candidates")["candidates"][0]["number"]
    body = {"outcome": "confirmed", "reason": "registerEntryMatches", "registered": number, "evidence": [{"kind": "registerEntry", "finding": "genuine"}],
            "note": {"text": "n", "language": "en"}}
    for name in ("first", "second"):
        call("russia", name)("POST", f"/verifications/{person}/finding", body)
    first.open(verification)
    first.press(f"{verification}/prepare")
    first.look("verification-stands")
    opened(first, f"{verification}/recall")
    first.page.fill("#recall-note", "canary-recall")
    first.press(f"{verification}/recall")
    first.look("verification-recalled")
    faults += first.leave()
    until(lambda: case.open(file) and case.page.locator(f"form[action='{file}/acknowledge']").count())
    case.look("file-recalled")
    case.press(f"{file}/acknowledge")
    # What somebody wrote in another language can be translated beside it, under a name.
    foreign = case.page.locator("details:has(form[action*='/texts/'])")
    if foreign.count():
        foreign.first.locator("summary").click()
        foreign.first.locator("textarea").fill("canary-translation")
        foreign.first.locator("input[name=translator]").fill("Omar Hadi")
        foreign.first.locator("button").click()
        assert "Omar Hadi" in case.text()
    case.open("/tasks")
    case.look("tasks-claims")
    faults += case.leave()

    # 4. Likely duplicates, side by side.
    registrar = at_iraq("registrar")
    registrar.open("/duplicates")
    registrar.look("duplicates")
    link = registrar.page.locator("tbody th a").first
    pair = link.get_attribute("href")
    link.click()
    registrar.look("compare")
    if language == "en":
        registrar.page.fill("#reason-merge", "one person, two numbers")
        registrar.press(f"{pair}/merge")
        merged = registrar.path
        registrar.look("file-merged")
        opened(registrar, f"{merged}/unmerge")
        registrar.page.locator(f"form[action='{merged}/unmerge'] textarea").fill("two people after all")
        registrar.press(f"{merged}/unmerge")
        assert registrar.page.locator(f"form[action='{merged}/unmerge']").count() == 0
    faults += registrar.leave()

    # 5. The courier, the proofs, the account.
    liaison = at_russia("liaison")
    liaison.open("/channel")
    with liaison.page.expect_download() as saved:
        liaison.press("/channel/IQ/bundle")
    other = at_iraq("approver")
    other.open("/channel")
    other.look("channel-courier")
    other.page.set_input_files("form[action='/channel/bundle'] input[type=file]", saved.value.path())
    other.press("/channel/bundle")
    other.look("bundle-loaded")
    slip = other.page.locator("a[download]").get_attribute("href").split(",", 1)[1]
    liaison.open("/channel")
    liaison.page.set_input_files("form[action='/channel/bundle'] input[type=file]", files=[{"name": "slip.hsb", "mimeType": "application/octet-stream", "buffer": base64.b64decode(slip)}])
    liaison.press("/channel/bundle")
    liaison.open("/audit")
    liaison.look("audit-cosigned")
    assert liaison.page.locator("a[href='/audit/checkpoints/IQ']").count() == 1
    with liaison.page.expect_download() as proof:
        liaison.page.locator("a[href$='/proof']").last.click()
    assert pathlib.Path(proof.value.path()).read_text().startswith("c2sp.org/tlog-proof@v1\n")
    liaison.open("/me")
    opened(liaison, "/me/tokens")
    liaison.page.check("input[name=rights][value='channel:read']")
    liaison.look("account")
    liaison.press("/me/tokens")
    token = re.search(r"hw_[0-9a-f]{64}", liaison.text()).group(0)
    limited = call("russia", "first")
    assert limited.raw("GET", "/channel", token=token)[0] == 200 and limited.raw("GET", "/requests", token=token)[0] == 403
    faults += other.leave() + liaison.leave()
    assert faults == [], "\n".join(faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_printed(chromium, world, language):
    """On paper: no navigation, who printed it and when, the tables whole; the text can be taken out again."""
    officer = Officer(chromium, world["nodes"].iraq, language, "approver")
    officer.open(f"/files/{world['people'][language]}")
    name = officer.page.locator(".facts dd bdi").first.inner_text()
    officer.page.emulate_media(media="print")
    assert not officer.page.locator("header.bar").is_visible() and officer.page.locator(".printed").is_visible()
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        officer.page.pdf(path=file.name, format="A4", prefer_css_page_size=True)
        text = subprocess.run(["pdftotext", "-layout", file.name, "-"], capture_output=True, text=True, check=True).stdout
    assert world["people"][language] in text and "Homeward" in text
    letters = set(re.findall(r"[\u0621-\u064a]", name))
    assert letters <= set(re.findall(r"[\u0621-\u064a]", text)), "Arabic can be taken out of the file"


def test_keyboard_only(chromium, world):
    """Sign in, take a task up and put it back without a mouse."""
    page = chromium.new_context(java_script_enabled=False, locale="en").new_page()
    page.goto(world["nodes"].russia + "/language/en?back=/sign-in")

    def tab_to(selector, most=200):
        for _ in range(most):
            page.keyboard.press("Tab")
            if page.locator(f"{selector}:focus").count():
                return
        raise AssertionError(f"{selector} is not reached")

    tab_to("#name")
    page.keyboard.type("second")
    tab_to("#password")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/tasks")
    tab_to("form[action='/tasks/claim'] button")
    page.keyboard.press("Enter")
    page.wait_for_selector("form[action='/tasks/release']")
    tab_to("form[action='/tasks/release'] button")
    page.keyboard.press("Enter")
    page.wait_for_selector("form[action='/tasks/release']", state="detached")


def test_a_third_state_is_paired_by_two_officers_and_learns_nothing(chromium, world):
    nodes, third = world["nodes"], world["third"]
    descriptor = str(third.folder / "descriptor.json")
    faults = []
    for index, name in enumerate(("admin", "admin2")):
        officer = Officer(chromium, nodes.iraq, LANGUAGES[index + 1], name)
        officer.open("/peers")
        if index == 0:
            officer.page.set_input_files("#descriptor", descriptor)
            officer.press("/peers")
        officer.look("peers-proposed")
        confirm = officer.page.locator("form[action$='/confirm']").get_attribute("action")
        wrong = third.fingerprint[:-1] + ("0" if third.fingerprint[-1] != "0" else "1")
        officer.page.fill("#fingerprint", wrong)
        officer.press(confirm)
        assert "fingerprint-differs" in officer.text()
        officer.page.fill("#fingerprint", third.fingerprint)
        officer.press(confirm)
        officer.look("peers-confirmed")
        faults += officer.leave()
    own = subprocess.run([BINARY, "peer", "show", str(nodes.folder_of("iraq"))], capture_output=True, text=True, check=True).stdout.strip()
    iraqs = str(nodes.folder_of("iraq") / "descriptor.json")
    third.run("peer", "propose", str(third.folder), iraqs, "--officer", "aigul", stdin="a long sentence of words\n")
    one = subprocess.run(
        [BINARY, "peer", "confirm", str(third.folder), "IQ", "--officer", "aigul", "--fingerprint", own[:-1] + "x"], input="a long sentence of words\n", text=True,
        capture_output=True)
    assert one.returncode == 1 and "fingerprint-differs" in one.stderr
    for name in ("aigul", "dana"):
        third.run("peer", "confirm", str(third.folder), "IQ", "--officer", name, "--fingerprint", own, stdin="a long sentence of words\n")
    third.stop()
    third.process = subprocess.Popen([BINARY, "serve", str(third.folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(third.base + "/sign-in", third.process)
    # The line to the third state works without anybody having restarted Iraq's node.
    sender = world["call"]("iraq", "approver")
    sender("POST", "/channel/KZ/check")
    listing = lambda: [json.loads(line) for line in third.run("channel", "list", str(third.folder), "--json").splitlines()]
    until(lambda: listing() and listing()[0]["lineChecks"] == [1])
    until(lambda: [p for p in sender("GET", "/channel")["peers"] if p["state"] == "KZ"][0]["waiting"] == 0)
    # Nothing on the third node's disk speaks of what passes between the other two.
    disk = b"".join(p.read_bytes() for p in third.folder.rglob("*") if p.is_file())
    for secret in [*world["requests"].values(), *world["people"].values(), "IQ/2026/0001"]:
        assert secret.encode() not in disk
    assert faults == []


def jpeg():
    plain = base64.b64decode(JPEG)
    exif = b"Exif\0\0II*\0" + bytes([8, 0, 0, 0, 0, 0, 0, 0, 0, 0]) + b"GPS 31.04N 46.25E"
    return plain[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + plain[2:]


# A grey square of eight by eight, of nobody.
JPEG = (
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/"
    "wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z"
)
