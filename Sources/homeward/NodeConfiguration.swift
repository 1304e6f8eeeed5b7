// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import Identity
import SystemPackage

/// What an operator sets: `homeward.yaml` in the node's folder, then the environment (`HOMEWARD_HTTP_PORT`), later wins.
struct NodeConfiguration: Sendable {
    let state: StateCode
    let language: Language
    let httpHost: String
    let httpPort: Int
    let publicURL: String?
    let channelHost: String
    let channelPort: Int
    let register: String?
    /// An operator answers for the clock where the system cannot say that it is synchronised.
    let isClockVouched: Bool
    let isDemonstration: Bool

    init(_ folder: NodeFolder) async throws {
        let file: FileProvider<YAMLSnapshot>
        do {
            file = try await FileProvider<YAMLSnapshot>(filePath: FilePath(folder.configuration.path))
        } catch {
            throw stop(.badData, "\(folder.configuration.path) cannot be read as YAML. Make a node with homeward init.")
        }
        let reader = ConfigReader(providers: [EnvironmentVariablesProvider().prefixKeys(with: "homeward"), file])
        guard let state = StateCode(reader.string(forKey: "node.state", default: "")) else {
            throw stop(.badData, "node.state in \(folder.configuration.path) is not the two-letter code of a state, as IQ.")
        }
        self.state = state
        language = Language(rawValue: reader.string(forKey: "node.language", default: "en")) ?? .english
        httpHost = reader.string(forKey: "http.host", default: "127.0.0.1")
        httpPort = reader.int(forKey: "http.port", default: 8080)
        publicURL = reader.string(forKey: "http.publicURL")
        channelHost = reader.string(forKey: "channel.host", default: "127.0.0.1")
        channelPort = reader.int(forKey: "channel.port", default: 9080)
        register = reader.string(forKey: "register.file")
        isClockVouched = reader.bool(forKey: "clock.vouched", default: false)
        isDemonstration = reader.bool(forKey: "demonstration", default: false)
    }

    /// The file that `homeward init` writes, every setting with its meaning.
    static func text(
        state: String, language: String, httpHost: String, httpPort: Int, channelHost: String, channelPort: Int, register: String?, demonstration: Bool,
        vouched: Bool
    ) -> String {
        """
        # Homeward node. Every value can be overridden by the environment: http.port is HOMEWARD_HTTP_PORT.
        node:
          state: \(state)              # two-letter code of the state whose office this is
          language: \(language)           # en, ar or ru: what people see who have not chosen
        http:                      # where officers' browsers come in; put an HTTPS proxy in front of it
          host: \(httpHost)
          port: \(httpPort)
          # publicURL: https://homeward.example      # what officers type; turns on secure cookies
        channel:                   # where the other states' nodes come in (mutual TLS of its own)
          host: \(channelHost)
          port: \(channelPort)
        \(register.map { "register:\n  file: \($0)        # made with homeward registry build" } ?? "# register:\n#   file: /var/lib/homeward/ru.registry       # at a state that verifies nationality; made with homeward registry build")
        clock:
          vouched: \(vouched)           # true: you answer for this machine's clock where the system cannot say it is synchronised
        demonstration: \(demonstration)

        """
    }
}
