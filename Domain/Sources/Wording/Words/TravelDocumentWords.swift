// SPDX-License-Identifier: Apache-2.0

public struct TravelDocumentWords: Sendable {
    public let title = Message(en: "Travel documents", ar: "وثائق السفر", ru: "Документы на въезд")
    public let oneTitle = Message(en: "Travel document of {reference}", ar: "وثيقة سفر {reference}", ru: "Документ на въезд: {reference}")
    public let none = Message(en: "There is no travel document.", ar: "لا توجد وثائق سفر.", ru: "Документов на въезд нет.")
    public let askable = Message(en: "Confirmed, without a document", ar: "ثبتت جنسيتهم وبلا وثيقة", ru: "Гражданство подтверждено, документа нет")
    public let told = Message(en: "Papers the other state has told of", ar: "وثائق أبلغت بها الدولة الأخرى", ru: "Документы, о которых сообщило другое государство")
    public let kind = Message(en: "Kind", ar: "النوع", ru: "Вид")
    public let kindReadmission = Message(en: "document for readmission, 30 days", ar: "وثيقة إعادة قبول، ٣٠ يومًا", ru: "документ для реадмиссии, 30 дней")
    public let kindCertificate = Message(en: "certificate of return, 15 days", ar: "شهادة عودة، ١٥ يومًا", ru: "свидетельство на въезд (возвращение), 15 дней")
    public let number = Message(en: "Number", ar: "الرقم", ru: "Номер")
    public let validUntil = Message(en: "Good until", ar: "صالحة حتى", ru: "Действует до")
    public let issuedOn = Message(en: "Issued on", ar: "صدرت في", ru: "Выдан")
    public let journey = Message(en: "Planned journey", ar: "السفر المقرر", ru: "Планируемая поездка")
    public let replaces = Message(en: "In the place of", ar: "بدلًا من", ru: "Взамен")
    public let deliveredOn = Message(en: "In the escort’s hands since", ar: "بيد المرافقين منذ", ru: "У конвоя с")
    public let ended = Message(en: "How it ended", ar: "كيف انتهت", ru: "Чем закончился")
    public let papers = Message(en: "Papers and their numbers", ar: "الوثائق وأرقامها", ru: "Бланки и номера")
    public let numbersHint = Message(
        en: "A number is never given again, whatever became of the paper.", ar: "لا يُعطى رقم مرة أخرى مهما صار إليه أمر الوثيقة.",
        ru: "Номер не используется повторно, что бы ни стало с документом.")
    public let request = Message(en: "Ask for a document", ar: "اطلب وثيقة", ru: "Запросить документ")
    public let confirmIdentity = Message(en: "Confirm the identity", ar: "أكّد الهوية", ru: "Подтвердить личность")
    public let confirmHint = Message(
        en: "Compare the photograph and at least two particulars with the person in the register: the answer may have been about a namesake.",
        ar: "قارن الصورة وبيانين على الأقل بالشخص المسجل: ربما كان الجواب عن سَمِيّ.",
        ru: "Сравните фотографию и не менее двух сведений с записью в регистре: ответ мог касаться тёзки.")
    public let held = Message(en: "The person held", ar: "الشخص المحتجز", ru: "Содержащийся человек")
    public let registered = Message(en: "The person in the register", ar: "الشخص في السجل", ru: "Человек в регистре")
    public let compared = Message(en: "What agrees", ar: "ما يتطابق", ru: "Что совпадает")
    public let primary = Message(en: "Surname as printed", ar: "اللقب كما سيُطبع", ru: "Фамилия в документе")
    public let secondary = Message(en: "Given names as printed", ar: "الأسماء كما ستُطبع", ru: "Имена в документе")
    public let latinHint = Message(en: "Latin capitals", ar: "أحرف لاتينية كبيرة", ru: "Заглавные латинские буквы")
    public let printedName = Message(en: "Name as printed", ar: "الاسم كما سيُطبع", ru: "Имя в документе")
    public let approve = Message(en: "Approve the document", ar: "صادق على الوثيقة", ru: "Утвердить документ")
    public let issue = Message(en: "Issue under the next number", ar: "أصدرها بالرقم التالي", ru: "Выдать под следующим номером")
    public let issueHint = Message(
        en: "Issue late: the days run from today. It must be good for three days beyond the journey.", ar: "أصدرها متأخرًا: تبدأ الأيام من اليوم. ويجب أن تصلح ثلاثة أيام بعد السفر.",
        ru: "Выдавайте позже: срок идёт с сегодняшнего дня. Документ должен действовать ещё три дня после поездки.")
    public let reissue = Message(en: "Issue again under a new number", ar: "أصدرها ثانية برقم جديد", ru: "Выдать снова под новым номером")
    public let plan = Message(en: "Record the planned journey", ar: "سجّل موعد السفر", ru: "Записать день поездки")
    public let lose = Message(en: "Record that it is lost", ar: "سجّل أنها فُقدت", ru: "Записать утрату")
    public let report = Message(en: "Record the report to the register of lost documents", ar: "سجّل التبليغ إلى سجل الوثائق المفقودة", ru: "Записать сообщение в реестр утраченных документов")
    public let reportReference = Message(en: "Reference of the report", ar: "مرجع التبليغ", ru: "Номер сообщения")
    public let reportedOn = Message(en: "Reported on", ar: "أُبلغ عنها في", ru: "Сообщено")
    public let cancel = Message(en: "Cancel the document", ar: "ألغِ الوثيقة", ru: "Отменить документ")
    public let deliver = Message(en: "The escort has the paper", ar: "الوثيقة بيد المرافقين", ru: "Документ у конвоя")
    public let noteVoid = Message(en: "Take note: the paper is void", ar: "أقرّ بالعلم: الوثيقة باطلة", ru: "Принять к сведению: документ недействителен")
    public let day = Message(en: "Day (year-month-day)", ar: "اليوم (سنة-شهر-يوم)", ru: "День (год-месяц-день)")
    public let late = Message(en: "told too late to change anything", ar: "أُبلغ متأخرًا فلم يغيّر شيئًا", ru: "сообщено поздно и ничего не меняет")
    public let undelivered = Message(en: "not delivered: {code}", ar: "لم يُسلَّم: {code}", ru: "не доставлено: {code}")
    public let numbered = Message(en: "{what}: {number}", ar: "{what}: {number}", ru: "{what}: {number}")
    public let confirmTask = Message(en: "Confirm the identity for a travel document", ar: "أكّد الهوية لوثيقة سفر", ru: "Подтвердить личность для документа на въезд")
    public let approveTask = Message(en: "Approve a travel document", ar: "صادق على وثيقة سفر", ru: "Утвердить документ на въезд")
    public let issueTask = Message(en: "Issue a travel document", ar: "أصدر وثيقة سفر", ru: "Выдать документ на въезд")
    public let reissueTask = Message(en: "A travel document ends too early: issue it again", ar: "وثيقة سفر تنتهي قبل الأوان: أصدرها ثانية", ru: "Документ истекает слишком рано: выдать снова")
    public let reportTask = Message(en: "Report a lost travel document", ar: "أبلغ عن وثيقة سفر مفقودة", ru: "Сообщить об утраченном документе")
    public let acknowledgeTask = Message(en: "Take a travel document into hand", ar: "تسلّم وثيقة سفر", ru: "Принять документ на въезд")
    public let help = Message(
        en:
            "The paper somebody travels home with. One officer asks, another compares the person, a third approves, the registrar issues. It rests on the answer: recalled, it is cancelled by itself and the other state is told.",
        ar: "الوثيقة التي يعود بها الشخص. يطلبها موظف، ويقارن الهوية آخر، ويصادق ثالث، ويصدرها المسجّل. تستند إلى الجواب: إن سُحب أُلغيت تلقائيًا وأُبلغت الدولة الأخرى.",
        ru: "Документ, с которым человек едет домой. Один сотрудник запрашивает, другой сличает, третий утверждает, регистратор выдаёт. Он держится на ответе: при отзыве отменяется сам, и другому государству сообщается."
    )

    public init() {}
}
