// SPDX-License-Identifier: Apache-2.0

public struct AssuranceWords: Sendable {
    public let title = Message(en: "Assurances about {reference}", ar: "الضمانات الدبلوماسية بشأن {reference}", ru: "Дипломатические заверения: {reference}")
    public let open = Message(en: "Assurances", ar: "الضمانات الدبلوماسية", ru: "Дипломатические заверения")
    public let none = Message(en: "No assurance is on record.", ar: "لا ضمانات دبلوماسية مسجلة.", ru: "Заверений нет.")
    public let give = Message(en: "Put an assurance on record", ar: "سجّل ضمانة دبلوماسية", ru: "Записать заверение")
    public let giveHint = Message(
        en: "All of it goes to the other state, which is bound by it. Write its own words, and nothing of why the person fears. Until it acknowledges, the safeguards’ light is dark.",
        ar: "يُرسل كله إلى الدولة الأخرى وتلتزم به. اكتب كلماتها هي، ولا شيء عن سبب خوف الشخص. وإلى أن تقرّ به تبقى إشارة الضمانات مطفأة.",
        ru: "Всё это направляется другому государству, и оно этим связано. Пишите его собственные слова и ничего о том, чего человек опасается. До его подтверждения сигнал гарантий не горит.")
    public let subject = Message(en: "What is promised", ar: "ما يُتعهد به", ru: "Что обещано")
    public let author = Message(en: "Office that gave it", ar: "الجهة التي قدمتها", ru: "Кто дал")
    public let text = Message(en: "Exact text", ar: "النص الحرفي", ru: "Точный текст")
    public let monitor = Message(en: "Who watches", ar: "من يراقب", ru: "Кто следит за соблюдением")
    public let complaintRoute = Message(en: "Where the person can complain", ar: "أين يشتكي الشخص", ru: "Куда может жаловаться человек")
    public let consequence = Message(en: "What follows a breach", ar: "ما يترتب على الخرق", ru: "Что следует за нарушением")
    public let givenOn = Message(en: "Given on (year-month-day)", ar: "قُدمت في (سنة-شهر-يوم)", ru: "Дано (год-месяц-день)")
    public let withdraw = Message(en: "Withdraw", ar: "اسحبها", ru: "Отозвать")
    public let acknowledge = Message(en: "Acknowledge: this state is bound", ar: "أقرّ بها: هذه الدولة ملتزمة", ru: "Подтвердить: государство связано")
    public let acknowledged = Message(en: "acknowledged", ar: "أُقرّ بها", ru: "подтверждено")
    public let stateGiven = Message(en: "waits for the other state’s acknowledgement", ar: "بانتظار إقرار الدولة الأخرى", ru: "ожидает подтверждения другого государства")
    public let stateBreached = Message(en: "broken", ar: "خُرقت", ru: "нарушено")
    public let stateWithdrawn = Message(en: "withdrawn", ar: "مسحوبة", ru: "отозвано")
    public let kept = Message(en: "kept", ar: "مصونة", ru: "соблюдается")
    public let notYetSeen = Message(en: "not yet seen", ar: "لم تُعاين بعد", ru: "ещё не проверено")
    public let reports = Message(en: "What visits found", ar: "ما وجدته الزيارات", ru: "Что показали посещения")
    public let finding = Message(en: "{finding} ({day})", ar: "{finding} ({day})", ru: "{finding} ({day})")
    public let concerns = Message(en: "Breaches and complaints", ar: "الخروق والشكاوى", ru: "Нарушения и жалобы")
    public let breach = Message(en: "an assurance was broken", ar: "خُرقت ضمانة دبلوماسية", ru: "нарушено заверение")
    public let complaint = Message(en: "a complaint of ill-treatment", ar: "شكوى من سوء معاملة", ru: "жалоба на жестокое обращение")
    public let unanswered = Message(en: "not seen to yet", ar: "لم يُنظر فيه بعد", ru: "ещё не рассмотрено")
    public let givenFact = Message(en: "Given on", ar: "قُدمت في", ru: "Дано")
    public let takeUp = Message(en: "Record what is done about it", ar: "سجّل ما اتُّخذ بشأنها", ru: "Записать принятые меры")
    public let done = Message(en: "What is done", ar: "ما اتُّخذ", ru: "Что предпринято")
    public let openLight = Message(
        en: "an assurance is not acknowledged, or is broken", ar: "ضمانة دبلوماسية لم يُقرّ بها أو خُرقت", ru: "заверение не подтверждено или нарушено")
    public let acknowledgeTask = Message(en: "Acknowledge an assurance", ar: "أقرّ بضمانة دبلوماسية", ru: "Подтвердить заверение")
    public let concernTask = Message(en: "URGENT: a breach or a complaint of ill-treatment", ar: "عاجل: خرق أو شكوى من سوء معاملة", ru: "СРОЧНО: нарушение или жалоба на жестокое обращение")
    public let help = Message(
        en: "What the state of nationality has promised about a person, in its own words. It acknowledges that it is bound; visits after the return say whether it keeps the promise, and only that goes back.",
        ar: "ما تعهدت به دولة الجنسية بشأن شخص، بكلماتها. تقرّ بأنها ملتزمة، وتبيّن الزيارات بعد العودة هل وفت، ولا يُرسل إلا ذلك.",
        ru: "Что государство гражданства обещало о человеке, его собственными словами. Оно подтверждает, что связано; посещения после возвращения показывают, соблюдает ли, и сообщается только это.")

    public init() {}
}
