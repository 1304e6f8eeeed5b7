// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Desks
import Foundation
import Identity
import Site
import Workflow

struct NotifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notify", abstract: "Print what waits for an officer, as the text of a message. It names no person and no case.",
        discussion: "homeward notify /var/lib/homeward --officer ira --lang ru | mail -s Homeward ira@example.org")

    @Argument(help: "The node's folder.") var folder: String
    @Option(help: "The name the officer signs in with.") var officer: String
    @Option(help: "en, ar or ru.") var lang = "en"

    func run() async throws {
        guard let language = Language(rawValue: lang) else { throw stop(.usage, "--lang is en, ar or ru.") }
        let node = try await Node.open(NodeFolder(folder))
        do {
            let digest = try await DigestDesk(node.office).digest(ofOfficer: OfficerID(officer.lowercased()))
            FileHandle.standardOutput.write(Data(DigestText(digest, in: language).text.utf8))
        } catch is Refusal {
            throw stop(.badData, "there is no active officer \(officer).")
        }
    }
}
