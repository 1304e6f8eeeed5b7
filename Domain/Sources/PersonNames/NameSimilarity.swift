// SPDX-License-Identifier: Apache-2.0

/// Two whole names of unknown structure, compared word by word with an exact assignment.
public enum NameSimilarity {
    /// Nothing is known of a name without a letter; this is far below what any two names score.
    public static let unreadable: Float = -40

    /// log₂ likelihood ratio that both are one person's name; symmetric in its arguments; higher is likelier.
    public static func bits(_ a: String, _ b: String) -> Float { bits(NameReading(a), NameReading(b)) }

    public static func bits(_ a: NameReading, _ b: NameReading) -> Float { NameModel.learned.bits(a, b) }
}

extension NameModel {
    public func bits(_ a: NameReading, _ b: NameReading) -> Float {
        guard let parts = parts(a, b) else { return NameSimilarity.unreadable }
        return judgement.bits(parts)
    }

    func parts(_ a: NameReading, _ b: NameReading) -> NameParts? {
        var x = a.compared
        var y = b.compared
        guard !x.isEmpty, !y.isEmpty else { return nil }
        // The search walks one side; which one must not depend on which name was asked for.
        if Self.isAfter(x, y) { swap(&x, &y) }
        guard x.count == 1, y.count == 1 else { return NameParts(NameAlignment(x, y, self), x, y, self) }
        // How far a single word can be believed was learned from words that were never met (`JudgementTraining`). That the two were met as one name
        // comes on top; that each was met in other spellings only says little, for no collection has all.
        let letters = withoutAttested
        return NameParts(NameAlignment(x, y, letters), x, y, letters, attested: compare(x[0], y[0]).attested)
    }

    private static func isAfter(_ a: [NameToken], _ b: [NameToken]) -> Bool {
        if a.count != b.count { return a.count > b.count }
        for (x, y) in zip(a, b) {
            if x.script != y.script { return x.script > y.script }
            if x.letters != y.letters { return y.letters.lexicographicallyPrecedes(x.letters) }
        }
        return false
    }
}

extension NameReading {
    /// The words that are compared: names, kunyas as one word each, and origins.
    var compared: [NameToken] { Array((names + kunyas + nisbas).prefix(Self.mostNames)) }
}
