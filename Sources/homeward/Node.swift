// SPDX-License-Identifier: Apache-2.0

import API
import CivilRegistry
import Courier
import Desks
import Foundation
import Hummingbird
import Identity
import Ledger
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
            folder: folder.url, nodeKey: try folder.nodeKey, logKey: keys.log, origin: Checkpoint.origin(ofNode: keys.nodeID), now: systemClock)
        let register: Register?
        do throws(RegisterFault) {
            register = try configuration.register.map { path throws(RegisterFault) in try Register(contentsOf: URL(filePath: path)) }
        } catch {
            throw stop(.badData, "the register cannot be used: \(error). Build it again with homeward registry build.")
        }
        let office = try Office(
            state: configuration.state, journal: journal, keys: keys, descriptor: try folder.ownDescriptor,
            agreements: try Self.agreements(folder), register: register, folder: folder.url,
            passwords: passwords ?? (configuration.isDemonstration ? PasswordHashing(rounds: 1 << 14) : .full),
            isDemonstration: configuration.isDemonstration, now: systemClock, random: { UInt64.random(in: .min ... .max) })
        return Node(office: office, configuration: configuration, transport: try folder.transport)
    }

    private static func agreements(_ folder: NodeFolder) throws -> Agreements {
        do throws(AgreementFault) {
            return try Agreements.load(folder: folder.url.appending(path: "agreements"))
        } catch {
            throw stop(.badData, "an agreement cannot be worked under: \(error)")
        }
    }

    /// Everything that runs while the node serves.
    func services(_ logger: Logger) async throws -> [any Service] {
        // Documents that were begun before the node stopped, and that no letter names.
        office.documents.clear(except: try await office.journal.read { try $0.documentRoots() })
        // Somebody's erasure that the node did not finish before it stopped.
        try await office.finishErasures()
        let site = Site(office, defaultLanguage: configuration.language, publicURL: configuration.publicURL, logger: logger)
        let router = site.router
        API(office, logger: logger).add(to: router)
        let pages = Application(
            router: router, configuration: .init(address: .hostname(configuration.httpHost, port: configuration.httpPort), serverName: "homeward"), logger: logger)
        return [
            Housekeeping(office: office, logger: logger), pages,
            ChannelService(office, identity: transport, host: configuration.channelHost, port: configuration.channelPort, logger: logger),
        ]
    }

    static var logger: Logger {
        var logger = Logger(label: "homeward", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .warning
        return logger
    }
}

/// Writes the journal of reads every few seconds and when the node stops, and gives up messages whose time is over.
struct Housekeeping: Service {
    let office: Office
    let logger: Logger

    /// Reads are written every five seconds; the outbox is looked through once a minute.
    private static let pause = Duration.seconds(5)
    private static let sweepEvery = 12

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var round = 0
            while (try? await Task.sleep(for: Self.pause)) != nil {
                do {
                    try await office.reads.flush()
                    if round % Self.sweepEvery == 0 { try await ChannelDesk(office).sweep() }
                } catch {
                    // One round that fails, as on a full disk, is not the last: the next tries again.
                    logger.error("housekeeping failed", metadata: ["kind": "\(type(of: error))"])
                }
                round += 1
            }
        }
        try await office.reads.flush()
    }
}
