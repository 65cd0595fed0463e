# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the .deb made of it.

install(TARGETS mavenscope mavenscope-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES resources/mavenscope.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/mavenscope.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
    RENAME io.github.mavenscope.mavenscope.metainfo.xml)
install(FILES resources/mavenscope.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES resources/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants these compressed, without a time stamp so that the same source gives the same package.
find_program(GZIP_PROGRAM gzip)
if(GZIP_PROGRAM)
    foreach(text man/mavenscope.1 man/mavenscope-cli.1 changelog)
        get_filename_component(name ${text} NAME)
        add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/${name}.gz
            COMMAND ${GZIP_PROGRAM} -9nc ${CMAKE_SOURCE_DIR}/resources/${text} > ${CMAKE_BINARY_DIR}/${name}.gz
            DEPENDS resources/${text} VERBATIM)
        list(APPEND compressed ${CMAKE_BINARY_DIR}/${name}.gz)
    endforeach()
    add_custom_target(compressed_documents ALL DEPENDS ${compressed})
    install(FILES ${CMAKE_BINARY_DIR}/mavenscope.1.gz ${CMAKE_BINARY_DIR}/mavenscope-cli.1.gz
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${CMAKE_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mavenscope)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Mavenscope authors <authors@mavenscope.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What SHLIBDEPS cannot see: the plugin that draws the icon, whom to trust on https, and the rules of time zones.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, ca-certificates, tzdata")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-qpa-plugins, qt6-translations-l10n, gnome-keyring | libsecret-1-0")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "viewer for Mavenoid's Analytics API")
set(CPACK_PACKAGE_DESCRIPTION "Mavenscope shows support managers what their help desk did in the last 1 to
120 days: conversations, live support sessions and agent availability in
filterable tables and charts, and the visible table as CSV.

It can be tried on built-in demo data without an account.")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
