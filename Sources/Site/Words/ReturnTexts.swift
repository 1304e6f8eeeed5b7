// SPDX-License-Identifier: Apache-2.0

import Casework
import Wording

// Codes of travel documents, assurances and follow-ups, in words.

extension TravelDocument.State {
    var message: Message {
        switch self {
        case .none: Message(en: "none", ar: "لا توجد", ru: "нет")
        case .requested: Message(en: "asked for", ar: "مطلوبة", ru: "запрошен")
        case .identityConfirmed: Message(en: "identity confirmed", ar: "تأكدت الهوية", ru: "личность подтверждена")
        case .approved: Message(en: "approved", ar: "مصادق عليها", ru: "утверждён")
        case .issued: Message(en: "issued", ar: "صادرة", ru: "выдан")
        case .delivered: Message(en: "in the escort’s hands", ar: "بيد المرافقين", ru: "у конвоя")
        case .used: Message(en: "used", ar: "استُعملت", ru: "использован")
        case .expired: Message(en: "expired", ar: "منتهية", ru: "истёк")
        case .lost: Message(en: "lost", ar: "مفقودة", ru: "утрачен")
        case .reported: Message(en: "lost and reported", ar: "مفقودة وأُبلغ عنها", ru: "утрачен, сообщено")
        case .cancelled: Message(en: "cancelled", ar: "ملغاة", ru: "отменён")
        }
    }
}

extension TravelDocumentKind {
    var message: Message {
        switch self {
        case .readmission: Words.travel.kindReadmission
        case .certificateOfReturn: Words.travel.kindCertificate
        }
    }
}

extension PaperEnd {
    var message: Message {
        switch self {
        case .replaced: Message(en: "replaced", ar: "استُبدلت", ru: "заменён")
        case .cancelled: TravelDocument.State.cancelled.message
        case .lost: TravelDocument.State.lost.message
        case .used: TravelDocument.State.used.message
        }
    }
}

extension TravelDocumentCancellation {
    var message: Message {
        switch self {
        case .answerRecalled: Message(en: "the answer was recalled", ar: "سُحب الجواب", ru: "ответ отозван")
        case .answerChanged: Message(en: "the answer has changed", ar: "تغيّر الجواب", ru: "ответ изменён")
        case .requestWithdrawn: Message(en: "the request was withdrawn", ar: "سُحب الطلب", ru: "запрос отозван")
        case .identityDiffers: Message(en: "it is another person", ar: "شخص آخر", ru: "это другой человек")
        case .enteredInError: Message(en: "entered in error", ar: "أُدرج خطأً", ru: "внесено по ошибке")
        case .notNeeded: Message(en: "no longer needed", ar: "لم تعد لازمة", ru: "больше не нужен")
        case .personDied: Message(en: "the person has died", ar: "توفي الشخص", ru: "человек умер")
        }
    }
}

extension IdentityAttribute {
    var message: Message {
        switch self {
        case .photograph: Message(en: "photograph", ar: "الصورة", ru: "фотография")
        case .names: Message(en: "names", ar: "الأسماء", ru: "имена")
        case .birth: Message(en: "date of birth", ar: "تاريخ الميلاد", ru: "дата рождения")
        case .birthPlace: Message(en: "place of birth", ar: "مكان الميلاد", ru: "место рождения")
        case .mother: Message(en: "mother’s name", ar: "اسم الأم", ru: "имя матери")
        case .father: Message(en: "father’s name", ar: "اسم الأب", ru: "имя отца")
        case .fingerprints: Message(en: "fingerprints", ar: "بصمات الأصابع", ru: "отпечатки пальцев")
        }
    }
}

extension AssuranceSubject {
    var message: Message {
        switch self {
        case .deathPenalty: Message(en: "no death penalty", ar: "لا عقوبة إعدام", ru: "смертная казнь не применяется")
        case .illTreatment: Message(en: "no torture or ill-treatment", ar: "لا تعذيب ولا سوء معاملة", ru: "пытки и жестокое обращение не применяются")
        case .fairTrial: Message(en: "a fair trial", ar: "محاكمة عادلة", ru: "справедливый суд")
        case .detentionConditions: Message(en: "humane detention", ar: "احتجاز إنساني", ru: "человечные условия содержания")
        case .secondTrial: Message(en: "no second trial for one act", ar: "لا محاكمة ثانية عن فعل واحد", ru: "нет повторного суда за одно деяние")
        }
    }
}

extension AssuranceFinding {
    var message: Message {
        switch self {
        case .kept: Words.assurances.kept
        case .breached: Words.assurances.stateBreached
        case .notYetSeen: Words.assurances.notYetSeen
        }
    }
}

extension Assurances.State {
    var message: Message {
        switch self {
        case .none, .given: Words.assurances.stateGiven
        case .acknowledged: Words.assurances.acknowledged
        case .breached: Words.assurances.stateBreached
        case .withdrawn: Words.assurances.stateWithdrawn
        }
    }
}

extension PostReturnFollowUp.State {
    var message: Message {
        switch self {
        case .none, .open: Words.followUps.stateOpen
        case .complete: Words.followUps.stateComplete
        case .closed: Words.followUps.stateClosed
        case .stopped: Words.followUps.stateStopped
        }
    }
}

extension FollowUpKind {
    var message: Message {
        switch self {
        case .day30: Words.followUps.day30
        case .day90: Words.followUps.day90
        case .day180: Words.followUps.day180
        case .unscheduled: Words.followUps.unscheduled
        }
    }
}

extension FollowUpFinding {
    var message: Message {
        switch self {
        case .well: Message(en: "well", ar: "بخير", ru: "благополучно")
        case .needsSupport: Message(en: "needs support", ar: "بحاجة إلى دعم", ru: "нужна поддержка")
        case .detained: Message(en: "detained", ar: "قيد الاحتجاز", ru: "содержится под стражей")
        case .unreachable: Message(en: "could not be reached", ar: "تعذر التواصل", ru: "связаться не удалось")
        case .absconded: Message(en: "has gone away unannounced", ar: "مغادرة دون إخطار", ru: "отъезд без уведомления")
        case .deceased: Message(en: "has died", ar: "وفاة", ru: "смерть")
        case .illTreatmentComplaint: Words.assurances.complaint
        }
    }
}

extension SchoolCheck {
    var message: Message {
        switch self {
        case .attends: Message(en: "goes to school", ar: "ملتحق بالمدرسة", ru: "посещает школу")
        case .doesNotAttend: Message(en: "does not go to school", ar: "غير ملتحق بالمدرسة", ru: "не посещает школу")
        case .notOfSchoolAge: Message(en: "not of school age", ar: "خارج سن الدراسة", ru: "не школьного возраста")
        case .notSeen: Message(en: "not seen", ar: "لم يُعاين", ru: "не проверено")
        }
    }
}

extension HealthCheck {
    var message: Message {
        switch self {
        case .well: Message(en: "healthy", ar: "بصحة جيدة", ru: "здоровье в порядке")
        case .inCare: Message(en: "in care", ar: "تحت العلاج", ru: "под наблюдением врача")
        case .needsCare: Message(en: "needs care", ar: "بحاجة إلى علاج", ru: "нужна помощь врача")
        case .notSeen: SchoolCheck.notSeen.message
        }
    }
}

extension Placement.With {
    var message: Message {
        switch self {
        case .medicalCentre: Message(en: "medical centre", ar: "مركز طبي", ru: "медицинский центр")
        case .relatives: Message(en: "relatives", ar: "أقارب", ru: "родственники")
        case .ownHome: Message(en: "own home", ar: "بيت الشخص", ru: "свой дом")
        case .institution: Message(en: "institution", ar: "مؤسسة", ru: "учреждение")
        case .custody: Message(en: "custody", ar: "حجز", ru: "место содержания под стражей")
        }
    }
}

extension Carer.Bond {
    var message: Message {
        switch self {
        case .parent: Message(en: "parent", ar: "أحد الوالدين", ru: "родитель")
        case .grandparent: Message(en: "grandparent", ar: "أحد الأجداد", ru: "бабушка или дедушка")
        case .otherRelative: Message(en: "other relative", ar: "قريب آخر", ru: "другой родственник")
        case .fosterFamily: Message(en: "foster family", ar: "أسرة حاضنة", ru: "приёмная семья")
        case .institution: Message(en: "institution", ar: "مؤسسة", ru: "учреждение")
        case .appointed: Message(en: "appointed by a court", ar: "عيّنته محكمة", ru: "назначен судом")
        }
    }
}
