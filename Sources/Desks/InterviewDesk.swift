// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Pouch
import Store
public import Workflow

/// Where the two states arrange that somebody is asked who they are, and write down what came of it.
public struct InterviewDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// A new identifier for an interview that is being asked for.
    public func newID() -> String { office.newID() }

    /// The slot that is proposed after a missed attempt: the same hour on the next day that both offices work, five days on.
    public func nextSlot(after slot: Moment, under profile: AgreementProfile) -> Moment {
        let day = profile.day(of: slot)
        let next = profile.nextInterviewDay(after: max(day, office.today))
        return slot.adding(seconds: Int64(next.number - day.number) * 86_400)
    }

    /// At the state of nationality.
    public func tell(_ event: InterviewEvent, of reference: CaseReference, minutes: TaggedText? = nil, by actor: Actor) async throws {
        let office = office
        let now = office.now()
        try await office.act(on: NationalityVerification.self, reference.text, by: actor, refused: { .refused(code: $0) }) { writing, verification in
            guard let from = verification.from else { throw Refusal(.notFound) }
            if verification.state == .closed { throw Refusal(.personClosed) }
            try event.check(by: actor, at: now)
            if case .asked = event, ![.claimed, .proposed, .divided].contains(verification.state) {
                throw Refusal(.notPossibleNow, ["state": "\(verification.state)", "step": "interview"])
            }
            guard event.mayCome(from: .nationality) else { throw Refusal(.notPermitted) }
            try verification.interviews.check(event)
            try writing.append([.interview(event)], to: &verification, reference.text, by: actor.id)
            if let minutes, !minutes.text.isEmpty {
                try writing.append([.minutes(interview: event.id, text: minutes)], to: &verification, reference.text, by: actor.id)
            }
            try office.post(.interview(request: verification.request, person: reference, event: event), to: from, about: reference.text, writing)
        }
    }

    /// At the holding state, which brings the person.
    public func answer(_ event: InterviewEvent, of reference: CaseReference, by actor: Actor) async throws {
        let office = office
        let now = office.now()
        let id = event.id
        try await office.actOnFile(reference, where: { $0.interviews.contains { $0.id == id } }, by: actor) { writing, file, own in
            try event.check(by: actor, at: now)
            guard event.mayCome(from: .holding) else { throw Refusal(.notPermitted) }
            try file.interviews.check(event)
            try writing.reading.jointFile(own).file.checkIsOpen()
            guard let request = file.request, let requested = try writing.load(RepatriationRequest.self, request).requested else {
                throw Refusal(.notPossibleNow, ["state": "\(file.state)", "step": "interview"])
            }
            switch event {
            // Who is protected from the other state, or does not want its officers, is not brought before them.
            case .agreed, .otherSlot, .missed: try writing.reading.gate(of: own).checkContact()
            case .declined(_, let reason): if !reason.mayBeTold { throw Refusal(.reasonWouldReveal, field: "reason") }
            case .asked, .held: break
            }
            try writing.append([.interview(request: request, event: event)], to: &file, own.text, by: actor.id)
            try office.post(.interview(request: request, person: own, event: event), to: requested, about: own.text, writing)
        }
    }
}
