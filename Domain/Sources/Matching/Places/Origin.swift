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

    /// How two origins agree; a state alone agrees with every region of it.
    public func level(_ other: Origin) -> OriginLevel {
        guard state == other.state else { return .elsewhere }
        return region != nil && region == other.region ? .region : .state
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

    /// With where the town lies, if that was not known.
    public func located(_ found: () -> Origin?) -> AskedOrigin {
        var located = self
        if basis == .town, origin == nil { located.origin = found() }
        return located
    }

    /// The best that a record says: a birthplace of which the region is known, then an adjective of origin, then a state.
    public init?(birthPlace: String?, nisbas: [String]) {
        let born = birthPlace.map { (text: $0, origin: Gazetteer.origin(of: $0), isState: StateNames.isState($0)) }
        if let born, !born.isState {
            text = born.text
            origin = born.origin
            basis = Gazetteer.isArea(born.text) ? .area : .town
            return
        }
        if let nisba = nisbas.lazy.compactMap({ text in Gazetteer.origin(nisba: text).map { (text, $0) } }).first(where: { born == nil || $0.1.region != nil }) {
            (text, origin) = nisba
            basis = .nisba
            return
        }
        guard let born else { return nil }
        (text, origin, basis) = (born.text, born.origin, .area)
    }
}
