// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Shows how far long work is and lets the user stop it; appears only when the work takes a while.

#include "forms/paper/paperrenderer.h"

#include <QCoreApplication>
#include <QProgressDialog>

namespace nianbao {

class ProgressDialog final
{
public:
    ProgressDialog(const QString &label, QWidget &window)
        : m_dialog(label, QCoreApplication::translate("nianbao::ProgressDialog", "Cancel"), 0, 0, &window)
    {
        m_dialog.setWindowTitle(QCoreApplication::translate("nianbao::MainWindow", "Nianbao"));
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setMinimumDuration(minimumMs);
    }

    PaperRenderer::Progress progress()
    {
        return [this](int page, int pages) {
            m_dialog.setMaximum(pages);
            m_dialog.setValue(page);
            return !m_dialog.wasCanceled();
        };
    }

    /// Goes away while the user is asked something, which it would lie above; comes again by itself.
    void pause() { m_dialog.reset(); }

private:
    static constexpr int minimumMs = 500;
    QProgressDialog m_dialog;
};

} // namespace nianbao
