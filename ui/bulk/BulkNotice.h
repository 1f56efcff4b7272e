// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bulk/UnfinishedBulk.h"

#include <QWidget>

namespace passwright {

class OutcomeBanner;

//! Tells of the oldest bulk reset that was interrupted, and offers to go on with it or to take it away. Not shown where
//! there is none.
class BulkNotice final : public QWidget
{
    Q_OBJECT

public:
    //! \p unfinished must outlive it.
    explicit BulkNotice(UnfinishedBulk &unfinished, QWidget *parent = nullptr);

    //! Where it is in the way, it is not shown.
    void setOffered(bool offered);

Q_SIGNALS:
    void resumeChosen(const QString &planPath);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFirst();
    void discard();

    UnfinishedBulk &m_unfinished;
    OutcomeBanner *m_banner;
    bool m_isOffered = true;
    bool m_isAsking = false; //!< the second press takes it away
};

} // namespace passwright
