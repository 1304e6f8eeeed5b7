// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Manifests
public import Store
public import Workflow

/// What an import did.
public struct ImportResult: Sendable, Hashable, Codable {
    public let new: Int
    public let unchanged: Int
    public let changed: Int
    public let faulty: Int

    public init(new: Int, unchanged: Int, changed: Int, faulty: Int) {
        self.new = new
        self.unchanged = unchanged
        self.changed = changed
        self.faulty = faulty
    }
}

public enum ImportedListFact: Sendable, Hashable, Codable {
    case begun(title: String, fileName: String, sha256: String, rows: Int, statedTotal: Int?, faults: [RowFault], faultyFiles: [String])
    case imported(ImportResult)
    case refused(code: Refusal.Code)
}

/// A list that was imported, with the rows that could not be. Its sound rows live in the detention files.
public struct ImportedList: CaseworkRecord, Journaled {
    public static let room = "manifest"

    public private(set) var title = ""
    public private(set) var fileName = ""
    public private(set) var sha256 = ""
    public private(set) var rows = 0
    public private(set) var statedTotal: Int?
    public private(set) var faults: [RowFault] = []
    /// File numbers of the faulty rows, in the order of `faults` by row.
    public private(set) var faultyFiles: [String] = []
    public private(set) var result: ImportResult?
    public private(set) var at: Moment?
    public private(set) var by: OfficerID?

    public init() {}

    public mutating func apply(_ recorded: Recorded<ImportedListFact>) {
        switch recorded.fact {
        case .begun(let title, let fileName, let sha256, let rows, let statedTotal, let faults, let faultyFiles):
            (self.title, self.fileName, self.sha256, self.rows) = (title, fileName, sha256, rows)
            (self.statedTotal, self.faults, self.faultyFiles) = (statedTotal, faults, faultyFiles)
            (at, by) = (recorded.recordedAt, recorded.by)
        case .imported(let result): self.result = result
        case .refused: break
        }
    }
}

public struct ListCard: Sendable, Hashable, Codable {
    public let title: String
    public let fileName: String
    public let rows: Int
    public let at: Moment?
    public let result: ImportResult?
}
