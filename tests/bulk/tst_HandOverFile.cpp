// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/HandOverFile.h"
#include "models/crypto/SecureRandomSource.h"
#include "tests/support/FileSizeLimit.h"
#include "tests/support/PythonTool.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace passwright;

// The only place on a disk where generated passwords are: nothing of it is lost, and nobody else reads it.
class tst_HandOverFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comesBackAsItWas();
    void lastEntryOfANumberHolds();
    void readByAnotherProgram();
    void holdsNoPlainText();
    void wrongPassphrase();
    void tornAnywhere();
    void changedAnywhere();
    void movedAndForeignEntries();
    void fullDisk();
    void oneProgramAtATime();
    void whatIsNoneOfOurs();

private:
    using Opened = Result<std::unique_ptr<HandOverFile>>;

    [[nodiscard]] QString path(const char *name = "passwords") const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] static Secret passphrase() { return Secret::fromUtf8("Gr\u00fcne Wiese 7"); }
    [[nodiscard]] Opened create(const char *name = "passwords") const { return HandOverFile::create(path(name), passphrase(), m_random); }
    [[nodiscard]] Opened open(const char *name = "passwords") const { return HandOverFile::open(path(name), passphrase()); }
    [[nodiscard]] static HandOverEntry entry(qint64 number, const QByteArray &password)
    {
        return {.number = number,
                .userId = QStringLiteral("zusr%1").arg(number),
                .userName = QStringLiteral("user%1").arg(number),
                .name = QString::fromUtf8("Юлия %1").arg(number),
                .password = Secret::fromUtf8(password),
                .expiry = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC),
                .mustChange = number % 2 == 1};
    }
    [[nodiscard]] static QStringList read(HandOver &file)
    {
        QStringList found;
        const auto done = file.forEach([&found](const HandOverEntry &entry) {
            found << QStringLiteral("%1 %2").arg(entry.number).arg(entry.password.toString());
            return true;
        });
        return done.ok() ? found : QStringList{QStringLiteral("error %1").arg(static_cast<int>(done.error().kind))};
    }
    [[nodiscard]] QByteArray bytes(const char *name = "passwords") const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes, const char *name = "passwords") const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SecureRandomSource m_random;
};

void tst_HandOverFile::comesBackAsItWas()
{
    {
        const auto file = create();
        QVERIFY(file.ok());
        QVERIFY((*file)->isLasting());
        QVERIFY((*file)->keep({entry(1, "Amber-Teapot"), entry(2, "Copper-Window")}).ok());
    }
    {
        const auto file = open();
        QVERIFY(file.ok());
        QVERIFY((*file)->keep({entry(3, "Willow-Lantern")}).ok());
    }
    const auto file = open();
    QVERIFY(file.ok());
    QList<HandOverEntry> found;
    QVERIFY((*file)->forEach([&found](const HandOverEntry &one) {
        found << one;
        return found.size() < 2;
    }).ok());
    QCOMPARE(found.size(), 2);
    const HandOverEntry expected = entry(2, "Copper-Window");
    QCOMPARE(found.at(1).number, expected.number);
    QCOMPARE(found.at(1).userId, expected.userId);
    QCOMPARE(found.at(1).userName, expected.userName);
    QCOMPARE(found.at(1).name, expected.name);
    QVERIFY(found.at(1).password == expected.password);
    QCOMPARE(found.at(1).expiry, expected.expiry);
    QCOMPARE(found.at(1).mustChange, expected.mustChange);
    QCOMPARE(QFile::permissions(path()) & QFile::Permissions(0x0077), QFile::Permissions());
    QCOMPARE(create().error().kind, Error::Kind::AlreadyExists);
}

void tst_HandOverFile::lastEntryOfANumberHolds()
{
    const auto file = create();
    QVERIFY((*file)->keep({entry(1, "first"), entry(2, "second"), entry(3, "third")}).ok());
    QVERIFY((*file)->keep({entry(1, "first again"), entry(2, "")}).ok());
    QCOMPARE(read(**file), (QStringList{QStringLiteral("1 first again"), QStringLiteral("3 third")}));
    QVERIFY((*file)->keep({entry(2, "second after all")}).ok());
    QCOMPARE(read(**file), (QStringList{QStringLiteral("1 first again"), QStringLiteral("2 second after all"), QStringLiteral("3 third")}));
}

void tst_HandOverFile::readByAnotherProgram()
{
    {
        const auto file = create();
        QVERIFY((*file)->keep({entry(1, "never"), entry(2, "Copper \"Window\" \xF0\x9F\x94\x91")}).ok());
        QVERIFY((*file)->keep({entry(1, "Amber-Teapot"), entry(3, "withdrawn"), entry(3, "")}).ok());
    }
    const QByteArray printed = runPython(QStringLiteral("read_hand_over.py"), {path()}, passphrase().bytes().toByteArray() + '\n');
    QCOMPARE(QString::fromUtf8(printed),
        QString::fromUtf8("1\tzusr1\tuser1\tЮлия 1\tAmber-Teapot\t1\t1796115600000\n"
                          "2\tzusr2\tuser2\tЮлия 2\tCopper \"Window\" \xF0\x9F\x94\x91\t0\t1796115600000\n"));
}

void tst_HandOverFile::holdsNoPlainText()
{
    const auto file = create();
    QVERIFY((*file)->keep({entry(1, "Amber-Teapot"), entry(1, "Amber-Teapot")}).ok());
    const QByteArray content = bytes();
    for (const char *word : {"Amber", "Teapot", "zusr1", "user1", "Wiese"})
        QVERIFY2(!content.contains(word), word);
}

void tst_HandOverFile::wrongPassphrase()
{
    QVERIFY((*create())->keep({entry(1, "Amber-Teapot")}).ok());
    for (const QByteArray &wrong : {QByteArray("Grune Wiese 7"), QByteArray(), QByteArray("Gr\u00fcne Wiese 7 ")})
        QCOMPARE(HandOverFile::open(path(), Secret::fromUtf8(wrong)).error().kind, Error::Kind::WrongKey);
    QCOMPARE(HandOverFile::create(path("other"), {}, m_random).error().kind, Error::Kind::InvalidInput);
    QVERIFY(!QFile::exists(path("other")));
    QCOMPARE(read(**open()), (QStringList{QStringLiteral("1 Amber-Teapot")}));
}

void tst_HandOverFile::tornAnywhere()
{
    qsizetype two = 0;
    {
        const auto file = create();
        QVERIFY((*file)->keep({entry(1, "Amber-Teapot")}).ok());
        QVERIFY((*file)->keep({entry(2, "Copper-Window")}).ok());
        two = bytes().size();
        QVERIFY((*file)->keep({entry(3, "Willow-Lantern")}).ok());
    }
    const QByteArray whole = bytes();
    for (qsizetype end = two + 1; end < whole.size(); end += 27) {
        write(whole.left(end));
        {
            const auto file = open();
            QVERIFY2(file.ok(), qPrintable(QString::number(end)));
            QCOMPARE(read(**file), (QStringList{QStringLiteral("1 Amber-Teapot"), QStringLiteral("2 Copper-Window")}));
            QVERIFY((*file)->keep({entry(4, "Slate-Harbour")}).ok());
        }
        QCOMPARE(read(**open()), (QStringList{QStringLiteral("1 Amber-Teapot"), QStringLiteral("2 Copper-Window"), QStringLiteral("4 Slate-Harbour")}));
    }
}

void tst_HandOverFile::changedAnywhere()
{
    QVERIFY((*create())->keep({entry(1, "Amber-Teapot"), entry(2, "Copper-Window")}).ok());
    const QByteArray whole = bytes();
    for (qsizetype at = 0; at < whole.size(); at += at < 76 ? 19 : 31) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x40);
        write(changed);
        const auto file = open();
        QVERIFY2(!file.ok(), qPrintable(QString::number(at)));
        const auto kind = file.error().kind;
        QVERIFY2(kind == Error::Kind::Damaged || kind == Error::Kind::WrongKey || kind == Error::Kind::NotOurs || kind == Error::Kind::SchemaTooNew,
            qPrintable(QString::number(at)));
    }
}

void tst_HandOverFile::movedAndForeignEntries()
{
    QVERIFY((*create())->keep({entry(1, "AAAAAAAA"), entry(2, "BBBBBBBB")}).ok());
    QVERIFY((*create("other"))->keep({entry(1, "CCCCCCCC"), entry(2, "DDDDDDDD")}).ok());
    const QByteArray whole = bytes();
    constexpr qsizetype head = 76;
    const qsizetype size = (whole.size() - head) / 2;
    const QByteArray first = whole.mid(head, size);
    const QByteArray second = whole.mid(head + size);
    for (const QByteArray &content : {whole.left(head) + second + first, whole.left(head) + first + first, whole.left(head) + second,
             whole.left(head) + bytes("other").mid(head), whole + first}) {
        write(content);
        const auto file = open();
        QVERIFY(!file.ok());
        QCOMPARE(file.error().kind, Error::Kind::Damaged);
    }
}

void tst_HandOverFile::fullDisk()
{
    const auto file = create();
    QVERIFY((*file)->keep({entry(1, "Amber-Teapot")}).ok());
    {
        const FileSizeLimit full(bytes().size() + 20);
        const auto kept = (*file)->keep({entry(2, "Copper-Window")});
        QVERIFY(!kept.ok());
        QCOMPARE(kept.error().kind, Error::Kind::NoSpace);
        QCOMPARE(kept.error().subject, path());
    }
    QCOMPARE(read(**file), (QStringList{QStringLiteral("1 Amber-Teapot")}));
    QVERIFY((*file)->keep({entry(3, "Willow-Lantern")}).ok());
    QCOMPARE(read(**file), (QStringList{QStringLiteral("1 Amber-Teapot"), QStringLiteral("3 Willow-Lantern")}));
}

void tst_HandOverFile::oneProgramAtATime()
{
    const auto file = create();
    QVERIFY(file.ok());
    QCOMPARE(open().error().kind, Error::Kind::Busy);
}

void tst_HandOverFile::whatIsNoneOfOurs()
{
    QCOMPARE(open().error().kind, Error::Kind::NotFound);
    write("PWHANDOV");
    QCOMPARE(open().error().kind, Error::Kind::NotOurs);
    write(QByteArray(200, 'x'));
    QCOMPARE(open().error().kind, Error::Kind::NotOurs);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(!open("folder").ok());
    QVERIFY(!create("no/such/folder").ok());
}

QTEST_GUILESS_MAIN(tst_HandOverFile)
#include "tst_HandOverFile.moc"
