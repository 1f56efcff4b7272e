// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/PasswordRules.h"
#include "models/domain/Result.h"
#include "models/domain/Secret.h"
#include "models/services/Preferences.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace passwright {

namespace Ui {
class NewPasswordBox;
}

//! Asks for the new password of somebody else: one that is generated, or one that is typed.
class NewPasswordBox : public QWidget
{
    Q_OBJECT

public:
    using Generate = std::function<Result<Secret>(Preferences::GeneratorKind)>;

    explicit NewPasswordBox(QWidget *parent = nullptr);
    ~NewPasswordBox() override;

    void setUp(const PasswordRules &rules, Generate generate);
    void setPersonalWords(const QStringList &words);
    //! Empty, set to generate one of this kind.
    void start(Preferences::GeneratorKind kind);

    [[nodiscard]] bool isTyped() const;
    //! The password to set; makes one now where that is chosen and none is made yet. Nothing typed:
    //! empty. The box keeps it.
    [[nodiscard]] Result<Secret> secret();

    //! Puts back what secret() gave, in the field of what is chosen.
    void restore(const Secret &secret);

    void focusField();

public Q_SLOTS:
    //! Makes one now, or another one, and shows it masked.
    void generateNow();
    //! Overwrites what is typed or made.
    void wipe();

Q_SIGNALS:
    void edited();
    //! None could be made.
    void failed(const passwright::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChoice();
    void checkTyped();

    std::unique_ptr<Ui::NewPasswordBox> m_ui;
    Generate m_generate;
    QStringList m_personalWords;
};

} // namespace passwright
