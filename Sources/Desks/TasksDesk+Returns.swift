// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Store
import Workflow

// What travel documents, assurances and follow-ups ask of whom.

extension TasksDesk {
    func returns(_ actor: Actor) -> [OfficeTask] { travelDocuments(actor) + travelPapers(actor) + assurances(actor) + followUps(actor) }

    /// What to call somebody whom this state verifies.
    private func name(_ id: String) -> String { office.journal.directory.one(VerificationCard.self, in: NationalityVerification.room, id)?.name ?? id }

    /// At the state of nationality: the next step of each paper, for whoever may take it.
    private func travelDocuments(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.travelDocumentRead) else { return [] }
        let today = office.today
        return office.directory(TravelDocumentCard.self, TravelDocument.room).flatMap { id, card -> [OfficeTask] in
            guard let reference = CaseReference(id) else { return [] }
            func task(_ verb: OfficeTask.Verb, _ due: Day? = nil) -> OfficeTask { OfficeTask(verb: verb, subject: .travelDocument(reference), title: name(id), due: due) }
            var tasks: [OfficeTask] = []
            switch card.state(on: today) {
            case .requested where actor.may(.travelDocumentIdentify): tasks.append(task(.confirmDocumentIdentity))
            case .identityConfirmed where actor.may(.travelDocumentApprove) && !card.prepared.contains(actor.id): tasks.append(task(.approveDocument))
            case .approved where actor.may(.travelDocumentIssue) && !(card.requested + card.approved).contains(actor.id):
                tasks.append(task(.issueDocument, card.journey))
            default: break
            }
            if card.needsReissue(on: today), actor.may(.travelDocumentIssue), !card.requested.contains(actor.id) { tasks.append(task(.reissueDocument, card.validUntil)) }
            if !card.unreported.isEmpty, actor.may(.travelDocumentReport) { tasks.append(task(.reportLostDocument, today)) }
            return tasks
        }
    }

    /// At the holding state: a paper to take into hand, or one that is void.
    private func travelPapers(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.travelDocumentDeliver) else { return [] }
        return office.directory(TravelPapersCard.self, TravelPapers.room).flatMap { id, card -> [OfficeTask] in
            guard let reference = CaseReference(id) else { return [] }
            let title = office.journal.directory.one(FileCard.self, in: DetentionFile.room, id)?.name ?? id
            func task(_ verb: OfficeTask.Verb, _ due: Day?) -> OfficeTask { OfficeTask(verb: verb, subject: .travelPapers(reference), title: title, due: due) }
            var tasks: [OfficeTask] = []
            if card.number != nil, card.deliveredOn == nil { tasks.append(task(.acknowledgePaper, card.validUntil)) }
            if card.isUnnoted { tasks.append(task(.noteVoidPaper, office.today)) }
            return tasks
        }
    }

    private func assurances(_ actor: Actor) -> [OfficeTask] {
        office.directory(AssurancesCard.self, Assurances.room).flatMap { id, card -> [OfficeTask] in
            guard let reference = CaseReference(id) else { return [] }
            let title = card.isHolding ? office.journal.directory.one(FileCard.self, in: DetentionFile.room, id)?.name ?? id : name(id)
            func task(_ verb: OfficeTask.Verb, _ due: Day?) -> OfficeTask { OfficeTask(verb: verb, subject: .assurances(reference), title: title, due: due) }
            var tasks: [OfficeTask] = []
            if !card.isHolding, card.waiting > 0, actor.may(.assuranceAcknowledge) { tasks.append(task(.acknowledgeAssurance, nil)) }
            if card.concerns > 0, actor.may(.concernTakeUp) { tasks.append(task(.answerConcern, office.today)) }
            return tasks
        }
    }

    private func followUps(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.followUpRead) else { return [] }
        return office.directory(FollowUpCard.self, PostReturnFollowUp.room).flatMap { id, card -> [OfficeTask] in
            guard let reference = CaseReference(id) else { return [] }
            func task(_ verb: OfficeTask.Verb, _ due: Day?) -> OfficeTask { OfficeTask(verb: verb, subject: .followUp(reference), title: name(id), due: due) }
            var tasks: [OfficeTask] = []
            if let due = card.due, actor.may(.followUpRecord), office.today >= due.adding(days: -PostReturnFollowUp.earlyByDays) { tasks.append(task(.visitReturned, due)) }
            if card.concerns > 0, actor.may(.concernTakeUp) { tasks.append(task(.answerConcern, office.today)) }
            if card.state == .complete, card.concerns == 0, actor.may(.followUpClose), !card.lastVisitBy.contains(actor.id) { tasks.append(task(.closeFollowUp, nil)) }
            return tasks
        }
    }
}
