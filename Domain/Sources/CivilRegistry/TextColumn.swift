// SPDX-License-Identifier: Apache-2.0

/// Strings laid end to end, with where each begins.
struct TextColumn: Sendable {
    private var offsets: [UInt32] = [0]
    private var text: [UInt8] = []

    init() {}

    init(offsets: [UInt32], text: [UInt8], section: String) throws(RegisterFault) {
        guard let last = offsets.last, Int(last) == text.count, zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }) else {
            throw .damaged(section: section)
        }
        self.offsets = offsets
        self.text = text
    }

    var count: Int { offsets.count - 1 }

    subscript(_ index: Int) -> String { String(decoding: text[Int(offsets[index])..<Int(offsets[index + 1])], as: UTF8.self) }

    func bytes(_ index: Int) -> ArraySlice<UInt8> { text[Int(offsets[index])..<Int(offsets[index + 1])] }

    mutating func append(_ string: String) {
        text.append(contentsOf: string.utf8)
        offsets.append(UInt32(text.count))
    }

    func sections(_ name: String) -> [(name: String, bytes: [UInt8])] {
        [(name + ".at", offsets.flatMap { RegisterFile.bytes($0) }), (name + ".text", text)]
    }

    init(_ sections: MappedSections, _ name: String) throws(RegisterFault) {
        try self.init(offsets: try sections.column(name + ".at", UInt32.self), text: try sections.bytes(name + ".text"), section: name)
    }
}

/// The distinct values of one field and how often each occurs; number 0 is "not recorded".
struct Vocabulary: Sendable {
    private var ids: [String: UInt32] = ["": 0]
    private(set) var words: [String] = [""]
    private(set) var counts: [UInt32] = [0]

    init() {}

    mutating func number(_ word: String) -> UInt32 {
        if let id = ids[word] {
            counts[Int(id)] += 1
            return id
        }
        let id = UInt32(words.count)
        ids[word] = id
        words.append(word)
        counts.append(1)
        return id
    }

    func sections(_ name: String) -> [(name: String, bytes: [UInt8])] {
        var column = TextColumn()
        for word in words { column.append(word) }
        return column.sections(name) + [(name + ".count", counts.flatMap { RegisterFile.bytes($0) })]
    }
}
