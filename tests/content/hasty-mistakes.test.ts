import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import type { ProjectFiles } from '../../src/integrations/author-checks/files.ts';
import { edited, overlaidFiles, withFiles } from './overlay.ts';

const sound = overlaidFiles();
const page = 'src/content/docs/en/training/town-square/profile.mdx';
const russian = 'src/content/docs/ru/training/town-square/profile.mdx';
const item = 'src/content/shareables/heat-loss.yaml';
const quiz = 'quizzes/town-square/profile.yaml';
const answers = 'src/content/answers/basics.yaml';
const principles = 'src/content/principles.yaml';

const told = async (project: ProjectFiles) =>
	(await checkProject(project)).map(({ id, field, message }) => `${id}: ${field === undefined ? '' : `${field} — `}${message}`);
const first = async (project: ProjectFiles) => (await told(project))[0];
const inPage = (text: string) => edited(page, (body) => body.replace('## Write the way you talk', `${text}\n\n$&`));
const replaced = (file: string, from: string | RegExp, to: string) => edited(file, (text) => text.replace(from, to));

describe('a file that is another thing as a whole is told of once', () => {
	const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '  ');

	test.each([
		[
			'fields as the entry of a list',
			item,
			(text: string) => indented(text).replace('  ', '- '),
			'Delete the `- `, and let all lines begin',
		],
		['a list without its name', answers, (text: string) => text.replace('answers:\n', ''), 'Write `answers:` on a line above it.'],
		[
			'a text',
			item,
			() => 'Heat loss, please publish',
			'has no fields, only a text. Each field begins with its name and a colon: `title: …`.',
		],
		[
			'a list with a name',
			principles,
			(text: string) => `principles:\n${indented(text)}`,
			'Delete the line `principles:`, and let each `- `',
		],
		['fields for a list', principles, () => 'text: { en: One, ru: Два }\n', 'Begin each entry with it: `- text: …`.'],
		[
			'several entries',
			item,
			() => '- One\n- Two\n',
			'Begin lines with the name of a field instead of `- `. Fields are `title`, `summary`',
		],
	])('%s', async (_, file, edit, advice) => {
		const found = await told(await edited(file, edit));
		expect(found.filter((sentence) => sentence.startsWith('field/type: '))).toEqual([expect.stringContaining(advice)]);
	});

	test.each(['', '# Heat loss\n'])('a file with nothing in it: “%s”', async (text) => {
		expect(await told(withFiles({ [item]: Buffer.from(text) }))).toEqual(
			expect.arrayContaining([
				expect.stringMatching(/^field\/missing: The file is empty, or has nothing but remarks\. It needs `title`, /),
			]),
		);
	});

	test('a group that is written as a list', async () => {
		expect(await first(await replaced(item, '  town-square:\n', '  - town-square:\n'))).toContain('Delete the `- ` before their names.');
	});

	test('a text without its languages', async () => {
		expect(await first(await replaced(item, /^title: .*/, 'title: Heat loss'))).toBe(
			'field/type: title — Found the text `Heat loss`. Write it in each language, below the name of the field: `en: …` and `ru: …`.',
		);
	});
});

describe('what nobody sees in a name is said', () => {
	const look = (letter: string) => `\`${letter}\` is no Latin letter, even if it looks like one.`;

	test.each([
		['in the name of a field', item, 'topics:', 'topi\u0441s:', look('\u0441')],
		['in a topic', item, '[energy', '[\u0435nergy', look('\u0435')],
		['in a language', item, '{ en: Heat', '{ \u0435n: Heat', look('\u0435')],
		['in an id', quiz, '- id: a\n', '- id: \u0430\n', look('\u0430')],
		['in the name of a quiz', page, 'quiz: town-square/profile', 'quiz: town-square/profil\u0435', look('\u0435')],
		['a no-break space', item, 'goal:', 'goal\u00A0:', 'A no-break space stands in it'],
		['a space at the end', quiz, 'id: profile-praise', 'id: "profile-praise "', 'A space stands behind it. Delete it.'],
		['a no-break space behind a hyphen', quiz, '- id: profile-praise', '-\u00A0id: profile-praise', 'Delete it and type a space.'],
	])('%s', async (_, file, from, to, advice) => {
		expect(await first(await replaced(file, from, to))).toContain(advice);
	});

	test('a name in Russian is no slip of the keyboard', async () => {
		expect(await first(await replaced(quiz, 'id: profile-praise', 'id: похвала'))).not.toContain('Latin');
	});
});

test.each([
	['31.12.2026', 'Write `2026-12-31`.'],
	['12/31/2026', 'Write `2026-12-31`.'],
	['31/12/2026', 'Write `2026-12-31`.'],
	['2026-12-1', 'Write `2026-12-01`.'],
	['2026–11–24', 'Write `2026-11-24`.'],
	['03/04/2026', 'Write year-month-day, for example 2027-03-31.'],
])('the day %s', async (day, advice) => {
	expect(await first(await replaced(item, '2026-11-24', day))).toBe(
		`field/format: publishFrom — \`${day}\` is not a date${advice.startsWith('Write `') ? ' here' : ''}. ${advice}`,
	);
});

describe('a text that YAML takes for something else', () => {
	test.each([
		['a number', item, 'en: Heat-loss calculator', 'en: 2026', 'Put it in quotes: `"2026"`.'],
		[
			'a colon in an entry',
			page,
			'  - Job and company come',
			'  - Job and company: come',
			'made a field of it: put the whole text in quotes.',
		],
		['a colon in a topic', item, '[energy, growers]', '\n  - energy: all of it', 'made a field of it: put the whole text in quotes.'],
		[
			'a colon at the end',
			page,
			'title: A profile people trust',
			'title: What people trust:',
			'The text ends with a colon. Put the whole text',
		],
		['a field in another column', page, 'kind: lesson', ' kind: lesson', 'Let all of them begin in one column.'],
		[
			'a hyphen before the first field',
			page,
			'kind: lesson',
			'- kind: lesson',
			'makes a list of this line, and fields follow below. Delete it.',
		],
	])('%s', async (_, file, from, to, advice) => {
		expect(await first(await replaced(file, from, to))).toContain(advice);
	});
});

describe('the lines around the fields of a page', () => {
	test.each([
		['another dash above', (text: string) => text.replace('---', '—'), 1, '`—` stands where `---` belongs.'],
		['four hyphens', (text: string) => text.replace('---', '----'), 1, '`----` stands where `---` belongs.'],
		['other signs', (text: string) => text.replaceAll(/^---$/gm, '+++'), 1, '`+++` stands where `---` belongs.'],
		['another dash below', (text: string) => text.replace('\n---\n', '\n—\n'), 20, 'alone on the line below the last field.'],
		['text behind them', (text: string) => text.replace('\n---\n', '\n--- '), 20, 'Begin a new line behind it.'],
		['an empty line above', (text: string) => `\n${text}`, 1, 'Delete them: it is the very beginning of the file.'],
		['none below', (text: string) => text.replace('\n---\n', '\n'), 1, 'Put a line `---` after the last field.'],
		['none at all', (text: string) => text.replaceAll('---\n', ''), 1, 'The page does not begin with its fields.'],
		['two blocks', (text: string) => `${/^[^]*?\n---\n/.exec(text)![0]}${text}`, 21, 'Keep one of the two.'],
	])('%s', async (_, edit, line, advice) => {
		const found = await checkProject(await edited(page, edit));
		const mistake = found.find(({ id }) => id === 'page/fields-block');
		expect(mistake).toMatchObject({ file: page, line, message: expect.stringContaining(advice) });
	});
});

test('lines that end as nowhere today are told of', async () => {
	expect(await first(await edited(item, (text) => text.replaceAll('\n', '\r')))).toContain('Save the file with line ends `LF`.');
});

describe('what a page would show otherwise than it was typed', () => {
	test.each([
		['=======', 'page/unreadable: Two people changed this file'],
		['One\n>>>>>>> origin/main', 'page/unreadable: Two people changed this file'],
		['<ExamplePost verdict="good">\nOne.</ExamplePost>', 'Put it alone on a line, as `<ExamplePost …>` is.'],
		['<Contact to=press />', 'page/unreadable: The attribute `to` has no quotation marks. Write `to="press"`.'],
		['See <ReadyWords>One</ReadyWords> here.', 'Leave a line free before `<ReadyWords>` and behind its end.'],
		['[mail](voice@teplia.example)', 'is a mail address without `mailto:`. Write `mailto:voice@teplia.example`'],
		['![Heat](/share/Heat_Loss.svg)', 'Did you mean `/share/heat-loss.svg`?'],
		['| One | Two |\n| --- | --- |\n| 1 | 2 | 3 |', 'This row has more cells than the first row of its table'],
	])('%s', async (text, advice) => {
		expect(await first(await inPage(text))).toContain(advice);
	});

	test.each(['Write to <Contact to="press" />.', 'Name: ____', '<ReadyWords>One</ReadyWords>'])('%s is as it should be', async (text) => {
		expect(await first(await inPage(text))).toBeUndefined();
	});

	test.each([
		['a picture of an item', /\/share\/heat-loss\.svg/, '/share/Heat-Loss.png', 'Did you mean `/share/heat-loss.svg`?'],
		['Markdown', 'A free tool', 'A **free** tool', '`**free**` would stand there as it stands here'],
		['a sign of HTML', 'A free tool', 'A&nbsp;free tool', '`&nbsp;` would stand there as it stands here'],
	])('%s in YAML', async (_, from, to, advice) => {
		expect(await first(await replaced(item, from, to))).toContain(advice);
	});
});

describe('a page in another language than its folder', () => {
	test('as a whole', async () => {
		const found = await told(withFiles({ [page]: await sound.read(russian) }));
		expect(found).toContainEqual(expect.stringContaining('The page lies among those in `en`, and its text is in Cyrillic letters.'));
	});

	test('in one of its fields', async () => {
		const project = await edited(russian, (text) => text.replace(/^description: .*$/m, 'description: Write a headline and a short text.'));
		expect(await told(project)).toEqual([
			'text/language: description — The page is in `ru`, and this text in Latin letters. Write it in that language.',
		]);
	});
});

describe('a limit that is typed in a page', () => {
	const typed = async (text: string) => (await checkProject(await inPage(text))).filter(({ warning }) => warning === 'typed-limit');

	test.each(['Town Square allows 300 characters.', 'In Town Square, up to 300 letters fit.'])('%s', async (text) => {
		expect(await typed(text)).toEqual([
			expect.objectContaining({ message: expect.stringContaining('Write `<Limit network="town-square" of="post" />` instead') }),
		]);
	});

	test.each([
		'Three hundred of 300 people wrote.',
		'Town Square cuts after 200 to 300 characters.',
		'Town Square cuts after 200–300 characters.',
		'Town Square was founded at 300.5.',
		'Town Square is large. Ask 300 people.',
		'<ExamplePost network="town-square" verdict="good" person="nadia" why="One.">\nTown Square takes 300 letters.\n</ExamplePost>',
	])('%s is none', async (text) => {
		expect(await typed(text)).toEqual([]);
	});

	test('is found with any sign between thousands', async () => {
		const network = 'src/content/networks/town-square.yaml';
		const files = async (text: string) =>
			withFiles({
				[network]: Buffer.from((await sound.read(network)).toString('utf8').replace('limit: 300', 'limit: 3000')),
				[page]: await (await inPage(text)).read(page),
			});
		for (const number of ['3000', '3,000', '3 000', '3\u00A0000', '3.000']) {
			expect(await told(await files(`Town Square takes ${number} letters.`))).toContainEqual(
				expect.stringContaining(`\`${number}\` is a limit in`),
			);
		}
	});
});

test.each([
	['• Write it yourself', true],
	['• One\n\n• Two', true],
	['<ExamplePost network="town-square" verdict="good" person="nadia" why="One.">\n• One\n</ExamplePost>', false],
])('a sign of a list in `%s`', async (text, isTold) => {
	const found = await checkProject(await inPage(text));
	expect(found.filter(({ warning }) => warning === 'typed-bullet')).toHaveLength(isTold ? 1 : 0);
});
