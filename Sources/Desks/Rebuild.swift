// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
public import Store
import Workflow

extension Office {
    /// Every sort of record there is, each with its cards.
    static let rooms: [any Journaled.Type] = [
        DetentionFile.self, RepatriationRequest.self, NationalityVerification.self, Officer.self, ImportedList.self, ChannelLog.self, TaskClaim.self,
        PeerRecord.self, Correspondence.self, Clearance.self, LegalStatus.self, Meeting.self, Observation.self,
        FamilyLinks.self, Guardianship.self, BestInterestsDetermination.self,
        TravelDocument.self, TravelPapers.self, DocumentSeries.self, Assurances.self, PostReturnFollowUp.self,
        RetentionRecord.self, Erasure.self, EmergencyAccess.self, SubjectRecord.self,
        TransferOperation.self, PersonEscortRecord.self, WrongfulReturn.self,
        ConsularAccess.self, DisclosureRecord.self, EvidenceLog.self, IdentificationMission.self,
    ]

    /// Makes every projection again from the journal.
    public func rebuild() async throws -> RebuildReport {
        let ids = directory(RequestCard.self, RepatriationRequest.room).map(\.id)
        let office = self
        return try await journal.rebuild(Self.rooms) { reading in
            try ids.flatMap { try office.notes(of: $0, reading) }
        }
    }

    /// The lines of the register of notes that a request's entries speak of.
    private func notes(of id: String, _ reading: Reading) throws -> [NoteLine] {
        let request = try reading.load(RepatriationRequest.self, id)
        return request.timeline.compactMap { entry in
            let day = day(of: entry.recordedAt).description
            switch (entry.fact, request.side) {
            case (.dispatched(let number), .holding):
                return NoteLine(number: number, direction: .outgoing, day: day, peer: request.requested?.code ?? "", theirs: nil, request: id)
            case (.registered(let number), .nationality):
                return NoteLine(number: number, direction: .incoming, day: day, peer: request.requesting?.code ?? "", theirs: request.note, request: id)
            default: return nil
            }
        }
    }
}
