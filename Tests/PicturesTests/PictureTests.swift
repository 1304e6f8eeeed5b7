// SPDX-License-Identifier: Apache-2.0

import Foundation
import Pictures
import Testing

@Suite struct PictureTests {
    /// A small PNG, written by hand: stored blocks, no compression, with a text that tells too much.
    static func png(_ width: Int, _ height: Int) -> [UInt8] {
        var rows: [UInt8] = []
        for y in 0..<height {
            let green = UInt8(y * 255 / max(height - 1, 1))
            rows.append(0)
            for x in 0..<width { rows += [UInt8(x * 255 / max(width - 1, 1)), green, 90] as [UInt8] }
        }
        var zlib: [UInt8] = [0x78, 0x01]
        var rest = rows[...]
        while !rest.isEmpty {
            let part = rest.prefix(65_535)
            rest = rest.dropFirst(part.count)
            let n = UInt16(part.count)
            let head: [UInt8] = [rest.isEmpty ? 1 : 0, UInt8(n & 255), UInt8(n >> 8), UInt8(~n & 255), UInt8(~n >> 8)]
            zlib += head
            zlib += part
        }
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in rows { (a, b) = ((a + UInt32(byte)) % 65_521, (b + a + UInt32(byte)) % 65_521) }
        zlib += big(b << 16 | a)
        let header = big(UInt32(width)) + big(UInt32(height)) + [8, 2, 0, 0, 0]
        let chunks: [[UInt8]] = [chunk("IHDR", header), chunk("tEXt", Array("Location\0Nasiriyah".utf8)), chunk("IDAT", zlib), chunk("IEND", [])]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunks.flatMap { $0 }
    }

    static func big(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * UInt32($0)) & 255) } }

    static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + body
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in named {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return big(UInt32(body.count)) + named + big(~crc)
    }

    /// A photo with Exif: turned on its side, with a place, and a comment.
    static func jpeg() throws -> [UInt8] {
        let plain = try Picture.view(of: png(40, 20))
        let tiff: [UInt8] = Array("II*\0".utf8) + [8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0] + Array("GPS 31.04N 46.25E".utf8)
        let exif = Array("Exif\0\0".utf8) + tiff
        let comment = Array("prison camera 4".utf8)
        let segments: [UInt8] = [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + [0xFF, 0xFE, 0, UInt8(comment.count + 2)] + comment
        return Array(plain.prefix(2)) + segments + plain.dropFirst(2) + Array("hidden behind the end".utf8)
    }

    @Test("What is shared holds no place, no comment, nothing behind the end; the picture is the same and the right way up")
    func stripped() throws {
        let picture = try Picture(try Self.jpeg())
        #expect(picture.width == 20 && picture.height == 40, "the camera was held on its side")
        let shared = picture.shared
        let text = String(decoding: shared, as: UTF8.self)
        for told in ["GPS", "prison", "hidden"] { #expect(!text.contains(told) && String(decoding: picture.original, as: UTF8.self).contains(told)) }
        #expect(try Picture.view(of: shared) == Picture.view(of: picture.original))
        #expect(try Picture(shared).width == 20)
        let png = try Picture(Self.png(30, 10))
        #expect(!String(decoding: png.shared, as: UTF8.self).contains("Nasiriyah") && png.shared.count < png.original.count)
        #expect(try Picture.view(of: png.shared) == Picture.view(of: png.original))
    }

    @Test("A view is made from the pixels alone and is never wider or higher than 1,600")
    func view() throws {
        let view = try Picture(try Picture.view(of: Self.png(2000, 30)))
        #expect(view.width == 1600 && view.height == 24 && view.format == .jpeg)
    }

    @Test("By content, not by name: a script, a cut picture, a picture that claims billions of pixels are refused without harm")
    func refused() throws {
        #expect(throws: PictureFault.notAPicture) { try Picture(Array("<script>alert(1)</script>".utf8)) }
        #expect(throws: PictureFault.notAPicture) { try Picture([]) }
        let sound = try Self.jpeg()
        for cut in stride(from: 3, to: sound.count - 30, by: 37) { #expect(throws: PictureFault.self) { try Picture(Array(sound.prefix(cut))) } }
        var huge = Self.png(4, 4)
        huge.replaceSubrange(8..<33, with: Self.chunk("IHDR", Self.big(60_000) + Self.big(60_000) + [8, 2, 0, 0, 0]))
        #expect(throws: PictureFault.tooManyPixels) { try Picture(huge) }
    }

    @Test("A fingerprint fits into a QR code")
    func code() {
        let svg = QRCode.svg(Array(repeating: "3f2a", count: 16).joined(separator: " "))
        #expect(svg?.hasPrefix("<svg") == true && (svg?.count ?? 0) > 2000)
    }
}
