// SPDX-License-Identifier: Apache-2.0

/// What happened, as a timeline says it; the buttons that did it say it otherwise.
public struct FactWords: Sendable {
    public let begun = Message(en: "begun: {what}", ar: "بدأ: {what}", ru: "начато: {what}")
    public let recalled = Message(en: "Answer recalled", ar: "سُحبت الإجابة", ru: "Ответ отозван")
    public let noted = Message(en: "Change noted", ar: "أُخذ العلم بالتغيير", ru: "Изменение принято к сведению")
    public let contested = Message(en: "Answer contested", ar: "اعتُرض على الإجابة", ru: "Ответ оспорен")
    public let sentBack = Message(en: "Sent back for a new round", ar: "أُعيد لجولة جديدة", ru: "Возвращено на новый круг")
    public let reopened = Message(en: "Taken up again", ar: "أُعيد النظر فيه", ru: "Рассматривается снова")
    public let extensionGranted = Message(en: "Extension granted", ar: "مُنح التمديد", ru: "Продление предоставлено")
    public let extensionRefused = Message(en: "Extension refused", ar: "رُفض التمديد", ru: "В продлении отказано")
    public let wrongfulProposed = Message(
        en: "Proposed to declare the return wrongful", ar: "اقتُرح إعلان أن الإعادة خاطئة", ru: "предложено объявить возвращение ошибочным")
    public let read = Message(en: "Read by an officer", ar: "قرأه موظف", ru: "Прочитано сотрудником")
    public let correctionProposed = Message(en: "Correction proposed", ar: "اقتُرح التصحيح", ru: "Предложено исправление")
    public let corrected = Message(en: "Correction confirmed", ar: "أُكّد التصحيح", ru: "Исправление подтверждено")
    public let pictureKept = Message(en: "Picture kept", ar: "حُفظت الصورة", ru: "Снимок сохранён")
    public let late = Message(en: "Came too late, changes nothing:", ar: "ورد متأخرًا ولا يغيّر شيئًا:", ru: "Пришло поздно, ничего не меняет:")

    public init() {}
}
