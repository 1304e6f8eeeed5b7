// SPDX-License-Identifier: Apache-2.0

public import Identity

/// How the line to each peer is doing; in memory only, it says nothing about any case.
public actor Lines {
    public struct Line: Sendable {
        public var lastContact: Moment?
        /// Why the last attempt failed, in a short code; nil when it did not.
        public var fault: String?
        public var nextTry: Moment?
        public var failures = 0
    }

    private var byPeer: [String: Line] = [:]

    public init() {}

    public func line(of peer: String) -> Line { byPeer[peer] ?? Line() }

    public func reached(_ peer: String, at moment: Moment) { byPeer[peer] = Line(lastContact: moment) }

    /// - Returns: whether the next attempt is not planned yet; one plan at a time is enough.
    public func failed(_ peer: String, fault: String, at moment: Moment, nextTry: Moment) -> Bool {
        var line = byPeer[peer] ?? Line()
        let planned = line.nextTry.map { $0 > moment } ?? false
        line.fault = fault
        if !planned { line.nextTry = nextTry }
        line.failures += 1
        byPeer[peer] = line
        return !planned
    }
}
