// SPDX-License-Identifier: Apache-2.0

public import Desks
public import Identity
import Casework
import Tables
import Wording

/// A count as a table of its own: one line a figure, with what it takes to make it again at the top. Nothing in it changes from one time to another.
public struct CountSheet: Sendable {
    private let report: CountReport
    private let language: Language

    public init(_ report: CountReport, in language: Language) { (self.report, self.language) = (report, language) }

    /// RFC 4180, in UTF-8 with a byte order mark, by which spreadsheet programs know it.
    public var csv: String { "\u{FEFF}" + lines.map { CSVText.line($0) }.joined() }

    /// The same as lines of cells.
    public var lines: [[String]] {
        let words = Words.reports
        let head = [words.whose, words.table, words.category, words.code, words.number].map { $0(language) }
        return [head] + about + report.parts.flatMap(part)
    }

    private var about: [[String]] {
        let words = Words.reports
        func line(_ title: Message, _ code: String, _ value: String) -> [String] { ["", words.about(language), title(language), code, value] }
        return [
            line(words.asOf, "asOf", report.asOf.description), line(words.source, "node", report.node), line(words.entries, "entries", "\(report.entries)"),
            line(words.head, "head", report.head ?? ""),
            line(words.smallFigures, "small", report.isSmallWithheld ? words.areWithheld(language) : words.areShown(language)),
        ]
    }

    private func part(_ part: CountReport.Part) -> [[String]] {
        let words = Words.reports
        let whose = part.whose.message(language)
        func figure(_ count: Int?) -> String { count.map { "\($0)" } ?? words.withheld(language) }
        let rows = part.count.tables.flatMap { table in
            table.rows.map { [whose, table.column.message(language), $0.text(of: table.column, language), $0.code, figure($0.count)] }
        }
        return [[whose, "", words.total(language), "total", figure(part.count.total)]] + rows
    }
}
