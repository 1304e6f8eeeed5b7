// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PersonNames

@Suite struct WordListTests {
    static let words = [
        "", "Магомед", "Магомедов", "Магомедова", "Ахмед", "Ахмедович", "Ахмедовна", "Зия", "Зиятдин", "Али", "Алиев", "Гульнара", "Гузель", "Мидхат", "Хосров",
        "Muhammad", "Akhmed", "Ahmadov", "محمد", "احمد", "الشيشاني", "غوزيل", "جلنار", "Иванов", "Сергей", "Нижний Новгород",
    ]
    static let list = WordList(words) { words[$0].hasSuffix("ич") || words[$0].hasSuffix("на") }

    @Test(
        "A word is found by its sound in every script, with what two words say of each other by themselves",
        arguments: ["محمد", "ضياء", "مدحت", "جلنار", "Gulnara", "Магомед", "أحمد", "خسرو", "Zia", "محمدوف"])
    func likeComparison(_ text: String) throws {
        let asked = try #require(NameToken(text))
        let found = Self.list.find(asked, least: 2)
        #expect(!found.isEmpty)
        for hit in found where hit.likeness > -.infinity {
            let theirs = try #require(NameToken(Self.words[hit.word]))
            let direct = NameModel.learned.compare(asked.letters, asked.script, theirs.letters, theirs.script).likeness
            // A reading without the article or of a man's surname can only be better.
            #expect(hit.likeness >= direct - 0.01, "\(text) \(Self.words[hit.word])")
        }
        for (index, word) in Self.words.enumerated() {
            guard let theirs = NameToken(word) else { continue }
            let direct = NameModel.learned.compare(asked.letters, asked.script, theirs.letters, theirs.script).likeness
            // A spelling that is only attested, and that its letters hardly allow, is not walked to.
            let letters = NameModel.learned.directed(theirs.script, asked.script).bits(theirs.letters, asked.letters)
            if direct > 8, letters > 4 { #expect(found.contains { $0.word == index }, "\(text) must find \(word)") }
        }
    }

    @Test("A patronymic is found by the father's name, but not as a given name")
    func patronymics() throws {
        let found = Self.list.find(try #require(NameToken("احمد")), least: 2)
        let son = try #require(found.first { Self.words[$0.word] == "Ахмедович" })
        #expect(son.asFather > 8 && son.asFather > son.likeness)
    }

    @Test("Nothing is found of what is no word, and the longest costs no more than its letters", arguments: ["😀", "123", String(repeating: "م", count: 9000)])
    func hostile(_ text: String) {
        guard let token = NameToken(text) else { return }
        #expect(token.letters.count <= NameToken.longest && Self.list.find(token, least: 2).allSatisfy { $0.word < Self.words.count })
    }

    @Test("What the memory held before makes no difference to what is found")
    func freshMemory() throws {
        for text in ["محمد", "Гульнара", "Ahmed"] {
            let token = try #require(NameToken(text))
            Self.leaveBehind(0)
            let found = Self.list.find(token, least: 2)
            Self.leaveBehind(0xff)
            #expect(Self.list.find(token, least: 2) == found, "\(text)")
        }
    }

    /// Frees memory of every likely size filled with one byte; four bytes of 0xff are not a number.
    private static func leaveBehind(_ byte: UInt8) {
        let blocks = stride(from: 256, through: 16384, by: 16).map { UnsafeMutableRawBufferPointer.allocate(byteCount: $0, alignment: 16) }
        for block in blocks { block.initializeMemory(as: UInt8.self, repeating: byte) }
        for block in blocks { block.deallocate() }
    }

    @Test("The same words laid out as bytes are the same list")
    func bytes() throws {
        let parts = Dictionary(uniqueKeysWithValues: WordList.parts(Self.words) { _ in false }.map { ($0.name, SharedBytes($0.bytes)) })
        let again = WordList { parts[$0] ?? SharedBytes([]) }
        #expect((0..<Self.words.count).map { again.words[$0] } == Self.words)
        let token = try #require(NameToken("محمد"))
        #expect(again.find(token, least: 2) == WordList(Self.words).find(token, least: 2))
    }

    @Test("A tree whose bytes were garbled leads nowhere, and in no circle")
    func garbled() throws {
        let token = try #require(NameToken("محمد"))
        for seed in 1..<40 {
            let parts = Dictionary(
                uniqueKeysWithValues: WordList.parts(Self.words) { _ in false }.map { part in
                    (part.name, SharedBytes(part.bytes.enumerated().map { ($0 * 31 + seed) % 23 == 0 ? UInt8(truncatingIfNeeded: $0 &* seed) : $1 }))
                })
            _ = WordList { parts[$0] ?? SharedBytes([]) }.find(token, least: 2)
        }
    }
}

@Suite struct SharedBytesTests {
    @Test("Reading outside gives nothing") func bounds() {
        let column = PackedColumn<UInt32>([1, 2, 3])
        #expect([column[0], column[2], column[3], column[-1]] == [1, 3, 0, 0])
        #expect(TextColumn(["a", "б"])[1] == "б" && TextColumn(["a"])[7].isEmpty)
    }

    @Test("A sum finds every changed bit") func sums() {
        let bytes = (0..<200).map { UInt8($0) }
        let sum = bytes.withUnsafeBytes { BlockWatch.checksum($0) }
        for place in bytes.indices {
            for bit in 0..<8 {
                var other = bytes
                other[place] ^= 1 << bit
                #expect(other.withUnsafeBytes { BlockWatch.checksum($0) } != sum)
            }
        }
    }
}
