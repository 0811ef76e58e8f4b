"""Identifiers from names of fields: Cyrillic transliterated to Latin letters, deterministic and unique."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping

LONGEST = 40

_ALPHABET = (
    "а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y "
    "ь: э:e ю:yu я:ya є:ye і:i ї:yi ґ:g ў:u ә:a ғ:g қ:k ң:n ө:o ұ:u ү:u һ:h ß:ss æ:ae ø:o œ:oe ł:l đ:d ı:i ': ’: ʼ:"
)
_LETTERS = {ord(pair[0]): pair[2:] for pair in _ALPHABET.split()}


def words(text: str) -> list[str]:
    """The words of a name in lower-case ASCII letters and digits."""
    parted = re.sub(r"(?<=[a-zа-я0-9])(?=[A-ZА-Я])", " ", unicodedata.normalize("NFC", text))
    plain = unicodedata.normalize("NFKD", parted.lower().translate(_LETTERS))
    ascii_only = "".join(mark for mark in plain if not unicodedata.combining(mark))
    return re.findall(r"[a-z0-9]+", ascii_only.lower())


def _short(parts: list[str], joint: str) -> str:
    while len(parts) > 1 and len(joint.join(parts)) > LONGEST:
        parts = parts[:-1]
    return joint.join(parts)[:LONGEST]


def constant(text: str, kind: str) -> str:
    """`Дата договора` as `DATA_DOGOVORA`; a name that does not begin with a letter is prefixed with `kind`."""
    found = words(text)
    return _short(found if found and found[0][0].isalpha() else [kind, *found], "_").upper()


def class_name(text: str, kind: str) -> str:
    """`Отдел продаж` as `OtdelProdazh`; what cannot be the name of a class is prefixed with `kind`."""
    found = words(text)
    if not found or not found[0][0].isalpha() or keyword.iskeyword("".join(found).capitalize()):
        found = [kind, *found]
    return _short([word.capitalize() for word in found], "")


def unique(names: Mapping[int, str], taken: Collection[str] = ()) -> dict[int, str]:
    """Unique names by id. Where several would be equal, each ends in its id: a new field never takes the name of another.

    Args:
        names: The preferred names.
        taken: Names that are in use already.
    """
    found = dict(names)
    while True:
        count = Counter(found.values())
        clashing = [number for number, name in found.items() if count[name] > 1 or name in taken]
        if not clashing:
            return found
        for number in clashing:
            found[number] = f"{found[number]}_{number}".replace("-", "minus_")
