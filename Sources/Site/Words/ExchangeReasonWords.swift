// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import Wording
import Workflow

// Reasons that pass between the states as codes, and that every reader sees in their own language.

extension RecallReason {
    var message: Message {
        switch self {
        case .wrongPerson: Message(en: "the answer was about another person", ar: "كان الجواب عن شخص آخر", ru: "ответ касался другого человека")
        case .falseDocument: Message(en: "a document turned out to be false", ar: "تبيّن أن وثيقة مزورة", ru: "документ оказался подложным")
        case .registerError: Message(en: "the register was wrong", ar: "كان السجل خاطئًا", ru: "в регистре была ошибка")
        case .newFacts: Message(en: "new facts have come up", ar: "ظهرت وقائع جديدة", ru: "появились новые обстоятельства")
        }
    }
}

extension ContestGround {
    var message: Message {
        switch self {
        case .newEvidence: Message(en: "there is new evidence", ar: "هناك دليل جديد", ru: "есть новые доказательства")
        case .wrongParticulars: Message(en: "particulars in the answer are wrong", ar: "بيانات في الجواب خاطئة", ru: "в ответе неверные сведения")
        case .personDisputes: Message(en: "the person disputes it", ar: "الشخص يعترض عليه", ru: "человек его оспаривает")
        }
    }
}

extension GapCode {
    var message: Message {
        switch self {
        case .identityUnclear: Message(en: "who is meant is not clear", ar: "غير واضح من المقصود", ru: "неясно, о ком идёт речь")
        case .nameIncomplete: Message(en: "the name is incomplete", ar: "الاسم غير مكتمل", ru: "имя неполное")
        case .birthMissing: Message(en: "the date of birth is missing", ar: "تاريخ الميلاد ناقص", ru: "нет даты рождения")
        case .photographMissing: Message(en: "a photograph is missing", ar: "الصورة ناقصة", ru: "нет фотографии")
        case .documentMissing: Message(en: "a document that is referred to is missing", ar: "وثيقة مذكورة ناقصة", ru: "нет упомянутого документа")
        case .noteDefective: Message(en: "the note verbale is defective", ar: "المذكرة الشفوية معيبة", ru: "вербальная нота составлена с изъяном")
        case .notForUs: Message(en: "the request is not for this state", ar: "الطلب ليس لهذه الدولة", ru: "запрос адресован не этому государству")
        }
    }
}

extension ExtensionGround {
    var message: Message {
        switch self {
        case .regionalArchive: Message(en: "a regional archive has to be asked", ar: "يلزم سؤال أرشيف إقليمي", ru: "нужен запрос в региональный архив")
        case .interviewPending: Message(en: "an interview is still to be held", ar: "لم تُجرَ المقابلة بعد", ru: "ещё не проведена беседа")
        case .evidenceAwaited: Message(en: "evidence is awaited", ar: "الأدلة منتظرة", ru: "ожидаются доказательства")
        case .kinshipTest: Message(en: "a test of kinship is under way", ar: "فحص القرابة جارٍ", ru: "идёт тест на родство")
        case .manyPersons: Message(en: "the request names many people", ar: "الطلب يشمل كثيرين", ru: "в запросе много людей")
        }
    }
}

extension WithdrawalReason {
    var message: Message {
        switch self {
        case .enteredInError: Message(en: "entered in error", ar: "أُدرج خطأً", ru: "внесено по ошибке")
        case .noLongerHeld: Message(en: "no longer held", ar: "لم يعد محتجزًا", ru: "больше не содержится")
        case .deceased: Message(en: "the person has died", ar: "توفي الشخص", ru: "человек умер")
        case .basisChanged: Message(en: "the legal basis has changed", ar: "تغيّر الأساس القانوني", ru: "изменилось правовое основание")
        case .personObjects: Message(en: "the person objects", ar: "الشخص يعترض", ru: "человек возражает")
        }
    }
}

extension MissReason {
    var message: Message {
        switch self {
        case .personNotBrought: Message(en: "the person was not brought", ar: "لم يُحضر الشخص", ru: "человека не доставили")
        case .personIll: Message(en: "the person was ill", ar: "كان الشخص مريضًا", ru: "человек был болен")
        case .interpreterMissing: Message(en: "no interpreter came", ar: "لم يحضر مترجم", ru: "не пришёл переводчик")
        case .officerMissing: Message(en: "the officer could not come", ar: "تعذر حضور الموظف", ru: "сотрудник не смог прийти")
        case .placeClosed: Message(en: "the place was closed", ar: "كان المكان مغلقًا", ru: "место было закрыто")
        case .lineFailed: Message(en: "the line failed", ar: "انقطع الخط", ru: "прервалась связь")
        }
    }
}

extension InterviewRefusal {
    var message: Message {
        switch self {
        case .personRefuses: Message(en: "the person does not wish consular contact", ar: "لا يرغب الشخص في اتصال قنصلي", ru: "человек не желает консульского контакта")
        case .protectionPending: Message(en: "a question of protection is open", ar: "مسألة حماية قيد النظر", ru: "рассматривается вопрос о защите")
        case .notFitForInterview: Message(en: "the person is not fit for it", ar: "حالته لا تسمح بها", ru: "состояние не позволяет")
        }
    }
}

extension InterviewManner {
    var message: Message {
        switch self {
        case .inPerson: Message(en: "in person", ar: "حضوريًا", ru: "лично")
        case .byVideo: Message(en: "by video", ar: "بالفيديو", ru: "по видеосвязи")
        }
    }
}

extension Preparation {
    var message: Message {
        switch self {
        case .travelDocument: Message(en: "preparing the travel document", ar: "إعداد وثيقة السفر", ru: "подготовка документа на въезд")
        case .transfer: Message(en: "preparing the transfer", ar: "إعداد النقل", ru: "подготовка передачи")
        }
    }
}
