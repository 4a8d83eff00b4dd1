"""The words of GeoExplorer as frozen dataclasses: standard library only, imported by every layer."""
