// SPDX-License-Identifier: Apache-2.0

import PersonNames

/// A word reduced to classes of consonants that all three scripts share; only used to find candidates, never to score them.
enum Skeleton {
    static func of(_ letters: [UInt8], _ script: Script) -> [UInt8] {
        var skeleton: [UInt8] = []
        let classes = table(script)
        var previous: UInt8 = 0
        for code in letters {
            let sound = classes[Int(code)]
            // A doubled letter is one sound; Arabic does not write it twice, so two letters there are two sounds.
            if sound != 0, code != previous || script == .arabic { skeleton.append(sound) }
            previous = code
        }
        return skeleton
    }

    /// The skeleton itself and every form with one sound missing: two words share a key when they differ in one sound.
    static func keys(_ skeleton: [UInt8]) -> Set<[UInt8]> {
        var keys: Set<[UInt8]> = [skeleton]
        guard skeleton.count > 2 else { return keys }
        for index in skeleton.indices {
            var shorter = skeleton
            shorter.remove(at: index)
            keys.insert(shorter)
        }
        return keys
    }

    private static func table(_ script: Script) -> [UInt8] {
        switch script {
        case .arabic: arabic
        case .cyrillic: cyrillic
        case .latin: latin
        }
    }

    // Sounds: p t j k s x f l m n r. Vowels, h and its kin, w and y carry none: they come and go between the scripts.
    private static let arabic = build(
        .arabic, ["p": "بپ", "t": "تطدضث", "j": "جچژ", "k": "غقكگ", "s": "ذزظسص", "x": "ش", "f": "فڤ", "l": "ل", "m": "م", "n": "ن", "r": "ر"])
    private static let cyrillic = build(
        .cyrillic, ["p": "бп", "t": "дт", "j": "жч", "k": "гк", "s": "зсц", "x": "шщ", "f": "ф", "l": "л", "m": "м", "n": "н", "r": "р"])
    private static let latin = build(
        .latin, ["p": "bp", "t": "dt", "j": "j", "k": "gkqc", "s": "sz", "x": "x", "f": "f", "l": "l", "m": "m", "n": "n", "r": "r"])

    private static func build(_ script: Script, _ groups: [Character: String]) -> [UInt8] {
        var table = [UInt8](repeating: 0, count: 256)
        for (sound, letters) in groups {
            for letter in letters {
                if let code = NameToken(String(letter))?.letters.first { table[Int(code)] = sound.asciiValue ?? 0 }
            }
        }
        return table
    }
}
