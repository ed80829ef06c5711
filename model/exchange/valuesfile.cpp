// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/valuesfile.h"

#include "model/base/jsonposition.h"
#include "model/edition/editioncatalog.h"
#include "model/exchange/jsonwriter.h"
#include "model/project/comparison.h"
#include "model/project/storedform.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace nianbao {

namespace {

const QString schemaName = QStringLiteral("nianbao-values/1");

const QString schemaKey = QStringLiteral("schema");
const QString editionKey = QStringLiteral("edition");
const QString yearKey = QStringLiteral("year");
const QString unitKey = QStringLiteral("unit");
const QString sourceKey = QStringLiteral("source"); ///< where the figures come from; for people, not read
const QString profileKey = QStringLiteral("profile");
const QString cellsKey = QStringLiteral("cells");
const QString textKey = QStringLiteral("text");

/// Finds the edition of a file by the id that stands in it; empty: none does.
using EditionFinder = std::function<Result<EditionPtr>(const EditionId &named)>;

class Reader
{
public:
    Reader(const QJsonObject &root, const QString &path)
        : m_root(root)
        , m_path(path)
    {
    }

    Result<ImportedReport> read(const EditionFinder &editionOf)
    {
        if (const Status status = readFrame(); !status)
            return passOn(status);
        if (const Status status = readStart(editionOf); !status)
            return passOn(status);
        for (const auto step : {&Reader::readProfile, &Reader::readCells, &Reader::readTexts}) {
            if (const Status status = (this->*step)(); !status)
                return passOn(status);
        }
        return std::move(m_report);
    }

private:
    tl::unexpected<Error> wrongType(const QString &where) const
    {
        return fail(ErrorCode::ValuesWrongType, {m_path, where});
    }

    Status readFrame()
    {
        const QString schema = m_root.value(schemaKey).toString();
        if (schema != schemaName)
            return fail(ErrorCode::ValuesWrongSchema, {m_path, schema});
        static const QStringList known{schemaKey, editionKey, yearKey,  unitKey,
                                       sourceKey, profileKey, cellsKey, textKey};
        const QStringList keys = m_root.keys();
        for (const QString &key : keys) {
            if (!known.contains(key))
                return wrongType(key);
        }
        for (const QString &key : {yearKey, unitKey, cellsKey}) {
            if (!m_root.contains(key))
                return fail(ErrorCode::ValuesMissing, {m_path, key});
        }
        for (const QString &key : {cellsKey, textKey, profileKey}) {
            if (m_root.contains(key) && !m_root.value(key).isObject())
                return wrongType(key);
        }
        return {};
    }

    Status readStart(const EditionFinder &editionOf)
    {
        Project::Start &start = m_report.start;
        constexpr int noYear = -1;
        start.year = m_root.value(yearKey).toInt(noYear);
        if (start.year == noYear)
            return wrongType(yearKey);
        if (!m_root.value(unitKey).isString())
            return wrongType(unitKey);
        start.unit = m_root.value(unitKey).toString();
        if (m_root.contains(editionKey) && !m_root.value(editionKey).isString())
            return wrongType(editionKey);
        const Result<EditionPtr> edition = editionOf(EditionId(m_root.value(editionKey).toString()));
        if (!edition)
            return passOn(edition);
        start.edition = *edition;
        return {};
    }

    Status readProfile()
    {
        const QJsonObject profile = m_root.value(profileKey).toObject();
        for (auto field = profile.begin(); field != profile.end(); ++field) {
            const QString where = profileKey + u'.' + field.key();
            if (field.key() == Profile::unit || !Profile::fields().contains(field.key()))
                return fail(ErrorCode::UnknownField, {where});
            if (!field.value().isString())
                return wrongType(where);
            m_report.content.meta.insert(field.key(), field.value().toString());
        }
        return {};
    }

    Status readCells()
    {
        const Edition &edition = *m_report.start.edition;
        const QJsonObject cells = m_root.value(cellsKey).toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            if (edition.find(CellId(cell.key())) < 0)
                return fail(ErrorCode::UnknownCell, {cell.key()});
            if (!cell.value().isString())
                return wrongType(cellsKey + u'.' + cell.key());
        }
        for (CellIndex cell = 0; cell < edition.cellCount(); ++cell) {
            const auto found = cells.constFind(edition.cell(cell).id.text());
            if (found != cells.constEnd())
                readCell(edition.cell(cell), found.value().toString());
            else if (edition.cell(cell).role == CellRole::Input)
                addNotListed(edition.cell(cell));
        }
        return {};
    }

    void readCell(const CellSpec &spec, const QString &text)
    {
        // Imported text always gives a value; what is no figure becomes "not known".
        const Result<ParsedValue> parsed = parseValue(text, spec.format, InputSource::Imported);
        const ParsedValue taken = parsed.value_or(ParsedValue{Value::unknown(), {Normalisation::NotUnderstood}});
        for (const Normalisation normalisation : taken.normalisations)
            m_report.decisions.append({spec.id, text, taken.value, normalisation});
        const std::optional<QString> stored = storedText(taken.value);
        if (spec.role == CellRole::Input)
            m_report.content.cells.append({spec.id.text(), stored, std::nullopt});
        else if (stored)
            m_report.content.cells.append({spec.id.text(), QString(), stored});
    }

    void addNotListed(const CellSpec &spec)
    {
        m_report.content.cells.append({spec.id.text(), std::nullopt, std::nullopt});
        ++m_report.cellsNotListed;
    }

    Status readTexts()
    {
        const QJsonObject texts = m_root.value(textKey).toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            const SectionSpec *section = m_report.start.edition->section(SectionId(text.key()));
            if (!section || section->kind != SectionSpec::Kind::Narrative)
                return fail(ErrorCode::UnknownSection, {text.key()});
            if (!text.value().isString())
                return wrongType(textKey + u'.' + text.key());
            m_report.content.texts.insert(text.key(), text.value().toString());
        }
        return {};
    }

    const QJsonObject &m_root;
    const QString &m_path;
    ImportedReport m_report;
};

void writeProfile(JsonWriter &json, const Profile &profile)
{
    QStringList filled;
    for (const QString &field : Profile::fields()) {
        if (field != Profile::unit && !profile.value(field).isEmpty())
            filled.append(field);
    }
    if (filled.isEmpty())
        return;
    json.key(profileKey).beginObject();
    for (const QString &field : filled)
        json.member(field, profile.value(field));
    json.endObject();
}

Result<ImportedReport> readWith(const EditionFinder &editionOf, const QByteArray &json, const QString &path)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return fail(ErrorCode::JsonSyntax, {path, positionOf(json, syntax.offset), syntax.errorString()});
    if (!document.isObject())
        return fail(ErrorCode::ValuesWrongSchema, {path, QString()});
    if (const QString key = repeatedKey(json); !key.isNull())
        return fail(ErrorCode::ValuesWrongType, {path, key});
    const QJsonObject root = document.object();
    return Reader(root, path).read(editionOf);
}

/// What a file for the public is not to hold.
bool isOnlyForHandIn(const Difference &difference)
{
    return difference.kind == placeKindName(Place::Kind::Control)
        || (difference.kind == placeKindName(Place::Kind::Profile) && difference.id != Profile::unit);
}

} // namespace

Result<ImportedReport> ValuesFile::read(const QByteArray &json, const QString &path, const EditionCatalog &catalog,
                                        const std::optional<EditionId> &edition)
{
    const auto find = [&](const EditionId &named) -> Result<EditionPtr> {
        if (!edition && named.isEmpty())
            return fail(ErrorCode::ValuesMissing, {path, editionKey});
        return catalog.find(edition.value_or(named));
    };
    return readWith(find, json, path);
}

Result<std::unique_ptr<Project>> ValuesFile::readFor(const EditionPtr &edition, const QByteArray &json,
                                                     const QString &path)
{
    const auto check = [&edition](const EditionId &named) -> Result<EditionPtr> {
        if (named != edition->id())
            return fail(ErrorCode::EditionNotFound, {named.text()});
        return edition;
    };
    Result<ImportedReport> report = readWith(check, json, path);
    if (!report)
        return passOn(report);
    return Project::inMemory(report->start, std::move(report->content), path);
}

Result<QByteArray> ValuesFile::make(const Project &project, Audience audience)
{
    const QByteArray bytes = write(project, audience);
    const Result<std::unique_ptr<Project>> told = readFor(project.editionPtr(), bytes, project.title());
    if (!told)
        return passOn(told);
    for (const Difference &difference : differences(project, **told)) {
        if (audience == Audience::HandIn || !isOnlyForHandIn(difference)) {
            return fail(ErrorCode::ExportMismatch,
                        {difference.id, difference.a.value_or(QString()), difference.b.value_or(QString())});
        }
    }
    return bytes;
}

QByteArray ValuesFile::write(const Project &project, Audience audience)
{
    const Edition &edition = project.edition();
    JsonWriter json;
    json.beginObject();
    json.member(schemaKey, schemaName);
    json.member(editionKey, edition.id().text());
    json.member(yearKey, project.year());
    json.member(unitKey, project.unit());
    if (audience == Audience::HandIn)
        writeProfile(json, project.profile());

    json.key(cellsKey).beginObject();
    for (CellIndex cell = 0; cell < edition.cellCount(); ++cell) {
        const CellSpec &spec = edition.cell(cell);
        if (spec.role == CellRole::Total && audience == Audience::Public)
            continue;
        const std::optional<QString> text = spec.role == CellRole::Total ? storedText(project.figures().control(cell))
                                                                         : storedText(project.figures().value(cell));
        if (text)
            json.member(spec.id.text(), *text);
    }
    json.endObject();

    json.key(textKey).beginObject();
    for (const SectionSpec &section : edition.sections()) {
        if (project.isTextKnown(section.id))
            json.member(section.id.text(), project.text(section.id));
    }
    json.endObject();
    json.endObject();
    return json.bytes();
}

} // namespace nianbao
