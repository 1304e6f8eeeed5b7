// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CClock
import Desks
import Foundation
import Identity
import Store
import Workflow

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look whether a node may be run: keys, passwords, clock, peers.", discussion: "homeward doctor /var/lib/homeward")

    @Argument(help: "The node's folder.") var folder: String
    @Flag(help: "One JSON object.") var json = false

    func run() async throws {
        let folder = NodeFolder(folder)
        let node = try await Node.open(folder)
        let faults = try await Diagnosis(folder, node).faults
        if json {
            try printJSON(faults)
        } else {
            for fault in faults { print("\(fault.stopsServing ? "refused" : "warning")  \(fault.code)  \(fault.text)") }
            if faults.isEmpty { print("sound") }
        }
        if faults.contains(where: \.stopsServing) { throw ExitCode.refused }
    }
}

/// What stands against running a node.
struct Diagnosis {
    struct Fault: Encodable {
        let code: String
        let text: String
        let stopsServing: Bool
    }

    let faults: [Fault]

    /// No node can have recorded anything before the software was written.
    private static let earliest = Day(2026, 1, 1)

    init(_ folder: NodeFolder, _ node: Node) async throws {
        var faults: [Fault] = []
        for key in folder.exposedKeys {
            faults.append(Fault(code: "key-exposed", text: "keys/\(key).key can be read by others. chmod 600 it.", stopsServing: true))
        }
        if try !node.office.journal.isDurable {
            faults.append(Fault(code: "not-durable", text: "the journal is not written through to the disk. Is its file system one that can be synchronised?", stopsServing: true))
        }
        faults += Self.clock(node)
        if !node.configuration.isDemonstration {
            for officer in try await Self.demonstrationPasswords(node) {
                faults.append(Fault(code: "demo-password", text: "\(officer) still has the demonstration's password. Change it.", stopsServing: true))
            }
            if node.office.directory(OfficerCard.self, Officer.room).filter({ $0.card.roles.contains(.administrator) }).count < 2 {
                faults.append(
                    Fault(code: "administrators", text: "two administrators are needed before anybody can decide. homeward user add.", stopsServing: false))
            }
        }
        if node.office.peers.isEmpty {
            faults.append(Fault(code: "no-peer", text: "no other node is known. Enter one with homeward peer propose, or in the browser.", stopsServing: false))
        }
        self.faults = faults
    }

    private static func clock(_ node: Node) -> [Fault] {
        let now = Node.systemClock()
        if let earliest, now.day(utcOffsetHours: 0) < earliest {
            return [Fault(code: "clock-behind", text: "the clock says \(now.day(utcOffsetHours: 0)). Set it.", stopsServing: true)]
        }
        let last = try? JournalClock.last(in: node.office.folder)
        if let last, now < last {
            return [Fault(code: "clock-behind", text: "the clock is behind the journal, which ends at \(last). Set it.", stopsServing: true)]
        }
        var status = timex()
        guard adjtimex(&status) != TIME_ERROR || node.configuration.isClockVouched else {
            return [
                Fault(
                    code: "clock-not-synchronised",
                    text: "the system does not say that its clock is synchronised. Run a time service, or set clock.vouched in homeward.yaml.",
                    stopsServing: true)
            ]
        }
        return []
    }

    private static func demonstrationPasswords(_ node: Node) async throws -> [String] {
        var found: [String] = []
        for (id, _) in node.office.directory(OfficerCard.self, Officer.room) {
            let hash = try await node.office.journal.read { try $0.credential(of: OfficerID(id)) }
            if let hash, try node.office.passwords.verify(Demo.password, against: hash) { found.append(id) }
        }
        return found
    }
}
