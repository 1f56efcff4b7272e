// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/MenuButton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace passwright;

// The menu of a button, and everything else that goes on while it is open.
class tst_MenuButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *row = new QHBoxLayout(m_window.get());
        m_search = new QLineEdit;
        m_button = new MenuButton;
        m_button->setText(QStringLiteral("M&ore"));
        m_button->setFocusPolicy(Qt::StrongFocus);
        m_menu = new QMenu(m_button);
        m_first = m_menu->addAction(QStringLiteral("First"));
        m_last = m_menu->addAction(QStringLiteral("Last"));
        m_button->setPopup(m_menu);
        row->addWidget(m_search);
        row->addWidget(m_button);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_search->setFocus();
    }

    void cleanup() { m_window.reset(); }

    // A nested event loop would end with the menu alone.
    void nobodyWaitsForTheMenu_data()
    {
        QTest::addColumn<QByteArray>("by");
        for (const char *by : {"mouse", "mnemonic", "space", "arrow"})
            QTest::newRow(by) << QByteArray(by);
    }
    void nobodyWaitsForTheMenu()
    {
        QFETCH(QByteArray, by);
        bool isTooLate = false;
        QTimer rescue;
        rescue.setSingleShot(true);
        connect(&rescue, &QTimer::timeout, this, [&] {
            isTooLate = true;
            m_menu->close();
        });
        rescue.start(5000);
        if (by == "mouse") {
            QTest::mouseClick(m_button, Qt::LeftButton);
        } else if (by == "mnemonic") {
            QTest::keyClick(m_window.get(), Qt::Key_O, Qt::AltModifier);
        } else {
            m_button->setFocus();
            QTest::keyClick(m_button, by == "space" ? Qt::Key_Space : Qt::Key_Down);
        }
        QTRY_VERIFY(m_menu->isVisible() || isTooLate);
        QVERIFY2(!isTooLate, "the click came back with the menu's end");
        QVERIFY(m_button->isDown());
        QVERIFY(m_menu->geometry().top() >= m_button->mapToGlobal(QPoint(0, m_button->height() - 1)).y());
        m_menu->close();
        QTRY_VERIFY(!m_button->isDown());
    }

    void keysGoDownTheMenuAndBack()
    {
        QSignalSpy first(m_first, &QAction::triggered);
        QSignalSpy last(m_last, &QAction::triggered);
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(m_menu->isVisible());
        QTest::keyClick(m_menu, Qt::Key_Down);
        QTest::keyClick(m_menu, Qt::Key_Down);
        QTest::keyClick(m_menu, Qt::Key_Return);
        QCOMPARE(last.count(), 1);
        QVERIFY(!m_menu->isVisible());

        m_button->setFocus();
        QTest::keyClick(m_button, Qt::Key_Up);
        QCOMPARE(m_menu->activeAction(), m_last);
        QTest::keyClick(m_menu, Qt::Key_Up);
        QTest::keyClick(m_menu, Qt::Key_Return);
        QCOMPARE(first.count(), 1);
        QCOMPARE(last.count(), 1);
    }

    void escapeGivesTheFocusBack()
    {
        m_button->setFocus();
        QTest::keyClick(m_button, Qt::Key_Down);
        QVERIFY(m_menu->isVisible());
        QTest::keyClick(m_menu, Qt::Key_Escape);
        QVERIFY(!m_menu->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_button);
        QTest::keyClick(m_button, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), m_search);
    }

    void showsThatItIsAMenu()
    {
        QToolButton plain(m_window.get());
        plain.setText(m_button->text());
        plain.setFocusPolicy(Qt::NoFocus);
        plain.resize(m_button->size());
        m_search->setFocus();
        QVERIFY(m_button->grab().toImage() != plain.grab().toImage());
    }

    void opensTowardsTheReader()
    {
        m_window->resize(600, m_window->height());
        m_window->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        m_button->open();
        QVERIFY(m_menu->isVisible());
        const int right = m_button->mapToGlobal(m_button->rect().bottomRight()).x();
        QVERIFY(qAbs(m_menu->geometry().right() - right) <= 1 || m_menu->geometry().left() <= 0);
        m_menu->close();
    }

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_search = nullptr;
    MenuButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_first = nullptr;
    QAction *m_last = nullptr;
};

QTEST_MAIN(tst_MenuButton)
#include "tst_MenuButton.moc"
