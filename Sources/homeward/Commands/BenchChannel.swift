// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Desks
import Foundation
import Identity
import NIOCore
import NIOPosix
import Pouch
import ServiceLifecycle
import Store
import Workflow

/// Two nodes in two processes, mutual TLS, journals and disks: from an officer's letter to its verified receipt.
struct BenchChannel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "channel", abstract: "Letters a second between two nodes, from writing to the verified receipt that they are opened.",
        discussion: "homeward bench channel 400 payload.json --suite 1\nThis process is one node; it starts the other itself.")

    @Argument(help: "How many letters.") var n: Int
    @Argument(help: "File with the text of each, in UTF-8.") var payload: String
    @Option(help: "Number of the suite.") var suite = Suite.hybrid.rawValue
    @Option(help: "Officers who write at the same time; 1 measures how long one letter takes.") var writers = 64

    private struct Report: Encodable {
        let n: Int
        let seconds: Double
        let p50_ms: Double
        let p95_ms: Double
        let wire_bytes: Int
    }

    func run() async throws {
        guard let suite = Suite(rawValue: suite) else { throw stop(.usage, "--suite is one of \(Suite.allCases.map { "\($0.rawValue)" }.joined(separator: ", ")).") }
        let text = TaggedText(String(decoding: try readFile(payload), as: UTF8.self), .english)
        let folder = FileManager.default.temporaryDirectory.appending(path: "homeward-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let pair = try await BenchPair.make(in: folder, suite: suite)
        let receiver = try pair.startReceiver()
        defer { receiver.terminate() }
        let report = try await pair.whileServing { office in try await measure(office, text) }
        try printJSON(report)
    }

    private func measure(_ office: Office, _ text: TaggedText) async throws -> Report {
        let peer = try office.peer(of: .russia)
        let watch = ReceiptWatch(office, peer.nodeID)
        let warm = max(writers, 8)
        try await write(warm, office, text)
        try await watch.settled(warm)
        let before = await office.lines.line(of: peer.nodeID).bytesSent
        var times: [Double] = []
        let began = ContinuousClock.now
        var written = 0
        while written < n {
            let start = ContinuousClock.now
            let count = writers == 1 ? 1 : n
            try await write(count, office, text)
            written += count
            try await watch.settled(warm + written)
            times.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        let seconds = (ContinuousClock.now - began) / .seconds(1)
        let sent = await office.lines.line(of: peer.nodeID).bytesSent - before
        times.sort()
        return Report(
            n: written, seconds: seconds, p50_ms: times[times.count / 2], p95_ms: times[min(times.count - 1, times.count * 95 / 100)],
            wire_bytes: sent / max(written, 1))
    }

    private func write(_ count: Int, _ office: Office, _ text: TaggedText) async throws {
        let writer = Actor(id: OfficerID("bench"), roles: [.liaison])
        let subject = TaggedText("bench", .english)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<count {
                if index >= writers { try await group.next() }
                group.addTask { try await LettersDesk(office).write(to: .russia, subject: subject, text: text, isUrgent: false, by: writer) }
            }
            try await group.waitForAll()
        }
    }
}

/// Waits until the other node has opened so many messages.
private final class ReceiptWatch: Sendable {
    private let office: Office
    private let peer: String
    private let rings: AsyncStream<Void>

    init(_ office: Office, _ peer: String) { (self.office, self.peer, rings) = (office, peer, office.receiptsKept.rings) }

    func settled(_ count: Int) async throws {
        let (office, peer) = (office, peer)
        func isSettled() async throws -> Bool {
            let counts = try await office.journal.read { try $0.outboxCount(to: peer) }
            return counts.all >= count && counts.waiting == 0
        }
        if try await isSettled() { return }
        for await _ in rings where try await isSettled() { return }
    }
}

/// Two nodes' folders that trust each other.
struct BenchPair {
    let sender: NodeFolder
    let receiver: NodeFolder
    let receiverPort: Int

    static func make(in folder: URL, suite: Suite) async throws -> BenchPair {
        let ports = try await freePorts(4)
        let (sender, receiver) = (NodeFolder(folder.appending(path: "iraq").path), NodeFolder(folder.appending(path: "russia").path))
        let descriptors = [
            try node(sender, "IQ", http: ports[0], channel: ports[1], suite), try node(receiver, "RU", http: ports[2], channel: ports[3], suite),
        ]
        for (folder, peer) in [(sender, descriptors[1]), (receiver, descriptors[0])] {
            let office = try await Node.open(folder).office
            let desk = PairingDesk(office)
            let officers = ["a", "b"].map { Actor(id: OfficerID($0), roles: [.administrator]) }
            _ = try await desk.propose(try peer.bytes, by: officers[0])
            for officer in officers { try await desk.confirm(peer.nodeID, fingerprint: try peer.fingerprint, by: officer) }
            try office.journal.close()
        }
        return BenchPair(sender: sender, receiver: receiver, receiverPort: ports[3])
    }

    private static func node(_ folder: NodeFolder, _ state: String, http: Int, channel: Int, _ suite: Suite) throws -> NodeDescriptor {
        var command = try Init.parse([folder.url.path, "--state", state, "--http-port", "\(http)", "--channel-port", "\(channel)"])
        command.suites = [suite.rawValue]
        return try command.make(demonstration: true)
    }

    /// Ports that were free a moment ago.
    private static func freePorts(_ count: Int) async throws -> [Int] {
        var channels: [any Channel] = []
        for _ in 0..<count { channels.append(try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton).bind(host: "127.0.0.1", port: 0).get()) }
        let ports = channels.compactMap { $0.localAddress?.port }
        for channel in channels { try await channel.close() }
        return ports
    }

    /// The receiving node, in a process of its own.
    func startReceiver() throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["serve", receiver.url.path]
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// Serves the sending node in this process while something is done.
    func whileServing<T: Sendable>(_ body: @escaping @Sendable (Office) async throws -> T) async throws -> T {
        let node = try await Node.open(sender)
        let services = ServiceGroup(configuration: .init(services: try await node.services(Node.logger).map { .init(service: $0) }, logger: Node.logger))
        return try await withThrowingTaskGroup(of: T?.self) { group in
            group.addTask {
                try await services.run()
                return nil
            }
            try await waitForReceiver()
            let result = try await body(node.office)
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
            return result
        }
    }

    private func waitForReceiver() async throws {
        for _ in 0..<200 {
            if let channel = try? await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "127.0.0.1", port: receiverPort).get() {
                try await channel.close()
                return
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw stop(.badData, "the other node did not start.")
    }
}
