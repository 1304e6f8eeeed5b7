// SPDX-License-Identifier: Apache-2.0

public import Identity

/// One message in all three languages. There is no way to write one without a translation.
public struct Message: Sendable, Hashable {
    public let english: String
    public let arabic: String
    public let russian: String

    public init(en english: String, ar arabic: String, ru russian: String) {
        self.english = english
        self.arabic = arabic
        self.russian = russian
    }

    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .english: english
        case .arabic: arabic
        case .russian: russian
        }
    }

    /// The message with its `{placeholders}` filled. Every value is isolated, so that a Latin reference does not turn an Arabic line around.
    public func callAsFunction(_ language: Language, _ values: KeyValuePairs<String, String>) -> String {
        values.reduce(self(language)) { text, value in text.replacing("{\(value.key)}", with: Bidi.isolated(value.value)) }
    }
}

/// A message that counts something, with every plural form each language has (Unicode CLDR plural rules for whole numbers).
public struct CountedMessage: Sendable, Hashable {
    public let english: English
    public let arabic: Arabic
    public let russian: Russian

    public struct English: Sendable, Hashable {
        public let one, other: String
        public init(one: String, other: String) { (self.one, self.other) = (one, other) }
    }

    public struct Arabic: Sendable, Hashable {
        public let zero, one, two, few, many, other: String
        public init(zero: String, one: String, two: String, few: String, many: String, other: String) {
            (self.zero, self.one, self.two, self.few, self.many, self.other) = (zero, one, two, few, many, other)
        }
    }

    public struct Russian: Sendable, Hashable {
        public let one, few, many: String
        public init(one: String, few: String, many: String) { (self.one, self.few, self.many) = (one, few, many) }
    }

    public init(en: English, ar: Arabic, ru: Russian) { (english, arabic, russian) = (en, ar, ru) }

    /// The form for a number, with `{n}` written in the language's digits.
    public func callAsFunction(_ language: Language, _ n: Int) -> String {
        form(language, abs(n)).replacing("{n}", with: Numerals.text(n, language))
    }

    private func form(_ language: Language, _ n: Int) -> String {
        switch language {
        case .english: n == 1 ? english.one : english.other
        case .arabic: arabicForm(n)
        case .russian: russianForm(n)
        }
    }

    private func arabicForm(_ n: Int) -> String {
        switch (n, n % 100) {
        case (0, _): arabic.zero
        case (1, _): arabic.one
        case (2, _): arabic.two
        case (_, 3...10): arabic.few
        case (_, 11...99): arabic.many
        default: arabic.other
        }
    }

    private func russianForm(_ n: Int) -> String {
        switch (n % 10, n % 100) {
        case (_, 11...14): russian.many
        case (1, _): russian.one
        case (2...4, _): russian.few
        default: russian.many
        }
    }
}
