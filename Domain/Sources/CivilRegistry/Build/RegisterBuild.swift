// SPDX-License-Identifier: Apache-2.0

public import Foundation
import Synchronization
import Tables

/// The columns of a national register, by their own names in the list it is built from.
public enum RegisterColumn: String, Sendable, CaseIterable {
    case person = "person_id"
    case surname, given, patronymic, sex, dob, place, passport, father, grandfather, mother
}

/// What building a register came to.
public struct RegisterBuildReport: Sendable, Hashable {
    public let people: Int
    public let bytes: Int
    /// Birth dates that are not empty and could not be read; those people have none in the register.
    public let unreadDates: Int
}

/// Builds a register file from a list, on all cores, in memory that does not grow with the list: what it needs beside lies in files without
/// a name in the output's folder.
public struct RegisterBuild: Sendable {
    private let mapping: [RegisterColumn: String]
    private static let readers = 2

    /// - Parameter mapping: the list's own header for a column, where it is not the column's name.
    public init(mapping: [RegisterColumn: String] = [:]) { self.mapping = mapping }

    /// - Parameters:
    ///   - list: gives the next bytes of the list, at most so many; none at its end.
    ///   - progress: told the people read so far, now and then, from any thread.
    public func run(
        _ list: sending @escaping (Int) throws -> [UInt8], output: URL, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(RegisterBuildFault) -> RegisterBuildReport {
        let chunks: RowChunks
        do { chunks = try RowChunks(list) } catch { throw .unreadable(line: 1) }
        let columns = try columns(chunks.header)
        let path = output.path(percentEncoded: false)
        let folder = output.deletingLastPathComponent().path(percentEncoded: false)
        let readers = try Self.read(chunks, columns, folder: folder, progress)
        let people = readers.reduce(0) { $0 + $1.people.count }
        guard people > 0 else { throw .empty }
        guard people < UInt32.max else { throw .tooMany }
        let bytes = try RegisterAssembly(readers, folder: folder).write(to: path)
        return RegisterBuildReport(people: people, bytes: bytes, unreadDates: readers.reduce(0) { $0 + $1.unreadDates })
    }

    /// The same for a list that is in memory.
    public func run(_ list: [UInt8], output: URL) throws(RegisterBuildFault) -> RegisterBuildReport {
        var rest = list[...]
        return try run(
            { most in
                defer { rest = rest.dropFirst(most) }
                return Array(rest.prefix(most))
            }, output: output)
    }

    private func columns(_ header: [String]) throws(RegisterBuildFault) -> [RegisterColumn: Int] {
        let header = header.map { ListedText.header($0) }
        var found: [RegisterColumn: Int] = [:]
        for column in RegisterColumn.allCases { found[column] = header.firstIndex(of: ListedText.header(mapping[column] ?? column.rawValue)) }
        if header.allSatisfy(\.isEmpty) { throw .empty }
        for needed in [RegisterColumn.person, .surname, .given] where found[needed] == nil {
            throw .noColumn(mapping[needed] ?? needed.rawValue)
        }
        return found
    }

    private static func read(
        _ chunks: RowChunks, _ columns: [RegisterColumn: Int], folder: String, _ progress: @escaping @Sendable (Int) -> Void
    ) throws(RegisterBuildFault) -> [ListReader] {
        var made: [ListReader] = []
        for _ in 0..<readers { made.append(try ListReader(columns, separator: chunks.separator, folder: folder)) }
        // Each thread has a reader of its own.
        nonisolated(unsafe) let mine = made
        let read = Mutex(0)
        let faults = Mutex<[RegisterBuildFault]>([])
        try inParallel(readers) { part throws(RegisterBuildFault) in
            while faults.withLock({ $0.isEmpty }) {
                let chunk: RowChunks.Chunk
                do {
                    guard let next = try chunks.next() else { return }
                    chunk = next
                } catch let fault as TableFault { throw .unreadable(line: fault.line) } catch { throw .unreadable(line: 0) }
                let before = mine[part].people.count
                do throws(RegisterBuildFault) { try mine[part].read(chunk) } catch {
                    faults.withLock { $0.append(error) }
                    return
                }
                let added = mine[part].people.count - before
                progress(
                    read.withLock { read in
                        read += added
                        return read
                    })
            }
        }
        if let first = faults.withLock({ $0 }).min(by: { $0.line < $1.line }) { throw first }
        return made
    }
}

extension RegisterBuildFault {
    /// Where in the list; 0 where it is no place of it.
    fileprivate var line: Int {
        switch self {
        case .rowWithoutNumber(let line), .personTwice(_, let line), .unreadable(let line): line
        default: 0
        }
    }
}
