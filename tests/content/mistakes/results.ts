import type { Mistakes } from './mistakes.ts';

/** Measured results and what they are worth. */
export const results: Mistakes = {
	'results-added-up': [
		'src/content/activity/2026.csv:3  The line looks like a sum (`Total`). Delete it: the page adds up by itself.',
		'src/content/results/2026-10.csv:4  The row looks like a sum (`Insgesamt`). Delete it: the page adds up by itself.',
		'src/content/results/own.csv:3  The row looks like a sum (`Итого за сентябрь`). Delete it: the page adds up by itself.',
		'src/content/results/total.csv:4  The row looks like a sum, as it names neither month nor network. Delete it: the page adds up by itself.',
	],
	'results-another-language': [
		'src/content/results/2026-10-ga4.csv:3  The headings `Sitzung – Quelle/Medium`, `Sitzungen`, `Schlüsselereignisse` look like those of Google Analytics, but in a language that is not read, or without the column `Sessions`. Set the program to English (*Admin*, *My preferences*, *Language*), and export the report *Traffic acquisition*.',
		'src/content/results/own.csv:1  The headings `Monat`, `Netzwerk`, `Reichweite` are of no table that is known here. Name the columns as in your own table, for example `month`, `network`, `reach`, in English or Russian, or put in an export of GA4, Yandex Metrica, Matomo or LinkedIn as it is, made with the program in English; docs/editing/results.md lists what is read.',
		'src/content/results/page.csv:1  The headings `Datum`, `Impressions (organisch)`, `Klicks (organisch)` look like those of LinkedIn, but in a language that is not read, or without the column `Impressions (organic)`. Set the program to English (*Me*, *Settings & Privacy*, *Account preferences*, *Language*), and export the report *Content metrics*.',
	],
	'results-by-day': [
		'src/content/results/days.csv:3  `25.09.2026` lies in 2026-09, as `24.09.2026` in line 2 does, and a table of your own has one row for a month, a network and what was shared. Add the 3 rows up in one.',
		'src/content/results/own.csv:2  month — `25.08.` is a day without a year, and a table of your own has one row for all days of a month. Write year and month, for example 2026-10.',
	],
	'results-cells': [
		'src/content/results/2026-10.csv:3  network — There is no network `town-sqare`. Did you mean `town-square`?',
		'src/content/results/2026-10.csv:4  network — The network is missing. Write its id, for example `linkedin`.',
		'src/content/results/2026-10.csv:5  item — There is no item `heat-los`. Did you mean `heat-loss`? If it has left the library, empty the cell and write its topic and kind into theirs.',
		'src/content/results/2026-10.csv:6  kind — There is no kind `produkt`. Did you mean `product`?',
		'src/content/results/2026-10.csv:6  topic — There is no topic `enrgy`. Did you mean `energy`?',
		'src/content/results/2026-10.csv:6  voice — There is no voice `expart`. Did you mean `expert`?',
		'src/content/results/2026-10.csv:7  posts — `-3` is less than nothing. Write what was measured, or leave the cell empty.',
		'src/content/results/2026-10.csv:7  reach — `many` is no number. Write digits, for example 1234; leave the cell empty if it was not measured.',
		'src/content/results/2026-10.csv:8  posts — `1.5` is no whole number, and things are counted here. Write a whole number; a sign between thousands has three digits after it.',
		'src/content/results/2026-10.csv:9  The row says the same as line 2 of month, network and what was shared, so it would be counted twice. Make one row of the two.',
		'src/content/results/2026-10.csv:10  The row has no number. Write what was measured, or remove the row.',
		'src/content/results/2026-10.csv:11  The row has 9 cells, and the headings are 8. If a number holds a comma, put it in quotation marks: `"1,234"`.',
		'src/content/results/2026-10.csv:12  month — `2099-01` lies in the future, where nothing has been measured yet. Correct the month.',
		'src/content/results/2026-10.csv:13  month — `Oktober` is no month. Format the column as text, and write year and month, for example 2026-10.',
	],
	'results-exports': [
		'src/content/results/2026-10-metrica.csv:1  No row came by the programme’s links: none has a network in use as its source and `employee_advocacy` as its medium. Export the report by source and medium (utm_source, utm_medium), or remove the file.',
		'src/content/results/matomo.tsv:2  The month is missing. Give it in a column `month`, or begin the name of the file with it: `2026-10-….csv`.',
		'src/content/results/two-months.csv:4  The export covers more than one month (20260901–20261031), so its numbers belong to none. Export each month by itself, or add the dimension month.',
	],
	'results-from-excel': [
		'src/content/results/2026-10.csv:2  A column has no heading, and `seen` stands in it in line 8. Write the heading, or empty the column.',
		'src/content/results/2026-10.csv:4  month — `26-Oct` has no year: Excel takes what was typed for a day. Format the column as text, and write year and month, for example 2026-10.',
		'src/content/results/2026-10.csv:5  month — `46296` is how Excel counts a day. Format the column as text, and write year and month, for example 2026-10.',
		'src/content/results/2026-10.csv:6  month — `#######` is what Excel saves of a column that is too narrow for its content. Widen the column, and save the file again.',
		'src/content/results/2026-10.csv:7  reach — `####` is what Excel saves of a column that is too narrow for its content. Widen the column, and save the file again.',
		'src/content/results/2026-10.csv:8  reach — `1,2E+05` is shortened by Excel, and its last digits are lost. Format the column as a number, and save the file again.',
	],
	'results-headings': [
		'src/content/results/empty.csv:1  The file has no rows. Add the numbers, or remove the file.',
		'src/content/results/likes.csv:1  The column `Impressions` is not known. Did you mean `reach`?',
		'src/content/results/likes.csv:1  The column `Likes` is not known. Did you mean `reactions`?',
		'src/content/results/plain.csv:1  The column `posts` stands here twice. Remove one of them.',
		'src/content/results/plain.csv:1  The column `reech` is not known. Did you mean `reach`?',
		'src/content/results/quotes.csv:2  A quotation mark is opened and never closed, or stands in the middle of a cell. Put the whole cell in quotation marks, and double those within it.',
		'src/content/results/unknown.csv:1  The headings `Name`, `Followers` are of no table that is known here. Name the columns as in your own table, for example `month`, `network`, `reach`, in English or Russian, or put in an export of GA4, Yandex Metrica, Matomo or LinkedIn as it is, made with the program in English; docs/editing/results.md lists what is read.',
		'src/content/results/without-numbers.csv:1  The table has no column with numbers. Add one that was measured, for example `reach` or `visits`.',
	],
	'results-measured-twice': [
		'src/content/results/a.csv:2  visits — The number for `town-square` in 2026-10 is in src/content/results/2026-10-metrica.csv:2 as well, so it would be counted twice. Keep it in one of the two files.',
	],
	'results-not-read': [
		'src/content/results/2026-10.numbers:1  A file of this kind is not read here. Save the table as one of `.csv`, `.tsv`, `.xlsx`, `.xls`, `.ods`, or move the file elsewhere.',
		'src/content/results/OWN.CSV:2  network — There is no network `town-sqare`. Did you mean `town-square`?',
		'src/content/results/old/2026-10.csv:1  Files in folders below src/content/results are not read. Move the file to src/content/results, or elsewhere.',
	],
	'results-of-a-network': [
		'src/content/results/vk.csv:1  The headings `Дата`, `Просмотры`, `Охват`, `Репосты` look like what a network tells of one channel or account. Such a file names no network and is not read: add up each month, and write a row into a table of your own, `month,network,posts,reach,reactions,comments,reposts`; docs/editing/results.md shows one.',
		'src/content/results/x.csv:1  The headings `Post id`, `Date`, `Post text`, `Post Link`, `Impressions`, `Likes`, `Replies`, `Reposts` look like what a network tells of one channel or account. Such a file names no network and is not read: add up each month, and write a row into a table of your own, `month,network,posts,reach,reactions,comments,reposts`; docs/editing/results.md shows one.',
	],
	'results-resaved': [
		'src/content/results/2026-10-ga4.csv:2  Key events — `2,5` is not how the program writes this number: a spreadsheet has changed its signs. Export it again, and put the file in without saving it in the spreadsheet.',
		'src/content/results/2026-10-ga4.csv:2  Sessions — `1.204` is not how the program writes this number: a spreadsheet has changed its signs. Export it again, and put the file in without saving it in the spreadsheet.',
	],
	'results-two-readings': [
		'src/content/results/2026-10-ga4.csv:2  Total revenue — `99.125` can mean 99125 or 99.125, and nothing in the file tells which sign is decimal. Write `99125` or `99.1250`.',
		'src/content/results/own.csv:2  month — `10/05/2026` lies in 2026-10 where the month comes first, and in 2026-05 where the day does. Write year and month: 2026-10 or 2026-05.',
		'src/content/results/own.csv:3  leads — `1,250` can mean 1250 or 1.25, and nothing in the file tells which sign is decimal. Write `1250` or `1.25`.',
		'src/content/results/sales.csv:2  revenue — `1,250` can mean 1250 or 1.25, and `1,250` in `reach` (the same row) and `98,5` in `revenue` (line 3) are written in different ways. Write `1250` or `1.25`.',
	],
	'results-with-people': [
		'src/content/results/mails.csv:1  The column `who` is not known, and looks as if it names people. Names and addresses of people never go in here: remove the column.',
		'src/content/results/names.csv:1  The column `Posted by` is not known, and looks as if it names people. Names and addresses of people never go in here: remove the column.',
		'src/content/results/own.csv:1  The column `Имя` is not known, and looks as if it names people. Names and addresses of people never go in here: remove the column.',
	],
	'results-workbook': [
		'src/content/results/EXPORT.XLSX:1  The file cannot be read as a workbook: it is damaged, or of another program. Open it in Excel or LibreOffice, and save the sheet as CSV (*CSV UTF-8*).',
		'src/content/results/page.xls:1  The file is a web page and only called a workbook, as some programs export it. Open it in Excel or LibreOffice, and save it as .xlsx or CSV.',
	],
	'roi-upside-down': [
		'src/content/roi/assumptions.yaml:5  currency — Found the text `euro`. Write the three-letter code of a currency, for example `EUR`.',
		'src/content/roi/assumptions.yaml:19  reach › seen — `low` is larger than `high`. Exchange the two.',
		'src/content/roi/assumptions.yaml:20  reach › overlap › high — Found `40`. A share lies between 0 and 1, for example 0.1 for 10 per cent.',
		'src/content/roi/assumptions.yaml:20  reach › overlap › low — Found `15`. A share lies between 0 and 1, for example 0.1 for 10 per cent.',
	],
};
