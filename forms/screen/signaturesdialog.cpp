// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/screen/signaturesdialog.h"

#include "forms/screen/marks.h"
#include "forms/wording/signaturesentence.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nianbao {

namespace {

using Reading = wording::SignatureReading;

constexpr int signPx = 20;
constexpr int widthPx = 560;
constexpr int heightPx = 360;

Sign signOf(Reading::Mark mark)
{
    switch (mark) {
    case Reading::Mark::Good: return Sign::Explained;
    case Reading::Mark::Doubtful: return Sign::Warning;
    case Reading::Mark::Broken: return Sign::Error;
    }
    Q_UNREACHABLE();
}

QLabel *signFor(Reading::Mark mark, QWidget *parent)
{
    const qreal scale = parent->devicePixelRatioF();
    QPixmap picture(QSize(signPx, signPx) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSign(painter, QRectF(1, 1, signPx - 2, signPx - 2), signOf(mark), Marks::from(parent->palette()));
    painter.end();
    auto *label = new QLabel(parent);
    label->setPixmap(picture);
    return label;
}

QLabel *textFor(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // a name in a certificate may hold anything
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SignaturesDialog::SignaturesDialog(const QString &path, const QList<SignatureFacts> &signatures, const QDateTime &now,
                                   QWidget *parent)
    : QDialog(parent)
{
    const QString name = QFileInfo(path).fileName();
    setWindowTitle(tr("Signatures in “%1”").arg(name));
    auto *list = new QWidget(this);
    auto *grid = new QGridLayout(list);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const SignatureFacts &facts : signatures) {
        const Reading reading = wording::read(facts, now, {});
        if (row > 0)
            grid->setRowMinimumHeight(row++, signPx / 2);
        QLabel *headline = textFor(reading.headline, list);
        QFont bold = headline->font();
        bold.setBold(true);
        headline->setFont(bold);
        grid->addWidget(signFor(reading.mark, list), row, 0, Qt::AlignTop);
        grid->addWidget(headline, row++, 1);
        grid->addWidget(textFor(reading.sentences.join(u'\n'), list), row++, 1);
    }
    if (signatures.isEmpty())
        grid->addWidget(textFor(tr("The file carries no electronic signature."), list), row++, 1);
    grid->setRowStretch(row, 1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(widthPx, heightPx);
}

} // namespace nianbao
