// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Ledger
import Pouch

/// What another node, or whoever stands on the line, can send: it is refused, or it is exactly what it would be written as. There is one way to write each.
///
/// Compiled once for each of them: `-D ENVELOPE`, `SLIP`, `BUNDLE`, `PART`, `DESCRIPTOR`, `NOTE`, `PROOF`, `OFFER`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzChannel(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let data = Data(UnsafeBufferPointer(start: start, count: count))
    #if ENVELOPE
        if let envelope = try? Envelope(data) {
            precondition(envelope.bytes == data && envelope.hash == SHA256.hash(data: data).hex)
            precondition((try? envelope.verify(for: envelope.header.to, from: stranger)) == nil, "nobody has signed this")
        }
    #elseif SLIP
        if let slip = try? ReceiptSlip(data) { precondition(slip.bytes == data && (try? slip.verify(for: slip.to, from: stranger)) == nil) }
    #elseif BUNDLE
        // Its sum made right, as somebody would who wants to be read.
        let bytes = data.first.map { $0 & 1 == 1 } == true && count > 1 ? data.dropFirst() + Data(SHA256.hash(data: data.dropFirst())) : Data(data.dropFirst())
        if let bundle = try? CourierBundle(bytes) { precondition(bundle.bytes == bytes) }
    #elseif PART
        if let part = try? DocumentPart(data) {
            precondition(part.bytes == data)
            // Whoever makes a part can make its root: only what the letter named counts, and a part has one length.
            precondition([1, 2, 1 << 20, 3 << 20].count { part.belongs(to: DocumentParts(size: $0)) } < 2)
        }
    #elseif DESCRIPTOR
        if let descriptor = try? NodeDescriptor(data) { precondition((try? descriptor.bytes) == data) }
    #elseif NOTE
        let text = String(decoding: data, as: UTF8.self)
        if let note = SignedNote(text) { precondition(note.text == text) }
        precondition(Checkpoint(note: text, signedBy: logKey) == nil, "the log has not signed this")
    #elseif PROOF
        let text = String(decoding: data, as: UTF8.self)
        if let proof = TlogProof(text) { precondition(proof.text == text) }
    #elseif OFFER
        let text = String(decoding: data, as: UTF8.self)
        if let offer = CheckpointOffer(text) { precondition(offer.text == text) }
    #endif
    return 0
}

private let logKey = Curve25519.Signing.PrivateKey().publicKey

#if ENVELOPE || SLIP
    /// A node that never signed anything.
    private let stranger: NodeDescriptor = {
        do {
            return try NodeDescriptor(
                keys: NodeKeys(), state: "XX", names: .init(ar: "x", en: "x", ru: "x"), endpoint: "https://127.0.0.1:1", tlsRoot: Data([1]))
        } catch {
            FileHandle.standardError.write(Data("no keys: \(error)\n".utf8))
            exit(2)
        }
    }()
#endif
