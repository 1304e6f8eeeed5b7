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
        /// Bytes of bundles sent since the node started.
        public var bytesSent = 0
        /// A cosignature for the peer waits to go with the next message.
        var owesCosignature = false
        /// The bell will ring for it.
        var isRingPlanned = false
    }

    private var byPeer: [String: Line] = [:]

    public init() {}

    public func line(of peer: String) -> Line { byPeer[peer] ?? Line() }

    public func reached(_ peer: String, at moment: Moment) {
        byPeer[peer] = Line(lastContact: moment, bytesSent: line(of: peer).bytesSent, isRingPlanned: line(of: peer).isRingPlanned)
    }

    public func sent(_ bytes: Int, to peer: String) { byPeer[peer, default: Line()].bytesSent += bytes }

    public func owesCosignature(to peer: String) -> Bool { line(of: peer).owesCosignature }

    /// - Returns: whether the bell has yet to be told to ring for it.
    public func oweCosignature(to peer: String) -> Bool {
        let isPlanned = line(of: peer).isRingPlanned
        byPeer[peer, default: Line()].owesCosignature = true
        byPeer[peer]?.isRingPlanned = true
        return !isPlanned
    }

    public func rang(for peer: String) { byPeer[peer]?.isRingPlanned = false }

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
