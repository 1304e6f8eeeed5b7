// SPDX-License-Identifier: Apache-2.0

import Casework
public import Identity
import Pouch
import Store
public import Workflow

/// One thing that waits for an officer: what to do, about what, and by when.
public struct OfficeTask: Sendable, Hashable {
    public enum Verb: String, Sendable, CaseIterable {
        case finishDraft, approve, dispatch, confirmLift, register, verify, answerSecond, settle, activateOfficer
        case amend, decideExtension, supplyEvidence, answerInterview, acknowledgeAnswer, reviewAnswer, holdInterview, confirmPeer
        case readLetter, readUrgentLetter, letterLost
        case clearSafeguards, answerObjection, confirmOverride
        case establishLink, confirmUnlink, decideDetermination, familySeparated
        case countersignMeeting, acknowledgeObservation, decideObservation, clarifyObservation, keepCommitment, closeObservation
        case noticeTransfer, answerNotice, answerCounter, lastCall, confirmEscortRecord, recordDeparture, recordArrival, signHandover, countersignHandover, closeTransfer
        case declareWrongfulReturn, takeBack, deathTasks, readLateNews, confirmCorrection, windowEnds
        case notifyConsul, hearOfContact, weighObjection, examineDuress, answerMission, reviseMission, reportMission
        case awaitReceipt, awaitAnswers, awaitEvidence, undelivered, historyDiffers
        case confirmDocumentIdentity, approveDocument, issueDocument, reissueDocument, reportLostDocument, acknowledgePaper, noteVoidPaper
        case acknowledgeAssurance, answerConcern, visitReturned, closeFollowUp
        case erase, confirmErasure, confirmHoldLift, decideAccess, noteAccess, answerSubject
    }

    public enum Subject: Sendable, Hashable {
        case request(String)
        case file(CaseReference)
        case verification(CaseReference)
        case officer(String)
        case peer(String)
        case letters(String)
        case meeting(String)
        case observation(String)
        case family(CaseReference)
        /// How long somebody's records are kept.
        case retention(CaseReference)
        /// Emergency access to somebody's records.
        case access(CaseReference)
        /// A person's request to see what is kept of them.
        case subject(CaseReference)
        case transfer(String)
        case escortRecord(String, CaseReference)
        case wrongfulReturn(String)
        case channel
        case travelDocument(CaseReference), travelPapers(CaseReference), assurances(CaseReference), followUp(CaseReference)
        case consular(CaseReference)
        case mission(String)

        /// The record that the task is about, where it is about one that messages come for.
        var stream: Stream? {
            switch self {
            case .request(let id): RepatriationRequest.stream(id)
            case .file(let reference): DetentionFile.stream(reference.text)
            case .verification(let reference): NationalityVerification.stream(reference.text)
            case .letters(let id): Correspondence.stream(id)
            case .meeting(let id): Meeting.stream(id)
            case .observation(let id): Observation.stream(id)
            case .family, .officer, .peer, .channel, .retention, .access, .subject, .escortRecord: nil
            case .consular(let reference): ConsularAccess.stream(reference.text)
            case .mission(let id): IdentificationMission.stream(id)
            case .transfer(let id): TransferOperation.stream(id)
            case .wrongfulReturn(let id): WrongfulReturn.stream(id)
            case .travelDocument(let reference): TravelDocument.stream(reference.text)
            case .travelPapers(let reference): TravelPapers.stream(reference.text)
            case .assurances(let reference): Assurances.stream(reference.text)
            case .followUp(let reference): PostReturnFollowUp.stream(reference.text)
            }
        }

        var id: String {
            switch self {
            case .request(let id), .officer(let id), .peer(let id), .letters(let id), .meeting(let id), .observation(let id), .transfer(let id), .wrongfulReturn(let id),
                .mission(let id):
                id
            case .escortRecord(let operation, let person): PersonEscortRecord.id(operation, person)
            case .file(let reference), .verification(let reference), .family(let reference), .retention(let reference), .access(let reference),
                .subject(let reference), .consular(let reference):
                reference.text
            case .channel: "channel"
            case .travelDocument(let reference), .travelPapers(let reference), .assurances(let reference), .followUp(let reference): reference.text
            }
        }
    }

    public let verb: Verb
    public let subject: Subject
    /// What to call it: a note's number, a person's name, a reference.
    public let title: String
    public let due: Day?
    /// Who has taken it up.
    public var holder: OfficerID?
    public var isHolderAway = false

    init(verb: Verb, subject: Subject, title: String, due: Day?) {
        (self.verb, self.subject, self.title, self.due) = (verb, subject, title, due)
    }

    /// What names the task as long as it stands.
    public var key: String { "\(verb.rawValue)-\(subject.id)" }

    /// Something the other state has to do.
    public var waitsForOther: Bool { [.awaitReceipt, .awaitAnswers, .awaitEvidence].contains(verb) }
}

/// What waits for whom. Read from the cards, so that it names nothing that a list would not.
public struct TasksDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// Everything that waits for this officer, the most urgent first; what others have taken up comes last.
    public func tasks(of actor: Actor) -> [OfficeTask] {
        let claims = Dictionary(uniqueKeysWithValues: office.directory(ClaimCard.self, TaskClaim.room).map { ($0.id, $0.card.holder) })
        let appointed = Dictionary(uniqueKeysWithValues: office.directory(OfficerCard.self, Officer.room).map { ($0.id, $0.card) })
        let today = office.today
        var all = requests(actor) + files(actor) + verifications(actor) + officers(actor) + peers(actor) + letters(actor)
        all += transfers(actor) + wrongfulReturns(actor) + custody(actor)
        all += safeguards(actor) + meetings(actor) + observations(actor) + channel(actor)
        all += families(actor) + returns(actor)
        all += retention(actor) + accesses(actor) + subjects(actor)
        all += contact(actor) + missions(actor)
        for index in all.indices {
            guard let holder = claims[all[index].key] ?? nil else { continue }
            all[index].holder = holder
            all[index].isHolderAway = appointed[holder.text]?.awayUntil.map { today <= $0 } ?? false
        }
        func order(_ task: OfficeTask) -> (Int, Day, String) {
            (task.holder.map { $0 == actor.id ? 0 : 2 } ?? 1, task.due ?? Day(number: Int(Int32.max) / 4000), task.title)
        }
        return all.sorted { order($0) < order($1) }
    }

    public func task(_ key: String, of actor: Actor) throws(Refusal) -> OfficeTask {
        guard let task = tasks(of: actor).first(where: { $0.key == key }) else { throw Refusal(.notFound) }
        return task
    }

    private func requests(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.requestRead) else { return [] }
        return office.directory(RequestCard.self, RepatriationRequest.room).flatMap { id, card -> [OfficeTask] in
            let profile = office.profile(named: card.profile)
            let title = card.number ?? card.note ?? id
            func task(_ verb: OfficeTask.Verb, _ due: Day?) -> OfficeTask { OfficeTask(verb: verb, subject: .request(id), title: title, due: due) }
            let isAuthor = card.authors.contains(actor.id)
            var tasks: [OfficeTask] = []
            if card.hasExtensionAsk, card.side == .holding, actor.may(.requestGrantExtension) { tasks.append(task(.decideExtension, card.due(under: profile))) }
            switch (card.side, card.state) {
            case (.holding, .draft) where isAuthor: tasks.append(task(.finishDraft, nil))
            case (.holding, .internalReview) where actor.may(.requestApprove) && !isAuthor: tasks.append(task(.approve, nil))
            case (.holding, .approved) where actor.may(.requestDispatch) && !isAuthor: tasks.append(task(.dispatch, nil))
            case (.holding, .dispatched) where card.isUndeliverable: tasks.append(task(.undelivered, nil))
            case (.holding, .dispatched) where isAuthor || actor.may(.requestDispatch) || actor.may(.channelCheck):
                tasks.append(task(.awaitReceipt, card.dispatchedAt.flatMap { profile?.receiptDue(dispatchedAt: $0) }))
            case (.holding, .returnedIncomplete) where actor.may(.requestAmend): tasks.append(task(.amend, nil))
            case (.holding, .received), (.holding, .underVerification), (.holding, .partiallyAnswered):
                if isAuthor || actor.may(.requestDispatch) { tasks.append(task(.awaitAnswers, card.due(under: profile))) }
            case (.nationality, .received) where actor.may(.requestRegister):
                tasks.append(task(.register, card.receivedAt.flatMap { profile?.registerDue(receivedAt: $0) }))
            default: break
            }
            return tasks
        }
    }

    private func files(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.fileRead) else { return [] }
        return office.fileLists.all(.asking, in: office.journal.directory).flatMap { id, card -> [OfficeTask] in
            guard let reference = CaseReference(id) else { return [] }
            func task(_ verb: OfficeTask.Verb) -> OfficeTask { OfficeTask(verb: verb, subject: .file(reference), title: card.name, due: nil) }
            var tasks: [OfficeTask] = []
            if actor.may(.fileLiftHold), card.liftsProposedBy.contains(where: { $0 != actor.id }) { tasks.append(task(.confirmLift)) }
            if actor.may(.answerAcknowledge), card.isAnswerUnacknowledged { tasks.append(task(.acknowledgeAnswer)) }
            if actor.may(.evidenceSupply), card.openCalls > 0 { tasks.append(task(.supplyEvidence)) }
            if actor.may(.interviewArrange), card.interviewWaits { tasks.append(task(.answerInterview)) }
            return tasks
        }
    }

    private func verifications(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.verificationPropose) else { return [] }
        let requests = Dictionary(uniqueKeysWithValues: office.directory(RequestCard.self, RepatriationRequest.room).map { ($0.id, $0.card) })
        let now = office.now()
        return office.verificationsThatAsk.cards(true, in: office.journal.directory).flatMap { id, card -> [OfficeTask] in
            guard let reference = CaseReference(id), let request = requests[card.request] else { return [] }
            let due = office.profile(named: request.profile).flatMap { request.clock.due(reference, under: $0) }
            func task(_ verb: OfficeTask.Verb) -> OfficeTask { OfficeTask(verb: verb, subject: .verification(reference), title: card.name, due: due) }
            var tasks: [OfficeTask] = []
            if let interview = card.interview, interview.waitsForUs || interview.isAgreed && interview.slot <= now { tasks.append(task(.holdInterview)) }
            if card.unreadNews ?? 0 > 0 { tasks.append(task(.readLateNews)) }
            switch card.state {
            case .claimed: tasks.append(task(card.openCalls > 0 ? .awaitEvidence : .verify))
            case .proposed where card.firstBy != actor.id: tasks.append(task(.answerSecond))
            case .divided where card.firstBy != actor.id && card.secondBy != actor.id: tasks.append(task(.settle))
            case .recalled, .contested: tasks.append(task(.reviewAnswer))
            case .none, .proposed, .divided, .decided, .withdrawn, .closed: break
            }
            return tasks
        }
    }

    private func officers(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.officerActivate) else { return [] }
        return office.directory(OfficerCard.self, Officer.room).compactMap { id, card in
            guard card.state == .pending, card.admittedBy != actor.id, id != actor.id.text else { return nil }
            return OfficeTask(verb: .activateOfficer, subject: .officer(id), title: card.name, due: nil)
        }
    }

    private func peers(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.peerConfirm) else { return [] }
        return office.directory(PeerCard.self, PeerRecord.room).compactMap { id, card in
            guard card.state == .proposed, !card.confirmedBy.contains(actor.id) else { return nil }
            return OfficeTask(verb: .confirmPeer, subject: .peer(id), title: card.node?.state ?? "", due: nil)
        }
    }

    private func letters(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.letterWrite) else { return [] }
        return office.directory(LetterCard.self, Correspondence.room).compactMap { id, card in
            guard card.isWaiting else { return nil }
            let verb: OfficeTask.Verb = card.unnoted == 0 ? .letterLost : card.isUrgent ? .readUrgentLetter : .readLetter
            return OfficeTask(verb: verb, subject: .letters(id), title: card.subject.text, due: card.isUrgent ? office.today : nil)
        }
    }

    /// What waits for a second safeguards officer: not the one who did the first part.
    private func safeguards(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.safeguardClear) else { return [] }
        return office.clearancesThatAsk.cards(true, in: office.journal.directory).flatMap { id, card -> [OfficeTask] in
            guard let reference = CaseReference(id) else { return [] }
            let title = office.journal.directory.one(FileCard.self, in: DetentionFile.room, id)?.name ?? id
            var verbs: [OfficeTask.Verb] = []
            if !card.isCleared, let signer = card.signedBy, signer != actor.id { verbs.append(.clearSafeguards) }
            if card.objectionsBy.contains(where: { $0 != actor.id }) { verbs.append(.answerObjection) }
            if card.overridesProposedBy.contains(where: { $0 != actor.id }) { verbs.append(.confirmOverride) }
            return verbs.map { OfficeTask(verb: $0, subject: .file(reference), title: title, due: nil) }
        }
    }

    private func meetings(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.meetingRecord) else { return [] }
        return office.directory(MeetingCard.self, Meeting.room).compactMap { id, card in
            guard card.state == .recorded, !card.isOurs else { return nil }
            return OfficeTask(verb: .countersignMeeting, subject: .meeting(id), title: card.place.text, due: nil)
        }
    }

    /// What is this side's move, by when, for the officers who may make it.
    private func observations(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.observationRead) else { return [] }
        return office.directory(ObservationCard.self, Observation.room).compactMap { id, card in
            guard card.isOurMove, let verb = OfficeTask.Verb(card.state, actor) else { return nil }
            return OfficeTask(verb: verb, subject: .observation(id), title: card.subject.text, due: office.due(card))
        }
    }

    /// What did not arrive, and journals that no longer agree, are the liaison officer's and the auditor's to see to.
    private func channel(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.channelCheck) || actor.may(.auditRead) else { return [] }
        return office.directory(ChannelLog.self, ChannelLog.room).flatMap { id, log -> [OfficeTask] in
            let state = office.peers.first { $0.nodeID == id }?.state ?? ""
            var tasks: [OfficeTask] = []
            if log.historyDiffersAt != nil || log.ownHistoryDiffersAt != nil {
                tasks.append(OfficeTask(verb: .historyDiffers, subject: .channel, title: state, due: nil))
            }
            if !log.failures.isEmpty, actor.may(.channelCheck) { tasks.append(OfficeTask(verb: .undelivered, subject: .channel, title: state, due: nil)) }
            return tasks
        }
    }
}

extension OfficeTask.Verb {
    /// What an observation in a state asks of an officer whose side moves.
    init?(_ state: Observation.State, _ actor: Actor) {
        switch state {
        case .raised where actor.may(.observationAnswer), .reopened where actor.may(.observationAnswer): self = .acknowledgeObservation
        case .acknowledged where actor.may(.observationAnswer): self = .decideObservation
        case .accepted where actor.may(.observationAnswer), .inProgress where actor.may(.observationAnswer): self = .keepCommitment
        case .needsClarification where actor.may(.observationRaise): self = .clarifyObservation
        case .answered where actor.may(.observationClose), .declined where actor.may(.observationClose): self = .closeObservation
        default: return nil
        }
    }
}
