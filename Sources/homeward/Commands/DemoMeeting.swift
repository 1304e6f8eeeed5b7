// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

/// What the demonstration begins with: the meeting of 24 February 2026 and the three issues that were raised at it.
enum DemoMeeting {
    private static let issues: [(topic: ObservationTopic, subject: String, text: String)] = [
        (.repatriation, "إعادة المواطنين المحتجزين", "يُرجى تسريع التحقق من جنسية المحتجزين وتحديد موعد لزيارة الوفد القنصلي."),
        (.visasForCitizens, "سمات الدخول للمواطنين والمستثمرين", "يُرجى تسهيل منح سمات الدخول لمواطني الدولتين وللمستثمرين."),
        (.studentsResidence, "تجديد إقامات الطلبة", "يتعذر على طلبة في الجامعات الروسية تجديد إقاماتهم الدراسية رغم موافقة جامعاتهم."),
    ]

    /// They go to the other node with the first exchange, and wait there to be countersigned and acknowledged.
    static func raise(at office: Office) async throws {
        let liaison = Actor(id: OfficerID("approver"), roles: [.approver, .liaison])
        guard let day = Day(2026, 2, 24), day <= office.today else { return }
        func text(_ words: String) -> TaggedText { TaggedText(words, .arabic) }
        let meeting = try await MeetingsDesk(office).record(
            with: .russia, heldOn: day, place: text("بغداد"), offices: [text("الدائرة القنصلية في وزارة الخارجية"), text("سفارة روسيا الاتحادية، القسم القنصلي")],
            topics: issues.map { text($0.subject) }, by: liaison)
        for issue in issues {
            let matter = ObservationMatter(topic: issue.topic, subject: text(issue.subject), text: text(issue.text), meeting: meeting)
            try await ObservationsDesk(office).raise(matter, to: .russia, by: liaison)
        }
    }
}
