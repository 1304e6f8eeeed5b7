// SPDX-License-Identifier: Apache-2.0

public import Identity

/// Keeps text of one direction from turning the text around it.
public enum Bidi {
    /// The text between first-strong isolates (U+2068 … U+2069), for plain text.
    public static func isolated(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }

    /// A value of unknown script, in markup.
    public static func value(_ text: String) -> HTML { "<bdi>\(text)</bdi>" }

    /// References, document numbers and the like: always left to right.
    public static func reference(_ text: String) -> HTML { "<bdi dir=\"ltr\" class=\"ref\">\(text)</bdi>" }

    public static func direction(_ language: Language) -> String { language == .arabic ? "rtl" : "ltr" }

    /// How a cell from a list is shown: what cannot be seen is made visible.
    public static func visible(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x061C: out.append("\u{25AF}")
            default: out.append(scalar)
            }
        }
        return String(out)
    }
}
