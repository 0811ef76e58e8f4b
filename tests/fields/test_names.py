"""Identifiers made of the names of an account."""

from __future__ import annotations

import keyword
import unicodedata

import pytest
from amokit.codegen.names import LONGEST, class_name, constant, unique, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Бюджет проекта", ["byudzhet", "proekta"]),
        ("Щёлково — ОБЪЕЗД, №5", ["shchelkovo", "obezd", "no5"]),
        ("Йод, ёж, эхо, съёмка, июль", ["yod", "ezh", "ekho", "semka", "iyul"]),
        ("Її ґанок, Європа, підʼїзд", ["yiyi", "ganok", "yevropa", "pidyizd"]),
        ("Ўлада", ["ulada"]),
        ("Құрылыс әңгіме", ["kurylys", "angime"]),
        ("Straße, Ærø, Łódź, İş, café", ["strasse", "aero", "lodz", "is", "cafe"]),
        ("deliveryDate", ["delivery", "date"]),
        ("датаДоставки", ["data", "dostavki"]),
        ("UTM_SOURCE", ["utm", "source"]),
        ("2ГИС", ["2", "gis"]),
        ("Ⅳ квартал ½", ["iv", "kvartal", "1", "2"]),
        ("✨🙂 中文", []),
        ("", []),
        ("  _ \t\n", []),
    ],
)
def test_words(text: str, found: list[str]) -> None:
    assert words(text) == found
    assert words(unicodedata.normalize("NFD", text)) == found


@pytest.mark.parametrize(
    ("text", "constants", "classes"),
    [
        ("Дата договора", "DATA_DOGOVORA", "DataDogovora"),
        ("email", "EMAIL", "Email"),
        ("2024", "FIELD_2024", "Field2024"),
        ("1-я линия", "FIELD_1_YA_LINIYA", "Field1YaLiniya"),
        ("None", "NONE", "FieldNone"),
        ("TRUE", "TRUE", "FieldTrue"),
        ("class", "CLASS", "Class"),
        ("✨", "FIELD", "Field"),
        ("", "FIELD", "Field"),
        ("а" * 99, "A" * LONGEST, "A" + "a" * (LONGEST - 1)),
        ("слово " * 20, "SLOVO_SLOVO_SLOVO_SLOVO_SLOVO_SLOVO", "Slovo" * 8),
    ],
)
def test_identifiers(text: str, constants: str, classes: str) -> None:
    assert (constant(text, "field"), class_name(text, "field")) == (constants, classes)
    for name in (constants, classes):
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)
        assert len(name) <= LONGEST


class TestClashes:
    def test_names_that_are_unique_stay(self) -> None:
        assert unique({1: "A", 2: "B"}) == {1: "A", 2: "B"}

    def test_every_one_of_several_ends_in_its_id(self) -> None:
        """So that a field which is deleted later cannot hand its name to another one."""
        assert unique({1: "A", 2: "A", 3: "B"}) == {1: "A_1", 2: "A_2", 3: "B"}

    def test_a_suffix_that_makes_a_new_clash(self) -> None:
        assert unique({1: "A", 2: "A", 3: "A_2"}) == {1: "A_1", 2: "A_2_2", 3: "A_2_3"}

    def test_a_name_that_is_taken(self) -> None:
        assert unique({1: "ZONE", 2: "B"}, taken=("ZONE",)) == {1: "ZONE_1", 2: "B"}

    def test_does_not_depend_on_the_order(self) -> None:
        names = {5: "A", 3: "A", 9: "A_5", 7: "B"}
        assert unique(dict(reversed(names.items()))) == unique(names)
