// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/sourcetext.h"

#include <QRegularExpression>

namespace nianbao::architecture {

namespace {

class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
    }

    QList<SourceLine> run()
    {
        while (m_at < m_text.size())
            step();
        endLine();
        return m_lines;
    }

private:
    enum class Mode { Code, LineComment, BlockComment, String, RawString };

    bool startsWith(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    void endLine()
    {
        if (m_mode == Mode::String || m_mode == Mode::RawString)
            closeString();
        m_lines.append(m_line);
        m_line = {};
        if (m_mode == Mode::LineComment || m_mode == Mode::String)
            m_mode = Mode::Code;
    }

    void closeString()
    {
        m_line.strings.append(m_string);
        m_string.clear();
    }

    void step()
    {
        const QChar c = m_text[m_at];
        if (c == u'\n') {
            endLine();
            ++m_at;
            return;
        }
        switch (m_mode) {
        case Mode::Code: stepInCode(c); return;
        case Mode::LineComment: m_line.comment += c; break;
        case Mode::BlockComment:
            if (startsWith(u"*/")) {
                m_mode = Mode::Code;
                ++m_at;
            } else {
                m_line.comment += c;
            }
            break;
        case Mode::String:
            if (c == u'\\' && m_at + 1 < m_text.size()) {
                m_string += m_text.mid(m_at, 2);
                ++m_at;
            } else if (c == u'"') {
                closeString();
                m_mode = Mode::Code;
            } else {
                m_string += c;
            }
            break;
        case Mode::RawString:
            if (startsWith(m_rawEnd)) {
                closeString();
                m_mode = Mode::Code;
                m_at += m_rawEnd.size() - 1;
            } else {
                m_string += c;
            }
            break;
        }
        ++m_at;
    }

    void stepInCode(QChar c)
    {
        if (startsWith(u"//") || startsWith(u"/*")) {
            m_mode = m_text[m_at + 1] == u'/' ? Mode::LineComment : Mode::BlockComment;
            m_at += 2;
        } else if (c == u'"') {
            m_line.code += u"\"\"";
            const bool raw = m_at > 0 && m_text[m_at - 1] == u'R';
            const qsizetype open = raw ? m_text.indexOf(u'(', m_at) : -1;
            if (open >= 0) {
                m_rawEnd = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
                m_mode = Mode::RawString;
                m_at = open + 1;
            } else {
                m_mode = Mode::String;
                ++m_at;
            }
        } else if (c == u'\'' && (m_at == 0 || !m_text[m_at - 1].isDigit())) {
            const qsizetype skip = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\\' ? 3 : 2;
            const qsizetype close = m_text.indexOf(u'\'', m_at + skip);
            m_line.code += u"' '";
            m_at = close < 0 ? m_at + 1 : close + 1;
        } else {
            m_line.code += c;
            ++m_at;
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
    Mode m_mode = Mode::Code;
    QString m_string;
    QString m_rawEnd;
    SourceLine m_line;
    QList<SourceLine> m_lines;
};

} // namespace

SourceText SourceText::parse(const QString &path, const QString &text)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    SourceText result{path, text, Lexer(text).run()};
    const QStringList raw = text.split(u'\n');
    for (qsizetype i = 0; i < result.lines.size(); ++i) {
        const auto match = include.match(raw[i]);
        if (!match.hasMatch())
            continue;
        result.lines[i].includedAs = match.captured(2);
        result.lines[i].includesWithBrackets = match.captured(1) == u'<';
        result.lines[i].strings.clear();
    }
    return result;
}

} // namespace nianbao::architecture
