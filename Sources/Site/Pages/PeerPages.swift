// SPDX-License-Identifier: Apache-2.0

import Phrases
import Desks
import Foundation
import Hummingbird
import Identity
import Pouch
import Pictures
import Wording
import Workflow

extension Site {
    func peerRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "peers", .permission(.peerPropose)) { visit, _ in visit.respond(try peersPage(visit, nil)) }
        post(router, "peers", .permission(.peerPropose)) { visit, _ in
            do {
                let (_, _, bytes) = try await visit.upload()
                if bytes.isEmpty { throw Refusal(.noFile, field: "descriptor") }
                _ = try await PairingDesk(visit.office).propose(Data(bytes), by: try visit.actor)
                return visit.redirect(.peers)
            } catch let refusal as Refusal where refusal.field != nil || refusal.code == .peerExists {
                return visit.respond(try peersPage(visit, refusal))
            }
        }
        post(router, "peers/:id/confirm", .permission(.peerConfirm)) { visit, parameters in
            try await decide(visit) { form, actor in
                try await PairingDesk(visit.office).confirm(try parameters.text("id"), fingerprint: form["fingerprint"], by: actor)
            }
        }
        post(router, "peers/:id/reject", .permission(.peerConfirm)) { visit, parameters in
            try await decide(visit) { form, actor in
                try await PairingDesk(visit.office).reject(try parameters.text("id"), reason: try form.text("reason"), by: actor)
            }
        }
        get(router, "peers/own/descriptor.json", .permission(.peerPropose)) { visit, _ in
            visit.download(Array(try visit.office.descriptor.bytes), type: "application/json", name: "\(visit.office.state.code.lowercased())-descriptor.json")
        }
        get(router, "peers/own/fingerprint.svg", .permission(.peerPropose)) { visit, _ in
            guard let svg = QRCode.svg(try visit.office.descriptor.fingerprint) else { throw Refusal(.notFound) }
            return Response(status: .ok, headers: [.contentType: "image/svg+xml"], body: .init(byteBuffer: ByteBuffer(string: svg)))
        }
    }

    private func decide(_ visit: Visit, _ act: (Form, Actor) async throws -> Void) async throws -> Response {
        let form = try await visit.form()
        do {
            try await act(form, try visit.actor)
            return visit.redirect(.peers)
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted {
            return visit.respond(try peersPage(visit, refusal))
        }
    }

    private func peersPage(_ visit: Visit, _ problem: Refusal?) throws -> Page {
        let words = Words.pairing
        let actor = try visit.actor
        let peers = try PairingDesk(visit.office).peers(by: actor).map { id, card -> HTML in
            let tag: HTML =
                switch card.state {
                case .active: "<span class=\"tag for\">\(visit.say(words.active))</span>"
                case .rejected: "<span class=\"tag against\">\(visit.say(words.rejected))</span>"
                case .none, .proposed: "<span class=\"tag warn\">\(visit.say(words.proposed, ["n": visit.number(card.confirmedBy.count)]))</span>"
                }
            return """
                <section class="candidate"><h2>\(visit.state(card.node.flatMap { StateCode($0.state) })) \(tag)</h2>\
                \(visit.facts([(words.endpoint, card.node?.collects == true ? visit.say(words.collects) : visit.value(card.node?.endpoint))]))\(card.state == .proposed ? confirmation(visit, id, card, actor, problem) : .none)</section>
                """
        }
        let none: HTML = peers.isEmpty ? "<p>\(visit.say(Words.channel.noPeers))</p>" : .none
        let new = visit.form(
            .peers,
            visit.fileField("descriptor", words.descriptor, accept: "application/json,.json") + "<p>\(visit.button(words.propose, quiet: true))</p>", withFile: true)
        let own: HTML = """
            <h2>\(visit.say(words.own))</h2><p>\(visit.say(words.ownHint))</p><p><a href="\(Route.ownDescriptor.path)">\(visit.say(words.download)) descriptor.json</a></p>\
            <p>\(Bidi.reference(try visit.office.descriptor.fingerprint))</p>\
            <p><img src="\(Route.ownFingerprint.path)" alt="\(words.qr(visit.language))" width="205" height="205"></p>
            """
        return Page(words.title(visit.language), problem: problem, "<p>\(visit.say(words.intro))</p>\(none)\(peers)<h2>\(visit.say(words.propose))</h2>\(new)\(own)")
    }

    private func confirmation(_ visit: Visit, _ id: String, _ card: PeerCard, _ actor: Actor, _ problem: Refusal?) -> HTML {
        let words = Words.pairing
        if card.confirmedBy.contains(actor.id) { return "<p class=\"note\">\(visit.say(words.youConfirmed))</p>" }
        let fields = visit.field("fingerprint", words.confirm, hint: words.fingerprintHint, problem: problem) + "<p>\(visit.button(words.confirm))</p>"
        return visit.form(.confirmPeer(id), fields)
            + visit.folded(words.reject, .rejectPeer(id), visit.area("reason", Words.common.reason, id: "reject-\(id.prefix(8))"))
    }
}
