// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Pouch
import Testing

struct Pair {
    let a: NodeKeys
    let b: NodeKeys

    init() throws {
        a = try NodeKeys()
        b = try NodeKeys()
    }

    func descriptor(_ keys: NodeKeys, _ state: String) throws -> NodeDescriptor {
        try NodeDescriptor(keys: keys, state: state, names: .init(ar: "ا", en: "a", ru: "а"), endpoint: "https://127.0.0.1:1", tlsRoot: Data([1]))
    }

    func seal(_ text: String, seq: Int = 1, prev: String? = nil, suite: Suite? = nil) throws -> Envelope {
        try Envelope.seal(Data(text.utf8), id: "id", seq: seq, prev: prev, created: 1, expires: 2, from: a, to: try descriptor(b, "RU"), suite: suite)
    }
}

@Suite struct EnvelopeTests {
    let pair: Pair

    init() throws { pair = try Pair() }

    @Test("What was sealed for a node is opened by that node and by no other, in every suite", arguments: Suite.allCases)
    func opens(_ suite: Suite) throws {
        let envelope = try Envelope(try pair.seal("نص سري", suite: suite).bytes)
        #expect(envelope.suite == suite)
        try envelope.verify(for: pair.b.nodeID, from: try pair.descriptor(pair.a, "IQ"))
        #expect(try envelope.open(with: pair.b) == Data("نص سري".utf8))
        #expect(throws: PouchFault(.wrongKey)) { try envelope.open(with: try NodeKeys()) }
        #expect(throws: PouchFault(.notForUs)) { try envelope.verify(for: try NodeKeys().nodeID, from: try pair.descriptor(pair.a, "IQ")) }
        #expect(throws: PouchFault(.unknownSender)) { try envelope.verify(for: pair.b.nodeID, from: try pair.descriptor(try NodeKeys(), "IQ")) }
    }

    @Test("The outside shows nothing of the inside") func sealed() throws {
        let bytes = try pair.seal("canary-name").bytes
        #expect(bytes.range(of: Data("canary".utf8)) == nil)
    }

    @Test("Every changed byte, every cut and every addition is refused before anything is delivered", arguments: Suite.allCases)
    func mutants(_ suite: Suite) throws {
        let sound = try pair.seal(String(repeating: "x", count: 300), suite: suite).bytes
        let sender = try pair.descriptor(pair.a, "IQ")
        func isTaken(_ bytes: Data) -> Bool {
            do {
                let envelope = try Envelope(bytes)
                try envelope.verify(for: pair.b.nodeID, from: sender)
                _ = try envelope.open(with: pair.b)
                return true
            } catch {
                return false
            }
        }
        #expect(isTaken(sound))
        for index in sound.indices {
            var changed = sound
            changed[index] ^= 1 << UInt8(index % 8)
            #expect(!isTaken(changed), "byte \(index)")
        }
        for length in stride(from: 0, to: sound.count, by: 13) { #expect(!isTaken(sound.prefix(length))) }
        #expect(!isTaken(sound + Data([0])))
    }

    @Test("A header that is not written in the one form is refused, and a foreign text is not canonical")
    func canonical() {
        #expect(throws: PouchFault.self) { try CanonicalJSON.decode([String: Int].self, from: Data(#"{"a":1,"a":2}"#.utf8)) }
        #expect(throws: PouchFault.self) { try CanonicalJSON.decode([String: Int].self, from: Data(#"{ "a":1}"#.utf8)) }
        #expect(throws: Never.self) { try CanonicalJSON.decode([String: Int].self, from: Data(#"{"a":1,"b":2}"#.utf8)) }
    }

    @Test("More than a megabyte is refused") func large() {
        #expect(throws: PouchFault(.tooLarge)) { try Envelope(Data(repeating: 0, count: Envelope.mostBytes + 1)) }
    }

    @Test("What an envelope adds to a 20,000-byte text is bounded", arguments: [(Suite.classical, 800), (.hybrid, 5_300), (.nist, 800)])
    func overhead(_ suite: Suite, _ most: Int) throws {
        #expect(try pair.seal(String(repeating: "x", count: 20_000), suite: suite).bytes.count <= 20_000 + most)
    }

    @Test("A peer is written to in the hybrid suite, unless it can open no other; below its floor nothing is sent and nothing taken")
    func floors() throws {
        #expect(try pair.seal("x").suite == .hybrid)
        let strict = try NodeDescriptor(keys: pair.a, state: "IQ", names: .init(ar: "ا", en: "a", ru: "а"), endpoint: "https://127.0.0.1:1", tlsRoot: Data([1]), floor: 2)
        #expect(strict.suiteToUse == .hybrid)
        try pair.seal("x", suite: .hybrid).verify(for: pair.b.nodeID, from: strict)
        for weaker in [Suite.classical, .nist] {
            #expect(throws: PouchFault(.suiteRefused)) { try pair.seal("x", suite: weaker).verify(for: pair.b.nodeID, from: strict) }
        }
    }

    @Test("Both signatures of the hybrid suite must hold: one that is right does not make up for the other", arguments: [0, 1])
    func bothSignatures(_ damaged: Int) throws {
        var bytes = try pair.seal("x", suite: .hybrid).bytes
        // The last signature ends the envelope; the first lies before it.
        bytes[bytes.count - (damaged == 1 ? 1 : 3309 + 4 + 8 + 2 + 1)] ^= 1
        #expect(throws: PouchFault(.badSignature)) { try Envelope(bytes).verify(for: pair.b.nodeID, from: try pair.descriptor(pair.a, "IQ")) }
    }
}

@Suite struct SequenceTests {
    let pair: Pair

    init() throws { pair = try Pair() }

    @Test("Order, gaps, duplicates and forks are told apart")
    func arrivals() throws {
        let first = try pair.seal("1")
        let second = try pair.seal("2", seq: 2, prev: first.hash)
        #expect(try Arrival.of(first, known: nil, handedOver: (0, nil)) == .next)
        #expect(try Arrival.of(second, known: nil, handedOver: (0, nil)) == .early)
        #expect(try Arrival.of(second, known: nil, handedOver: (1, first.hash)) == .next)
        #expect(try Arrival.of(first, known: first.hash, handedOver: (1, first.hash)) == .duplicate)
        let other = try pair.seal("other")
        #expect(throws: PouchFault(.forked)) { try Arrival.of(other, known: first.hash, handedOver: (1, first.hash)) }
        #expect(throws: PouchFault(.chainBroken)) { try Arrival.of(second, known: nil, handedOver: (1, other.hash)) }
    }
}

@Suite struct ReceiptTests {
    let pair: Pair

    init() throws { pair = try Pair() }

    @Test("A receipt holds for its sender and its envelope only, and survives its coding")
    func receipts() throws {
        let receipt = try Receipt(.opened, of: "h", seq: 1, to: pair.a.nodeID, at: 5, entry: 9, by: pair.b)
        let signer = try pair.descriptor(pair.b, "RU")
        try receipt.verify(for: pair.a.nodeID, from: signer)
        let read = try JSONDecoder().decode(Receipt.self, from: try CanonicalJSON.encode(receipt))
        #expect(read == receipt)
        #expect(throws: PouchFault(.notForUs)) { try receipt.verify(for: pair.b.nodeID, from: signer) }
        #expect(throws: PouchFault(.unknownSender)) { try receipt.verify(for: pair.a.nodeID, from: try pair.descriptor(pair.a, "IQ")) }
        let forged = String(decoding: try CanonicalJSON.encode(receipt), as: UTF8.self).replacing("\"seq\":1", with: "\"seq\":2")
        let changed = try JSONDecoder().decode(Receipt.self, from: Data(forged.utf8))
        #expect(throws: PouchFault(.badSignature)) { try changed.verify(for: pair.a.nodeID, from: signer) }
    }
}

@Suite struct DescriptorTests {
    let pair: Pair

    init() throws { pair = try Pair() }

    @Test("A descriptor is taken only with its own fingerprint, and not if any character of either is changed")
    func fingerprints() throws {
        let descriptor = try pair.descriptor(pair.a, "IQ")
        let bytes = try descriptor.bytes
        let fingerprint = try descriptor.fingerprint
        #expect(fingerprint.split(separator: " ").count == 16)
        #expect(try NodeDescriptor(bytes, fingerprint: fingerprint.uppercased()) == descriptor)
        for index in fingerprint.indices where fingerprint[index] != " " {
            var typed = fingerprint
            typed.replaceSubrange(index...index, with: fingerprint[index] == "0" ? "1" : "0")
            #expect(throws: PouchFault(.fingerprintDiffers)) { try NodeDescriptor(bytes, fingerprint: typed) }
        }
        let moved = Data(String(decoding: bytes, as: UTF8.self).replacing("127.0.0.1", with: "127.0.0.2").utf8)
        #expect(throws: PouchFault(.badSignature)) { try NodeDescriptor(moved, fingerprint: fingerprint) }
    }
}
