// SPDX-License-Identifier: Apache-2.0

public import Crypto
public import Foundation

/// A text with signatures below it (C2SP signed-note). Who signed is for the reader to check; unknown signatures are kept and ignored.
public struct SignedNote: Sendable, Equatable {
    public struct Line: Sendable, Equatable {
        public let name: String
        /// Four bytes that tell which key of that name signed.
        public let keyID: Data
        public let signature: Data

        public init(name: String, keyID: Data, signature: Data) {
            self.name = name
            self.keyID = keyID
            self.signature = signature
        }

        public var text: String { "\u{2014} \(name) \((keyID + signature).base64EncodedString())\n" }
    }

    /// What is signed, with its last line feed.
    public let body: String
    public private(set) var lines: [Line]

    static let mostLines = 16

    public init(body: String, lines: [Line]) {
        self.body = body
        self.lines = lines
    }

    /// nil where the form is wrong: no blank line, a signature line that cannot be read, more than 16 of them, control characters.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.last == 0x0A, !bytes.contains(where: { $0 < 0x20 && $0 != 0x0A }),
            let gap = bytes.indices.dropLast().last(where: { bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A })
        else { return nil }
        body = String(decoding: bytes[...gap], as: UTF8.self)
        let rest = String(decoding: bytes[(gap + 2)...].dropLast(), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard !rest.isEmpty, rest.count <= Self.mostLines else { return nil }
        var lines: [Line] = []
        for item in rest {
            guard let line = Self.line(item) else { return nil }
            lines.append(line)
        }
        self.lines = lines
    }

    public static func line(_ text: some StringProtocol) -> Line? {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "\u{2014}", !parts[1].isEmpty, !parts[1].contains("+"), let data = StrictBase64.decode(String(parts[2])), data.count > 4 else {
            return nil
        }
        return Line(name: String(parts[1]), keyID: Data(data.prefix(4)), signature: Data(data.dropFirst(4)))
    }

    public var text: String { body + "\n" + lines.map(\.text).joined() }

    /// The note with one more signature; one of the same key replaces the former.
    public func adding(_ line: Line) -> SignedNote {
        SignedNote(body: body, lines: lines.filter { $0.name != line.name || $0.keyID != line.keyID } + [line])
    }

    /// First four bytes of SHA-256(name ‖ LF ‖ type ‖ key): how a signature line names its key.
    static func keyID(_ name: String, type: UInt8, _ key: Curve25519.Signing.PublicKey) -> Data {
        Data(SHA256.hash(data: Data(name.utf8) + [0x0A, type] + key.rawRepresentation)).prefix(4)
    }

    /// A key as others' tools take it: `name+keyid+base64(type ‖ key)`.
    public static func verifierKey(_ name: String, type: UInt8, _ key: Curve25519.Signing.PublicKey) -> String {
        let id = keyID(name, type: type, key).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return "\(name)+\(id)+\((Data([type]) + key.rawRepresentation).base64EncodedString())"
    }
}

/// Base64 that is refused unless it is what the encoder would write: two spellings of one value are one too many.
public enum StrictBase64 {
    public static func decode(_ text: String) -> Data? {
        guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else { return nil }
        return data
    }
}
