// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

@Suite struct VerificationHistoryTests {
    /// What must be so once everything has come.
    private static func fault(_ history: VerificationHistory) -> String? {
        if let fault = history.fault { return fault }
        let (theirs, ours) = (history.verification, history.held)
        guard !ours.custody.isClosed else { return theirs.state == .closed ? nil : "dead here, \(theirs.state) there" }
        if theirs.state == .closed { return "alive here, dead there" }
        guard let request = ours.request else { return [.none, .withdrawn].contains(theirs.state) ? nil : "taken back here, \(theirs.state) there" }
        guard theirs.request == request else { return theirs.state == .withdrawn ? nil : "another request there" }
        // What came while somebody was held to be dead was heard and changed nothing.
        guard ours.custody.lateNews == 0, let answer = theirs.answer else { return nil }
        if ours.answer != answer { return "the answers differ" }
        if ours.isAnswerRecalled != theirs.isRecalled { return "recalled on one side only" }
        return ours.reliance.holds && !theirs.reliance.holds && theirs.state == .decided && !theirs.isUnacknowledged ? "only one side may act" : nil
    }

    @Test(
        "In ten thousand random histories of a verification two see the same or a third decides, nobody sees the first finding before their own, nothing is confirmed by indications or a namesake, and nobody acts on an answer that was taken back"
    )
    func random() {
        var ends: [NationalityVerification.State: Int] = [:]
        var (superseded, thirds, blinds) = (0, 0, 0)
        for seed in 0..<10_000 {
            var history = VerificationHistory(seed: seed)
            for _ in 0..<50 where history.fault == nil {
                history.step()
                if history.verification.state == .proposed { blinds += 1 }
            }
            if history.fault == nil { history.settle() }
            if let fault = Self.fault(history) { Issue.record("\(fault) in history \(seed)") }
            ends[history.verification.state, default: 0] += 1
            superseded += history.verification.answer?.number ?? 0 > 1 ? 1 : 0
            thirds += history.verification.third == nil ? 0 : 1
        }
        for state in NationalityVerification.State.allCases where state != .none { #expect(ends[state, default: 0] > 20, "\(ends)") }
        #expect(superseded > 100 && thirds > 200 && blinds > 10_000, "\(superseded) \(thirds) \(blinds)")
    }
}
