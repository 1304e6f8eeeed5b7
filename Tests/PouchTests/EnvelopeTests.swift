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

    func slip(_ receipts: [Receipt], _ suite: Suite = .classical) throws -> ReceiptSlip {
        try ReceiptSlip(receipts, from: pair.b, to: try pair.descriptor(pair.a, "IQ"), suite: suite)
    }

    static func receipts(_ count: Int) -> [Receipt] {
        (1...count).map { Receipt(.opened, seq: $0, of: String(repeating: "0f", count: 32), at: 1_795_000_000_000 + Int64($0), entry: 4_000 + $0) }
    }

    @Test("A slip holds for its receiver and its receipts only, and survives its coding", arguments: Suite.allCases)
    func slips(_ suite: Suite) throws {
        let receipts = [
            Receipt(.stored, seq: 9, of: String(repeating: "a1", count: 32), at: 5), Self.receipts(1)[0],
            Receipt(.takenUp, seq: 1, of: String(repeating: "0f", count: 32), at: 6, entry: 12, word: "caseOfficer"),
            Receipt(.refused, seq: 2, of: String(repeating: "b2", count: 32), at: 7, entry: 13, word: "content-refused"),
        ]
        let slip = try slip(receipts, suite)
        let signer = try pair.descriptor(pair.b, "RU")
        let read = try ReceiptSlip(slip.bytes)
        #expect(read == slip && read.receipts == receipts && read.suite == suite)
        try read.verify(for: pair.a.nodeID, from: signer)
        #expect(throws: PouchFault(.notForUs)) { try read.verify(for: pair.b.nodeID, from: signer) }
        #expect(throws: PouchFault(.unknownSender)) { try read.verify(for: pair.a.nodeID, from: try pair.descriptor(pair.a, "IQ")) }
    }

    @Test("A slip with any one bit turned over is refused")
    func changed() throws {
        let bytes = try slip(Self.receipts(2)).bytes
        let signer = try pair.descriptor(pair.b, "RU")
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1 << (index % 8)
            #expect(throws: PouchFault.self, "byte \(index)") { try ReceiptSlip(changed).verify(for: pair.a.nodeID, from: signer) }
        }
    }

    @Test(
        "Another way to write the same is refused: a plus, a leading zero, a missing or second line feed, other base64",
        arguments: [
            ("R2 1 ", "R2 +1 "), ("R2 1 ", "R2 01 "), ("R2 1 ", "R2  1 "), ("\n1\n", "\n01\n"), ("A8P", "A8Q"), ("homeward/receipts1", "homeward/receipts2"), ("R2 1", "R9 1"),
        ])
    func otherSpelling(_ from: String, _ to: String) throws {
        let good = String(decoding: try slip(Self.receipts(1)).bytes.dropFirst(8).prefix { $0 < 0x80 }, as: UTF8.self)
        #expect(good.contains(from) || from == "A8P")
        let text = Data(good.replacing(from, with: to).utf8)
        #expect(throws: PouchFault.self) {
            try ReceiptSlip(Data("HSR1".utf8) + withUnsafeBytes(of: UInt32(text.count).bigEndian) { Data($0) } + text)
        }
    }

    @Test("One receipt takes at most 600 bytes, and each of many at most 150", arguments: [(Suite.classical, 16), (.nist, 16), (.hybrid, 64)])
    func sizes(_ suite: Suite, _ batch: Int) throws {
        if suite != .hybrid { #expect(try slip(Self.receipts(1), suite).bytes.count <= 600) }
        #expect(try slip(Self.receipts(batch), suite).bytes.count <= 150 * batch)
    }
}

@Suite struct SecrecyTests {
    @Test("Keys do not show in what is printed of them or of what holds them")
    func hidden() throws {
        let keys = try NodeKeys()
        var dumped = ""
        dump([keys], to: &dumped)
        for text in ["\(keys)", "\([keys])", String(reflecting: keys), dumped] {
            #expect(!text.contains("PrivateKey") && text.utf8.count < 120, "\(text)")
        }
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
