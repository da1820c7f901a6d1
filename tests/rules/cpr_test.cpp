#include "cti/rules/cpr.hpp"

#include <doctest/doctest.h>

using namespace cti;

namespace {

/// Ways in which people write one and the same invented number; its last digits belong to nobody.
constexpr const char* ways[] = {
    // The dash, and what stands in its place.
    "010165-1234", "010165–1234", "010165—1234", "010165‐1234", "010165‑1234", "010165−1234", "010165--1234",
    "010165 - 1234", "010165 – 1234", "010165- 1234", "010165 -1234", "010165\u00A0-\u00A01234", "010165\u00AD1234",
    "010165-\n      1234", "010165/1234", "010165.1234", "010165_1234", "010165:1234",
    // Spaces, and none.
    "010165 1234", "010165\u00A01234", "010165\u20091234", "010165  1234", "010165\t1234", "0101651234",
    "010165\u200B1234",
    // The day in parts.
    "01 01 65-1234", "01 01 65 1234", "01 01 65 - 1234", "01.01.65-1234", "01.01.65 - 1234", "01.01.65 1234",
    "01-01-65-1234", "01-01-65 1234", "01/01/65-1234", "01/01-65-1234", "1/1-65 1234", "1.1.65-1234", "1. 1. 65 - 1234",
    "01 01 651234", "0101 65-1234", "0101-65-1234", "01 01 65 12 34", "010165-12 34", "0 1 0 1 6 5 1 2 3 4",
    // The year with its century.
    "01011965-1234", "010119651234", "01011965 1234", "01.01.1965-1234", "01-01-1965-1234", "01 01 1965 1234",
    "1/1 1965-1234", "01/01/1965 – 1234",
    // Replacement numbers: 60 added to the day.
    "610165-1234", "6101651234", "61 01 65 1234",
    // Words and signs around it.
    "CPR0101651234", "CPR-nr.0101651234", "cprnr 0101651234", "c.p.r. 0101651234", "cpr-nummer: 010165 1234",
    "CPR: 01016512 34", "personnummer 0101 651234", "Personnr.:0101651234", "født 01.01.65 1234", "FØDT 1/1 65 1234",
    "0101651234 (cpr)", "cpr 0101 6512 34", "”010165-1234”", "“0101651234”", "»010165-1234«", "’010165 1234’",
    "(010165-1234)", "[0101651234]", "<0101651234>", "`010165-1234`", "note: \"010165-1234\"", "#0101651234",
    "mette010165-1234", "010165-1234mette", "m-010165-1234", "_0101651234_", "0101651234.", "010165-1234, som bor",
    "010165-1234.", "borger 0101651234 ringede", "ring 010165-1234 i dag", "2026-12-01 0101651234",
    "01.12.2026 0101651234 kom", "010165-1234 2026-12-01", "0101651234/mette", "NemKonto 0101651234", "sag 010165-1234",
    "０１０１６５-１２３４", "b-1042: 0101651234", "fil 010165-1234.pdf"};

/// What is none, however much it looks like one: its first digits are a day.
constexpr const char* harmless[] = {
    // Accounts.
    "konto 0101651234", "kontonr. 0101651234", "Kontonummer: 0101651234", "reg. 4321 konto 0101651234",
    "4321 0101651234", "4321-0101651234", "reg.nr. 4321, kontonr. 0101651234", "reg 0101 651234", "bank 0101651234",
    "lønkonto nr. 0101651234", "giro 0101651234", "konto (0101651234)", "DK50 0040 0101 6512 34", "DK5000400101651234",
    "IBAN DK50 0040 0101651234", "IBAN: 0101651234",
    // Amounts.
    "010170 2000 kr.", "kr. 010170 2000", "0101651234 kr.", "0101651234,50", "010165 1234,50", "0101651234,-",
    "010165 1234 kroner", "110165 1234 €", "gæld 010170 2000 DKK",
    // Telephones.
    "tlf. 0101651234", "Tlf.nr. 01 01 65 12 34", "mobil: 0101651234", "telefon 010165 1234", "+31 01 65 12 34",
    "+3101651234", "0045 20 12 34 56", "fax 0101651234", "20 12 34 56", "45 01 01 65 12 34",
    // Bills, orders, cases and other numbers.
    "faktura 0101651234", "fakturanr. 010126-0012", "Faktura nr. 010165 1234", "ordre 0101651234",
    "ordrenr.: 010165-1234", "kundenr. 0101651234", "bilag 0101651234", "EAN 0101651234", "P-nr. 0101651234",
    "CVR 0101651234", "rekvisition 0101651234", "sag 0101651234", "sagsnr. 010165 1234", "sag 26/0101651234",
    "sagsnr. 2026-010165-1234", "27.03.00-G01-12-20", "5790-010165-1234", "isbn 87-01-01651-23-4", "x0101651234",
    "0101651234x", "a3f0101651234b7", "010165123456789", "01016512345", "0101651234-5", "010165 1234 5678",
    "12.0101651234",
    // Days and times.
    "010127 1400", "01.12.2026 1430", "01.12.26 2026", "2026-12-01", "2026-12-01 – 2027-03-01", "01.01.27-31.03.27",
    "01.12.2026-31.12.2026", "1.-31. januar 2027", "010127-310327", "311226 kl. 1430", "20261201-1430",
    "2026-12-01T14:30:00",
    // No day, or no number.
    "320165-1234", "011365-1234", "310465-1234", "290203-1234", "000065-1234", "610065-1234", "920165-1234",
    "01012165-1234", "010165-123", "010165-****", "010165-XXXX", "010165-", "12345678", "b-1042", "- 010165\n- 1234",
    "010165     1234", "010165, 1234", ""};

/// How many of these texts are taken for a number, and which were not as they should be.
template <std::size_t Count> std::size_t taken(const char* const (&texts)[Count], bool should) {
  std::size_t count = 0;
  for (const char* text : texts) {
    const bool found = !cpr_numbers(text).empty();
    count += found;
    if (found != should) MESSAGE((std::string{found ? "taken for a number: " : "not found: "} + text));
  }
  return count;
}

} // namespace

TEST_CASE("every way of writing a CPR number is found") {
  REQUIRE(std::size(ways) >= 60);
  CHECK(taken(ways, true) == std::size(ways));
}

TEST_CASE("no harmless text is taken for a CPR number") {
  REQUIRE(std::size(harmless) >= 60);
  CHECK(taken(harmless, false) == 0);
}

TEST_CASE("a number is masked, however it is written, and the rest of the text stays") {
  for (const auto& [text, shown] : {std::pair{"ring 010165-1234 i dag", "ring 010165-**** i dag"},
                                    {"CPR0101651234", "CPR010165-****"},
                                    {"f. 01.01.1965 – 1234.", "f. 010165-****."},
                                    {"610165-1234", "610165-****"},
                                    {"1/1-65 1234, 290204-1234; 311299-0000", "010165-****, 290204-****; 311299-****"},
                                    {"010165-1234 020266 1234 0303671234", "010165-**** 020266-**** 030367-****"},
                                    {"0101651234/0202661234", "010165-****/020266-****"},
                                    {"konto 4321 0101651234", "konto 4321 0101651234"},
                                    {"010165-****", "010165-****"}})
    CHECK(without_cpr(text) == shown);
}

TEST_CASE("a number is where it stands, in bytes") {
  const auto found = cpr_numbers("født: 01 01 65 – 1234!");
  REQUIRE(found.size() == 1);
  CHECK(found.front().at == 7);
  CHECK(found.front().length == 17);
}

TEST_CASE("in the name of a course or a worker letters do not hide a number") {
  for (const char* name :
       {"010165-1234", "0101651234", "b0101651234", "b-010165-1234", "01-01-65-1234", "cpr0101651234", "010165-1234-2"})
    CHECK_FALSE(cpr_numbers_in_name(name).empty());
  for (const char* name : {"b-1042", "b-2026-0117", "mette", "x12", "f1.a2", "20261201-01"})
    CHECK(cpr_numbers_in_name(name).empty());
}

TEST_CASE("no text is cut within a character") {
  for (const char* text : {"010165\xE2\x80", "010165-1234\xC3",
                           "\xFF"
                           "0101651234",
                           "\xC3"
                           "010165-1234"})
    CHECK_FALSE(without_cpr(text).empty());
}
