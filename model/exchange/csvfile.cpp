// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/csvfile.h"

#include "model/exchange/xmlelement.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

const QByteArray byteOrderMark("\xEF\xBB\xBF");

bool beginsLikeAFormula(QStringView text)
{
    static const QString starts = QStringLiteral("=+-@＝＋－＠\t\n\r");
    return !text.isEmpty() && starts.contains(text.front());
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?\\d+(\\.\\d+)?$"));
    return number.match(text).hasMatch();
}

/// The field whose opening quote stands at `at`, which goes behind its closing one.
std::optional<QString> quotedField(const QString &text, qsizetype &at)
{
    QString field;
    for (++at; at < text.size(); ++at) {
        if (text[at] == u'"' && (++at >= text.size() || text[at] != u'"'))
            return field;
        field += text[at];
    }
    return std::nullopt;
}

/// The fields of all lines; nullopt where a quote does not end or stands inside a plain field.
std::optional<QList<QStringList>> linesOf(const QString &text)
{
    QList<QStringList> lines;
    for (qsizetype at = 0; at < text.size();) {
        QStringList line;
        for (bool isLast = false; !isLast;) {
            QString field;
            if (at < text.size() && text[at] == u'"') {
                const auto quoted = quotedField(text, at);
                if (!quoted)
                    return std::nullopt;
                field = *quoted;
            }
            while (at < text.size() && text[at] != u',' && text[at] != u'\n' && text[at] != u'\r') {
                if (text[at] == u'"')
                    return std::nullopt;
                field += text[at++];
            }
            line.append(field);
            isLast = at >= text.size() || text[at] != u',';
            if (!isLast)
                ++at;
        }
        lines.append(line);
        if (at < text.size() && text[at] == u'\r')
            ++at;
        if (at < text.size() && text[at] == u'\n')
            ++at;
    }
    return lines;
}

} // namespace

QString CsvFile::field(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("[\",\r\n]|^\\s|\\s$"));
    QString field = fileText(text);
    if (beginsLikeAFormula(field) && !isNumber(field))
        field.prepend(u'\'');
    if (!special.match(field).hasMatch())
        return field;
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QList<QStringList> CsvFile::rows(const Project &project)
{
    const Edition &edition = project.edition();
    QList<QStringList> rows;
    for (CellIndex cell = 0; cell < edition.cellCount(); ++cell) {
        const CellSpec &spec = edition.cell(cell);
        QStringList path = spec.rowPath + spec.columnPath;
        if (!spec.block.isEmpty())
            path.prepend(spec.block);
        rows.append({spec.id.text(), path.join(QStringLiteral(" / ")), project.figures().value(cell).text()});
    }
    return rows;
}

QByteArray CsvFile::write(const Project &project)
{
    QString text = QStringLiteral("cell,label,value\r\n");
    for (const QStringList &row : rows(project))
        text += field(row[0]) + u',' + field(row[1]) + u',' + field(row[2]) + QStringLiteral("\r\n");
    return byteOrderMark + text.toUtf8();
}

Result<PrintedReport> CsvFile::read(const QByteArray &csv, const QString &path)
{
    const bool isMarked = csv.startsWith(byteOrderMark);
    const auto lines = linesOf(QString::fromUtf8(isMarked ? csv.mid(byteOrderMark.size()) : csv));
    if (!lines || lines->isEmpty())
        return fail(ErrorCode::FileDamaged, {path, QStringLiteral("1")});
    PrintedReport report;
    report.figures.emplace();
    for (qsizetype i = 1; i < lines->size(); ++i) {
        const QStringList &line = lines->at(i);
        if (line.size() < 3)
            return fail(ErrorCode::FileDamaged, {path, QString::number(i + 1)});
        QString value = line[2];
        if (value.startsWith(u'\'') && beginsLikeAFormula(QStringView(value).mid(1)))
            value.remove(0, 1);
        report.figures->insert(line[0], value);
    }
    return report;
}

} // namespace nianbao
