# SPDX-License-Identifier: Apache-2.0
import json
import pathlib
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
from nodes import BINARY, PASSWORD, Nodes  # noqa: E402

ROLES = ["registrar", "caseOfficer", "approver", "verificationOfficer", "liaison", "auditor", "administrator"]


class Caller:
    """A program that acts in an officer's name."""

    def __init__(self, base, folder, officer):
        self.base = base
        made = subprocess.run([BINARY, "user", "token", str(folder), officer], input=PASSWORD + "\n", text=True, capture_output=True, check=True)
        self.token = made.stdout.strip()

    def raw(self, method, path, body=None, file=None, token=None):
        data = json.dumps(body).encode() if body is not None else file
        headers = {"Authorization": f"Bearer {token or self.token}"}
        if data is not None:
            headers["Content-Type"] = "application/json" if body is not None else "application/octet-stream"
        request = urllib.request.Request(self.base + "/api/v1" + path, data=data, method=method, headers=headers)
        try:
            answer = urllib.request.urlopen(request, timeout=60)
        except urllib.error.HTTPError as error:
            answer = error
        return answer.status, answer.read()

    def __call__(self, method, path, body=None, file=None):
        status, data = self.raw(method, path, body, file)
        assert status < 300, (method, path, status, data)
        return json.loads(data) if data[:1] in (b"{", b"[") else data

    def refused(self, method, path, body=None, file=None):
        """The status and the refusal's code."""
        status, data = self.raw(method, path, body, file)
        assert status >= 400, (method, path, status, data)
        return status, json.loads(data)["code"]


def until(ask, seconds=60):
    """Polls until the answer is true; what crosses the border takes its time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = ask()
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError("it did not come")


@pytest.fixture(scope="session")
def nodes():
    pair = Nodes(people=2000)
    pair.start("iraq")
    pair.start("russia")
    yield pair
    pair.stop()


@pytest.fixture(scope="session")
def office(nodes):
    """Callers by node and officer: office("iraq", "case")."""
    made = {}

    def find(node, officer):
        if (node, officer) not in made:
            made[node, officer] = Caller(getattr(nodes, node), nodes.folder_of(node), officer)
        return made[node, officer]

    return find
