// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/SecretStore.h"

namespace passwright {

//! A secret that a person typed for a connection.
struct TypedSecret
{
    SecretName name = SecretName::SharedKey;
    Secret secret = {};
};

} // namespace passwright
