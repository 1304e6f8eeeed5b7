// SPDX-License-Identifier: Apache-2.0

/// What the two states tell each other between a request and its last answer.
public struct ExchangeWords: Sendable {
    public let gaps = Message(en: "What is missing", ar: "ما ينقص", ru: "Чего не хватает")
    public let returnIncomplete = Message(en: "Return as incomplete", ar: "أعده لعدم اكتماله", ru: "Вернуть как неполный")
    public let returnHint = Message(
        en: "The clock rests from now until what is missing has come. It goes on where it stood.", ar: "تتوقف المهلة من الآن حتى يصل الناقص ثم تستأنف من حيث وقفت.",
        ru: "Срок приостанавливается до получения недостающего и затем продолжается с того же места.")
    public let wholeRequest = Message(en: "the request as a whole", ar: "الطلب كله", ru: "запрос в целом")
    public let concerns = Message(en: "Concerns", ar: "يخص", ru: "Касается")
    public let gap = Message(en: "Gap", ar: "النقص", ru: "Пробел")
    public let note = Message(en: "Note for the other state", ar: "ملاحظة للدولة الأخرى", ru: "Примечание для другого государства")
    public let amend = Message(en: "Send what was missing", ar: "أرسل الناقص", ru: "Отправить недостающее")
    public let amendHint = Message(
        en: "The particulars of the people named above go out again as they stand in their files now.", ar: "تُرسل بيانات الأشخاص المذكورين أعلاه ثانية كما هي في ملفاتهم الآن.",
        ru: "Сведения о названных выше людях уйдут снова в том виде, в каком они сейчас в делах.")
    public let remarks = Message(en: "Remarks", ar: "ملاحظات", ru: "Пояснения")
    public let clockRests = Message(en: "the clock rests", ar: "المهلة متوقفة", ru: "срок приостановлен")
    public let askExtension = Message(en: "Ask for more time", ar: "اطلب مهلة إضافية", ru: "Попросить о продлении")
    public let extensionHint = Message(
        en: "Only the people you choose get the new day, at most {day}.", ar: "الموعد الجديد لمن تختارهم فقط، وأقصاه {day}.", ru: "Новый срок — только для выбранных людей, не позднее {day}.")
    public let until = Message(en: "Until (year-month-day)", ar: "حتى (سنة-شهر-يوم)", ru: "До (год-месяц-день)")
    public let ground = Message(en: "Ground", ar: "السبب", ru: "Основание")
    public let extensionAsked = Message(
        en: "More time is asked for {n}, until {day}: {ground}.", ar: "طُلبت مهلة إضافية لـ {n} حتى {day}: {ground}.", ru: "Запрошено продление для {n} до {day}: {ground}.")
    public let grant = Message(en: "Grant", ar: "وافق", ru: "Согласиться")
    public let refuse = Message(en: "Refuse", ar: "ارفض", ru: "Отказать")
    public let withdrawRequest = Message(en: "Withdraw the request", ar: "اسحب الطلب", ru: "Отозвать запрос")
    public let withdrawPerson = Message(en: "Withdraw one person", ar: "اسحب شخصًا واحدًا", ru: "Отозвать одного человека")
    public let withdrawnPerson = Message(en: "withdrawn", ar: "مسحوب", ru: "отозван")
    public let recalledAnswer = Message(en: "recalled", ar: "مسحوب الجواب", ru: "ответ отозван")
    public let person = Message(en: "Person", ar: "الشخص", ru: "Человек")
    public let dueFor = Message(en: "Answer due", ar: "موعد الجواب", ru: "Срок ответа")

    public let answer = Message(en: "The answer", ar: "الجواب", ru: "Ответ")
    public let recall = Message(en: "Recall the answer", ar: "اسحب الجواب", ru: "Отозвать ответ")
    public let recallHint = Message(
        en: "Everything that rests on the answer stops at once, here and at the other state. One officer is enough to stop; a new answer takes two.",
        ar: "يتوقف فورًا كل ما يقوم على الجواب هنا ولدى الدولة الأخرى. يكفي موظف للإيقاف، والجواب الجديد يحتاج اثنين.",
        ru: "Всё, что опирается на ответ, сразу останавливается — здесь и у другого государства. Остановить может один, для нового ответа нужны двое.")
    public let contest = Message(en: "Contest the answer", ar: "اعترض على الجواب", ru: "Оспорить ответ")
    public let reopen = Message(en: "Take it up again", ar: "أعد النظر", ru: "Вернуться к проверке")
    public let reopenHint = Message(
        en: "A new round with two officers. After a recall or an objection somebody else than before begins it.", ar: "جولة جديدة بموظفين. بعد سحب أو اعتراض يبدؤها غير من بدأ سابقًا.",
        ru: "Новый круг с двумя сотрудниками. После отзыва или возражения его начинает не тот, кто решал прежде.")
    public let recalledNotice = Message(
        en: "The answer was recalled: {reason}. Nothing may rest on it.", ar: "سُحب الجواب: {reason}. لا يجوز البناء عليه.", ru: "Ответ отозван: {reason}. Опираться на него нельзя.")
    public let acknowledge = Message(en: "Take note of the change", ar: "أقرّ بالعلم بالتغيير", ru: "Принять изменение к сведению")
    public let acknowledgeHint = Message(
        en: "The answer has changed. Until an officer here takes note, nothing can rest on it at either side.", ar: "تغيّر الجواب. حتى يقر موظف هنا بالعلم لا يُبنى عليه شيء لدى أي من الطرفين.",
        ru: "Ответ изменился. Пока сотрудник здесь не примет это к сведению, опираться на него нельзя ни одной стороне.")
    public let notAcknowledged = Message(
        en: "The other state has not yet taken note of the change.", ar: "لم تقر الدولة الأخرى بالعلم بالتغيير بعد.", ru: "Другое государство ещё не приняло изменение к сведению.")
    public let restsOn = Message(en: "What rests on it", ar: "ما يقوم عليه", ru: "Что на него опирается")
    public let stands = Message(en: "Confirmed and standing: it can be relied on.", ar: "مؤكد وقائم: يمكن الاعتماد عليه.", ru: "Подтверждено и действует: на это можно опираться.")
    public let running = Message(en: "under way", ar: "جارٍ", ru: "идёт")
    public let stopped = Message(en: "stopped", ar: "متوقف", ru: "остановлено")
    public let stoppedFact = Message(en: "Stopped: {what}", ar: "توقّف: {what}", ru: "Остановлено: {what}")
    public let begin = Message(en: "Begin: {what}", ar: "ابدأ: {what}", ru: "Начать: {what}")
    public let namesake = Message(
        en: "Found to be a namesake, not this person.", ar: "تبيّن أنه سَمِيّ وليس هذا الشخص.", ru: "Установлено: это тёзка, а не этот человек.")

    public let evidence = Message(en: "Evidence from the other state", ar: "أدلة من الدولة الأخرى", ru: "Доказательства от другого государства")
    public let askEvidence = Message(en: "Ask for evidence", ar: "اطلب أدلة", ru: "Запросить доказательства")
    public let askedEvidence = Message(en: "Asked for: {kinds}", ar: "مطلوب: {kinds}", ru: "Запрошено: {kinds}")
    public let awaited = Message(en: "awaited", ar: "منتظر", ru: "ожидается")
    public let answered = Message(en: "answered", ar: "أُجيب", ru: "получено")
    public let kinds = Message(en: "What is needed", ar: "المطلوب", ru: "Что нужно")
    public let supply = Message(en: "Send evidence", ar: "أرسل أدلة", ru: "Отправить доказательства")
    public let supplyHint = Message(
        en: "Pictures go without place, time and device. Their originals stay here.", ar: "تُرسل الصور دون مكان أو وقت أو جهاز. تبقى الأصول هنا.",
        ru: "Изображения уходят без места, времени и данных устройства. Оригиналы остаются здесь.")
    public let forCall = Message(en: "In answer to", ar: "جوابًا على", ru: "В ответ на")
    public let unasked = Message(en: "nothing that was asked", ar: "بلا طلب", ru: "без запроса")
    public let kind = Message(en: "Kind of evidence", ar: "نوع الدليل", ru: "Вид доказательства")
    public let words = Message(en: "In words", ar: "نص", ru: "Словами")
    public let picture = Message(en: "Picture", ar: "صورة", ru: "Изображение")
    public let noPicture = Message(en: "no picture", ar: "بلا صورة", ru: "без изображения")
    public let scans = Message(en: "Photos and scans", ar: "الصور والمسح الضوئي", ru: "Фотографии и сканы")
    public let noScans = Message(en: "None is kept yet.", ar: "لا شيء محفوظ بعد.", ru: "Пока ничего нет.")
    public let addScan = Message(en: "Add a photo or scan", ar: "أضف صورة أو مسحًا", ru: "Добавить фото или скан")
    public let scanHint = Message(
        en: "JPEG or PNG, up to 12 MB; to be sent it must be below 700 kB.", ar: "‏JPEG أو PNG حتى ١٢ ميغابايت؛ وللإرسال دون ٧٠٠ كيلوبايت.", ru: "JPEG или PNG до 12 МБ; для отправки — менее 700 КБ.")
    public let scanAlt = Message(en: "{kind}, {n} by {m} pixels", ar: "{kind}، {n} في {m} نقطة", ru: "{kind}, {n} на {m} точек")
    public let original = Message(en: "Original, byte for byte", ar: "الأصل كما ورد", ru: "Оригинал без изменений")
    public let fileLabel = Message(en: "File", ar: "الملف", ru: "Файл")

    public let interviews = Message(en: "Interviews", ar: "المقابلات", ru: "Беседы")
    public let noInterviews = Message(en: "None has been arranged.", ar: "لم تُرتب أي مقابلة.", ru: "Пока не назначались.")
    public let askInterview = Message(en: "Arrange an interview", ar: "رتّب مقابلة", ru: "Назначить беседу")
    public let language = Message(en: "Language, as a code (ar, ru, ce …)", ar: "اللغة برمزها (ar، ru، ce …)", ru: "Язык, код (ar, ru, ce …)")
    public let interpreter = Message(en: "Interpreter, if one is needed", ar: "المترجم إن لزم", ru: "Переводчик, если нужен")
    public let manner = Message(en: "How", ar: "الكيفية", ru: "Как")
    public let slot = Message(en: "Day and time (year-month-day hour:minute)", ar: "اليوم والساعة (سنة-شهر-يوم ساعة:دقيقة)", ru: "День и время (год-месяц-день часы:минуты)")
    public let attempt = Message(en: "Attempt {n}", ar: "المحاولة {n}", ru: "Попытка {n}")
    public let proposedSlot = Message(en: "proposed", ar: "مقترح", ru: "предложено")
    public let agreedSlot = Message(en: "agreed", ar: "متفق عليه", ru: "согласовано")
    public let heldSlot = Message(en: "held", ar: "أُجريت", ru: "проведена")
    public let missedSlot = Message(en: "missed: {reason}", ar: "لم تُجرَ: {reason}", ru: "не состоялась: {reason}")
    public let declined = Message(en: "not possible: {reason}", ar: "غير ممكنة: {reason}", ru: "невозможна: {reason}")
    public let agree = Message(en: "Agree to the slot", ar: "وافق على الموعد", ru: "Согласиться на время")
    public let otherSlot = Message(en: "Propose another slot", ar: "اقترح موعدًا آخر", ru: "Предложить другое время")
    public let askedFact = Message(en: "An interview was arranged", ar: "رُتّبت مقابلة", ru: "назначена беседа")
    public let otherSlotFact = Message(en: "Another slot was proposed", ar: "عُرض موعد آخر", ru: "предложено другое время")
    public let suppliedFact = Message(en: "Evidence was sent", ar: "أُرسلت أدلة", ru: "отправлены доказательства")
    public let decline = Message(en: "It cannot be held", ar: "لا يمكن إجراؤها", ru: "Провести нельзя")
    public let held = Message(en: "It was held", ar: "أُجريت المقابلة", ru: "Беседа проведена")
    public let missed = Message(en: "It was missed", ar: "لم تُجرَ", ru: "Не состоялась")
    public let nextSlot = Message(en: "Next slot", ar: "الموعد التالي", ru: "Следующее время")
    public let minutes = Message(en: "Minutes (stay in this office)", ar: "المحضر (يبقى في هذا المكتب)", ru: "Протокол (остаётся в этом ведомстве)")

    public let translation = Message(en: "Translation by {name}", ar: "ترجمة {name}", ru: "Перевод: {name}")
    public let translate = Message(en: "Add a translation", ar: "أضف ترجمة", ru: "Добавить перевод")
    public let translationText = Message(en: "Translation into this page’s language", ar: "الترجمة إلى لغة هذه الصفحة", ru: "Перевод на язык этой страницы")
    public let translator = Message(en: "Translated by (name)", ar: "المترجم (الاسم)", ru: "Кто перевёл (имя)")
    public let writtenIn = Message(en: "written in {language}", ar: "كُتب بـ{language}", ru: "написано на языке: {language}")

    public init() {}
}

public struct DuplicateWords: Sendable {
    public let title = Message(en: "Possible duplicates", ar: "تكرارات محتملة", ru: "Возможные повторы")
    public let intro = Message(
        en: "Files that may be one person’s, the likeliest first. Nothing is merged by the machine.", ar: "ملفات قد تكون لشخص واحد، الأرجح أولًا. لا تدمج الآلة شيئًا.",
        ru: "Дела, которые могут касаться одного человека, — сначала самые вероятные. Машина ничего не объединяет.")
    public let empty = Message(
        en: "No two files look like one person’s. New pairs appear here after an import.", ar: "لا ملفين يبدوان لشخص واحد. تظهر الأزواج الجديدة هنا بعد كل استيراد.",
        ru: "Похожих дел нет. Новые пары появятся здесь после импорта.")
    public let count = CountedMessage(
        en: .init(one: "{n} pair", other: "{n} pairs"), ar: .init(zero: "لا أزواج", one: "زوج واحد", two: "زوجان", few: "{n} أزواج", many: "{n} زوجًا", other: "{n} زوج"),
        ru: .init(one: "{n} пара", few: "{n} пары", many: "{n} пар"))
    public let compare = Message(en: "Compare", ar: "قارن", ru: "Сравнить")
    public let compareTitle = Message(en: "Two files side by side", ar: "ملفان جنبًا إلى جنب", ru: "Два дела рядом")
    public let fit = Message(en: "How alike", ar: "مدى التشابه", ru: "Сходство")
    public let why = Message(en: "Why", ar: "السبب", ru: "Почему")
    public let first = Message(en: "First file", ar: "الملف الأول", ru: "Первое дело")
    public let second = Message(en: "Second file", ar: "الملف الثاني", ru: "Второе дело")
    public let merge = Message(en: "One person: merge", ar: "شخص واحد: ادمج", ru: "Один человек: объединить")
    public let mergeHint = Message(
        en: "The first file goes on. Both keep what is theirs, and merging can be undone exactly.", ar: "يستمر الملف الأول. يحتفظ كل ملف بما له ويمكن التراجع عن الدمج تمامًا.",
        ru: "Продолжается первое дело. Каждое сохраняет своё, объединение можно точно отменить.")
    public let differ = Message(en: "Two people: keep apart", ar: "شخصان: أبقهما منفصلين", ru: "Разные люди: не объединять")
    public let merged = Message(en: "Files merged into this one", ar: "ملفات مدموجة في هذا", ru: "Объединённые с этим дела")
    public let unmerge = Message(en: "Unmerge {reference}", ar: "افصل {reference}", ru: "Отделить {reference}")
    public let noEvidence = Message(
        en: "The comparison found nothing that speaks for one person.", ar: "لم تجد المقارنة ما يدل على شخص واحد.", ru: "Сравнение не нашло признаков одного человека.")

    public init() {}
}

public struct PairingWords: Sendable {
    public let title = Message(en: "Other states’ nodes", ar: "عقد الدول الأخرى", ru: "Узлы других государств")
    public let intro = Message(
        en: "A node is trusted once two officers here have each confirmed the fingerprint that came by note verbale.", ar: "يُوثق بعقدة بعد أن يؤكد موظفان هنا، كلٌ على حدة، البصمة الواردة بمذكرة شفوية.",
        ru: "Узлу доверяют, когда два сотрудника порознь подтвердили отпечаток, полученный вербальной нотой.")
    public let propose = Message(en: "Enter another node", ar: "أدخل عقدة أخرى", ru: "Внести другой узел")
    public let descriptor = Message(en: "The node’s descriptor.json", ar: "ملف descriptor.json للعقدة", ru: "Файл descriptor.json узла")
    public let proposed = Message(en: "waits for confirmation ({n} of 2)", ar: "بانتظار التأكيد ({n} من ٢)", ru: "ожидает подтверждения ({n} из 2)")
    public let active = Message(en: "trusted", ar: "موثوقة", ru: "доверенный")
    public let rejected = Message(en: "rejected", ar: "مرفوضة", ru: "отклонён")
    public let confirm = Message(en: "Confirm the fingerprint", ar: "أكّد البصمة", ru: "Подтвердить отпечаток")
    public let fingerprintHint = Message(
        en: "Type it from the note verbale: sixteen groups of four. It is not shown here on purpose.", ar: "اكتبها من المذكرة الشفوية: ست عشرة مجموعة من أربعة. لا تُعرض هنا عمدًا.",
        ru: "Введите его из вербальной ноты: шестнадцать групп по четыре знака. Здесь он намеренно не показан.")
    public let reject = Message(en: "Reject this node", ar: "ارفض هذه العقدة", ru: "Отклонить узел")
    public let youConfirmed = Message(en: "You have confirmed it; another officer must too.", ar: "لقد أكدتها؛ يجب أن يؤكدها موظف آخر.", ru: "Вы подтвердили; нужен ещё один сотрудник.")
    public let endpoint = Message(en: "Address", ar: "العنوان", ru: "Адрес")
    public let collects = Message(
        en: "cannot be reached; it collects what is for it", ar: "لا يمكن الوصول إليها؛ تجلب ما يخصها", ru: "недоступен извне; сам забирает то, что ему адресовано")
    public let own = Message(en: "This node’s own descriptor", ar: "وصف هذه العقدة", ru: "Описание этого узла")
    public let ownHint = Message(
        en: "Give the other state this file, and its fingerprint by note verbale.", ar: "أعط الدولة الأخرى هذا الملف، وبصمته بمذكرة شفوية.", ru: "Передайте другому государству этот файл, а отпечаток — вербальной нотой.")
    public let qr = Message(en: "The fingerprint as a QR code", ar: "البصمة كرمز QR", ru: "Отпечаток в виде QR-кода")
    public let download = Message(en: "Download", ar: "تنزيل", ru: "Скачать")

    public let courier = Message(en: "By courier", ar: "بالحقيبة", ru: "С курьером")
    public let save = Message(en: "Save to a file", ar: "احفظ في ملف", ru: "Сохранить в файл")
    public let load = Message(en: "Load a file", ar: "حمّل ملفًا", ru: "Загрузить файл")
    public let courierHint = Message(
        en: "A file holds everything that waits, sealed as on the line. Loading it twice, or late, does no harm.", ar: "يحوي الملف كل ما ينتظر مختومًا كما على الخط. لا ضرر من تحميله مرتين أو متأخرًا.",
        ru: "В файле всё, что ждёт отправки, в том же запечатанном виде. Повторная или поздняя загрузка безвредна.")
    public let loadedTitle = Message(en: "The file is loaded", ar: "حُمّل الملف", ru: "Файл загружен")
    public let loaded = Message(
        en: "{n} messages, of these new: {new}, known already: {known}, refused: {refused}. Receipts: {receipts}.", ar: "{n} رسالة، الجديد: {new}، معروف سابقًا: {known}، مرفوض: {refused}. إشعارات: {receipts}.",
        ru: "Сообщений: {n}, новых: {new}, уже известных: {known}, отвергнутых: {refused}. Квитанций: {receipts}.")
    public let slip = Message(en: "Download the return slip", ar: "نزّل قسيمة الإرجاع", ru: "Скачать обратную квитанцию")
    public let slipHint = Message(
        en: "Give the courier the slip: it tells the other node what has arrived.", ar: "أعط حامل الحقيبة القسيمة: تخبر العقدة الأخرى بما وصل.", ru: "Отдайте квитанцию курьеру: она сообщит другому узлу, что дошло.")
    public let failures = Message(en: "Messages that did not arrive", ar: "رسائل لم تصل", ru: "Недоставленные сообщения")
    public let seen = Message(en: "Seen to", ar: "عولجت", ru: "Меры приняты")
    public let historyDiffers = Message(
        en: "The other node’s journal is not the one it showed before (from entry {n}). Nothing of it is cosigned any more. Tell your auditor.",
        ar: "سجل العقدة الأخرى ليس الذي أظهرته سابقًا (من القيد {n}). لم يعد يُوقّع شيء منه. أبلغ المدقق.",
        ru: "Журнал другого узла не тот, что он показывал раньше (с записи {n}). Его больше не заверяют. Сообщите аудитору.")
    public let ownHistoryDiffers = Message(
        en: "The other node has cosigned a journal of ours that is not this one (at entry {n}). This node was restored or changed. Tell your auditor.",
        ar: "وقّعت العقدة الأخرى سجلًا لنا ليس هذا (عند القيد {n}). استُعيدت هذه العقدة أو غُيّرت. أبلغ المدقق.",
        ru: "Другой узел заверил не этот наш журнал (на записи {n}). Узел восстановлен или изменён. Сообщите аудитору.")
    public let cosigned = Message(en: "cosigned by {state} up to entry {n}", ar: "وقّعته {state} حتى القيد {n}", ru: "заверен ({state}) до записи {n}")
    public let notCosigned = Message(en: "not yet cosigned by anybody", ar: "لم يوقّعه أحد بعد", ru: "пока никем не заверен")
    public let proof = Message(en: "Proof", ar: "إثبات", ru: "Доказательство")
    public let cosignedCheckpoint = Message(en: "Checkpoint with cosignatures", ar: "نقطة تحقق مع التواقيع المشتركة", ru: "Контрольная точка с заверениями")
    public let theirCheckpoint = Message(en: "Checkpoint of {state}, cosigned here", ar: "نقطة تحقق {state} الموقعة هنا", ru: "Контрольная точка ({state}), заверенная здесь")
    public let stateTakenUp = Message(en: "taken up by an officer there", ar: "تولاها موظف هناك", ru: "принято там сотрудником")
    public let stateExpired = Message(en: "given up: its time is over", ar: "انتهت مدتها", ru: "срок истёк")

    public init() {}
}

public struct ClaimWords: Sendable {
    public let claim = Message(en: "Take it up", ar: "تولَّها", ru: "Взять")
    public let release = Message(en: "Put it back", ar: "أعدها", ru: "Вернуть")
    public let takeOver = Message(en: "Take it over", ar: "استلمها", ru: "Перенять")
    public let mine = Message(en: "yours", ar: "لديك", ru: "у вас")
    public let held = Message(en: "with {officer}", ar: "لدى {officer}", ru: "у {officer}")
    public let heldAway = Message(en: "with {officer}, who is away", ar: "لدى {officer} (في غياب)", ru: "у {officer}, отсутствует")
    public let reassign = Message(en: "Give to another officer", ar: "أعطها لموظف آخر", ru: "Передать другому")
    public let toOfficer = Message(en: "Officer", ar: "الموظف", ru: "Сотрудник")
    public let whose = Message(en: "With whom", ar: "لدى من", ru: "У кого")
    public let away = Message(en: "I am away", ar: "سجّل غيابي", ru: "Я отсутствую")
    public let awayUntil = Message(en: "Away until {day}", ar: "في غياب حتى {day}", ru: "Отсутствует до {day}")
    public let untilField = Message(en: "Up to and including (year-month-day)", ar: "حتى نهاية (سنة-شهر-يوم)", ru: "По день включительно (год-месяц-день)")
    public let back = Message(en: "I am back", ar: "عدت", ru: "Я снова на месте")
    public let tokens = Message(en: "Tokens for programs", ar: "رموز للبرامج", ru: "Ключи для программ")
    public let tokensHint = Message(
        en: "A program with a token acts in your name. Choose only the rights it needs; the token is shown once.", ar: "البرنامج الذي يحمل رمزًا يعمل باسمك. اختر ما يحتاجه من حقوق فقط؛ يُعرض الرمز مرة واحدة.",
        ru: "Программа с ключом действует от вашего имени. Дайте только нужные права; ключ показывается один раз.")
    public let rights = Message(en: "Rights", ar: "الحقوق", ru: "Права")
    public let days = Message(en: "Days it is valid (1 to 90)", ar: "أيام الصلاحية (١ إلى ٩٠)", ru: "Срок в днях (1–90)")
    public let issue = Message(en: "Make a token", ar: "أنشئ رمزًا", ru: "Создать ключ")
    public let issued = Message(en: "Copy the token now; it will not be shown again:", ar: "انسخ الرمز الآن؛ لن يُعرض ثانية:", ru: "Скопируйте ключ сейчас, больше он показан не будет:")
    public let revoke = Message(en: "Revoke", ar: "ألغِ", ru: "Отозвать")
    public let expires = Message(en: "Expires", ar: "ينتهي", ru: "Истекает")

    public init() {}
}
