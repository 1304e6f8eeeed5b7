// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import Desks
import Hummingbird
import Identity
import Workflow

extension Site {
    func translationRoutes(_ router: Router<BasicRequestContext>) {
        post(router, "files/:reference/texts/:entry", .permission(.textTranslate)) { visit, parameters in
            let entry = try parameters.number("entry")
            return try await actOnFile(visit, parameters) { form, reference, actor in
                try await TranslationsDesk(visit.office).translate(entry, of: .file(reference), try form.translation(visit.language), by: actor)
            }
        }
        post(router, "requests/:id/texts/:entry", .permission(.textTranslate)) { visit, parameters in
            let entry = try parameters.number("entry")
            return try await actOnRequest(visit, parameters) { form, id, actor in
                try await TranslationsDesk(visit.office).translate(entry, of: .request(id), try form.translation(visit.language), by: actor)
            }
        }
        post(router, "verifications/:reference/texts/:entry", .permission(.textTranslate)) { visit, parameters in
            let entry = try parameters.number("entry")
            return try await actOnVerification(visit, parameters) { form, reference, actor in
                try await TranslationsDesk(visit.office).translate(entry, of: .verification(reference), try form.translation(visit.language), by: actor)
            }
        }
    }
}

extension Form {
    func translation(_ language: Language) throws(Refusal) -> Translation {
        Translation(text: try tagged("translation", language), translator: try text("translator"))
    }
}

extension Parameters {
    func number(_ name: String) throws(Refusal) -> Int {
        guard let number = Int(try text(name)) else { throw Refusal(.notFound) }
        return number
    }
}
