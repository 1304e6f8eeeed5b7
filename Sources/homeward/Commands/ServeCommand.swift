// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run a node until it is told to stop.", discussion: "homeward serve /var/lib/homeward")

    @Argument(help: "The node's folder.") var folder: String

    func run() async throws {
        let folder = NodeFolder(folder)
        let node = try await Node.open(folder)
        let faults = try await Diagnosis(folder, node).faults.filter(\.stopsServing)
        if !faults.isEmpty {
            for fault in faults { say("homeward: \(fault.text)") }
            throw ExitCode.refused
        }
        say("Officers: http://\(node.configuration.httpHost):\(node.configuration.httpPort)   other nodes: port \(node.configuration.channelPort)")
        do {
            try await ServiceGroup(
                configuration: .init(services: try await node.services(Node.logger).map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint], logger: Node.logger)
            ).run()
        } catch {
            throw stop(.refused, "the node has stopped: \(error). Is another program on one of its two ports?")
        }
    }
}
