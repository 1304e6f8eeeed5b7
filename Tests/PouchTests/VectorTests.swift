// SPDX-License-Identifier: Apache-2.0

import Foundation
import Pouch
import Testing

/// Holds the code against the published vectors, which a peer in another language made (Tests/Conformance/make_vectors.py).
@Suite struct VectorTests {
    struct Vectors: Decodable {
        struct Node: Decodable {
            let secrets: [String: Data]?
            let descriptor: String
        }

        struct Case: Decodable {
            let name: String
            let envelope: Data
            let text: Data?
            let code: PouchFault.Code?
        }

        let receiver: Node
        let sender: Node
        let cases: [Case]
    }

    @Test("Every published envelope opens to its text, or is refused with its code")
    func vectors() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let vectors = try JSONDecoder().decode(Vectors.self, from: try Data(contentsOf: root.appending(path: "docs/spec/vectors/envelopes.json")))
        let secrets = try #require(vectors.receiver.secrets)
        let keys = try NodeKeys { try #require(secrets[$0.rawValue]) }
        #expect(try NodeDescriptor(Data(vectors.receiver.descriptor.utf8)).nodeID == keys.nodeID)
        let sender = try NodeDescriptor(Data(vectors.sender.descriptor.utf8))
        #expect(vectors.cases.count > 30 && Set(vectors.cases.compactMap(\.code)).count >= 7)
        for item in vectors.cases {
            var (text, code): (Data?, PouchFault.Code?) = (nil, nil)
            do throws(PouchFault) {
                let envelope = try Envelope(item.envelope)
                try envelope.verify(for: keys.nodeID, from: sender)
                text = try envelope.open(with: keys)
            } catch { code = error.code }
            #expect(text == item.text && code == item.code, "\(item.name)")
        }
    }
}
