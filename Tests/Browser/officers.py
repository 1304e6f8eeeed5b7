# SPDX-License-Identifier: Apache-2.0
"""An officer at a browser with scripts disabled; a second browser beside it, with scripts, only looks at the pages the officer has been to."""
import os
import pathlib
import re
import urllib.parse

from audit import findings
from nodes import PASSWORD

SHOTS = os.environ.get("HOMEWARD_SHOTS")


class Officer:
    def __init__(self, chromium, base, language, name, password=PASSWORD):
        self.base, self.language, self.name = base, language, name
        self.context = chromium.new_context(java_script_enabled=False, locale=language)
        self.page = self.context.new_page()
        self.auditor = chromium.new_context()
        self.faults, self.audited = [], set()
        self.open(f"/language/{language}?back=/sign-in")
        self.page.fill("#name", name)
        self.page.fill("#password", password)
        self.look("sign-in")
        self.page.click("main button")
        assert self.path == "/tasks", self.page.inner_text("main")

    @property
    def path(self):
        return urllib.parse.urlparse(self.page.url).path

    def open(self, path):
        return self.page.goto(self.base + path)

    def text(self):
        return self.page.inner_text("main")

    def press(self, route, index=0):
        """Sends the form whose address is the route."""
        self.page.locator(f"form[action='{route}'] button").nth(index).click()

    def look(self, label):
        """Audits the page the officer sees, once for each sort of page. The auditor gets the same markup, not the address: a result of a form
        cannot be asked for again."""
        if label in self.audited:
            return
        self.audited.add(label)
        eye = self.auditor.new_page()
        html, style = self.page.content(), self.base + "/style.css"
        css = self.context.request.get(style).text()

        def serve(route):
            if route.request.resource_type == "image":
                picture = self.context.request.get(route.request.url)
                route.fulfill(body=picture.body(), content_type=picture.headers.get("content-type", ""))
            elif route.request.url.endswith("style.css"):
                route.fulfill(body=css, content_type="text/css")
            else:
                route.fulfill(body=html, content_type="text/html; charset=utf-8")

        eye.route("**/*", serve)
        eye.goto(self.base + "/looked-at")
        self.faults += [f"{self.language} {label}: {fault}" for fault in findings(eye, self.language)]
        if SHOTS:
            pathlib.Path(SHOTS).mkdir(parents=True, exist_ok=True)
            eye.screenshot(path=f"{SHOTS}/{label}-{self.language}.png", full_page=True)
        eye.close()

    def post(self, path, **fields):
        """What a clever officer would try: the form's address without the page's button."""
        token = re.search(r'name="token" value="([0-9a-f]+)"', self.page.content()).group(1)
        body = urllib.parse.urlencode({"token": token, **fields})
        return self.context.request.post(
            self.base + path, data=body, max_redirects=0, headers={"content-type": "application/x-www-form-urlencoded", "origin": self.base})

    def leave(self):
        faults = self.faults
        self.press("/sign-out")
        assert self.path == "/sign-in"
        self.context.close()
        self.auditor.close()
        return faults
