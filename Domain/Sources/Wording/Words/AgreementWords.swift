// SPDX-License-Identifier: Apache-2.0

public struct AgreementWords: Sendable {
    public let title = Message(en: "Agreements", ar: "الاتفاقات", ru: "Соглашения")
    public let hint = Message(
        en: "What the office works under: times, papers and evidence, each with the text it comes from. A case keeps the version it began under.",
        ar: "ما يعمل المكتب بموجبه: المدد والأوراق والأدلة، ومع كل منها النص الذي أُخذت منه. تحتفظ القضية بالنسخة التي بدأت بها.",
        ru: "На чём основана работа: сроки, бумаги и доказательства, у каждого указан источник. Дело сохраняет версию, при которой начато.")
    public let one = Message(en: "Agreement {name}", ar: "الاتفاق {name}", ru: "Соглашение {name}")
    public let name = Message(en: "Name and version", ar: "الاسم والنسخة", ru: "Название и версия")
    public let between = Message(en: "Who asks whom", ar: "من يطلب ممّن", ru: "Кто кого запрашивает")
    public let asks = Message(en: "{from} asks {to}", ar: "{from} تطلب من {to}", ru: "{from} запрашивает: {to}")
    public let covers = Message(en: "Grounds it covers", ar: "الأسس التي يشملها", ru: "Какие основания охватывает")
    public let toCheck = Message(en: "Not yet checked against a text", ar: "لم يُراجع على نص بعد", ru: "Не сверено с текстом")
    public let rules = Message(en: "Times", ar: "المدد", ru: "Сроки")
    public let rule = Message(en: "What for", ar: "الغرض", ru: "Для чего")
    public let length = Message(en: "Length", ar: "المدة", ru: "Срок")
    public let source = Message(en: "Source", ar: "المصدر", ru: "Источник")
    public let notVerified = Message(en: "not checked against the text", ar: "لم يُراجع على النص", ru: "не сверено с текстом")
    public let verified = Message(en: "seen in the text", ar: "روجع على النص", ru: "сверено с текстом")
    public let noLength = Message(en: "no length is agreed", ar: "لا مدة متفق عليها", ru: "срок не согласован")
    public let days = CountedMessage(
        en: .init(one: "{n} calendar day", other: "{n} calendar days"),
        ar: .init(zero: "لا أيام", one: "يوم تقويمي واحد", two: "يومان تقويميان", few: "{n} أيام تقويمية", many: "{n} يومًا تقويميًا", other: "{n} يوم تقويمي"),
        ru: .init(one: "{n} календарный день", few: "{n} календарных дня", many: "{n} календарных дней"))
    public let workingDays = CountedMessage(
        en: .init(one: "{n} working day", other: "{n} working days"),
        ar: .init(zero: "لا أيام", one: "يوم عمل واحد", two: "يوما عمل", few: "{n} أيام عمل", many: "{n} يوم عمل", other: "{n} يوم عمل"),
        ru: .init(one: "{n} рабочий день", few: "{n} рабочих дня", many: "{n} рабочих дней"))
    public let months = CountedMessage(
        en: .init(one: "{n} month", other: "{n} months"),
        ar: .init(zero: "لا أشهر", one: "شهر واحد", two: "شهران", few: "{n} أشهر", many: "{n} شهرًا", other: "{n} شهر"),
        ru: .init(one: "{n} месяц", few: "{n} месяца", many: "{n} месяцев"))
    public let evidence = Message(en: "How far evidence carries", ar: "قوة الأدلة", ru: "Сила доказательств")
    public let papers = Message(en: "Papers that each ground asks for", ar: "الأوراق التي يطلبها كل أساس", ru: "Бумаги, которых требует каждое основание")
    public let expiry = Message(en: "When no answer comes in time", ar: "إذا لم يأت رد في الموعد", ru: "Если ответа в срок нет")
    public let escalate = Message(en: "officers are told; silence is not consent", ar: "يُخطر الموظفون؛ والسكوت ليس قبولًا", ru: "сообщается сотрудникам; молчание — не согласие")
    public let deemed = Message(en: "counts as agreed, as both states wrote", ar: "يُعدّ قبولًا كما كتبت الدولتان", ru: "считается согласием, как записали оба государства")
    public let excluded = Message(en: "Said not to cover", ar: "يقال إنه لا يشمل", ru: "Как заявлено, не охватывает")
    public let digest = Message(en: "Mark of the text (read it out to the other office)", ar: "بصمة النص (تُقرأ على المكتب الآخر)", ru: "Отпечаток текста (сверяется вслух)")
    public let calendars = Message(en: "Working days", ar: "أيام العمل", ru: "Рабочие дни")
    public let state = Message(en: "State", ar: "الدولة", ru: "Государство")
    public let weekend = Message(en: "Rest days", ar: "العطلة الأسبوعية", ru: "Выходные")
    public let holidays = Message(en: "Holidays from today on", ar: "العطل من اليوم", ru: "Праздники, начиная с сегодняшнего дня")
    public let expected = Message(en: "expected, not yet announced", ar: "متوقعة ولم تُعلن بعد", ru: "ожидаются, ещё не объявлены")
    public let safeguards = Message(en: "How long findings about a person stand", ar: "مدة سريان النتائج بشأن الشخص", ru: "Сколько действуют выводы о человеке")
    public let personNotice = Message(en: "between telling the person and the journey", ar: "بين إبلاغ الشخص والسفر", ru: "между сообщением человеку и отправкой")
    public let own = Message(
        en: "A ministry lays its own agreements, as YAML files, into the folder “agreements” of its node; homeward agreement check FILE says what is wrong with one.",
        ar: "تضع الوزارة اتفاقاتها ملفات YAML في مجلد agreements في عقدتها، ويبيّن الأمر homeward agreement check FILE ما فيها من خطأ.",
        ru: "Ведомство кладёт свои соглашения в формате YAML в папку agreements узла; homeward agreement check FILE покажет ошибки.")
    public let reminder = Message(en: "No day is agreed; ask again by then.", ar: "لا موعد متفق عليه؛ أعد السؤال حينها.", ru: "Срок не согласован; к этому дню запросите снова.")

    public init() {}
}
