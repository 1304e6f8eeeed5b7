// SPDX-License-Identifier: Apache-2.0

public struct AccessWords: Sendable {
    public let title = Message(en: "Emergency access", ar: "الوصول الطارئ", ru: "Экстренный доступ")
    public let own = Message(en: "My emergency access", ar: "وصولي الطارئ", ru: "Мой экстренный доступ")
    public let ask = Message(en: "Ask for emergency access", ar: "طلب وصول طارئ", ru: "Запросить экстренный доступ")
    public let askHint = Message(
        en: "For what cannot wait, where your roles do not let you read. Another officer must agree; it is for one person and four hours, for reading only, and every reading is recorded.",
        ar: "لما لا يحتمل الانتظار حين لا تتيح لك أدوارك القراءة. يجب أن يوافق موظف آخر؛ وهو لشخص واحد ولأربع ساعات وللقراءة فقط، وتُسجَّل كل قراءة.",
        ru: "Для неотложных случаев, когда ваши роли не позволяют читать. Нужно согласие другого сотрудника; доступ — к одному человеку, на четыре часа, только для чтения, и каждое чтение записывается.")
    public let scope = Message(en: "What to read", ar: "ما يُقرأ", ru: "Что прочесть")
    public let scopeFile = Message(en: "the file", ar: "الملف", ru: "дело")
    public let scopeSafeguards = Message(en: "the safeguards", ar: "الضمانات", ru: "гарантии")
    public let scopeGrounds = Message(en: "the safeguards with their grounds", ar: "الضمانات مع أسبابها", ru: "гарантии с основаниями")
    public let scopeLegal = Message(en: "the standing in law", ar: "الوضع القانوني", ru: "правовое положение")
    public let scopeVerification = Message(en: "the verification of nationality", ar: "التحقق من الجنسية", ru: "проверка гражданства")
    public let none = Message(en: "There has been no emergency access.", ar: "لم يحدث أي وصول طارئ.", ru: "Экстренного доступа не было.")
    public let askedBy = Message(en: "Asked by", ar: "من طلبه", ru: "Кто запросил")
    public let grantedBy = Message(en: "Granted by", ar: "من منحه", ru: "Кто предоставил")
    public let readTimes = Message(en: "Times read", ar: "عدد القراءات", ru: "Сколько раз прочитано")
    public let waits = Message(en: "waits for a second officer", ar: "بانتظار موظف ثانٍ", ru: "ждёт второго сотрудника")
    public let openUntil = Message(en: "open until {until}", ar: "مفتوح حتى {until}", ru: "открыт до {until}")
    public let overSince = Message(en: "over", ar: "انتهى", ru: "истёк")
    public let declined = Message(en: "declined", ar: "رُفض", ru: "отклонён")
    public let notedBy = Message(en: "noted by {officer}", ar: "أُخذ العلم: {officer}", ru: "принял к сведению: {officer}")
    public let grant = Message(en: "Grant for four hours", ar: "منح لأربع ساعات", ru: "Предоставить на четыре часа")
    public let decline = Message(en: "Decline", ar: "الرفض", ru: "Отклонить")
    public let note = Message(en: "Take note", ar: "أخذ العلم", ru: "Принять к сведению")
    public let end = Message(en: "End it now", ar: "إنهاؤه الآن", ru: "Завершить сейчас")
    public let read = Message(en: "Read", ar: "قراءة", ru: "Читать")
    public let ofPerson = Message(en: "Emergency access to {reference}", ar: "الوصول الطارئ إلى {reference}", ru: "Экстренный доступ к {reference}")
    public let viewNotice = Message(
        en: "Read in an emergency, until {until}. This reading is recorded with your name and the reason.", ar: "قراءة طارئة حتى {until}. سُجّلت هذه القراءة باسمك مع السبب.",
        ru: "Экстренное чтение, до {until}. Это чтение записано с вашим именем и причиной.")
    public let decideTask = Message(en: "Decide on emergency access", ar: "قرر في وصول طارئ", ru: "Решить об экстренном доступе")
    public let noteTask = Message(en: "Take note of an emergency access", ar: "خذ علمًا بوصول طارئ", ru: "Принять к сведению экстренный доступ")
    public let help = Message(
        en:
            "Who cannot wait for an officer with the right role asks here, with the reason. A second officer who may read it themself grants it for one person and four hours. A third takes note of it, and the auditor sees all of it.",
        ar:
            "من لا يستطيع انتظار موظف بالدور المناسب يطلب هنا مع ذكر السبب. يمنحه موظف ثانٍ يحق له القراءة، لشخص واحد ولأربع ساعات. ويأخذ ثالث علمًا به ويراه المدقق كله.",
        ru:
            "Кто не может ждать сотрудника с нужной ролью, запрашивает доступ здесь и указывает причину. Второй сотрудник, который сам вправе это читать, предоставляет его к одному человеку на четыре часа. Третий принимает это к сведению, а аудитор видит всё."
    )

    public init() {}
}
