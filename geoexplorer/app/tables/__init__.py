"""Tables over lists of ids: models that read a page when it is painted, views and cells that look alike."""
