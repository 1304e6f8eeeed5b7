// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity
import Matching
import PersonNames

/// A description made ready to be held against the people of one volume: look-ups done once, then a few additions a person.
final class Question {
    /// One way to read the name, with what each word of the register is worth in it.
    struct Reading {
        let given: WordWeights?
        let family: WordWeights?
        let patronymic: WordWeights?
        let father: WordWeights?
        let cost: Float
        let hypothesis: NameHypothesis
    }

    let volume: RegisterVolume
    let asked: PersonDescription
    let readings: [Reading]
    let grandfather: (name: NameToken, weights: WordWeights)?
    let mother: WordWeights?
    let place: (asked: AskedOrigin, weights: WordWeights, alike: Set<UInt32>)?
    let birth: BirthComparison?
    let document: String
    private let documentBits: [DocumentLevel: Float]
    /// Rows whose document is the asked one, or one character off.
    let documents: [Int: DocumentLevel]
    /// Good for as long as this lives.
    let scorer: RowScorer

    /// One question for each volume of a register.
    static func all(_ asked: PersonDescription, _ table: SoundTable, _ register: Register) -> [Question] {
        let name = NameReading(asked.fullName)
        let father = asked.father.flatMap { NameReading($0).names.first ?? NameToken($0) }
        let wrong = register.model.wrong
        func weigh(_ token: NameToken?, _ field: RegisterVolume.Field, _ matched: MatchField) -> [WordWeights]? {
            token.map { table.weights($0, field, wrong: wrong[matched] ?? 0.02) }
        }
        let readings = NameHypothesis.all(of: name, father: father).map { hypothesis in
            (
                given: weigh(hypothesis.given, .given, .given), family: weigh(hypothesis.family, .family, .family),
                patronymic: weigh(hypothesis.father, .patronymic, .father), father: weigh(hypothesis.father, .father, .father), hypothesis: hypothesis
            )
        }
        let mother = weigh(asked.mother.flatMap { NameReading($0).names.first ?? NameToken($0) }, .mother, .mother)
        let grandfathers = GrandfatherEvidence.name(asked, name)
        let grandfather = weigh(grandfathers, .grandfather, .grandfather)
        let origin = AskedOrigin(birthPlace: asked.birthPlace, nisbas: name.nisbas.map(\.text))
        let place = origin.map { table.places($0) }
        let birth = asked.birth.map { BirthComparison($0) }
        let births = birth.map { table.births($0) } ?? [:]
        return register.volumes.indices.map { index in
            Question(
                volume: register.volumes[index], asked: asked,
                readings: readings.map {
                    Reading(
                        given: $0.given?[index], family: $0.family?[index], patronymic: $0.patronymic?[index], father: $0.father?[index],
                        cost: $0.hypothesis.cost, hypothesis: $0.hypothesis)
                },
                grandfather: grandfathers.flatMap { name in grandfather.map { (name, $0[index]) } }, mother: mother?[index],
                place: place.map { ($0.asked, $0.byVolume[index].weights, $0.byVolume[index].alike) }, birth: birth, births: births, register: register)
        }
    }

    private init(
        volume: RegisterVolume, asked: PersonDescription, readings: [Reading], grandfather: (name: NameToken, weights: WordWeights)?,
        mother: WordWeights?, place: (asked: AskedOrigin, weights: WordWeights, alike: Set<UInt32>)?, birth: BirthComparison?, births: [BirthLevel: Float], register: Register
    ) {
        self.volume = volume
        self.asked = asked
        self.readings = readings
        self.grandfather = grandfather
        self.mother = mother
        self.place = place
        self.birth = birth
        let model = register.model
        let people = Double(max(register.count, 1))
        documentBits = [
            .same: Float(log2((model.document[.same] ?? 0.9) * people)),
            // A dozen places, some ten characters each, are one character off.
            .oneOff: Float(max(1, log2((model.document[.oneOff] ?? 0.06) * people / 100))), .differs: Float(log2(model.document[.differs] ?? 0.04)),
        ]
        document = asked.documents.first?.canonical ?? ""
        documents = document.isEmpty ? [:] : Self.rows(document, volume)
        scorer = RowScorer(
            readings: readings, grandfather: grandfather?.weights, mother: mother, place: place?.weights, birth: birth, births: births, sex: asked.sex, sexWrong: model.sexWrong,
            strangers: Float(log2(people / model.siblings)))
    }

    deinit { scorer.deallocate() }

    /// The asked number and its usual misreadings, looked up one by one.
    private static func rows(_ document: String, _ volume: RegisterVolume) -> [Int: DocumentLevel] {
        var found: [Int: DocumentLevel] = [:]
        for variant in DocumentEvidence.misread(document) { for row in volume.rows(document: variant) { found[row] = .oneOff } }
        for row in volume.rows(document: document) { found[row] = .same }
        return found
    }

    func documentBits(_ index: Int, _ row: RegisterRow) -> Float {
        if let level = documents[index] { return documentBits[level] ?? 0 }
        return row.hasDocument ? documentBits[.differs] ?? 0 : 0
    }
}
