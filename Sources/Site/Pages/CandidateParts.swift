// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import CivilRegistry
import Desks
import Identity
import Matching
import Wording
import Workflow

extension Site {
    /// Candidates that a page shows with all their evidence.
    private static let shown = 5

    func candidates(_ visit: Visit, _ found: SearchResult, namesakes: Set<String> = []) -> HTML {
        let words = Words.verifications
        guard visit.office.register != nil else { return "<p>\(visit.say(words.noRegister))</p>" }
        let best = found.candidates.filter { $0.band != .contradicted }.prefix(Self.shown)
        guard let first = best.first else { return "<h2>\(visit.say(words.candidates))</h2><p>\(visit.say(words.noCandidates))</p>" }
        let equals = best.dropFirst().first.map { first.bits - $0.bits < 1 } ?? false
        let list = best.enumerated().map { candidate(visit, $0.offset, $0.element, prefix: "c", isNamesake: namesakes.contains($0.element.person.number)) }
        return """
            <h2>\(visit.say(words.candidates))</h2><p class="hint">\(visit.say(words.neverDecides))</p>\
            \("<p class=\"note\">\(visit.say(words.equalFit))</p>", if: equals)\(list)
            """
    }

    /// One person of the register, field by field beside the file, each with its bar: for, against, or nothing.
    func candidate(_ visit: Visit, _ index: Int, _ candidate: Candidate, prefix: String, isNamesake: Bool = false) -> HTML {
        let words = Words.verifications
        let strongest = candidate.evidence.sorted { abs($0.bits) > abs($1.bits) }
        let rows = strongest.map { evidence -> [HTML] in
            [
                visit.say(evidence.field.message), shownValue(visit, evidence.left, evidence.field), shownValue(visit, evidence.right, evidence.field),
                "\(visit.say(evidence.reason.message)) <small>\(visit.say(words.bits, ["bits": weight(evidence.bits)]))</small>\(bar(evidence.bits))",
            ]
        }
        let heading = words.candidateTitle(visit.language, ["n": visit.number(index + 1), "name": candidate.person.fullName])
        let tag: HTML =
            switch candidate.band {
            case .strong: " for"
            case .possible: .none
            case .weak: " warn"
            case .contradicted: " against"
            }
        return """
            <div class="candidate" id="\(prefix)\(index)"><h3><bdi lang="ru">\(heading)</bdi> <span class="tag\(tag)">\(visit.say(candidate.band.message))</span></h3>\
            <p>\(visit.say(words.registerNumber)): \(Bidi.reference(candidate.person.number))</p>\
            \("<p><span class=\"tag against\">\(visit.say(Words.exchange.namesake))</span></p>", if: isNamesake)\
            \(visit.table(visit.say(words.evidence), [words.field, words.theirs, words.ours, words.evidence], rows))</div>
            """
    }

    /// A value of a field as the reader writes dates and sexes.
    func shownValue(_ visit: Visit, _ text: String?, _ field: MatchField) -> HTML {
        guard let text else { return visit.value(nil) }
        switch field {
        case .birth: return visit.value(PartialDate(iso: text).map { Numerals.date($0, visit.language) } ?? text)
        case .sex: return visit.value(Sex(rawValue: text)?.message(visit.language) ?? text)
        case .document: return Bidi.reference(text)
        case .given, .family, .father, .grandfather, .mother, .place, .origin, .kin, .further: return visit.value(text)
        }
    }

    private func weight(_ bits: Double) -> String {
        let tenths = Int((abs(bits) * 10).rounded())
        return (bits < 0 && tenths > 0 ? "\u{2212}" : tenths > 0 ? "+" : "") + "\(tenths / 10).\(tenths % 10)"
    }

    /// Ten steps to each side; a step is one bit and a half.
    func bar(_ bits: Double) -> HTML {
        let steps = min(10, Int((abs(bits) / 1.5).rounded(.up)))
        let against = bits < 0 ? steps : 0
        let speaksFor = bits > 0 ? steps : 0
        return "<span class=\"scale\" aria-hidden=\"true\"><i class=\"neg w\(against)\"></i><i class=\"pos w\(speaksFor)\"></i></span>"
    }
}

/// The form in which an officer records a finding, with what they had already filled in.
struct FindingForm {
    let visit: Visit
    let found: SearchResult
    let problem: Refusal?
    let form: Form

    var outcome: HTML {
        let words = Words.verifications
        return choices("outcome", words.outcome, VerificationOutcome.allCases.map { ($0.rawValue, visit.say($0.message)) })
    }

    var registered: HTML {
        let words = Words.verifications
        let people = found.candidates.filter { $0.band != .contradicted }.prefix(5).map { candidate -> (String, HTML) in
            (candidate.person.number, "<bdi lang=\"ru\">\(candidate.person.fullName)</bdi> \(Bidi.reference(candidate.person.number))")
        }
        let nobody: (String, HTML) = ("", visit.say(words.nobody))
        return choices("registered", words.person, people + [nobody])
            + visit.field("other", words.otherNumber, value: form["other"], problem: problem, wide: false)
    }

    var evidence: HTML {
        let words = Words.verifications
        let options =
            [(value: "", text: words.notUsed(visit.language))]
            + EvidenceItem.Finding.allCases.map { (value: $0.rawValue, text: $0.message(visit.language)) }
        let items = EvidenceKind.allCases.map { kind in
            visit.select("evidence-\(kind.rawValue)", kind.message, options, selected: form["evidence-\(kind.rawValue)"])
        }
        return """
            <fieldset id="evidence"><legend>\(visit.say(words.evidenceItems))</legend><p class="hint">\(visit.say(words.evidenceHint))</p>\
            <div class="facts">\(items)</div></fieldset>\(origins)
            """
    }

    /// How what is false was found out, and what was got by duress as somebody says.
    private var origins: HTML {
        let words = Words.provenance
        let grounds = [(value: "", text: words.noMedium(visit.language))] + visit.options(FalsityGround.self, \.message)
        return visit.select("falsity", words.howFalseFor, grounds, selected: form["falsity"])
            + visit.boxes("duress", words.duressBoxes, visit.options(EvidenceKind.self, \.message), chosen: form.all("duress"))
    }

    var reason: HTML {
        let words = Words.verifications
        let options = VerificationOutcome.allCases.flatMap { outcome in
            VerificationReason.of(outcome).map { (value: $0.rawValue, text: "\(outcome.message(visit.language)): \($0.message(visit.language))") }
        }
        return visit.select("reason", words.reasonCode, options, selected: form["reason"])
    }

    var note: HTML {
        let words = Words.verifications
        return visit.area("note", words.noteLabel, hint: words.noteHint, value: form["note"], problem: problem)
    }

    private func choices(_ name: String, _ legend: Message, _ options: [(String, HTML)]) -> HTML {
        let items = options.enumerated().map { index, option -> HTML in
            """
            <div class="opt"><input type="radio" name="\(name)" id="\(name)-\(index)" value="\(option.0)"\(" checked", if: !form[name].isEmpty && form[name] == option.0)>\
            <label for="\(name)-\(index)">\(option.1)</label></div>
            """
        }
        return "<fieldset id=\"\(name)\"><legend>\(visit.say(legend))</legend>\(items)</fieldset>"
    }
}
