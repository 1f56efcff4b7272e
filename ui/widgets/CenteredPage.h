// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace passwright {

//! A page whose content is one column of a width that reads well, in the middle, scrolling where the
//! window is too low for it. Derived pages set their form up in column().
class CenteredPage : public QScrollArea
{
    Q_OBJECT

public:
    enum class Place { Top, Middle };

    //! \p widthInCharacters: the most that the column takes, in average characters of the font.
    CenteredPage(Place place, int widthInCharacters, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *column() const { return m_column; }

Q_SIGNALS:
    //! Esc was pressed, and nothing on the page had a use for it.
    void escaped();

protected:
    //! Scrolls to what gets the focus by key.
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyWidth();

    QWidget *m_column;
    int m_widthInCharacters;
};

} // namespace passwright
