// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace passwright {

//! What is under way, how far it is, and a button that ends it.
class ProgressBox final : public QWidget
{
    Q_OBJECT

public:
    //! Its parts are named \p name with What, Bar, Rate and Stop behind it.
    explicit ProgressBox(const QString &name, QWidget *parent = nullptr);

    //! \p what: a line for people; \p stop: the button's word, empty: no button.
    void begin(const QString &what, const QString &stop);
    //! \p words: how far, for people; \p part: between 0 and 1, where it is known.
    void setProgress(const QString &words, std::optional<double> part = {});

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
