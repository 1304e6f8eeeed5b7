// SPDX-License-Identifier: Apache-2.0

public import Desks
import Hummingbird
import Pouch
public import Logging
public import ServiceLifecycle

/// Both ends of the line, begun anew whenever two officers have confirmed another node: whom to let in is settled when a listener begins.
public struct ChannelService: Service, CustomStringConvertible {
    private let office: Office
    private let identity: TransportIdentity
    private let host: String
    private let port: Int
    private let logger: Logger

    public init(_ office: Office, identity: TransportIdentity, host: String, port: Int, logger: Logger) {
        (self.office, self.identity, self.host, self.port, self.logger) = (office, identity, host, port, logger)
    }

    /// What a fault of the line is reported under.
    public var description: String { "channel on \(host):\(port)" }

    public func run() async throws {
        var isStopping = false
        while !isStopping {
            var services: [any Service] = [Carrier(office, identity: identity, logger: logger)]
            // A node that collects has no port at which anybody could come in.
            if !office.descriptor.collects {
                services.append(try PouchServer(office, identity: identity).application(host: host, port: port, logger: logger))
            }
            let line = ServiceGroup(
                configuration: .init(services: services.map { .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup) }, logger: logger))
            let changed = office.peersChanged.rings
            isStopping = try await withThrowingTaskGroup(of: Bool.self) { group in
                group.addTask {
                    try await withGracefulShutdownHandler {
                        try await line.run()
                    } onGracefulShutdown: {
                        Task { await line.triggerGracefulShutdown() }
                    }
                    return true
                }
                group.addTask {
                    for await _ in changed { return false }
                    return true
                }
                let first = try await group.next() ?? true
                if !first { await line.triggerGracefulShutdown() }
                // Whichever ended, the other has to end too before anything is begun again.
                if first { group.cancelAll() }
                _ = try await group.next()
                return first
            }
        }
    }
}
