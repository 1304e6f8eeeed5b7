// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import HummingbirdCore
import Identity
import NIOCore
import Store
import Workflow

extension Schema {
    static let letterText = Schema.object([
        ("text", .text(pattern: "^[^\\x00-\\x09\\x0b-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x09\\x0b-\\x1f\\x7f]*$", least: 1, most: Letter.mostTextBytes)), ("language", .language),
    ])
    static let taggedOut = Schema.object([("text", .text(least: 0, most: Letter.mostTextBytes)), ("language", .language)])
    static let letterLine = Schema.object([
        ("id", .text()), ("state", .text()), ("subject", .taggedOut), ("about", .nullable(.reference)), ("letters", .integer()), ("last", .moment), ("unnoted", .integer()),
        ("urgent", .boolean), ("undelivered", .integer()),
    ])
    static let letterOut = Schema.object([
        ("id", .text()), ("ours", .boolean), ("at", .moment), ("text", .taggedOut), ("urgent", .boolean), ("delivery", .nullable(.code(["waiting", "stored", "arrived", "noted", "refused"]))),
        ("role", .nullable(.text())), ("documents", .list(.documentOut)),
    ])
    static let documentOut = Schema.object([("id", .text()), ("name", .text()), ("size", .integer()), ("sha256", .text()), ("whole", .boolean)])
    static let documentIDs = Schema.list(.id)
}

extension API {
    static let letterOperations: [Operation] = [
        Operation(
            "listLetters", .get, "/letters", "Correspondence with other states, what waits for somebody first.", needs: .letterRead,
            answer: .json(.object([("letters", .list(.letterLine))]))
        ) { call in
            let lines = try LettersDesk(call.office).list(by: call.actor).map { id, card -> JSONValue in
                [
                    "id": .string(id), "state": .string(card.peer), "subject": card.subject.json, "about": .maybe(card.about), "letters": .int(card.letters),
                    "last": .string("\(card.last)"), "unnoted": .int(card.unnoted), "urgent": .bool(card.isUrgent), "undelivered": .int(card.undelivered),
                ]
            }
            return .json(["letters": .array(lines)])
        },
        Operation(
            "writeLetter", .post, "/letters", "Open a correspondence.", needs: .letterWrite,
            body: .json(
                .object([("state", .state), ("subject", .tagged), ("text", .letterText)], optional: [("about", .nullable(.reference)), ("urgent", .boolean), ("documents", .documentIDs)])),
            answer: .json(.object([("id", .text())]))
        ) { call in
            guard let state = StateCode(call.body["state"].text ?? "") else { throw Refusal(.noSuchPeer) }
            let id = try await LettersDesk(call.office).write(
                to: state, about: call.body["about"].text.flatMap { CaseReference($0) }, subject: call.words("subject"), text: call.words("text"),
                isUrgent: call.body["urgent"] == .bool(true), documents: call.documents, by: call.actor)
            return .json(["id": .string(id)])
        },
        Operation(
            "uploadDocument", .post, "/documents", "Give a document that is to go with a letter; name its id in the letter within a day.", needs: .letterWrite,
            query: [.init(name: "name", schema: .text(least: 1, most: 200), isRequired: false)], body: .stream,
            answer: .json(.object([("id", .text()), ("name", .text()), ("size", .integer()), ("sha256", .text())]))
        ) { call in
            let desk = DocumentsDesk(call.office)
            var document = try desk.begin(call.query["name"] ?? "document", by: call.actor)
            for try await bytes in call.stream { try document.append(bytes.readableBytesView) }
            let kept = try await desk.finish(document, by: call.actor)
            return .json(["id": .string(kept.id), "name": .string(kept.name), "size": .int(kept.size), "sha256": .string(kept.hash)])
        },
        Operation(
            "getDocument", .get, "/letters/{thread}/documents/{document}", "A document of a letter, once all of it is here.", needs: .letterRead,
            answer: .file("application/octet-stream")
        ) { call in
            .document(try await DocumentsDesk(call.office).open(call.text("document"), of: call.text("thread"), by: call.actor))
        },
        Operation(
            "getLetters", .get, "/letters/{thread}", "One correspondence, with what became of each letter.", needs: .letterRead,
            answer: .json(.object([("id", .text()), ("state", .text()), ("subject", .taggedOut), ("about", .nullable(.reference)), ("letters", .list(.letterOut))]))
        ) { call in
            let thread = try await LettersDesk(call.office).thread(call.text("thread"), by: call.actor)
            let letters = thread.record.letters.map { entry -> JSONValue in
                let envelope = thread.deliveries[entry.letter.id]
                return [
                    "id": .string(entry.letter.id), "ours": .bool(entry.isOurs), "at": .string("\(entry.at)"), "text": entry.letter.text.json, "urgent": .bool(entry.letter.isUrgent),
                    "delivery": .maybe(entry.isOurs ? entry.undelivered.map { _ in "refused" } ?? envelope?.delivery : nil),
                    "role": .maybe(entry.isOurs ? envelope?.takenUp?.word : entry.notedBy?.rawValue),
                    "documents": .array(
                        (entry.letter.documents ?? []).map { document in
                            [
                                "id": .string(document.id), "name": .string(document.name), "size": .int(document.size), "sha256": .string(document.hash),
                                "whole": .bool(thread.documents[document.id].map { $0.there == $0.of } ?? false),
                            ]
                        }),
                ]
            }
            let record = thread.record
            return .json([
                "id": .string(thread.id), "state": .maybe(record.peer?.code), "subject": record.subject?.json ?? .null, "about": .maybe(record.about?.text), "letters": .array(letters),
            ])
        },
        .act(
            "replyLetter", "/letters/{thread}/reply", "Reply; what had arrived is thereby taken note of.", needs: .letterWrite,
            body: .json(.object([("text", .letterText)], optional: [("urgent", .boolean), ("documents", .documentIDs)]))
        ) {
            call in
            try await LettersDesk(call.office).reply(
                to: call.text("thread"), text: call.words("text"), isUrgent: call.body["urgent"] == .bool(true), documents: call.documents, by: call.actor)
        },
        .act("noteLetters", "/letters/{thread}/note", "Take note of what arrived; the other side is told in which role.", needs: .letterWrite) { call in
            try await LettersDesk(call.office).note(call.text("thread"), by: call.actor)
        },
        .act(
            "translateLetter", "/letters/{thread}/texts/{entry}", "Put a translation beside a letter.", needs: .textTranslate,
            body: .json(translation)
        ) { call in
            try await LettersDesk(call.office).translate(Int(call.text("entry")) ?? -1, of: call.text("thread"), translated(call), by: call.actor)
        },
    ]
}

extension TaggedText {
    var json: JSONValue { ["text": .string(text), "language": .string(language.rawValue)] }
}

extension Operation.Call {
    /// Identifiers of documents that were given before.
    fileprivate var documents: [String] {
        guard case .array(let ids) = body["documents"] else { return [] }
        return ids.compactMap(\.text)
    }
}

extension OutgoingEnvelope {
    /// How far it has come, in one word.
    var delivery: String {
        if takenUp != nil { return "noted" }
        if opened != nil { return "arrived" }
        if refused != nil || expired != nil { return "refused" }
        return stored != nil ? "stored" : "waiting"
    }
}
