"""Finding: what somebody types and what a page says, brought to the same plain forms before they are compared.

Pagefind keeps the index and ranks; this room decides what goes in (`records`), in which forms (`dutch`), and which
words belong together (`synonyms.yml`). `dutch.js` is the twin that does the same to what a visitor types.
"""
