# SPDX-FileCopyrightText: 2026 The Nianbao authors
# SPDX-License-Identifier: Apache-2.0

# Fails when PROGRAM needs a library that speaks to a network, or a function that opens a connection.
execute_process(COMMAND ${READELF} -d ${PROGRAM} OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
if(NOT dynamic MATCHES "Qt6Core")
    message(FATAL_ERROR "${PROGRAM} does not even need QtCore: is it the right program?")
endif()
if(dynamic MATCHES "\\[lib(Qt6(Network|WebSockets|WebEngine)|curl|ssl|nghttp)[^]]*\\]")
    message(FATAL_ERROR "${PROGRAM} links ${CMAKE_MATCH_0}")
endif()
execute_process(COMMAND ${READELF} --dyn-syms --wide ${PROGRAM} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
if(symbols MATCHES " UND (socket|connect|getaddrinfo|gethostbyname)(@|[ \n])")
    message(FATAL_ERROR "${PROGRAM} calls ${CMAKE_MATCH_1}()")
endif()
