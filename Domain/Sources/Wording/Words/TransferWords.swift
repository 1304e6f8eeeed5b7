// SPDX-License-Identifier: Apache-2.0

public struct TransferWords: Sendable {
    public let title = Message(en: "Journeys", ar: "الرحلات", ru: "Перевозки")
    public let one = Message(en: "Journey to {place}", ar: "رحلة إلى {place}", ru: "Перевозка: {place}")
    public let none = Message(en: "No journey is planned.", ar: "لا رحلات مخططة.", ru: "Перевозок не запланировано.")
    public let plan = Message(en: "Plan a journey", ar: "خطط لرحلة", ru: "Запланировать перевозку")
    public let planHint = Message(
        en: "The other state hears of it only when notice is given. Another officer, an approver, gives the notice.",
        ar: "لا تعلم الدولة الأخرى بها إلا عند الإشعار. يرسل الإشعار موظف آخر هو المصادق.",
        ru: "Другое государство узнает о ней только из уведомления. Уведомляет другой сотрудник, утверждающий.")
    public let change = Message(en: "Change the plan", ar: "غيّر الخطة", ru: "Изменить план")
    public let to = Message(en: "Receiving state", ar: "الدولة المستقبلة", ru: "Принимающее государство")
    public let with = Message(en: "With", ar: "مع", ru: "С кем")
    public let borderPoint = Message(en: "Airport or crossing of the handover", ar: "مطار أو معبر التسليم", ru: "Аэропорт или пункт передачи")
    public let mode = Message(en: "By", ar: "وسيلة النقل", ru: "Способ")
    public let air = Message(en: "air", ar: "جوًا", ru: "воздухом")
    public let land = Message(en: "land", ar: "برًا", ru: "по суше")
    public let sea = Message(en: "sea", ar: "بحرًا", ru: "морем")
    public let departure = Message(en: "Departure", ar: "المغادرة", ru: "Отправление")
    public let momentHint = Message(
        en: "Day and hour at this office, as 2026-03-05 10:30", ar: "اليوم والساعة بتوقيت هذا المكتب، مثل \u{2066}2026-03-05 10:30\u{2069}", ru: "День и время по часам этого ведомства, например 2026-03-05 10:30")
    public let escorts = Message(en: "Escorts", ar: "المرافقون", ru: "Сопровождающие")
    public let escortsHint = Message(
        en: "One a line: rank; name; passport number (may be left out)", ar: "واحد في كل سطر: الرتبة؛ الاسم؛ رقم الجواز (اختياري). افصل بفاصلة منقوطة",
        ru: "По одному в строке: звание; имя; номер паспорта (необязательно)")
    public let changeEscorts = Message(en: "Change the escorts", ar: "غيّر المرافقين", ru: "Изменить состав сопровождения")
    public let monitors = Message(en: "Monitors", ar: "المراقبون", ru: "Наблюдатели")
    public let monitorsHint = Message(en: "One a line: name; organisation", ar: "واحد في كل سطر: الاسم؛ المنظمة", ru: "По одному в строке: имя; организация")
    public let manifest = Message(en: "Manifest", ar: "كشف المسافرين", ru: "Список")
    public let nobody = Message(en: "Nobody is on the manifest yet.", ar: "لا أحد في الكشف بعد.", ru: "В списке пока никого нет.")
    public let put = Message(en: "Put a person on the manifest", ar: "أدرج شخصًا في الكشف", ru: "Включить человека в список")
    public let putHint = Message(
        en: "Nationality, law and safeguards must be green for the day of the journey.", ar: "يجب أن تكون الجنسية والقانون والضمانات خضراء ليوم الرحلة.",
        ru: "На день перевозки зелёными должны быть гражданство, право и гарантии.")
    public let takeOff = Message(en: "Take off the manifest", ar: "ارفعه من الكشف", ru: "Исключить из списка")
    public let takenOffBecause = Message(en: "does not go: {why}", ar: "لا يسافر: {why}", ru: "не едет: {why}")
    public let going = Message(en: "goes", ar: "يسافر", ru: "едет")
    public let chosen = Message(en: "for the next notice", ar: "للإشعار التالي", ru: "для следующего уведомления")
    public let stopped = Message(en: "stopped", ar: "موقوف", ru: "остановлен")
    public let takenOff = Message(en: "does not go", ar: "لا يسافر", ru: "не едет")
    public let giveNotice = Message(en: "Give notice", ar: "أرسل الإشعار", ru: "Уведомить")
    public let noticeHint = Message(
        en: "All four lights of everybody must be green. Notice is in time until {day}.", ar: "يجب أن تكون الإشارات الأربع خضراء للجميع. الإشعار في موعده حتى {day}.",
        ru: "У всех должны гореть зелёным все четыре сигнала. Уведомить вовремя можно до {day}.")
    public let notice = Message(en: "Notice", ar: "الإشعار", ru: "Уведомление")
    public let noticeNumber = Message(en: "no. {n}", ar: "رقم {n}", ru: "№ {n}")
    public let overrides = Message(en: "Goes on although a check blocks", ar: "يستمر رغم منع أحد الفحوص", ru: "Продолжается вопреки проверке")
    public let confirm = Message(en: "Confirm the journey", ar: "أكّد الرحلة", ru: "Подтвердить перевозку")
    public let confirmHint = Message(
        en: "You say that this state receives the people on that day. For whom the answer about nationality stands today is said with it.",
        ar: "تقرّ بأن هذه الدولة تستقبل الأشخاص في ذلك اليوم. ويُذكر معه من لا يزال الجواب عن جنسيتهم قائمًا.",
        ru: "Вы подтверждаете, что государство примет людей в этот день. Вместе с этим сообщается, чьё гражданство по-прежнему подтверждено.")
    public let counter = Message(en: "Propose another day", ar: "اقترح يومًا آخر", ru: "Предложить другой день")
    public let counterProposed = Message(en: "The other state proposes {moment}", ar: "تقترح الدولة الأخرى {moment}", ru: "Другое государство предлагает {moment}")
    public let acceptCounter = Message(en: "Take the proposed day", ar: "اقبل اليوم المقترح", ru: "Принять предложенный день")
    public let standing = Message(en: "the answer stands", ar: "الجواب قائم", ru: "ответ в силе")
    public let lastCall = Message(en: "Last call", ar: "النداء الأخير", ru: "Последняя проверка")
    public let lastCallHint = Message(
        en:
            "In the 24 hours before the departure two officers look at each person. Then the lights are asked again, and whoever does not pass stays.",
        ar: "خلال ٢٤ ساعة قبل المغادرة ينظر موظفان في كل شخص. ثم تُسأل الإشارات ثانية ومن لا يجتاز يبقى.",
        ru: "За 24 часа до отправления каждого осматривают два сотрудника. Затем сигналы проверяются снова, и кто не прошёл, остаётся.")
    public let check = Message(en: "Record what you found", ar: "سجّل ما وجدته", ru: "Записать результат")
    public let checkedBy = Message(en: "looked at by {officers}", ar: "نظر فيه {officers}", ru: "осмотрен: {officers}")
    public let identity = Message(en: "Known by", ar: "عُرف بـ", ru: "Личность установлена по")
    public let fit = Message(en: "Fit to travel today", ar: "قادر صحيًا على السفر اليوم", ru: "Годен к перевозке сегодня")
    public let notFitToday = Message(en: "not fit today", ar: "غير قادر اليوم", ru: "сегодня не годен")
    public let recheck = Message(en: "Citizenship asked again", ar: "السؤال ثانية عن الجنسية", ru: "Гражданство перепроверено")
    public let callLast = Message(en: "Make the last call", ar: "نفّذ النداء الأخير", ru: "Провести последнюю проверку")
    public let depart = Message(en: "Record the departure", ar: "سجّل المغادرة", ru: "Записать отправление")
    public let arrive = Message(en: "Record the arrival", ar: "سجّل الوصول", ru: "Записать прибытие")
    public let at = Message(en: "When", ar: "متى", ru: "Когда")
    public let departedAt = Message(en: "Left", ar: "غادرت", ru: "Отправились")
    public let arrivedAt = Message(en: "Arrived", ar: "وصلت", ru: "Прибыли")
    public let care = Message(en: "Care needed on the way", ar: "الرعاية المطلوبة في الطريق", ru: "Помощь, нужная в пути")
    public let handover = Message(en: "Handover", ar: "التسليم", ru: "Передача")
    public let handoverOf = Message(en: "Handover at {place}", ar: "التسليم في {place}", ru: "Передача: {place}")
    public let openHandover = Message(en: "Open the handover", ar: "افتح التسليم", ru: "Открыть передачу")
    public let disposition = Message(en: "What became of the person", ar: "ما آل إليه الشخص", ru: "Что с человеком")
    public let choose = Message(en: "choose", ar: "اختر", ru: "выберите")
    public let seals = Message(en: "Seals", ar: "الأختام", ru: "Пломбы")
    public let sealsHint = Message(en: "Numbers you counted, with commas between", ar: "الأرقام التي عددتها، بينها فواصل", ru: "Номера, которые вы пересчитали, через запятую")
    public let money = Message(en: "Money", ar: "النقود", ru: "Деньги")
    public let moneyHint = Message(en: "As USD 120.50, with commas between", ar: "مثل USD 120.50، بينها فواصل", ru: "Например USD 120.50, через запятую")
    public let sign = Message(en: "Sign the handover", ar: "وقّع التسليم", ru: "Подписать передачу")
    public let signHint = Message(
        en: "Everybody on board needs an entry. Property and money come from the escort record.", ar: "لكل من كان على متن الرحلة قيد. تؤخذ الأمتعة والنقود من سجل المرافقة.",
        ru: "Запись нужна на каждого, кто был в пути. Имущество и деньги берутся из листа сопровождения.")
    public let countersign = Message(en: "Countersign with your own count", ar: "وقّع بعدّك أنت", ru: "Подписать по собственному счёту")
    public let countersignHint = Message(
        en: "Write what you counted yourself. Where it differs, the handover stays open and both sides see where.",
        ar: "اكتب ما عددته بنفسك. إذا اختلف بقي التسليم مفتوحًا ورأى الجانبان موضع الاختلاف.",
        ru: "Впишите то, что пересчитали сами. Если счёт расходится, передача остаётся открытой, и обе стороны видят, в чём.")
    public let difference = Message(en: "The two counts differ", ar: "العدّان مختلفان", ru: "Счёт двух сторон расходится")
    public let holdingCount = Message(en: "Count of the holding state", ar: "عدّ الدولة الحائزة", ru: "Счёт удерживающего государства")
    public let receivingCount = Message(en: "Count of the receiving state", ar: "عدّ الدولة المستقبلة", ru: "Счёт принимающего государства")
    public let totals = Message(en: "On board: {n}. {counts}", ar: "على متن الرحلة: {n}. {counts}", ru: "В пути было: {n}. {counts}")
    public let hash = Message(en: "Record of the handover, SHA-256", ar: "محضر التسليم، SHA-256", ru: "Запись о передаче, SHA-256")
    public let hashHint = Message(
        en: "Both states compute it from their own records, and it is the same.", ar: "تحسبه كل دولة من سجلها فيكون واحدًا.", ru: "Каждое государство вычисляет его по своим записям, и он одинаков.")
    public let close = Message(en: "Close the journey", ar: "أغلق الرحلة", ru: "Закрыть перевозку")
    public let postpone = Message(en: "Postpone", ar: "أجّل", ru: "Отложить")
    public let cancel = Message(en: "Cancel the journey", ar: "ألغِ الرحلة", ru: "Отменить перевозку")
    public let escortRecord = Message(en: "Escort record", ar: "سجل المرافقة", ru: "Лист сопровождения")
    public let escortRecordOf = Message(en: "Escort record of {reference}", ar: "سجل مرافقة {reference}", ru: "Лист сопровождения: {reference}")
    public let health = Message(en: "Health, for the escort only", ar: "الصحة، للمرافقين فقط", ru: "Здоровье, только для конвоя")
    public let healthHint = Message(
        en: "It never leaves this state.", ar: "لا يغادر هذه الدولة أبدًا.", ru: "За пределы этого государства не передаётся.")
    public let careHint = Message(
        en: "What help is needed; the other state reads this and nothing else of health.", ar: "ما المساعدة المطلوبة؛ تقرأ الدولة الأخرى هذا ولا شيء غيره عن الصحة.",
        ru: "Какая помощь нужна; другое государство читает только это и больше ничего о здоровье.")
    public let risks = Message(en: "Risks", ar: "المخاطر", ru: "Риски")
    public let property = Message(en: "Property under seal", ar: "الأمتعة المختومة", ru: "Имущество под пломбой")
    public let propertyHint = Message(en: "One a line: seal number; what it is", ar: "واحد في كل سطر: رقم الختم؛ ما هو. افصل بفاصلة منقوطة", ru: "По одному в строке: номер пломбы; что это")
    public let seal = Message(en: "Seal", ar: "الختم", ru: "Пломба")
    public let thing = Message(en: "What it is", ar: "ما هو", ru: "Что это")
    public let write = Message(en: "Write the record", ar: "اكتب السجل", ru: "Заполнить лист")
    public let confirmRecord = Message(en: "Confirm the record", ar: "أكّد السجل", ru: "Подтвердить лист")
    public let confirmedBy = Message(en: "Confirmed by {officers}", ar: "أكّده {officers}", ru: "Подтвердили: {officers}")
    public let unwritten = Message(en: "not written", ar: "غير مكتوب", ru: "не заполнен")
    public let unconfirmed = Message(en: "waits to be confirmed", ar: "بانتظار التأكيد", ru: "ожидает подтверждения")
    public let confirmed = Message(en: "confirmed", ar: "مؤكد", ru: "подтверждён")
    public let addEvent = Message(en: "Add what happened", ar: "أضف ما حدث", ru: "Дописать событие")
    public let events = Message(en: "On the way", ar: "في الطريق", ru: "В пути")
    public let what = Message(en: "What", ar: "ماذا", ru: "Что")
    public let propertyAdded = Message(en: "property added", ar: "أمتعة أضيفت", ru: "имущество добавлено")
    public let propertyRemoved = Message(en: "property taken out", ar: "أمتعة أُخرجت", ru: "имущество изъято")
    public let medicationGiven = Message(en: "medication given", ar: "أُعطي دواء", ru: "дано лекарство")
    public let forceUsed = Message(en: "force used", ar: "استُعملت القوة", ru: "применена сила")
    public let complaint = Message(en: "complaint", ar: "شكوى", ru: "жалоба")
    public let eventText = Message(en: "What happened, and why", ar: "ما حدث ولماذا", ru: "Что произошло и почему")
    public let planned = Message(en: "planned", ar: "مخططة", ru: "запланирована")
    public let noticed = Message(en: "noticed", ar: "أُشعر بها", ru: "уведомлена")
    public let stateConfirmed = Message(en: "confirmed by the receiving state", ar: "أكدتها الدولة المستقبلة", ru: "подтверждена принимающим государством")
    public let stateCountered = Message(en: "another day is proposed", ar: "اقتُرح يوم آخر", ru: "предложен другой день")
    public let stateLastCall = Message(en: "last call made", ar: "أُجري النداء الأخير", ru: "последняя проверка пройдена")
    public let stateDeparted = Message(en: "under way", ar: "في الطريق", ru: "в пути")
    public let stateArrived = Message(en: "arrived", ar: "وصلت", ru: "прибыла")
    public let stateSigned = Message(en: "signed by the holding state", ar: "وقّعتها الدولة الحائزة", ru: "подписана удерживающим государством")
    public let stateDisputed = Message(en: "counts differ", ar: "الأعداد مختلفة", ru: "счёт расходится")
    public let stateHandedOver = Message(en: "handed over", ar: "سُلّمت", ru: "передана")
    public let stateClosed = Message(en: "closed", ar: "مغلقة", ru: "закрыта")
    public let statePostponed = Message(en: "postponed", ar: "مؤجلة", ru: "отложена")
    public let stateCancelled = Message(en: "cancelled", ar: "ملغاة", ru: "отменена")
    public let escortsFact = Message(en: "the escorts changed", ar: "تغيّر المرافقون", ru: "состав сопровождения изменён")
    public let offFact = Message(en: "taken off the manifest: {people}", ar: "رُفع من الكشف: {people}", ru: "исключены из списка: {people}")
    public let stoppedFact = Message(en: "stopped: {people}", ar: "أُوقف: {people}", ru: "остановлен: {people}")
    public let putFact = Message(en: "put on the manifest: {people}", ar: "إدراج في الكشف: {people}", ru: "внесение в список: {people}")
    public let checkedFact = Message(en: "looked at before the departure: {people}", ar: "فحص قبل المغادرة: {people}", ru: "осмотр перед отправлением: {people}")
    public let planChanged = Message(en: "plan changed", ar: "تغيّرت الخطة", ru: "план изменён")
    public let undelivered = Message(en: "did not arrive: {code}", ar: "لم يصل: {code}", ru: "не дошло: {code}")
    public let noticeTask = Message(en: "Give notice of a journey", ar: "أشعر برحلة", ru: "Уведомить о перевозке")
    public let answerNoticeTask = Message(en: "Answer the notice of a journey", ar: "أجب عن إشعار برحلة", ru: "Ответить на уведомление о перевозке")
    public let answerCounterTask = Message(en: "Answer the other day that is proposed", ar: "أجب عن اليوم الآخر المقترح", ru: "Ответить о другом предложенном дне")
    public let lastCallTask = Message(en: "Make the last call", ar: "نفّذ النداء الأخير", ru: "Провести последнюю проверку")
    public let confirmRecordTask = Message(en: "Confirm an escort record", ar: "أكّد سجل مرافقة", ru: "Подтвердить лист сопровождения")
    public let departTask = Message(en: "Record the departure", ar: "سجّل المغادرة", ru: "Записать отправление")
    public let arriveTask = Message(en: "Record the arrival", ar: "سجّل الوصول", ru: "Записать прибытие")
    public let closeTask = Message(en: "Close the transfer", ar: "أغلق عملية النقل", ru: "Закрыть передачу")
    public let signTask = Message(en: "Sign the handover", ar: "وقّع التسليم", ru: "Подписать передачу")
    public let countersignTask = Message(en: "Countersign the handover", ar: "وقّع التسليم من جانبك", ru: "Подписать передачу со своей стороны")
    public let kindTransfer = Message(en: "journey", ar: "رحلة", ru: "перевозка")
    public let help = Message(
        en:
            "A journey is planned, noticed five working days before, confirmed by the receiving state, called for the last time the day before, and ends with a handover that both states count and sign. Nobody goes past a light that is not green.",
        ar:
            "تُخطط الرحلة ويُشعر بها قبل خمسة أيام عمل وتؤكدها الدولة المستقبلة ويُجرى لها نداء أخير في اليوم السابق، وتنتهي بتسليم تعدّه الدولتان وتوقّعانه. لا أحد يتجاوز إشارة غير خضراء.",
        ru:
            "Перевозку планируют, уведомляют о ней за пять рабочих дней, принимающее государство её подтверждает, накануне проводится последняя проверка, а завершает её передача, которую обе стороны пересчитывают и подписывают. Мимо незелёного сигнала не проходит никто."
    )

    public init() {}
}

/// What becomes of a person, and how somebody who was sent wrongly comes back.
public struct CustodyWords: Sendable {
    public let title = Message(en: "What became of the person", ar: "مآل الشخص", ru: "Что с человеком")
    public let held = Message(en: "The person is held here.", ar: "الشخص محتجز هنا.", ru: "Человек содержится здесь.")
    public let onJourney = Message(en: "On the manifest of a journey", ar: "في كشف رحلة", ru: "В списке перевозки")
    public let since = Message(en: "On", ar: "بتاريخ", ru: "Дата")
    public let outcome = Message(en: "Outcome", ar: "المآل", ru: "Исход")
    public let record = Message(en: "Record an outcome", ar: "سجّل المآل", ru: "Записать исход")
    public let recordHint = Message(
        en: "It closes the case: no request, no preparation, no journey. Undoing it takes two officers.", ar: "يغلق القضية: لا طلب ولا تحضير ولا رحلة. والتراجع عنه يحتاج إلى موظفين.",
        ru: "Это закрывает дело: ни запроса, ни подготовки, ни перевозки. Отменить могут только два сотрудника.")
    public let repatriated = Message(en: "handed over to go home", ar: "تسليم للعودة إلى الوطن", ru: "передача для возвращения на родину")
    public let transferred = Message(en: "handed over under a sentence or a surrender", ar: "تسليم بموجب حكم أو استرداد", ru: "передача по приговору или выдаче")
    public let released = Message(en: "released", ar: "إفراج", ru: "освобождение")
    public let deceased = Message(en: "died", ar: "وفاة", ru: "смерть")
    public let escaped = Message(en: "escaped", ar: "هروب", ru: "побег")
    public let convictedServing = Message(en: "serves a sentence here", ar: "تنفيذ عقوبة هنا", ru: "отбывание наказания здесь")
    public let transferredWithinHost = Message(en: "moved to another authority here", ar: "نقل إلى سلطة أخرى هنا", ru: "передача другому органу здесь")
    public let day = Message(en: "Day (year-month-day)", ar: "اليوم (سنة-شهر-يوم)", ru: "День (год-месяц-день)")
    public let note = Message(en: "Note", ar: "ملاحظة", ru: "Примечание")
    public let death = Message(en: "Record a death", ar: "سجّل وفاة", ru: "Записать смерть")
    public let deathHint = Message(
        en:
            "One officer records it at once: every clock stops, and the other state is told without delay. A cause stands only as certified, and by whom.",
        ar: "يسجلها موظف واحد فورًا: تتوقف كل المهل وتُبلَّغ الدولة الأخرى دون تأخير. لا يُذكر السبب إلا كما صودق عليه وممن.",
        ru: "Записывает один сотрудник сразу: все сроки останавливаются, другому государству сообщается без промедления. Причина указывается только как удостоверенная и кем.")
    public let place = Message(en: "Place", ar: "المكان", ru: "Место")
    public let cause = Message(en: "Cause as certified", ar: "السبب كما صودق عليه", ru: "Причина, как удостоверено")
    public let certifiedBy = Message(en: "Certified by", ar: "من صادق عليه", ru: "Кем удостоверено")
    public let matters = Message(en: "What is owed after a death", ar: "ما يجب بعد الوفاة", ru: "Что нужно сделать после смерти")
    public let matter = Message(en: "Matter", ar: "الأمر", ru: "Дело")
    public let consularNotification = Message(en: "tell the other state", ar: "إبلاغ الدولة الأخرى", ru: "сообщить другому государству")
    public let remains = Message(en: "the remains", ar: "الجثمان", ru: "тело")
    public let effects = Message(en: "the person’s belongings", ar: "متعلقات الشخص", ru: "личные вещи")
    public let certificate = Message(en: "the certificate of death", ar: "شهادة الوفاة", ru: "свидетельство о смерти")
    public let inquiry = Message(en: "an independent inquiry", ar: "تحقيق مستقل", ru: "независимое расследование")
    public let done = Message(en: "done", ar: "أُنجز", ru: "сделано")
    public let open = Message(en: "open", ar: "مفتوح", ru: "не сделано")
    public let tick = Message(en: "It is done", ar: "أُنجز", ru: "Сделано")
    public let how = Message(en: "How it was done", ar: "كيف أُنجز", ru: "Как сделано")
    public let correct = Message(en: "It was recorded wrongly", ar: "سُجّل خطأً", ru: "Записано ошибочно")
    public let correctHint = Message(en: "A second officer must agree.", ar: "يجب أن يوافق موظف ثانٍ.", ru: "Должен согласиться второй сотрудник.")
    public let confirmCorrection = Message(en: "Confirm as second officer: the person is held", ar: "أكّد بصفتك الموظف الثاني: الشخص محتجز", ru: "Подтвердить вторым сотрудником: человек содержится здесь")
    public let correctionBy = Message(en: "{officer} says that it was recorded wrongly", ar: "يقول {officer} إنه سُجّل خطأً", ru: "{officer} считает, что записано ошибочно")
    public let late = Message(en: "Came too late, changes nothing", ar: "جاء متأخرًا ولا يغيّر شيئًا", ru: "Пришло поздно, ничего не меняет")
    public let lateHint = Message(
        en: "The other state wrote about this person after the case was closed. It is kept in the timeline.", ar: "كتبت الدولة الأخرى عن هذا الشخص بعد إغلاق القضية. يُحفظ ذلك في التسلسل الزمني.",
        ru: "Другое государство написало об этом человеке после закрытия дела. Сообщение сохранено в хронологии.")
    public let noteLate = Message(en: "I have read it", ar: "قرأته", ru: "Прочитано")
    public let window = Message(en: "Nationality was confirmed long ago, and no journey followed", ar: "تأكدت الجنسية منذ مدة ولم تتبعها رحلة", ru: "Гражданство давно подтверждено, а перевозки не было")
    public let windowHint = Message(
        en: "90 days after the answer the obstacle is to be named; the days then begin anew.", ar: "بعد ٩٠ يومًا من الجواب يُذكر العائق؛ ثم تبدأ الأيام من جديد.",
        ru: "Через 90 дней после ответа нужно назвать препятствие; затем срок начинается заново.")
    public let obstacle = Message(en: "Name the obstacle", ar: "اذكر العائق", ru: "Назвать препятствие")
    public let obstacleHold = Message(en: "a court or prosecutor holds the person", ar: "محكمة أو نيابة تُبقي الشخص", ru: "человека удерживает суд или прокуратура")
    public let obstacleSafeguard = Message(en: "a safeguard", ar: "ضمانة", ru: "гарантия")
    public let obstacleDocument = Message(en: "the travel document", ar: "وثيقة السفر", ru: "документ на въезд")
    public let obstacleHealth = Message(en: "health", ar: "الصحة", ru: "здоровье")
    public let obstacleCarriage = Message(en: "no carriage", ar: "لا وسيلة نقل", ru: "нет транспорта")
    public let obstacleOther = Message(en: "the other state asked for a later day", ar: "طلبت الدولة الأخرى يومًا لاحقًا", ru: "другое государство попросило о более позднем дне")
    public let obstacleSecurity = Message(en: "security on the way", ar: "أمن الطريق", ru: "безопасность пути")
    public let obstaclePerson = Message(en: "the person objects", ar: "الشخص يعترض", ru: "человек возражает")
    public let received = Message(en: "Received here", ar: "استُقبل هنا", ru: "Принят здесь")
    public let takenBack = Message(en: "taken back", ar: "استُعيد", ru: "взят обратно")
    public let notDelivered = Message(en: "word of the death did not arrive", ar: "لم يصل خبر الوفاة", ru: "сообщение о смерти не дошло")
    public let deathCorrected = Message(en: "the death was recorded wrongly", ar: "سُجّلت الوفاة خطأً", ru: "смерть записана ошибочно")
    public let putFact = Message(en: "put on the manifest of a journey", ar: "إدراج في كشف رحلة", ru: "внесение в список перевозки")
    public let leftFact = Message(en: "off the manifest of the journey", ar: "خرج من كشف الرحلة", ru: "исключён из списка перевозки")
    public let deathTask = Message(en: "See to what is owed after a death", ar: "تابع ما يجب بعد وفاة", ru: "Выполнить нужное после смерти")
    public let lateTask = Message(en: "Read what came about a person", ar: "اقرأ ما ورد عن شخص", ru: "Прочитать сообщение о человеке")
    public let correctionTask = Message(en: "Decide whether an outcome was recorded wrongly", ar: "قرّر هل سُجّل المآل خطأً", ru: "Решить, ошибочно ли записан исход")
    public let windowTask = Message(en: "Name the obstacle to a journey", ar: "اذكر عائق الرحلة", ru: "Назвать препятствие для перевозки")
    public let kindCustody = Message(en: "word of a person", ar: "خبر عن شخص", ru: "сообщение о человеке")

    public let wrongfulTitle = Message(en: "Wrongful returns", ar: "الإعادات الخاطئة", ru: "Ошибочные возвращения")
    public let wrongfulOne = Message(en: "Wrongful return of {reference}", ar: "إعادة خاطئة: {reference}", ru: "Ошибочное возвращение: {reference}")
    public let wrongfulNone = Message(en: "No return was said to be wrongful.", ar: "لم يُعلن عن إعادة خاطئة.", ru: "Ошибочных возвращений не объявлено.")
    public let propose = Message(en: "Declare that the return was wrongful", ar: "أعلن أن الإعادة خاطئة", ru: "Объявить возвращение ошибочным")
    public let proposeHint = Message(
        en: "Within one month of the arrival, by two officers. The other state must then take the person back within one month.",
        ar: "خلال شهر من الوصول وبموظفين اثنين. وعلى الدولة الأخرى عندئذ استعادة الشخص خلال شهر.",
        ru: "В течение месяца после прибытия, двумя сотрудниками. Другое государство должно взять человека обратно в течение месяца.")
    public let ground = Message(en: "Ground", ar: "السبب", ru: "Основание")
    public let groundIdentity = Message(en: "another person than the one confirmed", ar: "شخص غير الذي تأكدت جنسيته", ru: "не тот человек, чьё гражданство подтверждено")
    public let groundNational = Message(en: "not a national of this state", ar: "ليس من رعايا هذه الدولة", ru: "не гражданин этого государства")
    public let explain = Message(en: "What was found", ar: "ما تبيّن", ru: "Что установлено")
    public let declare = Message(en: "Declare as second officer", ar: "أعلن بصفتك الموظف الثاني", ru: "Объявить вторым сотрудником")
    public let accept = Message(en: "Accept", ar: "اقبل", ru: "Согласиться")
    public let contest = Message(en: "Contest in substance", ar: "اعترض في الموضوع", ru: "Возразить по существу")
    public let contestHint = Message(en: "The day for taking the person back does not move.", ar: "لا يتغير موعد استعادة الشخص.", ru: "Срок возврата человека не сдвигается.")
    public let contestAnswer = Message(en: "the answer about nationality stands", ar: "الجواب عن الجنسية قائم", ru: "ответ о гражданстве в силе")
    public let contestIdentity = Message(en: "it is the same person", ar: "إنه الشخص نفسه", ru: "это тот же человек")
    public let contestEvidence = Message(en: "there is new evidence", ar: "توجد أدلة جديدة", ru: "есть новые доказательства")
    public let withdraw = Message(en: "Withdraw the declaration", ar: "اسحب الإعلان", ru: "Отозвать объявление")
    public let takeBack = Message(en: "Record that the person was taken back", ar: "سجّل استعادة الشخص", ru: "Записать, что человек взят обратно")
    public let papersBack = Message(en: "The papers of the case came back too", ar: "عادت أوراق القضية أيضًا", ru: "Документы дела тоже возвращены")
    public let takeBackDue = Message(en: "To be taken back by", ar: "موعد الاستعادة", ru: "Взять обратно до")
    public let stateProposed = Message(en: "waits for a second officer", ar: "بانتظار موظف ثانٍ", ru: "ожидает второго сотрудника")
    public let stateDeclared = Message(en: "declared", ar: "أُعلن", ru: "объявлено")
    public let stateAccepted = Message(en: "accepted", ar: "مقبول", ru: "принято")
    public let stateContested = Message(en: "contested", ar: "محل اعتراض", ru: "оспорено")
    public let stateWithdrawn = Message(en: "withdrawn", ar: "مسحوب", ru: "отозвано")
    public let declareTask = Message(en: "Decide as second officer on a wrongful return", ar: "قرّر بصفتك الموظف الثاني في إعادة خاطئة", ru: "Решить вторым сотрудником об ошибочном возвращении")
    public let takeBackTask = Message(en: "Take a person back", ar: "استعد شخصًا", ru: "Взять человека обратно")
    public let kindWrongfulReturn = Message(en: "wrongful return", ar: "إعادة خاطئة", ru: "ошибочное возвращение")
    public let closedDeath = Message(en: "closed: the person has died", ar: "مغلق: توفي الشخص", ru: "закрыто: человек умер")

    public init() {}
}
