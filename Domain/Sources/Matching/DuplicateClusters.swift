// SPDX-License-Identifier: Apache-2.0

/// Files that are likely all of one person, put together for an officer to look at. The machine gathers; nothing is merged.
///
/// Never a chain: two groups become one only where every file of the one is likely the same person as every file of the other, and none of
/// those pairs must stay apart. A file that is like two others who are unlike each other stays with the likelier one.
public struct DuplicateClusters: Sendable {
    public struct Cluster: Sendable, Hashable {
        /// In the order of the list.
        public let files: [Int]
        /// How probable the least probable of its pairs is.
        public let weakest: Double
    }

    /// At least two files each, by their first file.
    public let clusters: [Cluster]

    /// - Parameters:
    ///   - pairs: best first, as `DuplicateSearch` lists them; a pair that is not among them is taken for two people.
    ///   - files: how many files there are.
    ///   - mustStayApart: whether two files are known to be of two people: an officer found so, or one list that holds nobody twice has both.
    public init(_ pairs: [DuplicatePair], files: Int, mustStayApart: (Int, Int) -> Bool = { _, _ in false }) {
        var probable: [Tie: Double] = [:]
        for pair in pairs where !mustStayApart(pair.a, pair.b) { probable[Tie(pair.a, pair.b)] = pair.posterior }
        var group = Array(0..<files)
        var members = (0..<files).map { [$0] }
        for pair in pairs where probable[Tie(pair.a, pair.b)] != nil && group[pair.a] != group[pair.b] {
            let (kept, joined) = (group[pair.a], group[pair.b])
            let isTied = members[kept].allSatisfy { a in members[joined].allSatisfy { probable[Tie(a, $0)] != nil } }
            guard isTied else { continue }
            for file in members[joined] { group[file] = kept }
            members[kept] += members[joined]
            members[joined] = []
        }
        clusters = members.filter { $0.count > 1 }.map { files in
            let ties = files.flatMap { a in files.filter { a < $0 }.map { Tie(a, $0) } }
            return Cluster(files: files.sorted(), weakest: ties.compactMap { probable[$0] }.min() ?? 0)
        }.sorted { $0.files[0] < $1.files[0] }
    }

    private struct Tie: Hashable {
        let first: Int
        let second: Int

        init(_ a: Int, _ b: Int) {
            first = min(a, b)
            second = max(a, b)
        }
    }
}
