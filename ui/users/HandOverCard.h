// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/printing/SlipPrinter.h"
#include "ui/users/ResetController.h"

#include <QFrame>

#include <memory>

namespace passwright {

class ClipboardGuard;

namespace Ui {
class HandOverCard;
}

//! Holds a new password until it was handed over: masked, to reveal, copy, spell out or print. Done,
//! wipe() and its end overwrite it.
class HandOverCard : public QFrame
{
    Q_OBJECT

public:
    explicit HandOverCard(QWidget *parent = nullptr);
    ~HandOverCard() override;

    //! To be called once, before anything is held; the guard must outlive the card.
    void setClipboard(ClipboardGuard &clipboard);
    void setHandOver(const ResetController::HandOver &handOver);
    [[nodiscard]] bool isHolding() const { return !m_handOver.password.isEmpty(); }
    [[nodiscard]] bool isRevealed() const;
    [[nodiscard]] QString userId() const { return m_handOver.account.userId; }
    //! To the button that copies.
    void focusFirst();

public Q_SLOTS:
    void wipe();

Q_SIGNALS:
    //! The person is through; the card is wiped.
    void done();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAll();
    void showPassword();
    void showSpelling();
    void showClipboard(int secondsLeft);
    void print();

    std::unique_ptr<Ui::HandOverCard> m_ui;
    ClipboardGuard *m_clipboard = nullptr;
    SlipPrinter m_printer;
    ResetController::HandOver m_handOver;
    bool m_isCopied = false;
};

} // namespace passwright
