// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity
import Samples
import Testing
import TravelDocuments

@Suite struct SealTests {
    static func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex.utf8)
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16) }
    }

    static func seal(_ kind: SealKind = .visa, certificate: String = "32", version: Int = 4) throws -> VisibleSeal {
        VisibleSeal(
            version: version, issuer: "RUS", signer: "RUTS", certificate: certificate, issuedOn: try #require(Day(2026, 11, 26)), signedOn: try #require(Day(2026, 2, 1)), kind: kind,
            messages: [SealMessage(tag: 3, value: [2]), SealMessage(tag: 9, value: Array(repeating: 7, count: 300))], signature: Array(repeating: 5, count: 64))
    }

    @Test("The header that ICAO's example has is written byte for byte") func header() throws {
        // D and the length of its certificate, dates of 2024-09-27: DC 03 6A BC 6D 32 C8 A7 2C B1 8D 7A D8 8D 7A D8 FB 06.
        let day = try #require(Day(2024, 9, 27))
        let seal = VisibleSeal(issuer: "D<<", signer: "DETS", certificate: "32", issuedOn: day, signedOn: day, kind: .unknown(feature: 0xFB, category: 0x06), messages: [])
        #expect(try seal.bytes() == Self.bytes("dc036abc6d32c8a72cb18d7ad88d7ad8fb06"))
        let read = try VisibleSeal.read(seal.bytes()).seal
        #expect(read == seal && read.kind.code == "fb06")
    }

    @Test("What is written is read again, with the bytes that the signature is under, in both forms", arguments: ["1", "32", "A5B", "12345", "123456789ABCDEFG"]) func roundTrip(_ certificate: String) throws {
        for version in [3, 4] where version == 4 || certificate.utf8.count == 5 {
            let seal = try Self.seal(certificate: certificate, version: version)
            let read = try VisibleSeal.read(seal.bytes())
            let signed = try seal.signedBytes()
            #expect(read.seal == seal && read.signedBytes == signed && read.seal.entries == 2)
        }
    }

    @Test("A kind that nobody knows is told by its number, and what it says is kept") func unknown() throws {
        let seal = try Self.seal(.unknown(feature: 0x5F, category: 0x03))
        let read = try VisibleSeal.read(seal.bytes()).seal
        #expect(read.kind.code == "5f03" && read.messages == seal.messages && read.zone == nil)
    }

    @Test("Cut anywhere, changed anywhere, or followed by anything, a seal is refused or read, and never a crash") func hostile() throws {
        let bytes = try Self.seal().bytes()
        for count in 0..<bytes.count { if let read = try? VisibleSeal.read(Array(bytes.prefix(count))) { #expect(read.seal.signature.isEmpty) } }
        #expect(throws: SealFault.self) { try VisibleSeal.read(bytes + [0]) }
        #expect(throws: SealFault.notASeal) { try VisibleSeal.read([]) }
        #expect(throws: SealFault.unknownVersion(9)) { try VisibleSeal.read([0xDC, 9]) }
        var (chance, again) = (SeededRandom(seed: 5), 0)
        for _ in 0..<20_000 {
            var copy = bytes
            for _ in 0..<Int.random(in: 1...4, using: &chance) { copy[Int.random(in: 0..<copy.count, using: &chance)] = UInt8.random(in: 0...255, using: &chance) }
            // Whatever is read and can be written says the same when it is read again.
            guard let read = try? VisibleSeal.read(copy), let written = try? read.seal.bytes() else { continue }
            #expect(try VisibleSeal.read(written).seal == read.seal)
            again += 1
        }
        #expect(again > 5000)
    }

    @Test("The seals that others made say what the papers said", .enabled(if: ProcessInfo.processInfo.environment["HOMEWARD_SHARED"] != nil, "HOMEWARD_SHARED is not set: the seals of others are not here"))
    func ofOthers() throws {
        let shared = URL(filePath: ProcessInfo.processInfo.environment["HOMEWARD_SHARED"] ?? "")
        let file = try JSONSerialization.jsonObject(with: try Data(contentsOf: shared.appending(path: "vectors/seals/seals.json"))) as? [String: [String: Any]]
        let vectors = try #require(file)
        let visa = try VisibleSeal.read(Self.bytes(try #require(vectors["visa"]?["hex"] as? String)))
        #expect(visa.seal.issuer == "UTO" && visa.seal.signer == "DETS" && visa.seal.certificate == "32" && visa.seal.kind == .visa)
        #expect(visa.seal.issuedOn == Day(2020, 1, 1) && visa.seal.signedOn == Day(2023, 8, 19) && visa.seal.passportNumber == "47110815P")
        #expect(visa.seal.zone?.hasPrefix("VCD<<DENT<<ARTHUR<PHILIP") == true && visa.seal.zone?.contains("1234567XY7GBR5203116M2005250") == true)
        let paper = try VisibleSeal.read(Self.bytes(try #require(vectors["emergencyTravelDocument"]?["hex"] as? String)))
        #expect(paper.seal.kind == .emergencyTravelDocument && paper.seal.issuer == "UTO" && paper.seal.signer == "UTTS" && paper.seal.certificate == "5B")
        let zone = try #require(paper.seal.zone)
        #expect(MachineReadableZone.read("\(zone.prefix(36))\n\(zone.dropFirst(36))").holds, "\(zone)")
        for read in [visa, paper] { #expect(try read.seal.signedBytes() == read.signedBytes) }
    }
}
