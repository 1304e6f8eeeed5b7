// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
public import Desks
import Foundation
import Identity
import Ledger
public import Logging
import NIOCore
import NIOHTTP1
import NIOSSL
import Pouch
public import ServiceLifecycle
import Store

/// Carries what waits in the outbox to each peer, in order, again and again until it is acknowledged or expires.
public struct Carrier: Service {
    private let office: Office
    private let identity: TransportIdentity
    private let logger: Logger

    static let longestPauseSeconds = 300.0
    /// How long a cosignature waits for a message to go with.
    static let quiet = Duration.seconds(1)

    public init(_ office: Office, identity: TransportIdentity, logger: Logger) {
        self.office = office
        self.identity = identity
        self.logger = logger
    }

    /// Until the node stops, or its peers change and everything about the line is made anew.
    public func run() async throws {
        // Each peer has a bell rope of its own: none waits for another's slow line.
        let clients = try office.peers.filter { !$0.collects }.map { peer in (peer, try client(to: peer), office.bell.rings) }
        office.bell.ring()
        let idle = office.bell.rings
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                // A node without peers waits for its first one; it does not stop.
                if clients.isEmpty { group.addTask { for await _ in idle {} } }
                for (peer, client, rings) in clients {
                    group.addTask { for await _ in rings { await deliver(to: peer, over: client) } }
                    if office.descriptor.collects { group.addTask { await Collector(office, logger: logger).run(from: peer, over: client) } }
                }
            }
        }
        for (_, client, _) in clients { try await client.shutdown() }
    }

    /// The peer's own authority is the only one that can vouch for it; host names do not count.
    private func client(to peer: NodeDescriptor) throws -> HTTPClient {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv13
        tls.certificateVerification = .noHostnameVerification
        tls.trustRoots = .certificates([try NIOSSLCertificate(bytes: Array(peer.tlsRoot), format: .der)])
        tls.certificateChain = try identity.chain
        tls.privateKey = try identity.key
        var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
        configuration.redirectConfiguration = .disallow
        configuration.httpVersion = .http1Only
        configuration.timeout = .init(connect: .seconds(5), read: .seconds(20))
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(configuration: configuration)
    }

    /// Sends what waits until nothing does. The cosignature of the other side's newest checkpoint goes with the next message, or by itself after a while.
    private func deliver(to peer: NodeDescriptor, over client: HTTPClient) async {
        let desk = CourierDesk(office)
        do {
            try await withThrowingTaskGroup(of: Void.self) { answers in
                var owes = await office.lines.owesCosignature(to: peer.nodeID)
                var carried = 0
                while true {
                    let (bundle, last) = try await desk.load(for: peer, after: carried)
                    if bundle.envelopes.isEmpty, bundle.slip == nil && !owes || !answers.isEmpty {
                        // Only the answers to what was sent are still to be read; they may have made something new to send.
                        if try await answers.next() != nil { continue }
                        guard try await deliverDocumentPart(to: peer, over: client) else { return }
                        continue
                    }
                    (carried, owes) = (last, false)
                    let answer = try await post(bundle.bytes, to: peer, over: client)
                    await office.lines.reached(peer.nodeID, at: office.now())
                    // The next bundle goes while the answer to this one is being taken in.
                    answers.addTask {
                        _ = try await desk.take(answer, from: peer, answering: bundle)
                        if !answer.offer.isEmpty { await ringLater(for: peer) }
                    }
                }
            }
        } catch {
            await pause(peer, after: error)
        }
    }

    /// Sends one part of a document and waits for the answer: when the line is cut, no more than that goes twice. Letters go between the parts.
    /// - Returns: whether there was one.
    private func deliverDocumentPart(to peer: NodeDescriptor, over client: HTTPClient) async throws -> Bool {
        let desk = CourierDesk(office)
        guard let (bundle, root) = try await desk.documentBundle(for: peer) else { return false }
        let answer = try await post(bundle.bytes, to: peer, over: client)
        await office.lines.reached(peer.nodeID, at: office.now())
        _ = try await desk.take(answer, from: peer, answering: bundle)
        if !answer.wanted.contains(where: { $0.root == root }) { await office.traffic.notWanted(root, by: peer.nodeID) }
        return true
    }

    /// A checkpoint of the peer was cosigned here, and the peer has yet to get the cosignature.
    private func ringLater(for peer: NodeDescriptor) async {
        guard await office.lines.oweCosignature(to: peer.nodeID) else { return }
        let (bell, lines) = (office.bell, office.lines)
        Task {
            try? await Task.sleep(for: Self.quiet)
            await lines.rang(for: peer.nodeID)
            bell.ring()
        }
    }

    private func post(_ bytes: Data, to peer: NodeDescriptor, over client: HTTPClient) async throws -> CourierBundle {
        var request = HTTPClientRequest(url: peer.endpoint + "/" + PouchServer.path)
        request.method = .POST
        request.headers.add(name: "content-type", value: "application/octet-stream")
        request.body = .bytes(ByteBuffer(bytes: bytes))
        let response = try await client.execute(request, timeout: .seconds(60))
        await office.lines.sent(bytes.count, to: peer.nodeID)
        let body = Data(try await response.body.collect(upTo: CourierBundle.mostBytes).readableBytesView)
        guard response.status == .ok else { throw LineFault.answered(Int(response.status.code)) }
        return try CourierBundle(body)
    }

    /// Waits longer after each failure, at random, so that two nodes never keep step (full jitter, 1 s to 5 min).
    private func pause(_ peer: NodeDescriptor, after error: any Error) async {
        let failures = await office.lines.line(of: peer.nodeID).failures
        let longest = min(Self.longestPauseSeconds, pow(2, Double(min(failures, 12))))
        let seconds = Double.random(in: 0.2...max(longest, 0.3))
        let code = (error as? LineFault)?.code ?? "unreachable"
        let next = Moment(milliseconds: office.now().milliseconds + Int64(seconds * 1000))
        let isFirst = await office.lines.failed(peer.nodeID, fault: code, at: office.now(), nextTry: next)
        logger.debug("line to peer failed", metadata: ["peer": "\(peer.state)", "code": "\(code)"])
        guard isFirst, !PlantedBug.retryGivesUp.isPlanted || failures < 3 else { return }
        let bell = office.bell
        Task {
            // Woken early by the bell, this ring comes on top and finds nothing to do.
            try? await Task.sleep(for: .seconds(seconds))
            bell.ring()
        }
    }
}

/// Why a delivery failed; the words are the Site's.
enum LineFault: Error {
    case answered(Int)

    var code: String {
        switch self {
        case .answered(let status): "answered-\(status)"
        }
    }
}
