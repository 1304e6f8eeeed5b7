// SPDX-License-Identifier: Apache-2.0

import Phrases
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

    func number(_ n: Int) -> String { Numerals.text(n, language) }

    /// The form that was sent, once its token is found to be that of this session.
    func form() async throws -> Form {
        let body = try await request.body.collect(upTo: 1 << 20)
        let form = Form(encoded: String(buffer: body))
        try checkToken(form["token"])
        return form
    }

    /// Forms with a file.
    func upload() async throws -> (form: Form, fileName: String, bytes: [UInt8]) {
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: Uploads.mostBytes + 65_536)
        } catch {
            throw Refusal(.fileTooLarge, field: "file")
        }
        guard let multipart = Multipart(Array(body.readableBytesView), contentType: request.headers[.contentType] ?? "") else {
            throw Refusal(.noFile, field: "file")
        }
        let fields = multipart.parts.filter { $0.fileName == nil }.map { ($0.name, [String(decoding: $0.body, as: UTF8.self)]) }
        let form = Form(values: Dictionary(fields, uniquingKeysWith: +))
        try checkToken(form["token"])
        let file = multipart.parts.first { $0.fileName != nil }
        return (form, file?.fileName ?? "", file?.body ?? [])
    }

    private func checkToken(_ sent: String) throws(Refusal) {
        guard let session, !sent.isEmpty, sent == session.formToken else { throw Refusal(.formExpired) }
    }
}
