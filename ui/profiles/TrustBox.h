// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/ProfileCheck.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace passwright {

class FieldNote;

namespace Ui {
class TrustBox;
}

//! Which server is the right one: by the system's authorities, a private one's file, one key, or both.
class TrustBox final : public QWidget
{
    Q_OBJECT

public:
    explicit TrustBox(QWidget *parent = nullptr);
    ~TrustBox() override;

    void setTrust(const QString &authoritiesPath, const QByteArray &pinnedKey);
    //! Empty where none is chosen.
    [[nodiscard]] QString authoritiesPath() const;
    //! Empty where none is chosen, or what stands in the field is none.
    [[nodiscard]] QByteArray pinnedKey() const;
    //! What is chosen and not given, or is no key.
    [[nodiscard]] QList<ProfileCheck::Finding> findings() const;

    [[nodiscard]] QLineEdit *authoritiesLine() const;
    [[nodiscard]] FieldNote *authoritiesNote() const;
    [[nodiscard]] QLineEdit *pinnedLine() const;
    [[nodiscard]] FieldNote *pinnedNote() const;

Q_SIGNALS:
    void edited();

private:
    enum class Trust { System, Authority, Key, AuthorityAndKey };

    [[nodiscard]] bool hasAuthority() const;
    [[nodiscard]] bool hasKey() const;
    void showFields();

    std::unique_ptr<Ui::TrustBox> m_ui;
};

} // namespace passwright
