// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import GRDB

/// Sealing under a stream's key: AES-256-GCM with what the text belongs to as associated data, so that no box can be moved to another place.
struct Sealing {
    let ring: KeyRing
    private let db: Database
    /// Keys given to streams in the present transaction, which may yet be undone.
    private var fresh: [Stream: SymmetricKey] = [:]

    init(_ ring: KeyRing, _ db: Database) { (self.ring, self.db) = (ring, db) }

    /// A stream's key; nil where it has none yet, or was erased.
    func key(of stream: Stream) throws -> SymmetricKey? {
        if let key = fresh[stream] { return key }
        return try number(of: stream).flatMap { try ring.key($0) }
    }

    func number(of stream: Stream) throws -> Int? {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT number FROM streamKey WHERE stream = ?"), arguments: [stream.text])
    }

    private mutating func keyToSeal(_ stream: Stream) throws -> SymmetricKey {
        if let key = try key(of: stream) { return key }
        // Whoever was erased stays so: nothing more is written about them.
        guard try number(of: stream) == nil else { throw StoreFault.erased(stream.text) }
        let next = try Int.fetchOne(db.cachedStatement(sql: "SELECT max(number) + 1 FROM streamKey")) ?? 1
        let key = try ring.unusedKey(next)
        try db.cachedStatement(sql: "INSERT INTO streamKey(stream, number) VALUES(?,?)").execute(arguments: [stream.text, next])
        fresh[stream] = key
        return key
    }

    mutating func seal(_ text: Data, for stream: Stream, about: Data) throws -> Data {
        guard let box = try AES.GCM.seal(text, using: try keyToSeal(stream), authenticating: about).combined else { throw StoreFault.sealing }
        return box
    }

    /// Seals a card so that the same text gives the same bytes: the nonce is made from the text under the stream's own key. A card that is made
    /// again from the journal is then identical to the one that stands there.
    mutating func sealCard(_ text: Data, for stream: Stream) throws -> Data {
        let about = Self.cardPlace(stream)
        let key = try keyToSeal(stream)
        let nonceKey = HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data("homeward/card-nonce1".utf8), outputByteCount: 32)
        let nonce = Data(HMAC<SHA256>.authenticationCode(for: about + text, using: nonceKey)).prefix(12)
        guard let box = try AES.GCM.seal(text, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: about).combined else { throw StoreFault.sealing }
        return box
    }

    static func cardPlace(_ stream: Stream) -> Data { Data("card \(stream)".utf8) }

    func open(_ box: Data, of stream: Stream, about: Data) throws -> Data {
        guard let key = try key(of: stream) else { throw StoreFault.erased(stream.text) }
        return try open(box, under: key, of: stream, about: about)
    }

    /// With the stream's key, where many boxes are opened one after another.
    func open(_ box: Data, under key: SymmetricKey, of stream: Stream, about: Data) throws -> Data {
        do {
            return try AES.GCM.open(AES.GCM.SealedBox(combined: box), using: key, authenticating: about)
        } catch {
            throw StoreFault.damaged(stream.text)
        }
    }
}
