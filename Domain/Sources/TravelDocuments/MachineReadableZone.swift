// SPDX-License-Identifier: Apache-2.0

/// The sex as a zone has it; a filler says that it is not stated.
public enum ZoneSex: String, Sendable, Codable, CaseIterable {
    case male = "M"
    case female = "F"
    case unstated = "<"
}

/// What a machine-readable zone says, field by field (ICAO Doc 9303-3).
public struct MachineReadableZone: Sendable, Hashable {
    public let form: ZoneForm
    /// One or two letters: `P`, `I`, `V`, `AC`.
    public let documentCode: String
    /// The state or organisation that issued it, and that of the holder: up to three letters, as `RUS`, `D`, `XXA` for somebody stateless.
    public let issuer: String
    public let nationality: String
    public let name: ZoneName
    /// Letters and digits. On cards it may be longer than nine characters; then it goes on among the optional data.
    public let number: String
    public let birth: ZoneDate
    public let sex: ZoneSex
    public let expiry: ZoneDate
    public let optional: String
    public let secondOptional: String

    public init(
        form: ZoneForm, documentCode: String, issuer: String, nationality: String, name: ZoneName, number: String, birth: ZoneDate, sex: ZoneSex, expiry: ZoneDate,
        optional: String = "", secondOptional: String = ""
    ) {
        (self.form, self.documentCode, self.issuer, self.nationality, self.name) = (form, documentCode, issuer, nationality, name)
        (self.number, self.birth, self.sex, self.expiry) = (number, birth, sex, expiry)
        (self.optional, self.secondOptional) = (optional, secondOptional)
    }
}

/// A name as a zone has it: the primary identifier, two fillers, the secondary one; words parted by one filler.
public struct ZoneName: Sendable, Hashable, CustomStringConvertible {
    public let primary: [String]
    public let secondary: [String]
    /// The zone was full to its last character, so that more may have been meant.
    public let mayBeCut: Bool

    public init(primary: [String], secondary: [String], mayBeCut: Bool = false) { (self.primary, self.secondary, self.mayBeCut) = (primary, secondary, mayBeCut) }

    public var description: String { [primary.joined(separator: " "), secondary.joined(separator: " ")].filter { !$0.isEmpty }.joined(separator: ", ") }
}

/// What is wrong with a zone, and where.
public enum ZoneFault: Error, Sendable, Hashable {
    /// No form has so many lines of such a length.
    case noForm(lines: Int, width: Int)
    /// Lines and places are counted from one, as people count.
    case notInAlphabet(line: Int, place: Int, character: String)
    case wrongDigit(ZoneField?, line: Int, place: Int, found: String, right: String)
    case unreadable(ZoneField, text: String)
    case tooLong(ZoneField, most: Int)
    case missing(ZoneField)

    /// A stable word for programs.
    public var code: String {
        switch self {
        case .noForm: "no-form"
        case .notInAlphabet: "not-in-alphabet"
        case .wrongDigit: "wrong-check-digit"
        case .unreadable: "unreadable"
        case .tooLong: "too-long"
        case .missing: "missing"
        }
    }
}
