// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation

/// Sealing under a stream's key: AES-256-GCM with what the text belongs to as associated data, so that no box can be moved to another place.
struct Sealing {
    let ring: KeyRing
    /// Keys made in the present transaction and not yet kept.
    private(set) var fresh: [Stream: SymmetricKey] = [:]

    init(_ ring: KeyRing) { self.ring = ring }

    mutating func seal(_ text: Data, for stream: Stream, about: Data) throws -> Data {
        let key: SymmetricKey
        if let known = ring.key(of: stream) ?? fresh[stream] {
            key = known
        } else {
            key = SymmetricKey(size: .bits256)
            fresh[stream] = key
        }
        guard let box = try AES.GCM.seal(text, using: key, authenticating: about).combined else { throw StoreFault.sealing }
        return box
    }

    /// Seals a card so that the same text gives the same bytes: the nonce is made from the text under the stream's own key. A card that is made
    /// again from the journal is then identical to the one that stands there.
    mutating func sealCard(_ text: Data, for stream: Stream) throws -> Data {
        let about = Self.cardPlace(stream)
        let key: SymmetricKey
        if let known = ring.key(of: stream) ?? fresh[stream] {
            key = known
        } else {
            key = SymmetricKey(size: .bits256)
            fresh[stream] = key
        }
        let nonceKey = HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data("homeward/card-nonce1".utf8), outputByteCount: 32)
        let nonce = Data(HMAC<SHA256>.authenticationCode(for: about + text, using: nonceKey)).prefix(12)
        guard let box = try AES.GCM.seal(text, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: about).combined else { throw StoreFault.sealing }
        return box
    }

    static func cardPlace(_ stream: Stream) -> Data { Data("card \(stream)".utf8) }

    func open(_ box: Data, of stream: Stream, about: Data) throws -> Data {
        guard let key = ring.key(of: stream) ?? fresh[stream] else { throw StoreFault.erased(stream.text) }
        do {
            return try AES.GCM.open(AES.GCM.SealedBox(combined: box), using: key, authenticating: about)
        } catch {
            throw StoreFault.damaged(stream.text)
        }
    }

    mutating func keep() throws {
        try ring.keep(fresh)
        fresh = [:]
    }
}
