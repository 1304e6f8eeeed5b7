// SPDX-License-Identifier: Apache-2.0

public import Casework
import Crypto
public import Foundation
public import Identity
public import Workflow

/// What a node works under: the agreements between states, with every version that a case may have begun under, and its own policy of safeguards.
public struct Agreements: Sendable {
    public let profiles: [AgreementProfile]
    public let safeguards: SafeguardPolicy
    /// The first signs of the SHA-256 of each profile's text, by name: two offices that read them out know that they hold the same.
    public let digests: [String: String]

    /// The agreements that come with the software, and those that the ministry has laid into a folder: one file for each, and `calendars.yaml` for
    /// calendars that go before ours.
    ///
    /// - Throws: `AgreementFault`, naming the file, the place in it and the cure.
    public static func load(folder: URL? = nil) throws(AgreementFault) -> Agreements {
        var texts: [AgreementText] = []
        for (name, bytes) in shippedProfiles { texts.append(try AgreementText(file: name, bytes)) }
        var calendars = try AgreementText.calendars(file: "calendars.yaml", Data(PackageResources.calendars_yaml))
        for (name, bytes) in try files(in: folder) {
            if name == "calendars.yaml" {
                calendars.merge(try AgreementText.calendars(file: name, bytes)) { $1 }
            } else {
                texts.append(try AgreementText(file: name, bytes))
            }
        }
        return try Agreements(texts, practice: try AgreementText.practice(Data(PackageResources.practice_yaml)), calendars: calendars)
    }

    init(_ texts: [AgreementText], practice: [AgreementTerm: AgreementRule], calendars: [StateCode: WorkingCalendar]) throws(AgreementFault) {
        var profiles: [AgreementProfile] = []
        var digests: [String: String] = [:]
        for text in texts {
            let profile = try text.profile(practice: practice, calendars: calendars)
            guard digests[profile.name] == nil else { throw AgreementFault(file: text.file, place: "version", problem: .versionTaken(profile.name)) }
            digests[profile.name] = SHA256.hash(data: text.bytes).prefix(8).map { twoHexDigits($0) }.joined()
            profiles.append(profile)
        }
        self.profiles = profiles
        self.digests = digests
        safeguards = try AgreementText.safeguards(Data(PackageResources.safeguards_yaml))
    }

    private static var shippedProfiles: [(String, Data)] {
        [
            ("iq-ru-readmission.yaml", Data(PackageResources.iq_ru_readmission_yaml)), ("iq-ru-legal-assistance.yaml", Data(PackageResources.iq_ru_legal_assistance_yaml)),
            ("iq-ru-sentenced.yaml", Data(PackageResources.iq_ru_sentenced_yaml)), ("iq-ru-humanitarian.yaml", Data(PackageResources.iq_ru_humanitarian_yaml)),
            ("de-iq-partnership.yaml", Data(PackageResources.de_iq_partnership_yaml)),
        ]
    }

    private static func files(in folder: URL?) throws(AgreementFault) -> [(String, Data)] {
        guard let folder, FileManager.default.fileExists(atPath: folder.path) else { return [] }
        do {
            let urls = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { $0.pathExtension == "yaml" }
            return try urls.sorted { $0.lastPathComponent < $1.lastPathComponent }.map { ($0.lastPathComponent, try Data(contentsOf: $0)) }
        } catch {
            throw AgreementFault(file: folder.lastPathComponent, place: "", problem: .unreadable(error.localizedDescription))
        }
    }

    /// The agreements between two states, each in its latest version.
    public func between(requesting: StateCode, requested: StateCode) -> [AgreementProfile] {
        let all = profiles.filter { $0.requesting == requesting && $0.requested == requested }
        return all.filter { one in !all.contains { $0.id == one.id && $0.version > one.version } }
    }

    public func profile(named name: String) -> AgreementProfile? { profiles.first { $0.name == name } }
}

private func twoHexDigits(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
