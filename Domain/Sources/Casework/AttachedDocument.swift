// SPDX-License-Identifier: Apache-2.0

import Workflow

/// A scan, a photo or another document that goes with a letter. The letter says what it is and how to open it; its content follows by itself, sealed in
/// parts (docs/spec/channel.md, Documents).
public struct AttachedDocument: Sendable, Hashable, Codable {
    public let id: String
    /// What the file was called.
    public let name: String
    /// Bytes of the content, 1 to 2 GiB.
    public let size: Int
    /// SHA-256 of the content, in hexadecimal.
    public let hash: String
    /// Root of the tree over the sealed parts, in hexadecimal: what the parts are known by on the line.
    public let root: String
    /// The key of this document and of no other, 32 bytes in hexadecimal.
    public let key: String

    public static let mostBytes = 2 << 30
    /// Documents of one letter.
    public static let most = 20
    static let mostNameBytes = 200

    public init(id: String, name: String, size: Int, hash: String, root: String, key: String) {
        (self.id, self.name, self.size, self.hash, self.root, self.key) = (id, name, size, hash, root, key)
    }

    /// A file name as it may be kept and shown: its last part, without what no name should hold; `document` where nothing is left.
    public static func cleanName(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
        let clean = String(String.UnicodeScalarView(last.unicodeScalars.filter(mayStand)))
        var short = clean
        while short.utf8.count > mostNameBytes { short.removeFirst() }
        return short.contains(where: { !$0.isWhitespace && $0 != "." }) ? short : "document"
    }

    /// Neither control characters nor those that turn the direction of what follows: "exe.gpj" must not look like "jpg.exe".
    private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
        default: scalar != "/" && scalar != "\\" && scalar != "\""
        }
    }

    func check() throws(Refusal) {
        func isID(_ text: String) -> Bool { (1...64).contains(text.utf8.count) && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } }
        func isHash(_ text: String) -> Bool { text.utf8.count == 64 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) } }
        guard name == Self.cleanName(name), (1...Self.mostBytes).contains(size), [hash, root, key].allSatisfy(isHash), isID(id) else {
            throw Refusal(.documentUnreadable, field: "documents")
        }
    }
}
