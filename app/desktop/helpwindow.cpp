// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/helpwindow.h"

#include "forms/screen/closebyescape.h"
#include "forms/screen/fittoscreen.h"

#include <QFile>
#include <QRegularExpression>

namespace nianbao {

namespace {

/// A line that ends with a Chinese character goes on with the next: HTML would show a blank between them.
QString withChineseLinesJoined(QString html)
{
    static const QRegularExpression end(QStringLiteral("([\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}])\\s*\\n\\s*"));
    return html.replace(end, QStringLiteral("\\1"));
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QTextBrowser(parent)
{
    setWindowFlag(Qt::Window);
    setObjectName(QStringLiteral("helpWindow"));
    closeByEscape(*this);
    setOpenExternalLinks(true);
    document()->setDocumentMargin(24);
    fitToScreen(*this, {760, 720});
}

void HelpWindow::open(const QString &language, const QString &part)
{
    setWindowTitle(tr("Manual"));
    if (language != m_language) {
        QFile file(QStringLiteral(":/manual/%1.html").arg(language));
        if (file.open(QIODevice::ReadOnly))
            setHtml(withChineseLinesJoined(QString::fromUtf8(file.readAll())));
        m_language = language;
    }
    show();
    raise();
    activateWindow();
    scrollToAnchor(part);
}

} // namespace nianbao
