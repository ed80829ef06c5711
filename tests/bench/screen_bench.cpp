// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// From the Enter that commits a cell until everything on the screen is right: written, totals and rules
// computed, findings listed, all of it painted. In the real main window; environment as model_bench.cpp.

#include "app/desktop/formstack.h"
#include "app/desktop/language.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/settings.h"
#include "forms/screen/dialogprompts.h"
#include "forms/screen/tableform.h"
#include "model/edition/editioncatalog.h"

#include <QApplication>
#include <QFile>
#include <QTest>

#include <benchmark/benchmark.h>

#include <chrono>

namespace nianbao {

namespace {

/// The program as main() puts it together.
class Program
{
public:
    Program() { m_prompts.setWindow(&m_window); }

    MainWindow &window() { return m_window; }

private:
    SystemClock m_clock;
    EditionCatalog m_editions;
    DialogPrompts m_prompts;
    Settings m_settings;
    Language m_language;
    FontProvider m_fonts;
    MainWindow m_window{{m_clock, m_editions, m_prompts, m_settings, m_language, m_fonts}};
};

/// The biggest table's first figure to type in.
CellIndex cellToType(const Edition &edition, TableId &table)
{
    qsizetype most = 0;
    CellIndex found = -1;
    for (const TableSpec &spec : edition.tables()) {
        if (spec.cells.size() <= most)
            continue;
        most = spec.cells.size();
        table = spec.id;
        found = *std::find_if(spec.cells.begin(), spec.cells.end(),
                              [&edition](CellIndex cell) { return edition.cell(cell).role == CellRole::Input; });
    }
    return found;
}

void keystroke(benchmark::State &state, const char *folderVariable)
{
    const QString copy = qEnvironmentVariable(folderVariable) + QStringLiteral("/screen.nianbao");
    QFile::remove(copy);
    QFile::copy(qEnvironmentVariable("NIANBAO_BENCH_FILE"), copy);
    Program program;
    MainWindow &window = program.window();
    window.resize(1366, 768);
    window.show();
    window.open(copy);
    if (!window.session()) {
        state.SkipWithError("the report cannot be opened");
        return;
    }
    TableId table;
    const Edition &edition = window.session()->project().edition();
    const CellIndex cell = cellToType(edition, table);
    window.forms().show(edition.table(table)->section);
    window.forms().goTo(cell);
    QApplication::processEvents();
    GridView &view = window.forms().table()->view();

    bool seven = true;
    for (auto _ : state) {
        view.goTo(cell);
        QTest::keyClick(&view, seven ? Qt::Key_7 : Qt::Key_8);
        QApplication::processEvents();
        QWidget *editor = QApplication::focusWidget();
        const auto began = std::chrono::steady_clock::now();
        QTest::keyClick(editor ? editor : &view, Qt::Key_Return);
        QApplication::processEvents();
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
        const QString shown = window.session()->project().figures().value(cell).text();
        if (shown != (seven ? QStringLiteral("7") : QStringLiteral("8"))) {
            state.SkipWithError("the figure was not taken");
            return;
        }
        seven = !seven;
    }
}

} // namespace

BENCHMARK_CAPTURE(keystroke, memory, "NIANBAO_BENCH_MEMORY")->Unit(benchmark::kMillisecond)->UseManualTime();
BENCHMARK_CAPTURE(keystroke, disk, "NIANBAO_BENCH_DISK")->Unit(benchmark::kMillisecond)->UseManualTime();

} // namespace nianbao

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
