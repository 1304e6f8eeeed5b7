# SPDX-License-Identifier: Apache-2.0
"""An embassy's node that nobody can reach from outside: it collects what is for it, and what it sends goes as from any other node."""
import json
import os
import socket
import time
import urllib.error

import pytest
from hse1 import canonical
from line import OfficeNode


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pull")
    ministry, embassy = OfficeNode(folder / "iraq", "IQ"), OfficeNode(folder / "russia", "RU", "--pull")
    ministry.pair(embassy)
    embassy.pair(ministry)
    yield ministry, embassy
    for node in (ministry, embassy):
        node.stop()


def write(node, state, words, **more):
    texts = {"subject": {"text": words, "language": "en"}, "text": {"text": words, "language": "en"}}
    return json.loads(node.call("envoy", "POST", "/letters", canonical({"state": state, **texts, **more})))["id"]


def subjects(node):
    return [thread["subject"]["text"] for thread in json.loads(node.call("envoy", "GET", "/letters"))["letters"]]


def until(condition):
    since = time.monotonic()
    while not condition():
        assert time.monotonic() - since < 60
        time.sleep(0.05)


def delivery(node, thread):
    return json.loads(node.call("envoy", "GET", f"/letters/{thread}"))["letters"][0]["delivery"]


def test_letters_go_both_ways_though_one_side_cannot_be_reached(two):
    ministry, embassy = two
    port = int((embassy.folder / "homeward.yaml").read_text().split("channel:")[1].split("port: ")[1].split()[0])
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)
    there, back = write(ministry, "RU", "to the embassy"), write(embassy, "IQ", "to the ministry")
    until(lambda: "to the embassy" in subjects(embassy) and "to the ministry" in subjects(ministry))
    until(lambda: delivery(ministry, there) == delivery(embassy, back) == "arrived")
    embassy.call("envoy", "POST", f"/letters/{there}/note", b"")
    until(lambda: delivery(ministry, there) == "noted")


def test_many_letters_each_once_and_in_order_while_the_embassy_is_killed_now_and_then(two):
    ministry, embassy = two
    sent = []
    for number in range(60):
        sent.append(f"number {number}")
        write(ministry, "RU", sent[-1])
        if number % 20 == 10:
            embassy.process.kill()
            embassy.process.wait()
            embassy.serve()
    until(lambda: set(sent) <= set(subjects(embassy)))
    boxes = {node: json.loads(node.run("channel", "list", node.folder, "--json")) for node in two}
    assert [m["hash"] for m in boxes[ministry]["out"]] == [m["hash"] for m in boxes[embassy]["in"]]
    assert sorted(text for text in subjects(embassy) if text.startswith("number")) == sorted(sent)


def test_a_document_is_collected_part_by_part(two):
    ministry, embassy = two
    content = os.urandom(5_000_000)
    kept = json.loads(ministry.call("envoy", "POST", "/documents?name=a.pdf", content, "application/octet-stream"))
    thread = write(ministry, "RU", "with a paper", documents=[kept["id"]])

    def whole():
        try:
            return json.loads(embassy.call("envoy", "GET", f"/letters/{thread}"))["letters"][0]["documents"][0]["whole"]
        except urllib.error.HTTPError:
            return False

    until(whole)
    assert embassy.call("envoy", "GET", f"/letters/{thread}/documents/{kept['id']}") == content
    until(lambda: json.loads(ministry.call("envoy", "GET", f"/letters/{thread}"))["letters"][0]["documents"][0]["whole"])


def test_two_nodes_that_only_collect_are_not_paired(two, tmp_path):
    _, embassy = two
    other = OfficeNode(tmp_path / "third", "KZ", "--pull")
    try:
        with pytest.raises(urllib.error.HTTPError) as refused:
            embassy.pair(other)
        assert json.loads(refused.value.read())["code"] == "neither-listens"
    finally:
        other.stop()
