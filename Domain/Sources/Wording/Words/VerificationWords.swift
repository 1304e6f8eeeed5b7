// SPDX-License-Identifier: Apache-2.0

public struct VerificationWords: Sendable {
    public let title = Message(en: "Nationality verifications", ar: "التحقق من الجنسية", ru: "Проверки гражданства")
    public let empty = Message(
        en: "No verification is open. They open by themselves when a request arrives.", ar: "لا تحقق مفتوح. تُفتح تلقائيًا عند ورود طلب.",
        ru: "Открытых проверок нет. Они открываются сами при поступлении запроса.")
    public let oneTitle = Message(en: "Verification {reference}", ar: "التحقق {reference}", ru: "Проверка {reference}")
    public let asked = Message(en: "Person asked about, as {state} recorded", ar: "الشخص كما سجلته {state}", ru: "Человек по данным государства: {state}")
    public let candidates = Message(en: "People of the register who may be this person", ar: "أشخاص في السجل قد يكونون هذا الشخص", ru: "Люди из регистра, которые могут быть этим человеком")
    public let noCandidates = Message(
        en: "The register shows nobody who fits. That does not mean the person is not a national.",
        ar: "لا يظهر في السجل من يطابق. هذا لا يعني أن الشخص ليس من الرعايا.",
        ru: "Подходящих записей в регистре нет. Это не означает, что человек не является гражданином.")
    public let noRegister = Message(en: "This node holds no national register.", ar: "لا سجل وطني في هذه العقدة.", ru: "У этого узла нет национального регистра.")
    public let neverDecides = Message(
        en: "The order is a suggestion. Two officers decide, each on their own.", ar: "الترتيب اقتراح فقط. يقرر موظفان كلٌّ على حدة.",
        ru: "Порядок — лишь подсказка. Решают два сотрудника, каждый самостоятельно.")
    public let equalFit = Message(
        en: "Several people fit equally; the evidence cannot tell them apart.", ar: "عدة أشخاص متساوون في المطابقة؛ الأدلة لا تميز بينهم.",
        ru: "Несколько человек подходят одинаково; по этим данным их не различить.")
    public let candidateTitle = Message(en: "{n}. {name}", ar: "{n}. {name}", ru: "{n}. {name}")
    public let registerNumber = Message(en: "Register number", ar: "رقم السجل", ru: "Номер в регистре")
    public let field = Message(en: "Field", ar: "الحقل", ru: "Поле")
    public let theirs = Message(en: "Detention file", ar: "ملف الاحتجاز", ru: "Дело")
    public let ours = Message(en: "Register", ar: "السجل", ru: "Регистр")
    public let evidence = Message(en: "Evidence", ar: "الدليل", ru: "Оценка")
    public let bits = Message(en: "weight {bits}", ar: "الوزن {bits}", ru: "вес {bits}")
    public let search = Message(en: "Search the register by hand", ar: "ابحث في السجل يدويًا", ru: "Поиск по регистру вручную")
    public let searchName = Message(en: "Name, in any script", ar: "الاسم بأي كتابة", ru: "Имя, любым письмом")
    public let searchBirth = Message(en: "Birth date or year (year-month-day or year)", ar: "تاريخ الميلاد أو سنته (سنة-شهر-يوم أو سنة)", ru: "Дата или год рождения (год-месяц-день или год)")
    public let searchPlace = Message(en: "Place of birth", ar: "محل الولادة", ru: "Место рождения")
    public let searchButton = Message(en: "Search", ar: "ابحث", ru: "Искать")
    public let searchResult = Message(en: "Found by hand", ar: "نتيجة البحث اليدوي", ru: "Найдено вручную")
    public let finding = Message(en: "Your finding", ar: "رأيك", ru: "Ваше заключение")
    public let firstHint = Message(
        en: "You give the first answer. A second officer will answer without seeing it.", ar: "أنت تعطي الجواب الأول. سيجيب موظف ثانٍ دون أن يراه.",
        ru: "Вы даёте первое заключение. Второй сотрудник ответит, не видя его.")
    public let secondHint = Message(
        en: "Another officer has answered. You will see their answer after you have recorded yours.",
        ar: "أجاب موظف آخر. سترى جوابه بعد أن تسجل جوابك.", ru: "Другой сотрудник уже ответил. Вы увидите его ответ после того, как запишете свой.")
    public let thirdHint = Message(
        en: "Two officers differ. You have not answered before; read both reasons and decide, or send it back.",
        ar: "اختلف موظفان. لم تجب من قبل؛ اقرأ السببين وقرر أو أعدها.", ru: "Два сотрудника разошлись. Вы ещё не отвечали; прочтите обе причины и решите или верните.")
    public let ownProposal = Message(
        en: "You gave the first answer; another officer must give the second.", ar: "أنت أعطيت الجواب الأول؛ يجب أن يعطي موظف آخر الجواب الثاني.",
        ru: "Вы дали первое заключение; второе должен дать другой сотрудник.")
    public let dividedOwn = Message(
        en: "The two answers differ. An officer who has not answered decides, or it is sent back for a new round.",
        ar: "الجوابان مختلفان. يقرر موظف لم يجب، أو تُعاد لجولة جديدة.", ru: "Заключения расходятся. Решает третий сотрудник, или проверка возвращается на новый круг.")
    public let outcome = Message(en: "Outcome", ar: "النتيجة", ru: "Итог")
    public let person = Message(en: "Person of the register", ar: "الشخص في السجل", ru: "Человек из регистра")
    public let nobody = Message(en: "none of them", ar: "لا أحد منهم", ru: "никто из них")
    public let otherNumber = Message(en: "or another register number", ar: "أو رقم سجل آخر", ru: "или другой номер регистра")
    public let evidenceItems = Message(en: "What it rests on", ar: "على ماذا يستند", ru: "На чём основано")
    public let evidenceHint = Message(
        en: "Tick what you have looked at and say what you found.", ar: "حدد ما فحصته وما وجدته.", ru: "Отметьте, что вы изучили и что установили.")
    public let notUsed = Message(en: "not used", ar: "غير مستخدم", ru: "не использовано")
    public let genuine = Message(en: "genuine", ar: "صحيح", ru: "подлинное")
    public let notChecked = Message(en: "not checked", ar: "لم يُفحص", ru: "не проверено")
    public let isFalse = Message(en: "false", ar: "مزور", ru: "подложное")
    public let reasonCode = Message(en: "Reason told to the other state", ar: "السبب الذي يُبلَّغ للدولة الأخرى", ru: "Причина, сообщаемая другому государству")
    public let noteLabel = Message(en: "Your reasons, for colleagues", ar: "أسبابك، للزملاء", ru: "Ваши доводы, для коллег")
    public let noteHint = Message(
        en: "Say which evidence decided it. Never sent to the other state.", ar: "اذكر الدليل الحاسم. لا يُرسل إلى الدولة الأخرى.",
        ru: "Укажите решающие доказательства. Другому государству не отправляется.")
    public let record = Message(en: "Record my finding", ar: "سجّل رأيي", ru: "Записать заключение")
    public let sendBack = Message(en: "Send back with both reasons", ar: "أعد مع السببين", ru: "Вернуть с обеими причинами")
    public let findings = Message(en: "Findings", ar: "الآراء", ru: "Заключения")
    public let first = Message(en: "First officer", ar: "الموظف الأول", ru: "Первый сотрудник")
    public let second = Message(en: "Second officer", ar: "الموظف الثاني", ru: "Второй сотрудник")
    public let third = Message(en: "Third officer", ar: "الموظف الثالث", ru: "Третий сотрудник")
    public let earlier = Message(en: "Earlier round", ar: "جولة سابقة", ru: "Предыдущий круг")
    public let tier = Message(en: "Tier of evidence", ar: "درجة الدليل", ru: "Уровень доказательств")
    public let decided = Message(en: "Decided: {answer}", ar: "تقرر: {answer}", ru: "Решено: {answer}")
    public let queueClaimed = Message(en: "open", ar: "مفتوح", ru: "открыта")
    public let queueProposed = Message(en: "waits for a second answer", ar: "بانتظار جواب ثانٍ", ru: "ожидает второго заключения")
    public let queueDivided = Message(en: "officers differ", ar: "اختلف الموظفون", ru: "заключения расходятся")
    public let queueDecided = Message(en: "decided", ar: "تقرر", ru: "решена")
    public let open = Message(en: "Open", ar: "افتح", ru: "Открыть")

    public let confirmed = Message(en: "nationality confirmed", ar: "الجنسية مؤكدة", ru: "гражданство подтверждено")
    public let notEstablished = Message(en: "not established", ar: "لم تثبت", ru: "не установлено")
    public let notNational = Message(en: "not a national", ar: "ليس من الرعايا", ru: "не является гражданином")
    public let registerEntryMatches = Message(en: "an entry of the register matches", ar: "قيد في السجل مطابق", ru: "запись регистра совпадает")
    public let documentsProve = Message(en: "documents prove it", ar: "الوثائق تثبت ذلك", ru: "подтверждено документами")
    public let registerAndStatementAgree = Message(en: "register and statements agree", ar: "السجل والأقوال متفقة", ru: "регистр и показания согласуются")
    public let noCandidateFound = Message(en: "no entry was found", ar: "لم يُعثر على قيد", ru: "запись не найдена")
    public let cannotTellApart = Message(en: "several people fit equally", ar: "عدة أشخاص متساوون", ru: "несколько человек подходят одинаково")
    public let evidenceInsufficient = Message(en: "the evidence is not enough", ar: "الأدلة غير كافية", ru: "доказательств недостаточно")
    public let citizenshipRenounced = Message(en: "citizenship was renounced", ar: "تم التخلي عن الجنسية", ru: "гражданство прекращено")
    public let registeredForeigner = Message(en: "registered as a foreigner", ar: "مسجل كأجنبي", ru: "зарегистрирован как иностранец")
    public let documentsFalse = Message(en: "the documents are false", ar: "الوثائق مزورة", ru: "документы подложные")

    public let tierProof = Message(en: "proof", ar: "إثبات", ru: "доказательство")
    public let tierRebuttable = Message(en: "rebuttable", ar: "قابل للدحض", ru: "опровержимое")
    public let tierIndication = Message(en: "indication", ar: "قرينة", ru: "указание")
    public let tierUnusable = Message(en: "unusable", ar: "غير صالح", ru: "непригодное")

    public let passport = Message(en: "passport", ar: "جواز سفر", ru: "паспорт")
    public let expiredPassport = Message(en: "expired passport", ar: "جواز سفر منتهي", ru: "паспорт с истёкшим сроком")
    public let identityCard = Message(en: "identity card", ar: "بطاقة هوية", ru: "удостоверение личности")
    public let citizenshipCertificate = Message(en: "citizenship certificate", ar: "شهادة جنسية", ru: "свидетельство о гражданстве")
    public let militaryCard = Message(en: "military card", ar: "دفتر خدمة عسكرية", ru: "военный билет")
    public let seafarersBook = Message(en: "seafarer’s book", ar: "دفتر بحار", ru: "паспорт моряка")
    public let registerEntry = Message(en: "entry of the national register", ar: "قيد في السجل الوطني", ru: "запись национального регистра")
    public let documentCopy = Message(en: "copy of a document", ar: "نسخة وثيقة", ru: "копия документа")
    public let birthCertificate = Message(en: "birth certificate", ar: "شهادة ميلاد", ru: "свидетельство о рождении")
    public let drivingLicence = Message(en: "driving licence", ar: "رخصة قيادة", ru: "водительское удостоверение")
    public let witnessStatement = Message(en: "statement of a witness", ar: "شهادة شاهد", ru: "показания свидетеля")
    public let personsStatement = Message(en: "the person’s own statement", ar: "أقوال الشخص نفسه", ru: "собственные показания человека")
    public let language = Message(en: "language spoken", ar: "اللغة المتكلم بها", ru: "язык общения")
    public let otherPaper = Message(en: "other paper", ar: "ورقة أخرى", ru: "иная бумага")

    public let bandStrong = Message(en: "strong evidence", ar: "أدلة قوية", ru: "сильные данные")
    public let bandPossible = Message(en: "possible", ar: "ممكن", ru: "возможно")
    public let bandWeak = Message(en: "weak evidence", ar: "أدلة ضعيفة", ru: "слабые данные")
    public let bandContradicted = Message(en: "contradicted", ar: "متناقض", ru: "противоречит")

    public let fieldDocument = Message(en: "Document", ar: "الوثيقة", ru: "Документ")
    public let fieldGiven = Message(en: "Given name", ar: "الاسم الأول", ru: "Имя")
    public let fieldFamily = Message(en: "Family name", ar: "اسم العائلة", ru: "Фамилия")
    public let fieldFather = Message(en: "Father", ar: "الأب", ru: "Отец")
    public let fieldGrandfather = Message(en: "Grandfather", ar: "الجد", ru: "Дед")
    public let fieldMother = Message(en: "Mother", ar: "الأم", ru: "Мать")
    public let fieldBirth = Message(en: "Birth", ar: "الميلاد", ru: "Рождение")
    public let fieldPlace = Message(en: "Place of birth", ar: "محل الولادة", ru: "Место рождения")
    public let fieldOrigin = Message(en: "Origin in the name", ar: "النسبة في الاسم", ru: "Происхождение в имени")
    public let fieldFurther = Message(en: "Other details", ar: "تفاصيل أخرى", ru: "Прочие сведения")
    public let fieldKin = Message(en: "Brothers and sisters", ar: "الإخوة والأخوات", ru: "Братья и сёстры")
    public let fieldSex = Message(en: "Sex", ar: "الجنس", ru: "Пол")

    public let same = Message(en: "the same", ar: "مطابق", ru: "совпадает")
    public let soundsAlike = Message(en: "one name in two scripts", ar: "اسم واحد بكتابتين", ru: "одно имя в двух письменностях")
    public let sameRegion = Message(en: "in the same region", ar: "في المنطقة نفسها", ru: "в том же регионе")
    public let sameState = Message(en: "in the same state", ar: "في الدولة نفسها", ru: "в том же государстве")
    public let sharedByKin = Message(en: "they share the family and the father", ar: "يشتركون في العائلة والأب", ru: "у них те же фамилия и отец")
    public let soundsAlikeCommon = Message(en: "one name, but a common one", ar: "اسم واحد لكنه شائع", ru: "одно имя, но распространённое")
    public let differs = Message(en: "differs", ar: "مختلف", ru: "отличается")
    public let nearlySame = Message(en: "nearly the same", ar: "متطابق تقريبًا", ru: "почти совпадает")
    public let oneDigitOff = Message(en: "one character differs", ar: "حرف واحد مختلف", ru: "отличается один знак")
    public let sameDay = Message(en: "same day", ar: "اليوم نفسه", ru: "тот же день")
    public let dayMonthSwapped = Message(en: "day and month swapped", ar: "اليوم والشهر متبادلان", ru: "день и месяц переставлены")
    public let sameMonth = Message(en: "same month", ar: "الشهر نفسه", ru: "тот же месяц")
    public let sameYear = Message(en: "same year", ar: "السنة نفسها", ru: "тот же год")
    public let conventionalDate = Message(en: "same year; the date is a convention", ar: "السنة نفسها؛ التاريخ اصطلاحي", ru: "тот же год; дата условная")
    public let nearYear = Message(en: "one year apart", ar: "فرق سنة واحدة", ru: "разница в один год")
    public let yearsApart = Message(en: "two or three years apart", ar: "فرق سنتين أو ثلاث", ru: "разница в два-три года")
    public let contradictsYear = Message(en: "years contradict", ar: "السنوات متناقضة", ru: "годы противоречат")
    public let missing = Message(en: "missing on one side: no evidence", ar: "ناقص في أحد الجانبين: لا دليل", ru: "нет с одной стороны: данных нет")

    public let claimedFact = Message(en: "Claimed in a request of {state}", ar: "وردت في طلب من {state}", ru: "Заявлено в запросе: {state}")
    public let proposedFact = Message(en: "First finding recorded", ar: "سُجل الرأي الأول", ru: "Записано первое заключение")
    public let answeredSecondFact = Message(en: "Second finding recorded", ar: "سُجل الرأي الثاني", ru: "Записано второе заключение")
    public let sentBackFact = Message(en: "Sent back for a new round: {reason}", ar: "أُعيدت لجولة جديدة: {reason}", ru: "Возвращено на новый круг: {reason}")
    public let settledFact = Message(en: "Settled by a third officer", ar: "حسمها موظف ثالث", ru: "Решено третьим сотрудником")
    public let dispatchedFact = Message(en: "Answer sent to the other state", ar: "أُرسل الجواب إلى الدولة الأخرى", ru: "Ответ отправлен другому государству")

    public init() {}
}
