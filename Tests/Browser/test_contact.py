# SPDX-License-Identifier: Apache-2.0
"""Consular access, what is told of a person, evidence with where it comes from, and a mission, in a real browser with scripts disabled, in every language."""
import datetime

import pytest

from callers import Caller, explained, until
from officers import Officer

LANGUAGES = ["en", "ar", "ru"]


@pytest.fixture
def people(nodes):
    """Two people for each language whom the other state was asked about."""
    call = lambda node, officer: Caller(getattr(nodes, node), nodes.folder_of(node), officer)
    registrar, author, approver, russian = call("iraq", "registrar"), call("iraq", "case"), call("iraq", "approver"), call("russia", "registrar")
    manifest = (nodes.folder_of("iraq") / "incoming" / "manifest.csv").read_bytes().split(b"\r\n")
    checked = registrar("POST", "/imports", file=b"\r\n".join(manifest[:600]))
    registrar("POST", f"/imports/{checked['id']}/run")
    until(lambda: registrar("GET", f"/imports/{checked['id']}")["finished"])
    request = author("POST", "/requests", {"state": "RU"})["id"]
    free = [f["reference"] for f in author("GET", "/files?claimed=RU")["files"] if not f["inRequest"]]
    adults = [r for r in free if author.raw("POST", f"/requests/{request}/people", {"people": [r]})[0] < 300 and not is_refused(author, request, r)]
    assert len(adults) >= 2 * len(LANGUAGES), adults
    author("POST", f"/requests/{request}/positions", explained())
    author("POST", f"/requests/{request}/submit")
    approver("POST", f"/requests/{request}/approve")
    approver("POST", f"/requests/{request}/dispatch")
    until(lambda: any(r["id"] == request for r in russian("GET", "/requests")["requests"]))
    russian("POST", f"/requests/{request}/register")
    return {language: adults[index * 2:index * 2 + 2] for index, language in enumerate(LANGUAGES)}


def is_refused(author, request, person):
    return person not in [p["reference"] for p in author("GET", f"/requests/{request}")["people"]]


def shown(officer, action):
    """Opens the fold that holds a form, and returns the form."""
    form = officer.page.locator(f"form[action='{action}']").first
    summary = form.locator("xpath=ancestor::details[1]/summary")
    if summary.count() and not form.is_visible():
        summary.first.click()
    return form


def test_contact(nodes, chromium, people):
    for language in LANGUAGES:
        faults = one_language(nodes, chromium, language, *people[language])
        assert not faults, "\n".join(faults)


def one_language(nodes, chromium, language, person, other):
    faults = []
    at_iraq = lambda name: Officer(chromium, nodes.iraq, language, name)
    file, consular, disclosure = f"/files/{person}", f"/files/{person}/consular", f"/files/{person}/disclosure"

    # 1. The person is told of the right, asks for the consul, and the consul hears of it.
    case = at_iraq("case")
    case.open(file)
    case.page.click(f"main a[href='{consular}']")
    case.look("consular-begun")
    form = shown(case, f"{consular}/inform")
    form.locator("[name=language]").fill("ce")
    form.locator("[name=wish]").select_option("yes")
    form.locator("button").click()
    case.press(f"{consular}/notify")
    slot = (datetime.datetime.now() + datetime.timedelta(days=3)).strftime("%Y-%m-%d 10:00")
    form = shown(case, f"{consular}/offer")
    form.locator("[name=slot]").fill(slot)
    form.locator("button").click()
    case.look("consular-offered")
    consul = Officer(chromium, nodes.russia, language, "first")
    until(lambda: consul.open("/consular") and consul.page.locator(f"form[action^='/consular/{person}/visits/']").count())
    consul.look("consular-list")
    consul.page.locator(f"form[action^='/consular/{person}/visits/'] button").first.click()
    consul.press(f"/consular/{person}/note")

    # 2. Evidence is kept with where it comes from; what was got by duress cannot be sent.
    case.open(file)
    form = shown(case, f"{file}/kept")
    form.locator("[name=kind]").select_option("passport")
    form.locator("[name=text]").fill("canary-passport")
    form.locator("[name=circumstances]").select_option("foundDocument")
    form.locator("button").click()
    form = shown(case, f"{file}/kept")
    form.locator("[name=kind]").select_option("personsStatement")
    form.locator("[name=text]").fill("canary-forced")
    form.locator("[name=circumstances]").select_option("statementUnderDuressAlleged")
    form.locator("button").click()
    assert case.page.locator(".problem[role=alert]").count() == 1, "who says so, and what, is missing"
    form = shown(case, f"{file}/kept")
    form.locator("[name=kind]").select_option("personsStatement")
    form.locator("[name=text]").fill("canary-forced")
    form.locator("[name=circumstances]").select_option("statementUnderDuressAlleged")
    form.locator("[name=allegation]").fill("canary-allegation")
    form.locator("button").click()
    form = shown(case, f"{file}/consents")
    form.locator("[name=explainedBy]").fill("Omar Hadi")
    form.locator("[name=language]").fill("ce")
    form.locator("button").click()
    case.look("file-kept")
    assert "canary-allegation" not in case.text(), "why is not every officer's to read"
    form = shown(case, f"{file}/kept/send")
    assert form.locator("input[name=items]").count() == 1
    form.locator("input[name=items]").first.check()
    form.locator("button").click()
    assert case.page.locator(".problem[role=alert]").count() == 0, case.text()
    form = case.page.locator(f"form[action^='{file}/kept/'][action$='/false']").first
    form.locator("xpath=ancestor::details[1]/summary").click()
    form.locator("button").click()
    case.open(disclosure)
    case.look("disclosure")
    assert case.page.locator("tbody tr").count() >= 3
    assessor = at_iraq("assessor")
    assessor.open("/tasks")
    assert assessor.page.locator(f"a[href='{file}']").count() >= 1
    assessor.open(file)
    assert "canary-allegation" in assessor.text()
    form = assessor.page.locator(f"form[action^='{file}/kept/'][action$='/examined']")
    form.locator("xpath=ancestor::details[1]/summary").click()
    form.locator("textarea").fill("canary-examined")
    form.locator("button").click()
    assessor.look("file-examined")
    faults += assessor.leave()

    # 3. The consul's side sees what was sent, where it comes from, and that it fails.
    verification = f"/verifications/{person}"
    until(lambda: consul.open(verification) and consul.page.locator("main .note li").count())
    consul.look("verification-noticed")

    # 4. A mission is planned to both; the first does not want the consul any more; the other gets an hour.
    consul.open("/missions")
    form = shown(consul, "/missions")
    first = datetime.date.today() + datetime.timedelta(days=5)
    for name, text in {"from": str(first), "to": str(first + datetime.timedelta(days=4)), "place": "canary-place", "offices": "Consulate\nEmbassy", "language": "ru"}.items():
        form.locator(f"[name={name}]").fill(text)
    for each in (person, other):
        form.locator(f"input[name=people][value='{each}']").check()
    consul.look("missions-plan")
    form.locator("button").click()
    assert consul.path.startswith("/missions/"), consul.text()
    mission = consul.path
    case.open(consular)
    form = shown(case, f"{consular}/oppose")
    form.locator("textarea[name=note]").fill("canary-fear")
    form.locator("button").click()
    case.look("consular-opposed")
    approver = at_iraq("approver")
    until(lambda: approver.open(mission).status == 200)
    approver.look("mission-planned")
    approver.press(f"{mission}/accept")
    assert approver.page.locator("tbody").first.locator("tr").count() == 2
    approver.look("mission-accepted")
    until(lambda: consul.open(mission) and consul.page.locator("tbody").first.locator("bdi", has_text="10:00").count() + consul.page.locator("tbody").first.locator("bdi", has_text="١٠:٠٠").count())
    consul.look("mission-agreed")
    assert "canary-fear" not in consul.page.content()
    shown(consul, f"{mission}/cancel").locator("button").click()
    faults += case.leave() + consul.leave() + approver.leave()
    return faults
