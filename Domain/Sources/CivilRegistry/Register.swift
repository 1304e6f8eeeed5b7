// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Identity
public import Matching

/// A national register opened for searching: a file, and files of people added since. Read only; the people in it are found across scripts.
public struct Register: Sendable {
    let volumes: [RegisterVolume]
    let model: MatchModel

    /// Opens a register file. Only its head is read; every other part is held against its checksum when it is first needed.
    /// - Parameters:
    ///   - additions: registers built later from people who are new or have changed; later ones count.
    public init(contentsOf url: URL, additions: [URL] = [], model: MatchModel = .learned) throws(RegisterFault) {
        var volumes: [RegisterVolume] = []
        for url in [url] + additions { volumes.append(try RegisterVolume(try MappedFile(contentsOf: url))) }
        self.init(volumes: volumes, model: model)
    }

    init(volumes: [RegisterVolume], model: MatchModel) {
        self.volumes = volumes
        self.model = model
    }

    /// The same files, with another model of how often records are wrong.
    public func with(_ model: MatchModel) -> Register { Register(volumes: volumes, model: model) }

    /// A register that is already in memory.
    public init(data: Data, model: MatchModel = .learned) throws(RegisterFault) {
        let memory = FileMemory(data)
        let file = try MappedFile(start: UnsafeRawPointer(memory.start), length: data.count, owner: memory)
        self.init(volumes: [try RegisterVolume(file)], model: model)
    }

    /// Keeps the bytes of a register in memory.
    private final class FileMemory: @unchecked Sendable {
        // Unchecked: written only while it is made.
        let start: UnsafeMutableRawPointer

        init(_ data: Data) {
            start = UnsafeMutableRawPointer.allocate(byteCount: max(data.count, 1), alignment: 4096)
            data.withUnsafeBytes { if let from = $0.baseAddress { start.copyMemory(from: from, byteCount: $0.count) } }
        }

        deinit { start.deallocate() }
    }

    /// How many people the files hold, each file by itself.
    public var count: Int { volumes.reduce(0) { $0 + $1.count } }

    /// Reads all of it and holds it against its checksums.
    public func verify() throws(RegisterFault) { for volume in volumes { try volume.file.verify() } }

    /// One person of the register as an officer sees them.
    public func person(_ number: String) throws(RegisterFault) -> RegisteredPerson? {
        for volume in volumes.reversed() {
            let found = volume.rows(number: number).first.map { volume.person($0) }
            try volume.file.mustBeSound()
            if let found { return found }
        }
        return nil
    }

    /// The parts of the file and how many bytes each takes.
    public var parts: [(name: String, bytes: Int)] { volumes.flatMap { volume in volume.file.head.sections.map { ($0.name, $0.range.count) } } }

    func mustBeSound() throws(RegisterFault) { for volume in volumes { try volume.file.mustBeSound() } }

    /// Whether a later file has the same person anew.
    func isSuperseded(_ row: Int, in volume: Int) -> Bool {
        if volume + 1 == volumes.count { return false }
        let number = volumes[volume].number(row)
        return volumes.dropFirst(volume + 1).contains { !$0.rows(number: number).isEmpty }
    }
}

/// A person as the register records them.
public struct RegisteredPerson: Sendable, Hashable, Codable {
    public let number: String
    public let surname: String
    public let given: String
    public let patronymic: String?
    public let sex: Sex?
    public let birth: PartialDate?
    public let place: String?
    public let document: String?
    public let father: String?
    public let grandfather: String?
    public let mother: String?

    public var fullName: String { ([surname, given] + [patronymic].compactMap { $0 }).joined(separator: " ") }
}
