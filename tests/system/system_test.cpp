// What every answer of the system holds to: the machine that the program runs on, and the one in memory that tests use.

#include "cti/system/machine.hpp"
#include "cti/system/path.hpp"
#include "memory.hpp"

#include <doctest/doctest.h>

using namespace cti;
using system::joined;
using system::Thing;

namespace {

using Change = system::Change;

Change becomes(const std::string& text) {
  return [=](const std::string&) { return Expected<std::string>{text}; };
}

/// A folder of its own on the machine, gone when the test is over.
class OwnFolder {
public:
  using Link = std::function<void(const std::string& at, const std::string& to)>;

  OwnFolder(system::System& machine, Link link)
      : machine_(machine), folder_(machine.make_private_folder("/tmp/cti-test-").value()), link_(std::move(link)) {}
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;
  ~OwnFolder() { machine_.remove_folder(folder_); }

  std::string at(const std::string& name) const { return joined(folder_, name); }
  void link(const std::string& name, const std::string& to) const { link_(at(name), to); }

private:
  system::System& machine_;
  std::string folder_;
  Link link_;
};

/// Calls the test with each machine.
template <class Test> void on_every_machine(const Test& test) {
  Memory memory;
  const auto real = system::this_machine();
  {
    INFO("in memory");
    test(memory, OwnFolder{memory, [&](auto at, auto to) { memory.links[at] = to; }});
  }
  {
    INFO("the machine that runs the test");
    test(*real, OwnFolder{*real, [&](auto at, auto to) { REQUIRE(real->printed_by({"ln", "-s", to, at})); }});
  }
}

} // namespace

TEST_CASE("a file is created once, and read as it was written") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    const std::string text = "id: b-1\r\nnote: æøå\n";
    REQUIRE(machine.create_file(folder.at("b-1.yaml"), "b-1.yaml", text));
    const auto again = machine.create_file(folder.at("b-1.yaml"), "b-1.yaml", "other");
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Kind::usage);
    const auto file = machine.read_file(folder.at("b-1.yaml"), "b-1.yaml");
    REQUIRE(file);
    CHECK(file->text == text);
    CHECK(file->access == system::Access::owner);
    CHECK(machine.size_of(folder.at("b-1.yaml")) == text.size());
  });
}

TEST_CASE("a file that is not there cannot be read or changed") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    CHECK(machine.read_file(folder.at("b-1.yaml"), "b-1.yaml").error().kind == Kind::not_found);
    CHECK(machine.change_file(folder.at("b-1.yaml"), "b-1.yaml", becomes("x")).error().kind == Kind::not_found);
    CHECK(machine.thing_at(folder.at("b-1.yaml")) == Thing::nothing);
    CHECK_FALSE(machine.size_of(folder.at("b-1.yaml")));
  });
}

TEST_CASE("a folder is not read as a file, nor a file as a folder") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    REQUIRE(machine.make_folder(folder.at("courses"), "courses"));
    REQUIRE(machine.create_file(folder.at("cti.yaml"), "cti.yaml", "cti: 1\n"));
    CHECK(machine.read_file(folder.at("courses"), "courses").error().kind == Kind::invalid);
    CHECK(machine.names_in(folder.at("cti.yaml"), "cti.yaml").error().kind == Kind::not_found);
    CHECK(machine.thing_at(folder.at("courses")) == Thing::folder);
    CHECK(machine.thing_at(folder.at("cti.yaml")) == Thing::file);
    CHECK(machine.is_own_folder(folder.at("courses")));
    CHECK_FALSE(machine.is_own_folder(folder.at("cti.yaml")));
  });
}

TEST_CASE("a link is seen, and neither read nor written through") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    REQUIRE(machine.create_file(folder.at("b-1.yaml"), "b-1.yaml", "old"));
    folder.link("b-2.yaml", "b-1.yaml");
    folder.link("b-3.yaml", "not there");
    CHECK(machine.thing_at(folder.at("b-2.yaml")) == Thing::link);
    CHECK(machine.thing_behind(folder.at("b-2.yaml")) == Thing::file);
    CHECK(machine.thing_at(folder.at("b-3.yaml")) == Thing::link);
    CHECK(machine.thing_behind(folder.at("b-3.yaml")) == Thing::nothing);
    CHECK(machine.resolved(folder.at("b-2.yaml")) == folder.at("b-1.yaml"));
    for (const char* name : {"b-2.yaml", "b-3.yaml"}) {
      CHECK(machine.read_file(folder.at(name), name).error().kind == Kind::invalid);
      CHECK_FALSE(machine.change_file(folder.at(name), name, becomes("new")));
      CHECK_FALSE(machine.create_file(folder.at(name), name, "new"));
    }
    CHECK(machine.read_file(folder.at("b-1.yaml"), "b-1.yaml")->text == "old");
    CHECK(machine.thing_at(folder.at("not there")) == Thing::nothing);
  });
}

TEST_CASE("of a large file so much is read that it is known to be large") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    REQUIRE(machine.create_file(folder.at("b-1.yaml"), "b-1.yaml", std::string(3u << 20, 'x')));
    CHECK(machine.read_file(folder.at("b-1.yaml"), "b-1.yaml")->text.size() == system::most_read);
  });
}

TEST_CASE("names come sorted, without hidden ones") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    for (const char* name : {"b-2.yaml", ".b-1.yaml.swp", "b-1.yaml", "B-3.yaml"})
      REQUIRE(machine.create_file(folder.at(name), name, ""));
    REQUIRE(machine.make_folder(folder.at("old"), "old"));
    CHECK(*machine.names_in(folder.at(""), "courses") ==
          std::vector<std::string>{"B-3.yaml", "b-1.yaml", "b-2.yaml", "old"});
    CHECK(machine.names_in(folder.at("methods"), "methods").error().what.text == "there is no folder {}");
  });
}

TEST_CASE("a change reads the old text and leaves the new one, and nothing beside it") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    REQUIRE(machine.create_file(folder.at("b-1.yaml"), "b-1.yaml", "old"));
    const auto saved = machine.change_file(folder.at("b-1.yaml"), "b-1.yaml", [](const std::string& text) {
      return Expected<std::string>{text + ", new"};
    });
    REQUIRE(saved);
    CHECK(saved->before == "old");
    CHECK(saved->after == "old, new");
    CHECK(machine.read_file(folder.at("b-1.yaml"), "b-1.yaml")->text == "old, new");
    CHECK(machine.names_in(folder.at(""), "courses")->size() == 1);
  });
}

TEST_CASE("a change that is refused leaves the text as it was") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    REQUIRE(machine.create_file(folder.at("b-1.yaml"), "b-1.yaml", "old"));
    const auto refused = machine.change_file(folder.at("b-1.yaml"), "b-1.yaml", [](const std::string&) {
      return Expected<std::string>{failed({Kind::usage, {"no"}})};
    });
    CHECK(refused.error().what.text == "no");
    CHECK(machine.read_file(folder.at("b-1.yaml"), "b-1.yaml")->text == "old");
    CHECK(machine.names_in(folder.at(""), "courses")->size() == 1);
  });
}

TEST_CASE("a file that another changed meanwhile keeps what they wrote") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    REQUIRE(machine.create_file(folder.at("b-1.yaml"), "b-1.yaml", "old"));
    const auto mine = machine.change_file(folder.at("b-1.yaml"), "b-1.yaml", [&](const std::string&) {
      REQUIRE(machine.replace_file(folder.at("b-1.yaml"), {{"theirs"}}));
      return Expected<std::string>{"mine"};
    });
    REQUIRE_FALSE(mine);
    CHECK(mine.error().kind == Kind::contention);
    CHECK(machine.read_file(folder.at("b-1.yaml"), "b-1.yaml")->text == "theirs");
  });
}

// The real machine waits for three seconds: the other may be about to end.
TEST_CASE("a file that another has locked is not changed") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    REQUIRE(machine.create_file(folder.at("b-1.yaml"), "b-1.yaml", "old"));
    REQUIRE(machine.replace_file(folder.at("b-1.yaml.lock"), {{"half a te"}}));
    const auto mine = machine.change_file(folder.at("b-1.yaml"), "b-1.yaml", becomes("mine"));
    REQUIRE_FALSE(mine);
    CHECK(mine.error().kind == Kind::contention);
    CHECK(machine.read_file(folder.at("b-1.yaml"), "b-1.yaml")->text == "old");
    CHECK(machine.thing_at(folder.at("b-1.yaml.lock")) == Thing::file);
  });
}

TEST_CASE("files are put together in the place of one of them") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    REQUIRE(machine.create_file(folder.at("ours"), "ours", "a"));
    REQUIRE(machine.create_file(folder.at("theirs"), "theirs", "b"));
    REQUIRE(machine.replace_file(
        folder.at("ours"),
        {{"<", folder.at("ours")}, {"=", folder.at("theirs")}, {"-", folder.at("not there")}, {">"}}));
    CHECK(machine.read_file(folder.at("ours"), "ours")->text == "<a=b->");
    CHECK(machine.names_in(folder.at(""), "courses")->size() == 2);
  });
}

TEST_CASE("folders are made once, and removed with all that is in them") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    CHECK(machine.make_folder(folder.at("a"), "a"));
    CHECK(machine.make_folder(folder.at("a"), "a"));
    CHECK(machine.make_folder(folder.at("b/c"), "b/c").error().kind == Kind::unwritten);
    machine.make_open_folders(folder.at("b/c"));
    REQUIRE(machine.create_file(folder.at("b/c/d"), "d", "text"));
    machine.remove_folder(folder.at("b"));
    CHECK(machine.thing_at(folder.at("b")) == Thing::nothing);
    CHECK(machine.create_file(folder.at("b/c/d"), "d", "text").error().kind == Kind::unwritten);
  });
}

TEST_CASE("private folders have names of their own") {
  on_every_machine([](system::System& machine, const OwnFolder& folder) {
    const auto first = machine.make_private_folder(folder.at("draft.")),
               second = machine.make_private_folder(folder.at("draft."));
    REQUIRE((first && second));
    CHECK(*first != *second);
    CHECK(first->starts_with(folder.at("draft.")));
    CHECK(machine.is_own_folder(*first));
    CHECK_FALSE(machine.make_private_folder(folder.at("not there/draft.")));
  });
}
