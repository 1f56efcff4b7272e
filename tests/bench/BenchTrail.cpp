// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/BenchTrail.h"

#include "models/audit/AuditRow.h"
#include "models/domain/CallContext.h"
#include "tests/bench/Stopwatch.h"

#include <QSqlError>
#include <QSqlQuery>

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace passwright {
namespace {

constexpr int rowsOfInsert = 100;
constexpr qsizetype aboutSize = 512; // bytes of a row

void check(const QSqlQuery &query, bool isOk)
{
    if (!isOk)
        qFatal("%s", qUtf8Printable(query.lastError().text()));
}

AuditEvent reset(qint64 sequence)
{
    const int person = static_cast<int>(sequence * 7919 % 1'000'000);
    return {.sequence = sequence,
            .time = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).addMSecs(sequence * 137),
            .kind = AuditEvent::Kind::ResetPassword,
            .outcome = AuditEvent::Outcome::Changed,
            .actorId = QStringLiteral("zusr6rw5xkc3qj8v0b4hmd7t1aey9"),
            .actorName = QStringLiteral("anna.schmidt"),
            .targetId = QStringLiteral("zusr%1").arg(person, 27, 32, QLatin1Char('0')),
            .targetName = QStringLiteral("user%1").arg(person),
            .cid = newCid(),
            .application = QStringLiteral("CRM"),
            .remoteAddr = QStringLiteral("10.20.30.40"),
            .host = QStringLiteral("desk-4"),
            .expiryDays = 30,
            .mustChange = true,
            .reason = QStringLiteral("Leila Müller could not sign in, INC-%1").arg(sequence),
            .verification = QStringLiteral("called back")};
}

} // namespace

BenchTrail BenchTrail::append(QSqlDatabase &database, int count)
{
    QSqlQuery query(database);
    check(query, query.exec(QStringLiteral("SELECT sequence, hash FROM passwright_audit ORDER BY sequence DESC LIMIT 1")));
    const bool isBegun = query.next();
    qint64 sequence = isBegun ? query.value(0).toLongLong() : 0;
    QByteArray last = isBegun ? QByteArray::fromHex(query.value(1).toByteArray()) : AuditChain::origin();
    query.finish();

    QStringList marks;
    marks.fill(QStringLiteral("?"), AuditRow::columnCount() + 2);
    const QStringList values(rowsOfInsert, QStringLiteral("(%1)").arg(marks.join(QLatin1Char(','))));
    const QString statement = QStringLiteral("INSERT INTO passwright_audit (%1, previous_hash, hash) VALUES %2")
                                  .arg(AuditRow::columns(), values.join(QLatin1Char(',')));
    BenchTrail trail;
    trail.m_bytes.reserve(count * aboutSize);
    database.transaction();
    check(query, query.prepare(statement));
    Sha256 sha;
    for (int i = 0; i < count; ++i) {
        const AuditRow row = AuditRow::fromEvent(reset(++sequence));
        const QByteArray canonical = AuditChain::canonical(row.fields());
        const QByteArray hash = AuditChain::hash(sha, last, canonical);
        for (const QVariant &value : row.values())
            query.addBindValue(value);
        query.addBindValue(QString::fromLatin1(last.toHex()));
        query.addBindValue(QString::fromLatin1(hash.toHex()));
        if ((i + 1) % rowsOfInsert == 0)
            check(query, query.exec());
        trail.m_bytes.append("passwright audit 1\n").append(last).append(canonical);
        trail.m_ends.push_back(trail.m_bytes.size());
        last = hash;
    }
    if (!database.commit())
        qFatal("the trail was not written");
    return trail;
}

double BenchTrail::bareHashing() const
{
    const std::unique_ptr<EVP_MD, void (*)(EVP_MD *)> digest(EVP_MD_fetch(nullptr, "SHA256", nullptr), EVP_MD_free);
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    const Stopwatch watch;
    qsizetype begin = 0;
    for (const qsizetype end : m_ends) {
        EVP_DigestInit_ex(context.get(), digest.get(), nullptr);
        EVP_DigestUpdate(context.get(), m_bytes.constData() + begin, static_cast<size_t>(end - begin));
        EVP_DigestFinal_ex(context.get(), hash.data(), nullptr);
        begin = end;
    }
    return watch.wall();
}

} // namespace passwright
