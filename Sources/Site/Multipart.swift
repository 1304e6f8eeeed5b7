// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird

/// Splits a `multipart/form-data` body into its parts as it comes in (RFC 7578), holding no more of it than it must. Strict about boundaries; reads
/// nothing else of the part heads than names and file names.
struct Multipart {
    /// What a part is called, and its file's name where it is a file.
    struct Head {
        let name: String
        let fileName: String?
    }

    static let mostParts = 60
    private static let mostHeadBytes = 4096

    private var chunks: RequestBody.AsyncIterator
    private var buffer: [UInt8] = []
    private let delimiter: [UInt8]
    private var parts = 0
    /// Inside of a part whose end has not been met.
    private var isInPart = false
    private var hasBegun = false

    /// nil where the content type is another.
    init?(_ body: RequestBody, contentType: String) {
        guard let boundary = Self.boundary(of: contentType) else { return nil }
        delimiter = Array("\r\n--\(boundary)".utf8)
        chunks = body.makeAsyncIterator()
        // The first boundary may stand at the very beginning; with this it is like all others.
        buffer = [13, 10]
    }

    /// The next part; nil after the last. What was not read of the part before is passed over.
    mutating func next() async throws -> Head? {
        if !hasBegun {
            try await fill(delimiter.count)
            guard buffer.starts(with: delimiter) else { throw MultipartFault() }
            buffer.removeFirst(delimiter.count)
            hasBegun = true
        }
        while isInPart { _ = try await bytes() }
        try await fill(2)
        if buffer.starts(with: Array("--".utf8)) { return nil }
        parts += 1
        guard buffer.starts(with: [13, 10]), parts <= Self.mostParts else { throw MultipartFault() }
        let head = try await head()
        isInPart = true
        return head
    }

    /// Some of the present part's bytes; nil at its end.
    mutating func bytes() async throws -> ArraySlice<UInt8>? {
        guard isInPart else { return nil }
        while true {
            if let end = Self.place(of: delimiter, in: buffer) {
                if end > 0 { return take(end) }
                buffer.removeFirst(delimiter.count)
                isInPart = false
                return nil
            }
            // What could be the beginning of a boundary stays.
            let sure = buffer.count - delimiter.count
            if sure > 0 { return take(sure) }
            try await fill(buffer.count + 1)
        }
    }

    /// The present part as a whole.
    mutating func body(atMost most: Int) async throws -> [UInt8]? {
        var whole: [UInt8] = []
        while let bytes = try await bytes() {
            guard whole.count + bytes.count <= most else { return nil }
            whole += bytes
        }
        return whole
    }

    private mutating func take(_ count: Int) -> ArraySlice<UInt8> {
        let taken = buffer[..<count]
        buffer = Array(buffer[count...])
        return taken
    }

    /// Until so many bytes are there; a body that ends before is not what it says.
    private mutating func fill(_ count: Int) async throws {
        while buffer.count < count {
            guard let chunk = try await chunks.next() else { throw MultipartFault() }
            buffer += chunk.readableBytesView
        }
    }

    private mutating func head() async throws -> Head {
        let gap = Array("\r\n\r\n".utf8)
        while true {
            if let end = Self.place(of: gap, in: buffer) {
                let text = String(decoding: buffer[..<end], as: UTF8.self)
                buffer.removeFirst(end + gap.count)
                guard end <= Self.mostHeadBytes, let head = Self.head(text) else { throw MultipartFault() }
                return head
            }
            guard buffer.count <= Self.mostHeadBytes else { throw MultipartFault() }
            try await fill(buffer.count + 1)
        }
    }

    /// Where a pattern that begins with a line end first stands.
    private static func place(of pattern: [UInt8], in buffer: [UInt8]) -> Int? {
        guard let first = pattern.first, buffer.count >= pattern.count else { return nil }
        return buffer.withUnsafeBytes { bytes in
            var from = 0
            while from <= bytes.count - pattern.count {
                guard let hit = bytes[from...].firstIndex(of: first), hit <= bytes.count - pattern.count else { return nil }
                if bytes[hit..<(hit + pattern.count)].elementsEqual(pattern) { return hit }
                from = hit + 1
            }
            return nil
        }
    }

    private static func boundary(of contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data"), let range = contentType.range(of: "boundary=") else { return nil }
        let value = contentType[range.upperBound...].prefix { $0 != ";" }.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
        return (1...70).contains(value.count) ? value : nil
    }

    private static func head(_ text: String) -> Head? {
        let lines = text.components(separatedBy: "\r\n")
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }), let name = value("name", of: disposition) else {
            return nil
        }
        return Head(name: name, fileName: value("filename", of: disposition))
    }

    /// The value in quotes; browsers write a quote inside of it as `%22`.
    private static func value(_ key: String, of line: String) -> String? {
        guard let start = line.range(of: "; \(key)=\"")?.upperBound, let end = line[start...].firstIndex(of: "\"") else { return nil }
        return String(line[start..<end]).replacing("%22", with: "\"")
    }
}

/// The body is not what its content type says.
struct MultipartFault: Error {}
