// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/CommandLineTest.h"
#include "tests/support/RawDatabase.h"

using namespace passwright;

// What an administrator does beside resets, through the real binary; and on a Zato server's database.
class tst_AdminCommands final : public CommandLineTest
{
    Q_OBJECT

private Q_SLOTS:
    void userCommands();
    void listByStateAndOrder();
    void longListComesWhole();
    void namesCannotSteerTheTerminal();
    void auditCommands();
    void auditBroken();
    void recoverAdmin();
    void zatoDatabase();
    void zatoWrongKey();
};

void tst_AdminCommands::userCommands()
{
    withJoan();
    const Ran added = admin({QStringLiteral("user"), QStringLiteral("add"), QString::fromUtf8("юлия.смит"), QStringLiteral("--first-name"),
                                QString::fromUtf8("Юлия"), QStringLiteral("--last-name"), QString::fromUtf8("Смит"), QStringLiteral("--super-user"),
                                QStringLiteral("--must-change")},
        {firstPassword});
    CHECK(added, 0);
    const QByteArray id = added.out.trimmed();
    QVERIFY2(id.startsWith("zusr"), id.constData());
    CHECK(admin(words("user add joan"), {firstPassword}), 3);
    CHECK(admin(words("user add mary"), {"short"}), 3);

    for (const QString &user : {QString::fromUtf8("юлия.смит"), QString::fromLatin1(id)}) {
        const Ran shown = admin({QStringLiteral("--json"), QStringLiteral("user"), QStringLiteral("show"), user});
        CHECK(shown, 0);
        const QJsonObject account = shown.json().value(QLatin1String("user")).toObject();
        QCOMPARE(account.value(QLatin1String("user_id")).toString(), QString::fromLatin1(id));
        QCOMPARE(account.value(QLatin1String("first_name")).toString(), QString::fromUtf8("Юлия"));
        QCOMPARE(account.value(QLatin1String("is_super_user")).toBool(), true);
        QCOMPARE(account.value(QLatin1String("password_must_change")).toBool(), true);
    }
    const Ran list = admin(words("user list"));
    CHECK(list, 0);
    QVERIFY(list.out.contains("admin") && list.out.contains("joan") && list.out.contains(QByteArray("юлия.смит")));
    const Ran some = admin(words("--json user list jo"));
    QCOMPARE(some.json().value(QLatin1String("users")).toArray().size(), 1);
    const Ran none = admin(words("--json user list nobody-of-this-name"));
    CHECK(none, 0);
    QCOMPARE(none.json().value(QLatin1String("users")).toArray().size(), 0);
    const Ran cut = admin(words("--json user list --limit 1"));
    QCOMPARE(cut.json().value(QLatin1String("has_more")).toBool(), true);

    CHECK(admin(words("user lock joan")), 0);
    const Ran locked = joan(words("--json sign-in"), {firstPassword});
    CHECK(locked, 3);
    QCOMPARE(codes(locked), QStringLiteral("E005002"));
    CHECK(admin(words("user unlock joan")), 0);
    CHECK(joan(words("sign-in"), {firstPassword}), 0);

    sql(m_sandbox->database(), {QStringLiteral("UPDATE zato_sso_user SET approval_status = 'before_decision' WHERE username = 'joan'")});
    CHECK(joan(words("sign-in"), {firstPassword}), 3);
    CHECK(admin(words("user approve joan")), 0);
    CHECK(joan(words("sign-in"), {firstPassword}), 0);

    for (const char *command : {"user show", "user lock", "user unlock", "user approve", "reset-password"}) {
        const Ran nobody = admin(QStringList{QStringLiteral("--json")} + words(command) + QStringList{QStringLiteral("nobody")}, {resetPassword});
        CHECK(nobody, 3);
        QCOMPARE(codes(nobody), QStringLiteral("E001100"));
    }
    CHECK(joan(words("user list"), {firstPassword}), 3);
    CHECK(joan(words("reset-password admin"), {firstPassword, resetPassword}), 3);
}

namespace {

QString userNames(const Ran &ran)
{
    QStringList names;
    const QJsonArray users = ran.json().value(QLatin1String("users")).toArray();
    for (const auto &user : users)
        names.append(user[QLatin1String("username")].toString());
    return names.join(QLatin1Char(' '));
}

} // namespace

void tst_AdminCommands::listByStateAndOrder()
{
    withJoan();
    CHECK(admin(words("user add zoe --must-change")), 2); // no password given
    CHECK(admin(words("user add zoe --must-change --display-name Anna"), {firstPassword}), 0);
    CHECK(admin(words("user lock joan")), 0);
    const auto list = [this](const char *options) { return userNames(admin(words("--json user list") + words(options))); };
    QCOMPARE(list("--state locked"), QStringLiteral("joan"));
    QCOMPARE(list("--state must-change"), QStringLiteral("zoe"));
    QCOMPARE(list("--state super-user"), QStringLiteral("admin"));
    QCOMPARE(list("--state expired"), QString());
    QCOMPARE(list("--state expires-within --days 1"), QString());
    QCOMPARE(list("--state not-approved"), QString());
    QCOMPARE(list("jo --state super-user"), QString());
    QCOMPARE(list("--sort user-name --descending"), QStringLiteral("zoe joan admin"));
    QCOMPARE(list("--sort name"), QStringLiteral("admin zoe joan")); // admin, Anna, Joan
    QCOMPARE(list("--sort last-set --descending --limit 1"), QStringLiteral("zoe"));
    CHECK(admin(words("user list --days 3")), 2);
    CHECK(admin(words("user list --state locked --days 3")), 2);
}

void tst_AdminCommands::longListComesWhole()
{
    withJoan();
    RawDatabase raw(m_sandbox->database());
    raw.run(QStringLiteral("CREATE TEMP TABLE copies AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1234)"
                           " SELECT zato_sso_user.*, i FROM zato_sso_user, n WHERE username = 'joan'"));
    raw.run(QStringLiteral("UPDATE copies SET id = NULL, user_id = printf('zusr%027d', i), username = printf('copy%04d', i), sign_up_confirm_token = i"));
    raw.run(QStringLiteral("ALTER TABLE copies DROP COLUMN i"));
    raw.run(QStringLiteral("INSERT INTO zato_sso_user SELECT * FROM copies"));
    const Ran all = admin(words("--json user list --sort user-name --limit 5000"));
    CHECK(all, 0);
    QStringList expected{QStringLiteral("admin")};
    for (int i = 1; i <= 1234; ++i)
        expected.append(QStringLiteral("copy%1").arg(i, 4, 10, QLatin1Char('0')));
    expected.append(QStringLiteral("joan"));
    QCOMPARE(userNames(all), expected.join(QLatin1Char(' ')));
    QCOMPARE(all.json().value(QLatin1String("has_more")).toBool(), false);
    const Ran cut = admin(words("--json user list --sort user-name --limit 501"));
    QCOMPARE(userNames(cut), expected.mid(0, 501).join(QLatin1Char(' ')));
    QCOMPARE(cut.json().value(QLatin1String("has_more")).toBool(), true);
}

void tst_AdminCommands::namesCannotSteerTheTerminal()
{
    withJoan();
    sql(m_sandbox->database(), {QStringLiteral("UPDATE zato_sso_user SET display_name = 'a' || char(27) || '[2J' || char(8238) || 'b' || char(10) || 'c' "
                                               "WHERE username = 'joan'")});
    for (const char *command : {"user list", "user show joan", "user lock joan"}) {
        const Ran ran = admin(words(command));
        CHECK(ran, 0);
        const QByteArray all = ran.out + ran.err;
        QVERIFY2(all.contains("a\\u{1b}[2J\\u{202e}b\\u{a}c"), all.constData());
        QVERIFY(!all.contains('\x1b') && !all.contains("\xE2\x80\xAE"));
    }
}

void tst_AdminCommands::auditCommands()
{
    withJoan();
    const Ran whole = admin(words("--json audit verify"));
    CHECK(whole, 0);
    QCOMPARE(whole.text("verdict"), QStringLiteral("whole"));
    const QString head = whole.text("head");
    QCOMPARE(head.size(), 64);
    CHECK(admin({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--expect-head"), head}), 0);
    const Ran cut = admin({QStringLiteral("--json"), QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--expect-head"),
        QString(64, QLatin1Char('a'))});
    CHECK(cut, 7);
    QCOMPARE(cut.text("verdict"), QStringLiteral("cut_off"));

    const Ran list = admin(words("audit list"));
    CHECK(list, 0);
    QVERIFY(list.out.contains("joan"));

    for (const char *name : {"trail.csv", "trail.json"}) {
        const QStringList command{QStringLiteral("audit"), QStringLiteral("export"), QString::fromLatin1(name)};
        CHECK(admin(command), 0);
        QFile file(m_sandbox->path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("joan"));
        QCOMPARE(file.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        CHECK(admin(command), 3); // it overwrites nothing
    }
    CHECK(joan(words("audit list"), {firstPassword}), 3);
    CHECK(joan(words("audit verify"), {firstPassword}), 3);
}

void tst_AdminCommands::auditBroken()
{
    withJoan();
    CHECK(admin(words("reset-password joan --reason first"), {resetPassword}), 0);
    sql(m_sandbox->database(), {QStringLiteral("UPDATE passwright_audit SET reason = 'other' WHERE reason = 'first'")});
    const Ran changed = admin(words("--json audit verify"));
    CHECK(changed, 7);
    QCOMPARE(changed.text("verdict"), QStringLiteral("changed"));
    QVERIFY(changed.json().value(QLatin1String("broken_at")).toInt() > 0);
}

void tst_AdminCommands::recoverAdmin()
{
    withJoan();
    CHECK(admin(words("user add second --super-user"), {firstPassword}), 0);
    const QStringList recover{QStringLiteral("--json"), QStringLiteral("--database"), QStringLiteral("sqlite:") + m_sandbox->database(),
        QStringLiteral("recover-admin")};
    const auto run = [this, &recover](const char *user, const QList<QByteArray> &lines) {
        return m_sandbox->run(recover + QStringList{QString::fromLatin1(user)}, lines);
    };
    CHECK(run("admin", {"admim", resetPassword}), 3);
    CHECK(run("admin", {"admin", "short"}), 3);
    CHECK(run("joan", {"joan", resetPassword}), 3);
    CHECK(run("nobody", {"nobody", resetPassword}), 3);
    CHECK(run("admin", {"admin"}), 2);
    CHECK(admin(words("sign-in")), 0);

    CHECK(admin(words("user lock second")), 0);
    const Ran done = run("second", {"second", resetPassword});
    CHECK(done, 0);
    QCOMPARE(done.text("outcome"), QStringLiteral("changed"));
    CHECK(m_sandbox->as(QStringLiteral("second"), words("sign-in"), {resetPassword}), 0);
    const Ran trail = admin(words("--json audit list"));
    bool isKept = false;
    const QJsonArray events = trail.json().value(QLatin1String("events")).toArray();
    for (const auto &event : events)
        isKept = isKept || (event[QLatin1String("kind")].toString() == QLatin1String("recovery") && event[QLatin1String("cid")].toString() == done.text("cid"));
    QVERIFY(isKept);
    CHECK(admin(words("audit verify")), 0);
}

void tst_AdminCommands::zatoDatabase()
{
    const QString path = m_sandbox->database();
    QVERIFY(QFile::copy(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-odb.sqlite"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    // The sample was made once; its passwords must not run out.
    sql(path, {QStringLiteral("UPDATE zato_sso_user SET password_expiry = datetime('now', '+700 days') || '.000000' WHERE username IN ('admin1', 'joan')")});
    const QStringList on{QStringLiteral("--json"), QStringLiteral("--database"), QStringLiteral("sqlite:") + path, QStringLiteral("--zato-secrets"),
        QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-secrets.conf")};
    const QByteArray admin1("hQ9nl93UDqGus");

    const Ran early = m_sandbox->run(on + words("--as admin1 user list"), {admin1});
    CHECK(early, 6);
    QVERIFY2(early.err.contains("own tables"), early.err.constData());

    const Ran no = m_sandbox->run(on + words("prepare"), {"no"});
    CHECK(no, 3);
    CHECK(m_sandbox->run(on + words("prepare")), 2);
    CHECK(m_sandbox->run(on + words("--as admin1 user list"), {admin1}), 6);

    const Ran prepared = m_sandbox->run(on + words("prepare"), {"yes"});
    CHECK(prepared, 0);
    const QString backup = prepared.text("backup");
    QVERIFY2(QFile::exists(backup) && backup != path, qPrintable(backup));
    QCOMPARE(QFileInfo(backup).absolutePath(), QFileInfo(path).absolutePath());
    QCOMPARE(QFileInfo(backup).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    CHECK(m_sandbox->run(on + words("prepare")), 0);

    const Ran listed = m_sandbox->run(on + words("--as admin1 user list --limit 500"), {admin1});
    CHECK(listed, 0);
    QCOMPARE(listed.json().value(QLatin1String("users")).toArray().size(), 160);
    CHECK(m_sandbox->run(on + words("--as joan sign-in"), {"Correct-Horse-1"}), 0);
    const Ran expired = m_sandbox->run(on + words("--as mustchange sign-in"), {"Must-Change-5!"});
    CHECK(expired, 3);

    const Ran reset = m_sandbox->run(on + words("--as admin1 reset-password joan --expiry-days 30 --must-change"), {admin1, resetPassword});
    CHECK(reset, 0);
    const Ran demanded = m_sandbox->run(on + words("--as joan sign-in"), {resetPassword});
    CHECK(demanded, 3);
    QCOMPARE(codes(demanded), QStringLiteral("E003007"));
    CHECK(m_sandbox->run(on + words("--as joan sign-in"), {resetPassword, ownPassword}), 0);
    CHECK(m_sandbox->run(on + words("--as joan sign-in"), {ownPassword}), 0);

    CHECK(m_sandbox->run(on + words("recover-admin admin2"), {"admin2", resetPassword}), 0);
    CHECK(m_sandbox->run(on + words("--as admin2 audit verify"), {resetPassword}), 0);
}

void tst_AdminCommands::zatoWrongKey()
{
    const QString path = m_sandbox->database();
    QVERIFY(QFile::copy(QStringLiteral(PASSWRIGHT_TEST_DATA "/zato-3.3-odb.sqlite"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QFile secrets(m_sandbox->path(QStringLiteral("secrets.conf")));
    QVERIFY(secrets.open(QIODevice::WriteOnly));
    secrets.write("[secret_keys]\nkey1=" + QByteArray(32, 'k').toBase64(QByteArray::Base64UrlEncoding) + '\n');
    secrets.close();
    const QStringList on{QStringLiteral("--json"), QStringLiteral("--database"), QStringLiteral("sqlite:") + path};

    const Ran wrong = m_sandbox->run(on + words("--zato-secrets secrets.conf --as admin1 sign-in"), {"hQ9nl93UDqGus"});
    CHECK(wrong, 6);
    QCOMPARE(wrong.json().value(QLatin1String("error"))[QLatin1String("kind")].toString(), QStringLiteral("wrong_key"));
    const Ran without = m_sandbox->run(on + words("--as admin1 sign-in"), {"hQ9nl93UDqGus"});
    CHECK(without, 6);
    QCOMPARE(without.json().value(QLatin1String("error"))[QLatin1String("kind")].toString(), QStringLiteral("key_needed"));
    const Ran missing = m_sandbox->run(on + words("--zato-secrets nothing.conf --as admin1 sign-in"), {"hQ9nl93UDqGus"});
    CHECK(missing, 6);
}

QTEST_GUILESS_MAIN(tst_AdminCommands)
#include "tst_AdminCommands.moc"
