// SPDX-License-Identifier: Apache-2.0

import Phrases
import Desks
import Hummingbird
import Identity
import Pouch
import Store
import Wording
import Workflow

extension Site {
    /// Messages shown of each box.
    private static let mostShown = 50

    func channelRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "channel", .permission(.channelRead)) { visit, _ in visit.respond(try await channelPage(visit)) }
        post(router, "channel/:state/check", .permission(.channelCheck)) { visit, parameters in
            _ = try await visit.form()
            guard let state = StateCode(try parameters.text("state")) else { throw Refusal(.notFound) }
            try await ChannelDesk(visit.office).checkLine(to: state, by: try visit.actor)
            return visit.redirect(.channel)
        }
    }

    private func channelPage(_ visit: Visit) async throws -> Page {
        let words = Words.channel
        let actor = try visit.actor
        try actor.require(.channelRead)
        var sections: [HTML] = []
        for peer in visit.office.peers { sections.append(try await section(visit, peer, actor)) }
        let none: HTML = sections.isEmpty ? "<p>\(visit.say(words.noPeers))</p>" : .none
        let own = try visit.office.descriptor.fingerprint
        return Page(
            words.title(visit.language),
            "\(none)\(sections)\(courier(visit, actor))<h2>\(visit.say(words.own))</h2><p>\(Bidi.reference(own))</p>")
    }

    private func section(_ visit: Visit, _ peer: NodeDescriptor, _ actor: Actor) async throws -> HTML {
        let words = Words.channel
        let boxes = try await ChannelDesk(visit.office).boxes(of: peer, newest: Self.mostShown, by: actor)
        let line = await visit.office.lines.line(of: peer.nodeID)
        let state: HTML =
            if line.fault != nil {
                "<span class=\"tag against\">\(visit.say(words.lineBad, ["time": line.nextTry.map { visit.time($0) } ?? ""]))</span>"
            } else if line.lastContact != nil {
                "<span class=\"tag for\">\(visit.say(words.lineGood))</span>"
            } else {
                visit.say(words.lineIdle)
            }
        let peerState = StateCode(peer.state)
        let check: HTML =
            actor.may(.channelCheck) ? peerState.map { visit.form(.checkLine($0), visit.button(words.check, quiet: true)) } ?? .none : .none
        return """
            <section><h2>\(visit.state(peerState))</h2>\(visit.facts([
                (words.line, state), (words.lastContact, line.lastContact.map { visit.moment($0) } ?? visit.say(words.never)),
                (words.waiting, .text(visit.number(boxes.waiting))), (words.fingerprint, Bidi.reference(try peer.fingerprint)),
            ]))\(warnings(visit, boxes.log, peerState))\(check)\(outbox(visit, boxes))\(inbox(visit, boxes))</section>
            """
    }

    /// Journals that no longer agree, and messages that did not arrive.
    private func warnings(_ visit: Visit, _ log: ChannelLog, _ state: StateCode?) -> HTML {
        let words = Words.pairing
        let theirs: HTML =
            log.historyDiffersAt.map { "<p class=\"problem\" role=\"alert\">\(visit.say(words.historyDiffers, ["n": visit.number($0)]))</p>" } ?? .none
        let ours: HTML =
            log.ownHistoryDiffersAt.map { "<p class=\"problem\" role=\"alert\">\(visit.say(words.ownHistoryDiffers, ["n": visit.number($0)]))</p>" } ?? .none
        if log.failures.isEmpty { return theirs + ours }
        let rows = log.failures.map { failure -> [HTML] in
            let seen: HTML =
                state.flatMap { state in
                    visit.session?.actor.may(.channelCheck) == true
                        ? visit.form(.seenFailure(state, failure.seq), "<button class=\"link\">\(visit.say(words.seen))</button>") : nil
                } ?? .none
            return [.text(visit.number(failure.seq)), visit.say(kind(failure.kind)), Bidi.reference(failure.about), Bidi.reference(failure.code), seen]
        }
        let columns = [Words.channel.number, Words.channel.kind, Words.tasks.subject, Words.common.reason, Words.common.actions]
        return theirs + ours + visit.table(visit.say(words.failures), columns, rows)
    }

    private func outbox(_ visit: Visit, _ boxes: ChannelDesk.Boxes) -> HTML {
        let words = Words.channel
        let rows = boxes.out.reversed().map { item -> [HTML] in
            [.text(visit.number(item.seq)), visit.say(kind(item.kind)), visit.moment(item.created), visit.say(state(of: item))]
        }
        return box(visit, words.outbox, boxes.sent, [words.number, words.kind, words.created, Words.common.state], rows)
    }

    private func state(of item: OutgoingEnvelope) -> Message {
        let words = Words.channel
        if item.takenUp != nil { return Words.pairing.stateTakenUp }
        if item.opened != nil { return words.stateOpened }
        if item.refused != nil { return words.stateRefused }
        if item.expired != nil { return Words.pairing.stateExpired }
        return item.stored != nil ? words.stateStored : words.stateQueued
    }

    private func inbox(_ visit: Visit, _ boxes: ChannelDesk.Boxes) -> HTML {
        let words = Words.channel
        let rows = boxes.in.reversed().map { item -> [HTML] in
            [.text(visit.number(item.seq)), visit.say(item.kind.map(kind) ?? words.kindHeld), visit.moment(item.arrived)]
        }
        return box(visit, words.inbox, boxes.received, [words.number, words.kind, words.arrived], rows)
    }

    private func box(_ visit: Visit, _ title: Message, _ count: Int, _ columns: [Message], _ rows: [[HTML]]) -> HTML {
        let words = Words.channel
        if rows.isEmpty { return "<h3>\(visit.say(title))</h3><p class=\"hint\">\(visit.say(words.empty))</p>" }
        let caption: HTML = "\(visit.say(title)) (\(visit.number(count)))\("\(visit.semicolon)\(visit.say(words.newest))", if: count > Self.mostShown)"
        return visit.table(caption, columns, rows)
    }

    func kind(_ kind: String) -> Message {
        let words = Words.channel
        return switch kind {
        case "request": words.kindRequest
        case "registered": words.kindRegistered
        case "answer": words.kindAnswer
        case "lineCheck": words.kindLineCheck
        case "meeting": words.kindMeeting
        case "meetingAnswer": words.kindMeetingAnswer
        case "observation": words.kindObservation
        case "travelDocument": words.kindTravelDocument
        case "assurance": words.kindAssurance
        case "transfer": Words.transfers.kindTransfer
        case "custody": Words.custody.kindCustody
        case "wrongfulReturn": Words.custody.kindWrongfulReturn
        case "recall": words.kindRecall
        case "contest": words.kindContest
        case "incomplete": words.kindIncomplete
        case "amendment": words.kindAmendment
        case "extensionAsked": words.kindExtension
        case "extensionAnswered": words.kindExtensionAnswer
        case "withdrawal": words.kindWithdrawal
        case "evidenceCall": words.kindEvidenceCall
        case "evidence": words.kindEvidence
        case "interview": Words.exchange.interviews
        case "letter": words.kindLetter
        case "consular": words.kindConsular
        case "mission": words.kindMission
        case "notice": words.kindNotice
        default: words.kindRefused
        }
    }
}
