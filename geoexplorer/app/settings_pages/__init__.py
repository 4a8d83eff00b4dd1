"""The pages of the settings; each takes effect at once."""
