// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/Generator.h"

#include "models/passwords/PasswordPolicy.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace passwright {

namespace {

constexpr int mostOfAnything = 1024;
constexpr int shortestRandom = 8;
constexpr int fewestWords = 4;
constexpr int fewestGroups = 3;
constexpr int groupSize = 4;
constexpr int attempts = 200;

constexpr QLatin1String lower("abcdefghijklmnopqrstuvwxyz");
constexpr QLatin1String upper("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
constexpr QLatin1String digits("0123456789");
constexpr QLatin1String symbols("!#%*+-.:=?@_"); // found on every keyboard, harmless in a shell and in HTML
constexpr std::array randomClasses{lower, upper, digits, symbols};

// One of each set that looks alike at most: none of 0 o, 1 i l, 2 z, 5 s, 8 b; 9 but neither g nor q,
// v but not u; neither m nor w, which look like rn and vv.
constexpr QLatin1String phoneLetters("acdefhjknprtvxy");
constexpr QLatin1String phoneDigits("34679");
constexpr std::array phoneClasses{phoneLetters, phoneDigits};

qsizetype sizeOf(std::span<const QLatin1String> classes)
{
    qsizetype size = 0;
    for (const QLatin1String &characters : classes)
        size += characters.size();
    return size;
}

bool holdsAll(const QString &text, std::span<const QLatin1String> classes)
{
    return std::all_of(classes.begin(), classes.end(), [&text](QLatin1String characters) {
        return std::any_of(text.begin(), text.end(), [characters](QChar c) { return characters.contains(c); });
    });
}

//! Draws the whole anew until every class is there, so that each that remains is as likely as any other.
QString drawFrom(const RandomSource &random, std::span<const QLatin1String> classes, int length)
{
    const auto count = static_cast<quint32>(sizeOf(classes));
    QString text(length, Qt::Uninitialized);
    do {
        for (QChar &c : text) {
            qsizetype index = random.below(count);
            auto characters = classes.begin();
            for (; index >= characters->size(); ++characters)
                index -= characters->size();
            c = characters->at(index);
        }
    } while (!holdsAll(text, classes));
    return text;
}

//! By inclusion and exclusion over the classes that are missing.
double bitsOf(std::span<const QLatin1String> classes, int length)
{
    const auto all = double(sizeOf(classes));
    double share = 0;
    for (unsigned missing = 0; missing < (1U << classes.size()); ++missing) {
        double left = all;
        double sign = 1;
        for (size_t i = 0; i < classes.size(); ++i) {
            if ((missing >> i & 1U) != 0) {
                left -= double(classes[i].size());
                sign = -sign;
            }
        }
        share += sign * std::pow(left / all, length);
    }
    return length * std::log2(all) + std::log2(share);
}

Error refused(const QString &subject, const QString &detail)
{
    return {.kind = Error::Kind::InvalidInput, .subject = subject, .detail = detail};
}

bool isSensible(const Generator::Options &options)
{
    const auto within = [](int number, int least) { return number >= least && number <= mostOfAnything; };
    switch (options.kind) {
    case Generator::Kind::Random:
        return within(options.length, shortestRandom);
    case Generator::Kind::Passphrase:
        return within(options.words, fewestWords) && options.separator.size() <= mostOfAnything;
    case Generator::Kind::Phone:
        return within(options.groups, fewestGroups);
    }
    return false;
}

//! Longer by at least \p missing characters, or by one part where it is not known how much is missing.
void lengthen(Generator::Options &options, int missing)
{
    constexpr int longWord = 8;
    switch (options.kind) {
    case Generator::Kind::Random:
        options.length += std::max(1, missing);
        break;
    case Generator::Kind::Passphrase:
        options.words += 1 + missing / (longWord + static_cast<int>(options.separator.size()));
        break;
    case Generator::Kind::Phone:
        options.groups += 1 + (missing - 1) / (groupSize + 1);
        break;
    }
}

bool has(const QList<Refusal> &refusals, StatusCode status)
{
    return std::any_of(refusals.begin(), refusals.end(), [status](const Refusal &r) { return r.status == status; });
}

} // namespace

Generator::Generator(const RandomSource &random, QStringList words)
    : m_random(random)
    , m_words(std::move(words))
{
    for (QString &word : m_words)
        word = word.trimmed();
    m_words.removeAll(QString());
    m_words.removeDuplicates();
}

Result<Secret> Generator::generate(const Options &options, const PasswordRules &rules) const
{
    if (!isSensible(options))
        return refused(QStringLiteral("options"), QStringLiteral("too few or too many"));
    if (options.kind == Kind::Passphrase && m_words.size() < minWords)
        return refused(QStringLiteral("words"),
            QStringLiteral("%1 distinct words, %2 are needed").arg(m_words.size()).arg(minWords));

    Options adjusted = options;
    if (adjusted.kind == Kind::Random) {
        adjusted.length = std::min(std::max(adjusted.length, rules.minLength), rules.maxLength);
        if (adjusted.length < static_cast<int>(randomClasses.size()))
            return refused(QStringLiteral("rules"), QStringLiteral("too short for one character of each class"));
    }
    const PasswordPolicy policy(rules);
    for (int i = 0; i < attempts; ++i) {
        Secret candidate = draw(adjusted);
        const QList<Refusal> refusals = policy.violations(candidate);
        if (refusals.isEmpty())
            return candidate;
        if (has(refusals, StatusCode::PasswordTooLong) && adjusted.kind != Kind::Passphrase)
            break;
        if (has(refusals, StatusCode::PasswordTooShort))
            lengthen(adjusted, rules.minLength - static_cast<int>(candidate.codePoints()));
        else if (has(refusals, StatusCode::PasswordNotComplexEnough))
            lengthen(adjusted, 0);
    }
    return refused(QStringLiteral("rules"), QStringLiteral("no password of this kind meets them"));
}

Secret Generator::draw(const Options &options) const
{
    QString text;
    switch (options.kind) {
    case Kind::Random:
        text = drawFrom(m_random, randomClasses, options.length);
        break;
    case Kind::Passphrase:
        text.reserve(qsizetype{64} * options.words);
        for (int i = 0; i < options.words; ++i) {
            if (i > 0)
                text += options.separator;
            text += m_words.at(m_random.below(static_cast<quint32>(m_words.size())));
        }
        break;
    case Kind::Phone: {
        QString characters = drawFrom(m_random, phoneClasses, options.groups * groupSize);
        text.reserve(qsizetype{groupSize + 1} * options.groups);
        for (int i = 0; i < options.groups; ++i) {
            if (i > 0)
                text += QLatin1Char('-');
            text += QStringView(characters).sliced(qsizetype{groupSize} * i, groupSize);
        }
        wipe(characters);
        break;
    }
    }
    return Secret::taking(std::move(text));
}

double Generator::bits(const Options &options) const
{
    switch (options.kind) {
    case Kind::Random:
        return bitsOf(randomClasses, options.length);
    case Kind::Passphrase:
        return options.words * std::log2(double(m_words.size()));
    case Kind::Phone:
        return bitsOf(phoneClasses, options.groups * groupSize);
    }
    return 0;
}

} // namespace passwright
