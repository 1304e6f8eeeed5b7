# SPDX-License-Identifier: Apache-2.0
"""Programs that act in officers' names over the interface."""
import json
import subprocess
import time
import urllib.error
import urllib.request

from nodes import BINARY, PASSWORD


def explained(position="saysNothing"):
    """It was explained to the people of a request what is told of them, and this is what they said."""
    return {"position": position, "explainedBy": "Omar Hadi", "language": "ru", "day": time.strftime("%Y-%m-%d", time.gmtime())}


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
