// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Profile.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace passwright {

class FieldNote;

namespace Ui {
class ProxyBox;
}

//! The way to the server: the system's proxy, none, or one of the connection's own.
class ProxyBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyBox(QWidget *parent = nullptr);
    ~ProxyBox() override;

    void setProxy(Profile::Proxy proxy, const QString &address);
    [[nodiscard]] Profile::Proxy proxy() const;
    //! Empty where it is not one of its own.
    [[nodiscard]] QString address() const;

    [[nodiscard]] QLineEdit *addressLine() const;
    [[nodiscard]] FieldNote *addressNote() const;

Q_SIGNALS:
    void edited();

private:
    void showFields();

    std::unique_ptr<Ui::ProxyBox> m_ui;
};

} // namespace passwright
