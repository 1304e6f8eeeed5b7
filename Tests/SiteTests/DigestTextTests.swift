// SPDX-License-Identifier: Apache-2.0

import Desks
import Identity
import Site
import Testing
import Workflow

@Suite struct DigestTextTests {
    @Test("The message about tasks says how many of which sort, in each language, and names nobody", arguments: Language.allCases)
    func namesNobody(_ language: Language) async throws {
        let node = try OneNode()
        try await OfficersDesk(node.office).admit(
            "canary-officer", name: "Canary Name", roles: [.approver], password: OneNode.password, by: Actor(id: OfficerID("a"), roles: [.administrator]))
        let digest = DigestDesk(node.office).digest(of: Actor(id: OfficerID("b"), roles: [.administrator]))
        #expect(digest.lines.map(\.verb) == [.activateOfficer] && digest.count == 1)
        let text = DigestText(digest, in: language).text
        #expect(!text.lowercased().contains("canary"))
        let said = [Language.english: "Activate an officer: 1", .arabic: "فعّل موظفًا: ١", .russian: "Активировать сотрудника: 1"][language] ?? ""
        #expect(text.contains(said) && text.hasPrefix("Homeward, ") && text.hasSuffix("\n"))
    }
}
