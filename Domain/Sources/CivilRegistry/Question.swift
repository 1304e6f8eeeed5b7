// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity
import Matching
import PersonNames

/// A description made ready to be held against every person of a register: look-ups done once, then a few additions a person.
struct Question {
    private struct Reading {
        let given: [Float]?
        let family: [Float]?
        let patronymic: [Float]?
        let father: [Float]?
        let cost: Float
        let hypothesis: NameHypothesis
    }

    private let register: Register
    private let asked: PersonDescription
    private let readings: [Reading]
    private let mother: [Float]?
    private let place: [Float]?
    private let birth: [UInt32: Float]
    private let sex: UInt8
    private let document: String
    private let documentBits: [Int32: Float]

    init(_ asked: PersonDescription, in register: Register) {
        self.register = register
        self.asked = asked
        let name = NameReading(asked.fullName)
        var cache: [String: [Float]] = [:]
        func weights(_ token: NameToken?, _ field: Register.Field, _ differs: Float, _ key: String) -> [Float]? {
            guard let token else { return nil }
            let key = key + token.text
            if let known = cache[key] { return known }
            let made = Self.weights(token, field, differs)
            cache[key] = made
            return made
        }
        let father = asked.father.flatMap { NameReading($0).names.first ?? NameToken($0) }
        readings = NameHypothesis.all(of: name, father: father).map { hypothesis in
            Reading(
                given: weights(hypothesis.given, register.given, MatchWeights.givenDiffers, "g"),
                family: weights(hypothesis.family, register.family, MatchWeights.familyDiffers, "s"),
                patronymic: weights(hypothesis.father, register.patronymic, MatchWeights.fatherDiffers, "p"),
                father: weights(hypothesis.father, register.father, MatchWeights.fatherDiffers, "f"), cost: hypothesis.cost, hypothesis: hypothesis)
        }
        mother = weights(asked.mother.flatMap { NameToken($0) }, register.mother, MatchWeights.motherDiffers, "m")
        let town = asked.birthPlace.flatMap { StateNames.isState($0) ? nil : NameToken($0) }
        place = weights(town, register.place, MatchWeights.placeDiffers, "t")
        var birth: [UInt32: Float] = [:]
        if asked.birth != nil {
            for packed in Set(register.birthOf) { birth[packed] = Float(BirthEvidence.weigh(asked.birth, PackedDate(raw: packed).date).bits) }
        }
        self.birth = birth
        sex = asked.sex?.rawValue.utf8.first ?? 0
        document = asked.documents.first?.canonical ?? ""
        documentBits = Self.documentBits(document, register)
    }

    /// What each distinct word of a field is worth against the asked one; word 0 (not recorded) says nothing.
    private static func weights(_ token: NameToken, _ field: Register.Field, _ differs: Float) -> [Float] {
        var weights = [Float](repeating: differs, count: field.index.count)
        weights[0] = 0
        for found in field.index.find(token) {
            weights[found.id] = max(differs, min(found.bits, field.index.rarity[found.id] + MatchWeights.beyondRarity))
        }
        return weights
    }

    /// People whose document number is the asked one or one character off; all others have another document.
    private static func documentBits(_ document: String, _ register: Register) -> [Int32: Float] {
        guard !document.isEmpty else { return [:] }
        var bits: [Int32: Float] = [:]
        for (number, people) in register.byDocument where number.utf8.count == document.utf8.count {
            let weight = DocumentEvidence.weigh(document, number).bits
            if weight > 0 { for person in people { bits[person] = Float(weight) } }
        }
        return bits
    }

    func bits(_ person: Int) -> Float {
        var sum = readings.isEmpty ? 0 : names(person).bits
        if !birth.isEmpty { sum += birth[register.birthOf[person]] ?? 0 }
        if let place { sum += place[Int(register.place.of[person])] }
        if let mother { sum += mother[Int(register.mother.of[person])] }
        if sex != 0 { sum += Float(sexBits(person)) }
        if !document.isEmpty { sum += Float(documentBits(person)) }
        return sum
    }

    private func sexBits(_ person: Int) -> Double {
        let theirs = register.sexes[person]
        return sex == 0 || theirs == 0 ? 0 : sex == theirs ? MatchWeights.sexSame : MatchWeights.sexDiffers
    }

    private func documentBits(_ person: Int) -> Double {
        if document.isEmpty || register.documents.bytes(person).isEmpty { return 0 }
        return documentBits[Int32(person)].map(Double.init) ?? MatchWeights.documentDiffers
    }

    /// The best reading of the name for this person.
    private func names(_ person: Int) -> (bits: Float, reading: Int) {
        var best = (bits: -Float.infinity, reading: 0)
        for (index, reading) in readings.enumerated() {
            var sum = reading.cost
            if let given = reading.given { sum += given[Int(register.given.of[person])] }
            if let family = reading.family { sum += family[Int(register.family.of[person])] }
            sum += fatherBits(reading, person)
            if sum > best.bits { best = (sum, index) }
        }
        return best
    }

    /// The father is recorded twice, by name and in the patronymic; the better agreement counts, not both.
    private func fatherBits(_ reading: Reading, _ person: Int) -> Float {
        guard let patronymic = reading.patronymic, let father = reading.father else { return 0 }
        let first = Int(register.patronymic.of[person])
        let second = Int(register.father.of[person])
        if first == 0 { return father[second] }
        return second == 0 ? patronymic[first] : max(patronymic[first], father[second])
    }

    /// What it costs to read the name the way that suits this person best.
    func cost(_ person: Int) -> Double { Double(readings[names(person).reading].cost) }

    /// The parts of `bits`, each with its reason; together with `cost` they sum to it.
    func evidence(_ person: Int) -> [Evidence] {
        let reading = readings[names(person).reading]
        var all: [Evidence] = []
        func word(_ field: MatchField, _ bits: Float?, _ left: String?, _ right: String?, _ rarity: Float) {
            guard let left else { return }
            let reason: EvidenceReason =
                right == nil ? .missing : (bits ?? 0) <= 0 ? .differs : rarity < 8 ? .soundsAlikeCommon : .soundsAlike
            all.append(Evidence(field: field, bits: Double(bits ?? 0), reason: reason, left: left, right: right))
        }
        func value(_ weights: [Float]?, _ field: Register.Field) -> (Float?, String?, Float) {
            let id = Int(field.of[person])
            return (weights?[id], field.word(person), field.index.rarity[id])
        }
        let given = value(reading.given, register.given)
        word(.given, given.0, reading.hypothesis.given?.text, given.1, given.2)
        let family = value(reading.family, register.family)
        word(.family, family.0, reading.hypothesis.family?.text, family.1, family.2)
        let patronymic = value(reading.patronymic, register.patronymic)
        word(.father, fatherBits(reading, person), reading.hypothesis.father?.text, patronymic.1 ?? register.father.word(person), patronymic.2)
        let mother = value(mother, register.mother)
        word(.mother, mother.0, asked.mother, mother.1, mother.2)
        let place = value(place, register.place)
        if self.place != nil { word(.place, place.0, asked.birthPlace, place.1, place.2) }
        if asked.birth != nil {
            let weighed = BirthEvidence.weigh(asked.birth, register.births[person])
            all.append(
                Evidence(
                    field: .birth, bits: Double(Float(weighed.bits)), reason: weighed.reason, left: asked.birth?.description,
                    right: register.births[person]?.description))
        }
        let theirs = register.registered(person)
        if sex != 0 {
            let bits = sexBits(person)
            all.append(
                Evidence(
                    field: .sex, bits: bits, reason: bits > 0 ? .same : bits < 0 ? .differs : .missing, left: asked.sex?.rawValue,
                    right: theirs.sex?.rawValue))
        }
        if !document.isEmpty {
            let reason = DocumentEvidence.weigh(document, theirs.document ?? "").reason
            all.append(
                Evidence(field: .document, bits: documentBits(person), reason: reason, left: asked.documents.first?.number, right: theirs.document))
        }
        return all
    }
}
