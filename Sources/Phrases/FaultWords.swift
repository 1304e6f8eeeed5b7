// SPDX-License-Identifier: Apache-2.0

public import Manifests
public import Wording

extension RowFault.Code {
    /// Why the cell cannot be taken.
    public var message: Message {
        switch self {
        case .noName: Message(en: "the row has no name", ar: "لا اسم في الصف", ru: "в строке нет имени")
        case .noFileNumber: Message(en: "the row has no file number", ar: "لا رقم ملف في الصف", ru: "в строке нет номера дела")
        case .fileNumberTwice: Message(en: "an earlier row has this file number", ar: "رقم الملف هذا في صف سابق", ru: "этот номер дела уже есть выше")
        case .noSuchDay: Message(en: "not a day of any calendar", ar: "ليس يومًا في أي تقويم", ru: "такого дня нет в календаре")
        case .dateNotReadable: Message(en: "cannot be read as a date", ar: "لا يُقرأ كتاريخ", ru: "не читается как дата")
        case .dateInFuture: Message(en: "the day lies in the future", ar: "التاريخ في المستقبل", ru: "день в будущем")
        case .noSuchState: Message(en: "not the name of a state", ar: "ليس اسم دولة", ru: "это не название государства")
        case .unknownSex: Message(en: "cannot be read as a sex", ar: "لا يُقرأ كجنس", ru: "не читается как пол")
        }
    }

    /// What the registrar can do about it.
    public var cure: Message {
        switch self {
        case .noName: Message(en: "Ask the sender for the name.", ar: "اطلب الاسم من المرسل.", ru: "Запросите имя у отправителя.")
        case .noFileNumber: Message(en: "Ask the sender for the number.", ar: "اطلب الرقم من المرسل.", ru: "Запросите номер у отправителя.")
        case .fileNumberTwice:
            Message(en: "Ask the sender which of the two rows has the number.", ar: "اسأل المرسل أي الصفين له هذا الرقم.", ru: "Уточните у отправителя, какой строке принадлежит номер.")
        case .noSuchDay: Message(en: "Write the right day, or the year only.", ar: "اكتب اليوم الصحيح أو السنة فقط.", ru: "Укажите верный день или только год.")
        case .dateNotReadable:
            Message(en: "Write day/month/year, year-month-day, or the year only.", ar: "اكتب يوم/شهر/سنة أو سنة-شهر-يوم أو السنة فقط.", ru: "Укажите день/месяц/год, год-месяц-день или только год.")
        case .dateInFuture: Message(en: "Check the year.", ar: "تحقق من السنة.", ru: "Проверьте год.")
        case .noSuchState:
            Message(en: "Write a state by name or code, or “unknown”.", ar: "اكتب اسم دولة أو رمزها، أو «غير معروف».", ru: "Укажите государство по названию или коду либо «неизвестно».")
        case .unknownSex: Message(en: "Write male or female, or leave it empty.", ar: "اكتب ذكر أو أنثى أو اتركه فارغًا.", ru: "Укажите мужской или женский либо оставьте пустым.")
        }
    }
}

extension ManifestField {
    public var title: Message {
        let words = Words.imports
        return switch self {
        case .ordinal: words.ordinal
        case .fileNumber: words.fileNumber
        case .name: words.fullName
        case .father: words.father
        case .grandfather: words.grandfather
        case .mother: words.mother
        case .kunya: words.kunya
        case .sex: words.sex
        case .birth: words.birth
        case .birthPlace: words.birthPlace
        case .nationality: words.nationality
        case .document: words.document
        case .transferred: words.transferred
        case .batch: words.batch
        }
    }
}
