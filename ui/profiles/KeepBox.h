// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/SecretStore.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace passwright {

//! Whether the secrets of a form go to the system keychain; where none is running it says what that
//! means. Without one until told otherwise.
class KeepBox final : public QWidget
{
    Q_OBJECT

public:
    explicit KeepBox(QWidget *parent = nullptr);

    void setHasKeychain(bool has);
    [[nodiscard]] SecretStore::Keep keep() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QCheckBox *m_box;
    QLabel *m_reason;
};

} // namespace passwright
