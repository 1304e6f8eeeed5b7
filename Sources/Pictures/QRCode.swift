// SPDX-License-Identifier: Apache-2.0

import CImage

/// A QR code (ISO/IEC 18004) as a drawing: for fingerprints and other things that are scanned instead of typed.
public enum QRCode {
    /// An SVG document with a quiet zone of four modules; nil where the text is too long for a code.
    public static func svg(_ text: String) -> String? {
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        var path = ""
        for row in 0..<width {
            for column in 0..<width where code.pointee.data[row * width + column] & 1 == 1 { path += "M\(column + 4) \(row + 4)h1v1h-1z" }
        }
        let size = width + 8
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size) \(size)" width="\(size * 5)" height="\(size * 5)" shape-rendering="crispEdges">\
            <rect width="\(size)" height="\(size)" fill="#fff"/><path fill="#000" d="\(path)"/></svg>

            """
    }
}
