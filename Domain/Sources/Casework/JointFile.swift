// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

// Merging writes two facts and moves nothing: each file keeps its own entries, and later news of either goes to the file it is about. What officers
// see and what rules are held against is the joint view made here, so that unmerging gives each file back exactly what is its own.

extension DetentionFile {
    /// The file together with those that were merged into it. Every warning of any of them counts; a field that one lacks is filled from another.
    public func joined(with others: [DetentionFile]) -> DetentionFile {
        var joint = self
        for other in others { joint.take(other) }
        joint.sortTimeline()
        return joint
    }

    /// Whether two files may be said to be one person's.
    public func checkCanAbsorb(_ other: DetentionFile, _ reference: CaseReference, into own: CaseReference, reason: TaggedText, by actor: Actor) throws(Refusal) {
        try actor.require(.fileMerge)
        guard state != .none, other.state != .none else { throw Refusal(.notFound) }
        if reference == own { throw Refusal(.sameFile, field: "other") }
        if mergedInto != nil || other.mergedInto != nil || !other.absorbed.isEmpty { throw Refusal(.fileIsMerged, field: "other") }
        // On the road a person goes by one reference; two are made one before or after.
        if custody.operation != nil || other.custody.operation != nil { throw Refusal(.personOnManifest, field: "other") }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
    }

    /// Whether the file can give back one that was merged into it.
    public func checkCanGiveBack(_ reference: CaseReference, reason: TaggedText, by actor: Actor) throws(Refusal) {
        try actor.require(.fileMerge)
        guard absorbed.contains(reference) else { throw Refusal(.notMerged) }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
    }

    /// Holds that were placed on one file while two were one, and so must protect both when they are two again.
    public func holdsToCarry(since merge: Int) -> [Hold] { activeHolds.filter { $0.placedIn > merge } }
}
