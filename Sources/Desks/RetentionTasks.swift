// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Store
import Workflow

extension TasksDesk {
    /// What is past its time for erasure, and what waits for a second officer. They go by references: whose records are to be forgotten is not shown once more.
    func retention(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.retentionRead) else { return [] }
        let records = office.directory(RetentionCard.self, RetentionRecord.room)
        let waiting = records.flatMap { id, card -> [OfficeTask] in
            guard let reference = CaseReference(id) else { return [] }
            func task(_ verb: OfficeTask.Verb) -> OfficeTask { OfficeTask(verb: verb, subject: .retention(reference), title: id, due: nil) }
            var tasks: [OfficeTask] = []
            if actor.may(.legalHoldLift), card.liftsProposedBy.contains(where: { $0 != actor.id }) { tasks.append(task(.confirmHoldLift)) }
            if actor.may(.erasureConfirm), let proposer = card.erasureProposedBy, proposer != actor.id { tasks.append(task(.confirmErasure)) }
            return tasks
        }
        guard actor.may(.erasurePropose) else { return waiting }
        // A hold under any of a person's files keeps all of them.
        let seenTo = Set(records.filter { $0.card.isHeld || $0.card.erasureProposedBy != nil }.map { office.goesOn($0.id) })
        return waiting
            + pastTheirTime.filter { !seenTo.contains($0.id) }.compactMap { id, due in
                CaseReference(id).map { OfficeTask(verb: .erase, subject: .retention($0), title: id, due: due) }
            }
    }

    /// Records whose time is over today, with the day on which it was.
    private var pastTheirTime: [(id: String, due: Day)] {
        let today = office.today
        let files = office.fileLists.all(.closed, in: office.journal.directory).map { ($0.id, $0.card.closure) }
        let verifications = office.directory(VerificationCard.self, NationalityVerification.room).map { ($0.id, $0.card.closure) }
        return (files + verifications).compactMap { id, closure in
            guard let due = closure?.erasureDue, due <= today else { return nil }
            return (id, due)
        }
    }
}
