// SPDX-License-Identifier: Apache-2.0

import Identity
import Testing
import Wording

@Suite struct WordsTests {
    static var messages: [(name: String, message: Message)] {
        Words.all.flatMap { group in
            Mirror(reflecting: group).children.compactMap { child in (child.value as? Message).map { ("\(type(of: group)).\(child.label ?? "")", $0) } }
        }
    }

    static var counted: [(name: String, message: CountedMessage)] {
        Words.all.flatMap { group in
            Mirror(reflecting: group).children.compactMap { child in (child.value as? CountedMessage).map { ("\(type(of: group)).\(child.label ?? "")", $0) } }
        }
    }

    static func placeholders(_ text: String) -> Set<String> { Set(text.matches(of: #/\{[a-z]+\}/#).map { String($0.output) }) }

    @Test("Every message is written in its own script and has the same placeholders in all three languages")
    func complete() {
        #expect(Self.messages.count > 300)
        for (name, message) in Self.messages {
            let isPlain = Self.placeholders(message.english).isEmpty || message.english.contains { $0.isLetter }
            #expect(!message.english.isEmpty && !message.arabic.isEmpty && !message.russian.isEmpty, "\(name)")
            #expect(Self.placeholders(message.english) == Self.placeholders(message.arabic), "\(name)")
            #expect(Self.placeholders(message.english) == Self.placeholders(message.russian), "\(name)")
            let letters = message.english.replacing(#/\{[a-z]+\}/#, with: "").filter(\.isLetter)
            if isPlain, !letters.isEmpty {
                #expect(message.arabic.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }, "\(name)")
                #expect(message.russian.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) || $0 == "№" }, "\(name)")
            }
        }
    }

    @Test(
        "A file's size is said with one digit after the point where that helps, and never with more",
        arguments: [
            (0, "0\u{A0}bytes"), (999, "999\u{A0}bytes"), (1000, "1\u{A0}KB"), (1449, "1.4\u{A0}KB"), (9_960, "10\u{A0}KB"), (999_949, "1\u{A0}MB"), (12_345_678, "12\u{A0}MB"),
            (2_147_483_648, "2.1\u{A0}GB"), (2_000_000_000_000, "2,000\u{A0}GB"),
        ])
    func fileSizes(count: Int, words: String) { #expect(Numerals.bytes(count, .english) == words) }

    @Test("A nationality is a citizenship, гражданство, never an ethnicity")
    func citizenship() {
        for (name, message) in Self.messages where message.english.lowercased().contains("nationalit") {
            #expect(!message.russian.lowercased().contains("национальность") || message.russian.contains("граждан"), "\(name)")
            #expect(!message.russian.lowercased().contains("национальности"), "\(name)")
        }
    }

    @Test("Nobody is called a terrorist or a suspect")
    func neutral() {
        for (name, message) in Self.messages {
            for word in ["terrorist", "suspect", "إرهاب", "террорист", "подозреваем"] {
                #expect(!(message.english + message.arabic + message.russian).lowercased().contains(word), "\(name)")
            }
        }
    }

    @Test(
        "Numbers take the plural form of the language",
        arguments: [
            (Language.english, 1, "1 person"), (.english, 2, "2 people"), (.russian, 1, "1 человек"), (.russian, 3, "3 человека"), (.russian, 11, "11 человек"), (.russian, 21, "21 человек"),
            (.russian, 112, "112 человек"), (.arabic, 0, "لا أحد"), (.arabic, 1, "شخص واحد"), (.arabic, 2, "شخصان"), (.arabic, 3, "٣ أشخاص"), (.arabic, 11, "١١ شخصًا"), (.arabic, 100, "١٠٠ شخص"),
        ])
    func plurals(_ language: Language, _ n: Int, _ text: String) { #expect(Words.common.people(language, n) == text) }

    @Test("Counted messages have no form without words")
    func forms() {
        for (name, message) in Self.counted {
            for n in [0, 1, 2, 3, 11, 100, 105] { for language in Language.allCases { #expect(!message(language, n).isEmpty, "\(name)") } }
        }
    }
}

@Suite struct NumeralsTests {
    @Test("Numbers and days are written as each language writes them")
    func written() throws {
        let day = try #require(Day(2026, 2, 25))
        #expect(Numerals.day(day, .english) == "25 Feb 2026")
        #expect(Numerals.day(day, .arabic) == "٢٥ شباط ٢٠٢٦")
        #expect(Numerals.day(day, .russian) == "25\u{A0}февраля 2026\u{A0}г.")
        #expect(Numerals.text(5704, .english) == "5,704")
        #expect(Numerals.text(5704, .arabic) == "٥٬٧٠٤")
        #expect(Numerals.text(15704, .russian) == "15\u{A0}704")
    }
}

@Suite struct HTMLTests {
    @Test("Text is always escaped, markup never", arguments: ["<script>", "\"><b>", "'x'", "&amp;"])
    func escaped(_ text: String) {
        let html: HTML = "<p title=\"\(text)\">\(text)</p>"
        #expect(!html.markup.dropFirst(3).dropLast(4).contains("<b>") && !html.markup.contains("<script>"))
        #expect(html.markup.components(separatedBy: "\"").count == 3)
    }

    @Test("A value put into a message is isolated, so that it does not turn the line around")
    func isolated() { #expect(Words.common.refusalCode(.arabic, ["code": "ABC"]).contains("\u{2068}ABC\u{2069}")) }
}

extension String {
    fileprivate func components(separatedBy separator: Character) -> [Substring] { split(separator: separator, omittingEmptySubsequences: false) }
}
