// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Workflow
import Yams

/// Agreement profiles, read from YAML.
public enum Profiles {
    public static func read(_ yaml: String) throws -> AgreementProfile { try YAMLDecoder().decode(AgreementProfile.self, from: yaml) }

    /// The profiles that come with the software.
    public static func shipped() throws -> [AgreementProfile] {
        [try read(String(decoding: PackageResources.iq_ru_2026_yaml, as: UTF8.self))]
    }
}
