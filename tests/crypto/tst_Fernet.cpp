// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Fernet.h"

#include "models/crypto/CryptoGate.h"
#include "tests/crypto/JsonVectors.h"
#include "tests/crypto/SeededRandom.h"
#include "tests/domain/OwnMemory.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <thread>
#include <vector>

using namespace passwright;

namespace {

constexpr QByteArrayView specKey = "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=";
constexpr QByteArrayView otherKey = "a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s=";
//! "hello" under specKey.
constexpr QByteArrayView specToken =
    "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==";

Fernet fernetOf(QByteArrayView key)
{
    auto fernet = Fernet::fromKey(Secret::fromUtf8(key));
    if (!fernet)
        qFatal("the test's key is no key");
    return *fernet;
}

QDateTime atSecond(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

class tst_Fernet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goodTokensOpenAndAreSealedAlike_data();
    void goodTokensOpenAndAreSealedAlike();
    void badTokensAreRefused_data();
    void badTokensAreRefused();
    void aWrongKeyIsToldFromDamage();
    void noByteOfATokenCanBeChanged();
    void whatIsNoKeyIsRefused_data();
    void whatIsNoKeyIsRefused();
    void spacesAroundAKeyDoNotMatter();
    void anyBytesComeBack();
    void aTextSealedTwiceLooksDifferent();
    void aCopyOutlivesItsOriginal();
    void copiesWorkInSeveralThreads();
    void aPageOfUsersTakesNoTimeToSpeakOf();
    void nothingIsLeftInMemory();

private:
    std::unique_ptr<CryptoGate> m_gate;
};

void tst_Fernet::initTestCase()
{
    auto gate = CryptoGate::open();
    QVERIFY(gate);
    m_gate = std::move(gate).value();
}

void tst_Fernet::goodTokensOpenAndAreSealedAlike_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray good = vectorsFrom("fernet.json").value(QLatin1String("good")).toArray();
    QCOMPARE(good.size(), 6);
    for (const auto &value : good)
        QTest::addRow("%lld bytes", qint64(value[QLatin1String("plain")].toString().toUtf8().size())) << value.toObject();
}

void tst_Fernet::goodTokensOpenAndAreSealedAlike()
{
    QFETCH(QJsonObject, vector);
    const auto text = [&vector](const char *name) { return vector.value(QLatin1String(name)).toString().toUtf8(); };
    const Fernet fernet = fernetOf(text("key"));

    const auto opened = fernet.open(text("token"));
    QVERIFY(opened);
    QCOMPARE(opened->bytes().toByteArray(), text("plain"));

    const QDateTime time = atSecond(vector.value(QLatin1String("time")).toInteger());
    const QByteArray iv = QByteArray::fromHex(text("iv_hex"));
    QCOMPARE(fernet.sealWithIv(Secret::fromUtf8(text("plain")), time, iv), text("token"));
}

void tst_Fernet::badTokensAreRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("token");
    const QJsonArray bad = vectorsFrom("fernet.json").value(QLatin1String("bad")).toArray();
    QCOMPARE(bad.size(), 9);
    for (const auto &value : bad) {
        QTest::addRow("%s", qPrintable(value[QLatin1String("why")].toString()))
            << value[QLatin1String("key")].toString().toLatin1() << value[QLatin1String("token")].toString().toLatin1();
    }
    const QByteArray key = specKey.toByteArray();
    const QByteArray token = specToken.toByteArray();
    // Made with Python's hmac.
    QTest::newRow("right MAC, version is not 0x80")
        << key << QByteArray("gQAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLKY7covSkDHw9ma-418Z5yfJ0bAi-R_TUVpW6VSXlO8JA==");
    QTest::newRow("padding left out") << key << token.chopped(2);
    QTest::newRow("line break at the end") << key << token + '\n';
    QTest::newRow("NUL at the end") << key << token + QByteArray(4, '\0');
    QTest::newRow("two tokens") << key << token + token;
    QTest::newRow("10,000 characters") << key << QByteArray(10000, 'A');
    QTest::newRow("a bare hash") << key << QByteArray("$pbkdf2-sha512$120000$AAAA$AAAA");
    QTest::newRow("invalid UTF-8") << key << QByteArray("\xFF\xFE\x80\xC3");
}

void tst_Fernet::badTokensAreRefused()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, token);
    QVERIFY(!fernetOf(key).open(token));
}

void tst_Fernet::aWrongKeyIsToldFromDamage()
{
    QCOMPARE(fernetOf(otherKey).open(specToken).error().kind, Error::Kind::WrongKey);
    QCOMPARE(fernetOf(specKey).open(specToken.first(60)).error().kind, Error::Kind::Damaged);
    QCOMPARE(fernetOf(specKey).open("no token").error().kind, Error::Kind::Damaged);
    QCOMPARE(fernetOf(specKey).open({}).error().kind, Error::Kind::Damaged);
}

void tst_Fernet::noByteOfATokenCanBeChanged()
{
    const Fernet fernet = fernetOf(specKey);
    const QByteArray bytes = QByteArray::fromBase64(specToken.toByteArray(), QByteArray::Base64UrlEncoding);
    QCOMPARE(bytes.size(), 73);
    QVERIFY(fernet.open(specToken));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ 0x01);
        QVERIFY2(!fernet.open(changed.toBase64(QByteArray::Base64UrlEncoding)), qPrintable(QString::number(i)));
    }
}

void tst_Fernet::whatIsNoKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    const QByteArray key = specKey.toByteArray();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a character short") << key.chopped(1);
    QTest::newRow("a character long") << key + 'A';
    QTest::newRow("48 characters") << QByteArray(48, 'A');
    QTest::newRow("33 bytes") << QByteArray(44, 'A');
    QTest::newRow("31 bytes") << QByteArray(42, 'A') + "==";
    QTest::newRow("a space inside") << QByteArray(key).replace(10, 1, " ");
    QTest::newRow("a NUL inside") << QByteArray(key).replace(10, 1, QByteArray(1, '\0'));
    QTest::newRow("not urlsafe") << QByteArray(key).replace('_', '/');
    QTest::newRow("not ASCII") << QByteArray(key).replace(10, 2, "\xC3\xA4");
}

void tst_Fernet::whatIsNoKeyIsRefused()
{
    QFETCH(QByteArray, key);
    const auto fernet = Fernet::fromKey(Secret::fromUtf8(key));
    QVERIFY(!fernet);
    QCOMPARE(fernet.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(fernet.error().subject, QStringLiteral("key"));
    QVERIFY(key.isEmpty() || !fernet.error().detail.contains(QString::fromLatin1(key)));
}

void tst_Fernet::spacesAroundAKeyDoNotMatter()
{
    const auto opened = fernetOf(" " + specKey.toByteArray() + "\r\n").open(specToken);
    QVERIFY(opened);
    QCOMPARE(opened->toString(), QStringLiteral("hello"));
}

void tst_Fernet::anyBytesComeBack()
{
    const Fernet fernet = fernetOf(specKey);
    const SeededRandom random;
    for (const qsizetype size : {0, 1, 15, 16, 17, 31, 32, 33, 10000, 100000}) {
        QByteArray plain(size, Qt::Uninitialized);
        random.fill(std::as_writable_bytes(std::span(plain.data(), static_cast<size_t>(size))));
        const auto opened = fernet.open(fernet.seal(Secret::fromUtf8(plain), atSecond(1700000000), random));
        QVERIFY2(opened, qPrintable(QString::number(size)));
        QCOMPARE(opened->bytes().toByteArray(), plain);
    }
}

void tst_Fernet::aTextSealedTwiceLooksDifferent()
{
    const Fernet fernet = fernetOf(specKey);
    const SeededRandom random;
    const Secret plain = Secret::fromUtf8("hello");
    const QByteArray first = fernet.seal(plain, atSecond(1700000000), random);
    const QByteArray second = fernet.seal(plain, atSecond(1700000000), random);
    // The first 12 characters are the version and the time.
    QCOMPARE(first.first(12), second.first(12));
    QVERIFY(first.sliced(12, 20) != second.sliced(12, 20));
}

void tst_Fernet::aCopyOutlivesItsOriginal()
{
    auto original = std::make_unique<Fernet>(fernetOf(specKey));
    const Fernet copy = *original;
    original.reset();
    QVERIFY(copy.open(specToken));
}

void tst_Fernet::copiesWorkInSeveralThreads()
{
    const Fernet fernet = fernetOf(specKey);
    std::atomic<int> opened = 0;
    {
        std::vector<std::jthread> threads;
        for (quint32 seed = 1; seed <= 4; ++seed) {
            threads.emplace_back([&fernet, &opened, seed] {
                const SeededRandom random(seed);
                for (int i = 0; i < 200; ++i) {
                    const Secret plain = Secret::fromUtf8(QByteArray::number(seed * 1000 + static_cast<quint32>(i)));
                    const auto back = fernet.open(fernet.seal(plain, atSecond(i), random));
                    opened += back && *back == plain;
                }
            });
        }
    }
    QCOMPARE(opened.load(), 800);
}

void tst_Fernet::aPageOfUsersTakesNoTimeToSpeakOf()
{
    // A search page decrypts an e-mail for each of 200 users; ten such pages are given half a second,
    // ten times what they take.
    const Fernet fernet = fernetOf(specKey);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 2000; ++i)
        QVERIFY(fernet.open(specToken));
    qInfo("%.1f microseconds a token", double(timer.nsecsElapsed()) / 2000 / 1000);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void tst_Fernet::nothingIsLeftInMemory()
{
    // "Left-By-The-Token", and the 44 characters of a key, each one more.
    const HiddenWord hidden(QByteArrayLiteral("Mfgu.Cz.Uif.Uplfo"), 100);
    const HiddenWord key(QByteArrayLiteral("Lfz.pg.Uif.Uftu.Uibu.Jt.Opu.Mfgu.Cfijoe.234>"));
    {
        const auto fernet = Fernet::fromKey(Secret::taking(key.word()));
        QVERIFY(fernet);
        QCOMPARE(key.countInMemory(), 0);
        const QByteArray token = fernet->seal(Secret::taking(hidden.word()), atSecond(1700000000), SeededRandom());
        QCOMPARE(hidden.countInMemory(), 0);
        const auto opened = fernet->open(token);
        QVERIFY(opened);
        QCOMPARE(hidden.countInMemory(), 1);
    }
    QCOMPARE(hidden.countInMemory(), 0);
}

QTEST_GUILESS_MAIN(tst_Fernet)
#include "tst_Fernet.moc"
