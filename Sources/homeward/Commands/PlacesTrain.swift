// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Crypto
import Foundation
import Matching

struct PlacesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "places", abstract: "The gazetteer.", subcommands: [PlacesTrain.self])
}

struct PlacesTrain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Make the gazetteer's table of towns; the same data give the same file.",
        discussion: "homeward places train --data data --output Domain/Sources/Matching/Learned")

    @Option(help: "Folder with names/places.tsv, plain or gzipped.") var data: String
    @Option(help: "Folder for the Swift file.") var output: String

    /// States whose towns are all taken: those between which people are sent home. Of the others, great towns.
    private static let whole = Set("RU UA BY KZ UZ TJ KG TM AZ AM GE MD IQ SY TR LB JO PS EG LY TN DZ MA AF YE".split(separator: " ").map(String.init))
    private static let great = 200_000

    func run() async throws {
        let path = "\(data)/names/places.tsv"
        let bytes = try readPlainOrGzipped(path)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let columns = lines.first?.split(separator: "\t").map(String.init) ?? []
        guard columns == ["id", "name", "country", "admin", "population", "lat", "lon", "arabic", "russian"] else {
            throw stop(.badData, "\(path), line 1: the columns are id, name, country, admin, population, lat, lon, arabic and russian.")
        }
        var table = GazetteerTable()
        for line in lines.dropFirst() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == columns.count, let population = Int(cells[4]), Self.whole.contains(cells[2]) || population >= Self.great else { continue }
            table.add([cells[1]] + (cells[7] + "|" + cells[8]).split(separator: "|").map(String.init), code: "\(cells[2]).\(cells[3])", population: population)
        }
        let hash = SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
        let text = """
            // SPDX-License-Identifier: Apache-2.0
            // Learned by `homeward places train`; not edited by hand. Source and licence: NOTICE.
            // SHA-256 of places.tsv: \(hash)
            // swift-format-ignore-file

            enum LearnedPlaces {
                static let towns: StaticString = #\"\"\"
            \(table.text)
            \"\"\"#
            }

            """
        try Data(text.utf8).write(to: URL(filePath: output).appending(path: "LearnedPlaces.swift"))
    }
}
