<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
 <context>
  <name>GeoExplorer</name>
  <message>
   <source>({low} to {high})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>90% interval</source>
   <translation>Интервал 90 %</translation>
  </message>
  <message>
   <source>&lt;b&gt;Why this value?&lt;/b&gt; under the chart adds up the parts. Untick one to see the value without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About GeoExplorer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions and keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acts</source>
   <translation>Акты</translation>
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
   <source>Added from “{folder}”: {texts}, {events} ({names}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Against</source>
   <translation>По сравнению</translation>
  </message>
  <message>
   <source>Against the other powers</source>
   <translation>По сравнению с другими державами</translation>
  </message>
  <message>
   <source>Agreement of reviewers</source>
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
   <source>All commands</source>
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
   <source>All keys as shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also told</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amount</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aug</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Author</source>
   <comment>card</comment>
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
   <source>Bears on</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Belongs to</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between {low} and {high} in the rows below: the sign depends on the choice.</source>
   <translation>В строках ниже — от {low} до {high}: знак зависит от выбора.</translation>
  </message>
  <message>
   <source>Between {low} and {high} in the rows below: the sign is the same in all of them.</source>
   <translation>В строках ниже — от {low} до {high}: знак везде один и тот же.</translation>
  </message>
  <message>
   <source>Both directions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both files hold the same of every row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Central Asia 2001–2010</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chance that it leans more</source>
   <translation>Вероятность, что ближе</translation>
  </message>
  <message>
   <source>Chance that it leans more to {power}</source>
   <translation>Вероятность, что ближе к {power}</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Изменение</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an action first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an entity from the list</source>
   <translation>Выберите сущность из списка</translation>
  </message>
  <message>
   <source>Choose two or more entities to merge.</source>
   <translation>Выберите для объединения две сущности или больше.</translation>
  </message>
  <message>
   <source>Clear all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear all filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Close file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours of the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare periods or studies…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing all texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing with {file}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Computing what the chart would say…</source>
   <translation>Считаем, что покажет график…</translation>
  </message>
  <message>
   <source>Confidence</source>
   <comment>card</comment>
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
   <source>Copy saved as {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy with citation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counted</source>
   <translation>Как считать</translation>
  </message>
  <message>
   <source>Countries, powers and weights…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation>Страна</translation>
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
   <source>Date</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date from</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Domains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop files or folders here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop the selection, then the last filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each line is one power: up means towards it, down away from it. &lt;b&gt;Click a point&lt;/b&gt; on the chart.</source>
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
   <source>End the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entities and events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entities and events, alignment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entity</source>
   <translation>Сущность</translation>
  </message>
  <message>
   <source>Entity</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Events</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Events over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything stays in one file on this computer.
No network is needed. Every decision can be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything stays on this computer; nothing is sent anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Повсюду</translation>
  </message>
  <message>
   <source>Everywhere ({count}), and in later imports</source>
   <translation>Повсюду ({count}), а также при следующем импорте</translation>
  </message>
  <message>
   <source>Evidence pack…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exclude these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export differences</source>
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
   <source>Feb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter</source>
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
   <source>Filter: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find an action</source>
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
   <source>Folder</source>
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
   <source>GeoExplorer projects (*.geox)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the action chosen the keys it was shipped with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the tag a name</source>
   <translation>Дайте метке название</translation>
  </message>
  <message>
   <source>Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
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
   <source>High contrast, with letters in the tints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <comment>card</comment>
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
   <translation>Насколько это надёжно?</translation>
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interface size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is an event wrong? Press N, and the line moves. Ctrl+Z takes it back. &lt;b&gt;That is all.&lt;/b&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jul</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep only these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later imports</source>
   <translation>При импорте</translation>
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
   <source>Link</source>
   <translation>Связать</translation>
  </message>
  <message>
   <source>Locate {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locate…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MIT licence. Built on PySide6 (LGPL 3), pyqtgraph, numpy, spaCy, sqlite-utils and SQLite.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the study</source>
   <translation>Создать исследование</translation>
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the selected words…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <comment>after a day: 5 May</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Means</source>
   <translation>Означает</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Упоминания</translation>
  </message>
  <message>
   <source>Mentions</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge</source>
   <translation>Объединить</translation>
  </message>
  <message>
   <source>Merge entities</source>
   <translation>Объединение сущностей</translation>
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
   <source>Modality</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearly the same</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Net</source>
   <translation>Разница</translation>
  </message>
  <message>
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New file for these texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New from texts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New study</source>
   <translation>Новое исследование</translation>
  </message>
  <message>
   <source>New texts in “{name}” are added while this file is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
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
   <source>No difference.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No evidence for this pair</source>
   <translation>Для этой пары нет свидетельств</translation>
  </message>
  <message>
   <source>No file opened yet. Open the sample to look around.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No point of the chart changes.</source>
   <translation>Ни одна точка графика не изменится.</translation>
  </message>
  <message>
   <source>No repairs yet. Merge two entities, or re-link a mention (M).</source>
   <translation>Правил пока нет. Объедините две сущности или свяжите упоминание с другой (M).</translation>
  </message>
  <message>
   <source>No row was judged by both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has decided the same rows yet. Review queue: “Second reading” offers what others decided; each person gives a name of their own in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of this covers errors of reading or bias of the sources.</source>
   <translation>Ошибки чтения и пристрастность источников здесь не учтены.</translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not an entity</source>
   <translation>Не сущность</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Заметка</translation>
  </message>
  <message>
   <source>Note</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nov</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only checked evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only here</source>
   <translation>Только здесь</translation>
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
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other weights, other sources</source>
   <translation>Другие веса, другие источники</translation>
  </message>
  <message>
   <source>Other weights, other sources, other powers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Our own texts, and a five-step tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages of the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pane in a window of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick all events they see differently, in every pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pin this pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pin {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pin: do not follow the selection (L)</source>
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
   <source>Power</source>
   <translation>Держава</translation>
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
   <source>Proposed powers</source>
   <translation>Предлагаемые державы</translation>
  </message>
  <message>
   <source>Proposed powers, most acts first</source>
   <translation>Предлагаемые державы, по числу актов</translation>
  </message>
  <message>
   <source>Publisher</source>
   <comment>card</comment>
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
   <source>Reading files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the file failed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Reading {done} of {n} texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent files</source>
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
   <source>Remove filter {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repair</source>
   <translation>Правило</translation>
  </message>
  <message>
   <source>Repairs</source>
   <translation>Правила исправления</translation>
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
   <source>Right click: turn round</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save this search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved views…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search or filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search or filter: {example}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the corpus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
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
   <source>Sides</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Single letters work while no text box has the keyboard. Arrows move in tables and text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skipped: {file}, {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaker</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands for its state</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Star</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggested merges…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switch off</source>
   <translation>Выключить</translation>
  </message>
  <message>
   <source>Switch on</source>
   <translation>Включить</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Метка</translation>
  </message>
  <message>
   <source>Tag</source>
   <comment>put a tag on</comment>
   <translation>Пометить</translation>
  </message>
  <message>
   <source>Tags</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the star off this search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texts</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That row was added in the other file; there is nothing to open in this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change was not written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The files share no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder “{name}” is not watched any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The import stopped; what was stored is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The interval crosses zero.</source>
   <translation>Интервал пересекает ноль.</translation>
  </message>
  <message>
   <source>The last pane stays in this window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list shows the &lt;b&gt;events behind that point&lt;/b&gt;. Press J and K to walk through them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The power against the others</source>
   <translation>Держава по сравнению с другими</translation>
  </message>
  <message>
   <source>The report is on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The size of the text is set with Ctrl + and Ctrl −.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table behind the chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text opens at the very words. &lt;b&gt;Click a highlight&lt;/b&gt;: its row and its points stand out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The value under other weights and without each publisher</source>
   <translation>Значение при других весах и без каждого из изданий</translation>
  </message>
  <message>
   <source>The watched folder {folder} is not there; nothing is watched now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These words name nobody; events that rest on them are rejected</source>
   <translation>Эти слова никого не называют; события, которые на них держатся, будут отклонены</translation>
  </message>
  <message>
   <source>This mention is gone</source>
   <translation>Этого упоминания больше нет</translation>
  </message>
  <message>
   <source>Three-minute tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick a country</source>
   <translation>Отметьте страну</translation>
  </message>
  <message>
   <source>Tick a power</source>
   <translation>Отметьте державу</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Towards whom</source>
   <translation>С кем</translation>
  </message>
  <message>
   <source>Two years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Understood: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo: {act}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undock this pane, or dock it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use these keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation>Значение</translation>
  </message>
  <message>
   <source>Value</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watch a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What if</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the search understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation>Где</translation>
  </message>
  <message>
   <source>Wherever this text says it</source>
   <translation>Везде, где эти слова есть в тексте</translation>
  </message>
  <message>
   <source>Wherever this text says “{words}” ({count})</source>
   <translation>Везде, где в этом тексте стоит «{words}» ({count})</translation>
  </message>
  <message>
   <source>Which entity stays</source>
   <translation>Какая сущность останется</translation>
  </message>
  <message>
   <source>Who is compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who leans</source>
   <translation>Кто сближается</translation>
  </message>
  <message>
   <source>Who leans towards whom, and the words that say so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whom does it mean?</source>
   <translation>О ком речь?</translation>
  </message>
  <message>
   <source>With flat weights: every act counts alike</source>
   <translation>С равными весами: все акты считаются одинаково</translation>
  </message>
  <message>
   <source>With the default weights</source>
   <translation>С весами по умолчанию</translation>
  </message>
  <message>
   <source>With the weights of the study</source>
   <translation>С весами исследования</translation>
  </message>
  <message>
   <source>Without one of the publishers nothing is left.</source>
   <translation>Без одного из изданий не остаётся ничего.</translation>
  </message>
  <message>
   <source>Without texts of no named publisher</source>
   <translation>Без текстов, издание которых не названо</translation>
  </message>
  <message>
   <source>Without {publisher}</source>
   <translation>Без издания «{publisher}»</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
  <message>
   <source>Working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written as</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You see every title and date before anything is stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name in the history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a .geox project from this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>actor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all evidence</source>
   <translation>все свидетельства</translation>
  </message>
  <message>
   <source>aspect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>attribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>date end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>date start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>domain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>event type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>event {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>everywhere</source>
   <translation>повсюду</translation>
  </message>
  <message>
   <source>follow it</source>
   <translation>соблюдается</translation>
  </message>
  <message>
   <source>in one text</source>
   <translation>в одном тексте</translation>
  </message>
  <message>
   <source>is a name of</source>
   <translation>одно из имён для</translation>
  </message>
  <message>
   <source>is the same as</source>
   <translation>то же, что и</translation>
  </message>
  <message>
   <source>label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left at {country}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>means</source>
   <translation>означает</translation>
  </message>
  <message>
   <source>mention {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>modality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name of the computer's user</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names nobody</source>
   <translation>никого не называет</translation>
  </message>
  <message>
   <source>no point</source>
   <translation>нет точки</translation>
  </message>
  <message>
   <source>not defined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not mentioned</source>
   <translation>не упоминается</translation>
  </message>
  <message>
   <source>nothing left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>off</source>
   <comment>switched off</comment>
   <translation>выключено</translation>
  </message>
  <message>
   <source>over 99%</source>
   <translation>больше 99 %</translation>
  </message>
  <message>
   <source>polarity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recipient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saved {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as Baltic states</source>
   <translation>например, «Страны Балтии»</translation>
  </message>
  <message>
   <source>today {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>type × modality × side, before it ages</source>
   <comment>card</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>undated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under 1%</source>
   <translation>меньше 1 %</translation>
  </message>
  <message>
   <source>verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yesterday</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{acts} of {n} publishers.</source>
   <translation>
    <numerusform>{acts} из {n} издания.</numerusform>
    <numerusform>{acts} из {n} изданий.</numerusform>
    <numerusform>{acts} из {n} изданий.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{alike} of {n} rows judged by both alike ({share})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} belongs to “{action}” now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} belongs to “{action}”.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{names} and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} belongs to {country}, {survivor} to {survivor_country}.</source>
   <translation>{name} относится к {country}, а {survivor} — к {survivor_country}.</translation>
  </message>
  <message>
   <source>{name} is a {kind}, {survivor} a {survivor_kind}: are they the same?</source>
   <translation>{name} — {kind}, а {survivor} — {survivor_kind}: это одно и то же?</translation>
  </message>
  <message>
   <source>{name} · read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} unreviewed here</source>
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
   <source>{n} chart points change; largest {pair}, {when}: {before} → {after}</source>
   <translation>
    <numerusform>Изменится {n} точка графика; сильнее всего {pair}, {when}: {before} → {after}</numerusform>
    <numerusform>Изменятся {n} точки графика; сильнее всего {pair}, {when}: {before} → {after}</numerusform>
    <numerusform>Изменятся {n} точек графика; сильнее всего {pair}, {when}: {before} → {after}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} differences saved as {file}</source>
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
   <source>{n} events to review</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} files were skipped: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} mentions</source>
   <translation>
    <numerusform>{n} упоминание</numerusform>
    <numerusform>{n} упоминания</numerusform>
    <numerusform>{n} упоминаний</numerusform>
   </translation>
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
   <translation>
    <numerusform>{n} издание</numerusform>
    <numerusform>{n} издания</numerusform>
    <numerusform>{n} изданий</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} quarterly points</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} texts</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} texts in both files; judged in this one only: {here}, in the other only: {there}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} texts were</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} texts were there already.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} texts {note}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n} undated events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} of {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{query}, saved</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{shown} of {n} events</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: {error}. Your decisions are stored; the program goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{year} Q{quarter}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
