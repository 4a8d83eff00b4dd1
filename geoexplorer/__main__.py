"""Run GeoExplorer as `python -m geoexplorer`."""

from geoexplorer.cli import main

if __name__ == "__main__":
    main()
