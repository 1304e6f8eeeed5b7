// SPDX-License-Identifier: Apache-2.0

import Identity

/// Regions by the names and adjectives that lists have for them, with their GeoNames codes, and the words that say what sort of place is named.
enum Regions {
    /// The region that is named among words, the longest name first; its words are taken out, and districts with it.
    static func take(from words: inout [String]) -> Origin? {
        dropDistricts(&words)
        let isMarked = words.contains { markers.contains($0) }
        for length in stride(from: min(longest, words.count), through: 1, by: -1) {
            for start in 0...(words.count - length) {
                let phrase = words[start..<(start + length)].joined(separator: " ")
                guard let found = origin(phrase) ?? (isMarked ? marked[phrase] ?? marked[stem(phrase)] : nil) else { continue }
                words.removeSubrange(start..<(start + length))
                words.removeAll { markers.contains($0) }
                return found
            }
        }
        return nil
    }

    /// The region that a name stands for by itself; an adjective («Кировская») needs a word beside it that says what it is of.
    static func origin(_ key: String) -> Origin? { named[key] }

    /// «Кировский район» is of a town or a region that is named elsewhere.
    private static func dropDistricts(_ words: inout [String]) {
        while let district = words.firstIndex(where: { districts.contains($0) }) {
            words.removeSubrange(max(district - 1, 0)...district)
        }
    }

    /// «астраханская», «астраханской» and «астраханского» as «астраханск».
    private static func stem(_ phrase: String) -> String {
        for ending in ["ая", "ой", "ий", "ого", "ое", "ую", "ом"] where phrase.hasSuffix("ск" + ending) || phrase.hasSuffix("цк" + ending) {
            return String(phrase.dropLast(ending.count))
        }
        return phrase
    }

    private static func keys(_ words: String...) -> Set<String> { Set(words.map { PlaceName.key($0) }) }

    /// What makes an adjective a region's.
    private static let markers = keys(
        "область", "области", "обл", "край", "края", "округ", "округа", "АО", "АССР", "ССР", "республика", "республики", "автономный", "автономного", "автономная", "oblast", "krai",
        "republic", "region", "جمهورية", "إقليم", "منطقة")
    private static let districts = keys("район", "района", "районе", "district", "rayon")
    /// What sort of place a name is of.
    static let sorts = markers.union(
        keys(
            "г", "гор", "город", "города", "с", "село", "села", "сел", "пос", "посёлок", "п", "пгт", "рп", "ст", "станица", "аул", "д", "дер", "деревня", "х", "хутор", "city", "town", "village",
            "of", "مدينة", "قرية", "ناحية", "قضاء", "محافظة", "بلدة", "ولاية", "حي"))
    /// Names that great towns of several states have, or a town and a state.
    static let ambiguous = keys("عمان", "القنيطرة", "طرابلس")
    /// Adjectives of states that are clans' names far oftener.
    static let tribes = keys("كند", "سودان")

    private static let longest = 3

    private static let named = table(names.map { ($0.code, $0.names.split(separator: ",").map(String.init).filter { !isMarked($0) }) })
    private static let marked = table(names.map { ($0.code, $0.names.split(separator: ",").map(String.init).filter { isMarked($0) }) })

    private static func isMarked(_ name: String) -> Bool { name.hasPrefix("+") || stem(PlaceName.key(name)) != PlaceName.key(name) }

    private static func table(_ entries: [(code: String, names: [String])]) -> [String: Origin] {
        var keys: [String: Origin] = [:]
        for (code, names) in entries {
            guard let origin = Origin(code: code[...]) else { continue }
            for name in names { keys[stem(PlaceName.key(String(name.drop { $0 == "+" })))] = origin }
        }
        return keys
    }

    /// Towns by names that lists still have, and usual spellings that GeoNames has not.
    static let formerNames = table([
        ("RU.48", ["Москва", "Москвы", "موسكو", "Moskva"]), ("RU.66", ["Ленинград", "СПб", "لينينغراد", "سان بطرسبرغ", "سانت بطرسبورغ"]),
        ("RU.17", ["محج قلعة", "محاج قلعة", "محج قلعه"]), ("RU.84", ["Сталинград"]), ("RU.68", ["Орджоникидзе"]), ("KG", ["Фрунзе", "Пишпек"]),
        ("TJ", ["Сталинабад", "Ленинабад"]), ("KZ", ["Алма-Ата", "Целиноград", "Гурьев", "Чимкент", "Джамбул"]), ("AZ", ["Кировабад"]), ("GE", ["Тифлис"]),
    ])

    private static let names: [(code: String, names: String)] = [
        ("RU.01", "Адыгея,Адыгейская,أديغيا,اديغيا,الأديغي,Adygea,Adygeya"), ("RU.03", "+Алтай,Altai Republic"), ("RU.04", "Алтайский"),
        ("RU.05", "Амурская"), ("RU.06", "Архангельская,Arkhangelsk Oblast"), ("RU.07", "Астраханская,أستراخان,Astrakhan Oblast"),
        ("RU.08", "Башкортостан,Башкирия,Башкирская,Башкортстан,باشكورتوستان,باشكيريا,بشكيريا,بشكير,باشكير,بشكورستان,Bashkortostan,Bashkiria"), ("RU.09", "Белгородская"),
        ("RU.10", "Брянская"), ("RU.11", "Бурятия,Бурятская,بورياتيا,Buryatia"),
        ("RU.12", "Чечня,Чеченская,Ичкерия,ЧР,الشيشان,شيشان,جمهورية الشيشان,شيشانيا,Chechnya,Chechnia,Chechen Republic"), ("RU.13", "Челябинская,Chelyabinsk Oblast"),
        ("RU.15", "Чукотка,Чукотский"), ("RU.16", "Чувашия,Чувашская,تشوفاشيا,Chuvashia"),
        ("RU.17", "Дагестан,Дагестанская,ДАССР,داغستان,داغستاني,Dagestan,Daghestan"), ("RU.19", "Ингушетия,Ингушская,إنغوشيا,انغوشيتيا,انغوشيا,انغوش,انجوش,انجوشيا,Ingushetia"),
        ("RU.20", "Иркутская"), ("RU.21", "Ивановская"),
        ("RU.22", "Кабардино-Балкария,Кабардино-Балкарская,КБР,Кабарда,قبردينو بلقاريا,كاباردينو بلكاريا,قبردين,قبرطاي,Kabardino-Balkaria"), ("RU.23", "Калининградская"),
        ("RU.24", "Калмыкия,Калмыцкая,كالميكيا,Kalmykia"), ("RU.25", "Калужская"),
        ("RU.27", "Карачаево-Черкесия,Карачаево-Черкесская,КЧР,قراتشاي شركيسيا,قراتشاي,قرتشاي,Karachay-Cherkessia"), ("RU.28", "Карелия,Карельская,كاريليا,Karelia"),
        ("RU.29", "Кемеровская,Кузбасс"), ("RU.30", "Хабаровский"), ("RU.31", "Хакасия,خاكاسيا,Khakassia"), ("RU.32", "Ханты-Мансийский,ХМАО,Югра"), ("RU.33", "Кировская"),
        ("RU.34", "+Коми,Komi Republic"), ("RU.37", "Костромская"), ("RU.38", "Краснодарский,Кубань,Krasnodar Krai"), ("RU.40", "Курганская"), ("RU.41", "Курская"),
        ("RU.42", "Ленинградская"), ("RU.43", "Липецкая"), ("RU.44", "Магаданская"), ("RU.45", "Марий Эл,Марийская,ماري إل,Mari El"), ("RU.46", "Мордовия,Мордовская,موردوفيا,Mordovia"),
        ("RU.47", "Московская,Подмосковье,Moscow Oblast"), ("RU.49", "Мурманская"), ("RU.50", "Ненецкий"), ("RU.51", "Нижегородская,Горьковская"), ("RU.52", "Новгородская"),
        ("RU.53", "Новосибирская"), ("RU.54", "Омская"), ("RU.55", "Оренбургская,Orenburg Oblast"), ("RU.56", "Орловская"), ("RU.57", "Пензенская"), ("RU.59", "Приморский,Приморье"),
        ("RU.60", "Псковская"), ("RU.61", "Ростовская,Rostov Oblast"), ("RU.62", "Рязанская"), ("RU.63", "Якутия,Саха,Якутская,ياقوتيا,ساخا,Yakutia"), ("RU.64", "Сахалинская,Сахалин,سخالين"),
        ("RU.65", "Самарская,Куйбышевская"), ("RU.67", "Саратовская"), ("RU.68", "Северная Осетия,Осетия,Северо-Осетинская,РСО,أوسيتيا الشمالية,أوسيتيا,North Ossetia"), ("RU.69", "Смоленская"),
        ("RU.70", "Ставропольский,Ставрополье,ستافروبول,Stavropol Krai"), ("RU.71", "Свердловская"), ("RU.72", "Тамбовская"),
        ("RU.73", "Татарстан,Татария,Татарская,تتارستان,تتار,تتاري,تاتارستان,تتر,Tatarstan"), ("RU.75", "Томская"), ("RU.76", "Тульская"), ("RU.77", "Тверская,Калининская"), ("RU.78", "Тюменская,Tyumen Oblast"),
        ("RU.79", "Тыва,Тува,Тувинская,توفا,Tuva"), ("RU.80", "Удмуртия,Удмуртская,أودمورتيا,Udmurtia"), ("RU.81", "Ульяновская"), ("RU.83", "Владимирская"),
        ("RU.84", "Волгоградская,Сталинградская"), ("RU.85", "Вологодская"), ("RU.86", "Воронежская"), ("RU.87", "Ямало-Ненецкий,ЯНАО,Ямал"), ("RU.88", "Ярославская"), ("RU.89", "Еврейская"),
        ("RU.90", "Пермский,Пермская"), ("RU.91", "Красноярский"), ("RU.92", "Камчатский,Камчатка,كامتشاتكا"), ("RU.93", "Забайкальский,Читинская"),
        // Before 1992 one republic; no longer a region.
        ("RU", "Чечено-Ингушская,Чечено-Ингушетия,ЧИАССР"), ("GE", "Южная Осетия,أوسيتيا الجنوبية,South Ossetia"),
        // Peoples whose name is a state's.
        ("UZ", "اوزبك,ازبك,اوزباك"), ("TJ", "طاجيك,طاجك,تاجيك"), ("KG", "قرغيز,قيرغيز,قرقيز"), ("KZ", "كازاخ,قازاق,كازاك"), ("AZ", "اذر,اذربيجان"), ("TR", "ترك"),
    ]
}
