// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Pouch

/// For whoever writes a peer from the specification: seals and opens with a node's own keys, without the node and without its journal.
struct EnvelopeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "envelope", abstract: "Seal and open single envelopes, to try a peer against (docs/spec/channel.md).", subcommands: [Seal.self, Open.self])

    struct Seal: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Seal every line of standard input, a text in base64, as the next envelope of one direction; one envelope in base64 a line.")

        @Argument(help: "The node's folder.") var folder: String
        @Option(help: "The receiver's descriptor.") var to: String
        @Option(help: "Number of the suite; the one that the receiver is written to in, unless told.") var suite: Int?

        func run() async throws {
            let keys = try NodeFolder(folder).nodeKeys
            let peer = try readDescriptor(to)
            let chosen = try suite.map { number in
                guard let suite = Suite(rawValue: number) else { throw stop(.usage, "--suite is one of \(Suite.allCases.map { "\($0.rawValue)" }.joined(separator: ", ")).") }
                return suite
            }
            var last: Envelope?
            while let line = readLine() {
                guard let text = Data(base64Encoded: line) else { throw stop(.badData, "Line \((last?.header.seq ?? 0) + 1) is not base64.") }
                let now = Int64(Date().timeIntervalSince1970 * 1000)
                let envelope = try Envelope.seal(
                    text, id: UUID().uuidString.lowercased(), seq: (last?.header.seq ?? 0) + 1, prev: last?.hash, created: now, expires: now + 86_400_000, from: keys,
                    to: peer, suite: chosen)
                print(envelope.bytes.base64EncodedString())
                last = envelope
            }
        }
    }

    struct Open: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check and open every line of standard input, an envelope in base64; a line of JSON for each, with the text in base64 or the code of the refusal.")

        @Argument(help: "The node's folder.") var folder: String
        @Option(help: "The sender's descriptor.") var from: String

        private struct Answer: Encodable {
            var text: Data?
            var code: PouchFault.Code?
        }

        func run() async throws {
            let keys = try NodeFolder(folder).nodeKeys
            let peer = try readDescriptor(from)
            let encoder = JSONEncoder()
            while let line = readLine() {
                var answer = Answer()
                do throws(PouchFault) {
                    guard let bytes = Data(base64Encoded: line) else { throw PouchFault(.malformed) }
                    let envelope = try Envelope(bytes)
                    try envelope.verify(for: keys.nodeID, from: peer)
                    answer.text = try envelope.open(with: keys)
                } catch { answer.code = error.code }
                print(String(decoding: try encoder.encode(answer), as: UTF8.self))
            }
        }
    }
}

/// A descriptor as its node printed it; its root's signature is checked, and whose root it is stays for two officers to say.
private func readDescriptor(_ path: String) throws -> NodeDescriptor {
    let bytes = Data(try readFile(path))
    do throws(PouchFault) { return try NodeDescriptor(bytes) } catch { throw stop(.badData, "\(path) is no node's descriptor: \(error.code.rawValue).") }
}
