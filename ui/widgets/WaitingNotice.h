// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;
class QShortcut;

namespace passwright {

//! Says that an answer is still waited for, with a button to stop waiting, and Esc as its key anywhere in
//! the window. There only when the wait takes longer than a second.
class WaitingNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingNotice(QWidget *parent = nullptr);

    //! A second at the start; holds from the next wait.
    void setDelay(std::chrono::milliseconds delay);
    //! A wait begins or ends; \p text is what is shown, such as "Waiting for the server's answer…".
    void begin(const QString &text);
    void end();

Q_SIGNALS:
    //! Once a wait.
    void stopChosen();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void stop();
    void retranslate();

    QLabel *m_text;
    QPushButton *m_stop;
    QShortcut *m_escape;
    QTimer m_delay;
};

} // namespace passwright
