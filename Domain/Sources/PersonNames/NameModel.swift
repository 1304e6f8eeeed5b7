// SPDX-License-Identifier: Apache-2.0

/// Everything that was learned about names: letters between and within the three scripts, spellings that were met, and what the
/// words of two whole names say together.
public struct NameModel: Sendable {
    /// By `Script` pair, in `pairs` order.
    let tables: [LetterTable]
    private(set) var attested: [AttestedNames]
    let judgement: NameJudgement
    /// The tables between two scripts the other way round.
    private let mirrored: [LetterTable]

    /// The script pairs that have a table, first script before second.
    public static let pairs: [(first: Script, second: Script)] = Script.allCases.flatMap { a in Script.allCases.filter { a <= $0 }.map { (a, $0) } }

    init(tables: [LetterTable], attested: [AttestedNames], judgement: NameJudgement = NameJudgement()) {
        self.tables = tables
        self.attested = attested
        self.judgement = judgement
        mirrored = tables.map { $0.first == $0.second ? $0 : $0.mirrored }
    }

    func judging(_ judgement: NameJudgement) -> NameModel { NameModel(tables: tables, attested: attested, judgement: judgement) }

    /// The same, as if no word had ever been met.
    var withoutAttested: NameModel {
        var model = self
        model.attested = Self.nothingMet
        return model
    }

    private static let nothingMet = pairs.map { _ in AttestedNames() }

    /// The same, where slips of the pen are expected besides spellings.
    public var forgiving: NameModel { NameModel(tables: tables.map(\.forgiving), attested: attested, judgement: judgement) }

    func table(_ first: Script, _ second: Script) -> LetterTable { tables[Self.index(first, second)] }

    /// The table whose first script is the one named first.
    func directed(_ first: Script, _ second: Script) -> LetterTable {
        first <= second ? table(first, second) : mirrored[Self.index(second, first)]
    }

    func attested(_ a: Script, _ b: Script) -> AttestedNames { attested[Self.index(min(a, b), max(a, b))] }

    private static func index(_ a: Script, _ b: Script) -> Int { a.order * (5 - a.order) / 2 + b.order }

    /// Two words held against each other; symmetric.
    public func compare(_ a: [UInt8], _ aScript: Script, _ b: [UInt8], _ bScript: Script) -> WordMatch {
        guard aScript <= bScript else { return compare(b, bScript, a, aScript) }
        // Sums of rounded numbers depend on their order; within one script the order must not depend on which word was asked for.
        if aScript == bScript, b.lexicographicallyPrecedes(a) { return compare(b, bScript, a, aScript) }
        let index = Self.index(aScript, bScript)
        let table = tables[index]
        return attested[index].refine(
            joint: table.steps.bits(a, b), first: table.firstLetters.bits(a), second: table.secondLetters.bits(b), a, b)
    }
}

/// What two words say of each other.
public struct WordMatch: Sendable {
    /// log₂ likelihood ratio that the two are one name.
    public var bits: Float
    /// The same, but for how common the two are: how alike they are as words.
    public var likeness: Float
    /// How hard each word makes it to foresee the other, in bits a letter: near 1 for a usual spelling, above 3 for another word.
    public let strain: Float
    /// One of the two has an article that the other lacks.
    var isArticleLacking = false
    /// Which of its readings each word matched in.
    var readings: (UInt8, UInt8) = (0, 0)
    /// log₂ likelihood ratio by letters alone, whatever was met.
    var lettersAlone: Float = 0
    /// How many bits it adds to the letters that the two were met as one name; nought where they were not.
    var attested: Float = 0

    /// The same, of the two words in the other order.
    var mirrored: WordMatch {
        var match = self
        match.readings = (readings.1, readings.0)
        return match
    }

    func less(_ cost: Float) -> WordMatch {
        var match = self
        match.bits -= cost
        match.likeness -= cost
        return match
    }

    static let impossible = WordMatch(bits: -.infinity, likeness: -.infinity, strain: 9)
}
