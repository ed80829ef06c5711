# SPDX-FileCopyrightText: 2026 The Nianbao authors
# SPDX-License-Identifier: Apache-2.0

# Clang (14 and 16 tried) does not compile qpdf 11's JSON.hh as C++20: a destructor of a class within a class that is
# not complete yet is defined where it is declared. A header made here, which the fuzzer and clang-tidy find first,
# defines it at the end.
find_path(qpdf_headers qpdf/JSON.hh REQUIRED)
file(READ ${qpdf_headers}/qpdf/JSON.hh header)
string(REPLACE "virtual ~JSON_array() = default;" "virtual ~JSON_array();" header "${header}")
string(REGEX REPLACE "(#endif[^#]*)$" "inline JSON::JSON_array::~JSON_array() = default;\n\\1" header "${header}")
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/qpdfforclang/qpdf/JSON.hh CONTENT "${header}" @ONLY)
if(NIANBAO_FUZZ)
    target_include_directories(nianbao_options BEFORE INTERFACE ${CMAKE_BINARY_DIR}/qpdfforclang)
endif()
