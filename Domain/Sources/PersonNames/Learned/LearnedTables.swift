// SPDX-License-Identifier: Apache-2.0
// Written by `homeward names train`, in the order of `NameModel.pairs`.

extension LearnedTables {
    static let letters: [StaticString] = [
        lettersArabicArabic,
        lettersArabicCyrillic,
        lettersArabicLatin,
        lettersCyrillicCyrillic,
        lettersCyrillicLatin,
        lettersLatinLatin,
    ]
    static let attested: [StaticString] = [
        "",
        attestedArabicCyrillic,
        attestedArabicLatin,
        attestedCyrillicCyrillic,
        attestedCyrillicLatin,
        attestedLatinLatin,
    ]
}
