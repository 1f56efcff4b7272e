// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace passwright {

//! Lets the window's thread, and whatever else the person works with, go before the calling thread: for one that
//! computes for long. It still gets every core that nobody else wants. Where the system knows no niceness of single
//! threads, nothing changes. May be called again and again.
void stepBack();

} // namespace passwright
