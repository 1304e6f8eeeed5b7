// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Matching
import Wording
import Workflow

extension VerificationOutcome {
    var message: Message {
        switch self {
        case .confirmed: Words.verifications.confirmed
        case .notEstablished: Words.verifications.notEstablished
        case .notNational: Words.verifications.notNational
        case .identityMismatch: Message(en: "another person of that identity", ar: "شخص آخر بتلك الهوية", ru: "под этими данными — другой человек")
        }
    }
}

extension VerificationReason {
    var message: Message {
        let words = Words.verifications
        return switch self {
        case .registerEntryMatches: words.registerEntryMatches
        case .documentsProve: words.documentsProve
        case .registerAndStatementAgree: words.registerAndStatementAgree
        case .noCandidateFound: words.noCandidateFound
        case .cannotTellCandidatesApart: words.cannotTellApart
        case .evidenceInsufficient: words.evidenceInsufficient
        case .citizenshipRenounced: words.citizenshipRenounced
        case .registeredForeigner: words.registeredForeigner
        case .documentsFalse: words.documentsFalse
        case .registeredPersonElsewhere:
            Message(en: "the registered person is elsewhere", ar: "الشخص المسجل في مكان آخر", ru: "зарегистрированный человек находится в другом месте")
        case .particularsDiffer: Message(en: "particulars of the two differ", ar: "بيانات الاثنين مختلفة", ru: "сведения о них расходятся")
        case .photographDiffers: Message(en: "the photographs differ", ar: "الصورتان مختلفتان", ru: "фотографии различаются")
        }
    }
}

extension EvidenceTier {
    var message: Message {
        switch self {
        case .proof: Words.verifications.tierProof
        case .rebuttable: Words.verifications.tierRebuttable
        case .indication: Words.verifications.tierIndication
        case .unusable: Words.verifications.tierUnusable
        }
    }
}

extension EvidenceKind {
    var message: Message {
        let words = Words.verifications
        return switch self {
        case .passport: words.passport
        case .expiredPassport: words.expiredPassport
        case .identityCard: words.identityCard
        case .citizenshipCertificate: words.citizenshipCertificate
        case .militaryCard: words.militaryCard
        case .seafarersBook: words.seafarersBook
        case .registerEntry: words.registerEntry
        case .documentCopy: words.documentCopy
        case .birthCertificate: words.birthCertificate
        case .drivingLicence: words.drivingLicence
        case .witnessStatement: words.witnessStatement
        case .personsStatement: words.personsStatement
        case .language: words.language
        case .otherPaper: words.otherPaper
        case .photograph: Message(en: "photograph", ar: "صورة شخصية", ru: "фотография")
        case .fingerprints: Message(en: "fingerprints", ar: "بصمات الأصابع", ru: "отпечатки пальцев")
        case .kinshipTest: Message(en: "test of kinship (DNA)", ar: "فحص القرابة (الحمض النووي)", ru: "тест на родство (ДНК)")
        }
    }
}

extension EvidenceItem.Finding {
    var message: Message {
        switch self {
        case .genuine: Words.verifications.genuine
        case .notChecked: Words.verifications.notChecked
        case .isFalse: Words.verifications.isFalse
        }
    }
}

extension Band {
    var message: Message {
        switch self {
        case .strong: Words.verifications.bandStrong
        case .possible: Words.verifications.bandPossible
        case .weak: Words.verifications.bandWeak
        case .contradicted: Words.verifications.bandContradicted
        }
    }
}

extension MatchField {
    var message: Message {
        let words = Words.verifications
        return switch self {
        case .document: words.fieldDocument
        case .given: words.fieldGiven
        case .family: words.fieldFamily
        case .father: words.fieldFather
        case .grandfather: words.fieldGrandfather
        case .mother: words.fieldMother
        case .birth: words.fieldBirth
        case .place: words.fieldPlace
        case .sex: words.fieldSex
        case .kin: words.fieldKin
        case .origin: words.fieldOrigin
        case .further: words.fieldFurther
        }
    }
}

extension EvidenceReason {
    var message: Message {
        let words = Words.verifications
        return switch self {
        case .same: words.same
        case .soundsAlike: words.soundsAlike
        case .soundsAlikeCommon: words.soundsAlikeCommon
        case .differs: words.differs
        case .oneDigitOff: words.oneDigitOff
        case .nearlySame: words.nearlySame
        case .sameDay: words.sameDay
        case .dayMonthSwapped: words.dayMonthSwapped
        case .sameMonth: words.sameMonth
        case .sameYear: words.sameYear
        case .conventionalDate: words.conventionalDate
        case .nearYear: words.nearYear
        case .yearsApart: words.yearsApart
        case .contradictsYear: words.contradictsYear
        case .sameRegion: words.sameRegion
        case .sameState: words.sameState
        case .sharedByKin: words.sharedByKin
        case .missing: words.missing
        }
    }
}

extension DisclosureHoldReason {
    var message: Message {
        switch self {
        case .asylumClaim: Words.files.asylumClaim
        case .riskOnReturn: Words.files.riskOnReturn
        case .traffickingVictim: Words.files.traffickingVictim
        case .familySafety: Words.files.familySafety
        case .courtOrder: Words.files.courtOrder
        }
    }
}

extension RepatriationRequest.State {
    var message: Message {
        let words = Words.requests
        return switch self {
        case .none, .draft: words.draft
        case .internalReview: words.internalReview
        case .approved: words.approved
        case .dispatched: words.dispatched
        case .received: words.received
        case .underVerification: words.underVerification
        case .partiallyAnswered: words.partiallyAnswered
        case .answered: words.answered
        case .returnedIncomplete: Message(en: "returned as incomplete", ar: "أُعيد لعدم اكتماله", ru: "возвращён как неполный")
        case .withdrawn: words.withdrawn
        }
    }
}

extension NationalityVerification.State {
    var message: Message {
        switch self {
        case .none, .claimed: Words.verifications.queueClaimed
        case .proposed: Words.verifications.queueProposed
        case .divided: Words.verifications.queueDivided
        case .decided: Words.verifications.queueDecided
        case .recalled: Message(en: "answer recalled", ar: "سُحب الجواب", ru: "ответ отозван")
        case .contested: Message(en: "answer contested", ar: "الجواب محل اعتراض", ru: "ответ оспорен")
        case .withdrawn: Message(en: "withdrawn", ar: "مسحوب", ru: "отозван")
        case .closed: Words.custody.closedDeath
        }
    }
}

extension AgeGroup {
    var message: Message {
        switch self {
        case .adult: Words.files.adult
        case .minor: Words.files.minor
        case .unknown: Words.files.unknownAge
        }
    }
}

extension Sex {
    var message: Message {
        switch self {
        case .male: Words.common.male
        case .female: Words.common.female
        }
    }
}

extension Role {
    var message: Message {
        switch self {
        case .registrar: Words.officers.registrar
        case .caseOfficer: Words.officers.caseOfficer
        case .approver: Words.officers.approver
        case .verificationOfficer: Words.officers.verificationOfficer
        case .safeguardsOfficer: Words.officers.safeguardsOfficer
        case .judicialOfficer: Words.officers.judicialOfficer
        case .transferOfficer: Words.officers.transferOfficer
        case .liaison: Words.officers.liaison
        case .auditor: Words.officers.auditor
        case .administrator: Words.officers.administrator
        }
    }
}

extension OfficeTask.Verb {
    var message: Message {
        let words = Words.tasks
        return switch self {
        case .finishDraft: words.finishDraft
        case .approve: words.approve
        case .dispatch: words.dispatch
        case .confirmLift: words.confirmLift
        case .register: words.register
        case .verify: words.verify
        case .answerSecond: words.answerSecond
        case .settle: words.settle
        case .activateOfficer: words.activateOfficer
        case .readLetter: Words.letters.task
        case .readUrgentLetter: Words.letters.urgentTask
        case .letterLost: Words.letters.lostTask
        case .clearSafeguards: Words.safeguards.clearTask
        case .answerObjection: Words.safeguards.answerObjection
        case .confirmOverride: Words.safeguards.overrideTask
        case .establishLink: Words.family.establishTask
        case .confirmUnlink: Words.family.unlinkTask
        case .decideDetermination: Words.family.decideTask
        case .familySeparated: Words.family.separatedTask
        case .countersignMeeting: Words.meetings.task
        case .acknowledgeObservation: Words.observations.acknowledgeTask
        case .decideObservation: Words.observations.decideTask
        case .clarifyObservation: Words.observations.clarifyTask
        case .keepCommitment: Words.observations.commitmentTask
        case .closeObservation: Words.observations.closeTask
        case .noticeTransfer: Words.transfers.noticeTask
        case .answerNotice: Words.transfers.answerNoticeTask
        case .answerCounter: Words.transfers.answerCounterTask
        case .lastCall: Words.transfers.lastCallTask
        case .confirmEscortRecord: Words.transfers.confirmRecordTask
        case .recordDeparture: Words.transfers.departTask
        case .recordArrival: Words.transfers.arriveTask
        case .closeTransfer: Words.transfers.closeTask
        case .signHandover: Words.transfers.signTask
        case .countersignHandover: Words.transfers.countersignTask
        case .declareWrongfulReturn: Words.custody.declareTask
        case .takeBack: Words.custody.takeBackTask
        case .deathTasks: Words.custody.deathTask
        case .readLateNews: Words.custody.lateTask
        case .confirmCorrection: Words.custody.correctionTask
        case .windowEnds: Words.custody.windowTask
        case .awaitReceipt: words.awaitReceipt
        case .awaitAnswers: words.awaitAnswers
        case .undelivered: words.undelivered
        case .amend: words.amend
        case .decideExtension: words.decideExtension
        case .supplyEvidence: words.supplyEvidence
        case .answerInterview: words.answerInterview
        case .acknowledgeAnswer: words.acknowledgeAnswer
        case .reviewAnswer: words.reviewAnswer
        case .holdInterview: words.holdInterview
        case .confirmPeer: words.confirmPeer
        case .awaitEvidence: words.awaitEvidence
        case .historyDiffers: words.historyDiffers
        case .confirmDocumentIdentity: Words.travel.confirmTask
        case .approveDocument: Words.travel.approveTask
        case .issueDocument: Words.travel.issueTask
        case .reissueDocument: Words.travel.reissueTask
        case .reportLostDocument: Words.travel.reportTask
        case .acknowledgePaper: Words.travel.acknowledgeTask
        case .noteVoidPaper: Words.travel.noteVoid
        case .acknowledgeAssurance: Words.assurances.acknowledgeTask
        case .answerConcern: Words.assurances.concernTask
        case .visitReturned: Words.followUps.visitTask
        case .closeFollowUp: Words.followUps.closeTask
        case .erase: Words.retention.eraseTask
        case .confirmErasure: Words.retention.confirmTask
        case .confirmHoldLift: Words.retention.liftTask
        case .decideAccess: Words.access.decideTask
        case .noteAccess: Words.access.noteTask
        case .answerSubject: Words.subjects.task
        case .notifyConsul: Words.consular.notifyTask
        case .hearOfContact: Words.consular.hearTask
        case .weighObjection: Words.disclosure.weighTask
        case .examineDuress: Words.provenance.duressTask
        case .answerMission: Words.missions.answerTask
        case .reviseMission: Words.missions.reviseTask
        case .reportMission: Words.missions.reportTask
        }
    }
}

extension NationalityAnswer {
    func text(_ language: Language) -> String { "\(outcome.message(language)) (\(tier.message(language)))\(language == .arabic ? "؛" : ";") \(reason.message(language))" }
}

extension ClaimedNationality {
    func text(_ language: Language) -> String {
        switch self {
        case .state(let state): StateNames.name(of: state, in: language)
        case .undetermined: Words.files.undetermined(language)
        }
    }
}
