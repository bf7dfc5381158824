"""Klaverhuis: from YAML and Markdown of authors to a site that learns, practises, computes and looks up.

A tour, from the ground floor up; imports only run downwards (see the contracts in `pyproject.toml`):

- `core`: reading YAML with the place of every value, problems, outputs, dates, text, what is used again after an edit,
  and the browser's common parts.
- `law`: dated rules, the clock that counts sick days, the timeline of a file, and why each date is what it is.
- `calculators`, `cases`, `quizzes`, `instruments`, `modules`, `terms`: one room per subject, alike inside:
  model, engine, checks, pages, and what runs in the browser. Python and JavaScript twins lie beside each other.
- `library`: everything that was read, and look-ups across subjects.
- `references`: checks that cross subjects. `sources`: who cites what. `embeds`: fences in a page. `verification`: what
  leans on which rule.
- `search`: what the search page knows of every page, and the words people type for it.
- `checklist` and `formats`: the published lists of checks and of YAML keys, made from the code that checks.
- `build`: the list of kinds, and the pipeline over them: read, check, make outputs.
- `adapters`: the only room that knows a site builder or a disk.
- `commands` and `__main__`: the command line `klaverhuis`.
"""
