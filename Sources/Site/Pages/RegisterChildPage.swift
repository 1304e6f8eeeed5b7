// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func childRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "children/new", .permission(.childRegister)) { visit, _ in visit.respond(registerPage(visit, .empty, nil)) }
        post(router, "children", .permission(.childRegister)) { visit, _ in
            let form = try await visit.form()
            let actor = try visit.actor
            do {
                let child = try form.child(visit.language)
                return visit.redirect(.file(try await FamilyDesk(visit.office).register(by: actor, child)))
            } catch let refusal as Refusal where refusal.code != .notPermitted {
                return visit.respond(registerPage(visit, form, refusal))
            }
        }
    }

    private func registerPage(_ visit: Visit, _ form: Form, _ problem: Refusal?) -> Page {
        let words = Words.family
        let sources = [
            (value: NameSource.assumed.rawValue, text: words.nameAssumed(visit.language)), (value: NameSource.statement.rawValue, text: words.nameStated(visit.language)),
            (value: NameSource.document.rawValue, text: words.nameDocument(visit.language)),
        ]
        let sexes = [
            (value: "", text: Words.common.none(visit.language)), (value: Sex.female.rawValue, text: Sex.female.message(visit.language)),
            (value: Sex.male.rawValue, text: Sex.male.message(visit.language)),
        ]
        func field(_ name: String, _ label: Message, wide: Bool = true) -> HTML { visit.field(name, label, value: form[name], problem: problem, wide: wide) }
        let content: HTML = """
            <p class="hint">\(visit.say(words.registerHint))</p>\
            \(visit.form(.children, """
            \(field("name", words.calledName))\(visit.select("nameSource", words.nameFrom, sources, selected: form["nameSource"]))\
            \(field("mother", Words.imports.mother))\(field("father", Words.imports.father))\(visit.select("sex", Words.imports.sex, sexes, selected: form["sex"]))\
            \(field("earliest", words.earliest, wide: false))\(field("latest", words.latest, wide: false))\
            \(visit.select("basis", words.estimateBasis, visit.options(BirthEstimate.Basis.self, \.message), selected: form["basis"]))\
            \(field("birthPlace", Words.imports.birthPlace))\(field("claimed", Words.imports.nationality))\
            \(field("placeFound", words.placeFound))\(field("foundOn", words.foundOn, wide: false))\
            \(field("informant", words.informant))\(visit.area("words", words.informantWords, value: form["words"], problem: problem))\
            \(field("fileNumber", words.numberThere, wide: false))<p>\(visit.button(words.registerButton))</p>
            """))
            """
        return Page(words.registerTitle(visit.language), problem: problem, content)
    }
}

extension Form {
    /// The child that an officer describes, given the reference that its file will have.
    fileprivate func child(_ language: Language) throws(Refusal) -> @Sendable (CaseReference) -> ChildPresence {
        func date(_ name: String) throws(Refusal) -> PartialDate {
            guard let date = PartialDate(iso: westernDigits(self[name])) else { throw Refusal(.fieldMissing, ["field": name], field: name) }
            return date
        }
        guard let source = NameSource(rawValue: self["nameSource"]), [.assumed, .statement, .document].contains(source) else { throw Refusal(.fieldMissing, field: "nameSource") }
        let basis = try code(BirthEstimate.Basis.self, "basis")
        let foundOn = try day("foundOn")
        let claimed = StateNames.nationality(self["claimed"])
        if claimed == nil, !self["claimed"].isEmpty { throw Refusal(.fieldMissing, ["field": "claimed"], field: "claimed") }
        let birth = BirthEstimate(earliest: try date("earliest"), latest: try date("latest"), basis: basis)
        let (name, number, place, informant) = (try text("name"), try text("fileNumber"), try text("placeFound"), try text("informant"))
        let (father, mother, birthPlace, words) = (try given("father"), try given("mother"), try given("birthPlace"), try note("words", language))
        let sex = Sex(rawValue: self["sex"])
        return { reference in
            ChildPresence(
                fileNumber: number.isEmpty ? reference.text : number, names: name.isEmpty ? [] : [NameRendering(name, source: source)], father: father, mother: mother, sex: sex,
                birth: birth, birthPlace: birthPlace, claimed: claimed, placeFound: place, foundOn: foundOn, informant: informant, words: words)
        }
    }
}
