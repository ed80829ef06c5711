// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What one keystroke and one check cost in the model. NIANBAO_BENCH_FILE names a project file that is
// read; the folders NIANBAO_BENCH_DISK and NIANBAO_BENCH_MEMORY are for copies to write to.

#include "model/check/checker.h"
#include "model/check/narrativereader.h"
#include "model/edition/editioncatalog.h"
#include "model/project/project.h"

#include <QFile>

#include <algorithm>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <random>

namespace nianbao {

namespace {

const SystemClock systemClock;

std::unique_ptr<Project> openCopy(const char *folderVariable, EditionCatalog &catalog)
{
    const QString copy = qEnvironmentVariable(folderVariable) + QStringLiteral("/keystroke.nianbao");
    QFile::remove(copy);
    if (!QFile::copy(qEnvironmentVariable("NIANBAO_BENCH_FILE"), copy))
        return nullptr;
    Result<std::unique_ptr<Project>> project = Project::open(copy, ProjectFile::Access::Write, catalog, systemClock);
    return project ? std::move(*project) : nullptr;
}

CellIndex firstCount(const Edition &edition)
{
    for (CellIndex cell = 0; cell < edition.cellCount(); ++cell) {
        if (edition.cell(cell).role == CellRole::Input && edition.cell(cell).format.kind == Value::Kind::Count)
            return cell;
    }
    return -1;
}

void checkAllRules(benchmark::State &state)
{
    EditionCatalog catalog;
    const auto project
        = Project::open(qEnvironmentVariable("NIANBAO_BENCH_FILE"), ProjectFile::Access::Read, catalog, systemClock);
    if (!project) {
        state.SkipWithError("the project file cannot be opened");
        return;
    }
    const Checker checker((*project)->editionPtr());
    for (auto _ : state)
        benchmark::DoNotOptimize(checker.check(**project));
}

/// The full check of a report whose every total has a control total, with so many slips in the table that
/// most sums are over: naming the wrong cells is what it takes long for.
void checkWithSlips(benchmark::State &state)
{
    EditionCatalog catalog;
    const auto sample
        = Project::open(qEnvironmentVariable("NIANBAO_BENCH_FILE"), ProjectFile::Access::Read, catalog, systemClock);
    if (!sample) {
        state.SkipWithError("the project file cannot be opened");
        return;
    }
    const Project &project = **sample;
    const Edition &edition = project.edition();
    Figures figures = project.figures();
    QList<CellIndex> cells;
    for (const RuleSpec &rule : edition.rules()) {
        if (rule.kind == RuleKind::SumEqual)
            cells += rule.left;
    }
    for (const CellIndex total : edition.totals())
        figures.setControl(total, figures.value(total));
    std::mt19937 random(7);
    for (int slip = 0; slip < state.range(0); ++slip) {
        const CellIndex cell = cells[static_cast<qsizetype>(random() % static_cast<unsigned>(cells.size()))];
        const Value wrong = Value::count(figures.forRules(cell)->millionths() / Amount::scale + 1 + random() % 3);
        if (edition.cell(cell).role == CellRole::Total)
            figures.setControl(cell, wrong);
        else
            figures.setValue(cell, wrong);
    }
    const Checker checker(project.editionPtr());
    for (auto _ : state)
        benchmark::DoNotOptimize(checker.check(project, figures));
}

/// Ten thousand characters of sentences about requests, documents and other things.
std::unique_ptr<Project> longNarrative(EditionCatalog &catalog)
{
    constexpr qsizetype characters = 10'000;
    const QString paragraph = QStringLiteral("（二）依申请公开。全年共收到政府信息公开申请18件，其中网络申请12件，信函"
                                             "申请6件；办结18件，上年结转2件，结转下年度2件。"
                                             "制发行政规范性文件4件，现行有效32件，同比增长12.3%"
                                             "。坚持以公开为常态、不公开为例外，不断完善政府信息公开制度。\n");
    QString text;
    while (text.size() < characters)
        text += paragraph;
    const auto edition = catalog.forYear(2023);
    auto project = edition ? Project::inMemory({2023, QStringLiteral("测试县人民政府"), *edition}) : nullptr;
    if (!project)
        return nullptr;
    Edit edit;
    edit.changes = {project->changeOfText(SectionId(QStringLiteral("s1")), text)};
    return project->apply(edit) ? std::move(project) : nullptr;
}

/// What a check does once after the text has changed.
void readNarrative(benchmark::State &state)
{
    EditionCatalog catalog;
    const auto project = longNarrative(catalog);
    if (!project) {
        state.SkipWithError("no report");
        return;
    }
    const NarrativeVocabulary vocabulary(project->edition());
    const QString text = project->text(SectionId(QStringLiteral("s1")));
    for (auto _ : state)
        benchmark::DoNotOptimize(readSection(text, vocabulary, project->year(), project->unit()));
}

/// The floor: one pass over the same text that looks at every character once.
void onePassOverText(benchmark::State &state)
{
    EditionCatalog catalog;
    const auto project = longNarrative(catalog);
    if (!project) {
        state.SkipWithError("no report");
        return;
    }
    const QString text = project->text(SectionId(QStringLiteral("s1")));
    for (auto _ : state)
        benchmark::DoNotOptimize(std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }));
}

void commitOneCell(benchmark::State &state, const char *folderVariable)
{
    EditionCatalog catalog;
    const std::unique_ptr<Project> project = openCopy(folderVariable, catalog);
    if (!project) {
        state.SkipWithError("no copy of the project file");
        return;
    }
    const CellIndex cell = firstCount(project->edition());
    qint64 number = 0;
    for (auto _ : state) {
        Edit edit;
        edit.changes = {project->changeOf(cell, Value::count(++number))};
        if (!project->apply(edit))
            state.SkipWithError("the edit was refused");
    }
}

/// Opens a report to write whose history has so many entries.
void openReport(benchmark::State &state)
{
    EditionCatalog catalog;
    std::unique_ptr<Project> project = openCopy("NIANBAO_BENCH_DISK", catalog);
    if (!project) {
        state.SkipWithError("no copy of the project file");
        return;
    }
    const QString path = project->path();
    const CellIndex cell = firstCount(project->edition());
    Edit edit;
    Change change = project->changeOf(cell, Value::count(0));
    for (qint64 entry = 0; entry < state.range(0); ++entry) {
        change.after = QString::number(entry);
        edit.changes.append(change);
        change.before = change.after;
    }
    if (!edit.isEmpty() && !project->apply(edit))
        state.SkipWithError("the edit was refused");
    project.reset();
    for (auto _ : state) {
        const auto opened = Project::open(path, ProjectFile::Access::Write, catalog, systemClock);
        if (!opened)
            state.SkipWithError("the report cannot be opened");
    }
}

/// The floor: one row and its history, synced, with SQLite alone and the settings that the store has.
void bareSyncedTransaction(benchmark::State &state)
{
    const QByteArray path
        = QFile::encodeName(qEnvironmentVariable("NIANBAO_BENCH_DISK") + QStringLiteral("/bare.sqlite"));
    QFile::remove(QFile::decodeName(path));
    sqlite3 *database = nullptr;
    sqlite3_open(path.constData(), &database);
    sqlite3_exec(database,
                 "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;"
                 "CREATE TABLE cell (id TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;"
                 "CREATE TABLE history (seq INTEGER PRIMARY KEY, before TEXT, after TEXT) STRICT;",
                 nullptr, nullptr, nullptr);
    for (auto _ : state) {
        sqlite3_exec(database,
                     "BEGIN; INSERT OR REPLACE INTO cell VALUES ('a', '1');"
                     "INSERT INTO history (before, after) VALUES ('0', '1'); COMMIT",
                     nullptr, nullptr, nullptr);
    }
    sqlite3_close(database);
}

} // namespace

BENCHMARK(checkAllRules)->Unit(benchmark::kMicrosecond);
BENCHMARK(checkWithSlips)->Arg(1)->Arg(2)->Arg(3)->Arg(5)->Arg(9)->Arg(20)->Arg(60)->Unit(benchmark::kMicrosecond);
BENCHMARK(readNarrative)->Unit(benchmark::kMillisecond);
BENCHMARK(onePassOverText)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(commitOneCell, memory, "NIANBAO_BENCH_MEMORY")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(commitOneCell, disk, "NIANBAO_BENCH_DISK")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openReport)->Arg(0)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(bareSyncedTransaction)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace nianbao

BENCHMARK_MAIN();
