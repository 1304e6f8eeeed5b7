// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CivilRegistry
import Desks
import Foundation
import Logging
import Pouch
import Samples
import ServiceLifecycle
import Store
import Tables
import UnixSignals
import Workflow

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run two nodes on this machine with synthetic people: Iraq and Russia.", discussion: "homeward demo\nCtrl-C stops both and forgets everything.")

    /// Known to everybody; doctor refuses a real node that has it.
    static let password = "homeward-demo"

    @Option(help: "Where the two nodes' folders are made; what was there is removed.") var folder = "demo-data"
    @Option(help: "Port of the Iraq node's pages.") var holdingPort = 8080
    @Option(help: "Port of the Russia node's pages.") var nationalityPort = 8081
    @Option(help: "First of two ports for the channel.") var channelPort = 9080
    @Option(help: "People in the Russian register.") var people = 20_000
    @Flag(help: "Make the folders and stop.") var prepareOnly = false
    @Flag(help: "Keep the folders when stopping.") var keep = false

    private static let seed: UInt64 = 20_260_225

    static let iraqOfficers: [(id: String, name: String, roles: [Role])] = [
        ("registrar", "Zaynab Karim", [.registrar]), ("case", "Omar Hadi", [.caseOfficer]), ("approver", "Huda Salim", [.approver, .liaison]),
        ("auditor", "Basim Nuri", [.auditor]), ("assessor", "Layth Jamil", [.safeguardsOfficer]), ("safeguards", "Nadia Faris", [.safeguardsOfficer]),
        ("court", "Qasim Dawud", [.judicialOfficer]), ("escort", "Yusuf Rahim", [.transferOfficer]), ("escort2", "Sami Aziz", [.transferOfficer]),
    ]

    static let russiaOfficers: [(id: String, name: String, roles: [Role])] = [
        ("registrar", "Ирина Волкова", [.registrar]), ("first", "Анна Соколова", [.verificationOfficer]), ("second", "Борис Егоров", [.verificationOfficer]),
        ("third", "Вера Лапина", [.verificationOfficer]), ("liaison", "Глеб Орлов", [.liaison, .auditor]),
        ("receiver", "Пётр Зимин", [.transferOfficer]),
    ]

    func run() async throws {
        let began = ContinuousClock.now
        let iraq = NodeFolder(folder + "/iraq")
        let russia = NodeFolder(folder + "/russia")
        try await prepare(iraq, russia)
        if prepareOnly { return }
        let nodes = [try await Node.open(iraq), try await Node.open(russia)]
        for node in nodes.prefix(1) {
            try await DemoMeeting.raise(at: node.office)
            try await DemoJourney.plan(at: node.office)
        }
        var services: [any Service] = []
        for node in nodes { services += try await node.services(Node.logger) }
        welcome(seconds: (ContinuousClock.now - began) / .seconds(1))
        try await ServiceGroup(
            configuration: .init(services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint], logger: Node.logger)
        ).run()
        if !keep { try FileManager.default.removeItem(atPath: folder) }
    }

    private func prepare(_ iraq: NodeFolder, _ russia: NodeFolder) async throws {
        if FileManager.default.fileExists(atPath: folder) {
            guard FileManager.default.fileExists(atPath: folder + "/iraq/descriptor.json") else {
                throw stop(.refused, "\(folder) exists and is no demonstration of ours. Choose another with --folder.")
            }
            try FileManager.default.removeItem(atPath: folder)
        }
        say("Making two nodes with synthetic people in \(folder) …")
        let registerFile = folder + "/russia.registry"
        let first = try makeNode(iraq, "IQ", language: "en", http: holdingPort, channel: channelPort, register: nil)
        let second = try makeNode(russia, "RU", language: "en", http: nationalityPort, channel: channelPort + 1, register: registerFile)
        let register = SampleRegister(count: people, seed: Self.seed)
        _ = try RegisterBuild().run(Array(register.csv.utf8), output: URL(filePath: registerFile))
        let manifest = SampleManifest(register: register, seed: Self.seed)
        try Data(manifest.manifest.utf8).write(to: iraq.incoming.appending(path: "manifest.csv"))
        try Data(manifest.secondList.utf8).write(to: iraq.incoming.appending(path: "second-list.csv"))
        try await admit(Self.iraqOfficers, to: iraq, peer: second)
        try await admit(Self.russiaOfficers, to: russia, peer: first)
    }

    private func makeNode(_ node: NodeFolder, _ state: String, language: String, http: Int, channel: Int, register: String?) throws -> NodeDescriptor {
        var command = try Init.parse([
            node.url.path, "--state", state, "--language", language, "--http-port", "\(http)", "--channel-port", "\(channel)", "--endpoint",
            "https://127.0.0.1:\(channel)",
        ])
        command.register = register
        return try command.make(demonstration: true)
    }

    /// As in a real office: the console makes two administrators, one admits, the other activates, and both
    /// confirm the other node's fingerprint.
    private func admit(_ officers: [(id: String, name: String, roles: [Role])], to folder: NodeFolder, peer: NodeDescriptor) async throws {
        let node = try await Node.open(folder)
        let desk = OfficersDesk(node.office)
        try await desk.found("admin", name: "Administrator A", password: Self.password)
        try await desk.found("admin2", name: "Administrator B", password: Self.password)
        let first = Actor(id: OfficerID("admin"), roles: [.administrator])
        let second = Actor(id: OfficerID("admin2"), roles: [.administrator])
        for officer in officers {
            try await desk.admit(officer.id, name: officer.name, roles: officer.roles, password: Self.password, by: first)
            if officer.roles.contains(where: \.decides) { try await desk.activate(OfficerID(officer.id), by: second) }
        }
        let pairing = PairingDesk(node.office)
        _ = try await pairing.propose(try peer.bytes, by: first)
        for officer in [first, second] { try await pairing.confirm(peer.nodeID, fingerprint: try peer.fingerprint, by: officer) }
        try node.office.journal.close()
    }

    private func welcome(seconds: Double) {
        func lines(_ officers: [(id: String, name: String, roles: [Role])]) -> String {
            (officers.map { "    \($0.id)".padding(toLength: 16, withPad: " ", startingAt: 0) + $0.roles.map(\.rawValue).joined(separator: ", ") }
                + ["    admin, admin2   administrator"]).joined(separator: "\n")
        }
        // Written at once, also where standard output is a file or a pipe.
        let text =
            """

            Homeward demonstration: synthetic people only. Password of every officer: \(Self.password)

              Iraq (holding state)            http://127.0.0.1:\(holdingPort)
            \(lines(Self.iraqOfficers))

              Russia (state of nationality)   http://127.0.0.1:\(nationalityPort)
            \(lines(Self.russiaOfficers))

              Begin as registrar on the Iraq node: Imports → Import a list → manifest.csv.
              العربية: /language/ar   Русский: /language/ru   Ctrl-C stops both and forgets everything.


            """
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}
