// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What rules over whole texts ask of a section, remembered until its text changes: a check after a
// change of figures counts, matches and compares nothing again. Only a cache; the answers depend on the arguments alone.

#include "model/base/ids.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace nianbao {

class TextMemory
{
public:
    /// As offices count: Narrative::characterCount().
    qsizetype characterCount(const SectionId &section, const QString &text);
    /// Whether the pattern is somewhere in the text, read as plainTextOf() gives it (without the spaces that offices
    /// set around figures, with ordinary digits) and with dates written one way.
    bool matches(const SectionId &section, const QString &text, const QString &pattern);
    /// similarity() of the two.
    double similarityTo(const SectionId &section, const QString &text, const QString &before);

private:
    struct Known
    {
        QString text;
        std::optional<qsizetype> characters;
        QHash<QString, bool> matches; ///< by pattern
        QString before; ///< that `alike` compares with
        std::optional<double> alike;
    };
    Known &of(const SectionId &section, const QString &text);

    QHash<SectionId, Known> m_known;
    QHash<QString, QRegularExpression> m_compiled; ///< compiling costs more than all rules over figures
};

} // namespace nianbao
