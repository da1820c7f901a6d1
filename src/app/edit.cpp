#include "cli.hpp"
namespace cti::app { void add_edit(Cli&) {} }
