// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// `homeward NOUN VERB`: data on standard output, talk and progress on standard error (docs/architecture.md, “Command line”).
@main
struct Homeward: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "homeward",
        abstract: "Two states bring detained nationals home by due process.",
        discussion: """
            Try it with synthetic people:   homeward demo
            Check a list:                   homeward import check manifest.csv
            Run a node:                     homeward init /var/lib/homeward --state IQ && homeward serve /var/lib/homeward
            """,
        version: "0.1.0",
        subcommands: [
            Demo.self, Init.self, Serve.self, Doctor.self, UserCommand.self, PeerCommand.self, ImportCommand.self, ReconcileCommand.self,
            RegistryCommand.self, NamesCommand.self, PlacesCommand.self, Dedupe.self, RequestCommand.self, VerifyCommand.self, AuditCommand.self, ChannelCommand.self, EnvelopeCommand.self, KeyCommand.self,
            MrzCommand.self, SealCommand.self, AgreementCommand.self, Rebuild.self, BenchCommand.self, ReportCommand.self, NotifyCommand.self,
        ])
}
