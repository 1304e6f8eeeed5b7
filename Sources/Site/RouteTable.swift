// SPDX-License-Identifier: Apache-2.0

import Synchronization
public import Workflow

/// What an address asks of whoever comes to it.
public enum Needs: Sendable, Equatable {
    /// Anybody: signing in, the style sheet.
    case nobody
    case signedIn
    case permission(Permission)
}

/// The addresses of a site as they are made, each with what it needs.
public final class RouteTable: Sendable {
    public struct Row: Sendable, Equatable {
        public let method: String
        public let path: String
        public let needs: Needs
    }

    private let kept = Mutex<[Row]>([])

    func add(_ method: String, _ path: String, _ needs: Needs) {
        kept.withLock { rows in
            let row = Row(method: method, path: path, needs: needs)
            if !rows.contains(row) { rows.append(row) }
        }
    }

    public var rows: [Row] { kept.withLock { $0 } }
}
