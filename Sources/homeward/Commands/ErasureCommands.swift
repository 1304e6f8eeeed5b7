// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Casework
import Desks
import Foundation
import Identity

extension AuditCommand {
    /// Who was erased, as a list that is kept apart from backups; and the same list played again over a node that was restored from one.
    struct Erasures: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List whose records were erased, by reference; or erase them again after a backup was restored.",
            discussion: """
                homeward audit erasures /var/lib/homeward --json > erasures.json
                homeward audit erasures /var/lib/homeward --again erasures.json
                """)

        @Argument(help: "A node's folder; with --again the node must not be running.") var folder: String
        @Option(help: "A list that was made before the backup was restored.") var again: String?
        @Flag(help: "One JSON object.") var json = false

        private struct List: Codable {
            let erasures: [ErasureLine]
        }

        func run() async throws {
            let node = try await Node.open(NodeFolder(folder))
            if let again {
                guard let list = try? JSONDecoder().decode(List.self, from: Data(try readFile(again))) else { throw stop(.badData, "\(again) is not a list of erasures.") }
                let destroyed = try await node.office.eraseAgain(list.erasures)
                return say("\(list.erasures.count) erasures played again: \(destroyed) records had been there.")
            }
            let lines = node.office.erasures
            if json { return try printJSON(List(erasures: lines)) }
            for line in lines {
                print("\(line.on)\t\(line.people.map(\.text).joined(separator: " "))\t\(line.reason.rawValue)\t\(line.proposedBy)\t\(line.confirmedBy)")
            }
        }
    }
}
