// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Crypto
import Desks
import Foundation
import Identity
import Ledger
import Pouch
import Store

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Prove a journal whole.", subcommands: [Verify.self, Prove.self, CheckpointCommand.self, Proofs.self, Erasures.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Verify a journal entry by entry, or an exported proof. Needs no private key.",
            discussion: """
                homeward audit verify /var/lib/homeward --json
                homeward audit verify /media/copy --against RU-cosigned-by-IQ.checkpoint --cosigner iraq.json
                homeward audit verify IQ-17.tlog-proof --log iraq.json
                """)

        @Argument(help: "A node's folder, or a .tlog-proof file.") var subject: String
        @Option(help: "A checkpoint that another node has cosigned: the journal must contain it.") var against: String?
        @Option(help: "Descriptor of the node that cosigned.") var cosigner: String?
        @Option(help: "Descriptor of the node whose journal it is; for a proof, and where the folder's own is not to be trusted.") var log: String?
        @Flag(help: "One JSON object.") var json = false

        func run() async throws {
            if (try? FileManager.default.attributesOfItem(atPath: subject)[.type] as? FileAttributeType) == .typeRegular { return try verifyProof() }
            let folder = NodeFolder(subject)
            var verdict: JournalVerdict
            do {
                let descriptor = try log.map { try NodeDescriptor(Data(try readFile($0))) } ?? folder.ownDescriptor
                let key = try Curve25519.Signing.PublicKey(rawRepresentation: descriptor.log)
                verdict = try JournalVerdict(journalAt: folder.url.appending(path: Journal.fileName), logKey: key)
                if let against { verdict = try hold(verdict, folder, against, key) }
                verdict = try verdict.withDocuments(ofNodeAt: folder.url) { size in
                    let parts = DocumentParts(size: size)
                    return (0..<parts.count).map { parts.sealedBytes(of: $0) }
                }
            } catch let exit as ExitCode {
                throw exit
            } catch {
                throw stop(.badData, "\(folder.url.path) has no journal and descriptor that can be read.")
            }
            if json {
                try printJSON(verdict)
            } else if verdict.whole {
                print("Checked \(verdict.entries) entries: whole. Head \(verdict.head)\(verdict.cosigned.isEmpty ? "" : ", cosigned by \(verdict.cosigned.joined(separator: ", "))")")
            } else {
                print("Broken at entry \(verdict.brokenAt ?? 0): \(verdict.how?.rawValue ?? "")")
            }
            if !json, verdict.documents > 0 { print("Checked \(verdict.documents) documents: \(verdict.damagedDocuments.isEmpty ? "whole" : "damaged").") }
            if !json { for root in verdict.damagedDocuments { print("Damaged: documents/\(root).parts. Ask the other node to send its letter again, or restore the file.") } }
            if !verdict.whole || !verdict.damagedDocuments.isEmpty { throw ExitCode.badData }
        }

        /// Holds a journal against a checkpoint that somebody else has seen and cosigned.
        private func hold(_ verdict: JournalVerdict, _ folder: NodeFolder, _ file: String, _ key: Curve25519.Signing.PublicKey) throws -> JournalVerdict {
            let text = String(decoding: try readFile(file), as: UTF8.self)
            guard let note = SignedNote(text), let checkpoint = Checkpoint(note: text, signedBy: key) else {
                return verdict.broken(at: 0, .checkpointForged)
            }
            var signers: [String] = []
            if let cosigner {
                let node = try NodeDescriptor(Data(try readFile(cosigner)))
                let name = Checkpoint.origin(ofNode: node.nodeID)
                guard Cosignature(on: note, by: name, try .init(rawRepresentation: node.log)) != nil else {
                    throw stop(.badData, "\(file) is not cosigned by \(node.names.en).")
                }
                signers = [node.state]
            }
            guard verdict.whole else { return verdict }
            let root = try JournalVerdict.root(ofJournalAt: folder.url.appending(path: Journal.fileName), size: checkpoint.size)
            return root == checkpoint.root ? verdict.cosigned(by: signers) : verdict.broken(at: checkpoint.size, .rewritten)
        }

        private func verifyProof() throws {
            guard let proof = TlogProof(String(decoding: try readFile(subject), as: UTF8.self)) else { throw stop(.badData, "\(subject) is not a .tlog-proof.") }
            guard let log else { throw stop(.usage, "name the descriptor of the node whose journal it is with --log.") }
            let node = try NodeDescriptor(Data(try readFile(log)))
            let key = try Curve25519.Signing.PublicKey(rawRepresentation: node.log)
            let tree = Checkpoint(note: proof.checkpoint.text, signedBy: key)
            let holds = tree.map { tree in tree.origin == Checkpoint.origin(ofNode: node.nodeID) && proof.extra.map { proof.includes(.leaf($0), in: tree) } == true } ?? false
            var signers: [String] = []
            if let cosigner {
                let other = try NodeDescriptor(Data(try readFile(cosigner)))
                guard Cosignature(on: proof.checkpoint, by: Checkpoint.origin(ofNode: other.nodeID), try .init(rawRepresentation: other.log)) != nil else {
                    throw stop(.badData, "the proof's checkpoint is not cosigned by \(other.names.en).")
                }
                signers = [other.state]
            }
            let verdict = JournalVerdict(
                entries: tree?.size ?? 0, whole: holds, head: tree?.root.description ?? "", brokenAt: holds ? nil : proof.index, how: holds ? nil : .rootDiffers,
                cosigned: signers)
            if json { try printJSON(verdict) } else { print(holds ? "Entry \(proof.index) stands in a journal of \(verdict.entries)." : "The proof does not hold.") }
            if !holds { throw ExitCode.badData }
        }
    }

    struct Prove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the proof that an entry stands in the journal (C2SP tlog-proof).", discussion: "homeward audit prove /var/lib/homeward 17 > 17.tlog-proof",
            aliases: ["proof"])
        @Argument(help: "A node's folder.") var folder: String
        @Argument(help: "The entry's number.") var entry: Int

        func run() async throws {
            let node = try await Node.open(NodeFolder(folder))
            let entry = entry
            guard let proof = try await node.office.journal.read({ try $0.proof(of: entry) }) else { throw stop(.badData, "there is no entry \(entry).") }
            FileHandle.standardOutput.write(Data(proof.text.utf8))
        }
    }

    struct CheckpointCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "checkpoint", abstract: "Print the newest checkpoint with its cosignatures; or another state's, cosigned here.",
            discussion: "homeward audit checkpoint /var/lib/homeward --of RU")
        @Argument(help: "A node's folder.") var folder: String
        @Option(help: "Two-letter code of the other state.") var of: String?

        func run() async throws {
            let node = try await Node.open(NodeFolder(folder))
            let peer = try of.map { code in
                guard let peer = node.office.peers.first(where: { $0.state == code.uppercased() }) else { throw stop(.badData, "no node of \(code) is trusted here.") }
                return peer.nodeID
            }
            let note = try await node.office.journal.read { reading in
                if let peer { return try reading.witnessed(of: peer) }
                return try reading.cosignedCheckpoint()?.text
            }
            guard let note else { throw stop(.badData, "there is none yet.") }
            FileHandle.standardOutput.write(Data(note.utf8))
        }
    }

    /// For the conformance suite: random proofs of a tree, as lines that others' verifiers read.
    struct Proofs: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print random inclusion and consistency proofs of a journal as JSON lines, for others' tools to verify.",
            discussion: "homeward audit proofs /var/lib/homeward --count 1000")
        @Argument(help: "A node's folder.") var folder: String
        @Option(help: "How many of each kind.") var count = 500

        private struct Line: Encodable {
            let kind: String
            var index: Int?
            var size: Int?
            var leaf: String?
            var from: Int?
            var to: Int?
            var fromRoot: String?
            let root: String
            let proof: [String]
        }

        func run() async throws {
            let leaves = try JournalVerdict.leaves(ofJournalAt: NodeFolder(folder).url.appending(path: Journal.fileName))
            guard leaves.count > 1 else { throw stop(.badData, "the journal is empty.") }
            func text(_ hash: MerkleHash) -> String { hash.bytes.base64EncodedString() }
            for _ in 0..<count {
                let size = Int.random(in: 1...leaves.count)
                let tree = MerkleTree(Array(leaves[..<size]))
                let index = Int.random(in: 0..<size)
                let root = try tree.root
                try printJSON(
                    Line(kind: "inclusion", index: index, size: size, leaf: text(leaves[index]), root: text(root), proof: try tree.inclusion(of: index).map(text)))
                let from = Int.random(in: 1...size)
                try printJSON(
                    Line(
                        kind: "consistency", from: from, to: size, fromRoot: text(try MerkleTree(Array(leaves[..<from])).root), root: text(root),
                        proof: try tree.consistency(from: from).map(text)))
            }
        }
    }
}
