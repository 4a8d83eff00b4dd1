"""The reading column: offsets, layout, marks under the words, and the bars around them."""
