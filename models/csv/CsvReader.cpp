// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/csv/CsvReader.h"

#include "models/csv/CsvBuffer.h"
#include "models/csv/CsvScanner.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>

namespace passwright {
namespace {

using Found = CsvScanner::Found;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isValid(std::string_view bytes)
{
    return QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8();
}

//! Where the first byte stands that is no UTF-8; the size where there is none.
qsizetype validLength(std::string_view bytes)
{
    size_t i = 0;
    while (i < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (i + length > bytes.size() || !isValid(bytes.substr(i, length)))
            break;
        i += length;
    }
    return static_cast<qsizetype>(i);
}

//! Counted from 1, the column in code points.
struct Place
{
    qint64 line = 1;
    qint64 column = 1;

    static Place after(std::string_view bytes)
    {
        Place place;
        for (size_t i = 0; i < bytes.size(); ++i) {
            const char c = bytes[i];
            if (c == '\n' || c == '\r') {
                ++place.line;
                place.column = 1;
                i += c == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
            } else {
                place.column += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
            }
        }
        return place;
    }
};

QLatin1String codeOf(Found found)
{
    switch (found) {
    case Found::Nul:
        return QLatin1String("csv.nul");
    case Found::TextAfterQuote:
        return QLatin1String("csv.text_after_quote");
    case Found::QuoteInField:
        return QLatin1String("csv.quote_in_field");
    case Found::QuoteNotClosed:
        return QLatin1String("csv.quote_not_closed");
    case Found::Record:
    case Found::NeedsMore:
        break;
    }
    return QLatin1String("csv.too_long");
}

} // namespace

class CsvReader::Private
{
public:
    explicit Private(QIODevice &given)
        : device(given)
        , buffer(given, longestRecord)
    {
    }

    Result<std::optional<Record>> next();
    //! The bytes of the next record; nothing at the end.
    Result<std::optional<qsizetype>> scan();
    Result<Done> fill();
    Result<Done> begin();
    [[nodiscard]] bool isBlank() const;
    //! The fields of the record that was scanned, once.
    [[nodiscard]] QStringList takeFields();
    [[nodiscard]] QString take(const CsvScanner::Field &field);
    [[nodiscard]] qint64 lineBreaks(qsizetype size) const;
    [[nodiscard]] Error wrong(QLatin1String what, qsizetype offset);

    QIODevice &device;
    CsvBuffer buffer;
    CsvScanner scanner{','};
    char separator = ',';
    bool hasBegun = false;
    bool isAtEnd = false;
    bool isTooLong = false;
    qint64 line = 1; //!< where the next record begins
    std::optional<Error> failure;
};

Result<std::optional<CsvReader::Record>> CsvReader::Private::next()
{
    if (!hasBegun) {
        if (const auto begun = begin(); !begun.ok())
            return begun.error();
    }
    while (true) {
        const auto size = scan();
        if (!size.ok())
            return size.error();
        if (!size->has_value())
            return std::optional<Record>();
        Record read{.line = line};
        line += lineBreaks(**size);
        const bool blank = isBlank();
        if (!blank)
            read.fields = takeFields();
        buffer.drop(**size);
        if (!blank)
            return std::optional(std::move(read));
    }
}

Result<Done> CsvReader::Private::begin()
{
    hasBegun = true;
    while (buffer.size() < static_cast<qsizetype>(byteOrderMark.size()) && !isAtEnd) {
        if (const auto filled = fill(); !filled.ok())
            return filled.error();
    }
    const std::string_view start = buffer.view(0, buffer.size());
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF"))
        return wrong(QLatin1String("csv.utf16"), 0);
    if (start.starts_with(byteOrderMark))
        buffer.drop(byteOrderMark.size());
    std::optional<char> found;
    while (!found) {
        found = CsvScanner::separatorOf(buffer.view(0, buffer.size()), isAtEnd || isTooLong);
        if (found)
            break;
        if (const auto filled = fill(); !filled.ok())
            return filled.error();
    }
    scanner = CsvScanner(*found);
    separator = *found;
    return Done{};
}

Result<Done> CsvReader::Private::fill()
{
    switch (buffer.fill()) {
    case CsvBuffer::Filled::Failed:
        return Error{.kind = Error::Kind::CannotOpen, .detail = device.errorString()};
    case CsvBuffer::Filled::TooLong:
        isTooLong = true;
        break;
    case CsvBuffer::Filled::AtEnd:
        isAtEnd = true;
        break;
    case CsvBuffer::Filled::More:
        break;
    }
    return Done{};
}

Result<std::optional<qsizetype>> CsvReader::Private::scan()
{
    while (true) {
        if (buffer.size() == 0 && isAtEnd)
            return std::optional<qsizetype>();
        const std::string_view bytes = buffer.view(0, buffer.size());
        const CsvScanner::Result result = scanner.scan(bytes, isAtEnd);
        if (result.found == Found::Record) {
            if (result.offset > longestRecord)
                return wrong(codeOf(Found::NeedsMore), longestRecord);
            const std::string_view record = bytes.substr(0, static_cast<size_t>(result.offset));
            if (!isValid(record))
                return wrong(QLatin1String("csv.not_utf8"), validLength(record));
            return std::optional(result.offset);
        }
        if (result.found != Found::NeedsMore)
            return wrong(codeOf(result.found), result.offset);
        if (isTooLong) {
            const bool isOpen = result.offset >= 0;
            return wrong(codeOf(isOpen ? Found::QuoteNotClosed : Found::NeedsMore), isOpen ? result.offset : longestRecord);
        }
        if (const auto filled = fill(); !filled.ok())
            return filled.error();
    }
}

bool CsvReader::Private::isBlank() const
{
    const CsvScanner::Field &first = scanner.fields().front();
    const std::string_view text = buffer.view(first.begin, first.end);
    return scanner.fields().size() == 1 && !first.isQuoted && text.find_first_not_of(' ') == std::string_view::npos;
}

QStringList CsvReader::Private::takeFields()
{
    QStringList fields;
    fields.reserve(static_cast<qsizetype>(scanner.fields().size()));
    for (const CsvScanner::Field &each : scanner.fields())
        fields.append(take(each));
    return fields;
}

QString CsvReader::Private::take(const CsvScanner::Field &field)
{
    char *const begin = buffer.data() + field.begin;
    char *end = buffer.data() + field.end;
    if (field.hasDoubled) {
        // In place, so that no copy of what may be a password is left behind.
        char *to = begin;
        for (const char *from = begin; from < end; ++from) {
            *to++ = *from;
            from += *from == '"';
        }
        end = to;
    }
    // fromUtf8() would drop a mark, which is text here.
    const std::string_view text(begin, static_cast<size_t>(end - begin));
    if (!text.starts_with(byteOrderMark))
        return QString::fromUtf8(begin, end - begin);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(begin, end - begin));
}

qint64 CsvReader::Private::lineBreaks(qsizetype size) const
{
    const auto isQuoted = [](const CsvScanner::Field &field) { return field.isQuoted; };
    if (std::none_of(scanner.fields().begin(), scanner.fields().end(), isQuoted))
        return 1;
    return Place::after(buffer.view(0, size)).line - 1;
}

Error CsvReader::Private::wrong(QLatin1String what, qsizetype offset)
{
    constexpr qsizetype longestCharacter = 4;
    const qsizetype valid = validLength(buffer.view(0, offset));
    if (valid + longestCharacter <= offset) {
        what = QLatin1String("csv.not_utf8");
        offset = valid;
    }
    const Place place = Place::after(buffer.view(0, offset));
    return {.kind = Error::Kind::InvalidInput,
            .subject = QStringLiteral("%1:%2").arg(line + place.line - 1).arg(place.column),
            .code = what};
}

bool CsvReader::Record::isEmpty() const
{
    return std::all_of(fields.begin(), fields.end(), [](const QString &field) {
        return std::all_of(field.begin(), field.end(), [](QChar c) { return c.isSpace(); });
    });
}

CsvReader::CsvReader(QIODevice &device)
    : d(std::make_unique<Private>(device))
{
}

CsvReader::~CsvReader() = default;

Result<std::optional<CsvReader::Record>> CsvReader::next()
{
    if (d->failure)
        return *d->failure;
    auto record = d->next();
    if (!record.ok())
        d->failure = record.error();
    return record;
}

QChar CsvReader::separator() const
{
    return QLatin1Char(d->separator);
}

qint64 CsvReader::position() const
{
    return d->buffer.position();
}

} // namespace passwright
