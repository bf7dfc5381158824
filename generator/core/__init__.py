"""The ground floor: reading, problems, outputs, dates and text. It knows no subject."""
