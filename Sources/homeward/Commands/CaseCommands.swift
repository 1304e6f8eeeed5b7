// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation

struct RequestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: "Repatriation requests at a node that runs, in an officer's name.",
        subcommands: [List.self, Show.self, New.self, Add.self, Do.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Every request, the newest first.", discussion: "homeward request list --token-file token")
        @OptionGroup var node: NodeOptions

        func run() async throws {
            try show(try await node.client().call("GET", "/requests"), json: node.json) { value in
                (value["requests"] as? [[String: Any]] ?? []).map { item in
                    "\(item["id"] ?? "")\t\(item["note"] as? String ?? "-")\t\(item["state"] ?? "")\t\(item["answered"] ?? 0)/\(item["people"] ?? 0)\t\(item["due"] as? String ?? "-")"
                }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One request, person by person.", discussion: "homeward request show 9f3c… --json")
        @Argument(help: "The request's identifier.") var id: String
        @OptionGroup var node: NodeOptions

        func run() async throws {
            try show(try await node.client().call("GET", "/requests/\(id)"), json: node.json) { value in
                ["\(value["note"] as? String ?? "draft")\t\(value["state"] ?? "")"]
                    + (value["people"] as? [[String: Any]] ?? []).map { item in
                        let answer = item["answer"] as? [String: Any]
                        return "\(item["reference"] ?? "")\t\(answer?["outcome"] as? String ?? "-")\t\(item["due"] as? String ?? "-")"
                    }
            }
        }
    }

    struct New: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Begin a draft.", discussion: "homeward request new RU --json")
        @Argument(help: "Two-letter code of the state that is asked.") var state: String
        @OptionGroup var node: NodeOptions

        func run() async throws {
            let answer = try await node.client().call("POST", "/requests", json: ["state": state.uppercased()])
            try show(answer, json: node.json) { ["\($0["id"] ?? "")"] }
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Put people into a draft.", discussion: "homeward request add 9f3c… KTX479HA MAB234CE")
        @Argument(help: "The request's identifier.") var id: String
        @Argument(help: "References of files.") var people: [String]
        @OptionGroup var node: NodeOptions

        func run() async throws {
            let answer = try await node.client().call("POST", "/requests/\(id)/people", json: ["people": people])
            try show(answer, json: node.json) { value in
                (value["refused"] as? [[String: Any]] ?? []).map { "not taken\t\($0["person"] ?? "")\t\($0["code"] ?? "")" }
            }
        }
    }

    struct Do: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Move a request on: submit, approve, dispatch, register, discard, grant.", discussion: "homeward request do approve 9f3c…")

        enum Act: String, ExpressibleByArgument, CaseIterable { case submit, approve, dispatch, register, discard, grant }

        @Argument(help: "What to do.") var act: Act
        @Argument(help: "The request's identifier.") var id: String
        @OptionGroup var node: NodeOptions

        func run() async throws {
            try show(try await node.client().call("POST", "/requests/\(id)/\(act.rawValue)"), json: node.json) { _ in [] }
            say("\(id): \(act.rawValue) done.")
        }
    }
}

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Nationality verifications at a node that runs, in an officer's name.",
        subcommands: [List.self, Show.self, Candidates.self, Record.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The queue.", discussion: "homeward verify list --json")
        @OptionGroup var node: NodeOptions

        func run() async throws {
            try show(try await node.client().call("GET", "/verifications"), json: node.json) { value in
                (value["verifications"] as? [[String: Any]] ?? []).map { "\($0["reference"] ?? "")\t\($0["state"] ?? "")\t\u{2068}\($0["name"] ?? "")\u{2069}" }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One verification as this officer may see it.")
        @Argument(help: "The reference.") var reference: String
        @OptionGroup var node: NodeOptions

        func run() async throws {
            try show(try await node.client().call("GET", "/verifications/\(reference)"), json: node.json) { value in
                ["\(value["state"] ?? "")\t\(value["standing"] ?? "")\t\(value["due"] as? String ?? "-")"]
            }
        }
    }

    struct Candidates: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "People of the register who may be meant. This is not a decision; two officers decide.")
        @Argument(help: "The reference.") var reference: String
        @OptionGroup var node: NodeOptions

        func run() async throws {
            try show(try await node.client().call("GET", "/verifications/\(reference)/candidates"), json: node.json) { value in
                (value["candidates"] as? [[String: Any]] ?? []).map { "\($0["number"] ?? "")\t\($0["band"] ?? "")\t\u{2068}\($0["name"] ?? "")\u{2069}" }
            }
        }
    }

    struct Record: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Record this officer's own finding.",
            discussion: "homeward verify record KTX479HA --outcome confirmed --reason registerEntryMatches --registered 17 --evidence registerEntry=genuine --note 'same mother'")
        @Argument(help: "The reference.") var reference: String
        @Option(help: "confirmed, notEstablished, notNational or identityMismatch.") var outcome: String
        @Option(help: "The reason's code.") var reason: String
        @Option(help: "The person's number in the register.") var registered: String?
        @Option(help: "kind=finding, as passport=genuine; as often as needed.") var evidence: [String] = []
        @Option(help: "For colleagues; never sent.") var note: String
        @Option(help: "Language of the note: en, ar or ru.") var lang = "en"
        @OptionGroup var node: NodeOptions

        func run() async throws {
            let items = evidence.map { item -> [String: String] in
                let parts = item.split(separator: "=", maxSplits: 1).map(String.init)
                return ["kind": parts.first ?? "", "finding": parts.count > 1 ? parts[1] : ""]
            }
            var body: [String: Any] = ["outcome": outcome, "reason": reason, "evidence": items, "note": ["text": note, "language": lang]]
            if let registered { body["registered"] = registered }
            try show(try await node.client().call("POST", "/verifications/\(reference)/finding", json: body), json: node.json) { ["\($0["state"] ?? "")"] }
        }
    }
}
