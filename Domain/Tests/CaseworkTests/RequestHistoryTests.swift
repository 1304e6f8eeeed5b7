// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Testing
import Workflow

@Suite struct RequestHistoryTests {
    /// b1 as the domain describes it: from where which act can be begun at all.
    static let acts = LegalActs(
        """
        add: draft > draft
        submit: draft > internalReview
        returnToDraft: internalReview > draft
        approve: internalReview > approved
        dispatch: approved > dispatched
        withdraw: draft internalReview approved dispatched received underVerification partiallyAnswered returnedIncomplete > withdrawn
        withdrawPerson: dispatched received underVerification partiallyAnswered answered returnedIncomplete > any
        amend: returnedIncomplete > dispatched
        answerExtension: underVerification partiallyAnswered > any
        register: received > underVerification
        returnIncomplete: received underVerification > returnedIncomplete
        askExtension: underVerification partiallyAnswered > any
        """)

    /// And how a record can move, on either side. What is withdrawn stays so, whatever comes late.
    static let moves = LegalActs(
        """
        holding: none > draft
        holding: draft > internalReview withdrawn
        holding: internalReview > draft approved withdrawn
        holding: approved > dispatched withdrawn
        holding: dispatched > received underVerification partiallyAnswered answered returnedIncomplete withdrawn
        holding: received > underVerification partiallyAnswered answered returnedIncomplete withdrawn
        holding: underVerification > partiallyAnswered answered returnedIncomplete withdrawn
        holding: partiallyAnswered > answered withdrawn
        holding: answered > partiallyAnswered returnedIncomplete dispatched withdrawn
        holding: returnedIncomplete > dispatched answered withdrawn
        nationality: none > received
        nationality: received > underVerification partiallyAnswered answered returnedIncomplete withdrawn
        nationality: underVerification > partiallyAnswered answered returnedIncomplete withdrawn
        nationality: partiallyAnswered > answered withdrawn
        nationality: answered > partiallyAnswered returnedIncomplete received underVerification withdrawn
        nationality: returnedIncomplete > received underVerification partiallyAnswered answered withdrawn
        """)

    /// Who may, by the domain: whoever wrote a request neither approves nor sends it; the other roles by what they are for.
    static func may(_ actor: Actor, _ act: String) -> Bool {
        switch act {
        case "add", "submit": actor.roles.contains(.caseOfficer)
        case "approve", "dispatch": actor.roles.contains(.approver) && actor.id != RequestHistory.author.id
        case "returnToDraft", "amend", "withdrawPerson", "answerExtension": actor.roles.contains(.approver)
        case "withdraw": !actor.roles.isDisjoint(with: [.approver, .caseOfficer])
        case "register", "returnIncomplete": actor.roles.contains(.registrar)
        default: actor.roles.contains(.verificationOfficer)
        }
    }

    /// What must be so once everything has come.
    private static func fault(_ history: RequestHistory) -> String? {
        if let fault = history.fault { return fault }
        let (ours, theirs) = (history.asking, history.asked)
        guard ours.note != nil else { return theirs.state == .none ? nil : "heard of what was never sent" }
        guard ours.state == theirs.state else { return "\(ours.state) here, \(theirs.state) there" }
        guard ours.answers == theirs.answers, ours.withdrawn == theirs.withdrawn, ours.recalled == theirs.recalled, ours.people == theirs.people else { return "the answers differ" }
        guard theirs.answers.mapValues(\.number) == history.answered, ours.withdrawn == history.takenBack else { return "an answer is lost" }
        guard ours.state != .withdrawn else { return nil }
        guard ours.number == theirs.number, ours.extensionAsk == theirs.extensionAsk else { return "what the one asked the other does not know" }
        guard ours.clock == theirs.clock else { return "the clocks differ: \(ours.clock), \(theirs.clock)" }
        let owed = ours.people.filter { !history.takenBack.contains($0) && (history.answered[$0] == nil || history.recalled.contains($0)) }
        guard owed == ours.unanswered, owed == theirs.unanswered, owed.isEmpty == (ours.state == .answered) else { return "\(owed.count) are owed in \(ours.state)" }
        return due(ours)
    }

    /// The clock rests and is not set back: twenty-five days from receipt, and the days between the sending back and what was missing, and no other.
    private static func due(_ request: RepatriationRequest) -> String? {
        guard let received = request.receivedAt else { return "no clock" }
        guard let last = request.clock.pauses.last else { return request.clock.due(under: agreement) == received.day(utcOffsetHours: 3).adding(days: 25) ? nil : "another day" }
        guard last.to != nil else { return request.clock.due(under: agreement) == nil ? nil : "the clock runs while it rests" }
        let rested = request.clock.pauses.reduce(0) { $0 + (($1.to ?? $1.from).day(utcOffsetHours: 3).number - $1.from.day(utcOffsetHours: 3).number) }
        return request.clock.due(under: agreement) == received.day(utcOffsetHours: 3).adding(days: 25 + rested) ? nil : "the clock was set back"
    }

    @Test("In ten thousand random histories of a request nothing brings back what was withdrawn, whoever wrote it does not send it, and both states owe and wait for the same")
    func random() {
        var ends: [RepatriationRequest.State: Int] = [:]
        var rested = 0
        for seed in 0..<10_000 {
            var history = RequestHistory(seed: seed)
            for _ in 0..<120 where history.fault == nil { history.step() }
            if history.fault == nil { history.settle() }
            if let fault = Self.fault(history) { Issue.record("\(fault) in history \(seed)") }
            ends[history.asking.state, default: 0] += 1
            if history.asking.clock.pauses.contains(where: { $0.to != nil }) { rested += 1 }
        }
        for state in [RepatriationRequest.State.partiallyAnswered, .answered, .withdrawn, .returnedIncomplete, .underVerification] { #expect(ends[state, default: 0] > 20, "\(ends)") }
        #expect(rested > 200)
    }
}
