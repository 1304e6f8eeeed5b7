// swift-tools-version:6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

/// The office itself: pure values and rules, without a dependency, without input or output, without a clock.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// Each room and the rooms it may see.
let rooms: [(name: String, sees: [String])] = [
    ("PersonNames", []),
    ("Tables", []),
    ("Identity", ["PersonNames"]),
    ("Matching", ["Identity", "PersonNames"]),
    ("CivilRegistry", ["Matching", "Tables", "Identity", "PersonNames"]),
    ("TravelDocuments", ["Identity"]),
    ("Workflow", ["Identity"]),
    ("Casework", ["Workflow", "Matching", "Identity", "PersonNames"]),
    ("Wording", ["Identity"]),
    ("Samples", ["PersonNames", "Identity", "Workflow", "Casework"]),
]

let package = Package(
    name: "Domain",
    platforms: [.macOS(.v15)],
    products: rooms.map { .library(name: $0.name, targets: [$0.name]) },
    targets: rooms.map { room in
        .target(name: room.name, dependencies: room.sees.map { .byName(name: $0) }, swiftSettings: strict)
    }
        + rooms.map { room in
            .testTarget(
                name: "\(room.name)Tests", dependencies: ([room.name] + room.sees).map { .byName(name: $0) } + (["Casework", "CivilRegistry", "Matching", "TravelDocuments"].contains(room.name) ? ["Samples"] : []),
                swiftSettings: strict)
        }
)
