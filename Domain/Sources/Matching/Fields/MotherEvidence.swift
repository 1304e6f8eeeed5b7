// SPDX-License-Identifier: Apache-2.0

import PersonNames

/// What the mothers' names of two files say. In a register they are weighed like every other word, by how many mothers have the name.
enum MotherEvidence {
    /// Mothers' names are few; one that agrees is worth at most this.
    private static let most: Float = 4
    private static let differs: Float = -3.5

    static func weigh(_ a: NameToken?, _ b: NameToken?) -> (bits: Double, reason: EvidenceReason) {
        guard let a, let b else { return (0, .missing) }
        let bits = min(LetterModel.likeness(a, b), most)
        return bits > 0 ? (Double(bits), .soundsAlike) : (Double(differs), .differs)
    }
}
