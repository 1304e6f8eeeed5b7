// SPDX-License-Identifier: Apache-2.0

import Desks
import Foundation
import Hummingbird
import Identity
import Workflow

/// One call of the interface: what it is called, what it needs, what goes in and comes out. The routes, the document and the permission matrix are
/// all made from the list of these.
struct Operation: Sendable {
    enum Method: String, Sendable { case get, post, delete }

    enum Body: Sendable {
        case none
        case json(Schema)
        /// Bytes of a file.
        case file
        /// Bytes of a file of any size, taken as they come.
        case stream
    }

    enum Answer: Sendable {
        case json(Schema)
        case file(String)
        case nothing
    }

    struct Parameter: Sendable {
        let name: String
        let schema: Schema
        let isRequired: Bool
    }

    /// What came in, once it is known to be what was asked for.
    struct Call: Sendable {
        let office: Office
        let actor: Actor
        let path: [String: String]
        let query: [String: String]
        let body: JSONValue
        let file: Data
        let stream: RequestBody

        func reference(_ name: String = "reference") throws(Refusal) -> CaseReference {
            guard let reference = CaseReference(path[name] ?? "") else { throw Refusal(.notFound) }
            return reference
        }

        func text(_ name: String) -> String { path[name] ?? "" }

        func state() throws(Refusal) -> StateCode {
            guard let state = StateCode(path["state"] ?? "") else { throw Refusal(.notFound) }
            return state
        }

        /// A text of the body with the language it says it is in.
        func words(_ name: String) -> TaggedText {
            TaggedText(body[name]["text"].text ?? "", Language(rawValue: body[name]["language"].text ?? "") ?? .english)
        }

        func maybeWords(_ name: String) -> TaggedText? { body[name] == .null ? nil : words(name) }
    }

    enum Result: Sendable {
        case json(JSONValue)
        case file(Data)
        case document(DocumentsDesk.Opened)
        case nothing
    }

    let id: String
    let method: Method
    let path: String
    let summary: String
    let needs: Permission
    let query: [Parameter]
    let body: Body
    let answer: Answer
    let run: @Sendable (Call) async throws -> Result

    init(
        _ id: String, _ method: Method, _ path: String, _ summary: String, needs: Permission, query: [Parameter] = [], body: Body = .none,
        answer: Answer = .nothing, run: @escaping @Sendable (Call) async throws -> Result
    ) {
        (self.id, self.method, self.path, self.summary, self.needs) = (id, method, path, summary, needs)
        (self.query, self.body, self.answer, self.run) = (query, body, answer, run)
    }

    /// An act that answers with nothing but that it is done.
    static func act(
        _ id: String, _ path: String, _ summary: String, needs: Permission, body: Body = .none, run: @escaping @Sendable (Call) async throws -> Void
    ) -> Operation {
        Operation(id, .post, path, summary, needs: needs, body: body) { call in
            try await run(call)
            return .nothing
        }
    }

    /// Names in the path, each with what it must look like.
    var pathParameters: [Parameter] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
            let name = String(part.dropFirst().dropLast())
            let schema: Schema =
                switch name {
                case "reference", "a", "b": .reference
                case "state": .state
                case "entry", "seq": .integer(least: 0, most: 1_000_000_000)
                case "key": .text(pattern: "^[0-9a-zA-Z-]{1,160}$", least: 1, most: 160)
                case "officer": .text(pattern: "^[0-9a-z._-]{1,40}$", least: 1, most: 40)
                default: .id
                }
            return Parameter(name: name, schema: schema, isRequired: true)
        }
    }
}

extension Schema {
    /// A free text: what, and in which language.
    static let tagged = Schema.object([("text", .words), ("language", .language)])
    static let reason = Schema.object([("reason", tagged)])
}
