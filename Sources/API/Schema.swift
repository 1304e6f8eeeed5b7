// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What a value must look like: printed into the document as JSON Schema, and held against every body and parameter that comes in. What is promised
/// and what is enforced are one thing.
indirect enum Schema: Sendable {
    case text(pattern: String? = nil, least: Int = 0, most: Int = 4000)
    case code([String])
    case integer(least: Int? = nil, most: Int? = nil)
    case boolean
    case list(Schema, least: Int = 0, most: Int? = nil)
    case object([(String, Schema)], optional: [(String, Schema)] = [])
    /// The value, or null.
    case nullable(Schema)
    /// A schema of the document's own list.
    case named(String)

    /// A text that people write: no control characters but line feeds.
    static let words = Schema.text(pattern: "^[^\\x00-\\x09\\x0b-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x09\\x0b-\\x1f\\x7f]*$", least: 1)
    static let reference = Schema.text(pattern: "^[ABCEHKMPTXY2345679]{8}$", least: 8, most: 8)
    static let id = Schema.text(pattern: "^[0-9a-zA-Z-]{1,80}$", least: 1, most: 80)
    static let state = Schema.text(pattern: "^[A-Z]{2}$", least: 2, most: 2)
    static let day = Schema.text(pattern: "^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", least: 10, most: 10)
    static let dayOut = Schema.text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", least: 10, most: 10)
    /// A day and an hour at the office, as `2026-03-05 10:30`.
    static let slot = Schema.text(pattern: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]$", least: 16, most: 16)
    static let moment = Schema.text(pattern: "^[0-9-]{10,11}T[0-9:.]{12}Z$", least: 24, most: 25)
    static let language = Schema.code(["en", "ar", "ru"])

    static func codes<Code: CaseIterable & RawRepresentable<String>>(_ type: Code.Type) -> Schema { .code(Code.allCases.map(\.rawValue)) }

    /// The schema as the document prints it.
    var json: JSONValue {
        switch self {
        case .text(let pattern, let least, let most):
            var members: [String: JSONValue] = ["type": "string", "minLength": .int(least), "maxLength": .int(most)]
            if let pattern { members["pattern"] = .string(pattern) }
            return .object(members)
        case .code(let codes): return ["type": "string", "enum": .array(codes.map { .string($0) })]
        case .integer(let least, let most):
            var members: [String: JSONValue] = ["type": "integer"]
            if let least { members["minimum"] = .int(least) }
            if let most { members["maximum"] = .int(most) }
            return .object(members)
        case .boolean: return ["type": "boolean"]
        case .list(let item, let least, let most):
            var members: [String: JSONValue] = ["type": "array", "items": item.json, "minItems": .int(least)]
            if let most { members["maxItems"] = .int(most) }
            return .object(members)
        case .object(let required, let optional):
            return [
                "type": "object", "additionalProperties": false, "required": .array(required.map { .string($0.0) }),
                "properties": .object(Dictionary((required + optional).map { ($0.0, $0.1.json) }, uniquingKeysWith: { $1 })),
            ]
        case .nullable(let schema): return ["anyOf": [schema.json, ["type": "null"]]]
        case .named(let name): return ["$ref": .string("#/components/schemas/\(name)")]
        }
    }

    /// Why the value is not what was asked, as the path to the place; nil where it is.
    func fault(_ value: JSONValue, at path: String = "") -> String? {
        switch (self, value) {
        case (.text(let pattern, let least, let most), .string(let text)):
            guard (least...most).contains(text.unicodeScalars.count) else { return path }
            guard let pattern else { return nil }
            return text.range(of: pattern, options: .regularExpression) == text.startIndex..<text.endIndex ? nil : path
        case (.code(let codes), .string(let text)): return codes.contains(text) ? nil : path
        case (.integer(let least, let most), .int(let value)): return value >= least ?? .min && value <= most ?? .max ? nil : path
        case (.integer(let least, let most), .number(let value)):
            // 3.0 is an integer (JSON Schema 2020-12).
            return value == value.rounded() && abs(value) < 1e15 && Int(value) >= least ?? .min && Int(value) <= most ?? .max ? nil : path
        case (.boolean, .bool): return nil
        case (.list(let schema, let least, let most), .array(let items)):
            guard items.count >= least, items.count <= most ?? .max else { return path }
            return items.enumerated().lazy.compactMap { schema.fault($1, at: "\(path)/\($0)") }.first
        case (.object(let required, let optional), .object(let members)):
            let known = Dictionary((required + optional).map { ($0.0, $0.1) }, uniquingKeysWith: { $1 })
            for (name, _) in required where members[name] == nil { return "\(path)/\(name)" }
            return members.sorted { $0.key < $1.key }.lazy.compactMap { name, value in
                known[name].map { $0.fault(value, at: "\(path)/\(name)") } ?? "\(path)/\(name)"
            }.first
        case (.nullable, .null): return nil
        case (.nullable(let schema), _): return schema.fault(value, at: path)
        case (.named, _): return nil
        default: return path.isEmpty ? "/" : path
        }
    }
}
