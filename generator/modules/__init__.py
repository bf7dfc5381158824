"""Hand-written pages: what their front matter says, what must hold for them, and how their text becomes a page."""
