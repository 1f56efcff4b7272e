// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/ZatoUser.h"

#include <QList>

namespace passwright {

//! The people of the recorded exchanges, as of \p nowUtc: super-users admin1 / hQ9nl93UDqGus and
//! admin2 / Wm7!kTz0pLq2x; joan / Correct-Horse-1, mary / Battery-Staple-2, locked / Locked-Pass-3!
//! (locked), pending / Pending-Pass-4! (not approved), mustchange / Must-Change-5!, expired /
//! Expired-Pass-6! (since yesterday), soon / Soon-Expires-7! (in 5 days), totp / Totp-Pass-8!! (key
//! KMCLCWN4YPMD2WO3), and \p extra others: user0000 / Extra-User-0000! and so on. The recording has 250.
[[nodiscard]] QList<ZatoUser> zatoSampleUsers(const QDateTime &nowUtc, int extra = 250);

//! \p count (at most 250) people with names as an office has them, accents included, in every state;
//! the user name is the name in plain letters, such as bjorn.celik, and the password "Demo-" and the
//! user name. The same every time.
[[nodiscard]] QList<ZatoUser> zatoOfficeUsers(const QDateTime &nowUtc, int count = 250);

} // namespace passwright
