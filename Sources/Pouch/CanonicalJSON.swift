// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// The one form in which Homeward writes what it signs: keys sorted, no white space, no escaped slashes.
public enum CanonicalJSON {
    public static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    /// Decodes only what is written in that form: duplicate keys, unknown keys and other spellings of the same value are refused.
    public static func decode<T: Codable>(_ type: T.Type, from data: Data) throws(PouchFault) -> T {
        guard let value = try? JSONDecoder().decode(type, from: data), let again = try? encode(value), again == data else {
            throw PouchFault(.notCanonical)
        }
        return value
    }
}
