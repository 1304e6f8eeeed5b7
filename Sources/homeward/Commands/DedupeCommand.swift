// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Identity
import Matching
import Tables

struct Dedupe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List pairs of files that are likely one person's, best first. Nothing is merged.",
        discussion: "homeward dedupe files.csv --json\nhomeward dedupe files.csv --clusters --apart apart.csv --nobody-twice source")

    @Argument(help: "CSV with file_id, name, kunya, father, grandfather, mother, sex, dob, place, document; missing columns are allowed.") var files: String
    @Option(help: "Pairs less probable than this are left out.") var least = DuplicateSearch.usualLeast
    @Option(help: "A further column that is compared as text (an address, another office's number); may be given several times.") var also: [String] = []
    @Flag(help: "Files of one person together instead of pairs: every file of a group is likely the same person as every other.") var clusters = false
    @Option(help: "CSV of two file_ids a line that were found to be two people's; they never come into one group.") var apart: String?
    @Option(help: "A column with the list a file is from, where each list holds nobody twice.") var nobodyTwice: String?
    @Flag(help: "One JSON object a line.") var json = false
    @Flag(help: "With --json: what each field says for and against each pair.") var explain = false

    private struct PairLine: Encodable {
        let a: String
        let b: String
        let bits: Double
        let posterior: Double
        let band: Band
        /// With --explain: what each field says, in bits that sum to the pair's.
        let evidence: [Evidence]?
    }

    private struct ClusterLine: Encodable {
        let files: [String]
        let weakest: Double
    }

    func run() async throws {
        guard (0...1).contains(least) else { throw stop(.usage, "--least is between 0 and 1.") }
        guard clusters || (apart == nil && nobodyTwice == nil) else { throw stop(.usage, "--apart and --nobody-twice go with --clusters.") }
        let (people, columns) = try FileList.read(files, further: also + [nobodyTwice].compactMap { $0 })
        let further = columns.prefix(also.count).map { FurtherField($0.name, $0.values) }
        let pairs = DuplicateSearch(people.map(\.description), further: further).pairs(least: least)
        if clusters {
            let mustStayApart = try apartness(people.map(\.file), lists: nobodyTwice == nil ? nil : columns.last?.values)
            let found = DuplicateClusters(pairs, files: people.count, mustStayApart: mustStayApart).clusters
            for cluster in found { try write(ClusterLine(files: cluster.files.map { people[$0].file }, weakest: cluster.weakest)) }
        } else {
            for pair in pairs {
                let (a, b) = (people[pair.a].file, people[pair.b].file)
                try write(PairLine(a: a, b: b, bits: pair.bits, posterior: pair.posterior, band: pair.band, evidence: explain ? pair.evidence : nil))
            }
        }
    }

    private func write(_ line: PairLine) throws {
        if json { try printJSON(line) } else { print("\(line.a)\t\(line.b)\t\(line.band.rawValue)\t\(String(format: "%.1f", line.bits))") }
    }

    private func write(_ line: ClusterLine) throws {
        if json { try printJSON(line) } else { print(line.files.joined(separator: "\t")) }
    }

    /// Whether two files are known to be of two people.
    private func apartness(_ files: [String], lists: [String?]?) throws -> (Int, Int) -> Bool {
        let found = try apart.map { try Self.pairs($0, among: Set(files)) } ?? []
        return { a, b in
            if let lists, let first = lists[a], !first.isEmpty, first == lists[b] { return true }
            return found.contains([files[a], files[b]])
        }
    }

    private static func pairs(_ path: String, among files: Set<String>) throws -> Set<Set<String>> {
        do {
            return Set(
                try TableReader.rows(try readFile(path)).filter { !$0.isBlank }.map { row in
                    let cells = row.cells.map { cleanText($0) }
                    guard cells.count == 2, files.isSuperset(of: cells), cells[0] != cells[1] else {
                        throw stop(.badData, "\(path), line \(row.line): not two different file_ids of the list.")
                    }
                    return Set(cells)
                })
        } catch let fault as TableFault {
            throw stop(.badData, "\(path), line \(fault.line): \(fault.code.rawValue).")
        }
    }
}
