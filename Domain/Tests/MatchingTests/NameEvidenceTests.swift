// SPDX-License-Identifier: Apache-2.0

import Identity
import PersonNames
import Testing

@testable import Matching

@Suite struct NameEvidenceTests {
    /// Sixty other people stand beside, so that names have a rarity.
    static func weigh(_ a: String, _ b: String) -> NameEvidence {
        let texts = [a, b] + (0..<60).map { ["محمد أحمد علي", "Ivan Petrov", "Сергей Иванов"][$0 % 3] }
        let people = texts.map { DescribedWords(PersonDescription(names: [NameRendering($0, source: .manifest)])) }
        return NameEvidence(people[0], people[1], FileWords(people), explained: true)
    }

    @Test(
        "The more words of two names agree, the more they say",
        arguments: [("رمضان قاديروف", "Рамзан Кадыров", "Рамзан Магомедов"), ("سليمان داوودوف", "Suleiman Davudov", "Suleiman Ivanov"), ("عبد العزيز حسن", "Abdulaziz Hassan", "Abdullah Karim")])
    func agreement(_ name: String, _ same: String, _ other: String) {
        let (whole, part) = (Self.weigh(name, same), Self.weigh(name, other))
        #expect(whole.bits > part.bits + 5 && whole.agreeingWords == 2 && part.agreeingWords <= 1)
    }

    @Test("Names in another order agree a little less; a word that one list leaves out costs hardly anything")
    func order() {
        let straight = Self.weigh("رمضان قاديروف", "Ramzan Kadyrov").bits
        let turned = Self.weigh("رمضان قاديروف", "Kadyrov Ramzan").bits
        #expect(turned < straight && turned > straight - 2)
        #expect(Self.weigh("رمضان سليمان قاديروف", "Ramzan Kadyrov").bits > straight - 2)
    }

    @Test("The parts sum to the whole, whichever is first")
    func sums() {
        for (a, b) in [("رمضان أحمد قاديروف", "Ramzan Kadyrov"), ("علي حسن", "Сергей Иванов"), ("", "علي"), ("عبد الرحمن", "Abdurrahman")] {
            let (one, other) = (Self.weigh(a, b), Self.weigh(b, a))
            #expect(abs(one.evidence.reduce(0) { $0 + $1.bits } - one.bits) < 1e-9 && abs(one.bits - other.bits) < 0.01)
        }
    }

    @Test("A tribe's name counts as the family's; where somebody is from says nothing against a family")
    func adjectives() {
        #expect(Self.weigh("صالح الحارثي", "Saleh Al-Harthi").bits > Self.weigh("صالح الحارثي", "Saleh Al-Dulaimi").bits + 8)
        #expect(Self.weigh("صالح الحارثي", "صالح الدليمي").evidence.contains { $0.reason == .differs })
        #expect(!Self.weigh("رمضان الداغستاني", "Рамзан Кадыров").evidence.contains { $0.reason == .differs })
        #expect(Self.weigh("رمضان الشيشاني", "رمضان الشيشاني").agreeingWords == 1)
        #expect(Self.weigh("رمضان الجبوري", "رمضان الجبوري").agreeingWords == 2)
    }
}
