// SPDX-License-Identifier: Apache-2.0

public struct ChannelWords: Sendable {
    public let title = Message(en: "Channel", ar: "القناة", ru: "Канал")
    public let noPeers = Message(
        en: "No other state’s node is trusted yet. An administrator enters one under “Other states’ nodes”.", ar: "لا يوثق بعقدة دولة أخرى بعد. يضيفها المسؤول في «عقد الدول الأخرى».",
        ru: "Узлов других государств, которым доверяют, пока нет. Администратор вносит их в разделе «Узлы других государств».")
    public let own = Message(en: "This node’s fingerprint", ar: "بصمة هذه العقدة", ru: "Отпечаток этого узла")
    public let fingerprint = Message(en: "Fingerprint", ar: "البصمة", ru: "Отпечаток")
    public let lastContact = Message(en: "Last contact", ar: "آخر اتصال", ru: "Последняя связь")
    public let never = Message(en: "none since this node started", ar: "لا اتصال منذ بدء العقدة", ru: "с запуска узла не было")
    public let line = Message(en: "Line", ar: "الخط", ru: "Линия")
    public let lineGood = Message(en: "reached", ar: "متصل", ru: "есть связь")
    public let lineBad = Message(en: "not reached; next try {time}", ar: "لا اتصال؛ المحاولة التالية {time}", ru: "связи нет; следующая попытка {time}")
    public let lineIdle = Message(en: "nothing to send yet", ar: "لا شيء للإرسال بعد", ru: "отправлять пока нечего")
    public let waiting = Message(en: "Waiting to go out", ar: "بانتظار الإرسال", ru: "Ожидает отправки")
    public let check = Message(en: "Try the line", ar: "جرّب الخط", ru: "Проверить линию")
    public let outbox = Message(en: "Sent", ar: "الصادر", ru: "Отправлено")
    public let inbox = Message(en: "Received", ar: "الوارد", ru: "Получено")
    public let number = Message(en: "No.", ar: "الرقم", ru: "№")
    public let kind = Message(en: "Kind", ar: "النوع", ru: "Вид")
    public let created = Message(en: "Since", ar: "منذ", ru: "С")
    public let arrived = Message(en: "Arrived", ar: "وصل", ru: "Поступило")
    public let kindRequest = Message(en: "repatriation request", ar: "طلب إعادة", ru: "запрос о возвращении")
    public let kindRegistered = Message(en: "registration of a request", ar: "تسجيل طلب", ru: "регистрация запроса")
    public let kindAnswer = Message(en: "answer about a person", ar: "جواب عن شخص", ru: "ответ о человеке")
    public let kindLineCheck = Message(en: "line check", ar: "اختبار الخط", ru: "проверка линии")
    public let kindRecall = Message(en: "recall of an answer", ar: "سحب جواب", ru: "отзыв ответа")
    public let kindContest = Message(en: "objection to an answer", ar: "اعتراض على جواب", ru: "возражение на ответ")
    public let kindIncomplete = Message(en: "return as incomplete", ar: "إعادة لعدم الاكتمال", ru: "возврат как неполного")
    public let kindAmendment = Message(en: "amended particulars", ar: "بيانات معدلة", ru: "дополненные сведения")
    public let kindExtension = Message(en: "request for more time", ar: "طلب مهلة إضافية", ru: "запрос о продлении срока")
    public let kindExtensionAnswer = Message(en: "answer about more time", ar: "جواب بشأن المهلة", ru: "ответ о продлении срока")
    public let kindWithdrawal = Message(en: "withdrawal", ar: "سحب الطلب", ru: "отзыв запроса")
    public let kindEvidenceCall = Message(en: "request for evidence", ar: "طلب أدلة", ru: "запрос доказательств")
    public let kindEvidence = Message(en: "evidence", ar: "أدلة", ru: "доказательства")
    public let kindLetter = Message(en: "letter", ar: "رسالة", ru: "письмо")
    public let kindMeeting = Message(en: "record of a meeting", ar: "محضر اجتماع", ru: "запись о встрече")
    public let kindMeetingAnswer = Message(en: "word on a record of a meeting", ar: "رد على محضر اجتماع", ru: "ответ на запись о встрече")
    public let kindObservation = Message(en: "outstanding issue", ar: "ملاحظة قيد المتابعة", ru: "вопрос на контроле")
    public let kindTravelDocument = Message(en: "news of a travel document", ar: "خبر عن وثيقة سفر", ru: "известие о документе на въезд")
    public let kindAssurance = Message(en: "news of an assurance", ar: "خبر عن ضمانة دبلوماسية", ru: "известие о заверении")
    public let kindConsular = Message(en: "consular contact", ar: "اتصال قنصلي", ru: "консульский контакт")
    public let kindMission = Message(en: "identification mission", ar: "بعثة تحقق من الهوية", ru: "миссия по установлению личности")
    public let kindNotice = Message(en: "notice about a person", ar: "إحاطة عن شخص", ru: "извещение о человеке")
    public let kindRefused = Message(en: "refused", ar: "مرفوض", ru: "отвергнуто")
    public let kindHeld = Message(en: "waits for an earlier message", ar: "ينتظر رسالة سابقة", ru: "ждёт предыдущего сообщения")
    public let stateQueued = Message(en: "waits for the line", ar: "ينتظر الخط", ru: "ждёт связи")
    public let stateStored = Message(en: "stored at the other node, not yet opened", ar: "محفوظ لدى العقدة الأخرى ولم يُفتح", ru: "сохранено на другом узле, ещё не открыто")
    public let stateOpened = Message(en: "opened, receipt signed", ar: "فُتح والإشعار موقّع", ru: "открыто, квитанция подписана")
    public let stateRefused = Message(en: "refused by the other node", ar: "رفضته العقدة الأخرى", ru: "отвергнуто другим узлом")
    public let empty = Message(en: "none", ar: "لا شيء", ru: "нет")
    public let newest = Message(en: "the newest 50 are shown", ar: "تظهر أحدث ٥٠", ru: "показаны последние 50")

    public init() {}
}

public struct AuditWords: Sendable {
    public let title = Message(en: "Audit", ar: "سجل التدقيق", ru: "Журнал аудита")
    public let intro = Message(
        en: "Everything that happens is one entry; every entry is a leaf of a tree that cannot be changed unseen. Texts stay sealed here.",
        ar: "كل ما يحدث قيد واحد، وكل قيد ورقة في شجرة لا تتغير خفية. النصوص هنا مختومة.",
        ru: "Всё, что происходит, — отдельная запись; каждая запись — лист дерева, которое нельзя изменить незаметно. Тексты здесь запечатаны.")
    public let verify = Message(en: "Verify the whole journal", ar: "تحقق من السجل كاملًا", ru: "Проверить весь журнал")
    public let whole = Message(en: "The journal is whole: {n} entries.", ar: "السجل سليم: {n} قيدًا.", ru: "Журнал цел: записей {n}.")
    public let broken = Message(en: "The journal is broken at entry {n}: {how}", ar: "السجل مكسور عند القيد {n}: {how}", ru: "Журнал нарушен на записи {n}: {how}")
    public let head = Message(en: "Head of the tree", ar: "رأس الشجرة", ru: "Вершина дерева")
    public let checkpoint = Message(en: "Signed checkpoint", ar: "نقطة تحقق موقعة", ru: "Подписанная контрольная точка")
    public let number = Message(en: "Entry", ar: "القيد", ru: "Запись")
    public let stream = Message(en: "About", ar: "الموضوع", ru: "О чём")
    public let kind = Message(en: "Kind", ar: "النوع", ru: "Вид")
    public let older = Message(en: "Older entries", ar: "قيود أقدم", ru: "Более старые записи")

    public init() {}
}

public struct OfficerWords: Sendable {
    public let title = Message(en: "Officers", ar: "الموظفون", ru: "Сотрудники")
    public let id = Message(en: "Officer name", ar: "اسم المستخدم", ru: "Имя пользователя")
    public let idHint = Message(en: "Latin letters, digits, dot or hyphen", ar: "أحرف لاتينية وأرقام ونقطة أو شرطة", ru: "Латинские буквы, цифры, точка или дефис")
    public let fullName = Message(en: "Full name", ar: "الاسم الكامل", ru: "Полное имя")
    public let roles = Message(en: "Roles", ar: "الأدوار", ru: "Роли")
    public let password = Message(en: "First password", ar: "كلمة المرور الأولى", ru: "Первый пароль")
    public let admit = Message(en: "Admit the officer", ar: "أضف الموظف", ru: "Принять сотрудника")
    public let admitTitle = Message(en: "Admit an officer", ar: "إضافة موظف", ru: "Приём сотрудника")
    public let admitHint = Message(
        en: "Approvers, verification, safeguards and judicial officers decide about people: a second administrator must activate them.",
        ar: "المصادقون وموظفو التحقق والضمانات والضباط القضائيون يقررون في شؤون الناس: يجب أن يفعّلهم مسؤول ثانٍ.",
        ru: "Утверждающие, проверяющие, сотрудники по гарантиям и судебные решают судьбы людей: их должен активировать второй администратор.")
    public let activate = Message(en: "Activate", ar: "فعّل", ru: "Активировать")
    public let activateNamed = Message(en: "Activate {name}", ar: "فعّل {name}", ru: "Активировать: {name}")
    public let pending = Message(en: "waits for a second administrator", ar: "بانتظار مسؤول ثانٍ", ru: "ожидает второго администратора")
    public let active = Message(en: "active", ar: "مفعّل", ru: "активен")
    public let admittedBy = Message(en: "Admitted by", ar: "أضافه", ru: "Принял")
    public let registrar = Message(en: "registrar", ar: "موظف التسجيل", ru: "регистратор")
    public let caseOfficer = Message(en: "case officer", ar: "موظف القضايا", ru: "сотрудник по делам")
    public let approver = Message(en: "approver", ar: "مصادق", ru: "утверждающий")
    public let verificationOfficer = Message(en: "verification officer", ar: "موظف التحقق", ru: "проверяющий")
    public let safeguardsOfficer = Message(en: "safeguards officer", ar: "موظف الضمانات", ru: "сотрудник по гарантиям")
    public let judicialOfficer = Message(en: "judicial officer", ar: "ضابط الاتصال القضائي", ru: "судебный сотрудник")
    public let transferOfficer = Message(en: "transfer officer", ar: "موظف النقل", ru: "сотрудник по передаче")
    public let liaison = Message(en: "liaison officer", ar: "ضابط ارتباط", ru: "офицер связи")
    public let auditor = Message(en: "auditor", ar: "مدقق", ru: "аудитор")
    public let administrator = Message(en: "administrator", ar: "مسؤول النظام", ru: "администратор")

    public init() {}
}
