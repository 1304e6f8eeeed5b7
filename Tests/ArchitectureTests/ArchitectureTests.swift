// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Testing
import Workflow

/// Holds the imports of every source file against the drawing in docs/architecture.md. This table is the rule.
@Suite struct ArchitectureTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Each room and what it may import beside Foundation.
    static let domain: [String: Set<String>] = [
        "PersonNames": ["Dispatch", "Synchronization"], "Tables": ["Synchronization"], "Identity": ["PersonNames"],
        "Matching": ["Identity", "PersonNames", "Dispatch", "Synchronization"],
        "CivilRegistry": ["Matching", "Tables", "Identity", "PersonNames", "Dispatch", "Synchronization", "Glibc"], "Workflow": ["Identity"], "TravelDocuments": ["Identity"],
        "Casework": ["Workflow", "Matching", "Identity", "PersonNames"], "Wording": ["Identity"], "Samples": ["PersonNames", "Identity", "Workflow", "Casework"],
    ]

    static let rooms = Set(domain.keys)

    static let edges: [String: Set<String>] = [
        "Ledger": ["Crypto"], "Pouch": ["Ledger", "Crypto", "Synchronization"],
        "Store": rooms.union(["Ledger", "Crypto", "GRDB", "Synchronization"]).subtracting(["Samples", "Wording", "CivilRegistry", "Tables"]),
        "Manifests": ["Casework", "Tables", "Identity", "PersonNames"],
        "Desks": rooms.union(["Store", "Manifests", "Pictures", "Pouch", "Ledger", "Crypto", "CryptoExtras", "Yams", "X509", "SwiftASN1", "Synchronization"]).subtracting(["Samples", "Wording"]),
        "Pictures": ["CImage"], "Phrases": ["Manifests", "Workflow", "Wording"],
        "Site": rooms.union([
            "Desks", "Store", "Manifests", "Pictures", "Pouch", "Phrases", "Hummingbird", "HTTPTypes", "NIOCore", "Logging", "Synchronization",
        ]).subtracting(["Samples", "PersonNames"]),
        "API": rooms.union(["Desks", "Store", "Manifests", "Pouch", "Phrases", "Hummingbird", "HummingbirdCore", "NIOCore", "HTTPTypes", "Logging"]).subtracting(["Samples", "PersonNames", "Tables"]),
        "Courier": [
            "Desks", "Store", "Pouch", "Ledger", "Identity", "Crypto", "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "AsyncHTTPClient", "NIOCore", "NIOHTTP1", "NIOSSL",
            "X509", "SwiftASN1", "ServiceLifecycle", "Logging",
        ],
        "homeward": rooms.union([
            "Site", "API", "Courier", "Desks", "Store", "Manifests", "Pouch", "Phrases", "Ledger", "CClock", "AsyncHTTPClient", "NIOCore", "NIOHTTP1", "NIOPosix", "ArgumentParser", "Configuration", "SystemPackage",
            "ServiceLifecycle",
            "UnixSignals", "Hummingbird", "Logging", "Crypto", "Yams", "Dispatch", "Synchronization",
        ]),
        "CClock": [], "CImage": [],
    ]

    static func sources(_ folder: String) throws -> [(room: String, file: URL, text: String)] {
        let base = root.appending(path: folder)
        let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        return try files.filter { $0.pathExtension == "swift" }.map { file in
            let parts = file.path.dropFirst(base.path.count + 1).split(separator: "/")
            return (String(parts[0]), file, try String(contentsOf: file, encoding: .utf8))
        }
    }

    @Test("Every import points down the drawing", arguments: [("Domain/Sources", domain), ("Sources", edges)])
    func imports(_ folder: String, _ allowed: [String: Set<String>]) throws {
        let sources = try Self.sources(folder)
        #expect(sources.count > 40)
        for source in sources {
            let may = try #require(allowed[source.room], "\(source.room) is not a room of the drawing")
            for line in source.text.split(separator: "\n") {
                guard let match = line.firstMatch(of: #/^(?:public |internal |package |@preconcurrency )*import (\w+)/#) else { continue }
                let name = String(match.1)
                #expect(name == "Foundation" || may.contains(name), "\(source.file.lastPathComponent) imports \(name)")
            }
        }
    }

    @Test("The pure rooms ask nobody for the time, chance or a file, but for the register's own")
    func pure() throws {
        let banned = [#/\bDate\(\)/#, #/\bUUID\(\)/#, #/FileManager/#, #/\bprint\(/#, #/SystemRandomNumberGenerator/#, #/\.random\(in: [^,]*\)$/#]
        for source in try Self.sources("Domain/Sources") {
            for pattern in banned { #expect(source.text.firstMatch(of: pattern) == nil, "\(source.file.lastPathComponent)") }
            if source.room != "CivilRegistry" { #expect(!source.text.contains("contentsOf: url"), "\(source.file.lastPathComponent)") }
        }
    }

    @Test("No file is longer than a head can hold, none crashes on purpose, each has its licence line")
    func style() throws {
        let sources = try Self.sources("Domain/Sources") + Self.sources("Sources")
        var lengths: [Int] = []
        for source in sources {
            let name = source.file.lastPathComponent
            let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(source.text.hasPrefix("// SPDX-License-Identifier: Apache-2.0"), "\(name)")
            // Data and words are long because there is much of them.
            let isData = source.file.path.contains("/Learned/") || source.file.path.contains("/Words/") || name == "SampleTables.swift" || name == "CodePages.swift"
            if !isData {
                lengths.append(lines)
                #expect(lines <= 400, "\(name) has \(lines) lines")
            }
            // What was learned is one literal, of megabytes.
            if source.file.path.contains("/Learned/") { continue }
            for pattern in [#/\btry!/#, #/\bas!/#, #/fatalError\(/#, #/"\\\(error\)"/#] {
                #expect(source.text.firstMatch(of: pattern) == nil, "\(name)")
            }
            Self.unchecked(source.text, name)
            for word in ["Manager", "Helper", "Util"] {
                #expect(source.text.replacing("FileManager", with: "").firstMatch(of: try Regex("(class|struct|enum|actor|protocol) \\w*\(word)")) == nil, "\(name)")
            }
        }
        #expect(lengths.sorted()[lengths.count / 2] <= 100)
    }

    /// What the compiler cannot hold to be safe has its reason beside it (ADR 12).
    private static func unchecked(_ text: String, _ name: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if line.contains("@unchecked") {
                #expect(index + 1 < lines.count && lines[index + 1].contains("// Unchecked: "), "\(name), line \(index + 1)")
            }
            if line.contains("nonisolated(unsafe)") { #expect(index > 0 && lines[index - 1].contains("//"), "\(name), line \(index + 1)") }
        }
    }

    @Test("The page of permissions says what the table says")
    func permissions() throws {
        let page = try String(contentsOf: Self.root.appending(path: "docs/permissions.md"), encoding: .utf8)
        let rows = Permission.allCases.map { "| \($0.rawValue) | \($0.roles.map(\.rawValue).sorted().joined(separator: ", ")) |" }
        #expect(page.contains(rows.joined(separator: "\n") + "\n"), "put this into docs/permissions.md:\n\(rows.joined(separator: "\n"))")
        #expect(page.components(separatedBy: "\n| ").count - 2 == rows.count, "and nothing else")
    }

    @Test("The pictures of the lifecycles are those of the tables")
    func lifecycles() throws {
        let document = try String(contentsOf: Self.root.appending(path: "docs/architecture.md"), encoding: .utf8)
        for picture in [RepatriationRequest.transitions.mermaid, NationalityVerification.transitions.mermaid, Observation.transitions.mermaid]
            + [TravelDocument.transitions.mermaid, Assurances.transitions.mermaid, PostReturnFollowUp.transitions.mermaid]
            + [TransferOperation.transitions.mermaid, WrongfulReturn.transitions.mermaid, IdentificationMission.transitions.mermaid]
        {
            #expect(document.contains("```mermaid\n\(picture)\n```"), "put this into docs/architecture.md:\n\(picture)")
        }
    }

    @Test("Nothing of the follow-up after a return has a place in what one state can say to another")
    func followUpStays() throws {
        let casework = Self.root.appending(path: "Domain/Sources/Casework")
        func text(_ path: String) throws -> String { try String(contentsOf: casework.appending(path: path), encoding: .utf8) }
        let files = try FileManager.default.contentsOfDirectory(atPath: casework.appending(path: "FollowUp").path)
        let types = try Set(files.flatMap { try text("FollowUp/\($0)").matches(of: #/public (?:struct|enum) (\w+)/#).map { String($0.output.1) } })
        #expect(types.isSuperset(of: ["PostReturnFollowUp", "FollowUpVisit", "Placement", "Carer", "ChildCheck"]))
        for file in ["InterstateMessage.swift", "Assurances/DiplomaticAssurance.swift", "TravelDocuments/TravelDocumentNews.swift"] {
            let words = Set(try text(file).matches(of: #/\w+/#).map { String($0.output) })
            #expect(words.isDisjoint(with: types), "\(file) names \(words.intersection(types))")
        }
    }

    @Test("Decisions are numbered without a gap")
    func decisions() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "docs/adr").path).sorted()
        #expect(names.map { Int($0.prefix(4)) } == Array(1...names.count))
    }

    @Test("The style sheet knows no left and right, so that it serves both directions of reading")
    func logicalProperties() throws {
        let css = try String(contentsOf: Self.root.appending(path: "Sources/Site/Resources/homeward.css"), encoding: .utf8)
        let physical = #/(margin|padding|border|inset)-(left|right)|\b(left|right):|text-align: *(left|right)|float:/#
        #expect(css.firstMatch(of: physical) == nil)
    }
}
