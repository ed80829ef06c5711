// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a character behaves in a Chinese line: its width, whether it may begin or end a line, whether
// it belongs to a word. Source: GB/T 15834-2011 (where marks may stand) and common office practice.

namespace nianbao {

enum class CharacterKind {
    Ideograph, ///< and every other full-width character
    Opening, ///< （《“: ends no line
    Closing, ///< ）》”％・: begins no line
    Stop, ///< ，。、；：！？: begins no line, may hang out of one
    Joined, ///< — and …: begins no line, pairs stay together
    Digit,
    Word, ///< letters, and marks inside numbers, addresses and the like
    WordOpening, ///< ( [
    WordClosing, ///< ) ] , . ; : ! ? % ° and the dot between names: begins no line
    Space,
};

CharacterKind kindOf(char32_t code);
/// Of what stands between spaces: letters, digits and their marks.
bool isWordKind(CharacterKind kind);
/// Takes the whole width of a character in the grid.
bool isFullWidth(char32_t code);
/// Belongs to a writing that must be shaped as whole words: Arabic, Tibetan, Mongolian …
bool needsShaping(char32_t code);

enum class Break {
    Forbidden,
    Weak, ///< splits what belongs together (a number and its unit); only where a line would be too loose
    Free,
};

/// Whether a line may end between two neighbours.
Break breakBetween(CharacterKind left, CharacterKind right);
/// Whether a long word (a web address) may be split behind this character.
bool splitsLongWord(char32_t code);

} // namespace nianbao
