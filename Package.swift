// swift-tools-version:6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

/// The rooms that touch the world. `docs/architecture.md` draws them; `Tests/ArchitectureTests` holds this file against the drawing.
///
/// A test build can be told to plant a bug (`PlantedBug`, Tests/Faults); nothing that is handed out is built so.
let strict: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ] + (Context.environment["HOMEWARD_TEST_BUILD"] == "1" ? [.define("HOMEWARD_TEST_BUILD")] : [])

func domain(_ rooms: String...) -> [Target.Dependency] {
    rooms.map { .product(name: $0, package: "Domain") }
}

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")

let package = Package(
    name: "homeward",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "homeward", targets: ["homeward"])],
    dependencies: [
        .package(path: "Domain"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: [.defaults, "YAML"]),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "Ledger", dependencies: [crypto], swiftSettings: strict),
        .target(name: "Pouch", dependencies: ["Ledger", crypto], swiftSettings: strict),
        .target(
            name: "Store",
            dependencies: ["Ledger", crypto, .product(name: "GRDB", package: "GRDB.swift")]
                + domain("Identity", "PersonNames", "Matching", "Workflow", "Casework"),
            swiftSettings: strict),
        .target(
            name: "Manifests", dependencies: domain("PersonNames", "Identity", "Tables", "Casework"), swiftSettings: strict),
        .target(
            name: "Desks",
            dependencies: [
                "Store", "Manifests", "Pictures", "Pouch", "Ledger", crypto, cryptoExtras, .product(name: "Yams", package: "Yams"),
                .product(name: "X509", package: "swift-certificates"), .product(name: "SwiftASN1", package: "swift-asn1"),
            ]
                + domain("PersonNames", "Identity", "Matching", "CivilRegistry", "Workflow", "Casework", "Tables"),
            resources: [
                "iq-ru-readmission", "iq-ru-legal-assistance", "iq-ru-sentenced", "iq-ru-humanitarian", "de-iq-partnership", "practice", "safeguards", "calendars",
            ].map { .embedInCode("Profiles/\($0).yaml") }, swiftSettings: strict),
        .target(name: "Phrases", dependencies: ["Manifests"] + domain("Workflow", "Wording"), swiftSettings: strict),
        .target(
            name: "API",
            dependencies: [
                "Desks", "Store", "Manifests", "Pouch", "Phrases", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"), .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ] + domain("Identity", "Matching", "CivilRegistry", "Workflow", "Casework", "Wording"),
            swiftSettings: strict),
        .target(
            name: "Site",
            dependencies: [
                "Phrases", "Desks", "Store", "Manifests", "Pictures", "Pouch", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ] + domain("Identity", "Matching", "CivilRegistry", "Workflow", "Casework", "Wording", "Tables"),
            resources: [.embedInCode("Resources/homeward.css")], swiftSettings: strict),
        .target(
            name: "Courier",
            dependencies: [
                "Desks", "Pouch", "Ledger", crypto,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "X509", package: "swift-certificates"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
            ], swiftSettings: strict),
        .systemLibrary(name: "CClock"),
        .systemLibrary(name: "CImage", providers: [.apt(["libturbojpeg0-dev", "libpng-dev", "libqrencode-dev"])]),
        .target(name: "Pictures", dependencies: ["CImage"], swiftSettings: strict),
        .executableTarget(
            name: "homeward",
            dependencies: [
                "CClock",
                "Site", "API", "Courier", "Desks", "Store", "Pictures", "Pouch", "Phrases", "Ledger", "Manifests",
                .product(name: "AsyncHTTPClient", package: "async-http-client"), .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"), .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Yams", package: "Yams"), .product(name: "SystemPackage", package: "swift-system"), crypto,
            ]
                + domain(
                    "PersonNames", "Identity", "Matching", "Tables", "CivilRegistry", "Workflow", "Casework", "Wording", "Samples", "TravelDocuments"),
            swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", dependencies: domain("Casework", "Workflow"), swiftSettings: strict),
        .testTarget(name: "PicturesTests", dependencies: ["Pictures"], swiftSettings: strict),
        .testTarget(name: "LedgerTests", dependencies: ["Ledger", crypto], swiftSettings: strict),
        .testTarget(name: "PouchTests", dependencies: ["Pouch", crypto], swiftSettings: strict),
        .testTarget(name: "ManifestsTests", dependencies: ["Manifests"] + domain("Identity", "Casework", "Tables"), swiftSettings: strict),
        .testTarget(
            name: "StoreTests",
            dependencies: ["Store", "Desks", crypto, .product(name: "GRDB", package: "GRDB.swift")]
                + domain("Identity", "Workflow", "Casework"), swiftSettings: strict),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "Site", "API", "Desks", "Store", "Pouch", crypto, .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"), .product(name: "Logging", package: "swift-log"),
            ] + domain("Identity", "Workflow"), swiftSettings: strict),
        .testTarget(
            name: "DesksTests",
            dependencies: ["Desks", "Store", "Ledger", "Pouch", "Manifests", crypto, .product(name: "GRDB", package: "GRDB.swift")]
                + domain("Identity", "Workflow", "Casework", "CivilRegistry", "Samples", "Tables", "PersonNames"), swiftSettings: strict),
    ]
)
