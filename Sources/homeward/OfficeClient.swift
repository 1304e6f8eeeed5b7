// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// How a command reaches a node that runs: by its interface, in the name of the officer whose token it holds. No command acts on a case in any other
/// way, so that every act has an officer and every rule holds.
struct NodeOptions: ParsableArguments {
    @Option(help: "Where the node's pages are, as http://127.0.0.1:8080; else HOMEWARD_URL.") var url: String?
    @Option(help: "File with the officer's token, made under “My account”; else HOMEWARD_TOKEN.") var tokenFile: String?
    @Flag(help: "One JSON object.") var json = false

    func client() throws -> OfficeClient {
        let environment = ProcessInfo.processInfo.environment
        let base = url ?? environment["HOMEWARD_URL"] ?? "http://127.0.0.1:8080"
        let token = try tokenFile.map { String(decoding: try readFile($0), as: UTF8.self) } ?? environment["HOMEWARD_TOKEN"]
        guard let token = token?.trimmingCharacters(in: .whitespacesAndNewlines), !token.isEmpty else {
            throw stop(.notPermitted, "no token. Make one under “My account” and name its file with --token-file, or set HOMEWARD_TOKEN.")
        }
        return OfficeClient(base: base, token: token)
    }
}

/// Calls of a node's interface.
struct OfficeClient {
    let base: String
    let token: String

    /// - Returns: what the node answered, once it said that it did it.
    func call(_ method: String, _ path: String, json: Any? = nil, file: Data? = nil) async throws -> Data {
        var request = HTTPClientRequest(url: base + "/api/v1" + path)
        request.method = .init(rawValue: method)
        request.headers.add(name: "authorization", value: "Bearer \(token)")
        if let json {
            request.headers.add(name: "content-type", value: "application/json")
            request.body = .bytes(ByteBuffer(bytes: try JSONSerialization.data(withJSONObject: json)))
        } else if let file {
            request.headers.add(name: "content-type", value: "application/octet-stream")
            request.body = .bytes(ByteBuffer(bytes: file))
        }
        let response: HTTPClientResponse
        do {
            response = try await HTTPClient.shared.execute(request, timeout: .seconds(120))
        } catch {
            throw stop(.unreachable, "no node answers at \(base). Is it running, and is --url right?")
        }
        let body = Data(try await response.body.collect(upTo: 128 << 20).readableBytesView)
        guard (200..<300).contains(response.status.code) else { throw Self.refused(Int(response.status.code), body) }
        return body
    }

    private struct Problem: Decodable {
        let code: String
        let detail: String
        let field: String?
    }

    private static func refused(_ status: Int, _ body: Data) -> ExitCode {
        let problem = try? JSONDecoder().decode(Problem.self, from: body)
        let text = "refused: \(problem?.code ?? "\(status)")   \(problem?.detail ?? "")\(problem?.field.map { " (\($0))" } ?? "")"
        switch status {
        case 401, 403: return stop(.notPermitted, text)
        case 400, 413, 415: return stop(.badData, text)
        case 500...: return stop(.defect, text)
        default: return stop(.refused, text)
        }
    }
}

/// Prints what a node answered: as it came, or as lines for people.
func show(_ data: Data, json: Bool, _ lines: ([String: Any]) -> [String]) throws {
    if json || data.isEmpty {
        FileHandle.standardOutput.write(data.isEmpty ? Data("{}\n".utf8) : data + Data("\n".utf8))
        return
    }
    let value = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    for line in lines(value) { print(line) }
}
