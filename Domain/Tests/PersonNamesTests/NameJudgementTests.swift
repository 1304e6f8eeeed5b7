// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PersonNames

@Suite struct ArticlesWrittenApartTests {
    @Test(
        "An article belongs to the word after it, in whatever form it is heard",
        arguments: [
            ("Магомед аль Багдади", ["магомед", "аль багдади"]), ("Юсуф эз Зухайли", ["юсуф", "эз зухайли"]), ("Nur al Hassan", ["nur", "al hassan"]),
            ("Абд ар Рахман Саидов", ["абд ар рахман", "саидов"]), ("Abd al Karim Qasim", ["abd al karim", "qasim"]), ("Нур эд Дин", ["нур эд дин"]),
            ("Абду-ль-Гани", ["абду ль гани"]), ("Мухаммад Абду", ["мухаммад", "абду"]), ("عبد الرحمن ال سعود", ["عبد الرحمن", "ال سعود"]),
        ])
    func articles(_ name: String, _ words: [String]) {
        #expect(NameReading(name).names.map { $0.text.lowercased() } == words)
    }

    @Test("With its article or without, it is one word", arguments: [("аль Багдади", "Багдади"), ("эш Шами", "Шами"), ("el Masri", "Masri")])
    func withoutArticle(_ a: String, _ b: String) throws {
        let bare = try #require(NameToken(b)).letters
        #expect(NameReading(a).names.flatMap(Readings.all).contains { $0.letters == bare })
    }

    @Test("An article at the end of a name is a word like another") func lastWord() { #expect(NameReading("Иван Аль").names.count == 2) }
}

@Suite struct LetterPathTests {
    private static let table = NameModel.learned.table(.arabic, .cyrillic)

    @Test("Every letter of both words stands in one step, in order", arguments: [("محمد", "Магомед"), ("شامل", "Шамиль"), ("عبدالله", "Абдулла")])
    func everyLetterOnce(_ a: String, _ b: String) throws {
        let first = try #require(NameToken(a)).letters
        let second = try #require(NameToken(b)).letters
        let steps = LetterPath(first, second, Self.table).steps
        #expect(steps.flatMap(\.first) == Array(first.indices))
        #expect(steps.flatMap(\.second) == Array(second.indices))
    }

    @Test("What is written as it mostly is, is worth more than what is not") func worth() throws {
        let shamil = try #require(NameToken("شامل")).letters
        func sum(_ word: String) throws -> Float { LetterPath(shamil, try #require(NameToken(word)).letters, Self.table).steps.reduce(0) { $0 + $1.bits } }
        #expect(try sum("Шамиль") > sum("Камиль"))
    }

    @Test("A word of no letters has a path without harm") func empty() { #expect(LetterPath([], [], Self.table).steps.isEmpty) }
}

@Suite struct NameJudgementTests {
    private static func tree(_ bits: Float) -> NameJudgement.Tree {
        .question(part: 3, threshold: 1.5, .answer(bits), .question(part: 0, threshold: -2, .answer(0.25), .answer(-bits)))
    }

    @Test("The trees' answers add up") func sums() {
        let judgement = NameJudgement(trees: [Self.tree(1), Self.tree(2)], base: 0.5)
        var values = [Float](repeating: 0, count: NameParts.labels.count)
        #expect(judgement.bits(values) == 3.5)
        values[3] = 2
        #expect(judgement.bits(values) == -2.5)
        values[0] = -2
        #expect(judgement.bits(values) == 1)
    }

    @Test("A judgement is read back as it was written") func text() {
        let judgement = NameJudgement(trees: [Self.tree(1), .answer(-0.125), Self.tree(2.5)], base: -1)
        let read = NameJudgement(text: judgement.text)
        #expect(read.trees == judgement.trees)
        #expect(read.base == judgement.base)
    }

    @Test("A question about a number that there is not is no question", arguments: ["0\n99:5 1 2", "0\n:", "", "0\n3:100 7"])
    func damaged(_ text: String) {
        let values = [Float](repeating: 0, count: NameParts.labels.count)
        #expect(NameJudgement(text: text).bits(values).isFinite)
    }

    @Test("Training finds what tells names apart, and the same trees each time") func learns() {
        let same = ["محمد|Магомед", "احمد|Ахмед", "حسن|Хасан", "شامل|Шамиль", "مراد|Мурад", "كريم|Карим"].map { $0.split(separator: "|").map(String.init) }
        var examples: [JudgementTraining.Example] = []
        for (i, one) in same.enumerated() {
            for (j, other) in same.enumerated() where i != j {
                let a = "\(one[0]) \(other[0])"
                examples.append(JudgementTraining.Example(a: a, b: "\(one[1]) \(other[1])", isSame: true))
                examples.append(JudgementTraining.Example(a: a, b: "\(same[(i + 2) % 6][1]) \(same[(j + 3) % 6][1])", isSame: false))
            }
        }
        let training = JudgementTraining(examples + examples)
        let model = training.learn(.learned, unseen: nil)
        #expect(model.bits(NameReading("محمد شامل"), NameReading("Магомед Шамиль")) > model.bits(NameReading("محمد شامل"), NameReading("Карим Хасан")))
        #expect(training.learn(.learned, unseen: nil).judgement.text == model.judgement.text)
    }
}

@Suite struct NameStudyTests {
    @Test("What is asked is learned from neither of its words, and the words of two who are not one tell as little")
    func withheld() {
        let spellings = ["محمد|Магомед", "شامل|Шамиль", "مراد|Мурад", "كريم|Карим"].compactMap { pair -> NameTraining.Spelling? in
            let words = pair.split(separator: "|").map(String.init)
            return NameTraining.Spelling(words[0], words[1], count: 1)
        }
        let asked = [
            NameStudy.Question(set: "tok_ar_cy", a: "محمد", b: "Магомед", isSame: true), NameStudy.Question(set: "tok_ar_cy", a: "محمد", b: "Мурад", isSame: false),
        ]
        let left = NameStudy(spellings: spellings, people: [], questions: asked).without(asked).spellings
        #expect(spellings.count == 4 && left.map(\.b) == [spellings[1].b, spellings[3].b])
    }

    @Test(
        "A usual spelling is likelier than not although the data have other spellings of both words only",
        arguments: [("حسن", "Хасан"), ("عمر", "Умар"), ("يعقوب", "Якуб"), ("ابراهيم", "Ибрагим"), ("خديجة", "Хадижат")])
    func usual(_ a: String, _ b: String) { #expect(NameSimilarity.bits(a, b) > 0) }
}
