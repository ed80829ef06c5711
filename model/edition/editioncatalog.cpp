// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/editioncatalog.h"

#include "model/base/readfile.h"
#include "model/edition/editionreader.h"
#include "model/edition/ruleoverrides.h"

#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

/// Where the resource system holds the editions that the program is built with.
QString builtInFolder()
{
    return QStringLiteral(":/nianbao/editions");
}

/// Whether two definitions say the same, however each is written: a report keeps its own as another program or version
/// wrote it.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    return a == b || QJsonDocument::fromJson(a) == QJsonDocument::fromJson(b);
}

/// Whether the program is built with just this text; found out without reading an edition. A variant's text is
/// only known together with its base, so that false says nothing.
bool isBuiltIn(const Edition &edition)
{
    const QString file = QDir(builtInFolder()).filePath(edition.id().text() + QStringLiteral(".json"));
    const Result<QByteArray> json = readFile(file, EditionReader::largestFile);
    return json && isSame(*json, edition.json());
}

} // namespace

EditionCatalog::EditionCatalog(const QStringList &folders)
    : m_folders(folders)
{
}

QStringList EditionCatalog::usualFolders()
{
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("nianbao/editions"),
                                     QStandardPaths::LocateDirectory);
}

std::optional<Error> EditionCatalog::overridesProblem() const
{
    return hasOverrides() ? read().overridesProblem : std::nullopt;
}

bool EditionCatalog::hasOverrides() const
{
    return std::any_of(m_folders.cbegin(), m_folders.cend(), [](const QString &folder) {
        return QFileInfo::exists(QDir(folder).filePath(ruleOverridesFile));
    });
}

const EditionCatalog::Contents &EditionCatalog::read() const
{
    if (!m_contents)
        m_contents = readAll(m_folders);
    return *m_contents;
}

EditionCatalog::Contents EditionCatalog::readAll(const QStringList &folders)
{
    Contents contents;
    QList<std::pair<QString, QByteArray>> waiting;
    for (const QString &folder : QStringList{builtInFolder()} + folders) {
        for (const QFileInfo &entry : QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            if (entry.fileName() == ruleOverridesFile)
                continue;
            const Result<QByteArray> bytes = readFile(entry.filePath(), EditionReader::largestFile);
            if (bytes)
                waiting.append({entry.filePath(), *bytes});
            else
                contents.problems.append(bytes.error());
        }
    }
    // A variant is read after its base, wherever both stand: what lacks its base waits for the next
    // round, and a round that reads nothing new is the last.
    for (bool readsMore = true; readsMore && !waiting.isEmpty();) {
        readsMore = false;
        QList<std::pair<QString, QByteArray>> later;
        QList<Error> refused;
        for (const auto &[file, json] : std::as_const(waiting)) {
            const Status added = contents.add(json, file);
            if (added) {
                readsMore = true;
            } else if (added.error().cause && added.error().cause->code == ErrorCode::EditionNotFound) {
                later.append({file, json});
                refused.append(added.error());
            } else {
                contents.problems.append(added.error());
            }
        }
        waiting = later;
        if (!readsMore)
            contents.problems += refused;
    }
    std::sort(contents.editions.begin(), contents.editions.end(), [](const EditionPtr &a, const EditionPtr &b) {
        const bool aIsVariant = !a->base().isEmpty();
        const bool bIsVariant = !b->base().isEmpty();
        return aIsVariant != bIsVariant ? bIsVariant : a->id() < b->id();
    });
    contents.readOverrides(folders);
    return contents;
}

void EditionCatalog::Contents::readOverrides(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString file = QDir(folder).filePath(ruleOverridesFile);
        if (!QFileInfo::exists(file))
            continue;
        const Result<QByteArray> bytes = readFile(file, EditionReader::largestFile);
        const Result<QList<RuleOverride>> read
            = bytes ? readRuleOverrides(*bytes, file, editions) : Result<QList<RuleOverride>>(passOn(bytes));
        if (read) {
            overrides += *read;
        } else {
            problems.append(read.error());
            overridesProblem = read.error();
        }
    }
    for (EditionPtr &edition : editions)
        edition = Edition::withOverrides(edition, overrides);
}

Status EditionCatalog::Contents::add(const QByteArray &json, const QString &file)
{
    const auto findBase = [this](const EditionId &id) -> Result<QJsonObject> {
        const Result<EditionPtr> base = find(id);
        if (!base)
            return passOn(base);
        return QJsonDocument::fromJson((*base)->json()).object();
    };
    const Result<EditionPtr> edition = EditionReader::read(json, file, findBase);
    if (!edition)
        return passOn(edition);
    if (find((*edition)->id()))
        return fail(ErrorCode::EditionRepeatedId, {file, QStringLiteral("id"), (*edition)->id().text()});
    editions.append(*edition);
    return {};
}

Result<EditionPtr> EditionCatalog::Contents::find(const EditionId &id) const
{
    const auto found = std::find_if(editions.cbegin(), editions.cend(),
                                    [&id](const EditionPtr &edition) { return edition->id() == id; });
    if (found == editions.cend())
        return fail(ErrorCode::EditionNotFound, {id.text()});
    return *found;
}

Result<EditionPtr> EditionCatalog::find(const EditionId &id) const
{
    return read().find(id);
}

EditionPtr EditionCatalog::otherText(const Edition &edition) const
{
    if (m_builtIn.contains(edition.sha256()))
        return nullptr; // the usual case, which is to cost nothing
    if (!m_contents && isBuiltIn(edition)) {
        m_builtIn.insert(edition.sha256());
        return nullptr;
    }
    const Result<EditionPtr> ours = find(edition.id());
    return ours && !isSame((*ours)->json(), edition.json()) ? *ours : nullptr;
}

Result<EditionPtr> EditionCatalog::forYear(int year) const
{
    EditionPtr newest;
    for (const EditionPtr &edition : editions()) {
        if (edition->base().isEmpty() && edition->isValidFor(year)
            && (!newest || edition->firstYear() > newest->firstYear()))
            newest = edition;
    }
    if (!newest)
        return fail(ErrorCode::EditionNotForYear, {QString::number(year)});
    return newest;
}

EditionPtr EditionCatalog::bySha256(const QString &sha256) const
{
    if (const EditionPtr known = m_bySha256.value(sha256))
        return known;
    if (m_contents) {
        for (const EditionPtr &edition : m_contents->editions) {
            if (edition->sha256() == sha256)
                return edition;
        }
    }
    return nullptr;
}

Result<EditionPtr> EditionCatalog::stored(const QString &sha256, const QByteArray &json, const QString &file)
{
    if (const EditionPtr known = bySha256(sha256))
        return known;
    const Result<EditionPtr> edition = EditionReader::readStored(json, file, sha256);
    if (!edition)
        return edition;
    // To know that the file of overrides is right takes all editions; mostly there is none.
    const EditionPtr standing = hasOverrides() ? Edition::withOverrides(*edition, overrides()) : *edition;
    m_bySha256.insert(sha256, standing);
    return standing;
}

} // namespace nianbao
