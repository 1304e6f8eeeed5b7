// SPDX-License-Identifier: Apache-2.0

public struct MeetingWords: Sendable {
    public let title = Message(en: "Meetings", ar: "الاجتماعات", ru: "Встречи")
    public let none = Message(en: "No meeting is recorded yet.", ar: "لا اجتماعات مسجلة بعد.", ru: "Записей о встречах пока нет.")
    public let record = Message(en: "Record a meeting", ar: "تسجيل اجتماع", ru: "Записать встречу")
    public let recordHint = Message(
        en: "The other state gets the same record and countersigns it. People stand in it by their office only.",
        ar: "تتسلم الدولة الأخرى المحضر نفسه وتوقّع عليه. يُذكر الحاضرون بجهاتهم فقط دون أسماء.",
        ru: "Другое государство получит ту же запись и подтвердит её. Участники указываются только по ведомству, без имён.")
    public let with = Message(en: "With", ar: "مع", ru: "С кем")
    public let day = Message(en: "Day", ar: "اليوم", ru: "Дата")
    public let dayHint = Message(en: "As 2026-02-24", ar: "مثل \u{2066}2026-02-24\u{2069} (السنة ثم الشهر ثم اليوم)", ru: "Например, 2026-02-24 (год, месяц, день)")
    public let place = Message(en: "Place", ar: "المكان", ru: "Место")
    public let offices = Message(en: "Offices that met", ar: "الجهات المشاركة", ru: "Участвовавшие ведомства")
    public let officesHint = Message(
        en: "One a line, as “MFA consular department”; no names", ar: "جهة في كل سطر، مثل «الدائرة القنصلية في وزارة الخارجية»؛ دون أسماء",
        ru: "По одному в строке, например «Консульский департамент МИД»; без имён")
    public let topics = Message(en: "Topics", ar: "المواضيع", ru: "Темы")
    public let topicsHint = Message(en: "One a line; no personal data", ar: "موضوع في كل سطر؛ دون بيانات شخصية", ru: "По одной в строке; без личных данных")
    public let writtenBy = Message(en: "Written by", ar: "حرّرته", ru: "Составлена")
    public let thisSide = Message(en: "this side", ar: "هذا الجانب", ru: "нашей стороной")
    public let stateRecorded = Message(en: "waits to be countersigned", ar: "بانتظار التوقيع المقابل", ru: "ожидает подтверждения")
    public let stateCountersigned = Message(en: "countersigned by both sides", ar: "موقّع من الجانبين", ru: "подтверждена обеими сторонами")
    public let stateDeclined = Message(en: "not countersigned", ar: "لم يُوقَّع عليه", ru: "не подтверждена")
    public let countersign = Message(en: "Countersign", ar: "توقيع المحضر", ru: "Подтвердить запись")
    public let countersignHint = Message(
        en: "You say for your side that the meeting was so.", ar: "تقرّ باسم جانبك بأن الاجتماع جرى على هذا النحو.", ru: "Вы подтверждаете от своей стороны, что встреча прошла именно так.")
    public let decline = Message(en: "Do not countersign", ar: "عدم التوقيع", ru: "Не подтверждать")
    public let remarks = Message(en: "Remarks", ar: "الملاحظات", ru: "Замечания")
    public let observations = Message(en: "Issues raised at this meeting", ar: "ملاحظات أثيرت في هذا الاجتماع", ru: "Вопросы, поставленные на этой встрече")
    public let undelivered = Message(en: "did not arrive: {code}", ar: "لم يصل: {code}", ru: "не дошло: {code}")
    public let task = Message(en: "Countersign the record of a meeting", ar: "وقّع محضر اجتماع", ru: "Подтвердить запись о встрече")
    public let help = Message(
        en:
            "One side writes the record of a meeting, the other countersigns it or says what is wrong. Both keep the same record. A corrected record is written anew.",
        ar: "يحرر أحد الجانبين محضر الاجتماع ويوقّع عليه الآخر أو يبيّن ما فيه من خطأ. يحتفظ الجانبان بالمحضر نفسه. يُكتب المحضر المصحح من جديد.",
        ru: "Одна сторона составляет запись о встрече, другая подтверждает её или указывает, что неверно. У обеих хранится одна и та же запись. Исправленную запись составляют заново.")

    public init() {}
}
