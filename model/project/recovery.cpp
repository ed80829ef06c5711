// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/recovery.h"

#include "model/base/sha256.h"
#include "model/edition/editioncatalog.h"
#include "model/project/editionplaces.h"
#include "model/project/projectlimits.h"
#include "model/project/recoveredyear.h"
#include "model/project/salvagedplaces.h"
#include "model/store/tablenames.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

using From = RecoveredPlace::From;
using Kind = Place::Kind;
using EditionFrom = RecoveryFindings::EditionFrom;

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

    /// The form first, as it says which years can be; then the year, then everything else.
    Status rebuild(const Clock &clock)
    {
        findNewestVersion();
        findEdition();
        findYear(clock);
        if (!m_edition) {
            m_findings.editionFrom = EditionFrom::OfficialOfYear;
            m_edition = m_catalog.forYear(m_year).value_or(nullptr);
        }
        if (!m_edition)
            return fail(ErrorCode::NothingToSave, {m_path});
        m_report.meta = m_salvage.report.meta;
        m_report.meta.insert(Project::yearKey, QString::number(m_year));
        m_report.meta.insert(QStringLiteral("edition"), m_edition->id().text());
        m_report.editionSha256 = m_edition->sha256();
        const SalvagedPlaces found(m_salvage, m_edition, m_newest);
        for (const Place &place : found.places())
            put(place, found);
        giveName();
        findDoubtful(found);
        m_findings.historyIsWhole = isWhole(store::tablename::history);
        m_findings.versionsAreWhole = m_findings.versionsAreWhole && isWhole(store::tablename::version);
        m_findings.exportsAreWhole = isWhole(store::tablename::exported);
        m_findings.lastChangeIsWhole = !m_salvage.isBetweenChanges;
        return {};
    }

    const StoredReport &report() const { return m_report; }
    const EditionPtr &edition() const { return m_edition; }
    const Salvage &salvage() const { return m_salvage; }
    const RecoveryFindings &findings() const { return m_findings; }

private:
    bool isWhole(const QString &table) const { return !m_salvage.damaged.contains(table); }

    void findNewestVersion()
    {
        for (const Salvage::Snapshot &snapshot : m_salvage.snapshots) {
            const SnapshotPlaces places(snapshot.bytes);
            if (places.isEmpty())
                m_findings.versionsAreWhole = false;
            else if (m_newest.places.isEmpty())
                m_newest = {snapshot.at, places};
        }
    }

    void findEdition()
    {
        const QString &sha256 = m_salvage.report.editionSha256;
        // stored() knows most by their hashes, and does not look into the text then.
        if (sha256Of(m_salvage.editionJson) == sha256) {
            if (const auto stored = m_catalog.stored(sha256, m_salvage.editionJson, m_path)) {
                m_edition = *stored;
                return;
            }
        }
        m_findings.editionFrom = EditionFrom::Program;
        m_edition = inProgram(sha256);
        if (m_edition)
            return;
        m_findings.editionFrom = EditionFrom::OtherText; // a version may be older than a renewal of the report
        m_edition = inProgram(m_newest.places.editionSha256());
        if (!m_edition)
            m_edition
                = m_catalog.find(EditionId(m_salvage.report.meta.value(QStringLiteral("edition")))).value_or(nullptr);
    }

    EditionPtr inProgram(const QString &sha256) const
    {
        const QList<EditionPtr> &all = m_catalog.editions();
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [&sha256](const EditionPtr &known) { return known->sha256() == sha256; });
        return found == all.cend() ? nullptr : *found;
    }

    void findYear(const Clock &clock)
    {
        const QList<EditionPtr> forms = m_edition ? QList<EditionPtr>{m_edition} : m_catalog.editions();
        m_year = m_salvage.report.meta.value(Project::yearKey).toInt();
        const int ofVersion = m_newest.places.year();
        const bool isPossible = isYearOf(forms, m_year);
        if (isYearOf(forms, ofVersion) && ofVersion != m_year) {
            if (!isPossible || m_year > clock.now().date().year())
                m_year = ofVersion;
            m_findings.assumedYear = m_year; // one of the two is damaged
            return;
        }
        if (isPossible)
            return;
        YearSigns signs{QFileInfo(m_path).completeBaseName(), forms, previousYear(), {}};
        for (auto entry = m_salvage.history.crbegin(); entry != m_salvage.history.crend(); ++entry)
            signs.moments.append(entry->at);
        signs.moments += {QFileInfo(m_path).lastModified(), clock.now()};
        m_findings.assumedYear = yearBySigns(signs);
        m_year = m_findings.assumedYear.value_or(0);
    }

    std::optional<int> previousYear() const
    {
        if (const int year = m_salvage.report.meta.value(Project::previousYearId).toInt(); year > 0)
            return year;
        for (const HistoryEntry &entry : m_salvage.history) {
            if (entry.change.place.kind != Kind::PreviousYear)
                continue;
            const int year = entry.change.after.value_or(QString()).toInt();
            return year > 0 ? std::optional(year) : std::nullopt;
        }
        return std::nullopt;
    }

    static bool isFact(Kind kind) { return kind == Kind::Profile || kind == Kind::PreviousYear || kind == Kind::State; }

    void put(const Place &place, const SalvagedPlaces &salvaged)
    {
        if (place.kind == Kind::Edition)
            return; // found before
        std::optional<SalvagedPlaces::Found> found = salvaged.at(place);
        if (!found) {
            const bool isCellOrText = place.kind == Kind::Cell || place.kind == Kind::Text;
            if (isCellOrText && salvaged.isDamaged(place.kind)) {
                m_findings.places.append({place, From::Nowhere});
                if (place.kind == Kind::Cell)
                    m_report.cells.append({place.id, std::nullopt, std::nullopt});
            }
            return;
        }
        if (isFact(place.kind)) {
            m_report.meta.remove(place.id);
            if (found->value.value_or(QString()).isEmpty() && place.id != Profile::unit)
                return; // as where there is no row
        }
        if (const auto other = salvaged.elsewhere(place); other && !isOfThisReport(place, found->value))
            found = other;
        if (!isOfThisReport(place, found->value)) {
            m_findings.places.append({place, From::Refused});
            if (place.kind == Kind::Cell && m_edition->find(CellId(place.id)) >= 0)
                m_report.cells.append({place.id, std::nullopt, std::nullopt});
            return;
        }
        if (found->from)
            m_findings.places.append({place, *found->from});
        store(place, found->value);
    }

    /// A report has to have a name of its body; that of the file tells a person which it is.
    void giveName()
    {
        QString &unit = m_report.meta[Profile::unit];
        if (!unit.isEmpty())
            return;
        unit = QFileInfo(m_path).completeBaseName().simplified().left(100);
        if (unit.isEmpty())
            unit = u'?';
        m_findings.places.removeIf([](const RecoveredPlace &listed) { return listed.place.id == Profile::unit; });
        m_findings.places.append({{Kind::Profile, Profile::unit}, From::FileName});
    }

    void findDoubtful(const SalvagedPlaces &salvaged)
    {
        for (const Kind kind : {Kind::Profile, Kind::Control, Kind::Previous, Kind::PreviousText, Kind::PreviousYear,
                                Kind::Explanation, Kind::State}) {
            const bool isKnown = (kind == Kind::PreviousYear && m_report.meta.contains(Project::previousYearId))
                || (kind == Kind::State && m_report.meta.contains(Finishing::finishedId));
            if (salvaged.isDamaged(kind) && !isKnown)
                m_findings.doubtful.append(kind);
        }
    }

    bool isOfThisReport(const Place &place, const std::optional<QString> &value) const
    {
        if (!isPlaceOf(*m_edition, place))
            return false;
        if (place.id == Profile::unit)
            return checkStart({m_year, value.value_or(QString()), nullptr}).has_value();
        if (!value)
            return true;
        switch (place.kind) {
        case Kind::Cell:
        case Kind::Control:
        case Kind::Previous:
            return readStoredValue(*value, m_edition->cell(m_edition->find(CellId(place.id))).format).has_value();
        case Kind::Explanation: return Explanation::fromStored(place.id, *value).has_value();
        case Kind::PreviousYear: return isYearBefore(*value, m_year);
        case Kind::State:
            return place.id == Finishing::finishedId ? Finishing::fromStored(*value).has_value()
                                                     : Reopening::fromStored(*value).has_value();
        case Kind::Text:
        case Kind::PreviousText:
        case Kind::Profile:
        case Kind::Edition: return true;
        }
        Q_UNREACHABLE();
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
        case Kind::Profile:
        case Kind::PreviousYear:
        case Kind::State: storeIn(m_report.meta, place.id, value); break;
        case Kind::Edition: break;
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
    SalvagedPlaces::NewestVersion m_newest;
    EditionPtr m_edition;
    int m_year = 0;
    StoredReport m_report;
    RecoveryFindings m_findings;
};

} // namespace

bool RecoveryFindings::isWhole() const
{
    return places.isEmpty() && doubtful.isEmpty() && historyIsWhole && versionsAreWhole && exportsAreWhole
        && editionFrom == EditionFrom::File && !assumedYear && lastChangeIsWhole;
}

Result<Recovery> recover(const QString &damaged, const QString &target, EditionCatalog &catalog, const Clock &clock)
{
    Result<Salvage> found = salvage(damaged);
    if (!found)
        return passOn(found);
    Rebuilder rebuilder(std::move(*found), catalog, damaged);
    if (const Status rebuilt = rebuilder.rebuild(clock); !rebuilt)
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
