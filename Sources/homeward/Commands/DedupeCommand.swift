// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Matching

struct Dedupe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List pairs of files that are likely one person's, best first. Nothing is merged.", discussion: "homeward dedupe files.csv --json")

    @Argument(help: "CSV with file_id, name, kunya, father, mother, sex, dob, place, document; missing columns are allowed.") var files: String
    @Option(help: "Pairs less probable than this are left out.") var least = 0.7
    @Option(help: "A further column that is compared as text (an address, another office's number); may be given several times.") var also: [String] = []
    @Flag(help: "One JSON object a line.") var json = false

    private struct Line: Encodable {
        let a: String
        let b: String
        let bits: Double
        let posterior: Double
        let band: Band
    }

    func run() async throws {
        guard (0...1).contains(least) else { throw stop(.usage, "--least is between 0 and 1.") }
        let (people, columns) = try FileList.read(files, further: also)
        let search = DuplicateSearch(people.map(\.description), further: columns.map { FurtherField($0.name, $0.values) })
        for pair in search.pairs(least: least) {
            let line = Line(a: people[pair.a].file, b: people[pair.b].file, bits: pair.bits, posterior: pair.posterior, band: pair.band)
            if json { try printJSON(line) } else { print("\(line.a)\t\(line.b)\t\(line.band.rawValue)\t\(String(format: "%.1f", line.bits))") }
        }
    }
}
