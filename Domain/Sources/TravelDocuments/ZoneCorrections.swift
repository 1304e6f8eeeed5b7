// SPDX-License-Identifier: Apache-2.0

extension MachineReadableZone {
    /// One character read for another, and with which the zone holds.
    public struct Correction: Sendable, Hashable {
        /// Counted from one.
        public let line: Int
        public let place: Int
        public let found: String
        public let likely: String
        public let zone: MachineReadableZone
    }

    /// What machines and tired eyes take for each other: 0 and O, 1 and I, 8 and B.
    private static let mistaken: [(Character, Character)] = [
        ("0", "O"), ("0", "D"), ("0", "Q"), ("1", "I"), ("1", "L"), ("2", "Z"), ("5", "S"), ("6", "G"), ("8", "B"), ("7", "T"), ("<", "K"), ("<", "C"),
    ]

    /// Readings of a zone that does not hold which differ from it in one character that is easily mistaken, and hold. They are offered to an officer who
    /// looks at the document; none is ever taken by itself.
    public static func corrections(of text: String) -> [Correction] {
        let lines = text.split(whereSeparator: \.isNewline).map { Array($0.uppercased().filter { !$0.isWhitespace }) }.filter { !$0.isEmpty }
        guard ZoneForm.allCases.contains(where: { $0.lines == lines.count && $0.width == lines[0].count }), !read(text).holds else { return [] }
        return lines.indices.flatMap { line in
            lines[line].indices.flatMap { place -> [Correction] in
                let found = lines[line][place]
                let likely = mistaken.compactMap { $0.0 == found ? $0.1 : $0.1 == found ? $0.0 : nil }
                return likely.compactMap { character in
                    var changed = lines
                    changed[line][place] = character
                    guard let zone = read(changed.map { String($0) }.joined(separator: "\n")).zoneThatHolds else { return nil }
                    return Correction(line: line + 1, place: place + 1, found: String(found), likely: String(character), zone: zone)
                }
            }
        }
    }
}

extension MachineReadableZone.Reading {
    var zoneThatHolds: MachineReadableZone? { holds ? zone : nil }
}
