// SPDX-License-Identifier: Apache-2.0

import CImage

extension Raster {
    /// Every scan of a progressive picture is a walk over all of it; cameras write about ten.
    private static let mostScans = 100
    private static let quality: Int32 = 85

    /// The pixels of a JPEG or PNG, upright, no side longer than asked. Files that are cut short or contradict themselves are refused.
    init(decoding bytes: [UInt8], within side: Int) throws(PictureFault) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = try Raster.jpeg(bytes, within: side).fitted(within: side).turned(Orientation.read(bytes))
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = try Raster.png(bytes).fitted(within: side)
        } else {
            throw .notAPicture
        }
    }

    private static func check(_ width: Int, _ height: Int) throws(PictureFault) {
        guard width > 0, height > 0 else { throw .damaged }
        guard width <= Picture.mostPixels / height else { throw .tooManyPixels }
    }

    private static func jpeg(_ bytes: [UInt8], within side: Int) throws(PictureFault) -> Raster {
        guard zip(bytes, bytes.dropFirst()).count(where: { $0 == 0xFF && $1 == 0xDA }) <= mostScans, let handle = tjInitDecompress() else { throw .damaged }
        defer { tjDestroy(handle) }
        var (width, height, subsampling, colours): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        guard tjDecompressHeader3(handle, bytes, UInt(bytes.count), &width, &height, &subsampling, &colours) == 0 else { throw .damaged }
        try check(Int(width), Int(height))
        // The decoder shrinks by eighths on its way: the smallest that is still not smaller than wanted.
        let longest = Int(max(width, height))
        let eighths = (1...8).first { (longest * $0 + 7) / 8 >= side } ?? 8
        let (w, h) = ((Int(width) * eighths + 7) / 8, (Int(height) * eighths + 7) / 8)
        let isInk = colours == Int32(TJCS_CMYK.rawValue) || colours == Int32(TJCS_YCCK.rawValue)
        let samples = isInk ? 4 : 3
        var pixels = [UInt8](repeating: 0, count: w * h * samples)
        let read = tjDecompress2(
            handle, bytes, UInt(bytes.count), &pixels, Int32(w), Int32(w * samples), Int32(h), Int32(isInk ? TJPF_CMYK.rawValue : TJPF_RGB.rawValue),
            TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS)
        guard read == 0 else { throw .damaged }
        return Raster(width: w, height: h, pixels: isInk ? rgb(fromInks: pixels) : pixels)
    }

    /// Four inks as Adobe stores them, inverted.
    private static func rgb(fromInks inks: [UInt8]) -> [UInt8] {
        stride(from: 0, to: inks.count, by: 4).flatMap { at in (0..<3).map { UInt8(Int(inks[at + $0]) * Int(inks[at + 3]) / 255) } }
    }

    private static func png(_ bytes: [UInt8]) throws(PictureFault) -> Raster {
        // libpng keeps the address of this between its two calls.
        let image = UnsafeMutablePointer<png_image>.allocate(capacity: 1)
        image.initialize(to: png_image())
        image.pointee.version = UInt32(PNG_IMAGE_VERSION)
        defer {
            png_image_free(image)
            image.deallocate()
        }
        let outcome: Result<Raster, PictureFault> = bytes.withUnsafeBytes { memory in
            guard png_image_begin_read_from_memory(image, memory.baseAddress, memory.count) != 0 else { return .failure(.damaged) }
            let (width, height) = (Int(image.pointee.width), Int(image.pointee.height))
            do throws(PictureFault) { try check(width, height) } catch { return .failure(error) }
            // Sixteen-bit samples are taken as sRGB too, not as linear light; transparent parts lie on white paper.
            image.pointee.flags |= UInt32(PNG_IMAGE_FLAG_16BIT_sRGB)
            image.pointee.format = UInt32(PNG_FORMAT_FLAG_COLOR)
            var paper = png_color(red: 255, green: 255, blue: 255)
            var pixels = [UInt8](repeating: 0, count: width * height * 3)
            guard png_image_finish_read(image, &paper, &pixels, Int32(width * 3), nil) != 0 else { return .failure(.damaged) }
            return .success(Raster(width: width, height: height, pixels: pixels))
        }
        return try outcome.get()
    }

    /// The pixels as a fresh JPEG.
    var jpeg: [UInt8] {
        get throws(PictureFault) {
            guard let handle = tjInitCompress() else { throw .damaged }
            defer { tjDestroy(handle) }
            var memory: UnsafeMutablePointer<UInt8>?
            defer { tjFree(memory) }
            var size: UInt = 0
            let written = tjCompress2(
                handle, pixels, Int32(width), Int32(width * 3), Int32(height), Int32(TJPF_RGB.rawValue), &memory, &size, Int32(TJSAMP_420.rawValue),
                Self.quality, 0)
            guard written == 0 else { throw .damaged }
            return Array(UnsafeBufferPointer(start: memory, count: Int(size)))
        }
    }
}
