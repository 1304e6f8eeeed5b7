// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Pouch
import Store
import Workflow

extension Office {
    /// When this state's offices are open.
    var ownCalendar: WorkingCalendar? { profiles.lazy.compactMap { $0.calendar(of: state) }.first }

    /// Those of a mission's list who can be seen, each with the interview that waits or a new one's identifier.
    func seen(by mission: IdentificationMission, _ writing: Writing) throws -> [(person: CaseReference, interview: String)] {
        try (mission.plan?.people ?? []).compactMap { person in
            if try writing.reading.isErased(DetentionFile.stream(person.text)) { return nil }
            guard let (_, state) = try asked(of: person, writing), state == mission.peer, try !writing.reading.jointFile(person).file.custody.isClosed else { return nil }
            guard try writing.reading.gate(of: person).isContactOpen else { return nil }
            return (person, try writing.load(DetentionFile.self, person.text).interviews.first(where: \.isOpen)?.id ?? newID())
        }
    }

    /// Tells of one person's interview within a mission, where it still stands as the mission has it.
    func tellInterview(
        of person: CaseReference, _ event: (_ id: String, _ next: Moment) -> InterviewEvent, _ slot: MissionSlot, minutes: TaggedText?, by officer: OfficerID?, _ writing: Writing
    ) throws {
        var verification = try writing.load(NationalityVerification.self, person.text)
        guard let from = verification.from, let profile = profiles.first(where: { $0.requesting == from && $0.requested == state }) else { return }
        let event = event(slot.interview, InterviewDesk(self).nextSlot(after: slot.slot, under: profile))
        guard (try? verification.interviews.check(event)) != nil else { return }
        try writing.append([.interview(event)], to: &verification, person.text, by: officer)
        if let minutes, !minutes.text.isEmpty { try writing.append([.minutes(interview: slot.interview, text: minutes)], to: &verification, person.text, by: officer) }
        try post(.interview(request: verification.request, person: person, event: event), to: from, about: person.text, writing)
    }

    /// A word of the other state about a mission. One that names people who are not the two states' is refused as a whole.
    func take(_ message: MissionMessage, from sender: StateCode, _ writing: Writing) throws {
        var mission = try writing.load(IdentificationMission.self, message.mission)
        guard mission.mayArrive(message.event, from: sender), isRecord(message) else { throw PouchFault(.contentRefused) }
        if case .planned(let plan) = message.event {
            guard try plan.people.allSatisfy({ try wasTold(of: $0, sender, writing) }) else { throw PouchFault(.contentRefused) }
        }
        if case .accepted(let slots) = message.event, let plan = mission.plan {
            try enter(slots, of: plan, from: sender, writing)
            // Called off while the hours were on their way: each is missed for want of an officer, so that both records say the same.
            if mission.state == .cancelled {
                for slot in slots { try tellInterview(of: slot.person, { .missed(id: $0, reason: .officerMissing, next: $1) }, slot, minutes: nil, by: nil, writing) }
            }
        }
        try writing.append([.heard(message.event, from: sender)], to: &mission, message.mission, by: nil)
    }

    /// A plan is sent under its own name.
    private func isRecord(_ message: MissionMessage) -> Bool {
        if case .planned(let plan) = message.event { return plan.id == message.mission }
        return true
    }

    /// Whether a state was ever asked about somebody held here; it may have crossed a withdrawal on the way.
    func wasTold(of person: CaseReference, _ state: StateCode, _ writing: Writing) throws -> Bool {
        if try writing.reading.isErased(DetentionFile.stream(person.text)) { return false }
        return try writing.load(DetentionFile.self, person.text).timeline.contains { entry in
            guard case .requestDispatched(let request, _) = entry.fact else { return false }
            return try writing.load(RepatriationRequest.self, request).requested == state
        }
    }

    /// The hours that the holding state gives are entered with each person's interviews; what has moved on meanwhile stays as it is.
    private func enter(_ slots: [MissionSlot], of plan: MissionPlan, from sender: StateCode, _ writing: Writing) throws {
        for slot in slots {
            var verification = try writing.load(NationalityVerification.self, slot.person.text)
            guard verification.from == sender else { throw PouchFault(.contentRefused) }
            for event in slot.events(for: verification.interviews, under: plan) where (try? verification.interviews.check(event)) != nil {
                try writing.append([.interview(event)], to: &verification, slot.person.text, by: nil)
            }
        }
    }

    /// Word of a mission did not arrive: whoever opens it sees that.
    func lostMission(_ sent: OutgoingEnvelope, code: String, _ writing: Writing) throws {
        var mission = try writing.load(IdentificationMission.self, sent.about)
        if mission.undelivered == nil { try writing.append([.undelivered(code: code)], to: &mission, sent.about, by: nil) }
    }
}
