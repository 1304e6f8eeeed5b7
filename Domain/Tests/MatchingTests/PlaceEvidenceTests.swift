// SPDX-License-Identifier: Apache-2.0

import Identity
import Testing

@testable import Matching

@Suite struct GazetteerTests {
    @Test(
        "Towns, regions and states are known by the names that clerks of three scripts write",
        arguments: [
            ("Махачкала", "RU.17"), ("г. Махачкала", "RU.17"), ("Дагестан", "RU.17"), ("Республика Дагестан", "RU.17"), ("с. Ахты, Республики Дагестан", "RU.17"), ("داغستان", "RU.17"),
            ("محج قلعة", "RU.17"), ("Dagestan", "RU.17"), ("غروزني", "RU.12"), ("город Грозный", "RU.12"), ("الشيشان", "RU.12"), ("Чеченская Республика", "RU.12"), ("Kazan", "RU.73"),
            ("Астраханская обл.", "RU.07"), ("Астрахань, Астраханской области", "RU.07"), ("Кабардино-Балкарская Республика", "RU.22"), ("Карачаево-Черкесской Республики", "RU.27"),
            ("Ямало-Ненецкий автономный округ", "RU.87"), ("Республика Марий Эл", "RU.45"), ("Республика Алтай", "RU.03"), ("Липецкой области", "RU.43"), ("Москва", "RU.48"), ("Ленинград", "RU.66"),
            ("مدينة الموصل", "IQ.15"), ("حلب", "SY.09"), ("Узбекистан", "UZ"), ("روسيا", "RU"), ("Russia", "RU"), ("Южная Осетия", "GE"), ("Северная Осетия", "RU.68"),
        ])
    func known(_ text: String, _ code: String) { #expect(Gazetteer.read(text).origin?.code == code) }

    @Test(
        "A region that is named counts before a district, and before where else a town of the name lies",
        arguments: [
            ("Кировский район, Республика Дагестан", "RU.17"), ("Красноярский район, Астраханская область", "RU.07"), ("Ставропольский район Самарской области", "RU.65"),
            ("г. Грозный, Чечено-Ингушская АССР", "RU.12"), ("ЧИАССР", "RU"), ("Казань, Узбекистан", "UZ"),
        ])
    func regions(_ text: String, _ code: String) { #expect(Gazetteer.read(text).origin?.code == code) }

    @Test(
        "The town is what is no region, state, district or word for a town",
        arguments: [("с. Ахты, Республика Дагестан", "ахты"), ("г. Махачкала", "махачкала"), ("Республика Дагестан", nil), ("Россия", nil), ("مدينة الموصل", "موصل"), ("Дагестан, Дербент", "дербент")]
            as [(String, String?)])
    func towns(_ text: String, _ town: String?) { #expect(Gazetteer.read(text).town == town) }

    @Test("What is no place, or the name of places in several states, lies nowhere", arguments: ["", " ", "—", "Нигдевск", "🚩", "عمان", "Нижегородская", String(repeating: "م", count: 10_000)])
    func unknown(_ text: String) { #expect(Gazetteer.read(text).origin == nil) }

    @Test(
        "An adjective of origin tells of the region or the state",
        arguments: [("الداغستاني", "RU.17"), ("الشيشاني", "RU.12"), ("الأنغوشي", "RU.19"), ("التتاري", "RU.73"), ("الأوزبكي", "UZ"), ("الأذري", "AZ"), ("البلجيكي", "BE"), ("الروسي", "RU")])
    func nisbas(_ text: String, _ code: String) { #expect(Gazetteer.origin(nisba: text)?.code == code) }

    @Test(
        "Names of tribes and families that end like an adjective of origin tell of nothing",
        arguments: ["الهادي", "الغزالي", "الجميلي", "الزبيدي", "الرشيدي", "القاسمي", "الكندي", "السوداني", "الحلبي", "التكريتي", "علي"])
    func names(_ text: String) { #expect(Gazetteer.origin(nisba: text) == nil) }

    @Test("Every line of the table is found again, and says where it is")
    func whole() throws {
        let lines = LearnedPlaces.towns.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.split(separator: "\n")
        #expect(lines.count > 20_000)
        for line in lines.enumerated().filter({ $0.offset % 97 == 0 }).map(\.element) + [lines[0], lines[lines.count - 1]] {
            let cells = line.split(separator: "\t")
            #expect(cells.count == 2 && Gazetteer.town(String(cells[0])) == Origin(code: cells[1]), "\(line)")
        }
    }

    @Test("A town stands for its name where it is far greater than others of that name; in one state the others leave the state")
    func table() {
        var table = GazetteerTable()
        table.add(["Киров", "Kirov"], code: "RU.33", population: 470_000)
        table.add(["Киров"], code: "RU.25", population: 30_000)
        table.add(["Октябрьский"], code: "RU.08", population: 100_000)
        table.add(["Октябрьский"], code: "RU.60", population: 80_000)
        table.add(["Тира"], code: "MD.1", population: 100)
        table.add(["Тира"], code: "LY.2", population: 100)
        #expect(table.text == "kirov\tRU.33\nкиров\tRU.33\nоктябрьский\tRU")
    }
}

@Suite struct PlaceEvidenceTests {
    @Test("The best that a record says of somebody's origin is asked: a town or region, then an adjective, then a state")
    func asked() {
        #expect(AskedOrigin(birthPlace: "Махачкала", nisbas: ["الشيشاني"])?.basis == .town)
        #expect(AskedOrigin(birthPlace: "Дагестан", nisbas: ["الشيشاني"])?.basis == .area)
        #expect(AskedOrigin(birthPlace: "روسيا", nisbas: ["الشيشاني"])?.basis == .nisba)
        #expect(AskedOrigin(birthPlace: "روسيا", nisbas: ["الروسي"])?.basis == .area)
        #expect(AskedOrigin(birthPlace: nil, nisbas: ["الشيشاني"])?.origin == Origin(code: "RU.12"))
        #expect(AskedOrigin(birthPlace: "Россия", nisbas: ["البلجيكي"])?.origin?.code == "RU")
        #expect(AskedOrigin(birthPlace: "غير معروف", nisbas: ["الشيشاني"])?.basis == .nisba)
        #expect(AskedOrigin(birthPlace: "с. Ахты, Дагестан", nisbas: [])?.town == "ахты")
        #expect(AskedOrigin(birthPlace: nil, nisbas: ["الهادي"]) == nil && AskedOrigin(birthPlace: nil, nisbas: []) == nil)
    }

    @Test(
        "The nearer the more it says; what differs never speaks for, an adjective never against more than a bit",
        arguments: ["Нигдевск", "Махачкала", "Дагестан", "الداغستاني", "Узбекистан", "الأوزبكي"], [0.001, 0.02, 0.4, 0.9])
    func order(_ text: String, _ share: Double) throws {
        let isNisba = text.hasPrefix("ال")
        let asked = try #require(AskedOrigin(birthPlace: isNisba ? nil : text, nisbas: isNisba ? [text] : []))
        let weights = PlaceEvidence.weights(asked, wrong: 0.3) { $0 == .region ? share : (1 - share) / 2 }
        guard asked.origin != nil else {
            #expect(weights.isEmpty)
            return
        }
        let (region, state, elsewhere) = (weights[.region] ?? .nan, weights[.state] ?? .nan, weights[.elsewhere] ?? .nan)
        #expect(region >= state && state >= elsewhere && elsewhere <= 0)
        if asked.basis != .town { #expect(region >= 0) }
        if asked.basis == .nisba { #expect(elsewhere >= -1) }
    }

    @Test("The fewer people come from a region, the more it says to be of it")
    func rarity() throws {
        let asked = try #require(AskedOrigin(birthPlace: nil, nisbas: ["الداغستاني"]))
        func region(_ share: Double) -> Float { PlaceEvidence.weights(asked, wrong: 0.3) { $0 == .region ? share : 1 - share }[.region] ?? 0 }
        #expect(region(0.001) > region(0.02) && region(0.02) > 2 && region(0.9) == 0)
    }

    @Test("Two files: one town in two scripts, one region, an adjective and a town of it, two towns far apart")
    func files() {
        func file(_ name: String, _ place: String?) -> PersonDescription {
            PersonDescription(names: [NameRendering(name, source: .manifest)], birth: PartialDate(year: 1991), birthPlace: place)
        }
        let others = (0..<60).map { file("شخص رقم \($0)", ["Москва", "Казань", "Самара", "Омск", "Тула"][$0 % 5]) }
        let people = [
            file("رمضان قاديروف", "قازان"), file("رمضان قاديروف", "Казань"), file("رمضان قاديروف", "Дербент"), file("رمضان قاديروف", "Махачкала"), file("رمضان الداغستاني", nil),
            file("رمضان قاديروف", "Омск"),
        ]
        let search = DuplicateSearch(people + others)
        func said(_ a: Int, _ b: Int) -> Evidence? { search.weigh(a, b).evidence.first { [.place, .origin].contains($0.field) } }
        #expect(said(0, 1)?.reason == .soundsAlike && (said(0, 1)?.bits ?? 0) > 3)
        #expect(said(2, 3)?.reason == .sameRegion && (said(2, 3)?.bits ?? 0) > 0)
        #expect(said(3, 4)?.reason == .sameRegion && said(3, 4)?.field == .origin && (said(3, 4)?.bits ?? 0) > 0)
        #expect(said(3, 5)?.reason == .sameState && (said(3, 5)?.bits ?? 0) < 0)
        #expect(abs((said(5, 3)?.bits ?? 0) - (said(3, 5)?.bits ?? 1)) < 1e-6)
    }

    @Test("It does not matter which file is first, whatever the two tell of; a state says nothing against its own region")
    func symmetric() {
        let places = ["Россия", "Дагестан", "Махачкала", "Дербент", "Омск", "Абай", "Узбекистан", "Нигдевск", "الموصل", nil]
        let people =
            places.map { PersonDescription(names: [NameRendering("رمضان قاديروف", source: .manifest)], birthPlace: $0) }
            + [PersonDescription(names: [NameRendering("رمضان الداغستاني", source: .manifest)]), PersonDescription(names: [NameRendering("رمضان الأوزبكي", source: .manifest)])]
        let search = DuplicateSearch(people)
        for a in people.indices { for b in people.indices where a != b { #expect(abs(search.weigh(a, b).bits - search.weigh(b, a).bits) < 1e-6, "\(a) \(b)") } }
        #expect((search.weigh(0, 1).evidence.first { $0.field == .place }?.bits ?? -1) >= 0)
    }

    @Test("Two people who were only ever called by a kunya and an origin are never strongly one")
    func kunyas() {
        let two = (0..<2).map { _ in DuplicateTests.person("أبو محمد الشيشاني", born: "1991-03-14") }
        let others = (0..<600).map { DuplicateTests.person("شخص رقم \($0)", born: "1970-01-\(10 + $0 % 18)") }
        #expect(DuplicateSearch(two + others).weigh(0, 1).band != .strong)
        #expect(DuplicateSearch(two + others).pairs(least: 0).filter { $0.a == 0 && $0.b == 1 }.allSatisfy { $0.band != .strong })
    }
}
