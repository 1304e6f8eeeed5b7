// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity
import Matching

/// Scores rows against one question with nothing but additions and look-ups; the memory it reads is the question's.
struct RowScorer {
    /// One way to read the name.
    private struct Reading {
        let given: WordWeightView
        let family: WordWeightView
        let patronymic: WordWeightView
        let father: WordWeightView
        let cost: Float
    }

    private let readings: UnsafeMutableBufferPointer<Reading>
    /// By the place of the level.
    let births: UnsafeMutableBufferPointer<Float>
    private let grandfather: WordWeightView
    private let mother: WordWeightView
    private let place: WordWeightView
    private let birth: BirthComparison?
    private let sex: UInt32
    private let sexSame: Float
    private let sexDiffers: Float
    /// −log₂ of the chance that a stranger is a brother or sister.
    private let strangers: Float

    init(
        readings: [Question.Reading], grandfather: WordWeights?, mother: WordWeights?, place: WordWeights?, birth: BirthComparison?, births: [BirthLevel: Float],
        sex: Sex?, sexWrong: Double, strangers: Float
    ) {
        self.readings = .allocate(capacity: readings.count)
        for (index, reading) in readings.enumerated() {
            (self.readings.baseAddress.map { $0 + index })?.initialize(
                to: Reading(
                    given: reading.given?.view ?? .none, family: reading.family?.view ?? .none, patronymic: reading.patronymic?.view ?? .none,
                    father: reading.father?.view ?? .none, cost: reading.cost))
        }
        self.births = .allocate(capacity: BirthLevel.allCases.count)
        for (index, level) in BirthLevel.allCases.enumerated() { (self.births.baseAddress.map { $0 + index })?.initialize(to: births[level] ?? 0) }
        self.grandfather = grandfather?.view ?? .none
        self.mother = mother?.view ?? .none
        self.place = place?.view ?? .none
        self.birth = birth
        self.sex = RegisterRow.pack(PackedDate(raw: 0), sex)
        sexSame = SexEvidence.same(wrong: sexWrong)
        sexDiffers = SexEvidence.differs(wrong: sexWrong)
        self.strangers = strangers
    }

    func deallocate() {
        readings.deallocate()
        births.deallocate()
    }

    /// Everything but the document.
    func bits(_ row: RegisterRow) -> Float {
        (readings.isEmpty ? 0 : names(row).bits) + birthBits(row) + place[row.place] + grandfather[row.grandfather] + mother[row.mother] + sexBits(row)
    }

    func birthLevel(_ row: RegisterRow) -> BirthLevel? {
        guard let birth, row.birthAndSex >> 2 != 0 else { return nil }
        return birth.level(year: row.birth.year, month: row.birth.month, day: row.birth.day)
    }

    func birthBits(_ row: RegisterRow) -> Float { birthLevel(row).map { births[$0.place] } ?? 0 }

    func sexBits(_ row: RegisterRow) -> Float {
        let theirs = row.birthAndSex & 3
        return sex == 0 || theirs == 0 ? 0 : sex == theirs ? sexSame : sexDiffers
    }

    /// The best reading of the name for this person.
    func names(_ row: RegisterRow) -> (bits: Float, reading: Int) {
        var best = (bits: -Float.infinity, reading: 0)
        for index in 0..<readings.count {
            let parts = parts(row, reading: index)
            let sum = readings[index].cost + parts.given + parts.family + parts.father + parts.kin
            if sum > best.bits { best = (sum, index) }
        }
        return best
    }

    /// What the words of a name say under one reading.
    func parts(_ row: RegisterRow, reading index: Int) -> (given: Float, family: Float, father: Float, kin: Float) {
        let reading = readings[index]
        let family = reading.family[row.family]
        let father = fatherBits(reading, row)
        return (reading.given[row.given], family, father, FatherEvidence.sharedByKin(family: family, father: father, strangers: strangers))
    }

    private func fatherBits(_ reading: Reading, _ row: RegisterRow) -> Float {
        FatherEvidence.better(
            patronymic: reading.patronymic[row.patronymic], father: reading.father[row.father], hasPatronymic: row.patronymic != 0, hasFather: row.father != 0)
    }
}
