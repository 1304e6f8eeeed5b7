// SPDX-License-Identifier: Apache-2.0

import Identity

/// Two descriptions held against each other field by field.
struct PairComparison {
    /// Σ of what all fields say.
    private(set) var bits = 0.0
    private(set) var evidence: [Evidence] = []
    /// Words of the names that agree.
    private(set) var agreeingWords = 0
    private(set) var isSameDocument = false

    private let isExplained: Bool

    /// - Parameter explained: whether `evidence` is wanted; most pairs are only summed.
    init(_ a: DescribedWords, _ b: DescribedWords, _ list: ListedWords, explained: Bool) {
        isExplained = explained
        let names = NameEvidence(a, b, list.words, explained: explained)
        agreeingWords = names.agreeingWords
        bits = names.bits
        evidence = names.evidence
        add(.mother, MotherEvidence.weigh(a.mother.first, b.mother.first), a.description.mother, b.description.mother)
        add(.birth, list.births.weigh(a.description.birth, b.description.birth), a.description.birth?.description, b.description.birth?.description)
        let document = DocumentEvidence.best(a.documents, b.documents)
        isSameDocument = document.bits > DocumentEvidence.tellsApart
        add(.document, (document.bits, document.reason), a.description.documents[safe: document.a]?.number, b.description.documents[safe: document.b]?.number)
        add(.sex, SexEvidence.weigh(a.description.sex, b.description.sex), a.description.sex?.rawValue, b.description.sex?.rawValue)
        let field: MatchField = a.origin?.basis == .nisba || b.origin?.basis == .nisba ? .origin : .place
        add(field, list.origins.weigh(a, b), a.origin?.text, b.origin?.text)
    }

    private mutating func add(
        _ field: MatchField, _ said: (bits: Double, reason: EvidenceReason), _ left: @autoclosure () -> String?, _ right: @autoclosure () -> String?
    ) {
        bits += said.bits
        guard isExplained else { return }
        let (left, right) = (left(), right())
        if left == nil && right == nil { return }
        evidence.append(Evidence(field: field, bits: said.bits, reason: said.reason, left: left, right: right))
    }
}

/// What is counted in a list of files before any two are held against each other.
struct ListedWords: Sendable {
    let words: FileWords
    let births: BirthEvidence
    let origins: ListedOrigins

    init(_ people: [DescribedWords]) {
        words = FileWords(people)
        births = BirthEvidence(people.compactMap(\.description.birth))
        origins = ListedOrigins(people)
    }
}

extension Array {
    fileprivate subscript(safe index: Int?) -> Element? { index.flatMap { indices.contains($0) ? self[$0] : nil } }
}
