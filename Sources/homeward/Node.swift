// SPDX-License-Identifier: Apache-2.0

import CivilRegistry
import Courier
import Desks
import Foundation
import Hummingbird
import Identity
import Logging
import Pouch
import ServiceLifecycle
import Site
import Store

/// The one place where a node is put together.
struct Node {
    let office: Office
    let configuration: NodeConfiguration
    let transport: TransportIdentity

    static func systemClock() -> Moment { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

    static func open(_ folder: NodeFolder, passwords: PasswordHashing? = nil) async throws -> Node {
        let configuration = try await NodeConfiguration(folder)
        let keys = try folder.nodeKeys
        let journal = try Journal(
            folder: folder.url, nodeKey: try folder.nodeKey, logKey: keys.log, origin: "homeward/\(keys.nodeID.prefix(16))", now: systemClock)
        let register: Register?
        do throws(RegisterFault) {
            register = try configuration.register.map { path throws(RegisterFault) in try Register(contentsOf: URL(filePath: path)) }
        } catch {
            throw stop(.badData, "the register cannot be used: \(error). Build it again with homeward registry build.")
        }
        let office = Office(
            state: configuration.state, journal: journal, keys: keys, descriptor: try folder.ownDescriptor, peers: try folder.knownPeers,
            profiles: try Profiles.shipped(), register: register, folder: folder.url,
            passwords: passwords ?? (configuration.isDemonstration ? PasswordHashing(rounds: 1 << 14) : .full),
            isDemonstration: configuration.isDemonstration, now: systemClock, random: { UInt64.random(in: .min ... .max) })
        return Node(office: office, configuration: configuration, transport: try folder.transport)
    }

    /// Everything that runs while the node serves.
    func services(_ logger: Logger) throws -> [any Service] {
        let site = Site(office, defaultLanguage: configuration.language, publicURL: configuration.publicURL, logger: logger)
        return [
            ReadLogWriter(office: office),
            site.application(host: configuration.httpHost, port: configuration.httpPort),
            try PouchServer(office, identity: transport).application(host: configuration.channelHost, port: configuration.channelPort, logger: logger),
            Carrier(office, identity: transport, logger: logger),
        ]
    }

    static var logger: Logger {
        var logger = Logger(label: "homeward", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .warning
        return logger
    }
}

/// Writes the journal of reads every few seconds, and when the node stops.
struct ReadLogWriter: Service {
    let office: Office

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await Task.sleep(for: .seconds(5))
                    try await office.reads.flush()
                } catch {
                    return
                }
            }
        }
        try await office.reads.flush()
    }
}
