// SPDX-License-Identifier: Apache-2.0

import Casework
public import Identity
public import Workflow

/// One thing that waits for an officer: what to do, about what, and by when.
public struct OfficeTask: Sendable, Hashable {
    public enum Verb: String, Sendable, CaseIterable {
        case finishDraft, approve, dispatch, confirmLift, register, verify, answerSecond, settle, activateOfficer
        case awaitReceipt, awaitAnswers, undelivered
    }

    public enum Subject: Sendable, Hashable {
        case request(String)
        case file(CaseReference)
        case verification(CaseReference)
        case officer(String)
    }

    public let verb: Verb
    public let subject: Subject
    /// What to call it: a note's number, a person's name, a reference.
    public let title: String
    public let due: Day?
    /// Something the other state has to do.
    public var waitsForOther: Bool { verb == .awaitReceipt || verb == .awaitAnswers }
}

/// What waits for whom. Read from the cards, so that it names nothing that a list would not.
public struct TasksDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// Everything that waits for this officer, the most urgent first.
    public func tasks(of actor: Actor) -> [OfficeTask] {
        let all = requests(actor) + lifts(actor) + verifications(actor) + officers(actor)
        return all.sorted { ($0.due ?? Day(number: Int(Int32.max) / 4000), $0.title) < ($1.due ?? Day(number: Int(Int32.max) / 4000), $1.title) }
    }

    private func requests(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.requestRead) else { return [] }
        return office.directory(RequestCard.self, RepatriationRequest.room).compactMap { id, card in
            let profile = office.profile(named: card.profile)
            let title = card.number ?? card.note ?? id
            func task(_ verb: OfficeTask.Verb, _ due: Day?) -> OfficeTask { OfficeTask(verb: verb, subject: .request(id), title: title, due: due) }
            let isAuthor = card.authors.contains(actor.id)
            switch (card.side, card.state) {
            case (.holding, .draft) where isAuthor: return task(.finishDraft, nil)
            case (.holding, .internalReview) where actor.may(.requestApprove) && !isAuthor: return task(.approve, nil)
            case (.holding, .approved) where actor.may(.requestDispatch) && !isAuthor: return task(.dispatch, nil)
            case (.holding, .dispatched) where card.isUndeliverable: return task(.undelivered, nil)
            case (.holding, .dispatched) where isAuthor || actor.may(.requestDispatch) || actor.may(.channelCheck):
                return task(.awaitReceipt, card.dispatchedAt.flatMap { profile?.receiptDue(dispatchedAt: $0) })
            case (.holding, .received), (.holding, .underVerification), (.holding, .partiallyAnswered):
                guard isAuthor || actor.may(.requestDispatch) else { return nil }
                return task(.awaitAnswers, card.receivedAt.flatMap { profile?.replyDue(receivedAt: $0) })
            case (.nationality, .received) where actor.may(.requestRegister):
                return task(.register, card.receivedAt.flatMap { profile?.registerDue(receivedAt: $0) })
            default: return nil
            }
        }
    }

    private func lifts(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.fileLiftHold) else { return [] }
        return office.directory(FileCard.self, DetentionFile.room).compactMap { id, card in
            guard let reference = CaseReference(id), card.liftsProposedBy.contains(where: { $0 != actor.id }) else { return nil }
            return OfficeTask(verb: .confirmLift, subject: .file(reference), title: card.name, due: nil)
        }
    }

    private func verifications(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.verificationPropose) else { return [] }
        let requests = Dictionary(uniqueKeysWithValues: office.directory(RequestCard.self, RepatriationRequest.room).map { ($0.id, $0.card) })
        return office.directory(VerificationCard.self, NationalityVerification.room).compactMap { id, card in
            guard let reference = CaseReference(id), let request = requests[card.request] else { return nil }
            let profile = office.profile(named: request.profile)
            let due = request.receivedAt.flatMap { profile?.replyDue(receivedAt: $0) }
            let verb: OfficeTask.Verb
            switch card.state {
            case .claimed: verb = .verify
            case .proposed where card.firstBy != actor.id: verb = .answerSecond
            case .divided where card.firstBy != actor.id && card.secondBy != actor.id: verb = .settle
            case .none, .proposed, .divided, .decided: return nil
            }
            return OfficeTask(verb: verb, subject: .verification(reference), title: card.name, due: due)
        }
    }

    private func officers(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.officerActivate) else { return [] }
        return office.directory(OfficerCard.self, Officer.room).compactMap { id, card in
            guard card.state == .pending, card.admittedBy != actor.id, id != actor.id.text else { return nil }
            return OfficeTask(verb: .activateOfficer, subject: .officer(id), title: card.name, due: nil)
        }
    }
}
