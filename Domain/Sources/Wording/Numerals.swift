// SPDX-License-Identifier: Apache-2.0

public import Identity

/// Numbers, days and times as each language writes them (conventions of Unicode CLDR for en-GB, ar-IQ and ru-RU).
public enum Numerals {
    public static func text(_ n: Int, _ language: Language) -> String {
        let digits = String(abs(n))
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0, digits.count > 4 || language != .russian { grouped += separator(language) }
            grouped.append(digit)
        }
        return (n < 0 ? "\u{2212}" : "") + localDigits(grouped, language)
    }

    /// Arabic-Indic digits in Arabic, Western ones elsewhere. Never applied to references and document numbers.
    public static func localDigits(_ text: String, _ language: Language) -> String {
        guard language == .arabic else { return text }
        return String(
            text.map { character in
                guard let value = character.wholeNumberValue, character.isASCII, let scalar = Unicode.Scalar(0x0660 + UInt32(value)) else { return character }
                return Character(scalar)
            })
    }

    public static func day(_ day: Day, _ language: Language) -> String {
        let month = months(language)[day.month - 1]
        switch language {
        case .english: return "\(day.day) \(month) \(day.year)"
        case .arabic: return localDigits("\(day.day) \(month) \(day.year)", language)
        case .russian: return "\(day.day)\u{A0}\(month) \(day.year)\u{A0}г."
        }
    }

    /// The name of a day of the week, 1 Monday … 7 Sunday (ISO 8601).
    public static func weekday(_ number: Int, _ language: Language) -> String {
        let names =
            switch language {
            case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            case .arabic: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
            case .russian: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"]
            }
        return names.indices.contains(number - 1) ? names[number - 1] : ""
    }

    /// A birth date as far as it is known.
    public static func date(_ date: PartialDate, _ language: Language) -> String {
        guard let month = date.month else { return localDigits("\(date.year)", language) }
        guard let number = date.day, let day = Day(date.year, month, number) else {
            return localDigits("\(months(language)[month - 1]) \(date.year)", language)
        }
        return self.day(day, language)
    }

    /// Day and time of a moment, at the office's own hour.
    public static func moment(_ moment: Moment, _ language: Language, utcOffsetHours: Int) -> String {
        let text = moment.adding(seconds: Int64(utcOffsetHours) * 3600).description
        let time = text.dropFirst(11).prefix(5)
        return day(moment.day(utcOffsetHours: utcOffsetHours), language) + " " + localDigits(String(time), language)
    }

    /// How large a file is: 640 bytes, 1.4 MB (of 1,000,000 bytes).
    public static func bytes(_ count: Int, _ language: Language) -> String {
        let units = [
            Message(en: "bytes", ar: "بايت", ru: "байт"), Message(en: "KB", ar: "كيلوبايت", ru: "КБ"), Message(en: "MB", ar: "ميغابايت", ru: "МБ"),
            Message(en: "GB", ar: "غيغابايت", ru: "ГБ"),
        ]
        var (tenths, unit) = (count * 10, 0)
        while tenths >= 9995, unit < units.count - 1 { (tenths, unit) = ((tenths + 500) / 1000, unit + 1) }
        let whole = text(tenths / 10, language)
        let point = language == .english ? "." : language == .arabic ? "\u{66B}" : ","
        let number = unit > 0 && tenths < 100 && tenths % 10 > 0 ? whole + point + localDigits("\(tenths % 10)", language) : whole
        return number + "\u{A0}" + units[unit](language)
    }

    private static func separator(_ language: Language) -> String {
        switch language {
        case .english: ","
        case .arabic: "\u{66C}"
        case .russian: "\u{A0}"
        }
    }

    private static func months(_ language: Language) -> [String] {
        switch language {
        case .english: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        case .arabic:
            ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"]
        case .russian: ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"]
        }
    }
}
