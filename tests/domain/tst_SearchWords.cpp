// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/SearchWords.h"
#include "models/domain/TextMatch.h"
#include "tests/support/PythonTool.h"

#include <QSet>
#include <QTest>

using namespace passwright;

//! A name is found by whoever types it, on whatever keyboard.
class tst_SearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayToWriteALetterFindsIt();
    void lettersAreToldApart();
    void namesAreFoundAsPeopleTypeThem_data();
    void namesAreFoundAsPeopleTypeThem();
};

namespace {

QString fromHex(const QByteArray &numbers)
{
    QString text;
    for (const QByteArray &number : numbers.split(',')) {
        const char32_t character = number.toUInt(nullptr, 16);
        text += QString::fromUcs4(&character, 1);
    }
    return text;
}

} // namespace

// Unicode's own data, as Python has it: case, full case folding and normal forms.
void tst_SearchWords::everyWayToWriteALetterFindsIt()
{
    const QList<QByteArray> lines = runPython(QStringLiteral("unicode_folding.py"), {}).trimmed().split('\n');
    QVERIFY2(lines.size() > 10000, qPrintable(QString::number(lines.size())));
    QByteArrayList missed;
    for (const QByteArray &line : lines) {
        const qsizetype blank = line.indexOf(' ');
        if (SearchWords::folded(fromHex(line.left(blank))) != SearchWords::folded(fromHex(line.mid(blank + 1))))
            missed << line;
    }
    QVERIFY2(missed.isEmpty(), (QByteArray::number(missed.size()) + ": " + missed.mid(0, 200).join("; ")).constData());
}

void tst_SearchWords::lettersAreToldApart()
{
    QSet<QString> folded;
    const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789-._@"
                                           "\u00E4\u00F6\u00FC\u00E9\u00E8\u015F\u00E7\u011F\u00F1"
                                           "\u03B1\u03C3\u03C9\u0434\u0439\u0438\u05D0\u4E2D\uD55C\u304C\u304B"
                                           "\u0627\u0628\u062A\u062D\u062E\u0647\u0648\u064A\u0643\u0621\u0646");
    for (const QChar letter : letters)
        folded.insert(SearchWords::folded(letter));
    QCOMPARE(folded.size(), letters.size());
}

void tst_SearchWords::namesAreFoundAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *what, const QString &name, const QString &typed, bool found = true) {
        QTest::newRow(what) << name << typed << found;
    };
    const QString istanbul = QStringLiteral("\u0130stanbul");
    row("a dotted capital by an i", istanbul, QStringLiteral("istan"));
    row("a dotted capital by an English capital", istanbul, QStringLiteral("ISTANBUL"));
    row("a dotted capital by a dotless i", istanbul, QStringLiteral("\u0131stanbul"));
    row("a dotless i by an i", QStringLiteral("Y\u0131ld\u0131z"), QStringLiteral("yildiz"));
    row("a dotless i in capitals", QStringLiteral("Y\u0131ld\u0131z"), QStringLiteral("YILDIZ"));
    row("an i by a dotted capital", QStringLiteral("irma"), QStringLiteral("\u0130RMA"));
    row("a sharp s by two", QStringLiteral("Wei\u00DF"), QStringLiteral("WEISS"));
    row("two by a sharp s", QStringLiteral("Weiss"), QStringLiteral("wei\u00DF"));
    row("a sharp s by its capital", QStringLiteral("Wei\u00DFmann"), QStringLiteral("WEI\u1E9EM"));
    row("a final sigma in capitals", QStringLiteral("\u039D\u03AF\u03BA\u03BF\u03C2"), QStringLiteral("\u039D\u038A\u039A\u039F\u03A3"));
    row("a final sigma, not final", QStringLiteral("\u039D\u03AF\u03BA\u03BF\u03C2"), QStringLiteral("\u03BD\u03AF\u03BA\u03BF\u03C3"));
    row("full width", QStringLiteral("\uFF2D\uFF41\uFF52\uFF49\uFF41"), QStringLiteral("maria"));
    row("half width", QStringLiteral("\u30AF\u30EA\u30B9"), QStringLiteral("\uFF78\uFF98\uFF7D"));
    row("alef with hamza by alef", QStringLiteral("\u0623\u062D\u0645\u062F"), QStringLiteral("\u0627\u062D\u0645\u062F"));
    row("alef by alef with hamza below", QStringLiteral("\u0627\u0628\u0631\u0627\u0647\u064A\u0645"), QStringLiteral("\u0625\u0628\u0631\u0627\u0647\u064A\u0645"));
    row("alef with madda by alef", QStringLiteral("\u0622\u0645\u0646\u0629"), QStringLiteral("\u0627\u0645\u0646"));
    row("alef wasla by alef", QStringLiteral("\u0671\u0628\u0646"), QStringLiteral("\u0627\u0628\u0646"));
    row("waw with hamza by waw", QStringLiteral("\u0631\u0624\u0648\u0641"), QStringLiteral("\u0631\u0648\u0648\u0641"));
    row("teh marbuta by heh", QStringLiteral("\u0641\u0627\u0637\u0645\u0629"), QStringLiteral("\u0641\u0627\u0637\u0645\u0647"));
    row("alef maksura by yeh", QStringLiteral("\u0645\u0635\u0637\u0641\u0649"), QStringLiteral("\u0645\u0635\u0637\u0641\u064A"));
    row("Farsi yeh and keheh", QStringLiteral("\u0639\u0644\u064A \u0643\u0631\u064A\u0645"), QStringLiteral("\u0639\u0644\u06CC \u06A9\u0631\u06CC\u0645"));
    row("vowel signs", QStringLiteral("\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F"), QStringLiteral("\u0645\u062D\u0645\u062F"));
    row("tatweel", QStringLiteral("\u0645\u062D\u0645\u0640\u0640\u062F"), QStringLiteral("\u0645\u062D\u0645\u062F"));
    row("presentation forms", QStringLiteral("\uFEE3\uFEA4\uFEE4\uFEAA"), QStringLiteral("\u0645\u062D\u0645\u062F"));
    row("a mark of direction, pasted", QStringLiteral("Maria"), QStringLiteral("\u200Fmaria\u200E"));
    row("a soft hyphen", QStringLiteral("Schmidt\u00ADbauer"), QStringLiteral("schmidtb"));
    row("an accent tells names apart", QStringLiteral("Jos\u00E9"), QStringLiteral("jose"), false);
    row("an umlaut tells names apart", QStringLiteral("M\u00FCller"), QStringLiteral("muller"), false);
    row("hamza alone is a letter", QStringLiteral("\u0647\u0646\u0627\u0621"), QStringLiteral("\u0647\u0646\u0627\u0646"), false);
    row("an Arabic letter is no other", QStringLiteral("\u062D\u0633\u0646"), QStringLiteral("\u062D\u0633\u064A\u0646"), false);
}

void tst_SearchWords::namesAreFoundAsPeopleTypeThem()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QTEST(TextMatch(typed).matches(Account{.displayName = name}), "found");
}

QTEST_GUILESS_MAIN(tst_SearchWords)
#include "tst_SearchWords.moc"
