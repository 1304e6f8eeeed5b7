// SPDX-License-Identifier: Apache-2.0

import Samples
import Testing

@Suite struct SamplesTests {
    static let register = SampleRegister(count: 2000, seed: 3)
    static let manifest = SampleManifest(register: register, seed: 3)

    @Test("The demonstration has 5,704 rows of 61 nationalities, 130 of them claiming Russian citizenship")
    func counts() {
        let rows = Self.manifest.manifest.split(separator: "\r\n")
        #expect(rows.count == SampleManifest.rows + 4)
        #expect(Self.manifest.russians.count == 130)
        #expect(Self.manifest.russians.contains { $0.registered == nil } && Self.manifest.russians.contains { $0.registered != nil })
    }

    @Test("The same seed makes the same people")
    func seeded() {
        #expect(SampleRegister(count: 50, seed: 9).csv == SampleRegister(count: 50, seed: 9).csv)
        #expect(SampleManifest(register: Self.register, seed: 3).manifest == Self.manifest.manifest)
        #expect(SampleManifest(register: Self.register, seed: 4).manifest != Self.manifest.manifest)
    }
}
