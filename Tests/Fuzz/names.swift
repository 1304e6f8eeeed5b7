// SPDX-License-Identifier: Apache-2.0

import PersonNames

/// Two names of any bytes: they are read and scored; a score is a number and the same whichever name is first.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNames(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let cut = bytes.firstIndex(of: 0) ?? count / 2
    let first = String(decoding: bytes[..<cut], as: UTF8.self)
    let second = String(decoding: bytes[min(cut + 1, count)...], as: UTF8.self)
    let (a, b) = (NameReading(first), NameReading(second))
    let bits = NameSimilarity.bits(a, b)
    precondition(bits.isFinite && abs(bits - NameSimilarity.bits(b, a)) < 1e-4, "the score must not depend on which name is first")
    precondition(sameWriting(sameWriting(first)) == sameWriting(first), "writing a name as it is meant changes nothing the second time")
    return 0
}
