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
    func witness(_ shown: ShownCheckpoint, of peer: NodeDescriptor, _ writing: Writing) throws {
        let known = try writing.reading.witnessed(of: peer.nodeID).flatMap { SignedNote($0) }.flatMap { Checkpoint(unverified: $0) }
        switch WitnessVerdict.of(shown.offer, shown.checkpoint, known: known) {
        case .consistent(let checkpoint):
            guard checkpoint != known else { return }
            let line = try Cosignature.sign(shown.note.body, as: origin, at: writing.moment.milliseconds / 1000, by: keys.log)
            try writing.keepWitnessed(of: peer.nodeID, size: checkpoint.size, note: shown.note.adding(line).text)
        case .otherSize, .unreadable: break
        case .rewritten:
            var log = try writing.load(ChannelLog.self, peer.nodeID)
            guard log.historyDiffersAt == nil else { return }
            try writing.append([.historyDiffers(size: known?.size ?? 0, offer: shown.offer.text)], to: &log, peer.nodeID, by: nil)
        }
    }

    /// Keeps a peer's cosignature of one of our checkpoints; one of a checkpoint that we signed and do not have tells that this journal is not the one it
    /// saw.
    func keep(_ cosigned: CosignedCheckpoint, of peer: NodeDescriptor, _ writing: Writing) throws {
        let checkpoint = cosigned.checkpoint
        if try writing.reading.root(at: checkpoint.size) == checkpoint.root {
            return try writing.keepCosignature(of: peer.nodeID, size: checkpoint.size, line: cosigned.line.text)
        }
        guard Checkpoint(cosigned.note, signedBy: keys.log.publicKey) != nil else { return }
        var log = try writing.load(ChannelLog.self, peer.nodeID)
        guard log.ownHistoryDiffersAt == nil else { return }
        try writing.append([.ownHistoryDiffers(size: checkpoint.size, note: cosigned.note.text)], to: &log, peer.nodeID, by: nil)
    }
}

/// A peer's newest checkpoint as it shows it, its signature found to be the peer's: done before the journal is held.
struct ShownCheckpoint: Sendable {
    let offer: CheckpointOffer
    let note: SignedNote
    let checkpoint: Checkpoint

    init?(_ text: String, of peer: NodeDescriptor) {
        guard let offer = CheckpointOffer(text), let note = SignedNote(offer.note), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: peer.log),
            let checkpoint = Checkpoint(note, signedBy: key), checkpoint.origin == Checkpoint.origin(ofNode: peer.nodeID)
        else { return nil }
        (self.offer, self.note, self.checkpoint) = (offer, note, checkpoint)
    }
}

/// A checkpoint under our name with a peer's cosignature, which was found to be the peer's.
struct CosignedCheckpoint: Sendable {
    let note: SignedNote
    let checkpoint: Checkpoint
    let line: SignedNote.Line

    init?(_ text: String, of origin: String, by peer: NodeDescriptor) {
        let name = Checkpoint.origin(ofNode: peer.nodeID)
        guard let note = SignedNote(text), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: peer.log),
            let checkpoint = Checkpoint(unverified: note), checkpoint.origin == origin, Cosignature(on: note, by: name, key) != nil,
            let line = note.lines.first(where: { $0.name == name })
        else { return nil }
        (self.note, self.checkpoint, self.line) = (note, checkpoint, line)
    }
}
