// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Matching

@Suite struct FurtherFieldTests {
    @Test(
        "A slip in four letters, or the same words in another order, is nearly the same",
        arguments: [
            ("12 Wallaby Place", "12 Walaby place", true), ("Stoney Creek", "Creek, stoney", true), ("Kazan", "Казань", false), ("7", "8", false), ("٠٩٣٣ ١٢٣", "0933 123", true), ("2119", "2191", true),
            ("2119", "9911", false),
        ])
    func near(_ a: String, _ b: String, _ isNear: Bool) throws {
        let x = try #require(FurtherField.Value(a))
        let y = try #require(FurtherField.Value(b))
        #expect(FurtherField.isNear(x, y) == isNear && FurtherField.isNear(y, x) == isNear)
    }

    @Test("A rare value that agrees says more than a common one; another speaks against; none says nothing")
    func rarity() throws {
        let field = FurtherField("address", ["Oak Street 1", "oak street, 1", "Main Road"] + [String?](repeating: "Main Road", count: 40) + [nil])
        let rare = try #require(field.bits(0, 1))
        let common = try #require(field.bits(2, 3))
        let other = try #require(field.bits(0, 2))
        #expect(rare > common && common < 1 && other < 0)
        #expect(field.bits(0, 43) == nil)
        let sparse = FurtherField("camp", ["Al-Hol", "al hol"] + [String?](repeating: nil, count: 500))
        #expect(try #require(sparse.bits(0, 1)) < 0, "the only value that anybody has says nothing for two people being one")
        let numbers = FurtherField("house", ["1/23 Main", "12/3 Main"] + (0..<50).map { "\($0) Side" })
        #expect(numbers.weigh(0, 1)?.reason != .same)
        #expect(field.weigh(0, 1)?.bits == rare && field.weigh(0, 2)?.left == "Oak Street 1")
    }
}
