// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Ledger
import Store
import Testing
import Workflow

@Suite struct CountsTests {
    static func row(_ report: CountReport, _ column: CountColumn, _ code: String, of whose: CountReport.Whose = .held) -> Int? {
        report.parts.first { $0.whose == whose }?.count.tables.first { $0.column == column }?.rows.first { $0.code == code }?.count
    }

    @Test("People are counted as they were known at a moment; the same moment gives the same figures whatever happened since")
    func asOf() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        offices.pass(days: 1)
        let desk = CountsDesk(offices.iraq)
        let day = offices.iraq.today.adding(days: -1).description
        let before = try await desk.counts(asOf: try desk.moment(typed: day), isSmallWithheld: false, by: TwoOffices.approver)
        #expect(before.parts.map(\.whose) == [.held] && before.parts.first?.count.total == 6)
        #expect(Self.row(before, .claimed, "RU") == 5 && Self.row(before, .claimed, "SY") == 1 && Self.row(before, .outcome, "awaitingAnswer") == 2)
        let size = before.entries
        #expect(try await offices.iraq.journal.read { try $0.root(at: size)?.description } == before.head)

        try await ExchangeTests.answer(offices, try #require(people["1"]))
        try await DuplicatesDesk(offices.iraq).merge(try #require(people["5"]), into: try #require(people["6"]), reason: ExchangeTests.words, by: TwoOffices.registrar)
        offices.pass(days: 1)
        #expect(try await desk.counts(asOf: try desk.moment(typed: day), isSmallWithheld: false, by: TwoOffices.approver) == before)
        // Also by a node that has just started, which has counted nothing yet.
        let again = try TwoOffices.office(offices.iraq.folder, .iraq, offices.iraq.keys, offices.iraq.descriptor, nil, seed: 9)
        #expect(try await CountsDesk(again).counts(asOf: before.asOf, isSmallWithheld: false, by: TwoOffices.approver).parts == before.parts)

        let after = try await desk.counts(asOf: try desk.moment(typed: ""), isSmallWithheld: false, by: TwoOffices.auditor)
        #expect(after.parts.first?.count.total == 5, "two files that are one person's count once")
        #expect(Self.row(after, .confirmed, "RU") == 1 && Self.row(after, .outcome, "confirmed") == 1 && after.entries > before.entries)
    }

    @Test("The asked state counts those it was asked about")
    func askedAbout() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        try await ExchangeTests.answer(offices, try #require(people["1"]), .notEstablished)
        offices.pass(days: 1)
        let desk = CountsDesk(offices.russia)
        let report = try await desk.counts(asOf: try desk.moment(typed: ""), isSmallWithheld: false, by: TwoOffices.approver)
        #expect(report.parts.map(\.whose) == [.askedAbout] && report.parts.first?.count.total == 2)
        #expect(Self.row(report, .outcome, "notEstablished", of: .askedAbout) == 1 && Self.row(report, .outcome, "awaitingAnswer", of: .askedAbout) == 1)
    }

    @Test("Time that is not over is not counted; small figures are withheld where that is asked; who may not read reports is refused")
    func limits() async throws {
        let offices = try await TwoOffices.make()
        _ = try await offices.importManifest()
        let desk = CountsDesk(offices.iraq)
        #expect(throws: Refusal(.momentNotOver)) { try desk.moment(typed: offices.iraq.today.description) }
        #expect(throws: Refusal(.fieldMissing)) { try desk.moment(typed: "yesterday") }
        await #expect(throws: Refusal(.momentNotOver)) { try await desk.counts(asOf: offices.iraq.now(), isSmallWithheld: false, by: TwoOffices.approver) }
        offices.pass(days: 1)
        let moment = try desk.moment(typed: "")
        await #expect(throws: Refusal(.notPermitted)) { try await desk.counts(asOf: moment, isSmallWithheld: true, by: TwoOffices.registrar) }
        let report = try await desk.counts(asOf: moment, isSmallWithheld: true, by: TwoOffices.approver)
        #expect(report.parts.first?.count.total == 6)
        #expect(Self.row(report, .claimed, "SY") == nil && Self.row(report, .claimed, "RU") == nil, "five and one leave nothing open: more is withheld")
        #expect(Self.row(report, .outcome, "notRequested") == 6)
        let shown = report.parts.flatMap(\.count.tables).flatMap(\.rows).filter { $0.code != PeopleCount.erased }.compactMap(\.count)
        #expect(shown.allSatisfy { $0 == 0 || $0 >= PeopleCount.smallest })
    }

    @Test("Before anything was recorded there was nobody") func nobody() async throws {
        let offices = try await TwoOffices.make()
        let desk = CountsDesk(offices.iraq)
        let report = try await desk.counts(asOf: try desk.moment(typed: "2020-01-01"), isSmallWithheld: false, by: TwoOffices.approver)
        #expect(report.entries == 0 && report.head == nil && report.parts.first?.count.total == 0)
    }
}
