// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/targets.h"

#include "forms/paper/foundbundle.h"
#include "forms/paper/pdfpages.h"
#include "forms/paper/verification.h"
#include "model/base/readfile.h"
#include "model/base/writefile.h"
#include "model/check/checker.h"
#include "model/edition/editioncatalog.h"
#include "model/edition/editionreader.h"
#include "model/edition/ruleoverrides.h"
#include "model/exchange/reportfile.h"
#include "model/exchange/valuesfile.h"
#include "model/project/numberfields.h"
#include "model/project/project.h"
#include "model/project/recovery.h"
#include "model/project/snapshot.h"
#include "model/signing/signaturecheck.h"
#include "model/store/salvage.h"
#include "model/values/narrative.h"
#include "model/values/valueinput.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdlib>

namespace nianbao::fuzz {

namespace {

const QString name = QStringLiteral("input");
const QDateTime day(QDate(2024, 1, 8), QTime(9, 30), Qt::UTC);
const FixedClock clock(day);

EditionCatalog &catalog()
{
    static EditionCatalog all;
    return all;
}

const EditionPtr &someEdition()
{
    static const EditionPtr edition = catalog().editions().constFirst();
    return edition;
}

/// A promise of the program is broken: to the fuzzer the same as a crash.
void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Removes the file afterwards.
bool isChanged(const QString &path)
{
    bool isTaken = false;
    {
        auto project = Project::open(path, ProjectFile::Access::Write, catalog(), clock);
        isTaken = project && (*project)->saveVersion(name);
    }
    require(QFileInfo(path).size() < qint64{300} * 1024 * 1024);
    for (const QString &file : {path, path + QStringLiteral("-journal")})
        QFile::remove(file);
    return isTaken;
}

/// Opened by a reader and a writer, and changed.
bool projectFile(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("input.nianbao"));
    require(writeFile(path, bytes).has_value());
    {
        const auto reader = ProjectFile::open(path, ProjectFile::Access::Read, clock);
        if (reader) {
            (void)(*reader)->read();
            (void)(*reader)->history();
            (void)(*reader)->versions();
        }
    }
    return isChanged(path);
}

/// Beside a report that is whole: what a crash may have left there, or a stranger put.
bool journal(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("input.nianbao"));
    static const QByteArray whole = [&path] {
        require(Project::create(path, {2024, QStringLiteral("某县人民政府"), someEdition()}, clock).has_value());
        return readFile(path, 1 << 20).value_or(QByteArray());
    }();
    require(writeFile(path, whole).has_value());
    require(writeFile(path + QStringLiteral("-journal"), bytes).has_value());
    (void)ProjectFile::open(path, ProjectFile::Access::Read, clock).has_value();
    (void)salvage(path).has_value();
    return isChanged(path);
}

/// As above, but as a file that is damaged: what is saved into a new one can be opened.
bool damagedFile(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("input.nianbao"));
    const QString saved = folder.filePath(QStringLiteral("saved.nianbao"));
    require(writeFile(path, bytes).has_value());
    bool isSaved = false;
    if (salvage(path)) {
        const auto recovery = recover(path, saved, catalog(), clock);
        require(recovery || recovery.error().code == ErrorCode::NothingToSave);
        isSaved = recovery.has_value();
    }
    for (const QString &file : {path, saved})
        QFile::remove(file);
    return isSaved;
}

bool valuesFile(const QByteArray &bytes)
{
    const auto report = ValuesFile::read(bytes, name, catalog());
    if (!report)
        return false;
    const auto project = Project::inMemory(report->start, report->content, name);
    if (!project)
        return false;
    // What is written is read again, and is the same.
    const QByteArray written = ValuesFile::write(**project);
    const auto again = ValuesFile::read(written, name, catalog());
    require(again.has_value());
    const auto same = Project::inMemory(again->start, again->content, name);
    require(same && ValuesFile::write(**same) == written);
    return true;
}

bool editionFile(const QByteArray &bytes)
{
    const auto findBase = [](const EditionId &id) -> Result<QJsonObject> {
        const Result<EditionPtr> base = catalog().find(id);
        if (!base)
            return passOn(base);
        return QJsonDocument::fromJson((*base)->json()).object();
    };
    const auto edition = EditionReader::read(bytes, name, findBase);
    if (edition)
        require(EditionReader::readStored((*edition)->json(), name).has_value());
    (void)EditionReader::readStored(bytes, name);
    return edition.has_value();
}

bool overrideFile(const QByteArray &bytes)
{
    return readRuleOverrides(bytes, name, catalog().editions()).has_value();
}

/// The first byte chooses the kind of cell.
bool valueInput(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return false;
    static const QList<ValueFormat> formats{
        {Value::Kind::Count, 0, QStringLiteral("件"), {}},
        {Value::Kind::SignedCount, 0, {}, {}},
        {Value::Kind::Money, 4, QStringLiteral("万元"), {}},
        {Value::Kind::Money, 6, {}, {MoneyUnit::Yuan, MoneyUnit::WanYuan}},
    };
    const ValueFormat &format = formats[static_cast<uchar>(bytes[0]) % formats.size()];
    const QString text = QString::fromUtf8(bytes.mid(1));
    require(parseValue(text, format, InputSource::Imported).has_value());
    const auto typed = parseValue(text, format, InputSource::Typed, MoneyUnit::Yuan);
    if (!typed)
        return false;
    const auto stored = readStoredValue(typed->value.text(), format);
    require(stored && *stored == typed->value);
    return true;
}

/// A section's text through everything that reads it: paragraphs, number fields, and the rules about texts.
bool narrativeText(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const Narrative narrative = Narrative::fromPlainText(Narrative::cleanedPaste(text));
    require(Narrative::fromPlainText(narrative.plainText()).paragraphs() == narrative.paragraphs());
    static const Checker checker(someEdition());
    const auto project = Project::inMemory({2024, QStringLiteral("某县人民政府"), someEdition()});
    Edit edit{EditKind::WriteText, {}};
    for (const SectionSpec &section : someEdition()->sections()) {
        if (section.kind == SectionSpec::Kind::Narrative)
            edit.changes.append(project->changeOfText(section.id, text));
    }
    const bool isTaken = project->apply(edit).has_value();
    (void)checker.check(*project);
    return isTaken;
}

/// "THIS EDITION" stands for the hash of the edition that it is read by, "FORMER TEXT" for that of one before; of another
/// it would be refused unread.
bool snapshot(const QByteArray &bytes)
{
    QByteArray here = bytes;
    here.replace("THIS EDITION", someEdition()->sha256().toLatin1());
    static const auto present = Project::inMemory({2024, QStringLiteral("某县人民政府"), someEdition()});
    return fromSnapshot(here, someEdition(), name, present.get(), {QStringLiteral("FORMER TEXT")}).has_value();
}

/// Refused for what is in the file. What a program cannot load, or no longer does, would leave nothing to try.
template <typename Outcome>
bool isTaken(const Outcome &outcome)
{
    require(outcome || outcome.error().code != ErrorCode::LibraryMissing);
    return outcome.has_value();
}

template <ReportFile::Kind kind>
bool reportFile(const QByteArray &bytes)
{
    return isTaken(ReportFile::read(kind, bytes, name));
}

/// Its data, its pages beside them, and its signatures.
bool pdfFile(const QByteArray &bytes)
{
    const bool hasPages = isTaken(pagesOfPdf(bytes, name));
    const bool hasData = isTaken(verifyFile(bytes, name + QStringLiteral(".pdf"), nullptr, catalog()));
    return isTaken(SignatureCheck::read(bytes, {{}, day, TrustAnchors::System::NotAsked})) && hasPages && hasData;
}

bool bundle(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("input.zip"));
    require(writeFile(path, bytes).has_value());
    const auto found = FoundBundle::find(path);
    return isTaken(found) && found->value().report(catalog()).has_value();
}

} // namespace

const std::vector<Target> &allTargets()
{
    static const std::vector<Target> targets{
        {"project", projectFile},
        {"journal", journal},
        {"damaged", damagedFile},
        {"values", valuesFile},
        {"edition", editionFile},
        {"overrides", overrideFile},
        {"valueinput", valueInput},
        {"narrative", narrativeText},
        {"snapshot", snapshot},
        {"docx", reportFile<ReportFile::Kind::Word>, true},
        {"xlsx", reportFile<ReportFile::Kind::Spreadsheet>, true},
        {"html", reportFile<ReportFile::Kind::WebPage>},
        {"csv", reportFile<ReportFile::Kind::List>},
        {"pdf", pdfFile},
        {"bundle", bundle, true},
    };
    return targets;
}

} // namespace nianbao::fuzz
