// SPDX-License-Identifier: Apache-2.0

import Foundation
import PersonNames

/// States by the names that people write, in Arabic, English and Russian (names from Unicode CLDR, as Foundation carries them).
public enum StateNames {
    public static func name(of state: StateCode, in language: Language) -> String {
        names[language]?[state] ?? state.code
    }

    /// What a nationality cell says: a state by name, adjective or code, that it is unknown, or nothing that can be read.
    public static func nationality(_ text: String) -> ClaimedNationality? {
        let clean = cleanText(text)
        let upper = clean.uppercased()
        if upper.count <= 3, let state = byCode[upper] { return .state(state) }
        let key = PlaceName.key(clean)
        if unknown.contains(key) { return .undetermined }
        return byName[key].map { .state($0) }
    }

    /// Whether a place cell only repeats a state and so says nothing of a town.
    public static func isState(_ text: String) -> Bool { byName[PlaceName.key(text)] != nil }

    private static let names: [Language: [StateCode: String]] = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
            let locale = Locale(identifier: language.rawValue)
            let named = StateTable.all.map { ($0, shorter[$0.code]?[language] ?? locale.localizedString(forRegionCode: $0.code) ?? $0.code) }
            return (language, Dictionary(uniqueKeysWithValues: named))
        })

    /// Names where CLDR's is not the one that lists and officers use.
    private static let shorter: [String: [Language: String]] = [
        "CN": [.english: "China", .arabic: "الصين", .russian: "Китай"], "MM": [.english: "Myanmar", .arabic: "ميانمار", .russian: "Мьянма"],
        "TR": [.english: "Türkiye", .arabic: "تركيا", .russian: "Турция"],
    ]

    private static let byCode: [String: StateCode] = {
        var codes: [String: StateCode] = [:]
        for state in StateTable.all {
            codes[state.code] = state
            if let three = StateTable.alpha3[state.code] { codes[three] = state }
        }
        return codes
    }()

    private static let byName: [String: StateCode] = {
        var keys: [String: StateCode] = [:]
        for language in Language.allCases {
            for (state, name) in names[language] ?? [:] {
                keys[PlaceName.key(name)] = state
                if language == .arabic { for adjective in arabicAdjectives(name) { keys[PlaceName.key(adjective), default: state] = state } }
            }
        }
        for (code, others) in aliases {
            guard let state = StateCode(code) else { continue }
            for name in others { keys[PlaceName.key(name)] = state }
        }
        return keys
    }()

    private static let unknown = Set(
        ["غير معروف", "مجهول", "غير محدد", "بدون جنسية", "unknown", "not known", "undetermined", "неизвестно", "не установлено"].map(PlaceName.key))

    /// The adjective a nationality column often holds instead of the state: سوريا gives سوري and سورية.
    private static func arabicAdjectives(_ name: String) -> [String] {
        guard !name.contains(" ") else { return [] }
        var stem = name.hasPrefix("ال") ? String(name.dropFirst(2)) : name
        for ending in ["يا", "ا", "ة"] where stem.hasSuffix(ending) && stem.count > ending.count + 2 {
            stem = String(stem.dropLast(ending.count))
            break
        }
        return [stem + "ي", stem + "ية"]
    }

    private static let aliases: [String: [String]] = [
        "RU": ["روسيا الاتحادية", "الاتحاد الروسي", "Russian Federation", "Russia", "РФ", "Российская Федерация", "россиянин", "россиянка"],
        "SY": ["سورية", "الجمهورية العربية السورية", "Syrian Arab Republic"], "IQ": ["جمهورية العراق", "Republic of Iraq"],
        "TR": ["Turkey", "Turkiye", "Türkiye", "Турция"], "GB": ["بريطانيا", "UK", "Great Britain", "Великобритания"],
        "US": ["أمريكا", "امريكا", "USA", "США"], "SA": ["السعودية"], "PS": ["فلسطين", "Palestine", "Палестина"], "DK": ["الدنمارك"],
        "NL": ["Netherlands", "Нидерланды"], "BA": ["البوسنة", "Bosnia"], "CZ": ["التشيك"], "AE": ["الإمارات"], "KG": ["قرغيزستان", "Киргизия"],
        "TJ": ["طاجكستان"], "MV": ["المالديف", "Maldives"], "MK": ["مقدونيا", "Macedonia"], "CI": ["ساحل العاج"], "MM": ["بورما"],
    ]
}
