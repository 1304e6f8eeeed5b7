// SPDX-License-Identifier: Apache-2.0

public struct FileWords: Sendable {
    public let title = Message(en: "Detention files", ar: "ملفات الاحتجاز", ru: "Дела задержанных")
    public let find = Message(en: "Find by number or name", ar: "ابحث بالرقم أو الاسم", ru: "Поиск по номеру или имени")
    public let findHint = Message(
        en: "A name in Arabic, Cyrillic or Latin letters finds the same people.", ar: "الاسم بالعربية أو الكيريلية أو اللاتينية يجد الأشخاص أنفسهم.",
        ru: "Имя арабскими, русскими или латинскими буквами находит тех же людей.")
    public let claimedFilter = Message(en: "Nationality claimed", ar: "الجنسية المدعاة", ru: "Заявленное гражданство")
    public let all = Message(en: "all", ar: "الكل", ru: "все")
    public let search = Message(en: "Find", ar: "ابحث", ru: "Найти")
    public let count = CountedMessage(
        en: .init(one: "{n} file", other: "{n} files"),
        ar: .init(zero: "لا ملفات", one: "ملف واحد", two: "ملفان", few: "{n} ملفات", many: "{n} ملفًا", other: "{n} ملف"),
        ru: .init(one: "{n} дело", few: "{n} дела", many: "{n} дел"))
    public let empty = Message(
        en: "No file fits. Try fewer words, another spelling, or import a list.", ar: "لا ملف مطابق. جرّب كلمات أقل أو كتابة أخرى أو استورد قائمة.",
        ru: "Ничего не найдено. Попробуйте меньше слов, другое написание или импортируйте список.")
    public let held = Message(en: "held from disclosure", ar: "محجوب عن الإفصاح", ru: "раскрытие запрещено")
    public let inRequest = Message(en: "in a request", ar: "ضمن طلب", ru: "в запросе")
    public let fileTitle = Message(en: "Detention file {reference}", ar: "ملف الاحتجاز {reference}", ru: "Дело {reference}")
    public let identity = Message(en: "Identity as recorded", ar: "الهوية كما سُجلت", ru: "Личность по записям")
    public let sources = Message(en: "Source rows, as they came", ar: "الصفوف المصدرية كما وردت", ru: "Исходные строки в полученном виде")
    public let sourceLine = Message(en: "List {list}, row {row}", ar: "القائمة {list}، الصف {row}", ru: "Список {list}, строка {row}")
    public let age = Message(en: "Age group today", ar: "الفئة العمرية اليوم", ru: "Возрастная группа сегодня")
    public let adult = Message(en: "adult", ar: "بالغ", ru: "совершеннолетний")
    public let minor = Message(en: "under 18", ar: "دون ١٨ عامًا", ru: "младше 18 лет")
    public let unknownAge = Message(en: "not known to be adult", ar: "البلوغ غير ثابت", ru: "совершеннолетие не установлено")
    public let conventional = Message(
        en: "1 January and 1 July often stand for the year only", ar: "١ كانون الثاني و١ تموز يعنيان السنة فقط في الغالب",
        ru: "1 января и 1 июля часто означают только год")
    public let undetermined = Message(en: "not determined", ar: "غير محددة", ru: "не установлено")
    public let request = Message(en: "Request", ar: "الطلب", ru: "Запрос")
    public let answer = Message(en: "Answer on nationality", ar: "الجواب بشأن الجنسية", ru: "Ответ о гражданстве")
    public let holds = Message(en: "Holds from disclosure", ar: "الحجب عن الإفصاح", ru: "Запреты на раскрытие")
    public let noHolds = Message(
        en: "Nothing holds this file from disclosure.", ar: "لا شيء يحجب هذا الملف.", ru: "Запретов на раскрытие нет.")
    public let place = Message(en: "Hold from disclosure", ar: "احجب عن الإفصاح", ru: "Запретить раскрытие")
    public let placeHint = Message(
        en: "While a hold stands, nothing about the person can be told to the other state.",
        ar: "ما دام الحجب قائمًا لا يمكن إبلاغ الدولة الأخرى بأي شيء عن الشخص.", ru: "Пока запрет действует, другому государству о человеке ничего не сообщается.")
    public let ground = Message(en: "Ground", ar: "الأساس", ru: "Основание")
    public let note = Message(en: "Note for colleagues", ar: "ملاحظة للزملاء", ru: "Примечание для коллег")
    public let proposeLift = Message(en: "Propose to lift", ar: "اقترح الرفع", ru: "Предложить снять")
    public let confirmLift = Message(en: "Lift the hold", ar: "ارفع الحجب", ru: "Снять запрет")
    public let liftNeedsOther = Message(
        en: "{officer} proposed to lift it. Another officer must confirm.", ar: "اقترح {officer} رفعه. يجب أن يؤكد موظف آخر.",
        ru: "{officer} предлагает снять. Подтвердить должен другой сотрудник.")
    public let lifted = Message(en: "lifted", ar: "مرفوع", ru: "снят")
    public let active = Message(en: "in force", ar: "سارٍ", ru: "действует")

    public let asylumClaim = Message(en: "asylum claim", ar: "طلب لجوء", ru: "ходатайство об убежище")
    public let riskOnReturn = Message(en: "risk on return", ar: "خطر عند العودة", ru: "опасность при возвращении")
    public let traffickingVictim = Message(en: "victim of trafficking", ar: "ضحية اتجار بالبشر", ru: "жертва торговли людьми")
    public let familySafety = Message(en: "safety of the family", ar: "سلامة الأسرة", ru: "безопасность семьи")
    public let courtOrder = Message(en: "court order", ar: "أمر قضائي", ru: "судебный запрет")

    public let registered = Message(en: "Registered from a list", ar: "سُجّل من قائمة", ru: "Зарегистрировано из списка")
    public let rowChanged = Message(en: "A later list says something else", ar: "قائمة لاحقة تذكر غير ذلك", ru: "Более поздний список содержит иные сведения")
    public let heldFact = Message(en: "Held from disclosure: {ground}", ar: "حُجب عن الإفصاح: {ground}", ru: "Раскрытие запрещено: {ground}")
    public let liftProposedFact = Message(en: "Lifting of the hold proposed", ar: "اقتُرح رفع الحجب", ru: "Предложено снять запрет")
    public let holdLiftedFact = Message(en: "Hold lifted by a second officer", ar: "رُفع الحجب من موظف ثانٍ", ru: "Запрет снят вторым сотрудником")
    public let putFact = Message(en: "Put into a request to {state}", ar: "أُدرج في طلب إلى {state}", ru: "Включено в запрос: {state}")
    public let takenOutFact = Message(en: "Taken out of the request", ar: "أُخرج من الطلب", ru: "Исключено из запроса")
    public let dispatchedFact = Message(en: "Request dispatched under note {note}", ar: "أُرسل الطلب بالمذكرة {note}", ru: "Запрос отправлен нотой {note}")
    public let receivedFact = Message(en: "Request readably received by the other state", ar: "استلمت الدولة الأخرى الطلب مقروءًا", ru: "Запрос получен другим государством в читаемом виде")
    public let answeredFact = Message(en: "Answer on nationality: {answer}", ar: "الجواب بشأن الجنسية: {answer}", ru: "Ответ о гражданстве: {answer}")
    public let refusedFact = Message(en: "Refused: {why}", ar: "رُفض: {why}", ru: "Отказано: {why}")

    public init() {}
}
