// SPDX-License-Identifier: Apache-2.0

public import Identity

/// What a visible digital seal is printed on (Doc 9303-13 §§3, 4). Others are told by their numbers and never refused.
public enum SealKind: Sendable, Hashable {
    case visa, emergencyTravelDocument
    case unknown(feature: UInt8, category: UInt8)

    init(feature: UInt8, category: UInt8) {
        switch (feature, category) {
        case (0x5D, 0x01): self = .visa
        case (0x5E, 0x03): self = .emergencyTravelDocument
        default: self = .unknown(feature: feature, category: category)
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .visa: [0x5D, 0x01]
        case .emergencyTravelDocument: [0x5E, 0x03]
        case .unknown(let feature, let category): [feature, category]
        }
    }

    /// As four digits of base sixteen, as `5d01`.
    public var code: String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}

/// One thing that a seal says, by its tag.
public struct SealMessage: Sendable, Hashable {
    public let tag: UInt8
    public let value: [UInt8]

    public init(tag: UInt8, value: [UInt8]) { (self.tag, self.value) = (tag, value) }
}

public enum SealFault: Error, Sendable, Hashable {
    case notASeal
    /// The second byte names a form that this does not read.
    case unknownVersion(UInt8)
    /// It ends before what it announces, or goes on after its signature.
    case wrongLength(at: Int)
    case unreadable(String)
}

/// The sign that a state prints on a visa or a travel document: what the paper says, signed, in a square of dots. Whoever holds the signer's certificate can
/// check it without asking anybody. Signing and checking is by whoever is handed the bytes; this room knows no key.
public struct VisibleSeal: Sendable, Hashable {
    /// The form of the header: 3, or 4 with certificates of any length.
    public let version: Int
    /// The state, in three letters.
    public let issuer: String
    /// Four letters: the state's signer.
    public let signer: String
    /// Which of the signer's certificates.
    public let certificate: String
    public let issuedOn: Day
    public let signedOn: Day
    public let kind: SealKind
    public let messages: [SealMessage]
    /// r and s one after the other; empty while it is not signed.
    public let signature: [UInt8]

    public init(
        version: Int = 4, issuer: String, signer: String, certificate: String, issuedOn: Day, signedOn: Day, kind: SealKind, messages: [SealMessage], signature: [UInt8] = []
    ) {
        (self.version, self.issuer, self.signer, self.certificate) = (version, issuer, signer, certificate)
        (self.issuedOn, self.signedOn, self.kind, self.messages, self.signature) = (issuedOn, signedOn, kind, messages, signature)
    }

    public func message(_ tag: UInt8) -> [UInt8]? { messages.first { $0.tag == tag }?.value }

    /// The zone of the visa or the document: two lines, one after the other, as far as the seal has room for them.
    public var zone: String? {
        let value = kind == .visa ? message(1) ?? message(2) : kind == .emergencyTravelDocument ? message(2) : nil
        return value.flatMap { C40.decode($0) }
    }

    /// Of a visa: how often it lets in; nought is as often as one likes.
    public var entries: Int? { kind == .visa ? message(3)?.first.map { Int($0) } : nil }

    /// Of a visa: the number of the passport that it is in.
    public var passportNumber: String? { kind == .visa ? message(5).flatMap { C40.decode($0) } : nil }
}
