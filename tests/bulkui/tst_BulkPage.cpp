// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "BulkPageDesk.h"
#include "WidgetTestMain.h"
#include "ui/bulk/BulkNotice.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyleHints>

using namespace passwright;
using namespace passwright::test;
using Step = BulkController::Step;

// A bulk reset in the window, by key and mouse, on a real database.
class tst_BulkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromVerdictsToSlips()
    {
        BulkPageDesk desk;
        const QStringList names = QStringList{QStringLiteral("admin1"), QStringLiteral("admin2"), QStringLiteral("joan"), QStringLiteral("locked"), QStringLiteral("pending")}
            + BulkPageDesk::extras(25);
        desk.page->beginSelected(desk.ids(names));
        QCOMPARE(desk.step(), Step::Options);
        desk.choose("keepInWindow");
        desk.dryRun();
        QTRY_COMPARE(desk.filter("will_change"), QStringLiteral("Will change: 26"));
        QTRY_COMPARE(desk.filter("will_not_help"), QStringLiteral("Will not help: 2"));
        QTRY_COMPARE(desk.filter("other_super_user"), QStringLiteral("Other super-user: 1"));
        QTRY_COMPARE(desk.filter("own_account"), QStringLiteral("Own account: 1"));
        QCOMPARE(desk.go()->text(), QStringLiteral("&Reset 26 passwords"));
        QCOMPARE(desk.resets(), 0);

        QTest::mouseClick(desk.part<QAbstractButton>("will_not_help"), Qt::LeftButton);
        auto *table = desk.part<QTableView>("bulkTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("locked"));
        QVERIFY(table->model()->index(0, 5).data().toString().contains(QStringLiteral("locked")));
        const auto *why = desk.part<QLabel>("bulkWhy");
        QVERIFY(why->text().startsWith(QStringLiteral("This user is locked.")));
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(why->text().startsWith(QStringLiteral("This user is not approved yet.")));

        desk.runToEnd();
        QTRY_COMPARE(desk.filter("changed"), QStringLiteral("Changed: 26"));
        QTRY_COMPARE(desk.filter("left_out"), QStringLiteral("Left out: 4"));
        QCOMPARE(desk.resets(), 26);

        const QString pdf = desk.harness.path(QStringLiteral("slips.pdf"));
        desk.controller().saveSlips(pdf, SlipSheet::PerPage::One);
        QTRY_VERIFY_WITH_TIMEOUT(desk.banner().contains(QStringLiteral("slips.pdf")), 20'000);
        QCOMPARE(pdfPages(pdf), 26);
        const QString password = passwordOf(pdf, QStringLiteral("joan"));
        QVERIFY(signsIn(desk, QStringLiteral("joan"), password));

        QTest::keyClick(desk.part<QAbstractButton>("bulkDone"), Qt::Key_Space);
        QTRY_COMPARE(desk.step(), Step::None);
        QTRY_VERIFY(desk.plans().isEmpty());
        QVERIFY(!isShown(*desk.page, password));
    }

    void aSuperUserIsNamedToBeReset()
    {
        BulkPageDesk desk;
        desk.page->beginSelected(desk.ids({QStringLiteral("admin2"), QStringLiteral("joan")}));
        desk.choose("keepInWindow");
        desk.dryRun();
        QCOMPARE(desk.go()->text(), QStringLiteral("&Reset 1 passwords"));
        desk.type("superUser", QStringLiteral("admin"));
        QTest::keyClick(desk.part<QLineEdit>("superUser"), Qt::Key_Return);
        QTRY_COMPARE(desk.step(), Step::Checked);
        QCOMPARE(desk.go()->text(), QStringLiteral("&Reset 1 passwords"));
        desk.type("superUser", QStringLiteral("admin2"));
        QTest::keyClick(desk.part<QLineEdit>("superUser"), Qt::Key_Return);
        QTRY_COMPARE(desk.go() ? desk.go()->text() : QString(), QStringLiteral("&Reset 2 passwords"));
        desk.runToEnd();
        QTRY_COMPARE(desk.filter("changed"), QStringLiteral("Changed: 2"));
    }

    void aDoubleClickIsOneWish()
    {
        BulkPageDesk desk;
        desk.page->beginSelected(desk.ids(BulkPageDesk::extras(10)));
        desk.choose("keepInWindow");
        // The dry run may be there before the second half of the click.
        QTest::mouseClick(desk.go(), Qt::LeftButton);
        QTRY_COMPARE(desk.step(), Step::Checked);
        QTest::mouseDClick(desk.go(), Qt::LeftButton);
        QCOMPARE(desk.step(), Step::Checked);
        QCOMPARE(desk.resets(), 0);
        QTest::qWait(QApplication::styleHints()->mouseDoubleClickInterval() + 50);
        const QPoint place = desk.go()->rect().center();
        auto *button = desk.go();
        QTest::mouseDClick(button, Qt::LeftButton, {}, place);
        QTest::mouseClick(button, Qt::LeftButton, {}, place);
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), Step::Ended, 20'000);
        QCOMPARE(desk.resets(), 10);
        QTRY_COMPARE(desk.filter("changed"), QStringLiteral("Changed: 10"));
    }

    void stopsAndGoesOn()
    {
        BulkPageDesk desk;
        desk.page->beginSelected(desk.ids(BulkPageDesk::extras(150)));
        desk.choose("keepInWindow");
        desk.dryRun();
        connect(&desk.controller(), &BulkController::rowEnded, &desk.controller(), [&desk] {
            if (auto *stop = desk.part<QAbstractButton>("bulkStop"); stop && stop->isEnabled())
                stop->click();
        });
        desk.runToEnd();
        const int first = desk.resets();
        QVERIFY2(first > 0 && first < 150, qPrintable(QString::number(first)));
        QVERIFY(desk.part<QLabel>("bulkHeadline")->text().contains(QStringLiteral("interrupted")));
        desk.controller().disconnect(&desk.controller());
        QTest::mouseClick(desk.part<QAbstractButton>("goOn"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.filter("changed"), QStringLiteral("Changed: 150"), 60'000);
        QCOMPARE(desk.resets(), 150);
    }

    void isResumedWithItsPassphrase()
    {
        BulkPageDesk desk;
        const QString file = desk.harness.path(QStringLiteral("kept.hand-over"));
        desk.page->beginSelected(desk.ids(BulkPageDesk::extras(150)));
        desk.type("handOverFile", file);
        desk.type("passphrase", QStringLiteral("tulip harbour lantern"));
        desk.type("repeatPassphrase", QStringLiteral("tulip harbour lantern"));
        desk.dryRun();
        connect(&desk.controller(), &BulkController::rowEnded, &desk.controller(), &BulkController::stop);
        desk.runToEnd();
        QVERIFY(desk.resets() < 150);
        QVERIFY(!hasTyped(*desk.page));
        desk.page.reset();

        UnfinishedBulk unfinished(desk.folder, QStringLiteral("crm"));
        BulkNotice notice(unfinished);
        QSignalSpy chosen(&notice, &BulkNotice::resumeChosen);
        unfinished.load();
        QTRY_VERIFY(!notice.isHidden());
        notice.show();
        const auto *banner = notice.findChild<OutcomeBanner *>();
        QVERIFY(banner->headline().contains(QStringLiteral("of 150 done")));
        QTest::mouseClick(byText(notice, QStringLiteral("Resume…")), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        UnfinishedBulk others(desk.folder, QStringLiteral("another connection"));
        QSignalSpy looked(&others, &UnfinishedBulk::changed);
        others.load();
        QTRY_COMPARE(looked.count(), 1);
        QVERIFY(others.found().isEmpty());

        desk.openPage();
        desk.page->resume(chosen.first().first().toString());
        QTRY_COMPARE(desk.step(), Step::Resuming);
        QVERIFY(desk.part<QAbstractButton>("saveReport") && !desk.part<QAbstractButton>("bulkDone"));
        desk.type("resumePassphrase", QStringLiteral("not this one at all"));
        desk.pressGo();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.banner().isEmpty(), 20'000);
        QCOMPARE(desk.step(), Step::Resuming);
        desk.type("resumePassphrase", QStringLiteral("tulip harbour lantern"));
        desk.runToEnd();
        QTRY_COMPARE(desk.filter("changed"), QStringLiteral("Changed: 150"));
        QCOMPARE(desk.resets(), 150);
        const QString pdf = desk.harness.path(QStringLiteral("all.pdf"));
        desk.controller().saveSlips(pdf, SlipSheet::PerPage::Eight);
        QTRY_VERIFY_WITH_TIMEOUT(desk.banner().contains(QStringLiteral("all.pdf")), 20'000);
        const QString text = pdfText(pdf);
        for (const QString &name : BulkPageDesk::extras(150))
            QVERIFY2(text.contains(name), qPrintable(name));
        QVERIFY(signsIn(desk, QStringLiteral("user0149"), passwordOf(pdf, QStringLiteral("user0149"))));
        QVERIFY(signsIn(desk, QStringLiteral("user0000"), passwordOf(pdf, QStringLiteral("user0000"))));
    }

    void passwordsInAFileCanBeHadLater()
    {
        BulkPageDesk desk;
        desk.page->beginSelected(desk.ids({QStringLiteral("joan")}));
        desk.type("handOverFile", desk.harness.path(QStringLiteral("kept.hand-over")));
        desk.type("passphrase", QStringLiteral("tulip harbour lantern"));
        desk.type("repeatPassphrase", QStringLiteral("tulip harbour lantern"));
        desk.dryRun();
        desk.runToEnd();
        desk.page.reset();

        UnfinishedBulk unfinished(desk.folder, QStringLiteral("crm"));
        unfinished.load();
        QTRY_COMPARE(unfinished.found().size(), 1);
        desk.openPage();
        desk.page->resume(unfinished.found().constFirst().path);
        QTRY_COMPARE(desk.step(), Step::Resuming);
        desk.type("resumePassphrase", QStringLiteral("tulip harbour lantern"));
        desk.runToEnd();
        const QString pdf = desk.harness.path(QStringLiteral("later.pdf"));
        desk.controller().saveSlips(pdf, SlipSheet::PerPage::One);
        QTRY_VERIFY_WITH_TIMEOUT(desk.banner().contains(QStringLiteral("later.pdf")), 20'000);
        QCOMPARE(desk.resets(), 1);
        QVERIFY(signsIn(desk, QStringLiteral("joan"), passwordOf(pdf, QStringLiteral("joan"))));
        QTest::mouseClick(desk.part<QAbstractButton>("bulkDone"), Qt::LeftButton);
        QTRY_VERIFY(desk.plans().isEmpty());
    }

    void doneWarnsWhilePasswordsWait()
    {
        BulkPageDesk desk;
        desk.page->beginSelected(desk.ids(BulkPageDesk::extras(3)));
        desk.choose("keepInWindow");
        desk.dryRun();
        desk.runToEnd();
        QVERIFY(desk.page->isVolatile());
        QTest::mouseClick(desk.part<QAbstractButton>("bulkDone"), Qt::LeftButton);
        QCOMPARE(desk.step(), Step::Ended);
        QVERIFY(desk.part<QLabel>("handOverNote")->text().contains(QStringLiteral("3 new passwords were not handed over")));
        QTest::mouseClick(desk.part<QAbstractButton>("bulkDone"), Qt::LeftButton);
        QTRY_COMPARE(desk.step(), Step::None);
        // They can be reset once more.
        UnfinishedBulk unfinished(desk.folder, QStringLiteral("crm"));
        unfinished.load();
        QTRY_COMPARE(unfinished.found().size(), 1);
        QCOMPARE(unfinished.found().constFirst().counts.notHandedOver, 3);
        QSignalSpy changed(&unfinished, &UnfinishedBulk::changed);
        unfinished.discardFirst();
        QTRY_VERIFY(changed.count() > 0 && unfinished.found().isEmpty());
        QVERIFY(desk.plans().isEmpty());
    }

    void lockingForgetsThePasswords()
    {
        BulkPageDesk desk;
        desk.page->beginSelected(desk.ids(BulkPageDesk::extras(3)));
        desk.choose("keepInWindow");
        desk.dryRun();
        desk.runToEnd();
        desk.page->wipe();
        QVERIFY(!desk.page->isVolatile());
        QCOMPARE(desk.step(), Step::None);
        desk.page->beginSelected(desk.ids(BulkPageDesk::extras(1)));
        desk.type("passphrase", QStringLiteral("tulip harbour lantern"));
        desk.page->wipe();
        QVERIFY(!hasTyped(*desk.page));
    }

    void asksForWhatIsMissing()
    {
        BulkPageDesk desk;
        Preferences preferences;
        preferences.reason = Preferences::Asked::Required;
        desk.page->setPreferences(preferences);
        desk.page->beginSelected(desk.ids(BulkPageDesk::extras(1)));
        const auto problem = [&desk] {
            desk.pressGo();
            return desk.part<QLabel>("problem") ? desk.part<QLabel>("problem")->text() : QString();
        };
        QVERIFY(problem().contains(QStringLiteral("Choose a new file")));
        QVERIFY(desk.part<QLineEdit>("handOverFile")->hasFocus());
        desk.type("handOverFile", QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-secrets.conf"));
        QVERIFY(problem().contains(QStringLiteral("already")));
        desk.type("handOverFile", desk.harness.path(QStringLiteral("no/such/folder")));
        QVERIFY(problem().contains(QStringLiteral("folder")));
        desk.type("handOverFile", desk.harness.path(QStringLiteral("new")));
        desk.type("passphrase", QStringLiteral("short"));
        QVERIFY(problem().contains(QStringLiteral("at least 12")));
        desk.type("passphrase", QStringLiteral("tulip harbour lantern"));
        desk.type("repeatPassphrase", QStringLiteral("tulip harbour lanterns"));
        QVERIFY(problem().contains(QStringLiteral("differ")));
        desk.type("repeatPassphrase", QStringLiteral("tulip harbour lantern"));
        QVERIFY(problem().contains(QStringLiteral("reason")));
        QVERIFY(desk.part<QLineEdit>("reason")->hasFocus());
        QCOMPARE(desk.step(), Step::Options);
        desk.type("reason", QStringLiteral("INC-7"));
        desk.dryRun();
    }

    void takesPasswordsFromAFile()
    {
        BulkPageDesk desk;
        const QString path = desk.harness.path(QStringLiteral("people.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("username;new_password\r\njoan;Tulip-Harbour-77-Lantern\r\nmary;short\r\nnobody;Tulip-Harbour-78-Lantern\r\njoan;Tulip-Harbour-79-Lantern\r\n");
        file.close();
        desk.page->beginFile(path);
        desk.choose("given");
        QVERIFY(!desk.part<QAbstractButton>("keepInWindow"));
        desk.dryRun();
        QTRY_COMPARE(desk.filter("will_change"), QStringLiteral("Will change: 1"));
        QTRY_COMPARE(desk.filter("refused_by_policy"), QStringLiteral("Refused by the rules: 1"));
        QTRY_COMPARE(desk.filter("unknown_user"), QStringLiteral("Unknown user: 1"));
        QTRY_COMPARE(desk.filter("duplicate"), QStringLiteral("Duplicate: 1"));
        desk.runToEnd();
        QVERIFY(signsIn(desk, QStringLiteral("joan"), QStringLiteral("Tulip-Harbour-77-Lantern")));
        QVERIFY(!desk.part<QAbstractButton>("printSlips"));
        const QString report = desk.harness.path(QStringLiteral("report.csv"));
        desk.controller().writeReport(report);
        QTRY_VERIFY(desk.banner().contains(QStringLiteral("4 rows")));
        QFile written(report);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("Tulip-Harbour"));
    }

    void anotherOneWaitsItsTurn()
    {
        BulkPageDesk desk;
        desk.page->beginSelected(desk.ids(BulkPageDesk::extras(2)));
        desk.choose("keepInWindow");
        desk.dryRun();
        desk.page->beginSelected(desk.ids(BulkPageDesk::extras(5)));
        QTRY_COMPARE(desk.filter("all"), QStringLiteral("All: 2"));
        QVERIFY(desk.banner().contains(QStringLiteral("not done with")));
    }

private:
    static QAbstractButton *byText(const QWidget &root, const QString &text)
    {
        for (QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    static bool hasTyped(const QWidget &root)
    {
        for (const auto *field : root.findChildren<PasswordField *>()) {
            if (!field->isBlank())
                return true;
        }
        return false;
    }
    //! Whether a widget holds this text.
    static bool isShown(const QWidget &root, const QString &text)
    {
        for (const auto *label : root.findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        for (const auto *field : root.findChildren<QLineEdit *>()) {
            if (field->text().contains(text))
                return true;
        }
        return hasTyped(root);
    }
    static QString passwordOf(const QString &pdf, const QString &userName)
    {
        const QRegularExpression form(QStringLiteral("User name: %1Password:(.*?)(Password expiry|You will|Destroy)").arg(userName));
        return form.match(pdfText(pdf)).captured(1);
    }
    //! With a new password on the way, where one is demanded.
    static bool signsIn(BulkPageDesk &desk, const QString &userName, const QString &password)
    {
        const SignInRequest request{.userName = userName, .password = Secret::fromString(password), .newPassword = Secret::fromUtf8("Lantern-Harbour-99-Tulip")};
        const auto outcome = waitFor(desk.store->directory().signIn(request, StoreHarness::context()));
        return outcome.ok() && outcome->session;
    }
};

PASSWRIGHT_WIDGET_TEST_MAIN(tst_BulkPage)
#include "tst_BulkPage.moc"
