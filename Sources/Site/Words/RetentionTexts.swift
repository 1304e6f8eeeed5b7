// SPDX-License-Identifier: Apache-2.0

import Casework
import Wording

extension RetainedKind {
    var message: Message {
        switch self {
        case .detentionFile: Words.retention.kindFile
        case .verification: Words.retention.kindVerification
        case .deathInCustody: Words.retention.kindDeath
        }
    }
}

extension ErasureReason {
    var message: Message {
        switch self {
        case .retentionEnded: Words.retention.retentionEnded
        case .courtOrder: Words.retention.courtOrder
        case .subjectsRequest: Words.retention.subjectsRequest
        }
    }
}
