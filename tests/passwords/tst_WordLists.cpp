// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/Generator.h"
#include "models/passwords/PasswordPresets.h"
#include "tests/crypto/SeededRandom.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace passwright;

namespace {

QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(PASSWRIGHT_SOURCE_DIR "/resources/words/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

class tst_WordLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreInOrder_data();
    void listsAreInOrder();
    void noWordEmbarrasses_data();
    void noWordEmbarrasses();
    void theyMakePassphrases_data();
    void theyMakePassphrases();

private:
    static void addLists();
};

void tst_WordLists::addLists()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << QStringLiteral("english.txt");
    QTest::newRow("German") << QStringLiteral("german.txt");
}

void tst_WordLists::listsAreInOrder_data()
{
    addLists();
}

void tst_WordLists::listsAreInOrder()
{
    QFETCH(QString, name);
    const QStringList words = linesOf(name);
    QVERIFY2(words.size() >= 4096 && words.size() <= 7776, qPrintable(QString::number(words.size())));
    static const QRegularExpression easy(QStringLiteral("^[a-z]{3,8}$"));
    for (const QString &word : words)
        QVERIFY2(word.contains(easy), qPrintable(word));
    const auto notRising = std::adjacent_find(words.begin(), words.end(), [](const auto &a, const auto &b) { return a >= b; });
    QVERIFY2(notRising == words.end(), notRising == words.end() ? "" : qPrintable(*notRising));
}

void tst_WordLists::noWordEmbarrasses_data()
{
    addLists();
}

void tst_WordLists::noWordEmbarrasses()
{
    QFETCH(QString, name);
    const QStringList words = linesOf(name);
    for (const char *word : {"ass", "bitch", "death", "die", "dumb", "fat", "gay", "hate", "hell", "idiot", "kill", "murder",
             "nazi", "negro", "porn", "rape", "retard", "sex", "shit", "slave", "suicide", "ugly", "virgin", "arsch",
             "dumm", "ficken", "hass", "hitler", "hure", "idiot", "jude", "krebs", "mord", "neger", "nutte", "sklave",
             "sperma", "tod", "tot", "vagina"})
        QVERIFY2(!words.contains(QLatin1String(word)), word);
}

void tst_WordLists::theyMakePassphrases_data()
{
    addLists();
}

void tst_WordLists::theyMakePassphrases()
{
    QFETCH(QString, name);
    const SeededRandom random;
    const Generator generator(random, linesOf(name));
    QVERIFY(generator.bits({.kind = Generator::Kind::Passphrase}) > 70);
    for (int i = 0; i < 100; ++i)
        QVERIFY(generator.generate({.kind = Generator::Kind::Passphrase}, nistDefaults()));
}

QTEST_GUILESS_MAIN(tst_WordLists)
#include "tst_WordLists.moc"
