// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Crypto
import Desks
import Foundation
import Identity
import Store
import Workflow

struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bench", abstract: "How fast this machine is.", subcommands: [Audit.self, BenchEnvelope.self, BenchChannel.self, BenchSearch.self, BenchCasework.self])

    struct Audit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Acts a second on a journal, each on a record of its own: one after the other, and many at a time written together.", discussion: "homeward bench audit --n 2000 --json")

        @Option(help: "Acts of each kind.") var n = 2000
        @Flag(help: "One JSON object as the last line.") var json = false

        private struct Report: Encodable {
            let n: Int
            let seconds: Double
            let single_per_second: Double
            let grouped_per_second: Double
            let ratio: Double
        }

        func run() async throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "homeward-bench-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let journal = try Journal(folder: folder, nodeKey: SymmetricKey(size: .bits256), logKey: .init(), origin: "homeward/bench", now: Node.systemClock)
            let act: @Sendable (Int) async throws -> Void = { index in
                try await journal.write { writing in
                    var claim = TaskClaim()
                    try writing.append([.claimed(by: OfficerID("bench"))], to: &claim, "bench-\(index)", by: OfficerID("bench"))
                }
            }
            for index in 0..<32 { try await act(-index - 1) }
            let single = try await Self.seconds { for index in 0..<n { try await act(index) } }
            let grouped = try await Self.seconds {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for index in n..<2 * n { group.addTask { try await act(index) } }
                    try await group.waitForAll()
                }
            }
            let report = Report(
                n: n, seconds: single + grouped, single_per_second: Double(n) / single, grouped_per_second: Double(n) / grouped, ratio: single / grouped)
            say("one by one \(Int(report.single_per_second))/s, grouped \(Int(report.grouped_per_second))/s: \(String(format: "%.1f", report.ratio)) times")
            if json { try printJSON(report) }
        }

        private static func seconds(_ body: () async throws -> Void) async throws -> Double {
            let began = ContinuousClock.now
            try await body()
            return (ContinuousClock.now - began) / .seconds(1)
        }
    }
}
