// SPDX-License-Identifier: Apache-2.0

import Crypto
public import Foundation
import Synchronization

/// A way to seal and to sign, by its number in the specification. All signatures of a suite must hold.
public enum Suite: Int, Sendable, Codable, CaseIterable {
    /// X25519, AES-256-GCM, Ed25519.
    case classical = 1
    /// X-Wing (X25519 and ML-KEM-768), AES-256-GCM, Ed25519 and ML-DSA-65: what is captured today stays shut when quantum computers come.
    case hybrid = 2
    /// P-256, AES-256-GCM, ECDSA: for states that may use nothing but FIPS 186 and SP 800-56A.
    case nist = 3

    /// In the order in which a node uses them if its peer can.
    public static let preferred: [Suite] = [.hybrid, .classical, .nist]

    /// Floors are counted in strengths: 1 withstands today's computers, 2 quantum computers as well.
    public var strength: Int { self == .hybrid ? 2 : 1 }

    var hpke: HPKE.Ciphersuite {
        switch self {
        case .classical: HPKE.Ciphersuite(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_256)
        case .hybrid: .XWingMLKEM768X25519_SHA256_AES_GCM_256
        case .nist: .P256_SHA256_AES_GCM_256
        }
    }

    var encapsulatedBytes: Int {
        switch self {
        case .classical: 32
        case .hybrid: 1120
        case .nist: 65
        }
    }

    /// What is signed in place of the whole: its hash, of the strength of the suite.
    func digest(_ bytes: Data) -> Data {
        switch self {
        case .classical, .nist: Data(SHA256.hash(data: bytes))
        case .hybrid: Data(SHA512.hash(data: bytes))
        }
    }

    var signatures: [SignatureAlgorithm] {
        switch self {
        case .classical: [.ed25519]
        case .hybrid: [.ed25519, .mldsa65]
        case .nist: [.ecdsaP256]
        }
    }
}

/// A signature algorithm by its number in an envelope.
enum SignatureAlgorithm: UInt16 {
    case ed25519 = 1
    case mldsa65 = 2
    /// With SHA-256; r and s, 32 bytes each.
    case ecdsaP256 = 3

    var bytes: Int { self == .mldsa65 ? 3309 : 64 }
}

/// A node's public keys that hold its signatures, one for each algorithm.
public struct SigningKeys: Sendable, Equatable, Codable {
    public let ed25519: Data
    public let mldsa65: Data
    /// Uncompressed point, 65 bytes.
    public let p256: Data
    private let ready = Once<Ready>()

    /// The keys ready for use; a key that is none holds nothing.
    private struct Ready: Sendable {
        let ed25519: Curve25519.Signing.PublicKey?
        let mldsa65: MLDSA65.PublicKey?
        let p256: P256.Signing.PublicKey?
    }

    private enum CodingKeys: CodingKey { case ed25519, mldsa65, p256 }

    init(ed25519: Data, mldsa65: Data, p256: Data) { (self.ed25519, self.mldsa65, self.p256) = (ed25519, mldsa65, p256) }

    public static func == (a: SigningKeys, b: SigningKeys) -> Bool { (a.ed25519, a.mldsa65, a.p256) == (b.ed25519, b.mldsa65, b.p256) }

    /// Whether every key has its length.
    var isWhole: Bool { ed25519.count == 32 && mldsa65.count == 1952 && p256.count == 65 }

    func key(_ algorithm: SignatureAlgorithm) -> Data {
        switch algorithm {
        case .ed25519: ed25519
        case .mldsa65: mldsa65
        case .ecdsaP256: p256
        }
    }

    func holds(_ signature: Data, _ algorithm: SignatureAlgorithm, for text: Data) -> Bool {
        let keys = ready.value {
            Ready(
                ed25519: try? .init(rawRepresentation: ed25519), mldsa65: try? .init(rawRepresentation: mldsa65), p256: try? .init(x963Representation: p256))
        }
        switch algorithm {
        case .ed25519: return keys.ed25519?.isValidSignature(signature, for: text) ?? false
        case .mldsa65: return keys.mldsa65?.isValidSignature(signature, for: text) ?? false
        case .ecdsaP256:
            guard let read = try? P256.Signing.ECDSASignature(rawRepresentation: signature) else { return false }
            return keys.p256?.isValidSignature(read, for: text) ?? false
        }
    }
}

/// A node's public keys that others seal for, one for each suite.
public struct SealingKeys: Sendable, Equatable, Codable {
    /// Uncompressed point, 65 bytes.
    public let p256: Data
    public let x25519: Data
    public let xwing: Data

    /// Whether every key has its length.
    var isWhole: Bool { p256.count == 65 && x25519.count == 32 && xwing.count == 1216 }

    func key(_ suite: Suite) -> Data {
        switch suite {
        case .classical: x25519
        case .hybrid: xwing
        case .nist: p256
        }
    }

    /// Seals a text, and gives what the receiver needs to open it.
    func seal(_ text: Data, _ suite: Suite, info: Data) throws -> (encapsulated: Data, sealed: Data) {
        var sender =
            switch suite {
            case .classical: try HPKE.Sender(recipientKey: try Curve25519.KeyAgreement.PublicKey(rawRepresentation: x25519), ciphersuite: suite.hpke, info: info)
            case .hybrid: try HPKE.Sender(recipientKey: try XWingMLKEM768X25519.PublicKey(rawRepresentation: xwing), ciphersuite: suite.hpke, info: info)
            case .nist: try HPKE.Sender(recipientKey: try P256.KeyAgreement.PublicKey(x963Representation: p256), ciphersuite: suite.hpke, info: info)
            }
        let sealed = try sender.seal(text)
        return (sender.encapsulatedKey, sealed)
    }
}

/// Something that is made when it is first asked for, and once.
private final class Once<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)

    func value(_ make: () -> Value) -> Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
