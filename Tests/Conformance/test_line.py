# SPDX-License-Identifier: Apache-2.0
"""A peer that was written from the specification alone, over the courier's way, against a live Homeward node: messages both ways, receipts of either, and what a
hostile or broken peer would try."""
import json
import os
import subprocess
import urllib.error

import pytest
from hse1 import PART, Document, Node, canonical, open_parts, sha256
from line import BINARY, FAR, Live, letter


@pytest.fixture(scope="module")
def live(tmp_path_factory):
    node = Live(tmp_path_factory.mktemp("line"))
    yield node
    node.stop()


@pytest.mark.parametrize("suite", [1, 2, 3])
def test_a_letter_of_the_peer_arrives_and_is_vouched_for(live, suite):
    envelope = live.sent(letter(f"letter-{suite}"), suite)
    said, receipts, *_ = live.load([envelope])
    assert said["new"] == 1 and not said["refused"]
    assert [(rung, seq, digest) for rung, seq, digest, *_ in receipts] == [("R2", live.seq, sha256(envelope))]
    again, same, *_ = live.load([envelope])
    assert again["known"] == 1 and same == receipts, "the same for ever"


def test_a_letter_to_the_peer_is_opened_by_it_and_its_receipt_settles_it(live):
    words = {"state": "RU", "subject": {"text": "s", "language": "en"}, "text": {"text": "to the peer", "language": "en"}}
    thread = json.loads(live.call("envoy", "POST", "/letters", canonical(words)))["id"]
    envelopes, *_ = live.saved()
    opened = json.loads(live.peer.open(envelopes[-1], live.descriptor))
    assert opened["letter"]["_0"]["text"]["text"] == "to the peer"

    def state():
        return json.loads(live.call("envoy", "GET", f"/letters/{thread}"))["letters"][0]

    def signed(receipts, by=live.peer):
        return by.slip(receipts, live.descriptor, 2)

    hashes = [sha256(envelope) for envelope in envelopes]
    live.load(slip=signed([("R2", len(hashes), sha256(b"another"), 1, 1, None)]))
    assert state()["delivery"] == "waiting", "a receipt for another envelope under the same number says nothing"
    with pytest.raises(urllib.error.HTTPError):
        live.load(slip=signed([("R2", len(hashes), hashes[-1], 1, 1, None)], Node()))
    forged = bytearray(signed([("R2", len(hashes), hashes[-1], 1, 1, None)]))
    forged[-1] ^= 1
    said, *_ = live.load(slip=bytes(forged))
    assert said["refused"] == ["bad-signature"] and state()["delivery"] == "waiting"
    live.load(slip=signed([("R2", n + 1, digest, 1, 1, None) for n, digest in enumerate(hashes)]))
    assert state()["delivery"] == "arrived"
    live.load(slip=signed([("R3", len(hashes), hashes[-1], 2, 2, "liaison")]))
    assert (state()["delivery"], state()["role"]) == ("noted", "liaison")


def test_what_waits_for_one_before_it_is_stored_then_vouched_for_when_that_comes(live):
    first, second, third = (live.sent(letter(f"late-{n}")) for n in range(3))
    for early in (third, second):
        _, receipts, *_ = live.load([early])
        assert [r[0] for r in receipts] == ["R1"]
    _, receipts, *_ = live.load([first])
    assert sorted((r[0], r[1]) for r in receipts) == [("R2", live.seq - 2), ("R2", live.seq - 1), ("R2", live.seq)]


@pytest.mark.parametrize("poison, code", [
    ({"message": {"nonsense": 1}}, "content-refused"), ({"expires": 1}, "expired"), ({"commit": "0" * 64}, "commitment-broken"),
])
def test_what_cannot_be_taken_in_is_refused_by_a_receipt_and_blocks_nothing(live, poison, code):
    poison = live.sent(**{"message": letter(f"poison-{code}")} | poison)
    sound = live.sent(letter(f"after-{code}"))
    _, receipts, *_ = live.load([poison, sound])
    # Those before may be told again: a node does not know whether a courier's slip came back.
    assert [(r[0], r[5]) for r in receipts if r[1] >= live.seq - 1] == [("nack", code), ("R2", None)]


def test_a_fork_a_broken_chain_and_a_stranger_are_refused_and_change_nothing(live):
    before = live.channel()["received"]
    fork = live.sealed(letter("fork"), seq=live.seq)
    chain = live.sealed(letter("chain"), prev="1" * 64)
    for envelope, code in ((fork, "forked"), (chain, "chain-broken")):
        said, receipts, *_ = live.load([envelope])
        assert said["refused"] == [code] and not [r for r in receipts if r[1] > live.seq]
    ours, foreign = live.sent(letter("mixed")), Node().seal(b"{}", live.descriptor, 2, expires=FAR)
    said, receipts, *_ = live.load([foreign, ours])
    assert said["refused"] == ["unknown-sender"] and [r[0] for r in receipts if r[1] == live.seq] == ["R2"]
    assert live.channel()["received"] == before + 1


@pytest.mark.parametrize("signature, suite", [(0, 1), (0, 2), (1, 2), (0, 3)])
def test_every_signature_of_a_suite_must_hold(live, signature, suite):
    """In a hybrid suite either alone forges nothing."""
    said, receipts, *_ = live.load([live.sealed(letter("forged"), suite, forge=signature)])
    assert said["refused"] == ["bad-signature"] and not [r for r in receipts if r[1] > live.seq]


def test_what_was_sealed_for_another_node_is_not_taken_in(live):
    said, receipts, *_ = live.load([live.sealed(letter("elsewhere"), to="f" * 64)])
    assert said["refused"] == ["not-for-us"] and not [r for r in receipts if r[1] > live.seq]


def test_a_peer_that_promised_to_use_the_stronger_suites_only_is_held_to_it(tmp_path_factory):
    strict = Live(tmp_path_factory.mktemp("strict"), floor=2)
    try:
        for suite in (1, 3):
            said, receipts, *_ = strict.load([strict.sealed(letter("weak"), suite)])
            assert said["refused"] == ["suite-refused"] and not receipts
        assert strict.load([strict.sent(letter("strong"), 2)])[0]["new"] == 1
    finally:
        strict.stop()


def test_a_journal_that_grew_is_cosigned_and_one_that_was_rewritten_never_again(live):
    small, large, other = ([sha256(b"\0" + bytes([kind, n])) for n in range(count)] for kind, count in ((0, 3), (0, 5), (1, 5)))
    peer, node = live.peer, live.descriptor
    *_, cosigned = live.load(offer=peer.offer(small))
    assert peer.is_cosigned(cosigned, small, node)
    rewritten = peer.offer(other, old=3)
    *_, cosigned = live.load(offer=rewritten)
    assert peer.is_cosigned(cosigned, small, node), "a rewritten journal: what was cosigned before is shown, nothing new"
    assert live.channel()["historyDiffersAt"] == 3
    *_, cosigned = live.load(offer=peer.offer(large, old=3))
    assert peer.is_cosigned(cosigned, large, node), "the true journal goes on"


def test_a_node_whose_ports_are_taken_says_so_and_shows_no_key(live):
    again = subprocess.run([BINARY, "serve", live.folder], capture_output=True, text=True, timeout=60)
    assert again.returncode != 0 and "port" in again.stderr
    assert "PRIVATE" not in again.stderr and len(again.stderr) < 1000, again.stderr


def document_of(live, thread):
    return json.loads(live.call("envoy", "GET", f"/letters/{thread}"))["letters"][0]["documents"][0]


def test_a_document_of_the_peer_comes_in_parts_in_any_order_and_is_vouched_for_when_whole(live):
    document, stranger = Document(os.urandom(2 * PART + 77), "\u0441\u043f\u0440\u0430\u0432\u043a\u0430.pdf"), Document(b"a paper that no letter names")
    _, receipts, *_ = live.load([live.sent(letter("papers", [document]))])
    assert [r[0] for r in receipts if r[1] == live.seq] == ["R2"] and live.wanted == [document.root + b"\0"]
    assert not document_of(live, "papers")["whole"]
    with pytest.raises(urllib.error.HTTPError) as refused:
        live.call("envoy", "GET", f"/letters/papers/documents/{document.named['id']}")
    assert refused.value.code == 409, "what has not come whole is not given out"
    changed = bytearray(document.part(1))
    changed[-1] ^= 1
    for part, code in [(bytes(changed), "commitment-broken"), (stranger.part(0), "content-refused")]:
        # A file says whose it is by what else is in it.
        said, *_ = live.load([live.sent(letter(f"beside-{code}"))], parts=[part])
        assert said["refused"] == [code] and live.wanted == [document.root + b"\0"]
    for index, bits in [(2, b"\x20"), (2, b"\x20"), (0, b"\xa0")]:
        _, receipts, *_ = live.load([live.sent(letter(f"part-{index}-{os.urandom(2).hex()}"))], parts=[document.part(index)])
        assert live.wanted == [document.root + bits] and "docs" not in [r[0] for r in receipts]
    _, receipts, *_ = live.load([live.sent(letter("the-rest"))], parts=[document.part(1)])
    assert not live.wanted and [r[0] for r in receipts].count("docs") == 1
    assert document_of(live, "papers") == {
        "id": document.named["id"], "name": "\u0441\u043f\u0440\u0430\u0432\u043a\u0430.pdf", "size": 2 * PART + 77, "sha256": sha256(document.content).hex(), "whole": True}
    assert live.call("envoy", "GET", f"/letters/papers/documents/{document.named['id']}") == document.content
    _, receipts, *_ = live.load([live.sent(letter("once-more"))], parts=[document.part(1)])
    assert [r[0] for r in receipts].count("docs") == 1, "the same for ever"


@pytest.mark.parametrize("name, size", [("../../etc/passwd", 9), ("a\u202egnp.exe", 9), ("a.pdf", 0), ("a.pdf", (2 << 30) + 1)])
def test_a_document_under_a_false_name_or_size_is_refused_with_its_letter(live, name, size):
    document = Document(b"nine bytes")
    document.named |= {"name": name, "size": size}
    said, receipts, *_ = live.load([live.sent(letter(f"false-{os.urandom(2).hex()}", [document]))])
    assert said["new"] == 1 and [(r[0], r[5]) for r in receipts if r[1] == live.seq] == [("nack", "content-refused")] and not live.wanted


def test_a_document_to_the_peer_follows_its_letter_as_far_as_the_peer_does_not_have_it(live):
    content = os.urandom(3 * PART)
    kept = json.loads(live.call("envoy", "POST", "/documents?name=scan.tif", content, "application/octet-stream"))
    assert kept["sha256"] == sha256(content).hex()
    words = {"state": "RU", "subject": {"text": "s", "language": "en"}, "text": {"text": "with a scan", "language": "en"}, "documents": [kept["id"]]}
    thread = json.loads(live.call("envoy", "POST", "/letters", canonical(words)))["id"]
    envelopes, _, _, _, parts, _ = live.saved()
    named = json.loads(live.peer.open(envelopes[-1], live.descriptor))["letter"]["_0"]["documents"][0]
    assert not parts, "nothing of it goes before the letter has been opened"
    numbers = [(json.loads(envelope[8:8 + int.from_bytes(envelope[4:8], "big")])["seq"], sha256(envelope)) for envelope in envelopes]
    live.load(slip=live.peer.slip([("R2", seq, digest, 1, 1, None) for seq, digest in numbers], live.descriptor, 2))
    parts = live.saved()[4]
    assert len(parts) == 3 and open_parts(parts, named) == content
    wanted = bytes.fromhex(named["root"]) + b"\xa0"
    live.load([live.sent(letter("two-of-three"))], wanted=[wanted])
    assert [part[32:36] for part in live.saved()[4]] == [b"\0\0\0\1"], "what the peer has does not go again"
    seq, digest = numbers[-1]
    live.load(slip=live.peer.slip([("docs", seq, digest, 2, 2, None)], live.descriptor, 2))
    assert not live.saved()[4] and document_of(live, thread)["whole"]
