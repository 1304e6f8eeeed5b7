// SPDX-License-Identifier: Apache-2.0

import PersonNames

/// The head of a register file: which part lies where, and what each block of them sums to (docs/spec/registry.md).
struct RegisterHead: Sendable {
    static let magic = Array("HWREG004".utf8)
    static let nameWidth = 24
    static let alignment = 64
    private static let fixed = 40
    private static let entry = nameWidth + 16

    struct Section: Sendable, Hashable {
        let name: String
        let range: Range<Int>
    }

    let people: Int
    /// Where the body begins in the file; sections are places in the body.
    let bodyAt: Int
    let bodyLength: Int
    let sections: [Section]
    var sums: [UInt64]

    /// Lays the parts out one after another.
    init(people: Int, parts: [(name: String, length: Int)]) {
        self.people = people
        var at = 0
        sections = parts.map { part in
            let section = Section(name: part.name, range: at..<(at + part.length))
            at = Self.aligned(at + part.length, to: Self.alignment)
            return section
        }
        bodyLength = at
        sums = [UInt64](repeating: 0, count: Self.blocks(bodyLength))
        bodyAt = Self.aligned(Self.length(sections: parts.count, blocks: sums.count), to: 4096)
    }

    private static func aligned(_ value: Int, to step: Int) -> Int { (value + step - 1) / step * step }
    private static func blocks(_ length: Int) -> Int { (length + BlockWatch.size - 1) / BlockWatch.size }
    private static func length(sections: Int, blocks: Int) -> Int { fixed + sections * entry + blocks * 8 + 8 }

    var bytes: [UInt8] {
        var bytes = Self.magic
        func add<T: FixedWidthInteger>(_ number: T) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
        add(UInt32(sections.count))
        add(UInt32(0))
        add(UInt64(people))
        add(UInt64(bodyAt))
        add(UInt64(bodyLength))
        for section in sections {
            bytes += section.name.utf8
            bytes += [UInt8](repeating: 0, count: Self.nameWidth - section.name.utf8.count)
            add(UInt64(section.range.lowerBound))
            add(UInt64(section.range.count))
        }
        for sum in sums { add(sum) }
        add(bytes.withUnsafeBytes { BlockWatch.checksum($0) })
        return bytes
    }

    /// Reads and checks the head of a file; nothing behind it is touched.
    init(_ file: SharedBytes) throws(RegisterFault) {
        guard file.count >= 8, file.lend(0..<8, { $0.elementsEqual(Self.magic) }) else { throw .notARegister }
        let count = Int(file.load(8, as: UInt32.self))
        let bodyAt = file.load(24, as: UInt64.self)
        let bodyLength = file.load(32, as: UInt64.self)
        guard count < 1000, bodyLength <= UInt64(file.count), bodyAt <= UInt64(file.count) - bodyLength else { throw .damaged(section: "header") }
        let blocks = Self.blocks(Int(bodyLength))
        let length = Self.length(sections: count, blocks: blocks)
        guard length <= Int(bodyAt), file.lend(0..<(length - 8), { BlockWatch.checksum($0) }) == file.load(length - 8, as: UInt64.self) else {
            throw .damaged(section: "header")
        }
        var sections: [Section] = []
        for index in 0..<count {
            let at = Self.fixed + index * Self.entry
            let name = file.lend(at..<(at + Self.nameWidth)) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            let offset = file.load(at + Self.nameWidth, as: UInt64.self)
            let size = file.load(at + Self.nameWidth + 8, as: UInt64.self)
            guard offset <= bodyLength, size <= bodyLength - offset else { throw .damaged(section: "header") }
            sections.append(Section(name: name, range: Int(offset)..<Int(offset + size)))
        }
        // Everybody takes room in the body; a number beyond it would be calculated with before any part is looked at.
        guard let people = Int(exactly: file.load(16, as: UInt64.self)), people <= Int(bodyLength) else { throw .damaged(section: "header") }
        self.people = people
        self.bodyAt = Int(bodyAt)
        self.bodyLength = Int(bodyLength)
        self.sections = sections
        sums = (0..<blocks).map { file.load(Self.fixed + count * Self.entry + $0 * 8, as: UInt64.self) }
    }

    /// The name of the part that lies at a place of the body.
    func section(at place: Int, length: Int) -> String {
        sections.first { $0.range.overlaps(place..<(place + length)) }?.name ?? "padding"
    }
}
