"""How good the extraction is: against a folder of gold annotations, and by what people have reviewed."""
