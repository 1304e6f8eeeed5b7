// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Mistakes that a test build can be told to make (`HOMEWARD_TEST_BUILD=1 swift build`, then `HOMEWARD_PLANT=name`), each of which the fault suite must
/// notice. In a build that is handed out none of them can be switched on.
public enum PlantedBug: String, CaseIterable {
    case acknowledgeBeforeCommit = "acknowledge-before-commit"
    case acknowledgeWhenDiskIsFull = "acknowledge-when-disk-is-full"
    case synchronousOff = "synchronous-off"
    case synchronousNormal = "synchronous-normal"
    case keysNotSynchronised = "keys-not-synchronised"
    case dedupeWindow = "dedupe-window"
    case duplicateTakenAgain = "duplicate-taken-again"
    case earlyHandedOver = "early-handed-over"
    case retryGivesUp = "retry-gives-up"
    case signatureNotChecked = "signature-not-checked"
    case secondSignatureNotChecked = "second-signature-not-checked"
    case receiverNotChecked = "receiver-not-checked"
    case floorNotChecked = "floor-not-checked"
    case commitmentNotChecked = "commitment-not-checked"
    case chainNotChecked = "chain-not-checked"
    case forkTakenForDuplicate = "fork-taken-for-duplicate"
    case refusalBlocks = "refusal-blocks"
    case expiredTakenIn = "expired-taken-in"
    case openedSaidWhenStored = "opened-said-when-stored"
    case receiptForAnyEnvelope = "receipt-for-any-envelope"
    case receiptSignatureNotChecked = "receipt-signature-not-checked"
    case partNotChecked = "part-not-checked"
    case anythingCosigned = "anything-cosigned"
    case wrongClockRefused = "wrong-clock-refused"
    case leafNotChecked = "leaf-not-checked"
    case subtreeNotChecked = "subtree-not-checked"
    case checkpointNotChecked = "checkpoint-not-checked"

    #if HOMEWARD_TEST_BUILD
        private static let planted = ProcessInfo.processInfo.environment["HOMEWARD_PLANT"]

        public var isPlanted: Bool { rawValue == Self.planted }
    #else
        public var isPlanted: Bool { false }
    #endif
}
