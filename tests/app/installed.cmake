# SPDX-FileCopyrightText: 2026 The Nianbao authors
# SPDX-License-Identifier: Apache-2.0

# Installs the build into a temporary folder and uses what is there: a PDF, a Word file and a signature each
# need a library that is loaded later. None of them, nor what it brings, may be loaded at the start.
set(folder ${BUILD}/Testing/Temporary/installed)
file(REMOVE_RECURSE ${folder})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --config "${CONFIG}" --prefix ${folder}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
set(program ${folder}/${BINDIR}/nianbao-cli)

# Not even through another library.
foreach(name nianbao nianbao-cli)
    file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${folder}/${BINDIR}/${name}
        RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing)
    if(NOT found MATCHES "Qt6Core")
        message(FATAL_ERROR "${name} does not even need QtCore: ${found}")
    endif()
    string(REGEX MATCH "lib(crypto|qpdf|zip)[^;]*" early "${found}")
    if(early)
        message(FATAL_ERROR "${name} loads ${early} at its start")
    endif()
endforeach()

file(GLOB libraries ${folder}/${LIBDIR}/nianbao/nianbao-*)
list(LENGTH libraries count)
if(count LESS 3)
    message(FATAL_ERROR "installed are only: ${libraries}")
endif()
foreach(library IN LISTS libraries)
    execute_process(COMMAND ${READELF} --dyn-syms --wide ${library} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "DEFAULT +[0-9]+ [^\n]*nianbao[^\n]*" ours "${symbols}")
    list(LENGTH ours count)
    if(NOT count EQUAL 1 OR NOT ours MATCHES "nianbao[A-Z][a-z]+Library")
        message(FATAL_ERROR "${library} shows more of itself than its entry: ${ours}")
    endif()
endforeach()

# In another folder than the programs', and without what a build may have set.
function(use)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env --unset=LD_LIBRARY_PATH ${program} ${ARGN}
        WORKING_DIRECTORY ${folder} COMMAND_ERROR_IS_FATAL ANY)
endfunction()
use(import ${VALUES} -o a.nianbao)
use(export a.nianbao -o a.docx)
use(export a.nianbao -o a.pdf)
use(verify a.pdf)
find_program(openssl openssl)
if(openssl)
    file(WRITE ${folder}/password secret)
    execute_process(COMMAND ${openssl} req -x509 -nodes -newkey rsa:2048 -subj /CN=Test -days 9 -keyout a.key -out a.pem
        WORKING_DIRECTORY ${folder} ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND ${openssl} pkcs12 -export -inkey a.key -in a.pem -out a.p12 -passout file:password
        WORKING_DIRECTORY ${folder} COMMAND_ERROR_IS_FATAL ANY)
    use(sign a.pdf -o b.pdf --key a.p12 --password-file password --seal)
    use(verify b.pdf --trust a.pem)
endif()
file(REMOVE_RECURSE ${folder})
