// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

// What each message tells of people, and why. A new kind of message does not compile until somebody has said so here, and does not pass its test until
// each of its fields stands in docs/disclosure.md.

extension InterstateMessage {
    /// Why it tells anything of a person; nil where it speaks of none.
    public var purpose: DisclosurePurpose? {
        switch self {
        case .request, .amendment, .answer, .recall, .contest: .nationalityVerification
        case .registered, .incomplete, .extensionAsked, .extensionAnswered, .withdrawal: .requestAdministration
        case .evidenceCall, .evidence: .evidence
        case .interview: .interview
        case .mission: .identificationMission
        case .consular: .consularContact
        case .notice: .holdingNotice
        case .letter, .observation: .correspondence
        case .travelDocument: .travelDocument
        case .assurance: .assurance
        case .transfer, .wrongfulReturn: .journey
        case .custody: .death
        case .meeting, .meetingAnswer, .lineCheck: nil
        }
    }

    /// Which side can say it.
    public var sides: [Side] {
        switch self {
        case .request, .contest, .amendment, .extensionAnswered, .withdrawal, .evidence, .notice, .custody: [.holding]
        case .registered, .answer, .recall, .incomplete, .extensionAsked, .evidenceCall: [.nationality]
        case .interview, .letter, .meeting, .meetingAnswer, .observation, .lineCheck: [.holding, .nationality]
        case .consular(_, let word): [word.side]
        case .mission(let message): [message.event.side]
        case .travelDocument(_, _, let news): [Side.holding, .nationality].filter { news.mayCome(from: $0) }
        case .assurance(_, _, let news): [Side.holding, .nationality].filter { news.mayCome(from: $0) }
        case .transfer(let message): [message.event.side]
        case .wrongfulReturn(let message): WrongfulReturn.transitions.rows.filter { $0.step == message.event.step }.compactMap(\.side)
        }
    }

    /// Everybody whom it names, by reference.
    public var people: [CaseReference] {
        switch self {
        case .request(let message): message.people.map(\.reference)
        case .amendment(_, _, let people): people.map(\.reference)
        case .incomplete(_, _, let gaps): gaps.compactMap(\.person)
        case .extensionAsked(_, let ask): ask.people
        case .mission(let message): message.event.people
        case .observation(let message): if case .raised(let matter) = message.event { matter.cases } else { [] }
        case .transfer(let message): message.event.people
        case .wrongfulReturn(let message): if case .declared(let claim) = message.event { [claim.person] } else { [] }
        case .answer, .recall, .contest, .evidenceCall, .evidence, .interview, .withdrawal, .consular, .notice, .letter, .registered, .extensionAnswered,
            .travelDocument, .assurance, .custody, .meeting, .meetingAnswer, .lineCheck:
            person.map { [$0] } ?? []
        }
    }

    /// What the message tells of one of them, for the record of what was told.
    public func told(of person: CaseReference, to state: StateCode) -> ToldToState? {
        guard let purpose else { return nil }
        var fields: [DisclosableField] = []
        var evidence: [EvidenceKind] = []
        switch self {
        case .request(let message): fields = message.people.first { $0.reference == person }?.given ?? []
        case .amendment(_, _, let people): fields = people.first { $0.reference == person }?.given ?? []
        case .evidence(_, _, let supplied, _): evidence = supplied.items.map(\.kind)
        case .registered, .answer, .recall, .contest, .incomplete, .extensionAsked, .extensionAnswered, .withdrawal, .evidenceCall, .interview, .mission,
            .consular, .notice, .letter, .travelDocument, .assurance, .transfer, .wrongfulReturn, .custody, .meeting, .meetingAnswer, .observation, .lineCheck:
            break
        }
        return ToldToState(kind: kind, to: state, purpose: purpose, fields: fields, evidence: evidence)
    }
}

extension DisclosedPerson {
    /// The fields that something stands in.
    public var given: [DisclosableField] {
        DisclosableField.allCases.filter { field in
            switch field {
            case .names: !description.names.isEmpty
            case .kunya: description.kunya != nil
            case .father: description.father != nil
            case .grandfather: description.grandfather != nil
            case .mother: description.mother != nil
            case .sex: description.sex != nil
            case .birth: description.birth != nil
            case .birthPlace: description.birthPlace != nil
            case .documents: !description.documents.isEmpty
            case .claimed: description.claimed != nil
            }
        }
    }
}

extension Refusal.Code {
    /// Rules that keep something of a person from the other state.
    public var isAboutDisclosure: Bool {
        switch self {
        case .personHeldFromDisclosure, .personUnderage, .personAgeUnknown, .personClaimsOtherState, .disclosureNotExplained, .disclosureObjected,
            .contactOpposed, .consularNotAsked, .consularNotInformed, .evidenceUnderDuress, .falseDocumentIsNoProof, .consentMissing, .reasonWouldReveal:
            true
        default: false
        }
    }
}
