// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/MainWindow.h"

#include "FakeConnection.h"
#include "FakeStores.h"
#include "app/composition/DatabaseConnector.h"
#include "models/crypto/CryptoGate.h"
#include "models/crypto/SecureRandomSource.h"
#include "ui/account/SignInPage.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/OutcomeBanner.h"
#include "ui/widgets/PasswordField.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
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

//! What the focus leads to is typed into, as a person does it.
void type(const QString &text)
{
    QTest::keyClicks(QApplication::activeWindow()->focusWidget(), text);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::activeWindow()->focusWidget(), key, modifiers);
}

} // namespace

//! From a fresh start to one's own password changed, on a real database and by keyboard alone.
class tst_MainWindowDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void createSignInChangeAndSignInAgain();
    void opensWithoutTheKeyFileOnceTheKeyIsKept();

private:
    template<class T>
    T *find(const char *name) const
    {
        for (T *found : m_window->findChildren<T *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool isSigningIn() const { return find<QPushButton>("leaveButton"); }

    std::unique_ptr<CryptoGate> m_gate;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindowDatabase::initTestCase()
{
    auto gate = CryptoGate::open();
    QVERIFY(gate);
    m_gate = std::move(*gate);
    QVERIFY(m_folder.isValid());
}

void tst_MainWindowDatabase::createSignInChangeAndSignInAgain()
{
    const QString first = QStringLiteral("first of four long phrases");
    const QString second = QStringLiteral("second of four long phrases");
    const SystemClock clock;
    const SecureRandomSource random;
    NoLog log;
    DatabaseConnector connector({clock, random, log}, {.application = QStringLiteral("passwright"), .rounds = 1000});
    MemoryProfiles profiles;
    MemorySecretStore secrets;
    MemoryExchange exchange;
    MemoryPreferences preferences;
    ClipboardGuard clipboard(*QGuiApplication::clipboard(), clock);
    m_window = std::make_unique<MainWindow>(connector, profiles, secrets, exchange, preferences, clock, random, QStringList{}, clipboard,
        Workstation{.host = QStringLiteral("host"), .documentsPath = m_folder.path()});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

    press(Qt::Key_C, Qt::AltModifier); // Create a database
    QTRY_VERIFY(find<QWidget>("nistRules"));
    press(Qt::Key_U, Qt::AltModifier);
    type(QStringLiteral("root"));
    press(Qt::Key_Tab);
    type(first);
    press(Qt::Key_Tab);
    type(first);
    press(Qt::Key_Return);
    QTRY_VERIFY(isSigningIn());
    const QString path = m_folder.filePath(QStringLiteral("passwright.sqlite"));
    QVERIFY(QFileInfo::exists(path));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());

    type(QStringLiteral("not the password")); // the user name is known: the focus is on the password
    press(Qt::Key_Return);
    QTRY_VERIFY(find<OutcomeBanner>("banner"));
    QCOMPARE(find<OutcomeBanner>("banner")->shownKind(), OutcomeBanner::Kind::Refused);
    type(first);
    press(Qt::Key_Return);
    QTRY_VERIFY(find<QPushButton>("signOutButton"));

    press(Qt::Key_1, Qt::ControlModifier);
    type(first);
    press(Qt::Key_N, Qt::AltModifier);
    type(second);
    press(Qt::Key_R, Qt::AltModifier);
    type(second);
    press(Qt::Key_Return);
    QTRY_VERIFY(find<OutcomeBanner>("banner"));
    QCOMPARE(find<OutcomeBanner>("banner")->shownKind(), OutcomeBanner::Kind::Changed);

    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isSigningIn());
    type(second);
    press(Qt::Key_Return);
    QTRY_VERIFY(find<QPushButton>("signOutButton"));

    QTRY_VERIFY(!m_window->isBusy());
    QVERIFY(m_window->close());
    QCOMPARE(profiles.list.size(), 1);
    m_window.reset();
}

void tst_MainWindowDatabase::opensWithoutTheKeyFileOnceTheKeyIsKept()
{
    const QString database = m_folder.filePath(QStringLiteral("crm.sqlite"));
    const QString keyFile = m_folder.filePath(QStringLiteral("secrets.conf"));
    QVERIFY(QFile::copy(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-odb.sqlite"), database));
    QVERIFY(QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::copy(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-secrets.conf"), keyFile));
    const SystemClock clock;
    const SecureRandomSource random;
    NoLog log;
    MemorySecretStore secrets;
    DatabaseConnector connector({clock, random, log}, {.application = QStringLiteral("CRM")}, &secrets);
    MemoryProfiles profiles;
    MemoryExchange exchange;
    MemoryPreferences preferences;
    ClipboardGuard clipboard(*QGuiApplication::clipboard(), clock);
    m_window = std::make_unique<MainWindow>(connector, profiles, secrets, exchange, preferences, clock, random, QStringList{}, clipboard,
        Workstation{.host = QStringLiteral("host"), .documentsPath = m_folder.path()});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

    find<QAbstractButton>("openButton")->click();
    QTRY_VERIFY(find<QCheckBox>("keepKey"));
    QVERIFY2(!find<QCheckBox>("keepKey")->isEnabled(), "there is no key to keep yet");
    find<QLineEdit>("databasePath")->setText(database);
    find<QLineEdit>("secretsPath")->setText(keyFile);
    QVERIFY(find<QCheckBox>("keepKey")->isEnabled());
    find<QCheckBox>("keepKey")->click();
    find<QPushButton>("submitButton")->click();
    // The sample was not made by this program: its own tables come first.
    QTRY_VERIFY(!find<QCheckBox>("keepKey") && find<QPushButton>("submitButton"));
    QTRY_VERIFY(find<QPushButton>("submitButton")->isEnabled());
    find<QPushButton>("submitButton")->click();
    QTRY_VERIFY(isSigningIn());
    QTRY_COMPARE(secrets.list.size(), 1);
    QCOMPARE(secrets.list.constFirst().name, SecretName::FernetKey);
    QCOMPARE(secrets.list.constFirst().keep, SecretStore::Keep::InKeychain);
    QTRY_VERIFY(profiles.list.constFirst().secretsPath.isEmpty());

    QVERIFY(QFile::remove(keyFile));
    find<QPushButton>("leaveButton")->click();
    QTRY_VERIFY(find<QListWidget>("recent"));
    m_window->openProfile(profiles.list.constFirst());
    QTRY_VERIFY(isSigningIn());
}

QTEST_MAIN(tst_MainWindowDatabase)
#include "tst_MainWindowDatabase.moc"
