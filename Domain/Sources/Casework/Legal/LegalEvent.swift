// SPDX-License-Identifier: Apache-2.0

/// Why a court or a prosecutor keeps a person here.
public enum JudicialHoldGround: String, Sendable, Codable, CaseIterable {
    case investigation, trial, sentenceBeingServed, witness, appeal, debt
}

/// What a court or a prosecutor did.
public enum LegalEvent: String, Sendable, Codable, CaseIterable {
    case arrested, charged, committedForTrial, convicted, acquitted, appealed, judgmentFinal, sentenceServed, pardoned, proceedingsClosed
}
