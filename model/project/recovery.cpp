// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/recovery.h"

#include "model/edition/editioncatalog.h"
#include "model/project/editionplaces.h"
#include "model/project/projectlimits.h"
#include "model/project/salvagedplaces.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

namespace nianbao {

namespace {

using From = RecoveredPlace::From;
using Kind = Place::Kind;

/// Makes a report that can be opened of what was saved.
class Rebuilder
{
public:
    Rebuilder(Salvage salvage, EditionCatalog &catalog, const QString &path)
        : m_salvage(std::move(salvage))
        , m_catalog(catalog)
        , m_path(path)
    {
    }

    /// Finds the edition and the year, then everything else.
    Status rebuild()
    {
        if (!findYear() || !findEdition())
            return fail(ErrorCode::NothingToSave, {m_path});
        const SalvagedPlaces found(m_salvage, m_edition, m_path);
        m_report.meta = m_salvage.report.meta;
        m_report.meta.insert(QStringLiteral("year"), QString::number(m_year));
        m_report.meta.insert(QStringLiteral("edition"), m_edition->id().text());
        takeFacts(found);
        m_report.editionSha256 = m_edition->sha256();
        for (const Place &place : found.places())
            put(place, found);
        findDoubtful(found);
        dropWhatCannotBe();
        return {};
    }

    const StoredReport &report() const { return m_report; }
    const EditionPtr &edition() const { return m_edition; }
    const Salvage &salvage() const { return m_salvage; }
    RecoveryFindings findings() const
    {
        RecoveryFindings findings;
        findings.places = m_places;
        findings.historyIsWhole = historyIsWhole();
        findings.versionsAreWhole = !m_salvage.damaged.contains(QStringLiteral("version"));
        findings.editionFrom = m_editionFrom;
        findings.assumedYear = m_assumedYear;
        findings.doubtful = m_doubtful;
        findings.lastChangeIsWhole = !m_salvage.isBetweenChanges;
        return findings;
    }

private:
    bool historyIsWhole() const { return !m_salvage.damaged.contains(QStringLiteral("history")); }

    bool findEdition()
    {
        const QString &sha256 = m_salvage.report.editionSha256;
        if (!m_salvage.editionJson.isEmpty()) {
            if (const auto stored = m_catalog.stored(sha256, m_salvage.editionJson, m_path)) {
                m_edition = *stored;
                return true;
            }
        }
        m_editionFrom = RecoveryFindings::EditionFrom::Program;
        const QJsonObject newest = newestSnapshot();
        const QString ofVersion = newest.value(QLatin1String("edition")).toString();
        const EditionId named(m_salvage.report.meta.value(QStringLiteral("edition")));
        for (const EditionPtr &known : m_catalog.editions()) {
            if (known->sha256() == sha256 || known->sha256() == ofVersion)
                m_edition = known;
        }
        if (!m_edition)
            m_edition = m_catalog.find(named).value_or(nullptr);
        if (!m_edition) {
            m_editionFrom = RecoveryFindings::EditionFrom::Year;
            m_edition = m_catalog.forYear(m_year).value_or(nullptr);
        }
        return m_edition != nullptr;
    }

    QJsonObject newestSnapshot() const { return QJsonDocument::fromJson(m_salvage.snapshots.value(0)).object(); }

    bool findYear()
    {
        m_year = m_salvage.report.meta.value(QStringLiteral("year")).toInt();
        if (!isYear(m_year))
            m_year = newestSnapshot().value(QLatin1String("year")).toInt();
        if (!isYear(m_year))
            m_assumedYear = yearByNameOrTime();
        m_year = m_assumedYear.value_or(m_year);
        return isYear(m_year);
    }

    static bool isYear(int year) { return year >= earliestYear && year <= latestYear; }

    std::optional<int> yearByNameOrTime() const
    {
        static const QRegularExpression fourDigits(QStringLiteral("(?<![0-9])[0-9]{4}(?![0-9])"));
        QRegularExpressionMatchIterator numbers = fourDigits.globalMatch(QFileInfo(m_path).completeBaseName());
        while (numbers.hasNext()) {
            if (const int year = numbers.next().captured().toInt(); isYear(year))
                return year;
        }
        // A report is made in the year after its own.
        const QDateTime last
            = m_salvage.history.isEmpty() ? QFileInfo(m_path).lastModified() : m_salvage.history.first().at;
        const int before = last.date().year() - 1;
        return isYear(before) ? std::optional(before) : std::nullopt;
    }

    /// Those about the whole report that only the history still has.
    void takeFacts(const SalvagedPlaces &found)
    {
        for (const QString &id : {Project::previousYearId, Finishing::finishedId, Finishing::reopenedId}) {
            for (const Kind kind : {Kind::PreviousYear, Kind::State}) {
                const auto fact = found.at({kind, id});
                if (fact && fact->value && !m_report.meta.contains(id))
                    m_report.meta.insert(id, *fact->value);
            }
        }
    }

    void put(const Place &place, const SalvagedPlaces &salvaged)
    {
        if (place.kind == Kind::State || place.kind == Kind::PreviousYear || place.kind == Kind::Edition)
            return; // taken in with the year and the edition
        const std::optional<SalvagedPlaces::Found> found = salvaged.at(place);
        if (!found) {
            const bool isCellOrText = place.kind == Kind::Cell || place.kind == Kind::Text;
            if (isCellOrText && salvaged.isDamaged(place.kind)) {
                m_places.append({place, From::Nowhere});
                if (place.kind == Kind::Cell)
                    m_report.cells.append({place.id, std::nullopt, std::nullopt});
            }
            return;
        }
        if (!isOfThisReport(place, found->value)) {
            m_places.append({place, From::Refused});
            if (place.kind == Kind::Cell && m_edition->find(CellId(place.id)) >= 0)
                m_report.cells.append({place.id, std::nullopt, std::nullopt});
            return;
        }
        if (found->from)
            m_places.append({place, *found->from});
        store(place, found->value);
    }

    void findDoubtful(const SalvagedPlaces &salvaged)
    {
        if (historyIsWhole())
            return;
        for (const Kind kind :
             {Kind::Profile, Kind::Control, Kind::Previous, Kind::PreviousText, Kind::Explanation, Kind::State}) {
            const bool isKnown = kind == Kind::State && m_report.meta.contains(Finishing::finishedId);
            if (salvaged.isDamaged(kind) && !isKnown)
                m_doubtful.append(kind);
        }
    }

    /// Of the facts about the whole report, without which it could not be opened.
    void dropWhatCannotBe()
    {
        QHash<QString, QString> &meta = m_report.meta;
        const auto drop = [&](Kind kind, const QString &id, bool isRight) {
            if (isRight || !meta.contains(id))
                return;
            meta.remove(id);
            m_places.append({{kind, id}, From::Refused});
        };
        const QString previousYear = meta.value(Project::previousYearId);
        drop(Kind::PreviousYear, Project::previousYearId, isYearBefore(previousYear, m_year));
        const QString finished = meta.value(Finishing::finishedId);
        drop(Kind::State, Finishing::finishedId, Finishing::fromStored(finished).has_value());
        // A report has to have a name of its body; that of the file tells a person which it is.
        QString &unit = meta[Profile::unit];
        if (!checkStart({m_year, unit, nullptr})) {
            unit = QFileInfo(m_path).completeBaseName().simplified().left(100);
            m_places.append({{Kind::Profile, Profile::unit}, From::Nowhere});
        }
        if (unit.isEmpty())
            unit = u'?';
    }

    bool isOfThisReport(const Place &place, const std::optional<QString> &value) const
    {
        if (!isPlaceOf(*m_edition, place))
            return false;
        if (place.kind == Kind::Explanation)
            return !value || Explanation::fromStored(place.id, *value);
        const CellIndex cell = m_edition->find(CellId(place.id));
        const bool isFigure = place.kind == Kind::Cell || place.kind == Kind::Control || place.kind == Kind::Previous;
        return !isFigure || !value || readStoredValue(*value, m_edition->cell(cell).format);
    }

    void store(const Place &place, const std::optional<QString> &value)
    {
        switch (place.kind) {
        case Kind::Cell: m_report.cells.append({place.id, value, std::nullopt}); break;
        case Kind::Control:
            if (value)
                m_report.cells.append({place.id, QString(), value});
            break;
        case Kind::Explanation:
            if (value)
                m_report.explanations.append(*Explanation::fromStored(place.id, *value));
            break;
        case Kind::Text: storeIn(m_report.texts, place.id, value); break;
        case Kind::Previous: storeIn(m_report.previous, place.id, value); break;
        case Kind::PreviousText: storeIn(m_report.previousTexts, place.id, value); break;
        case Kind::Profile: storeIn(m_report.meta, place.id, value); break;
        case Kind::PreviousYear:
        case Kind::Edition:
        case Kind::State: break;
        }
    }

    static void storeIn(QHash<QString, QString> &pairs, const QString &id, const std::optional<QString> &value)
    {
        if (value)
            pairs.insert(id, *value);
    }

    Salvage m_salvage;
    EditionCatalog &m_catalog;
    QString m_path;
    EditionPtr m_edition;
    int m_year = 0;
    std::optional<int> m_assumedYear;
    RecoveryFindings::EditionFrom m_editionFrom = RecoveryFindings::EditionFrom::File;
    StoredReport m_report;
    QList<RecoveredPlace> m_places;
    QList<Kind> m_doubtful;
};

} // namespace

bool RecoveryFindings::isWhole() const
{
    return places.isEmpty() && doubtful.isEmpty() && historyIsWhole && versionsAreWhole
        && editionFrom == EditionFrom::File && !assumedYear && lastChangeIsWhole;
}

Result<Recovery> recover(const QString &damaged, const QString &target, EditionCatalog &catalog, const Clock &clock)
{
    Result<Salvage> found = salvage(damaged);
    if (!found)
        return passOn(found);
    Rebuilder rebuilder(std::move(*found), catalog, damaged);
    if (const Status rebuilt = rebuilder.rebuild(); !rebuilt)
        return passOn(rebuilt);
    const Status made = createSalvaged(target, rebuilder.report(), rebuilder.edition()->json(), rebuilder.salvage());
    if (!made)
        return passOn(made);
    auto project = Project::open(target, ProjectFile::Access::Write, catalog, clock);
    if (!project) {
        QFile::remove(target); // that was made here, and is of no use
        return passOn(project);
    }
    return Recovery{rebuilder.findings(), std::move(*project)};
}

} // namespace nianbao
