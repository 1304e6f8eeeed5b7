// SPDX-License-Identifier: Apache-2.0

/// Numbers for every possible step, dense, so that counting costs an addition.
struct StepCounts: Sendable {
    private static let n = LetterAlphabet.capacity
    private static let offsets: [Int] = [0, n * n, 2 * n * n, 3 * n * n, 3 * n * n + n * n * n, 3 * n * n + 2 * n * n * n]
    private var values: [Double]

    init(repeating value: Double = 0) {
        values = [Double](repeating: value, count: Self.offsets[5] + Self.n * Self.n * Self.n * Self.n)
    }

    /// Where a step's number lies; `a` and `b` are its one or two letters as one number, and its shape says how many they are.
    @inline(__always)
    static func index(_ shape: Int, _ a: Int, _ b: Int) -> Int {
        switch shape {
        case 0, 1, 2: a * n + b
        case 3: offsets[3] + a * n + b
        case 4: offsets[4] + a * n * n + b
        case 5: offsets[5] + a * n * n + b
        case 6: offsets[1] + b
        default: offsets[2] + a
        }
    }

    subscript(_ index: Int) -> Double {
        get { values[index] }
        set { values[index] = newValue }
    }

    mutating func withPointer<R>(_ body: (UnsafeMutableBufferPointer<Double>) -> R) -> R { values.withUnsafeMutableBufferPointer { body($0) } }

    /// The step that a place stands for.
    static func step(_ index: Int) -> LetterStep {
        func letters(_ pair: Int) -> (UInt8, UInt8) { (UInt8(pair / n), UInt8(pair % n)) }
        switch index {
        case ..<offsets[1]: return LetterStep(first1: UInt8(index / n), first2: 0, second1: UInt8(index % n), second2: 0)
        case ..<offsets[2]:
            let b = letters(index - offsets[1])
            return LetterStep(first1: 0, first2: 0, second1: b.0, second2: b.1)
        case ..<offsets[3]:
            let a = letters(index - offsets[2])
            return LetterStep(first1: a.0, first2: a.1, second1: 0, second2: 0)
        case ..<offsets[4]:
            let a = letters((index - offsets[3]) / n)
            return LetterStep(first1: a.0, first2: a.1, second1: UInt8((index - offsets[3]) % n), second2: 0)
        case ..<offsets[5]:
            let b = letters((index - offsets[4]) % (n * n))
            return LetterStep(first1: UInt8((index - offsets[4]) / (n * n)), first2: 0, second1: b.0, second2: b.1)
        default:
            let a = letters((index - offsets[5]) / (n * n))
            let b = letters((index - offsets[5]) % (n * n))
            return LetterStep(first1: a.0, first2: a.1, second1: b.0, second2: b.1)
        }
    }

    /// Every step with at least so much, in order of place.
    func listed(least: Double) -> [(index: Int, value: Double)] {
        values.indices.lazy.filter { values[$0] >= least }.map { ($0, values[$0]) }
    }

    mutating func add(_ other: StepCounts) {
        for index in values.indices { values[index] += other.values[index] }
    }
}
