// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace passwright {

//! What stands in the panel's place while several users are selected: how many, and what to do with them.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    //! \p rows: in the table; \p hasMore: there are more than those.
    void setSelected(qsizetype users, int rows, bool hasMore);
    void focusFirst();

Q_SIGNALS:
    void resetChosen();
    void resetAllChosen();
    void clearChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();

    QLabel *m_count;
    QLabel *m_more;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_clear;
    qsizetype m_users = 0;
    int m_rows = 0;
    bool m_hasMore = false;
};

} // namespace passwright
