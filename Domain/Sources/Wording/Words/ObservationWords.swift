// SPDX-License-Identifier: Apache-2.0

public struct ObservationWords: Sendable {
    public let title = Message(en: "Outstanding issues", ar: "الملاحظات قيد المتابعة", ru: "Вопросы на контроле")
    public let none = Message(en: "No issue is outstanding.", ar: "لا ملاحظات قيد المتابعة.", ru: "Вопросов на контроле нет.")
    public let raise = Message(en: "Raise an issue", ar: "إثارة ملاحظة", ru: "Поставить вопрос")
    public let raiseHint = Message(
        en: "Both states will hold it until you say that it is settled. Name nobody: give the reference of a case.",
        ar: "تبقى لدى الدولتين إلى أن تعلن أنها سُوّيت. لا تذكر أسماء: اكتب مرجع القضية.",
        ru: "Вопрос останется на контроле у обоих государств, пока вы не признаете его решённым. Никого не называйте: указывайте номер дела.")
    public let to = Message(en: "To", ar: "إلى", ru: "Кому")
    public let with = Message(en: "With", ar: "مع", ru: "С кем")
    public let subject = Message(en: "Subject", ar: "الموضوع", ru: "Предмет")
    public let text = Message(en: "What is outstanding", ar: "الأمر المعلّق", ru: "В чём вопрос")
    public let topic = Message(en: "Topic", ar: "المجال", ru: "Область")
    public let cases = Message(en: "Cases", ar: "القضايا", ru: "Дела")
    public let casesHint = Message(
        en: "References of cases that both states know, parted by spaces; may be left empty", ar: "مراجع قضايا تعرفها الدولتان، تفصل بينها مسافات؛ يمكن تركه فارغًا",
        ru: "Номера дел, известных обоим государствам, через пробел; можно не заполнять")
    public let meeting = Message(en: "Raised at the meeting", ar: "أثيرت في اجتماع", ru: "Поставлен на встрече")
    public let noMeeting = Message(en: "at no meeting", ar: "ليس في اجتماع", ru: "вне встречи")
    public let raisedBy = Message(en: "Raised by", ar: "أثارتها", ru: "Кем поставлен")
    public let thisSide = Message(en: "this side", ar: "هذا الجانب", ru: "нашей стороной")
    public let whoseMove = Message(en: "Whose move", ar: "من عليه الإجراء", ru: "За кем действие")
    public let ourMove = Message(en: "ours", ar: "علينا", ru: "за нами")
    public let nobodysMove = Message(en: "nobody’s", ar: "لا أحد", ru: "ни за кем")
    public let owner = Message(en: "Responsible office", ar: "الجهة المسؤولة", ru: "Ответственное ведомство")
    public let action = Message(en: "What will be done", ar: "ما سيُنجز", ru: "Что будет сделано")
    public let dueDay = Message(en: "By the day", ar: "في موعد أقصاه", ru: "К какому дню")
    public let dueHint = Message(en: "As 2026-04-30", ar: "مثل \u{2066}2026-04-30\u{2069} (السنة ثم الشهر ثم اليوم)", ru: "Например, 2026-04-30 (год, месяц, день)")
    public let escalation = Message(en: "Level", ar: "المستوى", ru: "Уровень")
    public let level0 = Message(en: "officers", ar: "الموظفون", ru: "исполнители")
    public let level1 = Message(en: "embassy, department", ar: "السفارة، الدائرة", ru: "посольство, департамент")
    public let level2 = Message(en: "deputy minister", ar: "وكيل الوزارة", ru: "заместитель министра")
    public let lastUpdate = Message(en: "Last word", ar: "آخر تحديث", ru: "Последнее сообщение")
    public let undelivered = Message(en: "did not arrive: {code}", ar: "لم تصل: {code}", ru: "не дошло: {code}")

    public let topicRepatriation = Message(en: "repatriation", ar: "إعادة المواطنين", ru: "возвращение граждан")
    public let topicVisasForCitizens = Message(en: "visas for citizens", ar: "سمات الدخول للمواطنين", ru: "визы для граждан")
    public let topicVisasForInvestors = Message(en: "visas for investors", ar: "سمات الدخول للمستثمرين", ru: "визы для инвесторов")
    public let topicStudents = Message(en: "students’ residence", ar: "إقامة الطلبة", ru: "пребывание студентов")
    public let topicChannel = Message(en: "the channel", ar: "القناة", ru: "канал связи")
    public let topicOther = Message(en: "other", ar: "أخرى", ru: "иное")

    public let stateRaised = Message(en: "raised", ar: "أثيرت", ru: "поставлен")
    public let stateAcknowledged = Message(en: "acknowledged", ar: "أُقرّ بتسلّمها", ru: "принят к рассмотрению")
    public let stateAccepted = Message(en: "accepted, with a commitment", ar: "قُبلت مع تعهّد", ru: "принят, дано обязательство")
    public let stateDeclined = Message(en: "declined", ar: "رُفضت", ru: "отклонён")
    public let stateClarification = Message(en: "clarification is asked", ar: "طُلب إيضاح", ru: "запрошено уточнение")
    public let stateInProgress = Message(en: "in progress", ar: "قيد التنفيذ", ru: "исполняется")
    public let stateAnswered = Message(en: "answered", ar: "أُجيب عنها", ru: "дан ответ")
    public let stateClosed = Message(en: "settled", ar: "سُوّيت", ru: "снят с контроля")
    public let stateReopened = Message(en: "raised again", ar: "أُعيدت إثارتها", ru: "поставлен вновь")

    public let acknowledge = Message(en: "Acknowledge", ar: "الإقرار بالتسلّم", ru: "Принять к рассмотрению")
    public let accept = Message(en: "Accept, with a commitment", ar: "القبول مع تعهّد", ru: "Принять и дать обязательство")
    public let decline = Message(en: "Decline", ar: "الرفض", ru: "Отклонить")
    public let askClarification = Message(en: "Ask for clarification", ar: "طلب إيضاح", ru: "Запросить уточнение")
    public let clarify = Message(en: "Clarify", ar: "تقديم الإيضاح", ru: "Дать уточнение")
    public let begin = Message(en: "Work has begun", ar: "بدء التنفيذ", ru: "Начать исполнение")
    public let answer = Message(en: "Answer", ar: "الإجابة", ru: "Дать ответ")
    public let close = Message(en: "Settled: close", ar: "سُوّيت: إغلاق", ru: "Решён: снять с контроля")
    public let reopen = Message(en: "Raise again", ar: "إعادة الإثارة", ru: "Поставить вновь")
    public let remark = Message(en: "Write a remark", ar: "كتابة تعليق", ru: "Оставить замечание")
    public let remarked = Message(en: "remark", ar: "تعليق", ru: "замечание")
    public let stepText = Message(en: "Text", ar: "النص", ru: "Текст")
    public let question = Message(en: "Question", ar: "السؤال", ru: "Вопрос")

    public let acknowledgeTask = Message(en: "Acknowledge an issue", ar: "أقرّ بتسلّم ملاحظة", ru: "Принять вопрос к рассмотрению")
    public let decideTask = Message(en: "Accept or decline an issue", ar: "اقبل ملاحظة أو ارفضها", ru: "Принять или отклонить вопрос")
    public let clarifyTask = Message(en: "Clarify an issue", ar: "قدّم إيضاحًا لملاحظة", ru: "Уточнить вопрос")
    public let commitmentTask = Message(en: "Keep a commitment", ar: "نفّذ تعهّدًا", ru: "Исполнить обязательство")
    public let closeTask = Message(en: "Close an answered issue, or raise it again", ar: "أغلق ملاحظة مُجابًا عنها أو أعد إثارتها", ru: "Снять вопрос с контроля или поставить вновь")
    public let help = Message(
        en:
            "An issue stands in the register of both states until the side that raised it is satisfied. The other side acknowledges it within five working days and says what it will do, which office and by when. After 30 days without a word it goes up a level.",
        ar:
            "تبقى الملاحظة في سجل الدولتين إلى أن يرضى الجانب الذي أثارها. يُقرّ الجانب الآخر بتسلّمها خلال خمسة أيام عمل ويبيّن ما سينجزه وأي جهة ومتى. بعد ثلاثين يومًا دون تحديث ترتفع إلى مستوى أعلى.",
        ru:
            "Вопрос остаётся на контроле обоих государств, пока поставившая его сторона не удовлетворена. Другая сторона в течение пяти рабочих дней принимает его к рассмотрению и сообщает, что, каким ведомством и к какому сроку будет сделано. Через 30 дней без сообщений вопрос поднимается на уровень выше."
    )

    public init() {}
}
