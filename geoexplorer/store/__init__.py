"""The project file: all the SQL of GeoExplorer stands in this package."""
