// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The form 单位和报告: what the report says of its body, what its figures cover, whom to ask. Each
// field is handed to the session when it is left; commit() does it at once. A field that nobody
// touched is never written, even where it cannot show the stored text as it is.

#include "model/base/ids.h"
#include "model/base/result.h"

#include <QHash>
#include <QScrollArea>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace nianbao {

class Session;

class UnitForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit UnitForm(Session &session, QWidget *parent = nullptr);
    ~UnitForm() override;

    /// Hands over what was typed and not left yet. On failure the field keeps it and says so.
    Status commit();
    /// Writes the section that the edition offers a text for, from what stands in the form.
    void writeIntroduction();

signals:
    /// A section was written from this form; the window shows it.
    void sectionWritten(const nianbao::SectionId &section);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addLine(QFormLayout *layout, const QString &field, const QString &label, const QString &hint);
    void addKind(QFormLayout *layout);
    void addBasis(QFormLayout *layout);
    void addDate(QFormLayout *layout);
    void addFacts(QFormLayout *layout);
    void takeFromSession();
    void show(const QString &field, const QString &value);
    Status commitField(const QString &field, const QString &value);
    /// As above with what the field shows, if somebody typed into it.
    Status commitTyped(const QString &field);
    QString shownIn(const QString &field) const;
    /// The field is as it should be, typed anew or put back.
    void forgetProblem(const QString &field);

    Session &m_session;
    QHash<QString, QLineEdit *> m_lines;
    QComboBox *m_kind = nullptr;
    QComboBox *m_rulePower = nullptr;
    QPlainTextEdit *m_basis = nullptr;
    QDateEdit *m_date = nullptr;
    QLabel *m_problem = nullptr;
    QString m_refused; ///< the field that the problem is about
    QHash<QString, QString> m_taken; ///< by field: the stored text that it was last given
    QHash<QString, QString> m_untouched; ///< by field: what it showed thereupon
};

} // namespace nianbao
