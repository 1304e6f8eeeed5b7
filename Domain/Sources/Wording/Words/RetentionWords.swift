// SPDX-License-Identifier: Apache-2.0

public struct RetentionWords: Sendable {
    public let title = Message(en: "Retention", ar: "حفظ السجلات", ru: "Сроки хранения")
    public let open = Message(en: "How long it is kept", ar: "مدة الحفظ", ru: "Сроки хранения")
    public let personTitle = Message(en: "How long the records of {reference} are kept", ar: "مدة حفظ سجلات {reference}", ru: "Сроки хранения сведений {reference}")
    public let schedule = Message(en: "Schedule", ar: "جدول الحفظ", ru: "Перечень сроков")
    public let kind = Message(en: "What is kept", ar: "ما يُحفظ", ru: "Что хранится")
    public let years = Message(en: "After the case is closed", ar: "بعد إغلاق القضية", ru: "После закрытия дела")
    public let source = Message(en: "Source", ar: "المصدر", ru: "Источник")
    public let notVerbatim = Message(en: "not checked by a lawyer", ar: "لم يدققه محامٍ", ru: "юристом не проверено")
    public let yearCount = CountedMessage(
        en: .init(one: "{n} year", other: "{n} years"),
        ar: .init(zero: "بلا مدة", one: "سنة واحدة", two: "سنتان", few: "{n} سنوات", many: "{n} سنة", other: "{n} سنة"),
        ru: .init(one: "{n} год", few: "{n} года", many: "{n} лет"))
    public let untilCourt = Message(en: "until a court orders otherwise", ar: "إلى أن تأمر محكمة بغير ذلك", ru: "до иного решения суда")
    public let kindFile = Message(en: "a person’s file, with all that stands under its reference", ar: "ملف الشخص وكل ما يندرج تحت مرجعه", ru: "дело человека и всё, что числится под его номером")
    public let kindVerification = Message(en: "a verification of nationality", ar: "التحقق من الجنسية", ru: "проверка гражданства")
    public let kindDeath = Message(en: "records of somebody who died in custody", ar: "سجلات من توفي في الحجز", ru: "сведения об умершем под стражей")
    public let closedOn = Message(en: "Case closed on", ar: "تاريخ إغلاق القضية", ru: "Дело закрыто")
    public let isOpen = Message(en: "the case is open", ar: "القضية مفتوحة", ru: "дело не закрыто")
    public let dueOn = Message(en: "Due for erasure from", ar: "يستحق المحو اعتبارًا من", ru: "Подлежит уничтожению с")
    public let find = Message(en: "Reference", ar: "المرجع", ru: "Номер дела")
    public let show = Message(en: "Show", ar: "عرض", ru: "Показать")

    public let legalHolds = Message(en: "Legal holds", ar: "الحفظ القانوني", ru: "Запреты уничтожения")
    public let noLegalHolds = Message(en: "No legal hold.", ar: "لا حفظ قانوني.", ru: "Запретов уничтожения нет.")
    public let place = Message(en: "Place a legal hold", ar: "فرض حفظ قانوني", ru: "Установить запрет уничтожения")
    public let placeHint = Message(
        en: "While it stands nothing of these records can be erased, whatever the schedule says.", ar: "ما دام قائمًا لا يُمحى شيء من هذه السجلات مهما قال الجدول.",
        ru: "Пока он действует, эти сведения нельзя уничтожить, каким бы ни был срок.")
    public let proposeLift = Message(en: "Propose to lift it", ar: "اقتراح رفعه", ru: "Предложить снять")
    public let confirmLift = Message(en: "Confirm the lifting", ar: "تأكيد الرفع", ru: "Подтвердить снятие")
    public let liftWaits = Message(
        en: "{officer} proposed to lift it; another officer must confirm.", ar: "اقترح {officer} رفعه؛ يجب أن يؤكد موظف آخر.", ru: "{officer} предлагает снять; подтвердить должен другой сотрудник.")
    public let active = Message(en: "in force", ar: "سارٍ", ru: "действует")
    public let lifted = Message(en: "lifted", ar: "رُفع", ru: "снят")

    public let erasure = Message(en: "Erasure", ar: "المحو", ru: "Уничтожение сведений")
    public let propose = Message(en: "Propose the erasure", ar: "اقتراح المحو", ru: "Предложить уничтожение")
    public let proposed = Message(en: "{officer} proposed the erasure: {reason}.", ar: "اقترح {officer} المحو: {reason}.", ru: "{officer} предлагает уничтожить: {reason}.")
    public let confirm = Message(en: "Confirm: erase for good", ar: "تأكيد: محو نهائي", ru: "Подтвердить: уничтожить навсегда")
    public let confirmHint = Message(
        en: "The keys of everything kept of this person are destroyed. It cannot be undone; only the reference, the day, the reason and the two officers remain.",
        ar: "تُتلف مفاتيح كل ما حُفظ عن هذا الشخص. لا رجعة فيه؛ لا يبقى سوى المرجع واليوم والسبب والموظفَين.",
        ru: "Ключи ко всем сведениям об этом человеке будут уничтожены. Отменить это нельзя; останутся только номер, дата, основание и двое сотрудников.")
    public let reject = Message(en: "Do not erase", ar: "عدم المحو", ru: "Не уничтожать")
    public let ground = Message(en: "Ground", ar: "السبب", ru: "Основание")
    public let retentionEnded = Message(en: "the time of keeping is over", ar: "انقضت مدة الحفظ", ru: "истёк срок хранения")
    public let courtOrder = Message(en: "a court’s order", ar: "أمر محكمة", ru: "решение суда")
    public let subjectsRequest = Message(en: "the person’s request, upheld", ar: "طلب الشخص وقد قُبل", ru: "удовлетворённое требование человека")
    public let erased = Message(en: "Erased", ar: "ما مُحي", ru: "Уничтоженные сведения")
    public let nobodyErased = Message(en: "Nobody’s records were erased.", ar: "لم تُمحَ سجلات أحد.", ru: "Ничьи сведения не уничтожались.")
    public let proposedBy = Message(en: "Proposed by", ar: "من اقترحه", ru: "Кем предложено")
    public let confirmedBy = Message(en: "Confirmed by", ar: "من أكده", ru: "Кем подтверждено")
    public let day = Message(en: "Day", ar: "اليوم", ru: "Дата")
    public let eraseTask = Message(en: "Time of keeping is over: decide on erasure", ar: "انقضت مدة الحفظ: قرر في المحو", ru: "Срок хранения истёк: решить об уничтожении")
    public let confirmTask = Message(en: "Confirm or reject an erasure", ar: "أكّد محوًا أو ارفضه", ru: "Подтвердить или отклонить уничтожение")
    public let liftTask = Message(en: "Decide on lifting a legal hold", ar: "قرر في رفع حفظ قانوني", ru: "Решить о снятии запрета уничтожения")
    public let help = Message(
        en:
            "Records are kept for the time of the schedule after a case is closed, then erased: one officer proposes, another confirms. A legal hold stops any erasure. What is erased cannot be read by anybody again, and the journal still proves whole.",
        ar:
            "تُحفظ السجلات المدة المحددة في الجدول بعد إغلاق القضية ثم تُمحى: يقترح موظف ويؤكد آخر. الحفظ القانوني يوقف أي محو. ما مُحي لا يقرؤه أحد بعد ذلك ويبقى السجل سليمًا بالبرهان.",
        ru:
            "После закрытия дела сведения хранятся установленный срок, затем уничтожаются: один сотрудник предлагает, другой подтверждает. Запрет останавливает любое уничтожение. Уничтоженное никто больше не прочтёт, а целостность журнала по-прежнему доказуема."
    )

    public init() {}
}
