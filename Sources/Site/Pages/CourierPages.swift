// SPDX-License-Identifier: Apache-2.0

import Phrases
import Desks
import Foundation
import Hummingbird
import Identity
import Pouch
import Wording
import Workflow

extension Site {
    func courierRoutes(_ router: Router<BasicRequestContext>) {
        post(router, "channel/:state/bundle", .permission(.channelCourier)) { visit, parameters in
            _ = try await visit.form()
            guard let state = StateCode(try parameters.text("state")) else { throw Refusal(.notFound) }
            let bytes = try await CourierDesk(visit.office).save(for: state, by: try visit.actor)
            return visit.download(Array(bytes), type: "application/octet-stream", name: "\(visit.office.state.code)-\(state.code).hsb")
        }
        post(router, "channel/bundle", .permission(.channelCourier)) { visit, _ in
            let (_, _, bytes) = try await visit.upload(atMost: CourierBundle.mostBytes)
            let (loaded, slip, from) = try await CourierDesk(visit.office).load(Data(bytes), by: try visit.actor)
            visit.office.bell.ring()
            return visit.respond(loadedPage(visit, loaded, slip, from))
        }
        post(router, "channel/:state/failures/:seq", .permission(.channelCheck)) { visit, parameters in
            _ = try await visit.form()
            guard let state = StateCode(try parameters.text("state")) else { throw Refusal(.notFound) }
            try await ChannelDesk(visit.office).seeTo(try parameters.number("seq"), to: state, by: try visit.actor)
            return visit.redirect(.channel)
        }
    }

    /// The slip is on the page itself: loading the file again would make another, and saying the same.
    private func loadedPage(_ visit: Visit, _ loaded: CourierDesk.Loaded, _ slip: Data, _ from: StateCode?) -> Page {
        let words = Words.pairing
        let counts = words.loaded(
            visit.language,
            [
                "n": visit.number(loaded.envelopes), "new": visit.number(loaded.new), "known": visit.number(loaded.known), "refused": visit.number(loaded.refused.count),
                "receipts": visit.number(loaded.receipts),
            ])
        let codes: HTML = loaded.refused.isEmpty ? .none : "<p>\(Bidi.reference(Set(loaded.refused).sorted().joined(separator: ", ")))</p>"
        return Page(
            words.loadedTitle(visit.language),
            """
            <p role="status">\(visit.state(from)): \(counts)</p>\(codes)<p>\(visit.say(words.slipHint))</p>\
            <p><a class="btn" download="slip.hsb" href="data:application/octet-stream;base64,\(slip.base64EncodedString())">\(visit.say(words.slip))</a></p>\
            <p><a href="\(Route.channel.path)">\(visit.say(Words.common.goBack))</a></p>
            """)
    }

    func courier(_ visit: Visit, _ actor: Actor) -> HTML {
        let words = Words.pairing
        guard actor.may(.channelCourier) else { return .none }
        let save = visit.office.peers.compactMap { StateCode($0.state) }.map { state in
            visit.form(.saveBundle(state), "<button class=\"btn\">\(visit.say(words.save)): \(visit.state(state))</button>")
        }
        let load = visit.form(
            .loadBundle, visit.fileField("file", words.load, accept: ".hsb,application/octet-stream") + "<p>\(visit.button(words.load, quiet: true))</p>", withFile: true)
        return "<h2>\(visit.say(words.courier))</h2><p class=\"hint\">\(visit.say(words.courierHint))</p><div class=\"row\">\(save)</div>\(load)"
    }
}
