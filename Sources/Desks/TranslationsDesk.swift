// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Store
public import Workflow

/// Where a person who knows both languages puts a translation beside a free text, under their name.
public struct TranslationsDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public enum Record: Sendable { case file(CaseReference), request(String), verification(CaseReference) }

    /// - Parameter entry: the journal entry that has the text.
    public func translate(_ entry: Int, of record: Record, _ translation: Translation, by actor: Actor) async throws {
        switch record {
        case .file(let reference):
            try actor.require(.fileRead)
            try await office.actOnFile(reference, where: { $0.timeline.contains { $0.entry == entry } }, by: actor) { writing, file, own in
                try translation.check(by: actor)
                guard file.timeline.contains(where: { $0.entry == entry && $0.fact.text != nil }) else { throw Refusal(.noSuchText) }
                try writing.append([.translated(entry: entry, translation)], to: &file, own.text, by: actor.id)
            }
        case .request(let id):
            try actor.require(.requestRead)
            try await office.act(on: RepatriationRequest.self, id, by: actor, refused: { .refused(code: $0, person: nil) }) { writing, request in
                guard request.state != .none else { throw Refusal(.notFound) }
                try translation.check(by: actor)
                guard request.timeline.contains(where: { $0.entry == entry && $0.fact.text != nil }) else { throw Refusal(.noSuchText) }
                try writing.append([.translated(entry: entry, translation)], to: &request, id, by: actor.id)
            }
        case .verification(let reference):
            try actor.require(.verificationRead)
            try await office.act(on: NationalityVerification.self, reference.text, by: actor, refused: { .refused(code: $0) }) { writing, verification in
                guard verification.person != nil else { throw Refusal(.notFound) }
                try translation.check(by: actor)
                guard verification.timeline(for: actor.id).contains(where: { $0.entry == entry && $0.fact.text != nil }) else { throw Refusal(.noSuchText) }
                try writing.append([.translated(entry: entry, translation)], to: &verification, reference.text, by: actor.id)
            }
        }
    }
}
