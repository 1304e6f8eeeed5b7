// SPDX-License-Identifier: Apache-2.0

import Identity

/// Writes down a Russian name in Arabic the way clerks and interpreters do: by ear, without short vowels, with slips.
struct SampleClerk {
    /// What each Cyrillic letter is heard as; the first is the usual one.
    private static let heard: [Character: [String]] = [
        "а": ["ا", "", "ا"], "б": ["ب"], "в": ["ف", "و"], "г": ["غ", "ج", "ك"], "д": ["د"], "е": ["ي", ""], "ё": ["و"], "ж": ["ج"], "з": ["ز"],
        "и": ["ي", ""], "й": ["ي"], "к": ["ك", "ق"], "л": ["ل"], "м": ["م"], "н": ["ن"], "о": ["و", ""], "п": ["ب"], "р": ["ر"], "с": ["س", "ص"],
        "т": ["ت", "ط"], "у": ["و"], "ф": ["ف"], "х": ["خ", "ح", "ه"], "ц": ["تس"], "ч": ["تش", "ج"], "ш": ["ش"], "щ": ["ش"], "ъ": [""], "ы": ["ي"],
        "ь": [""], "э": ["ا", "ي"], "ю": ["يو"], "я": ["يا", "ا"],
    ]

    /// Names that every clerk knows by their Arabic form.
    private static let known: [String: String] = [
        "магомед": "محمد", "мухаммад": "محمد", "ахмед": "أحمد", "али": "علي", "хасан": "حسن", "гасан": "حسن", "ибрагим": "ابراهيم", "исмаил": "اسماعيل",
        "юсуф": "يوسف", "умар": "عمر", "омар": "عمر", "халид": "خالد", "шамиль": "شامل", "рашид": "رشيد", "саид": "سعيد", "рамазан": "رمضان",
        "фатима": "فاطمة", "марьям": "مريم", "тимур": "تيمور", "руслан": "روسلان",
    ]

    static func arabic(_ russian: String, _ random: inout SeededRandom) -> String {
        let lower = russian.lowercased()
        if let form = known[lower], random.chance(0.85) { return form }
        var text = ""
        for (index, letter) in lower.enumerated() {
            let forms = heard[letter] ?? [""]
            var form = random.chance(0.75) ? forms[0] : random.pick(forms)
            if index == 0, form.isEmpty { form = "ا" }
            text += form
        }
        return random.chance(0.06) ? slip(text, &random) : text
    }

    /// Two letters swapped, or one left out.
    private static func slip(_ text: String, _ random: inout SeededRandom) -> String {
        var letters = Array(text)
        guard letters.count > 3 else { return text }
        let index = 1 + random.below(letters.count - 2)
        if random.chance(0.5) { letters.swapAt(index, index - 1) } else { letters.remove(at: index) }
        return String(letters)
    }

    /// The whole name as one of the shapes that lists show.
    static func name(of person: SamplePerson, _ random: inout SeededRandom) -> (name: String, father: String) {
        let given = arabic(person.given, &random)
        let family = arabic(person.surname, &random)
        let father = arabic(person.father, &random)
        switch random.below(10) {
        case 0...3: return ("\(given) \(family)", random.chance(0.4) ? father : "")
        case 4, 5: return ("\(given) \(father) \(family)", "")
        case 6: return ("\(given) بن \(father) \(family)", father)
        case 7: return ("\(family) \(given)", "")
        case 8: return ("\(given) \(arabic(person.patronymic, &random)) \(family)", father)
        default: return ("\(given) \(random.pick(["الروسي", "الشيشاني", "الداغستاني", "القوقازي"]))", father)
        }
    }

    /// A birth date as it reaches a list: whole, as a year, as 1 January, or a little off.
    static func birth(_ day: Day, _ random: inout SeededRandom) -> String {
        switch random.below(10) {
        case 0...5: arabicDigits("\(day.day)/\(day.month)/\(day.year)", when: random.chance(0.3))
        case 6, 7: arabicDigits("\(day.year)", when: random.chance(0.3))
        case 8: "01/01/\(day.year)"
        default: "\(day.day)-\(day.month)-\(day.year)"
        }
    }

    static func arabicDigits(_ text: String, when: Bool) -> String {
        guard when else { return text }
        return String(
            text.map { character in
                character.isASCII ? character.wholeNumberValue.flatMap { Unicode.Scalar(0x660 + UInt32($0)) }.map { Character($0) } ?? character : character
            })
    }
}
