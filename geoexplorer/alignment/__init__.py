"""From bearings to numbers: the measure, its interval, its course over time, and the studies that set it up."""
