// SPDX-License-Identifier: Apache-2.0

public import Identity
public import PersonNames

/// The father's father: recorded by himself, or third in a name («أحمد بن محمد بن علي», «أحمد محمد علي الحسن»).
///
/// A register that records grandfathers weighs the name like every other word. One that does not says nothing of it: a family may bear the
/// grandfather's name, and then the family's word has said it already.
public enum GrandfatherEvidence {
    /// Names of so many words have the grandfather third and the family last, where no particle says so.
    private static let wholeName = 4

    public static func name(_ asked: PersonDescription, _ reading: NameReading) -> NameToken? {
        if let recorded = asked.grandfather { return NameReading(recorded).names.first ?? NameToken(recorded) }
        let fathers = reading.fathers.sorted()
        if fathers.count > 1, fathers[1] < reading.names.count { return reading.names[fathers[1]] }
        return fathers.isEmpty && reading.script == .arabic && reading.names.count > 2 && reading.names.count + reading.nisbas.count >= wholeName ? reading.names[2] : nil
    }
}
