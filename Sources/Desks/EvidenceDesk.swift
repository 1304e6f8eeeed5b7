// SPDX-License-Identifier: Apache-2.0

public import Casework
import Crypto
public import Foundation
public import Identity
import Pictures
import Pouch
import Store
public import Workflow

/// Where more evidence is asked for and given, and where photos and scans are kept.
public struct EvidenceDesk: Sendable {
    let office: Office

    /// The largest picture that is taken in; what is sent must also fit into one message.
    public static let mostScanBytes = 12 << 20

    public init(_ office: Office) { self.office = office }

    /// The asked state needs more before it can answer.
    public func ask(_ reference: CaseReference, kinds: [EvidenceKind], note: TaggedText?, by actor: Actor) async throws {
        let office = office
        let call = EvidenceCall(id: office.newID(), kinds: kinds, note: note)
        try await office.act(on: NationalityVerification.self, reference.text, by: actor, refused: { .refused(code: $0) }) { writing, verification in
            guard let from = verification.from else { throw Refusal(.notFound) }
            try writing.append(try verification.ask(call, by: actor), to: &verification, reference.text, by: actor.id)
            try office.post(.evidenceCall(request: verification.request, person: reference, call: call), to: from, about: reference.text, writing)
        }
    }

    /// Keeps a picture with a file: the original byte for byte, its hash, and the hash of the copy that may be shared.
    @discardableResult
    public func keepScan(_ bytes: [UInt8], kind: EvidenceKind, of reference: CaseReference, by actor: Actor) async throws -> ScanRecord {
        try actor.require(.fileScan)
        let id = office.newID()
        let (record, _) = try await Self.examine(bytes, id: id, kind: kind)
        try await office.actOnFile(reference, by: actor) { writing, file, own in
            try actor.require(.fileScan)
            try writing.reading.together(EvidenceLog.self, of: own).checkConsent(to: kind)
            try writing.keepScan(Data(bytes), id: id, of: DetentionFile.stream(own.text))
            try writing.append([.scanKept(record)], to: &file, own.text, by: actor.id)
        }
        return record
    }

    /// What a file is by its content, whatever it is called.
    private static func examine(_ bytes: [UInt8], id: String, kind: EvidenceKind) async throws -> (ScanRecord, shared: Data) {
        if bytes.isEmpty { throw Refusal(.noFile, field: "file") }
        if bytes.count > mostScanBytes { throw Refusal(.scanTooLarge, field: "file") }
        return try await Task.detached {
            do throws(PictureFault) {
                let picture = try Picture(bytes)
                let shared = Data(picture.shared)
                let record = ScanRecord(
                    id: id, kind: kind, format: picture.format == .jpeg ? .jpeg : .png, width: picture.width, height: picture.height, size: bytes.count,
                    original: SHA256.hash(data: bytes).hex, shared: SHA256.hash(data: shared).hex)
                return (record, shared)
            } catch {
                switch error {
                case .notAPicture, .damaged: throw Refusal(.scanUnreadable, field: "file")
                case .tooManyPixels: throw Refusal(.scanTooManyPixels, field: "file")
                }
            }
        }.value
    }

    /// Sends evidence, in answer to a call or unasked. Pictures go as their shared copies, without place, time and device.
    public func supply(
        _ reference: CaseReference, call: String?, items: [(kind: EvidenceKind, text: TaggedText?, scan: String?)], by actor: Actor
    ) async throws {
        try await send(reference, call: call, by: actor) { log, picture in
            try items.map { item in
                // A picture of what was found false, or of what was got by duress as somebody says, stays, whatever it is sent as.
                for kept in log.items where item.scan != nil && kept.evidence.scan == item.scan { _ = try log.checkMayGo(kept.evidence.id) }
                try log.checkConsent(to: item.kind)
                let consent = item.kind.needsConsent ? log.consent(to: item.kind)?.consent.consent.on : nil
                return SuppliedItem(kind: item.kind, text: item.text, scan: try item.scan.map(picture), consentOn: consent)
            }
        }
    }

    /// Sends what is kept, each with where it comes from.
    public func supply(_ reference: CaseReference, call: String?, kept ids: [String], by actor: Actor) async throws {
        try await send(reference, call: call, by: actor) { log, picture in
            try ids.map { id in
                let item = try log.checkMayGo(id)
                return try log.supplied(id, scan: try item.evidence.scan.map(picture))
            }
        }
    }

    private func send(
        _ reference: CaseReference, call: String?, by actor: Actor,
        _ make: @escaping @Sendable (EvidenceLog, _ picture: (String) throws -> ScanRecord) throws -> [SuppliedItem]
    ) async throws {
        let office = office
        try await office.actOnFile(reference, where: { $0.request != nil }, by: actor) { writing, file, own in
            try actor.require(.evidenceSupply)
            try office.checkMayBeNamed(own, writing)
            var scans: [ScanBytes] = []
            let supplied = try make(try writing.reading.together(EvidenceLog.self, of: own)) { id in
                let (record, shared) = try Self.shared(id, of: own, writing)
                scans.append(ScanBytes(scan: id, bytes: shared))
                return record
            }
            if scans.reduce(0, { $0 + $1.bytes.count }) > ScanBytes.most { throw Refusal(.messageTooLarge, field: "scan") }
            let evidence = SuppliedEvidence(call: call, items: supplied)
            let joint = try writing.reading.jointFile(own).file
            try joint.checkIsOpen()
            let fact = try file.supply(evidence, by: actor)
            guard case .evidenceSupplied(let id, _) = fact else { return }
            let request = try writing.load(RepatriationRequest.self, id)
            guard let requested = request.requested, request.note != nil, request.state != .withdrawn else {
                throw Refusal(.notPossibleNow, ["state": "\(request.state)", "step": "supply"])
            }
            // What let a child be asked for may have fallen since; then nothing more is told of it.
            if joint.isChilds(on: office.today) { _ = try writing.reading.disclosure(of: own, to: requested, on: office.today) }
            try writing.append([fact], to: &file, own.text, by: actor.id)
            try office.noteSent(evidence.items.compactMap(\.id), of: own, to: requested, by: actor, writing)
            try office.post(.evidence(request: id, person: own, evidence: evidence, scans: scans), to: requested, about: own.text, writing)
        }
    }

    /// The copy of a kept picture that may leave the office; of any file that is the same person's.
    private static func shared(_ id: String, of own: CaseReference, _ writing: Writing) throws -> (ScanRecord, Data) {
        let holder = try writing.reading.owner(own) { $0.scans.contains { $0.id == id } }
        let file = try writing.load(DetentionFile.self, holder.text)
        guard let record = file.scans.first(where: { $0.id == id }), let bytes = try writing.reading.scan(id, of: DetentionFile.stream(holder.text)),
            let picture = try? Picture(Array(bytes))
        else { throw Refusal(.notFound) }
        let shared = Data(picture.shared)
        if shared.count > ScanBytes.most { throw Refusal(.messageTooLarge, field: "scan") }
        return (record, shared)
    }

    /// A picture made afresh from the pixels of one of a file's scans, for looking at.
    public func view(_ id: String, of reference: CaseReference, by actor: Actor) async throws -> [UInt8] {
        try actor.require(.fileRead)
        let bytes = try await office.journal.read { reading -> Data? in
            let holder = try reading.owner(reference) { $0.scans.contains { $0.id == id } }
            return try reading.scan(id, of: DetentionFile.stream(holder.text))
        }
        return try await show(bytes, "scan of file/\(reference)", by: actor)
    }

    /// A picture that came with evidence, for looking at.
    public func viewSupplied(_ id: String, of reference: CaseReference, by actor: Actor) async throws -> [UInt8] {
        try actor.require(.verificationRead)
        let bytes = try await office.journal.read { try $0.scan(id, of: NationalityVerification.stream(reference.text)) }
        return try await show(bytes, "scan of verification/\(reference)", by: actor)
    }

    private func show(_ bytes: Data?, _ what: String, by actor: Actor) async throws -> [UInt8] {
        guard let bytes else { throw Refusal(.notFound) }
        try await office.noteRead(what, by: actor)
        return try await Task.detached { try Picture.view(of: Array(bytes)) }.value
    }

    /// The original, byte for byte, for whoever has to examine it.
    public func original(_ id: String, of reference: CaseReference, by actor: Actor) async throws -> (bytes: Data, record: ScanRecord) {
        try actor.require(.fileScan)
        let found = try await office.journal.read { reading -> (Data, ScanRecord)? in
            let holder = try reading.owner(reference) { $0.scans.contains { $0.id == id } }
            let file = try reading.load(DetentionFile.self, holder.text)
            guard let record = file.scans.first(where: { $0.id == id }), let bytes = try reading.scan(id, of: DetentionFile.stream(holder.text)) else { return nil }
            return (bytes, record)
        }
        guard let found else { throw Refusal(.notFound) }
        try await office.noteRead("original scan of file/\(reference)", by: actor)
        return found
    }
}
