// SPDX-License-Identifier: Apache-2.0

import Identity
import Matching
import PersonNames
import Testing

@Suite struct WordWeightTests {
    @Test("No agreement is worth more than the name is rare, and a recorded name that is not alike speaks against")
    func rarity() {
        let common = WordWeights([(word: 1, likeness: 20, share: 0.02), (word: 2, likeness: 12, share: 0.001)], wrong: 0.02)
        let rare = WordWeights([(word: 1, likeness: 20, share: 0.000001)], wrong: 0.02)
        #expect(common[1] < 5.7 && common[1] > 5.4)
        #expect(rare[1] > 19 && rare[1] < 20.1)
        #expect(common[9] < -5 && common[0] == 0)
    }

    @Test("A word that sounds less alike is worth less, whatever the others") func order() {
        let words = (1..<200).map { (word: UInt32($0), likeness: Float($0) / 10, share: 0.0001) }
        let weights = WordWeights(words, wrong: 0.02)
        #expect((2..<200).allSatisfy { weights[UInt32($0)] >= weights[UInt32($0 - 1)] })
        #expect(weights.best.first?.word == 199)
    }
}

@Suite struct SlipTests {
    @Test(
        "Between lists a slip of the pen weakens an agreement and does not undo it; another name stays another",
        arguments: [("نبيل", "نيل", "علي"), ("ابراهيم", "ابراهم", "سعيد"), ("Magomedov", "Magomdeov", "Ivanov"), ("يوسف", "Yuosef", "Hassan"), ("قاسم", "Казим", "Руслан")])
    func slips(_ name: String, _ slipped: String, _ other: String) throws {
        let token = try #require(NameToken(name))
        func likeness(_ text: String) throws -> Float { NameModel.learnedForgiving.compare(token, try #require(NameToken(text))).likeness }
        let same = NameModel.learnedForgiving.compare(token, token).likeness
        let (slip, another) = (try likeness(slipped), try likeness(other))
        #expect(same > slip && slip > 0 && slip > another + 4, "\(same) \(slip) \(another)")
        #expect(try likeness(slipped) >= NameModel.learned.compare(token, try #require(NameToken(slipped))).likeness - 0.01)
    }
}
