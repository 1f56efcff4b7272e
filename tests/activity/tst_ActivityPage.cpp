// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "HelpDesk.h"
#include "Walk.h"
#include "ui/activity/ActivityController.h"
#include "ui/activity/ActivityPage.h"
#include "ui/activity/EventDetails.h"
#include "ui/widgets/OutcomeBanner.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace passwright;
using namespace passwright::test;

using Kind = OutcomeBanner::Kind;

class tst_ActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void init()
    {
        m_connection = std::make_unique<HelpDeskConnection>(m_clock);
        for (int i = 60; i > 0; --i)
            trail().events << madeUpEvent(i);
        m_page = std::make_unique<ActivityPage>(*m_connection, deskCaller());
        m_page->resize(900, 700);
        m_page->show();
        QTRY_COMPARE(rows(), 60);
    }

    void readsWhenShown()
    {
        QCOMPARE(trail().queries.size(), 1);
        m_page->hide();
        trail().events.prepend(madeUpEvent(61));
        m_page->show();
        QTRY_COMPARE(rows(), 61);
        QVERIFY(label("state").contains(QStringLiteral("61")));
    }

    void filtersByPersonAfterAPause()
    {
        QTest::keyClicks(part<QLineEdit>("person"), QStringLiteral("omar"));
        QTRY_COMPARE(rows(), 30);
        QCOMPARE(trail().queries.size(), 2);
        QCOMPARE(trail().queries.last().person, QStringLiteral("omar"));
        QTest::keyClicks(part<QLineEdit>("person"), QStringLiteral("zz"));
        QTRY_COMPARE(label("state"), QStringLiteral("No entry matches the filters."));
    }

    void filtersByKindAndOutcome()
    {
        choose("kind", QStringLiteral("Password reset"));
        QTRY_COMPARE(rows(), 30);
        QVERIFY(trail().queries.last().kind == AuditEvent::Kind::ResetPassword);
        choose("outcome", QStringLiteral("Refused"));
        QTRY_COMPARE(rows(), 10);
        QVERIFY(trail().queries.last().outcome == AuditEvent::Outcome::Refused);
        choose("kind", QStringLiteral("Everything"));
        choose("outcome", QStringLiteral("Any"));
        QTRY_COMPARE(rows(), 60);
        QVERIFY(!trail().queries.last().kind && !trail().queries.last().outcome);
    }

    void filtersByDaysInLocalTime()
    {
        choose("days", QStringLiteral("Last 7 days"));
        const QDateTime from = trail().queries.last().from;
        QCOMPARE(from, QDate::currentDate().addDays(-6).startOfDay().toUTC());
        QCOMPARE(from.timeSpec(), Qt::UTC);
        QVERIFY(!trail().queries.last().until.isValid());
        QVERIFY(!part<QWidget>("range")->isVisible());
        choose("days", QStringLiteral("From, to"));
        QVERIFY(part<QWidget>("range")->isVisible());
        part<QDateEdit>("from")->setDate(QDate(2026, 3, 1));
        part<QDateEdit>("to")->setDate(QDate(2026, 3, 2));
        QCOMPARE(trail().queries.last().from, QDate(2026, 3, 1).startOfDay().toUTC());
        QCOMPARE(trail().queries.last().until, QDate(2026, 3, 3).startOfDay().toUTC());
    }

    void loadsMoreByTheButton()
    {
        trail().pageSize = 25;
        m_page->refresh();
        QTRY_COMPARE(rows(), 25);
        QVERIFY(button("more")->isVisible());
        for (const int expected : {50, 60}) {
            QTest::mouseClick(button("more"), Qt::LeftButton);
            QTRY_COMPARE(rows(), expected);
        }
        QVERIFY(!button("more")->isVisible());
        QCOMPARE(trail().queries.last().before, 11);
    }

    void showsAllOfARow()
    {
        auto *details = part<EventDetails>("details");
        QCOMPARE(details->texts(), QStringList{QStringLiteral("Choose a row to see all of it.")});
        part<QTableView>("table")->selectRow(0);
        const QStringList texts = details->texts();
        QVERIFY(texts.contains(QStringLiteral("Entry: 60")));
        QVERIFY(texts.contains(QStringLiteral("Who: desk (zusrdesk)")));
        QVERIFY(texts.contains(QStringLiteral("On whom: omar (zusromar)")));
        QVERIFY(texts.contains(QStringLiteral("Status codes: E003002 password.too_short")));
        QVERIFY(texts.contains(QStringLiteral("Must change: no")));
        QVERIFY(texts.contains(QStringLiteral("Correlation ID: 0123456789abcdef01234567")));
    }

    void verifiesAndShowsTheHead()
    {
        QTest::mouseClick(button("verify"), Qt::LeftButton);
        QTRY_COMPARE(banner()->shownKind(), std::optional(Kind::Changed));
        QVERIFY(banner()->headline().startsWith(QStringLiteral("The audit trail is whole: 3 entries")));
        QVERIFY(banner()->lines().first().endsWith(QString::fromLatin1(QByteArray(32, '\x5a').toHex())));
        QCOMPARE(trail().expectedHeads, QList<QByteArray>{QByteArray()});
    }

    void verifiesAgainstAHeadThatWasKept()
    {
        trail().verdict = {.kind = AuditVerdict::Kind::CutOff, .rows = 3};
        part<QLineEdit>("head")->setText(QString::fromLatin1(QByteArray(32, '\x11').toHex(' ')));
        QTest::keyClick(part<QLineEdit>("head"), Qt::Key_Return);
        QTRY_COMPARE(banner()->shownKind(), std::optional(Kind::Error));
        QVERIFY(banner()->headline().contains(QStringLiteral("cut off")));
        QCOMPARE(trail().expectedHeads, QList<QByteArray>{QByteArray(32, '\x11')});
    }

    void saysWhereTheChainIsBroken()
    {
        trail().verdict = {.kind = AuditVerdict::Kind::Changed, .rows = 3, .brokenAt = 17};
        QTest::mouseClick(button("verify"), Qt::LeftButton);
        QTRY_COMPARE(banner()->shownKind(), std::optional(Kind::Error));
        QVERIFY(banner()->headline().contains(QStringLiteral("17")));
    }

    void refusesAHeadThatIsNone_data()
    {
        QTest::addColumn<QString>("head");
        QTest::newRow("short") << QStringLiteral("abcd");
        QTest::newRow("no digits") << QString(64, QLatin1Char('g'));
        QTest::newRow("too long") << QString(66, QLatin1Char('a'));
        QTest::newRow("odd") << QString(63, QLatin1Char('a'));
    }
    void refusesAHeadThatIsNone()
    {
        QFETCH(QString, head);
        part<QLineEdit>("head")->setText(head);
        QTest::mouseClick(button("verify"), Qt::LeftButton);
        QCOMPARE(banner()->shownKind(), std::optional(Kind::Caution));
        QVERIFY(trail().expectedHeads.isEmpty());
    }

    void exportsWhatTheFiltersLetThrough_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::newRow("CSV") << QStringLiteral("/somewhere/trail.csv") << static_cast<int>(AuditLog::Format::Csv);
        QTest::newRow("JSON") << QStringLiteral("/somewhere/trail.json") << static_cast<int>(AuditLog::Format::Json);
        QTest::newRow("capitals") << QStringLiteral("/somewhere/TRAIL.JSON") << static_cast<int>(AuditLog::Format::Json);
    }
    void exportsWhatTheFiltersLetThrough()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        choose("kind", QStringLiteral("Lock"));
        QTest::mouseClick(button("save"), Qt::LeftButton);
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        Q_EMIT dialog->fileSelected(name);
        dialog->close();
        QTRY_COMPARE(banner()->shownKind(), std::optional(Kind::Changed));
        QCOMPARE(banner()->headline(), QStringLiteral("60 entries were exported."));
        QVERIFY(banner()->lines().first().contains(name));
        QCOMPARE(trail().exports, QStringList{name});
        QCOMPARE(static_cast<int>(trail().formats.first()), format);
        QVERIFY(trail().queries.last().kind == AuditEvent::Kind::Lock);
    }

    void exportIsStopped()
    {
        QSignalSpy busy(m_page.get(), &ActivityPage::busyChanged);
        trail().holdsExports = true;
        QTest::mouseClick(button("save"), Qt::LeftButton);
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(QStringLiteral("/somewhere/trail.csv"));
        dialog->close();
        QVERIFY(m_page->isBusy());
        QVERIFY(!button("save")->isEnabled() && !button("verify")->isEnabled());
        part<QLineEdit>("head")->setFocus();
        QTest::keyClick(part<QLineEdit>("head"), Qt::Key_Return);
        QVERIFY2(trail().expectedHeads.isEmpty(), "the button to stop would go");
        QCOMPARE(namelessControls(*m_page), QStringList());
        auto *stop = m_page->findChild<OutcomeBanner *>()->findChild<QPushButton *>();
        QCOMPARE(stop->text(), QStringLiteral("Stop"));
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_COMPARE(banner()->headline(), QStringLiteral("The export was stopped. There is no file."));
        QVERIFY(!stop->isVisible());
        QVERIFY(!m_page->isBusy());
        QCOMPARE(busy.count(), 2);
        QVERIFY(button("save")->isEnabled() && button("verify")->isEnabled());
    }

    void saysWhatFailed()
    {
        QSignalSpy lost(m_page.get(), &ActivityPage::sessionLost);
        trail().error = Error{.kind = Error::Kind::Busy};
        QTest::mouseClick(button("verify"), Qt::LeftButton);
        QTRY_COMPARE(banner()->shownKind(), std::optional(Kind::Error));
        QVERIFY(button("verify")->isEnabled());
        m_page->refresh();
        QTRY_VERIFY(label("state").startsWith(QStringLiteral("The audit trail could not be read.")));
        QCOMPARE(rows(), 0);
        QCOMPARE(lost.count(), 0);
        trail().error = Error{.kind = Error::Kind::NotPermitted, .code = QStringLiteral("E007002")};
        m_page->refresh();
        QTRY_COMPARE(lost.count(), 1);
    }

    void namesEveryControl()
    {
        trail().pageSize = 25;
        choose("days", QStringLiteral("From, to"));
        QTest::mouseClick(button("verify"), Qt::LeftButton);
        part<QTableView>("table")->selectRow(0);
        part<QLineEdit>("person")->setText(QStringLiteral("omar"));
        QCOMPARE(namelessControls(*m_page), QStringList());
        QCOMPARE(sharedMnemonics(*m_page), QStringList());
    }

    void saysThatItIsEmpty()
    {
        trail().events.clear();
        m_page->refresh();
        QTRY_COMPARE(label("state"), QStringLiteral("The audit trail is empty."));
    }

private:
    HelpDeskTrail &trail() { return m_connection->trail; }
    template<class T>
    T *part(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) { return part<QPushButton>(name); }
    QString label(const char *name) { return part<QLabel>(name)->text(); }
    OutcomeBanner *banner() { return part<OutcomeBanner>("banner"); }
    int rows() { return part<QTableView>("table")->model()->rowCount(); }
    void choose(const char *box, const QString &text)
    {
        const int index = part<QComboBox>(box)->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        part<QComboBox>(box)->setCurrentIndex(index);
    }
    AuditEvent madeUpEvent(int sequence)
    {
        AuditEvent event;
        event.sequence = sequence;
        event.time = m_clock.now.addSecs(sequence);
        event.kind = sequence % 2 == 0 ? AuditEvent::Kind::ResetPassword : AuditEvent::Kind::Lock;
        event.outcome = sequence % 3 == 0 ? AuditEvent::Outcome::Refused : AuditEvent::Outcome::Changed;
        event.subStatus = {StatusCode::PasswordTooShort};
        event.actorId = QStringLiteral("zusrdesk");
        event.actorName = QStringLiteral("desk");
        event.targetName = sequence % 2 == 0 ? QStringLiteral("omar") : QStringLiteral("anna");
        event.targetId = QStringLiteral("zusr") + event.targetName;
        event.cid = QStringLiteral("0123456789abcdef01234567");
        event.mustChange = false;
        return event;
    }

    SetClock m_clock;
    std::unique_ptr<HelpDeskConnection> m_connection;
    std::unique_ptr<ActivityPage> m_page;
};

QTEST_MAIN(tst_ActivityPage)
#include "tst_ActivityPage.moc"
