// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Pouch
import Store
import Workflow

extension Reading {
    /// What the records of one kind of all files that are one person's say together.
    func together<R: Journaled & Chronicled>(_ type: R.Type, of reference: CaseReference) throws -> R {
        let (own, file) = try jointFile(reference)
        return R(joining: try ([own] + file.absorbed).map { try load(type, $0.text) })
    }

    /// Whether anything of a person may be told, and whether their own state's officers may come near them.
    func gate(of reference: CaseReference) throws -> ContactGate {
        let (own, file) = try jointFile(reference)
        return ContactGate(file, try ([own] + file.absorbed).map { try load(Clearance.self, $0.text) }, try together(ConsularAccess.self, of: own))
    }
}

extension Office {
    /// Does something to what is kept of a person beside the file. It is written under the reference that the other state knows, if it knows one; rules
    /// are held against what all the person's records say together. A refusal is journaled there.
    /// - Parameter having: which of the person's records it is that something is done to, where that is one of them.
    @discardableResult
    func actOnPerson<R: Journaled & Chronicled, T: Sendable>(
        _ type: R.Type, _ reference: CaseReference, having: (@Sendable (R) -> Bool)? = nil, by actor: Actor, refused: @escaping @Sendable (Refusal.Code) -> R.Fact,
        _ body: @escaping @Sendable (_ writing: Writing, _ record: inout R, _ together: R, _ own: CaseReference) throws -> T
    ) async throws -> T {
        let own = try await journal.read { reading in
            if let having { try reading.holder(type, of: reference, where: having) } else { try reading.owner(reference) { $0.request != nil } }
        }
        return try await act(on: type, own.text, by: actor, refused: refused) { writing, record in
            guard try writing.reading.jointFile(own).file.state != .none else { throw Refusal(.notFound) }
            return try body(writing, &record, try writing.reading.together(type, of: own), own)
        }
    }

    /// The state that a person's request was sent to, and the request, while it stands.
    func asked(of person: CaseReference, _ writing: Writing) throws -> (request: String, state: StateCode)? {
        guard let id = try writing.load(DetentionFile.self, person.text).request else { return nil }
        let request = try writing.load(RepatriationRequest.self, id)
        guard let state = request.requested, request.note != nil, request.state != .withdrawn else { return nil }
        return (id, state)
    }

    /// Lets no officer of the other state near somebody who is protected from it or does not want them: what was arranged is called off, in the one way
    /// that says nothing of why.
    func closeContact(of reference: CaseReference, by officer: OfficerID?, _ writing: Writing) throws {
        guard try !writing.reading.gate(of: reference).isContactOpen else { return }
        let (own, joint) = try writing.reading.jointFile(reference)
        for each in [own] + joint.absorbed {
            var file = try writing.load(DetentionFile.self, each.text)
            if let (request, state) = try asked(of: each, writing) {
                for interview in file.interviews where interview.isOpen {
                    let event = InterviewEvent.declined(id: interview.id, reason: .toOtherState)
                    try writing.append([.interview(request: request, event: event)], to: &file, each.text, by: officer)
                    try post(.interview(request: request, person: each, event: event), to: state, about: each.text, writing)
                }
            }
            var access = try writing.load(ConsularAccess.self, each.text)
            guard access.notifiedOn != nil, let state = access.notifiedTo, access.from == nil else { continue }
            let word = ConsularWord.contactNotWished(on: today)
            try writing.append([.told(word, to: state)], to: &access, each.text, by: officer)
            try post(.consular(person: each, word: word), to: state, about: each.text, writing)
        }
    }

    /// When two files that were one are two again: who did not want their consul may be either.
    func carryOpposition(from own: CaseReference, to other: CaseReference, since merge: Int, by actor: Actor, _ writing: Writing) throws {
        let opposed = try writing.load(ConsularAccess.self, own.text).timeline.last {
            switch $0.fact {
            case .opposed, .oppositionWithdrawn: true
            case .informed, .wished, .visitHeld, .told, .heard, .noted, .refused: false
            }
        }
        guard let opposed, opposed.entry > merge, case .opposed = opposed.fact else { return }
        var access = try writing.load(ConsularAccess.self, other.text)
        if !access.isOpposed { try writing.append([opposed.fact], to: &access, other.text, by: actor.id) }
    }

    /// A word of the other state about consular contact with one person.
    func take(_ word: ConsularWord, of person: CaseReference, from sender: StateCode, _ writing: Writing) throws {
        let isHeldHere = try writing.load(DetentionFile.self, person.text).state != .none
        var access = try writing.load(ConsularAccess.self, person.text)
        guard isHeldHere == (word.side == .nationality), access.mayArrive(word, from: sender) else { throw PouchFault(.contentRefused) }
        if !isHeldHere {
            // Whoever tells of somebody whom another state has told of is refused like one who tells of nobody.
            let verification = try writing.load(NationalityVerification.self, person.text)
            guard verification.from == nil || verification.from == sender else { throw PouchFault(.contentRefused) }
        }
        try writing.append([.heard(word, from: sender)], to: &access, person.text, by: nil)
    }
}
