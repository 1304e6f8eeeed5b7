# SPDX-License-Identifier: Apache-2.0
"""What officers of the two states do for one person, in the order of the work. Each step waits until the other side has what it needs."""
import datetime
import json

from callers import explained, until
from world import tagged

# A list as the demonstration has it; people of it are in the Russian register.
HEADER_ROWS = 3


def rows_of_the_list(world, numbers):
    """The list that came with the people, cut down to these file numbers."""
    lines = (world.nodes.folder_of("iraq") / "incoming" / "manifest.csv").read_text(encoding="utf-8-sig").splitlines()
    rows = [line for line in lines[HEADER_ROWS:] if len(line.split(";")) > 1 and line.split(";")[1] in numbers]
    assert len(rows) == len(numbers), rows
    return "\r\n".join(lines[:HEADER_ROWS] + rows + [""]).encode()


def take_in(world, *numbers):
    """A registrar takes in the list: every row becomes a file."""
    registrar = world.iraq("registrar")
    checked = registrar("POST", "/imports", file=rows_of_the_list(world, numbers))
    assert (checked["new"], checked["faults"]) == (len(numbers), []), checked
    registrar("POST", f"/imports/{checked['id']}/run")
    until(lambda: registrar("GET", f"/imports/{checked['id']}")["finished"])
    return [registrar("GET", f"/files?q={number}")["files"][0]["reference"] for number in numbers]


def ask_for(world, *people):
    """A request goes through four hands at Iraq and is registered at Russia."""
    author, approver, registrar = world.iraq("case"), world.iraq("approver"), world.russia("registrar")
    request = author("POST", "/requests", {"state": "RU"})["id"]
    assert author("POST", f"/requests/{request}/people", {"people": list(people)})["refused"] == []
    author("POST", f"/requests/{request}/positions", explained() | {"position": "agrees", "form": "signature", "day": world.today})
    author("POST", f"/requests/{request}/submit")
    approver("POST", f"/requests/{request}/approve")
    approver("POST", f"/requests/{request}/dispatch")
    until(lambda: any(r["id"] == request for r in registrar("GET", "/requests")["requests"]))
    registrar("POST", f"/requests/{request}/register")
    until(lambda: author("GET", f"/requests/{request}")["number"])
    return request


def likeliest(world, person):
    """Whom the register proposes first. It proposes and never decides."""
    return world.russia("first")("GET", f"/verifications/{person}/candidates")["candidates"][0]["number"]


def find(world, person, officer, outcome, reason, note, registered=None, evidence=("registerEntry",)):
    body = {"outcome": outcome, "reason": reason, "note": tagged(note, "ru"), "evidence": [{"kind": kind, "finding": "genuine"} for kind in evidence]}
    return world.russia(officer)("POST", f"/verifications/{person}/finding", body | ({"registered": registered} if registered else {}))["state"]


def confirm(world, person):
    """Two officers, the second without the first's answer, find the same person in the register."""
    registered = likeliest(world, person)
    find(world, person, "first", "confirmed", "registerEntryMatches", "Запись найдена.", registered)
    assert world.iraq("case")("GET", f"/files/{person}")["answer"] is None, "one officer's word is no answer"
    find(world, person, "second", "confirmed", "registerEntryMatches", "Приметы совпадают.", registered)
    until(lambda: world.iraq("case")("GET", f"/files/{person}")["standing"] == "stands")


def lights(world, person):
    return {light["light"]: light["green"] for light in world.iraq("approver")("GET", f"/files/{person}/safeguards")["lights"]}


def tell(world, person):
    """The person hears of the right to a consul, and that a return is being prepared; from now on there are seven days to object."""
    finding = {"check": "consularInformation", "finding": "clear"}
    assert world.iraq("assessor").refused("POST", f"/files/{person}/safeguards/findings", finding) == (409, "consular-not-informed")
    world.iraq("case")("POST", f"/files/{person}/consular/inform", {"day": world.today, "language": "ru", "interpreter": "Zarema D.", "wish": "no"})
    world.iraq("safeguards")("POST", f"/files/{person}/safeguards/notice", {"language": "ru", "interpreter": "Zarema D.", "position": "agrees"})


def clear(world, person, **bases):
    """Fourteen checks, signed by one officer and cleared by another."""
    assessor, second = world.iraq("assessor"), world.iraq("safeguards")
    safeguards = f"/files/{person}/safeguards"
    checks = [check["check"] for check in assessor("GET", safeguards)["checks"]]
    assert len(checks) == 14
    for check in checks:
        assessor("POST", f"{safeguards}/findings", {"check": check, "finding": "clear"} | ({"ageBasis": bases[check]} if check in bases else {}))
    assessor("POST", f"{safeguards}/sign")
    assert assessor.refused("POST", f"{safeguards}/clear") == (409, "second-officer-must-differ")
    second("POST", f"{safeguards}/clear")


def ground(world, person, basis, *papers):
    """On what the person goes in law, with the papers that it asks for."""
    author = world.iraq("case")
    author("POST", f"/files/{person}/legal/basis", {"basis": basis})
    for paper in papers:
        author("POST", f"/files/{person}/legal/papers", {"paper": paper})


def paper(world, person, primary, secondary, journey):
    """Russia makes a paper to travel with: four officers, none of them twice."""
    russia = f"/travel-documents/{person}"
    world.russia("case")("POST", f"{russia}/request", {"kind": "readmission"})
    world.russia("case")("POST", f"{russia}/plan", {"day": journey})
    world.russia("second")("POST", f"{russia}/identity", {"attributes": ["photograph", "birth", "names"], "primary": primary, "secondary": secondary})
    world.russia("approver")("POST", f"{russia}/approve")
    world.russia("registrar")("POST", f"{russia}/issue")
    until(lambda: any(one["reference"] == person for one in world.iraq("escort")("GET", "/travel-documents")["told"]))


def deliver(world, person):
    world.iraq("escort")("POST", f"/travel-documents/{person}/deliver", {"day": world.today})


def at(world, node, journey):
    return getattr(world, node)("escort" if node == "iraq" else "receiver")("GET", f"/transfers/{journey}")


def plan(world, people, departure):
    """A journey is planned, and people are put on it together: a family is on board as a whole or not at all."""
    escort, author = world.iraq("escort"), world.iraq("case")
    for person in people:
        author("POST", f"/files/{person}/prepare")
    escorts = [{"rank": "Captain", "name": "Yusuf Rahim", "passport": "A100"}, {"rank": "Lieutenant", "name": "Sami Aziz"}]
    body = {"borderPoint": tagged("Vnukovo"), "mode": "air", "departure": departure, "escorts": escorts, "monitors": [{"name": "Rana Majid", "organisation": "Red Crescent"}]}
    journey = escort("POST", "/transfers", {"state": "RU", "plan": body})["id"]
    for person in people:
        escort("POST", f"/transfers/{journey}/people", {"person": person})
    return journey


def notice(world, journey, people):
    """Who planned it does not give the notice, and the other state says for whom its answer still stands."""
    assert world.iraq("escort").refused("POST", f"/transfers/{journey}/notice")[0] == 403
    world.iraq("approver")("POST", f"/transfers/{journey}/notice")
    until(lambda: any(one["id"] == journey and one["state"] == "noticed" for one in world.russia("receiver")("GET", "/transfers")["transfers"]))
    world.russia("receiver")("POST", f"/transfers/{journey}/confirm")
    until(lambda: at(world, "iraq", journey)["state"] == "confirmed")
    assert {line["person"] for line in at(world, "iraq", journey)["manifest"] if line["answerStands"]} == set(people)


def write_escort_records(world, journey, people, sheets):
    """What the escort must know of each, confirmed by two, one of them of the escort."""
    for person, sheet in zip(people, sheets):
        world.iraq("escort")("POST", f"/transfers/{journey}/escort/{person}", sheet)
        world.iraq("escort")("POST", f"/transfers/{journey}/escort/{person}/confirm")
        world.iraq("case")("POST", f"/transfers/{journey}/escort/{person}/confirm")


def call_last(world, journey, people):
    """Two officers look each person in the face, and know them by two marks."""
    for officer in ("escort", "escort2"):
        for person in people:
            found = {"person": person, "identity": ["photograph", "dateOfBirth"], "fit": True, "nationality": "otherStateConfirmed"}
            world.iraq(officer)("POST", f"/transfers/{journey}/checks", found)
    world.iraq("escort")("POST", f"/transfers/{journey}/last-call")
    assert {line["standing"] for line in at(world, "iraq", journey)["manifest"]} == {"going"}


def depart(world, journey):
    world.iraq("escort")("POST", f"/transfers/{journey}/departure", {"at": f"{world.now:%Y-%m-%d %H:%M}"})
    until(lambda: at(world, "russia", journey)["departedAt"])


def arrive(world, journey):
    world.russia("receiver")("POST", f"/transfers/{journey}/arrival", {"at": f"{world.now:%Y-%m-%d %H:%M}"})
    until(lambda: at(world, "iraq", journey)["arrivedAt"])


def hand_over(world, journey, people, counted):
    """Both count. The record is the same at both sides, to the byte."""
    escort, receiver = world.iraq("escort"), world.russia("receiver")
    escort("POST", f"/transfers/{journey}/handover/sign", {"dispositions": [{"person": person, "disposition": "handedOver"} for person in people]})
    until(lambda: at(world, "russia", journey)["state"] == "signed")
    counts = [{"person": person, "disposition": "handedOver", **of} for person, of in zip(people, counted)]
    receiver("POST", f"/transfers/{journey}/handover/countersign", {"counts": counts})
    until(lambda: at(world, "iraq", journey)["state"] == "handedOver")
    ours, theirs = escort("GET", f"/transfers/{journey}/handover"), receiver("GET", f"/transfers/{journey}/handover")
    assert ours == theirs and len(ours["hash"]) == 64
    assert at(world, "iraq", journey)["hash"] == at(world, "russia", journey)["hash"] == ours["hash"]
    escort("POST", f"/transfers/{journey}/close")
    until(lambda: at(world, "russia", journey)["state"] == "closed")


def tasks(officer, verb, about=""):
    return [task for task in officer("GET", "/tasks")["tasks"] if task["verb"] == verb and about in task["key"]]


def days_after(day, count):
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=count)).isoformat()


def visit(world, person, kind, finding="well", **more):
    world.russia("case")("POST", f"/follow-ups/{person}/visits", {"kind": kind, "day": world.today, "finding": finding, **more})


def seen(answer):
    """A whole answer of the interface, to compare with what it is later."""
    return json.dumps(answer, sort_keys=True, ensure_ascii=False)
