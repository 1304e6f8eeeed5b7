// SPDX-License-Identifier: Apache-2.0

import Desks
import Workflow

/// The interface described by itself (OpenAPI 3.1), from the list of operations.
struct Document {
    let operations: [Operation]

    static let problem = Schema.object(
        [("type", .text()), ("title", .text()), ("status", .integer(least: 400, most: 599)), ("code", .text(least: 1, most: 60)), ("detail", .text())],
        optional: [("field", .text())])

    /// Every way in which any call can be refused, each with the same body.
    private static let refusals: [(Int, String)] = [
        (400, "The call is not what the document asks for; `field` names the place."), (401, "No token, or one that does not count."),
        (403, "The token's rights or the officer's roles do not allow it."), (404, "There is no such thing here."),
        (410, "It was erased."),
        (409, "A rule of the office says no; `code` says which."), (413, "Too large."), (415, "The body's media type is not the one asked for."),
        (500, "A defect; `detail` has its number."), (503, "A part of this node is out of order; `code` says which."),
    ]

    var json: JSONValue {
        let paths = Dictionary(grouping: operations, by: \.path).mapValues { group in
            JSONValue.object(Dictionary(uniqueKeysWithValues: group.map { ($0.method.rawValue, describe($0)) }))
        }
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Homeward", "version": "1",
                "description": "The acts of an office, for programs that act in an officer's name. A token has the officer's rights or fewer.",
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "/api/v1"]], "security": [["token": []]], "paths": .object(paths),
            "components": [
                "securitySchemes": ["token": ["type": "http", "scheme": "bearer", "description": "Made under “My account”; shown once."]],
                "schemas": ["Problem": Self.problem.json],
            ],
        ]
    }

    private func describe(_ operation: Operation) -> JSONValue {
        var members: [String: JSONValue] = [
            "operationId": .string(operation.id), "summary": .string(operation.summary), "x-permission": .string(operation.needs.rawValue),
            "tags": [.string(operation.path.split(separator: "/").first.map(String.init) ?? "")],
            "parameters": .array(
                operation.pathParameters.map { parameter($0, in: "path") } + operation.query.map { parameter($0, in: "query") }),
            "responses": responses(operation),
        ]
        switch operation.body {
        case .none: break
        case .json(let schema): members["requestBody"] = ["required": true, "content": ["application/json": ["schema": schema.json]]]
        case .file, .stream:
            members["requestBody"] = [
                "required": true, "content": ["application/octet-stream": ["schema": ["type": "string", "format": "binary", "minLength": 1]]],
            ]
        }
        return .object(members)
    }

    private func parameter(_ parameter: Operation.Parameter, in place: String) -> JSONValue {
        ["name": .string(parameter.name), "in": .string(place), "required": .bool(parameter.isRequired), "schema": parameter.schema.json]
    }

    private func responses(_ operation: Operation) -> JSONValue {
        var responses: [String: JSONValue] = [:]
        switch operation.answer {
        case .json(let schema): responses["200"] = ["description": "Done.", "content": ["application/json": ["schema": schema.json]]]
        case .file(let type):
            let schema: JSONValue = type.hasPrefix("text/") ? ["type": "string"] : type == "application/json" ? ["type": "object"] : ["type": "string", "format": "binary"]
            responses["200"] = ["description": "The file.", "content": .object([type: ["schema": schema]])]
        case .nothing: responses["204"] = ["description": "Done."]
        }
        for (status, text) in Self.refusals {
            responses["\(status)"] = [
                "description": .string(text), "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
            ]
        }
        return .object(responses)
    }
}
