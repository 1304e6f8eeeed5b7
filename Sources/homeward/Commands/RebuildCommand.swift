// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Desks
import Store

struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make every list and register of a node again from its journal, and say whether anything differed.", discussion: "homeward rebuild /var/lib/homeward --json")

    @Argument(help: "The node's folder; the node must not be running.") var folder: String
    @Flag(help: "One JSON object.") var json = false

    func run() async throws {
        let node = try await Node.open(NodeFolder(folder))
        let report = try await node.office.rebuild()
        if json { return try printJSON(report) }
        print("\(report.cards) cards and \(report.notes) notes made again: \(report.isIdentical ? "identical, byte for byte" : "\(report.changed) differed and are mended").")
    }
}
