// SPDX-License-Identifier: Apache-2.0

import Identity
import PersonNames
import Testing

@testable import Matching

@Suite struct GrandfatherEvidenceTests {
    static func named(_ name: String, grandfather: String? = nil) -> String? {
        let asked = PersonDescription(names: [NameRendering(name, source: .manifest)], grandfather: grandfather)
        return GrandfatherEvidence.name(asked, NameReading(name))?.text
    }

    @Test(
        "The grandfather is the one recorded, the second «بن», or the third of four words; a name of three has none for sure",
        arguments: [
            ("أحمد بن محمد بن علي", nil, "علي"), ("أحمد محمد علي الحسن", nil, "علي"), ("أحمد محمد علي الجبوري", nil, "علي"), ("أحمد محمد علي", nil, nil), ("Ахмед Магомедов", nil, nil), ("أحمد محمد", "صالح", "صالح"),
            ("أحمد بن محمد بن علي", "صالح", "صالح"),
        ] as [(String, String?, String?)])
    func names(_ name: String, _ recorded: String?, _ grandfather: String?) { #expect(Self.named(name, grandfather: recorded) == grandfather) }

    @Test("Between lists a grandfather that agrees speaks for; one list that leaves him out says nothing against")
    func lists() {
        func file(_ name: String, _ grandfather: String?) -> PersonDescription {
            PersonDescription(names: [NameRendering(name, source: .manifest)], father: "محمد", grandfather: grandfather, birth: PartialDate(year: 1991))
        }
        let others = (0..<60).map { DuplicateTests.person("شخص رقم \($0)", born: "19\(60 + $0 % 40)") }
        let search = DuplicateSearch([file("رمضان قاديروف", "سليمان"), file("رمضان قاديروف", "سليمان"), file("رمضان قاديروف", nil)] + others)
        #expect(search.weigh(0, 1).bits > search.weigh(0, 2).bits + 3)
        #expect(search.weigh(0, 2).evidence.filter { $0.bits < -1 }.isEmpty)
    }
}
