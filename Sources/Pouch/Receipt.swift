// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What the receiving node vouches for, one rung after the other; each holds what those before it say.
public enum ReceiptRung: String, Sendable, Codable, CaseIterable {
    /// R1: stored durably; it will not be lost.
    case stored = "R1"
    /// R2: opened, understood, taken into the journal. The clock of a request starts here.
    case opened = "R2"
    /// R3: taken up by an officer in a role; names no person.
    case takenUp = "R3"
    /// Verified but could not be taken in, and why; its place in the sequence is used up.
    case refused = "nack"
    /// Every document that the message names is stored durably, whole and unchanged.
    case documents = "docs"
}

/// A statement about one envelope, as one line of a slip: `rung seq hash at entry`, and for R3 the role, for a nack the code.
public struct Receipt: Sendable, Hashable {
    public let rung: ReceiptRung
    public let seq: Int
    /// SHA-256 of the whole envelope, in hexadecimal.
    public let envelope: String
    /// Milliseconds of UTC since 1970, by the receiver's clock.
    public let at: Int64
    /// How many entries the receiver's journal had when it took the message in; 0 for a receipt of storage.
    public let entry: Int
    /// R3: the role in which it was taken up. nack: why it was refused.
    public let word: String?

    public init(_ rung: ReceiptRung, seq: Int, of envelope: String, at: Int64, entry: Int = 0, word: String? = nil) {
        (self.rung, self.seq, self.envelope, self.at, self.entry, self.word) = (rung, seq, envelope, at, entry, word)
    }

    var line: String {
        "\(rung.rawValue) \(seq) \(Data(hex: envelope).base64EncodedString()) \(at) \(entry)" + (word.map { " \($0)" } ?? "") + "\n"
    }

    init(line: Substring) throws(PouchFault) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count >= 5, let rung = ReceiptRung(rawValue: String(parts[0])), let seq = Int(parts[1]), seq >= 1,
            let hash = Data(base64Encoded: String(parts[2])), hash.count == 32, let at = Int64(parts[3]), at >= 0, let entry = Int(parts[4]), entry >= 0,
            parts.count == (rung == .takenUp || rung == .refused ? 6 : 5), parts.last.map(Self.isWord) == true || parts.count == 5
        else { throw PouchFault(.malformed) }
        self.init(rung, seq: seq, of: hash.hex, at: at, entry: entry, word: parts.count == 6 ? String(parts[5]) : nil)
    }

    /// 1 to 64 letters, digits and hyphens.
    private static func isWord(_ text: Substring) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 }
    }
}
