// SPDX-License-Identifier: Apache-2.0

/// Two words of one script: a weighted edit distance turned into bits, cheap where writers waver (vowels, doubled letters).
///
/// Hand-set; a table learned like the others will take its place.
enum SameScript {
    static func bits(_ a: [UInt8], _ b: [UInt8], _ script: Script) -> Float {
        if a == b { return min(3.2 * Float(a.count), 16) }
        let vowels = Self.vowels(script)
        let likeness = Self.likeness(script)
        let columns = b.count + 1
        var d = [Float](repeating: 0, count: (a.count + 1) * columns)
        func drop(_ word: [UInt8], _ i: Int) -> Float {
            if i > 1, word[i - 1] == word[i - 2] { return 0.4 }
            return vowels.contains(word[i - 1]) ? 1.2 : 3.2
        }
        for i in 0...a.count {
            for j in 0...b.count where i + j > 0 {
                var best = Float.infinity
                if i > 0 { best = min(best, d[(i - 1) * columns + j] + drop(a, i)) }
                if j > 0 { best = min(best, d[i * columns + j - 1] + drop(b, j)) }
                if i > 0, j > 0 {
                    let same = a[i - 1] == b[j - 1]
                    let soft = vowels.contains(a[i - 1]) && vowels.contains(b[j - 1])
                    let alike = likeness[Int(a[i - 1])] & likeness[Int(b[j - 1])] != 0
                    best = min(best, d[(i - 1) * columns + j - 1] + (same ? 0 : soft || alike ? 1.1 : 3.6))
                }
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    best = min(best, d[(i - 2) * columns + j - 2] + 2)
                }
                d[i * columns + j] = best
            }
        }
        return min(3.2 * Float(max(a.count, b.count)), 16) - 3.2 * d[a.count * columns + b.count]
    }

    private static func vowels(_ script: Script) -> Set<UInt8> {
        switch script {
        case .arabic: arabic
        case .cyrillic: cyrillic
        case .latin: latin
        }
    }

    private static let arabic = Set(NameToken("اويه")?.letters ?? [])
    private static let cyrillic = Set(NameToken("аеийоуыэюяьъ")?.letters ?? [])
    private static let latin = Set(NameToken("aeiouyhw")?.letters ?? [])

    /// Letters that writers take for each other when they write by ear; a bit for each group.
    private static func likeness(_ script: Script) -> [UInt32] {
        switch script {
        case .arabic: arabicLikeness
        case .cyrillic: cyrillicLikeness
        case .latin: latinLikeness
        }
    }

    private static let arabicLikeness = groups("سص", "تط", "دضظ", "كقغج", "حهخ", "فو", "ذز", "ثس", "عا", "شس", "تد")
    private static let cyrillicLikeness = groups("гх", "кг", "кх", "вф", "дт", "зс", "жш", "цс", "бп")
    private static let latinLikeness = groups("vw", "vf", "kqc", "iy", "sz", "jg", "dt", "ou", "bp")

    private static func groups(_ groups: String...) -> [UInt32] {
        var table = [UInt32](repeating: 0, count: 256)
        for (bit, group) in groups.enumerated() {
            for letter in group { if let code = NameToken(String(letter))?.letters.first { table[Int(code)] |= 1 << UInt32(bit) } }
        }
        return table
    }
}
