// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// `./dev bench`: measures what a user waits for, beside what the machine can do at best, measured in the
// same minute, and prints one table. Ends with 1 when a bar is missed. Argument: the build's folder.

#include "model/edition/editioncatalog.h"
#include "model/project/project.h"
#include "model/report/reportcomposer.h"
#include "tests/bench/display.h"
#include "tests/bench/drawing.h"
#include "tests/bench/equaldocument.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace nianbao::bench {

namespace {

Number times(Number value, double factor)
{
    return value ? Number(*value * factor) : std::nullopt;
}

class Bench
{
public:
    explicit Bench(const QString &build)
        : m_build(build)
        , m_disk(build + QStringLiteral("/bench-XXXXXX"))
        , m_memory(QStringLiteral("/dev/shm/nianbao-bench-XXXXXX"))
        , m_environment(QProcessEnvironment::systemEnvironment())
    {
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        // Settings of the user who runs this neither count nor change.
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_disk.filePath(QStringLiteral("config")));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_disk.filePath(QStringLiteral("data")));
        m_environment.insert(QStringLiteral("NIANBAO_BENCH_FILE"), sample());
        m_environment.insert(QStringLiteral("NIANBAO_BENCH_DISK"), m_disk.path());
        m_environment.insert(QStringLiteral("NIANBAO_BENCH_MEMORY"), m_memory.path());
    }

    bool prepare(const QString &values) const
    {
        return QProcess::execute(cli(), {QStringLiteral("import"), values, QStringLiteral("-o"), sample()}) == 0
            && workOn(10'000);
    }

    /// On a display, as on a desk. Without one, Qt does less for a bare window than for any real one, and
    /// what is left of the floor is mostly the loading of libraries: that row has no bar.
    void measureWindow(Table &table) const
    {
        const Display display;
        QProcessEnvironment environment = m_environment;
        environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("firstpaint"));
        environment.insert(QStringLiteral("QT_PLUGIN_PATH"), m_build + QStringLiteral("/tests/bench/plugins"));
        const auto offscreen = startAndFloorMs(environment, sample());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("DISPLAY"), display.name());
        const auto onDisplay = startAndFloorMs(environment, sample());
        const auto worked = startAndFloorMs(environment, workedOn());
        table.add("window: start to first paint with the sample", onDisplay[0], onDisplay[1], "ms",
                  QStringLiteral("2.5 x floor"), times(onDisplay[1], 2.5));
        table.add("the same without a display", offscreen[0], offscreen[1], "ms");
        table.add("the same after 10,000 edits (floor: the sample)", worked[0], onDisplay[0], "ms",
                  QStringLiteral("floor + 60 ms"), onDisplay[0] ? Number(*onDisplay[0] + 60) : std::nullopt);
    }

    void measureKeystroke(Table &table) const
    {
        const auto model = microbenchmarks("bench_model");
        const auto screen = microbenchmarks("bench_screen");
        const Number sync = model.value(QStringLiteral("bareSyncedTransaction/real_time"));
        const Number memory = screen.value(QStringLiteral("keystroke/memory/manual_time"));
        const Number disk = screen.value(QStringLiteral("keystroke/disk/manual_time"));
        table.add("keystroke: commit to screen, without the disk's sync", memory, std::nullopt, "ms",
                  QStringLiteral("2 ms"), 2);
        table.add("keystroke: commit to screen, with the disk's sync", disk, sync, "ms", QStringLiteral("floor + 2 ms"),
                  sync ? Number(*sync + 2) : std::nullopt);
        table.add("durable edit in the model (floor: SQLite, same settings)",
                  model.value(QStringLiteral("commitOneCell/disk/real_time")), sync, "ms",
                  QStringLiteral("1.5 x floor"), times(sync, 1.5));
        const Number empty = model.value(QStringLiteral("openReport/0/real_time"));
        table.add("opening with 10,000 changes in the history (floor: none)",
                  model.value(QStringLiteral("openReport/10000/real_time")), empty, "ms",
                  QStringLiteral("floor + 60 ms"), empty ? Number(*empty + 60) : std::nullopt);
        table.add("all rules of a full report", model.value(QStringLiteral("checkAllRules")), std::nullopt, "us",
                  QStringLiteral("100 us"), 100);
        Number slowest;
        for (auto row = model.cbegin(); row != model.cend(); ++row) {
            if (row.key().startsWith(QLatin1String("checkWithSlips/")) && row.value())
                slowest = std::max(slowest.value_or(0), *row.value());
        }
        table.add("all rules and the wrong cells, 1 to 60 slips: the worst", slowest, std::nullopt, "us",
                  QStringLiteral("5,000 us"), 5000);
        table.add("narrative of 10,000 characters read (floor: one pass)", model.value(QStringLiteral("readNarrative")),
                  model.value(QStringLiteral("onePassOverText")), "ms", QStringLiteral("5 ms"), 5);
    }

    void measurePdf(Table &table) const
    {
        const QString odt = m_disk.filePath(QStringLiteral("report.fodt"));
        const QString profile = QStringLiteral("-env:UserInstallation=file://") + m_disk.filePath(QStringLiteral("lo"));
        QFile file(odt);
        if (file.open(QIODevice::WriteOnly))
            file.write(openDocumentOf(composed()));
        file.close();
        const QString pdf = m_disk.filePath(QStringLiteral("a.pdf"));
        const QStringList makes{QStringLiteral("export"), sample(), QStringLiteral("-o"), pdf};
        const QString drawing = m_disk.filePath(QStringLiteral("drawing.txt"));
        if (QProcess::execute(cli(), makes) == 0)
            writeDrawing(pdf, drawing);
        const auto ms
            = medianMs({{cli(), makes, m_environment},
                        {bench("floor_pdf"), {m_disk.filePath(QStringLiteral("floor.pdf")), drawing}, m_environment}},
                       11);
        const auto office = medianMs({{QStringLiteral("soffice"),
                                       {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                        QStringLiteral("pdf"), QStringLiteral("--outdir"), m_disk.path(), odt},
                                       m_environment}},
                                     5);
        table.add("PDF of the sample, read back, whole process", ms[0], std::nullopt, "ms", QStringLiteral("250 ms"),
                  250);
        table.add("PDF (floor: QPdfWriter, same words and lines)", ms[0], ms[1], "ms", QStringLiteral("1.5 x floor"),
                  times(ms[1], 1.5));
        table.add("PDF of the sample (beside: LibreOffice)", ms[0], office[0], "ms",
                  QStringLiteral("LibreOffice's time / 8"), times(office[0], 1.0 / 8));
    }

    /// Whole processes, each reading back what it made; beside them one that makes nothing.
    void measureFiles(Table &table) const
    {
        const auto makes = [this](const char *name) {
            return QStringList{QStringLiteral("export"), sample(), QStringLiteral("-o"),
                               m_disk.filePath(QLatin1String(name))};
        };
        const auto ms = medianMs({{cli(), makes("a.docx"), m_environment},
                                  {cli(), makes("a.html"), m_environment},
                                  {cli(), makes("a.xlsx"), m_environment},
                                  {cli(), {QStringLiteral("--version")}, m_environment}},
                                 11);
        table.add("DOCX of the sample (floor: the program doing nothing)", ms[0], ms[3], "ms", QStringLiteral("60 ms"),
                  60);
        table.add("HTML of the sample (floor: the program doing nothing)", ms[1], ms[3], "ms", QStringLiteral("60 ms"),
                  60);
        table.add("XLSX of the sample (floor: the program doing nothing)", ms[2], ms[3], "ms", QStringLiteral("60 ms"),
                  60);
    }

    void measureBundle(Table &table) const
    {
        const QString all = m_disk.filePath(QStringLiteral("all.zip"));
        const QStringList make{QStringLiteral("bundle"), QStringLiteral("--draft"), sample(), QStringLiteral("-o"),
                               all};
        const auto ms = medianMs({{cli(), make, m_environment}}, 7);
        table.add("bundle of the sample: six files, each read back", ms[0], std::nullopt, "ms",
                  QStringLiteral("1,000 ms"), 1000);
    }

    /// The whole process with an RSA key of 2048 bits; beside it OpenSSL's program signing the same bytes.
    void measureSigning(Table &table) const
    {
        const QString key = m_disk.filePath(QStringLiteral("sign.key"));
        const QString certificate = m_disk.filePath(QStringLiteral("sign.pem"));
        const QString packed = m_disk.filePath(QStringLiteral("sign.p12"));
        const QString secret = m_disk.filePath(QStringLiteral("sign.password"));
        const QString pdf = m_disk.filePath(QStringLiteral("tosign.pdf"));
        const QString openssl = QStringLiteral("openssl");
        QFile password(secret);
        if (password.open(QIODevice::WriteOnly))
            password.write("secret");
        password.close();
        const auto call = [](const QString &program, const QStringList &arguments) {
            QProcess process;
            process.start(program, arguments);
            return process.waitForFinished(60'000) && process.exitCode() == 0;
        };
        const bool isReady = call(openssl,
                                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                                   QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-subj"),
                                   QStringLiteral("/CN=Bench"), QStringLiteral("-days"), QStringLiteral("9"),
                                   QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate})
            && call(openssl,
                    {QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-inkey"), key,
                     QStringLiteral("-in"), certificate, QStringLiteral("-out"), packed, QStringLiteral("-passout"),
                     QStringLiteral("file:") + secret})
            && call(cli(), {QStringLiteral("export"), sample(), QStringLiteral("-o"), pdf});
        QList<Number> ms{std::nullopt, std::nullopt};
        if (isReady) {
            ms = medianMs(
                {{cli(),
                  {QStringLiteral("sign"), pdf, QStringLiteral("-o"), m_disk.filePath(QStringLiteral("b.pdf")),
                   QStringLiteral("--key"), packed, QStringLiteral("--password-file"), secret},
                  m_environment},
                 {openssl,
                  {QStringLiteral("cms"), QStringLiteral("-sign"), QStringLiteral("-binary"), QStringLiteral("-cades"),
                   QStringLiteral("-in"), pdf, QStringLiteral("-signer"), certificate, QStringLiteral("-inkey"), key,
                   QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"),
                   m_disk.filePath(QStringLiteral("b.der"))},
                  m_environment}},
                11);
        }
        table.add("signing a PDF, whole process (floor: openssl cms)", ms[0], ms[1], "ms", QStringLiteral("60 ms"), 60);
    }

    void measureManyFiles(Table &table) const
    {
        QStringList files;
        for (int i = 0; i < 1000; ++i) {
            files.append(m_disk.filePath(QStringLiteral("unit%1.nianbao").arg(i, 4, 10, QLatin1Char('0'))));
            QFile::copy(sample(), files.constLast());
        }
        const auto ms = medianMs({{cli(), QStringList{QStringLiteral("check")} + files, m_environment, 1},
                                  {bench("floor_sqlite"), files, m_environment}},
                                 9);
        table.add("check of 1,000 project files in one call", ms[0], ms[1], "ms", QStringLiteral("2 x floor"),
                  times(ms[1], 2));
    }

private:
    /// The sample after so many single edits, as a report looks at the end of January.
    bool workOn(int edits) const
    {
        const QString atWork = m_memory.filePath(QStringLiteral("worked.nianbao")); // where a sync takes no time
        EditionCatalog catalog;
        const SystemClock clock;
        if (!QFile::copy(sample(), atWork))
            return false;
        auto project = Project::open(atWork, ProjectFile::Access::Write, catalog, clock);
        if (!project)
            return false;
        const Edition &edition = (*project)->edition();
        CellIndex cell = 0;
        while (edition.cell(cell).role != CellRole::Input || edition.cell(cell).format.kind != Value::Kind::Count)
            ++cell;
        for (int i = 0; i < edits; ++i) {
            if (!(*project)->apply({EditKind::Type, {(*project)->changeOf(cell, Value::count(i))}}))
                return false;
        }
        project->reset();
        return QFile::copy(atWork, workedOn());
    }

    QList<Number> startAndFloorMs(const QProcessEnvironment &environment, const QString &file) const
    {
        return medianMs({{m_build + QStringLiteral("/app/desktop/nianbao"), {file}, environment},
                         {bench("floor_window"), {}, environment}},
                        15);
    }

    QString cli() const { return m_build + QStringLiteral("/app/cli/nianbao-cli"); }
    QString bench(const char *name) const { return m_build + QStringLiteral("/tests/bench/") + QLatin1String(name); }
    QString workedOn() const { return m_disk.filePath(QStringLiteral("worked.nianbao")); }
    QString sample() const { return m_disk.filePath(QStringLiteral("sample.nianbao")); }

    static void writeDrawing(const QString &pdf, const QString &drawing)
    {
        QFile made(pdf);
        QFile drawn(drawing);
        if (made.open(QIODevice::ReadOnly) && drawn.open(QIODevice::WriteOnly))
            drawn.write(drawingOf(made.readAll()));
    }

    ReportDocument composed() const
    {
        EditionCatalog catalog;
        const SystemClock clock;
        const auto project = Project::open(sample(), ProjectFile::Access::Read, catalog, clock);
        return project ? ReportComposer::compose(**project) : ReportDocument();
    }

    /// Times of a Google Benchmark program, by name, in the unit that each asked for.
    QHash<QString, Number> microbenchmarks(const char *program) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(bench(program), {QStringLiteral("--benchmark_format=json")}, QIODevice::ReadOnly);
        process.waitForFinished(300'000);
        QHash<QString, Number> result;
        const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        for (const QJsonValue &entry : report[QStringLiteral("benchmarks")].toArray()) {
            if (!entry[QStringLiteral("error_occurred")].toBool())
                result[entry[QStringLiteral("name")].toString()] = entry[QStringLiteral("real_time")].toDouble();
        }
        return result;
    }

    QString m_build;
    QTemporaryDir m_disk;
    QTemporaryDir m_memory;
    QProcessEnvironment m_environment;
};

int run(const QString &build, const QString &values)
{
    const Bench bench(build);
    if (!bench.prepare(values)) {
        std::fprintf(stderr, "the sample could not be imported: %s\n", qPrintable(values));
        return 1;
    }
    Table table;
    bench.measureWindow(table);
    bench.measureKeystroke(table);
    bench.measurePdf(table);
    bench.measureFiles(table);
    bench.measureBundle(table);
    bench.measureSigning(table);
    bench.measureManyFiles(table);
    return table.isMissed() ? 1 : 0;
}

} // namespace

} // namespace nianbao::bench

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: nianbao_bench BUILD-FOLDER SAMPLE.values.json\n", stderr);
        return 2;
    }
    return nianbao::bench::run(arguments[1], arguments[2]);
}
