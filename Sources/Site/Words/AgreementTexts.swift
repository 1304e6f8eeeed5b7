// SPDX-License-Identifier: Apache-2.0

import Identity
import Phrases
import Wording
import Workflow

extension AgreementTerm {
    var message: Message {
        switch self {
        case .reply: Message(en: "answer to a request, from its receipt", ar: "الرد على الطلب منذ تسلّمه", ru: "ответ на запрос с момента получения")
        case .replyExtended: Message(en: "furthest extension, from receipt", ar: "أقصى تمديد منذ التسلّم", ru: "предел продления с момента получения")
        case .replyReminder: Message(en: "asking again where no day is agreed", ar: "معاودة السؤال حيث لا موعد متفق عليه", ru: "повторный запрос, где срок не согласован")
        case .receipt: Message(en: "receipt by the other node", ar: "إيصال العقدة الأخرى", ru: "расписка другого узла")
        case .registration: Message(en: "registration of what came", ar: "تسجيل الوارد", ru: "регистрация полученного")
        case .journey: Message(en: "journey after a positive answer", ar: "السفر بعد الرد الإيجابي", ru: "отправка после положительного ответа")
        case .journeyNotice: Message(en: "notice before a journey, at least", ar: "الإخطار قبل السفر على الأقل", ru: "уведомление до отправки, не менее")
        case .journeyNoticeAnswer: Message(en: "answer to the notice of a journey", ar: "الرد على إخطار السفر", ru: "ответ на уведомление об отправке")
        case .travelDocument: Message(en: "travel document, from its issue", ar: "وثيقة السفر منذ إصدارها", ru: "документ на въезд с момента выдачи")
        case .travelDocumentMargin: Message(en: "travel document beyond the journey", ar: "سريان وثيقة السفر بعد السفر", ru: "запас действия документа после отправки")
        case .wrongfulReturn: Message(en: "saying that a return was wrongful, from arrival", ar: "إعلان إعادة خاطئة منذ الوصول", ru: "заявление об ошибочном возвращении с прибытия")
        case .takeBack: Message(en: "taking back after a wrongful return", ar: "الاستعادة بعد إعادة خاطئة", ru: "взятие обратно после ошибочного возвращения")
        case .interview: Message(en: "first day proposed for an interview", ar: "أول يوم يُقترح للمقابلة", ru: "первый предлагаемый день беседы")
        case .observationAcknowledged: Message(en: "acknowledging an issue", ar: "الإقرار بتسلّم ملاحظة", ru: "принятие вопроса к рассмотрению")
        case .observationResumed: Message(en: "taking up an issue again", ar: "معاودة النظر في ملاحظة", ru: "возобновление вопроса")
        case .observationStale: Message(en: "an issue without a word, until it rises a level", ar: "ملاحظة بلا خبر حتى تُرفع مستوى", ru: "вопрос без движения до повышения уровня")
        }
    }
}

extension Span {
    func text(_ visit: Visit) -> HTML {
        let words = Words.agreements
        let message =
            switch self {
            case .days: words.days
            case .workingDays: words.workingDays
            case .months: words.months
            }
        return .text(message(visit.language, count))
    }
}
