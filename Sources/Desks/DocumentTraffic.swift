// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
public import Pouch
import Store

/// What the peers have said they have of our documents; in memory only. After a start a peer is asked before anything is sent again.
public actor DocumentTraffic {
    private var said: [String: [String: DocumentWanted]] = [:]
    /// Documents that a peer does not ask for at present; it says when it does again.
    private var unwanted: [String: Set<String>] = [:]

    /// Documents of one peer that are kept in mind; whoever names more than any office has under way is asked again.
    private static let most = 512

    /// What a bundle of the peer says it waits for.
    func heard(_ wanted: [DocumentWanted], from peer: String) {
        if said[peer, default: [:]].count + wanted.count > Self.most { said[peer] = [:] }
        for item in wanted {
            said[peer, default: [:]][item.root] = item
            unwanted[peer]?.remove(item.root)
        }
    }

    /// The peer was asked, or sent a part, and its answer does not speak of the document.
    public func notWanted(_ root: String, by peer: String) { unwanted[peer, default: []].insert(root) }

    /// A document of which the peer has not said yet what it has.
    func firstUnknown(_ going: [DocumentRow], to peer: String) -> String? {
        going.first { said[peer]?[$0.root] == nil && unwanted[peer]?.contains($0.root) != true }?.root
    }

    /// The next parts of these documents that the peer does not have.
    func next(_ going: [DocumentRow], to peer: String, most: Int) -> [(row: DocumentRow, index: Int)] {
        var parts: [(DocumentRow, Int)] = []
        for row in going where unwanted[peer]?.contains(row.root) != true {
            let shape = DocumentParts(size: row.size)
            let wanted = said[peer]?[row.root] ?? DocumentWanted(root: row.root, parts: shape)
            var index = wanted.firstMissing(of: shape)
            while let missing = index, parts.count < most {
                parts.append((row, missing))
                index = wanted.firstMissing(of: shape, from: missing + 1)
            }
            if parts.count == most { break }
        }
        return parts
    }

    /// How many parts of a document the peer has said it has.
    func arrived(_ row: DocumentRow) -> Int { said[row.peer]?[row.root]?.count(of: DocumentParts(size: row.size)) ?? 0 }
}

extension CourierDesk {
    /// Parts of documents that one bundle over the line carries: when it is cut off, no more than this goes twice.
    static let mostParts = 1
    /// What a courier's file carries of documents.
    static let mostPartsInFile = 24
    /// Documents of one peer that are taken in at a time.
    static let mostWanted = 16

    /// A bundle with the next part of a document that the peer waits for, or with nothing, to ask what it has of one; nil where it waits for none.
    public func documentBundle(for peer: NodeDescriptor) async throws -> (bundle: CourierBundle, root: String)? {
        let going = try await office.journal.read { try $0.documentsGoing(to: peer.nodeID) }
        let nothing = CourierBundle(envelopes: [], slip: nil, offer: "", cosignature: "")
        if let root = await office.traffic.firstUnknown(going, to: peer.nodeID) { return (nothing, root) }
        let parts = try await parts(of: going, for: peer, most: Self.mostParts)
        return parts.first.map { (nothing.with(parts: parts), $0.root) }
    }

    func nextParts(for peer: NodeDescriptor, most: Int) async throws -> [DocumentPart] {
        try await parts(of: try await office.journal.read { try $0.documentsGoing(to: peer.nodeID) }, for: peer, most: most)
    }

    private func parts(of going: [DocumentRow], for peer: NodeDescriptor, most: Int) async throws -> [DocumentPart] {
        if going.isEmpty { return [] }
        let files = office.documents
        return try await office.traffic.next(going, to: peer.nodeID, most: most).map { row, index in
            let shape = DocumentParts(size: row.size)
            return DocumentPart(
                root: row.root, index: index, proof: try files.proof(of: index, in: row.root),
                sealed: try files.read(row.root, at: shape.offset(of: index), count: shape.sealedBytes(of: index)))
        }
    }

    /// Lays the parts that came where they belong. Whatever no message of the peer named, and whatever is not what it says, is left aside.
    /// - Returns: which messages' documents there was something of, and codes of what was refused.
    func take(_ parts: [DocumentPart], from peer: NodeDescriptor) async throws -> (seqs: Set<Int>, refused: [String]) {
        var (seqs, refused): (Set<Int>, [String]) = ([], [])
        for (root, parts) in Dictionary(grouping: parts, by: \.root) {
            let found = try await office.journal.read { try $0.document(root, of: peer.nodeID, isOurs: false) }
            guard let row = found else {
                refused.append(PouchFault.Code.contentRefused.rawValue)
                continue
            }
            seqs.insert(row.seq)
            if row.whole != nil { continue }
            let shape = DocumentParts(size: row.size)
            let sound = parts.filter { $0.belongs(to: shape) }
            if sound.count < parts.count { refused.append(PouchFault.Code.commitmentBroken.rawValue) }
            if sound.isEmpty { continue }
            try office.documents.write(sound.map { (shape.offset(of: $0.index), $0.sealed) }, of: root)
            try await office.journal.write { writing in try office.note(sound.map(\.index), of: row, writing) }
        }
        return (seqs, refused)
    }

    /// What this node waits for from a peer.
    func wanted(from peer: String, _ reading: Reading) throws -> [DocumentWanted] {
        try reading.documentsComing(from: peer, limit: Self.mostWanted).filter { row in
            let missing = DocumentParts(size: row.size).sealedSize
            return office.documents.hasRoom(for: missing)
        }.map { DocumentWanted(root: $0.root, bits: $0.bits) }
    }
}

extension Office {
    /// Parts of a peer's document are on the disk. With the last of all documents of a message, its record is told, and the peer.
    fileprivate func note(_ indices: [Int], of document: DocumentRow, _ writing: Writing) throws {
        let shape = DocumentParts(size: document.size)
        // Another exchange may have brought some meanwhile.
        guard let now = try writing.reading.document(document.root, of: document.peer, isOurs: false), now.whole == nil else { return }
        var wanted = DocumentWanted(root: now.root, bits: now.bits)
        for index in indices { wanted.add(index) }
        let isWhole = wanted.firstMissing(of: shape) == nil
        try writing.note(wanted.bits, of: now, isWhole: isWhole)
        guard isWhole, try writing.reading.documents(of: now.peer, seq: now.seq, isOurs: false).allSatisfy({ $0.whole != nil }) else { return }
        try writing.markDocumentsWhole(peer: now.peer, seq: now.seq)
        guard let about = try writing.reading.incoming(from: now.peer, seq: now.seq)?.about.map({ Store.Stream($0) }), about.room == Correspondence.room,
            try !writing.reading.isErased(about)
        else { return }
        var record = try writing.load(Correspondence.self, about.id)
        guard let letter = record.letters.first(where: { !$0.isOurs && $0.letter.documents?.contains { $0.root == now.root } == true }) else { return }
        try writing.append([.documentsArrived(letter: letter.letter.id)], to: &record, about.id, by: nil)
    }

    /// What the documents of a message look like on the line; none that is known already, for each has a key and so a root of its own.
    func expect(_ message: InterstateMessage, with peer: String, seq: Int, isOurs: Bool, _ writing: Writing) throws {
        for document in message.documents {
            guard try writing.reading.document(document.root, of: peer, isOurs: isOurs) == nil else { throw PouchFault(.contentRefused) }
            let none = DocumentWanted(root: document.root, parts: DocumentParts(size: document.size))
            try writing.expect(document.root, size: document.size, bits: none.bits, peer: peer, seq: seq, isOurs: isOurs)
        }
    }
}
