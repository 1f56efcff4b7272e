// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/slips/SlipSheet.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace passwright {

//! What is left to do with a bulk reset that came to its end: slips, report, the rest, Done.
class BulkReportBox final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkReportBox(QWidget *parent = nullptr);

    //! \p slips: how many passwords could be printed; \p isHolding: and were not yet; \p hasRest: goOnChosen() has
    //! something to do.
    void setState(qint64 slips, bool isHolding, bool hasRest);
    //! The report is all that there is yet.
    void setReportOnly();
    [[nodiscard]] SlipSheet::PerPage perPage() const;
    void setWorking(bool working);
    void focusFirst();

Q_SIGNALS:
    void printChosen();
    void savePdfChosen();
    void reportChosen();
    void goOnChosen();
    //! Where passwords were not handed over it takes two: the first one is answered with a warning.
    void doneChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void done();

    QLabel *m_note;
    QPushButton *m_print;
    QPushButton *m_savePdf;
    QComboBox *m_perPage;
    QPushButton *m_report;
    QPushButton *m_goOn;
    QPushButton *m_done;
    qint64 m_slips = 0;
    bool m_isHolding = false;
    bool m_isWarned = false;
};

} // namespace passwright
