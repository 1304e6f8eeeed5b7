// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Identity
public import Matching
import PersonNames

/// Somebody of the register who may be the person asked for, with what speaks for and against, field by field.
public struct Candidate: Sendable {
    public let person: RegisteredPerson
    /// Sum of the evidence, in bits.
    public let bits: Double
    public let posterior: Double
    public let band: Band
    public let evidence: [Evidence]
}

public struct SearchResult: Sendable {
    /// Best first.
    public let candidates: [Candidate]
    /// How probable it is that the person is in the register not at all.
    public let none: Double

    public init(candidates: [Candidate], none: Double) {
        self.candidates = candidates
        self.none = none
    }
}

extension Register {
    /// Ranks the people of the register against a description. The machine proposes; officers decide.
    public func search(_ asked: PersonDescription, top: Int) -> SearchResult {
        let question = Question(asked, in: self)
        var best = TopList(top)
        var sum = 0.0
        for person in 0..<count {
            let bits = question.bits(person)
            sum += exp2(Double(bits))
            best.offer(bits, person)
        }
        let posterior = Posterior(population: count, sum: sum)
        let candidates = best.ranked.map { entry -> Candidate in
            let evidence = question.evidence(entry.person)
            let bits = evidence.reduce(question.cost(entry.person)) { $0 + $1.bits }
            let p = posterior.of(bits: bits)
            return Candidate(
                person: registered(entry.person), bits: bits, posterior: p, band: Self.band(bits, p, evidence), evidence: evidence)
        }
        return SearchResult(candidates: candidates, none: posterior.none)
    }

    /// Strong needs a clear lead *and* a person who can be told apart at all; a bad hit is never strong for being the only one.
    static func band(_ bits: Double, _ posterior: Double, _ evidence: [Evidence]) -> Band {
        let against = evidence.filter { $0.bits <= -4 }
        let document = evidence.contains { $0.field == .document && $0.bits > 10 }
        let names = evidence.filter { [.given, .family, .father].contains($0.field) && $0.bits > 3 }.count
        if bits < 0 { return .contradicted }
        if posterior >= 0.99, against.isEmpty, document || names >= 2 { return .strong }
        if posterior >= 0.05 { return against.count > 1 ? .weak : .possible }
        return .weak
    }
}

/// The best of many, in bounded memory.
struct TopList {
    private var entries: [(bits: Float, person: Int)] = []
    private let limit: Int
    private var threshold = -Float.infinity

    init(_ limit: Int) { self.limit = max(limit, 1) }

    mutating func offer(_ bits: Float, _ person: Int) {
        guard bits > threshold else { return }
        entries.append((bits, person))
        if entries.count >= limit * 8 { cut() }
    }

    private mutating func cut() {
        entries = ranked
        threshold = entries.last?.bits ?? threshold
    }

    /// Best first; people who fit equally stay in the register's order.
    var ranked: [(bits: Float, person: Int)] {
        Array(entries.sorted { ($0.bits, $1.person) > ($1.bits, $0.person) }.prefix(limit))
    }
}
