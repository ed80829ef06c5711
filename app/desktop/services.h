// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the window is given from outside, so that tests give their own.

#include "forms/screen/fontprovider.h"

namespace nianbao {

class Clock;
class EditionCatalog;
class Language;
class Settings;
class WindowPrompts;

struct Services
{
    const Clock &clock;
    EditionCatalog &editions;
    WindowPrompts &prompts;
    Settings &settings;
    Language &language;
    FontProvider &fonts;
};

} // namespace nianbao
