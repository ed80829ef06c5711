// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/project/recovery.h"

#include "model/edition/editioncatalog.h"
#include "model/project/projectlimits.h"
#include "model/project/snapshot.h"
#include "model/store/salvage.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace nianbao {

namespace {

using From = RecoveredPlace::From;
using Kind = Place::Kind;

/// The table that holds what stands at a place.
QString tableOf(Kind kind)
{
    switch (kind) {
    case Kind::Cell:
    case Kind::Control: return QStringLiteral("cell");
    case Kind::Text: return QStringLiteral("narrative");
    case Kind::Previous: return QStringLiteral("previous");
    case Kind::PreviousText: return QStringLiteral("previous_text");
    case Kind::Explanation: return QStringLiteral("explanation");
    case Kind::Edition: return QStringLiteral("edition");
    case Kind::Profile:
    case Kind::PreviousYear:
    case Kind::State: return QStringLiteral("meta");
    }
    Q_UNREACHABLE();
}

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
        if (!findEdition() || !findStart())
            return fail(ErrorCode::NothingToSave, {m_path});
        takeRows();
        takeHistory();
        takeVersion();
        takeBeginnings();
        m_report.editionSha256 = m_edition->sha256();
        for (const Place &place : places())
            put(place);
        dropWhatCannotBe();
        return {};
    }

    const StoredReport &report() const { return m_report; }
    const EditionPtr &edition() const { return m_edition; }
    QList<RecoveredPlace> takePlaces() { return std::move(m_places); }
    bool editionIsFromProgram() const { return m_editionIsFromProgram; }
    const Salvage &salvage() const { return m_salvage; }

private:
    using Key = std::pair<int, QString>;
    static Key keyOf(const Place &place) { return {static_cast<int>(place.kind), place.id}; }
    bool isDamaged(Kind kind) const { return m_salvage.damaged.contains(tableOf(kind)); }

    bool findEdition()
    {
        const QString &sha256 = m_salvage.report.editionSha256;
        if (!m_salvage.editionJson.isEmpty()) {
            if (const auto stored = m_catalog.stored(sha256, m_salvage.editionJson, m_path)) {
                m_edition = *stored;
                return true;
            }
        }
        m_editionIsFromProgram = true;
        const QJsonObject newest = newestSnapshot();
        const QString ofVersion = newest.value(QLatin1String("edition")).toString();
        const EditionId named(m_salvage.report.meta.value(QStringLiteral("edition")));
        for (const EditionPtr &known : m_catalog.editions()) {
            if (known->sha256() == sha256 || known->sha256() == ofVersion)
                m_edition = known;
        }
        if (!m_edition)
            m_edition = m_catalog.find(named).value_or(nullptr);
        return m_edition != nullptr;
    }

    QJsonObject newestSnapshot() const { return QJsonDocument::fromJson(m_salvage.snapshots.value(0)).object(); }

    bool findStart()
    {
        m_report.meta = m_salvage.report.meta;
        const auto isYear = [](int year) { return year >= earliestYear && year <= latestYear; };
        m_year = m_report.meta.value(QStringLiteral("year")).toInt();
        if (!isYear(m_year))
            m_year = newestSnapshot().value(QLatin1String("year")).toInt();
        m_report.meta.insert(QStringLiteral("year"), QString::number(m_year));
        m_report.meta.insert(QStringLiteral("edition"), m_edition->id().text());
        return isYear(m_year);
    }

    void takeRows()
    {
        const StoredReport &found = m_salvage.report;
        for (const StoredReport::Cell &cell : found.cells) {
            const CellIndex index = m_edition->find(CellId(cell.id));
            const bool isTotal = index >= 0 && m_edition->cell(index).role == CellRole::Total;
            if (isTotal)
                m_content.insert(keyOf({Kind::Control, cell.id}), cell.control);
            else
                m_content.insert(keyOf({Kind::Cell, cell.id}), cell.value);
        }
        takePairs(Kind::Text, found.texts);
        takePairs(Kind::Previous, found.previous);
        takePairs(Kind::PreviousText, found.previousTexts);
        for (const Explanation &explanation : found.explanations)
            m_content.insert(keyOf({Kind::Explanation, explanation.placeId()}), explanation.stored());
        for (auto field = found.meta.cbegin(); field != found.meta.cend(); ++field) {
            if (Profile::fields().contains(field.key()))
                m_content.insert(keyOf({Kind::Profile, field.key()}), field.value());
        }
    }

    /// A row is not there where nothing stands at the place.
    static bool isSame(const std::optional<QString> &row, const std::optional<QString> &change)
    {
        return row == change || (row.value_or(QString()).isEmpty() && change.value_or(QString()).isEmpty());
    }

    void takePairs(Kind kind, const QHash<QString, QString> &pairs)
    {
        for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
            m_content.insert(keyOf({kind, pair.key()}), pair.value());
    }

    /// Only where rows are missing: elsewhere the table is right, also about what is not in it.
    void add(const Place &place, const std::optional<QString> &value, From from)
    {
        if (!isDamaged(place.kind) || m_content.contains(keyOf(place)))
            return;
        m_content.insert(keyOf(place), value);
        m_from.insert(keyOf(place), from);
    }

    void takeHistory()
    {
        QSet<Key> seen;
        for (const HistoryEntry &entry : std::as_const(m_salvage.history)) {
            const Key key = keyOf(entry.change.place);
            const bool isLast = !seen.contains(key);
            seen.insert(key);
            // A row and its last change are written together: where they differ, one of them is damaged.
            const auto row = m_content.constFind(key);
            if (isLast && row != m_content.constEnd() && !m_from.contains(key) && !isSame(*row, entry.change.after))
                m_from.insert(key, From::Disputed);
            add(entry.change.place, entry.change.after, From::History);
        }
        for (const QString &id : {Project::previousYearId, Finishing::finishedId, Finishing::reopenedId}) {
            for (const Kind kind : {Kind::PreviousYear, Kind::State}) {
                const auto value = m_content.value(keyOf({kind, id}));
                if (value && !m_report.meta.contains(id))
                    m_report.meta.insert(id, *value);
            }
        }
    }

    void takeVersion()
    {
        for (const QByteArray &snapshot : std::as_const(m_salvage.snapshots)) {
            const auto version = fromSnapshot(snapshot, m_edition, m_path);
            if (!version)
                continue;
            for (const Place &place : places()) {
                if (!isInEdition(place))
                    continue;
                if (const auto value = (*version)->stored(place))
                    add(place, value, From::Version);
            }
            return;
        }
    }

    void takeBeginnings()
    {
        for (auto text = m_salvage.cutTexts.cbegin(); text != m_salvage.cutTexts.cend(); ++text)
            add({Kind::Text, text.key()}, text.value(), From::Beginning);
    }

    /// All that a report of this edition has, and all that was found.
    QList<Place> places() const
    {
        QList<Place> all;
        QSet<Key> known;
        const auto append = [&](const Place &place) {
            if (!known.contains(keyOf(place)))
                all.append(place);
            known.insert(keyOf(place));
        };
        for (const QString &field : Profile::fields())
            append({Kind::Profile, field});
        for (CellIndex cell = 0; cell < m_edition->cellCount(); ++cell) {
            const bool isTotal = m_edition->cell(cell).role == CellRole::Total;
            append({isTotal ? Kind::Control : Kind::Cell, m_edition->cell(cell).id.text()});
        }
        for (const SectionSpec &section : m_edition->sections()) {
            if (section.kind == SectionSpec::Kind::Narrative)
                append({Kind::Text, section.id.text()});
        }
        for (auto entry = m_content.cbegin(); entry != m_content.cend(); ++entry)
            append({static_cast<Kind>(entry.key().first), entry.key().second});
        return all;
    }

    void put(const Place &place)
    {
        if (place.kind == Kind::State || place.kind == Kind::PreviousYear || place.kind == Kind::Edition)
            return; // taken in with the year and the edition
        const auto found = m_content.constFind(keyOf(place));
        if (found == m_content.constEnd()) {
            const bool isUnknown = isDamaged(place.kind) && (place.kind == Kind::Cell || place.kind == Kind::Text);
            if (isUnknown) {
                m_places.append({place, From::Nowhere});
                if (place.kind == Kind::Cell)
                    m_report.cells.append({place.id, std::nullopt, std::nullopt});
            }
            return;
        }
        if (!isOfThisReport(place, *found)) {
            m_places.append({place, From::Refused});
            if (place.kind == Kind::Cell && m_edition->find(CellId(place.id)) >= 0)
                m_report.cells.append({place.id, std::nullopt, std::nullopt});
            return;
        }
        if (m_from.contains(keyOf(place)))
            m_places.append({place, m_from.value(keyOf(place))});
        store(place, *found);
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

    bool isInEdition(const Place &place) const
    {
        const CellIndex cell = m_edition->find(CellId(place.id));
        const SectionSpec *section = m_edition->section(SectionId(place.id));
        switch (place.kind) {
        case Kind::Cell:
        case Kind::Control:
            return cell >= 0 && (m_edition->cell(cell).role == CellRole::Total) == (place.kind == Kind::Control);
        case Kind::Previous: return cell >= 0;
        case Kind::Text: return section && section->kind == SectionSpec::Kind::Narrative;
        case Kind::PreviousText: return section != nullptr;
        case Kind::Profile: return Profile::fields().contains(place.id);
        case Kind::Explanation:
        case Kind::PreviousYear:
        case Kind::Edition:
        case Kind::State: return true;
        }
        Q_UNREACHABLE();
    }

    bool isOfThisReport(const Place &place, const std::optional<QString> &value) const
    {
        if (!isInEdition(place))
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
    bool m_editionIsFromProgram = false;
    QMap<Key, std::optional<QString>> m_content;
    QMap<Key, From> m_from; ///< of those that are from elsewhere than their table
    StoredReport m_report;
    QList<RecoveredPlace> m_places;
};

} // namespace

bool Recovery::isWhole() const
{
    return places.isEmpty() && historyIsWhole && versionsAreWhole && !editionIsFromProgram;
}

Result<Recovery> recover(const QString &damaged, const QString &target, EditionCatalog &catalog, const Clock &clock)
{
    Result<Salvage> found = salvage(damaged);
    if (!found)
        return passOn(found);
    Rebuilder rebuilder(std::move(*found), catalog, damaged);
    if (const Status rebuilt = rebuilder.rebuild(); !rebuilt)
        return passOn(rebuilt);
    {
        const auto file
            = createSalvaged(target, rebuilder.report(), rebuilder.edition()->json(), rebuilder.salvage(), clock);
        if (!file)
            return passOn(file);
    }
    auto project = Project::open(target, ProjectFile::Access::Write, catalog, clock);
    if (!project) {
        QFile::remove(target); // that was made here, and is of no use
        return passOn(project);
    }
    const QSet<QString> &lost = rebuilder.salvage().damaged;
    return Recovery{std::move(*project), rebuilder.takePlaces(), !lost.contains(QStringLiteral("history")),
                    !lost.contains(QStringLiteral("version")), rebuilder.editionIsFromProgram()};
}

} // namespace nianbao
