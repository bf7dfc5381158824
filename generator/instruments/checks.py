"""What must be true of a definition before it may become a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.core.problems import Problem, choose_from
from generator.core.reader import Document, Path
from generator.core.text import unresolved
from generator.instruments.card_model import Card, Rule, fields, options
from generator.instruments.model import Finder, Instrument, Plate, Scan, Wai, texts
from generator.instruments.pictures import known
from generator.instruments.reasons import holding, weigh
from generator.instruments.wai import scored
from generator.law import Lawbook

Check = Callable[[Document[Instrument], Lawbook], Iterator[Problem]]


def row_without_source(document: Document[Instrument], _: Lawbook) -> Iterator[Problem]:
    """Elke rij, regel en elk deel noemt een bron; alleen een opvatting mag zonder."""
    for name in ("rows", "rules", "leaves", "parts"):
        for key, item in getattr(document.model, name, {}).items():
            if not item.sources and item.certainty != "opvatting":
                yield document.problem((name, key), "row-without-source", f"'{key}' noemt geen bron",
                                       "noem een bron, of noem het een opvatting")  # fmt: skip


def unknown_facet(document: Document[Instrument], _: Lawbook) -> Iterator[Problem]:
    """Elke rij staat onder filters en waarden die bestaan, en onder elk filter minstens één keer."""
    tool = document.model
    if not isinstance(tool, Finder):
        return
    if tool.exercise and tool.exercise not in tool.facets:
        yield document.problem(("exercise",), "unknown-facet", f"filter '{tool.exercise}' bestaat niet",
                               choose_from(tool.exercise, tool.facets))  # fmt: skip
    for key, row in tool.rows.items():
        for facet, values in row.tags.items():
            if facet not in tool.facets:
                yield document.problem(("rows", key, "tags", facet), "unknown-facet", f"filter '{facet}' bestaat niet",
                                       choose_from(facet, tool.facets))  # fmt: skip
                continue
            for index, value in enumerate(values):
                if value not in tool.facets[facet].values:
                    yield document.problem(("rows", key, "tags", facet, index), "unknown-facet",
                                           f"'{value}' is geen waarde van '{facet}'",
                                           choose_from(value, tool.facets[facet].values))  # fmt: skip
        for facet in tool.facets:
            if not row.tags.get(facet):
                yield document.problem(("rows", key, "tags"), "unknown-facet", f"'{key}' staat niet onder '{facet}'",
                                       "zet erbij waaronder iemand deze rij vindt")  # fmt: skip


def incomplete_row(document: Document[Instrument], _: Lawbook) -> Iterator[Problem]:
    """Elke rij vult elke verplichte kolom, en geen kolom die niet bestaat."""
    tool = document.model
    if not isinstance(tool, Finder):
        return
    for key, row in tool.rows.items():
        for column, about in tool.columns.items():
            if not about.optional and not row.texts.get(column):
                yield document.problem(("rows", key, "texts"), "incomplete-row", f"'{key}' mist '{column}'",
                                       f"vul in: {about.label}")  # fmt: skip
        for column in row.texts:
            if column not in tool.columns:
                yield document.problem(("rows", key, "texts", column), "incomplete-row",
                                       f"kolom '{column}' bestaat niet", choose_from(column, tool.columns))  # fmt: skip


def unequal_verdict(document: Document[Instrument], _: Lawbook) -> Iterator[Problem]:
    """Een rij met ja, nee of onder voorwaarden geeft één antwoord, en geen twee rijen stellen dezelfde vraag."""
    tool = document.model
    if not isinstance(tool, Finder):
        return
    asked: dict[str, str] = {}
    for key, row in tool.rows.items():
        answer = row.tags.get("antwoord", ("",))
        if len(answer) > 1:
            yield document.problem(("rows", key, "tags", "antwoord"), "two-answers",
                                   f"'{key}' antwoordt {' en '.join(answer)}", "kies er één")  # fmt: skip
        first = asked.setdefault(" ".join(row.statement.lower().split()), key)
        if first != key:
            yield document.problem(("rows", key, "statement"), "two-answers", f"'{first}' stelt dezelfde vraag",
                                   "laat er één staan")  # fmt: skip


def mandate_contradiction(document: Document[Instrument], _: Lawbook) -> Iterator[Problem]:
    """Waar een mandaat niets toevoegt, is 'met mandaat' ook niet ruimer dan 'zonder mandaat'; en omgekeerd."""
    tool = document.model
    if not isinstance(tool, Finder) or not {"zonder", "met"} <= set(tool.columns):
        return
    for key, row in tool.rows.items():
        without, having = row.texts.get("zonder", ""), row.texts.get("met", "")
        same = having == without or having.startswith("Hetzelfde")
        if same == ("meer" in row.tags.get("mandaat", ())):
            claim = "meer ruimte" if same else "niet meer ruimte"
            yield document.problem(("rows", key, "tags", "mandaat"), "mandate-contradiction",
                                   f"'{key}' zegt dat een mandaat {claim} geeft, maar de tekst zegt iets anders",
                                   "maak 'mandaat' en de tekst van 'met' gelijk")  # fmt: skip


def unknown_field(document: Document[Instrument], _: Lawbook) -> Iterator[Problem]:
    """Elke regel en elk voorbeeld noemt velden, keuzes, uitkomsten en regels die bestaan."""
    card = document.model
    if not isinstance(card, Card):
        return
    for key, rule in card.rules.items():
        yield from _answers(document, card, ("rules", key, "when"), rule.when)
        yield from _answers(document, card, ("rules", key, "unless"), rule.unless)
        for part in ("filled", "empty", "exceeds"):
            for index, name in enumerate(getattr(rule, part) or ()):
                yield from _known(document, ("rules", key, part, index), "veld", name, fields(card))
        for part in ("toward", "against"):
            for index, name in enumerate(getattr(rule, part)):
                yield from _known(document, ("rules", key, part, index), "uitkomst", name, card.outcomes)
    for index, example in enumerate(card.examples):
        yield from _answers(document, card, ("examples", index, "answers"), example.answers)
        for at, name in enumerate(example.rules):
            yield from _known(document, ("examples", index, "rules", at), "regel", name, card.rules)


def doubled_field(document: Document[Instrument], _: Lawbook) -> Iterator[Problem]:
    """Elk veld heeft in de hele kaart een eigen sleutel, en elk blok heeft iets om te lezen of in te vullen."""
    card = document.model
    if not isinstance(card, Card):
        return
    seen: dict[str, str] = {}
    for place, section in card.sections.items():
        for name in section.fields:
            if seen.setdefault(name, place) != place:
                yield document.problem(("sections", place, "fields", name), "doubled-field",
                                       f"veld '{name}' staat ook in '{seen[name]}'",
                                       "geef het een andere sleutel")  # fmt: skip
        if not section.fields and not section.text and not section.closed:
            yield document.problem(
                ("sections", place), "doubled-field", f"blok '{place}' is leeg", "zet er een veld in"
            )


def silent_rule(document: Document[Instrument], _: Lawbook) -> Iterator[Problem]:
    """Elke regel kan gelden en staat in minstens één voorbeeld; een reden pleit ergens voor of tegen."""
    card = document.model
    if not isinstance(card, Card) or any(True for _problem in unknown_field(document, _)):
        return
    shown = {name for example in card.examples for name in example.rules}
    for key, rule in card.rules.items():
        if _impossible(rule):
            yield document.problem(("rules", key), "silent-rule", f"regel '{key}' kan nooit gelden",
                                   "haal de tegenspraak uit de voorwaarden")  # fmt: skip
        elif key not in shown:
            yield document.problem(("rules", key), "silent-rule", f"geen voorbeeld laat regel '{key}' zien",
                                   "voeg een voorbeeld toe met antwoorden waarbij hij geldt")  # fmt: skip
        if (rule.tone == "reden") != bool(rule.toward or rule.against):
            yield document.problem(("rules", key, "tone"), "silent-rule",
                                   "een reden hoort bij een uitkomst en andersom",
                                   "zet 'toward' of 'against' erbij, of kies een andere toon")  # fmt: skip


def wrong_example(document: Document[Instrument], _: Lawbook) -> Iterator[Problem]:
    """Elk voorbeeld geeft precies de regels en de uitkomst die erbij staan."""
    card = document.model
    if isinstance(card, Card):
        for index, example in enumerate(card.examples):
            held = holding(card, example.answers)
            if held != example.rules:
                yield document.problem(("examples", index, "rules"), "wrong-example",
                                       f"dit voorbeeld geeft: {', '.join(held) or 'geen regel'}",
                                       "verbeter het voorbeeld of de voorwaarden")  # fmt: skip
            best = weigh(card, example.answers)[0].outcome if card.outcomes else ""
            if best != example.best:
                yield document.problem(("examples", index), "wrong-example", f"bovenaan staat dan '{best}'",
                                       "verbeter 'best' of de redenen")  # fmt: skip
    if isinstance(card, Wai) and not any(True for _problem in impossible_answer(document, _)):
        for key, person in card.persons.items():
            total = scored(person).total
            if total != person.total:
                yield document.problem(("persons", key, "total"), "wrong-example",
                                       f"de som is {total}, niet {person.total}", "reken na")  # fmt: skip


def impossible_answer(document: Document[Instrument], _: Lawbook) -> Iterator[Problem]:
    """De antwoorden van een verzonnen persoon vallen binnen de vragenlijst."""
    tool = document.model
    if not isinstance(tool, Wai):
        return
    bounds = {"now_against_best": (0, 10), "physical": (1, 5), "mental": (1, 5), "conditions": (0, 99),
              "hindrance": (1, 6), "absence_days": (0, 365)}  # fmt: skip
    for key, person in tool.persons.items():
        for name, (low, high) in bounds.items():
            if not low <= getattr(person, name) <= high:
                yield document.problem(("persons", key, name), "impossible-answer",
                                       f"dit ligt niet tussen {low} en {high}")  # fmt: skip
        for index, answer in enumerate(person.vitality):
            if not 0 <= answer <= 4:
                yield document.problem(("persons", key, "vitality", index), "impossible-answer",
                                       "dit ligt niet tussen 0 en 4")  # fmt: skip


def unknown_part(document: Document[Instrument], _: Lawbook) -> Iterator[Problem]:
    """Elke plaat heeft een tekening die bestaat, en elk blad een as die bestaat."""
    tool = document.model
    if isinstance(tool, Plate) and tool.picture not in known():
        yield document.problem(("picture",), "unknown-part", f"tekening '{tool.picture}' bestaat niet",
                               choose_from(tool.picture, known()))  # fmt: skip
    if isinstance(tool, Scan):
        for key, leaf in tool.leaves.items():
            yield from _known(document, ("leaves", key, "axis"), "as", leaf.axis, tool.axes)


def unknown_placeholder(document: Document[Instrument], law: Lawbook) -> Iterator[Problem]:
    """Elke invulling in een tekst is bekend."""
    lookup = law.lookup(None, document.model.verified_on)
    for path, text in texts(document.model):
        for placeholder, reason in unresolved(text, lookup):
            yield document.problem(path, "unknown-placeholder", f"{placeholder.written}: {reason}")


CHECKS: tuple[Check, ...] = (
    row_without_source, unknown_facet, incomplete_row, unequal_verdict, mandate_contradiction, unknown_field,
    doubled_field, silent_rule, wrong_example, impossible_answer, unknown_part, unknown_placeholder,
)  # fmt: skip


def _known(document: Document[Instrument], path: Path, noun: str, name: str, names: object) -> Iterator[Problem]:
    known_names = list(names)  # type: ignore[call-overload]
    if name not in known_names:
        yield document.problem(path, "unknown-field", f"{noun} '{name}' bestaat niet", choose_from(name, known_names))


def _answers(
    document: Document[Instrument], card: Card, path: Path, answers: dict[str, tuple[str, ...]]
) -> Iterator[Problem]:
    for name, values in answers.items():
        field = fields(card).get(name)
        if field is None:
            yield from _known(document, (*path, name), "veld", name, fields(card))
            continue
        for index, value in enumerate(values):
            if options(field):
                yield from _known(document, (*path, name, index), "keuze", value, options(field))


def _impossible(rule: Rule) -> bool:
    return any(set(values) <= set(rule.unless.get(name, ())) for name, values in rule.when.items()) or bool(
        set(rule.empty) & {*rule.filled, *rule.when, *(rule.exceeds or ())}
    )
