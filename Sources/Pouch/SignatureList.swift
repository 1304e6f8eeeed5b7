// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Ledger

/// What ends an envelope and a slip of receipts: `u16 n | n × { u16 algorithm | 8 bytes key id | u32 | signature }`, in the order of the suite.
struct SignatureList: Sendable, Equatable {
    private let signers: [String]
    private let signatures: [Data]

    /// Signs with every algorithm of the suite.
    init(over text: Data, _ suite: Suite, by keys: NodeKeys) throws {
        signers = suite.signatures.map { NodeKeys.kid(keys.signingKeys.key($0)) }
        signatures = try suite.signatures.map { try keys.sign(text, $0) }
    }

    /// - Parameter expected: the key ids that must stand there, where they were named before.
    init(_ reader: inout ByteReader, _ suite: Suite, expected: [String]? = nil) throws(PouchFault) {
        guard Int(try reader.number(UInt16.self)) == suite.signatures.count, expected.map({ $0.count == suite.signatures.count }) ?? true else {
            throw PouchFault(.malformed)
        }
        var read: (signers: [String], signatures: [Data]) = ([], [])
        for (index, algorithm) in suite.signatures.enumerated() {
            guard try reader.number(UInt16.self) == algorithm.rawValue else { throw PouchFault(.malformed) }
            let signer = try reader.take(8).hex
            guard expected.map({ $0[index] == signer }) ?? true else { throw PouchFault(.wrongKey) }
            let signature = try reader.block(atMost: algorithm.bytes)
            guard signature.count == algorithm.bytes else { throw PouchFault(.malformed) }
            read.signers.append(signer)
            read.signatures.append(signature)
        }
        (signers, signatures) = read
    }

    func bytes(_ suite: Suite) -> Data {
        var bytes = Data(bigEndian: UInt16(signatures.count))
        for (algorithm, (signer, signature)) in zip(suite.signatures, zip(signers, signatures)) {
            bytes += Data(bigEndian: algorithm.rawValue) + Data(hex: signer) + Data(block: signature)
        }
        return bytes
    }

    /// Whether the keys are the signer's, and every signature holds.
    func verify(over text: Data, _ suite: Suite, by keys: SigningKeys) throws(PouchFault) {
        guard signers == suite.signatures.map({ NodeKeys.kid(keys.key($0)) }) else { throw PouchFault(.wrongKey) }
        for (algorithm, signature) in zip(suite.signatures, signatures) {
            guard keys.holds(signature, algorithm, for: text) else { throw PouchFault(.badSignature) }
            if PlantedBug.secondSignatureNotChecked.isPlanted { return }
        }
    }
}
