// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Identity
import TravelDocuments

struct SealCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "seal", abstract: "Visible digital seals of visas and travel documents (ICAO Doc 9303-13).", subcommands: [SealRead.self])
}

struct SealRead: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Says what the seal on standard input says. Whether its signature holds is not looked at.",
        discussion: "The bytes as a reader of barcodes gives them. Ends with 65 where they are no seal.")

    /// More than any barcode holds.
    private static let mostBytes = 65_536

    @Flag(help: "One JSON object.") var json = false

    func run() async throws {
        let data = try standardInput(most: Self.mostBytes)
        let report: SealReport
        do throws(SealFault) {
            report = SealReport(try VisibleSeal.read(Array(data)).seal)
        } catch {
            switch error {
            case .notASeal: throw stop(.badData, "this is no seal: it does not begin with DC.")
            case .unknownVersion(let byte): throw stop(.badData, "the seal's form \(byte) is not known; 2 and 3 are.")
            case .wrongLength(let place): throw stop(.badData, "the seal is cut, or goes on, at byte \(place).")
            case .unreadable(let part): throw stop(.badData, "the seal's \(part) is none.")
            }
        }
        if json { return try printJSON(report) }
        for line in report.lines { print(line) }
    }
}

/// What a seal says, for people and for programs.
struct SealReport: Encodable {
    struct Message: Encodable {
        let tag: Int
        let hex: String
    }

    let version: Int
    let issuer: String
    let signer: String
    let certificate: String
    let issuedOn: String
    let signedOn: String
    let type: String
    /// What it is printed on; nil where the type is not known here.
    let kind: String?
    let zone: String?
    let entries: Int?
    let passportNumber: String?
    let messages: [Message]
    let isSigned: Bool

    init(_ seal: VisibleSeal) {
        (version, issuer, signer, certificate) = (seal.version, seal.issuer, seal.signer, seal.certificate)
        (issuedOn, signedOn, type) = ("\(seal.issuedOn)", "\(seal.signedOn)", seal.kind.code)
        switch seal.kind {
        case .visa: kind = "visa"
        case .emergencyTravelDocument: kind = "emergencyTravelDocument"
        case .unknown: kind = nil
        }
        (zone, entries, passportNumber, isSigned) = (seal.zone, seal.entries, seal.passportNumber, !seal.signature.isEmpty)
        messages = seal.messages.map { Message(tag: Int($0.tag), hex: $0.value.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()) }
    }

    var lines: [String] {
        let told = [
            ("type", kind ?? "unknown (\(type))"), ("issuer", issuer), ("signer", "\(signer) \(certificate)"), ("issued", issuedOn), ("signed", signedOn), ("zone", zone ?? "–"),
            ("passport", passportNumber ?? "–"), ("entries", entries.map { "\($0)" } ?? "–"), ("signature", isSigned ? "there, not checked" : "none"),
        ]
        return told.map { "\($0.0)\t\($0.1)" } + messages.map { "message \($0.tag)\t\($0.hex)" }
    }
}
