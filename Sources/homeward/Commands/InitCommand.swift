// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Courier
import Foundation
import Identity
import Pouch

struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a node's folder: configuration, keys, descriptor.", discussion: "homeward init /var/lib/homeward --state IQ --endpoint https://node.example:9080")

    @Argument(help: "The node's folder; it must not be a node's already.") var folder: String
    @Option(help: "Two-letter code of the state whose office this is.") var state: String
    @Option(help: "Name in English.") var nameEn: String?
    @Option(help: "Name in Arabic.") var nameAr: String?
    @Option(help: "Name in Russian.") var nameRu: String?
    @Option(help: "Language people see who have not chosen: en, ar or ru.") var language = "en"
    @Option(help: "Port for officers' browsers.") var httpPort = 8080
    @Option(help: "Port for the other states' nodes.") var channelPort = 9080
    @Option(help: "Address to listen on.") var host = "127.0.0.1"
    @Option(help: "Where other nodes reach this one, as https://host:port.") var endpoint: String?
    @Flag(help: "No other node can reach this one: it collects what is for it. For an embassy without an inbound port.") var pull = false
    @Option(help: "Register file, at a state that verifies nationality.") var register: String?
    @Option(parsing: .upToNextOption, help: "Numbers of the suites that the node opens (docs/spec/channel.md); all unless told.") var suites = Suite.preferred.map(\.rawValue)
    @Flag(help: "You answer for this machine's clock.") var vouchForClock = false

    func run() async throws {
        let descriptor = try make(demonstration: false)
        print(try descriptor.fingerprint)
        say("Made \(folder). Above is the node's fingerprint: tell it to the other state by note verbale, with \(folder)/descriptor.json.")
        say("Next: homeward user add \(folder) NAME (twice, for two administrators), homeward peer propose and confirm, homeward doctor, homeward serve.")
    }

    func make(demonstration: Bool) throws -> NodeDescriptor {
        guard let code = StateCode(state.uppercased()) else { throw stop(.usage, "\(state) is not the two-letter code of a state, as IQ.") }
        guard Language(rawValue: language) != nil else { throw stop(.usage, "--language is one of en, ar, ru.") }
        guard !suites.isEmpty, suites.allSatisfy({ Suite(rawValue: $0) != nil }) else {
            throw stop(.usage, "--suites takes numbers among \(Suite.allCases.map { "\($0.rawValue)" }.joined(separator: ", ")).")
        }
        let node = NodeFolder(folder)
        guard !FileManager.default.fileExists(atPath: node.descriptor.path) else { throw stop(.refused, "\(folder) is a node's folder already.") }
        try node.create()
        let keys = try NodeKeys()
        let transport = try TransportIdentity.make(named: "homeward \(code)", at: Date())
        let names = NodeDescriptor.Names(
            ar: nameAr ?? StateNames.name(of: code, in: .arabic), en: nameEn ?? StateNames.name(of: code, in: .english),
            ru: nameRu ?? StateNames.name(of: code, in: .russian))
        let descriptor = try NodeDescriptor(
            keys: keys, state: code.code, names: names, endpoint: pull ? NodeDescriptor.collecting : endpoint ?? "https://127.0.0.1:\(channelPort)", tlsRoot: transport.rootDER, suites: suites)
        try node.writeKeys(keys, transport)
        try descriptor.bytes.write(to: node.descriptor)
        let text = NodeConfiguration.text(
            state: code.code, language: language, httpHost: host, httpPort: httpPort, channelHost: host, channelPort: channelPort, register: register,
            demonstration: demonstration, vouched: vouchForClock || demonstration)
        try Data(text.utf8).write(to: node.configuration)
        return descriptor
    }
}
