# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0

option(PASSWRIGHT_WERROR "Treat compiler warnings as errors" OFF)
option(PASSWRIGHT_TIDY "Run clang-tidy and clazy with the compiler" OFF)
option(PASSWRIGHT_BENCHMARKS "Build the benchmarks" OFF)
set(PASSWRIGHT_SANITIZE "" CACHE STRING "Sanitizers, for example address;undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

find_program(PASSWRIGHT_CCACHE ccache)
if(PASSWRIGHT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header changes its time stamp, never its meaning.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${PASSWRIGHT_CCACHE}")
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wcast-qual -Wduplicated-cond -Wlogical-op -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    add_compile_options(-Wno-unknown-warning-option)
else()
    add_compile_options(-fpch-preprocess)
endif()
if(PASSWRIGHT_WERROR)
    add_compile_options(-Werror)
endif()
add_compile_options(-fstack-protector-strong)
add_link_options(-Wl,--as-needed -Wl,-z,relro,-z,now)

if(PASSWRIGHT_SANITIZE)
    list(JOIN PASSWRIGHT_SANITIZE "," _passwright_sanitizers)
    add_compile_options(-fsanitize=${_passwright_sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${_passwright_sanitizers})
endif()

if(PASSWRIGHT_TIDY)
    find_program(PASSWRIGHT_CLANG_TIDY clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY "${PASSWRIGHT_CLANG_TIDY};--quiet")
    # Generated code is not ours to mend; the nearest file above it says so.
    file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,misc-static-assert'\n")
endif()

add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)
