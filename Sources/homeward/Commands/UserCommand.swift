// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Crypto
import Desks
import Foundation
import Identity
import Ledger
import Phrases
import Pouch
import Store
import Wording
import Workflow

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "user", abstract: "Officers at the console: the first two administrators, and tokens.", subcommands: [Add.self, List.self, Token.self])

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

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Every officer.", discussion: "homeward user list /var/lib/homeward --json")

        @Argument(help: "The node's folder.") var folder: String
        @Flag(help: "One JSON object.") var json = false

        private struct Line: Encodable {
            let id: String
            let roles: [Role]
            let state: Officer.State
        }

        func run() async throws {
            let node = try await Node.open(NodeFolder(folder))
            let lines = node.office.directory(OfficerCard.self, Officer.room).map { Line(id: $0.id, roles: $0.card.roles, state: $0.card.state) }
            if json { return try printJSON(["officers": lines]) }
            for line in lines { print("\(line.id)\t\(line.state.rawValue)\t\(line.roles.map(\.rawValue).joined(separator: " "))") }
        }
    }

    struct Token: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a token in an officer's name; the officer's password is read from standard input.",
            discussion: "printf '%s' \"$PASSWORD\" | homeward user token /var/lib/homeward layla --right file:read --right request:read > token")

        @Argument(help: "The node's folder.") var folder: String
        @Argument(help: "The officer's sign-in name.") var id: String
        @Option(help: "A right, as file:read; as often as needed; none: every right the officer has.") var right: [String] = []
        @Option(help: "Days it is valid.") var days = 30

        func run() async throws {
            try await asOfficer(folder, id) { node, actor in
                let rights = try right.map { text -> Permission in
                    guard let permission = Permission(rawValue: text) else { throw stop(.usage, "\(text) is not a right, as file:read.") }
                    return permission
                }
                let own = Permission.allCases.filter { actor.may($0) }
                print(try await TokensDesk(node.office).issue(rights.isEmpty ? own : rights, days: days, by: actor).token)
            }
        }
    }
}

struct PeerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "peer", abstract: "The other states' nodes. Two officers confirm each; nothing is trusted on first use.",
        subcommands: [Propose.self, Confirm.self, List.self, Show.self])

    struct Propose: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lay another node's descriptor before the office, as an officer who gives their password.",
            discussion: "printf '%s' \"$PASSWORD\" | homeward peer propose /var/lib/homeward russia.json --officer layla")

        @Argument(help: "The node's folder.") var folder: String
        @Argument(help: "The other node's descriptor.json.") var descriptor: String
        @Option(help: "Your sign-in name.") var officer: String

        func run() async throws {
            let bytes = Data(try readFile(descriptor))
            try await asOfficer(folder, officer) { node, actor in
                let peer = try await PairingDesk(node.office).propose(bytes, by: actor)
                say("\(peer.names.en) waits for two officers to confirm its fingerprint.")
            }
        }
    }

    struct Confirm: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Confirm another node by the fingerprint that came by note verbale.",
            discussion: "printf '%s' \"$PASSWORD\" | homeward peer confirm /var/lib/homeward RU --officer layla --fingerprint '3f2a 09c1 …'")

        @Argument(help: "The node's folder.") var folder: String
        @Argument(help: "Two-letter code of the other state.") var state: String
        @Option(help: "Your sign-in name.") var officer: String
        @Option(help: "Sixteen groups of four, as printed in the note.") var fingerprint: String

        func run() async throws {
            try await asOfficer(folder, officer) { node, actor in
                let desk = PairingDesk(node.office)
                guard let peer = try desk.peers(by: actor).last(where: { $0.card.node?.state == state.uppercased() && $0.card.state == .proposed }) else {
                    throw Refusal(.notFound)
                }
                try await desk.confirm(peer.id, fingerprint: fingerprint, by: actor)
                let confirmed = try desk.peers(by: actor).first { $0.id == peer.id }?.card
                say(confirmed?.state == .active ? "\(state) is trusted. Restart the node if it runs." : "Confirmed once; another officer must too.")
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Every other node, trusted or waiting to be.")
        @Argument(help: "The node's folder.") var folder: String

        func run() async throws {
            let node = try await Node.open(NodeFolder(folder))
            for (id, card) in node.office.directory(PeerCard.self, PeerRecord.room) {
                print("\(card.node?.state ?? "?")\t\(card.state.rawValue)\t\(card.confirmedBy.count)\t\(id)")
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "This node's own fingerprint.")

        @Argument(help: "The node's folder.") var folder: String

        func run() async throws { print(try NodeFolder(folder).ownDescriptor.fingerprint) }
    }
}

struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "key", abstract: "This node's public keys.", subcommands: [Show.self])

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Fingerprint, and the keys that others verify journals with (C2SP verifier keys).", discussion: "homeward key show /var/lib/homeward --json")

        @Argument(help: "The node's folder.") var folder: String
        @Flag(help: "One JSON object.") var json = false

        func run() async throws {
            let descriptor = try NodeFolder(folder).ownDescriptor
            let key = try Curve25519.Signing.PublicKey(rawRepresentation: descriptor.log)
            let origin = Checkpoint.origin(ofNode: descriptor.nodeID)
            let keys = [
                "fingerprint": try descriptor.fingerprint, "node": descriptor.nodeID, "log": SignedNote.verifierKey(origin, type: 0x01, key),
                "cosigner": Cosignature.verifierKey(origin, key),
            ]
            if json { try printJSON(keys) } else { for (name, value) in keys.sorted(by: { $0.key < $1.key }) { print("\(name)\t\(value)") } }
        }
    }
}

/// Does something at the console as an officer, who proves to be one by the password on standard input.
func asOfficer(_ folder: String, _ officer: String, _ body: (Node, Actor) async throws -> Void) async throws {
    let node = try await Node.open(NodeFolder(folder))
    guard let password = readLine(strippingNewline: true), !password.isEmpty else { throw stop(.usage, "give the password on standard input.") }
    do {
        try await body(node, try await OfficersDesk(node.office).prove(officer, password: password))
    } catch let refusal as Refusal {
        let isRight = refusal.code == .notPermitted || refusal.code == .wrongSignIn
        throw stop(isRight ? .notPermitted : .refused, "\(refusal.code.rawValue): \(refusal.code.message(.english))")
    }
}
