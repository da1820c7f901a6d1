# What `cmake --install` and the Debian package put in place besides the program.

file(GLOB pages CONFIGURE_DEPENDS man/*.[1-8])
foreach(page IN LISTS pages)
  string(REGEX MATCH "[1-8]$" section ${page})
  install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()
file(GLOB pages CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/man man/*/*.[1-8])
foreach(page IN LISTS pages) # man/da/cti.1
  get_filename_component(language ${page} DIRECTORY)
  string(REGEX MATCH "[1-8]$" section ${page})
  install(FILES man/${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/${language}/man${section})
endforeach()

# Each shell looks in a place of its own; zsh's differs between Debian and others.
set(CTI_ZSH_DIR ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions CACHE STRING "Where zsh looks for completions; elsewhere share/zsh/site-functions")
install(FILES src/app/command_line/scripts/cti.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME cti OPTIONAL)
install(FILES src/app/command_line/scripts/_cti DESTINATION ${CTI_ZSH_DIR} OPTIONAL)
install(FILES src/app/command_line/scripts/cti.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d OPTIONAL)

install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright) # where Debian looks for it
install(DIRECTORY examples/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples FILES_MATCHING PATTERN "*.yaml")

# cmake --build build --target package
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "the cti team")
set(CPACK_PACKAGE_CONTACT "The cti team <cti@example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "git, less")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Computes phase dates, checklists, deadlines, handover and caseload of
Critical Time Intervention courses from one plain file per course, in Danish and English.")
include(CPack)
