// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QLineEdit>

namespace passwright {

//! A line to type a password into. What is typed leaves it as a Secret alone: not by copy, cut, undo,
//! drag or the primary selection. Pasting is allowed; line breaks in what is pasted fall away. It can
//! be revealed (the eye, or Ctrl+R while it has the focus) and is hidden again whenever it is
//! emptied by wipe() or takeSecret(), or its page is left.
class PasswordField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);
    ~PasswordField() override;

    //! What is typed; the field keeps it.
    [[nodiscard]] Secret secret() const;
    //! What is typed; the field is wiped and hidden.
    [[nodiscard]] Secret takeSecret();
    //! Overwrites what is typed, empties the field and hides it.
    void wipe();
    //! Puts a password in as if it were typed.
    void setSecret(const Secret &secret);
    //! True where nothing is typed; makes no copy.
    [[nodiscard]] bool isBlank() const;

    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    //! As far as the keys that were typed here tell.
    [[nodiscard]] bool isCapsLockOn() const { return m_capsLock; }

    //! Whoever needs the text beside a Secret would keep a copy that nobody wipes.
    QString selectedText() const = delete;
    void copy() const = delete;
    void cut() = delete;
    void undo() = delete;

Q_SIGNALS:
    void revealedChanged(bool revealed);
    void capsLockChanged(bool on);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyHints();
    void dropLineBreaks(const QString &text);
    void noticeCapsLock(const QKeyEvent &event);
    void setCapsLock(bool on);
    void retranslate();

    QAction *m_revealAction;
    bool m_revealed = false;
    bool m_capsLock = false;
};

} // namespace passwright
