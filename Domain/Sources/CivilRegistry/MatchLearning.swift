// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Matching

extension Register {
    /// Learns how often records of a kind are wrong, from records of which nobody knows yet who they are: expectation (how probable each candidate
    /// is, and what agrees in it) and maximisation (how often that is so) by turns (Dempster, Laird and Rubin 1977; Winkler 1988).
    /// - Parameters:
    ///   - rounds: turns; five are usually enough. How many of the people are in the register at all is not learned: those who are not look like
    ///     somebody who is, and each turn would believe in more of them.
    /// - Returns: the model it began with, moved as far as the records say; a few records move it little.
    public func learn(from records: [PersonDescription], rounds: Int) throws(RegisterFault) -> MatchModel {
        var register = self
        for _ in 0..<max(rounds, 1) {
            let results = try RegisterSearch(register).run(records, top: 50)
            var counts = LevelCounts(model)
            for (record, result) in zip(records, results) { counts.add(record, result) }
            register = Register(volumes: volumes, model: counts.model)
        }
        return register.model
    }
}

/// What was seen at each level, as expected numbers of right pairs.
private struct LevelCounts {
    private let before: MatchModel
    private var words: [MatchField: (wrong: Double, all: Double)] = [:]
    private var births: [BirthLevel.Asked: [BirthLevel: Double]] = [:]
    private var sex = (wrong: 0.0, all: 0.0)
    private var documents: [DocumentLevel: Double] = [:]

    /// How many right pairs what was believed before counts for.
    private static let trust = 50.0

    init(_ before: MatchModel) { self.before = before }

    mutating func add(_ record: PersonDescription, _ result: SearchResult) {
        for candidate in result.candidates where candidate.posterior > 0.001 {
            for item in candidate.evidence where item.reason != .missing { add(item, record, candidate.posterior) }
        }
    }

    private mutating func add(_ item: Evidence, _ record: PersonDescription, _ share: Double) {
        let wrong = [.differs, .sameRegion, .sameState].contains(item.reason) ? share : 0
        switch item.field {
        // A region or a state alone says nothing of how often clerks write another town.
        case .place where AskedOrigin(birthPlace: record.birthPlace, nisbas: [])?.town == nil: break
        case .given, .family, .father, .grandfather, .mother, .place:
            words[item.field, default: (0, 0)].wrong += wrong
            words[item.field, default: (0, 0)].all += share
        case .sex:
            sex.wrong += wrong
            sex.all += share
        case .document: documents[Self.document(item.reason), default: 0] += share
        case .birth:
            guard let birth = record.birth, let level = BirthLevel(item.reason) else { return }
            births[BirthComparison(birth).kind, default: [:]][level, default: 0] += share
        case .kin, .origin, .further: break
        }
    }

    private static func document(_ reason: EvidenceReason) -> DocumentLevel { reason == .same ? .same : reason == .oneDigitOff ? .oneOff : .differs }

    var model: MatchModel {
        func share(_ seen: (wrong: Double, all: Double), _ prior: Double) -> Double { (seen.wrong + prior * Self.trust) / (seen.all + Self.trust) }
        func shares<Level: Hashable>(_ seen: [Level: Double], _ prior: [Level: Double]) -> [Level: Double] {
            let all = seen.values.reduce(0, +) + Self.trust
            return Dictionary(uniqueKeysWithValues: prior.map { ($0, ((seen[$0] ?? 0) + $1 * Self.trust) / all) })
        }
        var model = before
        for (field, prior) in before.wrong { model.wrong[field] = share(words[field] ?? (0, 0), prior) }
        for (kind, prior) in before.birth { model.birth[kind] = shares(births[kind] ?? [:], prior) }
        model.sexWrong = share(sex, before.sexWrong)
        model.document = shares(documents, before.document)
        return model
    }
}

extension BirthLevel {
    /// The level that a reason tells of.
    fileprivate init?(_ reason: EvidenceReason) {
        switch reason {
        case .sameDay: self = .sameDay
        case .dayMonthSwapped: self = .swapped
        case .sameMonth: self = .sameMonth
        case .sameYear, .conventionalDate: self = .sameYear
        case .nearYear: self = .nextYear
        case .yearsApart: self = .yearsApart
        case .contradictsYear: self = .contradicts
        default: return nil
        }
    }
}
