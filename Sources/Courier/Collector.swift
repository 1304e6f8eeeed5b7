// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Desks
import Foundation
import Identity
import Logging
import NIOCore
import NIOHTTP1
import Pouch

/// Fetches what waits at a peer for a node that nobody can reach: it asks, and the peer answers as soon as it has something (docs/spec/channel.md, Line).
struct Collector {
    private let office: Office
    private let logger: Logger

    init(_ office: Office, logger: Logger) { (self.office, self.logger) = (office, logger) }

    /// Until it is cancelled. Each question carries the receipts for what the answer before it brought.
    func run(from peer: NodeDescriptor, over client: HTTPClient) async {
        let desk = CourierDesk(office)
        var receipts: CourierBundle?
        var last = ""
        var failures = 0
        var brought: [Data] = []
        while !Task.isCancelled {
            do {
                let question: CourierBundle
                if let receipts { question = receipts } else { question = try await desk.greeting(to: peer) }
                let bytes = try await ask(question.bytes, after: last, peer, client)
                await office.lines.reached(peer.nodeID, at: office.now())
                last = CourierBundle.hash(of: bytes)
                let bundle = try CourierBundle(bytes)
                receipts = try await AcknowledgementOrder.take(bundle, at: desk, from: peer)
                // The same letters again, though they were answered: the peer waits for something that is not here.
                if !bundle.envelopes.isEmpty, bundle.envelopes == brought { throw LineFault.answered(200) }
                (brought, failures) = (bundle.envelopes, 0)
            } catch {
                failures += 1
                let seconds = Double.random(in: 0.2...max(0.3, min(Carrier.longestPauseSeconds, pow(2, Double(min(failures, 12))))))
                logger.debug("nothing collected", metadata: ["peer": "\(peer.state)", "failures": "\(failures)"])
                try? await Task.sleep(for: .seconds(seconds))
            }
        }
    }

    private func ask(_ bytes: Data, after last: String, _ peer: NodeDescriptor, _ client: HTTPClient) async throws -> Data {
        var request = HTTPClientRequest(url: peer.endpoint + "/" + PouchServer.collectPath + (last.isEmpty ? "" : "?after=\(last)"))
        request.method = .POST
        request.headers.add(name: "content-type", value: "application/octet-stream")
        request.body = .bytes(ByteBuffer(bytes: bytes))
        let response = try await client.execute(request, timeout: .seconds(60))
        let body = Data(try await response.body.collect(upTo: CourierBundle.mostBytes).readableBytesView)
        guard response.status == .ok else { throw LineFault.answered(Int(response.status.code)) }
        return body
    }
}
