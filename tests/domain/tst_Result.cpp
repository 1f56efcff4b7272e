// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/Result.h"

#include <QTest>

#include <memory>

using namespace passwright;

namespace {

Error noSuchFile()
{
    return {.kind = Error::Kind::NotFound, .subject = QStringLiteral("/a/b")};
}

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{.kind = Error::Kind::InvalidInput, .subject = QString::number(number)};
    return number / 2;
}

} // namespace

class tst_Result : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsAValueOrAnError();
    void nothingSaidIsADefect();
    void readingTheOtherOneThrows();
    void theFirstErrorGoesThrough();
    void whatCannotBeCopiedIsMovedOut();
    void theValueCanBeChanged();
};

void tst_Result::itHoldsAValueOrAnError()
{
    const Result<int> good = 7;
    QVERIFY(good.ok());
    QVERIFY(good);
    QCOMPARE(*good, 7);
    const Result<int> bad = noSuchFile();
    QVERIFY(!bad.ok());
    QVERIFY(!bad);
    QCOMPARE(bad.error(), noSuchFile());
    const Result<Done> done = Done{};
    QVERIFY(done);
}

void tst_Result::nothingSaidIsADefect()
{
    const Result<QString> result;
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Internal);
}

void tst_Result::readingTheOtherOneThrows()
{
    const Result<int> good = 7;
    const Result<int> bad = noSuchFile();
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(good.error()));
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(bad.value()));
}

void tst_Result::theFirstErrorGoesThrough()
{
    QCOMPARE(*half(12).andThen(half), 3);
    QCOMPARE(half(6).andThen(half).error().subject, QStringLiteral("3"));
    int calls = 0;
    const auto counting = [&calls](int number) -> Result<int> {
        ++calls;
        return number;
    };
    QCOMPARE(half(5).andThen(half).andThen(counting).error().subject, QStringLiteral("5"));
    QCOMPARE(calls, 0);
}

void tst_Result::whatCannotBeCopiedIsMovedOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    QVERIFY(result);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 7);
    Result<std::unique_ptr<int>> other = std::make_unique<int>(8);
    const std::unique_ptr<int> starred = *std::move(other);
    QCOMPARE(*starred, 8);
}

void tst_Result::theValueCanBeChanged()
{
    Result<QString> result = QStringLiteral("a");
    result->append(QLatin1Char('b'));
    *result += QLatin1Char('c');
    QCOMPARE(result.value(), QStringLiteral("abc"));
}

QTEST_GUILESS_MAIN(tst_Result)
#include "tst_Result.moc"
