// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Hummingbird
import HummingbirdTesting
import Identity
import Testing
import Workflow

@Suite struct FamilyPageTests {
    private static let manifest = """
        file no,full name,father,sex,dob,birthplace,citizenship,charge
        1,عائشة محمدوفا,احمد,F,1991-03-14,,RU,canary-allegation
        2,مريم,,F,2014-01-05,,RU,canary-allegation
        """

    @Test("A mother's page shows what the list says she is accused of; her child's page and the family's show it nowhere, in any language")
    func noAllegation() async throws {
        let node = try OneNode()
        let (registrar, officer) = (Actor(id: OfficerID("r"), roles: [.registrar]), Actor(id: OfficerID("c"), roles: [.caseOfficer]))
        let records = RecordsDesk(node.office)
        let list = try await records.receive(Array(Self.manifest.utf8), named: "list.csv", by: registrar)
        try await records.run(list, by: registrar)
        await node.office.imports.settle()
        let files = Dictionary(uniqueKeysWithValues: node.office.directory(FileCard.self, "file").map { ($0.card.fileNumber, $0.id) })
        let (mother, child) = (try #require(files["1"]), try #require(files["2"]))
        let evidence = KinshipEvidence(id: "e", kind: .statement, finding: .supports, text: TaggedText("she says so", .english))
        try await FamilyDesk(node.office).perform(.claim(.motherOf, to: try #require(CaseReference(child)), evidence), on: try #require(CaseReference(mother)), by: officer)
        let id = try await node.admit(.caseOfficer)
        let session = "homeward-iq=\(try await OfficersDesk(node.office).signIn(id.text, password: OneNode.password).token)"
        try await Application(router: node.router).test(.router) { client in
            for language in Language.allCases {
                let cookie = "\(session); homeward-language-iq=\(language.rawValue)"
                func page(_ path: String) async throws -> String {
                    let answer = try await client.execute(uri: path, method: .get, headers: [.cookie: cookie])
                    #expect(answer.status == .ok, "\(path)")
                    return String(buffer: answer.body)
                }
                let (mothers, childs) = (try await page("/files/\(mother)"), try await page("/files/\(child)"))
                let families = (try await page("/files/\(mother)/family"), try await page("/files/\(child)/family"))
                #expect(mothers.contains("canary-allegation"))
                for text in [childs, families.0, families.1] { #expect(!text.contains("canary-allegation"), "\(language)") }
                #expect(families.0.contains(child) && families.1.contains(mother))
            }
        }
    }

    @Test("A registrar opens a child's file on its page; what is missing is said on the page, and what was typed stays") func registering() async throws {
        let node = try OneNode()
        let id = try await node.admit(.registrar)
        let (token, session) = try await OfficersDesk(node.office).signIn(id.text, password: OneNode.password)
        @Sendable func body(_ fields: [String: String]) -> ByteBuffer {
            let all = fields.merging(["token": session.formToken]) { $1 }
            let pairs = all.map { "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
            return ByteBuffer(string: pairs.joined(separator: "&"))
        }
        let child = [
            "name": "مريم", "nameSource": "assumed", "basis": "appearance", "earliest": "٢٠١٤", "latest": "2016", "foundOn": "2026-02-01", "placeFound": "Baghdad",
            "informant": "a neighbour", "claimed": "Россия",
        ]
        try await Application(router: node.router).test(.router) { client in
            func send(_ fields: [String: String]) async throws -> TestResponse {
                try await client.execute(
                    uri: "/children", method: .post, headers: [.cookie: "homeward-iq=\(token)", .contentType: "application/x-www-form-urlencoded"], body: body(fields))
            }
            let incomplete = try await send(child.merging(["informant": ""]) { $1 })
            #expect(incomplete.status == .unprocessableContent && String(buffer: incomplete.body).contains("مريم"))
            let done = try await send(child)
            #expect(done.status == .seeOther)
            let card = try #require(node.office.directory(FileCard.self, "file").first).card
            #expect(card.name == "مريم" && card.claimed == .state(.russia) && card.estimate?.earliest == PartialDate(year: 2014))
            let list = try await client.execute(uri: "/files", method: .get, headers: [.cookie: "homeward-iq=\(token)"])
            #expect(String(buffer: list.body).contains("child"))
        }
    }
}
