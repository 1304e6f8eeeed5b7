// SPDX-License-Identifier: Apache-2.0

extension MachineReadableZone {
    /// What was found in the lines of a zone. The fields are given as they stand even where a digit does not hold, for an officer to see; they are relied
    /// on only where nothing is wrong.
    public struct Reading: Sendable, Hashable {
        public let zone: MachineReadableZone?
        public let faults: [ZoneFault]

        public var holds: Bool { faults.isEmpty && zone != nil }
    }

    /// Reads a zone. Blanks at the ends of lines and empty lines are nothing; small letters are read as capitals.
    public static func read(_ text: String) -> Reading {
        let lines = text.split(whereSeparator: \.isNewline).map { Array($0.uppercased().utf8.filter { $0 != UInt8(ascii: " ") && $0 != 9 }) }.filter { !$0.isEmpty }
        let width = lines.first?.count ?? 0
        let isVisa = lines.first?.first == UInt8(ascii: "V")
        guard let form = ZoneForm.of(lines: lines.count, width: width, isVisa: isVisa), lines.allSatisfy({ $0.count == width }) else {
            return Reading(zone: nil, faults: [.noForm(lines: lines.count, width: lines.first { $0.count != width }?.count ?? width)])
        }
        let strange = strangers(in: lines)
        if !strange.isEmpty { return Reading(zone: nil, faults: strange) }
        return ZoneLines(form: form, lines: lines).reading
    }

    private static func strangers(in lines: [[UInt8]]) -> [ZoneFault] {
        lines.enumerated().flatMap { number, line in
            line.enumerated().compactMap { place, character in
                CheckDigit.value(character) == nil
                    ? ZoneFault.notInAlphabet(line: number + 1, place: place + 1, character: String(decoding: [character], as: UTF8.self)) : nil
            }
        }
    }
}

/// The lines of a zone that has a form, before anybody says what they mean.
struct ZoneLines: Sendable, Hashable {
    let form: ZoneForm
    let lines: [[UInt8]]

    func characters(_ place: ZonePlace) -> ArraySlice<UInt8> { lines[place.line][place.range] }

    /// A field without the fillers after it.
    func text(_ field: ZoneField) -> String {
        guard let place = form.places[field] else { return "" }
        var characters = characters(place)
        while characters.last == CheckDigit.filler { characters.removeLast() }
        return String(decoding: characters, as: UTF8.self)
    }

    private func whole(_ field: ZoneField) -> String { form.places[field].map { String(decoding: characters($0), as: UTF8.self) } ?? "" }

    var reading: MachineReadableZone.Reading {
        var faults = form.checks.compactMap(fault)
        func date(_ field: ZoneField) -> ZoneDate? {
            let date = ZoneDate(whole(field))
            if date == nil { faults.append(.unreadable(field, text: whole(field))) }
            return date
        }
        let (birth, expiry) = (date(.birth), date(.expiry))
        let sex = ZoneSex(rawValue: whole(.sex))
        if sex == nil { faults.append(.unreadable(.sex, text: whole(.sex))) }
        for field in [ZoneField.documentCode, .issuer, .nationality] where !isWord(text(field)) { faults.append(.unreadable(field, text: whole(field))) }
        guard let name = ZoneName(zone: characters(form.places[.name] ?? ZonePlace(0, 0..<0))) else {
            return MachineReadableZone.Reading(zone: nil, faults: faults + [.unreadable(.name, text: whole(.name))])
        }
        guard let birth, let expiry, let sex else { return MachineReadableZone.Reading(zone: nil, faults: faults) }
        let (number, optional) = longNumber ?? (text(.number), text(.optional))
        let zone = MachineReadableZone(
            form: form, documentCode: text(.documentCode), issuer: text(.issuer), nationality: text(.nationality), name: name, number: number, birth: birth, sex: sex,
            expiry: expiry, optional: optional, secondOptional: text(.secondOptional))
        return MachineReadableZone.Reading(zone: zone, faults: faults)
    }

    /// Letters only; an issuer or a nationality of one letter (`D`) is one.
    private func isWord(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") } }

    private func fault(_ check: ZoneCheck) -> ZoneFault? {
        let found = characters(check.digit).first ?? CheckDigit.filler
        if check.field == .number, longNumber != nil { return nil }
        let covered = check.covers.flatMap { characters($0) }
        if check.mayBeFiller, found == CheckDigit.filler, covered.allSatisfy({ $0 == CheckDigit.filler }) { return nil }
        let right = CheckDigit.character(covered)
        if found == right { return nil }
        return .wrongDigit(
            check.field, line: check.digit.line + 1, place: check.digit.range.lowerBound + 1, found: String(decoding: [found], as: UTF8.self),
            right: String(decoding: [right], as: UTF8.self))
    }

    /// A number of more than nine characters on a card: the place of its digit has a filler, and the rest with the digit begins the optional data
    /// (Doc 9303-5 §4.2.2, -6 §4.2.2). nil where it is none, or where its digit does not hold.
    private var longNumber: (number: String, optional: String)? {
        guard form == .td1 || form == .td2, let check = form.checks.first(where: { $0.field == .number }), characters(check.digit).first == CheckDigit.filler,
            let place = form.places[.number], let rest = form.places[.optional]
        else { return nil }
        let (first, further) = (characters(place), characters(rest))
        guard !first.contains(CheckDigit.filler) else { return nil }
        let tail = further.prefix { $0 != CheckDigit.filler }
        guard tail.count > 1, let digit = tail.last else { return nil }
        let number = Array(first) + tail.dropLast()
        guard CheckDigit.character(number) == digit else { return nil }
        var left = further.dropFirst(tail.count + 1)
        while left.last == CheckDigit.filler { left.removeLast() }
        return (String(decoding: number, as: UTF8.self), String(decoding: left, as: UTF8.self))
    }
}

extension ZoneName {
    /// Reads the name field: no name begins with a filler, holds a digit, or has three parts.
    init?(zone characters: ArraySlice<UInt8>) {
        let mayBeCut = characters.last != CheckDigit.filler
        let text = String(decoding: characters, as: UTF8.self)
        guard characters.allSatisfy({ $0 == CheckDigit.filler || ($0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z")) }), text.first.map({ $0 != "<" }) ?? false else { return nil }
        let trimmed = text.reversed().drop { $0 == "<" }.reversed()
        var parts: [[String]] = [[""]]
        var fillers = 0
        for letter in trimmed {
            if letter == "<" {
                fillers += 1
                continue
            }
            if fillers == 2 { parts.append([""]) } else if fillers == 1 { parts[parts.count - 1].append("") } else if fillers > 2 { return nil }
            fillers = 0
            let (part, word) = (parts.count - 1, parts[parts.count - 1].count - 1)
            parts[part][word].append(letter)
        }
        guard parts.count <= 2 else { return nil }
        self.init(primary: parts[0], secondary: parts.count == 2 ? parts[1] : [], mayBeCut: mayBeCut)
    }
}
