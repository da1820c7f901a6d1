#include "rules/cpr_words.hpp"

#include "letters.hpp"

#include <doctest/doctest.h>

using namespace cti;

TEST_CASE("a letter is read with all of its bytes, from the front and from behind") {
  for (const char32_t code :
       {U'a', U'\x7F', U'\x80', U'ø', U'\x7FF', U'\x800', U'–', U'０', U'\xFFFF', U'\x10000', U'😀', U'\x10FFFF'}) {
    const auto text = "x" + utf8(code) + "y";
    CAPTURE(text);
    const auto length = utf8(code).size();
    CHECK(letter_at(text, 1).code == code);
    CHECK(letter_at(text, 1).length == length);
    CHECK(letter_before(text, 1 + length).code == code);
    CHECK(letter_before(text, 1 + length).length == length);
  }
}

TEST_CASE("a letter that lacks bytes at the end of the text is its first byte alone") {
  for (const std::string text : {"\xC3", "\xE2\x80", "\xF0\x9F\x98"}) {
    CHECK(letter_at(text, 0).code == static_cast<unsigned char>(text[0]));
    CHECK(letter_at(text, 0).length == 1);
  }
  CHECK(letter_before("ø", 2).length == 2);
  CHECK(letter_at("\xBF\x80", 0).length == 1);
  CHECK(letter_at("\xC0\x80", 0).length == 2);
  CHECK(letter_before("\x80", 1).length == 1); // a text may begin in the midst of a letter
  CHECK(letter_before("a\x80\x80\x80\x80", 5).length == 4);
}

TEST_CASE("letters are those of words: no sign, dash, quote, digit or space") {
  CHECK(ranges_of(is_letter) == std::vector<Range>{{'A', 'Z'},
                                                   {'a', 'z'},
                                                   {0xC0, 0xD6}, // without the signs × and ÷
                                                   {0xD8, 0xF6},
                                                   {0xF8, 0x1FFF},
                                                   {0x3040, 0xFDFF}});
}

TEST_CASE("blanks are spaces of any width, and invisible is what takes no room") {
  CHECK(ranges_of(is_blank) == std::vector<Range>{{'\t', '\t'},
                                                  {' ', ' '},
                                                  {0xA0, 0xA0},
                                                  {0x2000, 0x200A},
                                                  {0x202F, 0x202F},
                                                  {0x205F, 0x205F},
                                                  {0x3000, 0x3000}});
  CHECK(ranges_of(is_invisible) ==
        std::vector<Range>{{0xAD, 0xAD}, {0x200B, 0x200F}, {0x2060, 0x2060}, {0xFEFF, 0xFEFF}});
}

TEST_CASE("the words before a number say what it is, the nearest first, on its line") {
  const auto said = [](const std::string& text) { return said_before(text, text.size()); };
  CHECK(said("CPR: ") == Said::cpr);
  CHECK(said("cpr") == Said::cpr);
  CHECK(said("født ") == Said::cpr);
  CHECK(said("FØDT ") == Said::cpr);
  CHECK(said("c.p.r.-nr. ") == Said::cpr);
  CHECK(said("cpr\n") == Said::nothing);
  CHECK(said("konto ") == Said::other_number);
  CHECK(said("KONTO ") == Said::other_number);
  CHECK(said("bank, ") == Said::nothing);
  CHECK(said("bank; ") == Said::nothing);
  CHECK(said("bank: ") == Said::other_number);
  CHECK(said("konto er nr. ") == Said::other_number); // words that say nothing by themselves
  CHECK(said("konto mette ") == Said::nothing);
  CHECK(said("sagsnr. ") == Said::a_case);
  CHECK(said("sag mette ") == Said::nothing);
  CHECK(said("nemkonto ") == Said::nothing); // it is reached by the CPR number
  CHECK(said("mette ") == Said::nothing);
  CHECK(said("") == Said::nothing);
}

TEST_CASE("a word that names a CPR number may stand four words away, or behind any number of fillers") {
  const auto said = [](const std::string& text) { return said_before(text, text.size()); };
  CHECK(said("cpr a b c ") == Said::cpr);
  CHECK(said("cpr a b c d ") == Said::nothing);
  CHECK(said("cpr a b c, nr er i ") == Said::cpr);
}

TEST_CASE("no more than eighty bytes before a number are looked at") {
  const auto said = [](std::size_t blanks) {
    const auto text = "cpr" + std::string(blanks, ' ');
    return said_before(text, text.size());
  };
  CHECK(said(77) == Said::cpr);
  CHECK(said(78) == Said::nothing);
}

TEST_CASE("\"(cpr)\" may stand behind a number, in small letters or great ones") {
  for (const std::string text : {" cpr", "(cpr)", " (CPR)", "  ((cpr"}) CHECK(says_cpr_behind(text, 0));
  for (const std::string text : {"", " ", "(", ")cpr", "cp", " c pr", "xcpr"}) CHECK_FALSE(says_cpr_behind(text, 0));
  CHECK(says_cpr_behind("12 cpr", 2));
}

TEST_CASE("a unit behind a number says that it was an amount") {
  for (const std::string text :
       {",-", " kr.", "kr", "%", " %", "$", "£", "€", " \u00A0€", " Øre", " KRONER", "\ttimer"})
    CHECK(says_unit_behind(text, 0));
  for (const std::string text : {"", " ", ",", "-", ", -", " ,-", "krx", " krone", "x kr", "\"kr", "¢", "₫", "&", "#"})
    CHECK_FALSE(says_unit_behind(text, 0));
  CHECK(says_unit_behind("12 kr", 2));
  CHECK(says_unit_behind(std::string(77, ' ') + "€ ", 0));
  CHECK_FALSE(says_unit_behind(std::string(80, ' ') + "€", 0));
}
