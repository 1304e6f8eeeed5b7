// SPDX-License-Identifier: Apache-2.0

/// Every text that people read, by the screen it belongs to. A test walks through all of them.
public enum Words {
    public static let common = CommonWords()
    public static let signIn = SignInWords()
    public static let tasks = TaskWords()
    public static let imports = ImportWords()
    public static let reconcile = ReconcileWords()
    public static let files = FileWords()
    public static let requests = RequestWords()
    public static let verifications = VerificationWords()
    public static let channel = ChannelWords()
    public static let audit = AuditWords()
    public static let officers = OfficerWords()
    public static let exchange = ExchangeWords()
    public static let duplicates = DuplicateWords()
    public static let pairing = PairingWords()
    public static let letters = LetterWords()
    public static let meetings = MeetingWords()
    public static let observations = ObservationWords()
    public static let claims = ClaimWords()
    public static let safeguards = SafeguardWords()
    public static let legal = LegalWords()
    public static let agreements = AgreementWords()
    public static let travel = TravelDocumentWords()
    public static let assurances = AssuranceWords()
    public static let followUps = FollowUpWords()
    public static let transfers = TransferWords()
    public static let custody = CustodyWords()
    public static let help = HelpWords()
    public static let family = FamilyWords()
    public static let facts = FactWords()
    public static let reports = ReportWords()
    public static let retention = RetentionWords()
    public static let access = AccessWords()
    public static let subjects = SubjectWords()
    public static let digest = DigestWords()
    public static let consular = ConsularWords()
    public static let missions = MissionWords()
    public static let disclosure = DisclosureWords()
    public static let provenance = ProvenanceWords()

    /// For the tests: every group of words there is.
    public static let all: [any Sendable] = [
        common, signIn, tasks, imports, reconcile, files, requests, verifications, channel, audit, officers, exchange,
        duplicates, pairing, claims, help, letters, safeguards, legal, meetings, observations, agreements,
        family, travel, assurances, followUps, reports, retention, access, subjects, digest, transfers, custody,
        consular, missions, disclosure, provenance, facts,
    ]
}
