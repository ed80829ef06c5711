// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The page as it will be printed, beside the form. Laid out anew when the report has been still for
// a moment and the pane can be seen; with the same layout as printer and PDF.

#include "forms/screen/fontprovider.h"
#include "model/base/ids.h"

#include <QTimer>
#include <QWidget>

namespace nianbao {

class PagePane;
class PageView;
class PaperLayout;
class Session;

class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(FontProvider &fonts, QWidget *parent = nullptr);

    void setSession(Session *session);
    /// Goes to the section's heading, now or when the pages are there.
    void showSection(const SectionId &section);
    PageView *view() const;
    /// Lays out at once what is waiting for it.
    void updateNow();

    static constexpr int idleMs = 300;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void wait();
    void goToSection();

    FontProvider &m_fonts;
    Session *m_session = nullptr;
    std::shared_ptr<const PaperLayout> m_layout;
    SectionId m_wanted;
    PagePane *m_pages = nullptr;
    QTimer m_idle;
    bool m_isStale = true;
};

} // namespace nianbao
