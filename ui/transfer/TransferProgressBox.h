// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace passwright {

//! How far an import or an export is, and the button that ends it.
class TransferProgressBox final : public QWidget
{
    Q_OBJECT

public:
    explicit TransferProgressBox(QWidget *parent = nullptr);

    //! \p what: a line for people; \p stop: the button's word.
    void begin(const QString &what, const QString &stop);
    //! \p part: between 0 and 1, where it is known.
    void setProgress(const QString &words, std::optional<double> part = {});

Q_SIGNALS:
    //! Once for each begin().
    void stopChosen();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_words;
    QPushButton *m_stop;
};

} // namespace passwright
