// SPDX-License-Identifier: Apache-2.0

import API
import Crypto
import Desks
import Foundation
import Hummingbird
import HummingbirdTesting
import Identity
import Logging
import Pouch
import Site
import Store
import Testing
import Workflow

/// One node with an officer for each role, as its browsers and programs meet it.
final class OneNode: Sendable {
    let folder = FileManager.default.temporaryDirectory.appending(path: "homeward-\(UUID().uuidString)")
    let office: Office
    let site: Site

    static let password = "a long enough sentence"

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let keys = try NodeKeys()
        let now: @Sendable () -> Moment = { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        let descriptor = try NodeDescriptor(keys: keys, state: "IQ", names: .init(ar: "ع", en: "IQ", ru: "ИР"), endpoint: "https://127.0.0.1:1", tlsRoot: Data([1]))
        let journal = try Journal(folder: folder, nodeKey: SymmetricKey(size: .bits256), logKey: keys.log, origin: "homeward/test", now: now)
        office = try Office(
            state: .iraq, journal: journal, keys: keys, descriptor: descriptor, agreements: try Agreements.load(), register: nil, folder: folder,
            passwords: PasswordHashing(rounds: 16), isDemonstration: false, now: now, random: { UInt64.random(in: .min ... .max) })
        site = Site(office, defaultLanguage: .english, publicURL: nil, logger: Logger(label: "test"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// An officer with one role, active.
    func admit(_ role: Role) async throws -> OfficerID {
        let desk = OfficersDesk(office)
        let id = OfficerID("one-\(role.rawValue.lowercased())")
        try await desk.admit(id.text, name: role.rawValue, roles: [role], password: Self.password, by: Actor(id: OfficerID("a"), roles: [.administrator]))
        if role.decides { try await desk.activate(id, by: Actor(id: OfficerID("b"), roles: [.administrator])) }
        return id
    }

    var router: Router<BasicRequestContext> {
        let router = site.router
        API(office, logger: Logger(label: "test")).add(to: router)
        return router
    }
}

@Suite struct PermissionMatrixTests {
    static func path(_ pattern: String) -> String {
        pattern.split(separator: "/").map { part -> String in
            guard part.hasPrefix(":") || part.hasPrefix("{") else { return String(part) }
            switch part.trimmingCharacters(in: CharacterSet(charactersIn: ":{}")) {
            case "reference", "a", "b": return "AAAAAAAA"
            case "state": return "RU"
            case "entry", "seq", "scan": return "1"
            default: return "none"
            }
        }.joined(separator: "/")
    }

    @Test("Every page and form: whoever's role the table does not name is refused, and nobody else is; without a session everybody goes to the sign-in", arguments: Role.allCases)
    func pages(_ role: Role) async throws {
        let node = try OneNode()
        let id = try await node.admit(role)
        let routes = node.site.routes
        #expect(routes.count > 70)
        let app = Application(router: node.router)
        let cookie = "homeward-iq=\(try await OfficersDesk(node.office).signIn(id.text, password: OneNode.password).token)"
        try await app.test(.router) { client in
            for route in routes {
                let address = "/" + Self.path(route.path)
                let method = HTTPRequest.Method(route.method) ?? .get
                let anonymous = try await client.execute(uri: address, method: method, headers: [:])
                let known = try await client.execute(uri: address, method: method, headers: [.cookie: cookie])
                switch route.needs {
                case .nobody: #expect(anonymous.status != .forbidden, "\(route)")
                case .signedIn:
                    #expect(anonymous.headers[.location] == "/sign-in", "\(route)")
                    #expect(known.status != .forbidden, "\(route)")
                case .permission(let permission):
                    #expect(anonymous.headers[.location] == "/sign-in", "\(route)")
                    #expect((known.status == .forbidden) == !permission.roles.contains(role), "\(route) for \(role): \(known.status)")
                }
            }
        }
    }

    @Test("Every call: whoever's role the table does not name is answered 403 with its code, and nobody else is; without a token 401", arguments: Role.allCases)
    func calls(_ role: Role) async throws {
        let node = try OneNode()
        let id = try await node.admit(role)
        let actor = Actor(id: id, roles: [role])
        let all = try await TokensDesk(node.office).issue(Permission.allCases.filter { actor.may($0) }, days: 1, by: actor).token
        let narrow = try await TokensDesk(node.office).issue([.tokenIssue], days: 1, by: actor).token
        let app = Application(router: node.router)
        #expect(API.calls.count > 60)
        try await app.test(.router) { client in
            for call in API.calls {
                let address = API.root + "/" + Self.path(call.path)
                let method = HTTPRequest.Method(call.method) ?? .get
                let anonymous = try await client.execute(uri: address, method: method, headers: [:])
                #expect(anonymous.status == .unauthorized && anonymous.headers[.wwwAuthenticate] != nil, "\(call)")
                let known = try await client.execute(uri: address, method: method, headers: [.authorization: "Bearer \(all)"])
                #expect((known.status == .forbidden) == !call.needs.roles.contains(role), "\(call) for \(role): \(known.status)")
                let fewer = try await client.execute(uri: address, method: method, headers: [.authorization: "Bearer \(narrow)"])
                #expect((fewer.status == .forbidden) == (call.needs != .tokenIssue), "\(call) with a token for nothing")
                if known.status == .forbidden { #expect(String(buffer: known.body).contains("\"code\":\"not-permitted\"")) }
            }
        }
    }

    @Test("What was refused at the door is kept with the officer who tried")
    func kept() async throws {
        let node = try OneNode()
        let id = try await node.admit(.registrar)
        let cookie = "homeward-iq=\(try await OfficersDesk(node.office).signIn(id.text, password: OneNode.password).token)"
        try await Application(router: node.router).test(.router) { client in
            _ = try await client.execute(uri: "/audit", method: .get, headers: [.cookie: cookie])
        }
        let kinds = try await node.office.journal.read { try $0.entries(before: nil, limit: 5) }.filter { $0.stream.text == "officer/\(id.text)" }.map(\.kind)
        #expect(kinds.first == "refused")
    }

    @Test("Every permission guards at least one page, form or call")
    func used() throws {
        let node = try OneNode()
        let guarded = Set(
            API.calls.map(\.needs)
                + node.site.routes.compactMap { row -> Permission? in
                    if case .permission(let permission) = row.needs { permission } else { nil }
                })
        // Recording an interview is asked for within the call that tells of it.
        #expect(Set(Permission.allCases).subtracting(guarded) == [.interviewRecord])
    }
}
