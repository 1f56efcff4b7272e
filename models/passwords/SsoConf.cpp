// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/SsoConf.h"

#include "models/passwords/PasswordPresets.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace passwright {

namespace {

constexpr int longestDays = 36500;
constexpr int longestPassword = 1'000'000;

struct Value
{
    QString text;
    int line = 0; //!< where its key stands, from 1
};

//! "section/key" -> value. A key given twice: the last one counts.
using Values = QHash<QString, Value>;

Error wrongAt(int line, const QString &subject, const QString &what)
{
    return {.kind = Error::Kind::InvalidInput, .subject = subject,
        .detail = QStringLiteral("line %1: %2").arg(line).arg(what)};
}

Result<QStringList> linesOf(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    QStringList lines;
    while (true) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = end < 0 ? text : text.first(end);
        if (!line.toByteArray().isValidUtf8() || line.contains('\0'))
            return wrongAt(static_cast<int>(lines.size()) + 1, QStringLiteral("sso.conf"), QStringLiteral("not UTF-8 text"));
        lines.append(QString::fromUtf8(line));
        if (end < 0)
            return lines;
        text = text.sliced(end + 1);
    }
}

bool isNothingOrComment(QStringView text)
{
    const QStringView rest = text.trimmed();
    return rest.isEmpty() || rest.startsWith(QLatin1Char('#'));
}

//! Reads the lines one after the other; a value between triple quotes takes several.
class Reader
{
public:
    explicit Reader(QStringList lines) : m_lines(std::move(lines)) {}

    Result<Values> read()
    {
        for (; m_at < m_lines.size(); ++m_at) {
            const QString line = m_lines[m_at].trimmed();
            if (isNothingOrComment(line))
                continue;
            auto error = line.startsWith(QLatin1Char('[')) ? readSection(line) : readKey(line);
            if (error)
                return *std::move(error);
        }
        return m_values;
    }

private:
    [[nodiscard]] int lineNumber() const { return static_cast<int>(m_at) + 1; }

    std::optional<Error> readSection(const QString &line)
    {
        const qsizetype end = line.lastIndexOf(QLatin1Char(']'), line.indexOf(QLatin1Char('#')));
        if (end < 0)
            return wrongAt(lineNumber(), line.left(40), QStringLiteral("section is not closed"));
        m_section = line.sliced(1, end - 1).trimmed();
        return std::nullopt;
    }

    std::optional<Error> readKey(const QString &line)
    {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals < 1)
            return wrongAt(lineNumber(), line.left(40), QStringLiteral("neither a section nor a key with a value"));
        const QString key = line.first(equals).trimmed();
        Value value{.text = {}, .line = lineNumber()};
        if (auto error = readValue(key, line.sliced(equals + 1).trimmed(), value.text))
            return error;
        m_values.insert(m_section + QLatin1Char('/') + key, value);
        return std::nullopt;
    }

    std::optional<Error> readValue(const QString &key, QString rest, QString &value)
    {
        const QString quote = quoteOf(rest);
        if (quote.isEmpty()) {
            value = rest.left(rest.indexOf(QLatin1Char('#'))).trimmed();
            return std::nullopt;
        }
        const int firstLine = lineNumber();
        rest = rest.sliced(quote.size());
        qsizetype end = rest.indexOf(quote);
        while (end < 0 && quote.size() == 3 && m_at + 1 < m_lines.size()) {
            value += rest + QLatin1Char('\n');
            rest = m_lines[++m_at];
            end = rest.indexOf(quote);
        }
        if (end < 0)
            return wrongAt(firstLine, key, QStringLiteral("quotes are not closed"));
        value += rest.first(end);
        if (!isNothingOrComment(QStringView(rest).sliced(end + quote.size())))
            return wrongAt(lineNumber(), key, QStringLiteral("something stands behind the closing quotes"));
        return std::nullopt;
    }

    static QString quoteOf(const QString &text)
    {
        constexpr std::array quotes{QLatin1String(R"(""")"), QLatin1String("'''"), QLatin1String(R"(")"), QLatin1String("'")};
        const auto quote = std::find_if(quotes.begin(), quotes.end(), [&text](QLatin1String q) { return text.startsWith(q); });
        return quote == quotes.end() ? QString() : QString(*quote);
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    QString m_section;
    Values m_values;
};

struct Number
{
    const char *section;
    const char *key;
    int least;
    int most;
    int *target;
};

std::optional<Error> take(const Values &values, const Number &number)
{
    const QString key = QString::fromLatin1(number.key);
    const auto found = values.constFind(QString::fromLatin1(number.section) + QLatin1Char('/') + key);
    if (found == values.constEnd())
        return std::nullopt;
    bool isNumber = false;
    const int read = found->text.toInt(&isNumber);
    if (!isNumber || read < number.least || read > number.most)
        return wrongAt(found->line, key, QStringLiteral("not a number from %1 to %2").arg(number.least).arg(number.most));
    *number.target = read;
    return std::nullopt;
}

//! Lower-cased and without empty entries, as Zato takes them.
QStringList entriesOf(const QString &text)
{
    QStringList entries;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString entry = line.trimmed().toLower();
        if (!entry.isEmpty())
            entries.append(entry);
    }
    entries.removeDuplicates();
    return entries;
}

} // namespace

Result<SsoConf> SsoConf::parse(QByteArrayView text)
{
    auto lines = linesOf(text);
    if (!lines)
        return lines.error();
    const auto values = Reader(std::move(lines).value()).read();
    if (!values)
        return values.error();

    SsoConf conf;
    conf.rules = zatoDefaults();
    const std::array numbers{
        Number{"password", "expiry", 1, longestDays, &conf.rules.expiryDays},
        Number{"password", "about_to_expire_threshold", 0, longestDays, &conf.rules.aboutToExpireDays},
        Number{"password", "min_length", 0, longestPassword, &conf.rules.minLength},
        Number{"password", "max_length", 1, longestPassword, &conf.rules.maxLength},
        Number{"password", "min_complexity", 0, 4, &conf.rules.minComplexity},
        Number{"hash_secret", "rounds", 1, 10'000'000, &conf.hashRounds},
        Number{"hash_secret", "salt_size", 1, 1024, &conf.hashSaltSize},
    };
    for (const Number &number : numbers) {
        if (const auto error = take(*values, number))
            return *error;
    }
    if (conf.rules.minLength > conf.rules.maxLength) {
        const int line = std::max(values->value(QStringLiteral("password/min_length")).line,
            values->value(QStringLiteral("password/max_length")).line);
        return wrongAt(line, QStringLiteral("max_length"), QStringLiteral("less than min_length"));
    }
    const auto list = values->constFind(QStringLiteral("password/reject_list"));
    if (list != values->constEnd())
        conf.rules.rejectList = entriesOf(list->text);
    return conf;
}

} // namespace passwright
