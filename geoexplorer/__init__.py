"""GeoExplorer: who leans towards whom, since when, and which words prove it."""

__version__ = "0.1.0"
