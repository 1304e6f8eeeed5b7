// SPDX-License-Identifier: Apache-2.0

import Casework
import Wording

extension AccessScope {
    var message: Message {
        switch self {
        case .file: Words.access.scopeFile
        case .safeguards: Words.access.scopeSafeguards
        case .grounds: Words.access.scopeGrounds
        case .legal: Words.access.scopeLegal
        case .verification: Words.access.scopeVerification
        }
    }
}
