// SPDX-License-Identifier: Apache-2.0

public struct ReportWords: Sendable {
    public let title = Message(en: "Reports", ar: "التقارير", ru: "Отчёты")
    public let counts = Message(en: "How many people, as of a date", ar: "عدد الأشخاص في تاريخ معيّن", ru: "Число людей на дату")
    public let intro = Message(
        en: "Counts people, not files, as this office knew them at that time. The same time gives the same figures whenever it is asked.",
        ar: "يعدّ الأشخاص لا الملفات، كما عرفهم هذا المكتب في ذلك الوقت. الوقت نفسه يعطي الأرقام نفسها متى سُئل عنه.",
        ru: "Считает людей, а не дела, — так, как они были известны этому ведомству на тот момент. На один и тот же момент данные всегда одинаковы.")
    public let asOf = Message(en: "As of", ar: "كما في", ru: "По состоянию на")
    public let asOfHint = Message(
        en: "A day that is over, as 2026-02-13; or a day and an hour, as 2026-02-13 15:30; empty for now",
        ar: "يوم مضى مثل \u{2066}2026-02-13\u{2069}، أو يوم وساعة مثل \u{2066}2026-02-13 15:30\u{2069}، أو اتركه فارغًا للآن",
        ru: "Прошедший день, например 2026-02-13; или день и час: 2026-02-13 15:30; пусто — сейчас")
    public let withhold = Message(
        en: "Withhold figures under five, and those from which they could be computed", ar: "حجب الأرقام الأقل من خمسة وما يمكن حسابها منه",
        ru: "Скрыть числа меньше пяти и те, из которых их можно вычислить")
    public let count = Message(en: "Count", ar: "عدّ", ru: "Посчитать")
    public let download = Message(en: "Download as a table (CSV)", ar: "تنزيل كجدول (CSV)", ru: "Скачать таблицей (CSV)")
    public let source = Message(en: "Source", ar: "المصدر", ru: "Источник")
    public let sourceText = Message(
        en: "journal of this node ({node}), every entry up to that time", ar: "سجل هذه العقدة ({node})، كل القيود حتى ذلك الوقت", ru: "журнал этого узла ({node}), все записи до этого момента")
    public let entries = Message(en: "Journal entries up to then", ar: "قيود السجل حتى ذلك الوقت", ru: "Записей журнала на тот момент")
    public let head = Message(en: "Head of the journal then", ar: "رأس السجل حينها", ru: "Голова журнала на тот момент")
    public let smallFigures = Message(en: "Figures under five", ar: "الأرقام الأقل من خمسة", ru: "Числа меньше пяти")
    public let areShown = Message(en: "shown", ar: "ظاهرة", ru: "показаны")
    public let areWithheld = Message(en: "withheld", ar: "محجوبة", ru: "скрыты")
    public let withheld = Message(en: "withheld", ar: "محجوب", ru: "скрыто")
    public let whose = Message(en: "Whose people", ar: "أي أشخاص", ru: "Какие люди")
    public let held = Message(en: "people held by this state", ar: "أشخاص تحتجزهم هذه الدولة", ru: "люди, которых удерживает это государство")
    public let askedAbout = Message(en: "people this state was asked about", ar: "أشخاص سُئلت عنهم هذه الدولة", ru: "люди, о которых запросили это государство")
    public let table = Message(en: "Sorted by", ar: "التصنيف حسب", ru: "Разбивка")
    public let category = Message(en: "Category", ar: "الفئة", ru: "Категория")
    public let code = Message(en: "Code", ar: "الرمز", ru: "Код")
    public let number = Message(en: "People", ar: "عدد الأشخاص", ru: "Человек")
    public let total = Message(en: "all people", ar: "جميع الأشخاص", ru: "всего человек")
    public let about = Message(en: "about this count", ar: "عن هذا العدّ", ru: "о подсчёте")

    public let byClaimed = Message(en: "stated nationality", ar: "الجنسية المدعاة", ru: "заявленное гражданство")
    public let byConfirmed = Message(en: "confirmed nationality", ar: "الجنسية المؤكدة", ru: "подтверждённое гражданство")
    public let byState = Message(en: "state of the file", ar: "حالة الملف", ru: "состояние дела")
    public let byOutcome = Message(en: "outcome", ar: "النتيجة", ru: "результат")
    public let byDisclosure = Message(en: "held from disclosure", ar: "الحجب عن الإفصاح", ru: "запрет раскрытия")

    public let undetermined = Message(en: "not known to the person’s lists", ar: "غير معروفة بحسب القوائم", ru: "в списках указано как неизвестное")
    public let notStated = Message(en: "not stated", ar: "غير مذكورة", ru: "не указано")
    public let notConfirmed = Message(en: "not confirmed", ar: "غير مؤكدة", ru: "не подтверждено")
    public let isHeld = Message(en: "held from disclosure", ar: "محجوب عن الإفصاح", ru: "раскрытие запрещено")
    public let isNotHeld = Message(en: "not held", ar: "غير محجوب", ru: "запрета нет")
    public let erased = Message(en: "records erased", ar: "سجلات مُحيت", ru: "сведения уничтожены")

    public let stateRegistered = Message(en: "registered", ar: "مسجّل", ru: "зарегистрировано")
    public let stateInRequest = Message(en: "in a request not yet sent", ar: "في طلب لم يُرسل بعد", ru: "в неотправленном запросе")
    public let stateAsked = Message(en: "the other state is asked", ar: "سُئلت الدولة الأخرى", ru: "запрошено другое государство")
    public let stateAnswered = Message(en: "answered", ar: "أُجيب عنه", ru: "получен ответ")
    public let stateEnded = Message(en: "case ended", ar: "انتهت القضية", ru: "дело завершено")
    public let stateWithdrawn = Message(en: "withdrawn", ar: "مسحوب", ru: "отозвано")
    public let notRequested = Message(en: "nobody asked yet", ar: "لم يُسأل أحد بعد", ru: "запроса ещё не было")
    public let awaitingAnswer = Message(en: "answer awaited", ar: "بانتظار الجواب", ru: "ожидается ответ")
    public let answerRecalled = Message(en: "answer recalled", ar: "سُحب الجواب", ru: "ответ отозван")
    public let help = Message(
        en:
            "Figures of people as of a day that is over, with the number of journal entries they were made from and the journal’s head, so that anybody can make them again. Who fits no category stands in a row of their own; erased people are counted as erased.",
        ar:
            "أرقام الأشخاص كما في يوم مضى، مع عدد قيود السجل التي بُنيت عليها ورأس السجل، ليتمكن أي شخص من إعادة حسابها. من لا تنطبق عليه فئة يظهر في صف مستقل، ومن مُحيت سجلاتهم يُعدّون كذلك.",
        ru:
            "Число людей по состоянию на прошедший день, с числом записей журнала, по которым оно получено, и головой журнала — чтобы любой мог пересчитать. Кто не подходит ни под одну категорию, стоит отдельной строкой; те, чьи сведения уничтожены, учтены отдельно."
    )

    public init() {}
}
