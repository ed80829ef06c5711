// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edition/offeredtext.h"

namespace nianbao {

namespace {

/// Parts in parts in parts are more than any sentence needs.
constexpr int deepest = 8;

/// One walk over a pattern; text and facts about a part are gathered while its end is looked for.
class Pattern
{
public:
    Pattern(QStringView text, const QHash<QString, QString> &fields)
        : m_text(text)
        , m_fields(fields)
    {
    }

    QString fill() { return part(0).text; }
    bool isWellFormed() const { return m_isWellFormed; }
    const QStringList &used() const { return m_used; }

private:
    struct Part
    {
        QString text;
        bool lacksField = false;
        int inner = 0; ///< parts directly in it
        int kept = 0; ///< of those
    };

    bool take(QStringView mark)
    {
        if (!m_text.sliced(m_at).startsWith(mark))
            return false;
        m_at += mark.size();
        return true;
    }

    /// Reads up to the end of the part, or of the text when depth is 0.
    Part part(int depth)
    {
        Part result;
        QString words; // since the last inner part
        while (m_at < m_text.size()) {
            if (take(u"[[")) {
                if (depth == deepest) {
                    m_isWellFormed = false;
                    break;
                }
                const Part inner = part(depth + 1);
                const bool isDropped = inner.lacksField || (inner.inner > 0 && inner.kept == 0);
                const bool isFirstWord = depth == 0 || result.inner == 0;
                if (isFirstWord || (!isDropped && result.kept > 0))
                    result.text += words;
                words.clear();
                ++result.inner;
                if (!isDropped) {
                    result.text += inner.text;
                    ++result.kept;
                }
            } else if (take(u"]]")) {
                m_isWellFormed = m_isWellFormed && depth > 0;
                result.text += words;
                return result;
            } else if (m_text[m_at] == u'{') {
                words += field(result);
            } else {
                words += m_text[m_at++];
            }
        }
        m_isWellFormed = m_isWellFormed && depth == 0;
        result.text += words;
        return result;
    }

    QString field(Part &part)
    {
        const qsizetype end = m_text.indexOf(u'}', m_at);
        if (end < 0) {
            m_isWellFormed = false;
            m_at = m_text.size();
            return {};
        }
        const QString name = m_text.sliced(m_at + 1, end - m_at - 1).toString();
        m_at = end + 1;
        m_used.append(name);
        const QString value = m_fields.value(name);
        part.lacksField = part.lacksField || value.isEmpty();
        return value;
    }

    QStringView m_text;
    const QHash<QString, QString> &m_fields;
    qsizetype m_at = 0;
    bool m_isWellFormed = true;
    QStringList m_used;
};

} // namespace

QString offeredText(const QString &pattern, const QHash<QString, QString> &fields)
{
    return Pattern(pattern, fields).fill();
}

std::optional<QStringList> offeredFields(const QString &pattern)
{
    const QHash<QString, QString> none;
    Pattern walk(pattern, none);
    walk.fill();
    if (!walk.isWellFormed())
        return std::nullopt;
    return walk.used();
}

} // namespace nianbao
