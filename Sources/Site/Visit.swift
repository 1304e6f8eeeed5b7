// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import Desks
import Foundation
import Hummingbird
import Identity
import Wording
import Workflow

/// One request of somebody's browser, with who they are and which language they read.
struct Visit: Sendable {
    let office: Office
    let request: Request
    let language: Language
    /// nil where nobody is signed in.
    let session: Session?
    let token: String?
    /// Where the visitor is, to come back to after changing the language.
    var here: String { request.uri.path + (request.uri.query.map { "?" + $0 } ?? "") }

    var actor: Actor {
        get throws(Refusal) {
            guard let session else { throw Refusal(.notSignedIn) }
            return session.actor
        }
    }

    func query(_ name: String) -> String { request.uri.queryParameters[Substring(name)].map(String.init)?.removingPercentEncoding?.replacing("+", with: " ") ?? "" }

    func say(_ message: Message) -> HTML { .text(message(language)) }

    func say(_ message: Message, _ values: KeyValuePairs<String, String>) -> HTML { .text(message(language, values)) }

    /// The mark between the things of a list, as the reader's language writes it.
    var comma: String { language == .arabic ? "، " : ", " }

    var semicolon: String { language == .arabic ? "؛ " : "; " }

    /// A language of the world by its name, from the code under which it is kept.
    func tongue(_ code: String) -> HTML { Bidi.value(Locale(identifier: language.rawValue).localizedString(forLanguageCode: code) ?? code) }

    func number(_ n: Int) -> String { Numerals.text(n, language) }

    func text(bytes: Int) -> HTML { "<small>\(Numerals.bytes(bytes, language))</small>" }

    /// The form that was sent, once its token is found to be that of this session.
    func form() async throws -> Form {
        let body = try await request.body.collect(upTo: 1 << 20)
        let form = Form(encoded: String(buffer: body))
        try checkToken(form["token"])
        return form
    }

    /// Forms with a file that is read as a whole.
    func upload(atMost most: Int = Uploads.mostBytes) async throws -> (form: Form, fileName: String, bytes: [UInt8]) {
        var file: (name: String, bytes: [UInt8]) = ("", [])
        let form = try await parts { name, parts in
            guard let bytes = try await parts.body(atMost: most) else { throw Refusal(.fileTooLarge, field: "file") }
            file = (name, bytes)
        }
        return (form, file.name, file.bytes)
    }

    /// A letter's form with the documents that go with it, which are sealed as they come. One that cannot be taken does not lose the others, nor the letter.
    func letter() async throws -> (form: Form, documents: [AttachedDocument], problem: Refusal?) {
        let (desk, actor) = (DocumentsDesk(office), try actor)
        var documents: [AttachedDocument] = []
        var problem: Refusal?
        let form = try await parts { name, parts in
            guard problem == nil, !name.isEmpty else { return }
            do {
                var document = try desk.begin(name, by: actor)
                while let bytes = try await parts.bytes() { try document.append(bytes) }
                documents.append(try await desk.finish(document, by: actor))
            } catch let refusal as Refusal {
                problem = refusal
            }
        }
        let known = await desk.waiting(form.all("document"), by: actor)
        return (form, known + documents, problem)
    }

    /// The fields of a form; each of its files is given away as it comes. The token stands before them.
    private func parts(_ take: (_ fileName: String, inout Multipart) async throws -> Void) async throws -> Form {
        guard var parts = Multipart(request.body, contentType: request.headers[.contentType] ?? "") else { throw Refusal(.noFile, field: "file") }
        var fields: [(String, [String])] = []
        var room = 1 << 20
        do {
            while let head = try await parts.next() {
                if let name = head.fileName {
                    try checkToken(fields.first { $0.0 == "token" }?.1.first ?? "")
                    try await take(name, &parts)
                } else {
                    guard let value = try await parts.body(atMost: room) else { throw Refusal(.fieldTooLong, field: head.name) }
                    room -= value.count
                    fields.append((head.name, [String(decoding: value, as: UTF8.self)]))
                }
            }
        } catch is MultipartFault {
            throw Refusal(.noFile, field: "file")
        }
        let form = Form(values: Dictionary(fields, uniquingKeysWith: +))
        try checkToken(form["token"])
        return form
    }

    private func checkToken(_ sent: String) throws(Refusal) {
        guard let session, !sent.isEmpty, sent == session.formToken else { throw Refusal(.formExpired) }
    }
}
