// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makes a ReportDocument from a Project: the order of sections, which blocks, which figures.
// Decides nothing about looks.

#include "model/project/project.h"
#include "model/report/reportdocument.h"

namespace nianbao {

enum class Audience {
    HandIn, ///< with the signature block
    Public, ///< without
};
enum class Draft { No, Yes };

struct ComposeOptions
{
    Audience audience = Audience::HandIn;
    Draft draft = Draft::No;
};

class ReportComposer
{
public:
    static ReportDocument compose(const Project &project, const ComposeOptions &options = {});
    /// The moment that a file made of the report carries, in UTC: the report's own date, so that the same
    /// report gives the same bytes; where it has none, when it was finished; else now.
    static QDateTime momentOf(const Project &project, const Clock &clock);
    /// The form to fill in by hand: every table empty, blank lines for the narrative.
    static ReportDocument emptyForm(const Edition &edition, int year, const QString &unit);
};

} // namespace nianbao
