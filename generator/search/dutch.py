"""Dutch words brought to one form: plural, verb forms, accents and hyphens disappear. Twin of dutch.js.

It need not be right about the language, only the same on both sides: `mandaat` and `mandaten` must meet.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

STRONG = {
    "wezen": "wijzen", "nomen": "nemen", "sproken": "spreken", "bleven": "blijven", "schreven": "schrijven",
    "holpen": "helpen", "zocht": "zoeken", "bracht": "brengen", "kozen": "kiezen", "dacht": "denken",
    "geven": "geven", "dragen": "dragen", "zonden": "zenden", "vroegd": "vragen", "lopen": "lopen",
}  # fmt: skip
"""Participles that a rule cannot undo, without their prefix and `ge`."""

_STOP = (
    "aan al als bij dan dat de den der deze die dit door een eens en er ge had heb hebben heeft hem hen het hier hij"
    " hoe hun ik in is ja je jij jou jouw kan kun me mee men met mijn moet na naar niet nog nu of om omdat ook op over"
    " pas per te tijdens toe tot u uit uw van vanaf veel voor waar waarom wanneer wat we wel welk welke werd wie wij"
    " wil word wordt zal ze zich zij zijn zo zou"
)
STOP = frozenset(_STOP.split())
_PARTICLE = "aan|achter|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|toe|uit|vast|voor|weer|ziek"
_SEPARATED = re.compile(rf"({_PARTICLE})ge([a-z]{{3,}})")
_PARTICIPLE = re.compile(r"ge([a-z]{4,})")
_WORD = re.compile(r"[a-z0-9]+")
_ENDINGS = (
    ("heden", "heid"), ("ieen", "ie"), ("ering", "er"), ("atie", ""), ("eren", ""), ("eer", ""), ("ingen", ""),
    ("ing", ""), ("en", ""), ("s", ""), ("e", ""),
)  # fmt: skip


def fold(text: str) -> str:
    """Return the text in small letters without accents and apostrophes."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("’", "").replace("'", ""))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words(text: str) -> Iterator[str]:
    """Yield the words, folded; `re-integratie` gives its parts and the whole without the hyphen."""
    for chunk in re.findall(r"[^\s/]+", fold(text)):
        parts = _WORD.findall(chunk)
        yield from parts
        if len(parts) > 1 and "-" in chunk:
            yield "".join(parts)


def stem(word: str) -> str:
    """Return the form under which a word is kept and sought."""
    if len(word) < 4 or any(letter.isdigit() for letter in word):
        return word
    word = re.sub(r"es$", "e", _undone(word))
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) + len(instead) >= 3:
            word = word[: -len(ending)] + instead
            break
    if len(word) > 3 and re.search(r"[^aeiou][dt]$", word):
        word = word[:-1]
    word = re.sub(r"([aeou])\1", r"\1", word)
    word = re.sub(r"([bcdfghjklmnpqrstvwxz])\1$", r"\1", word)
    return re.sub(r"z$", "s", re.sub(r"v$", "f", word))


def stems(text: str) -> Iterator[str]:
    """Yield the forms of the words that carry meaning."""
    for word in words(text):
        if word not in STOP:
            yield stem(word)


def parts(word: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the two words a compound is made of, when both are known: `loonsanctie` is `loon` and `sanctie`."""
    best: tuple[str, ...] = ()
    for cut in range(3, len(word) - 2):
        head, tail = word[:cut], word[cut:]
        if tail not in known or (best and len(best[1]) >= len(tail)):
            continue
        for glue in ("", "s", "e", "en", "n"):
            if head.endswith(glue) and (base := head[: len(head) - len(glue)]) in known and len(base) > 2:
                best = (base, tail)
                break
    return best


def all_parts(word: str, known: Collection[str]) -> Iterator[str]:
    """Yield the known words inside a compound, also those of a longer one: `eerste`, `jaar` and `evaluatie`."""
    for part in parts(word, known):
        yield part
        for whole in (part, part.removesuffix("s")):
            yield from parts(whole, known)


def _undone(word: str) -> str:
    separated = _SEPARATED.fullmatch(word)
    if separated:
        return separated[1] + STRONG.get(separated[2], _infinitive(separated[2]))
    participle = _PARTICIPLE.fullmatch(word)
    if participle and (participle[1] in STRONG or word.endswith(("d", "t"))):
        return STRONG.get(participle[1], _infinitive(participle[1]))
    return word


def _infinitive(rest: str) -> str:
    return f"{rest[:-1]}en" if rest[-1:] in ("d", "t") else rest
