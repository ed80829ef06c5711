// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// A plugin that ends any Qt program as soon as its main window has been painted for the first time, so
// that "start to first paint" can be measured from outside, without a word of it in the program.
// Loaded with QT_QPA_GENERIC_PLUGINS=firstpaint.

#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QTimer>

#include <cstdlib>

namespace {

class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QObject *application) { application->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_seen && event->type() == QEvent::Paint && watched->inherits("QMainWindow")) {
            m_seen = true;
            // Everything that is painted now is on the screen before a timer fires.
            QTimer::singleShot(0, [] { std::_Exit(0); });
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace

class FirstPaintPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &, const QString &) override { return new FirstPaint(QCoreApplication::instance()); }
};

#include "firstpaint.moc"
