// SPDX-License-Identifier: Apache-2.0

/// Orders people by a word, and by a key among those who have the same.
struct BucketOrder {
    let keys: Int
    let folder: String

    init(keys: Int, folder: String) throws(RegisterBuildFault) {
        self.keys = keys
        self.folder = folder
    }

    /// - Parameters:
    ///   - bucket: the word of a person, below `keys`.
    ///   - key: what orders the people of one word; different for each.
    func fill(_ order: UnsafeMutablePointer<UInt32>, count: Int, bucket: (Int) -> Int, key: (UInt32) -> UInt64) throws(RegisterBuildFault) {
        let starts = try Scratch<UInt32>(count: keys + 1, folder: folder)
        for index in 0..<count { starts.base[bucket(index) + 1] += 1 }
        for index in 0..<keys { starts.base[index + 1] += starts.base[index] }
        let next = try Scratch<UInt32>(count: keys, folder: folder)
        next.base.update(from: starts.base, count: keys)
        for index in 0..<count {
            let word = bucket(index)
            order[Int(next.base[word])] = UInt32(index)
            next.base[word] += 1
        }
        var entries: [NumberedRow] = []
        for word in 0..<keys {
            let range = Int(starts.base[word])..<Int(starts.base[word + 1])
            guard range.count > 1 else { continue }
            entries.removeAll(keepingCapacity: true)
            for place in range { entries.append(NumberedRow(number: key(order[place]), row: order[place])) }
            entries.sort { $0.number < $1.number }
            for (offset, entry) in entries.enumerated() { order[range.lowerBound + offset] = entry.row }
        }
    }
}
