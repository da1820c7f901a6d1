# Writes a C++ file that holds what gettext's msgfmt makes of each catalogue, so that the program carries its languages.
# usage: cmake -D MSGFMT=… -D RESULT=FILE.cpp -D "CATALOGUES=<language>.po;…" -P catalogues.cmake

set(arrays "")
set(entries "")
foreach(catalogue IN LISTS CATALOGUES)
  get_filename_component(language ${catalogue} NAME_WE)
  # The one rule that src/view/words/catalogue.cpp knows; a language that counts otherwise has to teach it.
  file(STRINGS ${catalogue} rule REGEX "^\"Plural-Forms: nplurals=2; plural=\\(n != 1\\);")
  if(NOT rule)
    message(FATAL_ERROR "${catalogue}: Plural-Forms is not 'nplurals=2; plural=(n != 1);', the only rule that catalogue.cpp knows")
  endif()
  execute_process(COMMAND ${MSGFMT} --check --no-hash --endianness=little --output-file=${RESULT}.mo ${catalogue} COMMAND_ERROR_IS_FATAL ANY)
  file(READ ${RESULT}.mo bytes HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
  string(APPEND arrays "const unsigned char ${language}[]{${bytes}};\n")
  string(APPEND entries "    {\"${language}\", {reinterpret_cast<const char*>(${language}), sizeof ${language}}},\n")
endforeach()
file(REMOVE ${RESULT}.mo)
file(WRITE ${RESULT} "// Written by .cmake/catalogues.cmake.
#include \"view/words/catalogue.hpp\"

namespace {
${arrays}
const cti::view::BuiltCatalogue all[]{
${entries}};
} // namespace

std::span<const cti::view::BuiltCatalogue> cti::view::built_catalogues() { return all; }
")
