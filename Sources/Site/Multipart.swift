// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Splits a `multipart/form-data` body of bounded size into its parts (RFC 7578). Strict about boundaries; reads nothing else of the part heads
/// than names and file names.
struct Multipart {
    struct Part {
        let name: String
        let fileName: String?
        let body: [UInt8]
    }

    static let mostParts = 20
    private static let mostHeadBytes = 4096

    let parts: [Part]

    /// nil where the body is not what its content type says.
    init?(_ body: [UInt8], contentType: String) {
        guard let boundary = Self.boundary(of: contentType) else { return nil }
        let delimiter = Data("--\(boundary)".utf8)
        let data = Data(body)
        guard data.starts(with: delimiter) else { return nil }
        var parts: [Part] = []
        var position = delimiter.count
        while true {
            if data[position...].starts(with: Data("--".utf8)) { break }
            guard data[position...].starts(with: Data("\r\n".utf8)), parts.count < Self.mostParts,
                let gap = data.range(of: Data("\r\n\r\n".utf8), in: position..<min(data.count, position + Self.mostHeadBytes)),
                let end = data.range(of: Data("\r\n".utf8) + delimiter, in: gap.upperBound..<data.count),
                let part = Self.part(head: data[position..<gap.lowerBound], body: data[gap.upperBound..<end.lowerBound])
            else { return nil }
            parts.append(part)
            position = end.upperBound
        }
        self.parts = parts
    }

    private static func boundary(of contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data"), let range = contentType.range(of: "boundary=") else { return nil }
        let value = contentType[range.upperBound...].prefix { $0 != ";" }.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
        return (1...70).contains(value.count) ? value : nil
    }

    private static func part(head: Data, body: Data) -> Part? {
        let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }), let name = value("name", of: disposition) else {
            return nil
        }
        return Part(name: name, fileName: value("filename", of: disposition), body: Array(body))
    }

    private static func value(_ key: String, of line: String) -> String? {
        for item in line.split(separator: ";") {
            let trimmed = item.trimmingCharacters(in: .whitespaces)
            if trimmed.hasPrefix("\(key)=\""), trimmed.hasSuffix("\"") { return String(trimmed.dropFirst(key.count + 2).dropLast()) }
        }
        return nil
    }
}
