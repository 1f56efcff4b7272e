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

    void aRuleThatIsOffIsNotShown()
    {
        QVERIFY(ErrorText::rule({}, StatusCode::PasswordNotComplexEnough).isEmpty());
        QVERIFY(ErrorText::rule({}, StatusCode::PasswordInvalid).isEmpty());
        QVERIFY(ErrorText::rule({.minLength = 15}, StatusCode::PasswordTooShort).contains(QLatin1String("15")));
    }
};

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_ErrorText.moc"
