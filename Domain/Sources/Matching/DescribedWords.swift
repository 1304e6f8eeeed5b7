// SPDX-License-Identifier: Apache-2.0

import Identity
import PersonNames

/// A description with its words read once.
struct DescribedWords: Sendable {
    let description: PersonDescription
    /// Every word of the name, and the father's where it is not among them already.
    let words: [NameToken]
    let father: NameToken?
    let grandfather: NameToken?
    /// Which of them are a father's name: marked so in the name, or recorded so.
    let fathers: Set<Int>
    /// Which of them only tell where somebody is from («الداغستاني»); other adjectives («الجبوري») are families' names.
    let fromSomewhere: Set<Int>
    /// The person was never named, only called after a child.
    let isKunyaOnly: Bool
    let mother: [NameToken]
    let place: NameToken?
    let origin: AskedOrigin?
    /// The documents' numbers in their canonical form, in the order of the description's.
    let documents: [String]

    init(_ description: PersonDescription) {
        self.description = description
        let reading = NameReading(description.fullName)
        father = description.father.flatMap { NameReading($0).names.first ?? NameToken($0) }
        var words = reading.names.isEmpty ? [reading.kunya].compactMap { $0 } : Array(reading.names.prefix(NameReading.mostNames))
        words = Array((words + reading.nisbas).prefix(NameReading.mostNames))
        let nisbas = Set(reading.nisbas)
        // A grandfather who is not recorded by himself is among the words already.
        grandfather = description.grandfather.flatMap { NameReading($0).names.first ?? NameToken($0) }
        let elders = [father, grandfather].compactMap { $0 }
        for elder in elders where !words.dropFirst().contains(where: { FatherEvidence.isOneName($0, elder) }) { words.append(elder) }
        let all = words
        self.words = all
        fathers = reading.fathers.union(all.indices.filter { index in elders.contains { FatherEvidence.isOneName(all[index], $0) } })
        fromSomewhere = Set(all.indices.filter { nisbas.contains(all[$0]) && Gazetteer.origin(nisba: all[$0].text) != nil })
        isKunyaOnly = reading.isKunyaOnly
        mother = description.mother.map { NameReading($0).names } ?? []
        documents = description.documents.map(\.canonical)
        origin = AskedOrigin(birthPlace: description.birthPlace, nisbas: reading.nisbas.map(\.text))
        place = origin?.town.flatMap { NameToken($0) }
    }
}
