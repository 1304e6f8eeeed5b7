// SPDX-License-Identifier: Apache-2.0

public import Foundation
import Identity
import Tables

extension Register {
    /// Writes all files of the register as one; where several have the same person, the last one counts.
    public func merge(to output: URL, progress: @escaping @Sendable (Int) -> Void = { _ in }) throws(RegisterBuildFault) -> RegisterBuildReport {
        do { try verify() } catch { throw .unreadable(line: 0) }
        var rest = MergedRows(self)
        return try RegisterBuild().run({ rest.next(atMost: $0) }, output: output, progress: progress)
    }
}

/// The people of all files as a list, some at a time.
private struct MergedRows {
    private let register: Register
    private var volume = 0
    private var row = 0
    private var waiting = Array((RegisterColumn.allCases.map(\.rawValue).joined(separator: ",") + "\n").utf8)

    init(_ register: Register) { self.register = register }

    mutating func next(atMost most: Int) -> [UInt8] {
        while waiting.count < most, volume < register.volumes.count {
            if row == register.volumes[volume].count {
                volume += 1
                row = 0
                continue
            }
            if !register.isSuperseded(row, in: volume) { waiting += line(register.volumes[volume].person(row)) }
            row += 1
        }
        let given = Array(waiting.prefix(most))
        waiting.removeFirst(given.count)
        return given
    }

    private func line(_ person: RegisteredPerson) -> [UInt8] {
        let cells = RegisterColumn.allCases.map { column -> String in
            switch column {
            case .person: person.number
            case .surname: person.surname
            case .given: person.given
            case .patronymic: person.patronymic ?? ""
            case .sex: person.sex?.rawValue ?? ""
            case .dob: person.birth?.description ?? ""
            case .place: person.place ?? ""
            case .passport: person.document ?? ""
            case .father: person.father ?? ""
            case .grandfather: person.grandfather ?? ""
            case .mother: person.mother ?? ""
            }
        }
        return Array((cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n").utf8)
    }
}
