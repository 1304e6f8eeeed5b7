// SPDX-License-Identifier: Apache-2.0

/// What `LetterTraining` learned, in the text form of `LetterTable`. One file for each pair of scripts.
enum LearnedTables {}
