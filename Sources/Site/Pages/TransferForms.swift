// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Wording
import Workflow

extension Form {
    /// Lines of a field, each with its parts; both semicolons serve.
    private func lines(_ name: String) throws(Refusal) -> [[String]] {
        try text(name).split(whereSeparator: \.isNewline).map { line in
            line.split(omittingEmptySubsequences: false, whereSeparator: { $0 == ";" || $0 == "؛" }).map { $0.trimmingCharacters(in: .whitespaces) }
        }.filter { $0 != [""] }
    }

    func escorts() throws(Refusal) -> [Escort] {
        var escorts: [Escort] = []
        for parts in try lines("escorts") {
            guard (2...3).contains(parts.count) else { throw Refusal(.fieldMissing, ["field": "escorts"], field: "escorts") }
            escorts.append(Escort(rank: parts[0], name: parts[1], passport: parts.count == 3 && !parts[2].isEmpty ? parts[2] : nil))
        }
        return escorts
    }

    func transferPlan(_ visit: Visit) throws(Refusal) -> TransferPlan {
        var monitors: [Monitor] = []
        for parts in try lines("monitors") {
            guard parts.count == 2 else { throw Refusal(.fieldMissing, ["field": "monitors"], field: "monitors") }
            monitors.append(Monitor(name: parts[0], organisation: parts[1]))
        }
        return TransferPlan(
            borderPoint: try tagged("borderPoint", visit.language), mode: try code(TravelMode.self, "mode"), departure: try moment("departure", at: visit.office),
            escorts: try escorts(), monitors: monitors)
    }

    func lastCallCheck() throws(Refusal) -> LastCallCheck {
        LastCallCheck(
            identity: all("identity").compactMap { RecognitionMark(rawValue: $0) }, isFit: self["fit"] == "yes", nationality: try code(NationalityRecheck.self, "nationality"))
    }

    func escortSheet(_ language: Language) throws(Refusal) -> EscortSheet {
        var property: [PropertyItem] = []
        for parts in try lines("property") {
            guard parts.count == 2 else { throw Refusal(.fieldMissing, ["field": "property"], field: "property") }
            property.append(PropertyItem(seal: westernDigits(parts[0]), what: TaggedText(parts[1], language)))
        }
        return EscortSheet(
            health: try note("health", language), care: try note("care", language), risks: all("risks").compactMap { EscortRisk(rawValue: $0) }, property: property,
            money: try money("money"))
    }

    func money(_ name: String) throws(Refusal) -> [MoneyCount] {
        guard let counts = MoneyCount.list(try text(name)) else { throw Refusal(.fieldMissing, ["field": name], field: name) }
        return counts
    }

    func escortEvent(_ language: Language) throws(Refusal) -> EscortEvent {
        let text = try tagged("text", language)
        let seal = westernDigits(self["seal"])
        switch self["event"] {
        case "propertyAdded": return .propertyAdded(PropertyItem(seal: seal, what: try tagged("what", language)), why: text)
        case "propertyRemoved": return .propertyRemoved(seal: seal, why: text)
        case "medicationGiven": return .medicationGiven(text)
        case "forceUsed": return .forceUsed(text)
        case "complaint": return .complaint(text)
        default: throw Refusal(.fieldMissing, ["field": "event"], field: "event")
        }
    }

    /// What an officer of the receiving state counted, for everybody whom they said something of.
    func counts(of people: [CaseReference]) throws(Refusal) -> [HandoverLine] {
        var lines: [HandoverLine] = []
        for person in people {
            guard let disposition = Disposition(rawValue: self["d-\(person)"]) else { continue }
            guard disposition == .handedOver else {
                lines.append(HandoverLine(person: person, disposition: disposition))
                continue
            }
            let seals = westernDigits(try text("s-\(person)")).split(whereSeparator: { $0 == "," || $0 == "،" || $0.isWhitespace }).map(String.init)
            lines.append(HandoverLine(person: person, disposition: disposition, seals: seals, money: try money("m-\(person)")))
        }
        return lines
    }
}

extension Visit {
    /// The fields of a plan.
    func planFields(_ plan: TransferPlan?, _ form: Form, _ problem: Refusal?) -> HTML {
        let words = Words.transfers
        let escorts = plan?.escorts.map { [$0.rank, $0.name, $0.passport ?? ""].joined(separator: "; ") }.joined(separator: "\n") ?? ""
        let monitors = plan?.monitors.map { "\($0.name); \($0.organisation)" }.joined(separator: "\n") ?? ""
        func value(_ name: String, _ own: String?) -> String { form[name].isEmpty ? own ?? "" : form[name] }
        return """
            \(field("borderPoint", words.borderPoint, value: value("borderPoint", plan?.borderPoint.text), problem: problem))\
            \(select("mode", words.mode, options(TravelMode.self, \.message), selected: value("mode", plan?.mode.rawValue)))\
            \(field("departure", words.departure, hint: words.momentHint, value: value("departure", plan?.departure.typed(utcOffsetHours: office.utcOffsetHours)), problem: problem, wide: false))\
            \(area("escorts", words.escorts, hint: words.escortsHint, value: value("escorts", escorts), problem: problem))\
            \(area("monitors", words.monitors, hint: words.monitorsHint, value: value("monitors", monitors), problem: problem))
            """
    }

    func words(_ text: TaggedText) -> HTML { "<span lang=\"\(text.language.rawValue)\">\(Bidi.value(text.text))</span>" }

    func escortList(_ escorts: [Escort]) -> HTML {
        let items = escorts.map { escort -> HTML in
            "<li>\(Bidi.value(escort.rank)) \(Bidi.value(escort.name)) \(escort.passport.map { Bidi.reference($0) } ?? .none)</li>"
        }
        return "<ul>\(items)</ul>"
    }

    /// People to choose from, by reference and name.
    func people(_ people: [CaseReference], _ names: [CaseReference: String]) -> [(value: String, text: String)] {
        people.map { (value: $0.text, text: "\($0.text) \(names[$0] ?? "")") }
    }
}
