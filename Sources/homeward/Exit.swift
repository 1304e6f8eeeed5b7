// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation

/// The exit codes of the command line contract.
extension ExitCode {
    static let refused = ExitCode(1)
    static let usage = ExitCode(64)
    static let badData = ExitCode(65)
    static let unreachable = ExitCode(69)
    static let defect = ExitCode(70)
    static let notPermitted = ExitCode(77)
}

/// Where talk goes: never between the data.
func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

/// Stops with a code after saying why and what would help.
func stop(_ code: ExitCode, _ text: String) -> ExitCode {
    say("homeward: " + text)
    return code
}

/// What stands on standard input, up to so many bytes: whatever is longer is not what is asked for.
func standardInput(most bytes: Int) throws -> Data { try FileHandle.standardInput.read(upToCount: bytes) ?? Data() }

/// One object on standard output, keys sorted.
func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    FileHandle.standardOutput.write(try encoder.encode(value) + Data("\n".utf8))
}

func readFile(_ path: String) throws -> [UInt8] {
    do {
        return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
        throw stop(.badData, "\(path) cannot be read: check that the file exists and may be read.")
    }
}
