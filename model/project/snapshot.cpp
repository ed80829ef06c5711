// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/snapshot.h"

#include "model/project/project.h"
#include "model/project/snapshotkeys.h"
#include "model/project/snapshotplaces.h"
#include "model/project/storedform.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nianbao {

namespace {

/// What is of a text of the edition that may have had other cells and sections: what has no place now goes, and where
/// it is silent, what is there now stays.
void fitTo(const Report &present, StoredReport &content)
{
    const Edition &edition = present.edition();
    const auto hasNoSection = [&edition](const auto &pair) { return !edition.section(SectionId(pair.key())); };
    const auto hasNoCell = [&edition](const auto &pair) { return edition.find(CellId(pair.key())) < 0; };
    content.texts.removeIf(hasNoSection);
    content.previousTexts.removeIf(hasNoSection);
    content.previous.removeIf(hasNoCell);
    for (StoredReport::Cell &cell : content.cells) {
        if (!cell.value)
            cell.value = present.stored({Place::Kind::Cell, cell.id});
    }
    for (const SectionSpec &section : edition.sections()) {
        if (!content.texts.contains(section.id.text()) && present.isTextKnown(section.id))
            content.texts.insert(section.id.text(), present.text(section.id));
    }
}

} // namespace

QByteArray snapshotOf(const Report &report, SnapshotPart part)
{
    QJsonObject cells; // a QJsonObject sorts its keys
    QJsonObject controls;
    QJsonObject previous;
    const Edition &edition = report.edition();
    for (CellIndex cell = 0; cell < edition.cellCount(); ++cell) {
        const QString &id = edition.cell(cell).id.text();
        const auto put = [&id](QJsonObject &object, const std::optional<QString> &text) {
            if (text)
                object.insert(id, *text);
        };
        if (edition.cell(cell).role == CellRole::Input)
            put(cells, storedText(report.figures().value(cell)));
        put(controls, storedText(report.figures().control(cell)));
        put(previous, storedText(report.figures().previous(cell)));
    }
    QJsonObject texts;
    for (const SectionSpec &section : edition.sections()) {
        if (report.isTextKnown(section.id))
            texts.insert(section.id.text(), report.text(section.id));
    }
    QJsonObject previousTexts;
    for (const SectionSpec &section : edition.sections()) {
        if (const std::optional<QString> text = report.previousText(section.id))
            previousTexts.insert(section.id.text(), *text);
    }
    const QJsonValue previousYear
        = report.previousYear() ? QJsonValue(*report.previousYear()) : QJsonValue(QJsonValue::Null);
    QJsonObject profile;
    for (const QString &field : Profile::fields())
        profile.insert(field, report.profile().value(field));
    QJsonObject whole{{snapshotkey::year, report.year()}, {snapshotkey::edition, edition.sha256()},
                      {snapshotkey::cells, cells},        {snapshotkey::controls, controls},
                      {snapshotkey::texts, texts},        {snapshotkey::profile, profile}};
    if (part == SnapshotPart::Everything) {
        QJsonObject explanations;
        for (const Explanation &explanation : report.explanations())
            explanations.insert(explanation.placeId(), explanation.stored());
        whole.insert(snapshotkey::explanations, explanations);
        whole.insert(snapshotkey::previous, previous);
        whole.insert(snapshotkey::previousTexts, previousTexts);
        whole.insert(snapshotkey::previousYear, previousYear);
    }
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

Result<std::unique_ptr<Project>> fromSnapshot(const QByteArray &snapshot, const EditionPtr &edition,
                                              const QString &path, const Report *present, const QSet<QString> &earlier)
{
    const SnapshotPlaces places(snapshot);
    if (places.isEmpty())
        return fail(ErrorCode::FileDamaged, {path, QStringLiteral("snapshot")});
    const bool isEarlier = places.editionSha256() != edition->sha256();
    if (isEarlier && !(present && earlier.contains(places.editionSha256())))
        return fail(ErrorCode::VersionOfOtherEdition, {path});
    StoredReport content;
    // Cells that are in no snapshot are not known, as blank ones are in it.
    for (CellIndex cell = 0; cell < edition->cellCount(); ++cell) {
        const QString &id = edition->cell(cell).id.text();
        if (edition->cell(cell).role == CellRole::Input)
            content.cells.append({id, places.at({Place::Kind::Cell, id}), std::nullopt});
        else if (const auto control = places.at({Place::Kind::Control, id}))
            content.cells.append({id, QString(), control});
    }
    content.texts = places.all(Place::Kind::Text);
    content.meta = places.all(Place::Kind::Profile);
    content.previous = places.all(Place::Kind::Previous);
    content.previousTexts = places.all(Place::Kind::PreviousText);
    if (isEarlier)
        fitTo(*present, content);
    if (const auto year = places.at({Place::Kind::PreviousYear, {}}))
        content.meta.insert(Project::previousYearId, *year);
    const QHash<QString, QString> explanations = places.all(Place::Kind::Explanation);
    for (auto entry = explanations.cbegin(); entry != explanations.cend(); ++entry) {
        if (const auto explanation = Explanation::fromStored(entry.key(), entry.value()))
            content.explanations.append(*explanation);
    }
    const Project::Start start{places.year(), content.meta.value(Profile::unit), edition};
    return Project::inMemory(start, std::move(content), path);
}

} // namespace nianbao
