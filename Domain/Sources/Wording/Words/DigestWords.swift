// SPDX-License-Identifier: Apache-2.0

public struct DigestWords: Sendable {
    public let title = Message(en: "My tasks in figures", ar: "مهامي بالأرقام", ru: "Мои задачи в цифрах")
    public let intro = Message(
        en: "The same is sent outside of the node: it names nobody.", ar: "هذا ما يُرسل خارج العقدة: لا يذكر أحدًا.", ru: "Это же отправляется за пределы узла: никто не назван.")
    public let waiting = CountedMessage(
        en: .init(one: "{n} task waits for you.", other: "{n} tasks wait for you."),
        ar: .init(
            zero: "لا مهام بانتظارك.", one: "مهمة واحدة بانتظارك.", two: "مهمتان بانتظارك.", few: "{n} مهام بانتظارك.", many: "{n} مهمة بانتظارك.",
            other: "{n} مهمة بانتظارك."),
        ru: .init(one: "Вас ждёт {n} задача.", few: "Вас ждут {n} задачи.", many: "Вас ждут {n} задач."))
    public let overdue = CountedMessage(
        en: .init(one: "{n} is overdue", other: "{n} are overdue"),
        ar: .init(zero: "لا متأخر", one: "واحدة متأخرة", two: "اثنتان متأخرتان", few: "{n} متأخرة", many: "{n} متأخرة", other: "{n} متأخرة"),
        ru: .init(one: "просрочена {n}", few: "просрочены {n}", many: "просрочено {n}"))
    public let firstDue = Message(en: "first due on {day}", ar: "أقرب موعد {day}", ru: "ближайший срок {day}")
    public let count = Message(en: "Number", ar: "العدد", ru: "Число")
    public let late = Message(en: "Overdue", ar: "متأخر", ru: "Просрочено")
    public let earliest = Message(en: "First due", ar: "أقرب موعد", ru: "Ближайший срок")
    public let stuckLine = CountedMessage(
        en: .init(one: "{n} overdue task of the office has come up to you.", other: "{n} overdue tasks of the office have come up to you."),
        ar: .init(
            zero: "لم تُرفع إليك مهام متأخرة.", one: "رُفعت إليك مهمة متأخرة واحدة.", two: "رُفعت إليك مهمتان متأخرتان.", few: "رُفعت إليك {n} مهام متأخرة.",
            many: "رُفعت إليك {n} مهمة متأخرة.", other: "رُفعت إليك {n} مهمة متأخرة."),
        ru: .init(one: "На вашем уровне {n} просроченная задача ведомства.", few: "На вашем уровне {n} просроченные задачи ведомства.", many: "На вашем уровне {n} просроченных задач ведомства."))
    public let signIn = Message(en: "Sign in to Homeward to see them.", ar: "سجّل الدخول إلى Homeward للاطلاع عليها.", ru: "Войдите в Homeward, чтобы их увидеть.")

    public let stuck = Message(en: "What is stuck", ar: "ما تعثّر", ru: "Что застряло")
    public let nothingStuck = Message(en: "Nothing is stuck.", ar: "لا شيء متعثر.", ru: "Ничего не застряло.")
    public let whoseMove = Message(en: "Whose move", ar: "من عليه الإجراء", ru: "За кем действие")
    public let level = Message(en: "Has come up to", ar: "رُفع إلى", ru: "Дошло до уровня")
    public let levelOfficers = Message(en: "the officers", ar: "الموظفين", ru: "исполнители")
    public let levelHead = Message(en: "the head of section", ar: "رئيس القسم", ru: "начальник отдела")
    public let levelLiaison = Message(en: "liaison officer and auditor", ar: "ضابط الارتباط والمدقق", ru: "офицер связи и аудитор")
    public let since = Message(en: "How long", ar: "منذ متى", ru: "Как давно")
    public let help = Message(
        en:
            "Tasks whose day is over, the longest first, with whose move it is. After three days they come up to the head of section, after ten to the liaison officer and the auditor. They stay with the officers whose task they are.",
        ar:
            "مهام انقضى موعدها، الأقدم أولًا، مع بيان من عليه الإجراء. بعد ثلاثة أيام تُرفع إلى رئيس القسم، وبعد عشرة إلى ضابط الارتباط والمدقق. وتبقى لدى أصحابها.",
        ru:
            "Задачи с истёкшим сроком, сначала самые давние, и за кем действие. Через три дня они доходят до начальника отдела, через десять — до сотрудника связи и аудитора. Задача остаётся и у исполнителей."
    )

    public init() {}
}
