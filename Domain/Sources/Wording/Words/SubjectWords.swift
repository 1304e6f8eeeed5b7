// SPDX-License-Identifier: Apache-2.0

public struct SubjectWords: Sendable {
    public let title = Message(en: "Requests of people to see their records", ar: "طلبات الأشخاص الاطلاع على سجلاتهم", ru: "Обращения людей об ознакомлении со сведениями")
    public let menu = Message(en: "Access to own records", ar: "الاطلاع على السجلات الشخصية", ru: "Доступ к своим данным")
    public let open = Message(en: "What the person may see", ar: "ما يحق للشخص الاطلاع عليه", ru: "Ознакомление человека")
    public let personTitle = Message(en: "What {reference} may see", ar: "ما يحق لصاحب {reference} الاطلاع عليه", ru: "Ознакомление: {reference}")
    public let receive = Message(en: "Record a request", ar: "تسجيل طلب", ru: "Записать обращение")
    public let receivedOn = Message(en: "Received on", ar: "تاريخ الاستلام", ru: "Получено")
    public let dayHint = Message(en: "As 2026-02-25; empty for today", ar: "مثل \u{2066}2026-02-25\u{2069}؛ اتركه فارغًا لليوم", ru: "Например, 2026-02-25; пусто — сегодня")
    public let from = Message(en: "From", ar: "ممّن", ru: "От кого")
    public let person = Message(en: "the person", ar: "الشخص نفسه", ru: "сам человек")
    public let counsel = Message(en: "their counsel", ar: "محاميه", ru: "защитник")
    public let guardian = Message(en: "their guardian", ar: "الوصي", ru: "опекун")
    public let dueOn = Message(en: "Answer due", ar: "موعد الجواب", ru: "Срок ответа")
    public let dueSource = Message(
        en: "30 days, after the model of Regulation (EU) 2016/679 Art. 12(3); not checked by a lawyer", ar: "ثلاثون يومًا على غرار المادة 12(3) من اللائحة الأوروبية 2016/679؛ لم يدققه محامٍ",
        ru: "30 дней по образцу ст. 12(3) Регламента (ЕС) 2016/679; юристом не проверено")
    public let none = Message(en: "No request was recorded.", ar: "لم يُسجّل أي طلب.", ru: "Обращений не записано.")
    public let given = Message(en: "given on {day}", ar: "سُلّم في {day}", ru: "выдано {day}")
    public let declined = Message(en: "declined", ar: "رُفض", ru: "отказано")
    public let isOpen = Message(en: "open", ar: "قائم", ru: "не исполнено")
    public let prepare = Message(en: "Prepare the package", ar: "إعداد الحزمة", ru: "Подготовить пакет")
    public let prepareHint = Message(
        en: "Read it before you give it. Tick texts that speak of somebody else: they are left out, and the package says so.",
        ar: "اقرأها قبل تسليمها. أشّر النصوص التي تتحدث عن غيره: تُحذف وتذكر الحزمة ذلك.",
        ru: "Прочтите его перед выдачей. Отметьте тексты, где говорится о других: они будут изъяты, и в пакете это будет указано.")
    public let leaveOut = Message(en: "Leave these texts out", ar: "حذف هذه النصوص", ru: "Изъять эти тексты")
    public let language = Message(en: "Language", ar: "اللغة", ru: "Язык")
    public let readable = Message(en: "For reading and printing ({language})", ar: "للقراءة والطباعة ({language})", ru: "Для чтения и печати ({language})")
    public let program = Message(en: "For programs (JSON)", ar: "للبرامج (JSON)", ru: "Для программ (JSON)")
    public let give = Message(en: "Record that it was handed over", ar: "سجّل تسليم الحزمة", ru: "Записать выдачу пакета")
    public let giveHint = Message(
        en: "Records the day and the hash of the package. Copies of pictures are handed over with it.", ar: "يُسجّل اليوم وبصمة الحزمة. تُسلَّم معها نسخ الصور.",
        ru: "Записываются день и хеш пакета. Копии изображений выдаются вместе с ним.")
    public let decline = Message(en: "Decline", ar: "الرفض", ru: "Отказать")
    public let hash = Message(en: "Hash of the package", ar: "بصمة الحزمة", ru: "Хеш пакета")
    public let task = Message(en: "Answer a person’s request to see their records", ar: "أجب عن طلب شخص الاطلاع على سجلاته", ru: "Ответить на обращение об ознакомлении")

    public let packageTitle = Message(en: "What {state} keeps under {reference}", ar: "ما تحفظه {state} تحت المرجع {reference}", ru: "Сведения, которые хранит {state} под номером {reference}")
    public let madeOn = Message(en: "Made on", ar: "تاريخ الإعداد", ru: "Составлено")
    public let identity = Message(en: "Identity as recorded", ar: "الهوية كما سُجّلت", ru: "Сведения о личности")
    public let lists = Message(en: "Rows of lists, as they came", ar: "صفوف القوائم كما وردت", ru: "Строки списков в том виде, в каком поступили")
    public let pictures = Message(en: "Pictures", ar: "الصور", ru: "Изображения")
    public let events = Message(en: "What happened", ar: "ما حدث", ru: "Что происходило")
    public let told = Message(en: "What was told to other states", ar: "ما أُبلغت به دول أخرى", ru: "Что сообщено другим государствам")
    public let toldNothing = Message(en: "Nothing was told to another state.", ar: "لم تُبلَّغ دولة أخرى بشيء.", ru: "Другим государствам ничего не сообщалось.")
    public let emergencies = Message(en: "Read in an emergency", ar: "قراءات طارئة", ru: "Экстренные чтения")
    public let withheld = Message(en: "What is left out, and why", ar: "ما حُذف وسببه", ru: "Что изъято и почему")
    public let officersNames = Message(en: "names of officers, for their safety", ar: "أسماء الموظفين حفاظًا على سلامتهم", ru: "имена сотрудников — ради их безопасности")
    public let officersOpinions = Message(en: "opinions of officers before a decision", ar: "آراء الموظفين قبل القرار", ru: "мнения сотрудников до решения")
    public let otherPeople = Message(
        en: "names of interpreters and translators, and of people the person was compared with", ar: "أسماء المترجمين ومن قورن بهم الشخص", ru: "имена переводчиков и людей, с которыми сравнивали человека")
    public let lettersBetweenStates = Message(
        en: "texts of letters between the two states; the days are given", ar: "نصوص الرسائل بين الدولتين؛ الأيام مذكورة", ru: "тексты писем между государствами; даты указаны")
    public let textsAboutOthers = Message(en: "single texts that speak of somebody else", ar: "نصوص تتحدث عن غيره", ru: "отдельные тексты, где говорится о других")
    public let textLeftOut = Message(en: "text left out", ar: "نص محذوف", ru: "текст изъят")
    public let what = Message(en: "What", ar: "ماذا", ru: "Что")
    public let to = Message(en: "To", ar: "إلى", ru: "Кому")
    public let particulars = Message(en: "Particulars", ar: "البيانات", ru: "Сведения")

    public let toldRequest = Message(en: "request to take the person back", ar: "طلب استعادة الشخص", ru: "запрос о приёме человека")
    public let toldAmendment = Message(en: "what was missing in the request", ar: "ما كان ناقصًا في الطلب", ru: "недостающее в запросе")
    public let toldEvidence = Message(en: "evidence", ar: "أدلة", ru: "доказательства")
    public let toldContest = Message(en: "objection to an answer", ar: "اعتراض على جواب", ru: "возражение против ответа")
    public let toldWithdrawal = Message(en: "withdrawal", ar: "سحب الطلب", ru: "отзыв")
    public let toldInterview = Message(en: "arrangement of an interview", ar: "ترتيب مقابلة", ru: "договорённость о беседе")
    public let toldLetter = Message(en: "letter", ar: "رسالة", ru: "письмо")
    public let toldAnswer = Message(en: "answer about the nationality", ar: "جواب بشأن الجنسية", ru: "ответ о гражданстве")
    public let toldRecall = Message(en: "recall of an answer", ar: "سحب جواب", ru: "отзыв ответа")
    public let toldCall = Message(en: "call for evidence", ar: "طلب أدلة", ru: "запрос доказательств")

    public let begunFact = Message(en: "assessment begun: {check}", ar: "بدأ التقييم: {check}", ru: "начата оценка: {check}")
    public let foundFact = Message(en: "{check}: {finding}", ar: "{check}: {finding}", ru: "{check}: {finding}")
    public let objectedFact = Message(en: "objection: {check}", ar: "اعتراض: {check}", ru: "возражение: {check}")
    public let objectionAnsweredFact = Message(en: "objection answered: {verdict}", ar: "أُجيب عن الاعتراض: {verdict}", ru: "ответ на возражение: {verdict}")
    public let overrideFact = Message(en: "going on although blocked, proposed: {check}", ar: "اقتُرحت المتابعة رغم المنع: {check}", ru: "предложено продолжить несмотря на запрет: {check}")
    public let overrideConfirmedFact = Message(en: "going on although blocked, confirmed: {check}", ar: "أُكّدت المتابعة رغم المنع: {check}", ru: "подтверждено продолжение: {check}")
    public let signedFact = Message(en: "safeguards signed", ar: "وُقّعت الضمانات", ru: "гарантии подписаны")
    public let clearedFact = Message(en: "safeguards cleared", ar: "أُجيزت الضمانات", ru: "допуск выдан")
    public let newFactFact = Message(en: "new fact", ar: "واقعة جديدة", ru: "новый факт")
    public let paperFact = Message(en: "paper here: {paper}", ar: "ورقة وصلت: {paper}", ru: "бумага получена: {paper}")
    public let paperFailedFact = Message(en: "paper not valid: {paper}", ar: "ورقة غير صالحة: {paper}", ru: "бумага негодна: {paper}")
    public let holdLiftedFact = Message(en: "judicial hold lifted", ar: "رُفع أمر الإبقاء القضائي", ru: "судебный запрет снят")
    public let help = Message(
        en:
            "A person, their counsel or guardian may ask to see what is kept of them. Record the day it came in; the answer is due in 30 days. The package holds everything that may be given and says what is left out.",
        ar:
            "للشخص أو محاميه أو الوصي طلب الاطلاع على ما يُحفظ عنه. سجّل يوم الاستلام؛ الجواب خلال ثلاثين يومًا. تضم الحزمة كل ما يجوز تسليمه وتذكر ما حُذف.",
        ru:
            "Человек, его защитник или представитель может ознакомиться с хранящимися о нём сведениями. Запишите день поступления; срок ответа — 30 дней. Пакет содержит всё, что можно выдать, и указывает изъятое.")

    public init() {}
}
