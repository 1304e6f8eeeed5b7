// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Workflow

/// What is asked for a person, and what becomes of them.
extension FileHistory {
    mutating func request(_ number: Int, _ actor: Actor) {
        let person = group(number)
        if let request = files[number].request, chance.draw(2) == 0 {
            keep(.takenOutOfRequest(request: request), in: number, by: actor)
            return
        }
        guard let fact = try? joint(number).putIntoRequest("q\(entry)", of: .russia, on: today) else { return }
        if person.contains(where: { births[$0] == 2013 }) { fault = "a child is asked for" }
        if person.contains(where: { file in holds.contains { !$0.value.isLifted && files[file].holds.map(\.id).contains($0.key) } }) { fault = "somebody held from disclosure is asked for" }
        if person.contains(where: { ended[$0] != nil }) { fault = "somebody whose case is closed is asked for" }
        if person.contains(where: { files[$0].request != nil }) { fault = "somebody is asked for twice" }
        keep(fact, in: number, by: actor)
    }

    mutating func end(_ number: Int, _ actor: Actor) {
        let (record, may) = (files[number], !actor.roles.isDisjoint(with: [.caseOfficer, .approver]))
        switch chance.draw(5) {
        case 0:
            let outcome = chance.one(of: CustodyOutcome.allCases)
            guard let fact = try? record.record(outcome, on: today, today: today, note: nil, by: actor) else { return }
            if !may || ended[number] != nil || ![.released, .escaped, .convictedServing, .transferredWithinHost].contains(outcome) { fault = "\(outcome) by hand" }
            ended[number] = outcome
            keep(fact, in: number, by: actor)
        case 1 where chance.draw(3) == 0:
            guard let fact = try? record.record(CustodyTests.report, toldUnder: nil, today: today, by: actor) else { return }
            if ended[number] != nil { fault = "somebody dies whose case is closed" }
            ended[number] = .deceased
            keep(fact, in: number, by: actor)
        case 2:
            guard let fact = try? record.proposeCorrection(Self.reason, by: actor) else { return }
            if !may || ended[number] == nil || [.repatriated, .transferred].contains(ended[number]) { fault = "what both states say is corrected by one" }
            correctors[number] = actor.id
            keep(fact, in: number, by: actor)
        default:
            guard let fact = try? record.confirmCorrection(Self.reason, by: actor) else { return }
            if !may || correctors[number] == nil || correctors[number] == actor.id { fault = "one officer opened a closed file" }
            (ended[number], correctors[number]) = (nil, nil)
            keep(fact, in: number, by: actor)
        }
        if record.custody.isClosed, !files[number].custody.isClosed, ended[number] != nil { fault = "a closed file is open" }
    }

    /// A journey that ends with a handover, or without; what is heard after the end changes nothing.
    mutating func journey(_ number: Int, _ actor: Actor) {
        if let operation = files[number].custody.operation {
            if chance.draw(2) == 0, ended[number] == nil {
                ended[number] = .repatriated
                keep(.custody(.ended(.repatriated, on: today, note: nil)), in: number)
            }
            keep(.custody(.leftManifest(operation: operation)), in: number, by: actor)
        } else if let fact = try? joint(number).putOnManifest("o\(entry)", of: Self.references[number]) {
            if group(number).contains(where: { ended[$0] != nil }) { fault = "somebody whose case is closed is put on a journey" }
            keep(fact, in: number, by: actor)
        } else if ended[number] != nil {
            keep(.heardLate(.answerRecalled(request: "q", number: 1, reason: .newFacts, note: nil)), in: number)
        }
    }
}
