// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace passwright {

//! A button that says what it does, and below in a sentence what that means. (The toolkit's own
//! does not mirror its icon.)
class CommandButton final : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(QString description READ description WRITE setDescription)

public:
    explicit CommandButton(QWidget *parent = nullptr);

    [[nodiscard]] QString description() const { return m_description; }
    void setDescription(const QString &description);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int gap() const { return fontMetrics().height() / 2; }
    [[nodiscard]] int iconSide() const { return fontMetrics().height() * 3 / 2; }
    [[nodiscard]] QFont titleFont() const;

    QString m_description;
};

} // namespace passwright
