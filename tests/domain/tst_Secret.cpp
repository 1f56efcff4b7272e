// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/Secret.h"

#include "tests/domain/OwnMemory.h"

#include <QDebug>
#include <QTest>

#include <type_traits>

using namespace passwright;

namespace {

template<class T>
concept Streamable = requires(QDebug debug, const T &value) { debug << value; };

QByteArray bytesOf(const Secret &secret)
{
    return secret.bytes().toByteArray();
}

} // namespace

class tst_Secret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBackAsItWas_data();
    void textComesBackAsItWas();
    void bytesNeedNotBeText();
    void lengthIsInCodePoints_data();
    void lengthIsInCodePoints();
    void takingEmptiesTheSource();
    void nothingIsLeftInMemory();
    void takingASharedSourceLeavesTheOthers();
    void copiesShareTheirBytes();
    void equalIsEveryByte();
    void itCannotBePrinted();
    void wipeOverwritesAndEmpties();
    void wipeLeavesLiteralsAndCopiesAlone();
};

void tst_Secret::textComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << QStringLiteral("Correct-Horse-1");
    QTest::newRow("spaces around") << QStringLiteral("  kept \n");
    QTest::newRow("a NUL inside") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("emoji") << QString::fromUtf8("😀😁😂😃");
    QTest::newRow("composed and decomposed") << QString::fromUtf8("\u00E9e\u0301");
    QTest::newRow("10,000 characters") << QString(10000, QChar(0xE4));
}

void tst_Secret::textComesBackAsItWas()
{
    QFETCH(QString, text);
    const Secret secret = Secret::fromString(text);
    QCOMPARE(secret.toString(), text);
    QCOMPARE(bytesOf(secret), text.toUtf8());
    QCOMPARE(secret.size(), text.toUtf8().size());
    QCOMPARE(secret.isEmpty(), text.isEmpty());
}

void tst_Secret::bytesNeedNotBeText()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(static_cast<char>(i));
    QCOMPARE(bytesOf(Secret::fromUtf8(all)), all);
}

void tst_Secret::lengthIsInCodePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("empty") << QString() << qsizetype(0);
    QTest::newRow("ASCII") << QStringLiteral("abc") << qsizetype(3);
    QTest::newRow("umlauts") << QString::fromUtf8("äöü") << qsizetype(3);
    QTest::newRow("euro signs") << QString::fromUtf8("€€") << qsizetype(2);
    QTest::newRow("emoji, two UTF-16 units each") << QString::fromUtf8("😀😁") << qsizetype(2);
    QTest::newRow("a letter and its accent") << QString::fromUtf8("e\u0301") << qsizetype(2);
    QTest::newRow("NULs") << QString(3, QChar(0)) << qsizetype(3);
}

void tst_Secret::lengthIsInCodePoints()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, length);
    QCOMPARE(Secret::fromString(text).codePoints(), length);
}

void tst_Secret::takingEmptiesTheSource()
{
    QString text = QStringLiteral("secret") + QChar(u'1');
    const Secret fromText = Secret::taking(std::move(text));
    QCOMPARE(fromText.toString(), QStringLiteral("secret1"));
    QVERIFY(text.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise

    QByteArray bytes = QByteArrayLiteral("secret") + '2';
    const Secret fromBytes = Secret::taking(std::move(bytes));
    QCOMPARE(bytesOf(fromBytes), QByteArray("secret2"));
    QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
}

void tst_Secret::nothingIsLeftInMemory()
{
    // "Left-In-Memory-42", each character one more.
    const HiddenWord hidden(QByteArrayLiteral("Mfgu.Jo.Nfnpsz.53"), 100);
    QCOMPARE(hidden.countInMemory(), 0);
    {
        const Secret taken = Secret::taking(hidden.word());
        QCOMPARE(hidden.countInMemory(), 1);
        Secret copy;
        copy = taken;
        QCOMPARE(hidden.countInMemory(), 1);
        QString shown = copy.toString();
        QCOMPARE(hidden.countInMemory(), 2);
        wipe(shown);
        QCOMPARE(hidden.countInMemory(), 1);
        QByteArray bytes = copy.bytes().toByteArray();
        QCOMPARE(hidden.countInMemory(), 2);
        const Secret again = Secret::taking(std::move(bytes));
        QCOMPARE(hidden.countInMemory(), 2);
    }
    QCOMPARE(hidden.countInMemory(), 0);
    {
        QString typed = hidden.word();
        const Secret secret = Secret::fromString(typed);
        QCOMPARE(hidden.countInMemory(), 2);
        wipe(typed);
    }
    QCOMPARE(hidden.countInMemory(), 0);
}

void tst_Secret::takingASharedSourceLeavesTheOthers()
{
    QString text = QStringLiteral("secret") + QChar(u'1');
    const QString other = text;
    const Secret secret = Secret::taking(std::move(text));
    QCOMPARE(other, QStringLiteral("secret1"));
    QCOMPARE(secret.toString(), other);
}

void tst_Secret::copiesShareTheirBytes()
{
    Secret copy;
    {
        const Secret original = Secret::fromUtf8("secret");
        copy = original;
        QCOMPARE(static_cast<const void *>(copy.bytes().data()), static_cast<const void *>(original.bytes().data()));
    }
    QCOMPARE(bytesOf(copy), QByteArray("secret"));
}

void tst_Secret::equalIsEveryByte()
{
    const Secret secret = Secret::fromUtf8("secret");
    QVERIFY(secret == Secret::fromUtf8("secret"));
    QVERIFY(Secret() == Secret::fromUtf8(""));
    QVERIFY(!(secret == Secret()));
    QVERIFY(!(secret == Secret::fromUtf8("secre")));
    QVERIFY(!(secret == Secret::fromUtf8("secrets")));
    QVERIFY(!(secret == Secret::fromUtf8("Secret")));
    QVERIFY(!(secret == Secret::fromUtf8("secreT")));
    QVERIFY(!(Secret::fromUtf8(QByteArrayView("a\0b", 3)) == Secret::fromUtf8(QByteArrayView("a\0c", 3))));
    QVERIFY(!(Secret::fromUtf8("\xC3\xA9") == Secret::fromUtf8("e\xCC\x81")));
}

void tst_Secret::itCannotBePrinted()
{
    static_assert(Streamable<QString>);
    static_assert(!Streamable<Secret>);
    static_assert(!std::is_convertible_v<Secret, QString>);
    static_assert(!std::is_convertible_v<Secret, QByteArray>);
}

void tst_Secret::wipeOverwritesAndEmpties()
{
    QString text = QStringLiteral("secret") + QChar(u'1');
    wipe(text);
    QVERIFY(text.isEmpty());
    QByteArray bytes = QByteArrayLiteral("secret") + '1';
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    wipe(text);
    wipe(bytes);
}

void tst_Secret::wipeLeavesLiteralsAndCopiesAlone()
{
    QString literal = QStringLiteral("literal");
    wipe(literal);
    QVERIFY(literal.isEmpty());
    QCOMPARE(QStringLiteral("literal").at(0), QChar(u'l'));

    const QByteArray kept = QByteArrayLiteral("kept") + '1';
    QByteArray copy = kept;
    wipe(copy);
    QCOMPARE(kept, QByteArray("kept1"));
}

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_Secret.moc"
