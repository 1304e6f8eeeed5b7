# SPDX-License-Identifier: Apache-2.0
"""Four whole lives over two live nodes, from a row of a list to the last entry, by the interface alone; the clock jumps from one day to the next.
What an officer reads of each at both nodes, in three languages, stands in golden/ and is compared word by word."""
from callers import until

import acts
from acts import days_after, seen, tasks
from timelines import hold_against_golden
from world import tagged

# File numbers of the list: all of age and in the register.
ADULT, DIES, DIES_ANSWERED, MOTHER = "HW/2022/13120", "HW/2025/14173", "HW/2019/11674", "HW/2023/10238"
NOTHING_SEALED = {"seals": [], "money": []}


def places(person, *more):
    return [("Iraq", "iraq", "case", f"/files/{person}"), ("Russia", "russia", "first", f"/verifications/{person}"), *more]


def journeyed(journey):
    return [("Iraq, the journey", "iraq", "escort", f"/transfers/{journey}"), ("Russia, the journey", "russia", "receiver", f"/transfers/{journey}")]


def followed_up(person):
    return ("Russia, after the return", "russia", "case", f"/follow-ups/{person}")


def brought_home(world, number):
    """The way of one adult from the list to the handover; it begins on 2 March and ends on 1 April."""
    [person] = acts.take_in(world, number)
    acts.ask_for(world, person)
    world.at("2026-03-11 11:00")
    acts.confirm(world, person)
    assert acts.lights(world, person) == {"nationality": True, "legal": False, "safeguards": False, "documents": False}
    world.at("2026-03-12 10:00")
    acts.tell(world, person)
    world.at("2026-03-19 10:00")
    acts.clear(world, person)
    acts.ground(world, person, "readmission", "expulsionOrder")
    assert acts.lights(world, person) == {"nationality": True, "legal": True, "safeguards": True, "documents": False}
    acts.paper(world, person, "KUZNETSOV", "ALEKSANDR", journey="2026-04-01")
    world.at("2026-03-22 10:00")
    acts.deliver(world, person)
    assert all(acts.lights(world, person).values())
    journey = acts.plan(world, [person], "2026-04-01 10:00")
    acts.notice(world, journey, [person])
    sheet = {"health": tagged("canary-health"), "care": tagged("tablets at noon"), "risks": ["none"], "property": [{"seal": "A-1", "what": tagged("a bag")}], "money": ["USD 120.50"]}
    world.at("2026-03-31 18:00")
    acts.write_escort_records(world, journey, [person], [sheet])
    acts.call_last(world, journey, [person])
    world.at("2026-04-01 10:10")
    acts.depart(world, journey)
    world.at("2026-04-01 15:40")
    acts.arrive(world, journey)
    world.at("2026-04-01 16:30")
    acts.hand_over(world, journey, [person], [{"seals": ["A-1"], "money": ["USD 120.50"]}])
    return person, journey


def test_an_adult_is_asked_for_confirmed_handed_over_and_visited_until_the_follow_up_is_closed(world):
    person, journey = brought_home(world, ADULT)
    assert world.iraq("case").refused("POST", f"/files/{person}/prepare") == (409, "person-closed"), "who is home is prepared for no journey"
    arrived = world.today
    for kind, days in (("day30", 30), ("day90", 90), ("day180", 180)):
        world.at(f"{days_after(arrived, days)} 10:00")
        visitor = world.russia("case")
        assert [task["due"] for task in tasks(visitor, "visitReturned", person)] == [world.today]
        acts.visit(world, person, kind)
    assert visitor.refused("POST", f"/follow-ups/{person}/close", {}) == (409, "closer-must-differ")
    world.russia("approver")("POST", f"/follow-ups/{person}/close", {"note": tagged("Живёт у родителей.", "ru")})
    # The answer is taken back half a year after the return: too late to change anything, and kept all the same.
    before = seen({k: v for k, v in world.iraq("case")("GET", f"/files/{person}").items() if k != "timeline"})
    world.russia("first")("POST", f"/verifications/{person}/recall", {"reason": "registerError", "note": tagged("Ошибка реестра.", "ru")})
    until(lambda: tasks(world.iraq("case"), "readLateNews", person))
    assert seen({k: v for k, v in world.iraq("case")("GET", f"/files/{person}").items() if k != "timeline"}) == before
    world.iraq("case")("POST", f"/files/{person}/late")
    assert world.russia("case")("GET", f"/follow-ups/{person}")["state"] == "closed"
    hold_against_golden(world, "adult", places(
        person, *journeyed(journey), ("Russia, the paper to travel with", "russia", "case", f"/travel-documents/{person}"),
        ("Iraq, the paper to travel with", "iraq", "case", f"/travel-documents/{person}"), followed_up(person)))


def die(world, person, day):
    report = {"day": day, "place": tagged("سجن الناصرية", "ar"), "cause": tagged("نوبة قلبية", "ar"), "certifiedBy": "Dr. Hana Aziz"}
    world.iraq("case")("POST", f"/files/{person}/death", report)
    assert world.iraq("case").refused("POST", f"/files/{person}/death", report) == (409, "person-closed")


def test_a_death_in_custody_stops_the_clock_at_both_sides_and_a_late_answer_wakes_nobody(world):
    person, answered, other = acts.take_in(world, DIES, DIES_ANSWERED, ADULT)
    request = acts.ask_for(world, person, answered, other)
    registered = acts.likeliest(world, answered)
    author, receiver, verifier = world.iraq("case"), world.russia("registrar"), world.russia("first")

    def due(officer):
        return {line["reference"]: line["due"] for line in officer("GET", f"/requests/{request}")["people"]}

    assert due(author) == due(receiver) and len(set(due(author).values())) == 1 and due(author)[person]
    # He dies, and his clock stops where he was and where he was asked about; that of the others goes on.
    world.at("2026-03-09 08:00")
    die(world, person, "2026-03-08")
    assert due(author)[person] is None and due(author)[other]
    until(lambda: due(receiver)[person] is None)
    assert due(author) == due(receiver)
    assert verifier("GET", f"/verifications/{person}")["state"] == "closed" and len(tasks(verifier, "readLateNews", person)) == 1
    body = {"outcome": "confirmed", "reason": "registerEntryMatches", "note": tagged("Поздно.", "ru"), "evidence": [{"kind": "registerEntry", "finding": "genuine"}], "registered": registered}
    assert verifier.refused("POST", f"/verifications/{person}/finding", body)[0] == 409
    verifier("POST", f"/verifications/{person}/news")
    assert not tasks(verifier, "readLateNews", person)
    # Another dies while neither node hears the other, and at Russia two officers find who he was: the death and the answer are on the line at once.
    world.at("2026-03-10 08:00")
    world.stop("russia")
    die(world, answered, "2026-03-10")
    world.stop("iraq")
    world.set("2026-03-11 09:00")
    world.start("russia")
    acts.find(world, answered, "first", "confirmed", "registerEntryMatches", "Запись найдена.", registered)
    acts.find(world, answered, "second", "confirmed", "registerEntryMatches", "Приметы совпадают.", registered)
    world.set("2026-03-12 09:00")
    world.start("iraq")
    world.settle()
    # The answer is kept, it is no answer, and somebody reads it.
    assert author("GET", f"/files/{answered}")["answer"] is None
    assert author.refused("POST", f"/files/{answered}/prepare") == (409, "person-closed")
    assert len(tasks(author, "readLateNews", answered)) == 1
    author("POST", f"/files/{answered}/late")
    assert not tasks(author, "readLateNews", answered)
    assert due(author)[answered] is None and due(receiver)[answered] is None
    assert verifier("GET", f"/verifications/{answered}")["state"] == "closed"
    assert verifier.refused("POST", f"/verifications/{answered}/reopen", {"reason": tagged("Ещё раз.", "ru")})[0] == 409
    # What is owed after a death is ticked off with how it was done.
    world.at("2026-03-16 10:00")
    for matter, how in (("remains", "نُقل إلى أسرته"), ("effects", "سُلّمت إلى القنصل"), ("certificate", "صدرت بثلاث نسخ"), ("inquiry", "أغلقه القاضي")):
        assert len(tasks(author, "deathTasks", person)) == 1
        author("POST", f"/files/{person}/death/matters", {"matter": matter, "how": tagged(how, "ar")})
    assert not tasks(author, "deathTasks", person) and len(tasks(author, "deathTasks", answered)) == 1
    acts.confirm(world, other)
    hold_against_golden(world, "death", places(
        person, ("Iraq, whose answer came late", "iraq", "case", f"/files/{answered}"), ("Russia, whose answer came late", "russia", "first", f"/verifications/{answered}")))


def test_a_man_who_was_handed_over_and_is_another_is_taken_back_within_a_month_and_is_held_again(world):
    person, _ = brought_home(world, ADULT)
    world.at("2026-04-08 12:00")
    first, second, approver = world.russia("first"), world.russia("second"), world.iraq("approver")
    claim = {"ground": "identityMismatch", "text": tagged("Отпечатки не совпадают.", "ru")}
    wrongful = first("POST", f"/verifications/{person}/wrongful", claim)["id"]
    assert first.refused("POST", f"/wrongful-returns/{wrongful}/declare") == (409, "second-officer-must-differ")
    second("POST", f"/wrongful-returns/{wrongful}/declare")
    until(lambda: tasks(approver, "takeBack"))
    [task] = tasks(approver, "takeBack")
    assert task["due"] == "2026-05-08", "a month from the day it was declared"
    world.at("2026-04-12 10:00")
    approver("POST", f"/wrongful-returns/{wrongful}/accept")
    world.at("2026-04-20 10:00")
    approver("POST", f"/wrongful-returns/{wrongful}/take-back", {"day": world.today, "documents": True})
    until(lambda: any(one["id"] == wrongful and one["state"] == "takenBack" for one in first("GET", "/wrongful-returns")["returns"]))
    assert not tasks(approver, "takeBack")
    # He is held again: his file is open, and nobody visits him in Russia.
    author, visitor = world.iraq("case"), world.russia("case")
    status, code = author.refused("POST", f"/files/{person}/prepare")
    assert status == 409 and code != "person-closed", code
    assert visitor("GET", f"/follow-ups/{person}")["state"] == "stopped"
    # The answer was about another man: it fell with the return, at both states, and nothing rests on it any more.
    until(lambda: author("GET", f"/files/{person}")["standing"] == "answer-recalled")
    assert not acts.lights(world, person)["nationality"]
    author("POST", f"/files/{person}/acknowledge")
    world.at("2026-05-02 10:00")
    assert not tasks(world.russia("case"), "visitReturned", person)
    hold_against_golden(world, "wrongful-return", places(
        person, followed_up(person), ("Iraq, the wrongful return", "iraq", "approver", f"/wrongful-returns/{wrongful}"),
        ("Russia, the wrongful return", "russia", "first", f"/wrongful-returns/{wrongful}")))


def consent(world, form="signature"):
    return {"explainedBy": "Omar Hadi", "language": "ru", "form": form, "interpreter": "Zarema D.", "on": world.today}


def test_a_child_is_registered_from_its_presence_determined_for_and_goes_home_with_its_mother(world):
    registrar, author, assessor, second = (world.iraq(officer) for officer in ("registrar", "case", "assessor", "safeguards"))
    # The mother alone could go.
    [mother] = acts.take_in(world, MOTHER)
    acts.ask_for(world, mother)
    world.at("2026-03-05 11:00")
    acts.confirm(world, mother)
    acts.tell(world, mother)
    world.at("2026-03-12 10:00")
    acts.clear(world, mother)
    acts.ground(world, mother, "voluntaryReturn", "consentDeclaration")
    assert acts.lights(world, mother)["safeguards"]
    # A child is found that stands on no list. Two officers link them, and from then on the mother goes nowhere alone.
    child = registrar("POST", "/children", {
        "name": "Амина", "nameSource": "statement", "earliest": "2018", "latest": "2019", "basis": "words", "placeFound": "مخيم الجدعة", "foundOn": "2026-03-10",
        "informant": "Zaynab Karim", "sex": "f", "claimed": "RU", "words": tagged("Ребёнок называет эту женщину матерью.", "ru")})["reference"]
    evidence = {"kind": "document", "finding": "supports", "text": tagged("شهادة ولادة", "ar")}
    author("POST", f"/files/{mother}/family/links", {"kind": "motherOf", "other": child, "evidence": evidence})
    link = author("GET", f"/files/{child}/family")["links"][0]["id"]
    assert author.refused("POST", f"/files/{child}/family/links/{link}/establish") == (409, "second-officer-must-differ")
    assessor("POST", f"/files/{child}/family/links/{link}/establish")
    assert not acts.lights(world, mother)["safeguards"], "what was cleared without the child is not cleared"
    assert author.refused("POST", f"/files/{mother}/prepare") == (409, "family-separated")
    # A child is asked for only when it is determined that to go is best for it, and somebody answers for it.
    request = author("POST", "/requests", {"state": "RU"})["id"]

    def refused():
        return [one["code"] for one in author("POST", f"/requests/{request}/people", {"people": [child]})["refused"]]

    assert refused() == ["person-underage"]
    author("POST", f"/files/{child}/legal/basis", {"basis": "childReturn"})
    assert refused() == ["determination-missing"]
    world.at("2026-03-14 10:00")
    family = f"/files/{child}/family"
    panel = [{"name": "Layth Jamil", "capacity": "safeguardsOfficer"}, {"name": "Dr. Rana Majid", "capacity": "psychologist"}]
    assessor("POST", f"{family}/determination", {"panel": panel})
    heard = {"words": tagged("Хочет домой с мамой.", "ru"), "manner": "drawing", "language": "ru", "interpreter": "Zarema D.", "on": world.today}
    assessor("POST", f"{family}/determination/hearing", heard)
    assessor("POST", f"{family}/determination/proposal", {
        "considered": ["stay", "returnWithFamily"], "outcome": "returnWithFamily", "mayBeParted": False, "reasons": tagged("Мать и бабушка ждут.", "ru")})
    assert assessor.refused("POST", f"{family}/determination/decide") == (409, "second-officer-must-differ")
    second("POST", f"{family}/determination/decide")
    assert refused() == ["guardian-missing"]
    author("POST", f"{family}/guardian", {"kind": "person", "name": "Regina F.", "relation": "other", "since": world.today, "consent": consent(world)})
    author("POST", f"{family}/answers", {"giver": "mother", "agrees": True, "consent": consent(world, "thumbprint")})
    author("POST", f"{family}/answers", {"giver": "guardian", "agrees": True, "consent": consent(world)})
    for paper in ("bestInterestsDetermination", "guardianNamed"):
        author("POST", f"/files/{child}/legal/papers", {"paper": paper})
    author("POST", f"/requests/{request}/discard")
    acts.ask_for(world, child)
    acts.tell(world, child)
    world.at("2026-03-18 11:00")
    for officer in ("first", "second"):
        acts.find(world, child, officer, "confirmed", "documentsProve", "Свидетельство о рождении и запись матери.", evidence=["birthCertificate", "kinshipTest"])
    until(lambda: author("GET", f"/files/{child}")["standing"] == "stands")
    world.at("2026-03-21 10:00")
    acts.clear(world, child, ageAndChild="bestInterests")
    acts.clear(world, mother)
    acts.paper(world, mother, "FAKHRISLAMOVA", "REGINA", journey="2026-04-01")
    acts.paper(world, child, "FAKHRISLAMOVA", "AMINA", journey="2026-04-01")
    world.at("2026-03-22 10:00")
    people = [mother, child]
    for person in people:
        acts.deliver(world, person)
        assert all(acts.lights(world, person).values())
    # Prepared alone and put on a journey alone: nobody gives notice of that.
    journey = acts.plan(world, [mother], "2026-04-01 10:00")
    assert world.iraq("approver").refused("POST", f"/transfers/{journey}/notice") == (409, "family-separated")
    author("POST", f"/files/{child}/prepare")
    world.iraq("escort")("POST", f"/transfers/{journey}/people", {"person": child})
    acts.notice(world, journey, people)
    world.at("2026-03-31 18:00")
    acts.write_escort_records(world, journey, people, [{"risks": ["none"], "property": [], "money": []} for _ in people])
    acts.call_last(world, journey, people)
    world.at("2026-04-01 10:10")
    acts.depart(world, journey)
    world.at("2026-04-01 15:40")
    acts.arrive(world, journey)
    world.at("2026-04-01 16:30")
    acts.hand_over(world, journey, people, [NOTHING_SEALED, NOTHING_SEALED])
    for person in people:
        assert world.iraq("case").refused("POST", f"/files/{person}/prepare") == (409, "person-closed")
    world.at("2026-05-01 10:00")
    visitor = world.russia("case")
    assert visitor("GET", f"/follow-ups/{child}")["child"]
    follow = f"/follow-ups/{child}"
    visitor("POST", f"{follow}/guardians", {"name": "Регина Ф.", "bond": "parent", "since": world.today})
    visitor("POST", f"{follow}/placements", {"region": "RU-TA", "with": "relatives", "since": world.today})
    assert visitor.refused("POST", f"{follow}/visits", {"kind": "day30", "day": world.today, "finding": "well"})[0] == 409, "of a child school and health are seen to"
    acts.visit(world, child, "day30", child={"school": "attends", "health": "well"}, notes=tagged("Ходит в школу.", "ru"))
    acts.visit(world, mother, "day30", finding="needsSupport")
    hold_against_golden(world, "child", places(child, followed_up(child), ("Iraq, its mother", "iraq", "case", f"/files/{mother}")))
