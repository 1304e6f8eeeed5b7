// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

struct NamesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names", abstract: "Names across Arabic, Cyrillic and Latin script.",
        subcommands: [NamesScore.self, NamesExplain.self, NamesTrain.self, NamesEvaluate.self])
}
