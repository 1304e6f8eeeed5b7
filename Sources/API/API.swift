// SPDX-License-Identifier: Apache-2.0

public import Desks
public import Foundation
import HTTPTypes
public import Hummingbird
import Identity
public import Logging
import Phrases
import Wording
public import Workflow

/// The acts of the office for programs, under `/api/v1`. No rule of the office lives here: a call is read, a desk is asked, and its answer is told.
public struct API: Sendable {
    let office: Office
    let logger: Logger

    public static let root = "/api/v1"

    public init(_ office: Office, logger: Logger) {
        self.office = office
        self.logger = logger
    }

    static let operations: [Operation] =
        fileOperations + safeguardOperations + duplicateOperations + importOperations + requestOperations + verificationOperations + letterOperations + meetingOperations + agreementOperations
        + observationOperations + transferOperations + custodyOperations + channelOperations + auditOperations
        + officerOperations
        + familyOperations
        + travelDocumentOperations + assuranceOperations + followUpOperations
        + reportOperations + retentionOperations + accessOperations + subjectOperations + digestOperations
        + consularOperations + disclosureOperations + keptEvidenceOperations + missionOperations

    /// Every call with the permission it needs; for holding the permission matrix against it.
    public static var calls: [(method: String, path: String, needs: Permission)] {
        operations.map { ($0.method.rawValue.uppercased(), $0.path, $0.needs) }
    }

    /// The document as bytes.
    public static var openAPI: Data { get throws { try Document(operations: operations).json.data } }

    /// Puts the calls beside whatever else a router serves.
    public func add(to router: Router<BasicRequestContext>) {
        router.get("\(RouterPath(Self.root))/openapi.json") { _, _ in
            Response(status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: ByteBuffer(bytes: try Self.openAPI)))
        }
        for (path, group) in Dictionary(grouping: Self.operations, by: \.path) {
            let address = RouterPath(Self.root + path)
            for operation in group {
                router.on(address, method: Self.method(operation.method)) { request, context in await answer(request, context, operation) }
            }
            let allowed = group.map { $0.method.rawValue.uppercased() }.sorted().joined(separator: ", ")
            for name in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"] where !group.contains(where: { $0.method.rawValue.uppercased() == name }) {
                guard let method = HTTPRequest.Method(name) else { continue }
                router.on(address, method: method) { _, _ in
                    var response = Self.problem(405, code: "method-not-allowed", detail: "Use \(allowed).", field: nil)
                    response.headers[.allow] = allowed
                    return response
                }
            }
        }
        for name in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"] {
            guard let method = HTTPRequest.Method(name) else { continue }
            router.on("\(RouterPath(Self.root))/**", method: method) { _, _ in
                Self.problem(404, code: Refusal.Code.notFound.rawValue, detail: "There is no such call. See \(Self.root)/openapi.json.", field: nil)
            }
        }
    }

    private static func method(_ method: Operation.Method) -> HTTPRequest.Method {
        switch method {
        case .get: .get
        case .post: .post
        case .delete: .delete
        }
    }

    // MARK: - One call

    private func answer(_ request: Request, _ context: BasicRequestContext, _ operation: Operation) async -> Response {
        let language = Self.language(request)
        do {
            let actor = try await actor(of: request)
            guard actor.may(operation.needs) else {
                try await OfficersDesk(office).noteRefused(.notPermitted, of: actor)
                throw Refusal(.notPermitted)
            }
            let call = try await read(request, context.parameters, operation, actor)
            return try Self.respond(try await operation.run(call), operation)
        } catch let fault as CallFault {
            return Self.problem(fault.status, code: fault.code, detail: fault.detail, field: fault.field)
        } catch let error where Office.isAboutErased(error) {
            let refusal = Refusal(.personErased)
            return Self.problem(Self.status(of: refusal.code), code: refusal.code.rawValue, detail: refusal.code.message(language), field: nil)
        } catch let refusal as Refusal {
            var response = Self.problem(Self.status(of: refusal.code), code: refusal.code.rawValue, detail: refusal.code.message(language), field: refusal.field)
            if refusal.code == .notSignedIn { response.headers[.wwwAuthenticate] = "Bearer realm=\"homeward\"" }
            return response
        } catch {
            let number = office.newID()
            // The error's own text can name a person; only its type is logged.
            logger.error("incident", metadata: ["number": "\(number)", "type": "\(type(of: error))"])
            return Self.problem(500, code: "defect", detail: "Nothing was changed. Tell your administrator the number \(number).", field: nil)
        }
    }

    private func actor(of request: Request) async throws -> Actor {
        guard let header = request.headers[.authorization], header.hasPrefix("Bearer ") else { throw Refusal(.notSignedIn) }
        return try await TokensDesk(office).actor(for: String(header.dropFirst(7)))
    }

    /// Holds everything that came against what the document asks for, before any desk sees it.
    private func read(_ request: Request, _ parameters: Parameters, _ operation: Operation, _ actor: Actor) async throws -> Operation.Call {
        var path: [String: String] = [:]
        for parameter in operation.pathParameters {
            guard let text = parameters.get(parameter.name)?.removingPercentEncoding, Self.fits(text, parameter.schema) else { throw Refusal(.notFound) }
            path[parameter.name] = text
        }
        let given = Self.query(request.uri.query ?? "")
        var query: [String: String] = [:]
        for parameter in operation.query {
            guard let text = given[parameter.name] else { continue }
            guard let text, Self.fits(text, parameter.schema) else { throw CallFault(400, "bad-parameter", "The parameter is not as described.", parameter.name) }
            query[parameter.name] = text
        }
        let (body, file) = try await Self.body(of: request, operation)
        return Operation.Call(office: office, actor: actor, path: path, query: query, body: body, file: file, stream: request.body)
    }

    private static func fits(_ text: String, _ schema: Schema) -> Bool {
        if case .integer = schema {
            guard text.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(text) else { return false }
            return schema.fault(.int(value)) == nil
        }
        return schema.fault(.string(text)) == nil
    }

    /// Names and values; a value that cannot be decoded is nil.
    private static func query(_ text: String) -> [String: String?] {
        let pairs = text.split(separator: "&").map { pair -> (String, String?) in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0]).removingPercentEncoding ?? ""
            return (name, parts.count > 1 ? String(parts[1]).replacing("+", with: "%20").removingPercentEncoding : "")
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    static let mostJSON = 1 << 20
    static let mostFile = 64 << 20

    private static func body(of request: Request, _ operation: Operation) async throws -> (JSONValue, Data) {
        let type = (request.headers[.contentType] ?? "").split(separator: ";").first.map { $0.trimmingCharacters(in: .whitespaces).lowercased() } ?? ""
        func collect(_ most: Int) async throws -> Data {
            do {
                return Data(try await request.body.collect(upTo: most).readableBytesView)
            } catch {
                throw CallFault(413, "too-large", "The body is larger than \(most) bytes.", nil)
            }
        }
        switch operation.body {
        case .none: return (.null, Data())
        case .stream:
            guard type == "application/octet-stream" else { throw CallFault(415, "media-type", "Send application/octet-stream.", nil) }
            return (.null, Data())
        case .json(let schema):
            guard type == "application/json" else { throw CallFault(415, "media-type", "Send application/json.", nil) }
            let data = try await collect(mostJSON)
            guard let value = try? JSONDecoder().decode(JSONValue.self, from: data) else { throw CallFault(400, "not-json", "The body is not JSON.", nil) }
            if let place = schema.fault(value) { throw CallFault(400, "bad-body", "The body is not as described.", place) }
            return (value, Data())
        case .file:
            guard type == "application/octet-stream" else { throw CallFault(415, "media-type", "Send application/octet-stream.", nil) }
            let data = try await collect(mostFile)
            if data.isEmpty { throw CallFault(400, "bad-body", "The body is empty.", nil) }
            return (.null, data)
        }
    }

    // MARK: - Answers

    private static func respond(_ result: Operation.Result, _ operation: Operation) throws -> Response {
        switch result {
        case .json(let value):
            return Response(
                status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"], body: .init(byteBuffer: ByteBuffer(bytes: try value.data)))
        case .file(let data):
            var type = "application/octet-stream"
            if case .file(let named) = operation.answer { type = named }
            return Response(status: .ok, headers: [.contentType: type, .cacheControl: "no-store"], body: .init(byteBuffer: ByteBuffer(bytes: data)))
        case .document(let opened):
            let body = ResponseBody(contentLength: opened.size) { writer in
                for index in 0..<opened.partCount { try await writer.write(ByteBuffer(bytes: try opened.part(index))) }
                try await writer.finish(nil)
            }
            return Response(status: .ok, headers: [.contentType: "application/octet-stream", .cacheControl: "no-store"], body: body)
        case .nothing: return Response(status: .noContent)
        }
    }

    /// RFC 9457, with the refusal's stable code.
    static func problem(_ status: Int, code: String, detail: String, field: String?) -> Response {
        var members: [String: JSONValue] = [
            "type": "about:blank", "title": .string(HTTPResponse.Status(integerLiteral: status).reasonPhrase), "status": .int(status), "code": .string(code),
            "detail": .string(detail),
        ]
        if let field { members["field"] = .string(field) }
        let data = (try? JSONValue.object(members).data) ?? Data()
        return Response(
            status: .init(code: status), headers: [.contentType: "application/problem+json", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }

    /// Whatever the form of a call allows and a rule does not is a conflict with the state of the case.
    private static func status(of code: Refusal.Code) -> Int {
        switch code {
        case .notPermitted: 403
        case .notSignedIn, .wrongSignIn: 401
        case .notFound: 404
        case .fileTooLarge, .scanTooLarge, .messageTooLarge, .documentTooLarge: 413
        case .noSpaceLeft: 507
        case .personErased: 410
        case .accessNotOpen: 403
        default: 409
        }
    }

    private static func language(_ request: Request) -> Language {
        request.headers[.acceptLanguage]?.split(separator: ",").lazy.compactMap { Language(rawValue: String($0.trimmingCharacters(in: .whitespaces).prefix(2)).lowercased()) }
            .first ?? .english
    }
}

/// A call that is not what the document asks for.
struct CallFault: Error {
    let status: Int
    let code: String
    let detail: String
    let field: String?

    init(_ status: Int, _ code: String, _ detail: String, _ field: String?) { (self.status, self.code, self.detail, self.field) = (status, code, detail, field) }
}
