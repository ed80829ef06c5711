// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// What leaves the office, read by the programs of others: each figure of a report is found at its place in every
// file of its bundle. Nothing that the program itself reads files with is used here.

#include "model/exchange/valuesfile.h"
#include "tests/app/cli/program.h"
#include "tests/support/office.h"
#include "tests/support/reports.h"
#include "tests/support/tools.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <memory>

using namespace nianbao;
using namespace nianbao::test;

namespace {

/// Text that may be a figure of a table: "12", "+19", "0.092", "251000元", "/".
bool isFigure(const QString &word)
{
    static const QRegularExpression figure(QStringLiteral("^([+-]?\\d+(\\.\\d+)?(元|万元)?|/)$"));
    return figure.match(word).hasMatch();
}

/// The words of a text that stand alone and are figures, without the numbers of pages.
QStringList figuresIn(QString text)
{
    static const QRegularExpression pageNumber(QStringLiteral("—\\s*\\d+\\s*—"));
    static const QRegularExpression white(QStringLiteral("\\s+"));
    QStringList figures;
    for (const QString &word : text.remove(pageNumber).split(white)) {
        if (isFigure(word))
            figures.append(word);
    }
    return figures;
}

/// Whether the figures follow each other without another one between them.
bool holds(const QStringList &all, const QStringList &wanted)
{
    return wanted.isEmpty() || std::search(all.cbegin(), all.cend(), wanted.cbegin(), wanted.cend()) != all.cend();
}

struct Table
{
    QString heading; ///< of its section
    TableBlock block;

    /// As they are printed, row by row, without blank ones.
    QStringList figures() const
    {
        QStringList figures;
        for (const GridCell &cell : block.grid->cells()) {
            const QString figure = cell.cell < 0 ? QString() : block.figures.value(cell.cell);
            if (!figure.isEmpty())
                figures.append(figure);
        }
        return figures;
    }
};

class ReadByOthers : public ProgramTest
{
protected:
    void SetUp() override
    {
        for (const char *tool : {"soffice", "pdftotext"}) {
            if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
                GTEST_SKIP() << tool << " is not installed";
        }
    }
    /// The bundle of a values file, each file named after `name` and its kind.
    void makeBundle(const QString &name, const QString &values)
    {
        const QString project = name + QStringLiteral(".nianbao");
        ASSERT_EQ(run({QStringLiteral("import"), values, QStringLiteral("-o"), project}).code, 0);
        QStringList bundle{QStringLiteral("bundle"), project, QStringLiteral("-o"), name};
        if (run({QStringLiteral("finish"), project}).code != 0)
            bundle.append(QStringLiteral("--draft")); // it has errors
        const Finished made = run(bundle);
        ASSERT_EQ(made.code, 0) << made.err.toStdString();
        const QDir out(folder.filePath(name));
        for (const QString &file : out.entryList(QDir::Files)) {
            const QString prefix = file.contains(QStringLiteral("报送版")) ? QStringLiteral("handin-") : QString();
            const QString kind = prefix + QFileInfo(file).suffix();
            ASSERT_TRUE(QFile::copy(out.filePath(file), pathOf(name, kind)));
        }
        readReport(name, values);
    }
    /// `kind`: "pdf", "handin-pdf", "docx" …
    QString pathOf(const QString &name, const QString &kind) const
    {
        return folder.filePath(QStringLiteral("%1-%2.%3").arg(name, kind, kind.section(u'-', -1)));
    }
    void readReport(const QString &name, const QString &values)
    {
        QFile file(values);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_given.insert(name, QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("cells")].toObject());
        ASSERT_TRUE(file.seek(0));
        const auto report = ValuesFile::read(file.readAll(), values, catalog());
        ASSERT_TRUE(report.has_value());
        auto project = Project::inMemory(report->start, report->content, values);
        ASSERT_TRUE(project.has_value());
        m_reports.insert({name, std::move(*project)});
    }
    QList<Table> tablesOf(const QString &name) const
    {
        QList<Table> tables;
        QString heading;
        for (const Block &block : ReportComposer::compose(*m_reports.at(name)).blocks) {
            if (const auto *text = std::get_if<HeadingBlock>(&block))
                heading = text->text;
            else if (const auto *table = std::get_if<TableBlock>(&block))
                tables.append({heading, *table});
        }
        return tables;
    }
    /// All bundles at once: starting LibreOffice takes longer than converting one file.
    void convert()
    {
        QStringList texts;
        QStringList books;
        for (const auto &[name, report] : m_reports) {
            texts << pathOf(name, QStringLiteral("docx")) << pathOf(name, QStringLiteral("html"));
            books << pathOf(name, QStringLiteral("xlsx"));
            for (const char *kind : {"pdf", "handin-pdf"}) {
                const QString file = pathOf(name, QLatin1String(kind));
                m_texts.insert(
                    QFileInfo(file).completeBaseName(),
                    outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")})
                        .value_or(QString()));
            }
        }
        const auto converted = convertedByLibreOffice(texts, QStringLiteral("txt:Text (encoded):UTF8"));
        for (auto text = converted.cbegin(); text != converted.cend(); ++text)
            m_texts.insert(QFileInfo(text.key()).completeBaseName(), text.value());
        m_books = sheetsInLibreOffice(books);
    }
    void compareAll()
    {
        convert();
        int given = 0;
        for (const auto &[name, report] : m_reports) {
            SCOPED_TRACE(name.toStdString());
            given += compareWithGiven(name);
            for (const char *kind : {"pdf", "handin-pdf", "docx", "html"})
                compareText(name, QFileInfo(pathOf(name, QLatin1String(kind))).completeBaseName());
            compareSheets(name);
            compareValues(name);
        }
        EXPECT_GT(given, 150);
    }

private:
    /// What was given is what is printed, but for totals, which are computed. How many that were.
    int compareWithGiven(const QString &name) const
    {
        const Edition &edition = m_reports.at(name)->edition();
        int compared = 0;
        for (const Table &table : tablesOf(name)) {
            for (const GridCell &cell : table.block.grid->cells()) {
                const QString id = cell.cell < 0 ? QString() : edition.cell(cell.cell).id.text();
                const QString given = m_given[name][id].toString();
                if (given.isEmpty() || edition.cell(cell.cell).role != CellRole::Input)
                    continue;
                EXPECT_EQ(table.block.figures.value(cell.cell), given) << id.toStdString();
                ++compared;
            }
        }
        return compared;
    }
    void compareText(const QString &name, const QString &file) const
    {
        SCOPED_TRACE(file.toStdString());
        const QString text = m_texts.value(file);
        EXPECT_FALSE(text.isEmpty());
        const QStringList found = figuresIn(text);
        for (const Table &table : tablesOf(name)) {
            const QStringList wanted = table.figures();
            for (const QString &figure : wanted)
                EXPECT_TRUE(isFigure(figure)) << figure.toStdString();
            EXPECT_TRUE(text.contains(table.heading)) << table.heading.toStdString();
            EXPECT_TRUE(holds(found, wanted))
                << wanted.join(u' ').toStdString() << " in " << found.join(u' ').toStdString();
        }
    }
    void compareSheets(const QString &name) const
    {
        const QHash<QString, QList<QStringList>> book = m_books.value(name + QStringLiteral("-xlsx"));
        const QList<Table> tables = tablesOf(name);
        ASSERT_EQ(book.size(), tables.size() + 1) << "the tables and the list";
        const Project &report = *m_reports.at(name);
        for (const Table &table : tables) {
            const QList<QStringList> rows = book.value(table.heading);
            ASSERT_FALSE(rows.isEmpty()) << table.heading.toStdString(); // empty rows at the end are left out
            for (const GridCell &cell : table.block.grid->cells()) {
                if (cell.cell < 0)
                    continue;
                EXPECT_EQ(rows.value(cell.row).value(cell.column), table.block.figures.value(cell.cell))
                    << report.edition().cell(cell.cell).id.text().toStdString();
            }
        }
        int listed = 0;
        for (const QList<QStringList> &rows : book) {
            for (const QStringList &row : rows) {
                const CellIndex cell = report.edition().find(CellId(row.value(0)));
                if (cell < 0)
                    continue;
                EXPECT_EQ(row.value(2), report.figures().value(cell).text()) << row.value(0).toStdString();
                ++listed;
            }
        }
        EXPECT_EQ(listed, report.edition().cellCount());
    }
    void compareValues(const QString &name) const
    {
        QFile file(pathOf(name, QStringLiteral("handin-json")));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonObject cells = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("cells")].toObject();
        EXPECT_EQ(cells, m_given[name]);
    }

    std::map<QString, std::unique_ptr<Project>> m_reports; ///< by the name of their bundle
    QHash<QString, QJsonObject> m_given; ///< cells of the values file
    QHash<QString, QString> m_texts; ///< what is read in a file, by its name without ending
    QHash<QString, QHash<QString, QList<QStringList>>> m_books; ///< rows by sheet, by the book's name without ending
};

} // namespace

TEST_F(ReadByOthers, EveryFigureOfTheSamplesIsInEveryFileOfTheirBundles)
{
    const QDir samples(QStringLiteral(NIANBAO_SOURCE_DIR "/resources/sample"));
    const QStringList files = samples.entryList({QStringLiteral("*.values.json")}, QDir::Files);
    ASSERT_FALSE(files.isEmpty());
    for (const QString &file : files)
        ASSERT_NO_FATAL_FAILURE(makeBundle(file.section(u'.', 0, 0), samples.filePath(file)));
    compareAll();
}

TEST_F(ReadByOthers, EveryFigureOfPublishedReportsIsInEveryFileOfTheirBundles)
{
    const QDir published(QStringLiteral(NIANBAO_SHARED_DIR "/data/published"));
    if (!published.exists())
        GTEST_SKIP() << "no published reports beside the repository";
    for (const char *name : {"suqian_2023", "hangzhou_style_2025"}) {
        const QString file = published.filePath(QLatin1String(name) + QStringLiteral(".values.json"));
        ASSERT_NO_FATAL_FAILURE(makeBundle(QLatin1String(name), file));
    }
    compareAll();
}
