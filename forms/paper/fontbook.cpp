// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/fontbook.h"

#include "forms/paper/fontfile.h"
#include "forms/paper/fontpreparation.h"
#include "forms/paper/glyphcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QStandardPaths>

namespace nianbao {

namespace {

/// In lower case, without a foundry. QFontDatabase::hasFamily() goes through all rules of the machine's font
/// configuration for every name: for the chains of all roles a quarter of the time that a PDF takes.
QSet<QString> familiesOfMachine()
{
    awaitFonts();
    QSet<QString> names;
    for (const QString &family : QFontDatabase::families())
        names.insert(family.section(QStringLiteral(" ["), 0, 0).toLower());
    return names;
}

} // namespace

FontBook::FontBook(const QStringList &folders)
    : m_families(familiesOfMachine())
{
    for (const QString &folder : folders) {
        const QStringList patterns{QStringLiteral("*.ttf"), QStringLiteral("*.otf"), QStringLiteral("*.ttc"),
                                   QStringLiteral("*.otc")};
        for (const QFileInfo &file : QDir(folder).entryInfoList(patterns, QDir::Files, QDir::Name)) {
            for (const QString &family : fontFamiliesIn(file.absoluteFilePath()))
                m_files[family].append(file.absoluteFilePath());
        }
    }
    for (const FontRoleSpec &spec : fontRoles()) {
        QList<FontCandidate> chain;
        for (const FontCandidate &candidate : spec.chain) {
            if (m_files.contains(candidate.family) || m_families.contains(candidate.family.toLower()))
                chain.append(candidate);
        }
        FontChoice choice;
        choice.role = spec.role;
        choice.official = spec.chain.isEmpty() ? QString() : spec.chain.first().family;
        if (!chain.isEmpty()) {
            choice.family = chain.first().family;
            choice.isOfficial = chain.first().isOfficial;
        }
        m_choices.append(choice);
        m_chains.append(chain);
        m_points.append(spec.points);
    }
}

QFont FontBook::font(FontRole role) const
{
    return font(role, standardPoints(role));
}

QFont FontBook::font(FontRole role, double points) const
{
    const QList<FontCandidate> candidates = chain(role);
    return font(candidates.isEmpty() ? FontCandidate() : candidates.first(), points);
}

QFont FontBook::font(const FontCandidate &candidate, double points) const
{
    if (m_files.contains(candidate.family) && !m_families.contains(candidate.family.toLower())) {
        static QSet<QString> loaded; // for the whole program, however many books there are
        for (const QString &file : m_files.value(candidate.family)) {
            if (!loaded.contains(file) && QFontDatabase::addApplicationFont(file) >= 0)
                loaded.insert(file);
        }
    }
    QFont font;
    if (!candidate.family.isEmpty())
        font.setFamilies({candidate.family});
    font.setPointSizeF(points);
    font.setWeight(static_cast<QFont::Weight>(candidate.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

QList<std::pair<QString, QString>> FontBook::standIns() const
{
    QList<std::pair<QString, QString>> missing;
    for (const FontChoice &choice : m_choices) {
        if (!choice.isOfficial)
            missing.append({choice.official, choice.family});
    }
    return missing;
}

QList<char32_t> FontBook::missingCharacters(const QString &text, FontRole role) const
{
    GlyphCase glyphs(*this);
    QList<char32_t> missing;
    for (const uint code : text.toUcs4()) {
        if (!glyphs.canDraw(role, code) && !missing.contains(char32_t(code)))
            missing.append(code);
    }
    return missing;
}

QStringList FontBook::defaultFolders()
{
    QStringList folders = qEnvironmentVariable("NIANBAO_FONTS").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.append(QCoreApplication::applicationDirPath() + QStringLiteral("/fonts"));
    folders.append(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/fonts"));
    return folders;
}

} // namespace nianbao
