// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Store
import Workflow

// What waits for whom of journeys, of people whose case is closed, and of wrongful returns.

extension TasksDesk {
    func transfers(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.transferRead) else { return [] }
        let cards = office.directory(TransferCard.self, TransferOperation.room)
        let running = Dictionary(uniqueKeysWithValues: cards.filter { !$0.card.state.isOver }.map { ($0.id, $0.card) })
        return cards.compactMap { id, card in
            verb(card, actor).map { OfficeTask(verb: $0, subject: .transfer(id), title: card.borderPoint?.text ?? id, due: due($0, card)) }
        } + escortRecords(running, actor)
    }

    private func verb(_ card: TransferCard, _ actor: Actor) -> OfficeTask.Verb? {
        let handsOver = !actor.roles.contains(.safeguardsOfficer)
        return switch (card.side, card.state) {
        case (.holding, .planned), (.holding, .postponed): actor.may(.transferNotice) && !card.planners.contains(actor.id) && card.people > 0 ? .noticeTransfer : nil
        case (.holding, .counterProposed): actor.may(.transferNotice) && !card.planners.contains(actor.id) ? .answerCounter : nil
        case (.holding, .confirmed): actor.may(.transferLastCall) ? .lastCall : nil
        case (.holding, .lastCall): actor.may(.transferRecord) && handsOver ? .recordDeparture : nil
        case (.nationality, .departed): actor.may(.transferRecord) ? .recordArrival : nil
        case (.holding, .handedOver): actor.may(.transferRecord) ? .closeTransfer : nil
        case (.holding, .arrived), (.holding, .disputed): actor.may(.handoverSign) && handsOver ? .signHandover : nil
        case (.nationality, .noticed): actor.may(.transferConfirm) ? .answerNotice : nil
        case (.nationality, .signed): actor.may(.handoverCountersign) && handsOver ? .countersignHandover : nil
        default: nil
        }
    }

    private func due(_ verb: OfficeTask.Verb, _ card: TransferCard) -> Day? {
        guard let peer = StateCode(card.peer) else { return nil }
        let profile = card.side == .holding ? try? office.profile(requesting: office.state, requested: peer) : try? office.profile(requesting: peer, requested: office.state)
        guard let profile else { return nil }
        return switch verb {
        case .noticeTransfer: card.departure.flatMap { profile.lastNoticeDay(before: profile.day(of: $0)) }
        case .answerNotice: card.noticedAt.flatMap { profile.noticeAnswerDue(noticed: profile.day(of: $0)) }
        case .recordDeparture, .recordArrival: card.departure.map { profile.day(of: $0) }
        case .lastCall: card.departure.map { profile.day(of: $0).adding(days: -1) }
        case .signHandover, .countersignHandover: office.today
        default: nil
        }
    }

    /// Records that wait for one more officer, while the journey is still here.
    private func escortRecords(_ running: [String: TransferCard], _ actor: Actor) -> [OfficeTask] {
        guard actor.may(.escortRecordConfirm) else { return [] }
        return office.directory(EscortRecordCard.self, PersonEscortRecord.room).compactMap { _, card in
            guard let person = CaseReference(card.person), let journey = running[card.operation], !card.isConfirmed, !card.confirmedBy.contains(actor.id),
                !card.confirmedBy.isEmpty || actor.roles.contains(.transferOfficer)
            else { return nil }
            let title = office.journal.directory.one(FileCard.self, in: DetentionFile.room, card.person)?.name ?? card.person
            return OfficeTask(verb: .confirmEscortRecord, subject: .escortRecord(card.operation, person), title: title, due: due(.lastCall, journey))
        }
    }

    func wrongfulReturns(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.wrongfulReturnRead) else { return [] }
        return office.directory(WrongfulReturnCard.self, WrongfulReturn.room).compactMap { id, card in
            switch (card.side, card.state) {
            case (.nationality, .proposed) where actor.may(.wrongfulReturnDeclare) && card.proposedBy != actor.id:
                OfficeTask(verb: .declareWrongfulReturn, subject: .wrongfulReturn(id), title: card.person, due: nil)
            case (.holding, .declared) where actor.may(.takeBackRecord), (.holding, .accepted) where actor.may(.takeBackRecord),
                (.holding, .contested) where actor.may(.takeBackRecord):
                OfficeTask(verb: .takeBack, subject: .wrongfulReturn(id), title: card.person, due: office.takeBackDue(card))
            default: nil
            }
        }
    }

    /// What a death, a late message, a wrong record, or an answer that nothing came of asks for.
    func custody(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.fileRead) else { return [] }
        let today = office.today
        return office.fileLists.all(.asking, in: office.journal.directory).flatMap { id, card -> [OfficeTask] in
            guard let custody = card.custody, let reference = CaseReference(id) else { return [] }
            func task(_ verb: OfficeTask.Verb, _ due: Day?) -> OfficeTask { OfficeTask(verb: verb, subject: .file(reference), title: card.name, due: due) }
            var tasks: [OfficeTask] = []
            if !custody.openMatters.isEmpty, actor.may(.deathRecord) { tasks.append(task(.deathTasks, custody.endedOn)) }
            if custody.lateNews > 0, actor.may(.answerAcknowledge) { tasks.append(task(.readLateNews, nil)) }
            if let proposer = custody.correctionProposedBy, proposer != actor.id, actor.may(.outcomeCorrect) { tasks.append(task(.confirmCorrection, nil)) }
            if let ends = office.journeyDue(card.claimed?.state, custody.windowFrom), ends <= today, actor.may(.outcomeRecord) { tasks.append(task(.windowEnds, ends)) }
            return tasks
        }
    }
}
