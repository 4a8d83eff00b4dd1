"""Where a bundled GeoExplorer starts."""

from multiprocessing import freeze_support

from geoexplorer.cli import main

if __name__ == "__main__":
    freeze_support()  # extraction runs in spawned copies of this program
    main()
