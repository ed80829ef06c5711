// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which font stands for each role of an official document (GB/T 9704-2012) on this machine. A role
// has a chain of families, official ones first; the first that the machine has is used. Says which
// official fonts are missing and what stands in for them. Needs a QGuiApplication.

#include "forms/paper/fontroles.h"

#include <QFont>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace nianbao {

struct FontChoice
{
    FontRole role = FontRole::Body;
    QString official; ///< name of the font that the standard asks for: 仿宋_GB2312
    QString family; ///< what is used; empty when the machine has none of the chain
    bool isOfficial = false;
};

class FontBook
{
public:
    /// Looks through the machine's fonts and those in `folders` (loaded for this program only, and
    /// only those that a role needs).
    explicit FontBook(const QStringList &folders = defaultFolders());

    /// The role's font at its standard size.
    QFont font(FontRole role) const;
    QFont font(FontRole role, double points) const;

    const QList<FontChoice> &choices() const { return m_choices; }
    /// Of each role whose official font is missing: that font, and the family that stands in for it.
    QList<std::pair<QString, QString>> standIns() const;

    /// The role's chain as far as the machine has it, best first; may be empty.
    QList<FontCandidate> chain(FontRole role) const { return m_chains[static_cast<qsizetype>(role)]; }
    /// The font of one member of a chain, loaded when it was not yet.
    QFont font(const FontCandidate &candidate, double points) const;
    double standardPoints(FontRole role) const { return m_points[static_cast<qsizetype>(role)]; }

    /// Characters of `text` that neither the role's chain nor any other font of the machine can draw.
    QList<char32_t> missingCharacters(const QString &text, FontRole role) const;

    /// "fonts" beside the program, the user's data folder, and NIANBAO_FONTS (list of folders).
    static QStringList defaultFolders();

private:
    QList<FontChoice> m_choices;
    QList<QList<FontCandidate>> m_chains; ///< by role
    QList<double> m_points; ///< by role
    QSet<QString> m_families; ///< of the machine, in lower case
    QHash<QString, QStringList> m_files; ///< family → files in the folders that have it
};

} // namespace nianbao
