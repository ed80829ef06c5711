// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/windowstatus.h"

#include "app/desktop/exportwatch.h"
#include "forms/screen/session.h"
#include "forms/wording/sentences.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace nianbao {

namespace {

/// Gives a label all the room that there is and asks for none. Without a layout, so that the words, which
/// change with every cell that is gone to, do not lay out the whole window anew.
class WordsPlace final : public QWidget
{
public:
    WordsPlace(QLabel &label, QWidget *parent)
        : QWidget(parent)
        , m_label(label)
    {
        label.setParent(this);
    }

    QSize sizeHint() const override { return {1, m_label.sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *) override { m_label.setGeometry(rect()); }

private:
    QLabel &m_label;
};

} // namespace

WindowStatus::WindowStatus(QStatusBar &bar)
    : QObject(&bar)
    , m_saved(new QLabel(&bar))
    , m_counts(new QLabel(&bar))
    , m_outdated(new QLabel(&bar))
    , m_watch(new ExportWatch(this))
    , m_words(new QLabel)
{
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_counts->setObjectName(QStringLiteral("countsLabel"));
    m_outdated->setObjectName(QStringLiteral("outdatedLabel"));
    m_words->setObjectName(QStringLiteral("wordsLabel"));
    for (QLabel *label : {m_saved, m_counts, m_outdated, m_words})
        label->setContentsMargins(8, 2, 8, 2);
    // Plain, and not to be selected: with every cell they would be laid out as a document.
    m_words->setTextFormat(Qt::PlainText);
    bar.addWidget(m_saved);
    bar.addWidget(m_counts);
    bar.addWidget(m_outdated);
    m_outdated->hide();
    connect(m_watch, &ExportWatch::changed, this, &WindowStatus::showOutdated);
    bar.addWidget(new WordsPlace(*m_words, &bar), 1);
    m_noticeTime.setSingleShot(true);
    m_noticeTime.setInterval(noticeMs);
    connect(&m_noticeTime, &QTimer::timeout, this, [this] {
        m_notice.clear();
        showWords();
    });
}

void WindowStatus::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_hasFailed = false;
    m_cell.clear();
    m_notice.clear();
    m_watch->setSession(session);
    if (session) {
        connect(session, &Session::saved, this, [this] {
            m_hasFailed = false;
            refresh();
        });
        connect(session, &Session::failed, this, [this] {
            m_hasFailed = true;
            refresh();
        });
        connect(session, &Session::findingsChanged, this, &WindowStatus::refresh);
        connect(session, &Session::stateChanged, this, &WindowStatus::refresh);
        connect(session, &Session::warned, this, [this](const Error &error) { say(wording::sentence(error)); });
    }
    refresh();
}

void WindowStatus::refresh()
{
    showWords();
    showOutdated();
    if (!m_session) {
        m_saved->clear();
        m_counts->clear();
        return;
    }
    if (m_session->project().isReadOnly())
        m_saved->setText(tr("Read-only"));
    else if (m_session->project().finishing())
        m_saved->setText(tr("Finished"));
    else if (m_hasFailed)
        m_saved->setText(tr("The last change is not saved"));
    else if (m_session->savedAt().isValid())
        m_saved->setText(
            tr("Saved %1").arg(QLocale().toString(m_session->savedAt().toLocalTime().time(), QStringLiteral("HH:mm"))));
    else
        m_saved->setText(tr("Everything is saved"));
    const IssueCounts counts = m_session->shownFindings().counts();
    m_counts->setText(QStringLiteral("%1  %2").arg(tr("%n error(s)", nullptr, counts.error),
                                                   tr("%n warning(s)", nullptr, counts.warning)));
}

void WindowStatus::showOutdated()
{
    const std::optional<ExportEntry> &outdated = m_watch->outdated();
    m_outdated->setVisible(outdated.has_value());
    if (!outdated)
        return;
    m_outdated->setText(tr("Changed since the last export (%1)").arg(outdated->kind.toUpper()));
    m_outdated->setToolTip(tr("What was exported on %1 no longer matches the data. Export it again.")
                               .arg(wording::momentText(outdated->at)));
}

void WindowStatus::showCell(CellIndex cell)
{
    m_cell = m_session && cell >= 0 ? wording::cellName(m_session->project().edition(), cell) : QString();
    showWords();
}

void WindowStatus::say(const QString &sentence)
{
    m_notice = sentence;
    m_noticeTime.start();
    showWords();
}

void WindowStatus::showWords()
{
    m_words->setText(m_notice.isEmpty() ? m_cell : m_notice);
    m_words->setToolTip(m_words->text());
}

} // namespace nianbao
