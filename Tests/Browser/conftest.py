# SPDX-License-Identifier: Apache-2.0
import pytest
from playwright.sync_api import sync_playwright

from nodes import Nodes


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


@pytest.fixture
def nodes():
    pair = Nodes()
    pair.start("iraq")
    pair.start("russia")
    yield pair
    pair.stop()
