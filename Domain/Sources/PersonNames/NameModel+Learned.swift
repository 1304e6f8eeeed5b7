// SPDX-License-Identifier: Apache-2.0

/// What `homeward names train` learned: the text of each table. One file for each.
enum LearnedTables {}

extension NameModel {
    /// What is shipped.
    public static let learned = NameModel(
        tables: zip(pairs, LearnedTables.letters).map { LetterTable(first: $0.first, second: $0.second, text: "\($1)") },
        attested: LearnedTables.attested.map { AttestedNames(text: $0) }, judgement: NameJudgement(text: "\(LearnedTables.judgement)"))

    /// What is shipped, for lists in which people are looked for twice.
    public static let learnedForgiving = learned.forgiving
}
