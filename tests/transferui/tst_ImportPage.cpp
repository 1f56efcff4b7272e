// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "TransferPageDesk.h"
#include "tests/ui/WidgetTestMain.h"
#include "tests/users/Walk.h"
#include "ui/transfer/ImportPage.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>

using namespace passwright;
using namespace passwright::test;
using Step = ImportController::Step;

// An import in the window, by key and mouse, on a real database.
class tst_ImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TransferPageDesk>();
        m_page = std::make_unique<ImportPage>(m_desk->connection, m_desk->caller);
        m_page->resize(1000, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void fromTheFileToTheOutcome()
    {
        m_page->focusStart();
        QVERIFY(button("chooseImport")->hasFocus());
        QTest::keyClick(button("chooseImport"), Qt::Key_Return);
        chooseInDialog(m_desk->mixedUsers());
        QTRY_COMPARE(step(), Step::Checked);
        QCOMPARE(words("all"), QStringLiteral("All: 4"));
        QCOMPARE(words("add"), QStringLiteral("New: 1"));
        QCOMPARE(words("change"), QStringLiteral("Changed: 1"));
        QCOMPARE(words("refused"), QStringLiteral("Refused: 2"));
        QCOMPARE(words("importGo"), QStringLiteral("&Import 2 users"));
        QVERIFY(part<QLabel>("importHeadline")->text().contains(QStringLiteral("nothing has been changed yet")));
        QVERIFY2(table()->hasFocus(), "so that the verdicts are read before Enter does anything");
        QTest::mouseClick(button("refused"), Qt::LeftButton);
        QCOMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(cell(0, 0), QStringLiteral("4"));
        QCOMPARE(cell(0, 1), QStringLiteral("bob"));
        QVERIFY(cell(0, 4).contains(QStringLiteral("super_user")));
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(part<QLabel>("importWhy")->text(), cell(1, 4));
        QCOMPARE(m_desk->users(), 1);

        TransferPageDesk::afterDoubleClick();
        QTest::keyClick(button("importGo"), Qt::Key_Return);
        QTRY_COMPARE(step(), Step::Ended);
        QCOMPARE(m_desk->users(), 2);
        QCOMPARE(banner()->shownKind(), OutcomeBanner::Kind::Partial);
        QVERIFY(banner()->lines().contains(QStringLiteral("1 users were added.")));
        QVERIFY(banner()->lines().contains(QStringLiteral("1 users were changed.")));
        QVERIFY(banner()->lines().contains(QStringLiteral("2 rows are refused.")));
        QCOMPARE(words("add"), QStringLiteral("New: 1"));

        QSignalSpy left(m_page.get(), &ImportPage::left);
        QTest::keyClick(button("importBack"), Qt::Key_Return);
        QCOMPARE(left.count(), 1);
        QCOMPARE(step(), Step::None);
    }

    void refusedRowsAreSavedToAFile()
    {
        check(m_desk->mixedUsers());
        QTest::mouseClick(button("saveFaults"), Qt::LeftButton);
        const QString path = m_desk->harness.path(QStringLiteral("mend"));
        chooseInDialog(path);
        QTRY_VERIFY(banner() && banner()->headline() == QStringLiteral("2 rows were saved."));
        QVERIFY(banner()->lines().constFirst().contains(path + QStringLiteral(".csv")));
        QVERIFY(QFile::exists(path + QStringLiteral(".csv")));
    }

    void mendedFileIsCheckedAgain()
    {
        const QString path = m_desk->mixedUsers();
        check(path);
        QCOMPARE(m_desk->file("username\nanna\nbob\n"), path);
        QTest::keyClick(button("importAgain"), Qt::Key_Return);
        QTRY_COMPARE(words("importGo"), QStringLiteral("&Import 2 users"));
        QVERIFY(!button("saveFaults"));
        QVERIFY(part<QLabel>("importHeadline")->text().contains(QStringLiteral("2 new users have no password")));
    }

    void nothingToDoIsSaid()
    {
        check(m_desk->file("username\nadmin1\n"));
        QVERIFY(!button("importGo")->isEnabled());
        QVERIFY(part<QLabel>("importHeadline")->text().contains(QStringLiteral("nothing that an import would change")));
        QTest::keyClick(button("importBack"), Qt::Key_Return);
        QCOMPARE(step(), Step::None);
        QVERIFY(button("chooseImport"));
    }

    void brokenFileIsToldWithItsPlace()
    {
        m_page->check(m_desk->file("username,email\nanna,\"a@example.org\n"));
        QTRY_VERIFY(banner());
        QVERIFY2(banner()->headline().contains(QStringLiteral("Line 2, character 6")) || banner()->lines().join(QLatin1Char(' ')).contains(QStringLiteral("Line 2, character 6")),
            qPrintable(banner()->headline() + banner()->lines().join(QLatin1Char(' '))));
        QVERIFY(button("chooseImport"));
    }

    void aDoubleClickIsOneWish()
    {
        m_page->check(m_desk->mixedUsers());
        QTRY_COMPARE(step(), Step::Checked);
        // What was there before the verdicts may have been meant.
        QTest::mouseDClick(button("importGo"), Qt::LeftButton);
        QCOMPARE(step(), Step::Checked);
        QCOMPARE(m_desk->users(), 1);
    }

    void isStoppedAfterABatch()
    {
        check(m_desk->manyUsers(6 * UserImport::mostRows));
        auto *controller = m_page->findChild<ImportController *>();
        connect(controller, &ImportController::progressed, this, [this] {
            if (auto *stop = button("transferStop"); stop && stop->isEnabled())
                QTest::mouseClick(stop, Qt::LeftButton);
        });
        TransferPageDesk::afterDoubleClick();
        QTest::keyClick(button("importGo"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Ended, 60'000);
        controller->disconnect(this);
        const int added = m_desk->users() - 1;
        QVERIFY(added >= UserImport::mostRows && added < 6 * UserImport::mostRows);
        QCOMPARE(banner()->headline(), QStringLiteral("The import was stopped."));
        QVERIFY(banner()->lines().contains(QStringLiteral("%1 users were added.").arg(added)));
        QVERIFY(banner()->lines().join(QLatin1Char(' ')).contains(QStringLiteral("nothing is done twice")));

        QTest::keyClick(button("importAgain"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Checked, 60'000);
        QCOMPARE(words("importGo"), QStringLiteral("&Import %1 users").arg(6 * UserImport::mostRows - added));
    }

    void lostAnswerIsToldAsNotKnown()
    {
        LosingImporter losing(*m_desk->connection.importer);
        m_desk->connection.importer = &losing;
        check(m_desk->manyUsers(UserImport::mostRows + 20));
        TransferPageDesk::afterDoubleClick();
        QTest::keyClick(button("importGo"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Ended, 60'000);
        QCOMPARE(banner()->shownKind(), OutcomeBanner::Kind::Unknown);
        QVERIFY(banner()->lines().join(QLatin1Char(' ')).contains(QStringLiteral("For 20 users it is not known")));
        QCOMPARE(words("not_known"), QStringLiteral("Not known: 20"));
    }

    void fileIsDropped()
    {
        drop({QUrl::fromLocalFile(m_desk->mixedUsers())});
        QTRY_COMPARE(step(), Step::Checked);
        QCOMPARE(words("all"), QStringLiteral("All: 4"));
        drop({QUrl(QStringLiteral("https://example.org/staff.csv"))});
        QCOMPARE(step(), Step::Checked);
        drop({QUrl::fromLocalFile(m_desk->manyUsers(7))});
        QTRY_COMPARE(words("all"), QStringLiteral("All: 7"));
    }

    void allIsNamedAndReachedByKey()
    {
        controlsAreNamed();
        check(m_desk->mixedUsers());
        controlsAreNamed();
        TransferPageDesk::afterDoubleClick();
        QTest::keyClick(m_page.get(), Qt::Key_I, Qt::AltModifier);
        QTRY_COMPARE(step(), Step::Ended);
        controlsAreNamed();
        QTest::keyClick(m_page.get(), Qt::Key_O, Qt::AltModifier);
        QTRY_COMPARE(step(), Step::None);
    }

    void showsNoPassword()
    {
        check(m_desk->mixedUsers());
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            for (int column = 0; column < table()->model()->columnCount(); ++column) {
                for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole), static_cast<int>(Qt::AccessibleTextRole)})
                    QVERIFY(!table()->model()->index(row, column).data(role).toString().contains(QStringLiteral("Amber-Teapot")));
            }
        }
    }

    void mirrorsWhereOneReadsFromTheRight()
    {
        check(m_desk->mixedUsers());
        m_page->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(table()->columnViewportPosition(0) > table()->columnViewportPosition(4));
        QTRY_VERIFY(button("importGo")->mapTo(m_page.get(), QPoint()).x() < button("saveFaults")->mapTo(m_page.get(), QPoint()).x());
    }

private:
    template<class T>
    T *part(const char *name) const
    {
        return TransferPageDesk::part<T>(*m_page, name);
    }
    QAbstractButton *button(const char *name) const { return part<QAbstractButton>(name); }
    QTableView *table() const { return part<QTableView>("importTable"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString words(const char *name) const { return TransferPageDesk::words(*m_page, name); }
    const OutcomeBanner *banner() const { return TransferPageDesk::banner(*m_page, "importBanner"); }
    Step step() const { return m_page->findChild<ImportController *>()->step(); }
    void check(const QString &path)
    {
        m_page->check(path);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Checked, 60'000);
    }
    void chooseInDialog(const QString &path)
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->findChild<QFileDialog *>()));
        Q_EMIT dialog->fileSelected(dialog->acceptMode() == QFileDialog::AcceptSave ? path + QLatin1Char('.') + dialog->defaultSuffix() : path);
        dialog->close();
        QTRY_VERIFY(!m_page->findChild<QFileDialog *>());
    }
    void drop(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        const QPoint place = m_page->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QApplication::sendEvent(m_page.get(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &event);
    }
    void controlsAreNamed()
    {
        QCOMPARE(namelessControls(*m_page), QStringList());
        QCOMPARE(sharedMnemonics(*m_page), QStringList());
    }

    std::unique_ptr<TransferPageDesk> m_desk;
    std::unique_ptr<ImportPage> m_page;
};

PASSWRIGHT_WIDGET_TEST_MAIN(tst_ImportPage)
#include "tst_ImportPage.moc"
