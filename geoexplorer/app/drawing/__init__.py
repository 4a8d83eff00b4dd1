"""What charts share: number words, time scale, label spreading, plot items, pictures for a report."""
