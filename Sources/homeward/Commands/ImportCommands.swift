// SPDX-License-Identifier: Apache-2.0

import Phrases
import ArgumentParser
import Foundation
import Identity
import Manifests
import Site
import Tables
import Wording

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "import", abstract: "Lists on their way in.", subcommands: [Check.self])

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Name every faulty row of a manifest; write nothing.", discussion: "homeward import check manifest.csv --json")

        @Argument(help: "The manifest: CSV in UTF-8, UTF-16, Windows-1256 or Windows-1251.") var manifest: String
        @Flag(help: "One JSON object.") var json = false
        @Option(help: "Language of messages: en, ar or ru.") var lang = "en"

        private struct Fault: Encodable {
            let row: Int
            let column: String
            let value: String
            let code: String
            let message: String
            let cure: String
        }

        private struct Report: Encodable {
            let rows: Int
            let sound: Int
            let faults: [Fault]
        }

        func run() async throws {
            guard let language = Language(rawValue: lang) else { throw stop(.usage, "--lang is one of en, ar, ru.") }
            let (check, rows) = try readManifest(manifest)
            let faults = rows.flatMap(\.faults).map { fault in
                Fault(
                    row: fault.row, column: fault.column, value: fault.value, code: fault.code.rawValue, message: fault.code.message(language),
                    cure: fault.code.cure(language))
            }
            let report = Report(rows: rows.count, sound: rows.count(where: { $0.registration != nil }), faults: faults)
            if json {
                try printJSON(report)
            } else {
                for fault in faults { print("\(fault.row)\t\(fault.column)\t\(fault.value)\t\(fault.message)\t\(fault.cure)") }
                say("\(report.rows) rows, \(report.sound) sound, \(faults.count) faults.")
                if let stated = check.statedTotal, stated != report.rows { say("The list states a total of \(stated); it has \(report.rows) rows.") }
            }
            if !faults.isEmpty { throw ExitCode.badData }
        }
    }
}

struct ReconcileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile", abstract: "Hold two manifests against each other.", discussion: "homeward reconcile expected.csv other.csv --json")

    @Argument(help: "The list that is expected to be right.") var expected: String
    @Argument(help: "The other list.") var other: String
    @Flag(help: "One JSON object.") var json = false

    func run() async throws {
        let result = Reconciliation(expected: try readManifest(expected), other: try readManifest(other))
        if json { return try printJSON(result) }
        for file in result.missing { print("missing\t\(file)") }
        for file in result.extra { print("extra\t\(file)") }
        for change in result.changed { print("changed\t\(change.file)\t\(change.fields.joined(separator: ","))") }
        for item in result.notCompared { print("not compared\t\(item.list.rawValue)\trow \(item.row)\t\(item.file)\t\(item.code)") }
        for (name, count) in [("A", result.totals.a), ("B", result.totals.b)] where count.addsUp == false {
            say("List \(name) states a total of \(count.stated ?? 0) but has \(count.rows) rows.")
        }
    }
}

/// Reads a whole manifest, or stops with the place and the cure.
private func readManifest(_ path: String) throws -> (check: ManifestCheck, rows: [CheckedRow]) {
    let today = Node.systemClock().day(utcOffsetHours: 3)
    do {
        return try ManifestCheck.rows(of: try readFile(path), manifest: path, today: today)
    } catch let fault as ManifestFault {
        switch fault {
        case .noHeader: throw stop(.badData, "\(path): no header row was found. The list needs one that names the columns.")
        case .columnNotMapped(let field): throw stop(.badData, "\(path): no column for \(field.rawValue). Rename the column, or map it in the browser.")
        case .table(let table): throw stop(.badData, "\(path), line \(table.line): \(table.code.rawValue).")
        case .tooManyRows(let most): throw stop(.badData, "\(path): more than \(most) rows. Split the list.")
        }
    }
}
