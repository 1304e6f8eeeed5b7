// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Testing
import Workflow

@Suite struct FamilyLifecycleTests {
    @Test("The pictures of a family link and of a determination are those of the tables")
    func lifecycles() throws {
        let document = try String(contentsOf: ArchitectureTests.root.appending(path: "docs/architecture.md"), encoding: .utf8)
        for picture in [FamilyLink.transitions.mermaid, BestInterestsDetermination.transitions.mermaid] {
            #expect(document.contains("```mermaid\n\(picture)\n```"), "put this into docs/architecture.md:\n\(picture)")
        }
    }
}
