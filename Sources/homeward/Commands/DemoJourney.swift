// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

/// What the demonstration begins with: a journey that is planned and has nobody on it yet.
enum DemoJourney {
    /// Six weeks ahead: enough for a nationality to be confirmed, safeguards cleared, and notice given in time.
    static func plan(at office: Office) async throws {
        let escort = Actor(id: OfficerID("escort"), roles: [.transferOfficer])
        let departure = Moment(startOf: office.today.adding(days: 42), utcOffsetHours: office.utcOffsetHours).adding(seconds: 10 * 3600)
        let plan = TransferPlan(
            borderPoint: TaggedText("مطار فنوكوفو، موسكو", .arabic), mode: .air, departure: departure,
            escorts: [Escort(rank: "نقيب", name: "يوسف رحيم"), Escort(rank: "ملازم", name: "سامي عزيز")],
            monitors: [Monitor(name: "مراقب", organisation: "هيئة مستقلة")])
        _ = try await TransfersDesk(office).plan(plan, with: .russia, by: escort)
    }
}
