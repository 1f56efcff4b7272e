// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "WindowFixture.h"
#include "app/composition/Translations.h"
#include "ui/shell/WelcomePage.h"

#include <QScrollBar>

using namespace passwright;
using namespace passwright::test;

// The first thing that anybody sees.
class tst_WelcomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSeenWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("connections");
        for (const char *language : {"en", "de", "ar"}) {
            for (const int connections : {0, 1, 3, 12})
                QTest::addRow("%s, %d", language, connections) << QString::fromLatin1(language) << connections;
        }
    }

    // At the size that the window has at first, on a screen of 768 lines.
    void isSeenWhole()
    {
        QFETCH(QString, language);
        QFETCH(int, connections);
        const Translations translations(language);
        QGuiApplication::setLayoutDirection(translations.direction());
        WindowFixture fixture;
        for (int i = 0; i < connections; ++i)
            fixture.profiles.list.append({.id = QString::number(i), .name = QStringLiteral("Connection %1").arg(i), .databasePath = QStringLiteral("/data/people.sqlite")});
        auto *page = fixture.window.findChild<WelcomePage *>();
        page->setProfiles(fixture.profiles.list, {});
        fixture.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&fixture.window));
        QCoreApplication::processEvents();
        QVERIFY(fixture.window.height() <= 768);
        QVERIFY2(page->verticalScrollBar()->maximum() == 0,
            qPrintable(QStringLiteral("%1 of %2 are below").arg(page->verticalScrollBar()->maximum()).arg(page->viewport()->height())));
        for (const char *name : {"zatoButton", "sampleButton", "preferencesButton"}) {
            const auto *button = fixture.find<QWidget>(name);
            QVERIFY2(button && button->visibleRegion().boundingRect() == button->rect(), name);
        }
    }
};

QTEST_MAIN(tst_WelcomePage)
#include "tst_WelcomePage.moc"
