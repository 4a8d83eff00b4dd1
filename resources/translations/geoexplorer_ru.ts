<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
 <context>
  <name>GeoExplorer</name>
  <message>
   <source>About GeoExplorer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add texts as they come into a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add texts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement of reviewers…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alignment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All commands…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All countries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Balance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both directions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear all filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours of the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare periods or studies…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contradictions and reversals…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy quotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy with citation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Countries, powers and weights…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cycle overlapping spans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Domains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop the selection, then the last filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entities and events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Events over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence pack…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export what is selected, else what is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export what this pane shows…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter this table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter to the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flat weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Formula, defaults, what a level means, known error rates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups count for their members</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heat map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History of decisions…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far two people, or two files, agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure is this?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let every act count alike; never saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letters in the tints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the selected words…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge or re-link…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New from texts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next highlight here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next passage of the set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normal text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only checked evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what is done to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what the country does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other weights, other sources, other powers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pin this pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points, charts and words, to be checked again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous highlight here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous passage of the set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print or save as PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project notes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Publishers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recompute, reload a changed file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repairs…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review queue…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved views…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the corpus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show page furniture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Star</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggested merges…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table behind the chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three-minute tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What if</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} acts</source>
   <translation>
    <numerusform>{n} акт</numerusform>
    <numerusform>{n} акта</numerusform>
    <numerusform>{n} актов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cells with evidence</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} documents</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} events</source>
   <translation>
    <numerusform>{n} событие</numerusform>
    <numerusform>{n} события</numerusform>
    <numerusform>{n} событий</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} files were</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} mentions</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} more times</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} need</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} pairs</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} parts</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} passages</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} publishers</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} quarterly points</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} rows</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} texts</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} texts were</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} undated events</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
