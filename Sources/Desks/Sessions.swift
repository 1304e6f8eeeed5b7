// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Identity
public import Workflow

/// An officer who is signed in. Kept in memory only: when the node stops, everybody is signed out.
public struct Session: Sendable {
    public let actor: Actor
    public let name: String
    /// Put into every form and asked back from it.
    public let formToken: String
    let began: Moment
    var seen: Moment
}

public actor Sessions {
    private var byHash: [Data: Session] = [:]
    private var failures: [String: (count: Int, last: Moment)] = [:]
    private let now: @Sendable () -> Moment

    /// Idle 15 minutes, 10 hours at most (reference: OWASP ASVS 5.0, 7.3).
    static let idle: Int64 = 15 * 60
    static let absolute: Int64 = 10 * 3600
    static let attempts = 6
    static let pause: Int64 = 15 * 60

    init(now: @escaping @Sendable () -> Moment) { self.now = now }

    func begin(_ actor: Actor, name: String) -> String {
        let token = Self.token()
        let moment = now()
        byHash[Self.hash(token)] = Session(actor: actor, name: name, formToken: Self.token(), began: moment, seen: moment)
        return token
    }

    /// The session of a cookie, if it still runs; using it keeps it alive.
    public func find(_ token: String) -> Session? {
        let key = Self.hash(token)
        guard var session = byHash[key] else { return nil }
        let moment = now()
        guard moment < session.seen.adding(seconds: Self.idle), moment < session.began.adding(seconds: Self.absolute) else {
            byHash[key] = nil
            return nil
        }
        session.seen = moment
        byHash[key] = session
        return session
    }

    func end(_ token: String) -> Session? { byHash.removeValue(forKey: Self.hash(token)) }

    /// Ends whatever an officer has open, after their rights changed.
    func endAll(of officer: OfficerID) { byHash = byHash.filter { $0.value.actor.id != officer } }

    func mayTry(_ name: String) -> Bool {
        guard let failure = failures[name], failure.count >= Self.attempts else { return true }
        return now() > failure.last.adding(seconds: Self.pause)
    }

    func failed(_ name: String) { failures[name] = ((failures[name]?.count ?? 0) + 1, now()) }

    func succeeded(_ name: String) { failures[name] = nil }

    private static func token() -> String { SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.map { String(format: "%02x", $0) }.joined() }

    private static func hash(_ token: String) -> Data { Data(SHA256.hash(data: Data(token.utf8))) }
}
