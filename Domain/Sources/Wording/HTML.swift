// SPDX-License-Identifier: Apache-2.0

/// Markup that is safe by construction: text put into it is escaped, markup is not, and nothing else can be put into it.
public struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
    public let markup: String

    public init(stringLiteral value: String) { markup = value }

    public init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

    private init(markup: String) { self.markup = markup }

    public static let none = HTML(markup: "")

    /// Text as text.
    public static func text(_ text: String) -> HTML { HTML(markup: escaped(text)) }

    public static func + (a: HTML, b: HTML) -> HTML { HTML(markup: a.markup + b.markup) }

    public static func escaped(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        var markup = ""

        public init(literalCapacity: Int, interpolationCount: Int) { markup.reserveCapacity(literalCapacity + interpolationCount * 24) }

        public mutating func appendLiteral(_ literal: String) { markup += literal }
        public mutating func appendInterpolation(_ text: String) { markup += HTML.escaped(text) }
        public mutating func appendInterpolation(_ number: Int) { markup += String(number) }
        public mutating func appendInterpolation(_ html: HTML) { markup += html.markup }
        public mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { markup += part.markup } }
        /// An attribute or element that is there only sometimes.
        public mutating func appendInterpolation(_ html: HTML, if condition: Bool) { if condition { markup += html.markup } }
    }
}

extension Sequence where Element == HTML {
    public var joined: HTML { reduce(into: HTML.none) { $0 = $0 + $1 } }
}
