// SPDX-License-Identifier: Apache-2.0

/// The person's access to their consul (VCCR Art. 36), at both sides.
public struct ConsularWords: Sendable {
    public let open = Message(en: "Consular access", ar: "الاتصال القنصلي", ru: "Консульский доступ")
    public let title = Message(en: "Consular access of {reference}", ar: "الاتصال القنصلي لـ {reference}", ru: "Консульский доступ: {reference}")
    public let help = Message(
        en: "A detained foreigner is told of the right to their consul without delay. The post is told only if the person asks. A consul stays away from whoever does not want one.",
        ar: "يُعلم الأجنبي المحتجز بحقه في قنصله دون تأخير. لا تُبلغ البعثة إلا إذا طلب. ويمتنع القنصل عمّن لا يريده.",
        ru: "Задержанному иностранцу безотлагательно разъясняют право на консула. Консульство извещают только по его просьбе. К тому, кто против, консул не приходит.")
    public let shut = Message(
        en: "Nothing may be told of this person and no consul may come. Why is on the file.", ar: "لا يجوز الإفصاح عن هذا الشخص ولا زيارة قنصلية له. السبب في الملف.",
        ru: "Об этом человеке ничего не сообщают, консул не приходит. Причина — в деле.")
    public let informed = Message(en: "Told of the right", ar: "أُعلم بالحق", ru: "Право разъяснено")
    public let notInformed = Message(en: "it is not recorded that the person was told", ar: "لم يُسجّل إعلام الشخص", ru: "разъяснение не записано")
    public let inform = Message(en: "Record that the person was told of the right", ar: "سجّل إعلام الشخص بالحق", ru: "Записать, что право разъяснено")
    public let wish = Message(en: "Shall the post be told?", ar: "هل تُبلغ البعثة؟", ru: "Известить консульство?")
    public let say = Message(en: "Record what the person says now", ar: "سجّل ما يقوله الشخص الآن", ru: "Записать, что человек говорит сейчас")
    public let yes = Message(en: "asks for it", ar: "يطلب ذلك", ru: "просит об этом")
    public let no = Message(en: "does not want it", ar: "لا يريد ذلك", ru: "не хочет")
    public let notYetSaid = Message(en: "has not said", ar: "لم يقل بعد", ru: "ещё не сказал")
    public let notified = Message(en: "Post told on", ar: "أُبلغت البعثة في", ru: "Консульство извещено")
    public let notNotified = Message(en: "not told", ar: "لم تُبلغ", ru: "не извещено")
    public let notify = Message(en: "Tell the post", ar: "أبلغ البعثة", ru: "Известить консульство")
    public let notifyHint = Message(en: "Only the reference and the day go.", ar: "لا يُرسل سوى الرقم المرجعي واليوم.", ru: "Передаются только номер дела и день.")
    public let opposed = Message(en: "Does not want a consul since {day}", ar: "لا يريد قنصلًا منذ {day}", ru: "Против консула с {day}")
    public let oppose = Message(en: "The person expressly opposes contact", ar: "يعارض الشخص الاتصال صراحة", ru: "Человек прямо возражает против контакта")
    public let opposeHint = Message(
        en: "Interviews and visits that are arranged are called off at once. The other state learns only that contact is not wished.",
        ar: "تُلغى فورًا المقابلات والزيارات المرتبة. لا تعلم الدولة الأخرى سوى عدم الرغبة في الاتصال.",
        ru: "Назначенные беседы и посещения сразу отменяются. Другое государство узнаёт лишь, что контакт нежелателен.")
    public let since = Message(en: "Since (year-month-day)", ar: "منذ (سنة-شهر-يوم)", ru: "С какого дня (год-месяц-день)")
    public let withdraw = Message(en: "The person no longer opposes", ar: "لم يعد الشخص معارضًا", ru: "Человек больше не возражает")
    public let visits = Message(en: "Visits", ar: "الزيارات", ru: "Посещения")
    public let visit = Message(en: "Visit", ar: "الزيارة", ru: "Посещение")
    public let offer = Message(en: "Offer a time for a visit", ar: "اعرض موعد زيارة", ru: "Предложить время посещения")
    public let slot = Message(en: "Day and hour (year-month-day hour:minute)", ar: "اليوم والساعة (سنة-شهر-يوم ساعة:دقيقة)", ru: "День и время (год-месяц-день часы:минуты)")
    public let offered = Message(en: "offered", ar: "معروضة", ru: "предложено")
    public let comes = Message(en: "the consul comes", ar: "القنصل سيحضر", ru: "консул придёт")
    public let doesNotCome = Message(en: "the consul does not come", ar: "القنصل لن يحضر", ru: "консул не придёт")
    public let held = Message(en: "held on {day}", ar: "جرت في {day}", ru: "состоялось {day}")
    public let off = Message(en: "called off", ar: "أُلغيت", ru: "отменено")
    public let recordHeld = Message(en: "It was held", ar: "جرت الزيارة", ru: "Состоялось")
    public let day = Message(en: "Day (year-month-day)", ar: "اليوم (سنة-شهر-يوم)", ru: "День (год-месяц-день)")
    public let language = Message(en: "Language (code)", ar: "اللغة (رمز)", ru: "Язык (код)")
    public let interpreter = Message(en: "Interpreter", ar: "المترجم", ru: "Переводчик")
    public let note = Message(en: "Note for this office", ar: "ملاحظة لهذا المكتب", ru: "Примечание для своих")
    public let listTitle = Message(en: "People who ask for their consul", ar: "من يطلبون قنصلهم", ru: "Кто просит о консуле")
    public let listHelp = Message(
        en: "What other states told of detained people and their wish for a consul. Where contact is not wished, nobody is visited, and why is nobody’s business.",
        ar: "ما أبلغته الدول الأخرى عن المحتجزين ورغبتهم في القنصل. حيث لا رغبة لا زيارة، والسبب لا يعني أحدًا.",
        ru: "Что сообщили другие государства о задержанных и их просьбах о консуле. Кто контакта не желает, того не посещают, а причину не спрашивают.")
    public let empty = Message(en: "No state has told of anybody.", ar: "لم تُبلغ أي دولة عن أحد.", ru: "Сообщений пока нет.")
    public let wished = Message(en: "asks for the consul", ar: "يطلب القنصل", ru: "просит о консуле")
    public let notWished = Message(en: "no consular contact is wished", ar: "لا رغبة في اتصال قنصلي", ru: "консульский контакт нежелателен")
    public let noted = Message(en: "Note it", ar: "أخذ العلم", ru: "Принять к сведению")
    public let toldOn = Message(en: "Told on", ar: "أُبلغ في", ru: "Сообщено")
    public let from = Message(en: "Held by", ar: "الدولة الحائزة", ru: "Где содержится")
    public let informedFact = Message(en: "told of the right to the consul", ar: "أُعلم بالحق في القنصل", ru: "разъяснено право на консула")
    public let notifyTask = Message(en: "Tell the consular post", ar: "أبلغ البعثة القنصلية", ru: "Известить консульство")
    public let hearTask = Message(en: "See to a request for the consul", ar: "تولَّ طلب القنصل", ru: "Рассмотреть просьбу о консуле")

    public init() {}
}

/// A visit of officers to find out who people are.
public struct MissionWords: Sendable {
    public let title = Message(en: "Identification missions", ar: "بعثات التحقق من الهوية", ru: "Миссии по установлению личности")
    public let one = Message(en: "Identification mission", ar: "بعثة تحقق من الهوية", ru: "Миссия по установлению личности")
    public let help = Message(
        en: "The state of nationality plans a visit to people it was asked about; the holding state agrees, offers other days, or declines. What was found of each person is a note for colleagues and no answer.",
        ar: "تخطط دولة الجنسية لزيارة من سُئلت عنهم؛ وتوافق الدولة الحائزة أو تعرض أيامًا أخرى أو تعتذر. ما يتبيّن عن كل شخص ملاحظة داخلية لا جواب.",
        ru: "Государство гражданства планирует посещение тех, о ком запрошено; удерживающее соглашается, предлагает другие дни или отказывает. Записанное о каждом — заметка для коллег, а не ответ.")
    public let empty = Message(en: "No mission is planned.", ar: "لا بعثات مخططة.", ru: "Миссий не запланировано.")
    public let plan = Message(en: "Plan a mission", ar: "خطط لبعثة", ru: "Запланировать миссию")
    public let from = Message(en: "From (year-month-day)", ar: "من (سنة-شهر-يوم)", ru: "С (год-месяц-день)")
    public let to = Message(en: "To (year-month-day)", ar: "إلى (سنة-شهر-يوم)", ru: "По (год-месяц-день)")
    public let days = Message(en: "Days", ar: "الأيام", ru: "Дни")
    public let place = Message(en: "Place", ar: "المكان", ru: "Место")
    public let offices = Message(en: "Offices that come, one a line", ar: "المكاتب القادمة، كل واحد في سطر", ru: "Какие отделы приедут, по одному в строке")
    public let officesShort = Message(en: "Offices", ar: "المكاتب", ru: "Отделы")
    public let officesHint = Message(en: "Offices, never names. Each can hold interviews of its own.", ar: "مكاتب لا أسماء. لكل منها مقابلاته.", ru: "Отделы, не имена. Каждый может вести свои беседы.")
    public let people = Message(en: "People to be interviewed", ar: "من ستُجرى معهم المقابلات", ru: "С кем беседовать")
    public let state = Message(en: "Holding state", ar: "الدولة الحائزة", ru: "Удерживающее государство")
    public let move = Message(en: "Propose other days", ar: "اقترح أيامًا أخرى", ru: "Предложить другие дни")
    public let counter = Message(en: "Offer other days", ar: "اعرض أيامًا أخرى", ru: "Предложить другие дни")
    public let countered = Message(en: "Other days are offered: {from} to {to}", ar: "عُرضت أيام أخرى: {from} إلى {to}", ru: "Предложены другие дни: {from} — {to}")
    public let accept = Message(en: "Agree and give each person an hour", ar: "وافق وحدد ساعة لكل شخص", ru: "Согласиться и назначить каждому час")
    public let acceptHint = Message(
        en: "Whoever is protected or does not want the consul gets no hour; the other state learns only that contact is not wished.",
        ar: "لا ساعة لمن هو محمي أو لا يريد القنصل؛ لا تعلم الدولة الأخرى سوى عدم الرغبة في الاتصال.",
        ru: "Кто под защитой или против консула, тому час не назначается; другое государство узнаёт лишь, что контакт нежелателен.")
    public let decline = Message(en: "Decline", ar: "اعتذر", ru: "Отказать")
    public let cancel = Message(en: "Call it off", ar: "ألغِ البعثة", ru: "Отменить миссию")
    public let remark = Message(en: "Remark for the other state", ar: "ملاحظة للدولة الأخرى", ru: "Замечание для другого государства")
    public let hour = Message(en: "Hour", ar: "الساعة", ru: "Час")
    public let leftOut = Message(en: "no consular contact is wished", ar: "لا رغبة في اتصال قنصلي", ru: "консульский контакт нежелателен")
    public let report = Message(en: "Report", ar: "التقرير", ru: "Отчёт")
    public let write = Message(en: "Write the report", ar: "اكتب التقرير", ru: "Записать отчёт")
    public let result = Message(en: "What was found", ar: "ما تبيّن", ru: "Что установлено")
    public let identified = Message(en: "knows the country as its own", ar: "يعرف البلد معرفة أهله", ru: "знает страну как свою")
    public let notIdentified = Message(en: "nothing speaks for it", ar: "لا شيء يدل على ذلك", ru: "ничто этого не подтверждает")
    public let saidNothing = Message(en: "said nothing", ar: "لم يقل شيئًا", ru: "ничего не сказал")
    public let notSeen = Message(en: "was not seen", ar: "لم يُقابَل", ru: "встреча не состоялась")
    public let missed = Message(en: "If not seen, why", ar: "إن لم يُقابَل، لماذا", ru: "Если не состоялась, почему")
    public let minutes = Message(en: "What was said; stays at this office", ar: "ما قيل؛ يبقى في هذا المكتب", ru: "Что было сказано; остаётся у нас")
    public let statePlanned = Message(en: "planned", ar: "مخططة", ru: "запланирована")
    public let stateCountered = Message(en: "other days offered", ar: "عُرضت أيام أخرى", ru: "предложены другие дни")
    public let stateAccepted = Message(en: "agreed", ar: "متفق عليها", ru: "согласована")
    public let stateDeclined = Message(en: "declined", ar: "معتذر عنها", ru: "отклонена")
    public let stateCancelled = Message(en: "called off", ar: "ملغاة", ru: "отменена")
    public let stateEnded = Message(en: "ended", ar: "منتهية", ru: "завершена")
    public let notPossibleThen = Message(en: "not possible on these days", ar: "غير ممكن في هذه الأيام", ru: "в эти дни невозможно")
    public let placeClosed = Message(en: "the place is closed", ar: "المكان مغلق", ru: "место закрыто")
    public let noEscort = Message(en: "no escort can be given", ar: "تتعذر المرافقة", ru: "нет сопровождения")
    public let listUnclear = Message(en: "the list is not clear", ar: "القائمة غير واضحة", ru: "список неясен")
    public let undelivered = Message(en: "The last word did not arrive.", ar: "لم تصل الكلمة الأخيرة.", ru: "Последнее сообщение не доставлено.")
    public let reported = Message(en: "report written", ar: "كُتب التقرير", ru: "отчёт записан")
    public let answerTask = Message(en: "Answer a planned mission", ar: "أجب عن بعثة مخططة", ru: "Ответить о миссии")
    public let reviseTask = Message(en: "Other days are offered for a mission", ar: "عُرضت أيام أخرى لبعثة", ru: "Предложены другие дни миссии")
    public let reportTask = Message(en: "Report on a mission", ar: "اكتب تقرير بعثة", ru: "Отчитаться о миссии")

    public init() {}
}
