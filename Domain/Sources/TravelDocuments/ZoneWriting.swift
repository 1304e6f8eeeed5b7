// SPDX-License-Identifier: Apache-2.0

extension MachineReadableZone {
    /// The lines of the zone with their check digits. What does not fit is refused by its name; only a name is cut, in the way that shows it.
    public func lines() throws(ZoneFault) -> [String] {
        var lines = Array(repeating: Array(repeating: CheckDigit.filler, count: form.width), count: form.lines)
        func put(_ text: String, _ field: ZoneField) throws(ZoneFault) {
            guard let place = form.places[field] else {
                if text.isEmpty { return }
                throw .tooLong(field, most: 0)
            }
            let characters = Array(text.utf8)
            if let strange = characters.firstIndex(where: { CheckDigit.value($0) == nil }) {
                throw .notInAlphabet(line: place.line + 1, place: place.range.lowerBound + strange + 1, character: String(decoding: [characters[strange]], as: UTF8.self))
            }
            guard characters.count <= place.range.count else { throw .tooLong(field, most: place.range.count) }
            lines[place.line].replaceSubrange(place.range.lowerBound..<place.range.lowerBound + characters.count, with: characters)
        }
        for (text, field) in [(documentCode, ZoneField.documentCode), (issuer, .issuer), (nationality, .nationality), (number, .number)] where text.isEmpty { throw .missing(field) }
        let (shortNumber, furtherOptional) = try numberParts()
        try put(documentCode, .documentCode)
        try put(issuer, .issuer)
        try put(nationality, .nationality)
        try put(name.written(in: form.places[.name]?.range.count ?? 0), .name)
        try put(shortNumber, .number)
        try put(birth.description, .birth)
        try put(sex.rawValue, .sex)
        try put(expiry.description, .expiry)
        try put(furtherOptional, .optional)
        try put(secondOptional, .secondOptional)
        for check in form.checks where !(check.field == .number && shortNumber != number) {
            let covered = check.covers.flatMap { lines[$0.line][$0.range] }
            if check.mayBeFiller, covered.allSatisfy({ $0 == CheckDigit.filler }) { continue }
            lines[check.digit.line][check.digit.range.lowerBound] = CheckDigit.character(covered)
        }
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The number where it fits; a longer one on a card goes on among the optional data, its digit after it.
    private func numberParts() throws(ZoneFault) -> (number: String, optional: String) {
        let most = form.places[.number]?.range.count ?? 9
        guard number.utf8.count > most else { return (number, optional) }
        guard form == .td1 || form == .td2 else { throw .tooLong(.number, most: most) }
        let digit = String(decoding: [CheckDigit.character(Array(number.utf8))], as: UTF8.self)
        let rest = String(number.dropFirst(most)) + digit
        return (String(number.prefix(most)), optional.isEmpty ? rest : rest + "<" + optional)
    }
}

extension ZoneName {
    /// The name in so many characters (Doc 9303-3 §4.6, 9303-4 §4.2.3): whole where it fits. A name that does not is cut so that the last character is a
    /// letter, and at least the first letter of the secondary identifier stands.
    func written(in width: Int) throws(ZoneFault) -> String {
        let (first, second) = (primary.joined(separator: "<"), secondary.joined(separator: "<"))
        guard !first.isEmpty else { throw .missing(.name) }
        let whole = second.isEmpty ? first : first + "<<" + second
        if whole.utf8.count <= width { return whole }
        if second.isEmpty { return Self.cut(first, to: width) }
        // Two fillers and one letter of the secondary identifier are kept free.
        let room = width - 3
        let kept = first.utf8.count <= room ? first : Self.cut(first, to: room)
        return kept + "<<" + Self.cut(second, to: width - kept.utf8.count - 2)
    }

    /// The text in so many characters with a letter at the end: where a filler would be last, the word before it gives up a letter.
    private static func cut(_ text: String, to width: Int) -> String {
        var characters = Array(text.utf8)
        guard characters.count > width, width > 0 else { return text }
        while characters[width - 1] == CheckDigit.filler, width > 1 { characters.remove(at: width - 2) }
        return String(decoding: characters.prefix(width), as: UTF8.self)
    }
}
