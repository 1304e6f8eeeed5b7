// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Desks
import Foundation
import Identity
import Pouch
import Site
import Wording
import Workflow

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "user", abstract: "The first two administrators of a node.", subcommands: [Add.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Admit an administrator from the console; others are admitted in the browser.",
            discussion: "printf '%s' \"$PASSWORD\" | homeward user add /var/lib/homeward layla --name 'Layla H.'\nThe password is read from standard input.")

        @Argument(help: "The node's folder.") var folder: String
        @Argument(help: "The officer's sign-in name.") var id: String
        @Option(help: "The officer's full name.") var name: String?

        func run() async throws {
            let node = try await Node.open(NodeFolder(folder))
            guard let password = readLine(strippingNewline: true), !password.isEmpty else {
                throw stop(.usage, "give the password on standard input.")
            }
            do {
                try await OfficersDesk(node.office).found(id, name: name ?? id, password: password)
                say("\(id) is an administrator.")
            } catch let refusal as Refusal {
                throw stop(refusal.code == .notPermitted ? .notPermitted : .refused, "\(refusal.code.rawValue): \(refusal.code.message(.english))")
            }
        }
    }
}

struct PeerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "peer", abstract: "The other states' nodes.", subcommands: [Add.self, Show.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Enter another node by its descriptor and the fingerprint that came by note verbale.",
            discussion: "homeward peer add /var/lib/homeward russia.json --fingerprint '3f2a 09c1 …'")

        @Argument(help: "The node's folder.") var folder: String
        @Argument(help: "The other node's descriptor.json.") var descriptor: String
        @Option(help: "Sixteen groups of four, as read out or printed in the note.") var fingerprint: String

        func run() async throws {
            let bytes = Data(try readFile(descriptor))
            do {
                let peer = try NodeFolder(folder).addPeer(bytes, fingerprint: fingerprint)
                say("\(peer.names.en) is entered, reached at \(peer.endpoint). Restart the node.")
            } catch {
                throw stop(.badData, "\(error.code.rawValue): the descriptor is not the one this fingerprint belongs to. Ask the other state to read it out again.")
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "This node's own fingerprint.")

        @Argument(help: "The node's folder.") var folder: String

        func run() async throws { print(try NodeFolder(folder).ownDescriptor.fingerprint) }
    }
}
