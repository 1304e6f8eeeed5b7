// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import Desks
import Identity
import Wording
import Workflow

/// The pieces that pages are made of.
extension Visit {
    var tokenField: HTML { "<input type=\"hidden\" name=\"token\" value=\"\(session?.formToken ?? "")\">" }

    func form(_ route: Route, _ content: HTML, withFile: Bool = false) -> HTML {
        "<form method=\"post\" action=\"\(route.path)\"\(" enctype=\"multipart/form-data\"", if: withFile)>\(tokenField)\(content)</form>"
    }

    func button(_ message: Message, quiet: Bool = false) -> HTML {
        "<button class=\"btn\(" quiet", if: quiet)\">\(say(message))</button>"
    }

    /// One field with its label, an optional hint, and the mark of a fault.
    func field(
        _ name: String, _ label: Message, hint: Message? = nil, value: String = "", type: String = "text", problem: Refusal? = nil, wide: Bool = true,
        id: String? = nil
    ) -> HTML {
        let id = id ?? name
        let describedBy: HTML = hint == nil ? .none : " aria-describedby=\"\(id)-hint\""
        let invalid: HTML = problem?.field == name ? " aria-invalid=\"true\"" : .none
        let autocomplete: HTML = type == "password" ? " autocomplete=\"current-password\"" : " autocomplete=\"off\" spellcheck=\"false\""
        return """
            <div class="field"><label for="\(id)">\(say(label))</label>\(hintText(id, hint))
            <input id="\(id)" name="\(name)" type="\(type)" value="\(value)"\(describedBy)\(invalid)\(autocomplete)\(" class=\"short\"", if: !wide)></div>
            """
    }

    func area(_ name: String, _ label: Message, hint: Message? = nil, value: String = "", problem: Refusal? = nil, id: String? = nil, rows: Int = 3) -> HTML {
        let id = id ?? name
        let describedBy: HTML = hint == nil ? .none : " aria-describedby=\"\(id)-hint\""
        let invalid: HTML = problem?.field == name ? " aria-invalid=\"true\"" : .none
        return """
            <div class="field"><label for="\(id)">\(say(label))</label>\(hintText(id, hint))
            <textarea id="\(id)" name="\(name)" rows="\(rows)"\(describedBy)\(invalid)>\(value)</textarea></div>
            """
    }

    private func hintText(_ id: String, _ hint: Message?) -> HTML {
        hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\(say($0))</p>" } ?? .none
    }

    func select(_ name: String, _ label: Message, _ options: [(value: String, text: String)], selected: String = "", id: String? = nil) -> HTML {
        let items = options.map { option -> HTML in
            "<option value=\"\(option.value)\"\(" selected", if: option.value == selected)>\(option.text)</option>"
        }
        return """
            <div class="field"><label for="\(id ?? name)">\(say(label))</label><select id="\(id ?? name)" name="\(name)">\(items)</select></div>
            """
    }

    /// A table that becomes a list of cards on a narrow screen. Cells carry their column's title for that.
    func table(_ caption: HTML, _ columns: [Message], _ rows: [[HTML]]) -> HTML {
        let head = columns.map { "<th scope=\"col\">\(say($0))</th>" as HTML }.joined
        let body = rows.map { cells -> HTML in
            let items = zip(columns, cells).enumerated().map { index, pair -> HTML in
                index == 0
                    ? "<th scope=\"row\">\(pair.1)</th>" : "<td data-label=\"\(pair.0(language))\">\(pair.1)</td>"
            }
            return "<tr>\(items)</tr>"
        }
        return "<table class=\"stack\"><caption>\(caption)</caption><thead><tr>\(head)</tr></thead><tbody>\(body)</tbody></table>"
    }

    /// A form behind its title, for what is not done every day.
    func folded(_ title: Message, _ route: Route, _ fields: HTML, hint: Message? = nil, withFile: Bool = false, quiet: Bool = true, isOpen: Bool = false) -> HTML {
        let explained: HTML = hint.map { "<p class=\"hint\">\(say($0))</p>" } ?? .none
        return """
            <details\(" open", if: isOpen)><summary>\(say(title))</summary>\(explained)\
            \(form(route, fields + "<p>\(button(title, quiet: quiet))</p>", withFile: withFile))</details>
            """
    }

    /// Boxes to tick, each with its own label.
    /// A region by its name in the reader's language, or by its code where it is not known by name.
    func region(_ code: String) -> HTML { RegionNames.name(code).map { say($0) } ?? Bidi.reference(code) }

    /// - Parameter spoken: of options that somebody said or wrote, in which language, by their value.
    func boxes(
        _ name: String, _ legend: Message, _ options: [(value: String, text: String)], chosen: [String] = [], id: String? = nil, areCodes: Bool = false,
        spoken: [String: Language] = [:]
    ) -> HTML {
        let items = options.enumerated().map { index, option -> HTML in
            """
            <div class="opt"><input type="checkbox" name="\(name)" id="\(id ?? name)-\(index)" value="\(option.value)"\(" checked", if: chosen.contains(option.value))>\
            <label for="\(id ?? name)-\(index)"\(spoken[option.value].map { " lang=\"\($0.rawValue)\" dir=\"auto\"" as HTML } ?? .none)>\
            \(areCodes ? Bidi.reference(option.text) : Bidi.value(option.text))</label></div>
            """
        }
        return "<fieldset id=\"\(id ?? name)\"><legend>\(say(legend))</legend>\(items)</fieldset>"
    }

    func fileField(_ name: String, _ label: Message, accept: String, hint: Message? = nil, id: String? = nil, isMany: Bool = false) -> HTML {
        let id = id ?? name
        return """
            <div class="field"><label for="\(id)">\(say(label))</label>\(hintText(id, hint))\
            <input id="\(id)" name="\(name)" type="file"\(" accept=\"\(accept)\"", if: !accept.isEmpty)\(" multiple", if: isMany)\(" aria-describedby=\"\(id)-hint\"", if: hint != nil)></div>
            """
    }

    /// Codes with their words, for a list to choose from.
    func options<Code: CaseIterable & RawRepresentable<String>>(_ type: Code.Type, _ words: (Code) -> Message) -> [(value: String, text: String)] {
        Code.allCases.map { (value: $0.rawValue, text: words($0)(language)) }
    }

    /// Names and values in pairs.
    func facts(_ pairs: [(Message, HTML)]) -> HTML {
        let items = pairs.map { "<div><dt>\(say($0.0))</dt><dd>\($0.1)</dd></div>" as HTML }
        return "<dl class=\"facts\">\(items)</dl>"
    }

    func value(_ text: String?) -> HTML {
        text.flatMap { $0.isEmpty ? nil : Bidi.value($0) } ?? "<span class=\"hint\">\(say(Words.common.none))</span>"
    }

    func reference(_ reference: String, _ route: Route) -> HTML { "<a href=\"\(route.path)\">\(Bidi.reference(reference))</a>" }

    /// "3 days left (28 Feb 2026)": words first, then the day.
    func deadline(_ day: Day?) -> HTML {
        guard let day else { return .none }
        let left = day.number - office.today.number
        let date = Numerals.day(day, language)
        if left == 0 { return "<span class=\"tag warn\">\(say(Words.common.dueToday, ["day": date]))</span>" }
        let words = left > 0 ? Words.common.daysLeft(language, left) : Words.common.daysOverdue(language, -left)
        return left < 0 ? "<span class=\"tag against\">\(words)</span> <bdi>\(date)</bdi>" : "\(words) (<bdi>\(date)</bdi>)"
    }

    func moment(_ moment: Moment?) -> HTML { moment.map { "<bdi>\(time($0))</bdi>" } ?? .none }

    /// Day and hour at this office.
    func time(_ moment: Moment) -> String { Numerals.moment(moment, language, utcOffsetHours: office.utcOffsetHours) }

    func state(_ state: StateCode?) -> String { state.map { StateNames.name(of: $0, in: language) } ?? "" }

    /// Pages of a list, as links.
    func pager(_ page: Int, of pages: Int, _ address: (Int) -> String) -> HTML {
        guard pages > 1 else { return .none }
        let previous: HTML = page > 1 ? "<a href=\"\(address(page - 1))\" rel=\"prev\">\(say(Words.common.previous))</a>" : .none
        let next: HTML = page < pages ? "<a href=\"\(address(page + 1))\" rel=\"next\">\(say(Words.common.next))</a>" : .none
        let here = say(Words.common.page, ["n": number(page), "m": number(pages)])
        return "<nav class=\"pager\" aria-label=\"\(Words.common.pages(language))\">\(previous) <span>\(here)</span> \(next)</nav>"
    }

    /// What went wrong, at the top, with a link to the field.
    func summary(_ problem: Refusal?) -> HTML {
        guard let problem else { return .none }
        let person: HTML = problem.about["person"].map { " \(Bidi.reference($0))" } ?? .none
        let text: HTML = "\(problem.code.message(language))\(person)"
        let linked: HTML = problem.field.map { "<a href=\"#\($0)\">\(text)</a>" } ?? text
        return """
            <div class="problem" role="alert" tabindex="-1"><h2>\(say(Words.common.problemTitle))</h2><p>\(linked)</p>
            <p class="hint">\(say(Words.common.refusalCode, ["code": problem.code.rawValue]))</p></div>
            """
    }

    /// What happened, newest first, with both times and by whom; free texts with their translations and a way to add one.
    func timeline<Fact>(
        _ entries: [Recorded<Fact>], text: (Recorded<Fact>) -> HTML, isOthers: (Fact) -> Bool, freeText: (Fact) -> TaggedText? = { _ in nil },
        translations: [Int: [Translation]] = [:], translate: ((Int) -> Route)? = nil
    ) -> HTML {
        let rows = entries.reversed().map { entry -> [HTML] in
            let words = freeText(entry.fact).map { free($0, translations[entry.entry] ?? [], translate.map { $0(entry.entry) }, entry.entry) } ?? .none
            return [text(entry) + words, moment(entry.occurredAt), moment(entry.recordedAt), officer(entry.by, elsewhere: isOthers(entry.fact))]
        }
        let words = Words.common
        return table(say(words.timeline), [words.what, words.happened, words.recorded, words.by], rows)
    }

    /// A text in the language it was written in, with what people have made of it in others.
    func free(_ text: TaggedText, _ translations: [Translation], _ route: Route?, _ entry: Int) -> HTML {
        let words = Words.exchange
        let original: HTML = "<p lang=\"\(text.language.rawValue)\">\(Bidi.value(text.text))</p>"
        let foreign: HTML = text.language == language ? .none : "<small>\(say(words.writtenIn, ["language": languageName(text.language)]))</small>"
        let others = translations.map { translation -> HTML in
            """
            <p lang="\(translation.text.language.rawValue)">\(Bidi.value(translation.text.text))</p>\
            <small>\(say(words.translation, ["name": translation.translator]))</small>
            """
        }
        let isNeeded = text.language != language && !translations.contains { $0.text.language == language }
        guard isNeeded, let route, session?.actor.may(.textTranslate) == true else { return original + foreign + others.joined }
        let fields =
            area("translation", words.translationText, id: "translation-\(entry)") + field("translator", words.translator, id: "translator-\(entry)")
            + "<p>\(button(words.translate, quiet: true))</p>"
        return original + foreign + others.joined + "<details><summary>\(say(words.translate))</summary>\(form(route, fields))</details>"
    }

    func languageName(_ named: Language) -> String {
        switch named {
        case .english: Message(en: "English", ar: "الإنجليزية", ru: "английский")(language)
        case .arabic: Message(en: "Arabic", ar: "العربية", ru: "арабский")(language)
        case .russian: Message(en: "Russian", ar: "الروسية", ru: "русский")(language)
        }
    }

    func officer(_ id: OfficerID?, elsewhere: Bool = false) -> HTML {
        id.map { Bidi.value($0.text) } ?? say(elsewhere ? Words.common.otherState : Words.common.theNode)
    }
}
