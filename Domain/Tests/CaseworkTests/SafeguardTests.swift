// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

private let assessor = officer("a", .safeguardsOfficer)
private let second = officer("b", .safeguardsOfficer)
private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }

/// Findings stand for twenty days, of health for fourteen; the person is told seven days before.
let policy = SafeguardPolicy(
    id: "t", version: 1,
    standing: Dictionary(uniqueKeysWithValues: SafeguardCheck.allCases.map { ($0, AgreementRule($0 == .medicalFitness ? .days(14) : .days(20))) }),
    personNotice: AgreementRule(.days(7)))

@Suite struct SafeguardTests {
    static func assessed(except left: SafeguardCheck? = nil) -> Clearance {
        var record = Clearance()
        record.happen(
            SafeguardCheck.allCases.filter { $0 != left }.map {
                .found(SafeguardAssessment(check: $0, finding: .clear), on: today, until: policy.lastDay(of: $0, foundOn: today))
            }, by: "a")
        record.happen([.notified(PersonNotice(language: "ru", interpreter: nil, position: .agrees), on: today.adding(days: -7), earliest: today)], by: "c")
        return record
    }

    static func cleared() -> Clearance {
        var record = assessed()
        record.happen([.signed(on: today)], by: "a")
        record.happen([.cleared(on: today)], by: "b")
        return record
    }

    @Test("One check that is not resolved stops the clearance, whichever it is", arguments: SafeguardCheck.allCases)
    func everyCheckBlocks(_ check: SafeguardCheck) throws {
        let record = Self.assessed(except: check)
        #expect(record.unresolved(on: today) == [check])
        #expect(throws: Refusal(.safeguardUnresolved)) { try record.sign(on: today, by: assessor) }
        #expect(record.obstacles(on: today).contains(.check(check, .notStarted)))
    }

    @Test("A finding stands on its last day and has expired on the day after", arguments: SafeguardCheck.allCases)
    func expiry(_ check: SafeguardCheck) throws {
        let days = check == .medicalFitness ? 14 : 20
        var record = Clearance()
        let basis: AgeBasis? = check == .ageAndChild ? .ageAssessment : nil
        let assessment = SafeguardAssessment(check: check, finding: .clear, ageBasis: basis)
        record.happen([try record.find(assessment, age: .adult, on: today, by: assessor, under: policy)], by: "a")
        #expect(record.status(check, on: today.adding(days: days)) == .clear)
        #expect(record.status(check, on: today.adding(days: days + 1)) == .expired)
    }

    @Test("What blocks does not lapse") func blocksForEver() {
        var record = Self.cleared()
        record.happen([.found(SafeguardAssessment(check: .nonRefoulement, finding: .blocked(words("risk"))), on: today, until: today)], by: "a")
        #expect(record.status(.nonRefoulement, on: today.adding(days: 4000)) == .blocked)
    }

    @Test("It takes two people, and neither is of the escort unit") func twoSignatures() throws {
        var record = Self.assessed()
        #expect(throws: Refusal(.notPossibleNow)) { try record.clear(on: today, by: second) }
        record.happen([try record.sign(on: today, by: assessor)], by: "a")
        #expect(throws: Refusal(.secondOfficerMustDiffer)) { try record.clear(on: today, by: assessor) }
        #expect(throws: Refusal(.escortUnitCannotClear)) { try record.clear(on: today, by: officer("x", .safeguardsOfficer, .transferOfficer)) }
        for role in Role.allCases where role != .safeguardsOfficer {
            #expect(throws: Refusal(.notPermitted)) { try record.clear(on: today, by: officer("x", role)) }
        }
        record.happen([try record.clear(on: today, by: second)], by: "b")
        #expect(record.obstacles(on: today).isEmpty)
    }

    @Test("A new fact, an objection or a new finding takes both signatures back") func revoked() throws {
        let news: [ClearanceFact] = [
            .newFact([.asylumClaim], words("claimed yesterday")), .objected(objection: "o", to: .doubleJeopardy, words("no")),
            .found(SafeguardAssessment(check: .medicalFitness, finding: .clear), on: today, until: today),
        ]
        for fact in news {
            var record = Self.cleared()
            record.happen([fact], by: "c")
            #expect(record.assessorsSignature == nil && record.clearance == nil)
            #expect(!record.obstacles(on: today).isEmpty)
        }
    }

    @Test("A child, or somebody who may be one, is cleared by an assessment of the age or of the child's best interests, and by nothing else", arguments: [AgeGroup.minor, .unknown])
    func children(_ age: AgeGroup) throws {
        let record = Clearance()
        let code: Refusal.Code = age == .minor ? .personUnderage : .personAgeUnknown
        for finding in [SafeguardFinding.clear, .clearWithConditions(words("with an aunt"))] {
            #expect(throws: Refusal(code)) { try record.find(SafeguardAssessment(check: .ageAndChild, finding: finding), age: age, on: today, by: assessor, under: policy) }
            let determined = SafeguardAssessment(check: .ageAndChild, finding: finding, ageBasis: .bestInterests)
            #expect(throws: Refusal(.determinationMissing)) { try record.find(determined, age: age, on: today, by: assessor, under: policy) }
            #expect(throws: Refusal(.determinationMissing)) {
                try record.find(determined, age: age, protection: FamilyTests.protection(.stay), on: today, by: assessor, under: policy)
            }
            for basis in AgeBasis.allCases {
                _ = try record.find(
                    SafeguardAssessment(check: .ageAndChild, finding: finding, ageBasis: basis), age: age, protection: FamilyTests.protection(), on: today, by: assessor, under: policy)
            }
        }
        #expect(throws: Refusal(.safeguardAlwaysApplies)) {
            try record.find(SafeguardAssessment(check: .ageAndChild, finding: .notApplicable(words("grown")), ageBasis: .bestInterests), age: age, on: today, by: assessor, under: policy)
        }
        #expect(!SafeguardCheck.ageAndChild.canBeOverridden)
    }

    @Test("Life, safety, childhood, health and consent are nobody's to waive; the rest takes two people and a reason", arguments: SafeguardCheck.allCases)
    func overriding(_ check: SafeguardCheck) throws {
        var record = Clearance()
        record.happen([.found(SafeguardAssessment(check: check, finding: .blocked(words("not so"))), on: today, until: today)], by: "a")
        guard [.consularInformation, .counselAccess, .familyUnity].contains(check) else {
            #expect(throws: Refusal(.safeguardCannotBeOverridden)) { try record.proposeOverride(check, reason: words("must"), by: assessor) }
            return
        }
        #expect(throws: Refusal(.reasonMissing)) { try record.proposeOverride(check, reason: words(""), by: assessor) }
        record.happen([try record.proposeOverride(check, reason: words("urgent"), by: assessor)], by: "a")
        #expect(record.status(check, on: today) == .blocked, "one officer is not two")
        #expect(throws: Refusal(.secondOfficerMustDiffer)) { try record.confirmOverride(check, on: today, by: assessor, under: policy) }
        record.happen([try record.confirmOverride(check, on: today, by: second, under: policy)], by: "b")
        #expect(record.status(check, on: today.adding(days: 20)) == .overridden)
        #expect(record.status(check, on: today.adding(days: 21)) == .expired, "what two officers decided does not stand longer than a finding")
    }

    @Test("An objection is answered by another than who recorded it; one that is upheld blocks") func objections() throws {
        var record = Self.cleared()
        record.happen([try record.object("o", to: .nonRefoulement, words("I was threatened"), by: second)], by: "b")
        #expect(throws: Refusal(.secondOfficerMustDiffer)) { try record.answer("o", isUpheld: false, words("no"), on: today, by: second) }
        #expect(throws: Refusal(.objectionOpen)) { try record.sign(on: today, by: assessor) }
        record.happen([try record.answer("o", isUpheld: true, words("he was"), on: today, by: assessor)], by: "a")
        #expect(record.status(.nonRefoulement, on: today) == .blocked && record.openObjections.isEmpty)
    }

    @Test("Seven days lie between telling the person and the journey") func notice() throws {
        var record = Self.cleared()
        let notice = PersonNotice(language: "ru", interpreter: nil, position: .objects)
        record.happen([try record.notify(notice, on: today, by: officer("c", .caseOfficer), under: policy)], by: "c")
        #expect(record.obstacles(on: today.adding(days: 6)) == [.noticeTooShort(until: today.adding(days: 7))])
        #expect(record.obstacles(on: today.adding(days: 7)).isEmpty)
    }
}

@Suite struct LegalStatusTests {
    private let judicial = officer("j", .judicialOfficer)

    @Test("Only the judicial officer places and lifts a hold, and lifts it on an order") func holds() throws {
        var record = LegalStatus()
        for role in Role.allCases where role != .judicialOfficer {
            #expect(throws: Refusal(.notPermitted)) { try record.hold("h", .trial, authority: "Karkh", note: nil, by: officer("x", role)) }
            #expect(throws: Refusal(.notPermitted)) { try record.lift("h", order: words("12/26"), by: officer("x", role)) }
        }
        record.happen([try record.hold("h", .trial, authority: "Karkh", note: nil, by: judicial)], by: "j")
        #expect(throws: Refusal(.reasonMissing)) { try record.lift("h", order: words(""), by: judicial) }
        record.happen([try record.lift("h", order: words("12/26"), by: judicial)], by: "j")
        #expect(record.activeHolds.isEmpty)
        #expect(throws: Refusal(.holdNotActive)) { try record.lift("h", order: words("12/26"), by: judicial) }
    }

    @Test("A ground stands when the last paper that the agreement asks for is here, and no longer when one fails") func papers() throws {
        var record = LegalStatus()
        record.happen([try record.choose(.readmission, among: [agreement], by: judicial)], by: "j")
        #expect(record.agreement == "p/1" && record.missingPapers == [.expulsionOrder, .personDescription])
        #expect(throws: Refusal(.notPossibleNow)) { try record.take(.finalJudgment, by: judicial) }
        for paper in record.missingPapers { record.happen([try record.take(paper, by: judicial)], by: "j") }
        #expect(record.missingPapers.isEmpty && record.missingPapers(under: FamilyTests.protection()).isEmpty)
        record.happen([try record.fail(.expulsionOrder, reason: words("a copy"), by: judicial)], by: "j")
        #expect(record.missingPapers == [.expulsionOrder])
    }

    @Test("A ground that no agreement with the person's state covers cannot be chosen", arguments: LegalBasis.allCases.filter { $0 != .readmission })
    func notCovered(_ basis: LegalBasis) {
        #expect(throws: Refusal(.basisNotCovered)) { try LegalStatus().choose(basis, among: [agreement], by: judicial) }
    }

    @Test("What courts did stands in the order of its days, whenever it was recorded") func history() throws {
        var record = LegalStatus()
        for days in [-10, -30, -20] {
            record.happen([try record.record(.charged, on: today.adding(days: days), today: today, court: "Rusafa", note: nil, by: judicial)], by: "j")
        }
        #expect(record.events.map(\.on) == [-30, -20, -10].map { today.adding(days: $0) })
        #expect(throws: Refusal(.dayInFuture)) { try record.record(.charged, on: today.adding(days: 1), today: today, court: "x", note: nil, by: judicial) }
    }
}

@Suite struct LightsTests {
    private static func legal() -> LegalStatus {
        var record = LegalStatus()
        record.happen([.basisChosen(.readmission, under: "p/1", papers: [.expulsionOrder]), .paperArrived(.expulsionOrder)], by: "j")
        return record
    }

    private static func lights(
        _ legal: LegalStatus = legal(), _ clearance: Clearance = SafeguardTests.cleared(), others: [(legal: LegalStatus, clearance: Clearance)] = [],
        paper: TravelPaper? = TravelPaper(number: "1", validUntil: today.adding(days: 3))
    ) -> Lights {
        Lights(file(born: 1990), legal, clearance, others: others, paper: paper, documentNeededUntil: today.adding(days: 3), on: today)
    }

    private static func file(born year: Int) -> DetentionFile {
        let person = PersonDescription(names: [NameRendering("شامل", source: .manifest)], birth: PartialDate(year: year))
        var file = DetentionFile()
        file.happen([
            .registered(
                Registration(fileNumber: "1", description: person, transferredOn: nil, batch: nil, source: SourceRecord(manifest: "m", line: 2, header: [], cells: [])))
        ])
        return file
    }

    @Test("Found of age, and then the file says of a child: the light goes dark until the age is looked at again") func younger() throws {
        let clearance = SafeguardTests.cleared()
        let paper = TravelPaper(number: "1", validUntil: today.adding(days: 9))
        #expect(Lights(Self.file(born: 1990), Self.legal(), clearance, paper: paper, documentNeededUntil: today.adding(days: 3), on: today).isGreen(.safeguards))
        let child = Lights(Self.file(born: today.year - 15), Self.legal(), clearance, paper: paper, documentNeededUntil: today.adding(days: 3), on: today)
        #expect(child.obstacles[.safeguards] == [.safeguard(.check(.ageAndChild, .expired))])
        var determined = clearance
        determined.happen([.found(SafeguardAssessment(check: .ageAndChild, finding: .clear, ageBasis: .bestInterests), on: today, until: today), .signed(on: today)], by: "a")
        determined.happen([.cleared(on: today)], by: "b")
        func lights(_ protection: ChildProtection) -> Lights {
            Lights(Self.file(born: today.year - 15), Self.legal(), determined, protection: protection, paper: paper, documentNeededUntil: today.adding(days: 3), on: today)
        }
        #expect(lights(FamilyTests.protection()).isGreen(.safeguards))
        #expect(lights(.none).obstacles[.safeguards] == [.safeguard(.check(.ageAndChild, .expired))], "a determination that fell carries nothing")
    }

    @Test("Nationality alone stays dark where it was not confirmed; none of the others lights it") func fourLights() {
        let lights = Self.lights()
        #expect(Light.allCases.filter { !lights.isGreen($0) } == [.nationality])
        #expect(throws: Refusal(.lightNotGreen)) { try lights.check(of: reference(1)) }
        #expect(throws: Never.self) { try lights.check([.legal, .safeguards, .documents], of: reference(1)) }
    }

    @Test("A judicial hold darkens the law and nothing else") func hold() {
        var legal = Self.legal()
        legal.happen([.held(hold: "h", .witness, authority: "Karkh", note: nil)], by: "j")
        let lights = Self.lights(legal)
        #expect(lights.obstacles[.legal] == [.judicialHold(.witness)] && lights.isGreen(.safeguards) && lights.isGreen(.documents))
    }

    @Test("A travel document is good for three days beyond the journey, or it is none") func document() {
        #expect(!Self.lights(paper: nil).isGreen(.documents))
        #expect(!Self.lights(paper: TravelPaper(number: "1", validUntil: today.adding(days: 2))).isGreen(.documents))
        #expect(Self.lights().isGreen(.documents))
    }

    @Test("What a merged file warns of counts for the person") func merged() {
        var other = Clearance()
        other.happen([.found(SafeguardAssessment(check: .traffickingVictim, finding: .blocked(words("yes"))), on: today, until: today)], by: "a")
        var held = LegalStatus()
        held.happen([.held(hold: "h", .appeal, authority: "Karkh", note: nil)], by: "j")
        let lights = Self.lights(others: [(legal: held, clearance: other)])
        #expect(!lights.isGreen(.legal) && lights.obstacles[.safeguards] == [.safeguard(.check(.traffickingVictim, .blocked))])
    }

    @Test("In ten thousand random histories nobody is cleared who has a check unresolved, an objection open, or one officer only") func random() {
        var state: UInt64 = 42
        func next(_ n: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % n
        }
        let people = [assessor, second, officer("t", .transferOfficer, .safeguardsOfficer), officer("c", .caseOfficer)]
        var cleared = 0
        for _ in 0..<10_000 {
            // Most begin nearly done, so that the histories come to the end.
            var record = next(4) == 0 ? Clearance() : SafeguardTests.assessed(except: SafeguardCheck.allCases[next(14)])
            for _ in 0..<20 {
                let (actor, check) = (people[next(people.count)], SafeguardCheck.allCases[next(14)])
                let finding = [SafeguardFinding.clear, .blocked(words("b")), .clear, .clear, .notApplicable(words("n"))][next(5)]
                let missing = record.unresolved(on: today).first ?? check
                let fact: ClearanceFact?
                switch next(14) {
                case 0: fact = try? record.find(SafeguardAssessment(check: check, finding: finding), age: .adult, on: today, by: actor, under: policy)
                case 1: fact = try? record.object("o\(next(3))", to: check, words("o"), by: actor)
                case 2, 3: fact = record.openObjections.first.flatMap { try? record.answer($0.id, isUpheld: next(2) == 0, words("a"), on: today, by: actor) }
                case 4: fact = try? record.report([check], words("n"), by: actor)
                case 5, 6, 7: fact = try? record.find(SafeguardAssessment(check: missing, finding: .clear), age: .adult, on: today, by: actor, under: policy)
                case 8, 9, 10: fact = try? record.sign(on: today, by: actor)
                default: fact = try? record.clear(on: today, by: actor)
                }
                guard let fact else { continue }
                record.happen([fact], by: actor.id.text)
                guard let clearance = record.clearance else { continue }
                cleared += 1
                #expect(record.unresolved(on: today).isEmpty && record.openObjections.isEmpty)
                #expect(record.assessorsSignature != nil && record.assessorsSignature?.by != clearance.by && clearance.by?.text != "t")
            }
        }
        #expect(cleared > 200, "the histories come far enough to show something")
    }
}
