// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Desks
import Foundation
import Pouch
import Store

struct ChannelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "channel", abstract: "What passed with the other nodes, and files for the courier.", subcommands: [List.self, Status.self, Save.self, Load.self])

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
                let out = boxes.out.map { Out(seq: $0.seq, kind: $0.kind, hash: $0.hash, state: Self.state($0)) }
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

        private static func state(_ item: OutgoingEnvelope) -> String {
            if item.takenUp != nil { return "takenUp" }
            if item.opened != nil { return "opened" }
            if item.refused != nil { return "refused" }
            if item.expired != nil { return "expired" }
            return item.stored != nil ? "stored" : "waiting"
        }
    }

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Every peer of a node that runs: what waits, and whether the journals agree.")
        @OptionGroup var node: NodeOptions

        func run() async throws {
            try show(try await node.client().call("GET", "/channel"), json: node.json) { value in
                (value["peers"] as? [[String: Any]] ?? []).map { peer in
                    "\(peer["state"] ?? "")\twaiting \(peer["waiting"] ?? 0)\tsent \(peer["sent"] ?? 0)\treceived \(peer["received"] ?? 0)\t\(peer["fault"] as? String ?? "")"
                }
            }
        }
    }

    struct Save: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Save everything for a peer into a file for the courier.", discussion: "homeward channel save RU --output to-moscow.hsb")
        @Argument(help: "Two-letter code of the other state.") var state: String
        @Option(help: "The file to write.") var output: String
        @OptionGroup var node: NodeOptions

        func run() async throws {
            let data = try await node.client().call("POST", "/channel/\(state.uppercased())/bundle")
            try data.write(to: URL(filePath: output), options: .atomic)
            say("\(output): \(data.count) bytes.")
        }
    }

    struct Load: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Load what a courier brought, and write the return slip.", discussion: "homeward channel load from-moscow.hsb --slip slip.hsb --json")
        @Argument(help: "The courier's file, or a slip.") var file: String
        @Option(help: "Where to write the return slip.") var slip: String?
        @OptionGroup var node: NodeOptions

        private struct Loaded: Codable {
            let envelopes: Int
            let new: Int
            let known: Int
            let refused: [String]
            let receipts: Int
            let slip: Data
        }

        private struct Report: Encodable {
            let envelopes: Int
            let new: Int
            let known: Int
            let refused: [String]
            let receipts: Int
        }

        func run() async throws {
            let data = try await node.client().call("POST", "/channel/bundle", file: Data(try readFile(file)))
            let loaded = try JSONDecoder().decode(Loaded.self, from: data)
            if let slip { try loaded.slip.write(to: URL(filePath: slip), options: .atomic) }
            let report = Report(envelopes: loaded.envelopes, new: loaded.new, known: loaded.known, refused: loaded.refused, receipts: loaded.receipts)
            if node.json { try printJSON(report) } else { print("\(report.envelopes) messages: \(report.new) new, \(report.known) known, \(report.refused.count) refused") }
        }
    }
}
