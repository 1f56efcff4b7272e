// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/CommandLineTest.h"

using namespace passwright;

// The main job through the real binary: a database, users, resets, sign-ins.
class tst_MainJob final : public CommandLineTest
{
    Q_OBJECT

private Q_SLOTS:
    void initMakesAPrivateDatabase();
    void initRefusesWhatIsThere();
    void initRefusesAWeakPassword();
    void roundsAreManyWhereNobodySaysOtherwise();
    void policyOfAServer();
    void mainJob();
    void generated_data();
    void generated();
    void generatedThatCannotBeWritten();
    void signInOutcomes();
    void refusedWithTheReason_data();
    void refusedWithTheReason();
};

void tst_MainJob::initMakesAPrivateDatabase()
{
    const Ran made = m_sandbox->run(words("--json --database sqlite:users.db init --admin admin --rounds 1000"), {adminPassword});
    CHECK(made, 0);
    QCOMPARE(made.text("outcome"), QStringLiteral("ok"));
    QCOMPARE(QFileInfo(m_sandbox->database()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    CHECK(admin(words("sign-in")), 0);
}

void tst_MainJob::initRefusesWhatIsThere()
{
    CHECK(m_sandbox->init(adminPassword), 0);
    CHECK(m_sandbox->init("Another-Password-1"), 3);
    CHECK(admin(words("sign-in")), 0);
}

void tst_MainJob::initRefusesAWeakPassword()
{
    const Ran ran = m_sandbox->init("short");
    CHECK(ran, 3);
    QCOMPARE(ran.err, QByteArray("The new password is too short. It needs at least 15 characters.\n"));
    QVERIFY2(!QFile::exists(m_sandbox->database()), "there is no half-made database");
    CHECK(m_sandbox->init(adminPassword), 0);
}

// What the tests save with --rounds must not be saved for anybody else.
void tst_MainJob::roundsAreManyWhereNobodySaysOtherwise()
{
    CHECK(m_sandbox->run(words("--database sqlite:users.db init --admin admin"), {adminPassword}), 0);
    CHECK(admin(words("user add joan"), {firstPassword}), 0);
    QFile file(m_sandbox->database());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes.count("$pbkdf2-sha512$"), 2);
    QCOMPARE(bytes.count("$pbkdf2-sha512$220000$"), 2);
}

void tst_MainJob::policyOfAServer()
{
    QFile policy(m_sandbox->path(QStringLiteral("sso.conf")));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[password]\nmin_length=5\nexpiry=10\nreject_list = \"\"\"\nharbour\n\"\"\"\n");
    policy.close();
    const QStringList with = words("--database sqlite:users.db --policy sso.conf");
    CHECK(m_sandbox->run(with + words("init --admin admin --rounds 1000"), {"Slate-Harbour-41"}), 3);
    CHECK(m_sandbox->run(with + words("init --admin admin --rounds 1000"), {"Slate"}), 0);
    // The database keeps the policy that it was made with.
    const QStringList as = words("--json --database sqlite:users.db --as admin");
    const Ran added = m_sandbox->run(as + words("user add joan"), {"Slate", "12345"});
    CHECK(added, 0);
    const Ran refused = m_sandbox->run(as + words("reset-password joan"), {"Slate", "1234"});
    CHECK(refused, 3);
    QCOMPARE(codes(refused), QStringLiteral("E003002"));
    const Ran reset = m_sandbox->run(as + words("reset-password joan"), {"Slate", "54321"});
    CHECK(reset, 0);
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(QDateTime::fromString(reset.text("password_expiry"), Qt::ISODateWithMs));
    QCOMPARE(days, 10);

    CHECK(m_sandbox->run(words("--database sqlite:users.db --policy nothing.conf --as admin sign-in"), {"Slate"}), 6);
}

void tst_MainJob::mainJob()
{
    withJoan();
    const Ran reset = admin(words("--json reset-password joan --expiry-days 30 --must-change --reason Ticket-7 --verified Called-back"),
        {resetPassword});
    CHECK(reset, 0);
    QCOMPARE(reset.text("outcome"), QStringLiteral("changed"));
    const QDateTime expiry = QDateTime::fromString(reset.text("password_expiry"), Qt::ISODateWithMs);
    const qint64 hours = QDateTime::currentDateTimeUtc().secsTo(expiry) / 3600;
    QVERIFY2(hours == 30LL * 24 || hours == 30LL * 24 - 1, qPrintable(reset.text("password_expiry")));

    const Ran demanded = joan(words("--json sign-in"), {resetPassword});
    CHECK(demanded, 3);
    QCOMPARE(codes(demanded), QStringLiteral("E003007"));
    CHECK(joan(words("user list"), {resetPassword}), 3);

    const Ran renewed = joan(words("--json sign-in"), {resetPassword, ownPassword});
    CHECK(renewed, 0);
    QCOMPARE(renewed.json().value(QLatin1String("password_changed")).toBool(), true);
    CHECK(joan(words("sign-in"), {ownPassword}), 0);

    CHECK(joan(words("change-password"), {ownPassword, "Marble-Compass-26"}), 0);
    const Ran refused = joan(words("--json change-password"), {"Marble-Compass-26", "short"});
    CHECK(refused, 3);
    QCOMPARE(codes(refused), QStringLiteral("E003002"));
    CHECK(joan(words("sign-in"), {"Marble-Compass-26"}), 0);

    const Ran trail = admin(words("--json audit list"));
    CHECK(trail, 0);
    QJsonObject row;
    const QJsonArray events = trail.json().value(QLatin1String("events")).toArray();
    for (const auto &event : events) {
        if (event[QLatin1String("cid")].toString() == reset.text("cid"))
            row = event.toObject();
    }
    QCOMPARE(row.value(QLatin1String("kind")).toString(), QStringLiteral("reset_password"));
    QCOMPARE(row.value(QLatin1String("outcome")).toString(), QStringLiteral("changed"));
    QCOMPARE(row.value(QLatin1String("actor_name")).toString(), QStringLiteral("admin"));
    QCOMPARE(row.value(QLatin1String("target_name")).toString(), QStringLiteral("joan"));
    QCOMPARE(row.value(QLatin1String("expiry_days")).toInt(), 30);
    QCOMPARE(row.value(QLatin1String("must_change")).toBool(), true);
    QCOMPARE(row.value(QLatin1String("reason")).toString(), QStringLiteral("Ticket-7"));
    QCOMPARE(row.value(QLatin1String("verification")).toString(), QStringLiteral("Called-back"));
    QCOMPARE(row.value(QLatin1String("application")).toString(), QStringLiteral("passwright-cli"));
    CHECK(admin(words("audit verify")), 0);
}

void tst_MainJob::generated_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("random") << QStringLiteral("random");
    QTest::newRow("phone") << QStringLiteral("phone");
    QTest::newRow("passphrase") << QStringLiteral("passphrase");
}

void tst_MainJob::generated()
{
    QFETCH(const QString, kind);
    withJoan();
    const Ran plain = admin({QStringLiteral("reset-password"), QStringLiteral("joan"), QStringLiteral("--generate"), kind});
    CHECK(plain, 0);
    QVERIFY(plain.out.endsWith('\n'));
    const QByteArray password = plain.out.chopped(1);
    QVERIFY(password.size() >= 15 && !password.contains('\n'));
    QVERIFY2(!plain.err.contains(password), "it is printed once");
    CHECK(joan(words("sign-in"), {password}), 0);

    const Ran asJson = admin({QStringLiteral("--json"), QStringLiteral("reset-password"), QStringLiteral("joan"), QStringLiteral("--generate"), kind});
    CHECK(asJson, 0);
    QCOMPARE(asJson.out.count('\n'), 1);
    CHECK(joan(words("sign-in"), {asJson.text("password").toUtf8()}), 0);
    QVERIFY(!asJson.err.contains(asJson.text("password").toUtf8()));
}

// The password is set and nobody has seen it: that is not done.
void tst_MainJob::generatedThatCannotBeWritten()
{
    withJoan();
    const auto process = m_sandbox->process(QStringList{QStringLiteral("--database"), QStringLiteral("sqlite:") + m_sandbox->database()}
        + words("--as admin reset-password joan --generate random"));
    process->setStandardOutputFile(QStringLiteral("/dev/full"));
    process->start();
    QVERIFY(process->waitForStarted(Sandbox::patience));
    process->write(adminPassword + '\n');
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished(Sandbox::patience));
    QCOMPARE(process->exitCode(), 4);
}

void tst_MainJob::signInOutcomes()
{
    withJoan();
    const Ran ran = joan(words("--json sign-in"), {firstPassword});
    CHECK(ran, 0);
    QCOMPARE(ran.text("username"), QStringLiteral("joan"));
    QCOMPARE(ran.text("status"), QStringLiteral("ok"));

    sql(m_sandbox->database(), {QStringLiteral("UPDATE zato_sso_user SET password_expiry = datetime('now', '+5 days') || '.000000' WHERE username = 'joan'")});
    const Ran soon = joan(words("--json sign-in"), {firstPassword});
    CHECK(soon, 0);
    QCOMPARE(soon.text("status"), QStringLiteral("warning"));
    QCOMPARE(codes(soon), QStringLiteral("W003005"));

    const Ran wrong = joan(words("--json sign-in"), {"wrong"});
    CHECK(wrong, 3);
    QCOMPARE(codes(wrong), QStringLiteral("E005001"));
    Ran throttled = wrong;
    for (int i = 0; i < 20 && codes(throttled) == codes(wrong); ++i)
        throttled = joan(words("--json sign-in"), {"wrong"});
    CHECK(throttled, 3);
    QCOMPARE(codes(throttled), QStringLiteral("P000002"));
    QVERIFY(throttled.json().value(QLatin1String("reasons")).toArray().first()[QLatin1String("seconds")].toInt() > 0);
}

void tst_MainJob::refusedWithTheReason_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("must change") << QStringLiteral("password_must_change = 1") << QStringLiteral("E003007");
    QTest::newRow("expired") << QStringLiteral("password_expiry = '2001-02-03 04:05:06.000000'") << QStringLiteral("E003004");
    QTest::newRow("locked") << QStringLiteral("is_locked = 1") << QStringLiteral("E005002");
    QTest::newRow("not approved") << QStringLiteral("approval_status = 'before_decision'") << QStringLiteral("E005004");
    QTest::newRow("sign-up") << QStringLiteral("sign_up_status = 'before_confirmation'") << QStringLiteral("E005003");
    QTest::newRow("TOTP") << QStringLiteral("is_totp_enabled = 1, totp_key = 'KMCLCWN4YPMD2WO3'") << QStringLiteral("E005008");
}

void tst_MainJob::refusedWithTheReason()
{
    QFETCH(const QString, change);
    QFETCH(const QString, code);
    withJoan();
    sql(m_sandbox->database(), {QStringLiteral("UPDATE zato_sso_user SET %1 WHERE username = 'joan'").arg(change)});
    for (const char *command : {"--json sign-in", "--json change-password"}) {
        const Ran ran = joan(words(command), {firstPassword});
        CHECK(ran, 3);
        QCOMPARE(ran.text("outcome"), QStringLiteral("refused"));
        QCOMPARE(codes(ran), code);
        QVERIFY(!ran.json().value(QLatin1String("reasons")).toArray().first()[QLatin1String("words")].toString().isEmpty());
        QVERIFY(ran.err.contains(ran.text("cid").toUtf8()));
    }
}

QTEST_GUILESS_MAIN(tst_MainJob)
#include "tst_MainJob.moc"
