// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace passwright {

//! How a Zato server treats must_change on PATCH /zato/sso/user/password.
enum class ZatoBehaviour {
    FindOut,      //!< not known yet: sent as documented first
    AsDocumented, //!< takes it
    As33,         //!< 3.0 to 3.3: refuses it with E008002; the flag goes by PATCH /zato/sso/user afterwards
};

} // namespace passwright
