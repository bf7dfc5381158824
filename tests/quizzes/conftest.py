"""On a busy machine a property may take its time; what it says must hold all the same."""

from hypothesis import settings

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
