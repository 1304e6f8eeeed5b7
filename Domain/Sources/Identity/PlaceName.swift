// SPDX-License-Identifier: Apache-2.0

import PersonNames

/// Names of places as they are compared.
public enum PlaceName {
    /// Letters only, hamza seats and the article folded: how clerks vary the name of one state, region or town.
    public static func key(_ text: String) -> String {
        let words = sameWriting(text).split(separator: " ").map { $0.hasPrefix("ال") && $0.count > 4 ? $0.dropFirst(2) : $0 }
        return words.joined(separator: " ")
    }
}
