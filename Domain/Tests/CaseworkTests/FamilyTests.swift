// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Testing
import Workflow

private let first = officer("a", .safeguardsOfficer)
private let second = officer("b", .safeguardsOfficer)
private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }

@Suite struct FamilyTests {
    static let mother = reference(1)
    static let child = reference(2)
    static let tie = FamilyTie(id: "t", kind: .motherOf, from: mother, to: child)
    static let panel = [PanelMember(name: "Amal", capacity: .safeguardsOfficer), PanelMember(name: "Basim", capacity: .childProtection)]

    static func consent(_ form: ConsentForm = .thumbprint, witness: String? = nil, on day: Day = today) -> ExplainedConsent {
        ExplainedConsent(explainedBy: "Amal", language: "ru", interpreter: "Vera", form: form, witness: witness, on: day)
    }

    static func guardian(until: Day? = nil) -> Guardian {
        Guardian(id: "g", kind: .person, name: "Zulai", relation: .grandparent, since: today, until: until, consent: consent())
    }

    static func decision(_ outcome: BestInterestsOutcome = .returnWithFamily, mayBeParted: Bool = false) -> BestInterestsDecision {
        BestInterestsDecision(considered: [.stay, outcome == .stay ? .returnWithFamily : outcome], outcome: outcome, mayBeParted: mayBeParted, reasons: words("because"))
    }

    static func determined(_ outcome: BestInterestsOutcome = .returnWithFamily, mayBeParted: Bool = false) -> BestInterestsDetermination {
        var record = BestInterestsDetermination()
        record.happen([.opened(panel: panel, on: today), .heard(.notHeard(reason: words("an infant"))), .proposed(decision(outcome, mayBeParted: mayBeParted))], by: "a")
        record.happen([.decided(on: today)], by: "b")
        return record
    }

    static func guarded() -> Guardianship {
        var record = Guardianship()
        record.happen([.named(guardian())], by: "a")
        return record
    }

    static func protection(_ outcome: BestInterestsOutcome = .returnWithFamily) -> ChildProtection {
        ChildProtection(determination: determined(outcome), guardianship: guarded(), on: today)
    }

    static func statement(_ id: String = "e", _ finding: KinshipEvidence.Finding = .supports) -> KinshipEvidence {
        KinshipEvidence(id: id, kind: .statement, finding: finding, text: words("the mother says so"))
    }

    static func presence(_ earliest: String, _ latest: String) throws -> ChildPresence {
        let birth = BirthEstimate(earliest: try #require(PartialDate(iso: earliest)), latest: try #require(PartialDate(iso: latest)), basis: .appearance)
        return ChildPresence(
            fileNumber: "home-7", names: [NameRendering("مريم", source: .assumed)], birth: birth, claimed: .state(.russia), placeFound: "Baghdad", foundOn: today, informant: "a neighbour")
    }

    static func childsFile() throws -> DetentionFile {
        var file = DetentionFile()
        file.happen([.childRegistered(try presence("2014", "2016"))], by: "r")
        return file
    }

    // MARK: - A child without papers

    @Test("A child who stands on no list has a file of its own, with assumed names, a range of birth and no allegation") func presence() throws {
        let registrar = officer("r", .registrar)
        var file = DetentionFile()
        let known = try Self.presence("2014", "2016")
        #expect(throws: Refusal(.notPermitted)) { try file.register(known, on: today, by: officer("c", .caseOfficer)) }
        file.happen([try file.register(known, on: today, by: registrar)], by: "r")
        #expect(file.state == .registered && file.fileNumber == "home-7" && file.sources.isEmpty)
        #expect(file.description.names.map(\.source) == [.assumed] && file.description.birth == nil)
        #expect(file.isChilds(on: today) && file.ageGroup(on: today) == .minor)
        #expect(throws: Refusal(.notPossibleNow)) { try file.register(known, on: today, by: registrar) }
        #expect(throws: Refusal(.personUnderage)) { try file.putIntoRequest("r", of: .russia, on: today) }
        let text = String(decoding: try JSONEncoder().encode(DetentionFileFact.childRegistered(known)), as: UTF8.self)
        for word in ["allegation", "charge", "batch", "manifest"] { #expect(!text.contains(word)) }
    }

    @Test("Later lists that name the child by its number say something of the same file; what was estimated of its age still counts") func laterList() throws {
        var file = try Self.childsFile()
        let row = Registration(
            fileNumber: "home-7", description: person { $0.birth = PartialDate(iso: "1999") }, transferredOn: nil, batch: nil,
            source: SourceRecord(manifest: "m", line: 9, header: [], cells: []))
        file.happen([try #require(file.compare(row))])
        #expect(file.description.fullName == "رمضان محمدوف" && file.presence?.names.map(\.source) == [.assumed])
        #expect(file.ageGroup(on: today) == .minor, "the benefit of the doubt is a child's")
        #expect(file.compare(row) == nil)
    }

    @Test(
        "A range of birth is under age, of age, or neither",
        arguments: [("2014", "2016", AgeGroup.minor), ("2006", "2010", .unknown), ("2001", "2003", .adult), ("2003", "2012", .unknown), ("2010-05-03", "2010-05-03", .minor)])
    func estimate(_ earliest: String, _ latest: String, _ group: AgeGroup) throws {
        let estimate = BirthEstimate(earliest: try #require(PartialDate(iso: earliest)), latest: try #require(PartialDate(iso: latest)), basis: .words)
        #expect(estimate.ageGroup(on: today) == group)
        #expect((estimate.exact != nil) == (earliest == latest))
    }

    @Test("A child's registration lacks nothing that says who found it and where, is not of an adult, and not of tomorrow") func incomplete() throws {
        let registrar = officer("r", .registrar)
        let known = try Self.presence("2014", "2016")
        func with(_ change: (ChildPresence) throws -> ChildPresence, _ code: Refusal.Code) throws {
            let changed = try change(known)
            #expect(throws: Refusal(code)) { try DetentionFile().register(changed, on: today, by: registrar) }
        }
        func copy(_ known: ChildPresence, names: [NameRendering]? = nil, birth: BirthEstimate? = nil, place: String? = nil, foundOn: Day? = nil, informant: String? = nil) -> ChildPresence {
            ChildPresence(
                fileNumber: known.fileNumber, names: names ?? known.names, birth: birth ?? known.birth, placeFound: place ?? known.placeFound, foundOn: foundOn ?? known.foundOn,
                informant: informant ?? known.informant)
        }
        try with({ copy($0, names: []) }, .fieldMissing)
        try with({ copy($0, place: "") }, .fieldMissing)
        try with({ copy($0, informant: "") }, .fieldMissing)
        try with({ copy($0, foundOn: today.adding(days: 1)) }, .dayInFuture)
        try with({ copy($0, birth: try Self.presence("2016", "2014").birth) }, .fieldMissing)
        try with({ copy($0, birth: try Self.presence("1990", "1991").birth) }, .personOfAge)
    }

    // MARK: - Links

    @Test("One officer claims a link, another establishes it; whoever claimed it neither establishes nor refutes it") func fourEyes() throws {
        var links = FamilyLinks()
        #expect(throws: Refusal(.sameFile)) {
            try links.claim(FamilyTie(id: "t", kind: .siblingOf, from: Self.child, to: Self.child), Self.statement(), children: [], guarded: [], on: today, by: first)
        }
        links.happen([try links.claim(Self.tie, Self.statement(), children: [Self.child], guarded: [], on: today, by: first)], by: "a")
        let again = FamilyTie(id: "u", kind: .motherOf, from: Self.mother, to: Self.child)
        #expect(throws: Refusal(.alreadyLinked)) { try links.claim(again, Self.statement(), children: [], guarded: [], on: today, by: second) }
        #expect(links.standing.map(\.state) == [.claimed])
        #expect(throws: Refusal(.secondOfficerMustDiffer)) { try links.establish("t", by: first) }
        #expect(throws: Refusal(.secondOfficerMustDiffer)) { try links.end(.refute, "t", reason: words("no"), by: first) }
        #expect(throws: Refusal(.notPermitted)) { try links.establish("t", by: officer("r", .registrar)) }
        links.happen([try links.establish("t", by: second)], by: "b")
        #expect(try links.link("t").state == .established)
        #expect(throws: Refusal(.notPossibleNow)) { try links.end(.refute, "t", reason: words("no"), by: second) }
    }

    @Test("Two officers part what was linked, with a reason; a proposal that is not agreed to falls") func unlinking() throws {
        var links = FamilyLinks()
        links.happen([.claimed(Self.tie, Self.statement())], by: "a")
        links.happen([.established(tie: "t")], by: "b")
        #expect(throws: Refusal(.notPossibleNow)) { try links.end(.unlink, "t", reason: words("an error"), by: second) }
        #expect(throws: Refusal(.reasonMissing)) { try links.end(.proposeUnlink, "t", reason: words(""), by: first) }
        links.happen([try links.end(.proposeUnlink, "t", reason: words("an error"), by: first)], by: "a")
        #expect(throws: Refusal(.secondOfficerMustDiffer)) { try links.end(.unlink, "t", reason: words("an error"), by: first) }
        #expect(try links.link("t").stands, "one officer is not two")
        links.happen([try links.end(.keep, "t", reason: words("it is so"), by: second)], by: "b")
        #expect(throws: Refusal(.notPossibleNow)) { try links.end(.unlink, "t", reason: words("an error"), by: second) }
        links.happen([try links.end(.proposeUnlink, "t", reason: words("an error"), by: second)], by: "b")
        links.happen([try links.end(.unlink, "t", reason: words("an error"), by: first)], by: "a")
        #expect(links.standing.isEmpty && links.links.map(\.state) == [.unlinked])
    }

    @Test("A kinship test stands on the consent of both; for a child it is the guardian's, who must be named") func testConsent() throws {
        let links = FamilyLinks()
        func test(_ consents: [KinshipConsent]) -> KinshipEvidence { KinshipEvidence(id: "dna", kind: .kinshipTest, finding: .supports, text: words("16 loci"), consents: consents) }
        func claim(_ consents: [KinshipConsent], guarded: Set<CaseReference> = [Self.child]) throws(Refusal) -> FamilyLinksFact {
            try links.claim(Self.tie, test(consents), children: [Self.child], guarded: guarded, on: today, by: first)
        }
        let mothers = KinshipConsent(of: Self.mother, giver: .person, consent: Self.consent())
        let guardians = KinshipConsent(of: Self.child, giver: .guardian, consent: Self.consent(.signature))
        #expect(throws: Refusal(.consentMissing)) { try claim([]) }
        #expect(throws: Refusal(.consentMissing)) { try claim([mothers]) }
        #expect(throws: Refusal(.consentMissing)) { try claim([mothers, KinshipConsent(of: Self.child, giver: .person, consent: Self.consent())]) }
        #expect(throws: Refusal(.consentMissing)) { try claim([mothers, guardians, KinshipConsent(of: reference(9), giver: .person, consent: Self.consent())]) }
        #expect(throws: Refusal(.guardianMissing)) { try claim([mothers, guardians], guarded: []) }
        #expect(throws: Refusal(.fieldMissing)) { try claim([mothers, KinshipConsent(of: Self.child, giver: .guardian, consent: Self.consent(.spokenBeforeWitness))]) }
        #expect(throws: Refusal(.dayInFuture)) { try claim([KinshipConsent(of: Self.mother, giver: .person, consent: Self.consent(on: today.adding(days: 1))), guardians]) }
        #expect(throws: Never.self) { try claim([mothers, guardians]) }
    }

    @Test("Consent can be taken back: what rested on the test alone is no longer established, and still counts as claimed") func withdrawn() throws {
        let consents = [
            KinshipConsent(of: Self.mother, giver: .person, consent: Self.consent()), KinshipConsent(of: Self.child, giver: .guardian, consent: Self.consent()),
        ]
        var links = FamilyLinks()
        links.happen([.claimed(Self.tie, KinshipEvidence(id: "dna", kind: .kinshipTest, finding: .supports, text: words("16 loci"), consents: consents))], by: "a")
        links.happen([.established(tie: "t")], by: "b")
        links.happen([try links.withdrawConsent(to: "dna", of: Self.mother, in: "t", on: today, by: first)], by: "a")
        #expect(links.standing.map(\.state) == [.claimed])
        #expect(throws: Refusal(.noEvidence)) { try links.establish("t", by: second) }
        #expect(throws: Refusal(.notPossibleNow)) { try links.withdrawConsent(to: "dna", of: Self.mother, in: "t", on: today, by: first) }
        links.happen([try links.add(Self.statement("e", .speaksAgainst), to: "t", children: [], guarded: [], on: today, by: first)], by: "a")
        #expect(throws: Refusal(.noEvidence)) { try links.establish("t", by: second) }
        links.happen([try links.add(Self.statement("f"), to: "t", children: [], guarded: [], on: today, by: first)], by: "a")
        #expect(throws: Never.self) { try links.establish("t", by: second) }
    }

    // MARK: - Guardian and determination

    @Test("A child has one guardian at a time, named with how they consented, until they end or their time does") func guardian() throws {
        var record = Guardianship()
        record.happen([try record.name(Self.guardian(until: today.adding(days: 10)), on: today, by: first)], by: "a")
        #expect(throws: Refusal(.guardianStands)) { try record.name(Self.guardian(), on: today, by: first) }
        #expect(record.guardian(on: today.adding(days: 10)) != nil && record.guardian(on: today.adding(days: 11)) == nil && record.guardian(on: today.adding(days: -1)) == nil)
        record.happen([try record.end(reason: words("ill"), on: today, by: second)], by: "b")
        #expect(record.guardian(on: today) == nil)
        #expect(throws: Refusal(.guardianMissing)) { try record.end(reason: words("ill"), on: today, by: second) }
        #expect(throws: Refusal(.notPermitted)) { try record.name(Self.guardian(), on: today, by: officer("r", .registrar)) }
    }

    @Test("Whoever refuses blocks the consent, until they or a court say otherwise") func refusals() throws {
        func answer(_ giver: ReturnConsent.Giver, _ isGiven: Bool) -> ReturnConsent { ReturnConsent(giver: giver, isGiven: isGiven, consent: Self.consent(), words: words("said")) }
        var record = Guardianship()
        #expect(throws: Refusal(.reasonMissing)) { try record.answer(ReturnConsent(giver: .mother, isGiven: false, consent: Self.consent()), on: today, by: first) }
        #expect(throws: Refusal(.guardianMissing)) { try record.answer(answer(.guardian, false), on: today, by: first) }
        record.happen([try record.answer(answer(.mother, false), on: today, by: first)], by: "a")
        #expect(record.refusal == .mother)
        let clear = SafeguardAssessment(check: .consent, finding: .clear)
        #expect(throws: Refusal(.consentRefused)) {
            try Clearance().find(clear, age: .minor, protection: ChildProtection(guardianship: record, on: today), on: today, by: first, under: policy)
        }
        record.happen([try record.answer(answer(.father, true), on: today, by: first)], by: "a")
        #expect(record.refusal == .mother, "one parent does not answer for the other")
        record.happen([try record.answer(answer(.court, true), on: today, by: first)], by: "a")
        #expect(record.refusal == nil)
        #expect(throws: Never.self) { try Clearance().find(clear, age: .minor, protection: ChildProtection(guardianship: record, on: today), on: today, by: first, under: policy) }
    }

    @Test("A panel of two with a safeguards officer, a child that was heard, more than one way considered, two officers: then it stands") func determination() throws {
        var record = BestInterestsDetermination()
        for panel in [[], [Self.panel[0]], [Self.panel[1], PanelMember(name: "C", capacity: .lawyer)], [Self.panel[0], PanelMember(name: "Amal", capacity: .lawyer)]] {
            #expect(throws: Refusal(.panelIncomplete)) { try record.open(panel: panel, on: today, by: first) }
        }
        record.happen([try record.open(panel: Self.panel, on: today, by: first)], by: "a")
        #expect(throws: Refusal(.childNotHeard)) { try record.propose(Self.decision(), hasGuardian: true, by: first) }
        #expect(throws: Refusal(.reasonMissing)) { try record.hear(.notHeard(reason: words("")), on: today, by: first) }
        record.happen([try record.hear(.heard(.drawing, language: "ru", interpreter: nil, on: today, words: words("to grandmother")), on: today, by: first)], by: "a")
        let narrow = BestInterestsDecision(considered: [.stay], outcome: .stay, mayBeParted: false, reasons: words("because"))
        #expect(throws: Refusal(.nothingGiven)) { try record.propose(narrow, hasGuardian: true, by: first) }
        #expect(throws: Refusal(.guardianMissing)) { try record.propose(Self.decision(.returnToGuardian), hasGuardian: false, by: first) }
        record.happen([try record.propose(Self.decision(.returnToGuardian, mayBeParted: true), hasGuardian: true, by: first)], by: "a")
        #expect(!record.stands && !record.mayBeParted)
        #expect(throws: Refusal(.secondOfficerMustDiffer)) { try record.decide(hasGuardian: true, on: today, by: first) }
        #expect(throws: Refusal(.escortUnitCannotClear)) { try record.decide(hasGuardian: true, on: today, by: officer("x", .safeguardsOfficer, .transferOfficer)) }
        #expect(throws: Refusal(.guardianMissing)) { try record.decide(hasGuardian: false, on: today, by: second) }
        record.happen([try record.decide(hasGuardian: true, on: today, by: second)], by: "b")
        #expect(record.isToGo && record.mayBeParted)
        record.happen([try #require(record.fall(for: words("the mother was found")))], by: "c")
        #expect(!record.stands && !record.isToGo && !record.mayBeParted && record.fall(for: words("x")) == nil)
        #expect(throws: Never.self) { try record.open(panel: Self.panel, on: today, by: first) }
    }

    @Test("The papers of a child's return say what is so: no determination, no guardian, no paper", arguments: [LegalPaper.bestInterestsDetermination, .guardianNamed])
    func papers(_ paper: LegalPaper) throws {
        let court = officer("j", .judicialOfficer)
        var legal = LegalStatus()
        legal.happen([.basisChosen(.childReturn, under: "h/1", papers: [.bestInterestsDetermination, .guardianNamed])], by: "j")
        #expect(throws: Refusal(paper == .guardianNamed ? .guardianMissing : .determinationMissing)) { try legal.take(paper, by: court) }
        legal.happen([.paperArrived(.guardianNamed), .paperArrived(.bestInterestsDetermination)], by: "j")
        #expect(legal.missingPapers(under: Self.protection()).isEmpty)
        #expect(legal.missingPapers(under: .none) == [.bestInterestsDetermination, .guardianNamed], "what was taken is missing again when it is no longer so")
    }

    @Test("While nothing is determined for a child of the family, its unity is open for every member, and no override passes it") func familyUnity() throws {
        let open = ChildProtection(undetermined: Self.child, on: today)
        for finding in [SafeguardFinding.clear, .clearWithConditions(words("together")), .notApplicable(words("alone"))] {
            let assessment = SafeguardAssessment(check: .familyUnity, finding: finding)
            #expect(throws: Refusal(.familySeparated)) { try Clearance().find(assessment, age: .adult, protection: open, on: today, by: first, under: policy) }
            #expect(throws: Never.self) { try Clearance().find(assessment, age: .adult, on: today, by: first, under: policy) }
        }
        var clearance = SafeguardTests.assessed()
        clearance.happen([.found(SafeguardAssessment(check: .familyUnity, finding: .blocked(words("apart"))), on: today, until: today)], by: "a")
        clearance.happen([.overrideProposed(.familyUnity, reason: words("urgent"))], by: "a")
        clearance.happen([.overrideConfirmed(.familyUnity, on: today, until: today), .signed(on: today)], by: "b")
        clearance.happen([.cleared(on: today)], by: "c")
        func safeguards(_ protection: ChildProtection) -> [LightObstacle] {
            Lights(file(person()), LegalStatus(), clearance, protection: protection, paper: nil, documentNeededUntil: today, on: today).obstacles[.safeguards, default: []]
        }
        #expect(safeguards(.none).isEmpty && safeguards(open) == [.familySeparated(Self.child)])
    }

    @Test("A child's file that was merged into an adult's makes the person a child until they are two again") func mergedChild() throws {
        var (adult, child) = (file(person()), try Self.childsFile())
        let reason = words("same name")
        adult.happen([.absorbed(Self.child, reason: reason)])
        child.happen([.mergedInto(Self.mother, reason: reason)])
        let joint = adult.joined(with: [child])
        #expect(joint.ageGroup(on: today) == .minor && joint.presence == child.presence)
        adult.happen([.gaveBack(Self.child, reason: reason)])
        child.happen([.unmerged(from: Self.mother, reason: reason)])
        #expect(adult.ageGroup(on: today) == .adult && adult.presence == nil && child.isChilds(on: today))
    }

    // MARK: - What the other state is told of a child

    @Test("A child is asked for on the ground of a child's return, with a determination, a guardian and nobody refusing; otherwise never") func asking() throws {
        let file = try Self.childsFile()
        func purpose(_ basis: LegalBasis?, _ protection: ChildProtection, _ file: DetentionFile) throws(Refusal) -> DisclosurePurpose {
            var legal = LegalStatus()
            if let basis { legal.happen([.basisChosen(basis, under: "h/1", papers: [])], by: "j") }
            return try file.purpose(ofAsking: .russia, legal: legal, clearance: Clearance(), protection: protection, on: today)
        }
        #expect(try purpose(.childReturn, Self.protection(), file) == .childReturn)
        for basis in LegalBasis.allCases where basis != .childReturn {
            #expect(throws: Refusal(.personUnderage)) { try purpose(basis, Self.protection(), file) }
        }
        #expect(throws: Refusal(.determinationMissing)) { try purpose(.childReturn, .none, file) }
        #expect(throws: Refusal(.determinationMissing)) { try purpose(.childReturn, Self.protection(.stay), file) }
        #expect(throws: Refusal(.guardianMissing)) { try purpose(.childReturn, ChildProtection(determination: Self.determined(), on: today), file) }
        var refused = Self.guarded()
        refused.happen([.answered(ReturnConsent(giver: .guardian, isGiven: false, consent: Self.consent()))], by: "a")
        #expect(throws: Refusal(.consentRefused)) { try purpose(.childReturn, ChildProtection(determination: Self.determined(), guardianship: refused, on: today), file) }
        var held = file
        held.happen([.heldFromDisclosure(hold: "h", reason: .familySafety, note: nil)])
        #expect(throws: Refusal(.personHeldFromDisclosure)) { try purpose(.childReturn, Self.protection(), held) }
    }

    @Test("Somebody whose age is not known is asked for only where an assessment found them of age") func unknownAge() throws {
        let file = file(person { $0.birth = nil })
        var clearance = Clearance()
        func purpose() throws(Refusal) -> DisclosurePurpose {
            try file.purpose(ofAsking: .russia, legal: LegalStatus(), clearance: clearance, protection: .none, on: today)
        }
        #expect(throws: Refusal(.personAgeUnknown)) { try purpose() }
        clearance.happen([.found(SafeguardAssessment(check: .ageAndChild, finding: .clear, ageBasis: .ageAssessment), on: today, until: today)], by: "a")
        #expect(try purpose() == .nationalityVerification)
        clearance.happen([.newFact([.ageAndChild], words("a birth certificate"))], by: "a")
        #expect(throws: Refusal(.personAgeUnknown)) { try purpose() }
    }

    @Test("Of a child the other state is told what finds its family, and neither kunya nor grandfather; what says more than its purpose is seen") func disclosed() throws {
        var file = DisclosureTests.marked(3)
        file.happen([.childRegistered(try Self.presence("2014", "2016"))])
        let told = DisclosedPerson(file, Self.child, for: .childReturn, kin: KinNames(mother: "Aishat", father: nil))
        #expect(told.description.mother == "Aishat" && told.bornFrom == PartialDate(iso: "2014") && told.bornTo == PartialDate(iso: "2016") && told.keepsToPurpose)
        let marked = DisclosedPerson(DisclosureTests.marked(3), Self.child, for: .childReturn, kin: KinNames(mother: "Aishat"))
        #expect(marked.description.kunya == nil && marked.description.mother == "mother-3" && marked.bornFrom == nil)
        let text = String(decoding: try JSONEncoder().encode(DisclosedPerson(DisclosureTests.marked(3), Self.child, for: .nationalityVerification)), as: UTF8.self)
        #expect(!text.contains("born"))
        let forged = try JSONDecoder().decode(DisclosedPerson.self, from: Data(text.replacing("nationalityVerification", with: "childReturn").utf8))
        #expect(!forged.keepsToPurpose)
    }
}
