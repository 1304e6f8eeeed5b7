// SPDX-License-Identifier: Apache-2.0

public import Desks
public import Identity
import Wording

/// A digest as the text of a message to an officer, for whatever system carries it. It could be read by anybody on the way: it names no person and no case.
public struct DigestText: Sendable {
    private let digest: Digest
    private let language: Language

    public init(_ digest: Digest, in language: Language) { (self.digest, self.language) = (digest, language) }

    public var text: String {
        let words = Words.digest
        var lines = ["Homeward, " + Numerals.day(digest.day, language), "", words.waiting(language, digest.count)]
        for line in digest.lines {
            var parts = ["\(line.verb.message(language)): \(Numerals.text(line.count, language))"]
            if line.overdue > 0 { parts.append(words.overdue(language, line.overdue)) }
            if let due = line.due { parts.append(words.firstDue(language, ["day": Numerals.day(due, language)])) }
            lines.append("- " + parts.joined(separator: "; "))
        }
        if let stuck = digest.stuck, stuck > 0 { lines += ["", words.stuckLine(language, stuck)] }
        return (lines + ["", words.signIn(language)]).joined(separator: "\n") + "\n"
    }
}

extension Digest {
    /// For a page: the sort of task, how many, how many overdue, and the first day.
    func rows(_ visit: Visit) -> [[HTML]] {
        lines.map { line in
            [visit.say(line.verb.message), .text(visit.number(line.count)), .text(visit.number(line.overdue)), line.due.map { visit.deadline($0) } ?? visit.value(nil)]
        }
    }
}
