// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Phrases
import Wording
import Workflow

extension TransferOperation.State {
    var message: Message {
        let words = Words.transfers
        return switch self {
        case .none, .planned: words.planned
        case .noticed: words.noticed
        case .confirmed: words.stateConfirmed
        case .counterProposed: words.stateCountered
        case .lastCall: words.stateLastCall
        case .departed: words.stateDeparted
        case .arrived: words.stateArrived
        case .signed: words.stateSigned
        case .disputed: words.stateDisputed
        case .handedOver: words.stateHandedOver
        case .closed: words.stateClosed
        case .postponed: words.statePostponed
        case .cancelled: words.stateCancelled
        }
    }
}

extension TravelMode {
    var message: Message {
        switch self {
        case .air: Words.transfers.air
        case .land: Words.transfers.land
        case .sea: Words.transfers.sea
        }
    }
}

extension Disposition {
    var message: Message {
        switch self {
        case .handedOver: Message(en: "handed over", ar: "جرى التسليم", ru: "передача состоялась")
        case .notPresented: Message(en: "not presented", ar: "لم يجرِ الإحضار", ru: "доставки не было")
        case .refusedByPerson: Message(en: "the person refused", ar: "رفض الشخص", ru: "человек отказался")
        case .medicalStop: Message(en: "stopped for health", ar: "توقف لأسباب صحية", ru: "остановка по состоянию здоровья")
        case .deceased: Words.custody.deceased
        case .refusedEntry: Message(en: "refused entry, returned", ar: "رُفض الدخول، وأُعيد الشخص", ru: "отказ во въезде, возвращение")
        case .escaped: Words.custody.escaped
        }
    }
}

extension RecognitionMark {
    var message: Message {
        switch self {
        case .photograph: Message(en: "photograph", ar: "الصورة", ru: "фотография")
        case .fingerprints: Message(en: "fingerprints", ar: "بصمات الأصابع", ru: "отпечатки пальцев")
        case .dateOfBirth: Message(en: "date of birth", ar: "تاريخ الميلاد", ru: "дата рождения")
        case .mothersName: Message(en: "mother’s name", ar: "اسم الأم", ru: "имя матери")
        case .document: Message(en: "document", ar: "وثيقة", ru: "документ")
        }
    }
}

extension NationalityRecheck {
    var message: Message {
        switch self {
        case .otherStateConfirmed: Message(en: "the other state said that its answer stands", ar: "قالت الدولة الأخرى إن جوابها قائم", ru: "другое государство подтвердило, что ответ в силе")
        case .officerAsked: Message(en: "I asked again: still a national", ar: "سُئلت ثانية: الجنسية ما زالت قائمة", ru: "запрошено ещё раз: гражданство сохраняется")
        case .inDoubt: Message(en: "in doubt", ar: "موضع شك", ru: "под сомнением")
        }
    }
}

extension TakeOffReason {
    var message: Message {
        switch self {
        case .officersDecision: Message(en: "decision of the officer", ar: "قرار الموظف", ru: "решение сотрудника")
        case .familyStays: Message(en: "the family stays together here", ar: "تبقى الأسرة معًا هنا", ru: "семья остаётся здесь вместе")
        case .personChanged: Message(en: "the person changed their mind", ar: "غيّر الشخص رأيه", ru: "человек передумал")
        case .notChecked: Message(en: "not looked at by two officers", ar: "لم ينظر فيه موظفان", ru: "не осмотрен двумя сотрудниками")
        case .notFit: Message(en: "not fit to travel", ar: "غير قادر صحيًا على السفر", ru: "не годен к перевозке")
        case .nationalityInDoubt: Message(en: "citizenship in doubt", ar: "الجنسية موضع شك", ru: "гражданство под сомнением")
        case .lightNotGreen: Message(en: "a light is not green", ar: "إشارة غير خضراء", ru: "сигнал не зелёный")
        case .caseClosed: Message(en: "the case is closed", ar: "القضية مغلقة", ru: "дело закрыто")
        }
    }
}

extension EscortRisk {
    var message: Message {
        switch self {
        case .none: Message(en: "none known", ar: "لا خطر معروف", ru: "не известны")
        case .selfHarm: Message(en: "harm to themself", ar: "إيذاء النفس", ru: "вред самому себе")
        case .fromOthers: Message(en: "harm from others", ar: "أذى من الآخرين", ru: "вред от других")
        case .toOthers: Message(en: "harm to others", ar: "أذى للآخرين", ru: "вред другим")
        case .escape: Message(en: "escape", ar: "هروب", ru: "побег")
        }
    }
}

extension EscortEvent {
    var message: Message {
        switch self {
        case .propertyAdded: Words.transfers.propertyAdded
        case .propertyRemoved: Words.transfers.propertyRemoved
        case .medicationGiven: Words.transfers.medicationGiven
        case .forceUsed: Words.transfers.forceUsed
        case .complaint: Words.transfers.complaint
        }
    }
}

extension TransferFact {
    var isOthers: Bool { if case .heard = self { true } else { false } }

    func text(_ visit: Visit) -> HTML {
        let words = Words.transfers
        return switch self {
        case .planned: visit.say(words.planned)
        case .planChanged: visit.say(words.planChanged)
        case .personPut(let person): visit.say(words.putFact, ["people": person.text])
        case .personTakenOff(let person, let reason, _): "\(Bidi.reference(person.text)): \(visit.say(words.takenOffBecause, ["why": reason.message(visit.language)]))"
        case .checked(let person, _): visit.say(words.checkedFact, ["people": person.text])
        case .told(let event, _), .heard(let event, _): event.text(visit)
        case .dropped: visit.say(words.stateCancelled)
        case .undelivered(let code): visit.say(words.undelivered, ["code": code])
        case .translated(_, let translation): visit.say(Words.exchange.translation, ["name": translation.translator])
        case .refused(let code, _): visit.say(Words.files.refusedFact, ["why": code.message(visit.language)])
        }
    }
}

extension TransferEvent {
    func text(_ visit: Visit) -> HTML {
        let words = Words.transfers
        return switch self {
        case .noticed(let notice): "\(visit.say(words.noticed)) \(visit.say(words.noticeNumber, ["n": visit.number(notice.number)]))"
        case .confirmed: visit.say(words.stateConfirmed)
        case .countered(_, let departure, _): visit.say(words.counterProposed, ["moment": visit.time(departure)])
        case .escortsChanged: visit.say(words.escortsFact)
        case .takenOff(let people): visit.say(words.offFact, ["people": people.map(\.text).joined(separator: ", ")])
        case .stopped(let person): visit.say(words.stoppedFact, ["people": person.text])
        case .lastCalled(let off):
            visit.say(words.stateLastCall) + (off.isEmpty ? .none : "\(visit.semicolon)\(visit.say(words.offFact, ["people": off.map(\.text).joined(separator: ", ")]))")
        case .departed: visit.say(words.stateDeparted)
        case .arrived: visit.say(words.stateArrived)
        case .signed: visit.say(words.stateSigned)
        case .disputed: visit.say(words.stateDisputed)
        case .countersigned: visit.say(words.stateHandedOver)
        case .postponed: visit.say(words.statePostponed)
        case .cancelled: visit.say(words.stateCancelled)
        case .closed: visit.say(words.stateClosed)
        }
    }
}
