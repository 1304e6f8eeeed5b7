// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Store

/// What files are looked for by: lists that keep up with every change.
final class FileLists: Sendable {
    enum Key: Hashable, Sendable {
        /// A file as officers see it; one that was merged stands within the one that goes on.
        case shown
        case claiming(StateCode)
        /// Was merged into another.
        case merged
        /// Asks an officer for something, or may.
        case asking
        /// Somebody whose case ran its course, and whose records are kept for a time.
        case closed
    }

    private let index = CardIndex<FileCard, Key>("file") { card in
        var keys: [Key] = card.mergedInto == nil ? [.shown] : [.merged]
        if let state = card.claimed?.state { keys.append(.claiming(state)) }
        if card.mayAsk { keys.append(.asking) }
        if card.closure != nil { keys.append(.closed) }
        return keys
    }

    /// The files that are shown, of all states or of those who claim one, in the order they came; only those of the page are read.
    func page(claiming state: StateCode?, in directory: Directory, from first: Int, count: Int) -> (files: [(id: String, card: FileCard)], total: Int) {
        let hasMerged = !index.find(.merged, in: directory).places.isEmpty
        let (places, cards) = index.find(state.map { .claiming($0) } ?? .shown, in: directory)
        if state == nil || !hasMerged {
            return (places.dropFirst(first).prefix(count).map { joined(cards[$0], in: directory) }, places.count)
        }
        let shown = shown(places.map { cards[$0] }, in: directory)
        return (Array(shown.dropFirst(first).prefix(count)), shown.count)
    }

    /// The files with a key, or that go on for one that has it.
    func all(_ key: Key, in directory: Directory) -> [(id: String, card: FileCard)] { shown(index.cards(key, in: directory), in: directory) }

    func claimedStates(in directory: Directory) -> [StateCode] {
        index.keys(in: directory).compactMap { if case .claiming(let state) = $0 { state } else { nil } }
    }

    func shown(_ found: [(id: String, card: FileCard)], in directory: Directory) -> [(id: String, card: FileCard)] {
        var seen: Set<String> = []
        return found.compactMap { item -> (id: String, card: FileCard)? in
            let id = item.card.mergedInto ?? item.id
            guard seen.insert(id).inserted else { return nil }
            if id == item.id { return joined(item, in: directory) }
            return directory.one(FileCard.self, in: "file", id).map { joined((id, $0), in: directory) }
        }
    }

    private func joined(_ item: (id: String, card: FileCard), in directory: Directory) -> (id: String, card: FileCard) {
        (item.id, item.card.joined(with: item.card.absorbed.compactMap { directory.one(FileCard.self, in: "file", $0) }))
    }
}

extension FileCard {
    /// Whether somebody may have to do something about it; what exactly, and who, the tasks say.
    var mayAsk: Bool {
        !liftsProposedBy.isEmpty || isAnswerUnacknowledged || openCalls > 0 || interviewWaits || isPreparing || custody != nil
    }
}

extension ClearanceCard {
    /// Whether a safeguards officer may have to do something about it.
    var mayAsk: Bool { signedBy != nil && !isCleared || !objectionsBy.isEmpty || !overridesProposedBy.isEmpty }
}

extension VerificationCard {
    /// Whether a verification officer may have to do something about it.
    var mayAsk: Bool {
        switch state {
        case .none, .withdrawn, .closed: unreadNews != nil
        case .claimed, .proposed, .divided, .recalled, .contested: true
        case .decided: interview != nil || unreadNews != nil
        }
    }
}
