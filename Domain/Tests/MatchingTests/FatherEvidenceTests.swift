// SPDX-License-Identifier: Apache-2.0

import PersonNames
import Testing

@testable import Matching

@Suite struct FatherEvidenceTests {
    @Test("A father recorded by name and in the patronymic counts once, by the better of the two; what is not recorded is not asked")
    func better() {
        #expect(FatherEvidence.better(patronymic: 6, father: 4, hasPatronymic: true, hasFather: true) == 6)
        #expect(FatherEvidence.better(patronymic: -5, father: 4, hasPatronymic: true, hasFather: true) == 4)
        #expect(FatherEvidence.better(patronymic: 0, father: 4, hasPatronymic: false, hasFather: true) == 4)
        #expect(FatherEvidence.better(patronymic: -5, father: 0, hasPatronymic: true, hasFather: false) == -5)
    }

    @Test("A rare family and a rare father single out no more than a house of brothers, and never less than the better of the two says")
    func kin() {
        for family in stride(from: Float(0.5), through: 22, by: 1.5) {
            for father in stride(from: Float(0.5), through: 22, by: 1.5) {
                let off = FatherEvidence.sharedByKin(family: family, father: father, strangers: 18)
                #expect(off <= 0 && family + father + off >= max(family, father) - 1e-4)
                #expect(family + father + off <= max(18, family, father) + 1e-4)
            }
        }
    }

    @Test("A common family and a common father are not doubted, nor is one that differs")
    func common() {
        #expect(FatherEvidence.sharedByKin(family: 4, father: 5, strangers: 18) == 0)
        #expect(FatherEvidence.sharedByKin(family: 14, father: -5, strangers: 18) == 0)
    }

    @Test("More agreement of a father never makes the whole say less", arguments: [Float(2), 9, 14, 20])
    func rising(_ family: Float) {
        func whole(_ father: Float) -> Float { family + father + FatherEvidence.sharedByKin(family: family, father: father, strangers: 18) }
        let steps = stride(from: Float(0.1), through: 24, by: 0.1).map { whole($0) }
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $1 >= $0 - 1e-3 })
    }
}
