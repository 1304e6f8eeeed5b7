// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
public import Identity
public import Matching
import Synchronization

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

/// A search for many people, some at a time, on all cores; what was looked up for one serves the others.
public struct RegisterSearch: Sendable {
    private let register: Register
    private let table: SoundTable

    public init(_ register: Register) {
        self.register = register
        table = SoundTable(register)
    }

    public func run(_ asked: [PersonDescription], top: Int) throws(RegisterFault) -> [SearchResult] {
        let parts = max(1, min(asked.count, ProcessInfo.processInfo.activeProcessorCount * 4))
        let results = Mutex<[Int: [SearchResult]]>([:])
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let seen = RowSet()
            let range = (asked.count * part / parts)..<(asked.count * (part + 1) / parts)
            let found = range.map { register.search(asked[$0], top: top, table, seen) }
            results.withLock { $0[part] = found }
        }
        try register.mustBeSound()
        let byPart = results.withLock { $0 }
        return (0..<parts).flatMap { byPart[$0] ?? [] }
    }
}

extension Register {
    /// Ranks the people of the register against a description. The machine proposes; officers decide.
    public func search(_ asked: PersonDescription, top: Int) throws(RegisterFault) -> SearchResult {
        let result = search(asked, top: top, SoundTable(self), RowSet())
        try mustBeSound()
        return result
    }

    fileprivate func search(_ asked: PersonDescription, top: Int, _ table: SoundTable, _ seen: RowSet) -> SearchResult {
        let questions = Question.all(asked, table, self)
        var sum = 0.0
        var entries: [(bits: Double, volume: Int, index: Int, evidence: [Evidence])] = []
        for (volume, question) in questions.enumerated() {
            let walk = question.volume.withPeople { CandidateWalk(question, $0, top: top, seen: seen, independence: model.independence) }
            sum += walk.sum
            for entry in walk.best.ranked where !isSuperseded(entry.person, in: volume) {
                let evidence = question.evidence(entry.person)
                entries.append((evidence.reduce(question.cost(entry.person)) { $0 + $1.bits }, volume, entry.person, evidence))
            }
        }
        entries.sort { ($0.bits, $1.volume, $1.index) > ($1.bits, $0.volume, $0.index) }
        let posterior = Posterior(population: count, weights: sum, model: model)
        let candidates = entries.prefix(max(top, 1)).map { entry -> Candidate in
            let probability = posterior.of(bits: entry.bits)
            return Candidate(
                person: questions[entry.volume].volume.person(entry.index), bits: entry.bits, posterior: probability,
                band: Self.band(entry.bits, probability, entry.evidence), evidence: entry.evidence)
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
        guard bits >= threshold else { return }
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
