// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Crypto
import Desks
import Foundation
import Pouch
import Store

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "audit", abstract: "Prove a journal whole.", subcommands: [Verify.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read a journal entry by entry and hold it against its leaves and checkpoints. Needs no private key.",
            discussion: "homeward audit verify /var/lib/homeward --json")

        @Argument(help: "A node's folder.") var folder: String
        @Flag(help: "One JSON object.") var json = false

        func run() async throws {
            let folder = NodeFolder(folder)
            let verdict: JournalVerdict
            do {
                let key = try Curve25519.Signing.PublicKey(rawRepresentation: try folder.ownDescriptor.log)
                verdict = try JournalVerdict(journalAt: folder.url.appending(path: Journal.fileName), logKey: key)
            } catch {
                throw stop(.badData, "\(folder.url.path) has no journal and descriptor that can be read.")
            }
            if json {
                try printJSON(verdict)
            } else if verdict.whole {
                print("Checked \(verdict.entries) entries: whole. Head \(verdict.head)")
            } else {
                print("Broken at entry \(verdict.brokenAt ?? 0): \(verdict.how?.rawValue ?? "")")
            }
            if !verdict.whole { throw ExitCode.badData }
        }
    }
}

struct ChannelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "channel", abstract: "What passed with the other nodes.", subcommands: [List.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every message in and out, in order, with its receipts.", discussion: "homeward channel list /var/lib/homeward --json")

        @Argument(help: "A node's folder.") var folder: String
        @Flag(help: "One JSON object for each peer.") var json = false

        private struct Out: Encodable {
            let seq: Int
            let kind: String
            let hash: String
            let state: String
        }

        private struct In: Encodable {
            let seq: Int
            let kind: String?
            let hash: String
        }

        private struct Peer: Encodable {
            let peer: String
            let out: [Out]
            let `in`: [In]
            let lineChecks: [Int]
        }

        func run() async throws {
            let node = try await Node.open(NodeFolder(folder))
            for peer in node.office.peers {
                let boxes = try await ChannelListing(node.office).boxes(of: peer)
                let out = boxes.out.map { item in
                    Out(
                        seq: item.seq, kind: item.kind, hash: item.hash,
                        state: item.opened != nil ? "opened" : item.refused != nil ? "refused" : item.stored != nil ? "stored" : "waiting")
                }
                let listing = Peer(
                    peer: peer.state, out: out, in: boxes.in.map { In(seq: $0.seq, kind: $0.kind, hash: $0.hash) }, lineChecks: boxes.lineChecks)
                if json {
                    try printJSON(listing)
                } else {
                    for item in listing.out { print("out\t\(listing.peer)\t\(item.seq)\t\(item.kind)\t\(item.state)") }
                    for item in listing.in { print("in\t\(listing.peer)\t\(item.seq)\t\(item.kind ?? "held")") }
                }
            }
        }
    }
}
