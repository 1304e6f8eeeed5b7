// SPDX-License-Identifier: Apache-2.0

import Ledger

/// What to do with an envelope that verified, given what came before it from the same peer.
public enum Arrival: Sendable, Equatable {
    /// Its turn: store it and hand it over.
    case next
    /// Something before it is missing: store it and wait.
    case early
    /// Seen before, byte for byte: answer with the receipts of the first time.
    case duplicate

    /// - Parameters:
    ///   - known: hash of the envelope already stored under this number, if any.
    ///   - handedOver: the last number handed over, and that envelope's hash.
    public static func of(
        _ envelope: Envelope, known: String?, handedOver: (seq: Int, hash: String?)
    ) throws(PouchFault) -> Arrival {
        if let known {
            guard known == envelope.hash || PlantedBug.forkTakenForDuplicate.isPlanted else { throw PouchFault(.forked) }
            return .duplicate
        }
        guard envelope.header.seq > handedOver.seq else { throw PouchFault(.forked) }
        guard envelope.header.seq == handedOver.seq + 1 else { return .early }
        guard envelope.header.prev == handedOver.hash ?? String(repeating: "0", count: 64) || PlantedBug.chainNotChecked.isPlanted else {
            throw PouchFault(.chainBroken)
        }
        return .next
    }
}
