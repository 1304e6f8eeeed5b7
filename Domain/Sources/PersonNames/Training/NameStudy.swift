// SPDX-License-Identifier: Apache-2.0

/// Everything the name model is learned from: attested spellings of words, whole names of one person in two scripts, and pairs of names
/// of which is known whether they are one person's.
public struct NameStudy: Sendable {
    public struct Question: Sendable {
        public let set: String
        public let a: String
        public let b: String
        public let isSame: Bool

        public init(set: String, a: String, b: String, isSame: Bool) {
            self.set = set
            self.a = a
            self.b = b
            self.isSame = isSame
        }
    }

    public let spellings: [NameTraining.Spelling]
    public let people: [(String, String)]
    public let questions: [Question]
    public static let folds = 5

    public init(spellings: [NameTraining.Spelling], people: [(String, String)], questions: [Question]) {
        self.spellings = spellings
        self.people = people
        self.questions = questions
    }

    /// The model, and its parts as the texts they are committed as.
    public func learn() -> (model: NameModel, files: [(name: String, text: String)]) {
        let training = NameTraining(spellings, people: people)
        let (letters, entries) = training.learn()
        let held = fold(0)
        let unseen = without(held).learn()
        let model = Self.judged(letters, questions, unseen: (unseen.model, held))
        return (model, Self.files(letters, entries, model.judgement))
    }

    /// The scores of every question of one fold, by a model that saw neither of its spellings.
    public func scores(fold index: Int) -> [(question: Question, bits: Float)] {
        let held = fold(index)
        let calibration = fold((index + 1) % Self.folds)
        // The calibration's questions are kept from the letters too, so that one model serves both.
        let letters = without(held + calibration).learn().model
        let model = Self.judged(letters, questions.filter { self.fold(of: $0) != index }, unseen: (letters, calibration))
        return held.map { ($0, model.bits(NameReading($0.a), NameReading($0.b))) }
    }

    private static func judged(_ model: NameModel, _ questions: [Question], unseen: (NameModel, [Question])) -> NameModel {
        func examples(_ questions: [Question]) -> [JudgementTraining.Example] {
            questions.map { JudgementTraining.Example(a: $0.a, b: $0.b, isSame: $0.isSame) }
        }
        return JudgementTraining(examples(questions)).learn(model, unseen: (unseen.0, examples(unseen.1)))
    }

    private func fold(_ index: Int) -> [Question] { questions.filter { fold(of: $0) == index } }

    /// All questions about one name fall into one fold.
    private func fold(of question: Question) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in question.a.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(hash >> 20 % UInt64(Self.folds))
    }

    /// What may be learned when those questions are to be asked: neither word of a single-word pair and neither spelling of a whole name, whether the
    /// two are one name or not. Were the words of the others left in, that a word is known would tell which pairs are not one name.
    func without(_ held: [Question]) -> NameTraining {
        var words = Set<NameToken>()
        var names = Set<String>()
        for question in held {
            let a = NameToken.tokens(of: question.a)
            let b = NameToken.tokens(of: question.b)
            if a.count == 1 && b.count == 1 { words.formUnion((a + b).map { NameToken(text: "", script: $0.script, letters: $0.letters) }) }
            names.formUnion([sameWriting(question.a), sameWriting(question.b)])
        }
        return NameTraining(
            spellings.filter { !words.contains($0.a) && !words.contains($0.b) },
            people: people.filter { !names.contains(sameWriting($0.0)) && !names.contains(sameWriting($0.1)) })
    }

    private static func files(
        _ model: NameModel, _ entries: [[AttestedNames.Entry]], _ judgement: NameJudgement
    ) -> [(name: String, text: String)] {
        let letters = zip(NameModel.pairs, model.tables).map { ("letters_\($0.first)_\($0.second)", $1.text) }
        let attested = zip(NameModel.pairs, entries).map { ("attested_\($0.first)_\($0.second)", AttestedNames.text($1)) }
        return letters + attested + [("judgement", judgement.text)]
    }
}
