// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Desks
import Foundation
import Workflow

struct AgreementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement", abstract: "What two states agreed: times, papers, evidence.", subcommands: [List.self, Check.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The agreements a node works under, one a line, and how many of their rules nobody has held against a text.")

        @Argument(help: "A node's folder; without it, the agreements that come with Homeward.") var node: String?

        func run() throws {
            let agreements = try load(node.map { URL(filePath: $0).appending(path: "agreements") })
            for agreement in agreements.profiles {
                let covers = agreement.covers.map(\.rawValue).joined(separator: ",")
                print([agreement.name, "\(agreement.requesting)-\(agreement.requested)", covers, "\(agreement.unverified)", agreements.digests[agreement.name] ?? ""].joined(separator: "\t"))
            }
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says whether agreements can be worked under, and if not, where and why.", discussion: "homeward agreement check my-agreements/")

        @Argument(help: "A folder with agreements as YAML files.") var folder: String

        func run() throws {
            guard FileManager.default.fileExists(atPath: folder) else { throw stop(.badData, "\(folder) is not there; give the folder that holds the YAML files.") }
            let agreements = try load(URL(filePath: folder))
            print("\(agreements.profiles.count) agreements; \(agreements.profiles.map(\.unverified).reduce(0, +)) rules not yet checked against a text")
        }
    }
}

private func load(_ folder: URL?) throws -> Agreements {
    do throws(AgreementFault) {
        return try Agreements.load(folder: folder)
    } catch {
        throw stop(.badData, error.description)
    }
}
