// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

extension TransferOperation {
    /// Whether what another state tells of a transfer fits what we know: its own part, in its turn, of people who are on it. A word on a notice that
    /// was replaced meanwhile fits and is late.
    public func mayArrive(_ event: TransferEvent, from sender: StateCode) -> Bool {
        guard (try? event.check()) != nil else { return false }
        if case .noticed = event, state == .none { return peer == nil }
        guard peer == sender, event.side != side else { return false }
        return switch event {
        case .noticed: journey.isCurrent(event) && fits(event)
        case .confirmed(let answered, let standing): isOfANotice(answered) && (answered < journey.number || isOf(standing, journey.manifest.map(\.person)))
        case .countered(let answered, _, _): isOfANotice(answered)
        case .escortsChanged: journey.mayChangePeople(event)
        case .takenOff(let people): journey.mayChangePeople(event) && isOf(people, journey.manifest.map(\.person))
        case .stopped(let person): journey.mayChangePeople(event) && journey.standing(of: person) != nil
        case .lastCalled(let off): fits(event) && isOf(off, journey.going) && off.count < journey.going.count
        case .departed(_, let care): fits(event) && isOf(care.map(\.person), journey.going) && !journey.going.isEmpty
        case .arrived(let moment): (fits(event) || state == .signed && journey.arrivedAt == nil) && moment >= (journey.departedAt ?? moment)
        case .signed(let statement): fits(event) && journey.isCurrent(event) && covers(statement.lines)
        case .disputed(_, let counts): fits(event) && journey.isCurrent(event) && covers(counts) && counts != journey.statement?.lines
        case .countersigned: fits(event) && journey.isCurrent(event)
        case .postponed, .cancelled, .closed: fits(event)
        }
    }

    private func isOfANotice(_ number: Int) -> Bool { number >= 1 && number <= journey.number }

    private func fits(_ event: TransferEvent) -> Bool { Self.transitions.rows.contains { $0.step == event.step && $0.from.contains(state) } }

    private func isOf(_ some: [CaseReference], _ all: [CaseReference]) -> Bool { Set(some).count == some.count && Set(some).isSubset(of: all) }

    private func covers(_ lines: [HandoverLine]) -> Bool {
        guard (try? HandoverStatement.check(lines, cover: journey.aboard)) != nil else { return false }
        return journey.arrivedAt != nil || !lines.contains { $0.disposition.needsArrival }
    }
}
