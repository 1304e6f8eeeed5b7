# SPDX-License-Identifier: Apache-2.0
"""What protects a person, and what the two states owe each other, in a real browser with scripts disabled, in every language."""
import pytest

from callers import Caller, until
from officers import Officer

LANGUAGES = ["en", "ar", "ru"]
CHECKS = [
    "ageAndChild", "nonRefoulement", "asylumClaim", "deathPenaltyOrTorture", "consularInformation", "counselAccess", "personInformed", "consent",
    "medicalFitness", "familyUnity", "pendingProceedings", "traffickingVictim", "statelessnessRisk", "doubleJeopardy",
]


@pytest.fixture
def people(nodes):
    """One person's file for each language."""
    call = lambda officer: Caller(nodes.iraq, nodes.folder_of("iraq"), officer)
    registrar, author = call("registrar"), call("case")
    manifest = (nodes.folder_of("iraq") / "incoming" / "manifest.csv").read_bytes().split(b"\r\n")
    checked = registrar("POST", "/imports", file=b"\r\n".join(manifest[:400]))
    registrar("POST", f"/imports/{checked['id']}/run")
    until(lambda: registrar("GET", f"/imports/{checked['id']}")["finished"])
    claimed = [f["reference"] for f in author("GET", "/files?claimed=RU")["files"]]
    # Who can be put into a request is known to be of age.
    request = author("POST", "/requests", {"state": "RU"})["id"]
    adults = [r for r in claimed if author.raw("POST", f"/requests/{request}/people", {"people": [r]})[0] < 300]
    assert len(adults) >= 3
    return dict(zip(LANGUAGES, adults))


def shown(officer, form):
    """Opens the folded form and returns it."""
    form = officer.page.locator(f"form[action='{form}']").first
    summary = form.locator("xpath=ancestor::details[1]/summary")
    if summary.count() and not form.is_visible():
        summary.first.click()
    return form


@pytest.mark.parametrize("language", LANGUAGES)
def test_safeguards_and_law(nodes, chromium, people, language):
    person = people[language]
    faults = []
    page = f"/files/{person}/safeguards"
    assessor = Officer(chromium, nodes.iraq, language, "assessor")
    consular = f"/files/{person}/consular"
    assessor.open(consular)
    form = shown(assessor, f"{consular}/inform")
    form.locator("input[name=language]").fill("ce")
    form.locator("button").click()
    assert assessor.path == consular, assessor.text()
    assessor.open(page)
    assessor.look("safeguards-begun")
    for check in CHECKS:
        form = shown(assessor, f"{page}/assess/find")
        form.locator("select[name=check]").select_option(check)
        form.locator("select[name=finding]").select_option("blocked" if check == "familyUnity" else "clear")
        form.locator("textarea[name=reason]").fill("canary-finding")
        form.locator("button").click()
        assert assessor.path == page, assessor.text()
    form = shown(assessor, f"{page}/report/notify")
    form.locator("input[name=language]").fill("ce")
    form.locator("button").click()
    # One check is blocked: the signature is refused on the page, in the officer's language.
    assessor.press(f"{page}/assess/sign")
    assert assessor.page.locator(".problem[role=alert]").count() == 1
    form = shown(assessor, f"{page}/assess/find")
    form.locator("select[name=check]").select_option("familyUnity")
    form.locator("button").click()
    assessor.press(f"{page}/assess/sign")
    assert assessor.page.locator(f"form[action='{page}/assess/sign']").count() == 0
    assert assessor.page.locator(f"form[action='{page}/clear/clear']").count() == 0, "the assessor is not offered the second signature"
    faults += assessor.leave()

    second = Officer(chromium, nodes.iraq, language, "safeguards")
    second.open(page)
    second.press(f"{page}/clear/clear")
    second.look("safeguards-cleared")
    faults += second.leave()

    legal = f"/files/{person}/legal"
    court = Officer(chromium, nodes.iraq, language, "court")
    court.open(legal)
    form = shown(court, f"{legal}/holds")
    form.locator("select[name=ground]").select_option("trial")
    form.locator("input[name=authority]").fill("محكمة الكرخ")
    form.locator("button").click()
    form = shown(court, f"{legal}/record/event")
    form.locator("input[name=day]").fill("2099-01-01")
    form.locator("input[name=court]").fill("محكمة الكرخ")
    form.locator("button").click()
    assert court.page.locator(".problem[role=alert]").count() == 1, "a day in the future is refused"
    form = shown(court, f"{legal}/record/event")
    form.locator("input[name=day]").fill("2024-05-12")
    form.locator("input[name=court]").fill("محكمة الكرخ")
    form.locator("button").click()
    form = shown(court, f"{legal}/record/basis")
    form.locator("select[name=basis]").select_option("sentencedTransfer")
    form.locator("button").click()
    court.page.locator(f"form[action='{legal}/record/paper'] button").first.click()
    court.look("legal-standing")
    faults += court.leave()

    author = Officer(chromium, nodes.iraq, language, "case")
    author.open(legal)
    assert author.page.locator(f"form[action='{legal}/holds']").count() == 0, "a case officer is not offered what only the court's officer may"
    author.open(f"/files/{person}")
    assert author.page.locator(f"a[href='{page}']").count() == 1
    faults += author.leave()
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_meeting_and_observations(nodes, chromium, language):
    faults = []
    ours = Officer(chromium, nodes.iraq, language, "approver")
    ours.open("/meetings")
    form = shown(ours, "/meetings")
    for name, text in {"day": "2026-02-24", "place": "canary-place", "offices": "MFA\nEmbassy", "topics": "repatriation\nvisas"}.items():
        form.locator(f"[name={name}]").fill(text)
    form.locator("button").click()
    assert ours.path.startswith("/meetings/"), ours.text()
    meeting = ours.path
    waiting = ours.page.inner_text("main dl")
    ours.look("meeting")
    ours.open("/observations")
    form = shown(ours, "/observations")
    form.locator("[name=subject]").fill("canary-subject")
    form.locator("[name=text]").fill("canary-text")
    form.locator("button").click()
    assert ours.path.startswith("/observations/"), ours.text()
    observation = ours.path
    ours.look("observation-raised")
    ours.open("/observations")
    ours.look("observations")

    theirs = Officer(chromium, nodes.russia, language, "liaison")
    until(lambda: theirs.open(meeting).status == 200)
    theirs.press(f"{meeting}/countersign")
    until(lambda: theirs.open(observation).status == 200)
    theirs.press(f"{observation}/acknowledge")
    theirs.look("observation-acknowledged")
    until(lambda: (ours.open(meeting), ours.page.inner_text("main dl"))[1] != waiting)
    ours.look("meeting-countersigned")
    ours.open(observation)
    assert ours.page.locator(f"form[action='{observation}/accept']").count() == 0, "the raiser does not accept for the other side"
    faults += ours.leave() + theirs.leave()
    assert not faults, "\n".join(faults)
