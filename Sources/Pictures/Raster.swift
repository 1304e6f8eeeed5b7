// SPDX-License-Identifier: Apache-2.0

/// Pixels in red, green and blue, a byte each, row after row.
struct Raster: Equatable {
    let width: Int
    let height: Int
    let pixels: [UInt8]

    /// No side longer than asked: halved while it is twice too long, the rest between neighbours.
    func fitted(within side: Int) -> Raster {
        var now = self
        while max(now.width, now.height) / 2 >= side, min(now.width, now.height) > 1 { now = now.halved() }
        let long = max(now.width, now.height)
        guard long > side else { return now }
        return now.resampled(max(1, (now.width * side + long / 2) / long), max(1, (now.height * side + long / 2) / long))
    }

    private func halved() -> Raster {
        let (w, h, row) = (width / 2, height / 2, width * 3)
        var out = [UInt8](repeating: 0, count: w * h * 3)
        pixels.withUnsafeBufferPointer { from in
            var to = 0
            for y in 0..<h {
                for x in 0..<w {
                    let at = 2 * y * row + x * 6
                    for c in at..<at + 3 {
                        let sum = Int(from[c]) + Int(from[c + 3]) + Int(from[c + row]) + Int(from[c + row + 3])
                        out[to] = UInt8((sum + 2) / 4)
                        to += 1
                    }
                }
            }
        }
        return Raster(width: w, height: h, pixels: out)
    }

    /// Each new pixel lies between up to four old ones; weights are of 256.
    private func resampled(_ w: Int, _ h: Int) -> Raster {
        func places(_ old: Int, _ new: Int) -> [(Int, Int, Int)] {
            (0..<new).map { place in
                let at = max(0, min((old - 1) * 256, ((2 * place + 1) * old * 128) / new - 128))
                return (at / 256, min(at / 256 + 1, old - 1), at % 256)
            }
        }
        let columns = places(width, w)
        var out = [UInt8](repeating: 0, count: w * h * 3)
        pixels.withUnsafeBufferPointer { from in
            var to = 0
            for (y0, y1, v) in places(height, h) {
                for (x0, x1, u) in columns {
                    for c in 0..<3 {
                        let top = Int(from[(y0 * width + x0) * 3 + c]) * (256 - u) + Int(from[(y0 * width + x1) * 3 + c]) * u
                        let low = Int(from[(y1 * width + x0) * 3 + c]) * (256 - u) + Int(from[(y1 * width + x1) * 3 + c]) * u
                        out[to] = UInt8((top * (256 - v) + low * v + 32_768) >> 16)
                        to += 1
                    }
                }
            }
        }
        return Raster(width: w, height: h, pixels: out)
    }

    /// The picture as the camera saw it.
    func turned(_ orientation: Orientation) -> Raster {
        guard orientation != .upright else { return self }
        let isOnSide = orientation.rawValue >= 5
        let (w, h) = isOnSide ? (height, width) : (width, height)
        var out = [UInt8](repeating: 0, count: w * h * 3)
        var to = 0
        for y in 0..<h {
            for x in 0..<w {
                let (sx, sy) = source(x, y, orientation)
                let at = (sy * width + sx) * 3
                out[to] = pixels[at]
                out[to + 1] = pixels[at + 1]
                out[to + 2] = pixels[at + 2]
                to += 3
            }
        }
        return Raster(width: w, height: h, pixels: out)
    }

    private func source(_ x: Int, _ y: Int, _ orientation: Orientation) -> (Int, Int) {
        switch orientation {
        case .upright: (x, y)
        case .mirrored: (width - 1 - x, y)
        case .overturned: (width - 1 - x, height - 1 - y)
        case .flipped: (x, height - 1 - y)
        case .transposed: (y, x)
        case .right: (y, height - 1 - x)
        case .transversed: (width - 1 - y, height - 1 - x)
        case .left: (width - 1 - y, x)
        }
    }
}
