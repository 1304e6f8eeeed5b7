// SPDX-License-Identifier: Apache-2.0

public import Identity

/// Where somebody comes from, as far as a place or an adjective of origin tells it: a state, and mostly a region of it.
public struct Origin: Sendable, Hashable {
    public let state: StateCode
    /// First-order division by its GeoNames code; not known where only the state is named.
    public let region: String?

    public init(state: StateCode, region: String?) {
        self.state = state
        self.region = region
    }

    /// `RU.17`, or `RU` for a state alone.
    init?(code: Substring) {
        let parts = code.split(separator: ".", maxSplits: 1)
        guard let first = parts.first, let state = StateCode(String(first)) else { return nil }
        self.init(state: state, region: parts.count > 1 ? String(parts[1]) : nil)
    }

    public var code: String { state.code + (region.map { "." + $0 } ?? "") }

    /// How another origin agrees with this one; nil where it cannot be told, as of a region and its state alone.
    public func level(_ other: Origin) -> OriginLevel? {
        guard state == other.state else { return .elsewhere }
        guard let region else { return .state }
        return other.region.map { $0 == region ? .region : .state }
    }
}

/// How two places agree that are not one name.
public enum OriginLevel: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable {
    case region, state, elsewhere
}

/// What a record says of where its person comes from.
public struct AskedOrigin: Sendable, Hashable {
    /// What the origin was read from.
    public enum Basis: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable {
        /// A town, and so its region.
        case town
        /// A region or a state by its name.
        case area
        /// An adjective of origin in the name («الداغستاني»): where the family came from once, or what comrades called somebody.
        case nisba
    }

    public let text: String
    public let basis: Basis
    public private(set) var origin: Origin?
    /// The town's name as it is compared, without its region and without «г.» or «مدينة».
    public let town: String?

    /// A town or region of birth; where there is none or only a state, an adjective of origin that does not contradict it; then the state.
    public init?(birthPlace: String?, nisbas: [String]) {
        let written = birthPlace.flatMap { StateNames.nationality($0) == .undetermined ? nil : $0 }
        let born = written.map { Gazetteer.read($0) }
        if let written, let born, born.town != nil || born.origin?.region != nil {
            (text, origin, town, basis) = (written, born.origin, born.town, born.town == nil ? .area : .town)
            return
        }
        let told = nisbas.lazy.compactMap { text in Gazetteer.origin(nisba: text).map { (text, $0) } }
        if let nisba = told.first(where: { born?.origin == nil || ($0.1.state == born?.origin?.state && $0.1.region != nil) }) {
            (text, origin, town, basis) = (nisba.0, nisba.1, nil, .nisba)
            return
        }
        guard let written, let state = born?.origin else { return nil }
        (text, origin, town, basis) = (written, state, nil, .area)
    }

    /// With where the town lies, if that was not known.
    public func located(_ found: () -> Origin?) -> AskedOrigin {
        var located = self
        if town != nil, origin == nil { located.origin = found() }
        return located
    }
}
