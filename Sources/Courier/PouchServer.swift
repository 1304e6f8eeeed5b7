// SPDX-License-Identifier: Apache-2.0

public import Desks
import Foundation
public import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore
import NIOSSL
import Pouch
import ServiceLifecycle
import SwiftASN1
import X509

/// Takes bundles of envelopes in over mutual TLS 1.3. Whoever has no certificate of a peer's own authority does not get past the handshake.
public struct PouchServer: Sendable {
    static let path = "pouch/v1/exchange"
    static let collectPath = "pouch/v1/collect"
    static let longestSilence = Duration.seconds(15)

    private let office: Office
    private let identity: TransportIdentity
    private let counter = CollectionCounter()

    public init(_ office: Office, identity: TransportIdentity) {
        self.office = office
        self.identity = identity
    }

    public func application(host: String, port: Int, logger: Logger) throws -> some ApplicationProtocol {
        var tls = TLSConfiguration.makeServerConfiguration(certificateChain: try identity.chain, privateKey: try identity.key)
        tls.minimumTLSVersion = .tlsv13
        // The peer must show a certificate; names do not count, only whose authority signed it.
        tls.certificateVerification = .noHostnameVerification
        tls.trustRoots = .certificates(try office.peers.map { try NIOSSLCertificate(bytes: Array($0.tlsRoot), format: .der) })
        return Application(
            router: router, server: try .tls(.http1(), tlsConfiguration: tls),
            configuration: .init(address: .hostname(host, port: port), serverName: "homeward"), logger: logger)
    }

    private var router: Router<LineContext> {
        let router = Router(context: LineContext.self)
        router.post("\(RouterPath(Self.path))") { request, context in
            let peer = try await peer(of: context)
            let body = try await request.body.collect(upTo: CourierBundle.mostBytes)
            await office.lines.reached(peer.nodeID, at: office.now())
            do {
                let slip = try await AcknowledgementOrder.take(try CourierBundle(Data(body.readableBytesView)), at: CourierDesk(office), from: peer)
                return Response(
                    status: .ok, headers: [.contentType: "application/octet-stream"], body: .init(byteBuffer: ByteBuffer(bytes: slip.bytes)))
            } catch let fault as PouchFault {
                return Self.json(try CanonicalJSON.encode(["code": fault.code.rawValue]), .unprocessableContent)
            }
        }
        router.post("\(RouterPath(Self.collectPath))") { request, context in
            let peer = try await peer(of: context)
            let body = try await request.body.collect(upTo: CourierBundle.mostBytes)
            await office.lines.reached(peer.nodeID, at: office.now())
            guard await counter.mayWait(peer.nodeID) else { return Response(status: .tooManyRequests) }
            do {
                let desk = CourierDesk(office)
                let after = request.uri.queryParameters["after"].map(String.init)
                if let taken = await counter.taken(after, by: peer.nodeID) { try await desk.collected(taken, by: peer) }
                _ = try await AcknowledgementOrder.take(try CourierBundle(Data(body.readableBytesView)), at: desk, from: peer)
                let bundle = try await counter.whileWaiting(peer.nodeID) { try await waitForCollection(by: peer) }
                let bytes = await counter.gave(bundle, to: peer.nodeID)
                await office.lines.sent(bytes.count, to: peer.nodeID)
                return Response(status: .ok, headers: [.contentType: "application/octet-stream"], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
            } catch let fault as PouchFault {
                return Self.json(try CanonicalJSON.encode(["code": fault.code.rawValue]), .unprocessableContent)
            }
        }
        return router
    }

    /// Something for a peer that collects, as soon as there is something; or a greeting after a while, so that no line stays silent for long.
    private func waitForCollection(by peer: NodeDescriptor) async throws -> CourierBundle {
        let desk = CourierDesk(office)
        let rings = office.bell.rings
        let found = await cancelWhenGracefulShutdown {
            await withTaskGroup(of: CourierBundle?.self) { group in
                group.addTask {
                    if let bundle = try? await desk.collection(for: peer) { return bundle }
                    for await _ in rings { if let bundle = try? await desk.collection(for: peer) { return bundle } }
                    return nil
                }
                group.addTask {
                    try? await Task.sleep(for: Self.longestSilence)
                    return nil
                }
                let first = await group.next() ?? nil
                group.cancelAll()
                return first
            }
        }
        if let found { return found }
        return try await desk.greeting(to: peer)
    }

    /// The peer whose own authority signed the certificate that was shown.
    private func peer(of context: LineContext) async throws -> NodeDescriptor {
        guard let shown = try await context.channel.nioSSL_peerCertificate().get() else { throw HTTPError(.forbidden) }
        let leaf = try Certificate(derEncoded: try shown.toDERBytes())
        for peer in office.peers {
            let root = try Certificate(derEncoded: Array(peer.tlsRoot))
            if root.publicKey.isValidSignature(leaf.signature, for: leaf) { return peer }
        }
        throw HTTPError(.forbidden)
    }

    private static func json(_ data: Data, _ status: HTTPResponse.Status) -> Response {
        Response(status: status, headers: [.contentType: "application/json"], body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }
}

/// What each peer that collects was given last: told as taken once the peer asks on from it.
actor CollectionCounter {
    private var given: [String: (hash: String, bundle: CourierBundle)] = [:]
    private var waiting: [String: Int] = [:]
    /// Questions of one peer that wait at a time; a broken line can leave some behind.
    private static let most = 8

    func mayWait(_ peer: String) -> Bool { waiting[peer, default: 0] < Self.most }

    func whileWaiting<T: Sendable>(_ peer: String, _ body: @Sendable () async throws -> T) async throws -> T {
        waiting[peer, default: 0] += 1
        defer { waiting[peer, default: 1] -= 1 }
        return try await body()
    }

    func gave(_ bundle: CourierBundle, to peer: String) -> Data {
        let bytes = bundle.bytes
        given[peer] = (CourierBundle.hash(of: bytes), bundle)
        return bytes
    }

    func taken(_ hash: String?, by peer: String) -> CourierBundle? {
        guard let last = given[peer], last.hash == hash else { return nil }
        given[peer] = nil
        return last.bundle
    }
}

/// Carries the connection along, for its certificate.
struct LineContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }

    var maxUploadSize: Int { CourierBundle.mostBytes }
}
