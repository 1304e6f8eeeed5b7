# SPDX-License-Identifier: Apache-2.0
"""Officers of two states write to each other as easily as a mail, in a real browser, scripts disabled, in every language."""
import pytest

from nodes import Nodes
from officers import Officer

LANGUAGES = ["en", "ar", "ru"]
# The counterpart works in another language than the officer, as in life.
THEIRS = {"en": "ru", "ar": "ru", "ru": "ar"}
REPLIES = {"ru": "Во вторник, 3 марта.", "ar": "يوم الثلاثاء ٣ آذار."}
TEXTS = {"en": "When does your delegation arrive?", "ar": "متى يصل وفدكم؟", "ru": "Когда прибудет ваша делегация?"}


@pytest.fixture(scope="module")
def pair():
    nodes = Nodes(people=200)
    nodes.start("iraq")
    nodes.start("russia")
    yield nodes
    nodes.stop()


def wait(officer, text, tries=100):
    """Loads the page again until it says so."""
    for _ in range(tries):
        officer.page.reload()
        if text in officer.text():
            return
        officer.page.wait_for_timeout(100)
    raise AssertionError(f"{text} not in {officer.text()}")


PAPERS = {"en": "birth record.pdf", "ar": "بيان الولادة.pdf", "ru": "справка о рождении.pdf"}
SCAN = bytes(range(256)) * 6000


def until_whole(officer, name):
    """Until the document is a link, which it is once all of it is there."""
    for _ in range(100):
        if officer.page.locator("ul.documents a", has_text=name).count():
            return
        officer.page.wait_for_timeout(100)
        officer.page.reload()
    raise AssertionError(officer.text())


def fetched(officer, name):
    """What a click on the document saves, under the name it was given."""
    with officer.page.expect_download() as download:
        officer.page.locator("ul.documents a", has_text=name).first.click()
    assert download.value.suggested_filename == name
    return open(download.value.path(), "rb").read()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_there_and_a_reply_back(chromium, pair, language):
    iraq, russia = Officer(chromium, pair.iraq, language, "approver"), Officer(chromium, pair.russia, THEIRS[language], "liaison")
    reply = REPLIES[THEIRS[language]]
    iraq.open("/letters")
    iraq.look("letters-none")
    iraq.page.click("a[href='/letters/new']")
    iraq.look("letter-new")
    iraq.press("/letters")
    assert iraq.page.locator("div.problem").count() == 1, "without a subject it is not sent"
    iraq.look("letter-refused")
    iraq.page.fill("#subject", f"Delegation {language}")
    iraq.page.fill("#text", TEXTS[language])
    iraq.page.check("#urgent")
    iraq.page.set_input_files("#documents", [
        {"name": PAPERS[language], "mimeType": "application/pdf", "buffer": SCAN}, {"name": "empty.pdf", "mimeType": "application/pdf", "buffer": b""}])
    iraq.press("/letters")
    assert iraq.page.locator("div.problem").count() == 1, "an empty document is refused, and the letter is kept"
    assert iraq.page.input_value("#text") == TEXTS[language] and iraq.page.locator("input[name=document]:checked").count() == 1
    assert iraq.page.is_checked("#urgent")
    iraq.look("letter-document-refused")
    iraq.press("/letters")
    letter = iraq.path
    assert letter.startswith("/letters/") and TEXTS[language] in iraq.text()
    iraq.look("letter-sent")
    assert fetched(iraq, PAPERS[language]) == SCAN

    russia.open("/tasks")
    wait(russia, f"Delegation {language}")
    russia.look("letter-task")
    russia.page.click(f"a[href='{letter}']")
    assert TEXTS[language] in russia.text()
    until_whole(russia, PAPERS[language])
    russia.look("letter-arrived")
    assert fetched(russia, PAPERS[language]) == SCAN
    russia.page.fill("#text", reply)
    russia.press(letter + "/reply")
    russia.look("letter-replied")

    wait(iraq, reply)
    iraq.look("letter-answered")
    assert iraq.page.locator(f"form[action='{letter}/note']").count() == 1
    iraq.press(letter + "/note")
    assert iraq.page.locator(f"form[action='{letter}/note']").count() == 0
    iraq.page.locator(f"details:has(form[action^='{letter}/texts/']) > summary").last.click()
    fields = iraq.page.locator(f"form[action^='{letter}/texts/']").last
    fields.locator("textarea").fill({"en": "On Tuesday, 3 March.", "ar": REPLIES["ar"], "ru": REPLIES["ru"]}[language])
    fields.locator("input[name=translator]").fill("Z. Karim")
    fields.locator("button").click()
    assert "Z. Karim" in iraq.text()
    iraq.look("letter-translated")
    iraq.open("/letters")
    iraq.look("letters")
    assert iraq.leave() + russia.leave() == []
