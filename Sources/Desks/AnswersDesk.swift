// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Pouch
import Store
public import Workflow

/// Where answers about nationality are taken back, contested, taken up again and acknowledged, and where what rests on them is begun.
public struct AnswersDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    // MARK: - At the state that answered

    public func recall(_ reference: CaseReference, reason: RecallReason, note: TaggedText?, by actor: Actor) async throws {
        let office = office
        try await verification(reference, by: actor) { writing, verification in
            guard let from = verification.from, let answer = verification.answer else { throw Refusal(.notAnswered) }
            try writing.append(try verification.recall(reason, note: note, by: actor), to: &verification, reference.text, by: actor.id)
            var request = try writing.load(RepatriationRequest.self, verification.request)
            try writing.append([.answerRecalled(reference, number: answer.number)], to: &request, verification.request, by: actor.id)
            try office.post(
                .recall(request: verification.request, person: reference, number: answer.number, reason: reason, note: note), to: from, about: reference.text,
                writing)
            try office.cancelTravelDocument(of: reference, because: .answerRecalled, by: actor, writing)
        }
    }

    public func reopen(_ reference: CaseReference, reason: TaggedText, by actor: Actor) async throws {
        try await verification(reference, by: actor) { writing, verification in
            try writing.append(try verification.reopen(reason, by: actor), to: &verification, reference.text, by: actor.id)
        }
    }

    // MARK: - At the state that asked

    public func contest(_ reference: CaseReference, ground: ContestGround, note: TaggedText?, by actor: Actor) async throws {
        let office = office
        try await office.actOnFile(reference, where: { $0.request != nil }, by: actor) { writing, file, own in
            let fact = try file.contest(ground, note: note, by: actor)
            try writing.reading.gate(of: own).checkDisclosure()
            guard case .answerContested(let id, let number, _, _) = fact else { return }
            var request = try writing.load(RepatriationRequest.self, id)
            guard let requested = request.requested else { throw Refusal(.notFound) }
            try writing.append([fact], to: &file, own.text, by: actor.id)
            try writing.append([.answerContested(own, number: number)], to: &request, id, by: actor.id)
            try office.post(.contest(request: id, person: own, number: number, ground: ground, note: note), to: requested, about: own.text, writing)
        }
    }

    /// An officer has read that an answer was recalled or superseded, and the other state will know it.
    public func acknowledge(_ reference: CaseReference, by actor: Actor) async throws {
        let office = office
        try await office.actOnFile(reference, where: { $0.isAnswerUnacknowledged }, by: actor) { writing, file, own in
            try writing.append([try file.acknowledgeAnswer(by: actor)], to: &file, own.text, by: actor.id)
            try office.takeUp(DetentionFile.stream(own.text), by: actor, writing) { Office.explicitlyAcknowledged.contains($0) }
        }
    }

    // MARK: - What rests on an answer

    /// Begins the paper or the journey. Refused while the answer does not stand.
    public func begin(_ preparation: Preparation, for reference: CaseReference, by actor: Actor) async throws {
        switch preparation.side {
        case .nationality: try await TravelDocumentsDesk(office).perform(.request(.readmission), on: reference, by: actor)
        case .holding:
            let today = office.today
            try await office.actOnFile(reference, where: { $0.answer != nil }, by: actor) { writing, file, own in
                // The person's other files may hold a warning that this one does not know.
                let fact = try writing.reading.jointFile(own).file.begin(preparation, by: actor)
                let standing = try office.standing(of: own, writing.reading, on: today, forJourney: true)
                if let child = standing.protection.undetermined { throw Refusal(.familySeparated, ["person": child.text]) }
                try standing.lights.check(Lights.needed(for: preparation), of: own)
                try writing.append([fact], to: &file, own.text, by: actor.id)
            }
        }
    }

    private func verification(
        _ reference: CaseReference, by actor: Actor, _ body: @escaping @Sendable (Writing, inout NationalityVerification) throws -> Void
    ) async throws {
        try await office.act(on: NationalityVerification.self, reference.text, by: actor, refused: { .refused(code: $0) }) { writing, verification in
            guard verification.person != nil else { throw Refusal(.notFound) }
            try body(writing, &verification)
        }
    }
}
