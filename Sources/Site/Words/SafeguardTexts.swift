// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Phrases
import Wording
import Workflow

extension SafeguardCheck {
    var message: Message {
        switch self {
        case .ageAndChild: Message(en: "age, and whether a child", ar: "العمر، وهل الشخص طفل", ru: "возраст; не ребёнок ли")
        case .nonRefoulement: Message(en: "risk on return", ar: "الخطر عند العودة", ru: "риск при возвращении")
        case .asylumClaim: Message(en: "asylum claim", ar: "طلب لجوء", ru: "ходатайство об убежище")
        case .deathPenaltyOrTorture: Message(en: "death penalty or torture", ar: "الإعدام أو التعذيب", ru: "смертная казнь или пытки")
        case .consularInformation: Message(en: "told of consular rights", ar: "الإعلام بالحقوق القنصلية", ru: "разъяснены консульские права")
        case .counselAccess: Message(en: "access to counsel", ar: "الوصول إلى محامٍ", ru: "доступ к защитнику")
        case .personInformed: Message(en: "person informed", ar: "إعلام الشخص", ru: "человек осведомлён")
        case .consent: Message(en: "consent where required", ar: "الرضا حيث يلزم", ru: "согласие, где оно нужно")
        case .medicalFitness: Message(en: "fit to travel", ar: "القدرة الصحية على السفر", ru: "годность к перевозке")
        case .familyUnity: Message(en: "family unity", ar: "وحدة الأسرة", ru: "единство семьи")
        case .pendingProceedings: Message(en: "pending proceedings", ar: "إجراءات قائمة", ru: "незавершённое производство")
        case .traffickingVictim: Message(en: "victim of trafficking", ar: "ضحية اتجار", ru: "жертва торговли людьми")
        case .statelessnessRisk: Message(en: "risk of statelessness", ar: "خطر انعدام الجنسية", ru: "риск безгражданства")
        case .doubleJeopardy: Message(en: "tried twice for one act", ar: "محاكمة مرتين عن فعل واحد", ru: "повторное осуждение за одно деяние")
        }
    }
}

extension SafeguardStatus {
    var message: Message {
        let words = Words.safeguards
        return switch self {
        case .notStarted: Message(en: "not started", ar: "لم يبدأ", ru: "не начата")
        case .inAssessment: Message(en: "in assessment", ar: "قيد التقييم", ru: "идёт оценка")
        case .clear: words.findingClear
        case .clearWithConditions: words.findingConditions
        case .notApplicable: words.findingNotApplicable
        case .overridden: Message(en: "goes on by decision of two officers", ar: "يستمر بقرار موظفين", ru: "продолжено решением двух сотрудников")
        case .blocked: words.findingBlocked
        case .expired: Message(en: "expired", ar: "منتهٍ", ru: "срок истёк")
        }
    }
}

extension Light {
    var message: Message {
        switch self {
        case .nationality: Words.safeguards.nationality
        case .legal: Words.safeguards.legalLight
        case .safeguards: Words.safeguards.open
        case .documents: Words.safeguards.documents
        }
    }
}

extension PersonNotice.Position {
    var message: Message {
        switch self {
        case .agrees: Words.safeguards.agrees
        case .objects: Words.safeguards.objects
        case .saysNothing: Words.safeguards.saysNothing
        }
    }
}

extension LegalBasis {
    var message: Message {
        switch self {
        case .readmission: Message(en: "readmission of a national", ar: "إعادة قبول مواطن", ru: "реадмиссия гражданина")
        case .voluntaryReturn: Message(en: "voluntary return", ar: "عودة طوعية", ru: "добровольное возвращение")
        case .sentencedTransfer: Message(en: "transfer of a sentenced person", ar: "نقل محكوم عليه", ru: "передача осуждённого")
        case .extraditionForTrial: Message(en: "surrender for trial", ar: "استرداد للمحاكمة", ru: "выдача для суда")
        case .extraditionForSentence: Message(en: "surrender to serve a sentence", ar: "استرداد لتنفيذ حكم", ru: "выдача для исполнения приговора")
        case .prosecutionTransfer: Message(en: "prosecution at home", ar: "الملاحقة في دولة الجنسية", ru: "уголовное преследование на родине")
        case .childReturn: Message(en: "return of a child", ar: "عودة طفل", ru: "возвращение ребёнка")
        case .reciprocity: Message(en: "single case, by reciprocity", ar: "حالة مفردة بالمعاملة بالمثل", ru: "отдельный случай на началах взаимности")
        }
    }
}

extension LegalPaper {
    var message: Message {
        switch self {
        case .expulsionOrder: Message(en: "order to leave", ar: "أمر المغادرة", ru: "решение о выдворении")
        case .consentDeclaration: Message(en: "declaration of consent", ar: "إقرار بالموافقة", ru: "заявление о согласии")
        case .finalJudgment: Message(en: "final judgment", ar: "حكم نهائي", ru: "вступивший в силу приговор")
        case .lawText: Message(en: "text of the law", ar: "نص القانون", ru: "текст закона")
        case .timeServed: Message(en: "statement of time served", ar: "بيان المدة المقضاة", ru: "справка об отбытом сроке")
        case .medicalReport: Message(en: "medical report", ar: "تقرير طبي", ru: "медицинское заключение")
        case .behaviourReport: Message(en: "report on behaviour", ar: "تقرير السلوك", ru: "характеристика")
        case .financialObligations: Message(en: "financial obligations", ar: "الالتزامات المالية", ru: "сведения об исковых обязательствах")
        case .dualCriminality: Message(en: "proof of dual criminality", ar: "إثبات التجريم المزدوج", ru: "подтверждение двойной криминализации")
        case .administeringStateAgrees: Message(en: "agreement of the receiving state", ar: "موافقة الدولة المستقبلة", ru: "согласие принимающего государства")
        case .arrestOrder: Message(en: "certified arrest order", ar: "أمر توقيف مصدّق", ru: "заверенное постановление об аресте")
        case .personDescription: Message(en: "description of the person", ar: "أوصاف الشخص", ru: "описание личности")
        case .bestInterestsDetermination: Message(en: "best-interests determination", ar: "تحديد المصلحة الفضلى", ru: "определение наилучших интересов")
        case .guardianNamed: Message(en: "guardian named", ar: "تسمية وصي", ru: "назначен опекун")
        case .crimeStatement: Message(en: "statement of the crime", ar: "بيان الجريمة", ru: "изложение преступления")
        case .evidenceOfCrime: Message(en: "evidence of the crime", ar: "أدلة الجريمة", ru: "доказательства преступления")
        case .reciprocityNote: Message(en: "note on reciprocity", ar: "مذكرة المعاملة بالمثل", ru: "нота о взаимности")
        }
    }
}

extension JudicialHoldGround {
    var message: Message {
        switch self {
        case .investigation: Message(en: "investigation", ar: "تحقيق", ru: "следствие")
        case .trial: Message(en: "trial", ar: "محاكمة", ru: "судебное разбирательство")
        case .sentenceBeingServed: Message(en: "sentence being served", ar: "تنفيذ حكم", ru: "отбывание наказания")
        case .witness: Message(en: "needed as a witness", ar: "مطلوب للشهادة", ru: "нужен как свидетель")
        case .appeal: Message(en: "appeal", ar: "استئناف", ru: "обжалование")
        case .debt: Message(en: "debt under a judgment", ar: "دين بحكم", ru: "долг по решению суда")
        }
    }
}

extension LegalEvent {
    var message: Message {
        switch self {
        case .arrested: Message(en: "arrested", ar: "أوقف", ru: "задержан")
        case .charged: Message(en: "charged", ar: "وُجهت التهمة", ru: "предъявлено обвинение")
        case .committedForTrial: Message(en: "committed for trial", ar: "أحيل إلى المحاكمة", ru: "предан суду")
        case .convicted: Message(en: "convicted", ar: "أدين", ru: "осуждён")
        case .acquitted: Message(en: "acquitted", ar: "بُرّئ", ru: "оправдан")
        case .appealed: Message(en: "appealed", ar: "استؤنف", ru: "обжаловано")
        case .judgmentFinal: Message(en: "judgment became final", ar: "صار الحكم نهائيًا", ru: "приговор вступил в силу")
        case .sentenceServed: Message(en: "sentence served", ar: "نُفذت العقوبة", ru: "наказание отбыто")
        case .pardoned: Message(en: "pardoned", ar: "عُفي عنه", ru: "помилован")
        case .proceedingsClosed: Message(en: "proceedings closed", ar: "أُغلقت الإجراءات", ru: "производство прекращено")
        }
    }
}

extension Visit {
    /// A day as people write it.
    func day(_ day: Day) -> String { Numerals.day(day, language) }

    /// Why a light is not green, in words.
    func text(_ obstacle: LightObstacle) -> HTML {
        let words = Words.safeguards
        return switch obstacle {
        case .nationality(let code): say(code.message)
        case .heldFromDisclosure: say(words.disclosureHold)
        case .judicialHold(let ground): say(Words.legal.heldFor, ["ground": ground.message(language)])
        case .noLegalBasis: say(Words.legal.noBasis)
        case .paperMissing(let paper): say(Words.legal.missingNamed, ["paper": paper.message(language)])
        case .familySeparated(let child): say(Words.family.undetermined, ["reference": child.text])
        case .assuranceOpen: say(Words.assurances.openLight)
        case .noTravelDocument: say(words.noPaper)
        case .travelDocumentEnds(let day): say(words.paperEnds, ["day": self.day(day)])
        case .safeguard(.check(let check, let status)): say(words.lightFact, ["check": check.message(language), "state": status.message(language)])
        case .safeguard(.objectionOpen(let check)): say(words.objectionOpen, ["check": check.message(language)])
        case .safeguard(.notNotified): say(words.notNotified)
        case .safeguard(.noticeTooShort(let day)): say(words.noticeShort, ["day": self.day(day)])
        case .safeguard(.notSigned): say(words.notSigned)
        case .safeguard(.notCleared): say(words.notCleared)
        }
    }
}
