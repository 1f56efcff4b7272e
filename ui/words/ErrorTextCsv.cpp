// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/ErrorText.h"

namespace passwright {

QString ErrorText::csvError(const Error &error)
{
    const auto is = [&error](const char *what) { return error.code == QLatin1String(what); };
    if (is("csv.no_heading"))
        //: %1: names of columns
        return tr("The file is empty. Its first line must name the columns: %1.").arg(error.detail);
    if (is("csv.no_user_column"))
        //: %1: names of columns
        return tr("No column says who is meant. The columns there can be: %1.").arg(error.detail);
    if (is("csv.unknown_column"))
        //: %1: the name of a column, %2: names of columns
        return tr("There is no column “%1”. Rename or remove it; the columns there can be: %2.").arg(error.subject, error.detail);
    if (is("csv.doubled_column"))
        //: %1: the name of a column
        return tr("The column “%1” is there twice. Remove one of them.").arg(error.subject);

    //: Where something is wrong in a file; %1 and %2 are numbers
    const QString where = tr("Line %1, character %2: ").arg(error.subject.section(QLatin1Char(':'), 0, 0), error.subject.section(QLatin1Char(':'), 1));
    if (is("csv.nul"))
        return where + tr("this is no text file. Save it as CSV, not as a spreadsheet.");
    if (is("csv.utf16"))
        return where + tr("the file is UTF-16. Save it as CSV in UTF-8.");
    if (is("csv.not_utf8"))
        return where + tr("a character is not UTF-8. Save the file as CSV in UTF-8.");
    if (is("csv.text_after_quote"))
        return where + tr("text follows a closing quote. Write a quote within a field twice.");
    if (is("csv.quote_in_field"))
        return where + tr("a quote stands within a field that does not begin with one. Put the whole field in quotes, and write each quote within it twice.");
    if (is("csv.quote_not_closed"))
        return where + tr("the quote that begins here is not closed.");
    return where + tr("the line is too long.");
}

} // namespace passwright
