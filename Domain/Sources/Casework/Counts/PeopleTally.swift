// SPDX-License-Identifier: Apache-2.0

public import Identity

/// Counts people, not files: files that are one person's count once, and a file that was erased counts as erased. Takes records in any order and keeps
/// none of them, but for those that were merged.
public struct PeopleTally: Sendable {
    private var counted: [CountedPerson: Int] = [:]
    /// Files of which several are one person's, until all of them are here.
    private var merged: [String: DetentionFile] = [:]
    private var erased: Set<String> = []

    public init() {}

    public mutating func add(_ file: DetentionFile, _ reference: String) {
        if file.state == .none { return }
        if file.mergedInto == nil, file.absorbed.isEmpty {
            counted[CountedPerson(file), default: 0] += 1
        } else {
            merged[reference] = file
        }
    }

    public mutating func add(_ verification: NationalityVerification, askedOf state: StateCode) {
        if verification.state == .none { return }
        counted[CountedPerson(verification, askedOf: state), default: 0] += 1
    }

    /// A record whose key was destroyed.
    /// - Parameter person: what the erasure goes by; several records of one erasure are one person's.
    public mutating func addErased(_ person: String) { erased.insert(person) }

    /// Takes in what was counted of other records at the same time.
    public mutating func add(_ other: PeopleTally) {
        counted.merge(other.counted, uniquingKeysWith: +)
        merged.merge(other.merged) { own, _ in own }
        erased.formUnion(other.erased)
    }

    public var count: PeopleCount {
        var counted = counted
        for file in merged.values {
            // A file whose survivor cannot be read any more stands by itself.
            if let into = file.mergedInto, merged[into.text] != nil { continue }
            let joint = file.joined(with: file.absorbed.compactMap { merged[$0.text] })
            counted[CountedPerson(joint), default: 0] += 1
        }
        return PeopleCount(counted, erased: erased.count)
    }
}
