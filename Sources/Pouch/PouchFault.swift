// SPDX-License-Identifier: Apache-2.0

/// Why an envelope, a receipt or a descriptor is refused. The codes are part of the specification.
public struct PouchFault: Error, Equatable, Sendable {
    public enum Code: String, Sendable, Codable {
        case malformed
        case notCanonical = "not-canonical"
        case unknownVersion = "unknown-version"
        case suiteRefused = "suite-refused"
        case tooLarge = "too-large"
        case notForUs = "not-for-us"
        case unknownSender = "unknown-sender"
        case wrongKey = "wrong-key"
        case badSignature = "bad-signature"
        case cannotOpen = "cannot-open"
        case commitmentBroken = "commitment-broken"
        case expired
        case forked
        case chainBroken = "chain-broken"
        case contentRefused = "content-refused"
        case fingerprintDiffers = "fingerprint-differs"
    }

    public let code: Code

    public init(_ code: Code) { self.code = code }
}
