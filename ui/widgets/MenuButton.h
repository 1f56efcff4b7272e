// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>
#include <QPointer>
#include <QToolButton>

namespace passwright {

//! Opens a menu below itself: by mouse, its mnemonic, Space, Return or an arrow key. Qt's own buttons wait for the menu in
//! an event loop of their own; this one does not.
class MenuButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    //! In place of QToolButton::setMenu(). The menu belongs to whoever made it.
    void setPopup(QMenu *menu);
    [[nodiscard]] QMenu *popup() const { return m_popup; }
    //! With room for the arrow beside the text.
    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionToolButton *option) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();
    [[nodiscard]] bool contains(const QPoint &globalPosition) const;

    QPointer<QMenu> m_popup;
};

} // namespace passwright
