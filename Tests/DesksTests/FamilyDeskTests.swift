// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Store
import Testing
import Workflow

/// Every text that must never leave the office carries this.
private let canary = TaggedText("canary-family", .english)

private func consent(_ office: Office) -> ExplainedConsent {
    ExplainedConsent(explainedBy: "canary-explainer", language: "ru", interpreter: "canary-interpreter", form: .thumbprint, on: office.today)
}

private func statement(_ id: String = "e") -> KinshipEvidence { KinshipEvidence(id: id, kind: .statement, finding: .supports, text: canary) }

/// Who answers for a child, and a determination by two officers.
private func determine(_ child: CaseReference, _ outcome: BestInterestsOutcome = .returnWithFamily, mayBeParted: Bool = false, guarded: Bool = true, at office: Office) async throws {
    let desk = FamilyDesk(office)
    if guarded { try await desk.perform(GuardianAct.name(.person, "canary-guardian", .grandparent, since: office.today, until: nil, consent(office)), on: child, by: assessor) }
    let panel = [PanelMember(name: "canary-a", capacity: .safeguardsOfficer), PanelMember(name: "canary-b", capacity: .psychologist)]
    let decision = BestInterestsDecision(considered: [.stay, outcome == .stay ? .returnWithFamily : outcome], outcome: outcome, mayBeParted: mayBeParted, reasons: canary)
    for act in [BestInterestsAct.open(panel: panel), .hear(.notHeard(reason: canary)), .propose(decision)] { try await desk.perform(act, on: child, by: assessor) }
    try await desk.perform(BestInterestsAct.decide, on: child, by: safeguards)
}

@Suite struct FamilyDeskTests {
    /// A father whose nationality is confirmed, and a child of the same list.
    private static func family() async throws -> (TwoOffices, father: CaseReference, child: CaseReference) {
        let (offices, _, people) = try await ExchangeTests.registered()
        let (father, child) = (try #require(people["1"]), try #require(people["3"]))
        try await ExchangeTests.answer(offices, father)
        return (offices, father, child)
    }

    private static func isRunning(_ person: CaseReference, at office: Office) async throws -> Bool? {
        try await FilesDesk(office).file(person, by: TwoOffices.caseOfficer).preparations[.transfer]
    }

    /// What a new look at the unity of the family takes.
    private static func clearAgain(_ person: CaseReference, at office: Office) async throws {
        let desk = SafeguardsDesk(office)
        try await desk.perform(.find(SafeguardAssessment(check: .familyUnity, finding: .clear)), on: person, by: assessor)
        try await desk.perform(.sign, on: person, by: assessor)
        try await desk.perform(.clear, on: person, by: safeguards)
    }

    @Test("A child is linked to its father: his clearance falls, his journey stops, and he does not prepare again before it is determined what is best for the child")
    func linked() async throws {
        let (offices, father, child) = try await Self.family()
        let (office, desk, officer) = (offices.iraq, FamilyDesk(offices.iraq), TwoOffices.caseOfficer)
        try await makeReady(father, at: office)
        try await AnswersDesk(office).begin(.transfer, for: father, by: officer)
        try await desk.perform(.claim(.fatherOf, to: child, statement()), on: father, by: officer)
        let standing = try await SafeguardsDesk(office).standing(father, by: assessor)
        #expect(standing.clearance.clearance == nil && standing.clearance.status(.familyUnity, on: office.today) == .inAssessment)
        #expect(standing.lights.obstacles[.safeguards]?.contains(.familySeparated(child)) == true)
        #expect(try await Self.isRunning(father, at: office) == false)
        await #expect(throws: Refusal(.familySeparated)) { try await AnswersDesk(office).begin(.transfer, for: father, by: officer) }
        await #expect(throws: Refusal(.familySeparated)) { try await Self.clearAgain(father, at: office) }
        for reference in [father, child] {
            let view = try await desk.view(reference, by: officer)
            #expect(Set(view.members.map(\.member.reference)) == [father, child] && view.links.map(\.link.state) == [.claimed])
        }
        try await determine(child, at: office)
        try await Self.clearAgain(father, at: office)
        try await AnswersDesk(office).begin(.transfer, for: father, by: officer)
        #expect(TasksDesk(office).tasks(of: officer).contains { $0.verb == .familySeparated && $0.subject == .family(child) }, "the child does not prepare yet")
        try await office.journal.read { reading in
            #expect(throws: Refusal(.familySeparated)) { try office.checkFamilies([father], reading) }
            #expect(throws: Refusal(.familySeparated)) { try office.checkFamilies([child], reading) }
            #expect(throws: Never.self) { try office.checkFamilies([child, father], reading) }
        }
        try await SafeguardsDesk(office).perform(.report([.medicalFitness], canary), on: child, by: officer)
        #expect(try await desk.view(child, by: officer).protection.determination.state == .revoked, "what was determined stands until something new is known")
        #expect(try await Self.isRunning(father, at: office) == false)
        await #expect(throws: Refusal(.familySeparated)) { try await AnswersDesk(office).begin(.transfer, for: father, by: officer) }
    }

    @Test("A father who is released is waited for, and his child goes only once it is determined anew; of one who is dead nobody waits", arguments: [false, true])
    func withoutFather(_ isDead: Bool) async throws {
        let (offices, father, child) = try await Self.family()
        let (office, desk, officer) = (offices.iraq, FamilyDesk(offices.iraq), TwoOffices.caseOfficer)
        try await desk.perform(.claim(.fatherOf, to: child, statement()), on: father, by: officer)
        try await determine(child, .returnToGuardian, at: office)
        let custody = CustodyDesk(office)
        if isDead {
            try await custody.perform(.die(DeathReport(on: office.today, place: canary)), on: father, by: officer)
        } else {
            try await custody.perform(.end(.released, on: office.today, note: nil), on: father, by: officer)
        }
        let fallen = try await desk.view(child, by: officer).protection.determination
        #expect(fallen.state == .revoked && fallen.lost?.member == father && fallen.lost?.outcome == (isDead ? .deceased : .released))
        #expect(try await SafeguardsDesk(office).standing(child, by: assessor).clearance.status(.familyUnity, on: office.today) == .inAssessment)
        try await office.journal.read { reading in
            if isDead { try office.checkFamilies([child], reading) } else { #expect(throws: Refusal(.familySeparated)) { try office.checkFamilies([child], reading) } }
        }
        try await determine(child, .returnToGuardian, mayBeParted: true, guarded: false, at: office)
        try await office.journal.read { try office.checkFamilies([child], $0) }
    }

    @Test("A child that died keeps nobody from preparing to go") func withoutChild() async throws {
        let (offices, father, child) = try await Self.family()
        try await FamilyDesk(offices.iraq).perform(.claim(.fatherOf, to: child, statement()), on: father, by: TwoOffices.caseOfficer)
        await #expect(throws: Refusal(.familySeparated)) { try await Self.clearAgain(father, at: offices.iraq) }
        try await CustodyDesk(offices.iraq).perform(.die(DeathReport(on: offices.iraq.today, place: canary)), on: child, by: TwoOffices.caseOfficer)
        try await SafeguardsDesk(offices.iraq).perform(.find(SafeguardAssessment(check: .familyUnity, finding: .clear)), on: father, by: assessor)
    }

    @Test("Only a determination lets the two be apart, and only one officer's word is none") func parted() async throws {
        let (offices, father, child) = try await Self.family()
        let (office, desk) = (offices.iraq, FamilyDesk(offices.iraq))
        try await desk.perform(.claim(.fatherOf, to: child, statement()), on: father, by: TwoOffices.caseOfficer)
        #expect(TasksDesk(office).tasks(of: TwoOffices.caseOfficer).filter { $0.verb == .establishLink }.isEmpty, "nobody is asked to be their own second")
        #expect(TasksDesk(office).tasks(of: assessor).map(\.verb) == [.establishLink])
        let tie = try #require(try await desk.view(child, by: assessor).links.first).link.tie.id
        await #expect(throws: Refusal(.secondOfficerMustDiffer)) { try await desk.perform(.establish(tie: tie), on: child, by: TwoOffices.caseOfficer) }
        try await desk.perform(.establish(tie: tie), on: child, by: assessor)
        try await determine(child, .stay, mayBeParted: true, at: office)
        try await office.journal.read { reading in #expect(throws: Never.self) { try office.checkFamilies([father], reading) } }
        try await desk.perform(.end(.proposeUnlink, tie: tie, reason: canary), on: father, by: TwoOffices.caseOfficer)
        #expect(TasksDesk(office).tasks(of: assessor).map(\.verb) == [.confirmUnlink])
        await #expect(throws: Refusal(.secondOfficerMustDiffer)) { try await desk.perform(.end(.unlink, tie: tie, reason: canary), on: father, by: TwoOffices.caseOfficer) }
        try await desk.perform(.end(.unlink, tie: tie, reason: canary), on: father, by: assessor)
        #expect(try await desk.view(father, by: assessor).members.count == 1)
        #expect(try await desk.view(child, by: assessor).protection.determination.state == .revoked)
    }

    @Test("One officer proposes, another decides; then, with a guardian, a child can be asked for, with its family and with no stranger, and nothing else of it goes out")
    func askedFor() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let (father, stranger, child) = (try #require(people["1"]), try #require(people["2"]), try #require(people["3"]))
        let (office, desk, requests) = (offices.iraq, FamilyDesk(offices.iraq), RequestDesk(offices.iraq))
        try await desk.perform(.claim(.fatherOf, to: child, statement()), on: father, by: TwoOffices.caseOfficer)
        let tie = try #require(try await desk.view(child, by: assessor).links.first).link.tie.id
        try await desk.perform(.establish(tie: tie), on: child, by: assessor)
        let id = try await requests.compose(to: .russia, by: TwoOffices.caseOfficer)
        func refusal(_ person: CaseReference) async throws -> Refusal.Code? { try await requests.add([person], to: id, by: TwoOffices.caseOfficer).first?.1.code }
        #expect(try await refusal(child) == .personUnderage)
        try await SafeguardsDesk(office).perform(.choose(.childReturn), on: child, by: TwoOffices.caseOfficer)
        #expect(try await refusal(child) == .determinationMissing)
        await #expect(throws: Refusal(.determinationMissing)) {
            try await SafeguardsDesk(office).perform(.find(SafeguardAssessment(check: .ageAndChild, finding: .clear, ageBasis: .bestInterests)), on: child, by: assessor)
        }
        await #expect(throws: Refusal(.guardianMissing)) { try await SafeguardsDesk(office).perform(.take(.guardianNamed), on: child, by: TwoOffices.caseOfficer) }
        try await determine(child, guarded: false, at: office)
        #expect(try await refusal(child) == .guardianMissing)
        try await desk.perform(GuardianAct.name(.institution, "canary-home", .childrensHome, since: office.today, until: nil, consent(office)), on: child, by: assessor)
        try await SafeguardsDesk(office).perform(.find(SafeguardAssessment(check: .ageAndChild, finding: .clear, ageBasis: .bestInterests)), on: child, by: assessor)
        try await SafeguardsDesk(office).perform(.take(.guardianNamed), on: child, by: TwoOffices.caseOfficer)
        #expect(try await requests.eligible(for: id, by: TwoOffices.caseOfficer).contains { $0.id == child.text && $0.obstacle == nil })
        #expect(try await refusal(child) == nil)
        #expect(try await refusal(stranger) == .childWithStrangers)
        #expect(try await refusal(father) == nil)
        try await requests.submit(id, by: TwoOffices.caseOfficer)
        try await requests.approve(id, by: TwoOffices.approver)
        await #expect(throws: Refusal(.disclosureNotExplained)) { try await requests.dispatch(id, by: TwoOffices.approver) }
        try await offices.explained([child, father])
        try await requests.dispatch(id, by: TwoOffices.approver)
        try await offices.carry()
        let told = try await VerificationDesk(offices.russia).view(child, by: TwoOffices.verifier("a")).person
        #expect(told.purpose == .childReturn && told.description.father == "رمضان محمدوف" && told.description.kunya == nil)
        #expect(try await VerificationDesk(offices.russia).view(father, by: TwoOffices.verifier("a")).person.purpose == .nationalityVerification)
        let texts = try await offices.russia.journal.read { reading -> [String] in
            let streams = try reading.entries(before: nil, limit: 1000).map(\.stream).filter { ["verification", "request"].contains($0.room) }
            return try streams.flatMap { try reading.texts(of: $0).map { String(decoding: $0.1, as: UTF8.self) } }
        }
        #expect(texts.contains { $0.contains("childReturn") } && !texts.contains { $0.contains("canary") }, "nothing of links, consents and determinations goes out")
    }

    @Test("While one who has the care of a child is held from disclosure, nothing is told of the child") func heldParent() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let (father, child) = (try #require(people["1"]), try #require(people["3"]))
        let office = offices.iraq
        try await FamilyDesk(office).perform(.claim(.fatherOf, to: child, statement()), on: father, by: TwoOffices.caseOfficer)
        try await determine(child, at: office)
        try await SafeguardsDesk(office).perform(.choose(.childReturn), on: child, by: TwoOffices.caseOfficer)
        try await FilesDesk(office).hold(father, for: .familySafety, note: nil, by: TwoOffices.caseOfficer)
        let id = try await RequestDesk(office).compose(to: .russia, by: TwoOffices.caseOfficer)
        #expect(try await RequestDesk(office).add([child], to: id, by: TwoOffices.caseOfficer).map(\.1.code) == [.personHeldFromDisclosure])
    }

    @Test("A kinship test is recorded with the consent of both, the guardian's for the child; what was refused is kept with the record") func kinshipTest() async throws {
        let (offices, father, child) = try await Self.family()
        let (office, desk) = (offices.iraq, FamilyDesk(offices.iraq))
        try await desk.perform(.claim(.fatherOf, to: child, statement()), on: father, by: TwoOffices.caseOfficer)
        let tie = try #require(try await desk.view(child, by: assessor).links.first).link.tie.id
        func record(_ consents: [KinshipConsent]) async throws {
            let test = KinshipEvidence(id: "dna", kind: .kinshipTest, finding: .supports, text: canary, consents: consents)
            try await desk.perform(.addEvidence(tie: tie, test), on: father, by: TwoOffices.caseOfficer)
        }
        let both = [KinshipConsent(of: father, giver: .person, consent: consent(office)), KinshipConsent(of: child, giver: .guardian, consent: consent(office))]
        await #expect(throws: Refusal(.consentMissing)) { try await record([]) }
        await #expect(throws: Refusal(.guardianMissing)) { try await record(both) }
        try await desk.perform(GuardianAct.name(.office, "canary-office", .guardianshipAuthority, since: office.today, until: nil, consent(office)), on: child, by: assessor)
        try await record(both)
        let links = try await office.journal.read { try $0.load(FamilyLinks.self, father.text) }
        #expect(links.timeline.contains { if case .refused(.consentMissing) = $0.fact { true } else { false } })
        #expect(links.links.first?.evidence.count == 2)
        #expect(try await office.journal.read { try $0.load(FamilyLinks.self, child.text) }.links.first?.evidence.count == 2, "both have it")
    }

    @Test("A mother's or a guardian's refusal blocks the consent; a court can answer in their place") func refusals() async throws {
        let (offices, _, child) = try await Self.family()
        let (office, desk) = (offices.iraq, FamilyDesk(offices.iraq))
        let refused = ReturnConsent(giver: .mother, isGiven: false, consent: consent(office), words: canary)
        try await desk.perform(GuardianAct.answer(refused), on: child, by: TwoOffices.caseOfficer)
        let clear = SafeguardAssessment(check: .consent, finding: .clear)
        #expect(try await SafeguardsDesk(office).standing(child, by: assessor).clearance.status(.consent, on: office.today) == .blocked)
        await #expect(throws: Refusal(.consentRefused)) { try await SafeguardsDesk(office).perform(.find(clear), on: child, by: assessor) }
        try await desk.perform(GuardianAct.answer(ReturnConsent(giver: .court, isGiven: true, consent: consent(office))), on: child, by: TwoOffices.caseOfficer)
        try await SafeguardsDesk(office).perform(.find(clear), on: child, by: assessor)
        await #expect(throws: Refusal(.personOfAge)) { try await desk.perform(GuardianAct.answer(refused), on: try #require(offices.references["2"]), by: TwoOffices.caseOfficer) }
    }

    @Test("A child without papers is registered by hand, found by name and number, and known again by a later list") func registered() async throws {
        let offices = try await TwoOffices.make()
        let desk = FamilyDesk(offices.iraq)
        let today = offices.iraq.today
        let birth = BirthEstimate(earliest: try #require(PartialDate(year: 2014)), latest: try #require(PartialDate(year: 2016)), basis: .appearance)
        @Sendable func describe(_ number: String?) -> @Sendable (CaseReference) -> ChildPresence {
            { reference in
                ChildPresence(
                    fileNumber: number ?? reference.text, names: [NameRendering("مريم", source: .assumed)], birth: birth, claimed: .state(.russia), placeFound: "Baghdad", foundOn: today,
                    informant: "a neighbour")
            }
        }
        await #expect(throws: Refusal(.notPermitted)) { try await desk.register(by: TwoOffices.caseOfficer, describe(nil)) }
        let child = try await desk.register(by: TwoOffices.registrar, describe("home-7"))
        await #expect(throws: Refusal(.numberTaken)) { try await desk.register(by: TwoOffices.registrar, describe("home-7")) }
        let second = try await desk.register(by: TwoOffices.registrar, describe(nil))
        #expect(offices.references[second.text] == second)
        for query in ["مريم", "home-7"] {
            let found = try await FilesDesk(offices.iraq).list(query: query, claimed: nil, page: 1, by: TwoOffices.caseOfficer).files
            #expect(found.contains { $0.id == child.text && $0.card.isChilds(on: today) }, "\(query)")
        }
        _ = try await offices.importManifest("file no,full name,father,sex,dob,birthplace,citizenship\nhome-7,مريم احمد,احمد,F,1999,,RU\n")
        let file = try await FilesDesk(offices.iraq).file(child, by: TwoOffices.caseOfficer)
        #expect(file.description.fullName == "مريم احمد" && file.isChilds(on: today) && offices.references.count == 2)
    }

    @Test("A link of a merged file counts for the person; one claimed while two files were one is claimed for both when they are two again") func merged() async throws {
        let (offices, father, child) = try await Self.family()
        let (office, desk, duplicates) = (offices.iraq, FamilyDesk(offices.iraq), DuplicatesDesk(offices.iraq))
        let (other, second) = (try #require(offices.references["2"]), try #require(offices.references["4"]))
        try await desk.perform(.claim(.fatherOf, to: child, statement()), on: father, by: TwoOffices.caseOfficer)
        try await makeReady(other, at: office)
        try await duplicates.merge(father, into: other, reason: canary, by: TwoOffices.registrar)
        #expect(try await desk.view(child, by: assessor).links.map(\.other) == [other])
        #expect(try await SafeguardsDesk(office).standing(other, by: assessor).clearance.clearance == nil, "two families met")
        try await desk.perform(.claim(.fatherOf, to: second, statement("f")), on: father, by: TwoOffices.caseOfficer)
        try await duplicates.unmerge(father, from: other, reason: canary, by: TwoOffices.registrar)
        func linked(_ person: CaseReference) async throws -> Set<CaseReference> { Set(try await desk.view(person, by: assessor).links.map(\.other)) }
        for (person, others) in [(father, [child, second]), (other, [second]), (second, [father, other]), (child, [father])] {
            #expect(try await linked(person) == Set(others))
        }
    }
}
