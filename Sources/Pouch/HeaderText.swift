// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The one form of a header: canonical JSON of just these keys, written and read as bytes. Whatever else would mean the same is refused.
extension EnvelopeHeader {
    var text: Data {
        let list = signers.map { "\"\($0)\"" }.joined(separator: ",")
        return Data(
            "{\"commit\":\"\(commit)\",\"created\":\(created),\"expires\":\(expires),\"from\":\"\(from)\",\"id\":\"\(id)\",\"prev\":\"\(prev)\",\"recipient\":\"\(recipient)\",\"seq\":\(seq),\"signers\":[\(list)],\"suite\":\(suite),\"to\":\"\(to)\",\"v\":\(v)}"
                .utf8)
    }

    init(text: Data) throws(PouchFault) {
        guard let whole = String(validating: text, as: UTF8.self) else { throw PouchFault(.notCanonical) }
        var reader = HeaderReader(whole)
        try reader.expect("{\"commit\":")
        commit = try reader.string()
        try reader.expect(",\"created\":")
        created = try reader.number()
        try reader.expect(",\"expires\":")
        expires = try reader.number()
        try reader.expect(",\"from\":")
        from = try reader.string()
        try reader.expect(",\"id\":")
        id = try reader.string()
        try reader.expect(",\"prev\":")
        prev = try reader.string()
        try reader.expect(",\"recipient\":")
        recipient = try reader.string()
        try reader.expect(",\"seq\":")
        seq = Int(try reader.number())
        try reader.expect(",\"signers\":[")
        signers = try reader.strings()
        try reader.expect(",\"suite\":")
        suite = Int(try reader.number())
        try reader.expect(",\"to\":")
        to = try reader.string()
        try reader.expect(",\"v\":")
        v = Int(try reader.number())
        try reader.expect("}")
        guard reader.isAtEnd else { throw PouchFault(.notCanonical) }
    }
}

/// Reads the parts of a header in their order.
private struct HeaderReader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func expect(_ text: StaticString) throws(PouchFault) {
        let isNext = text.withUTF8Buffer { rest.starts(with: $0) }
        guard isNext else { throw PouchFault(.notCanonical) }
        rest = rest.dropFirst(text.utf8CodeUnitCount)
    }

    /// What needs no escape in JSON and has none.
    mutating func string() throws(PouchFault) -> String {
        try expect("\"")
        guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 < 0x20 }), rest[end] == UInt8(ascii: "\"") else {
            throw PouchFault(.notCanonical)
        }
        defer { rest = rest[rest.index(after: end)...] }
        return String(Substring(rest[..<end]))
    }

    /// The rest of a list that has been opened.
    mutating func strings() throws(PouchFault) -> [String] {
        var all: [String] = []
        while rest.first != UInt8(ascii: "]") {
            if !all.isEmpty { try expect(",") }
            all.append(try string())
        }
        try expect("]")
        return all
    }

    /// An integer of 64 bits, without leading zeros.
    mutating func number() throws(PouchFault) -> Int64 {
        let digits = rest.prefix { $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let text = String(Substring(digits))
        guard let value = Int64(text), String(value) == text else { throw PouchFault(.notCanonical) }
        rest = rest.dropFirst(digits.count)
        return value
    }
}
