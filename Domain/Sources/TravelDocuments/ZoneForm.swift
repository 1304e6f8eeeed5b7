// SPDX-License-Identifier: Apache-2.0

/// The forms of a machine-readable zone: cards, passports, visas (ICAO Doc 9303 parts 4 to 7).
public enum ZoneForm: String, Sendable, Codable, CaseIterable {
    /// A card of three lines (part 5), and a document of two short lines (part 6).
    case td1 = "TD1"
    case td2 = "TD2"
    /// A passport (part 4).
    case td3 = "TD3"
    /// A visa of full size, and a small one (part 7). Visas have no check digit over everything.
    case visaA = "MRV-A"
    case visaB = "MRV-B"

    public var lines: Int { self == .td1 ? 3 : 2 }

    /// Characters a line.
    public var width: Int {
        switch self {
        case .td1: 30
        case .td2, .visaB: 36
        case .td3, .visaA: 44
        }
    }

    public var isVisa: Bool { self == .visaA || self == .visaB }

    /// The form that lines of these lengths are in; a document code that begins with V is a visa's.
    static func of(lines: Int, width: Int, isVisa: Bool) -> ZoneForm? {
        allCases.first { $0.lines == lines && $0.width == width && $0.isVisa == isVisa }
    }
}

/// The fields of a zone that stand somewhere.
public enum ZoneField: String, Sendable, Codable, CaseIterable {
    case documentCode, issuer, name, number, nationality, birth, sex, expiry, optional, secondOptional
}

/// Where something stands: on which line, and from which character to which, counted from nought.
struct ZonePlace: Sendable, Hashable {
    let line: Int
    let range: Range<Int>

    init(_ line: Int, _ range: Range<Int>) { (self.line, self.range) = (line, range) }
}

/// Which check digit holds which places.
struct ZoneCheck: Sendable {
    /// nil: over everything that counts.
    let field: ZoneField?
    let digit: ZonePlace
    let covers: [ZonePlace]
    /// Whether a filler may stand in its place where the field is empty.
    let mayBeFiller: Bool

    init(_ field: ZoneField?, at digit: ZonePlace, _ covers: [ZonePlace], mayBeFiller: Bool = false) {
        (self.field, self.digit, self.covers, self.mayBeFiller) = (field, digit, covers, mayBeFiller)
    }
}

extension ZoneForm {
    /// Where each field stands (Doc 9303-4 §4.2, -5 §4.2, -6 §4.2, -7 §4.2).
    var places: [ZoneField: ZonePlace] {
        switch self {
        case .td1:
            [
                .documentCode: ZonePlace(0, 0..<2), .issuer: ZonePlace(0, 2..<5), .number: ZonePlace(0, 5..<14), .optional: ZonePlace(0, 15..<30), .birth: ZonePlace(1, 0..<6),
                .sex: ZonePlace(1, 7..<8), .expiry: ZonePlace(1, 8..<14), .nationality: ZonePlace(1, 15..<18), .secondOptional: ZonePlace(1, 18..<29), .name: ZonePlace(2, 0..<30),
            ]
        case .td2: twoLines(optional: 28..<35)
        case .td3: twoLines(optional: 28..<42)
        case .visaA: twoLines(optional: 28..<44)
        case .visaB: twoLines(optional: 28..<36)
        }
    }

    private func twoLines(optional: Range<Int>) -> [ZoneField: ZonePlace] {
        [
            .documentCode: ZonePlace(0, 0..<2), .issuer: ZonePlace(0, 2..<5), .name: ZonePlace(0, 5..<width), .number: ZonePlace(1, 0..<9), .nationality: ZonePlace(1, 10..<13),
            .birth: ZonePlace(1, 13..<19), .sex: ZonePlace(1, 20..<21), .expiry: ZonePlace(1, 21..<27), .optional: ZonePlace(1, optional),
        ]
    }

    /// The check digits, the one over everything last.
    var checks: [ZoneCheck] {
        switch self {
        case .td1:
            [
                ZoneCheck(.number, at: ZonePlace(0, 14..<15), [ZonePlace(0, 5..<14)]), ZoneCheck(.birth, at: ZonePlace(1, 6..<7), [ZonePlace(1, 0..<6)]),
                ZoneCheck(.expiry, at: ZonePlace(1, 14..<15), [ZonePlace(1, 8..<14)]),
                ZoneCheck(nil, at: ZonePlace(1, 29..<30), [ZonePlace(0, 5..<30), ZonePlace(1, 0..<7), ZonePlace(1, 8..<15), ZonePlace(1, 18..<29)]),
            ]
        case .td2: ofSecondLine + [ZoneCheck(nil, at: ZonePlace(1, 35..<36), [ZonePlace(1, 0..<10), ZonePlace(1, 13..<20), ZonePlace(1, 21..<35)])]
        case .td3:
            ofSecondLine + [
                ZoneCheck(.optional, at: ZonePlace(1, 42..<43), [ZonePlace(1, 28..<42)], mayBeFiller: true),
                ZoneCheck(nil, at: ZonePlace(1, 43..<44), [ZonePlace(1, 0..<10), ZonePlace(1, 13..<20), ZonePlace(1, 21..<43)]),
            ]
        case .visaA, .visaB: ofSecondLine
        }
    }

    private var ofSecondLine: [ZoneCheck] {
        [
            ZoneCheck(.number, at: ZonePlace(1, 9..<10), [ZonePlace(1, 0..<9)]), ZoneCheck(.birth, at: ZonePlace(1, 19..<20), [ZonePlace(1, 13..<19)]),
            ZoneCheck(.expiry, at: ZonePlace(1, 27..<28), [ZonePlace(1, 21..<27)]),
        ]
    }
}
