// SPDX-License-Identifier: Apache-2.0

extension ManifestField {
    /// The columns of a list that say who somebody is, by what stands over them. What a list says beside that, as of what somebody is accused, is in none
    /// of them.
    public static func identityColumns(of header: [String]) -> Set<Int> {
        let known = Set(allCases.flatMap(\.synonyms).map(ColumnMapping.key))
        return Set(header.indices.filter { known.contains(ColumnMapping.key(header[$0])) })
    }
}
