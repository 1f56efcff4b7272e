// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkCounts.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace passwright {

//! How far a dry run or a run is, and the button that ends it.
class BulkProgressBox final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkProgressBox(QWidget *parent = nullptr);

    //! \p what: a line for people; \p stop: the button's word, empty: no button.
    void begin(const QString &what, const QString &stop);
    void setProgress(const BulkProgress &progress);

Q_SIGNALS:
    //! Once for each begin().
    void stopChosen();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_rate;
    QPushButton *m_stop;
};

} // namespace passwright
