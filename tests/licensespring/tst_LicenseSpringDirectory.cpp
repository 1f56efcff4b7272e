// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/licensespring/LicenseSpringDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/servers/LicenseSpringErrors.h"
#include "tests/support/servers/LicenseSpringServer.h"

#include <limits>

using namespace passwright;
using Desk = LicenseSpringDesk;

//! The directory against a server that checks signature, clock, keys and passwords.
class tst_LicenseSpringDirectory : public QObject
{
    Q_OBJECT

    std::unique_ptr<ManualClock> m_serverClock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LicenseSpringServer> m_server;
    std::unique_ptr<LicenseSpringDirectory> m_directory;

    void open(const LicenseSpringDirectory::Options &options)
    {
        m_directory = std::make_unique<LicenseSpringDirectory>(options, m_desk->clock);
    }
    void edit(const std::function<void(LicenseSpringSettings &)> &change)
    {
        LicenseSpringSettings settings = m_server->api().settings();
        change(settings);
        m_server->api().setSettings(settings);
    }
    [[nodiscard]] QString annsPassword() const
    {
        return m_server->api().user(QStringLiteral("ann.archer@example.com"))->password;
    }
    [[nodiscard]] Result<Outcome> change(const PasswordChange &data)
    {
        return waitFor(m_directory->changePassword(data, Desk::context()));
    }
    [[nodiscard]] UserPage search(const UserQuery &query)
    {
        const auto page = waitFor(m_directory->search(query, Desk::context()));
        if (!page.ok())
            qFatal("search: %s", qUtf8Printable(Desk::words(page.error())));
        return *page;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_serverClock = std::make_unique<ManualClock>(m_desk->clock.nowUtc());
        m_server = std::make_unique<LicenseSpringServer>(*m_serverClock);
        open(Desk::options(m_server->url()));
    }
    void cleanup()
    {
        m_directory.reset();
        m_server.reset();
    }

    void ownChange_data()
    {
        QTest::addColumn<bool>("isBare");
        QTest::newRow("bare") << true;
        QTest::newRow("quoted") << false;
    }
    void ownChange()
    {
        QFETCH(bool, isBare);
        edit([isBare](LicenseSpringSettings &s) {
            s.success = isBare ? LicenseSpringSettings::Success::Bare
                               : LicenseSpringSettings::Success::Quoted;
        });
        const auto outcome = change(Desk::ownChange());
        QCOMPARE(Desk::words(outcome), QStringLiteral("changed"));
        QCOMPARE(outcome->done, QList{Outcome::Step::SetPassword});
        QCOMPARE(outcome->cid.size(), 24);
        QCOMPARE(annsPassword(), QLatin1String(Desk::newPassword));
    }

    void ownChangeWithAnyCharacters()
    {
        PasswordChange data = Desk::ownChange();
        const QString odd = QStringLiteral(" \"quo\\te\"\t</script> é€\U0001F600 ");
        data.newPassword = Secret::fromString(odd);
        QCOMPARE(Desk::words(change(data)), QStringLiteral("changed"));
        QCOMPARE(annsPassword(), odd);
        data.oldPassword = Secret::fromString(odd);
        data.newPassword = Secret::fromUtf8("plain again");
        QCOMPARE(Desk::words(change(data)), QStringLiteral("changed"));
        QCOMPARE(annsPassword(), QStringLiteral("plain again"));
    }

    void aWrongPasswordIsRefusedAndNothingChanges()
    {
        PasswordChange data = Desk::ownChange();
        data.oldPassword = Secret::fromUtf8("not it");
        QCOMPARE(Desk::words(change(data)), QStringLiteral("refused authentication_failure"));
        QCOMPARE(annsPassword(), QLatin1String(Desk::oldPassword));
        data = Desk::ownChange();
        data.userName = QStringLiteral("nobody@example.com");
        QCOMPARE(Desk::words(change(data)), QStringLiteral("refused authentication_failure"));
    }

    void everyCodeOfTheServerIsTold_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        const QStringList codes = licenseSpringCodes();
        QCOMPARE(codes.size(), 18);
        for (const QString &code : codes) {
            const bool mayBeDone = code == QLatin1String("internal_error");
            QTest::newRow(qPrintable(code))
                << code
                << (mayBeDone ? QStringLiteral("unknown") : QStringLiteral("refused ") + code);
        }
        QTest::newRow("a new one")
            << QStringLiteral("password_reused") << QStringLiteral("refused P000006");
    }
    void everyCodeOfTheServerIsTold()
    {
        QFETCH(QString, code);
        QFETCH(QString, expected);
        edit([&code](LicenseSpringSettings &s) { s.forcedCode = code; });
        QCOMPARE(Desk::words(change(Desk::ownChange())), expected);
    }

    void wrongKeysAreTold()
    {
        auto options = Desk::options(m_server->url());
        options.sharedKey = Secret::fromUtf8("another");
        open(options);
        QCOMPARE(
            Desk::words(change(Desk::ownChange())), QStringLiteral("refused signature_mismatch"));
        edit([](LicenseSpringSettings &s) { s.signatureMismatchStatus = 401; });
        QCOMPARE(
            Desk::words(change(Desk::ownChange())), QStringLiteral("refused signature_mismatch"));
        options.apiKey = QStringLiteral("another");
        open(options);
        QCOMPARE(Desk::words(change(Desk::ownChange())), QStringLiteral("refused invalid_api_key"));
        QCOMPARE(annsPassword(), QLatin1String(Desk::oldPassword));
    }

    void aClockThatIsSixteenMinutesOffIsToldWithBothTimes_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("slow") << -16;
        QTest::newRow("fast") << 16;
    }
    void aClockThatIsSixteenMinutesOffIsToldWithBothTimes()
    {
        QFETCH(int, minutes);
        const QDateTime right = m_serverClock->nowUtc();
        m_desk->clock.set(right.addSecs(minutes * 60));
        const auto outcome = change(Desk::ownChange());
        QCOMPARE(Desk::words(outcome), QStringLiteral("refused date_header_diff"));
        QCOMPARE(outcome->refusals.first().localTime, right.addSecs(minutes * 60));
        QCOMPARE(outcome->refusals.first().serverTime, right);
        QCOMPARE(annsPassword(), QLatin1String(Desk::oldPassword));
    }

    void aClockThatIsFourteenMinutesOffWillDo()
    {
        m_desk->clock.advance(-14 * 60);
        QCOMPARE(Desk::words(change(Desk::ownChange())), QStringLiteral("changed"));
    }

    void oauthTakesTheSignaturesPlace()
    {
        edit([](LicenseSpringSettings &s) { s.demandsOauth = true; });
        auto options = Desk::options(m_server->url());
        options.oauth = Desk::oauth(m_server->url());
        open(options);
        QCOMPARE(Desk::words(change(Desk::ownChange())), QStringLiteral("changed"));
        QCOMPARE(annsPassword(), QLatin1String(Desk::newPassword));

        // The server takes the token back: told, not repeated, and the next try has a new one.
        m_server->api().expireTokens();
        m_server->api().forgetRequests();
        PasswordChange back = Desk::ownChange();
        std::swap(*back.oldPassword, back.newPassword);
        QCOMPARE(Desk::words(change(back)), QStringLiteral("refused oauth_token_expired"));
        QCOMPARE(m_server->api().requests().size(), 1);
        QCOMPARE(Desk::words(change(back)), QStringLiteral("changed"));
        QCOMPARE(m_server->api().requests().size(), 3);
        QCOMPARE(annsPassword(), QLatin1String(Desk::oldPassword));
    }

    void withoutATokenNothingIsSent()
    {
        edit([](LicenseSpringSettings &s) { s.demandsOauth = true; });
        auto options = Desk::options(m_server->url());
        options.oauth = Desk::oauth(m_server->url());
        options.oauth->clientSecret = Secret::fromUtf8("wrong-client-secret");
        open(options);
        const auto outcome = change(Desk::ownChange());
        QCOMPARE(Desk::words(outcome), QStringLiteral("error NotPermitted oauth_token_malformed"));
        QCOMPARE(outcome.error().detail, QStringLiteral("invalid_client"));
        QCOMPARE(m_server->api().requests().size(), 1);
    }

    void aResetNeedsNoOldPassword()
    {
        const auto outcome = change(Desk::reset());
        QCOMPARE(Desk::words(outcome), QStringLiteral("changed"));
        QCOMPARE(outcome->userId, QStringLiteral("1001"));
        QCOMPARE(outcome->done, QList{Outcome::Step::SetPassword});
        QVERIFY(!outcome->passwordLastSet.isValid());
        QVERIFY(!outcome->passwordExpiry.isValid());
        QCOMPARE(annsPassword(), QLatin1String(Desk::newPassword));
    }

    void nobodysPasswordIsNotReset()
    {
        PasswordChange data = Desk::reset();
        data.userId = QStringLiteral("4711");
        QCOMPARE(Desk::words(change(data)), QStringLiteral("refused E001100"));
        for (const TestRequest &request : m_server->api().requests())
            QCOMPARE(request.method, QByteArray("GET"));
    }

    void whatItCannotDoIsAnError()
    {
        PasswordChange expiry = Desk::reset();
        expiry.passwordExpiryDays = 7;
        PasswordChange must = Desk::reset();
        must.mustChange = true;
        PasswordChange own = Desk::ownChange();
        own.mustChange = true;
        for (const PasswordChange &data : {expiry, must, own})
            QCOMPARE(Desk::words(change(data)), QStringLiteral("error NotSupported"));
        const CallContext context = Desk::context();
        const QString id = QStringLiteral("1001");
        QCOMPARE(waitFor(m_directory->signIn({}, context)).error().kind, Error::Kind::NotSupported);
        QCOMPARE(waitFor(m_directory->signOut(context)).error().kind, Error::Kind::NotSupported);
        QCOMPARE(
            waitFor(m_directory->currentUser(context)).error().kind, Error::Kind::NotSupported);
        QCOMPARE(
            waitFor(m_directory->renewSession(context)).error().kind, Error::Kind::NotSupported);
        QCOMPARE(waitFor(m_directory->lock(id, context)).error().kind, Error::Kind::NotSupported);
        QCOMPARE(waitFor(m_directory->unlock(id, context)).error().kind, Error::Kind::NotSupported);
        QCOMPARE(
            waitFor(m_directory->approve(id, context)).error().kind, Error::Kind::NotSupported);
        QCOMPARE(waitFor(m_directory->setMustChange(id, true, context)).error().kind,
            Error::Kind::NotSupported);
        QCOMPARE(
            waitFor(m_directory->addUser({}, context)).error().kind, Error::Kind::NotSupported);
        QVERIFY(m_server->api().requests().isEmpty());
    }

    void withoutAManagementKeyThereIsNoHelpDesk()
    {
        QCOMPARE(m_directory->capabilities(),
            (Capabilities{
                .ownChange = true, .search = true, .resetOthers = true, .searchesPrefixes = true, .changesAtOnce = 4}));
        auto options = Desk::options(m_server->url());
        options.managementKey = {};
        open(options);
        QCOMPARE(m_directory->capabilities(), (Capabilities{.ownChange = true, .changesAtOnce = 4}));
        QCOMPARE(Desk::words(change(Desk::reset())), QStringLiteral("error NotSupported"));
        QCOMPARE(waitFor(m_directory->search({}, Desk::context())).error().kind,
            Error::Kind::NotSupported);
        QCOMPARE(waitFor(m_directory->user(QStringLiteral("1001"), Desk::context())).error().kind,
            Error::Kind::NotSupported);
        QVERIFY(m_server->api().requests().isEmpty());
    }

    void noRulesAreMadeUp()
    {
        QCOMPARE(m_directory->passwordRules().minLength, 1);
        QCOMPARE(m_directory->passwordRules().maxLength, std::numeric_limits<int>::max());
        QCOMPARE(m_directory->passwordRules().minComplexity, 0);
        QVERIFY(m_directory->passwordRules().rejectList.isEmpty());
    }

    void everybodyIsFoundOnceWhateverThePageAndTheForm_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("isBare");
        for (const int limit : {1, 7, 45, 200}) {
            QTest::addRow("%d, bare", limit) << limit << true;
            QTest::addRow("%d, in an envelope", limit) << limit << false;
        }
    }
    void everybodyIsFoundOnceWhateverThePageAndTheForm()
    {
        QFETCH(int, limit);
        QFETCH(bool, isBare);
        edit([isBare](LicenseSpringSettings &s) {
            s.list =
                isBare ? LicenseSpringSettings::List::Bare : LicenseSpringSettings::List::Envelope;
        });
        QStringList ids;
        UserQuery query{.limit = limit};
        for (int pages = 0; pages < 50; ++pages) {
            const UserPage page = search(query);
            QVERIFY(page.users.size() <= limit);
            for (const Account &account : page.users)
                ids << account.userId;
            if (!page.hasMore)
                break;
            query.after = page.cursor;
        }
        QCOMPARE(ids.size(), 45);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 45);
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QString ann = QStringLiteral("ann.archer@example.com");
        QTest::newRow("start of the address") << QStringLiteral("ann.ar") << QStringList{ann};
        QTest::newRow("another case") << QStringLiteral("ARCHER") << QStringList{ann};
        QTest::newRow("first and last name") << QStringLiteral("archer ann") << QStringList{ann};
        QTest::newRow("not inside a word") << QStringLiteral("rcher") << QStringList{};
        QTest::newRow("the end of a last name") << QStringLiteral("umber07") << QStringList{};
        QTest::newRow("a last name")
            << QStringLiteral("number07") << QStringList{QStringLiteral("user07@example.com")};
        QTest::newRow("an id") << QStringLiteral("1002")
                               << QStringList{QStringLiteral("bob.baker@example.com")};
        QTest::newRow("an id of nobody") << QStringLiteral("9999") << QStringList{};
        QTest::newRow("the tenant's mark is no part of an address")
            << QStringLiteral("ann.archer@example.com|t1") << QStringList{};
    }
    void search()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList names;
        for (const Account &account : search({.text = text}).users)
            names << account.userName;
        QCOMPARE(names, expected);
    }

    void aUserIsShownWithoutTheInitialPassword()
    {
        const auto user = waitFor(m_directory->user(QStringLiteral("1002"), Desk::context()));
        QVERIFY(user.ok());
        QCOMPARE(*user, (Account{.userId = QStringLiteral("1002"),
                            .userName = QStringLiteral("bob.baker@example.com"),
                            .firstName = QStringLiteral("Bob"),
                            .lastName = QStringLiteral("Baker"),
                            .email = QStringLiteral("bob.baker@example.com"),
                            .isActive = false}));
        const auto nobody = waitFor(m_directory->user(QStringLiteral("4711"), Desk::context()));
        QCOMPARE(Desk::words(nobody.error()), QStringLiteral("error NotFound E001100"));
        QCOMPARE(nobody.error().subject, QStringLiteral("4711"));
    }

    void aWrongManagementKeyIsTold()
    {
        auto options = Desk::options(m_server->url());
        options.managementKey = Secret::fromUtf8("another");
        open(options);
        QCOMPARE(Desk::words(change(Desk::reset())),
            QStringLiteral("error NotPermitted invalid_api_key"));
        QCOMPARE(Desk::words(waitFor(m_directory->search({}, Desk::context())).error()),
            QStringLiteral("error NotPermitted invalid_api_key"));
        QCOMPARE(annsPassword(), QLatin1String(Desk::oldPassword));
    }
};

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_LicenseSpringDirectory)
#include "tst_LicenseSpringDirectory.moc"
