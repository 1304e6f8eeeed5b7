// SPDX-License-Identifier: Apache-2.0

public import PersonNames

/// One way to read a written name: which word is the given name, which the family's, which the father's.
public struct NameHypothesis: Sendable, Hashable {
    public let given: NameToken?
    public let family: NameToken?
    public let father: NameToken?
    /// What it costs to read the name this way, in bits.
    public let cost: Float

    /// The words stand in another order than given – father – family.
    private static let swapped: Float = -3
    /// The second word of two is taken for the father's name instead of the family's.
    private static let secondIsFather: Float = -3.5
    /// Where somebody is from is taken for the family's name.
    private static let originIsFamily: Float = -4

    /// Every sensible reading of a name and of the father's name recorded beside it, likeliest first.
    public static func all(of name: NameReading, father: NameToken?) -> [NameHypothesis] {
        let words = name.names
        let marked = name.fathers.min().map { words[$0] }
        func make(_ given: Int?, _ family: Int?, _ named: Int?, _ cost: Float) -> NameHypothesis {
            NameHypothesis(
                given: given.map { words[$0] }, family: family.map { words[$0] }, father: father ?? named.map { words[$0] } ?? marked, cost: cost)
        }
        return written(words.count, name, make) + asFamily(name, father: father ?? marked ?? (words.count > 1 ? words[1] : nil))
    }

    /// The ways to read what is written beside adjectives of origin: given, family and father by their places.
    private static func written(
        _ count: Int, _ name: NameReading, _ make: (_ given: Int?, _ family: Int?, _ named: Int?, _ cost: Float) -> NameHypothesis
    ) -> [NameHypothesis] {
        switch count {
        case 0: return [make(nil, nil, nil, 0)]
        case 1: return [make(0, nil, nil, 0)]
        case 2 where name.fathers.contains(1): return [make(0, nil, 1, 0)]
        case 2 where !name.nisbas.isEmpty:
            return [make(0, nil, 1, 0), make(0, 1, nil, secondIsFather), make(1, 0, nil, swapped * 2)]
        case 2:
            return [make(0, 1, nil, 0), make(1, 0, nil, swapped), make(0, nil, 1, secondIsFather)]
        default:
            let last = count - 1
            return [
                make(0, last, 1, 0), make(1, 0, 2, swapped), make(0, 1, nil, swapped),
                make(0, nil, 1, secondIsFather), make(1, last, nil, swapped * 2),
            ]
        }
    }

    /// «الجبوري» is a family's name; «الداغستاني» hardly ever.
    private static func asFamily(_ name: NameReading, father: NameToken?) -> [NameHypothesis] {
        guard let nisba = name.nisbas.last else { return [] }
        return [NameHypothesis(given: name.names.first, family: nisba, father: father, cost: Gazetteer.origin(nisba: nisba.text) == nil ? 0 : originIsFamily)]
    }
}
