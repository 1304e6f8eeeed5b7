// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Wording
import Workflow

extension Visit {
    /// The fields of a consent that was explained to somebody.
    func consentFields(_ prefix: String, id: String) -> HTML {
        let words = Words.family
        return """
            \(field("\(prefix)explainedBy", words.explainedBy, id: "\(id)-explainedBy"))\(field("\(prefix)language", words.language, wide: false, id: "\(id)-language"))\
            \(field("\(prefix)interpreter", words.interpreter, id: "\(id)-interpreter"))\
            \(select("\(prefix)form", words.manner, options(ConsentForm.self, \.message), id: "\(id)-form"))\
            \(field("\(prefix)witness", words.witness, id: "\(id)-witness"))\(field("\(prefix)on", words.on, wide: false, id: "\(id)-on"))
            """
    }

    /// A consent in one line.
    func text(_ consent: ExplainedConsent) -> HTML {
        let interpreter: HTML = consent.interpreter.map { "\(comma)\(say(Words.family.interpreter)): \(Bidi.value($0))" } ?? .none
        let witness: HTML = consent.witness.map { "\(comma)\(say(Words.family.witness)): \(Bidi.value($0))" } ?? .none
        return "\(say(consent.form.message))\(comma)\(day(consent.on))\(comma)\(tongue(consent.language))\(comma)\(say(Words.family.explainedBy)): \(Bidi.value(consent.explainedBy))\(interpreter)\(witness)"
    }
}

extension Form {
    /// A consent as its fields were filled in.
    func consent(_ prefix: String = "") throws(Refusal) -> ExplainedConsent {
        ExplainedConsent(
            explainedBy: try text("\(prefix)explainedBy"), language: self["\(prefix)language"].lowercased(), interpreter: try given("\(prefix)interpreter"),
            form: try code(ConsentForm.self, "\(prefix)form"), witness: try given("\(prefix)witness"), on: try day("\(prefix)on"))
    }
}
