// SPDX-License-Identifier: Apache-2.0

/// The languages every page is complete in.
public enum Language: String, Sendable, Codable, CaseIterable {
    case english = "en"
    case arabic = "ar"
    case russian = "ru"
}

/// Free text with the language it was written in; never translated by the machine.
public struct TaggedText: Sendable, Hashable, Codable {
    public let text: String
    public let language: Language

    public init(_ text: String, _ language: Language) {
        self.text = text
        self.language = language
    }
}
