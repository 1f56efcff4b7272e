// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace passwright {

//! What an import does and what its file must be like, and the button that chooses it.
class ImportStartBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportStartBox(QWidget *parent = nullptr);

public Q_SLOTS:
    //! Asks for the file in a dialog.
    void choose();

Q_SIGNALS:
    void fileChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_what;
    QLabel *m_columns;
    QLabel *m_drop;
    QPushButton *m_choose;
};

} // namespace passwright
