# SPDX-FileCopyrightText: 2026 The Passwright authors
# SPDX-License-Identifier: Apache-2.0

# passwright_library(name [LINKS public...] [PRIVATE private...])
# One folder, one static library. LINKS are the only rooms and libraries its headers may name.
function(passwright_library name)
    cmake_parse_arguments(ARG "" "" "LINKS;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h *.ui)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE})
    passwright_precompile(${name} ${ARG_LINKS} ${ARG_PRIVATE})
endfunction()

# passwright_tests([LINKS ...] [XVFB] [TIMEOUT seconds])
# Every tst_*.cpp of this folder becomes one test program of that name. With XVFB each runs in an
# X server of its own, for real focus, keyboard and clipboard.
function(passwright_tests)
    cmake_parse_arguments(ARG "XVFB" "TIMEOUT" "LINKS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS tst_*.cpp)
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        add_executable(${name} ${source})
        target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test)
        target_compile_definitions(${name} PRIVATE
            PASSWRIGHT_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
            PASSWRIGHT_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
            PASSWRIGHT_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
        passwright_precompile(${name} ${ARG_LINKS})
        if(ARG_XVFB)
            add_test(NAME ${name} COMMAND xvfb-run -a -s "-screen 0 1600x1200x24" $<TARGET_FILE:${name}>)
            set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=xcb")
        else()
            add_test(NAME ${name} COMMAND ${name})
        endif()
        set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
    endforeach()
endfunction()

# One precompiled Qt Core header serves every room.
function(passwright_precompile name)
    if(PASSWRIGHT_TIDY)
        return()
    endif()
    if(NOT TARGET passwright_pch)
        file(WRITE "${CMAKE_BINARY_DIR}/pch.cpp" "")
        add_library(passwright_pch OBJECT "${CMAKE_BINARY_DIR}/pch.cpp")
        target_link_libraries(passwright_pch PRIVATE Qt6::Core)
        target_precompile_headers(passwright_pch PRIVATE <QtCore/QtCore> <memory> <optional> <variant> <functional>)
        set_target_properties(passwright_pch PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        add_library(passwright_pch_widgets OBJECT "${CMAKE_BINARY_DIR}/pch.cpp")
        target_link_libraries(passwright_pch_widgets PRIVATE Qt6::Widgets)
        target_precompile_headers(passwright_pch_widgets PRIVATE <QtWidgets/QtWidgets> <memory> <optional> <variant> <functional>)
        set_target_properties(passwright_pch_widgets PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    endif()
    if(ARGN MATCHES "Qt6::Widgets|passwright_ui_(widgets|account|users|activity|shell)")
        target_precompile_headers(${name} REUSE_FROM passwright_pch_widgets)
    else()
        target_precompile_headers(${name} REUSE_FROM passwright_pch)
    endif()
endfunction()
