// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Store
import Workflow

// What waits because of people's rights: their consul, their word on being named, what was got from them by force; and the visits that states plan.

extension TasksDesk {
    func contact(_ actor: Actor) -> [OfficeTask] {
        consular(actor) + objections(actor) + duress(actor)
    }

    private func name(_ id: String) -> String {
        let directory = office.journal.directory
        return directory.one(FileCard.self, in: DetentionFile.room, id)?.name ?? directory.one(VerificationCard.self, in: NationalityVerification.room, id)?.name ?? id
    }

    private func consular(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.consularRecord) else { return [] }
        return office.directory(ConsularCard.self, ConsularAccess.room).flatMap { id, card -> [OfficeTask] in
            guard let reference = CaseReference(id) else { return [] }
            func task(_ verb: OfficeTask.Verb, _ due: Day?) -> OfficeTask { OfficeTask(verb: verb, subject: .consular(reference), title: name(id), due: due) }
            if card.from != nil {
                let waits = card.isToBeNoted || card.isWished && !card.openVisits.isEmpty
                return waits ? [task(.hearOfContact, card.openVisits.map { office.day(of: $0.slot) }.min())] : []
            }
            // Without delay (VCCR Art. 36(1)(b)): today. What the gate does not let out waits for nobody.
            let file = office.journal.directory.one(FileCard.self, in: DetentionFile.room, id)
            let isShut = file?.isHeld ?? true || file?.closure != nil || office.journal.directory.one(ClearanceCard.self, in: Clearance.room, id)?.mayClaimAsylum ?? false
            return card.wish == .yes && card.notifiedOn == nil && !card.isOpposed && !isShut ? [task(.notifyConsul, office.today)] : []
        }
    }

    /// Who objects to being named and has no approver's word; not for whoever wrote it down.
    private func objections(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.disclosureDecide) else { return [] }
        return office.directory(DisclosureCard.self, DisclosureRecord.room).compactMap { id, card in
            guard card.isObjected, !card.isWeighed, card.recordedBy != actor.id, let reference = CaseReference(id) else { return nil }
            return OfficeTask(verb: .weighObjection, subject: .file(reference), title: name(id), due: nil)
        }
    }

    private func duress(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.safeguardAssess) else { return [] }
        return office.directory(EvidenceCard.self, EvidenceLog.room).compactMap { id, card in
            guard card.toBeExamined > 0, let reference = CaseReference(id) else { return nil }
            return OfficeTask(verb: .examineDuress, subject: .file(reference), title: name(id), due: nil)
        }
    }

    func missions(_ actor: Actor) -> [OfficeTask] {
        let now = office.now()
        return office.directory(MissionCard.self, IdentificationMission.room).compactMap { id, card in
            let verb: OfficeTask.Verb? =
                switch card.state {
                case .planned where !card.isOurs && actor.may(.missionAnswer): .answerMission
                case .countered where card.isOurs && actor.may(.missionPlan): .reviseMission
                case .accepted where card.isOurs && actor.may(.missionPlan) && card.unreported.contains { $0 <= now }: .reportMission
                case .none, .planned, .countered, .accepted, .declined, .cancelled, .ended: nil
                }
            return verb.map { OfficeTask(verb: $0, subject: .mission(id), title: card.place.text, due: $0 == .reportMission ? nil : card.from) }
        }
    }
}
