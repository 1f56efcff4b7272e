// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "FakeConnection.h"
#include "FakeStores.h"
#include "app/composition/DatabaseConnector.h"
#include "models/crypto/CryptoGate.h"
#include "models/crypto/SecureRandomSource.h"
#include "resources/Resources.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/OutcomeBanner.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace passwright;
using namespace passwright::test;

namespace {

class NoLog final : public SystemLog
{
public:
    void write(const AuditEvent &) override {}
};

void type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

//! From the start of the program to a reset that is done, copied and in the audit trail, on the sample
//! database and without the mouse.
class tst_HelpDeskJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto gate = CryptoGate::open();
        QVERIFY(gate);
        m_gate = std::move(*gate);
        QVERIFY(m_folder.isValid());
    }

    void resetsALockedUserByKeysAlone()
    {
        const SystemClock clock;
        const SecureRandomSource random;
        NoLog log;
        DatabaseConnector connector({clock, random, log}, {.application = QStringLiteral("passwright"), .rounds = 1000});
        MemoryProfiles profiles;
        MemorySecretStore secrets;
        MemoryExchange exchange;
        MemoryPreferences preferences;
        ClipboardGuard clipboard(*QGuiApplication::clipboard(), clock);
        m_window = std::make_unique<MainWindow>(connector, profiles, secrets, exchange, preferences, clock, random,
            Resources::words(QStringLiteral("english")), clipboard,
            Workstation{.host = QStringLiteral("desk"), .samplePath = m_folder.filePath(QStringLiteral("sample.sqlite"))});
        m_window->resize(1024, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

        press(Qt::Key_T, Qt::AltModifier); // Try the sample
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("leaveButton"), 60000);
        press(Qt::Key_U, Qt::AltModifier);
        type(QStringLiteral("admin"));
        press(Qt::Key_P, Qt::AltModifier);
        type(connector.samplePassword());
        press(Qt::Key_Return);
        QTRY_VERIFY(find<QPushButton>("signOutButton"));

        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("search"));
        type(QStringLiteral("locked"));
        QTRY_COMPARE(find<QTableView>("table")->model()->rowCount(), 1);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(find<QCheckBox>("unlockAsWell"));
        press(Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(find<QCheckBox>("unlockAsWell")->isChecked());
        press(Qt::Key_R, Qt::AltModifier);
        type(QStringLiteral("INC-4711"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<QWidget>("card"));
        QCOMPARE(find<OutcomeBanner>("banner")->shownKind(), std::optional(OutcomeBanner::Kind::Changed));
        const QString cid = find<OutcomeBanner>("banner")->cid();
        press(Qt::Key_Space); // Copy has the focus
        const QString password = QGuiApplication::clipboard()->text();
        QVERIFY(password.size() >= 15);
        QTRY_VERIFY(!find<QTableView>("table")->model()->index(0, 2).data().toString().contains(QStringLiteral("ocked")));
        press(Qt::Key_N, Qt::AltModifier); // Done
        QTRY_VERIFY(!find<QWidget>("card"));

        press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(find<QTableView>("table") && find<QTableView>("table")->model()->rowCount() > 1);
        QVERIFY(isInTrail(cid, QStringLiteral("Password reset"), QStringLiteral("INC-4711")));
        press(Qt::Key_V, Qt::AltModifier);
        QTRY_VERIFY(find<OutcomeBanner>("banner") && find<OutcomeBanner>("banner")->shownKind() == OutcomeBanner::Kind::Changed);

        // The user signs in with what was handed over, and is asked for a password of their own.
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(find<QPushButton>("leaveButton"));
        press(Qt::Key_U, Qt::AltModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("locked"));
        press(Qt::Key_P, Qt::AltModifier);
        type(password);
        press(Qt::Key_Return);
        QTRY_VERIFY(find<QLineEdit>("newPassword"));

        QTRY_VERIFY(!m_window->isBusy());
        QVERIFY(m_window->close());
        m_window.reset();
    }

private:
    //! The visible one of that name.
    template<class T>
    T *find(const char *name) const
    {
        for (T *found : m_window->findChildren<T *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool isInTrail(const QString &cid, const QString &what, const QString &reason) const
    {
        const QAbstractItemModel *model = find<QTableView>("table")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            if (cells.contains(cid) && cells.contains(what) && cells.contains(reason))
                return true;
        }
        return false;
    }

    std::unique_ptr<CryptoGate> m_gate;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_HelpDeskJob)
#include "tst_HelpDeskJob.moc"
