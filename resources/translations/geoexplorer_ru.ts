<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
 <context>
  <name>GeoExplorer</name>
  <message>
   <source>'{quote}' is not an entity ({counted})</source>
   <translation>«{quote}» — не сущность ({counted})</translation>
  </message>
  <message numerus="yes">
   <source>(and {n} more faults)</source>
   <translation>
    <numerusform>(и ещё {n} неисправность)</numerusform>
    <numerusform>(и ещё {n} неисправности)</numerusform>
    <numerusform>(и ещё {n} неисправностей)</numerusform>
   </translation>
  </message>
  <message>
   <source>(undone) {act}</source>
   <translation>(отменено) {act}</translation>
  </message>
  <message>
   <source>({low} to {high})</source>
   <translation>({low}…{high})</translation>
  </message>
  <message>
   <source>+ towards</source>
   <translation>+ к державе</translation>
  </message>
  <message>
   <source>, about {minutes} min left</source>
   <translation>, осталось около {minutes} мин</translation>
  </message>
  <message>
   <source>, about {seconds} s left</source>
   <translation>, осталось около {seconds} с</translation>
  </message>
  <message>
   <source>-1 away, 0 neither, +1 towards: actor in relation to recipient</source>
   <translation>−1 от, 0 ни к, ни от, +1 к: действующий по отношению ко второй стороне</translation>
  </message>
  <message>
   <source>0 leaves a publisher out, 1 counts it in full. Say in your report what you changed.</source>
   <translation>0 исключает издание, 1 учитывает его полностью. Укажите в отчёте, что вы изменили.</translation>
  </message>
  <message>
   <source>0, denied</source>
   <translation>0, отрицается</translation>
  </message>
  <message>
   <source>0, neither</source>
   <translation>0, ни к, ни от</translation>
  </message>
  <message>
   <source>0..1; accepted and added rows have 1</source>
   <translation>0..1; у принятых и добавленных строк 1</translation>
  </message>
  <message>
   <source>1: a capital that stands for its government</source>
   <translation>1: столица вместо правительства</translation>
  </message>
  <message>
   <source>1: both act (a meeting, a treaty)</source>
   <translation>1: действуют обе (встреча, договор)</translation>
  </message>
  <message>
   <source>2005, 2005-Q3, 2005-07; empty: a day or all evidence</source>
   <translation>2005, 2005-Q3, 2005-07; пусто: день или все свидетельства</translation>
  </message>
  <message>
   <source>2005-08-01, 1 August 2005, August 2005 or 2005</source>
   <translation>2005-08-01, 1 августа 2005, август 2005 или 2005</translation>
  </message>
  <message>
   <source>90% interval</source>
   <translation>Интервал 90%</translation>
  </message>
  <message>
   <source>&lt;b&gt;Why this value?&lt;/b&gt; under the chart adds up the parts. Untick one to see the value without it.</source>
   <translation>Карточка &lt;b&gt;«Почему так?»&lt;/b&gt; под графиком складывает вклады. Снимите отметку с вклада, чтобы увидеть значение без него.</translation>
  </message>
  <message numerus="yes">
   <source>&lt;b&gt;{wanted} of {n} texts&lt;/b&gt; will be imported.</source>
   <translation>
    <numerusform>Будет импортировано: &lt;b&gt;{wanted} из {n} текста&lt;/b&gt;.</numerusform>
    <numerusform>Будет импортировано: &lt;b&gt;{wanted} из {n} текстов&lt;/b&gt;.</numerusform>
    <numerusform>Будет импортировано: &lt;b&gt;{wanted} из {n} текстов&lt;/b&gt;.</numerusform>
   </translation>
  </message>
  <message>
   <source>A copy is made when a file that changed is opened, every half an hour while it changes, and when it is closed. Each copy is checked; a damaged file never takes the place of a good backup. The newer half is kept, and of the days before them the last copy of each day. File, Open a backup… opens one as a new file.</source>
   <translation>Копия делается, когда открывается изменившийся файл, каждые полчаса, пока он меняется, и при закрытии. Каждая копия проверяется; повреждённый файл никогда не заменит исправную копию. Хранится более новая половина копий, а за прежние дни — последняя копия каждого дня. Команда «Файл &gt; Открыть резервную копию…» открывает копию как новый файл.</translation>
  </message>
  <message>
   <source>A country or organisation</source>
   <translation>Страна или организация</translation>
  </message>
  <message>
   <source>A country or organisation to add</source>
   <translation>Добавляемая страна или организация</translation>
  </message>
  <message>
   <source>A folder</source>
   <translation>Папка</translation>
  </message>
  <message>
   <source>A is wrong</source>
   <translation>A ошибочно</translation>
  </message>
  <message>
   <source>A plan of this type counts in full: it is a promise already</source>
   <translation>План такого типа считается полностью: он уже обещание</translation>
  </message>
  <message>
   <source>A point</source>
   <comment>for each of which periods</comment>
   <translation>Точка</translation>
  </message>
  <message>
   <source>A real change of mind, or deed against word: both count</source>
   <translation>Позиция действительно изменилась или дело расходится со словом: учитываются оба</translation>
  </message>
  <message>
   <source>A report page with the charts, every number, and the words behind each: whoever gets the pack can check it again without this file.</source>
   <translation>Страница отчёта с графиками, все числа и слова, на которых держится каждое: получатель пакета проверит всё заново без этого файла.</translation>
  </message>
  <message>
   <source>A sheet holds {rows} rows, these are more</source>
   <translation>На листе помещается {rows} строк, здесь больше</translation>
  </message>
  <message>
   <source>A third party tells it: {speaker}.</source>
   <translation>Сообщает третья сторона: {speaker}.</translation>
  </message>
  <message>
   <source>About GeoExplorer</source>
   <translation>О программе GeoExplorer</translation>
  </message>
  <message>
   <source>About what</source>
   <translation>О чём</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Принять</translation>
  </message>
  <message>
   <source>Accept</source>
   <comment>button</comment>
   <translation>Принять</translation>
  </message>
  <message>
   <source>Accept these {count}   {key}</source>
   <translation>Принять эти {count}   {key}</translation>
  </message>
  <message>
   <source>Act</source>
   <translation>Акт</translation>
  </message>
  <message>
   <source>Act</source>
   <comment>column</comment>
   <translation>Акт</translation>
  </message>
  <message>
   <source>Act {place} of {count} in this sentence (O)</source>
   <translation>Акт {place} из {count} в этом предложении (O)</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Действие</translation>
  </message>
  <message>
   <source>Actions and keys</source>
   <translation>Действия и клавиши</translation>
  </message>
  <message>
   <source>Actor</source>
   <translation>Кто действует</translation>
  </message>
  <message>
   <source>Actor is {name}: {how}.</source>
   <translation>Кто действует: {name} — {how}.</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>Акты</translation>
  </message>
  <message>
   <source>Acts</source>
   <comment>colours</comment>
   <translation>Акты</translation>
  </message>
  <message>
   <source>Acts after</source>
   <translation>Актов позже</translation>
  </message>
  <message>
   <source>Acts before</source>
   <translation>Актов раньше</translation>
  </message>
  <message>
   <source>Acts between {country} and each power</source>
   <translation>{country}: акты с участием каждой державы</translation>
  </message>
  <message>
   <source>Acts: {told}</source>
   <translation>Актов: {told}</translation>
  </message>
  <message>
   <source>Add a text file on how it was measured</source>
   <translation>Добавить файл с описанием метода</translation>
  </message>
  <message>
   <source>Add as a power</source>
   <translation>Добавить державу</translation>
  </message>
  <message>
   <source>Add at least one power</source>
   <translation>Добавьте хотя бы одну державу</translation>
  </message>
  <message>
   <source>Add texts as they come into a folder</source>
   <translation>Добавлять тексты по мере их появления в папке</translation>
  </message>
  <message>
   <source>Add texts…</source>
   <translation>Добавить тексты…</translation>
  </message>
  <message>
   <source>Add the whole texts, to check each quotation at its place</source>
   <translation>Добавить полные тексты, чтобы проверить каждую цитату на её месте</translation>
  </message>
  <message>
   <source>Add to the chosen power</source>
   <translation>Добавить к выбранной</translation>
  </message>
  <message>
   <source>Added from “{folder}”: {texts}, {events} ({names}).</source>
   <translation>Добавлено из папки «{folder}»: {texts}, {events} ({names}).</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Адрес</translation>
  </message>
  <message>
   <source>Address</source>
   <comment>card</comment>
   <translation>Адрес</translation>
  </message>
  <message>
   <source>After</source>
   <translation>После</translation>
  </message>
  <message>
   <source>After</source>
   <comment>column</comment>
   <translation>После</translation>
  </message>
  <message numerus="yes">
   <source>Again, and what you wrote for {n} texts is gone.</source>
   <translation>
    <numerusform>Ещё раз — и написанное вами для {n} текста пропадёт.</numerusform>
    <numerusform>Ещё раз — и написанное вами для {n} текстов пропадёт.</numerusform>
    <numerusform>Ещё раз — и написанное вами для {n} текстов пропадёт.</numerusform>
   </translation>
  </message>
  <message>
   <source>Against</source>
   <comment>the other power</comment>
   <translation>Держава</translation>
  </message>
  <message>
   <source>Against the other powers</source>
   <translation>По сравнению с другими державами</translation>
  </message>
  <message>
   <source>Agreement of reviewers</source>
   <translation>Согласие проверяющих</translation>
  </message>
  <message>
   <source>Agreement of reviewers…</source>
   <translation>Согласие проверяющих…</translation>
  </message>
  <message>
   <source>Alignment</source>
   <translation>Сближение</translation>
  </message>
  <message>
   <source>Alignment at the end of two years</source>
   <translation>Сближение на конец двух лет</translation>
  </message>
  <message>
   <source>Alignment by country, power and period</source>
   <translation>Сближение по странам и периодам</translation>
  </message>
  <message>
   <source>Alignment by publisher</source>
   <translation>Сближение по изданиям</translation>
  </message>
  <message>
   <source>Alignment of every country over time</source>
   <translation>Сближение каждой страны во времени</translation>
  </message>
  <message>
   <source>Alignment over time</source>
   <translation>Сближение во времени</translation>
  </message>
  <message>
   <source>Alignment towards {power}, {when}</source>
   <translation>Сближение: {power}, {when}</translation>
  </message>
  <message>
   <source>Alignment, −1 to +1, the same scale everywhere. Hollow: fewer than three acts behind it.</source>
   <translation>Сближение от −1 до +1, шкала везде одна. Пустой знак: меньше трёх актов.</translation>
  </message>
  <message>
   <source>Alignment, −1 to +1. Band: 90% interval. Hollow: fewer than three acts behind it.</source>
   <translation>Сближение от −1 до +1. Полоса: 90-процентный интервал. Пустой знак: меньше трёх актов.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Все</translation>
  </message>
  <message>
   <source>All acts the same</source>
   <translation>Все акты равны</translation>
  </message>
  <message>
   <source>All charts of the country</source>
   <translation>Все графики страны</translation>
  </message>
  <message>
   <source>All colours as shipped</source>
   <translation>Все цвета по умолчанию</translation>
  </message>
  <message>
   <source>All commands</source>
   <translation>Все команды</translation>
  </message>
  <message>
   <source>All commands…</source>
   <translation>Все команды…</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Все страны</translation>
  </message>
  <message>
   <source>All forms are ticked: rename it, or merge it with the other one</source>
   <translation>Отмечены все формы: переименуйте сущность или слейте её с другой</translation>
  </message>
  <message>
   <source>All heeds no filter.</source>
   <translation>«Все» не учитывает отбор.</translation>
  </message>
  <message>
   <source>All heeds no filter: events below your lowest confidence of {lowest} are in it too.</source>
   <translation>«Все» не учитывает отбор: сюда войдут и события с уверенностью ниже {lowest}.</translation>
  </message>
  <message>
   <source>All keys as shipped</source>
   <translation>Все клавиши по умолчанию</translation>
  </message>
  <message>
   <source>All publishers</source>
   <translation>Все издания</translation>
  </message>
  <message>
   <source>All years</source>
   <translation>Все годы</translation>
  </message>
  <message numerus="yes">
   <source>All {n} points are the same.</source>
   <translation>
    <numerusform>Изменений нет: все {n} точка те же.</numerusform>
    <numerusform>Изменений нет: все {n} точки те же.</numerusform>
    <numerusform>Изменений нет: все {n} точек те же.</numerusform>
   </translation>
  </message>
  <message>
   <source>Also told</source>
   <comment>card</comment>
   <translation>Где ещё</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Размер</translation>
  </message>
  <message>
   <source>Amount</source>
   <comment>card</comment>
   <translation>Размер</translation>
  </message>
  <message>
   <source>Amount</source>
   <comment>column</comment>
   <translation>Размер</translation>
  </message>
  <message>
   <source>An event…</source>
   <translation>Событие…</translation>
  </message>
  <message>
   <source>An import into this file was not finished: {paths}.</source>
   <translation>Импорт в этот файл не был закончен: {paths}.</translation>
  </message>
  <message>
   <source>Analyst</source>
   <translation>Аналитику</translation>
  </message>
  <message>
   <source>Another act than those it is told with</source>
   <translation>Отделить от общего акта</translation>
  </message>
  <message>
   <source>Another program is writing to this file (GeoExplorer on {computer}, since {time}).</source>
   <translation>В этот файл пишет другая программа (GeoExplorer на компьютере {computer}, с {time}).</translation>
  </message>
  <message>
   <source>Another program is writing to this file.</source>
   <translation>В этот файл пишет другая программа.</translation>
  </message>
  <message>
   <source>Another program is writing to this file; your change waits for it. Nothing is lost.</source>
   <translation>В этот файл пишет другая программа; ваше изменение ждёт её. Ничего не потеряно.</translation>
  </message>
  <message>
   <source>Another window of GeoExplorer is writing to this file (on this computer, since {time}).</source>
   <translation>В этот файл пишет другое окно GeoExplorer (на этом компьютере, с {time}).</translation>
  </message>
  <message>
   <source>Another window of GeoExplorer is writing to this file.</source>
   <translation>В этот файл пишет другое окно GeoExplorer.</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Применить</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>апр</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>арабский</translation>
  </message>
  <message>
   <source>Armenian</source>
   <translation>армянский</translation>
  </message>
  <message>
   <source>As</source>
   <comment>in which form</comment>
   <translation>Как</translation>
  </message>
  <message>
   <source>As a new file beside this one; the backup stays</source>
   <translation>Как новый файл рядом с этим; резервная копия останется</translation>
  </message>
  <message>
   <source>As listed</source>
   <translation>Как в списке</translation>
  </message>
  <message>
   <source>As shipped</source>
   <translation>По умолчанию</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Как в системе</translation>
  </message>
  <message>
   <source>As the system: {separator}</source>
   <translation>Как в системе: {separator}</translation>
  </message>
  <message>
   <source>Ask for the pack again</source>
   <translation>Запросите пакет ещё раз</translation>
  </message>
  <message>
   <source>At each year's end. Ring: with this act. Cross: without it.</source>
   <translation>На конец каждого года. Кольцо — с этим актом, крестик — без него.</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>авг</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Автор</translation>
  </message>
  <message>
   <source>Author</source>
   <comment>card</comment>
   <translation>Автор</translation>
  </message>
  <message>
   <source>Author</source>
   <comment>column</comment>
   <translation>Автор</translation>
  </message>
  <message>
   <source>Away</source>
   <translation>Отдаление</translation>
  </message>
  <message>
   <source>B is wrong</source>
   <translation>B ошибочно</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Резервные копии</translation>
  </message>
  <message>
   <source>Backups kept of each file</source>
   <translation>Хранить копий каждого файла</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Баланс</translation>
  </message>
  <message>
   <source>Balance between powers</source>
   <translation>Баланс между державами</translation>
  </message>
  <message>
   <source>Bears on</source>
   <comment>card</comment>
   <translation>Пары</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>До</translation>
  </message>
  <message>
   <source>Before</source>
   <comment>column</comment>
   <translation>До</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>С чего начать</translation>
  </message>
  <message>
   <source>Begin each power with [[powers]]</source>
   <translation>Начинайте каждую державу строкой [[powers]]</translation>
  </message>
  <message>
   <source>Begin it with [counting]</source>
   <translation>Начните раздел строкой [counting]</translation>
  </message>
  <message>
   <source>Begin it with [weights.{name}]</source>
   <translation>Начните раздел строкой [weights.{name}]</translation>
  </message>
  <message>
   <source>Begin it with [weights]</source>
   <translation>Начните раздел строкой [weights]</translation>
  </message>
  <message>
   <source>Begin with a byte order mark (BOM)</source>
   <translation>Начинать файл с метки порядка байтов (BOM)</translation>
  </message>
  <message>
   <source>Beginning of the text</source>
   <translation>Начало текста</translation>
  </message>
  <message>
   <source>Belongs to</source>
   <comment>card</comment>
   <translation>Относится к</translation>
  </message>
  <message>
   <source>Beside each file</source>
   <translation>Рядом с файлом</translation>
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
   <source>Both are right</source>
   <translation>Верны оба</translation>
  </message>
  <message>
   <source>Both directions</source>
   <translation>Оба направления</translation>
  </message>
  <message>
   <source>Both files hold the same of every row.</source>
   <translation>В обоих файлах все строки одинаковы.</translation>
  </message>
  <message>
   <source>Both sides come from the frame “{frame}” of the lexicon.</source>
   <translation>Обе стороны задаёт шаблон «{frame}» из словаря.</translation>
  </message>
  <message>
   <source>Both sides stand together as {place}.</source>
   <translation>Обе стороны стоят вместе: {place}.</translation>
  </message>
  <message>
   <source>Bringing {name} to the new version. It is copied first, as it is now…</source>
   <translation>Файл {name} приводится к новой версии. Сначала делается его копия в нынешнем виде…</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Обзор…</translation>
  </message>
  <message>
   <source>By</source>
   <comment>by whom</comment>
   <translation>Кто</translation>
  </message>
  <message>
   <source>By</source>
   <comment>column</comment>
   <translation>Автор</translation>
  </message>
  <message>
   <source>By document</source>
   <translation>По документам</translation>
  </message>
  <message>
   <source>By influence on the chart</source>
   <translation>По влиянию на график</translation>
  </message>
  <message>
   <source>By low confidence</source>
   <translation>Сначала наименее уверенные</translation>
  </message>
  <message>
   <source>COUNTRY, ORG, PERSON, FACILITY, PLACE, REGION, MONEY, PERSONNEL, EQUIPMENT, DATE, EVENT</source>
   <translation>COUNTRY, ORG, PERSON, FACILITY, PLACE, REGION, MONEY, PERSONNEL, EQUIPMENT, DATE, EVENT</translation>
  </message>
  <message>
   <source>CSV for Excel</source>
   <translation>CSV для Excel</translation>
  </message>
  <message>
   <source>CSV plain</source>
   <translation>CSV простой</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Cap</source>
   <translation>Предел</translation>
  </message>
  <message>
   <source>Central Asia 2001–2010</source>
   <translation>Центральная Азия 2001–2010</translation>
  </message>
  <message>
   <source>Chance that it leans more</source>
   <translation>Вероятность, что ближе</translation>
  </message>
  <message>
   <source>Chance that it leans more to {power}</source>
   <translation>Вероятность большей близости: {power}</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Изменение</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>График</translation>
  </message>
  <message>
   <source>Chart numbers</source>
   <translation>Числа графиков</translation>
  </message>
  <message>
   <source>Charts</source>
   <comment>menu</comment>
   <translation>Графики</translation>
  </message>
  <message>
   <source>Charts, lists, the text and saved pictures take these colours at once. Choose one for light or for dark; the other side gets a shade of it that can be seen there, until it has one of its own. Shapes and underlines stay.</source>
   <translation>Графики, списки, текст и сохраняемые рисунки сразу получают эти цвета. Выберите цвет для светлого или для тёмного фона: на другом будет его хорошо видимый оттенок, пока там не выбран свой. Форма значков и вид подчёркиваний не меняются.</translation>
  </message>
  <message>
   <source>Check an evidence pack</source>
   <translation>Проверить пакет свидетельств</translation>
  </message>
  <message>
   <source>Check an evidence pack…</source>
   <translation>Проверить пакет свидетельств…</translation>
  </message>
  <message>
   <source>Check its permissions</source>
   <translation>Проверьте права доступа</translation>
  </message>
  <message>
   <source>Check the name, or choose another file</source>
   <translation>Проверьте имя или выберите другой файл</translation>
  </message>
  <message>
   <source>Check the name, or make a project with `geoexplorer import`</source>
   <translation>Проверьте имя или создайте проект командой `geoexplorer import`</translation>
  </message>
  <message>
   <source>Check titles and dates</source>
   <translation>Проверка заголовков и дат</translation>
  </message>
  <message>
   <source>Check who may read it</source>
   <translation>Проверьте права на чтение</translation>
  </message>
  <message>
   <source>Checking {name}…</source>
   <translation>Проверка: {name}…</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>китайский</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Выбор</translation>
  </message>
  <message>
   <source>Choose CSV, or narrow the scope</source>
   <translation>Выберите CSV или сузьте отбор</translation>
  </message>
  <message>
   <source>Choose a .geox file</source>
   <translation>Выберите файл .geox</translation>
  </message>
  <message>
   <source>Choose a folder you can write to</source>
   <translation>Выберите папку, доступную для записи</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Выбрать папку…</translation>
  </message>
  <message>
   <source>Choose a name that ends in .png, .svg or .pdf</source>
   <translation>Выберите имя с окончанием .png, .svg или .pdf</translation>
  </message>
  <message>
   <source>Choose a study that was exported as TOML</source>
   <translation>Выберите исследование, экспортированное в TOML</translation>
  </message>
  <message>
   <source>Choose an action first.</source>
   <translation>Сначала выберите действие.</translation>
  </message>
  <message>
   <source>Choose an entity from the list</source>
   <translation>Выберите сущность из списка</translation>
  </message>
  <message>
   <source>Choose another entity to merge with</source>
   <translation>Выберите другую сущность для слияния</translation>
  </message>
  <message>
   <source>Choose another folder in the settings</source>
   <translation>Выберите в параметрах другую папку</translation>
  </message>
  <message>
   <source>Choose another folder, or close the file</source>
   <translation>Выберите другую папку или закройте файл</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Выберите другое имя</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Выбрать файлы…</translation>
  </message>
  <message>
   <source>Choose one of {names}</source>
   <translation>Выберите одно из: {names}</translation>
  </message>
  <message>
   <source>Choose one of: {formats}</source>
   <translation>Выберите один из: {formats}</translation>
  </message>
  <message>
   <source>Choose the country</source>
   <translation>Выбрать страну</translation>
  </message>
  <message>
   <source>Choose two or more entities to merge.</source>
   <translation>Выберите для объединения две сущности или больше.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Выбрать…</translation>
  </message>
  <message>
   <source>Clear all</source>
   <translation>Сбросить всё</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Сбросить весь отбор</translation>
  </message>
  <message>
   <source>Clear the filter box</source>
   <translation>Очистить поле отбора</translation>
  </message>
  <message>
   <source>Clear this list</source>
   <translation>Очистить список</translation>
  </message>
  <message>
   <source>Click a point of the chart to see what it is made of.</source>
   <translation>Щёлкните точку, чтобы увидеть, из чего она состоит.</translation>
  </message>
  <message>
   <source>Click: only these. Ctrl+click: without these</source>
   <translation>Щелчок: только эти. Ctrl+щелчок: без этих</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Close file</source>
   <translation>Закрыть файл</translation>
  </message>
  <message>
   <source>Close it there, then try again</source>
   <translation>Закройте его там и повторите попытку</translation>
  </message>
  <message>
   <source>Close it, or save elsewhere</source>
   <translation>Закройте его или сохраните в другое место</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Цвета</translation>
  </message>
  <message>
   <source>Colours of the system</source>
   <translation>Цвета системы</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Столбцы</translation>
  </message>
  <message>
   <source>Columns: show and hide</source>
   <translation>Столбцы: показать или скрыть</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Команда</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Команды</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Сравнение</translation>
  </message>
  <message>
   <source>Compare periods or studies…</source>
   <translation>Сравнить периоды или исследования…</translation>
  </message>
  <message>
   <source>Compare with a snapshot…</source>
   <translation>Сравнить со снимком…</translation>
  </message>
  <message>
   <source>Compare with file</source>
   <translation>Сравнить с файлом</translation>
  </message>
  <message>
   <source>Compare with file…</source>
   <translation>Сравнить с файлом…</translation>
  </message>
  <message>
   <source>Comparing all texts</source>
   <translation>Сравнение всех текстов</translation>
  </message>
  <message>
   <source>Comparing all texts: repeated lines, near-copies, retold acts</source>
   <translation>Сравнение всех текстов: повторы строк, почти копии, пересказы</translation>
  </message>
  <message>
   <source>Comparing names…</source>
   <translation>Сравниваем имена…</translation>
  </message>
  <message>
   <source>Comparing with {file}…</source>
   <translation>Сравнение с {file}…</translation>
  </message>
  <message>
   <source>Computing what the chart would say…</source>
   <translation>Считаем, что покажет график…</translation>
  </message>
  <message>
   <source>Conf.</source>
   <comment>column</comment>
   <translation>Увер.</translation>
  </message>
  <message>
   <source>Confidence</source>
   <comment>card</comment>
   <translation>Уверенность</translation>
  </message>
  <message>
   <source>Confidence</source>
   <comment>column</comment>
   <translation>Уверенность</translation>
  </message>
  <message>
   <source>Confidence {value}</source>
   <translation>Уверенность {value}</translation>
  </message>
  <message>
   <source>Confidence {value}.</source>
   <translation>Уверенность {value}.</translation>
  </message>
  <message>
   <source>Contradictions</source>
   <translation>Противоречия</translation>
  </message>
  <message>
   <source>Contradictions and reversals</source>
   <translation>Противоречия и развороты</translation>
  </message>
  <message>
   <source>Contradictions and reversals…</source>
   <translation>Противоречия и развороты…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Копировать</translation>
  </message>
  <message>
   <source>Copy image</source>
   <translation>Копировать рисунок</translation>
  </message>
  <message>
   <source>Copy path</source>
   <translation>Копировать путь</translation>
  </message>
  <message>
   <source>Copy quotation</source>
   <translation>Копировать цитату</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Копировать отчёт</translation>
  </message>
  <message>
   <source>Copy saved as {path}</source>
   <translation>Копия сохранена: {path}</translation>
  </message>
  <message>
   <source>Copy the backup by hand</source>
   <translation>Скопируйте резервную копию вручную</translation>
  </message>
  <message>
   <source>Copy the parts as a table</source>
   <translation>Копировать вклады таблицей</translation>
  </message>
  <message>
   <source>Copy with citation</source>
   <translation>Копировать со ссылкой на источник</translation>
  </message>
  <message>
   <source>Copying the backup…</source>
   <translation>Копирование резервной копии…</translation>
  </message>
  <message>
   <source>Copying the file…</source>
   <translation>Копирование файла…</translation>
  </message>
  <message>
   <source>Count with the study of the snapshot: only texts and decisions move the numbers</source>
   <translation>Считать по исследованию снимка: значения сдвигают только тексты и решения</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Как считать</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Подсчёт</translation>
  </message>
  <message>
   <source>Counting the points…</source>
   <translation>Подсчёт точек…</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Считаем…</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Страны</translation>
  </message>
  <message>
   <source>Countries and powers</source>
   <translation>Страны и державы</translation>
  </message>
  <message>
   <source>Countries, powers and weights</source>
   <translation>Страны, державы и веса</translation>
  </message>
  <message>
   <source>Countries, powers and weights…</source>
   <translation>Страны, державы и веса…</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Страна</translation>
  </message>
  <message>
   <source>Country it belongs to or lies in</source>
   <comment>column</comment>
   <translation>Страна, к которой относится или в которой находится</translation>
  </message>
  <message>
   <source>Country of the preview</source>
   <translation>Страна для просмотра</translation>
  </message>
  <message>
   <source>Country or group</source>
   <translation>Страна или группа</translation>
  </message>
  <message>
   <source>Cycle overlapping spans</source>
   <translation>Перебрать перекрывающиеся метки</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Тёмные цвета</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Дата</translation>
  </message>
  <message>
   <source>Date</source>
   <comment>card</comment>
   <translation>Дата</translation>
  </message>
  <message>
   <source>Date</source>
   <comment>column</comment>
   <translation>Дата</translation>
  </message>
  <message>
   <source>Date from</source>
   <comment>card</comment>
   <translation>Откуда дата</translation>
  </message>
  <message>
   <source>Date from {first}: {basis}.</source>
   <translation>Дата с {first}: {basis}.</translation>
  </message>
  <message>
   <source>Date of publication</source>
   <comment>column</comment>
   <translation>Дата публикации</translation>
  </message>
  <message>
   <source>Date of this text</source>
   <translation>Дата этого текста</translation>
  </message>
  <message>
   <source>Date {day}: {basis}.</source>
   <translation>Дата {day}: {basis}.</translation>
  </message>
  <message>
   <source>Date {first} to {last}: {basis}.</source>
   <translation>Дата с {first} по {last}: {basis}.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>День</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>дек</translation>
  </message>
  <message>
   <source>Decay</source>
   <translation>Давность</translation>
  </message>
  <message>
   <source>Decisions log</source>
   <translation>Журнал решений</translation>
  </message>
  <message>
   <source>Deed</source>
   <translation>Дело</translation>
  </message>
  <message>
   <source>Deed or word</source>
   <translation>Дело или слово</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>По умолчанию</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Удалить</translation>
  </message>
  <message>
   <source>Denied in another text</source>
   <translation>Отрицается в другом тексте</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Подробно</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Разница</translation>
  </message>
  <message>
   <source>Do not say again</source>
   <translation>Больше не сообщать</translation>
  </message>
  <message>
   <source>Document</source>
   <comment>column</comment>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>Dom.</source>
   <comment>column</comment>
   <translation>Обл.</translation>
  </message>
  <message>
   <source>Domain</source>
   <translation>Область</translation>
  </message>
  <message>
   <source>Domain</source>
   <comment>column</comment>
   <translation>Область</translation>
  </message>
  <message>
   <source>Domain, sign</source>
   <translation>Область, знак</translation>
  </message>
  <message>
   <source>Domains</source>
   <translation>Области</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Готово</translation>
  </message>
  <message>
   <source>Drag to reorder, or Alt with the arrow keys.</source>
   <translation>Порядок: перетащите или Alt со стрелками.</translation>
  </message>
  <message>
   <source>Drawing the charts…</source>
   <translation>Рисуются графики…</translation>
  </message>
  <message>
   <source>Drop files here, or open the sample.</source>
   <translation>Перетащите сюда файлы или откройте образец.</translation>
  </message>
  <message>
   <source>Drop files or folders here</source>
   <translation>Перетащите сюда файлы или папки</translation>
  </message>
  <message>
   <source>Drop the selection, then the last filter</source>
   <translation>Снять выделение, затем последнее условие отбора</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Повтор</translation>
  </message>
  <message>
   <source>E-mail</source>
   <comment>kind of file</comment>
   <translation>письмо</translation>
  </message>
  <message>
   <source>Each line is one power: up means towards it, down away from it. &lt;b&gt;Click a point&lt;/b&gt; on the chart.</source>
   <translation>Каждая линия — одна держава: вверх — сближение с ней, вниз — отдаление. &lt;b&gt;Щёлкните точку&lt;/b&gt; на графике.</translation>
  </message>
  <message>
   <source>Each line must be one object with a text</source>
   <translation>Каждая строка должна быть объектом с полем text</translation>
  </message>
  <message>
   <source>Each one appears as soon as it is ready.</source>
   <translation>Каждый появится, как только будет готов.</translation>
  </message>
  <message>
   <source>Each side has its study and its years; the filter of the window holds for both.</source>
   <translation>У каждой стороны своё исследование и свои годы; отбор окна действует на обе.</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Изменить</translation>
  </message>
  <message>
   <source>Edit</source>
   <comment>button</comment>
   <translation>Изменить</translation>
  </message>
  <message>
   <source>Edit</source>
   <comment>menu</comment>
   <translation>Правка</translation>
  </message>
  <message>
   <source>Edit (E)</source>
   <translation>Изменить (E)</translation>
  </message>
  <message>
   <source>Edit event</source>
   <translation>Правка события</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Изменить…</translation>
  </message>
  <message>
   <source>Effect on</source>
   <translation>Что изменится:</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Закончить знакомство</translation>
  </message>
  <message>
   <source>Enter or double-click shows them one by one</source>
   <translation>Enter или двойной щелчок покажет их по одному</translation>
  </message>
  <message>
   <source>Entities</source>
   <translation>Сущности</translation>
  </message>
  <message>
   <source>Entities and events</source>
   <translation>Сущности и события</translation>
  </message>
  <message>
   <source>Entities and events, alignment</source>
   <translation>Сущности и события, сближение</translation>
  </message>
  <message>
   <source>Entity</source>
   <translation>Сущность</translation>
  </message>
  <message>
   <source>Entity</source>
   <comment>card</comment>
   <translation>Сущность</translation>
  </message>
  <message>
   <source>Event type</source>
   <translation>Тип события</translation>
  </message>
  <message>
   <source>Event, standing fact or assessment</source>
   <translation>Событие, длящийся факт или оценка</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>События</translation>
  </message>
  <message>
   <source>Events</source>
   <comment>card</comment>
   <translation>События</translation>
  </message>
  <message>
   <source>Events</source>
   <comment>column</comment>
   <translation>События</translation>
  </message>
  <message>
   <source>Events below it are left out of charts, lists and numbers. It stands in the filter row of each file that is opened and can be taken away there; saved views keep it, and exports name it. What a person accepted, edited or added has the confidence 1.</source>
   <translation>События с меньшей уверенностью не входят в графики, списки и числа. Порог виден в строке отбора каждого открываемого файла, и его можно там убрать; он сохраняется в видах, и выгрузки его называют. У того, что человек принял, исправил или добавил, уверенность 1.</translation>
  </message>
  <message>
   <source>Events by domain</source>
   <translation>События по областям</translation>
  </message>
  <message>
   <source>Events over time</source>
   <translation>События во времени</translation>
  </message>
  <message>
   <source>Events: {one} and {other} ({judged})</source>
   <translation>События: {one} и {other} ({judged})</translation>
  </message>
  <message>
   <source>Every country of the study towards every power</source>
   <translation>Все страны исследования: ко всем державам</translation>
  </message>
  <message>
   <source>Everything stays in one file on this computer.
No network is needed. Every decision can be undone.</source>
   <translation>Всё хранится в одном файле на этом компьютере.
Сеть не нужна. Любое решение можно отменить.</translation>
  </message>
  <message>
   <source>Everything stays on this computer; nothing is sent anywhere.</source>
   <translation>Все данные остаются на этом компьютере и никуда не отправляются.</translation>
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
   <source>Evidence pack</source>
   <translation>Пакет свидетельств</translation>
  </message>
  <message numerus="yes">
   <source>Evidence pack with {n} points saved as {path}.</source>
   <translation>
    <numerusform>Пакет свидетельств с {n} точкой сохранён: {path}.</numerusform>
    <numerusform>Пакет свидетельств с {n} точками сохранён: {path}.</numerusform>
    <numerusform>Пакет свидетельств с {n} точками сохранён: {path}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Evidence packs</source>
   <translation>Пакеты свидетельств</translation>
  </message>
  <message>
   <source>Evidence pack…</source>
   <translation>Пакет свидетельств…</translation>
  </message>
  <message>
   <source>Excel shows letters beyond A to Z rightly only with the mark. Plain CSV, for other programs, always has commas and no mark. Format, columns and folder are remembered from one export to the next.</source>
   <translation>Без этой метки Excel неверно показывает кириллицу и другие буквы. В обычном CSV, для других программ, всегда запятые и нет метки. Формат, столбцы и папка запоминаются от одной выгрузки к другой.</translation>
  </message>
  <message>
   <source>Exclude these</source>
   <translation>Исключить такие</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Экспорт</translation>
  </message>
  <message>
   <source>Export as TOML…</source>
   <translation>Экспорт в TOML…</translation>
  </message>
  <message>
   <source>Export changes</source>
   <translation>Экспорт изменений</translation>
  </message>
  <message>
   <source>Export differences</source>
   <translation>Экспорт расхождений</translation>
  </message>
  <message>
   <source>Export the numbers…</source>
   <translation>Экспортировать числа…</translation>
  </message>
  <message>
   <source>Export the study</source>
   <translation>Экспорт исследования</translation>
  </message>
  <message>
   <source>Export the texts</source>
   <translation>Экспортировать тексты</translation>
  </message>
  <message>
   <source>Export what is selected, else what is shown</source>
   <translation>Экспортировать выделенное, а если ничего не выделено — показанное</translation>
  </message>
  <message>
   <source>Export what this pane shows…</source>
   <translation>Экспорт содержимого панели…</translation>
  </message>
  <message>
   <source>Export what you see…</source>
   <translation>Экспортировать видимое…</translation>
  </message>
  <message numerus="yes">
   <source>Export {n} rows</source>
   <translation>
    <numerusform>Экспортировать {n} строку</numerusform>
    <numerusform>Экспортировать {n} строки</numerusform>
    <numerusform>Экспортировать {n} строк</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Экспорт…</translation>
  </message>
  <message>
   <source>F2 writes title, publisher or date, the last two for all selected rows. Nothing is stored yet.</source>
   <translation>F2 — изменить заголовок, издание или дату; издание и дату — сразу во всех выделенных строках. Пока ничего не сохранено.</translation>
  </message>
  <message>
   <source>Facets</source>
   <translation>Разрезы</translation>
  </message>
  <message>
   <source>Fault</source>
   <translation>Расхождение</translation>
  </message>
  <message>
   <source>Faults of {name}</source>
   <translation>Расхождения: {name}</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>фев</translation>
  </message>
  <message>
   <source>Fetch the text again, or remove the file</source>
   <translation>Скачайте текст заново или уберите файл</translation>
  </message>
  <message>
   <source>File</source>
   <comment>card</comment>
   <translation>Файл</translation>
  </message>
  <message>
   <source>File</source>
   <comment>column</comment>
   <translation>Файл</translation>
  </message>
  <message>
   <source>File</source>
   <comment>menu</comment>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Fill: alignment towards the power. No fill: fewer than three acts. Land: Natural Earth.</source>
   <translation>Заливка: сближение с державой. Без заливки: меньше трёх актов. Контуры стран: Natural Earth.</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Отбор</translation>
  </message>
  <message>
   <source>Filter this table</source>
   <translation>Отбор в этой таблице</translation>
  </message>
  <message>
   <source>Filter to the selection</source>
   <translation>Оставить только выделенное</translation>
  </message>
  <message>
   <source>Filter to this</source>
   <translation>Отобрать по этому</translation>
  </message>
  <message>
   <source>Filter: {words}</source>
   <translation>Условие отбора: {words}</translation>
  </message>
  <message>
   <source>Filtered</source>
   <translation>По отбору</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Отбор</translation>
  </message>
  <message>
   <source>Find a country</source>
   <translation>Найти страну</translation>
  </message>
  <message>
   <source>Find an action</source>
   <translation>Найти действие</translation>
  </message>
  <message>
   <source>Find in text</source>
   <translation>Найти в тексте</translation>
  </message>
  <message>
   <source>Find in this text</source>
   <translation>Найти в этом тексте</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Найти далее</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Найти ранее</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Первый день</translation>
  </message>
  <message>
   <source>First rows</source>
   <translation>Первые строки</translation>
  </message>
  <message>
   <source>First sign</source>
   <translation>Первый знак</translation>
  </message>
  <message>
   <source>First year shown</source>
   <translation>Первый показанный год</translation>
  </message>
  <message>
   <source>First year, left</source>
   <translation>Первый год слева</translation>
  </message>
  <message>
   <source>First year, right</source>
   <translation>Первый год справа</translation>
  </message>
  <message numerus="yes">
   <source>First {rows} of {n} rows</source>
   <translation>
    <numerusform>Первые {rows} из {n} строки</numerusform>
    <numerusform>Первые {rows} из {n} строк</numerusform>
    <numerusform>Первые {rows} из {n} строк</numerusform>
   </translation>
  </message>
  <message>
   <source>Flat weights</source>
   <translation>Равные веса</translation>
  </message>
  <message>
   <source>Flat weights: every act counts alike.</source>
   <translation>Равные веса: все акты учитываются одинаково.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Папка</translation>
  </message>
  <message>
   <source>Folder of texts</source>
   <translation>Папка с текстами</translation>
  </message>
  <message>
   <source>Folder of the backups</source>
   <translation>Папка резервных копий</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Не предлагать</translation>
  </message>
  <message>
   <source>Forms in the texts</source>
   <translation>Формы в текстах</translation>
  </message>
  <message>
   <source>Formula, defaults, what a level means, known error rates</source>
   <translation>Формула, значения по умолчанию, смысл уровней, известные доли ошибок</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Вперёд</translation>
  </message>
  <message>
   <source>Found by</source>
   <comment>card</comment>
   <translation>Как найдено</translation>
  </message>
  <message>
   <source>Free some space</source>
   <translation>Освободите место</translation>
  </message>
  <message>
   <source>Free some space; nothing was lost</source>
   <translation>Освободите место; ничего не потеряно</translation>
  </message>
  <message>
   <source>French</source>
   <translation>французский</translation>
  </message>
  <message>
   <source>From</source>
   <comment>column</comment>
   <translation>Кто</translation>
  </message>
  <message>
   <source>From</source>
   <comment>who acts</comment>
   <translation>От кого</translation>
  </message>
  <message>
   <source>From {first} to {last}</source>
   <translation>С {first} по {last}</translation>
  </message>
  <message>
   <source>Full</source>
   <translation>Все</translation>
  </message>
  <message numerus="yes">
   <source>Gathering the words behind {n} points…</source>
   <translation>
    <numerusform>Сбор слов для {n} точки…</numerusform>
    <numerusform>Сбор слов для {n} точек…</numerusform>
    <numerusform>Сбор слов для {n} точек…</numerusform>
   </translation>
  </message>
  <message>
   <source>GeoExplorer projects (*.geox)</source>
   <translation>Проекты GeoExplorer (*.geox)</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>грузинский</translation>
  </message>
  <message>
   <source>German</source>
   <translation>немецкий</translation>
  </message>
  <message>
   <source>Give each power its own key</source>
   <translation>Дайте каждой державе свой ключ</translation>
  </message>
  <message>
   <source>Give the action chosen the keys it was shipped with</source>
   <translation>Вернуть выбранному действию исходные клавиши</translation>
  </message>
  <message>
   <source>Give the file a name</source>
   <translation>Дайте файлу имя</translation>
  </message>
  <message>
   <source>Give the folder another name</source>
   <translation>Дайте папке другое имя</translation>
  </message>
  <message>
   <source>Give the pack a name</source>
   <translation>Дайте пакету имя</translation>
  </message>
  <message>
   <source>Give the tag a name</source>
   <translation>Дайте метке название</translation>
  </message>
  <message>
   <source>Go</source>
   <comment>menu</comment>
   <translation>Навигация</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>Greek</source>
   <translation>греческий</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Группировать</translation>
  </message>
  <message>
   <source>Groups count for their members</source>
   <translation>Учитывать группы за их членов</translation>
  </message>
  <message>
   <source>Groups count for their members.</source>
   <translation>Группы учитываются за своих членов.</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Руководство</translation>
  </message>
  <message>
   <source>HTML with citations</source>
   <translation>HTML со ссылками</translation>
  </message>
  <message>
   <source>Half-life of a standing fact</source>
   <translation>Период полураспада длящегося факта</translation>
  </message>
  <message>
   <source>Half-life of {code}</source>
   <translation>Период полураспада: {code}</translation>
  </message>
  <message>
   <source>Half-life, years</source>
   <translation>Полураспад, лет</translation>
  </message>
  <message>
   <source>Hard to see on dark: {ratio} : 1, should be {least} : 1.</source>
   <translation>Плохо видно на тёмном: {ratio} : 1 вместо {least} : 1.</translation>
  </message>
  <message>
   <source>Hard to see on light: {ratio} : 1, should be {least} : 1.</source>
   <translation>Плохо видно на светлом: {ratio} : 1 вместо {least} : 1.</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>Тепловая карта</translation>
  </message>
  <message>
   <source>Hebrew</source>
   <translation>иврит</translation>
  </message>
  <message>
   <source>Help</source>
   <comment>menu</comment>
   <translation>Справка</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Скрыто</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Верхняя граница</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Высокая контрастность</translation>
  </message>
  <message>
   <source>High contrast, with letters in the tints</source>
   <translation>Высокая контрастность, буквы на цветных метках</translation>
  </message>
  <message>
   <source>Hindi</source>
   <translation>хинди</translation>
  </message>
  <message>
   <source>History</source>
   <comment>card</comment>
   <translation>История</translation>
  </message>
  <message>
   <source>History of decisions</source>
   <translation>История решений</translation>
  </message>
  <message>
   <source>History of decisions…</source>
   <translation>История решений…</translation>
  </message>
  <message>
   <source>Hit</source>
   <comment>column</comment>
   <translation>Совпадение</translation>
  </message>
  <message>
   <source>Hollow: end of the earlier year. Full: of the later one. Grey: thin evidence.</source>
   <translation>Пустой знак: конец более раннего года. Сплошной: более позднего. Серым: мало свидетельств.</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Как</translation>
  </message>
  <message>
   <source>How accurate so far</source>
   <translation>Точность на сегодня</translation>
  </message>
  <message>
   <source>How dated</source>
   <translation>Откуда дата</translation>
  </message>
  <message>
   <source>How dated</source>
   <comment>column</comment>
   <translation>Откуда дата</translation>
  </message>
  <message>
   <source>How far it is a fact</source>
   <translation>Насколько это факт</translation>
  </message>
  <message>
   <source>How far two people, or two files, agree</source>
   <translation>Насколько согласны двое проверяющих или два файла</translation>
  </message>
  <message>
   <source>How sure is this?</source>
   <translation>Насколько это надёжно?</translation>
  </message>
  <message>
   <source>How sure?</source>
   <translation>Насколько надёжно?</translation>
  </message>
  <message>
   <source>ISO 639-1</source>
   <translation>ISO 639-1</translation>
  </message>
  <message>
   <source>ISO day it was published; empty: unknown</source>
   <translation>день публикации (ISO); пусто: неизвестно</translation>
  </message>
  <message>
   <source>ISO day up to which evidence counts; empty: all evidence, undated too</source>
   <translation>день (ISO), до которого считаются свидетельства; пусто: все, и без даты</translation>
  </message>
  <message>
   <source>If it is new</source>
   <translation>Если она новая</translation>
  </message>
  <message>
   <source>If it is not an entity: {effect}</source>
   <translation>Если это не сущность: {effect}</translation>
  </message>
  <message>
   <source>If it means {name}: {effect}</source>
   <translation>Если это {name}: {effect}</translation>
  </message>
  <message>
   <source>If the file is open in Excel, it is saved under the next free name and you are told which.</source>
   <translation>Если файл открыт в Excel, он сохранится под следующим свободным именем, и вы увидите, под каким.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Импорт</translation>
  </message>
  <message>
   <source>Import a study</source>
   <translation>Импорт исследования</translation>
  </message>
  <message>
   <source>Import from TOML…</source>
   <translation>Импорт из TOML…</translation>
  </message>
  <message>
   <source>Import it by itself</source>
   <translation>Импортируйте его отдельно</translation>
  </message>
  <message numerus="yes">
   <source>Import {n} texts</source>
   <translation>
    <numerusform>Импортировать {n} текст</numerusform>
    <numerusform>Импортировать {n} текста</numerusform>
    <numerusform>Импортировать {n} текстов</numerusform>
   </translation>
  </message>
  <message>
   <source>Imported</source>
   <comment>column</comment>
   <translation>Импорт</translation>
  </message>
  <message>
   <source>In the texts</source>
   <comment>column</comment>
   <translation>В текстах</translation>
  </message>
  <message>
   <source>Install the newer version; until then it can be opened for reading only</source>
   <translation>Установите новую версию; до тех пор файл можно открыть только для чтения</translation>
  </message>
  <message>
   <source>Interface font</source>
   <translation>Шрифт интерфейса</translation>
  </message>
  <message>
   <source>Interface size</source>
   <translation>Размер интерфейса</translation>
  </message>
  <message>
   <source>Is an event wrong? Press N, and the line moves. Ctrl+Z takes it back. &lt;b&gt;That is all.&lt;/b&gt;</source>
   <translation>Событие неверно? Нажмите N — и линия сдвинется. Ctrl+Z вернёт всё назад. &lt;b&gt;Вот и всё.&lt;/b&gt;</translation>
  </message>
  <message>
   <source>It is left as it is.</source>
   <translation>Файл оставлен как есть.</translation>
  </message>
  <message>
   <source>It is {modality} because of “{words}”.</source>
   <translation>Модальность: {modality}, на это указывает «{words}».</translation>
  </message>
  <message>
   <source>It is {modality}.</source>
   <translation>Модальность: {modality}.</translation>
  </message>
  <message>
   <source>It knows {codes}</source>
   <translation>Допустимы: {codes}</translation>
  </message>
  <message>
   <source>It may still be open on {computer} (since {time}).</source>
   <translation>Возможно, он ещё открыт на компьютере {computer} (с {time}).</translation>
  </message>
  <message>
   <source>It was taken by another version and cannot be read.</source>
   <translation>Снимок сделан другой версией, прочитать его нельзя.</translation>
  </message>
  <message>
   <source>Italian</source>
   <translation>итальянский</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>янв</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>японский</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>июл</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>июн</translation>
  </message>
  <message>
   <source>Kazakh</source>
   <translation>казахский</translation>
  </message>
  <message>
   <source>Keep all numbers as they stand now</source>
   <translation>Сохранить все числа такими, какие они сейчас</translation>
  </message>
  <message>
   <source>Keep only these</source>
   <translation>Оставить только такие</translation>
  </message>
  <message>
   <source>Keep the study in the file; Undo takes it back</source>
   <translation>Сохранить исследование в файле; отмена вернёт прежнее</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Продолжить работу</translation>
  </message>
  <message>
   <source>Key</source>
   <comment>card</comment>
   <translation>Ключ</translation>
  </message>
  <message>
   <source>Key</source>
   <comment>column</comment>
   <translation>Ключ</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Клавиши</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Kind</source>
   <comment>card</comment>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Kind</source>
   <comment>column</comment>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Kind of a new entity</source>
   <translation>Вид новой сущности</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>корейский</translation>
  </message>
  <message>
   <source>Kyrgyz</source>
   <translation>киргизский</translation>
  </message>
  <message>
   <source>Label</source>
   <comment>card</comment>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Lang.</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Lang.</source>
   <comment>column</comment>
   <translation>Яз.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Language</source>
   <comment>card</comment>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Крупнее текст</translation>
  </message>
  <message>
   <source>Last answers</source>
   <translation>Последние ответы</translation>
  </message>
  <message>
   <source>Last opened</source>
   <translation>Открывался</translation>
  </message>
  <message>
   <source>Last year shown</source>
   <translation>Последний показанный год</translation>
  </message>
  <message>
   <source>Last year, left</source>
   <translation>Последний год слева</translation>
  </message>
  <message>
   <source>Last year, right</source>
   <translation>Последний год справа</translation>
  </message>
  <message>
   <source>Later   H</source>
   <translation>Позже   H</translation>
  </message>
  <message>
   <source>Later imports</source>
   <translation>При импорте</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Слева</translation>
  </message>
  <message>
   <source>Length</source>
   <comment>column</comment>
   <translation>Длина</translation>
  </message>
  <message>
   <source>Length of a period</source>
   <translation>Длина периода</translation>
  </message>
  <message>
   <source>Let every act count alike; never saved</source>
   <translation>Учитывать все акты одинаково; не сохраняется</translation>
  </message>
  <message>
   <source>Letters in the tints</source>
   <translation>Буквы на цветных метках</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Светлые цвета</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Пределы</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Линии</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Связать</translation>
  </message>
  <message>
   <source>Locate {name}</source>
   <translation>Где теперь {name}</translation>
  </message>
  <message>
   <source>Locate…</source>
   <translation>Указать…</translation>
  </message>
  <message>
   <source>Look at it again, then decide</source>
   <translation>Посмотрите на неё ещё раз и решите</translation>
  </message>
  <message>
   <source>Looks</source>
   <translation>Внешний вид</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Нижняя граница</translation>
  </message>
  <message>
   <source>Lowest confidence of an event that counts</source>
   <translation>Наименьшая уверенность учитываемого события</translation>
  </message>
  <message>
   <source>Lowest confidence that counts</source>
   <translation>Учитывать с уверенностью от</translation>
  </message>
  <message>
   <source>MIT licence. Built on PySide6 (LGPL 3), pyqtgraph, numpy, spaCy, sqlite-utils and SQLite.</source>
   <translation>Лицензия MIT. Использованы PySide6 (LGPL 3), pyqtgraph, numpy, spaCy, sqlite-utils и SQLite.</translation>
  </message>
  <message>
   <source>Made with a newer version of GeoExplorer; opened for reading only.</source>
   <translation>Файл создан более новой версией GeoExplorer и открыт только для чтения.</translation>
  </message>
  <message>
   <source>Made with an older version and brought to this one. The file as it was is kept: {path}</source>
   <translation>Файл создан прежней версией и приведён к нынешней. Прежний файл сохранён: {path}</translation>
  </message>
  <message>
   <source>Make it writable, or work on a copy</source>
   <translation>Разрешите запись или работайте с копией</translation>
  </message>
  <message>
   <source>Make room, or save elsewhere</source>
   <translation>Освободите место или сохраните в другое место</translation>
  </message>
  <message>
   <source>Make the folder first</source>
   <translation>Сначала создайте папку</translation>
  </message>
  <message>
   <source>Make the folder, or save elsewhere</source>
   <translation>Создайте папку или сохраните в другое место</translation>
  </message>
  <message>
   <source>Make the pack</source>
   <translation>Создать пакет</translation>
  </message>
  <message>
   <source>Make the study</source>
   <translation>Создать исследование</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Карта</translation>
  </message>
  <message>
   <source>Map of the region</source>
   <translation>Карта региона</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>мар</translation>
  </message>
  <message>
   <source>Mark an event</source>
   <translation>Отметить событие</translation>
  </message>
  <message>
   <source>Mark as</source>
   <translation>Отметить как</translation>
  </message>
  <message>
   <source>Mark the selected words…</source>
   <translation>Отметить выделенные слова…</translation>
  </message>
  <message>
   <source>Markdown with citations</source>
   <translation>Markdown со ссылками</translation>
  </message>
  <message>
   <source>Marks in the text</source>
   <translation>Пометки в тексте</translation>
  </message>
  <message>
   <source>May</source>
   <translation>май</translation>
  </message>
  <message>
   <source>May</source>
   <comment>after a day: 5 May</comment>
   <translation>мая</translation>
  </message>
  <message>
   <source>Means</source>
   <translation>Означает</translation>
  </message>
  <message>
   <source>Mend that line</source>
   <translation>Исправьте эту строку</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Упоминания</translation>
  </message>
  <message>
   <source>Mentions</source>
   <comment>card</comment>
   <translation>Упоминания</translation>
  </message>
  <message>
   <source>Mentions</source>
   <comment>column</comment>
   <translation>Упомин.</translation>
  </message>
  <message>
   <source>Mentions in context</source>
   <translation>Упоминания в контексте</translation>
  </message>
  <message>
   <source>Mentions: {one} and {other} ({judged})</source>
   <translation>Упоминания: {one} и {other} ({judged})</translation>
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
   <translation>Объединить или связать с другой…</translation>
  </message>
  <message>
   <source>Merge with it…</source>
   <translation>Слить с ней…</translation>
  </message>
  <message>
   <source>Merge…   Y</source>
   <translation>Объединить…   Y</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Метод</translation>
  </message>
  <message>
   <source>Mind the rights in the texts before you pass the pack on</source>
   <translation>Прежде чем передавать пакет, проверьте права на тексты</translation>
  </message>
  <message>
   <source>Minimal</source>
   <translation>Минимум</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Модальность</translation>
  </message>
  <message>
   <source>Modality</source>
   <comment>card</comment>
   <translation>Модальность</translation>
  </message>
  <message>
   <source>Modality</source>
   <comment>column</comment>
   <translation>Модальность</translation>
  </message>
  <message>
   <source>Modality, kind</source>
   <translation>Модальность, вид</translation>
  </message>
  <message>
   <source>Monthly</source>
   <translation>По месяцам</translation>
  </message>
  <message>
   <source>More charts</source>
   <translation>Другие графики</translation>
  </message>
  <message>
   <source>More than {rows} rows: save a file instead</source>
   <translation>Больше {rows} строк: сохраните файл</translation>
  </message>
  <message>
   <source>More ▾</source>
   <translation>Ещё ▾</translation>
  </message>
  <message>
   <source>Most that one text can give</source>
   <translation>Наибольший вклад одного текста</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Выше</translation>
  </message>
  <message>
   <source>Moves most</source>
   <translation>Сильнее всего меняется</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>column</comment>
   <translation>Имя</translation>
  </message>
  <message>
   <source>Name a TOML file, or one of {names}</source>
   <translation>Укажите файл TOML или одно из имён: {names}</translation>
  </message>
  <message>
   <source>Name a file that is not there yet</source>
   <translation>Укажите имя, которого ещё нет</translation>
  </message>
  <message>
   <source>Name of an entity</source>
   <translation>Имя сущности</translation>
  </message>
  <message>
   <source>Name one column: text</source>
   <translation>Назовите один столбец: text</translation>
  </message>
  <message>
   <source>Name the entity that the ticked forms belong to</source>
   <translation>Назовите сущность, к которой относятся отмеченные формы</translation>
  </message>
  <message>
   <source>Names</source>
   <comment>column</comment>
   <translation>Имена</translation>
  </message>
  <message>
   <source>Names by which it is known</source>
   <comment>column</comment>
   <translation>Имена, под которыми известна</translation>
  </message>
  <message>
   <source>Nearly the same</source>
   <comment>card</comment>
   <translation>Почти то же</translation>
  </message>
  <message>
   <source>Net</source>
   <translation>Разница</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Сеть</translation>
  </message>
  <message>
   <source>New file</source>
   <translation>Новый файл</translation>
  </message>
  <message>
   <source>New file for these texts</source>
   <translation>Новый файл для этих текстов</translation>
  </message>
  <message>
   <source>New from texts…</source>
   <translation>Создать из текстов…</translation>
  </message>
  <message>
   <source>New keys</source>
   <translation>Новые клавиши</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>Новое исследование</translation>
  </message>
  <message>
   <source>New study…</source>
   <translation>Новое исследование…</translation>
  </message>
  <message>
   <source>New texts in “{name}” are added while this file is open.</source>
   <translation>Пока файл открыт, в него добавляются новые тексты из папки «{name}».</translation>
  </message>
  <message>
   <source>Newest value towards</source>
   <translation>Держава, последнее значение</translation>
  </message>
  <message>
   <source>Newest value, {country} towards</source>
   <translation>Последнее значение, {country} →</translation>
  </message>
  <message>
   <source>Newest values before and after</source>
   <translation>Последние значения до и после</translation>
  </message>
  <message>
   <source>Newest values of both sides</source>
   <translation>Последние значения обеих сторон</translation>
  </message>
  <message>
   <source>News feed</source>
   <comment>kind of file</comment>
   <translation>лента новостей</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далее</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>hit</comment>
   <translation>Следующее совпадение</translation>
  </message>
  <message>
   <source>Next act of this sentence</source>
   <translation>Следующий акт этого предложения</translation>
  </message>
  <message>
   <source>Next document</source>
   <translation>Следующий документ</translation>
  </message>
  <message>
   <source>Next highlight here</source>
   <translation>Следующая метка в тексте</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Следующая панель</translation>
  </message>
  <message>
   <source>Next passage (J)</source>
   <translation>Следующий фрагмент (J)</translation>
  </message>
  <message>
   <source>Next passage of the set</source>
   <translation>Следующий фрагмент набора</translation>
  </message>
  <message>
   <source>No act in this sentence. Select its words and press Ins to mark one.</source>
   <translation>В этом предложении акта нет. Чтобы отметить акт, выделите слова и нажмите Ins.</translation>
  </message>
  <message>
   <source>No acts</source>
   <translation>Актов нет</translation>
  </message>
  <message>
   <source>No acts between two actors in this filter.</source>
   <translation>При этом отборе нет актов между двумя участниками.</translation>
  </message>
  <message>
   <source>No backup could be written to {place}: {error}</source>
   <translation>Не удалось записать резервную копию в {place}: {error}</translation>
  </message>
  <message>
   <source>No backup was written to {place}: the disk is full</source>
   <translation>Резервная копия в {place} не записана: диск заполнен</translation>
  </message>
  <message>
   <source>No command is known by these words.</source>
   <translation>Нет команды с такими словами.</translation>
  </message>
  <message>
   <source>No contradictions in this filter.</source>
   <translation>При этом отборе противоречий нет.</translation>
  </message>
  <message>
   <source>No dated acts of {country} in this filter.</source>
   <translation>{country}: при этом отборе нет актов с датой.</translation>
  </message>
  <message>
   <source>No dated evidence for any pair of {study} in this filter.</source>
   <translation>При этом отборе ни у одной пары исследования «{study}» нет свидетельств с датой.</translation>
  </message>
  <message>
   <source>No dated evidence for {country} → {power}.</source>
   <translation>Нет свидетельств с датой: {country} → {power}.</translation>
  </message>
  <message>
   <source>No dated friendly acts of {country} in this filter.</source>
   <translation>{country}: при этом отборе нет дружественных актов с датой.</translation>
  </message>
  <message>
   <source>No difference.</source>
   <translation>Расхождений нет.</translation>
  </message>
  <message>
   <source>No events yet. Add texts, or mark one by hand: select words in the text, Ins.</source>
   <translation>Событий пока нет. Добавьте тексты или отметьте событие вручную: выделите слова в тексте, Ins.</translation>
  </message>
  <message>
   <source>No evidence for this pair</source>
   <translation>Для этой пары нет свидетельств</translation>
  </message>
  <message>
   <source>No evidence for {country} → {power} in this filter.</source>
   <translation>При этом отборе нет свидетельств: {country} → {power}.</translation>
  </message>
  <message>
   <source>No evidence towards {power} in this filter.</source>
   <translation>{power}: при этом отборе нет свидетельств.</translation>
  </message>
  <message>
   <source>No faults.</source>
   <translation>Расхождений нет.</translation>
  </message>
  <message>
   <source>No file opened yet. Open the sample to look around.</source>
   <translation>Файлы ещё не открывались. Для знакомства откройте образец.</translation>
  </message>
  <message>
   <source>No names yet. Add texts, or open the sample.</source>
   <translation>Имён пока нет. Добавьте тексты или откройте образец.</translation>
  </message>
  <message>
   <source>No notes yet. Select a row and press A.</source>
   <translation>Заметок пока нет. Выделите строку и нажмите A.</translation>
  </message>
  <message>
   <source>No passages yet. Add texts, or open the sample.</source>
   <translation>Фрагментов пока нет. Добавьте тексты или откройте образец.</translation>
  </message>
  <message>
   <source>No pictures</source>
   <translation>Без рисунков</translation>
  </message>
  <message>
   <source>No point changes.</source>
   <translation>Ни одна точка не изменится.</translation>
  </message>
  <message>
   <source>No point of the chart changes.</source>
   <translation>Ни одна точка графика не изменится.</translation>
  </message>
  <message>
   <source>No point of the chart rests on this event</source>
   <translation>Ни одна точка графика не опирается на это событие</translation>
  </message>
  <message>
   <source>No repairs yet. Merge two entities, or re-link a mention (M).</source>
   <translation>Правил пока нет. Объедините две сущности или свяжите упоминание с другой (M).</translation>
  </message>
  <message>
   <source>No row was judged by both.</source>
   <translation>Ни одной строки, проверенной обоими.</translation>
  </message>
  <message>
   <source>No rows</source>
   <translation>Нет строк</translation>
  </message>
  <message>
   <source>No snapshots yet. “Take a snapshot” keeps all numbers as they stand now.</source>
   <translation>Снимков ещё нет. «Сделать снимок» сохраняет все числа такими, какие они сейчас.</translation>
  </message>
  <message>
   <source>No study is called {name}</source>
   <translation>Исследования {name} нет</translation>
  </message>
  <message>
   <source>No text matches the filter</source>
   <translation>Под этот отбор не подходит ни один текст</translation>
  </message>
  <message>
   <source>No texts yet</source>
   <translation>Текстов пока нет</translation>
  </message>
  <message>
   <source>No texts yet. Drop files here, or open the sample.</source>
   <translation>Текстов пока нет. Перетащите сюда файлы или откройте образец.</translation>
  </message>
  <message>
   <source>No two entities look the same. Thank you.</source>
   <translation>Похожих сущностей нет. Спасибо.</translation>
  </message>
  <message>
   <source>No views yet. “Save this view” keeps filters, chart and panes.</source>
   <translation>Видов пока нет. «Сохранить этот вид» запоминает отбор, график и панели.</translation>
  </message>
  <message>
   <source>No {rows} match</source>
   <translation>Нет подходящих {rows}</translation>
  </message>
  <message numerus="yes">
   <source>No {rows} match these {n} filters</source>
   <translation>
    <numerusform>Нет {rows}, отвечающих этому условию отбора</numerusform>
    <numerusform>Нет {rows}, отвечающих этим {n} условиям отбора</numerusform>
    <numerusform>Нет {rows}, отвечающих этим {n} условиям отбора</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody has decided the same rows yet. Review queue: “Second reading” offers what others decided; each person gives a name of their own in the settings.</source>
   <translation>Пока никто не проверял одни и те же строки. В очереди проверки «Второе чтение» предлагает то, что решили другие; каждый указывает своё имя в настройках.</translation>
  </message>
  <message>
   <source>None of this covers errors of reading or bias of the sources.</source>
   <translation>Ошибки чтения и пристрастность источников здесь не учтены.</translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation>Обычный размер текста</translation>
  </message>
  <message>
   <source>Not an entity</source>
   <translation>Не сущность</translation>
  </message>
  <message>
   <source>Not the same   N</source>
   <translation>Разные   N</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Заметка</translation>
  </message>
  <message>
   <source>Note</source>
   <comment>button</comment>
   <translation>Заметка</translation>
  </message>
  <message>
   <source>Note</source>
   <comment>card</comment>
   <translation>Заметка</translation>
  </message>
  <message>
   <source>Note</source>
   <comment>column</comment>
   <translation>Заметка</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Заметки</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>Заметка…</translation>
  </message>
  <message>
   <source>Nothing</source>
   <comment>column</comment>
   <translation>Не группировать</translation>
  </message>
  <message>
   <source>Nothing in this filter stands behind the point any more.</source>
   <translation>При этом отборе за точкой больше ничего не стоит.</translation>
  </message>
  <message>
   <source>Nothing waits in this scope. Thank you.</source>
   <translation>В этом отборе всё просмотрено. Спасибо.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Ничего не изменено.</translation>
  </message>
  <message>
   <source>Nothing was decided yet.</source>
   <translation>Решений пока нет.</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Сообщение</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>ноя</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Сейчас</translation>
  </message>
  <message>
   <source>Number: alignment. Small: acts behind it. Outline instead of fill: fewer than three. Bold: the 90% interval leaves 0. Dash: no dated evidence.</source>
   <translation>Число: сближение. Мелко: число актов. Контур вместо заливки: меньше трёх. Жирным: 90-процентный интервал не включает 0. Тире: нет свидетельств с датой.</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Числа</translation>
  </message>
  <message>
   <source>O cycles · Enter opens</source>
   <translation>O — следующее · Enter — открыть</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>окт</translation>
  </message>
  <message>
   <source>Of</source>
   <comment>column</comment>
   <translation>Стр.</translation>
  </message>
  <message>
   <source>On</source>
   <comment>column</comment>
   <translation>О чём</translation>
  </message>
  <message>
   <source>On dark</source>
   <translation>На тёмном</translation>
  </message>
  <message>
   <source>On light</source>
   <translation>На светлом</translation>
  </message>
  <message>
   <source>On one entity</source>
   <translation>К сущности</translation>
  </message>
  <message>
   <source>On one event</source>
   <translation>К событию</translation>
  </message>
  <message>
   <source>On one mention</source>
   <translation>К упоминанию</translation>
  </message>
  <message>
   <source>On one passage</source>
   <translation>К фрагменту</translation>
  </message>
  <message>
   <source>On one text</source>
   <translation>К тексту</translation>
  </message>
  <message>
   <source>On the project</source>
   <translation>К проекту</translation>
  </message>
  <message>
   <source>One</source>
   <translation>Одна</translation>
  </message>
  <message>
   <source>One ZIP file</source>
   <translation>Один файл ZIP</translation>
  </message>
  <message>
   <source>One of the sides tells it: {speaker}.</source>
   <translation>Сообщает одна из сторон: {speaker}.</translation>
  </message>
  <message>
   <source>Only checked evidence</source>
   <translation>Только проверенное</translation>
  </message>
  <message>
   <source>Only here</source>
   <translation>Только здесь</translation>
  </message>
  <message>
   <source>Only the rows you can see, never hidden ones.</source>
   <translation>Только видимые строки, но не скрытые.</translation>
  </message>
  <message>
   <source>Only what is done to it</source>
   <translation>Только действия в отношении страны</translation>
  </message>
  <message>
   <source>Only what is done to the country.</source>
   <translation>Только действия в отношении страны.</translation>
  </message>
  <message>
   <source>Only what is starred</source>
   <translation>Только отмеченное звёздочкой</translation>
  </message>
  <message>
   <source>Only what the country does</source>
   <translation>Только действия страны</translation>
  </message>
  <message>
   <source>Only what the country does.</source>
   <translation>Только действия самой страны.</translation>
  </message>
  <message>
   <source>Only {facet}</source>
   <translation>Только: {facet}</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Open A</source>
   <translation>Открыть A</translation>
  </message>
  <message>
   <source>Open B</source>
   <translation>Открыть B</translation>
  </message>
  <message>
   <source>Open a backup</source>
   <translation>Откройте резервную копию</translation>
  </message>
  <message>
   <source>Open a backup, or try `geoexplorer check --repair`</source>
   <translation>Откройте резервную копию или выполните `geoexplorer check --repair`</translation>
  </message>
  <message>
   <source>Open a backup…</source>
   <translation>Открыть резервную копию…</translation>
  </message>
  <message>
   <source>Open a copy of a backup</source>
   <translation>Открытие резервной копии</translation>
  </message>
  <message>
   <source>Open an older backup</source>
   <translation>Откройте более старую резервную копию</translation>
  </message>
  <message>
   <source>Open and save it again, or export it as text</source>
   <translation>Откройте и сохраните его заново или экспортируйте как текст</translation>
  </message>
  <message>
   <source>Open file</source>
   <translation>Открытие файла</translation>
  </message>
  <message>
   <source>Open file…</source>
   <translation>Открыть файл…</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Открыть папку</translation>
  </message>
  <message>
   <source>Open in text</source>
   <translation>Открыть в тексте</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Открыть её</translation>
  </message>
  <message>
   <source>Open last backup ({when})</source>
   <translation>Открыть последнюю резервную копию ({when})</translation>
  </message>
  <message>
   <source>Open the last backup</source>
   <translation>Откройте последнюю резервную копию</translation>
  </message>
  <message>
   <source>Open the last backup instead</source>
   <translation>Откройте вместо него последнюю резервную копию</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Открыть образец</translation>
  </message>
  <message>
   <source>Open the sample: {name}</source>
   <translation>Открыть образец: {name}</translation>
  </message>
  <message>
   <source>OpenDocument text</source>
   <comment>kind of file</comment>
   <translation>текст OpenDocument</translation>
  </message>
  <message>
   <source>Opened for reading only.</source>
   <translation>Файл открыт только для чтения.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Другая</translation>
  </message>
  <message>
   <source>Other entity</source>
   <translation>Другая сущность</translation>
  </message>
  <message>
   <source>Other events: {n}</source>
   <translation>Другие события: {n}</translation>
  </message>
  <message>
   <source>Other weights, other sources</source>
   <translation>Другие веса, другие источники</translation>
  </message>
  <message>
   <source>Other weights, other sources, other powers</source>
   <translation>Другие веса, другие источники, другие державы</translation>
  </message>
  <message>
   <source>Other weights, without each publisher, against the other powers</source>
   <translation>Другие веса, без отдельных изданий, в сравнении с другими державами</translation>
  </message>
  <message>
   <source>Our own texts, and a five-step tour</source>
   <translation>Наши тексты и знакомство в пять шагов</translation>
  </message>
  <message>
   <source>P</source>
   <translation>P</translation>
  </message>
  <message>
   <source>Pack the files again</source>
   <translation>Упакуйте файлы заново</translation>
  </message>
  <message>
   <source>Pages of the guide</source>
   <translation>Страницы руководства</translation>
  </message>
  <message>
   <source>Pane in a window of its own</source>
   <translation>Панель в отдельном окне</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Вклад</translation>
  </message>
  <message>
   <source>Parts by domain</source>
   <translation>Вклады по областям</translation>
  </message>
  <message>
   <source>Parts of the value</source>
   <translation>Вклады в значение</translation>
  </message>
  <message>
   <source>Parts of the value: towards above, away below. The mark is their sum.</source>
   <translation>Вклады в значение: сближение вверх, отдаление вниз. Знак — их сумма.</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Фрагменты</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Приостановить</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Пауза</translation>
  </message>
  <message>
   <source>Paused. {words}</source>
   <translation>Пауза. {words}</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Период</translation>
  </message>
  <message>
   <source>Persian</source>
   <translation>персидский</translation>
  </message>
  <message>
   <source>Pick all</source>
   <translation>Выделить все</translation>
  </message>
  <message>
   <source>Pick all events they see differently, in every pane</source>
   <translation>Выделить во всех панелях все события, о которых они судят по-разному</translation>
  </message>
  <message>
   <source>Picked</source>
   <translation>Выделено</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Рисунки</translation>
  </message>
  <message>
   <source>Pictures (*.png *.svg *.pdf)</source>
   <translation>Рисунки (*.png *.svg *.pdf)</translation>
  </message>
  <message>
   <source>Pin this pane</source>
   <translation>Закрепить панель</translation>
  </message>
  <message>
   <source>Pin {title}</source>
   <translation>Закрепить: {title}</translation>
  </message>
  <message>
   <source>Pin: do not follow the selection (L)</source>
   <translation>Закрепить: не следовать за выделением (L)</translation>
  </message>
  <message>
   <source>Plain text</source>
   <translation>Текст без разметки</translation>
  </message>
  <message>
   <source>Plain text</source>
   <comment>kind of file</comment>
   <translation>простой текст</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>График</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Точки</translation>
  </message>
  <message>
   <source>Points that move most</source>
   <translation>Точки, которые меняются сильнее всего</translation>
  </message>
  <message>
   <source>Points, charts and words, to be checked again</source>
   <translation>Точки, графики и слова текстов, которые можно перепроверить</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>польский</translation>
  </message>
  <message>
   <source>Portuguese</source>
   <translation>португальский</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>Держава</translation>
  </message>
  <message>
   <source>Power and its members</source>
   <translation>Держава и её участники</translation>
  </message>
  <message>
   <source>Powers</source>
   <translation>Державы</translation>
  </message>
  <message>
   <source>Preview of the file</source>
   <translation>Предварительный просмотр файла</translation>
  </message>
  <message>
   <source>Previous</source>
   <comment>hit</comment>
   <translation>Предыдущее совпадение</translation>
  </message>
  <message>
   <source>Previous document</source>
   <translation>Предыдущий документ</translation>
  </message>
  <message>
   <source>Previous highlight here</source>
   <translation>Предыдущая метка в тексте</translation>
  </message>
  <message>
   <source>Previous passage (K)</source>
   <translation>Предыдущий фрагмент (K)</translation>
  </message>
  <message>
   <source>Previous passage of the set</source>
   <translation>Предыдущий фрагмент набора</translation>
  </message>
  <message>
   <source>Print or save as PDF…</source>
   <translation>Печать или сохранение в PDF…</translation>
  </message>
  <message>
   <source>Prior k</source>
   <translation>Поправка k</translation>
  </message>
  <message>
   <source>Progress of the import</source>
   <translation>Ход импорта</translation>
  </message>
  <message>
   <source>Progress of the review</source>
   <translation>Ход проверки</translation>
  </message>
  <message>
   <source>Project notes…</source>
   <translation>Заметки к проекту…</translation>
  </message>
  <message>
   <source>Promise</source>
   <translation>Обещание</translation>
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
   <source>Protect against spreadsheet formulas</source>
   <translation>Защита от формул в таблицах</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Опубликовано</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>Издание</translation>
  </message>
  <message>
   <source>Publisher</source>
   <comment>card</comment>
   <translation>Издание</translation>
  </message>
  <message>
   <source>Publisher</source>
   <comment>column</comment>
   <translation>Издание</translation>
  </message>
  <message>
   <source>Publishers</source>
   <translation>Издания</translation>
  </message>
  <message>
   <source>Q</source>
   <translation>Q</translation>
  </message>
  <message>
   <source>Quarterly</source>
   <translation>По кварталам</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Очередь</translation>
  </message>
  <message>
   <source>Queue by</source>
   <translation>Порядок очереди</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Выход</translation>
  </message>
  <message>
   <source>REFI-QDA project</source>
   <translation>Проект REFI-QDA</translation>
  </message>
  <message>
   <source>Random sample</source>
   <translation>Случайная выборка</translation>
  </message>
  <message>
   <source>Readable are: {suffixes}</source>
   <translation>Читаются: {suffixes}</translation>
  </message>
  <message>
   <source>Readable: {kinds}</source>
   <translation>Читаются: {kinds}</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>Чтение файлов</translation>
  </message>
  <message>
   <source>Reading font</source>
   <translation>Шрифт текста</translation>
  </message>
  <message>
   <source>Reading mode</source>
   <translation>Режим чтения</translation>
  </message>
  <message>
   <source>Reading the chart</source>
   <translation>Построение графика</translation>
  </message>
  <message>
   <source>Reading the file failed</source>
   <translation>Не удалось прочитать файл</translation>
  </message>
  <message>
   <source>Reading the list</source>
   <translation>Чтение списка</translation>
  </message>
  <message>
   <source>Reading the text</source>
   <translation>Чтение текста</translation>
  </message>
  <message numerus="yes">
   <source>Reading {done} of {n} texts</source>
   <translation>
    <numerusform>Чтение: {done} из {n} текста</numerusform>
    <numerusform>Чтение: {done} из {n} текстов</numerusform>
    <numerusform>Чтение: {done} из {n} текстов</numerusform>
   </translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Чтение…</translation>
  </message>
  <message numerus="yes">
   <source>Reading… {n} texts</source>
   <translation>
    <numerusform>Чтение… {n} текст</numerusform>
    <numerusform>Чтение… {n} текста</numerusform>
    <numerusform>Чтение… {n} текстов</numerusform>
   </translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Недавние файлы</translation>
  </message>
  <message>
   <source>Recipient</source>
   <translation>По отношению к кому</translation>
  </message>
  <message>
   <source>Recipient is {name}: {how}.</source>
   <translation>По отношению к кому: {name} — {how}.</translation>
  </message>
  <message>
   <source>Recompute, reload a changed file</source>
   <translation>Пересчитать, перечитать изменённый файл</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Вернуть</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Отклонить</translation>
  </message>
  <message>
   <source>Reject</source>
   <comment>button</comment>
   <translation>Отклонить</translation>
  </message>
  <message>
   <source>Reject A: it counts nowhere</source>
   <translation>Отклонить A: не учитывать нигде</translation>
  </message>
  <message>
   <source>Reject B: it counts nowhere</source>
   <translation>Отклонить B: не учитывать нигде</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Удалить</translation>
  </message>
  <message>
   <source>Remove filter {words}</source>
   <translation>Убрать условие «{words}»</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Снять это условие</translation>
  </message>
  <message>
   <source>Remove it or correct its name</source>
   <translation>Удалите или исправьте имя</translation>
  </message>
  <message>
   <source>Remove this filter</source>
   <translation>Убрать это условие</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Переименовать…</translation>
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
   <translation>Правила исправления…</translation>
  </message>
  <message>
   <source>Reset layout</source>
   <translation>Вернуть расположение панелей</translation>
  </message>
  <message>
   <source>Reset weights to defaults</source>
   <translation>Вернуть веса по умолчанию</translation>
  </message>
  <message>
   <source>Reversals</source>
   <translation>Развороты</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Проверка</translation>
  </message>
  <message>
   <source>Review</source>
   <comment>column</comment>
   <translation>Проверка</translation>
  </message>
  <message>
   <source>Review</source>
   <comment>menu</comment>
   <translation>Проверка</translation>
  </message>
  <message>
   <source>Review queue…</source>
   <translation>Очередь проверки…</translation>
  </message>
  <message>
   <source>Review: unseen, accepted, edited, rejected, unsure, added</source>
   <comment>column</comment>
   <translation>Проверка: не просмотрено, принято, исправлено, отклонено, под вопросом, добавлено</translation>
  </message>
  <message>
   <source>Rich text</source>
   <comment>kind of file</comment>
   <translation>текст RTF</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Справа</translation>
  </message>
  <message>
   <source>Right click: turn round</source>
   <translation>Правой кнопкой: обратить условие</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Строка</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Строки</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Импорт</translation>
  </message>
  <message>
   <source>Run it through text recognition (OCR) first</source>
   <translation>Сначала распознайте текст (OCR)</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>русский</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сохранить</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Сохранение копии</translation>
  </message>
  <message>
   <source>Save a copy and work on that</source>
   <translation>Сохраните копию и работайте с ней</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Сохранить копию…</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Сохранить как</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Сохранить как PDF</translation>
  </message>
  <message>
   <source>Save elsewhere</source>
   <translation>Сохраните в другом месте</translation>
  </message>
  <message>
   <source>Save it again as .docx</source>
   <translation>Сохраните его заново в формате .docx</translation>
  </message>
  <message>
   <source>Save it again as .odt</source>
   <translation>Сохраните его заново в формате .odt</translation>
  </message>
  <message>
   <source>Save it again as .rtf, or as text</source>
   <translation>Сохраните его заново в формате .rtf или как текст</translation>
  </message>
  <message>
   <source>Save it as .docx: this is another format</source>
   <translation>Сохраните его в формате .docx: это другой формат</translation>
  </message>
  <message>
   <source>Save it as text, or give it its true suffix</source>
   <translation>Сохраните его как текст или верните настоящее расширение</translation>
  </message>
  <message>
   <source>Save it without the password</source>
   <translation>Сохраните его без пароля</translation>
  </message>
  <message>
   <source>Save picture…</source>
   <translation>Сохранить рисунок…</translation>
  </message>
  <message>
   <source>Save the feed again, or save its articles as web pages</source>
   <translation>Сохраните ленту заново или её статьи как веб-страницы</translation>
  </message>
  <message>
   <source>Save the message again as .eml, or as text</source>
   <translation>Сохраните письмо заново в формате .eml или как текст</translation>
  </message>
  <message>
   <source>Save the message again, or remove the file</source>
   <translation>Сохраните письмо заново или уберите файл</translation>
  </message>
  <message>
   <source>Save the page again as complete page, or as text</source>
   <translation>Сохраните страницу заново целиком или как текст</translation>
  </message>
  <message>
   <source>Save the text again, or remove the file</source>
   <translation>Сохраните текст заново или уберите файл</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Сохранить запрос</translation>
  </message>
  <message>
   <source>Save this view</source>
   <translation>Сохранить вид</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>Сохранить вид…</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Сохранить то, что читается</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Сохранено: {file}.</translation>
  </message>
  <message>
   <source>Saved as {name}</source>
   <translation>Сохранено как {name}</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Сохранённые виды</translation>
  </message>
  <message>
   <source>Saved views…</source>
   <translation>Сохранённые виды…</translation>
  </message>
  <message>
   <source>Saving what can be read…</source>
   <translation>Сохраняем то, что читается…</translation>
  </message>
  <message>
   <source>Search or filter</source>
   <translation>Поиск или отбор</translation>
  </message>
  <message>
   <source>Search or filter: {example}</source>
   <translation>Поиск или отбор: {example}</translation>
  </message>
  <message>
   <source>Search the corpus</source>
   <translation>Поиск по всем текстам</translation>
  </message>
  <message>
   <source>Second day</source>
   <translation>Второй день</translation>
  </message>
  <message>
   <source>Second reading</source>
   <translation>Второе чтение</translation>
  </message>
  <message>
   <source>Second sign</source>
   <translation>Второй знак</translation>
  </message>
  <message>
   <source>Select a row to see its details</source>
   <translation>Выделите строку, чтобы увидеть подробности</translation>
  </message>
  <message>
   <source>Select events of different acts</source>
   <translation>Выделите события разных актов</translation>
  </message>
  <message>
   <source>Selected</source>
   <translation>Выделенные</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Предложение</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>сен</translation>
  </message>
  <message>
   <source>Separator in CSV for Excel</source>
   <translation>Разделитель в CSV для Excel</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Параметры</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Параметры…</translation>
  </message>
  <message>
   <source>Share of friendly evidence up to the end of each year. Size: number of acts.</source>
   <translation>Доля дружественных свидетельств на конец каждого года. Размер: число актов.</translation>
  </message>
  <message>
   <source>Show all years</source>
   <translation>Показать все годы</translation>
  </message>
  <message>
   <source>Show or hide: {marks}</source>
   <translation>Показать или скрыть: {marks}</translation>
  </message>
  <message>
   <source>Show page furniture</source>
   <translation>Показывать служебные строки</translation>
  </message>
  <message>
   <source>Show the events</source>
   <translation>Показать события</translation>
  </message>
  <message>
   <source>Show the factors of each part</source>
   <translation>Показать множители каждого вклада</translation>
  </message>
  <message>
   <source>Show the numbers behind the chart</source>
   <translation>Показать числа, по которым построен график</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Показать</translation>
  </message>
  <message>
   <source>Show {marks}</source>
   <translation>Показать: {marks}</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Сторона</translation>
  </message>
  <message>
   <source>Sides</source>
   <comment>card</comment>
   <translation>Стороны</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Знак</translation>
  </message>
  <message>
   <source>Sign</source>
   <comment>column</comment>
   <translation>Знак</translation>
  </message>
  <message>
   <source>Sign: towards or away</source>
   <comment>column</comment>
   <translation>Знак: сближение или отдаление</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>С какого года</translation>
  </message>
  <message>
   <source>Since then nothing was changed.</source>
   <translation>С тех пор ничего не менялось.</translation>
  </message>
  <message>
   <source>Since then: {list}.</source>
   <translation>С тех пор: {list}.</translation>
  </message>
  <message>
   <source>Single letters work while no text box has the keyboard. Arrows move in tables and text.</source>
   <translation>Одиночные буквы действуют, пока курсор не в поле ввода. Стрелки перемещают по таблицам и тексту.</translation>
  </message>
  <message>
   <source>Skipped: {file}, {reason}.</source>
   <translation>Пропущен {file}: {reason}.</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Мельче текст</translation>
  </message>
  <message>
   <source>Snapshot</source>
   <translation>Снимок</translation>
  </message>
  <message>
   <source>Snapshots</source>
   <translation>Снимки</translation>
  </message>
  <message>
   <source>Somebody unnamed tells it: {speaker}.</source>
   <translation>Сообщает неназванный источник: {speaker}.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Что-то пошло не так</translation>
  </message>
  <message>
   <source>Sorted by the words left of the hit</source>
   <comment>column</comment>
   <translation>Сортировка по словам слева от совпадения</translation>
  </message>
  <message>
   <source>Sorted by the words right of the hit</source>
   <comment>column</comment>
   <translation>Сортировка по словам справа от совпадения</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>испанский</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Говорящий</translation>
  </message>
  <message>
   <source>Speaker</source>
   <comment>card</comment>
   <translation>Кто говорит</translation>
  </message>
  <message>
   <source>Speaker</source>
   <comment>column</comment>
   <translation>Кто говорит</translation>
  </message>
  <message numerus="yes">
   <source>Split off {n} mentions</source>
   <translation>
    <numerusform>Отделить {n} упоминание</numerusform>
    <numerusform>Отделить {n} упоминания</numerusform>
    <numerusform>Отделить {n} упоминаний</numerusform>
   </translation>
  </message>
  <message>
   <source>Stands for its state</source>
   <comment>card</comment>
   <translation>Означает государство</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Отметить звёздочкой</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Начало</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Stop   Esc</source>
   <translation>Закончить   Esc</translation>
  </message>
  <message>
   <source>Stopping after the text in hand; what is done is kept</source>
   <translation>Остановка после текущего текста; сделанное сохраняется</translation>
  </message>
  <message>
   <source>Studies (*.toml)</source>
   <translation>Исследования (*.toml)</translation>
  </message>
  <message>
   <source>Study</source>
   <translation>Исследование</translation>
  </message>
  <message>
   <source>Study, left</source>
   <translation>Исследование слева</translation>
  </message>
  <message>
   <source>Study, right</source>
   <translation>Исследование справа</translation>
  </message>
  <message>
   <source>Suggested merges</source>
   <translation>Возможные объединения</translation>
  </message>
  <message>
   <source>Suggested merges…</source>
   <translation>Возможные объединения…</translation>
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
   <source>Table of articles</source>
   <comment>kind of file</comment>
   <translation>таблица статей</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Таблицы (*.csv)</translation>
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
   <translation>Метки</translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation>Метка…</translation>
  </message>
  <message>
   <source>Tajik</source>
   <translation>таджикский</translation>
  </message>
  <message>
   <source>Take a filter away to read.</source>
   <translation>Чтобы читать, снимите одно из условий отбора.</translation>
  </message>
  <message>
   <source>Take a snapshot</source>
   <translation>Снимок чисел</translation>
  </message>
  <message>
   <source>Take a snapshot…</source>
   <translation>Сделать снимок…</translation>
  </message>
  <message>
   <source>Take the star off this search</source>
   <translation>Снять звёздочку с запроса</translation>
  </message>
  <message>
   <source>Taken {when} by {author}: {filters}; study {study}; {counted}.</source>
   <translation>Сделан {when}, автор {author}: {filters}; исследование {study}; {counted}.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>Text</source>
   <comment>card</comment>
   <translation>Текст</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>Тексты</translation>
  </message>
  <message>
   <source>Texts</source>
   <comment>card</comment>
   <translation>Тексты</translation>
  </message>
  <message>
   <source>Texts</source>
   <comment>column</comment>
   <translation>Тексты</translation>
  </message>
  <message>
   <source>Texts done</source>
   <translation>Готовые тексты</translation>
  </message>
  <message>
   <source>Texts to import</source>
   <translation>Тексты для импорта</translation>
  </message>
  <message>
   <source>Texts to read</source>
   <translation>Тексты для чтения</translation>
  </message>
  <message>
   <source>That row was added in the other file; there is nothing to open in this one.</source>
   <translation>Эта строка добавлена в другом файле; в этом открывать нечего.</translation>
  </message>
  <message>
   <source>The active study of this project</source>
   <translation>Действующее исследование проекта</translation>
  </message>
  <message>
   <source>The actor is {actor}, the recipient {recipient}.</source>
   <translation>Кто действует — {actor}; по отношению к кому — {recipient}.</translation>
  </message>
  <message>
   <source>The backup was not copied</source>
   <translation>Резервная копия не скопирована</translation>
  </message>
  <message>
   <source>The backup was not made</source>
   <translation>Резервная копия не сделана</translation>
  </message>
  <message>
   <source>The change was not written</source>
   <translation>Изменение не записано</translation>
  </message>
  <message>
   <source>The chart in front</source>
   <translation>Открытый график</translation>
  </message>
  <message>
   <source>The export failed</source>
   <translation>Экспорт не удался</translation>
  </message>
  <message>
   <source>The file holds this text already</source>
   <translation>Этот текст уже есть в файле</translation>
  </message>
  <message>
   <source>The file is as it was. Free some space, then try again</source>
   <translation>Файл остался прежним. Освободите место на диске и повторите попытку</translation>
  </message>
  <message>
   <source>The file is free: you can write to it now.</source>
   <translation>Файл свободен: теперь в него можно писать.</translation>
  </message>
  <message>
   <source>The files share no text.</source>
   <translation>В файлах нет общих текстов.</translation>
  </message>
  <message>
   <source>The filter box asks for “{words}”.</source>
   <translation>В поле отбора задано «{words}».</translation>
  </message>
  <message>
   <source>The first year shown comes after the last</source>
   <translation>Первый показанный год позже последнего</translation>
  </message>
  <message>
   <source>The folder “{name}” is not watched any more.</source>
   <translation>Слежение за папкой «{name}» прекращено.</translation>
  </message>
  <message>
   <source>The import stopped; what was stored is kept</source>
   <translation>Импорт остановлен; всё записанное сохранено</translation>
  </message>
  <message>
   <source>The interval crosses zero.</source>
   <translation>Интервал пересекает ноль.</translation>
  </message>
  <message>
   <source>The last pane stays in this window.</source>
   <translation>Последняя панель остаётся в этом окне.</translation>
  </message>
  <message>
   <source>The list could not be read</source>
   <translation>Не удалось прочитать список</translation>
  </message>
  <message>
   <source>The list shows the &lt;b&gt;events behind that point&lt;/b&gt;. Press J and K to walk through them.</source>
   <translation>В списке — &lt;b&gt;события, стоящие за этой точкой&lt;/b&gt;. Клавиши J и K ведут от одного к другому.</translation>
  </message>
  <message>
   <source>The narrowest is “{filter}” ({left}).</source>
   <translation>Самое узкое условие: «{filter}» ({left}).</translation>
  </message>
  <message>
   <source>The numbers of the chart</source>
   <translation>Числа графика</translation>
  </message>
  <message>
   <source>The pack could not be checked</source>
   <translation>Не удалось проверить пакет</translation>
  </message>
  <message>
   <source>The power against the others</source>
   <translation>Держава по сравнению с другими</translation>
  </message>
  <message>
   <source>The report is on the clipboard.</source>
   <translation>Отчёт скопирован в буфер обмена.</translation>
  </message>
  <message>
   <source>The same act elsewhere</source>
   <translation>Тот же акт в других текстах</translation>
  </message>
  <message>
   <source>The same alignment from the texts of one publisher each. Bold: all publishers.</source>
   <translation>То же сближение по текстам каждого издания отдельно. Жирным: все издания.</translation>
  </message>
  <message>
   <source>The same value with other weights, and without one publisher each.</source>
   <translation>То же значение с другими весами и без каждого из изданий.</translation>
  </message>
  <message>
   <source>The size of the text is set with Ctrl + and Ctrl −.</source>
   <translation>Размер текста меняется клавишами Ctrl + и Ctrl −.</translation>
  </message>
  <message numerus="yes">
   <source>The study shows {years}; {n} acts lie outside, {when}.</source>
   <translation>
    <numerusform>Исследование охватывает {years}; вне этих лет {n} акт, {when}.</numerusform>
    <numerusform>Исследование охватывает {years}; вне этих лет {n} акта, {when}.</numerusform>
    <numerusform>Исследование охватывает {years}; вне этих лет {n} актов, {when}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The study's own</source>
   <translation>Из исследования</translation>
  </message>
  <message>
   <source>The table behind the chart</source>
   <translation>Таблица, по которой построен график</translation>
  </message>
  <message>
   <source>The text could not be read</source>
   <translation>Не удалось прочитать текст</translation>
  </message>
  <message>
   <source>The text opens at the very words. &lt;b&gt;Click a highlight&lt;/b&gt;: its row and its points stand out.</source>
   <translation>Текст открыт на тех самых словах. &lt;b&gt;Щёлкните метку в тексте&lt;/b&gt;: выделятся её строка и её точки.</translation>
  </message>
  <message>
   <source>The text tells it in its own voice.</source>
   <translation>Текст сообщает это от себя.</translation>
  </message>
  <message>
   <source>The texts are being read</source>
   <translation>Тексты обрабатываются</translation>
  </message>
  <message>
   <source>The value under other assumptions</source>
   <translation>Значение при других допущениях</translation>
  </message>
  <message>
   <source>The value under other weights and without each publisher</source>
   <translation>Значение при других весах и без каждого из изданий</translation>
  </message>
  <message>
   <source>The watched folder {folder} is not there; nothing is watched now.</source>
   <translation>Папки {folder} больше нет; слежение прекращено.</translation>
  </message>
  <message>
   <source>The window speaks another language from its next start on.</source>
   <translation>Язык окна сменится при следующем запуске.</translation>
  </message>
  <message>
   <source>The words under review</source>
   <translation>Проверяемые слова</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Тема</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Станет</translation>
  </message>
  <message>
   <source>Then</source>
   <comment>in the snapshot</comment>
   <translation>Тогда</translation>
  </message>
  <message>
   <source>There are no texts. Choose a file, or a folder that holds some.</source>
   <translation>Текстов нет. Выберите файл или папку с текстами.</translation>
  </message>
  <message>
   <source>There is no backup of this file yet.</source>
   <translation>Резервных копий этого файла пока нет.</translation>
  </message>
  <message>
   <source>There is no format {name}</source>
   <translation>Формата {name} нет</translation>
  </message>
  <message>
   <source>There is no study {wanted}</source>
   <translation>Исследования {wanted} нет</translation>
  </message>
  <message>
   <source>These events count as one already</source>
   <translation>Эти события уже считаются одним</translation>
  </message>
  <message>
   <source>These tell one act</source>
   <translation>Это один и тот же акт</translation>
  </message>
  <message>
   <source>These words name nobody; events that rest on them are rejected</source>
   <translation>Эти слова никого не называют; события, которые на них держатся, будут отклонены</translation>
  </message>
  <message>
   <source>They belong to the study, and so to the file: undo and history keep them.</source>
   <translation>Они принадлежат исследованию, а значит и файлу: изменения можно отменить, они видны в истории.</translation>
  </message>
  <message>
   <source>Third is {name}: {how}.</source>
   <translation>Третья сторона: {name} — {how}.</translation>
  </message>
  <message>
   <source>This decision is about no event that is still there.</source>
   <translation>Это решение не касается ни одного из оставшихся событий.</translation>
  </message>
  <message>
   <source>This document is no longer in the file</source>
   <translation>Этого документа в файле больше нет</translation>
  </message>
  <message>
   <source>This entity is gone</source>
   <translation>Этой сущности больше нет</translation>
  </message>
  <message>
   <source>This event is gone</source>
   <translation>Этого события больше нет</translation>
  </message>
  <message>
   <source>This format holds whole texts with their mentions and events; the rows in it:</source>
   <translation>Этот формат содержит полные тексты с упоминаниями и событиями; строки в нём:</translation>
  </message>
  <message>
   <source>This is page furniture: no event can stand here</source>
   <translation>Это служебные строки страницы: события здесь быть не может</translation>
  </message>
  <message>
   <source>This is the backup of {when}, as a new file: {path}</source>
   <translation>Это резервная копия ({when}) как новый файл: {path}</translation>
  </message>
  <message>
   <source>This mention is gone</source>
   <translation>Этого упоминания больше нет</translation>
  </message>
  <message>
   <source>This pane is not installed.</source>
   <translation>Эта панель не установлена.</translation>
  </message>
  <message>
   <source>This row was changed meanwhile; nothing was written</source>
   <translation>Эта строка тем временем изменилась; ничего не записано</translation>
  </message>
  <message>
   <source>This text is gone</source>
   <translation>Этого текста больше нет</translation>
  </message>
  <message>
   <source>Those of the chart in front ({chart})</source>
   <translation>Точки открытого графика ({chart})</translation>
  </message>
  <message>
   <source>Three-minute tour</source>
   <translation>Знакомство за три минуты</translation>
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
   <source>Tick all</source>
   <translation>Отметить все</translation>
  </message>
  <message>
   <source>Tick at least one country</source>
   <translation>Отметьте хотя бы одну страну</translation>
  </message>
  <message>
   <source>Ticked forms
belong to</source>
   <translation>Отмеченные формы
относятся к</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Название</translation>
  </message>
  <message>
   <source>Title</source>
   <comment>column</comment>
   <translation>Заголовок</translation>
  </message>
  <message>
   <source>Title or publisher</source>
   <translation>Заголовок или издание</translation>
  </message>
  <message>
   <source>To</source>
   <comment>column</comment>
   <translation>К кому</translation>
  </message>
  <message>
   <source>To</source>
   <comment>towards whom</comment>
   <translation>К кому</translation>
  </message>
  <message>
   <source>Told by</source>
   <translation>Кто сообщает</translation>
  </message>
  <message>
   <source>Told by</source>
   <comment>column</comment>
   <translation>Кто сообщает</translation>
  </message>
  <message>
   <source>Told in this text only.</source>
   <translation>Сообщено только в этом тексте.</translation>
  </message>
  <message>
   <source>Told with opposite signs: see Contradictions</source>
   <translation>Сообщено с противоположными знаками: см. «Противоречия»</translation>
  </message>
  <message numerus="yes">
   <source>Told {n} more times</source>
   <translation>
    <numerusform>Сообщено ещё {n} раз</numerusform>
    <numerusform>Сообщено ещё {n} раза</numerusform>
    <numerusform>Сообщено ещё {n} раз</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Told {n} times</source>
   <translation>
    <numerusform>Сообщено {n} раз</numerusform>
    <numerusform>Сообщено {n} раза</numerusform>
    <numerusform>Сообщено {n} раз</numerusform>
   </translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Знакомство</translation>
  </message>
  <message>
   <source>Towards</source>
   <translation>Сближение</translation>
  </message>
  <message>
   <source>Towards whom</source>
   <translation>С кем</translation>
  </message>
  <message>
   <source>Tried again at {time}.</source>
   <translation>Повторная попытка в {time}.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Повторить</translation>
  </message>
  <message>
   <source>Try again when it is done</source>
   <translation>Повторите попытку, когда она закончит</translation>
  </message>
  <message>
   <source>Turkish</source>
   <translation>турецкий</translation>
  </message>
  <message>
   <source>Two tellings that do not go together, at most 30 days apart. Heaviest first.</source>
   <translation>Два сообщения, которые не согласуются, с разницей не больше 30 дней. Сначала самые весомые.</translation>
  </message>
  <message>
   <source>Two years</source>
   <translation>Два года</translation>
  </message>
  <message>
   <source>Two years compared</source>
   <translation>Сравнение двух лет</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Тип</translation>
  </message>
  <message>
   <source>Type</source>
   <comment>card</comment>
   <translation>Тип</translation>
  </message>
  <message>
   <source>Type</source>
   <comment>column</comment>
   <translation>Тип</translation>
  </message>
  <message>
   <source>Type what you want to do</source>
   <translation>Что нужно сделать?</translation>
  </message>
  <message>
   <source>UTF-8, comma</source>
   <translation>UTF-8, запятая</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>украинский</translation>
  </message>
  <message>
   <source>Undated texts are kept; their events go to the undated lane.</source>
   <translation>Тексты без даты сохраняются; их события попадают на дорожку без дат.</translation>
  </message>
  <message>
   <source>Undated: {basis}.</source>
   <translation>Без даты: {basis}.</translation>
  </message>
  <message>
   <source>Understood: {words}</source>
   <translation>Понято так: {words}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <source>Undo last</source>
   <translation>Отменить последнее</translation>
  </message>
  <message>
   <source>Undo last   Ctrl Z</source>
   <translation>Отменить последнее   Ctrl Z</translation>
  </message>
  <message>
   <source>Undo last change</source>
   <translation>Отменить последнее изменение</translation>
  </message>
  <message>
   <source>Undo: {act}</source>
   <translation>Отменить: {act}</translation>
  </message>
  <message>
   <source>Undock this pane, or dock it again</source>
   <translation>Открепить панель от окна или вернуть на место</translation>
  </message>
  <message>
   <source>Unknown publisher</source>
   <translation>Издание неизвестно</translation>
  </message>
  <message>
   <source>Unpack it yourself and import the folder</source>
   <translation>Распакуйте его сами и импортируйте папку</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>Под вопросом</translation>
  </message>
  <message>
   <source>Unsure</source>
   <comment>button</comment>
   <translation>Под вопросом</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Без названия</translation>
  </message>
  <message>
   <source>Up: towards. Down: away. Length: weight. Thick: deeds, thin: words.</source>
   <translation>Вверх: сближение. Вниз: отдаление. Длина: вес. Толстые: дела, тонкие: слова.</translation>
  </message>
  <message>
   <source>Use names such as AGREE</source>
   <translation>Используйте имена вроде AGREE</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>Назначить</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Значение</translation>
  </message>
  <message>
   <source>Value</source>
   <comment>card</comment>
   <translation>Значение</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>Вариант</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Версия {version}</translation>
  </message>
  <message>
   <source>View</source>
   <comment>menu</comment>
   <translation>Вид</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Папка для слежения</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Следить за папкой…</translation>
  </message>
  <message>
   <source>Web page</source>
   <comment>kind of file</comment>
   <translation>веб-страница</translation>
  </message>
  <message>
   <source>Weigh as then</source>
   <translation>С весами снимка</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Вес</translation>
  </message>
  <message>
   <source>Weight</source>
   <comment>card</comment>
   <translation>Вес</translation>
  </message>
  <message>
   <source>Weight of the publisher</source>
   <translation>Вес издания</translation>
  </message>
  <message>
   <source>Weight of {code}</source>
   <translation>Вес: {code}</translation>
  </message>
  <message>
   <source>Weight when {side}</source>
   <translation>Вес, когда {side}</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Веса</translation>
  </message>
  <message>
   <source>Weights and half-lives</source>
   <translation>Веса и период полураспада</translation>
  </message>
  <message>
   <source>Weights by event type</source>
   <translation>Веса по типам событий</translation>
  </message>
  <message>
   <source>Weights of publishers</source>
   <translation>Веса изданий</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Что</translation>
  </message>
  <message>
   <source>What changed since the point before</source>
   <translation>Что изменилось с предыдущей точки</translation>
  </message>
  <message>
   <source>What could be read, {counted}, is in a new file: {path}</source>
   <translation>Всё, что удалось прочитать ({counted}), записано в новый файл: {path}</translation>
  </message>
  <message>
   <source>What happened before the first year still counts.</source>
   <translation>То, что было до первого года, тоже учитывается.</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Что если</translation>
  </message>
  <message>
   <source>What is it?</source>
   <translation>Что это?</translation>
  </message>
  <message>
   <source>What moved it</source>
   <translation>Что повлияло</translation>
  </message>
  <message>
   <source>What moved since, and why</source>
   <translation>Что изменилось с тех пор и почему</translation>
  </message>
  <message>
   <source>What moved the value</source>
   <translation>Что повлияло на значение</translation>
  </message>
  <message>
   <source>What the search understood</source>
   <translation>Как понят запрос</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Когда</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Где</translation>
  </message>
  <message>
   <source>Where marks stand in this document</source>
   <translation>Где в документе стоят пометки</translation>
  </message>
  <message>
   <source>Where the two are mentioned</source>
   <translation>Где упоминаются обе</translation>
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
   <source>Whether files, quotations and numbers hold together</source>
   <translation>Сходятся ли файлы, цитаты и числа</translation>
  </message>
  <message>
   <source>Which entity stays</source>
   <translation>Какая сущность останется</translation>
  </message>
  <message>
   <source>Who acts towards whom</source>
   <translation>Кто и как действует в отношении других</translation>
  </message>
  <message>
   <source>Who does what here</source>
   <translation>Кто что делает</translation>
  </message>
  <message>
   <source>Who does what here · {place} of {count}</source>
   <translation>Кто что делает · {place} из {count}</translation>
  </message>
  <message>
   <source>Who is compared</source>
   <translation>Кто сравнивается</translation>
  </message>
  <message>
   <source>Who leans</source>
   <translation>Кто сближается</translation>
  </message>
  <message>
   <source>Who leans towards whom, and the words that say so.</source>
   <translation>Кто с кем сближается и какими словами это сказано.</translation>
  </message>
  <message>
   <source>Whom does it mean?</source>
   <translation>О ком речь?</translation>
  </message>
  <message>
   <source>Whose act it is</source>
   <translation>Чей это акт</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Почему</translation>
  </message>
  <message>
   <source>Why this value?</source>
   <translation>Почему так?</translation>
  </message>
  <message>
   <source>Width: acts. Solid: mostly towards. Dashed: mostly away. Grey: mixed.</source>
   <translation>Толщина: число актов. Сплошная: в основном сближение. Штрих: в основном отдаление. Серая: поровну.</translation>
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
   <source>Without</source>
   <translation>Без издания</translation>
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
   <source>Without {facet}</source>
   <translation>Кроме: {facet}</translation>
  </message>
  <message numerus="yes">
   <source>Without {n} acts: &lt;b&gt;{value}&lt;/b&gt; ({change}). Not saved.</source>
   <translation>
    <numerusform>Без {n} акта: &lt;b&gt;{value}&lt;/b&gt; ({change}). Не сохраняется.</numerusform>
    <numerusform>Без {n} актов: &lt;b&gt;{value}&lt;/b&gt; ({change}). Не сохраняется.</numerusform>
    <numerusform>Без {n} актов: &lt;b&gt;{value}&lt;/b&gt; ({change}). Не сохраняется.</numerusform>
   </translation>
  </message>
  <message>
   <source>Without {publisher}</source>
   <translation>Без издания «{publisher}»</translation>
  </message>
  <message>
   <source>Word document</source>
   <comment>kind of file</comment>
   <translation>документ Word</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Слова</translation>
  </message>
  <message>
   <source>Words</source>
   <comment>column</comment>
   <translation>Слова</translation>
  </message>
  <message>
   <source>Words in context</source>
   <comment>column</comment>
   <translation>Слова в контексте</translation>
  </message>
  <message>
   <source>Words of a note</source>
   <translation>Слова из заметки</translation>
  </message>
  <message>
   <source>Words or filters: {example}</source>
   <translation>Слова или условия: {example}</translation>
  </message>
  <message>
   <source>Work on a copy</source>
   <translation>Работать с копией</translation>
  </message>
  <message>
   <source>Work on a copy in another folder</source>
   <translation>Работайте с копией в другой папке</translation>
  </message>
  <message>
   <source>Work on a local copy</source>
   <translation>Работать с копией на этом компьютере</translation>
  </message>
  <message>
   <source>Working</source>
   <translation>Идёт работа</translation>
  </message>
  <message>
   <source>Write a number above 0, 1000 at most</source>
   <translation>Напишите число больше 0 и не больше 1000</translation>
  </message>
  <message>
   <source>Write a number from 0 to 1</source>
   <translation>Напишите число от 0 до 1</translation>
  </message>
  <message>
   <source>Write countries = ["KGZ", "TJK"]</source>
   <translation>Напишите countries = ["KGZ", "TJK"]</translation>
  </message>
  <message>
   <source>Write flat = true, side = "out" or "in", inherit = true</source>
   <translation>Напишите flat = true, side = "out" или "in", inherit = true</translation>
  </message>
  <message>
   <source>Write members = ["{key}"]</source>
   <translation>Напишите members = ["{key}"]</translation>
  </message>
  <message>
   <source>Write {key} = "..."</source>
   <translation>Напишите {key} = "..."</translation>
  </message>
  <message>
   <source>Write {key} = "2001"</source>
   <translation>Напишите {key} = "2001"</translation>
  </message>
  <message>
   <source>Writing the pack…</source>
   <translation>Запись пакета…</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Запись…</translation>
  </message>
  <message>
   <source>Written as</source>
   <comment>card</comment>
   <translation>Написания</translation>
  </message>
  <message>
   <source>Year</source>
   <comment>column</comment>
   <translation>Год</translation>
  </message>
  <message>
   <source>Yearly</source>
   <translation>По годам</translation>
  </message>
  <message>
   <source>You see every title and date before anything is stored</source>
   <translation>Прежде чем что-либо записать, мы покажем все заголовки и даты</translation>
  </message>
  <message>
   <source>You work on a copy now: {path}. The file it was made from is left as it was.</source>
   <translation>Теперь вы работаете с копией: {path}. Исходный файл остался как был.</translation>
  </message>
  <message>
   <source>Your basket: filter to it, then export it</source>
   <translation>Ваша подборка: отберите её и экспортируйте</translation>
  </message>
  <message>
   <source>Your decisions are stored. {error}</source>
   <translation>Ваши решения сохранены. {error}</translation>
  </message>
  <message>
   <source>Your name in the history</source>
   <translation>Ваше имя в истории</translation>
  </message>
  <message>
   <source>ZIP archive</source>
   <comment>kind of file</comment>
   <translation>архив ZIP</translation>
  </message>
  <message>
   <source>`counting` holds what it cannot</source>
   <translation>в `counting` недопустимое значение</translation>
  </message>
  <message>
   <source>`counting` knows flat, side and inherit only</source>
   <translation>в `counting` бывают только flat, side и inherit</translation>
  </message>
  <message>
   <source>`countries` is not a list of keys</source>
   <translation>`countries` — не список ключей</translation>
  </message>
  <message>
   <source>`powers` is not a list of tables</source>
   <translation>`powers` — не список таблиц</translation>
  </message>
  <message>
   <source>`promises` names no event type: {promises}</source>
   <translation>в `promises` указан неизвестный тип события: {promises}</translation>
  </message>
  <message>
   <source>`weights.{name}` has no {key}</source>
   <translation>в `weights.{name}` не бывает {key}</translation>
  </message>
  <message>
   <source>`weights.{name}` is not a table</source>
   <translation>`weights.{name}` — не таблица</translation>
  </message>
  <message>
   <source>`weights.{name}` is {value}</source>
   <translation>`weights.{name}` равно {value}</translation>
  </message>
  <message>
   <source>`weights` has no {name}</source>
   <translation>в `weights` не бывает {name}</translation>
  </message>
  <message>
   <source>`weights` is not a table</source>
   <translation>`weights` — не таблица</translation>
  </message>
  <message>
   <source>`{key}` is missing or not a text</source>
   <translation>`{key}` отсутствует или не строка</translation>
  </message>
  <message>
   <source>`{key}` is not a year or a day: {text}</source>
   <translation>`{key}` — не год и не день: {text}</translation>
  </message>
  <message>
   <source>a .geox project from this computer</source>
   <translation>проект .geox с этого компьютера</translation>
  </message>
  <message>
   <source>a deed</source>
   <translation>дело</translation>
  </message>
  <message>
   <source>a deed</source>
   <comment>card</comment>
   <translation>дело</translation>
  </message>
  <message>
   <source>a lone quote</source>
   <translation>непарная кавычка</translation>
  </message>
  <message>
   <source>a month</source>
   <translation>за месяц</translation>
  </message>
  <message>
   <source>a pronoun that stands for it</source>
   <translation>местоимение вместо имени</translation>
  </message>
  <message>
   <source>a quarter</source>
   <translation>за квартал</translation>
  </message>
  <message>
   <source>a year</source>
   <translation>за год</translation>
  </message>
  <message>
   <source>about {count} min</source>
   <translation>около {count} мин</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>около {size}</translation>
  </message>
  <message>
   <source>accepted</source>
   <comment>filter</comment>
   <translation>принято</translation>
  </message>
  <message>
   <source>accepted {counted}</source>
   <translation>принято: {counted}</translation>
  </message>
  <message>
   <source>act</source>
   <translation>акт</translation>
  </message>
  <message>
   <source>act</source>
   <comment>marks</comment>
   <translation>акт</translation>
  </message>
  <message>
   <source>act · {type}</source>
   <comment>box</comment>
   <translation>акт · {type}</translation>
  </message>
  <message>
   <source>act, {type}</source>
   <translation>акт, {type}</translation>
  </message>
  <message>
   <source>actor</source>
   <translation>кто действует</translation>
  </message>
  <message>
   <source>actor</source>
   <comment>box</comment>
   <translation>кто</translation>
  </message>
  <message>
   <source>actor</source>
   <comment>filter</comment>
   <translation>кто</translation>
  </message>
  <message>
   <source>acts</source>
   <comment>card</comment>
   <translation>действует сама</translation>
  </message>
  <message>
   <source>acts behind the value in the snapshot</source>
   <translation>акты, стоявшие за значением в снимке</translation>
  </message>
  <message>
   <source>acts behind the value now</source>
   <translation>акты, стоящие за значением сейчас</translation>
  </message>
  <message>
   <source>acts for it</source>
   <translation>действует от её имени</translation>
  </message>
  <message>
   <source>add annotate highlight new event mention</source>
   <translation>добавить аннотация выделить новое событие упоминание</translation>
  </message>
  <message>
   <source>added</source>
   <comment>card</comment>
   <translation>добавлено</translation>
  </message>
  <message>
   <source>added</source>
   <comment>filter</comment>
   <translation>добавлено</translation>
  </message>
  <message>
   <source>added event {id}</source>
   <translation>добавлено событие {id}</translation>
  </message>
  <message>
   <source>added the study {name}</source>
   <translation>добавлено исследование «{name}»</translation>
  </message>
  <message>
   <source>address</source>
   <translation>адрес</translation>
  </message>
  <message>
   <source>address of the document</source>
   <translation>адрес текста</translation>
  </message>
  <message>
   <source>alignment over time series trend</source>
   <translation>сближение во времени ряд тренд динамика</translation>
  </message>
  <message>
   <source>alignment, -1..1</source>
   <translation>сближение, −1..1</translation>
  </message>
  <message>
   <source>all events count</source>
   <translation>учитывать все события</translation>
  </message>
  <message>
   <source>all evidence</source>
   <translation>все свидетельства</translation>
  </message>
  <message>
   <source>all of: {filters}</source>
   <translation>всё сразу: {filters}</translation>
  </message>
  <message>
   <source>already here</source>
   <translation>уже есть</translation>
  </message>
  <message>
   <source>already in the file</source>
   <translation>уже в файле</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>размер</translation>
  </message>
  <message>
   <source>amount</source>
   <comment>filter</comment>
   <translation>размер</translation>
  </message>
  <message>
   <source>an archive inside an archive; unpack it first</source>
   <translation>архив внутри архива; сначала распакуйте его</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more</source>
   <translation>
    <numerusform>и ещё {n}</numerusform>
    <numerusform>и ещё {n}</numerusform>
    <numerusform>и ещё {n}</numerusform>
   </translation>
  </message>
  <message>
   <source>any country</source>
   <translation>любая страна</translation>
  </message>
  <message>
   <source>any power</source>
   <translation>любая держава</translation>
  </message>
  <message>
   <source>army</source>
   <comment>office</comment>
   <translation>армия</translation>
  </message>
  <message>
   <source>article text</source>
   <translation>статья текст</translation>
  </message>
  <message>
   <source>as shipped</source>
   <translation>из поставки</translation>
  </message>
  <message>
   <source>aspect</source>
   <translation>вид</translation>
  </message>
  <message>
   <source>asserted</source>
   <comment>It is …</comment>
   <translation>утверждается</translation>
  </message>
  <message>
   <source>asserted</source>
   <comment>filter</comment>
   <translation>утверждается</translation>
  </message>
  <message>
   <source>asserted, claimed, planned, hypothetical or denied</source>
   <translation>asserted, claimed, planned, hypothetical или denied</translation>
  </message>
  <message>
   <source>at least {value}</source>
   <translation>не ниже {value}</translation>
  </message>
  <message>
   <source>attachments are not read; save it beside the message</source>
   <translation>вложения не читаются; сохраните файл рядом с письмом</translation>
  </message>
  <message>
   <source>attribution</source>
   <translation>источник утверждения</translation>
  </message>
  <message>
   <source>author</source>
   <translation>автор</translation>
  </message>
  <message>
   <source>auto import directory monitor inbox</source>
   <translation>автоматический импорт каталог следить входящие</translation>
  </message>
  <message>
   <source>away {value}</source>
   <translation>отдаление {value}</translation>
  </message>
  <message>
   <source>away ↓</source>
   <translation>отдаление ↓</translation>
  </message>
  <message>
   <source>basis of the date</source>
   <translation>основание даты</translation>
  </message>
  <message>
   <source>becomes {value}</source>
   <translation>станет {value}</translation>
  </message>
  <message>
   <source>before after slope difference</source>
   <translation>до после разница изменение</translation>
  </message>
  <message>
   <source>below {value}</source>
   <translation>ниже {value}</translation>
  </message>
  <message>
   <source>bookmarks favourites searches filters layout</source>
   <translation>закладки избранное поиски фильтры расположение</translation>
  </message>
  <message>
   <source>both act (a meeting, a treaty)</source>
   <translation>действуют обе стороны (встреча, договор)</translation>
  </message>
  <message>
   <source>bug problem crash error support log diagnostics</source>
   <translation>ошибка проблема сбой поддержка журнал диагностика</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>не читается</translation>
  </message>
  <message>
   <source>change</source>
   <translation>изменение</translation>
  </message>
  <message>
   <source>change correct fix date type sign actor amount</source>
   <translation>исправить правка дата тип знак участник сумма</translation>
  </message>
  <message>
   <source>changed a note</source>
   <translation>изменена заметка</translation>
  </message>
  <message>
   <source>changed since it was imported: the stored text is kept</source>
   <translation>файл изменился после импорта; оставлен прежний текст</translation>
  </message>
  <message>
   <source>changed the study {name}</source>
   <translation>изменено исследование «{name}»</translation>
  </message>
  <message>
   <source>changed {columns} of document {id}</source>
   <translation>текст {id}, изменено: {columns}</translation>
  </message>
  <message>
   <source>changed {columns} of event {id}</source>
   <translation>событие {id}, изменено: {columns}</translation>
  </message>
  <message>
   <source>changed {columns} of event {id}: {reason}</source>
   <translation>изменено событие {id} ({columns}): {reason}</translation>
  </message>
  <message>
   <source>characters {start}–{end}</source>
   <translation>знаки {start}–{end}</translation>
  </message>
  <message>
   <source>check judge queue accuracy sample unseen</source>
   <translation>проверить оценить очередь точность выборка непросмотренные</translation>
  </message>
  <message>
   <source>cite quote source reference footnote clipboard</source>
   <translation>ссылка цитата источник сноска буфер обмена</translation>
  </message>
  <message>
   <source>claim</source>
   <comment>filter</comment>
   <translation>слова третьей стороны</translation>
  </message>
  <message>
   <source>claim and denial</source>
   <translation>утверждение и отрицание</translation>
  </message>
  <message>
   <source>claimed</source>
   <comment>It is …</comment>
   <translation>с чужих слов</translation>
  </message>
  <message>
   <source>claimed</source>
   <comment>filter</comment>
   <translation>с чужих слов</translation>
  </message>
  <message>
   <source>clusters left out because they have no date</source>
   <translation>акты, не учтённые из-за отсутствия даты</translation>
  </message>
  <message>
   <source>code</source>
   <translation>код</translation>
  </message>
  <message>
   <source>code point after the last one</source>
   <translation>знак после последнего</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>запятая</translation>
  </message>
  <message>
   <source>company</source>
   <comment>office</comment>
   <translation>компания</translation>
  </message>
  <message>
   <source>confidence</source>
   <translation>уверенность</translation>
  </message>
  <message>
   <source>confidence</source>
   <comment>filter</comment>
   <translation>уверенность</translation>
  </message>
  <message>
   <source>conflict opposite words deeds u-turn</source>
   <translation>конфликт противоположные слова дела разворот</translation>
  </message>
  <message>
   <source>corrections of one act share it</source>
   <translation>общий для исправлений одного действия</translation>
  </message>
  <message>
   <source>counted from the date of the text</source>
   <translation>отсчитана от даты текста</translation>
  </message>
  <message>
   <source>country</source>
   <translation>страна</translation>
  </message>
  <message>
   <source>country</source>
   <comment>filter</comment>
   <translation>страна</translation>
  </message>
  <message>
   <source>country</source>
   <comment>marks</comment>
   <translation>страна</translation>
  </message>
  <message>
   <source>country, organisation, person, facility, place, region or group</source>
   <translation>country, organisation, person, facility, place, region или group</translation>
  </message>
  <message>
   <source>counts by the study {name}</source>
   <translation>расчёт по исследованию «{name}»</translation>
  </message>
  <message>
   <source>create project start import corpus</source>
   <translation>создать проект начать импорт корпус новый файл</translation>
  </message>
  <message>
   <source>currency (ISO 4217) or what is counted</source>
   <translation>валюта (ISO 4217) или то, что считают</translation>
  </message>
  <message>
   <source>data table values twin</source>
   <translation>данные таблица значения</translation>
  </message>
  <message>
   <source>date</source>
   <translation>дата</translation>
  </message>
  <message>
   <source>date</source>
   <comment>filter</comment>
   <translation>дата</translation>
  </message>
  <message>
   <source>date</source>
   <comment>marks</comment>
   <translation>дата</translation>
  </message>
  <message>
   <source>date {basis}</source>
   <translation>дата {basis}</translation>
  </message>
  <message>
   <source>dates, money and numbers as values</source>
   <translation>даты, деньги и числа как значения</translation>
  </message>
  <message>
   <source>day and month are stated, the year is the text's</source>
   <translation>день и месяц указаны, год взят у текста</translation>
  </message>
  <message>
   <source>day of publication</source>
   <translation>дата публикации</translation>
  </message>
  <message>
   <source>day, month, year or unknown</source>
   <translation>day, month, year или unknown</translation>
  </message>
  <message>
   <source>day, week, month, quarter, year, period or unknown</source>
   <translation>day, week, month, quarter, year, period или unknown</translation>
  </message>
  <message>
   <source>deed</source>
   <translation>дело</translation>
  </message>
  <message>
   <source>deed</source>
   <comment>filter</comment>
   <translation>дело</translation>
  </message>
  <message>
   <source>deed against word</source>
   <translation>слово и дело</translation>
  </message>
  <message>
   <source>defence minister</source>
   <comment>office</comment>
   <translation>министр обороны</translation>
  </message>
  <message>
   <source>deleted notes</source>
   <translation>удалены заметки</translation>
  </message>
  <message>
   <source>deleted the snapshot {name}</source>
   <translation>удалён снимок {name}</translation>
  </message>
  <message>
   <source>deleted the view {name}</source>
   <translation>удалён вид «{name}»</translation>
  </message>
  <message>
   <source>denied</source>
   <comment>It is …</comment>
   <translation>отрицается</translation>
  </message>
  <message>
   <source>denied</source>
   <comment>filter</comment>
   <translation>отрицается</translation>
  </message>
  <message>
   <source>deputy prime minister</source>
   <comment>office</comment>
   <translation>вице-премьер</translation>
  </message>
  <message>
   <source>described so beside the name</source>
   <translation>так описано рядом с именем</translation>
  </message>
  <message>
   <source>deselect clear escape</source>
   <translation>снять выделение очистить</translation>
  </message>
  <message>
   <source>difference changed version baseline</source>
   <translation>разница изменилось версия снимок</translation>
  </message>
  <message>
   <source>diplomatic</source>
   <comment>filter</comment>
   <translation>дипломатия</translation>
  </message>
  <message>
   <source>diplomatic +</source>
   <translation>дипломатия +</translation>
  </message>
  <message>
   <source>diplomatic −</source>
   <translation>дипломатия −</translation>
  </message>
  <message>
   <source>document</source>
   <comment>filter</comment>
   <translation>документ</translation>
  </message>
  <message>
   <source>document</source>
   <comment>note on</comment>
   <translation>документ</translation>
  </message>
  <message>
   <source>document {place} of {count}</source>
   <translation>документ {place} из {count}</translation>
  </message>
  <message>
   <source>documents of their representatives</source>
   <translation>тексты их представителей</translation>
  </message>
  <message>
   <source>documents that mention it, in scope</source>
   <translation>текстов в отборе, где упоминается</translation>
  </message>
  <message>
   <source>domain</source>
   <translation>область</translation>
  </message>
  <message>
   <source>domain</source>
   <comment>filter</comment>
   <translation>область</translation>
  </message>
  <message>
   <source>dossier proof report verify zip citations share</source>
   <translation>досье доказательства отчёт проверка zip цитаты передать</translation>
  </message>
  <message>
   <source>down hit sentence</source>
   <translation>вниз совпадение предложение</translation>
  </message>
  <message>
   <source>duplicates spelling variants entities alias</source>
   <translation>дубликаты варианты написания сущности псевдонимы</translation>
  </message>
  <message>
   <source>economic</source>
   <comment>filter</comment>
   <translation>экономика</translation>
  </message>
  <message>
   <source>economic +</source>
   <translation>экономика +</translation>
  </message>
  <message>
   <source>economic −</source>
   <translation>экономика −</translation>
  </message>
  <message>
   <source>edited</source>
   <comment>filter</comment>
   <translation>исправлено</translation>
  </message>
  <message>
   <source>end</source>
   <translation>конец в тексте</translation>
  </message>
  <message>
   <source>entities</source>
   <comment>no such</comment>
   <translation>сущностей</translation>
  </message>
  <message>
   <source>entity</source>
   <translation>сущность</translation>
  </message>
  <message>
   <source>entity</source>
   <comment>filter</comment>
   <translation>сущность</translation>
  </message>
  <message>
   <source>entity</source>
   <comment>note on</comment>
   <translation>сущность</translation>
  </message>
  <message>
   <source>equal unweighted</source>
   <translation>равные без весов</translation>
  </message>
  <message>
   <source>event</source>
   <comment>note on</comment>
   <translation>событие</translation>
  </message>
  <message>
   <source>event type</source>
   <translation>тип события</translation>
  </message>
  <message>
   <source>event {id}</source>
   <translation>событие {id}</translation>
  </message>
  <message>
   <source>event, state or assessment</source>
   <translation>event, state или assessment</translation>
  </message>
  <message>
   <source>events</source>
   <comment>no such</comment>
   <translation>событий</translation>
  </message>
  <message>
   <source>events found in it, rejected ones left out</source>
   <translation>найденные в нём события без отклонённых</translation>
  </message>
  <message>
   <source>events of one compound act share it</source>
   <translation>общий для событий одного составного акта</translation>
  </message>
  <message>
   <source>events or mentions</source>
   <translation>events (события) или mentions (упоминания)</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>всё</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>повсюду</translation>
  </message>
  <message>
   <source>example demo try</source>
   <translation>пример демо попробовать образец</translation>
  </message>
  <message>
   <source>exit leave program</source>
   <translation>выход закрыть программу</translation>
  </message>
  <message>
   <source>extracted {day}</source>
   <translation>извлечено {day}</translation>
  </message>
  <message>
   <source>faded or diluted</source>
   <translation>ослаб или разбавлен</translation>
  </message>
  <message>
   <source>favourite bookmark basket</source>
   <translation>избранное закладка подборка</translation>
  </message>
  <message>
   <source>favourites bookmarks basket filter</source>
   <translation>избранное закладки подборка корзина отбор</translation>
  </message>
  <message numerus="yes">
   <source>feeds {n} chart points</source>
   <translation>
    <numerusform>входит в {n} точку графика</numerusform>
    <numerusform>входит в {n} точки графика</numerusform>
    <numerusform>входит в {n} точек графика</numerusform>
   </translation>
  </message>
  <message>
   <source>first code point in the document's text, counted from 0</source>
   <translation>первый знак в тексте, счёт с 0</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>первый день</translation>
  </message>
  <message>
   <source>first day of the act; empty: undated</source>
   <translation>первый день акта; пусто: без даты</translation>
  </message>
  <message>
   <source>first year</source>
   <translation>первый год</translation>
  </message>
  <message>
   <source>float detach second screen monitor</source>
   <translation>открепить отсоединить второй экран монитор</translation>
  </message>
  <message>
   <source>focus pane article read</source>
   <translation>фокус панель статья читать</translation>
  </message>
  <message>
   <source>focus pane chart</source>
   <translation>фокус панель график</translation>
  </message>
  <message>
   <source>focus pane table list passages notes</source>
   <translation>фокус панель таблица список фрагменты заметки</translation>
  </message>
  <message>
   <source>focus switch cycle</source>
   <translation>фокус переключить перейти</translation>
  </message>
  <message>
   <source>follow it</source>
   <translation>соблюдается</translation>
  </message>
  <message>
   <source>foreign minister</source>
   <comment>office</comment>
   <translation>министр иностранных дел</translation>
  </message>
  <message>
   <source>found by the lexicon</source>
   <translation>найдено по словарю</translation>
  </message>
  <message>
   <source>freeze save version numbers baseline</source>
   <translation>зафиксировать сохранить версия числа снимок</translation>
  </message>
  <message>
   <source>from the evidence</source>
   <translation>по свидетельствам</translation>
  </message>
  <message>
   <source>from {first} on</source>
   <translation>годы с {first}</translation>
  </message>
  <message>
   <source>from {start} to {stop}</source>
   <translation>от {start} до {stop}</translation>
  </message>
  <message>
   <source>from “{words}”</source>
   <translation>из слов «{words}»</translation>
  </message>
  <message>
   <source>full screen focus hide panes</source>
   <translation>полный экран скрыть панели сосредоточиться</translation>
  </message>
  <message>
   <source>gazetteer</source>
   <comment>found by</comment>
   <translation>список имён</translation>
  </message>
  <message>
   <source>geography region</source>
   <translation>география регион</translation>
  </message>
  <message>
   <source>go to the undated lane.</source>
   <translation>попадут на дорожку без дат.</translation>
  </message>
  <message>
   <source>goes to the undated lane.</source>
   <translation>попадёт на дорожку без дат.</translation>
  </message>
  <message>
   <source>graph actors edges relations</source>
   <translation>граф участники связи отношения</translation>
  </message>
  <message>
   <source>greatest quantity</source>
   <translation>наибольшее количество</translation>
  </message>
  <message>
   <source>half-life of a standing fact, years</source>
   <translation>полураспад длящегося факта, лет</translation>
  </message>
  <message>
   <source>has</source>
   <comment>filter</comment>
   <translation>есть</translation>
  </message>
  <message>
   <source>hash of the text</source>
   <translation>хеш текста</translation>
  </message>
  <message>
   <source>headline of the document</source>
   <translation>заголовок текста</translation>
  </message>
  <message>
   <source>headline, body, caption, furniture or biography</source>
   <translation>headline, body, caption, furniture или biography</translation>
  </message>
  <message>
   <source>help formula explain limits accuracy error</source>
   <translation>помощь формула объяснение пределы точность ошибка</translation>
  </message>
  <message>
   <source>help introduction tutorial first steps learn</source>
   <translation>помощь введение обучение первые шаги</translation>
  </message>
  <message>
   <source>help manual documentation how</source>
   <translation>помощь справка документация как</translation>
  </message>
  <message>
   <source>hidden lines headers footers boilerplate</source>
   <translation>скрытые строки колонтитулы служебные</translation>
  </message>
  <message>
   <source>highlights marks off hide colours</source>
   <translation>подсветка пометки выключить скрыть цвета</translation>
  </message>
  <message>
   <source>host</source>
   <comment>office</comment>
   <translation>место размещения</translation>
  </message>
  <message>
   <source>how the date is known</source>
   <translation>откуда известна дата</translation>
  </message>
  <message>
   <source>how the day is known: stated, metadata, relative, inferred, user, none</source>
   <translation>откуда известен день: stated, metadata, relative, inferred, user, none</translation>
  </message>
  <message>
   <source>hypothetical</source>
   <comment>It is …</comment>
   <translation>предполагается</translation>
  </message>
  <message>
   <source>hypothetical</source>
   <comment>filter</comment>
   <translation>предполагается</translation>
  </message>
  <message>
   <source>import articles documents files folder pdf word html</source>
   <translation>импорт статьи документы файлы папка pdf word html загрузить</translation>
  </message>
  <message>
   <source>imported {day}</source>
   <translation>импортировано {day}</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>действует</translation>
  </message>
  <message>
   <source>in one text</source>
   <translation>в одном тексте</translation>
  </message>
  <message>
   <source>incoming direction recipient</source>
   <translation>входящие направление адресат</translation>
  </message>
  <message>
   <source>inferred</source>
   <comment>how dated</comment>
   <translation>выведена</translation>
  </message>
  <message>
   <source>inferred from the text</source>
   <translation>выведена из текста</translation>
  </message>
  <message>
   <source>initials of the other</source>
   <translation>первые буквы другой</translation>
  </message>
  <message>
   <source>interior minister</source>
   <comment>office</comment>
   <translation>министр внутренних дел</translation>
  </message>
  <message>
   <source>interval above 0</source>
   <translation>интервал выше 0</translation>
  </message>
  <message>
   <source>interval across 0</source>
   <translation>интервал захватывает 0</translation>
  </message>
  <message>
   <source>interval below 0</source>
   <translation>интервал ниже 0</translation>
  </message>
  <message>
   <source>is</source>
   <comment>filter</comment>
   <translation>состояние</translation>
  </message>
  <message>
   <source>is a name of</source>
   <translation>одно из имён для</translation>
  </message>
  <message>
   <source>is acted on</source>
   <comment>card</comment>
   <translation>действуют на неё</translation>
  </message>
  <message>
   <source>is the same as</source>
   <translation>то же, что и</translation>
  </message>
  <message>
   <source>it holds together, but another measure counted it: {checked}</source>
   <translation>всё сходится, но числа считала другая версия меры: {checked}</translation>
  </message>
  <message>
   <source>it holds together. Checked: {checked}</source>
   <translation>всё сходится. Проверено: {checked}</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>это папка</translation>
  </message>
  <message>
   <source>it is locked with a password</source>
   <translation>закрыто паролем</translation>
  </message>
  <message>
   <source>it is not a JSON object</source>
   <translation>это не объект JSON</translation>
  </message>
  <message>
   <source>its address</source>
   <translation>адрес</translation>
  </message>
  <message>
   <source>its id inside a file of many</source>
   <translation>номер внутри файла из многих текстов</translation>
  </message>
  <message>
   <source>its item there</source>
   <translation>его запись в Wikidata</translation>
  </message>
  <message>
   <source>its usual name</source>
   <translation>обычное название</translation>
  </message>
  <message>
   <source>jan feb mar apr may jun jul aug sep oct nov dec</source>
   <comment>what the names of the months begin with</comment>
   <translation>янв фев мар апр май|мая июн июл авг сен окт ноя дек</translation>
  </message>
  <message>
   <source>join combine alias duplicate spelling split entity</source>
   <translation>объединить псевдоним дубликат написание разделить сущность</translation>
  </message>
  <message>
   <source>joined {counted} of one act</source>
   <translation>{counted} — теперь один акт</translation>
  </message>
  <message>
   <source>k: pull of thin evidence towards zero</source>
   <translation>k: скудные свидетельства тянет к нулю</translation>
  </message>
  <message>
   <source>kappa alpha intercoder reliability compare files</source>
   <translation>каппа альфа надёжность кодировщиков сравнить файлы</translation>
  </message>
  <message>
   <source>key of the other side; empty: the act names none</source>
   <translation>ключ второй стороны; пусто: она не названа</translation>
  </message>
  <message>
   <source>key of the state, organisation or group that acts</source>
   <translation>ключ государства, организации или группы, которая действует</translation>
  </message>
  <message>
   <source>key of who is quoted, else the words that name them; empty: the narrator</source>
   <translation>ключ того, кого цитируют, иначе слова, которыми он назван; пусто: сам текст</translation>
  </message>
  <message>
   <source>key of who or what is named</source>
   <translation>ключ того, кто или что названо</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>вид</translation>
  </message>
  <message>
   <source>king</source>
   <comment>office</comment>
   <translation>король</translation>
  </message>
  <message>
   <source>label</source>
   <translation>метка</translation>
  </message>
  <message>
   <source>label code keyword</source>
   <translation>тег код ключевое слово</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>последний день</translation>
  </message>
  <message>
   <source>last day, included</source>
   <translation>последний день включительно</translation>
  </message>
  <message>
   <source>last year</source>
   <translation>последний год</translation>
  </message>
  <message>
   <source>least quantity in whole units</source>
   <translation>наименьшее количество в целых единицах</translation>
  </message>
  <message>
   <source>leave project start screen</source>
   <translation>выйти из проекта начальный экран</translation>
  </message>
  <message>
   <source>left at {country}</source>
   <translation>остановились здесь: {country}</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>выпал</translation>
  </message>
  <message>
   <source>left out</source>
   <comment>of an import</comment>
   <translation>не берётся</translation>
  </message>
  <message>
   <source>length of the text in code points</source>
   <translation>длина текста в знаках</translation>
  </message>
  <message>
   <source>linked '{quote}' to {name} ({counted})</source>
   <translation>«{quote}» теперь означает {name} ({counted})</translation>
  </message>
  <message>
   <source>list</source>
   <translation>список</translation>
  </message>
  <message>
   <source>list of [country, power, sign, side]: for whom the event counts towards whom</source>
   <translation>список [страна, держава, знак, сторона]: для кого и к кому считается событие</translation>
  </message>
  <message>
   <source>list of the names it goes by</source>
   <translation>список названий</translation>
  </message>
  <message>
   <source>load project recent</source>
   <translation>загрузить проект недавние</translation>
  </message>
  <message>
   <source>lock freeze hold do not follow</source>
   <translation>заблокировать удержать не следовать</translation>
  </message>
  <message>
   <source>log edits changes corrections audit undo</source>
   <translation>журнал правки изменения исправления аудит отменить</translation>
  </message>
  <message>
   <source>lower end of the 90 % interval</source>
   <translation>нижняя граница интервала 90 %</translation>
  </message>
  <message>
   <source>made event {id} of a possible link</source>
   <translation>возможная связь стала событием {id}</translation>
  </message>
  <message>
   <source>marked '{quote}' as {label}</source>
   <translation>слова «{quote}» отмечены: {label}</translation>
  </message>
  <message>
   <source>marked as unsure {counted}</source>
   <translation>поставлено под вопрос: {counted}</translation>
  </message>
  <message>
   <source>marked by a person</source>
   <translation>отмечено человеком</translation>
  </message>
  <message>
   <source>marked, asked again</source>
   <translation>с пометкой, спросим ещё раз</translation>
  </message>
  <message>
   <source>matrix grid table colours</source>
   <translation>матрица сетка таблица цвета</translation>
  </message>
  <message>
   <source>maybe skip later doubt</source>
   <translation>может быть пропустить позже сомнение</translation>
  </message>
  <message>
   <source>means</source>
   <translation>означает</translation>
  </message>
  <message>
   <source>member</source>
   <comment>office</comment>
   <translation>член</translation>
  </message>
  <message>
   <source>memo comment annotate</source>
   <translation>памятка комментарий аннотация</translation>
  </message>
  <message>
   <source>memo journal diary</source>
   <translation>памятка журнал дневник</translation>
  </message>
  <message>
   <source>mended {counted} from a table</source>
   <translation>исправлено по таблице: {counted}</translation>
  </message>
  <message>
   <source>mention</source>
   <comment>note on</comment>
   <translation>упоминание</translation>
  </message>
  <message>
   <source>mention mark</source>
   <translation>упоминание пометка подсветка</translation>
  </message>
  <message>
   <source>mention {id}</source>
   <translation>упоминание {id}</translation>
  </message>
  <message>
   <source>mentions in scope</source>
   <translation>упоминаний в отборе</translation>
  </message>
  <message>
   <source>merged {names} into {name}</source>
   <translation>{names} → объединено с {name}</translation>
  </message>
  <message>
   <source>metadata</source>
   <comment>how dated</comment>
   <translation>в файле</translation>
  </message>
  <message>
   <source>metonym</source>
   <translation>метонимия</translation>
  </message>
  <message>
   <source>military</source>
   <comment>filter</comment>
   <translation>военное дело</translation>
  </message>
  <message>
   <source>military +</source>
   <translation>военное дело +</translation>
  </message>
  <message>
   <source>military economic diplomatic political share mix</source>
   <translation>военная экономическая дипломатическая политическая доля состав</translation>
  </message>
  <message>
   <source>military −</source>
   <translation>военное дело −</translation>
  </message>
  <message>
   <source>military, economic, diplomatic or political</source>
   <translation>military, economic, diplomatic или political</translation>
  </message>
  <message>
   <source>ministry</source>
   <comment>office</comment>
   <translation>министерство</translation>
  </message>
  <message>
   <source>modality</source>
   <translation>модальность</translation>
  </message>
  <message>
   <source>modality</source>
   <comment>filter</comment>
   <translation>модальность</translation>
  </message>
  <message>
   <source>model</source>
   <comment>found by</comment>
   <translation>модель</translation>
  </message>
  <message>
   <source>most that one text can give a pair</source>
   <translation>больше всего от одного текста на пару</translation>
  </message>
  <message>
   <source>moves chart by</source>
   <translation>сдвиг графика</translation>
  </message>
  <message>
   <source>mutual</source>
   <translation>взаимность</translation>
  </message>
  <message>
   <source>mutual</source>
   <comment>filter</comment>
   <translation>взаимное</translation>
  </message>
  <message>
   <source>mutual in out</source>
   <translation>взаимно обе стороны</translation>
  </message>
  <message>
   <source>name</source>
   <translation>имя</translation>
  </message>
  <message>
   <source>name of the computer's user</source>
   <translation>имя пользователя компьютера</translation>
  </message>
  <message>
   <source>named in an earlier sentence</source>
   <translation>имя в одном из предыдущих предложений</translation>
  </message>
  <message>
   <source>named in the text</source>
   <translation>названы в тексте</translation>
  </message>
  <message>
   <source>named so in the sentence</source>
   <translation>так и названо в предложении</translation>
  </message>
  <message>
   <source>names nobody</source>
   <translation>никого не называет</translation>
  </message>
  <message>
   <source>narrow restrict scope only this</source>
   <translation>сузить ограничить фильтр только это</translation>
  </message>
  <message>
   <source>narrow rows list</source>
   <translation>сузить строки список фильтр</translation>
  </message>
  <message>
   <source>new</source>
   <translation>новый</translation>
  </message>
  <message>
   <source>next layer nested mentions</source>
   <translation>следующий слой вложенные упоминания</translation>
  </message>
  <message>
   <source>next selection</source>
   <translation>следующее выделение</translation>
  </message>
  <message>
   <source>no</source>
   <translation>нет</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>даты нет</translation>
  </message>
  <message>
   <source>no date in text, file or page head</source>
   <translation>даты нет ни в тексте, ни в файле, ни в заголовке страницы</translation>
  </message>
  <message>
   <source>no date is known</source>
   <translation>дата неизвестна</translation>
  </message>
  <message>
   <source>no event</source>
   <translation>ни одного события</translation>
  </message>
  <message>
   <source>no point</source>
   <translation>нет точки</translation>
  </message>
  <message>
   <source>no points</source>
   <translation>нет точек</translation>
  </message>
  <message>
   <source>no text fits this row of the table</source>
   <translation>ни один текст не соответствует этой строке таблицы</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>слов нет</translation>
  </message>
  <message>
   <source>no wrong false delete remove</source>
   <translation>нет неверно ложно удалить убрать</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>никто</translation>
  </message>
  <message>
   <source>none</source>
   <translation>нет</translation>
  </message>
  <message>
   <source>none</source>
   <comment>card</comment>
   <translation>нет</translation>
  </message>
  <message>
   <source>none</source>
   <comment>how dated</comment>
   <translation>нет</translation>
  </message>
  <message>
   <source>none</source>
   <comment>no backups are kept</comment>
   <translation>не хранить</translation>
  </message>
  <message>
   <source>none: $50 million, 500 soldiers, about 20 aircraft</source>
   <translation>нет: $50 million, 500 soldiers, about 20 aircraft</translation>
  </message>
  <message>
   <source>not defined</source>
   <translation>не определена</translation>
  </message>
  <message>
   <source>not extracted: {language}</source>
   <translation>события не извлечены, язык {language}</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>не найден</translation>
  </message>
  <message>
   <source>not found</source>
   <comment>words</comment>
   <translation>не найдено</translation>
  </message>
  <message>
   <source>not mentioned</source>
   <translation>не упоминается</translation>
  </message>
  <message>
   <source>not {filter}</source>
   <translation>кроме: {filter}</translation>
  </message>
  <message>
   <source>note</source>
   <comment>filter</comment>
   <translation>заметка</translation>
  </message>
  <message>
   <source>notes</source>
   <comment>no such</comment>
   <translation>заметок</translation>
  </message>
  <message>
   <source>nothing</source>
   <comment>card</comment>
   <translation>нет</translation>
  </message>
  <message>
   <source>nothing decided yet</source>
   <translation>пока ничего не решено</translation>
  </message>
  <message>
   <source>nothing is left</source>
   <translation>ничего не остаётся</translation>
  </message>
  <message>
   <source>nothing left out</source>
   <translation>показано всё</translation>
  </message>
  <message>
   <source>noun</source>
   <comment>of the lexicon</comment>
   <translation>существительное</translation>
  </message>
  <message>
   <source>now</source>
   <comment>until now</comment>
   <translation>наст. вр.</translation>
  </message>
  <message>
   <source>now less then</source>
   <translation>сейчас минус тогда</translation>
  </message>
  <message>
   <source>number</source>
   <translation>число</translation>
  </message>
  <message>
   <source>off</source>
   <comment>switched off</comment>
   <translation>выключено</translation>
  </message>
  <message>
   <source>one object a line</source>
   <translation>объект на строку</translation>
  </message>
  <message>
   <source>one of PLOVER's sixteen types, or ASSESS</source>
   <translation>один из шестнадцати типов PLOVER или ASSESS</translation>
  </message>
  <message>
   <source>operator</source>
   <comment>office</comment>
   <translation>эксплуатирует</translation>
  </message>
  <message>
   <source>opposite signs</source>
   <translation>разные знаки</translation>
  </message>
  <message>
   <source>organisation</source>
   <comment>marks</comment>
   <translation>организация</translation>
  </message>
  <message>
   <source>organisations regions members central asia</source>
   <translation>организации регионы члены центральная азия</translation>
  </message>
  <message>
   <source>outgoing direction actor</source>
   <translation>исходящие направление участник</translation>
  </message>
  <message>
   <source>over 99%</source>
   <translation>больше 99%</translation>
  </message>
  <message>
   <source>over all evidence</source>
   <translation>по всем свидетельствам</translation>
  </message>
  <message>
   <source>panes windows default arrange restore</source>
   <translation>панели окна по умолчанию расположение восстановить</translation>
  </message>
  <message>
   <source>parliament</source>
   <comment>office</comment>
   <translation>парламент</translation>
  </message>
  <message>
   <source>part</source>
   <comment>box</comment>
   <translation>вклад</translation>
  </message>
  <message>
   <source>parted {counted} as other acts</source>
   <translation>{counted} — теперь отдельные акты</translation>
  </message>
  <message>
   <source>party</source>
   <comment>office</comment>
   <translation>партия</translation>
  </message>
  <message>
   <source>passage</source>
   <comment>note on</comment>
   <translation>фрагмент</translation>
  </message>
  <message>
   <source>passage {place} of {count}</source>
   <translation>фрагмент {place} из {count}</translation>
  </message>
  <message>
   <source>passages</source>
   <comment>no such</comment>
   <translation>фрагментов</translation>
  </message>
  <message>
   <source>person</source>
   <comment>found by</comment>
   <translation>человек</translation>
  </message>
  <message>
   <source>person</source>
   <comment>marks</comment>
   <translation>лицо</translation>
  </message>
  <message>
   <source>persons</source>
   <comment>amount</comment>
   <translation>чел.</translation>
  </message>
  <message>
   <source>place</source>
   <comment>marks</comment>
   <translation>место</translation>
  </message>
  <message>
   <source>planned</source>
   <comment>It is …</comment>
   <translation>планируется</translation>
  </message>
  <message>
   <source>planned</source>
   <comment>filter</comment>
   <translation>планируется</translation>
  </message>
  <message>
   <source>polarity</source>
   <comment>filter</comment>
   <translation>знак</translation>
  </message>
  <message>
   <source>political</source>
   <comment>filter</comment>
   <translation>политика</translation>
  </message>
  <message>
   <source>political +</source>
   <translation>политика +</translation>
  </message>
  <message>
   <source>political −</source>
   <translation>политика −</translation>
  </message>
  <message>
   <source>power</source>
   <translation>держава</translation>
  </message>
  <message>
   <source>power</source>
   <comment>filter</comment>
   <translation>держава</translation>
  </message>
  <message>
   <source>precision of the date</source>
   <translation>точность даты</translation>
  </message>
  <message>
   <source>preferences options configure language font colours shortcuts keys confidence backups</source>
   <translation>настройки предпочтения язык шрифт цвета сочетания клавиши уверенность копии</translation>
  </message>
  <message>
   <source>president</source>
   <comment>office</comment>
   <translation>президент</translation>
  </message>
  <message>
   <source>previous selection return</source>
   <translation>прежнее выделение вернуться</translation>
  </message>
  <message>
   <source>prime minister</source>
   <comment>office</comment>
   <translation>премьер-министр</translation>
  </message>
  <message>
   <source>printer paper page</source>
   <translation>принтер бумага страница напечатать</translation>
  </message>
  <message>
   <source>project</source>
   <comment>note on</comment>
   <translation>проект</translation>
  </message>
  <message>
   <source>publisher</source>
   <translation>издание</translation>
  </message>
  <message>
   <source>publisher</source>
   <comment>filter</comment>
   <translation>издание</translation>
  </message>
  <message>
   <source>publishers of these; unknown ones count as one</source>
   <translation>издания этих текстов; неизвестные считаются за одно</translation>
  </message>
  <message>
   <source>quantity</source>
   <comment>marks</comment>
   <translation>числа</translation>
  </message>
  <message>
   <source>query find all texts kwic</source>
   <translation>запрос искать найти все тексты конкорданс kwic</translation>
  </message>
  <message>
   <source>quote clipboard words</source>
   <translation>цитата буфер обмена слова</translation>
  </message>
  <message>
   <source>read by the classifier</source>
   <translation>прочитано классификатором</translation>
  </message>
  <message>
   <source>real events that count</source>
   <translation>события, которые считаются</translation>
  </message>
  <message>
   <source>recipient</source>
   <translation>по отношению к кому</translation>
  </message>
  <message>
   <source>recipient</source>
   <comment>box</comment>
   <translation>к кому</translation>
  </message>
  <message>
   <source>recipient</source>
   <comment>filter</comment>
   <translation>к кому</translation>
  </message>
  <message>
   <source>refresh update recalculate</source>
   <translation>обновить пересчитать</translation>
  </message>
  <message>
   <source>rejected</source>
   <comment>filter</comment>
   <translation>отклонено</translation>
  </message>
  <message>
   <source>rejected {counted}</source>
   <translation>отклонено: {counted}</translation>
  </message>
  <message>
   <source>relative</source>
   <comment>how dated</comment>
   <translation>отсчитана</translation>
  </message>
  <message>
   <source>removed</source>
   <comment>card</comment>
   <translation>удалено</translation>
  </message>
  <message>
   <source>renamed {old} to {new}</source>
   <translation>{old} → переименовано в {new}</translation>
  </message>
  <message>
   <source>repeat again</source>
   <translation>повторить снова</translation>
  </message>
  <message>
   <source>reset show everything scope</source>
   <translation>сбросить показать всё фильтры</translation>
  </message>
  <message>
   <source>restore recover earlier version lost</source>
   <translation>восстановить прежняя версия потеря</translation>
  </message>
  <message>
   <source>reversal</source>
   <translation>разворот</translation>
  </message>
  <message>
   <source>revert take back mistake</source>
   <translation>вернуть назад ошибка откат</translation>
  </message>
  <message>
   <source>review</source>
   <translation>проверка</translation>
  </message>
  <message>
   <source>reviewed accepted filter evidence</source>
   <translation>проверенные принятые фильтр свидетельства</translation>
  </message>
  <message>
   <source>robust uncertainty interval publishers error</source>
   <translation>устойчивость неопределённость интервал издания погрешность</translation>
  </message>
  <message>
   <source>row</source>
   <translation>строка</translation>
  </message>
  <message>
   <source>rules</source>
   <comment>found by</comment>
   <translation>правила</translation>
  </message>
  <message>
   <source>rules merges aliases entities corrections</source>
   <translation>правила объединения псевдонимы сущности исправления</translation>
  </message>
  <message>
   <source>said by {speaker}</source>
   <translation>говорит {speaker}</translation>
  </message>
  <message>
   <source>save as duplicate backup file</source>
   <translation>сохранить как дубликат резервная копия</translation>
  </message>
  <message>
   <source>save csv excel image picture png svg pdf list chart</source>
   <translation>сохранить выгрузить картинка рисунок изображение список график csv excel png svg pdf</translation>
  </message>
  <message>
   <source>save csv tsv excel xlsx json brat refi qda conll html markdown download table</source>
   <translation>сохранить выгрузить таблица csv tsv excel xlsx json brat refi qda conll html markdown</translation>
  </message>
  <message>
   <source>saved the view {name}</source>
   <translation>сохранён вид «{name}»</translation>
  </message>
  <message>
   <source>saved {time}</source>
   <translation>сохранено в {time}</translation>
  </message>
  <message>
   <source>search again hit above</source>
   <translation>поиск назад совпадение выше</translation>
  </message>
  <message>
   <source>search again hit below</source>
   <translation>поиск дальше совпадение ниже</translation>
  </message>
  <message>
   <source>search word page</source>
   <translation>поиск слово страница</translation>
  </message>
  <message>
   <source>secretary of defence</source>
   <comment>office</comment>
   <translation>министр обороны</translation>
  </message>
  <message>
   <source>secretary of state</source>
   <comment>office</comment>
   <translation>госсекретарь</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>точка с запятой</translation>
  </message>
  <message>
   <source>sensitivity robust weights assumptions</source>
   <translation>чувствительность устойчивость веса допущения</translation>
  </message>
  <message>
   <source>set back {counted}</source>
   <translation>возвращено на проверку: {counted}</translation>
  </message>
  <message>
   <source>set by a person</source>
   <translation>указал человек</translation>
  </message>
  <message>
   <source>shortcuts keyboard hotkeys help</source>
   <translation>сочетания клавиш клавиатура горячие помощь</translation>
  </message>
  <message>
   <source>side by side difference windows years</source>
   <translation>рядом разница окна годы</translation>
  </message>
  <message>
   <source>sign</source>
   <translation>знак</translation>
  </message>
  <message>
   <source>small multiples compare countries</source>
   <translation>малые графики сравнить страны</translation>
  </message>
  <message>
   <source>something was taken back</source>
   <translation>что-то отменено</translation>
  </message>
  <message>
   <source>sources newspapers media bias lens</source>
   <translation>источники газеты сми пристрастность</translation>
  </message>
  <message>
   <source>speaker</source>
   <translation>говорящий</translation>
  </message>
  <message>
   <source>speaker</source>
   <comment>filter</comment>
   <translation>кто говорит</translation>
  </message>
  <message>
   <source>speaker</source>
   <comment>marks</comment>
   <translation>источник</translation>
  </message>
  <message>
   <source>spelt alike</source>
   <translation>похожее написание</translation>
  </message>
  <message>
   <source>split {counted} off as {name}</source>
   <translation>{name}: отделено {counted}</translation>
  </message>
  <message>
   <source>star</source>
   <comment>filter</comment>
   <translation>звёздочка</translation>
  </message>
  <message>
   <source>start</source>
   <translation>начало в тексте</translation>
  </message>
  <message>
   <source>state company</source>
   <comment>office</comment>
   <translation>государственная компания</translation>
  </message>
  <message>
   <source>stated</source>
   <comment>how dated</comment>
   <translation>в тексте</translation>
  </message>
  <message>
   <source>stated in the sentence</source>
   <translation>указана в предложении</translation>
  </message>
  <message>
   <source>stated, metadata, relative, inferred, user or none</source>
   <translation>stated, metadata, relative, inferred, user или none</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>остаётся</translation>
  </message>
  <message>
   <source>stays {value}</source>
   <translation>остаётся {value}</translation>
  </message>
  <message>
   <source>study studies edit new choose model half-life periods</source>
   <translation>исследование исследования изменить новое выбрать модель период полураспада периоды веса</translation>
  </message>
  <message>
   <source>such as Baltic states</source>
   <translation>например, «Страны Балтии»</translation>
  </message>
  <message>
   <source>surname alone</source>
   <translation>только фамилия</translation>
  </message>
  <message>
   <source>surname alone, spelt alike</source>
   <translation>только фамилия, похожее написание</translation>
  </message>
  <message>
   <source>switched the repair of {words} off</source>
   <translation>выключено правило для «{words}»</translation>
  </message>
  <message>
   <source>switched the repair of {words} on</source>
   <translation>включено правило для «{words}»</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>табуляция</translation>
  </message>
  <message>
   <source>tag</source>
   <comment>filter</comment>
   <translation>метка</translation>
  </message>
  <message>
   <source>tagged {counted} {tag}</source>
   <translation>поставлена метка «{tag}»: {counted}</translation>
  </message>
  <message>
   <source>tags types highlights colour blind</source>
   <translation>метки типы подсветка дальтонизм</translation>
  </message>
  <message>
   <source>tellings of one real event share it</source>
   <translation>общий для сообщений об одном событии</translation>
  </message>
  <message>
   <source>ternary triangle powers between</source>
   <translation>треугольник между державами</translation>
  </message>
  <message>
   <source>text</source>
   <translation>текст</translation>
  </message>
  <message>
   <source>texts</source>
   <comment>no such</comment>
   <translation>текстов</translation>
  </message>
  <message>
   <source>the adjective before it</source>
   <translation>прилагательное перед словом</translation>
  </message>
  <message>
   <source>the changed row</source>
   <translation>изменённая строка</translation>
  </message>
  <message>
   <source>the correction this one takes back</source>
   <translation>исправление, которое это отменяет</translation>
  </message>
  <message>
   <source>the correction, in order</source>
   <translation>исправление, по порядку</translation>
  </message>
  <message>
   <source>the date of the text, for want of date words</source>
   <translation>дата текста, так как слов о дате нет</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>на диске нет места</translation>
  </message>
  <message>
   <source>the disk is read-only</source>
   <translation>диск доступен только для чтения</translation>
  </message>
  <message>
   <source>the document</source>
   <translation>текст</translation>
  </message>
  <message>
   <source>the event</source>
   <translation>событие</translation>
  </message>
  <message>
   <source>the file it was read from</source>
   <translation>файл, из которого прочитан</translation>
  </message>
  <message>
   <source>the first value; for a verdict accepted, edited, rejected or unsure</source>
   <translation>первое значение; для решения accepted, edited, rejected или unsure</translation>
  </message>
  <message>
   <source>the folder does not exist</source>
   <translation>такой папки нет</translation>
  </message>
  <message>
   <source>the mention</source>
   <translation>упоминание</translation>
  </message>
  <message>
   <source>the nearest party named in the rest of its clause</source>
   <translation>ближайшая сторона, названная в остальной части предложения</translation>
  </message>
  <message>
   <source>the object</source>
   <translation>дополнение</translation>
  </message>
  <message>
   <source>the one it leans towards</source>
   <translation>с кем сближается</translation>
  </message>
  <message>
   <source>the one its sentence leaves unsaid</source>
   <translation>сторона, которую предложение не называет</translation>
  </message>
  <message>
   <source>the one that leans</source>
   <translation>кто сближается</translation>
  </message>
  <message>
   <source>the one the sentence before is about</source>
   <translation>тот, о ком говорит предыдущее предложение</translation>
  </message>
  <message>
   <source>the one told of before</source>
   <translation>сторона, о которой сказано раньше</translation>
  </message>
  <message>
   <source>the one who says it</source>
   <translation>тот, кто это говорит</translation>
  </message>
  <message>
   <source>the other value</source>
   <translation>второе значение</translation>
  </message>
  <message>
   <source>the owner named before it</source>
   <translation>обладатель, названный перед словом</translation>
  </message>
  <message>
   <source>the point goes</source>
   <translation>точка исчезнет</translation>
  </message>
  <message>
   <source>the power {key} has no list of members</source>
   <translation>у державы {key} нет списка участников</translation>
  </message>
  <message>
   <source>the power {key} stands there twice</source>
   <translation>держава {key} указана дважды</translation>
  </message>
  <message>
   <source>the record has no text</source>
   <translation>в записи нет текста</translation>
  </message>
  <message>
   <source>the row has no text</source>
   <translation>в строке нет текста</translation>
  </message>
  <message>
   <source>the row in the first file; empty: it is not there</source>
   <translation>строка в первом файле; пусто: её там нет</translation>
  </message>
  <message>
   <source>the row in the other file; the same as id when one file was compared</source>
   <translation>строка в другом файле; совпадает с id, если сравнивался один файл</translation>
  </message>
  <message>
   <source>the rule that found it</source>
   <translation>правило, которое его нашло</translation>
  </message>
  <message>
   <source>the sentence</source>
   <translation>предложение</translation>
  </message>
  <message>
   <source>the sentence after the hit</source>
   <translation>предложение после найденного</translation>
  </message>
  <message>
   <source>the sentence before the hit</source>
   <translation>предложение до найденного</translation>
  </message>
  <message>
   <source>the sides of the verb before it</source>
   <translation>стороны предыдущего глагола</translation>
  </message>
  <message>
   <source>the study in force weighs otherwise</source>
   <translation>действующее исследование взвешивает иначе</translation>
  </message>
  <message>
   <source>the study whose weights were used</source>
   <translation>исследование, чьи веса применены</translation>
  </message>
  <message>
   <source>the subject</source>
   <translation>подлежащее</translation>
  </message>
  <message>
   <source>the subject of the clause with must or should</source>
   <translation>подлежащее при «must» или «should»</translation>
  </message>
  <message>
   <source>the table of the changed row</source>
   <translation>таблица изменённой строки</translation>
  </message>
  <message>
   <source>the tag “{name}”</source>
   <translation>метку «{name}»</translation>
  </message>
  <message>
   <source>the text itself</source>
   <translation>сам текст</translation>
  </message>
  <message>
   <source>the touched columns after; empty: the row was removed</source>
   <translation>изменённые столбцы после; пусто: строка удалена</translation>
  </message>
  <message>
   <source>the touched columns before; empty: the row was added</source>
   <translation>изменённые столбцы до; пусто: строка добавлена</translation>
  </message>
  <message>
   <source>the whole sentence</source>
   <translation>предложение целиком</translation>
  </message>
  <message>
   <source>the whole text; only on request</source>
   <translation>весь текст; только по запросу</translation>
  </message>
  <message>
   <source>the words that were looked for, else the trigger of the event</source>
   <translation>искомые слова, иначе слово-признак события</translation>
  </message>
  <message>
   <source>the words the date rests on</source>
   <translation>слова, на которых держится дата</translation>
  </message>
  <message>
   <source>the words, exactly as in the text</source>
   <translation>слова точно как в тексте</translation>
  </message>
  <message>
   <source>theme accessibility appearance colours</source>
   <translation>тема доступность оформление цвета контраст</translation>
  </message>
  <message>
   <source>theme automatic appearance</source>
   <translation>тема автоматически оформление</translation>
  </message>
  <message>
   <source>theme black night appearance colours</source>
   <translation>тема чёрная ночь оформление цвета</translation>
  </message>
  <message>
   <source>theme white day appearance colours</source>
   <translation>тема белая день оформление цвета</translation>
  </message>
  <message>
   <source>third-party claim</source>
   <translation>слова третьей стороны</translation>
  </message>
  <message>
   <source>timeline history acts</source>
   <translation>хронология лента история акты</translation>
  </message>
  <message>
   <source>title</source>
   <translation>заголовок</translation>
  </message>
  <message>
   <source>to</source>
   <comment>between two days in a field</comment>
   <translation>по</translation>
  </message>
  <message>
   <source>to</source>
   <comment>between two years</comment>
   <translation>по</translation>
  </message>
  <message>
   <source>today {time}</source>
   <translation>сегодня {time}</translation>
  </message>
  <message>
   <source>told both ways</source>
   <translation>сообщено по-разному</translation>
  </message>
  <message>
   <source>took the snapshot {name}</source>
   <translation>сделан снимок {name}</translation>
  </message>
  <message>
   <source>took {tag} off {counted}</source>
   <translation>снята метка «{tag}»: {counted}</translation>
  </message>
  <message>
   <source>towards {plus}, away {minus}</source>
   <translation>сближение {plus}, отдаление {minus}</translation>
  </message>
  <message>
   <source>towards ↑</source>
   <translation>сближение ↑</translation>
  </message>
  <message>
   <source>type</source>
   <comment>filter</comment>
   <translation>тип</translation>
  </message>
  <message>
   <source>type × modality × side, before it ages</source>
   <translation>тип × модальность × сторона, без учёта давности</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>без даты</translation>
  </message>
  <message>
   <source>undated</source>
   <comment>filter</comment>
   <translation>без даты</translation>
  </message>
  <message>
   <source>undated: 21 Sep 2005, Sep 2005, 2005-Q3, 2005, 2005..2006</source>
   <translation>без даты; можно 21 сен 2005, сен 2005, 2005-Q3, 2005, 2005..2006</translation>
  </message>
  <message>
   <source>under 1%</source>
   <translation>меньше 1%</translation>
  </message>
  <message>
   <source>undo: {change}</source>
   <translation>отмена: {change}</translation>
  </message>
  <message>
   <source>unique, readable, never changed</source>
   <translation>единственный, читаемый, не меняется</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>неизвестно</translation>
  </message>
  <message>
   <source>unknown</source>
   <comment>date</comment>
   <translation>неизвестно</translation>
  </message>
  <message>
   <source>unknown publisher</source>
   <translation>издание неизвестно</translation>
  </message>
  <message>
   <source>unknown: 2005-08-01, 1 August 2005, August 2005 or 2005</source>
   <translation>неизвестно; можно 2005-08-01, 1 августа 2005, август 2005 или 2005</translation>
  </message>
  <message>
   <source>unseen</source>
   <comment>filter</comment>
   <translation>не просмотрено</translation>
  </message>
  <message>
   <source>unseen, accepted, edited, rejected, unsure or added</source>
   <translation>unseen, accepted, edited, rejected, unsure или added</translation>
  </message>
  <message>
   <source>unsure</source>
   <comment>filter</comment>
   <translation>под вопросом</translation>
  </message>
  <message>
   <source>untitled</source>
   <translation>без названия</translation>
  </message>
  <message>
   <source>up = towards, down = away, height = weight</source>
   <translation>вверх — сближение, вниз — отдаление, высота — вес</translation>
  </message>
  <message>
   <source>up hit sentence</source>
   <translation>вверх совпадение предложение</translation>
  </message>
  <message>
   <source>up to {last}</source>
   <translation>годы до {last}</translation>
  </message>
  <message>
   <source>upper end</source>
   <translation>верхняя граница</translation>
  </message>
  <message>
   <source>user</source>
   <comment>how dated</comment>
   <translation>вручную</translation>
  </message>
  <message>
   <source>value</source>
   <translation>значение</translation>
  </message>
  <message>
   <source>value in the snapshot; empty: there was no point</source>
   <translation>значение в снимке; пусто: точки не было</translation>
  </message>
  <message>
   <source>value now; empty: there is no point</source>
   <translation>значение сейчас; пусто: точки нет</translation>
  </message>
  <message>
   <source>various</source>
   <translation>разные</translation>
  </message>
  <message>
   <source>verb</source>
   <comment>of the lexicon</comment>
   <translation>глагол</translation>
  </message>
  <message>
   <source>verdict</source>
   <translation>решение</translation>
  </message>
  <message>
   <source>verdict, or the column whose values differ</source>
   <translation>verdict или столбец, значения которого различаются</translation>
  </message>
  <message>
   <source>verify proof recount validate zip received</source>
   <translation>сверить доказательства пересчитать достоверность zip полученный</translation>
  </message>
  <message>
   <source>version licence copyright authors</source>
   <translation>версия лицензия авторы права</translation>
  </message>
  <message>
   <source>vice president</source>
   <comment>office</comment>
   <translation>вице-президент</translation>
  </message>
  <message>
   <source>weight of what speaks against (Q, not negative)</source>
   <translation>вес того, что говорит против (Q, не отрицательный)</translation>
  </message>
  <message>
   <source>weight of what speaks for (P)</source>
   <translation>вес того, что говорит за (P)</translation>
  </message>
  <message>
   <source>what stands after “{word}”</source>
   <translation>то, что стоит после «{word}»</translation>
  </message>
  <message>
   <source>when</source>
   <translation>когда</translation>
  </message>
  <message>
   <source>when it was read</source>
   <translation>когда прочитан</translation>
  </message>
  <message>
   <source>where it lies or belongs (ISO 3166 alpha-3)</source>
   <translation>где находится или к какой стране относится (ISO 3166 alpha-3)</translation>
  </message>
  <message>
   <source>who</source>
   <translation>кто</translation>
  </message>
  <message>
   <source>who holds the first value: a person or a file</source>
   <translation>у кого первое значение: человек или файл</translation>
  </message>
  <message>
   <source>who holds the other value</source>
   <translation>у кого второе значение</translation>
  </message>
  <message>
   <source>who published it; empty: unknown</source>
   <translation>кто опубликовал; пусто: неизвестно</translation>
  </message>
  <message>
   <source>who says so: narrator, party, third_party or anonymous</source>
   <translation>кто это говорит: narrator, party, third_party или anonymous</translation>
  </message>
  <message>
   <source>who wrote it</source>
   <translation>кто написал</translation>
  </message>
  <message>
   <source>why</source>
   <translation>почему</translation>
  </message>
  <message>
   <source>why nothing was extracted, if so</source>
   <translation>почему ничего не извлечено, если так</translation>
  </message>
  <message>
   <source>why, for the history (may stay empty)</source>
   <translation>причина, для истории (можно не указывать)</translation>
  </message>
  <message>
   <source>will be imported</source>
   <translation>будет импортирован</translation>
  </message>
  <message>
   <source>with</source>
   <comment>box</comment>
   <translation>с кем</translation>
  </message>
  <message>
   <source>words</source>
   <translation>слова</translation>
  </message>
  <message>
   <source>words</source>
   <comment>card</comment>
   <translation>слова</translation>
  </message>
  <message>
   <source>words</source>
   <comment>filter</comment>
   <translation>слова</translation>
  </message>
  <message>
   <source>words</source>
   <comment>no deed</comment>
   <translation>слова</translation>
  </message>
  <message>
   <source>words of the date</source>
   <translation>слова даты</translation>
  </message>
  <message>
   <source>workbook</source>
   <translation>книга</translation>
  </message>
  <message>
   <source>wrote a note</source>
   <translation>написана заметка</translation>
  </message>
  <message>
   <source>year, or all: all evidence, undated too</source>
   <translation>год или all: все свидетельства, в том числе без даты</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>да</translation>
  </message>
  <message>
   <source>yes correct right approve confirm</source>
   <translation>да верно правильно одобрить подтвердить</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>вчера</translation>
  </message>
  <message>
   <source>yesterday {time}</source>
   <translation>вчера {time}</translation>
  </message>
  <message>
   <source>you may not write there</source>
   <translation>нет права записи</translation>
  </message>
  <message>
   <source>you may not write there, or the file is open in another program</source>
   <translation>нет права записи или файл открыт в другой программе</translation>
  </message>
  <message>
   <source>your separator, BOM</source>
   <translation>ваш разделитель, BOM</translation>
  </message>
  <message>
   <source>zoom bigger font size</source>
   <translation>масштаб увеличить шрифт размер</translation>
  </message>
  <message>
   <source>zoom font size</source>
   <translation>масштаб уменьшить шрифт размер</translation>
  </message>
  <message>
   <source>zoom font size reset 100</source>
   <translation>масштаб шрифт размер сбросить 100</translation>
  </message>
  <message numerus="yes">
   <source>{about}; and {n} more</source>
   <translation>
    <numerusform>{about}; и ещё {n}</numerusform>
    <numerusform>{about}; и ещё {n}</numerusform>
    <numerusform>{about}; и ещё {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{acts} of {n} publishers.</source>
   <translation>
    <numerusform>{acts} из {n} издания.</numerusform>
    <numerusform>{acts} из {n} изданий.</numerusform>
    <numerusform>{acts} из {n} изданий.</numerusform>
   </translation>
  </message>
  <message>
   <source>{acts}, {documents}, {publishers}. Untick a row to see it without.</source>
   <translation>{acts}, {documents}, {publishers}. Снимите отметку со строки, чтобы увидеть значение без неё.</translation>
  </message>
  <message>
   <source>{acts}, {undated} undated</source>
   <translation>{acts}, без даты: {undated}</translation>
  </message>
  <message>
   <source>{act}: denied</source>
   <translation>{act}: отрицается</translation>
  </message>
  <message>
   <source>{alike}  ·  kappa {kappa}  ·  alpha {alpha}</source>
   <translation>{alike}  ·  каппа {kappa}  ·  альфа {alpha}</translation>
  </message>
  <message numerus="yes">
   <source>{alike} of {n} rows judged by both alike ({share})</source>
   <translation>
    <numerusform>Одинаково: {alike} из {n} строки, проверенной обоими ({share})</numerusform>
    <numerusform>Одинаково: {alike} из {n} строк, проверенных обоими ({share})</numerusform>
    <numerusform>Одинаково: {alike} из {n} строк, проверенных обоими ({share})</numerusform>
   </translation>
  </message>
  <message>
   <source>{basis} (“{words}”)</source>
   <translation>{basis} («{words}»)</translation>
  </message>
  <message>
   <source>{basis} “{words}”</source>
   <translation>{basis} «{words}»</translation>
  </message>
  <message>
   <source>{change} since {period} ({value}). The changes add up.</source>
   <translation>{change} с предыдущей точки: {period} ({value}). Изменения складываются в сумму.</translation>
  </message>
  <message>
   <source>{chart} cannot be drawn</source>
   <translation>Не удалось построить график «{chart}»</translation>
  </message>
  <message>
   <source>{code} is a promise</source>
   <translation>{code}: обещание</translation>
  </message>
  <message numerus="yes">
   <source>{country} between {count} powers</source>
   <translation>
    <numerusform>{country} и {count} держава</numerusform>
    <numerusform>{country} между {count} державами</numerusform>
    <numerusform>{country} между {count} державами</numerusform>
   </translation>
  </message>
  <message>
   <source>{country} towards every power</source>
   <translation>{country}: ко всем державам</translation>
  </message>
  <message numerus="yes">
   <source>{country} towards {count} powers</source>
   <translation>
    <numerusform>{country}: сближение с {count} державой</numerusform>
    <numerusform>{country}: сближение с {count} державами</numerusform>
    <numerusform>{country}: сближение с {count} державами</numerusform>
   </translation>
  </message>
  <message>
   <source>{country} towards {power}</source>
   <translation>{country} → {power}</translation>
  </message>
  <message>
   <source>{country} towards {power}: {value}, without the act {other}</source>
   <translation>{country} → {power}: {value}, без этого акта {other}</translation>
  </message>
  <message>
   <source>{country} → {power} by domain</source>
   <translation>{country} → {power} по областям</translation>
  </message>
  <message>
   <source>{country} → {power} by publisher</source>
   <translation>{country} → {power} по изданиям</translation>
  </message>
  <message>
   <source>{counts} in this session</source>
   <translation>За этот сеанс: {counts}</translation>
  </message>
  <message>
   <source>{count} checked</source>
   <translation>проверено: {count}</translation>
  </message>
  <message numerus="yes">
   <source>{count} countries towards each power</source>
   <translation>
    <numerusform>{count} страна: сближение с каждой державой</numerusform>
    <numerusform>{count} страны: сближение с каждой державой</numerusform>
    <numerusform>{count} стран: сближение с каждой державой</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} left</source>
   <translation>осталось {count}</translation>
  </message>
  <message>
   <source>{date}  ·  {basis}: “{words}”</source>
   <translation>{date}  ·  {basis}: «{words}»</translation>
  </message>
  <message>
   <source>{documents}, {events} before you cancelled.</source>
   <translation>До отмены: {documents}, {events}.</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{done} из {all}</translation>
  </message>
  <message>
   <source>{events}, {undated} undated</source>
   <translation>{events}, без даты: {undated}</translation>
  </message>
  <message>
   <source>{facet}: {events}, only these</source>
   <translation>{facet}: {events}, только эти</translation>
  </message>
  <message>
   <source>{facet}: {events}, without these</source>
   <translation>{facet}: {events}, без этих</translation>
  </message>
  <message>
   <source>{field} {values}</source>
   <translation>{field}: {values}</translation>
  </message>
  <message>
   <source>{field}: choose a state, organisation or group</source>
   <translation>{field}: выберите государство, организацию или группу</translation>
  </message>
  <message>
   <source>{figure}bn</source>
   <comment>amount</comment>
   <translation>{figure} млрд</translation>
  </message>
  <message>
   <source>{figure}k</source>
   <comment>amount</comment>
   <translation>{figure} тыс.</translation>
  </message>
  <message>
   <source>{figure}m</source>
   <comment>amount</comment>
   <translation>{figure} млн</translation>
  </message>
  <message>
   <source>{file} cannot be written: {reason}</source>
   <translation>Не удаётся записать {file}: {reason}</translation>
  </message>
  <message>
   <source>{file} is open in another program.</source>
   <translation>{file} открыт в другой программе.</translation>
  </message>
  <message>
   <source>{filters} — ignored {words}</source>
   <translation>{filters} — не учтено: {words}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first}–{last}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <comment>days</comment>
   <translation>{first} – {last}</translation>
  </message>
  <message>
   <source>{folder} is there already and not empty</source>
   <translation>Папка {folder} уже есть, и она не пуста</translation>
  </message>
  <message>
   <source>{how}: “{words}”</source>
   <translation>{how}: «{words}»</translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}” now.</source>
   <translation>Клавиши {keys} теперь заняты: «{action}».</translation>
  </message>
  <message>
   <source>{keys} belongs to “{action}”.</source>
   <translation>Клавиши {keys} заняты: «{action}».</translation>
  </message>
  <message numerus="yes">
   <source>{key}: {n} acts of its own or towards it</source>
   <translation>
    <numerusform>{key}: {n} акт, свой или направленный на неё</numerusform>
    <numerusform>{key}: {n} акта, своих или направленных на неё</numerusform>
    <numerusform>{key}: {n} актов, своих или направленных на неё</numerusform>
   </translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>от {low} до {high}</translation>
  </message>
  <message numerus="yes">
   <source>{moved} of {n} quarterly points of the study change.</source>
   <translation>
    <numerusform>Изменится точек: {moved} из {n} квартальной.</numerusform>
    <numerusform>Изменится точек: {moved} из {n} квартальных.</numerusform>
    <numerusform>Изменится точек: {moved} из {n} квартальных.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{names} and {n} more</source>
   <translation>
    <numerusform>{names} и ещё {n}</numerusform>
    <numerusform>{names} и ещё {n}</numerusform>
    <numerusform>{names} и ещё {n}</numerusform>
   </translation>
  </message>
  <message>
   <source>{names} holds no files. Name a folder or file with texts</source>
   <translation>{names}: файлов нет. Укажите папку или файл с текстами</translation>
  </message>
  <message>
   <source>{name} (group)</source>
   <translation>{name} (группа)</translation>
  </message>
  <message>
   <source>{name} belongs to {country}, {survivor} to {survivor_country}.</source>
   <translation>{name} относится к {country}, а {survivor} — к {survivor_country}.</translation>
  </message>
  <message>
   <source>{name} cannot be read</source>
   <translation>{name} не удаётся прочитать</translation>
  </message>
  <message>
   <source>{name} could not be written</source>
   <translation>Не удалось записать файл {name}</translation>
  </message>
  <message numerus="yes">
   <source>{name} has {n} faults.</source>
   <translation>
    <numerusform>{name}: {n} расхождение.</numerusform>
    <numerusform>{name}: {n} расхождения.</numerusform>
    <numerusform>{name}: {n} расхождений.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is a backup and stays as it is; opened for reading only.</source>
   <translation>{name} — резервная копия, она не меняется; файл открыт только для чтения.</translation>
  </message>
  <message>
   <source>{name} is a {kind}, {survivor} a {survivor_kind}: are they the same?</source>
   <translation>{name} — {kind}, а {survivor} — {survivor_kind}: это одно и то же?</translation>
  </message>
  <message>
   <source>{name} is damaged: {finding}</source>
   <translation>Файл {name} повреждён: {finding}</translation>
  </message>
  <message>
   <source>{name} is damaged; nothing is written to it any more.</source>
   <translation>Файл {name} повреждён; в него больше ничего не записывается.</translation>
  </message>
  <message>
   <source>{name} is not a picture</source>
   <translation>{name} — не рисунок</translation>
  </message>
  <message>
   <source>{name} is write-protected; opened for reading only. Save a copy to work on it.</source>
   <translation>Файл {name} защищён от записи и открыт только для чтения. Чтобы работать с ним, сохраните копию.</translation>
  </message>
  <message>
   <source>{name} lies in a folder that {service} syncs. That can damage a file in use, or leave two of it.</source>
   <translation>Файл {name} лежит в папке, которую синхронизирует {service}. Открытый файл может от этого повредиться или раздвоиться.</translation>
  </message>
  <message>
   <source>{name} lies on a network drive. There a file in use is slow, and can be damaged.</source>
   <translation>Файл {name} лежит на сетевом диске. Там открытый файл работает медленно и может повредиться.</translation>
  </message>
  <message>
   <source>{name} on dark</source>
   <translation>{name} на тёмном</translation>
  </message>
  <message>
   <source>{name} on dark: {color}</source>
   <translation>{name} на тёмном: {color}</translation>
  </message>
  <message>
   <source>{name} on light</source>
   <translation>{name} на светлом</translation>
  </message>
  <message>
   <source>{name} on light: {color}</source>
   <translation>{name} на светлом: {color}</translation>
  </message>
  <message>
   <source>{name} was left as it is</source>
   <translation>Файл {name} оставлен как есть</translation>
  </message>
  <message>
   <source>{name} was not written: {fault}</source>
   <translation>Файл {name} не записан: {fault}</translation>
  </message>
  <message>
   <source>{name} was saved by another version and cannot be read</source>
   <translation>Вид «{name}» сохранён другой версией, прочитать его нельзя</translation>
  </message>
  <message>
   <source>{name} · read only</source>
   <translation>{name} · только чтение</translation>
  </message>
  <message>
   <source>{name} – {folder}</source>
   <translation>{name} – {folder}</translation>
  </message>
  <message>
   <source>{name}, not found</source>
   <translation>{name}, не найден</translation>
  </message>
  <message>
   <source>{number} unreviewed here</source>
   <translation>не просмотрено здесь: {number}</translation>
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
   <source>{n} acts behind it</source>
   <translation>
    <numerusform>за точкой {n} акт</numerusform>
    <numerusform>за точкой {n} акта</numerusform>
    <numerusform>за точкой {n} актов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} acts of correction were done</source>
   <translation>
    <numerusform>сделано {n} исправление</numerusform>
    <numerusform>сделано {n} исправления</numerusform>
    <numerusform>сделано {n} исправлений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <translation>
    <numerusform>{n} байт</numerusform>
    <numerusform>{n} байта</numerusform>
    <numerusform>{n} байт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cells with evidence</source>
   <translation>
    <numerusform>{n} ячейка со свидетельствами</numerusform>
    <numerusform>{n} ячейки со свидетельствами</numerusform>
    <numerusform>{n} ячеек со свидетельствами</numerusform>
   </translation>
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
   <source>{n} columns are not ticked.</source>
   <translation>
    <numerusform>Не отмечен {n} столбец.</numerusform>
    <numerusform>Не отмечены {n} столбца.</numerusform>
    <numerusform>Не отмечено {n} столбцов.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} denials</source>
   <translation>
    <numerusform>{n} отрицание</numerusform>
    <numerusform>{n} отрицания</numerusform>
    <numerusform>{n} отрицаний</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} differences saved as {file}</source>
   <translation>
    <numerusform>{n} расхождение сохранено в {file}</numerusform>
    <numerusform>{n} расхождения сохранены в {file}</numerusform>
    <numerusform>{n} расхождений сохранено в {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} documents</source>
   <translation>
    <numerusform>{n} документ</numerusform>
    <numerusform>{n} документа</numerusform>
    <numerusform>{n} документов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entities</source>
   <translation>
    <numerusform>{n} сущность</numerusform>
    <numerusform>{n} сущности</numerusform>
    <numerusform>{n} сущностей</numerusform>
   </translation>
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
   <translation>
    <numerusform>проверить: {n} событие</numerusform>
    <numerusform>проверить: {n} события</numerusform>
    <numerusform>проверить: {n} событий</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <translation>
    <numerusform>{n} файл</numerusform>
    <numerusform>{n} файла</numerusform>
    <numerusform>{n} файлов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files cannot be read:</source>
   <translation>
    <numerusform>Не читается {n} файл:</numerusform>
    <numerusform>Не читаются {n} файла:</numerusform>
    <numerusform>Не читаются {n} файлов:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files were skipped: {reason}.</source>
   <translation>
    <numerusform>Пропущен {n} файл: {reason}.</numerusform>
    <numerusform>Пропущены {n} файла: {reason}.</numerusform>
    <numerusform>Пропущено {n} файлов: {reason}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines</source>
   <translation>
    <numerusform>{n} строка</numerusform>
    <numerusform>{n} строки</numerusform>
    <numerusform>{n} строк</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines of page furniture hidden. Show</source>
   <translation>
    <numerusform>Скрыта {n} служебная строка. Показать</numerusform>
    <numerusform>Скрыты {n} служебные строки. Показать</numerusform>
    <numerusform>Скрыто {n} служебных строк. Показать</numerusform>
   </translation>
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
   <source>{n} need a look</source>
   <translation>
    <numerusform>{n} ждёт проверки</numerusform>
    <numerusform>{n} ждут проверки</numerusform>
    <numerusform>{n} ждут проверки</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs</source>
   <translation>
    <numerusform>{n} пара</numerusform>
    <numerusform>{n} пары</numerusform>
    <numerusform>{n} пар</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} parts struck through: not read as evidence</source>
   <translation>
    <numerusform>{n} зачёркнутая часть не читается как свидетельство</numerusform>
    <numerusform>{n} зачёркнутые части не читаются как свидетельства</numerusform>
    <numerusform>{n} зачёркнутых частей не читаются как свидетельства</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} passages</source>
   <translation>
    <numerusform>{n} фрагмент</numerusform>
    <numerusform>{n} фрагмента</numerusform>
    <numerusform>{n} фрагментов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <translation>
    <numerusform>{n} точка</numerusform>
    <numerusform>{n} точки</numerusform>
    <numerusform>{n} точек</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points of {all} moved.</source>
   <translation>
    <numerusform>Сдвинулась {n} точка из {all}.</numerusform>
    <numerusform>Сдвинулись {n} точки из {all}.</numerusform>
    <numerusform>Сдвинулось {n} точек из {all}.</numerusform>
   </translation>
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
   <source>{n} quotations</source>
   <translation>
    <numerusform>{n} цитата</numerusform>
    <numerusform>{n} цитаты</numerusform>
    <numerusform>{n} цитат</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows copied</source>
   <translation>
    <numerusform>Скопирована {n} строка</numerusform>
    <numerusform>Скопированы {n} строки</numerusform>
    <numerusform>Скопировано {n} строк</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows saved as {file}</source>
   <translation>
    <numerusform>{n} строка сохранена в {file}</numerusform>
    <numerusform>{n} строки сохранены в {file}</numerusform>
    <numerusform>{n} строк сохранено в {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows saved as {file}.</source>
   <translation>
    <numerusform>{n} строка сохранена в {file}.</numerusform>
    <numerusform>{n} строки сохранены в {file}.</numerusform>
    <numerusform>{n} строк сохранено в {file}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} smaller contributions</source>
   <translation>
    <numerusform>{n} вклад поменьше</numerusform>
    <numerusform>{n} вклада поменьше</numerusform>
    <numerusform>{n} вкладов поменьше</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tellings</source>
   <translation>
    <numerusform>{n} сообщение</numerusform>
    <numerusform>{n} сообщения</numerusform>
    <numerusform>{n} сообщений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} texts</source>
   <translation>
    <numerusform>{n} текст</numerusform>
    <numerusform>{n} текста</numerusform>
    <numerusform>{n} текстов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} texts in both files; judged in this one only: {here}, in the other only: {there}</source>
   <translation>
    <numerusform>{n} текст в обоих файлах; проверено только в этом: {here}, только в другом: {there}</numerusform>
    <numerusform>{n} текста в обоих файлах; проверено только в этом: {here}, только в другом: {there}</numerusform>
    <numerusform>{n} текстов в обоих файлах; проверено только в этом: {here}, только в другом: {there}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} texts saved as {file}.</source>
   <translation>
    <numerusform>{n} текст сохранён в {file}.</numerusform>
    <numerusform>{n} текста сохранены в {file}.</numerusform>
    <numerusform>{n} текстов сохранено в {file}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} texts were added</source>
   <translation>
    <numerusform>добавлен {n} текст</numerusform>
    <numerusform>добавлено {n} текста</numerusform>
    <numerusform>добавлено {n} текстов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} texts were there already</source>
   <translation>
    <numerusform>{n} текст уже был в файле</numerusform>
    <numerusform>{n} текста уже были в файле</numerusform>
    <numerusform>{n} текстов уже были в файле</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} texts were there already.</source>
   <translation>
    <numerusform>{n} текст уже был в файле.</numerusform>
    <numerusform>{n} текста уже были в файле.</numerusform>
    <numerusform>{n} текстов уже было в файле.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} texts {note}.</source>
   <translation>
    <numerusform>{n} текст: {note}.</numerusform>
    <numerusform>{n} текста: {note}.</numerusform>
    <numerusform>{n} текстов: {note}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} undated events</source>
   <translation>
    <numerusform>{n} событие без даты</numerusform>
    <numerusform>{n} события без даты</numerusform>
    <numerusform>{n} событий без даты</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} without a date</source>
   <translation>
    <numerusform>{n} без даты</numerusform>
    <numerusform>{n} без даты</numerusform>
    <numerusform>{n} без даты</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} и {other}</translation>
  </message>
  <message>
   <source>{one} near {other}</source>
   <translation>{one} рядом с {other}</translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation>{one} или {other}</translation>
  </message>
  <message>
   <source>{pane} could not be loaded</source>
   <translation>Не удалось загрузить панель «{pane}»</translation>
  </message>
  <message>
   <source>{path} cannot be copied: {error}</source>
   <translation>Не удалось скопировать {path}: {error}</translation>
  </message>
  <message>
   <source>{path} cannot be made: the folder {folder} does not exist</source>
   <translation>Нельзя создать {path}: папки {folder} нет</translation>
  </message>
  <message>
   <source>{path} cannot be made: {error}</source>
   <translation>Нельзя создать {path}: {error}</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}</source>
   <translation>Не удалось прочитать {path}: {error}</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}</source>
   <translation>{path} не читается: {reason}</translation>
  </message>
  <message>
   <source>{path} could not be brought to this version: the disk is full</source>
   <translation>Не удалось привести {path} к этой версии: диск заполнен</translation>
  </message>
  <message>
   <source>{path} could not be written: the disk is full</source>
   <translation>Не удалось записать {path}: диск заполнен</translation>
  </message>
  <message>
   <source>{path} could not be written: {error}</source>
   <translation>Не удалось записать {path}: {error}</translation>
  </message>
  <message>
   <source>{path} does not exist</source>
   <translation>Файла {path} нет</translation>
  </message>
  <message>
   <source>{path} exists</source>
   <translation>Файл {path} уже есть</translation>
  </message>
  <message>
   <source>{path} has no column of texts (its columns: {columns})</source>
   <translation>{path}: нет столбца с текстами (столбцы: {columns})</translation>
  </message>
  <message>
   <source>{path} holds no JSON records</source>
   <translation>{path}: записей JSON нет</translation>
  </message>
  <message>
   <source>{path} holds no article text</source>
   <translation>{path}: текста статьи нет</translation>
  </message>
  <message>
   <source>{path} holds no words</source>
   <translation>{path}: слов нет</translation>
  </message>
  <message>
   <source>{path} holds pictures of text only</source>
   <translation>{path}: только изображения текста</translation>
  </message>
  <message>
   <source>{path} is a feed without entries</source>
   <translation>{path}: лента без записей</translation>
  </message>
  <message>
   <source>{path} is a folder that cannot be read</source>
   <translation>Папку {path} прочитать нельзя</translation>
  </message>
  <message>
   <source>{path} is being written by another program</source>
   <translation>В файл {path} сейчас пишет другая программа</translation>
  </message>
  <message>
   <source>{path} is damaged</source>
   <translation>Файл {path} повреждён</translation>
  </message>
  <message>
   <source>{path} is damaged, or no OpenDocument text</source>
   <translation>{path} повреждён или это не текст OpenDocument</translation>
  </message>
  <message>
   <source>{path} is damaged, or no PDF</source>
   <translation>{path} повреждён или это не PDF</translation>
  </message>
  <message>
   <source>{path} is damaged, or no Word document</source>
   <translation>{path} повреждён или это не документ Word</translation>
  </message>
  <message>
   <source>{path} is damaged, or no ZIP archive</source>
   <translation>{path} повреждён или это не архив ZIP</translation>
  </message>
  <message>
   <source>{path} is damaged, or no e-mail</source>
   <translation>{path} повреждён или это не письмо</translation>
  </message>
  <message>
   <source>{path} is damaged, or no news feed</source>
   <translation>{path} повреждён или это не лента новостей</translation>
  </message>
  <message>
   <source>{path} is damaged, or no rich text</source>
   <translation>{path} повреждён или это не RTF</translation>
  </message>
  <message>
   <source>{path} is damaged.</source>
   <translation>Файл {path} повреждён.</translation>
  </message>
  <message>
   <source>{path} is damaged: {error}</source>
   <translation>Файл {path} повреждён: {error}</translation>
  </message>
  <message>
   <source>{path} is empty (0 bytes)</source>
   <translation>{path}: файл пуст (0 байт)</translation>
  </message>
  <message>
   <source>{path} is larger than {size} MB</source>
   <translation>{path} больше {size} МБ</translation>
  </message>
  <message>
   <source>{path} is locked with a password</source>
   <translation>{path} защищён паролем</translation>
  </message>
  <message>
   <source>{path} is not a GeoExplorer project</source>
   <translation>{path} — не проект GeoExplorer</translation>
  </message>
  <message>
   <source>{path} is not a text file: it holds binary content</source>
   <translation>{path} — не текстовый файл: содержимое двоичное</translation>
  </message>
  <message>
   <source>{path} is not a text file: it is a PDF</source>
   <translation>{path} — не текстовый файл, а PDF</translation>
  </message>
  <message>
   <source>{path} is not a text file: it is a ZIP or office file</source>
   <translation>{path} — не текстовый файл, а ZIP или документ офисного пакета</translation>
  </message>
  <message>
   <source>{path} is not a text file: it is a database</source>
   <translation>{path} — не текстовый файл, а база данных</translation>
  </message>
  <message>
   <source>{path} is not a text file: it is a picture</source>
   <translation>{path} — не текстовый файл, а изображение</translation>
  </message>
  <message>
   <source>{path} is not a text file: it is a program</source>
   <translation>{path} — не текстовый файл, а программа</translation>
  </message>
  <message>
   <source>{path} is not a text file: it is an old Microsoft Office file</source>
   <translation>{path} — не текстовый файл, а документ старого Microsoft Office</translation>
  </message>
  <message>
   <source>{path} is of an unknown kind ({suffix})</source>
   <translation>{path}: неизвестный вид файла ({suffix})</translation>
  </message>
  <message>
   <source>{path} is open for reading only</source>
   <translation>Файл {path} открыт только для чтения</translation>
  </message>
  <message>
   <source>{path} is open in another window of GeoExplorer</source>
   <translation>Файл {path} открыт в другом окне GeoExplorer</translation>
  </message>
  <message>
   <source>{path} is open in another window of GeoExplorer on {computer}, since {since}</source>
   <translation>Файл {path} открыт в другом окне GeoExplorer на компьютере {computer} с {since}</translation>
  </message>
  <message>
   <source>{path} is read-only</source>
   <translation>Файл {path} защищён от записи</translation>
  </message>
  <message>
   <source>{path} is shut off by another program</source>
   <translation>Файл {path} заблокирован другой программой</translation>
  </message>
  <message>
   <source>{path} is the file itself</source>
   <translation>{path} — это сам исходный файл</translation>
  </message>
  <message>
   <source>{path} lies in a folder that is read-only</source>
   <translation>Файл {path} лежит в папке, защищённой от записи</translation>
  </message>
  <message>
   <source>{path} unpacks to far more than texts would ({size} MB in {files} files)</source>
   <translation>{path} распаковывается в слишком большой объём для текстов ({size} МБ, файлов: {files})</translation>
  </message>
  <message>
   <source>{path} was made by a newer GeoExplorer (schema {version}, this one knows {known})</source>
   <translation>Файл {path} создан более новой версией GeoExplorer (схема {version}, этой версии известна {known})</translation>
  </message>
  <message>
   <source>{path} was not written: {reason}</source>
   <translation>Файл {path} не записан: {reason}</translation>
  </message>
  <message>
   <source>{period} → {power}: {events} behind the ringed point</source>
   <translation>{period} → {power}: {events} за отмеченной точкой</translation>
  </message>
  <message>
   <source>{period}: no other evidence</source>
   <translation>{period}: других свидетельств нет</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} из {count}</translation>
  </message>
  <message>
   <source>{place} of {steps}</source>
   <translation>{place} из {steps}</translation>
  </message>
  <message>
   <source>{query}, saved</source>
   <translation>{query}, сохранён</translation>
  </message>
  <message numerus="yes">
   <source>{reached} of {n} events of this file reach it.</source>
   <translation>
    <numerusform>{reached} из {n} события этого файла.</numerusform>
    <numerusform>{reached} из {n} событий этого файла.</numerusform>
    <numerusform>{reached} из {n} событий этого файла.</numerusform>
   </translation>
  </message>
  <message>
   <source>{right} of {decided} decided, {low} to {high}; of all events that wait here</source>
   <translation>{right} из {decided} решённых, от {low} до {high}; для всех ожидающих здесь событий</translation>
  </message>
  <message>
   <source>{right} of {decided} decided, {low} to {high}; of this queue, not of the file</source>
   <translation>{right} из {decided} решённых, от {low} до {high}; по этой очереди, не по всему файлу</translation>
  </message>
  <message>
   <source>{role} of {name}</source>
   <translation>{role} — {name}</translation>
  </message>
  <message>
   <source>{separator}, BOM</source>
   <translation>{separator}, BOM</translation>
  </message>
  <message>
   <source>{setting}: as shipped</source>
   <translation>{setting}: по умолчанию</translation>
  </message>
  <message>
   <source>{share} of row {row}</source>
   <translation>{share} строки {row}</translation>
  </message>
  <message>
   <source>{share}, from {low} to {high}</source>
   <translation>{share}, от {low} до {high}</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of the {n} events</source>
   <translation>
    <numerusform>{shown} из {n} события</numerusform>
    <numerusform>{shown} из {n} событий</numerusform>
    <numerusform>{shown} из {n} событий</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {n} events</source>
   <translation>
    <numerusform>{shown} из {n} события</numerusform>
    <numerusform>{shown} из {n} событий</numerusform>
    <numerusform>{shown} из {n} событий</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} МБ</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} кБ</translation>
  </message>
  <message>
   <source>{source} is not TOML: {error}</source>
   <translation>{source} — не TOML: {error}</translation>
  </message>
  <message>
   <source>{source}: {what}</source>
   <translation>{source}: {what}</translation>
  </message>
  <message>
   <source>{study} · as shipped</source>
   <translation>{study} · исходное</translation>
  </message>
  <message>
   <source>{study} · flat weights</source>
   <translation>{study} · равные веса</translation>
  </message>
  <message>
   <source>{study} · in force</source>
   <translation>{study} · действует</translation>
  </message>
  <message>
   <source>{title} table</source>
   <translation>Таблица «{title}»</translation>
  </message>
  <message>
   <source>{value} towards</source>
   <translation>{value} сближение</translation>
  </message>
  <message>
   <source>{weight} weight × {modality} modality × {side} side × {publisher} publisher × {decay} decay × {cap} cap = {product}</source>
   <translation>{weight} вес × {modality} модальность × {side} сторона × {publisher} издание × {decay} давность × {cap} предел = {product}</translation>
  </message>
  <message>
   <source>{what} before you cancelled</source>
   <translation>{what} до отмены</translation>
  </message>
  <message>
   <source>{what}: {error}. Your decisions are stored; the program goes on.</source>
   <translation>{what}: {error}. Ваши решения сохранены, программа продолжает работу.</translation>
  </message>
  <message>
   <source>{when}: more to {first} than to {others} sure</source>
   <translation>{when}: {first} — ближе, чем другие; вероятность: {others}</translation>
  </message>
  <message>
   <source>{words} (within {n} words)</source>
   <translation>{words} (не дальше {n} слов)</translation>
  </message>
  <message>
   <source>{words} · click to mend</source>
   <translation>{words} · щёлкните, чтобы исправить</translation>
  </message>
  <message>
   <source>{year} Q{quarter}</source>
   <translation>{quarter} кв. {year}</translation>
  </message>
  <message>
   <source>“{folder}” beside each file</source>
   <translation>«{folder}» рядом с файлом</translation>
  </message>
  <message>
   <source>“{quote}”</source>
   <translation>«{quote}»</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>«{words}»</translation>
  </message>
  <message>
   <source>“{words}” is no amount. Write $50 million, 500 soldiers or about 20 aircraft</source>
   <translation>«{words}» — не размер. Пишите по-английски, как в тексте: $50 million, 500 soldiers, about 20 aircraft</translation>
  </message>
  <message>
   <source>“{words}” is no date. Write 2005-08-01, 1 August 2005, August 2005 or 2005.</source>
   <translation>«{words}» — не дата. Напишите 2005-08-01, 1 августа 2005, август 2005 или 2005.</translation>
  </message>
  <message>
   <source>“{words}” is no date. Write 2005-08-01, August 2005 or 2005</source>
   <translation>«{words}» — не дата. Напишите 2005-08-01, август 2005 или 2005</translation>
  </message>
  <message>
   <source>“{words}” is no date. Write 2005-09-21, 21 Sep 2005, Sep 2005, 2005-Q3 or 2005</source>
   <translation>«{words}» — не дата. Напишите 2005-09-21, 21 сен 2005, сен 2005, 2005-Q3 или 2005</translation>
  </message>
  <message>
   <source>“{words}” is read as {type} by the classifier, with probability {probability}.</source>
   <translation>«{words}»: классификатор определяет тип {type} с вероятностью {probability}.</translation>
  </message>
  <message>
   <source>“{words}” is the {part} “{phrase}” of the lexicon: {type}.</source>
   <translation>«{words}» — {part} «{phrase}» из словаря: {type}.</translation>
  </message>
  <message>
   <source>“{words}” tells the act: {type}.</source>
   <translation>«{words}» называет акт: {type}.</translation>
  </message>
  <message>
   <source>“{words}” — {source}</source>
   <translation>«{words}» — {source}</translation>
  </message>
  <message>
   <source>“{words}”, {how}</source>
   <translation>«{words}», {how}</translation>
  </message>
  <message>
   <source>− away</source>
   <translation>− от державы</translation>
  </message>
 </context>
</TS>
