// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How much likelier, in bits.
func log2Ratio(_ right: Double, _ chance: Double) -> Double { log2(right / chance) }
