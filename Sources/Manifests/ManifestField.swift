// SPDX-License-Identifier: Apache-2.0

import Identity

/// What a column of a manifest can hold.
public enum ManifestField: String, Sendable, Codable, CaseIterable {
    case ordinal, fileNumber, name, father, grandfather, mother, kunya, sex, birth, birthPlace, nationality, document, transferred, batch

    /// Without these a list cannot be imported.
    public static let needed: [ManifestField] = [.fileNumber, .name]

    /// Header cells that mean the field, in the three languages, in the folded form of `ColumnMapping.key`.
    var synonyms: [String] {
        switch self {
        case .ordinal: ["ت", "م", "رقم", "التسلسل", "تسلسل", "no", "#", "nr", "serial", "№", "№ п/п", "п/п", "номер по порядку"]
        case .fileNumber: ["رقم الملف", "رقم القضية", "رقم الاضبارة", "file no", "file number", "file", "file id", "case no", "номер дела", "№ дела", "дело"]
        case .name: ["الاسم الكامل", "الاسم", "اسم", "الاسم الثلاثي", "الاسم الرباعي", "full name", "name", "фио", "полное имя", "имя"]
        case .father: ["اسم الاب", "الاب", "father", "father's name", "fathers name", "father name", "имя отца", "отец"]
        case .grandfather: ["اسم الجد", "الجد", "grandfather", "grandfather's name", "grandfathers name", "father's father", "имя деда", "дед", "дедушка"]
        case .mother: ["اسم الام", "الام", "mother", "mother's name", "mothers name", "mother name", "имя матери", "мать"]
        case .kunya: ["الكنية", "كنية", "اللقب", "alias", "kunya", "nickname", "known as", "кунья", "прозвище"]
        case .sex: ["الجنس", "جنس", "sex", "gender", "пол"]
        case .birth: ["تاريخ الميلاد", "تاريخ الولادة", "المواليد", "سنة الميلاد", "dob", "date of birth", "birth date", "born", "year of birth", "дата рождения", "год рождения"]
        case .birthPlace: ["محل الولادة", "مكان الولادة", "مكان الميلاد", "محل الميلاد", "birthplace", "place of birth", "pob", "place", "место рождения"]
        case .nationality: ["الجنسية", "جنسية", "البلد", "citizenship", "nationality", "country", "nat", "гражданство", "страна"]
        case .document: ["رقم الجواز", "جواز السفر", "رقم جواز السفر", "رقم الوثيقة", "passport", "passport no", "passport number", "document", "паспорт", "номер паспорта", "документ"]
        case .transferred: ["تاريخ النقل", "تاريخ التسليم", "تاريخ الاستلام", "transferred", "transfer date", "date of transfer", "дата передачи", "передан"]
        case .batch: ["الدفعة", "دفعة", "الوجبة", "batch", "group", "партия", "группа"]
        }
    }
}
