# SPDX-License-Identifier: Apache-2.0
"""The main job in a real browser, scripts disabled, over two live nodes: from a manifest to a signed answer."""
import json
import re
import subprocess

import pytest

from nodes import BINARY, PASSWORD
from officers import Officer

ROWS = "5704"


def digits(text):
    return re.sub(r"[^0-9]", "", text.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")))


def tiles(officer):
    return [int(digits(t)) for t in officer.page.locator(".tiles b").all_inner_texts()]


def import_list(officer, nodes, name):
    officer.open("/imports/new")
    officer.look("import-new")
    officer.page.set_input_files("#file", str(nodes.folder_of("iraq") / "incoming" / name))
    officer.press("/imports/new")
    assert officer.path.endswith("/columns"), officer.text()
    officer.look("import-columns")
    officer.page.click("main form[action$='/columns'] button")
    assert officer.path.endswith("/check"), officer.text()
    officer.look("import-check")
    checked = tiles(officer)
    officer.page.click("form[action$='/run'] button")
    officer.page.wait_for_selector(".tiles", timeout=120_000)
    officer.look("import-result")
    return checked, tiles(officer)


def verify(officer, reference, outcome, register=True):
    """Records a finding on a verification; returns the page's text before it was recorded."""
    officer.open(f"/verifications/{reference}")
    before = officer.text()
    reason = {"confirmed": "registerEntryMatches", "notEstablished": "evidenceInsufficient"}[outcome]
    officer.page.check(f"input[name=outcome][value={outcome}]")
    if register:
        officer.page.locator("input[name=registered]").first.check()
        officer.page.select_option("[name=evidence-registerEntry]", "genuine")
    else:
        officer.page.check("input[name=registered][value='']")
    officer.page.select_option("[name=reason]", reason)
    officer.page.fill("textarea#note", f"canary-{officer.name}-{outcome}")
    officer.look(f"verification-{'first' if officer.name == 'first' else 'second'}")
    officer.press(f"/verifications/{reference}/finding")
    return before


@pytest.mark.parametrize("language", ["en", "ar", "ru"])
def test_the_main_job_from_a_manifest_to_a_signed_answer(chromium, nodes, language):
    faults = []
    at_iraq = lambda name: Officer(chromium, nodes.iraq, language, name)
    at_russia = lambda name: Officer(chromium, nodes.russia, language, name)

    # 1. A registrar imports a manifest; importing it again makes nothing new; a second list is reconciled against it.
    registrar = at_iraq("registrar")
    registrar.look("tasks-empty")
    registrar.open("/imports")
    registrar.look("imports-empty")
    checked, done = import_list(registrar, nodes, "manifest.csv")
    assert checked == [5704, 5696, 0, 0, 8] and done == [5696, 0, 0, 8]
    checked, done = import_list(registrar, nodes, "manifest.csv")
    assert checked == [5704, 0, 5696, 0, 8] and done == [0, 5696, 0, 8]
    registrar.open("/imports")
    registrar.look("imports")
    registrar.open("/reconcile")
    registrar.look("reconcile")
    # The first import holds the rows of record: the second found nothing new.
    registrar.page.select_option("#expected", index=1)
    registrar.page.select_option("#incoming", "second-list.csv")
    registrar.press("/reconcile")
    registrar.look("reconciled")
    text = registrar.page.inner_text("main")
    assert [int(digits(h.split("(")[-1])) for h in registrar.page.locator("main h2").all_inner_texts()] == [1, 2, 3, 8], text
    assert registrar.page.locator(".tag.against").count() == 1, "the second list's total is one off"

    # 2. Officers find people by number or by name typed in any of the three scripts.
    registrar.open("/files?claimed=RU")
    registrar.look("files")
    first_row = registrar.page.locator("tbody tr").first
    number = first_row.locator("td").nth(0).inner_text()
    registrar.open(f"/files?q={number}")
    assert registrar.page.locator("tbody tr").count() == 1
    for name in ("محمد", "Магомед", "Muhammad"):
        registrar.open(f"/files?q={name}")
        assert registrar.page.locator("tbody tr").count() == 50, name
        assert "محمد" in registrar.page.locator("tbody").inner_text()
    faults += registrar.leave()

    # 3. A case officer composes a request; children and people held from disclosure cannot be put into it.
    case = at_iraq("case")
    case.open("/files?claimed=RU")
    adult = None
    for link in [a.get_attribute("href") for a in case.page.locator("tbody th a").all()]:
        case.open(link)
        if case.page.locator(".facts .tag.warn").count() == 0:
            adult = link
            break
    case.page.locator("details:has(#ground) > summary").click()
    case.look("file")
    case.page.select_option("#ground", "asylumClaim")
    case.page.fill("#note", "canary-asylum")
    case.press(f"{adult}/holds")
    assert case.page.locator(".candidate .tag.warn").count() == 1
    case.look("file-held")
    held = adult.split("/")[-1]
    case.open("/requests")
    case.look("requests-empty")
    case.press("/requests")
    case.look("choose-people")
    request = case.path.removesuffix("/people")
    blocked = case.page.locator("table").last.inner_text()
    assert held in blocked
    # The page offers no box for them; trying all the same is refused with its code.
    answer = case.post(f"{request}/people", people=held)
    assert answer.status == 422 and "person-held-from-disclosure" in answer.text()
    case.page.locator("input[name=all] + button").click()
    assert case.path == request, case.text()
    people = case.page.locator("tbody").first.locator("tr").count()
    assert 80 < people < 130
    case.look("request-draft")
    case.press(f"{request}/submit")
    case.look("request-submitted")
    # Before anybody is named it is explained to them what is told, and to whom.
    case.page.locator(f"details:has(form[action='{request}/positions']) > summary").click()
    case.page.select_option("#position", "saysNothing")
    case.page.fill("#explainedBy", "Omar Hadi")
    case.page.fill("#position-language", "ce")
    case.press(f"{request}/positions")
    assert case.page.locator(f"form[action='{request}/positions']").count() == 0, case.text()
    # Lifting the hold takes two officers.
    case.open(adult)
    case.page.locator("textarea[name=reason]").fill("The claim was withdrawn.")
    case.page.locator("form[action$='/lift'] button").click()
    assert case.page.locator("form[action$='/confirm']").count() == 0
    faults += case.leave()

    approver = at_iraq("approver")
    approver.look("tasks-approver")
    approver.open(adult)
    approver.page.locator("textarea[name=reason]").fill("Confirmed with counsel.")
    approver.page.locator("form[action$='/confirm'] button").click()
    assert approver.page.locator(".candidate .tag.warn").count() == 0
    approver.open(request)
    approver.press(f"{request}/approve")
    approver.look("request-approved")
    approver.press(f"{request}/dispatch")
    assert "IQ/" in approver.page.inner_text("h1")
    approver.look("request-dispatched")

    # 4. It crosses the channel; the clock starts on both sides at the same moment.
    for _ in range(200):
        approver.open(request)
        if approver.page.locator("progress").count():
            break
    assert approver.page.locator("progress").count() == 1, "the request was readably received"
    approver.open("/notes")
    approver.look("notes")
    approver.open("/channel")
    approver.look("channel")
    faults += approver.leave()

    receiver = at_russia("registrar")
    receiver.look("tasks-registrar")
    receiver.open("/requests")
    receiver.page.locator("tbody th a").first.click()
    assert receiver.path == request
    receiver.press(f"{request}/register")
    receiver.look("request-received")
    assert "RU/" in receiver.text()
    faults += receiver.leave()

    # 5. Two officers verify, the second without seeing the first's answer anywhere.
    first = at_russia("first")
    first.look("tasks-verification")
    first.open("/verifications")
    first.look("verifications")
    references = [a.inner_text() for a in first.page.locator("tbody th a").all()]
    assert len(references) == people and held not in references, "a name that was refused leaves no trace at the other side"
    one, two, three = references[:3]
    first.open(f"/verifications/{one}?name=Магомед&birth=1990")
    first.look("verification-search")
    verify(first, one, "confirmed")
    verify(first, two, "confirmed")
    verify(first, three, "confirmed")
    first.look("verification-own")
    assert first.post(f"/verifications/{one}/finding", outcome="confirmed", reason="registerEntryMatches", note="x", **{
        "evidence-registerEntry": "genuine", "registered": "1"}).status == 409, "the proposer is not the second officer"
    faults += first.leave()

    second = at_russia("second")
    for page in ("/tasks", "/verifications", f"/verifications/{one}"):
        second.open(page)
        assert "canary-first" not in second.page.content(), page
    answer = second.post(
        f"/verifications/{two}/finding", outcome="confirmed", reason="registerAndStatementAgree", note="x", **{"evidence-language": "genuine"})
    assert answer.status == 422 and "third-tier-alone" in answer.text()
    answer = second.post(
        f"/verifications/{two}/finding", outcome="confirmed", reason="documentsProve", note="x", **{"evidence-passport": "false"})
    assert answer.status == 422 and "false-document-is-no-proof" in answer.text()
    assert "canary-first" not in verify(second, one, "confirmed")
    assert "canary-first" in second.text(), "after the second answer both are shown"
    second.look("verification-decided")
    verify(second, two, "notEstablished", register=False)
    second.look("verification-divided")
    verify(second, three, "confirmed")
    faults += second.leave()

    third = at_russia("third")
    assert "canary-second" in verify(third, two, "notEstablished", register=False), "the third officer reads both reasons"
    faults += third.leave()

    # 6. The answers cross back; the timeline shows both times; the journals are whole.
    case = at_iraq("case")
    for _ in range(200):
        case.open(request)
        if case.page.locator("progress").get_attribute("value") == "3":
            break
    assert case.page.locator("progress").get_attribute("value") == "3"
    case.look("request-answered")
    case.open(f"/files/{one}")
    case.look("file-answered")
    for name in ("iraq", "russia"):
        verdict = json.loads(subprocess.run([BINARY, "audit", "verify", str(nodes.folder_of(name)), "--json"], check=True, capture_output=True).stdout)
        assert verdict["whole"] and verdict["entries"] > 100
    faults += case.leave()
    auditor = at_iraq("auditor")
    auditor.open("/audit")
    auditor.look("audit")
    auditor.press("/audit/verify")
    auditor.look("audit-verified")
    assert auditor.page.locator(".tag.for").count() == 1
    auditor.open("/me")
    auditor.look("me")
    auditor.open("/no-such-page")
    auditor.look("not-found")
    faults += auditor.leave()
    admin = at_iraq("admin")
    admin.open("/officers")
    admin.look("officers")
    faults += admin.leave()
    assert not faults, "\n" + "\n".join(faults)


PEOPLE = """file no,full name,sex,dob,citizenship
1,رمضان محمدوف,M,1991-03-14,RU
2,طفل,M,2012-01-05,RU
3,مجهول العمر,M,,RU
"""


def test_what_a_rule_forbids_is_refused_on_the_page_with_its_code(chromium, nodes, tmp_path):
    """An author as approver, a child and somebody of unknown age in a request: no button offers it, and the form's address refuses it."""
    admin = Officer(chromium, nodes.iraq, "en", "admin")
    admin.open("/officers")
    admin.page.fill("#id", "both")
    admin.page.fill("#name", "Two Roles")
    admin.page.check("#role-caseOfficer")
    admin.page.check("#role-approver")
    admin.page.fill("#password", PASSWORD)
    admin.press("/officers")
    assert "waits for a second administrator" in admin.text()
    assert admin.page.locator("form[action='/officers/both/activate']").count() == 0
    answer = admin.post("/officers/both/activate")
    assert answer.status == 409 and "second-administrator-must-differ" in answer.text()
    admin.leave()
    other = Officer(chromium, nodes.iraq, "en", "admin2")
    other.open("/officers")
    other.press("/officers/both/activate")
    other.leave()

    (tmp_path / "people.csv").write_text(PEOPLE)
    registrar = Officer(chromium, nodes.iraq, "en", "registrar")
    registrar.open("/imports/new")
    registrar.page.set_input_files("#file", str(tmp_path / "people.csv"))
    registrar.press("/imports/new")
    registrar.page.click("main form[action$='/columns'] button")
    registrar.page.click("form[action$='/run'] button")
    registrar.page.wait_for_selector(".tiles")
    registrar.open("/files")
    references = {row.locator("td").nth(0).inner_text(): row.locator("th a").inner_text() for row in registrar.page.locator("tbody tr").all()}
    registrar.leave()

    both = Officer(chromium, nodes.iraq, "en", "both")
    both.open("/requests")
    both.press("/requests")
    request = both.path.removesuffix("/people")
    for number, code in (("2", "person-underage"), ("3", "person-age-unknown")):
        answer = both.post(f"{request}/people", people=references[number])
        assert answer.status == 422 and code in answer.text()
        both.open(f"/files/{references[number]}")
        assert "Refused:" in both.text(), "the refusal is in the file's timeline"
    both.open(f"{request}/people")
    both.page.check("input[name=people]")
    both.page.click("form:has(input[name=people]) .btn")
    both.press(f"{request}/submit")
    assert both.page.locator(f"form[action='{request}/approve']").count() == 0 and "another officer must approve" in both.text()
    answer = both.post(f"{request}/approve")
    assert answer.status == 409 and "author-cannot-approve" in answer.text()
    assert both.post("/requests/none/approve").status == 404
    assert both.context.request.post(both.base + f"{request}/approve", form={"token": "0" * 64}).status in (403, 409), "a form needs its session's token"
    both.leave()
