# SPDX-License-Identifier: Apache-2.0
"""The timeline of a person as an officer reads it in the browser, as lines of text, held against what was read before."""
import html.parser
import http.cookiejar
import os
import pathlib
import re
import urllib.parse
import urllib.request

from nodes import PASSWORD

GOLDEN = pathlib.Path(__file__).with_name("golden")
LANGUAGES = ("en", "ar", "ru")
CAPTIONS = {"en": "Timeline", "ar": "التسلسل الزمني", "ru": "Хронология"}
# What ends a piece of text on the page.
BLOCKS = {"p", "small", "td", "tr", "br", "li", "ul", "div", "dd", "dt", "caption", "table"}
DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


class Tables(html.parser.HTMLParser):
    """Every table of a page: its caption and its rows. What is folded away, and every form, is left out: it is no part of what happened."""

    def __init__(self, page):
        super().__init__()
        self.tables, self.skipped, self.place = [], 0, None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag in ("details", "form"):
            self.skipped += 1
        elif tag == "table":
            self.tables.append({"caption": "", "rows": []})
        elif tag == "caption":
            self.place = "caption"
        elif tag == "tr" and self.tables:
            self.tables[-1]["rows"].append([])
        elif tag in ("td", "th") and self.tables:
            self.place = "cell"
            self.tables[-1]["rows"][-1].append("")
        self.gap(tag)

    def handle_endtag(self, tag):
        if tag in ("details", "form"):
            self.skipped -= 1
        self.gap(tag)
        if tag in ("caption", "td", "th"):
            self.place = None

    def gap(self, tag):
        if tag in BLOCKS and self.place == "cell" and tag not in ("td", "th"):
            self.handle_data("\n")

    def handle_data(self, text):
        if self.skipped or not self.place:
            return
        if self.place == "caption":
            self.tables[-1]["caption"] += text
        else:
            self.tables[-1]["rows"][-1][-1] += text


class Reader:
    """An officer at a browser, in one language."""

    def __init__(self, base, officer, language):
        self.base, self.language = base, language
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.open(f"/language/{language}?back=/sign-in")
        self.open("/sign-in", urllib.parse.urlencode({"name": officer, "password": PASSWORD}).encode())

    def open(self, path, form=None):
        return self.opener.open(self.base + path, form, timeout=60).read().decode()

    def timeline(self, path):
        """Oldest first, one line for each entry: the day, what happened, and by whom; the day it was recorded where that is another."""
        found = [table for table in Tables(self.open(path)).tables if table["caption"].strip() == CAPTIONS[self.language]]
        assert len(found) == 1, (path, [table["caption"] for table in found])
        lines = []
        for row in reversed(found[0]["rows"]):
            if len(row) != 4 or not row[1].strip() or row is found[0]["rows"][0]:
                continue
            what, happened, recorded, by = (" / ".join(" ".join(part.split()) for part in cell.split("\n") if part.strip()) for cell in row)
            lines.append(" | ".join([timeless(happened), *([f"({timeless(recorded)})"] if timeless(recorded) != timeless(happened) else []), what, by]))
        return lines


def timeless(moment):
    """A moment without its hour and minutes: how long a step takes is not fixed."""
    return re.sub(r"[,،]?\s*[0-9٠-٩]{1,2}:[0-9٠-٩]{2}", "", moment).strip()


def numbered(lines):
    """References and identifiers as ⟨1⟩, ⟨2⟩ in the order in which they appear: they are drawn by chance."""
    seen = {}

    def mark(match):
        return f"⟨{seen.setdefault(match.group(), len(seen) + 1)}⟩"

    pattern = re.compile(r"\b[0-9a-f]{16,64}\b|\b[ABCEHKMPTXY2345679]{8}\b")
    return [pattern.sub(mark, line) for line in lines]


def read(world, places, language):
    """What officers of both nodes see of a person.
    places: heading, node, officer, path."""
    lines = []
    for heading, node, officer, path in places:
        reader = Reader(getattr(world.nodes, node), officer, language)
        lines += [f"== {heading}", *reader.timeline(path), ""]
    return numbered(lines)


def hold_against_golden(world, life, places):
    """Prints the life as officers read it, and compares it with how it read before; HOMEWARD_GOLDEN=write keeps it."""
    world.settle()
    for officer in (world.iraq("auditor"), world.russia("liaison")):
        assert officer("GET", "/audit/verdict")["whole"]
    differing = []
    for language in LANGUAGES:
        text = "\n".join(read(world, places, language)).strip() + "\n"
        print(f"---- {life} ({language})\n{text}")
        golden = GOLDEN / f"{life}.{language}.txt"
        if os.environ.get("HOMEWARD_GOLDEN") == "write":
            GOLDEN.mkdir(exist_ok=True)
            golden.write_text(text, encoding="utf-8")
        elif not golden.exists() or golden.read_text(encoding="utf-8") != text:
            differing.append(golden.name)
    assert not differing, f"read otherwise than before: {differing}; HOMEWARD_GOLDEN=write keeps what is read now, to be looked at in the difference"
