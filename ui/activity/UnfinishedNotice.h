// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/UnfinishedChanges.h"

#include <QWidget>

namespace passwright {

class OutcomeBanner;
class UnfinishedController;

//! Above the pages: a change that a crash cut off, with what can be done about it, and the next one after
//! it. Hidden where there is none. Closing it leaves the change for the next start.
class UnfinishedNotice final : public QWidget
{
    Q_OBJECT

public:
    //! The controller must outlive it.
    explicit UnfinishedNotice(UnfinishedController &controller, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    //! What the first action does now.
    enum class Action { Check, Next };

    void showCurrent();
    void showSettled(UnfinishedChanges::Found found);
    void showError(const Error &error);
    void offerDecision();
    void offerNext();
    void takeAction();
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString what() const;

    UnfinishedController &m_controller;
    OutcomeBanner *m_banner;
    Action m_action = Action::Check;
    bool m_isAsking = false; //!< the current one is shown as not yet decided
};

} // namespace passwright
