// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/ErrorText.h"

#include <QSet>
#include <QTest>

using namespace passwright;

class tst_ErrorText : public QObject
{
    Q_OBJECT

    static void verifyWords(const QString &words)
    {
        QVERIFY2(words.size() > 10, qPrintable(words));
        QVERIFY2(!words.contains(QLatin1Char('!')), qPrintable(words));
        QVERIFY2(!words.contains(QLatin1String("oops"), Qt::CaseInsensitive), qPrintable(words));
        QVERIFY2(!words.contains(QLatin1Char('%')), qPrintable(words));
    }

private Q_SLOTS:
    void everyStatusCodeHasWords()
    {
        for (int i = 0; i <= static_cast<int>(StatusCode::LastSuperUser); ++i)
            verifyWords(ErrorText::sentence(Refusal{.status = static_cast<StatusCode>(i)}));
    }

    void everyErrorHasWordsThatNameWhatItIsAbout()
    {
        for (int i = 0; i <= static_cast<int>(Error::Kind::Internal); ++i) {
            const auto kind = static_cast<Error::Kind>(i);
            verifyWords(ErrorText::sentence(Error{.kind = kind, .subject = QStringLiteral("/data/users.sqlite"),
                                                  .detail = QStringLiteral("package-name")}));
        }
        for (const auto kind : {Error::Kind::CannotWrite, Error::Kind::NoSpace, Error::Kind::Damaged, Error::Kind::NotADatabase})
            QVERIFY(ErrorText::sentence(Error{.kind = kind, .subject = QStringLiteral("/data/users.sqlite")})
                        .contains(QLatin1String("/data/users.sqlite")));
        QVERIFY(ErrorText::sentence(Error{.kind = Error::Kind::CryptoMissing, .detail = QStringLiteral("libqca-qt6-plugins")})
                    .contains(QLatin1String("libqca-qt6-plugins")));
    }

    void aFileThatCannotBeMadeNamesItsFolder()
    {
        const QString words = ErrorText::sentence(
            Error{.kind = Error::Kind::NotFound, .subject = QStringLiteral("/data/no/list.csv"), .code = QStringLiteral("file.no_folder")});
        verifyWords(words);
        QVERIFY2(words.contains(QLatin1String("/data/no/list.csv")) && words.contains(QLatin1String("folder")), qPrintable(words));
    }

    void aRuleThatIsBrokenIsSaidAsOne()
    {
        QCOMPARE(ErrorText::sentence(Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("15"), .code = QStringLiteral("E003002")}),
            QStringLiteral("The new password is too short. It needs at least 15 characters."));
    }

    // Nobody can free space, or change rights, on a machine that is not theirs.
    void aServersTroubleIsNoFiles()
    {
        for (const auto kind : {Error::Kind::CannotWrite, Error::Kind::NoSpace}) {
            const QString words = ErrorText::sentence(Error{.kind = kind, .subject = QStringLiteral("people"), .code = QStringLiteral("db.server")});
            verifyWords(words);
            QVERIFY2(words.contains(QLatin1String("people")) && words.contains(QLatin1String("server")) && words.contains(QLatin1String("administrator")),
                qPrintable(words));
            QVERIFY2(!words.contains(QLatin1String("file")) && !words.contains(QLatin1String("Free some")), qPrintable(words));
        }
    }

    void everyFaultOfACsvFileHasWordsThatSayWhere()
    {
        QSet<QString> sentences;
        for (const char *code : {"csv.nul", "csv.utf16", "csv.not_utf8", "csv.text_after_quote", "csv.quote_in_field", "csv.quote_not_closed", "csv.too_long"}) {
            const QString words = ErrorText::sentence(
                Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("17:42"), .code = QString::fromLatin1(code)});
            verifyWords(words);
            QVERIFY2(words.contains(QLatin1String("17")) && words.contains(QLatin1String("42")), qPrintable(words));
            sentences << words;
        }
        QCOMPARE(sentences.size(), 7);
        for (const char *code : {"csv.no_heading", "csv.no_user_column", "csv.unknown_column"}) {
            const QString words = ErrorText::sentence(Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("Passwort"),
                .detail = QStringLiteral("username, reason"), .code = QString::fromLatin1(code)});
            verifyWords(words);
            QVERIFY2(words.contains(QLatin1String("username, reason")), qPrintable(words));
        }
        for (const char *code : {"csv.unknown_column", "csv.doubled_column"}) {
            const QString words = ErrorText::sentence(
                Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("Passwort"), .code = QString::fromLatin1(code)});
            QVERIFY2(words.contains(QLatin1String("Passwort")), qPrintable(words));
        }
    }

    void theFourOutcomesAreNeverTheSameWord()
    {
        QSet<QString> headlines;
        for (const auto kind : {Outcome::Kind::Changed, Outcome::Kind::Refused, Outcome::Kind::Partial, Outcome::Kind::Unknown}) {
            headlines << ErrorText::headline({.kind = kind}, Outcome::Step::SetPassword, QStringLiteral("Joan Doe"));
            headlines << ErrorText::headline({.kind = kind}, Outcome::Step::SetPassword);
        }
        QCOMPARE(headlines.size(), 8);
        for (const QString &headline : std::as_const(headlines))
            verifyWords(headline);
    }

    void aPartialOutcomeSaysWhatWasDoneAndWhatWasNot()
    {
        const auto lines = ErrorText::lines({.kind = Outcome::Kind::Partial, .done = {Outcome::Step::SetPassword},
                                             .notDone = {Outcome::Step::SetMustChange}});
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).contains(QLatin1String("Done: the password")));
        QVERIFY(lines.at(1).contains(QLatin1String("Not done: must change")));
    }

    void oneWhoIsSignedInIsNotAskedForTheirUserName()
    {
        const auto lines = ErrorText::lines(Outcome::refused({}, {{.status = StatusCode::AuthNotAllowed}}));
        QVERIFY(lines.first().contains(QLatin1String("current password")));
        QVERIFY(!lines.first().contains(QLatin1String("user name")));
    }

    void limitsAreNamedInNumbers()
    {
        QVERIFY(ErrorText::sentence(Refusal{.status = StatusCode::PasswordTooShort, .detail = QStringLiteral("15")}).contains(QLatin1String("15")));
        QVERIFY(ErrorText::sentence(Refusal{.status = StatusCode::Throttled, .seconds = 8}).contains(QLatin1String("8")));
        QVERIFY(ErrorText::sentence(Refusal{.status = StatusCode::PasswordInvalid, .detail = QStringLiteral("qwerty")}).contains(QLatin1String("qwerty")));
    }

    void aServerThatDoesNotTellWhyLeavesBothOpen()
    {
        const auto outcome = Outcome::refused({}, {{.status = StatusCode::AuthNotAllowed}});
        const QString words = ErrorText::lines(outcome, {.reasons = false}).join(QChar(u' '));
        QVERIFY2(words.contains(QLatin1String("current password")) && words.contains(QLatin1String("policy")), qPrintable(words));
        QVERIFY(!ErrorText::lines(outcome).first().contains(QLatin1String("policy")));
    }

    void anUnknownSaysHowItIsSettled()
    {
        const Outcome outcome{.kind = Outcome::Kind::Unknown};
        QVERIFY(ErrorText::lines(outcome).first().contains(QLatin1String("Check now")));
        const QString words = ErrorText::lines(outcome, {.readsBack = false}).first();
        QVERIFY2(!words.contains(QLatin1String("Check now")) && words.contains(QLatin1String("Sign in")), qPrintable(words));
    }

    void aSignInThatMayHaveChangedThePasswordSaysSo()
    {
        const SignInOutcome outcome{.isNewPasswordUnknown = true};
        QVERIFY(ErrorText::headline(outcome).contains(QLatin1String("not known")));
        QVERIFY(ErrorText::lines(outcome).first().contains(QLatin1String("Sign in with the new one")));
        QVERIFY(!ErrorText::headline(SignInOutcome{}).contains(QLatin1String("not known")));
    }

    void differentCodesAreDifferentSentences()
    {
        // What a person does about them is the same.
        const QSet<StatusCode> alike{StatusCode::EmailTooLong, StatusCode::EmailHasWhitespace, StatusCode::AppNoSignUp,
            StatusCode::AuthSignUpConfirmed, StatusCode::SessionExpired, StatusCode::OperationInvalid, StatusCode::InputInvalid,
            StatusCode::InputMissing, StatusCode::AttributeNotFound, StatusCode::PasswordResetFailed, StatusCode::LsInvalidHeaders,
            StatusCode::LsMissingParams};
        QHash<QString, int> seen;
        for (int i = 0; i <= static_cast<int>(StatusCode::LsInternalError); ++i) {
            if (alike.contains(static_cast<StatusCode>(i)))
                continue;
            const QString words = ErrorText::sentence(Refusal{.status = static_cast<StatusCode>(i)});
            QVERIFY2(!seen.contains(words), qPrintable(words));
            seen.insert(words, i);
        }
    }

    void aWrongClockIsShownWithBothTimes()
    {
        const QDateTime local(QDate(2026, 3, 9), QTime(10, 5), Qt::UTC);
        const QString words = ErrorText::sentence(Refusal{.status = StatusCode::LsClockDiffers, .localTime = local, .serverTime = local.addSecs(47 * 60)});
        for (const QDateTime &time : {local, local.addSecs(47 * 60)})
            QVERIFY2(words.contains(QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat)), qPrintable(words));
    }

    void theServersOwnWordsAreKept()
    {
        for (const auto status : {StatusCode::ServerRefused, StatusCode::LsValidationError}) {
            const QString words = ErrorText::sentence(Refusal{.status = status, .detail = QStringLiteral("no reuse of passwords")});
            QVERIFY2(words.contains(QLatin1String("no reuse of passwords")), qPrintable(words));
        }
        QVERIFY(ErrorText::sentence(Refusal{.status = StatusCode::BlockedOnTheWay, .detail = QStringLiteral("403")}).contains(QLatin1String("HTTP 403")));
    }

    void everyWayNotToReachAServerHasItsOwnWords_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](Error::Kind kind, const char *code, const char *says) {
            QTest::newRow(code) << kind << QString::fromLatin1(code) << QString::fromLatin1(says);
        };
        row(Error::Kind::NotReachable, "net.host_not_found", "no server of the name");
        row(Error::Kind::NotReachable, "net.refused", "refused the connection");
        row(Error::Kind::NotReachable, "net.timed_out", "in time");
        row(Error::Kind::NotReachable, "net.lost", "broke off");
        row(Error::Kind::NotReachable, "net.proxy", "proxy");
        row(Error::Kind::NotTrusted, "tls.expired", "expired");
        row(Error::Kind::NotTrusted, "tls.not_yet_valid", "clock");
        row(Error::Kind::NotTrusted, "tls.wrong_name", "another name");
        row(Error::Kind::NotTrusted, "tls.unknown_authority", "set its file in the connection");
        row(Error::Kind::NotTrusted, "tls.revoked", "withdrawn");
        row(Error::Kind::NotTrusted, "tls.key_changed", "set the new one in the connection");
        row(Error::Kind::NotTrusted, "tls.not_tls", "TLS 1.2");
        row(Error::Kind::NotTrusted, "tls.failed", "No encrypted connection");
        row(Error::Kind::NotTrusted, "tls.plain_http", "https://");
        row(Error::Kind::BadAnswer, "http.404", "HTTP 404");
        row(Error::Kind::BadAnswer, "http.407", "HTTP 407");
        row(Error::Kind::BadAnswer, "http.302", "HTTP 302");
        row(Error::Kind::BadAnswer, "", "not as this kind of server");
        row(Error::Kind::ServerFailed, "http.500", "fault of its own");
    }

    void everyWayNotToReachAServerHasItsOwnWords()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(QString, code);
        QFETCH(QString, says);
        const QString words = ErrorText::sentence(Error{.kind = kind, .subject = QStringLiteral("sso.example.org"), .code = code});
        verifyWords(words);
        QVERIFY2(words.contains(says), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("sso.example.org")), qPrintable(words));
        // Nothing offers to go on all the same.
        for (const char *offer : {"anyway", "ignore", "accept", "continue"})
            QVERIFY2(!words.contains(QLatin1String(offer), Qt::CaseInsensitive), qPrintable(words));
    }

    void aRedirectSaysWhereToAndWhereToSetIt()
    {
        const QString words = ErrorText::sentence(Error{.kind = Error::Kind::Redirected, .subject = QStringLiteral("sso.example.org"),
                                                        .detail = QStringLiteral("https://sso.example.com")});
        QVERIFY2(words.contains(QLatin1String("https://sso.example.com")) && words.contains(QLatin1String("in the connection")), qPrintable(words));
    }

    void aBusyServerSaysHowLongToWait()
    {
        const Error error{.kind = Error::Kind::TooManyRequests, .subject = QStringLiteral("sso.example.org"), .detail = QStringLiteral("42")};
        QVERIFY(ErrorText::sentence(error).contains(QLatin1String("42")));
        QVERIFY(ErrorText::sentence(Error{.kind = error.kind, .subject = error.subject}).contains(QLatin1String("sso.example.org")));
    }

    void aMissingSecretIsNamedForPeople()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(SecretName::FernetKey); ++i) {
            const auto name = static_cast<SecretName>(i);
            const QString words = ErrorText::sentence(Error{.kind = Error::Kind::SecretNeeded, .subject = toText(name)});
            QVERIFY(!ErrorText::word(name).isEmpty());
            QVERIFY2(words.contains(ErrorText::word(name)), qPrintable(words));
            QVERIFY2(!words.contains(toText(name)), qPrintable(words));
            names << ErrorText::word(name);
        }
        QCOMPARE(names.size(), 5);
    }

    void aTestThatWentWellSaysWhatWasReached()
    {
        const ServerProbe probe{.api = ServerProbe::Api::AsExpected, .protocol = QStringLiteral("TLS 1.3")};
        QCOMPARE(ErrorText::headline(probe, Profile::Kind::ZatoServer, QStringLiteral("3 March 2027")),
            QStringLiteral("Reached, TLS 1.3, certificate until 3 March 2027, answered as Zato SSO."));
        QVERIFY(ErrorText::lines(probe, {}).isEmpty());
        QVERIFY(ErrorText::headline({.api = ServerProbe::Api::AsExpected}, Profile::Kind::LicenseSpring, {}).contains(QLatin1String("without encryption")));
    }

    void aTestThatFoundSomethingSaysWhatToDo()
    {
        QSet<QString> headlines;
        for (int i = 0; i <= static_cast<int>(ServerProbe::Api::SomethingElse); ++i) {
            const ServerProbe probe{.api = static_cast<ServerProbe::Api>(i), .detail = QStringLiteral("signature_mismatch")};
            headlines << ErrorText::headline(probe, Profile::Kind::LicenseSpring, {});
            for (const QString &line : ErrorText::lines(probe, {}))
                verifyWords(line);
            QCOMPARE(ErrorText::lines(probe, {}).isEmpty(), probe.api == ServerProbe::Api::AsExpected);
        }
        QCOMPARE(headlines.size(), 5);
        // A code that is known is said in words.
        const ServerProbe refused{.api = ServerProbe::Api::KeysRefused, .detail = QStringLiteral("signature_mismatch")};
        QVERIFY(ErrorText::lines(refused, {}).first().contains(QLatin1String("shared key"), Qt::CaseInsensitive));
    }

    void everyFindingAboutAProfileHasWords()
    {
        using Field = ProfileCheck::Field;
        QSet<QString> missing;
        for (int i = 0; i <= static_cast<int>(Field::ClientId); ++i) {
            for (int j = 0; j <= static_cast<int>(ProfileCheck::Problem::NotAKey); ++j)
                verifyWords(ErrorText::sentence(ProfileCheck::Finding{static_cast<Field>(i), static_cast<ProfileCheck::Problem>(j)}));
            missing << ErrorText::sentence(ProfileCheck::Finding{static_cast<Field>(i), ProfileCheck::Problem::Missing});
        }
        QCOMPARE(missing.size(), 10); // the two servers of LicenseSpring are both addresses
    }

    void aRuleThatIsOffIsNotShown()
    {
        QVERIFY(ErrorText::rule({}, StatusCode::PasswordNotComplexEnough).isEmpty());
        QVERIFY(ErrorText::rule({}, StatusCode::PasswordInvalid).isEmpty());
        QVERIFY(ErrorText::rule({.minLength = 1}, StatusCode::PasswordTooShort).isEmpty());
        QVERIFY(ErrorText::rule({.maxLength = std::numeric_limits<int>::max()}, StatusCode::PasswordTooLong).isEmpty());
        QVERIFY(ErrorText::rule({.maxLength = 64}, StatusCode::PasswordTooLong).contains(QLatin1String("64")));
        QVERIFY(ErrorText::rule({.minLength = 15}, StatusCode::PasswordTooShort).contains(QLatin1String("15")));
    }
};

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_ErrorText.moc"
