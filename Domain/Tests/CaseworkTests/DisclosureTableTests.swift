// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Testing
import Workflow

/// docs/disclosure.md is the list of every field that another state can be told. A message or a field that does not stand in it fails here until
/// somebody has said what it is.
@Suite struct DisclosureTableTests {
    static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/disclosure.md")
    static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

    /// A field of a message: the kind, and where it stands in it.
    struct Field: Hashable, Comparable {
        let kind: String
        let path: String

        static func < (a: Field, b: Field) -> Bool { (a.kind, a.path) < (b.kind, b.path) }
    }

    /// What a field can be.
    static let classes: Set<String> = ["reference", "code", "person", "words", "content"]

    /// Every leaf with a value that stands there.
    static func leaves(_ message: InterstateMessage) throws -> [(field: Field, value: String)] {
        let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(message), options: [.fragmentsAllowed])
        let top = try #require(object as? [String: Any])
        #expect(top.keys.count == 1)
        var found: [(Field, String)] = []
        func walk(_ value: Any, _ path: [String]) {
            if let members = value as? [String: Any], !members.isEmpty {
                for (key, member) in members.sorted(by: { $0.key < $1.key }) { walk(member, key.hasPrefix("_") ? path : path + [key]) }
            } else if let items = value as? [Any] {
                for item in items { walk(item, path.dropLast() + [(path.last ?? "") + "[]"]) }
            } else {
                found.append((Field(kind: message.kind, path: path.joined(separator: ".")), "\(value)"))
            }
        }
        walk(top.values.first ?? [:], [])
        return found
    }

    /// The page's table: every field with its class.
    static func table() throws -> [Field: String] {
        let text = try String(contentsOf: page, encoding: .utf8)
        var rows: [Field: String] = [:]
        for match in text.matches(of: #/(?m)^\| (\w+) \| ([\w.\[\]]+) \| (\S+) \|$/#) { rows[Field(kind: String(match.1), path: String(match.2))] = String(match.3) }
        return rows
    }

    @Test("Every field of every message stands in docs/disclosure.md with what it is, and nothing else stands there")
    func everyField() throws {
        let rows = try Self.table()
        let found = try MessageSpecimens.all.flatMap(Self.leaves)
        let fields = Set(found.map(\.field))
        let unknown = fields.subtracting(rows.keys).sorted().map { "| \($0.kind) | \($0.path) | ? |" }
        #expect(unknown.isEmpty, "say what these are, one of \(Self.classes.sorted()), in docs/disclosure.md:\n\(unknown.joined(separator: "\n"))")
        let stale = Set(rows.keys).subtracting(fields).sorted().map { "\($0.kind) \($0.path)" }
        #expect(stale.isEmpty, "no message has these any more: \(stale)")
        for (field, kind) in rows { #expect(Self.classes.contains(kind), "\(field)") }
        for (field, value) in found {
            for (mark, kind) in [("words", "words"), ("person ", "person"), ("content", "content")] where value.hasPrefix(mark) {
                #expect(rows[field] == kind, "\(field) holds \(value)")
            }
        }
    }

    @Test("No field of a message speaks of asylum, protection, health, a hold, a source list or a court")
    func noProtectedField() throws {
        for field in try Self.table().keys {
            let path = field.path.lowercased()
            for word in ["asylum", "protect", "medical", "health", "hold", "batch", "manifest", "judicial", "court", "allegation", "filenumber", "cells"] {
                #expect(!path.contains(word), "\(field)")
            }
        }
    }

    @Test("The specimens fill every field, hold every payload, and are of every kind there is")
    func complete() throws {
        var seen: [String: Set<String>] = [:]
        var empty: Set<String> = []
        var filled: Set<String> = []
        func walk(_ value: Any, _ path: String) {
            if value is String || value is Data {
                filled.insert(path)
                return
            }
            let mirror = Mirror(reflecting: value)
            let type = "\(Swift.type(of: value))"
            switch mirror.displayStyle {
            case .optional:
                guard let child = mirror.children.first else {
                    empty.insert(path)
                    return
                }
                filled.insert(path)
                walk(child.value, path)
            case .enum:
                seen[type, default: []].insert(mirror.children.first?.label ?? "\(value)")
                for child in mirror.children { walk(child.value, "\(path).\(child.label ?? "")") }
            case .collection:
                if mirror.children.isEmpty { empty.insert(path) } else { filled.insert(path) }
                for child in mirror.children { walk(child.value, path + "[]") }
            default: for child in mirror.children { walk(child.value, "\(path).\(child.label ?? "")") }
            }
        }
        for message in MessageSpecimens.all { walk(message, "") }
        #expect(empty.isSubset(of: filled), "fill these in MessageSpecimens: \(empty.subtracting(filled).sorted())")
        let text = try Self.allSources()
        for (type, cases) in seen {
            guard let declared = Self.payloadCases(of: type, in: text) else { continue }
            #expect(declared.subtracting(cases).isEmpty, "\(type) has cases without a specimen: \(declared.subtracting(cases).sorted())")
        }
        #expect(seen["InterstateMessage"]?.count ?? 0 >= 26)
    }

    static func allSources() throws -> String {
        try ["Casework", "Identity", "Workflow"].flatMap { room in
            let files = FileManager.default.enumerator(at: sources.appending(path: room), includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
            return try files.filter { $0.pathExtension == "swift" }.map { try String(contentsOf: $0, encoding: .utf8) }
        }.joined(separator: "\n")
    }

    /// The cases of an enumeration as its source declares them; nil where none has a payload: such a code is one field, whatever it says.
    static func payloadCases(of type: String, in text: String) -> Set<String>? {
        guard let head = text.range(of: "enum \(type): ") ?? text.range(of: "enum \(type) ") else { return nil }
        let lines = text[head.lowerBound...].split(separator: "\n", omittingEmptySubsequences: false)
        var cases: Set<String> = []
        var hasPayload = false
        var depth = 0
        for line in lines {
            if depth == 1, line.trimmingCharacters(in: .whitespaces).hasPrefix("case ") {
                var parentheses = 0
                let flat = line.trimmingCharacters(in: .whitespaces).dropFirst(5).filter { character in
                    if character == "(" { parentheses += 1 }
                    defer { if character == ")" { parentheses -= 1 } }
                    return parentheses == 0
                }
                hasPayload = hasPayload || line.contains("(")
                for name in flat.split(separator: ",") { cases.insert(name.split(separator: "=")[0].trimmingCharacters(in: .whitespaces)) }
            }
            for character in line { depth += character == "{" ? 1 : character == "}" ? -1 : 0 }
            if depth == 0, line.contains("}") { break }
        }
        return hasPayload ? cases : nil
    }

    @Test("The reading of the sources finds what is declared there") func reading() throws {
        #expect(Self.payloadCases(of: "ConsularWord", in: try Self.allSources()) == ["contactAsked", "contactNotWished", "visitOffered", "visitAnswered"])
        #expect(Self.payloadCases(of: "EvidenceTier", in: try Self.allSources()) == nil)
        #expect(try #require(Self.payloadCases(of: "InterstateMessage", in: try Self.allSources())).isSuperset(of: ["request", "lineCheck", "notice"]))
    }

    @Test("What is told of a person has a purpose, and only that of the nationality has particulars of them")
    func purposes() throws {
        let particulars: Set<DisclosurePurpose> = [.nationalityVerification, .childReturn]
        for purpose in DisclosurePurpose.allCases where !particulars.contains(purpose) {
            #expect(purpose.fields.isEmpty)
            #expect(DisclosedPerson(DisclosureTests.marked(1), reference(1), for: purpose).given.isEmpty)
        }
        for message in MessageSpecimens.all {
            #expect(!message.sides.isEmpty && (message.people.isEmpty || message.purpose != nil))
            let holdsParticulars = try Self.leaves(message).contains { $0.value.hasPrefix("person ") }
            #expect(!holdsParticulars || message.purpose.map(particulars.contains) == true, "\(message.kind)")
        }
        let rows = try Self.table()
        let persons = Set(rows.filter { $0.value == "person" }.map(\.key.kind))
        #expect(persons == ["request", "amendment"])
    }

    @Test("A message survives its coding, whichever it is") func coding() throws {
        for message in MessageSpecimens.all { #expect(try JSONDecoder().decode(InterstateMessage.self, from: JSONEncoder().encode(message)) == message) }
    }
}
