// SPDX-License-Identifier: Apache-2.0

import Courier
import Crypto
import Foundation
import Pouch

/// A node's folder: its configuration, keys and journal. Keys lie in files that only their owner may read.
struct NodeFolder {
    let url: URL

    init(_ path: String) { url = URL(filePath: path, directoryHint: .isDirectory) }

    var configuration: URL { url.appending(path: "homeward.yaml") }
    var descriptor: URL { url.appending(path: "descriptor.json") }
    var keys: URL { url.appending(path: "keys") }
    var incoming: URL { url.appending(path: "incoming") }

    static let keyNames = ["node", "tls"] + NodeKeys.Part.allCases.map(\.rawValue)

    func create() throws {
        let manager = FileManager.default
        for folder in [url, keys, incoming] {
            try manager.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
    }

    func writeKeys(_ nodeKeys: NodeKeys, _ transport: TransportIdentity) throws {
        try secret("node", SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64EncodedData())
        for part in NodeKeys.Part.allCases { try secret(part.rawValue, nodeKeys.secret(part).base64EncodedData()) }
        try secret("tls", Data(transport.keyPEM.utf8))
        try transport.leafDER.write(to: keys.appending(path: "tls.der"))
        try transport.rootDER.write(to: keys.appending(path: "tls-root.der"))
    }

    private func secret(_ name: String, _ data: Data) throws {
        let file = keys.appending(path: name + ".key")
        guard FileManager.default.createFile(atPath: file.path, contents: data, attributes: [.posixPermissions: 0o600]) else {
            throw stop(.badData, "\(file.path) cannot be written.")
        }
    }

    private func read(_ name: String) throws -> Data {
        guard let data = try? Data(contentsOf: keys.appending(path: name + ".key")) else {
            throw stop(.badData, "keys/\(name).key is missing in \(url.path). Is this a node's folder? Make one with homeward init.")
        }
        return data
    }

    private func raw(_ name: String) throws -> Data {
        guard let data = Data(base64Encoded: try read(name)) else { throw stop(.badData, "keys/\(name).key is damaged. Restore it from the key backup.") }
        return data
    }

    var nodeKey: SymmetricKey { get throws { SymmetricKey(data: try raw("node")) } }

    var nodeKeys: NodeKeys {
        get throws { try NodeKeys { try raw($0.rawValue) } }
    }

    var transport: TransportIdentity {
        get throws {
            TransportIdentity(
                rootDER: try Data(contentsOf: keys.appending(path: "tls-root.der")), leafDER: try Data(contentsOf: keys.appending(path: "tls.der")),
                keyPEM: String(decoding: try read("tls"), as: UTF8.self))
        }
    }

    /// Key files that others than the owner may read.
    var exposedKeys: [String] {
        Self.keyNames.filter { name in
            let attributes = try? FileManager.default.attributesOfItem(atPath: keys.appending(path: name + ".key").path)
            let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0
            return mode & 0o077 != 0
        }
    }

    var ownDescriptor: NodeDescriptor {
        get throws {
            let bytes = try Data(contentsOf: descriptor)
            return try NodeDescriptor(bytes, fingerprint: SHA256.hash(data: bytes).hex)
        }
    }
}
