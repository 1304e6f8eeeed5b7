// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Store
import Workflow

/// What a room holds of people. An erasure goes through all of them; a room that is not in the list below fails a test.
enum HeldOfPeople: Sendable {
    /// One record a person, under the person's reference.
    case person
    /// Records about people under names of their own, found by what their cards say.
    case aboutPerson(@Sendable (Directory, Set<String>) -> [Stream])
    /// What several people were part of, with words about them: it goes with the last of them.
    case ofSeveral(@Sendable (Reading, String) throws -> [CaseReference])
    /// People by their references, and nothing else of them.
    case references
    case nobody
}

extension Office {
    /// Every room of `rooms`, by what it holds of people.
    static let heldOfPeople: [String: HeldOfPeople] = [
        DetentionFile.room: .person, NationalityVerification.room: .person, Clearance.room: .person, LegalStatus.room: .person, RetentionRecord.room: .person,
        EmergencyAccess.room: .person, SubjectRecord.room: .person, FamilyLinks.room: .person, Guardianship.room: .person,
        BestInterestsDetermination.room: .person, TravelDocument.room: .person, TravelPapers.room: .person, Assurances.room: .person,
        PostReturnFollowUp.room: .person, ConsularAccess.room: .person, DisclosureRecord.room: .person, EvidenceLog.room: .person,
        IdentificationMission.room: .ofSeveral { try $0.load(IdentificationMission.self, $1).plan?.people ?? [] },
        TransferOperation.room: .ofSeveral { try $0.load(TransferOperation.self, $1).people },
        WrongfulReturn.room: .aboutPerson { directory, people in
            directory.all(WrongfulReturnCard.self, in: WrongfulReturn.room).filter { people.contains($0.card.person) }.map { WrongfulReturn.stream($0.id) }
        },
        PersonEscortRecord.room: .aboutPerson { directory, people in
            directory.all(EscortRecordCard.self, in: PersonEscortRecord.room).filter { people.contains($0.card.person) }.map { PersonEscortRecord.stream($0.id) }
        }, DocumentSeries.room: .nobody,
        Correspondence.room: .aboutPerson { directory, people in
            directory.all(LetterCard.self, in: Correspondence.room).filter { $0.card.about.map(people.contains) ?? false }.map { Correspondence.stream($0.id) }
        },
        RepatriationRequest.room: .references, Observation.room: .references, TaskClaim.room: .references, Erasure.room: .references,
        Officer.room: .nobody, ImportedList.room: .nobody, ChannelLog.room: .nobody, PeerRecord.room: .nobody, Meeting.room: .nobody,
    ]

    /// Rooms of which nobody has said what they hold of people.
    public static var unclassifiedRooms: [String] { rooms.map { $0.room }.filter { heldOfPeople[$0] == nil } }

    /// Everything that is kept of people under these references and can still be read: whatever stands under a reference, in any room, and what is about
    /// them under another name.
    func kept(of people: Set<String>, _ reading: Reading) throws -> [Stream] {
        let own = try reading.readableStreams(under: people).filter { stream in
            switch Self.heldOfPeople[stream.room] {
            case .references?, .ofSeveral?: false
            case .person?, .aboutPerson?, .nobody?, nil: true
            }
        }
        let about = Self.heldOfPeople.keys.sorted().flatMap { room -> [Stream] in
            if case .aboutPerson(let find)? = Self.heldOfPeople[room] { find(journal.directory, people) } else { [] }
        }
        return try own + about + shared(by: people, reading)
    }

    /// What nobody is left of.
    private func shared(by people: Set<String>, _ reading: Reading) throws -> [Stream] {
        let gone = people.union(erasedRecords.keys)
        return try Self.heldOfPeople.keys.sorted().flatMap { room -> [Stream] in
            guard case .ofSeveral(let members)? = Self.heldOfPeople[room] else { return [] }
            return try journal.directory.cards(of: room).map { Stream(room, $0.id) }.filter { stream in
                let all = try members(reading, stream.id)
                return !all.isEmpty && all.allSatisfy { gone.contains($0.text) }
            }
        }
    }
}

/// One person as far as anything is kept of them: the reference they go by now, all their references, and how the case ended.
struct KeptPerson: Sendable {
    let reference: CaseReference
    let all: [CaseReference]
    let closure: Closure?
}

extension Reading {
    /// At the state that holds people by their file, at the other by the verification.
    func keptPerson(_ reference: CaseReference) throws -> KeptPerson {
        let (own, file) = try jointFile(reference)
        if file.state != .none {
            let closures = try ([own] + file.absorbed).map { try load(DetentionFile.self, $0.text).closure }
            // Open as long as one of a person's files is.
            let known = closures.compactMap { $0 }
            let last = known.count == closures.count ? known.dropFirst().reduce(known.first) { $0?.together(with: $1) } : nil
            return KeptPerson(reference: own, all: [own] + file.absorbed, closure: last)
        }
        let verification = try load(NationalityVerification.self, reference.text)
        guard verification.state != .none else { throw Refusal(.notFound) }
        // Who came home is looked after for months, and a promise holds until it is answered: the answer was not the end.
        let runs = try load(PostReturnFollowUp.self, reference.text).isOpen || load(Assurances.self, reference.text).isOpen
        return KeptPerson(reference: reference, all: [reference], closure: runs ? nil : verification.closure)
    }
}

extension Reading {
    /// Under which of a person's references a record has what is acted on; what is new goes under the one they go by. So that what waits under a file that
    /// was merged waits no longer once it is seen to.
    func holder<R: Journaled>(_ type: R.Type, of reference: CaseReference, where has: (R) -> Bool) throws -> CaseReference {
        let person = try keptPerson(reference)
        return try person.all.first { has(try load(type, $0.text)) } ?? person.reference
    }
}

extension Office {
    /// Whether something failed because it is about somebody whose records were erased.
    public static func isAboutErased(_ error: any Error) -> Bool {
        if case StoreFault.erased = error { true } else { false }
    }
}
