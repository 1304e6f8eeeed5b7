// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PersonNames

struct NamesEvaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Score names by models that never saw them (five folds): PR-AUC and calibration for each set.",
        discussion: "homeward names evaluate --data data --scores scores.txt")

    @Option(help: "Folder with identity/token_pairs.tsv, people_ar_la.tsv and dev.jsonl, plain or gzipped.") var data: String
    @Option(help: "Folds to score, of five.") var folds = NameStudy.folds
    @Option(help: "Write each score as set, same, bits, a, b, separated by tabs.") var scores: String?
    @Flag(help: "One JSON object a set, and one for all.") var json = false

    private struct Line: Encodable {
        let set: String
        let pairs: Int
        let averagePrecision: Double
        let calibrationError: Double
    }

    func run() async throws {
        let study = try NameSources(data).study
        var results: [String: [(bits: Float, isSame: Bool)]] = [:]
        var written = ""
        for fold in 0..<min(max(folds, 1), NameStudy.folds) {
            for (question, bits) in study.scores(fold: fold) {
                results[question.set, default: []].append((bits, question.isSame))
                if scores != nil { written += "\(question.set)\t\(question.isSame ? 1 : 0)\t\(bits)\t\(question.a)\t\(question.b)\n" }
            }
            say("fold \(fold + 1) of \(folds)")
        }
        if let scores { try Data(written.utf8).write(to: URL(filePath: scores)) }
        let lines = results.sorted { $0.key < $1.key }.map { set, scored in
            Line(set: set, pairs: scored.count, averagePrecision: Ranking.averagePrecision(scored), calibrationError: Ranking.calibrationError(scored))
        }
        let mean = lines.reduce(0) { $0 + $1.averagePrecision } / Double(max(lines.count, 1))
        let all = Line(
            set: "mean", pairs: lines.reduce(0) { $0 + $1.pairs }, averagePrecision: mean,
            calibrationError: Ranking.calibrationError(results.values.flatMap { $0 }))
        for line in lines + [all] {
            if json {
                try printJSON(line)
            } else {
                print("\(line.set.padding(toLength: 12, withPad: " ", startingAt: 0)) \(line.pairs)\tPR-AUC \(String(format: "%.4f", line.averagePrecision))\tECE \(String(format: "%.4f", line.calibrationError))")
            }
        }
    }
}
