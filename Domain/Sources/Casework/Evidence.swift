// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Identity
public import Workflow

/// The asked state needs more before it can answer about a person.
public struct EvidenceCall: Sendable, Hashable, Codable {
    public let id: String
    public let kinds: [EvidenceKind]
    public let note: TaggedText?

    public init(id: String, kinds: [EvidenceKind], note: TaggedText?) {
        self.id = id
        self.kinds = kinds
        self.note = note
    }
}

/// What a node keeps of one photo or scan: what it is, and the hashes of what came and of what may be shown to others.
public struct ScanRecord: Sendable, Hashable, Codable {
    public enum Format: String, Sendable, Codable { case jpeg, png }

    public let id: String
    public let kind: EvidenceKind
    public let format: Format
    public let width: Int
    public let height: Int
    /// Bytes of the original.
    public let size: Int
    /// SHA-256 of the original, byte for byte as it came.
    public let original: String
    /// SHA-256 of the copy that is shared: the same picture without place, time and device. Equal to `original` where there was nothing to strip.
    public let shared: String

    public init(id: String, kind: EvidenceKind, format: Format, width: Int, height: Int, size: Int, original: String, shared: String) {
        self.id = id
        self.kind = kind
        self.format = format
        self.width = width
        self.height = height
        self.size = size
        self.original = original
        self.shared = shared
    }
}

/// One thing that the asking state sends as evidence: words, a picture, or both.
public struct SuppliedItem: Sendable, Hashable, Codable {
    public let kind: EvidenceKind
    public let text: TaggedText?
    public let scan: ScanRecord?
    /// What the asking state keeps it as; nil for what was sent by earlier versions.
    public let id: String?
    /// Where it comes from; nil where nobody wrote that down.
    public let provenance: Provenance?
    /// The day of the consent that it rests on, where it needs one.
    public let consentOn: Day?

    public init(
        kind: EvidenceKind, text: TaggedText?, scan: ScanRecord?, id: String? = nil, provenance: Provenance? = nil, consentOn: Day? = nil
    ) {
        self.kind = kind
        self.text = text
        self.scan = scan
        (self.id, self.provenance, self.consentOn) = (id, provenance, consentOn)
    }
}

/// Evidence that was sent, in answer to a call or unasked.
public struct SuppliedEvidence: Sendable, Hashable, Codable {
    public let call: String?
    public let items: [SuppliedItem]

    public init(call: String?, items: [SuppliedItem]) {
        self.call = call
        self.items = items
    }

    /// What must be so before it goes, and what the other state takes: at least one item, each with words or a picture; none that was got by duress, as
    /// somebody says, and nothing that was taken from a body without consent.
    public func check() throws(Refusal) {
        if items.isEmpty || items.contains(where: { $0.text == nil && $0.scan == nil }) { throw Refusal(.nothingGiven, field: "items") }
        if items.contains(where: { $0.provenance?.isUnderDuress == true }) { throw Refusal(.evidenceUnderDuress, field: "items") }
        if items.contains(where: { $0.kind.needsConsent && $0.consentOn == nil }) { throw Refusal(.consentMissing, field: "items") }
    }
}

/// The bytes of a picture on their way to the other state, named by the scan they belong to.
public struct ScanBytes: Sendable, Hashable, Codable {
    public let scan: String
    public let bytes: Data

    /// The most that one message carries, in bytes; larger pictures are made smaller first.
    public static let most = 700_000

    public init(scan: String, bytes: Data) {
        self.scan = scan
        self.bytes = bytes
    }
}

/// A translation of a free text by a person who answers for it with their name. The machine never translates.
public struct Translation: Sendable, Hashable, Codable {
    public let text: TaggedText
    public let translator: String

    public init(text: TaggedText, translator: String) {
        self.text = text
        self.translator = translator
    }

    public func check(by actor: Actor) throws(Refusal) {
        try actor.require(.textTranslate)
        if text.text.isEmpty { throw Refusal(.fieldMissing, ["field": "translation"], field: "translation") }
        if translator.isEmpty { throw Refusal(.fieldMissing, ["field": "translator"], field: "translator") }
    }
}
