# SPDX-FileCopyrightText: 2026 The Nianbao authors
# SPDX-License-Identifier: Apache-2.0

# Fails when PROGRAM, or a library of ours that it loads, needs a widget library.
execute_process(COMMAND ${READELF} -d ${PROGRAM} OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "\\[lib[^]]*\\]" needed "${dynamic}")
if(NOT needed MATCHES "Qt6Core")
    message(FATAL_ERROR "${PROGRAM} does not even need QtCore: is it the right program?")
endif()
if(needed MATCHES "Qt6(Widgets|PrintSupport|SvgWidgets)")
    message(FATAL_ERROR "${PROGRAM} links a widget library: ${needed}")
endif()
