// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Phrases
import Workflow

/// What an officer filled in on the page of a family.
extension Form {
    private func evidence(_ id: String, _ kind: KinshipEvidence.Kind, _ language: Language, consents: [KinshipConsent] = []) throws(Refusal) -> KinshipEvidence {
        KinshipEvidence(id: id, kind: kind, finding: try code(KinshipEvidence.Finding.self, "finding"), text: try tagged("text", language), consents: consents)
    }

    /// - Returns: the act, and on whose file: "is the child of the mother" is said of the mother.
    func linkAct(_ act: String, of own: CaseReference, _ id: String, _ language: Language) throws(Refusal) -> (FamilyLinkAct, CaseReference) {
        switch act {
        case "links/claim":
            let words = self["relation"].split(separator: ":")
            guard let kind = words.first.flatMap({ Kinship(rawValue: String($0)) }) else { throw Refusal(.fieldMissing, ["field": "relation"], field: "relation") }
            let evidence = try evidence(id, try code(KinshipEvidence.Kind.self, "kind"), language)
            let other = try reference("other")
            return words.count > 1 ? (.claim(kind, to: own, evidence), other) : (.claim(kind, to: other, evidence), own)
        case "links/evidence": return (.addEvidence(tie: self["tie"], try evidence(id, try code(KinshipEvidence.Kind.self, "kind"), language)), own)
        case "links/test":
            var consents: [KinshipConsent] = []
            for end in ["a-", "b-"] {
                consents.append(KinshipConsent(of: try reference("\(end)of"), giver: try code(KinshipConsent.Giver.self, "\(end)giver"), consent: try consent(end)))
            }
            return (.addEvidence(tie: self["tie"], try evidence(id, .kinshipTest, language, consents: consents)), own)
        case "links/withdraw": return (.withdrawConsent(tie: self["tie"], evidence: self["evidence"], of: try reference("of")), own)
        case "links/part": return (.end(.proposeUnlink, tie: self["tie"], reason: try tagged("reason", language)), own)
        case "establish/establish": return (.establish(tie: self["tie"]), own)
        case "establish/refute": return (.end(.refute, tie: self["tie"], reason: try tagged("reason", language)), own)
        case "establish/unlink": return (.end(.unlink, tie: self["tie"], reason: try tagged("reason", language)), own)
        case "establish/keep": return (.end(.keep, tie: self["tie"], reason: try tagged("reason", language)), own)
        default: throw Refusal(.notFound)
        }
    }

    func guardianAct(_ act: String, _ language: Language) throws(Refusal) -> GuardianAct {
        switch act {
        case "name":
            return .name(
                try code(Guardian.Kind.self, "kind"), try text("name"), try code(Guardian.Relation.self, "relation"), since: try day("since"),
                until: self["until"].isEmpty ? nil : try day("until"), try consent(""))
        case "end": return .end(reason: try tagged("reason", language))
        default: throw Refusal(.notFound)
        }
    }

    func returnConsent(_ language: Language) throws(Refusal) -> ReturnConsent {
        guard ["agrees", "refuses"].contains(self["answer"]) else { throw Refusal(.fieldMissing, ["field": "answer"], field: "answer") }
        return ReturnConsent(
            giver: try code(ReturnConsent.Giver.self, "giver"), isGiven: self["answer"] == "agrees", consent: try consent(""), words: try note("words", language))
    }

    func interestsAct(_ act: String, _ language: Language) throws(Refusal) -> BestInterestsAct {
        switch act {
        case "determination/open":
            var panel: [PanelMember] = []
            for number in 1...FamilyPageSize.panel where !self["member-\(number)"].isEmpty {
                panel.append(PanelMember(name: try text("member-\(number)"), capacity: try code(PanelMember.Capacity.self, "capacity-\(number)")))
            }
            return .open(panel: panel)
        case "determination/hear":
            let words = try tagged("words", language)
            guard self["manner"] != "notHeard" else { return .hear(.notHeard(reason: words)) }
            return .hear(
                .heard(
                    try code(ChildHearing.Manner.self, "manner"), language: self["language"].lowercased(), interpreter: try given("interpreter"), on: try day("on"),
                    words: words.text.isEmpty ? nil : words))
        case "determination/propose":
            return .propose(
                BestInterestsDecision(
                    considered: all("considered").compactMap { BestInterestsOutcome(rawValue: $0) }, outcome: try code(BestInterestsOutcome.self, "outcome"),
                    mayBeParted: self["mayBeParted"] == "yes", reasons: try tagged("reasons", language)))
        case "decision/decide": return .decide
        case "decision/sendBack": return .sendBack(try tagged("reason", language))
        case "decision/revoke": return .revoke(try tagged("reason", language))
        default: throw Refusal(.notFound)
        }
    }
}

/// How much a form of the family's page takes.
enum FamilyPageSize {
    static let panel = 5
}
