// SPDX-License-Identifier: Apache-2.0

import Identity
import Matching
import PersonNames

extension Question {
    /// What it costs to read the name the way that suits this person best.
    func cost(_ index: Int) -> Double {
        guard !readings.isEmpty else { return 0 }
        return Double(readings[scorer.names(volume.row(index)).reading].cost)
    }

    /// The parts of `bits`, each with its reason; together with `cost` they sum to it.
    func evidence(_ index: Int) -> [Evidence] {
        let row = volume.row(index)
        let theirs = volume.person(index)
        var all: [Evidence] = []
        func word(_ field: MatchField, _ bits: Float, _ left: String?, _ right: String?) {
            guard let left else { return }
            let reason: EvidenceReason = right == nil ? .missing : bits <= 0 ? .differs : bits < Self.common ? .soundsAlikeCommon : .soundsAlike
            all.append(Evidence(field: field, bits: Double(bits), reason: reason, left: left, right: right))
        }
        if !readings.isEmpty {
            let best = scorer.names(row).reading
            let hypothesis = readings[best].hypothesis
            let parts = scorer.parts(row, reading: best)
            word(.given, parts.given, hypothesis.given?.text, theirs.given.isEmpty ? nil : theirs.given)
            word(.family, parts.family, hypothesis.family?.text, theirs.surname.isEmpty ? nil : theirs.surname)
            word(.father, parts.father, hypothesis.father?.text, theirs.patronymic ?? theirs.father)
            if parts.kin < 0 { all.append(Evidence(field: .kin, bits: Double(parts.kin), reason: .sharedByKin, left: nil, right: nil)) }
        }
        if let grandfather, volume.hasGrandfathers { word(.grandfather, grandfather.weights[row.grandfather], grandfather.name.text, theirs.grandfather) }
        if let mother { word(.mother, mother[row.mother], asked.mother, theirs.mother) }
        if let place { all.append(evidence(place.asked, place.weights[row.place], isAlike: place.alike.contains(row.place), row, theirs.place)) }
        if let birth {
            let reason = scorer.birthLevel(row).map { birth.reason($0) } ?? .missing
            all.append(
                Evidence(field: .birth, bits: Double(scorer.birthBits(row)), reason: reason, left: birth.asked.description, right: theirs.birth?.description))
        }
        if let ours = asked.sex {
            let bits = scorer.sexBits(row)
            let reason: EvidenceReason = bits > 0 ? .same : bits < 0 ? .differs : .missing
            all.append(Evidence(field: .sex, bits: Double(bits), reason: reason, left: ours.rawValue, right: theirs.sex?.rawValue))
        }
        if !document.isEmpty {
            let reason = DocumentEvidence.weigh(document, theirs.document ?? "").reason
            all.append(
                Evidence(
                    field: .document, bits: Double(documentBits(index, row)), reason: reason, left: asked.documents.first?.number, right: theirs.document))
        }
        return all
    }

    private func evidence(_ place: AskedOrigin, _ bits: Float, isAlike: Bool, _ row: RegisterRow, _ theirs: String?) -> Evidence {
        let level = place.origin.flatMap { from in volume.origins.table(volume)[Int(row.place)].flatMap { from.level($0) } }
        var reason = level.map { PlaceEvidence.reason($0) } ?? (bits < 0 ? .differs : .sameState)
        if isAlike, bits > 0 { reason = bits < Self.common ? .soundsAlikeCommon : .soundsAlike }
        if theirs == nil { reason = .missing }
        return Evidence(field: place.basis == .nisba ? .origin : .place, bits: Double(bits), reason: reason, left: place.text, right: theirs)
    }

    /// Names worth less than this are common: one person in two hundred, or more, has one like it.
    private static let common: Float = 7.6
}
