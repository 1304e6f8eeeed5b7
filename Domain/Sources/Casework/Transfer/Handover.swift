// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

/// What became of a person at the border. Everybody on board has exactly one.
public enum Disposition: String, Sendable, Codable, CaseIterable {
    case handedOver, notPresented, refusedByPerson, medicalStop, deceased, refusedEntry, escaped

    /// Whether it can only be said once the people have arrived.
    var needsArrival: Bool { self == .handedOver || self == .refusedEntry }
}

/// Money that goes with a person, counted, in hundredths of its currency.
public struct MoneyCount: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// Three letters (ISO 4217).
    public let currency: String
    public let hundredths: Int

    public init(currency: String, hundredths: Int) { (self.currency, self.hundredths) = (currency, hundredths) }

    /// Reads `USD 120` or `USD 120.50`.
    public init?(_ text: String) {
        let parts = westernDigits(text).split(whereSeparator: \.isWhitespace)
        guard parts.count == 2 else { return nil }
        let amount = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard amount.count <= 2, let whole = Int(amount[0]), whole >= 0, whole < 1_000_000_000 else { return nil }
        let cents = amount.count == 2 ? amount[1] : "00"
        guard cents.count == 2, let hundredths = Int(cents), hundredths >= 0 else { return nil }
        self.init(currency: parts[0].uppercased(), hundredths: whole * 100 + hundredths)
        guard isSound else { return nil }
    }

    var isSound: Bool { currency.count == 3 && currency.allSatisfy { $0.isASCII && $0.isUppercase } && hundredths >= 0 }

    public var description: String { "\(currency) \(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)" }

    public static func < (a: MoneyCount, b: MoneyCount) -> Bool { (a.currency, a.hundredths) < (b.currency, b.hundredths) }

    /// Reads several, with commas or line ends between them; nil where one is none.
    public static func list(_ text: String) -> [MoneyCount]? {
        let parts = text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }).map { $0.filter { !$0.isNewline } }.filter { !$0.allSatisfy(\.isWhitespace) }
        let counts = parts.compactMap { MoneyCount($0) }
        return counts.count == parts.count ? counts.sorted() : nil
    }
}

/// What one side counted of one person.
public struct HandoverLine: Sendable, Hashable, Codable {
    public let person: CaseReference
    public let disposition: Disposition
    /// The numbers of the seals on the property that goes with the person, in order.
    public let seals: [String]
    public let money: [MoneyCount]

    public init(person: CaseReference, disposition: Disposition, seals: [String] = [], money: [MoneyCount] = []) {
        (self.person, self.disposition, self.seals, self.money) = (person, disposition, seals.sorted(), money.sorted())
    }

    public static let mostSeals = 60

    var isSound: Bool {
        seals == seals.sorted() && seals.count <= Self.mostSeals && seals.allSatisfy(PropertyItem.isSeal) && money == money.sorted() && money.count <= 20
            && money.allSatisfy(\.isSound) && (disposition == .handedOver || seals.isEmpty && money.isEmpty)
    }
}

/// The holding state's count of a handover, signed by its officer. A new count after a dispute has the next number.
public struct HandoverStatement: Sendable, Hashable, Codable {
    public let number: Int
    /// In the order of the references.
    public let lines: [HandoverLine]

    public init(number: Int, lines: [HandoverLine]) { (self.number, self.lines) = (number, lines.sorted { $0.person < $1.person }) }

    /// Dispositions must add up: each person on board has one, and nobody else does.
    static func check(_ lines: [HandoverLine], cover people: [CaseReference]) throws(Refusal) {
        guard lines.map(\.person).sorted() == people.sorted() else {
            throw Refusal(.countsDiffer, ["people": "\(people.count)", "dispositions": "\(lines.count)"], field: "dispositions")
        }
        guard lines.allSatisfy(\.isSound) else { throw Refusal(.fieldMissing, ["field": "seals"], field: "seals") }
    }

    public func count(of disposition: Disposition) -> Int { lines.count { $0.disposition == disposition } }
}

extension Journey {
    /// The handover in words that both states write alike, byte by byte: what each hashes for itself, from its own record.
    public func handoverText(of operation: String, from holding: StateCode, to receiving: StateCode) -> String? {
        guard let notice, let statement, let departedAt else { return nil }
        // What somebody typed is counted, so that no text can pass for a line of the record.
        func counted(_ text: String) -> String { "\(text.utf8.count):\(text)" }
        var lines = [
            "homeward handover 1", "operation \(operation)", "from \(holding) to \(receiving)", "notice \(notice.number)",
            "at \(counted(notice.plan.borderPoint.text)) by \(notice.plan.mode.rawValue)", "departed \(departedAt)", "arrived \(arrivedAt.map(\.description) ?? "never")",
            "statement \(statement.number)",
        ]
        lines += statement.lines.map { line in
            "\(line.person) \(line.disposition.rawValue) seals \(line.seals.count) \(line.seals.map(counted).joined(separator: " ")) money \(line.money.map(\.description).joined(separator: ", "))"
        }
        lines.append("people \(statement.lines.count)")
        return lines.joined(separator: "\n") + "\n"
    }

    /// Where the two counts of a disputed handover differ.
    public var differences: [(ours: HandoverLine, theirs: HandoverLine)] {
        guard let statement else { return [] }
        let counted = Dictionary(counts.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        return statement.lines.compactMap { line in counted[line.person].flatMap { $0 == line ? nil : (line, $0) } }
    }
}
