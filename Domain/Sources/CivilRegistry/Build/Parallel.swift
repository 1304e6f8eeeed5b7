// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization

/// Runs numbered parts of one work on all cores; the fault of the first part that had one is thrown.
func inParallel(_ parts: Int, _ work: @Sendable (Int) throws(RegisterBuildFault) -> Void) throws(RegisterBuildFault) {
    let faults = Mutex<[Int: RegisterBuildFault]>([:])
    DispatchQueue.concurrentPerform(iterations: parts) { part in
        do throws(RegisterBuildFault) { try work(part) } catch { faults.withLock { $0[part] = error } }
    }
    if let first = faults.withLock({ $0.min { $0.key < $1.key } }) { throw first.value }
}
