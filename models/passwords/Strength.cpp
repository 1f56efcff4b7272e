// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/Strength.h"

#include <QByteArray>
#include <QStringView>

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace passwright {

namespace {

constexpr qsizetype window = 48;      // the time grows with the cube of the length
constexpr qsizetype mostWords = 64;
constexpr qsizetype shortestWord = 3; // shorter ones stand in everything

//! zxcvbn reads bytes up to a NUL: one byte for every code point, none of them NUL.
QByteArray narrowed(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (c.isLowSurrogate())
            continue;
        bytes.append(static_cast<char>(unit == 0 ? 0x01U : unit < 0x80 ? unit : 0x80U | (unit & 0x7FU)));
    }
    return bytes;
}

std::vector<QByteArray> wordsOf(const QStringList &personalWords)
{
    std::vector<QByteArray> words;
    const auto add = [&words](QStringView word) {
        if (word.size() >= shortestWord && std::ssize(words) < mostWords)
            words.push_back(narrowed(word.first(std::min(word.size(), window))));
    };
    for (const QString &text : personalWords) {
        const QString lower = text.toLower();
        const QStringView view = lower;
        add(view);
        qsizetype start = 0;
        for (qsizetype i = 0; i <= view.size(); ++i) {
            if (i < view.size() && (view[i].isLetterOrNumber() || view[i].isSurrogate()))
                continue;
            if (i - start < view.size())
                add(view.sliced(start, i - start));
            start = i + 1;
        }
    }
    return words;
}

//! How many guesses the parts that zxcvbn found make together, counted as zxcvbn's Python version
//! does, which Zato uses: ten for a character without a pattern, every order of the parts, and all
//! that would be tried with fewer parts.
double guessesOf(const ZxcMatch_t *parts, qsizetype length)
{
    double product = 1;
    int count = 0;
    for (const ZxcMatch_t *part = parts; part != nullptr; part = part->Next) {
        const bool hasPattern = part->Type != NON_MATCH && part->Type != BRUTE_MATCH;
        const double guesses = std::exp2(part->Entrpy);
        product *= hasPattern ? guesses : std::min(guesses, std::pow(10.0, part->Length));
        product *= ++count;
    }
    const double fewer = count > 1 ? std::pow(10000.0, count - 1) : 0.0;
    return std::min(product + fewer, std::pow(10.0, double(length)));
}

//! Wipes \p bytes, of which nobody else may hold a copy.
double guessesFor(QByteArray bytes, const char **words)
{
    ZxcMatch_t *parts = nullptr;
    ZxcvbnMatch(bytes.constData(), words, &parts);
    const double guesses = guessesOf(parts, bytes.size());
    ZxcvbnFreeInfo(parts);
    wipe(bytes);
    return guesses;
}

} // namespace

Strength strengthOf(const Secret &password, const QStringList &personalWords)
{
    const std::vector<QByteArray> words = wordsOf(personalWords);
    std::vector<const char *> pointers;
    pointers.reserve(words.size() + 1);
    for (const QByteArray &word : words)
        pointers.push_back(word.constData());
    pointers.push_back(nullptr);

    QString text = password.toString();
    QByteArray bytes = narrowed(text);
    wipe(text);
    double guesses = 0;
    if (bytes.size() <= window) {
        guesses = guessesFor(QByteArray(bytes.constData(), bytes.size()), pointers.data());
    } else {
        const QByteArrayView view = bytes;
        guesses = std::max(guessesFor(view.first(window).toByteArray(), pointers.data()),
            guessesFor(view.last(window).toByteArray(), pointers.data()));
    }
    wipe(bytes);

    // zxcvbn leaves a little room above each power of ten.
    constexpr std::array limits{1e3 + 5, 1e6 + 5, 1e8 + 5, 1e10 + 5};
    const auto passed = std::count_if(limits.begin(), limits.end(), [guesses](double limit) { return guesses >= limit; });
    return static_cast<Strength>(passed);
}

} // namespace passwright
