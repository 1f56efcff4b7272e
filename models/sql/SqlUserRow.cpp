// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserRow.h"

#include "models/sql/SqlTime.h"

namespace passwright {
namespace {

class Reader
{
public:
    Reader(const QSqlQuery &query, QStringList &complaints)
        : m_query(query)
        , m_complaints(complaints)
    {
    }

    [[nodiscard]] QVariant value(QLatin1String column) const { return m_query.value(SqlUserRow::position(column)); }
    [[nodiscard]] SqlText stored(QLatin1String column) const { return SqlText::fromVariant(value(column)); }
    [[nodiscard]] bool flag(QLatin1String column) const { return value(column).toInt() != 0; }

    [[nodiscard]] QString text(QLatin1String column) const
    {
        QString text = plainText(value(column));
        if (text.contains(QChar::ReplacementCharacter))
            m_complaints << column + QLatin1String(": not UTF-8");
        return text;
    }

    [[nodiscard]] QDateTime time(QLatin1String column, bool needed) const
    {
        QDateTime time = dateTimeFromSql(value(column));
        if (!time.isValid() && (needed || !value(column).isNull()))
            m_complaints << column + QLatin1String(": no date-time");
        return time;
    }

    void complain(QLatin1String column, const Error &error) const
    {
        m_complaints << column
                + (error.kind == Error::Kind::WrongKey ? QLatin1String(": damaged, or under another key")
                        : error.kind == Error::Kind::KeyNeeded ? QLatin1String(": encrypted, and no key was given")
                                                               : QLatin1String(": damaged"));
    }

private:
    const QSqlQuery &m_query;
    QStringList &m_complaints;
};

Account::Approval approvalOf(const QString &text, QStringList &complaints)
{
    if (text == QLatin1String("approved"))
        return Account::Approval::Approved;
    if (text == QLatin1String("rejected"))
        return Account::Approval::Rejected;
    if (text != QLatin1String("before_decision"))
        complaints << QStringLiteral("approval_status: unknown");
    return Account::Approval::BeforeDecision;
}

} // namespace

const QStringList &SqlUserRow::columns()
{
    static const QStringList names = QStringLiteral(
        "id user_id username display_name first_name middle_name last_name email is_active is_super_user is_locked"
        " locked_time locked_by approval_status sign_up_status is_totp_enabled totp_key password password_must_change"
        " password_last_set password_expiry")
                                         .split(QLatin1Char(' '));
    return names;
}

QString SqlUserRow::selected(const SqlDialect &dialect)
{
    static const QStringList dateTimes{
        QStringLiteral("locked_time"), QStringLiteral("password_last_set"), QStringLiteral("password_expiry")};
    QStringList expressions;
    for (const QString &column : columns())
        expressions << (dateTimes.contains(column) ? dialect.dateTimeText(column) : column);
    return expressions.join(QLatin1String(", "));
}

int SqlUserRow::position(QLatin1String column)
{
    return static_cast<int>(columns().indexOf(column));
}

SqlUserRow SqlUserRow::fromQuery(const QSqlQuery &query, const SqlCipher &cipher)
{
    QStringList complaints;
    const Reader read(query, complaints);
    SqlUserRow row;
    Account &account = row.account;
    row.id = read.value(QLatin1String("id")).toLongLong();
    account.userId = read.text(QLatin1String("user_id"));
    account.userName = read.text(QLatin1String("username"));
    account.displayName = read.text(QLatin1String("display_name"));
    account.firstName = read.text(QLatin1String("first_name"));
    account.middleName = read.text(QLatin1String("middle_name"));
    account.lastName = read.text(QLatin1String("last_name"));
    account.isActive = read.flag(QLatin1String("is_active"));
    account.isSuperUser = read.flag(QLatin1String("is_super_user"));
    account.isLocked = read.flag(QLatin1String("is_locked"));
    account.lockedTime = read.time(QLatin1String("locked_time"), false);
    account.lockedBy = read.text(QLatin1String("locked_by"));
    account.approval = approvalOf(read.text(QLatin1String("approval_status")), complaints);
    account.isSignUpFinal = read.text(QLatin1String("sign_up_status")) == QLatin1String("final");
    account.isTotpEnabled = read.flag(QLatin1String("is_totp_enabled"));
    account.mustChange = read.flag(QLatin1String("password_must_change"));
    account.passwordLastSet = read.time(QLatin1String("password_last_set"), true);
    account.passwordExpiry = read.time(QLatin1String("password_expiry"), true);
    row.totpKey = read.stored(QLatin1String("totp_key"));

    const QLatin1String email("email");
    if (const auto plain = cipher.open(read.stored(email)); plain.ok())
        account.email = plain->toString();
    else
        read.complain(email, plain.error());

    const QLatin1String password("password");
    row.password = read.stored(password);
    const auto plain = cipher.open(row.password);
    const auto hash = plain.ok() ? PasswordHash::parse(plain->bytes()) : Result<PasswordHash>(plain.error());
    if (hash.ok())
        row.hash = *hash;
    else
        read.complain(password, hash.error());

    account.unreadable = complaints.join(QLatin1String("; "));
    return row;
}

bool SqlUserRow::mayEnter() const
{
    return !account.isLocked && account.isSignUpFinal && account.approval == Account::Approval::Approved;
}

} // namespace passwright
