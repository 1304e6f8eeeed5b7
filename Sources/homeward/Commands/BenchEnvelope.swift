// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Pouch

/// Seals and signs, then verifies and opens, in one thread and without a disk or a line.
struct BenchEnvelope: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "envelope", abstract: "Envelopes a second: sealed and signed, then verified and opened, by one thread.",
        discussion: "homeward bench envelope 400 payload.bin --suite 2")

    @Argument(help: "How many.") var n: Int
    @Argument(help: "File with the text of each.") var payload: String
    @Option(help: "Number of the suite.") var suite = Suite.hybrid.rawValue

    private struct Report: Encodable {
        let n: Int
        let seconds: Double
        let seal_per_s: Double
        let open_per_s: Double
        let wire_bytes: Int
    }

    func run() async throws {
        guard let suite = Suite(rawValue: suite) else { throw stop(.usage, "--suite is one of \(Suite.allCases.map { "\($0.rawValue)" }.joined(separator: ", ")).") }
        let text = Data(try readFile(payload))
        let (ours, theirs) = (try NodeKeys(), try NodeKeys())
        func descriptor(_ keys: NodeKeys) throws -> NodeDescriptor {
            try NodeDescriptor(keys: keys, state: "IQ", names: .init(ar: "", en: "", ru: ""), endpoint: "https://127.0.0.1:1", tlsRoot: Data([1]))
        }
        let (sender, receiver) = (try descriptor(ours), try descriptor(theirs))
        var sealed: [Data] = []
        let sealing = try Self.seconds {
            for seq in 1...max(n, 1) {
                sealed.append(try Envelope.seal(text, id: "bench", seq: seq, prev: nil, created: 1, expires: 2, from: ours, to: receiver, suite: suite).bytes)
            }
        }
        let opening = try Self.seconds {
            for bytes in sealed {
                let envelope = try Envelope(bytes)
                try envelope.verify(for: theirs.nodeID, from: sender)
                guard try envelope.open(with: theirs) == text else { throw stop(.badData, "An envelope opened to another text.") }
            }
        }
        let report = Report(
            n: sealed.count, seconds: sealing + opening, seal_per_s: Double(sealed.count) / sealing, open_per_s: Double(sealed.count) / opening,
            wire_bytes: sealed.first?.count ?? 0)
        try printJSON(report)
    }

    private static func seconds(_ body: () throws -> Void) rethrows -> Double {
        let began = ContinuousClock.now
        try body()
        return (ContinuousClock.now - began) / .seconds(1)
    }
}
