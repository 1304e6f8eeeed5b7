// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Crypto
import Foundation

/// How passwords are kept: scrypt (RFC 7914). The cost is full in operation and small in tests.
public struct PasswordHashing: Sendable {
    public let rounds: Int

    public init(rounds: Int) { self.rounds = rounds }

    /// N = 2¹⁷, r = 8, p = 1 (OWASP ASVS 5.0, 11.4.2).
    public static let full = PasswordHashing(rounds: 1 << 17)

    /// `scrypt$N$salt$hash`, so that the cost can be raised later.
    public func hash(_ password: String) throws -> String {
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        return "scrypt$\(rounds)$\(salt.base64EncodedString())$\(try Self.derive(password, salt, rounds).base64EncodedString())"
    }

    public func verify(_ password: String, against hash: String) throws -> Bool {
        let parts = hash.split(separator: "$").map(String.init)
        guard parts.count == 4, let rounds = Int(parts[1]), let salt = Data(base64Encoded: parts[2]), let stored = Data(base64Encoded: parts[3]) else {
            return false
        }
        let derived = try Self.derive(password, salt, rounds)
        // Compared without an early exit.
        return derived.count == stored.count && zip(derived, stored).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func derive(_ password: String, _ salt: Data, _ rounds: Int) throws -> Data {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.precomposedStringWithCanonicalMapping.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: 8,
            parallelism: 1)
        return key.withUnsafeBytes { Data($0) }
    }

    static let least = 12

    /// Passwords that are tried first; longer ones made of them are refused as well.
    static let common = ["password", "homeward", "qwerty", "123456", "letmein", "welcome", "admin", "iloveyou", "йцукен", "пароль"]

    static func isCommon(_ password: String) -> Bool {
        let lower = password.lowercased()
        let rest = common.reduce(lower) { $0.replacing($1, with: "") }
        return Set(lower).count < 5 || common.contains { lower.contains($0) } && rest.count < 6
    }
}
