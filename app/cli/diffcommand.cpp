// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "model/exchange/jsonwriter.h"
#include "model/project/storedform.h"

#include <QCoreApplication>

namespace nianbao::cli {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Options
{
    std::string a;
    std::string b;
    Format format = Format::Text;
};

/// One place with what each file has there; nullopt: not known, or not there at all.
struct Difference
{
    QString kind;
    QString id;
    std::optional<QString> a;
    std::optional<QString> b;
};

class Comparison
{
public:
    Comparison(const Project &a, const Project &b)
        : m_a(a)
        , m_b(b)
    {
        add(QStringLiteral("report"), QStringLiteral("edition"), a.edition().id().text(), b.edition().id().text());
        add(QStringLiteral("report"), QStringLiteral("year"), QString::number(a.year()), QString::number(b.year()));
        for (const QString &field : Profile::fields())
            add(placeKindName(Place::Kind::Profile), field, a.profile().value(field), b.profile().value(field));
        for (const CellId &cell : cells())
            addCell(cell);
        addTexts();
    }

    const QList<Difference> &differences() const { return m_differences; }

private:
    void add(const QString &kind, const QString &id, const std::optional<QString> &a, const std::optional<QString> &b)
    {
        if (a != b)
            m_differences.append({kind, id, a, b});
    }

    /// The cells of A in the order of its edition, then those that only B has.
    QList<CellId> cells() const
    {
        QList<CellId> all;
        for (CellIndex cell = 0; cell < m_a.edition().cellCount(); ++cell)
            all.append(m_a.edition().cell(cell).id);
        for (CellIndex cell = 0; cell < m_b.edition().cellCount(); ++cell) {
            if (m_a.edition().find(m_b.edition().cell(cell).id) < 0)
                all.append(m_b.edition().cell(cell).id);
        }
        return all;
    }

    void addCell(const CellId &id)
    {
        const auto value = [&id](const Project &project) {
            const CellIndex cell = project.edition().find(id);
            return cell < 0 ? std::nullopt : storedText(project.figures().value(cell));
        };
        const auto control = [&id](const Project &project) {
            const CellIndex cell = project.edition().find(id);
            return cell < 0 ? std::nullopt : storedText(project.figures().control(cell));
        };
        add(placeKindName(Place::Kind::Cell), id.text(), value(m_a), value(m_b));
        add(placeKindName(Place::Kind::Control), id.text(), control(m_a), control(m_b));
    }

    void addTexts()
    {
        const auto text = [](const Project &project, const SectionId &id) {
            return project.isTextKnown(id) ? std::optional<QString>(project.text(id)) : std::nullopt;
        };
        const auto compare = [this, &text](const SectionId &id) {
            add(placeKindName(Place::Kind::Text), id.text(), text(m_a, id), text(m_b, id));
        };
        for (const SectionSpec &section : m_a.edition().sections())
            compare(section.id);
        for (const SectionSpec &section : m_b.edition().sections()) {
            if (!m_a.edition().section(section.id))
                compare(section.id);
        }
    }

    const Project &m_a;
    const Project &m_b;
    QList<Difference> m_differences;
};

void writeJson(const QList<Difference> &differences, const Options &options, Console &console)
{
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("a"), qtText(options.a));
    json.member(QStringLiteral("b"), qtText(options.b));
    json.key(QStringLiteral("differences")).beginArray();
    const auto writeSide = [&json](const QString &key, const std::optional<QString> &text) {
        json.key(key);
        if (text)
            json.value(*text);
        else
            json.null();
    };
    for (const Difference &difference : differences) {
        json.beginObject();
        json.member(QStringLiteral("kind"), difference.kind);
        json.member(QStringLiteral("id"), difference.id);
        writeSide(QStringLiteral("a"), difference.a);
        writeSide(QStringLiteral("b"), difference.b);
        json.endObject();
    }
    json.endArray().endObject();
    console.result(json.bytes());
}

void writeText(const QList<Difference> &differences, Console &console)
{
    const auto side = [](const std::optional<QString> &text) {
        //: stands for a figure or text that a file does not have
        return text ? u'"' + *text + u'"' : Words::tr("not known");
    };
    for (const Difference &difference : differences) {
        console.result(QStringLiteral("%1 %2: %3 → %4")
                           .arg(difference.kind, difference.id, side(difference.a), side(difference.b)));
    }
}

ExitCode runDiff(const Options &options, Console &console)
{
    using Access = ProjectFile::Access;
    return console.withReport(qtText(options.a), Access::Read, [&](const Project &a) {
        return console.withReport(qtText(options.b), Access::Read, [&](const Project &b) {
            const Comparison comparison(a, b);
            if (options.format == Format::Json)
                writeJson(comparison.differences(), options, console);
            else
                writeText(comparison.differences(), console);
            return ExitCode::Fine;
        });
    });
}

} // namespace

Command diffCommand()
{
    auto options = std::make_shared<Options>();
    return {"diff", Words::tr("Prints what differs between two project files"),
            [options](CLI::App &app) {
                app.add_option("A", options->a, Words::tr("Project file").toStdString())->required();
                app.add_option("B", options->b, Words::tr("Project file").toStdString())->required();
                declareFormat(app, options->format);
            },
            [options](Console &console) { return runDiff(*options, console); }};
}

} // namespace nianbao::cli
