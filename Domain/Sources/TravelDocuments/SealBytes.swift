// SPDX-License-Identifier: Apache-2.0

import Identity

extension VisibleSeal {
    private static let magic: UInt8 = 0xDC
    private static let signatureTag: UInt8 = 0xFF

    /// Everything that the signature is under (Doc 9303-13 §2.2): the header and the messages.
    public func signedBytes() throws(SealFault) -> [UInt8] {
        guard version == 3 || version == 4 else { throw .unknownVersion(UInt8(clamping: version - 1)) }
        guard issuer.utf8.count == 3, signer.utf8.count == 4, let country = C40.encode(issuer) else { throw .unreadable("issuer") }
        guard version == 4 ? certificate.utf8.count < 256 : certificate.utf8.count == 5 else { throw .unreadable("certificate") }
        let length = version == 4 ? (certificate.utf8.count < 16 ? "0" : "") + String(certificate.utf8.count, radix: 16, uppercase: true) : ""
        guard let signed = Self.pairs(signer + length + certificate) else { throw .unreadable("certificate") }
        var bytes = [Self.magic, UInt8(version - 1)] + country + signed + Self.bytes(issuedOn) + Self.bytes(signedOn) + kind.bytes
        for message in messages {
            guard message.tag != Self.signatureTag, message.value.count < 65_536 else { throw .unreadable("message") }
            bytes += [message.tag] + Self.length(message.value.count) + message.value
        }
        return bytes
    }

    public func bytes() throws(SealFault) -> [UInt8] {
        let signed = try signedBytes()
        return signature.isEmpty ? signed : signed + [Self.signatureTag] + Self.length(signature.count) + signature
    }

    /// Reads a seal, and keeps which of its bytes the signature is under.
    public static func read(_ bytes: [UInt8]) throws(SealFault) -> (seal: VisibleSeal, signedBytes: [UInt8]) {
        var reader = SealReader(bytes: bytes)
        guard bytes.first == magic else { throw .notASeal }
        _ = try reader.take(1)
        let version = Int(try reader.take(1)[0]) + 1
        guard version == 3 || version == 4 else { throw .unknownVersion(bytes[1]) }
        let issuer = try reader.text(3, "issuer")
        let (signer, certificate) = try reader.signer(version)
        let (issuedOn, signedOn) = (try reader.day("issuedOn"), try reader.day("signedOn"))
        let kind = try reader.take(2)
        var (messages, signature, end): ([SealMessage], [UInt8], Int) = ([], [], bytes.count)
        while !reader.isAtEnd {
            let start = reader.place
            let tag = try reader.take(1)[0]
            let value = try reader.take(try reader.length())
            if tag == signatureTag {
                (signature, end) = (value, start)
                guard reader.isAtEnd else { throw .wrongLength(at: reader.place) }
            } else {
                messages.append(SealMessage(tag: tag, value: value))
            }
        }
        let seal = VisibleSeal(
            version: version, issuer: issuer, signer: signer, certificate: certificate, issuedOn: issuedOn, signedOn: signedOn, kind: SealKind(feature: kind[0], category: kind[1]),
            messages: messages, signature: signature)
        return (seal, Array(bytes[..<end]))
    }

    /// The text in whole pairs of bytes: one character alone has two fellows that are nothing.
    private static func pairs(_ text: String) -> [UInt8]? {
        let padded = text.utf8.count % 3 == 1 ? text + "<<" : text
        return C40.encode(padded)
    }

    /// Month, day and year as one number of eight digits, in three bytes.
    static func bytes(_ day: Day) -> [UInt8] {
        let number = day.month * 1_000_000 + day.day * 10_000 + day.year
        return [UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255)]
    }

    /// DER: one byte, or how many bytes follow.
    private static func length(_ count: Int) -> [UInt8] {
        count < 128 ? [UInt8(count)] : count < 256 ? [0x81, UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 255)]
    }
}

/// Goes through the bytes of a seal and never past them.
private struct SealReader {
    let bytes: [UInt8]
    var place = 0

    var isAtEnd: Bool { place == bytes.count }

    mutating func take(_ count: Int) throws(SealFault) -> [UInt8] {
        guard count >= 0, count <= bytes.count - place else { throw .wrongLength(at: place) }
        defer { place += count }
        return Array(bytes[place..<place + count])
    }

    mutating func text(_ characters: Int, _ name: String) throws(SealFault) -> String {
        guard let text = C40.decode(try take(C40.length(of: characters))) else { throw .unreadable(name) }
        return String(text.prefix(characters))
    }

    /// The signer's four letters, and the certificate: five characters, or in the newer form as many as two digits of base sixteen say.
    mutating func signer(_ version: Int) throws(SealFault) -> (signer: String, certificate: String) {
        if version == 3 {
            let text = try text(9, "signer")
            guard text.utf8.count == 9 else { throw .unreadable("signer") }
            return (String(text.prefix(4)), String(text.dropFirst(4)))
        }
        let start = place
        let head = try text(6, "signer")
        guard head.utf8.count == 6, let count = Int(head.dropFirst(4), radix: 16) else { throw .unreadable("signer") }
        place = start
        let whole = try text(6 + count, "signer")
        guard whole.utf8.count == 6 + count else { throw .unreadable("certificate") }
        return (String(head.prefix(4)), String(whole.dropFirst(6)))
    }

    mutating func day(_ name: String) throws(SealFault) -> Day {
        let three = try take(3)
        let number = Int(three[0]) << 16 | Int(three[1]) << 8 | Int(three[2])
        guard let day = Day(number % 10_000, number / 1_000_000, number / 10_000 % 100) else { throw .unreadable(name) }
        return day
    }

    mutating func length() throws(SealFault) -> Int {
        let first = Int(try take(1)[0])
        if first < 128 { return first }
        guard first == 0x81 || first == 0x82 else { throw .wrongLength(at: place - 1) }
        return try take(first - 0x80).reduce(0) { $0 << 8 | Int($1) }
    }
}
