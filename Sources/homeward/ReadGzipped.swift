// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A file, or what its gzipped form holds.
func readPlainOrGzipped(_ path: String) throws -> Data {
    if let plain = FileManager.default.contents(atPath: path) { return plain }
    guard FileManager.default.fileExists(atPath: path + ".gz") else { throw stop(.badData, "\(path) is not there, and \(path).gz neither.") }
    let unzip = Process()
    let pipe = Pipe()
    unzip.executableURL = URL(filePath: "/usr/bin/env")
    unzip.arguments = ["gzip", "-dc", path + ".gz"]
    unzip.standardOutput = pipe
    try unzip.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    unzip.waitUntilExit()
    guard unzip.terminationStatus == 0 else { throw stop(.badData, "\(path).gz is not whole.") }
    return bytes
}
