// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/slips/Slip.h"

#include <QIODevice>
#include <QPageLayout>

#include <memory>

namespace passwright {

//! Writes slips with new passwords as one PDF, in the language that is installed, mirrored where it is read from right to
//! left. Each page goes to the device as soon as it is full, so that the memory in use does not grow with the slips.
//! Any one thread; needs a QGuiApplication.
class SlipSheet
{
public:
    enum class PerPage {
        One,
        Eight, //!< two beside four, with marks to cut along; a slip that does not fit has a page of its own
    };

    //! \p device is open for writing and outlives this.
    SlipSheet(QIODevice &device, const QPageLayout &layout, PerPage perPage);
    ~SlipSheet();
    Q_DISABLE_COPY_MOVE(SlipSheet)

    //! A4, or Letter where the locale measures in inches; narrow margins for Eight.
    [[nodiscard]] static QPageLayout pageLayout(PerPage perPage);

    //! Nothing of a password is left out: a long one goes over several lines, in a smaller type where it must.
    //! False where the device did not take all so far.
    [[nodiscard]] bool add(const Slip &slip);
    //! Ends the document; to be called once, after the last one. False where the device did not take all of it.
    [[nodiscard]] bool finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
