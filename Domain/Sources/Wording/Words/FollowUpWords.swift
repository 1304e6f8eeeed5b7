// SPDX-License-Identifier: Apache-2.0

public struct FollowUpWords: Sendable {
    public let title = Message(en: "After the return", ar: "بعد العودة", ru: "После возвращения")
    public let oneTitle = Message(en: "Follow-up of {reference}", ar: "متابعة {reference}", ru: "Наблюдение: {reference}")
    public let none = Message(en: "Nobody is being followed up.", ar: "لا متابعات جارية.", ru: "Ни за кем не наблюдают.")
    public let open = Message(en: "Begin a follow-up", ar: "ابدأ متابعة", ru: "Начать наблюдение")
    public let openHint = Message(
        en: "By itself it begins when the person is received. Use this where the receipt is on paper only.", ar: "تبدأ تلقائيًا عند استلام الشخص. استعمل هذا إذا كان الاستلام على الورق فقط.",
        ru: "Начинается само при приёме человека. Используйте, если приём оформлен только на бумаге.")
    public let arrivedOn = Message(en: "Arrived on", ar: "تاريخ الوصول", ru: "Прибытие")
    public let from = Message(en: "From", ar: "من", ru: "Откуда")
    public let next = Message(en: "Next visit", ar: "الزيارة التالية", ru: "Следующее посещение")
    public let lastFinding = Message(en: "Last finding", ar: "آخر نتيجة", ru: "Последний вывод")
    public let visits = Message(en: "Visits", ar: "الزيارات", ru: "Посещения")
    public let visit = Message(en: "Visit", ar: "الزيارة", ru: "Посещение")
    public let heldOn = Message(en: "Made on", ar: "أُجريت في", ru: "Проведено")
    public let record = Message(en: "Record a visit", ar: "سجّل زيارة", ru: "Записать посещение")
    public let recordHint = Message(
        en: "Notes stay in this state. Where an assurance binds, its finding and the day go to the other state, and nothing else.",
        ar: "تبقى الملاحظات في هذه الدولة. وحيث تلزم ضمانة دبلوماسية تُرسل نتيجتها ويومها إلى الدولة الأخرى ولا شيء غيرهما.",
        ru: "Заметки остаются в этом государстве. Если связывает заверение, другому государству сообщаются вывод о нём и день, и ничего больше.")
    public let finding = Message(en: "How the person was found", ar: "حال الشخص", ru: "Как обстоят дела")
    public let notes = Message(en: "Notes", ar: "ملاحظات", ru: "Заметки")
    public let school = Message(en: "School", ar: "المدرسة", ru: "Школа")
    public let health = Message(en: "Health", ar: "الصحة", ru: "Здоровье")
    public let child = Message(en: "a child, or may be one", ar: "طفل أو قد يكون طفلًا", ru: "ребёнок или может им быть")
    public let guardians = Message(en: "Carer", ar: "الوصي", ru: "Опекун")
    public let nameGuardian = Message(en: "Say who the guardian is", ar: "حدّد الوصي", ru: "Указать опекуна")
    public let bond = Message(en: "Bond", ar: "الصلة", ru: "Родство или основание")
    public let placements = Message(en: "Where the person lives", ar: "مكان الإقامة", ru: "Где живёт человек")
    public let place = Message(en: "Record a place", ar: "سجّل مكانًا", ru: "Записать место")
    public let region = Message(en: "Region", ar: "المنطقة", ru: "Регион")
    public let regionHint = Message(en: "Its code, as RU-CE", ar: "رمزها، مثل RU-CE", ru: "Код, например RU-CE")
    public let with = Message(en: "With whom", ar: "مع من", ru: "У кого")
    public let since = Message(en: "Since", ar: "منذ", ru: "С какого дня")
    public let sinceDay = Message(en: "Since (year-month-day)", ar: "منذ (سنة-شهر-يوم)", ru: "С какого дня (год-месяц-день)")
    public let reintegration = Message(en: "Reintegration", ar: "إعادة الإدماج", ru: "Реинтеграция")
    public let note = Message(en: "Write a note", ar: "اكتب ملاحظة", ru: "Написать заметку")
    public let noteText = Message(en: "Note", ar: "ملاحظة", ru: "Заметка")
    public let close = Message(en: "Close the follow-up", ar: "أغلق المتابعة", ru: "Завершить наблюдение")
    public let closeHint = Message(
        en: "By another officer than the one who made the last visit.", ar: "يغلقها موظف غير من أجرى الزيارة الأخيرة.", ru: "Завершает не тот, кто провёл последнее посещение.")
    public let day30 = Message(en: "after 30 days", ar: "بعد ٣٠ يومًا", ru: "через 30 дней")
    public let day90 = Message(en: "after 90 days", ar: "بعد ٩٠ يومًا", ru: "через 90 дней")
    public let day180 = Message(en: "after 180 days", ar: "بعد ١٨٠ يومًا", ru: "через 180 дней")
    public let unscheduled = Message(en: "between", ar: "بين المواعيد", ru: "вне графика")
    public let stateOpen = Message(en: "open", ar: "جارية", ru: "идёт")
    public let stateComplete = Message(en: "to be closed", ar: "بانتظار الإغلاق", ru: "ожидает завершения")
    public let stateClosed = Message(en: "closed", ar: "مغلقة", ru: "завершено")
    public let stateStopped = Message(en: "stopped: the return was undone", ar: "أُوقفت: أُلغيت العودة", ru: "прекращено: возвращение отменено")
    public let opened = Message(en: "follow-up begun", ar: "بدأت المتابعة", ru: "наблюдение начато")
    public let visitTask = Message(en: "Visit somebody who has returned", ar: "زر شخصًا عائدًا", ru: "Посетить вернувшегося")
    public let closeTask = Message(en: "Close a follow-up", ar: "أغلق متابعة", ru: "Завершить наблюдение")
    public let help = Message(
        en: "How people fare after their return: visits after 30, 90 and 180 days, where they live, who answers for a child. It stays here. Of each assurance its finding and the day go to the other state.",
        ar: "حال الناس بعد العودة: زيارات بعد ٣٠ و٩٠ و١٨٠ يومًا، وأين يقيمون، ومن المسؤول عن الطفل. يبقى ذلك هنا. ومن كل ضمانة دبلوماسية تُرسل نتيجتها ويومها إلى الدولة الأخرى.",
        ru: "Как живут люди после возвращения: посещения через 30, 90 и 180 дней, место жительства, опекун ребёнка. Всё это остаётся здесь. О каждом заверении другому государству сообщаются вывод и день.")

    public init() {}
}
