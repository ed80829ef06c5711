// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/paper/foundbundle.h"

#include "forms/paper/publicationbundle.h"
#include "model/base/readfile.h"
#include "model/base/sha256.h"
#include "model/exchange/valuesfile.h"
#include "model/exchange/zippackage.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace nianbao {

namespace {

using State = FoundBundle::State;

constexpr qint64 largestList = 1024 * 1024;
constexpr qint64 largestFile = ZipPackage::largestWhole;
constexpr qint64 largestBundle = ZipPackage::largestWhole; ///< all its files together

struct Listed
{
    QString name;
    QString sha256;
};

struct List
{
    QString valuesSha256;
    QList<Listed> files;
};

/// A list may come from anywhere; nothing outside its folder is read.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != QLatin1String(".") && name != QLatin1String("..") && !name.contains(u'/')
        && !name.contains(u'\\') && !name.contains(QChar::Null);
}

Result<List> listIn(const QByteArray &json, const QString &path)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::JsonSyntax, {path, QString(), error.errorString()});
    const QString schema = object[QLatin1String("schema")].toString();
    if (schema != PublicationBundle::listSchema())
        return fail(ErrorCode::ValuesWrongSchema, {path, schema});
    List list{object[QLatin1String("valuesSha256")].toString(), {}};
    QSet<QString> names;
    for (const QJsonValue file : object[QLatin1String("files")].toArray()) {
        const QString name = file[QLatin1String("name")].toString();
        if (!isPlainName(name) || names.contains(name))
            return fail(ErrorCode::ValuesWrongType, {path, QStringLiteral("files")});
        names.insert(name);
        list.files.append({name, file[QLatin1String("sha256")].toString()});
    }
    return list;
}

State stateOf(const QByteArray &bytes, const Listed &listed)
{
    return listed.sha256 == sha256Of(bytes) ? State::Same : State::Changed;
}

/// Adds to `bundle` what is there but not in the list.
void addExtra(FoundBundle &bundle, const QStringList &there)
{
    QSet<QString> listed{PublicationBundle::listName()};
    for (const FoundBundle::File &file : std::as_const(bundle.files))
        listed.insert(file.name);
    for (const QString &name : there) {
        if (!listed.contains(name))
            bundle.files.append({name, State::Extra, {}});
    }
}

Result<FoundBundle> inFolder(const QDir &folder, const List &list)
{
    FoundBundle bundle{folder.path() + u'/', list.valuesSha256, {}};
    qint64 room = largestBundle;
    for (const Listed &listed : list.files) {
        const QString path = folder.filePath(listed.name);
        const QFileInfo there(path);
        // A pipe would never end, and one long file may have thousands of names.
        if (there.exists() && (!there.isFile() || there.size() > largestFile)) {
            bundle.files.append({listed.name, State::Changed, {}});
            continue;
        }
        const Result<QByteArray> bytes = readFile(path, largestFile);
        room -= bytes ? bytes->size() : 0;
        if (room < 0)
            return fail(ErrorCode::FileTooLarge, {folder.path(), QString::number(largestBundle)});
        if (bytes)
            bundle.files.append({listed.name, stateOf(*bytes, listed), *bytes});
        else if (bytes.error().code == ErrorCode::FileNotFound)
            bundle.files.append({listed.name, State::Missing, {}});
        else
            return passOn(bytes);
    }
    addExtra(bundle, folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name));
    return bundle;
}

Result<FoundBundle> inFolder(const QString &path)
{
    const QDir folder(path);
    const QString listPath = folder.filePath(PublicationBundle::listName());
    if (!QFileInfo(listPath).isFile())
        return fail(ErrorCode::BundleListMissing, {path, PublicationBundle::listName()});
    const Result<QByteArray> json = readFile(listPath, largestList);
    if (!json)
        return passOn(json);
    const Result<List> list = listIn(*json, listPath);
    return list ? inFolder(folder, *list) : passOn(list);
}

Result<FoundBundle> inZip(const QString &path)
{
    const Result<QByteArray> zip = readFile(path, largestFile);
    if (!zip)
        return passOn(zip);
    const Result<QStringList> names = ZipPackage::names(*zip, path);
    if (!names)
        return passOn(names);
    const QString listName = PublicationBundle::listName();
    if (!names->contains(listName))
        return fail(ErrorCode::BundleListMissing, {path, listName});
    const Result<QList<ZipPart>> parts = ZipPackage::read(*zip, *names, path);
    if (!parts)
        return passOn(parts);
    QHash<QString, QByteArray> bytes;
    for (const ZipPart &part : *parts)
        bytes.insert(part.name, part.bytes);
    const Result<List> list = listIn(bytes.value(listName), path + u'/' + listName);
    if (!list)
        return passOn(list);
    FoundBundle bundle{path + u'/', list->valuesSha256, {}};
    for (const Listed &listed : list->files) {
        const bool isThere = bytes.contains(listed.name);
        const QByteArray found = bytes.value(listed.name);
        bundle.files.append({listed.name, isThere ? stateOf(found, listed) : State::Missing, found});
    }
    addExtra(bundle, *names);
    return bundle;
}

/// nullopt: the file is something else.
std::optional<List> listAt(const QString &path)
{
    if (!path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return std::nullopt;
    const Result<QByteArray> json = readFile(path, largestList);
    const Result<List> list = json ? listIn(*json, path) : Result<List>(passOn(json));
    return list ? std::optional(*list) : std::nullopt;
}

} // namespace

bool FoundBundle::isWhole() const
{
    return std::all_of(files.cbegin(), files.cend(), [](const File &file) { return file.state == State::Same; });
}

Result<std::unique_ptr<Project>> FoundBundle::report(const EditionCatalog &catalog) const
{
    const auto values = std::find_if(files.cbegin(), files.cend(), [](const File &file) {
        return file.name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) && !file.bytes.isEmpty();
    });
    if (values == files.cend())
        return fail(ErrorCode::FileNotFound, {folder + QStringLiteral("*.json")});
    const QString path = folder + values->name;
    Result<ImportedReport> imported = ValuesFile::read(values->bytes, path, catalog);
    if (!imported)
        return passOn(imported);
    return Project::inMemory(imported->start, std::move(imported->content), path);
}

Result<std::optional<FoundBundle>> FoundBundle::find(const QString &path)
{
    const bool isFolder = QFileInfo(path).isDir();
    if (isFolder || PublicationBundle::isZip(path)) {
        Result<FoundBundle> found = isFolder ? inFolder(path) : inZip(path);
        return found ? Result<std::optional<FoundBundle>>(*std::move(found)) : passOn(found);
    }
    const std::optional<List> list = listAt(path);
    if (!list)
        return std::nullopt;
    Result<FoundBundle> found = inFolder(QFileInfo(path).dir(), *list);
    return found ? Result<std::optional<FoundBundle>>(*std::move(found)) : passOn(found);
}

} // namespace nianbao
