// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Store
import Workflow

extension Reading {
    /// The file that a reference leads to now: itself, or the one it was merged into, together with everything merged into that.
    func jointFile(_ reference: CaseReference) throws -> (reference: CaseReference, file: DetentionFile) {
        let own = try load(DetentionFile.self, reference.text)
        if let into = own.mergedInto { return try jointFile(into) }
        let others = try own.absorbed.map { try load(DetentionFile.self, $0.text) }
        return (reference, own.joined(with: others))
    }

    /// Among the files that are one person's, the one that something belongs to: a hold, a request, an interview.
    func owner(_ reference: CaseReference, where belongs: (DetentionFile) -> Bool) throws -> CaseReference {
        let (survivor, joint) = try jointFile(reference)
        for candidate in [survivor] + joint.absorbed where belongs(try load(DetentionFile.self, candidate.text)) { return candidate }
        return survivor
    }
}
