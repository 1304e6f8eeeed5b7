// SPDX-License-Identifier: Apache-2.0

public struct CommonWords: Sendable {
    public let skip = Message(en: "Skip to main content", ar: "انتقل إلى المحتوى الرئيسي", ru: "Перейти к основному содержанию")
    public let mainNavigation = Message(en: "Main navigation", ar: "التنقل الرئيسي", ru: "Главное меню")
    public let languages = Message(en: "Language", ar: "اللغة", ru: "Язык")
    public let demonstration = Message(
        en: "DEMONSTRATION: synthetic people only", ar: "عرض تجريبي: أشخاص وهميون فقط", ru: "ДЕМОНСТРАЦИЯ: только вымышленные люди")
    public let errorPrefix = Message(en: "Error:", ar: "خطأ:", ru: "Ошибка:")
    public let problemTitle = Message(en: "There is a problem", ar: "هناك مشكلة", ru: "Возникла проблема")
    public let refusalCode = Message(en: "Code: {code}", ar: "الرمز: {code}", ru: "Код: {code}")
    public let notFoundTitle = Message(en: "Page not found", ar: "الصفحة غير موجودة", ru: "Страница не найдена")
    public let notFoundText = Message(
        en: "Check the address, or begin again from your tasks.", ar: "تحقق من العنوان أو ابدأ من مهامك.",
        ru: "Проверьте адрес или начните со своих задач.")
    public let defectTitle = Message(en: "Something went wrong here", ar: "حدث خلل في النظام", ru: "Произошёл сбой")
    public let defectText = Message(
        en: "Nothing was changed. Tell your administrator the number {number}.", ar: "لم يتغير شيء. أبلغ المسؤول بالرقم {number}.",
        ru: "Ничего не изменено. Сообщите администратору номер {number}.")
    public let refusedTitle = Message(en: "This cannot be done", ar: "لا يمكن تنفيذ هذا", ru: "Это невозможно")
    public let goBack = Message(en: "Go back", ar: "رجوع", ru: "Назад")
    public let signOut = Message(en: "Sign out", ar: "تسجيل الخروج", ru: "Выйти")
    public let signedInAs = Message(en: "Signed in: {name}", ar: "المستخدم: {name}", ru: "Вы вошли как {name}")
    public let tasks = Message(en: "Tasks", ar: "المهام", ru: "Задачи")
    public let imports = Message(en: "Imports", ar: "الاستيراد", ru: "Импорт")
    public let files = Message(en: "Files", ar: "الملفات", ru: "Дела")
    public let requests = Message(en: "Requests", ar: "الطلبات", ru: "Запросы")
    public let notes = Message(en: "Notes", ar: "المذكرات", ru: "Ноты")
    public let verifications = Message(en: "Verifications", ar: "التحقق", ru: "Проверки")
    public let channel = Message(en: "Channel", ar: "القناة", ru: "Канал")
    public let audit = Message(en: "Audit", ar: "السجل", ru: "Журнал")
    public let officers = Message(en: "Officers", ar: "الموظفون", ru: "Сотрудники")
    public let duplicates = Message(en: "Duplicates", ar: "التكرارات", ru: "Повторы")
    public let peers = Message(en: "Nodes", ar: "العقد", ru: "Узлы")
    public let help = Message(en: "Help with this page", ar: "مساعدة في هذه الصفحة", ru: "Помощь по этой странице")
    public let me = Message(en: "My account", ar: "حسابي", ru: "Моя запись")
    public let node = Message(en: "Node: {name}", ar: "العقدة: {name}", ru: "Узел: {name}")
    public let reason = Message(en: "Reason", ar: "السبب", ru: "Причина")
    public let none = Message(en: "not recorded", ar: "غير مسجل", ru: "не указано")
    public let yes = Message(en: "yes", ar: "نعم", ru: "да")
    public let page = Message(en: "Page {n} of {m}", ar: "صفحة {n} من {m}", ru: "Страница {n} из {m}")
    public let pages = Message(en: "Pages", ar: "الصفحات", ru: "Страницы")
    public let next = Message(en: "Next page", ar: "الصفحة التالية", ru: "Следующая страница")
    public let previous = Message(en: "Previous page", ar: "الصفحة السابقة", ru: "Предыдущая страница")
    public let reference = Message(en: "Reference", ar: "المرجع", ru: "Номер дела")
    public let name = Message(en: "Name", ar: "الاسم", ru: "Имя")
    public let birth = Message(en: "Born", ar: "تاريخ الميلاد", ru: "Дата рождения")
    public let state = Message(en: "State", ar: "الحالة", ru: "Состояние")
    public let due = Message(en: "Due", ar: "الاستحقاق", ru: "Срок")
    public let actions = Message(en: "Actions", ar: "الإجراءات", ru: "Действия")
    public let timeline = Message(en: "Timeline", ar: "التسلسل الزمني", ru: "Хронология")
    public let happened = Message(en: "Happened", ar: "وقت الحدوث", ru: "Произошло")
    public let recorded = Message(en: "Recorded", ar: "وقت التسجيل", ru: "Записано")
    public let what = Message(en: "What happened", ar: "ما حدث", ru: "Что произошло")
    public let by = Message(en: "By", ar: "من قام به", ru: "Кем")
    public let otherState = Message(en: "the other state", ar: "الدولة الأخرى", ru: "другое государство")
    public let theNode = Message(en: "this node", ar: "هذه العقدة", ru: "этот узел")
    public let dueToday = Message(en: "due today ({day})", ar: "يستحق اليوم ({day})", ru: "срок сегодня ({day})")
    public let daysLeft = CountedMessage(
        en: .init(one: "{n} day left", other: "{n} days left"),
        ar: .init(
            zero: "لم يبق أي يوم", one: "بقي يوم واحد", two: "بقي يومان", few: "بقيت {n} أيام", many: "بقي {n} يومًا", other: "بقي {n} يوم"),
        ru: .init(one: "остался {n} день", few: "осталось {n} дня", many: "осталось {n} дней"))
    public let daysOverdue = CountedMessage(
        en: .init(one: "{n} day overdue", other: "{n} days overdue"),
        ar: .init(
            zero: "غير متأخر", one: "متأخر يومًا واحدًا", two: "متأخر يومين", few: "متأخر {n} أيام", many: "متأخر {n} يومًا", other: "متأخر {n} يوم"),
        ru: .init(one: "просрочено на {n} день", few: "просрочено на {n} дня", many: "просрочено на {n} дней"))
    public let people = CountedMessage(
        en: .init(one: "{n} person", other: "{n} people"),
        ar: .init(zero: "لا أحد", one: "شخص واحد", two: "شخصان", few: "{n} أشخاص", many: "{n} شخصًا", other: "{n} شخص"),
        ru: .init(one: "{n} человек", few: "{n} человека", many: "{n} человек"))
    public let male = Message(en: "male", ar: "ذكر", ru: "мужской")
    public let female = Message(en: "female", ar: "أنثى", ru: "женский")

    public init() {}
}

public struct SignInWords: Sendable {
    public let title = Message(en: "Sign in", ar: "تسجيل الدخول", ru: "Вход")
    public let name = Message(en: "Officer name", ar: "اسم المستخدم", ru: "Имя пользователя")
    public let password = Message(en: "Password", ar: "كلمة المرور", ru: "Пароль")
    public let submit = Message(en: "Sign in", ar: "دخول", ru: "Войти")
    public let intro = Message(
        en: "Homeward: bringing detained nationals home by due process.", ar: "Homeward: إعادة المحتجزين إلى أوطانهم وفق الأصول القانونية.",
        ru: "Homeward: возвращение задержанных граждан на родину в установленном порядке.")
    public let account = Message(en: "My account", ar: "حسابي", ru: "Моя учётная запись")
    public let roles = Message(en: "My roles", ar: "أدواري", ru: "Мои роли")
    public let changePassword = Message(en: "Change password", ar: "تغيير كلمة المرور", ru: "Сменить пароль")
    public let oldPassword = Message(en: "Present password", ar: "كلمة المرور الحالية", ru: "Действующий пароль")
    public let newPassword = Message(en: "New password", ar: "كلمة المرور الجديدة", ru: "Новый пароль")
    public let passwordHint = Message(
        en: "At least 12 characters. A few words that do not belong together are best.",
        ar: "١٢ حرفًا على الأقل. الأفضل بضع كلمات لا رابط بينها.", ru: "Не менее 12 знаков. Лучше всего несколько не связанных между собой слов.")
    public let changed = Message(en: "Your password is changed.", ar: "تم تغيير كلمة المرور.", ru: "Пароль изменён.")

    public init() {}
}

public struct TaskWords: Sendable {
    public let title = Message(en: "My tasks", ar: "مهامي", ru: "Мои задачи")
    public let empty = Message(
        en: "Nothing is waiting for you. New tasks appear here by themselves.", ar: "لا شيء بانتظارك. تظهر المهام الجديدة هنا تلقائيًا.",
        ru: "Для вас ничего нет. Новые задачи появятся здесь сами.")
    public let overdue = Message(en: "Overdue", ar: "متأخرة", ru: "Просрочено")
    public let today = Message(en: "Due today", ar: "تستحق اليوم", ru: "Сегодня")
    public let later = Message(en: "To do", ar: "للتنفيذ", ru: "К исполнению")
    public let waiting = Message(en: "Waiting on the other state", ar: "بانتظار الدولة الأخرى", ru: "Ожидание другого государства")
    public let task = Message(en: "Task", ar: "المهمة", ru: "Задача")
    public let subject = Message(en: "About", ar: "الموضوع", ru: "О чём")
    public let noClock = Message(en: "no deadline", ar: "بلا موعد", ru: "без срока")
    public let more = CountedMessage(
        en: .init(one: "and {n} more", other: "and {n} more"),
        ar: .init(zero: "لا مزيد", one: "وواحدة أخرى", two: "واثنتان أخريان", few: "و{n} أخرى", many: "و{n} أخرى", other: "و{n} أخرى"),
        ru: .init(one: "и ещё {n}", few: "и ещё {n}", many: "и ещё {n}"))
    public let finishDraft = Message(en: "Finish the draft request", ar: "أكمل مسودة الطلب", ru: "Завершить проект запроса")
    public let approve = Message(en: "Approve the request", ar: "صادق على الطلب", ru: "Утвердить запрос")
    public let dispatch = Message(en: "Dispatch the request", ar: "أرسل الطلب", ru: "Отправить запрос")
    public let confirmLift = Message(en: "Decide on lifting a hold", ar: "قرر في رفع حجب", ru: "Решить о снятии запрета раскрытия")
    public let register = Message(en: "Register the request", ar: "سجّل الطلب", ru: "Зарегистрировать запрос")
    public let verify = Message(en: "Verify nationality", ar: "تحقق من الجنسية", ru: "Проверить гражданство")
    public let answerSecond = Message(en: "Give the second answer", ar: "أعط الجواب الثاني", ru: "Дать второе заключение")
    public let settle = Message(en: "Settle a difference", ar: "احسم اختلافًا", ru: "Разрешить расхождение")
    public let activateOfficer = Message(en: "Activate an officer", ar: "فعّل موظفًا", ru: "Активировать сотрудника")
    public let awaitReceipt = Message(en: "Receipt awaited", ar: "بانتظار إشعار الاستلام", ru: "Ожидается подтверждение получения")
    public let awaitAnswers = Message(en: "Answers awaited", ar: "بانتظار الأجوبة", ru: "Ожидаются ответы")
    public let amend = Message(en: "Send what was missing", ar: "أرسل الناقص", ru: "Отправить недостающее")
    public let decideExtension = Message(en: "Decide on more time", ar: "قرر في المهلة الإضافية", ru: "Решить о продлении")
    public let supplyEvidence = Message(en: "Send evidence", ar: "أرسل أدلة", ru: "Отправить доказательства")
    public let answerInterview = Message(en: "Answer about an interview", ar: "أجب بشأن مقابلة", ru: "Ответить о беседе")
    public let acknowledgeAnswer = Message(en: "Take note: an answer has changed", ar: "أقرّ بالعلم: تغيّر جواب", ru: "Принять к сведению: ответ изменён")
    public let reviewAnswer = Message(en: "Review an answer", ar: "أعد النظر في جواب", ru: "Пересмотреть ответ")
    public let holdInterview = Message(en: "See to an interview", ar: "تابع مقابلة", ru: "Заняться беседой")
    public let confirmPeer = Message(en: "Confirm another node", ar: "أكّد عقدة أخرى", ru: "Подтвердить другой узел")
    public let awaitEvidence = Message(en: "Evidence awaited", ar: "بانتظار أدلة", ru: "Ожидаются доказательства")
    public let historyDiffers = Message(en: "Journals no longer agree", ar: "السجلات لم تعد متفقة", ru: "Журналы больше не сходятся")
    public let undelivered = Message(en: "Could not be delivered", ar: "تعذر التسليم", ru: "Не доставлено")

    public init() {}
}
