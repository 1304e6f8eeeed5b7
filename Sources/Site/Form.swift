// SPDX-License-Identifier: Apache-2.0

import Desks
import Foundation
import Identity
import Phrases
import Workflow

/// What an officer filled in: names with one or more values.
struct Form: Sendable {
    private let values: [String: [String]]

    static let empty = Form(values: [:])

    /// Longest text that one field takes.
    static let longest = 4000

    init(values: [String: [String]]) { self.values = values }

    /// Reads `application/x-www-form-urlencoded`.
    init(encoded body: String) {
        var components = URLComponents()
        components.percentEncodedQuery = Self.sanitised(body).replacing("+", with: "%20")
        values = Dictionary(grouping: components.queryItems ?? [], by: \.name).mapValues { items in items.map { $0.value ?? "" } }
    }

    /// `percentEncodedQuery` stops the process on characters that a query cannot have.
    private static func sanitised(_ body: String) -> String {
        String(
            String.UnicodeScalarView(
                body.unicodeScalars.filter { $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || "%&=+-._~*!'();:@$,/?".unicodeScalars.contains($0)) }
            )
        )
        .replacing(#/%(?![0-9A-Fa-f]{2})/#, with: "%25")
    }

    subscript(_ name: String) -> String { values[name]?.first?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "" }

    /// Fields that are as many as there are things to ask about.
    func names(beginning prefix: String) -> [String] { values.keys.filter { $0.hasPrefix(prefix) }.sorted() }

    func all(_ name: String) -> [String] { values[name] ?? [] }

    func text(_ name: String) throws(Refusal) -> String {
        let text = self[name]
        guard text.count <= Self.longest else { throw Refusal(.fieldTooLong, field: name) }
        return text
    }

    /// A text that may be left out.
    func given(_ name: String) throws(Refusal) -> String? {
        let text = try text(name)
        return text.isEmpty ? nil : text
    }

    func code<Code: RawRepresentable<String>>(_ type: Code.Type, _ name: String) throws(Refusal) -> Code {
        guard let code = Code(rawValue: self[name]) else { throw missing(name) }
        return code
    }

    /// A day as an officer types it, in either sort of digits.
    func day(_ name: String) throws(Refusal) -> Day {
        guard let day = Day(iso: westernDigits(self[name])) else { throw missing(name) }
        return day
    }

    /// A day and an hour at this office.
    func moment(_ name: String, at office: Office) throws(Refusal) -> Moment {
        guard let moment = Moment(typed: westernDigits(self[name]), utcOffsetHours: office.utcOffsetHours) else { throw missing(name) }
        return moment
    }

    func reference(_ name: String) throws(Refusal) -> CaseReference {
        guard let reference = CaseReference(self[name]) else { throw missing(name) }
        return reference
    }

    private func missing(_ name: String) -> Refusal { Refusal(.fieldMissing, ["field": name], field: name) }

    /// A free text that may be left out.
    func note(_ name: String, _ language: Language) throws(Refusal) -> TaggedText? {
        let text = try tagged(name, language)
        return text.text.isEmpty ? nil : text
    }

    /// A free text with the language of the page it was written on.
    func tagged(_ name: String, _ language: Language) throws(Refusal) -> TaggedText { TaggedText(try text(name), language) }
}
