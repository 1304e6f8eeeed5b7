// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Store
import Workflow

extension TasksDesk {
    /// What waits for a second officer, and children whose family prepares to go while they do not.
    func families(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.familyRead) else { return [] }
        let directory = office.journal.directory
        func card(_ reference: CaseReference) -> FileCard? { directory.one(FileCard.self, in: DetentionFile.room, reference.text) }
        func joint(_ reference: CaseReference) -> CaseReference {
            var seen: Set<CaseReference> = [reference]
            var now = reference
            while let into = card(now)?.mergedInto.flatMap({ CaseReference($0) }), seen.insert(into).inserted { now = into }
            return now
        }
        func task(_ verb: OfficeTask.Verb, _ reference: CaseReference) -> OfficeTask {
            OfficeTask(verb: verb, subject: .family(reference), title: card(reference)?.name ?? reference.text, due: nil)
        }
        // Both people have the link; it is one task.
        var links: [String: FamilyCard.Link] = [:]
        for (_, card) in office.directory(FamilyCard.self, FamilyLinks.room) { for link in card.links { links[link.tie.id] = link } }
        var tasks = seconds(actor, links.values.sorted { $0.tie.id < $1.tie.id }).map { task($0.0, joint($0.1)) }
        let determinations = Dictionary(uniqueKeysWithValues: office.directory(DeterminationCard.self, BestInterestsDetermination.room).map { ($0.id, $0.card) })
        if actor.may(.bestInterestsDecide), !actor.roles.contains(.transferOfficer) {
            tasks += determinations.filter { $0.value.state == .proposed && !$0.value.proposedBy.contains(actor.id) }.keys.sorted().compactMap { id in
                CaseReference(id).map { task(.decideDetermination, joint($0)) }
            }
        }
        if actor.may(.preparationBegin) || actor.may(.bestInterestsPropose) {
            let ties = links.values.map { $0.tie.moved(joint) }
            tasks += leftBehind(ties, determinations).map { task(.familySeparated, $0) }
        }
        var seen: Set<String> = []
        return tasks.filter { seen.insert($0.key).inserted }
    }

    private func seconds(_ actor: Actor, _ links: [FamilyCard.Link]) -> [(OfficeTask.Verb, CaseReference)] {
        guard actor.may(.familyEstablish) else { return [] }
        return links.flatMap { link -> [(OfficeTask.Verb, CaseReference)] in
            var verbs: [(OfficeTask.Verb, CaseReference)] = []
            if link.state == .claimed, !link.claimedBy.contains(actor.id) { verbs.append((.establishLink, link.tie.to)) }
            if !link.unlinkBy.isEmpty, !link.unlinkBy.contains(actor.id) { verbs.append((.confirmUnlink, link.tie.to)) }
            return verbs
        }
    }

    /// Children of a family of whom somebody prepares a journey, who do not, and whom nothing lets be apart.
    private func leftBehind(_ ties: [FamilyTie], _ determinations: [String: DeterminationCard]) -> [CaseReference] {
        let today = office.today
        let directory = office.journal.directory
        let preparing = office.fileLists.all(.asking, in: directory).filter(\.card.isPreparing).compactMap { CaseReference($0.id) }
        guard !preparing.isEmpty, !ties.isEmpty else { return [] }
        var people: [CaseReference: FamilyMember] = [:]
        for reference in Set(ties.flatMap { [$0.from, $0.to] } + preparing) {
            let id = reference.text
            guard let found = directory.one(FileCard.self, in: DetentionFile.room, id), let card = office.fileLists.shown([(id, found)], in: directory).first?.card else { continue }
            let determination = determinations[id]
            people[reference] = FamilyMember(
                reference: reference, isChild: office.ageGroup(of: id, card, on: today) != .adult, isToGo: determination?.isToGo ?? false,
                mayBeParted: determination?.mayBeParted ?? false)
        }
        let running = Set(preparing)
        let children = running.flatMap { FamilyUnit(around: $0, ties: ties, people: people).children }
        return Set(children.filter { !running.contains($0.reference) && !$0.mayBeParted }.map(\.reference)).sorted()
    }
}
