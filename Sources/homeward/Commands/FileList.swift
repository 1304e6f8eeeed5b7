// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity
import Tables

/// A list of people to look for.
enum FileList {
    /// A further column of the list, and what it holds for each person.
    typealias Column = (name: String, values: [String?])

    static func read(_ path: String) throws -> [(file: String, description: PersonDescription)] { try read(path, further: []).people }

    static func read(_ path: String, further: [String]) throws -> (people: [(file: String, description: PersonDescription)], columns: [Column]) {
        let rows: [TableRow]
        do {
            rows = try TableReader.rows(try readFile(path))
        } catch let fault as TableFault {
            throw stop(.badData, "\(path), line \(fault.line): \(fault.code.rawValue).")
        }
        guard let header = rows.first?.cells.map({ cleanText($0).lowercased() }), let file = header.firstIndex(of: "file_id"),
            let name = header.firstIndex(of: "name")
        else { throw stop(.badData, "\(path): the header needs file_id and name.") }
        let written = rows.dropFirst().filter { !$0.isBlank }
        let columns = try further.map { name -> Column in
            guard let index = header.firstIndex(of: cleanText(name).lowercased()) else { throw stop(.badData, "\(path): there is no column \(name).") }
            return (name, written.map { index < $0.cells.count ? cleanText($0.cells[index]) : nil })
        }
        let people = written.map { row -> (file: String, description: PersonDescription) in
            func cell(_ index: Int?) -> String? {
                guard let index, index < row.cells.count else { return nil }
                let text = cleanText(row.cells[index])
                return text.isEmpty ? nil : text
            }
            func named(_ column: String) -> String? { cell(header.firstIndex(of: column)) }
            return (
                cell(file) ?? "",
                PersonDescription(
                    names: [NameRendering(cell(name) ?? "", source: .manifest)], kunya: named("kunya"), father: named("father"), grandfather: named("grandfather"),
                    mother: named("mother"), sex: named("sex").flatMap { Sex(rawValue: $0.lowercased()) }, birth: named("dob").flatMap { birth(westernDigits($0)) },
                    birthPlace: named("place"), documents: named("document").map { [DocumentNumber($0)] } ?? [])
            )
        }
        tellUnread(path, written, header, "dob") { birth(westernDigits($0)) != nil }
        tellUnread(path, written, header, "sex") { Sex(rawValue: $0.lowercased()) != nil }
        return (people, columns)
    }

    /// Says on which lines a cell holds something that cannot be read; those people are looked for without it.
    private static func tellUnread(_ path: String, _ rows: [TableRow], _ header: [String], _ column: String, _ isRead: (String) -> Bool) {
        guard let index = header.firstIndex(of: column) else { return }
        let unread = rows.filter { row in
            let text = index < row.cells.count ? cleanText(row.cells[index]) : ""
            return !text.isEmpty && !isRead(text)
        }
        guard !unread.isEmpty else { return }
        let lines = unread.prefix(5).map { "\($0.line)" }.joined(separator: ", ") + (unread.count > 5 ? ", …" : "")
        say("\(path), line \(lines): \(column) cannot be read; \(unread.count == 1 ? "this person is" : "these \(unread.count) people are") looked for without it.")
    }

    /// A year that cannot be of the Gregorian calendar is of the Hijri one.
    private static func birth(_ text: String) -> PartialDate? { PartialDate(iso: text) ?? HijriDate(iso: text)?.gregorian }
}
