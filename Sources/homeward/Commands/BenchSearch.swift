// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CivilRegistry
import Foundation

/// How long one question takes, as an officer asks it.
struct BenchSearch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Milliseconds for one search of a register at a time, nothing remembered from one to the next.",
        discussion: "homeward bench search ru.registry --files files.csv --json")

    @Argument(help: "The register file.") var file: String
    @Option(help: "CSV as for homeward registry search.") var files: String
    @Flag(help: "One JSON object.") var json = false

    private struct Report: Encodable {
        let searches: Int
        let median: Double
        let p95: Double
        let greatest: Double
    }

    func run() async throws {
        let register = try openRegister(file)
        let asked = try FileList.read(files).map(\.description)
        var times: [Double] = []
        // The first round brings the register into memory.
        for isMeasured in [false, true] {
            for description in asked {
                let began = ContinuousClock.now
                do throws(RegisterFault) { _ = try register.search(description, top: 50) } catch { throw stop(.badData, words(error, file)) }
                if isMeasured { times.append((ContinuousClock.now - began) / .milliseconds(1)) }
            }
        }
        times.sort()
        guard let greatest = times.last else { throw stop(.badData, "\(files): nobody to look for.") }
        let report = Report(searches: times.count, median: times[times.count / 2], p95: times[times.count * 95 / 100], greatest: greatest)
        if json {
            try printJSON(report)
        } else {
            say(String(format: "%d searches: median %.1f ms, 95 of 100 within %.1f ms, the longest %.1f ms", report.searches, report.median, report.p95, greatest))
        }
    }
}
