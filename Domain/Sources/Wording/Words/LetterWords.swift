// SPDX-License-Identifier: Apache-2.0

public struct LetterWords: Sendable {
    public let title = Message(en: "Letters", ar: "المراسلات", ru: "Переписка")
    public let write = Message(en: "Write a letter", ar: "اكتب رسالة", ru: "Написать письмо")
    public let writeAbout = Message(en: "Write about this case", ar: "اكتب بشأن هذه القضية", ru: "Написать об этом деле")
    public let none = Message(
        en: "There are no letters yet. Write one as you would a mail: it goes sealed, and you see when it arrives.", ar: "لا رسائل بعد. اكتب رسالة كما تكتب بريدًا: تُرسل مختومة وترى متى تصل.",
        ru: "Писем пока нет. Пишите как обычное письмо: оно уйдёт запечатанным, и вы увидите, когда дойдёт.")
    public let to = Message(en: "To", ar: "إلى", ru: "Кому")
    public let with = Message(en: "With", ar: "مع", ru: "С кем")
    public let subject = Message(en: "Subject", ar: "الموضوع", ru: "Тема")
    public let text = Message(en: "Text", ar: "النص", ru: "Текст")
    public let textHint = Message(
        en: "The other state will read this. Write nothing of asylum, protection or health.", ar: "ستقرأ الدولة الأخرى هذا. لا تكتب شيئًا عن اللجوء أو الحماية أو الصحة.",
        ru: "Это прочтёт другое государство. Не пишите об убежище, защите и здоровье.")
    public let about = Message(en: "About the case", ar: "بشأن القضية", ru: "По делу")
    public let aboutHint = Message(
        en: "Eight-character reference of a case that both states know; may be left empty", ar: "مرجع من ثمانية رموز لقضية تعرفها الدولتان؛ يمكن تركه فارغًا",
        ru: "Ссылка из восьми знаков на дело, известное обоим государствам; можно не заполнять")
    public let urgent = Message(en: "Urgent", ar: "عاجل", ru: "Срочно")
    public let send = Message(en: "Send", ar: "أرسل", ru: "Отправить")
    public let reply = Message(en: "Reply", ar: "رد", ru: "Ответить")
    public let note = Message(en: "Taken note", ar: "أُخذ العلم", ru: "Принято к сведению")
    public let noteHint = Message(
        en: "The other state will see in which role it was read, and no name. A reply says the same.", ar: "سترى الدولة الأخرى بأي صفة قُرئت، دون اسم. والرد يقول ذلك أيضًا.",
        ru: "Другое государство увидит, в какой роли прочитано, без имени. Ответ означает то же.")
    public let documents = Message(en: "Documents", ar: "الوثائق", ru: "Документы")
    public let attach = Message(en: "Add documents", ar: "أضف وثائق", ru: "Приложить документы")
    public let attachHint = Message(
        en: "Scans, photos, papers of up to 2 GB each, 20 at most. They go sealed after the letter; JPEG and PNG pictures of up to 12 MB go without the place, time and device that a camera writes into them.",
        ar: "صور ووثائق ممسوحة وأوراق، حتى ٢ غيغابايت لكل منها و٢٠ على الأكثر. تُرسل مختومة بعد الرسالة؛ وتُرسل صور JPEG وPNG حتى ١٢ ميغابايت دون المكان والوقت والجهاز التي تكتبها الكاميرا فيها.",
        ru: "Сканы, фотографии, бумаги до 2 ГБ каждая, не больше 20. Уходят запечатанными вслед за письмом; снимки JPEG и PNG до 12 МБ — без места, времени и устройства, которые записывает камера.")
    public let documentHere = Message(en: "here, whole", ar: "هنا، كاملة", ru: "здесь, целиком")
    public let documentThere = Message(en: "arrived there, whole", ar: "وصلت هناك كاملة", ru: "дошёл целиком")
    public let documentUnderWay = Message(en: "on its way, {share} %", ar: "في الطريق، {share}٪", ru: "в пути, {share} %")
    public let count = Message(en: "Letters", ar: "الرسائل", ru: "Писем")
    public let last = Message(en: "Last", ar: "الأخيرة", ru: "Последнее")
    public let lastOurs = Message(en: "ours", ar: "منا", ru: "наше")
    public let lastTheirs = Message(en: "theirs", ar: "منهم", ru: "их")
    public let isNew = Message(en: "new", ar: "جديد", ru: "новое")
    public let lost = Message(en: "did not arrive", ar: "لم تصل", ru: "не дошло")
    public let ours = Message(en: "This office", ar: "هذا المكتب", ru: "Наше ведомство")
    public let notedHere = Message(en: "taken note here: {role}", ar: "أُخذ العلم هنا: {role}", ru: "принято к сведению здесь: {role}")
    public let stateWaiting = Message(en: "waiting since {time}: {cause}", ar: "بالانتظار منذ {time}: {cause}", ru: "ждёт с {time}: {cause}")
    public let causeIdle = Message(en: "the line is being tried", ar: "يُجرَّب الخط", ru: "линия проверяется")
    public let causeGood = Message(en: "it goes with the next exchange", ar: "تُرسل مع التبادل التالي", ru: "уйдёт при следующем обмене")
    public let causeCollected = Message(
        en: "the other node collects it when it asks next; it cannot be reached", ar: "تجلبها العقدة الأخرى حين تسأل؛ لا يمكن الوصول إليها",
        ru: "другой узел заберёт его, когда спросит; извне он недоступен")
    public let causeUnreachable = Message(
        en: "the other node does not answer; next try {time}", ar: "العقدة الأخرى لا تجيب؛ المحاولة التالية {time}", ru: "другой узел не отвечает; следующая попытка {time}")
    public let causeRefusing = Message(
        en: "the other node answers with an error ({code}); next try {time}", ar: "العقدة الأخرى تجيب بخطأ ({code})؛ المحاولة التالية {time}",
        ru: "другой узел отвечает ошибкой ({code}); следующая попытка {time}")
    public let stateStored = Message(
        en: "stored there {time}; waits for an earlier message", ar: "حُفظت هناك {time}؛ تنتظر رسالة سابقة", ru: "сохранено там {time}; ждёт предыдущего сообщения")
    public let stateArrived = Message(
        en: "arrived {time}; nobody there has taken note yet", ar: "وصلت {time}؛ لم يأخذ أحد هناك علمًا بعد", ru: "дошло {time}; пока никто не принял к сведению")
    public let stateNoted = Message(en: "taken note there {time}: {role}", ar: "أُخذ العلم هناك {time}: {role}", ru: "принято к сведению там {time}: {role}")
    public let stateRefused = Message(en: "did not arrive: {code}", ar: "لم تصل: {code}", ru: "не дошло: {code}")
    public let task = Message(en: "Read a letter", ar: "اقرأ رسالة", ru: "Прочитать письмо")
    public let urgentTask = Message(en: "Read an urgent letter", ar: "اقرأ رسالة عاجلة", ru: "Прочитать срочное письмо")
    public let lostTask = Message(en: "A letter did not arrive", ar: "رسالة لم تصل", ru: "Письмо не дошло")
    public let help = Message(
        en:
            "Write to the counterpart office, on a case or in general. Every letter shows how far it has come: waiting and why, arrived, taken note of. Letters are kept with the case for ever; they name no officer to the other state.",
        ar: "اكتب إلى المكتب النظير، بشأن قضية أو عمومًا. كل رسالة تظهر أين بلغت: تنتظر ولماذا، وصلت، أُخذ العلم بها. تُحفظ الرسائل دائمًا ولا تسمّي موظفًا للدولة الأخرى.",
        ru: "Пишите встречному ведомству — по делу или вообще. У каждого письма видно, где оно: ждёт и почему, дошло, принято к сведению. Письма хранятся всегда и не называют сотрудника другому государству.")

    public init() {}
}
