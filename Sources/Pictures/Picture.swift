// SPDX-License-Identifier: Apache-2.0

/// Why a file is not taken as a picture.
public enum PictureFault: Error, Equatable, Sendable {
    /// Neither JPEG nor PNG by its content, whatever its name says.
    case notAPicture
    case tooManyPixels
    /// Cut short, or its parts contradict each other.
    case damaged
}

/// A photo or scan as it came, known by its content to be a picture that can be shown.
public struct Picture: Sendable, Equatable {
    public enum Format: String, Sendable { case jpeg, png }

    /// More pixels than any scanner of papers makes; a small file can claim billions (ASVS 5.2.6).
    public static let mostPixels = 50_000_000

    public let format: Format
    public let width: Int
    public let height: Int
    public let original: [UInt8]

    /// Decodes the whole picture once, so that nothing is kept that cannot be shown later.
    public init(_ bytes: [UInt8]) throws(PictureFault) {
        let raster = try Raster(decoding: bytes, within: Int.max)
        format = bytes[0] == 0xFF ? .jpeg : .png
        (width, height) = (raster.width, raster.height)
        original = bytes
    }

    /// The same picture without what tells of place, time and device: for others' eyes.
    public var shared: [UInt8] { format == .jpeg ? JPEGSegments.stripped(original) : PNGChunks.stripped(original) }

    /// A fresh picture from nothing but the pixels: for showing in a browser. No side is longer than 1,600 pixels.
    public static func view(of bytes: [UInt8]) throws(PictureFault) -> [UInt8] { try Raster(decoding: bytes, within: 1600).jpeg }
}

/// The parts of a JPEG file before its pixels.
enum JPEGSegments {
    /// Keeps what is needed to draw it (tables, frame, JFIF, Adobe's colours) and which way up it is; drops Exif, XMP, IPTC, comments, profiles,
    /// thumbnails, and whatever stands behind the end.
    static func stripped(_ jpeg: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0xFF, 0xD8]
        let orientation = Orientation.read(jpeg)
        if orientation != .upright { out += minimalExif(orientation) }
        var at = 2
        while at + 4 <= jpeg.count, jpeg[at] == 0xFF {
            let marker = jpeg[at + 1]
            if marker == 0xFF {
                at += 1
                continue
            }
            let length = Int(jpeg[at + 2]) << 8 | Int(jpeg[at + 3])
            guard length >= 2, at + 2 + length <= jpeg.count else { break }
            if marker == 0xDA { return out + scans(jpeg[at...]) }
            let isApplication = (0xE0...0xEF).contains(marker)
            let isNeeded = !isApplication && marker != 0xFE || marker == 0xE0 && isJFIF(jpeg, at) || marker == 0xEE
            if isNeeded { out += jpeg[at..<at + 2 + length] }
            at += 2 + length
        }
        return out
    }

    /// JFIF's own segment without a thumbnail; JFXX extensions are thumbnails.
    private static func isJFIF(_ jpeg: [UInt8], _ at: Int) -> Bool {
        at + 20 <= jpeg.count && Array(jpeg[at + 4..<at + 9]) == Array("JFIF\0".utf8) && jpeg[at + 2] == 0 && jpeg[at + 3] == 16
    }

    /// The compressed pixels up to the end of image; between the scans of a progressive picture only tables may stand.
    private static func scans(_ rest: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var at = rest.startIndex
        while at < rest.endIndex {
            guard rest[at] == 0xFF, at + 1 < rest.endIndex else {
                out.append(rest[at])
                at += 1
                continue
            }
            let marker = rest[at + 1]
            if marker == 0xD9 { return out + [0xFF, 0xD9] }
            if (0xE0...0xEF).contains(marker) || marker == 0xFE, at + 3 < rest.endIndex {
                at += 2 + (Int(rest[at + 2]) << 8 | Int(rest[at + 3]))
                continue
            }
            out += [0xFF, marker]
            at += 2
        }
        return out + [0xFF, 0xD9]
    }

    /// An Exif segment that says which way up the picture is, and nothing else.
    private static func minimalExif(_ orientation: Orientation) -> [UInt8] {
        let tiff: [UInt8] = Array("II*\0".utf8) + [8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, UInt8(orientation.rawValue), 0, 0, 0, 0, 0, 0, 0]
        let body = Array("Exif\0\0".utf8) + tiff
        return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
    }
}

/// The parts of a PNG file.
enum PNGChunks {
    private static let needed: Set<String> = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "sRGB", "gAMA", "pHYs", "sBIT"]

    static func stripped(_ png: [UInt8]) -> [UInt8] {
        var out = Array(png.prefix(8))
        var at = 8
        while at + 12 <= png.count {
            let length = png[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length <= png.count - at - 12 else { break }
            let name = String(decoding: png[at + 4..<at + 8], as: UTF8.self)
            if needed.contains(name) { out += png[at..<at + 12 + length] }
            if name == "IEND" { break }
            at += 12 + length
        }
        return out
    }
}
