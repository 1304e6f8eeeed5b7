// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Testing
import Workflow

@Suite struct CountTests {
    static func answered(_ outcome: VerificationOutcome, _ description: PersonDescription = person()) throws -> DetentionFile {
        var file = file(description)
        let reason = try #require(VerificationReason.of(outcome).first)
        file.happen([.putIntoRequest(request: "q", of: .russia), .requestDispatched(request: "q", note: "IQ/1")])
        file.happen([.nationalityAnswered(request: "q", answer: NationalityAnswer(outcome: outcome, tier: .proof, reason: reason, decidedOn: today))])
        return file
    }

    static func row(_ count: PeopleCount, _ column: CountColumn, _ code: String) -> Int? {
        count.tables.first { $0.column == column }?.rows.first { $0.code == code }?.count
    }

    @Test("Everybody stands in one row of every table, and every table sums to the total, erased people with it")
    func sums() throws {
        var tally = PeopleTally()
        tally.add(file(person()), "a")
        tally.add(file(person { $0.claimed = .undetermined }), "b")
        tally.add(file(person { $0.claimed = nil }), "c")
        for outcome in VerificationOutcome.allCases { tally.add(try Self.answered(outcome), "d-\(outcome)") }
        var held = file(person { $0.claimed = .state(.iraq) })
        held.happen([.heldFromDisclosure(hold: "h", reason: .asylumClaim, note: nil)])
        tally.add(held, "e")
        tally.add(DetentionFile(), "nothing happened to it")
        for record in ["one", "one", "two"] { tally.addErased(record) }
        let count = tally.count
        #expect(count.total == 10)
        for table in count.tables { #expect(table.rows.compactMap(\.count).reduce(0, +) == 10, "\(table.column)") }
        #expect(Self.row(count, .claimed, "RU") == 5 && Self.row(count, .claimed, PeopleCount.undetermined) == 1 && Self.row(count, .claimed, PeopleCount.notStated) == 1)
        #expect(Self.row(count, .confirmed, "RU") == 1 && Self.row(count, .confirmed, PeopleCount.notConfirmed) == 7)
        #expect(Self.row(count, .state, "answered") == 4 && Self.row(count, .outcome, "notRequested") == 4)
        #expect(Self.row(count, .disclosure, PeopleCount.held) == 1 && Self.row(count, .outcome, PeopleCount.erased) == 2)
        #expect(Self.row(count, .state, "withdrawn") == 0, "a category with nobody is shown, not hidden")
    }

    @Test("Files that are one person's count once, in whatever order they come, with what any of them says")
    func merged() throws {
        let (a, b) = (reference(1), reference(2))
        var first = file(person { $0.claimed = nil })
        first.happen([.absorbed(b, reason: TaggedText("same", .english))])
        var second = try Self.answered(.confirmed)
        second.happen([.mergedInto(a, reason: TaggedText("same", .english))])
        for order in [[(first, a), (second, b)], [(second, b), (first, a)]] {
            var tally = PeopleTally()
            for (file, reference) in order { tally.add(file, reference.text) }
            #expect(tally.count.total == 1)
            #expect(Self.row(tally.count, .claimed, "RU") == 1 && Self.row(tally.count, .confirmed, "RU") == 1 && Self.row(tally.count, .outcome, "confirmed") == 1)
        }
        var (one, other) = (PeopleTally(), PeopleTally())
        one.add(second, b.text)
        one.add(file(person()), "z")
        other.add(first, a.text)
        one.add(other)
        #expect(one.count.total == 2, "counted in two halves, files of one person still count once")
        var alone = PeopleTally()
        alone.add(second, b.text)
        alone.addErased(a.text)
        #expect(alone.count.total == 2)
    }

    @Test("The confirmed nationality is that of the state that was asked; an answer taken back confirms nothing")
    func confirmed() throws {
        var changed = try Self.answered(.confirmed)
        let source = SourceRecord(manifest: "n", line: 1, header: [], cells: [])
        changed.happen([.rowChanged(Registration(fileNumber: "HW/1", description: person { $0.claimed = .state(.iraq) }, transferredOn: nil, batch: nil, source: source))])
        #expect(changed.confirmedState == .russia)
        changed.happen([.answerRecalled(request: "q", number: 1, reason: .wrongPerson, note: nil)])
        #expect(changed.confirmedState == nil && changed.countedOutcome == .answerRecalled)
        var asked = file(person())
        asked.happen([.putIntoRequest(request: "q", of: .russia)])
        #expect(asked.countedOutcome == .inRequest)
        asked.happen([.requestDispatched(request: "q", note: "IQ/1")])
        #expect(asked.countedOutcome == .awaitingAnswer)
        asked.happen([.withdrawnFromRequest(request: "q", reason: .noLongerHeld)])
        #expect(asked.countedOutcome == .notRequested)
    }
}

@Suite struct SmallCellTests {
    static func count(_ people: [(ClaimedNationality?, StateCode?, CountedOutcome, Bool, Int)], erased: Int = 0) -> PeopleCount {
        let counted = people.map { (CountedPerson(claimed: $0.0, confirmed: $0.1, outcome: $0.2, isHeldFromDisclosure: $0.3), $0.4) }
        return PeopleCount(Dictionary(counted, uniquingKeysWith: +), erased: erased)
    }

    /// What somebody can compute who has the tables: each hidden cell's least and most, by sums within tables only.
    static func remainders(_ full: PeopleCount, _ shown: PeopleCount) -> [(hidden: [Int], sum: Int)] {
        zip(full.tables, shown.tables).map { table, published in
            let hidden = zip(table.rows, published.rows).filter { $0.1.count == nil }.compactMap(\.0.count)
            return (hidden, hidden.reduce(0, +))
        }
    }

    @Test("A single small figure is never alone: another is withheld with it, so that the total does not give it away")
    func complementary() {
        let full = Self.count([(.state(.russia), nil, .notRequested, false, 97), (.state(.iraq), nil, .notRequested, false, 3)])
        let shown = full.withoutSmallCells
        #expect(shown.total == 100)
        #expect(CountTests.row(shown, .claimed, "IQ") == nil && CountTests.row(shown, .claimed, "RU") == nil)
        #expect(CountTests.row(shown, .outcome, "notRequested") == 100, "what is not small and gives nothing away is shown")
        #expect(CountTests.row(shown, .claimed, PeopleCount.undetermined) == 0)
    }

    @Test("Nor do the other tables give it away: who is confirmed by a state is who has that answer")
    func linked() {
        // By outcome 6 confirmed, 3 not established; by confirmed nationality 6 of one state. Hiding the 3 hides the 6, and so the 6 there.
        let full = Self.count([
            (.state(.russia), .russia, .confirmed, false, 6), (.state(.russia), nil, .notEstablished, false, 3), (.state(.russia), nil, .notRequested, false, 91),
        ])
        let shown = full.withoutSmallCells
        #expect(CountTests.row(shown, .outcome, "notEstablished") == nil)
        // Nine answers of which six confirm leave three; of which kind they are stays open.
        #expect(["confirmed", "notNational", "identityMismatch"].allSatisfy { CountTests.row(shown, .outcome, $0) == nil })
    }

    @Test("Two figures of which one must be the least there can be leave nothing open; more is withheld")
    func bounds() {
        let full = Self.count([(.state(.russia), nil, .notRequested, false, 5), (.state(.iraq), nil, .notRequested, false, 1), (nil, nil, .notRequested, false, 50)])
        #expect(CountTests.row(full.withoutSmallCells, .claimed, PeopleCount.notStated) == nil)
    }

    @Test("Fewer than five people in all: no figure at all") func few() {
        let shown = Self.count([(.state(.russia), nil, .notRequested, false, 4)], erased: 2).withoutSmallCells
        #expect(shown.total == nil && shown.tables.allSatisfy { $0.rows.allSatisfy { $0.count == nil } })
    }

    @Test("No small figure stands, and none stands alone against its total, over two thousand random counts")
    func random() {
        var random = SeededRandom(seed: 11)
        let states: [ClaimedNationality?] = [.state(.russia), .state(.iraq), .undetermined, nil]
        for _ in 0..<2000 {
            let people = (0..<Int.random(in: 1..<7, using: &random)).map { _ -> (ClaimedNationality?, StateCode?, CountedOutcome, Bool, Int) in
                let outcome = CountedOutcome.allCases[Int.random(in: 0..<CountedOutcome.allCases.count, using: &random)]
                let claimed = states[Int.random(in: 0..<4, using: &random)]
                return (claimed, outcome == .confirmed ? .russia : nil, outcome, Bool.random(using: &random), Int.random(in: 1..<12, using: &random))
            }
            let full = Self.count(people, erased: Int.random(in: 0..<3, using: &random))
            let shown = full.withoutSmallCells
            for table in shown.tables { for row in table.rows where row.code != PeopleCount.erased { #expect(row.count.map { $0 == 0 || $0 >= 5 } ?? true) } }
            guard shown.total != nil else { continue }
            for remainder in Self.remainders(full, shown) {
                let small = remainder.hidden.filter { (1..<5).contains($0) }
                #expect(small.isEmpty || remainder.hidden.count > 1, "\(full) \(shown)")
            }
            #expect(shown == full.withoutSmallCells)
        }
    }
}
