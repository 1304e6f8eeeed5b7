// SPDX-License-Identifier: Apache-2.0

public struct RequestWords: Sendable {
    public let title = Message(en: "Repatriation requests", ar: "طلبات الإعادة إلى الوطن", ru: "Запросы о возвращении")
    public let compose = Message(en: "Compose a request", ar: "أنشئ طلبًا", ru: "Составить запрос")
    public let composeTo = Message(en: "State that is asked", ar: "الدولة المطلوب منها", ru: "Запрашиваемое государство")
    public let empty = Message(en: "There is no request yet.", ar: "لا طلبات بعد.", ru: "Запросов пока нет.")
    public let emptyCompose = Message(
        en: "A case officer begins one with “Compose a request”.", ar: "يبدأ موظف القضايا بـ «أنشئ طلبًا».",
        ru: "Сотрудник по делам начинает с «Составить запрос».")
    public let requestTitle = Message(en: "Repatriation request {number}", ar: "طلب الإعادة {number}", ru: "Запрос о возвращении {number}")
    public let draftTitle = Message(en: "Draft of a repatriation request", ar: "مسودة طلب إعادة", ru: "Проект запроса о возвращении")
    public let note = Message(en: "Note verbale", ar: "المذكرة الشفوية", ru: "Вербальная нота")
    public let number = Message(en: "Number in the asked state’s register", ar: "الرقم في سجل الدولة المطلوب منها", ru: "Номер в регистре запрашиваемого государства")
    public let from = Message(en: "From", ar: "من", ru: "От")
    public let to = Message(en: "To", ar: "إلى", ru: "Кому")
    public let dispatchedAt = Message(en: "Dispatched", ar: "أُرسل", ru: "Отправлено")
    public let receivedAt = Message(en: "Readably received", ar: "استُلم مقروءًا", ru: "Получено в читаемом виде")
    public let answerBy = Message(en: "Answers due", ar: "موعد الأجوبة", ru: "Срок ответов")
    public let clockHint = Message(
        en: "Calendar days from readable receipt; can be extended to {days} days. Silence is not consent.",
        ar: "أيام تقويمية من الاستلام المقروء؛ يمكن تمديدها إلى {days} يومًا. السكوت ليس موافقة.",
        ru: "Календарные дни с получения в читаемом виде; продление до {days} дней. Молчание не означает согласия.")
    public let answeredOf = Message(en: "{n} of {m} answered", ar: "أُجيب عن {n} من {m}", ru: "Отвечено: {n} из {m}")
    public let people = Message(en: "People", ar: "الأشخاص", ru: "Люди")
    public let answer = Message(en: "Answer", ar: "الجواب", ru: "Ответ")
    public let noAnswer = Message(en: "not yet", ar: "ليس بعد", ru: "ещё нет")
    public let nobody = Message(en: "Nobody is in the request yet.", ar: "لا أحد في الطلب بعد.", ru: "В запросе пока никого нет.")
    public let choose = Message(en: "Choose people", ar: "اختر الأشخاص", ru: "Выбрать людей")
    public let chooseTitle = Message(en: "Who is to be asked for", ar: "من يُطلب", ru: "Кого запрашивать")
    public let chooseIntro = Message(
        en: "People who say they are nationals of {state} and are in no request.", ar: "أشخاص يقولون إنهم من رعايا {state} وليسوا في أي طلب.",
        ru: "Люди, заявившие о гражданстве ({state}) и не включённые ни в один запрос.")
    public let cannot = Message(en: "Cannot be put into a request", ar: "لا يمكن إدراجهم في طلب", ru: "Нельзя включить в запрос")
    public let nobodyEligible = Message(en: "Nobody can be put into this request.", ar: "لا أحد يمكن إدراجه في هذا الطلب.", ru: "В этот запрос некого включить.")
    public let add = Message(en: "Put the chosen people into the request", ar: "أدرج المختارين في الطلب", ru: "Включить выбранных в запрос")
    public let addAll = CountedMessage(
        en: .init(one: "Put {n} person into the request", other: "Put all {n} people into the request"),
        ar: .init(
            zero: "لا أحد", one: "أدرج شخصًا واحدًا", two: "أدرج الشخصين", few: "أدرج الأشخاص الـ{n} جميعًا", many: "أدرج {n} شخصًا جميعًا",
            other: "أدرج {n} شخص جميعًا"),
        ru: .init(one: "Включить {n} человека", few: "Включить всех {n} человек", many: "Включить всех {n} человек"))
    public let select = Message(en: "Choose {name}", ar: "اختر {name}", ru: "Выбрать: {name}")
    public let remove = Message(en: "Take out", ar: "أخرج", ru: "Исключить")
    public let removeNamed = Message(en: "Take {name} out of the request", ar: "أخرج {name} من الطلب", ru: "Исключить из запроса: {name}")
    public let submit = Message(en: "Submit for approval", ar: "قدّم للمصادقة", ru: "Передать на утверждение")
    public let approve = Message(en: "Approve", ar: "صادق", ru: "Утвердить")
    public let returnToDraft = Message(en: "Return to the author", ar: "أعد إلى صاحب الطلب", ru: "Вернуть автору")
    public let returned = Message(en: "Returned by the approver: {reason}", ar: "أعاده المصادق: {reason}", ru: "Возвращено: {reason}")
    public let dispatch = Message(en: "Dispatch under a note verbale", ar: "أرسل بمذكرة شفوية", ru: "Отправить вербальной нотой")
    public let dispatchHint = CountedMessage(
        en: .init(
            one: "Names, parents, birth and documents of {n} person will be told to the other state. This cannot be taken back.",
            other: "Names, parents, birth and documents of {n} people will be told to the other state. This cannot be taken back."),
        ar: .init(
            zero: "لن يُبلَّغ عن أحد.", one: "ستُبلَّغ الدولة الأخرى باسم شخص واحد ووالديه ومولده ووثائقه. لا يمكن التراجع عن ذلك.",
            two: "ستُبلَّغ الدولة الأخرى بأسماء شخصين ووالديهما ومولدهما ووثائقهما. لا يمكن التراجع عن ذلك.",
            few: "ستُبلَّغ الدولة الأخرى بأسماء {n} أشخاص ووالديهم ومولدهم ووثائقهم. لا يمكن التراجع عن ذلك.",
            many: "ستُبلَّغ الدولة الأخرى بأسماء {n} شخصًا ووالديهم ومولدهم ووثائقهم. لا يمكن التراجع عن ذلك.",
            other: "ستُبلَّغ الدولة الأخرى بأسماء {n} شخص ووالديهم ومولدهم ووثائقهم. لا يمكن التراجع عن ذلك."),
        ru: .init(
            one: "Другому государству будут сообщены имя, родители, рождение и документы {n} человека. Отменить это нельзя.",
            few: "Другому государству будут сообщены имена, родители, рождение и документы {n} человек. Отменить это нельзя.",
            many: "Другому государству будут сообщены имена, родители, рождение и документы {n} человек. Отменить это нельзя."))
    public let withdraw = Message(en: "Withdraw", ar: "اسحب", ru: "Отозвать")
    public let register = Message(en: "Register the request", ar: "سجّل الطلب", ru: "Зарегистрировать запрос")
    public let registerHint = Message(
        en: "The request gets a number in this state’s register of notes, and the other state is told.",
        ar: "يُعطى الطلب رقمًا في سجل مذكرات هذه الدولة وتُبلَّغ به الدولة الأخرى.",
        ru: "Запрос получит номер в регистре нот этого государства, о чём будет сообщено другому государству.")
    public let waitsForOther = Message(
        en: "You wrote this request; another officer must approve and dispatch it.", ar: "أنت كتبت هذا الطلب؛ يجب أن يصادق عليه ويرسله موظف آخر.",
        ru: "Вы составили этот запрос; утвердить и отправить его должен другой сотрудник.")
    public let refusedPeople = Message(en: "Not put into the request", ar: "لم يُدرجوا في الطلب", ru: "Не включены в запрос")
    public let openVerification = Message(en: "Verification", ar: "التحقق", ru: "Проверка")

    public let draft = Message(en: "draft", ar: "مسودة", ru: "проект")
    public let internalReview = Message(en: "waits for approval", ar: "بانتظار المصادقة", ru: "на утверждении")
    public let approved = Message(en: "approved, not yet dispatched", ar: "مصادق عليه ولم يُرسل", ru: "утверждён, не отправлен")
    public let dispatched = Message(en: "dispatched, receipt awaited", ar: "أُرسل وبانتظار الاستلام", ru: "отправлен, ожидается получение")
    public let received = Message(en: "received", ar: "مستلم", ru: "получен")
    public let underVerification = Message(en: "under verification", ar: "قيد التحقق", ru: "на проверке")
    public let partiallyAnswered = Message(en: "partly answered", ar: "أُجيب عنه جزئيًا", ru: "отвечен частично")
    public let answered = Message(en: "answered", ar: "أُجيب عنه", ru: "отвечен")
    public let withdrawn = Message(en: "withdrawn", ar: "مسحوب", ru: "отозван")

    public let notesTitle = Message(en: "Register of notes verbales", ar: "سجل المذكرات الشفوية", ru: "Регистр вербальных нот")
    public let notesEmpty = Message(
        en: "No note has gone out or come in yet. A note is entered when a request is dispatched or registered.",
        ar: "لم تصدر أو ترد أي مذكرة بعد. تُقيد المذكرة عند إرسال طلب أو تسجيله.",
        ru: "Нот ещё не было. Нота вносится при отправке или регистрации запроса.")
    public let noteNumber = Message(en: "Number", ar: "الرقم", ru: "Номер")
    public let theirNumber = Message(en: "Their number", ar: "رقمهم", ru: "Их номер")
    public let direction = Message(en: "Direction", ar: "الاتجاه", ru: "Направление")
    public let outgoing = Message(en: "outgoing", ar: "صادرة", ru: "исходящая")
    public let incoming = Message(en: "incoming", ar: "واردة", ru: "входящая")
    public let day = Message(en: "Day", ar: "التاريخ", ru: "Дата")
    public let otherState = Message(en: "Other state", ar: "الدولة الأخرى", ru: "Другое государство")

    public let draftedFact = Message(en: "Draft begun", ar: "بدأت المسودة", ru: "Начат проект")
    public let addedFact = Message(en: "{person} put into the request", ar: "أُدرج {person} في الطلب", ru: "В запрос включено дело {person}")
    public let addedManyFact = CountedMessage(
        en: .init(one: "{n} person put into the request", other: "{n} people put into the request"),
        ar: .init(
            zero: "لم يُدرج أحد في الطلب", one: "أُدرج شخص واحد في الطلب", two: "أُدرج شخصان في الطلب", few: "أُدرج {n} أشخاص في الطلب",
            many: "أُدرج {n} شخصًا في الطلب", other: "أُدرج {n} شخص في الطلب"),
        ru: .init(one: "В запрос включён {n} человек", few: "В запрос включены {n} человека", many: "В запрос включено {n} человек"))
    public let removedFact = Message(en: "{person} taken out", ar: "أُخرج {person}", ru: "Дело {person} исключено")
    public let submittedFact = Message(en: "Submitted for approval", ar: "قُدّم للمصادقة", ru: "Передан на утверждение")
    public let returnedFact = Message(en: "Returned to the author", ar: "أُعيد إلى صاحبه", ru: "Возвращён автору")
    public let approvedFact = Message(en: "Approved", ar: "صودق عليه", ru: "Утверждён")
    public let dispatchedFact = Message(en: "Dispatched under note {note}", ar: "أُرسل بالمذكرة {note}", ru: "Отправлен нотой {note}")
    public let receivedFact = Message(en: "Readably received by the other state; the clock runs", ar: "استلمته الدولة الأخرى مقروءًا؛ بدأ احتساب المدة", ru: "Получен другим государством в читаемом виде; срок пошёл")
    public let undeliverableFact = Message(en: "Not accepted by the other node: {code}", ar: "لم تقبله العقدة الأخرى: {code}", ru: "Не принят другим узлом: {code}")
    public let arrivedFact = Message(en: "Arrived under note {note}; the clock runs", ar: "وصل بالمذكرة {note}؛ بدأ احتساب المدة", ru: "Поступил с нотой {note}; срок пошёл")
    public let registeredFact = Message(en: "Registered as {number}", ar: "سُجّل برقم {number}", ru: "Зарегистрирован под номером {number}")
    public let answeredFact = Message(en: "{person}: {answer}", ar: "{person}: {answer}", ru: "{person}: {answer}")
    public let withdrawnFact = Message(en: "Withdrawn", ar: "سُحب", ru: "Отозван")

    public init() {}
}
