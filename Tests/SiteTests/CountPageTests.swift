// SPDX-License-Identifier: Apache-2.0

import Desks
import Foundation
import Hummingbird
import HummingbirdTesting
import Identity
import Site
import Testing
import Workflow

@Suite struct CountPageTests {
    @Test("A count is downloaded as a table in the reader's language: with a byte order mark, the same bytes again, and what it takes to make it again", arguments: Language.allCases)
    func csv(_ language: Language) async throws {
        let node = try OneNode()
        let id = try await node.admit(.approver)
        let cookie = "homeward-iq=\(try await OfficersDesk(node.office).signIn(id.text, password: OneNode.password).token); homeward-language-iq=\(language.rawValue)"
        try await Application(router: node.router).test(.router) { client in
            func get(_ address: String) async throws -> (status: HTTPResponse.Status, text: String) {
                let answer = try await client.execute(uri: address, method: .get, headers: [.cookie: cookie])
                return (answer.status, String(buffer: answer.body))
            }
            let first = try await get("/reports/counts.csv?asOf=2020-01-31")
            let again = try await get("/reports/counts.csv?asOf=2020-01-31")
            #expect(first.status == .ok && first.text == again.text)
            #expect(first.text.hasPrefix("\u{FEFF}") && first.text.contains(",asOf,2020-01-31T20:59:59.999Z\r\n") && first.text.contains(",entries,0\r\n"))
            let widths = Set(first.text.split(separator: "\r\n").map { Self.cells($0) })
            #expect(widths == [5], "every line has as many cells")
            #expect(try await get("/reports/counts?asOf=2020-01-31").text.contains("2020-01-31"))
            #expect(try await get("/reports/counts?asOf=2199-01-01").status == .unprocessableContent)
            #expect(try await get("/reports/counts").status == .ok)
        }
    }

    /// Cells of a line: a comma within quotation marks parts nothing.
    private static func cells(_ line: Substring) -> Int {
        var (count, isQuoted) = (1, false)
        for character in line {
            if character == "\"" { isQuoted.toggle() } else if character == ",", !isQuoted { count += 1 }
        }
        return count
    }
}
