// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// Why something that was sent as evidence carries nothing any more.
public enum EvidenceFailure: String, Sendable, Codable, CaseIterable {
    case foundFalse, consentWithdrawn
    /// Nothing more is said: why it may not be used is the person's protection.
    case withdrawn
}

/// What the holding state lets the state of nationality know of a person whom it has asked about, beside the request itself.
public enum HoldingNotice: Sendable, Hashable, Codable {
    /// Two named officers let it go on although a check of the person's rights blocks. Why is not said.
    case safeguardOverridden(SafeguardCheck, on: Day)
    /// Something that was sent must not be relied on.
    case evidenceFails(item: String, kind: EvidenceKind, EvidenceFailure, ground: FalsityGround?)

    /// Whether another state can say it at all.
    public func check() throws(Refusal) {
        switch self {
        case .safeguardOverridden(let check, _): guard check.canBeOverridden else { throw Refusal(.safeguardCannotBeOverridden) }
        case .evidenceFails(let item, _, let failure, let ground): guard isRecordID(item), (failure == .foundFalse) == (ground != nil) else { throw Refusal(.notFound) }
        }
    }
}
