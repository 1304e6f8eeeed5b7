// SPDX-License-Identifier: Apache-2.0

public struct ImportWords: Sendable {
    public let title = Message(en: "Imports", ar: "استيراد القوائم", ru: "Импорт списков")
    public let new = Message(en: "Import a list", ar: "استورد قائمة", ru: "Импортировать список")
    public let empty = Message(
        en: "No list has been imported yet. Begin with “Import a list”.", ar: "لم تُستورد أي قائمة بعد. ابدأ بـ «استورد قائمة».",
        ru: "Ни один список ещё не импортирован. Начните с «Импортировать список».")
    public let list = Message(en: "List", ar: "القائمة", ru: "Список")
    public let file = Message(en: "List file (CSV)", ar: "ملف القائمة (CSV)", ru: "Файл списка (CSV)")
    public let fileHint = Message(
        en: "UTF-8, UTF-16, Windows-1256 or Windows-1251; comma, semicolon or tab; up to 32 MB. Nothing is stored before you confirm.",
        ar: "UTF-8 أو UTF-16 أو Windows-1256 أو Windows-1251؛ فاصلة أو فاصلة منقوطة أو جدولة؛ حتى ٣٢ ميغابايت. لا يُحفظ شيء قبل تأكيدك.",
        ru: "UTF-8, UTF-16, Windows-1256 или Windows-1251; запятая, точка с запятой или табуляция; до 32 МБ. До подтверждения ничего не сохраняется.")
    public let upload = Message(en: "Upload and check", ar: "حمّل وافحص", ru: "Загрузить и проверить")
    public let incoming = Message(en: "Lists in this node’s incoming folder", ar: "قوائم في مجلد الوارد لهذه العقدة", ru: "Списки в папке входящих этого узла")
    public let take = Message(en: "Check this list", ar: "افحص هذه القائمة", ru: "Проверить этот список")
    public let mapTitle = Message(en: "Columns", ar: "الأعمدة", ru: "Столбцы")
    public let mapIntro = Message(
        en: "Say what each column holds. The suggestion comes from the header of the list.", ar: "حدد محتوى كل عمود. الاقتراح مأخوذ من ترويسة القائمة.",
        ru: "Укажите, что содержит каждый столбец. Предложение взято из заголовка списка.")
    public let column = Message(en: "Column", ar: "العمود", ru: "Столбец")
    public let noColumn = Message(en: "(no column)", ar: "(لا عمود)", ru: "(нет столбца)")
    public let example = Message(en: "First rows: {text}", ar: "الصفوف الأولى: {text}", ru: "Первые строки: {text}")
    public let checkButton = Message(en: "Check the rows", ar: "افحص الصفوف", ru: "Проверить строки")
    public let checkTitle = Message(en: "Check", ar: "الفحص", ru: "Проверка")
    public let countNew = Message(en: "new", ar: "جديد", ru: "новых")
    public let countUnchanged = Message(en: "unchanged", ar: "بلا تغيير", ru: "без изменений")
    public let countChanged = Message(en: "changed", ar: "متغير", ru: "изменённых")
    public let countFaulty = Message(en: "rows with faults", ar: "صفوف فيها أخطاء", ru: "строк с ошибками")
    public let rows = Message(en: "rows", ar: "صفوف", ru: "строк")
    public let statedTotal = Message(
        en: "The list itself states a total of {stated}; it has {rows} rows.", ar: "تذكر القائمة نفسها مجموعًا قدره {stated} وفيها {rows} صفًا.",
        ru: "В самом списке указан итог {stated}; строк в нём {rows}.")
    public let totalDiffers = Message(en: "The total does not add up.", ar: "المجموع غير مطابق.", ru: "Итог не сходится.")
    public let faults = Message(en: "Rows with faults", ar: "الصفوف التي فيها أخطاء", ru: "Строки с ошибками")
    public let noFaults = Message(en: "No row has a fault.", ar: "لا يوجد خطأ في أي صف.", ru: "Ошибок нет.")
    public let row = Message(en: "Row", ar: "الصف", ru: "Строка")
    public let value = Message(en: "Value", ar: "القيمة", ru: "Значение")
    public let why = Message(en: "Why", ar: "السبب", ru: "Почему")
    public let cure = Message(en: "What to do", ar: "ما العمل", ru: "Что делать")
    public let run = CountedMessage(
        en: .init(one: "Import {n} row", other: "Import {n} rows"),
        ar: .init(
            zero: "لا شيء للاستيراد", one: "استورد صفًا واحدًا", two: "استورد صفين", few: "استورد {n} صفوف", many: "استورد {n} صفًا",
            other: "استورد {n} صف"),
        ru: .init(one: "Импортировать {n} строку", few: "Импортировать {n} строки", many: "Импортировать {n} строк"))
    public let changeMapping = Message(en: "Change the columns", ar: "غيّر الأعمدة", ru: "Изменить столбцы")
    public let download = Message(en: "Download the rows with faults (CSV)", ar: "نزّل الصفوف التي فيها أخطاء (CSV)", ru: "Скачать строки с ошибками (CSV)")
    public let running = Message(en: "Importing", ar: "جارٍ الاستيراد", ru: "Идёт импорт")
    public let progress = Message(en: "{done} of {total} rows", ar: "{done} من {total} صفًا", ru: "{done} из {total} строк")
    public let refreshes = Message(en: "This page renews itself.", ar: "تتجدد هذه الصفحة تلقائيًا.", ru: "Страница обновляется сама.")
    public let interrupted = Message(
        en: "The import was interrupted. What was imported is kept; import the list again and the rest is added.",
        ar: "انقطع الاستيراد. ما استُورد محفوظ؛ أعد استيراد القائمة ليضاف الباقي.",
        ru: "Импорт прерван. Импортированное сохранено; импортируйте список снова, и остальное добавится.")
    public let result = Message(en: "Result", ar: "النتيجة", ru: "Результат")
    public let fileName = Message(en: "File", ar: "الملف", ru: "Файл")
    public let when = Message(en: "When", ar: "متى", ru: "Когда")
    public let hash = Message(en: "SHA-256 of the file", ar: "بصمة الملف SHA-256", ru: "SHA-256 файла")

    public let ordinal = Message(en: "Running number", ar: "التسلسل", ru: "Номер по порядку")
    public let fileNumber = Message(en: "File number", ar: "رقم الملف", ru: "Номер дела")
    public let fullName = Message(en: "Full name", ar: "الاسم الكامل", ru: "Полное имя")
    public let father = Message(en: "Father’s name", ar: "اسم الأب", ru: "Имя отца")
    public let grandfather = Message(en: "Grandfather’s name", ar: "اسم الجد", ru: "Имя деда")
    public let mother = Message(en: "Mother’s name", ar: "اسم الأم", ru: "Имя матери")
    public let kunya = Message(en: "Kunya or alias", ar: "الكنية أو اللقب", ru: "Кунья или прозвище")
    public let sex = Message(en: "Sex", ar: "الجنس", ru: "Пол")
    public let birth = Message(en: "Date of birth", ar: "تاريخ الميلاد", ru: "Дата рождения")
    public let birthPlace = Message(en: "Place of birth", ar: "محل الولادة", ru: "Место рождения")
    public let nationality = Message(en: "Nationality claimed", ar: "الجنسية المدعاة", ru: "Заявленное гражданство")
    public let document = Message(en: "Document number", ar: "رقم الوثيقة", ru: "Номер документа")
    public let transferred = Message(en: "Transferred on", ar: "تاريخ النقل", ru: "Дата передачи")
    public let batch = Message(en: "Batch", ar: "الدفعة", ru: "Партия")

    public init() {}
}

public struct ReconcileWords: Sendable {
    public let title = Message(en: "Reconcile two lists", ar: "مطابقة قائمتين", ru: "Сверка двух списков")
    public let intro = Message(
        en: "An imported list is held against another list of the same people. Nothing is changed.",
        ar: "تُقارن قائمة مستوردة بقائمة أخرى للأشخاص أنفسهم. لا يتغير شيء.",
        ru: "Импортированный список сверяется с другим списком тех же людей. Ничего не меняется.")
    public let expected = Message(en: "List that is expected to be right", ar: "القائمة المعتمدة", ru: "Исходный список")
    public let other = Message(en: "The other list (CSV)", ar: "القائمة الأخرى (CSV)", ru: "Другой список (CSV)")
    public let incoming = Message(en: "or a list of the incoming folder", ar: "أو قائمة من مجلد الوارد", ru: "или список из папки входящих")
    public let uploaded = Message(en: "(the uploaded file)", ar: "(الملف المحمّل)", ru: "(загруженный файл)")
    public let compare = Message(en: "Compare", ar: "قارن", ru: "Сверить")
    public let resultTitle = Message(en: "Result of the comparison", ar: "نتيجة المقارنة", ru: "Результат сверки")
    public let missing = Message(en: "Missing in the other list", ar: "ناقص في القائمة الأخرى", ru: "Нет в другом списке")
    public let extra = Message(en: "Only in the other list", ar: "موجود في القائمة الأخرى فقط", ru: "Только в другом списке")
    public let changed = Message(en: "Changed", ar: "متغير", ru: "Изменено")
    public let notCompared = Message(en: "Not compared, because faulty", ar: "لم يقارن لوجود خطأ", ru: "Не сверено из-за ошибок")
    public let nothing = Message(en: "none", ar: "لا شيء", ru: "нет")
    public let fields = Message(en: "Fields", ar: "الحقول", ru: "Поля")
    public let list = Message(en: "List", ar: "القائمة", ru: "Список")
    public let totals = Message(en: "Totals", ar: "المجاميع", ru: "Итоги")
    public let stated = Message(en: "Stated by the list", ar: "المذكور في القائمة", ru: "Указано в списке")
    public let counted = Message(en: "Rows counted", ar: "الصفوف المعدودة", ru: "Строк насчитано")
    public let sound = Message(en: "Sound rows", ar: "الصفوف السليمة", ru: "Строк без ошибок")
    public let addsUp = Message(en: "Adds up", ar: "مطابق", ru: "Сходится")
    public let doesNotAddUp = Message(en: "does not add up", ar: "غير مطابق", ru: "не сходится")
    public let notStated = Message(en: "not stated", ar: "غير مذكور", ru: "не указано")
    public let listA = Message(en: "expected list", ar: "القائمة المعتمدة", ru: "исходный список")
    public let listB = Message(en: "other list", ar: "القائمة الأخرى", ru: "другой список")
    public let partnerFaulty = Message(
        en: "The row of the same person in the other list is faulty.", ar: "صف الشخص نفسه في القائمة الأخرى فيه خطأ.",
        ru: "Строка того же человека в другом списке содержит ошибку.")
    public let needsList = Message(
        en: "Import a list first; then it can be compared with another.", ar: "استورد قائمة أولًا، ثم يمكن مقارنتها بأخرى.",
        ru: "Сначала импортируйте список, затем его можно сверить с другим.")

    public init() {}
}
