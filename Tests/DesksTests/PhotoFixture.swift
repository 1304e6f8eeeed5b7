// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A photograph of nobody: grey, 8 by 8, with a place in its Exif that must not leave the office.
enum PhotoFixture {
    private static let plain =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/"
        + "wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z"

    static func jpeg() throws -> [UInt8] {
        guard let data = Data(base64Encoded: plain) else { return [] }
        let exif: [UInt8] = Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Array("GPS 31.04N 46.25E".utf8)
        let segment: [UInt8] = [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
        return Array(data.prefix(2)) + segment + data.dropFirst(2)
    }
}
