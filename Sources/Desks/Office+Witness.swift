// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Identity
import Ledger
import Pouch
import Store

extension Office {
    var origin: String { Checkpoint.origin(ofNode: keys.nodeID) }

    /// Cosigns a peer's newest checkpoint when its journal only grew; says so loudly when it did not.
    func witness(_ text: String, from peer: NodeDescriptor, _ writing: Writing) throws {
        guard let offer = CheckpointOffer(text), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: peer.log) else { return }
        let known = try writing.reading.witnessed(of: peer.nodeID).flatMap { Checkpoint(note: $0, signedBy: key) }
        let checkpoint = Checkpoint(note: offer.note, signedBy: key)
        switch WitnessVerdict.of(offer, checkpoint, known: known) {
        case .consistent(let checkpoint):
            guard checkpoint.origin == Checkpoint.origin(ofNode: peer.nodeID), let note = SignedNote(offer.note), checkpoint != known else { return }
            let line = try Cosignature.sign(note.body, as: origin, at: writing.moment.milliseconds / 1000, by: keys.log)
            try writing.keepWitnessed(of: peer.nodeID, size: checkpoint.size, note: note.adding(line).text)
        case .otherSize, .unreadable: break
        case .rewritten:
            var log = try writing.load(ChannelLog.self, peer.nodeID)
            guard log.historyDiffersAt == nil else { return }
            try writing.append([.historyDiffers(size: known?.size ?? 0, offer: text)], to: &log, peer.nodeID, by: nil)
        }
    }

    /// Keeps a peer's cosignature of one of our checkpoints; one of a checkpoint that we never made tells that this journal is not the one it saw.
    func keepCosignature(_ text: String, from peer: NodeDescriptor, _ writing: Writing) throws {
        guard let note = SignedNote(text), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: peer.log),
            let checkpoint = Checkpoint(note: text, signedBy: keys.log.publicKey), checkpoint.origin == origin,
            Cosignature(on: note, by: Checkpoint.origin(ofNode: peer.nodeID), key) != nil
        else { return }
        guard try writing.reading.root(at: checkpoint.size) == checkpoint.root else {
            var log = try writing.load(ChannelLog.self, peer.nodeID)
            guard log.ownHistoryDiffersAt == nil else { return }
            try writing.append([.ownHistoryDiffers(size: checkpoint.size, note: text)], to: &log, peer.nodeID, by: nil)
            return
        }
        let id = note.lines.first { $0.name == Checkpoint.origin(ofNode: peer.nodeID) }
        if let line = id { try writing.keepCosignature(of: peer.nodeID, size: checkpoint.size, line: line.text) }
    }
}
