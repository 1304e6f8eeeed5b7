// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
import Identity
import Workflow

extension SubjectPackage {
    /// The package as a program reads it; the same package gives the same bytes.
    public var json: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            return try encoder.encode(PackageText(self))
        }
    }
}

/// The package with names of its own, which stay the same whatever the office's records are called inside.
private struct PackageText: Encodable {
    struct Row: Encodable {
        let list: String
        let line: Int
        let cells: [Cell]
    }

    struct Cell: Encodable {
        let column: String
        let value: String
    }

    struct Picture: Encodable {
        let id: String
        let kind: String
        let bytes: Int
        let sha256: String
    }

    struct Event: Encodable {
        let entry: Int
        let of: String
        let what: String
        let details: [String]
        let happened: String
        let recorded: String
        let text: String?
        let language: String?
        let isTextLeftOut: Bool
    }

    struct Told: Encodable {
        let what: String
        let to: String
        let at: String
        let particulars: [String]
    }

    struct Person: Encodable {
        let names: [String]
        let kunya, father, grandfather, mother, sex, born, birthPlace, nationality: String?
        let documents: [String]
    }

    let reference: String
    let state: String
    let madeOn: String
    let person: Person
    let rowsOfLists: [Row]
    let pictures: [Picture]
    let events: [Event]
    let toldToOtherStates: [Told]
    let emergencyReadings: [String]
    let withheld: [String]

    init(_ package: SubjectPackage) {
        (reference, state, madeOn) = (package.reference.text, package.state.code, package.madeOn.description)
        let described = package.person
        person = Person(
            names: described.names.map(\.text), kunya: described.kunya, father: described.father, grandfather: described.grandfather, mother: described.mother,
            sex: described.sex?.rawValue, born: described.birth.map { "\($0)" }, birthPlace: described.birthPlace, nationality: described.claimed?.state?.code,
            documents: described.documents.map(\.number))
        rowsOfLists = package.sources.map { row in
            Row(list: row.manifest, line: row.line, cells: zip(row.header, row.cells).map { Cell(column: $0, value: $1) })
        }
        pictures = package.scans.map { Picture(id: $0.id, kind: $0.kind.rawValue, bytes: $0.size, sha256: $0.original) }
        events = package.events.map { event in
            let (of, what, details) = event.fact.words
            return Event(
                entry: event.entry, of: of, what: what, details: details, happened: "\(event.happened)", recorded: "\(event.recorded)", text: event.text?.text,
                language: event.text?.language.rawValue, isTextLeftOut: event.isTextLeftOut)
        }
        toldToOtherStates = package.told.map { Told(what: $0.what.rawValue, to: $0.to.code, at: "\($0.at)", particulars: $0.fields.map(\.rawValue)) }
        emergencyReadings = package.emergencies.map { "\($0)" }
        withheld = package.withheld.map(\.rawValue)
    }
}

extension PackageEvent.Fact {
    /// Of what, what happened, and its particulars in codes.
    fileprivate var words: (of: String, what: String, details: [String]) {
        switch self {
        case .file(let fact): ("file", Self.caseName(fact), fact.details)
        case .safeguards(let fact): ("safeguards", Self.caseName(fact), fact.details)
        case .legal(let fact): ("law", Self.caseName(fact), fact.details)
        case .verification(let fact): ("verification", Self.caseName(fact), fact.details)
        }
    }

    private static func caseName(_ fact: some Sendable) -> String {
        let mirror = Mirror(reflecting: fact)
        return mirror.children.first?.label ?? "\(fact)"
    }
}

extension DetentionFileFact {
    fileprivate var details: [String] {
        switch self {
        case .heldFromDisclosure(_, let reason, _): [reason.rawValue]
        case .putIntoRequest(_, let state): [state.code]
        case .requestDispatched(_, let note): [note]
        case .nationalityAnswered(_, let answer): [answer.outcome.rawValue, answer.reason.rawValue, answer.decidedOn.description]
        case .answerRecalled(_, _, let reason, _): [reason.rawValue]
        case .answerContested(_, _, let ground, _): [ground.rawValue]
        case .withdrawnFromRequest(_, let reason): [reason.rawValue]
        case .evidenceAsked(_, let call): call.kinds.map(\.rawValue)
        case .evidenceSupplied(_, let evidence): evidence.items.map(\.kind.rawValue)
        case .scanKept(let scan): [scan.kind.rawValue]
        case .interview(_, let event): event.details
        case .preparationBegun(let preparation), .preparationStopped(let preparation): [preparation.rawValue]
        default: []
        }
    }
}

extension InterviewEvent {
    fileprivate var details: [String] {
        switch self {
        case .asked(_, let language, _, let manner, let slot): ["asked", language, manner.rawValue, "\(slot)"]
        case .agreed: ["agreed"]
        case .otherSlot(_, let slot, _): ["otherSlot", "\(slot)"]
        case .declined(_, let reason): ["declined", reason.rawValue]
        case .held(_, let moment): ["held", "\(moment)"]
        case .missed(_, let reason, let next): ["missed", reason.rawValue, "\(next)"]
        }
    }
}

extension ClearanceFact {
    fileprivate var details: [String] {
        switch self {
        case .begun(let check), .objected(_, let check, _), .overrideProposed(let check, _), .overrideConfirmed(let check, _, _): [check.rawValue]
        case .found(let assessment, let day, _): [assessment.check.rawValue, assessment.finding.code, day.description]
        case .notified(let notice, let day, _): [notice.language, notice.position.rawValue, day.description]
        case .objectionAnswered(_, let isUpheld, _, let day): [isUpheld ? "upheld" : "dismissed", day.description]
        case .signed(let day), .cleared(let day): [day.description]
        case .newFact(let checks, _): checks.map(\.rawValue)
        case .refused: []
        }
    }
}

extension SafeguardFinding {
    fileprivate var code: String {
        switch self {
        case .clear: "clear"
        case .clearWithConditions: "clearWithConditions"
        case .blocked: "blocked"
        case .notApplicable: "notApplicable"
        }
    }
}

extension LegalStatusFact {
    fileprivate var details: [String] {
        switch self {
        case .basisChosen(let basis, let agreement, _): [basis.rawValue, agreement]
        case .paperArrived(let paper), .paperFailed(let paper, _): [paper.rawValue]
        case .happened(let event, let day, let court, _): [event.rawValue, day.description, court]
        case .held(_, let ground, let authority, _): [ground.rawValue, authority]
        case .holdLifted, .refused: []
        }
    }
}

extension NationalityVerificationFact {
    fileprivate var details: [String] {
        switch self {
        case .claimed(_, let state, _): [state.code]
        case .decided(let answer): [answer.outcome.rawValue, answer.reason.rawValue, answer.decidedOn.description]
        case .recalled(let reason, _): [reason.rawValue]
        case .contested(_, let ground, _): [ground.rawValue]
        case .withdrawn(let reason): [reason.rawValue]
        case .evidenceAsked(let call): call.kinds.map(\.rawValue)
        case .evidenceArrived(let evidence): evidence.items.map(\.kind.rawValue)
        case .interview(let event): event.details
        case .preparationBegun(let preparation): [preparation.rawValue]
        default: []
        }
    }
}
