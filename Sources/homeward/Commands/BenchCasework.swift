// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Casework
import Desks
import Foundation
import Identity
import Manifests
import Samples
import Store
import Workflow

/// Fills a node's folder with as many invented cases as a ministry has in its worst year. `Benchmarks/casework.py` measures on it.
struct BenchCasework: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "casework", abstract: "Fill the folder of a demonstration's node with invented files.",
        discussion: "homeward demo --prepare-only && homeward bench casework demo-data/iraq --files 60000 --entries 200000")

    @Argument(help: "The folder of a demonstration's node; the node must not be running.") var folder: String
    @Option(help: "Detention files.") var files = 60_000
    @Option(help: "Entries of the journal about them, the files' own among them.") var entries = 200_000

    private static let inOneCommit = 500
    private static let clerk = OfficerID("bench")

    func run() async throws {
        let node = try await Node.open(NodeFolder(folder))
        guard node.office.isDemonstration else { throw stop(.refused, "\(folder) is not the folder of a demonstration: nothing is invented in a real node.") }
        let journal = node.office.journal
        var random = SeededRandom(seed: 60_000)
        let rows = registrations(today: node.office.today, &random)
        let references = Self.references(rows.count, &random)
        for start in stride(from: 0, to: rows.count, by: Self.inOneCommit) {
            let chunk = Array(zip(references, rows).dropFirst(start).prefix(Self.inOneCommit))
            try await journal.write { writing in
                for (reference, row) in chunk {
                    var file = DetentionFile()
                    try writing.append([.registered(row)], to: &file, reference, by: Self.clerk)
                }
            }
        }
        var left = max(0, entries - rows.count)
        while left > 0 {
            let acts = (0..<min(left, Self.inOneCommit)).map { _ in (references[Int(random.next() % UInt64(references.count))], Int(random.next() % 1000), random.next()) }
            let today = node.office.today
            try await journal.write { writing in for (reference, kind, id) in acts { try Self.act(kind, id, reference, today, writing) } }
            left -= acts.count
        }
        say("\(references.count) files in \(folder)")
    }

    private static func references(_ count: Int, _ random: inout SeededRandom) -> [String] {
        var taken: Set<String> = []
        return (0..<count).map { _ in
            while true {
                let drawn = CaseReference.draw { random.next() }.text
                if taken.insert(drawn).inserted { return drawn }
            }
        }
    }

    /// Mostly what courts and assessors do; three in a thousand ask an officer for something.
    private static func act(_ kind: Int, _ id: UInt64, _ reference: String, _ today: Day, _ writing: Writing) throws {
        let words = TaggedText("invented", .english)
        switch kind {
        case 0..<3:
            var file = try writing.load(DetentionFile.self, reference)
            try writing.append([.evidenceAsked(request: "bench", call: EvidenceCall(id: "\(id)", kinds: [.photograph], note: nil))], to: &file, reference, by: nil)
        case 3..<400:
            var legal = try writing.load(LegalStatus.self, reference)
            let event = LegalEvent.allCases[Int(id % UInt64(LegalEvent.allCases.count))]
            try writing.append([.happened(event, on: today.adding(days: -Int(id % 400)), court: "court", note: words)], to: &legal, reference, by: clerk)
        case 400..<800:
            var clearance = try writing.load(Clearance.self, reference)
            try writing.append([.begun(SafeguardCheck.allCases[Int(id % 14)])], to: &clearance, reference, by: clerk)
        default:
            var file = try writing.load(DetentionFile.self, reference)
            try writing.append([.heldFromDisclosure(hold: "\(id)", reason: .courtOrder, note: words), .holdLifted(hold: "\(id)", reason: words)], to: &file, reference, by: clerk)
        }
    }

    private func registrations(today: Day, _ random: inout SeededRandom) -> [Registration] {
        let states = ["RU", "SY", "TR", "TN", "MA", "TM", "EG", "KZ", "UZ", "TJ", "DE", "FR"].compactMap { StateCode($0) }
        let people = SampleRegister(count: files, seed: 60_000).people
        return people.enumerated().map { index, person in
            let name = "\(person.given) \(person.patronymic) \(person.surname)"
            let description = PersonDescription(
                names: [NameRendering(name, source: .manifest)], father: person.father, mother: person.mother, sex: person.sex, birth: PartialDate(person.birth),
                claimed: .state(states[Int(random.next() % UInt64(states.count))]))
            return Registration(
                fileNumber: "B/\(index)", description: description, transferredOn: nil, batch: nil,
                source: SourceRecord(manifest: "bench", line: index + 1, header: ["file no", "full name"], cells: ["B/\(index)", name]))
        }
    }
}
