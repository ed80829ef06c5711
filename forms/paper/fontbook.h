// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which font stands for each role of an official document (GB/T 9704-2012) on this machine. A role
// has a chain of families, official ones first; the first that the machine has is used. Says which
// official fonts are missing and what stands in for them. Needs a QGuiApplication.

#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

enum class FontRole {
    Title, ///< 小标宋, 22 pt
    Heading, ///< 黑体, 16 pt: 一、
    Kai, ///< 楷体, 16 pt: （一）
    Body, ///< 仿宋, 16 pt
    Table, ///< 仿宋, 9 to 10.5 pt
    TableHead, ///< 黑体 or 仿宋, as the table
    PageNumber, ///< 宋体, 14 pt
    Watermark, ///< 黑体
};

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
    /// Looks through the machine's fonts and those in `folders` (loaded for this program only).
    explicit FontBook(const QStringList &folders = defaultFolders());

    /// The role's font at its standard size.
    QFont font(FontRole role) const;
    QFont font(FontRole role, double points) const;

    const QList<FontChoice> &choices() const { return m_choices; }
    /// Roles whose official font is missing.
    QList<FontChoice> substituted() const;

    /// Characters of `text` that neither the role's font nor any font of its chain can draw.
    QList<char32_t> missingCharacters(const QString &text, FontRole role) const;

    /// "fonts" beside the program, the user's data folder, and NIANBAO_FONTS (list of folders).
    static QStringList defaultFolders();

private:
    QList<FontChoice> m_choices;
    QList<QStringList> m_families; ///< by role: the chain as far as the machine has it
};

} // namespace nianbao
