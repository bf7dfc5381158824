"""The only room that knows a site builder or a disk."""
