// SPDX-License-Identifier: Apache-2.0

import Crypto
public import Foundation
import NIOSSL
import SwiftASN1
import X509

/// A node's certificate for the line, and the tiny authority of its own that signed it. Peers trust that authority and no other.
public struct TransportIdentity: Sendable, CustomStringConvertible, CustomReflectable {
    public let rootDER: Data
    public let leafDER: Data
    public let keyPEM: String

    static let lifeDays = 3650.0

    public init(rootDER: Data, leafDER: Data, keyPEM: String) {
        self.rootDER = rootDER
        self.leafDER = leafDER
        self.keyPEM = keyPEM
    }

    /// Makes a new authority and one certificate under it; the authority's private key is not kept.
    public static func make(named name: String, at now: Date) throws -> TransportIdentity {
        let rootKey = Certificate.PrivateKey(P256.Signing.PrivateKey())
        let rootName = try DistinguishedName { CommonName("\(name) root") }
        let begins = now.addingTimeInterval(-3600)
        let ends = now.addingTimeInterval(lifeDays * 86_400)
        let root = try Certificate(
            version: .v3, serialNumber: .init(), publicKey: rootKey.publicKey, notValidBefore: begins, notValidAfter: ends, issuer: rootName,
            subject: rootName, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try .init {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(keyCertSign: true))
            }, issuerPrivateKey: rootKey)
        let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        let leaf = try Certificate(
            version: .v3, serialNumber: .init(), publicKey: key.publicKey, notValidBefore: begins, notValidAfter: ends, issuer: rootName,
            subject: try DistinguishedName { CommonName(name) }, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try .init {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth, .clientAuth])
                SubjectAlternativeNames([.dnsName("homeward.node")])
            }, issuerPrivateKey: rootKey)
        return TransportIdentity(rootDER: try der(root), leafDER: try der(leaf), keyPEM: try key.serializeAsPEM().pemString)
    }

    private static func der(_ certificate: Certificate) throws -> Data {
        var serializer = DER.Serializer()
        try serializer.serialize(certificate)
        return Data(serializer.serializedBytes)
    }

    /// The key never shows, whatever prints or logs what holds it.
    public var description: String { "transport identity" }
    public var customMirror: Mirror { Mirror(self, children: []) }

    var chain: [NIOSSLCertificateSource] { get throws { [.certificate(try NIOSSLCertificate(bytes: Array(leafDER), format: .der))] } }

    var key: NIOSSLPrivateKeySource { get throws { .privateKey(try NIOSSLPrivateKey(bytes: Array(keyPEM.utf8), format: .pem)) } }
}
