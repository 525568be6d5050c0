import { describe, expect, test } from 'vitest';
import type { ProjectFiles } from '../../src/integrations/author-checks/files.ts';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import { isError } from '../../src/integrations/author-checks/finding.ts';
import { unknown } from '../../src/integrations/author-checks/wording.ts';
import { readProject } from '../../src/integrations/author-checks/read.ts';
import { judgeSite } from '../../src/integrations/author-checks/site.ts';
import { kindOf, planNew } from '../../scripts/lib/new/plan.ts';
import { edited, overlaidFiles, withFiles } from './overlay.ts';

const sound = overlaidFiles();
const page = 'src/content/docs/en/training/town-square/profile.mdx';
const item = 'src/content/shareables/heat-loss.yaml';

const first = async (project: ProjectFiles) => {
	const [finding] = await checkProject(project);
	return finding && `${finding.id}: ${finding.message}`;
};

describe('a file that nobody reads is named', () => {
	test.each([
		['src/content/shareables/new.yml', 'Rename `new.yml` to `new.yaml`'],
		['src/content/shareables/new.YAML', 'Rename `new.YAML` to `new.yaml`'],
		['src/content/docs/en/guidelines/new.mdx.txt', 'Rename `new.mdx.txt` to `new.mdx`'],
		['quizzes/new', 'Rename `new` to `new.yaml`'],
		['src/content/shareable/new.yaml', 'Did you mean `src/content/shareables`?'],
		['src/content/guidelines/new.mdx', 'Did you mean `src/content/docs`?'],
	])('%s', async (file, advice) => {
		expect(await first(withFiles({ [file]: Buffer.from('x') }))).toMatch(/^file\/not-read: /);
		expect(await first(withFiles({ [file]: Buffer.from('x') }))).toContain(advice);
	});

	test.each(['quizzes/.DS_Store', 'src/content/shareables/Thumbs.db', 'src/content/README.md'])('%s is left alone', async (file) => {
		expect(await first(withFiles({ [file]: Buffer.from('x') }))).toBeUndefined();
	});
});

describe('a copy that a program has made is answered once', () => {
	const told = async (copies: Readonly<Record<string, string>>) => {
		const files = Object.entries(copies).map(async ([copy, original]) => [copy, await sound.read(original)] as const);
		return (await checkProject(withFiles(Object.fromEntries(await Promise.all(files))))).map(
			({ id, file, message }) => `${id} ${file}: ${message}`,
		);
	};
	const sentence = (name: string, example: string) =>
		`A program has made this copy of \`${name}\`, and nothing reads it. Remove it, or, if it is to be one of its own, give it a name in small Latin letters, digits and single hyphens, for example \`${example}\`.`;

	test.each([
		'profile - Copy',
		'profile - Copy (2)',
		'profile copy',
		'profile copy 2',
		'profile (1)',
		'profile 2',
		'profile (another copy)',
	])('a quiz called “%s”', async (name) => {
		expect(await told({ [`quizzes/town-square/${name}.yaml`]: 'quizzes/town-square/profile.yaml' })).toEqual([
			`file/not-read quizzes/town-square/${name}.yaml: ${sentence('profile.yaml', 'profile-2.yaml')}`,
		]);
	});

	test.each(['profile — копия', 'profile — копия (2)', 'Копия profile', 'Copy of profile'])('a lesson called “%s”', async (name) => {
		const copy = page.replace('profile', name);
		expect(await told({ [copy]: page })).toEqual([`file/not-read ${copy}: ${sentence('profile.mdx', 'profile-2.mdx')}`]);
	});

	test('a folder', async () => {
		expect(await told({ 'quizzes/town-square - Copy/profile.yaml': 'quizzes/town-square/profile.yaml' })).toEqual([
			`file/not-read quizzes/town-square - Copy: ${sentence('town-square', 'town-square-2')}`,
		]);
	});

	test('a file of that name without an original is none', async () => {
		expect((await told({ 'src/content/shareables/heat copy.yaml': item })).join()).toContain('for example `heat-copy`');
	});
});

test.each([
	['Heat Loss', '`heat-loss`'],
	['he\u0430t', '`\u0430` is no Latin letter'],
	['heat (1)', '`heat-1`'],
	['heat🔥', '`heat`'],
	['heat_loss', '`heat-loss`'],
])('the name “%s” cannot be an address', async (name, advice) => {
	const found = await checkProject(withFiles({ [`src/content/shareables/${name}.yaml`]: await sound.read(item) }));
	expect(found.find(({ id }) => id === 'file/name')?.message).toContain(advice);
});

test.each([
	['*bold* news', '`*` at the beginning'],
	['&news today', '`&` at the beginning'],
	['!News', '`!` at the beginning'],
	['@home', '`@` at the beginning'],
	['%50 off', '`%` at the beginning'],
	['[News] today', 'cannot begin with `[`'],
	['#news', 'What follows `#` is a remark'],
	['Our offer #1 in town', '`#1 in town` would be lost'],
])('a text of YAML that reads “%s” needs quotes', async (text, advice) => {
	const project = await edited(item, (yaml) => yaml.replace(/^ {2}en: .*$/m, `  en: ${text}`));
	expect(await first(project)).toContain(advice);
	expect(await first(project)).toContain('uotes');
});

test.each([
	['both versions of a conflict', (yaml: string) => `<<<<<<< HEAD\n${yaml}`, 'git left both versions'],
	['a no-break space', (yaml: string) => yaml.replace('summary:', 'summary:\u00A0'), 'no-break space'],
	['a tab', (yaml: string) => yaml.replace('  en:', '\ten:'), 'Use spaces'],
])('%s in YAML', async (_, edit, advice) => {
	expect(await first(await edited(item, edit))).toContain(advice);
});

test.each([
	['a colon without a space', /^goal: /m, 'goal:', 'The colon has no space behind it. Write `goal: '],
	['a hyphen without a space', /^( +)- id: /m, '$1-id: ', 'Write `- ` before each entry.'],
	[
		'a bracket that nothing closes',
		/^(topics: \[[^\]]*)\]/m,
		'$1',
		'The `[` that opens here is never closed. Put `]` behind the last entry.',
	],
	[
		'a text at the edge, below `|`',
		/^ +text: .*\n(?: {10,}.*\n)*/m,
		'        text: |\nI work here.\n',
		'Put spaces before each of its lines.',
	],
	['a token in the braces of another program', /^ {2}en: .*$/m, '  en: News of {{ company }}', 'Write `$company`.'],
	['a token with a capital', /^ {2}en: .*$/m, '  en: News of $Company', 'Write `$company`.'],
	[
		'a comma in a text between braces',
		/^title: .*$/m,
		'title: { en: Yes, if you like, ru: Да }',
		'`if you like` would be cut off. Put the whole text in quotes.',
	],
	['a text that begins with a brace', /^ {2}en: .*$/m, '  en: {heat loss}', 'A text cannot begin with `{`'],
	['a list without brackets', /^topics: .*$/m, 'topics: energy, growers', 'each beginning with `- `) belongs. Write `[energy, growers]`.'],
	['yes for true', /^goal: /m, 'draft: yes\ngoal: ', 'where `true` or `false` belongs. Write `true`.'],
])('%s in YAML', async (_, pattern, text, advice) => {
	expect(await first(await edited(item, (yaml) => yaml.replace(pattern, text)))).toContain(advice);
});

test.each([
	['0,75', 'Write `0.75`.'],
	['75%', 'Write it without the sign: `75`, or `0.75` where a share is asked for.'],
	['v1', 'Write `1`.'],
	['most', 'where a number belongs.'],
])('the share “%s”', async (share, advice) => {
	expect(await first(await edited('quizzes/town-square/profile.yaml', (yaml) => yaml.replace(/^pass: .*$/m, `pass: ${share}`)))).toMatch(
		new RegExp(`${advice.replaceAll('.', '\\.')}$`),
	);
});

test('of a page that cannot be read only that is told, and not what its examples name', async () => {
	const project = await edited(page, (body) => body.replace('</ExamplePost>', '</Example>'));
	expect((await checkProject(project)).map(({ id }) => id)).toEqual(['page/unreadable']);
});

test('nor what its translation has and it seems to lack', async () => {
	const both = Object.fromEntries(
		await Promise.all(
			['en', 'ru'].map(async (language) => {
				const file = page.replace('/en/', `/${language}/`);
				const text = (await sound.read(file)).toString('utf8').trimEnd();
				const stray = language === 'en' ? '\n\na <b' : '';
				return [file, Buffer.from(`${text}\n\n<Country code="ru">\nHere.\n</Country>${stray}\n`)] as const;
			}),
		),
	);
	const ids = (await checkProject(withFiles(both))).map(({ id }) => id);
	expect(ids).toContain('page/unreadable');
	expect(ids).not.toContain('translation/outline');
});

test('a link to a draft says so', async () => {
	const draft = 'src/content/shareables/draught.yaml';
	const text = (await sound.read(page)).toString('utf8');
	const project = withFiles({
		[draft]: Buffer.from(`draft: true\n${(await sound.read(item)).toString('utf8')}`),
		[page]: Buffer.from(text.replace('## Write the way you talk', '[News](/en/share/draught/)\n\n$&')),
	});
	expect(await first(project)).toBe(
		'link/nowhere: The link `/en/share/draught/` leads to a draft, which is not published. Remove `draft: true` there, or the link here.',
	);
});

describe('what is wrong in a draft is told, and stops nobody', () => {
	const draft = 'src/content/shareables/draught.yaml';
	const found = async (change: (yaml: string) => string) => {
		const text = (await sound.read(item)).toString('utf8');
		const findings = await checkProject(withFiles({ [draft]: Buffer.from(`draft: true\n${change(text)}`) }));
		expect(findings.filter(isError)).toEqual([]);
		return findings.map(({ id }) => id);
	};

	test.each([
		['an address without https://', (yaml: string) => yaml.replace(/^link: .*$/m, 'link: www.example.org'), 'field/format'],
		[
			'a text that its network would not take',
			(yaml: string) => yaml.replace(/text: .*$/m, `text: "${'All day. '.repeat(500)}"`),
			'post/too-long',
		],
	])('%s', async (_, change, id) => {
		expect(await found(change)).toContain(id);
	});

	test('a name of which there is none', async () => {
		const week = [
			...planNew({ kind: kindOf('week'), name: 'brand-new', chosen: {} }, judgeSite(await readProject(sound), '2026-11-30'), sound),
		];
		const files = week.map(([file, text]) => [file, Buffer.from(text.replace(/^leader: .*$/m, 'leader: nobody'))] as const);
		const findings = await checkProject(withFiles(Object.fromEntries(files)), '2026-11-30');
		expect(findings.filter(isError)).toEqual([]);
		expect(findings.map(({ id }) => id)).toContain('reference/unknown');
	});
});

test('a remark of its own stays one', async () => {
	expect(await first(await edited(item, (yaml) => yaml.replace(/^(link: .*)$/m, '$1 # where it leads')))).toBeUndefined();
});

test.each([
	['utf16le', 'UTF-16'],
	['latin1', 'Windows-1251 or Latin-1'],
] as const)('a page saved as %s', async (encoding, name) => {
	const text = `\uFEFF${(await sound.read(page)).toString('utf8')}é`;
	expect(await first(withFiles({ [page]: Buffer.from(encoding === 'latin1' ? text.replace('\uFEFF', '') : text, encoding) }))).toContain(
		name,
	);
});

test('letters that were lost are told of', async () => {
	expect(await first(await edited(item, (yaml) => yaml.replace('Heat', 'He\uFFFDt')))).toContain('Letters were lost');
});

test.each([
	['[a](htps://example.com)', 'Did you mean `https`?'],
	['[a](javascript:alert)', 'begins with `javascript:`'],
	['[a](file:///c/x)', 'your own disk'],
	['[a]()', 'leads nowhere'],
	['[a](#)', 'leads nowhere'],
	['[a](http://localhost:4321/en/)', 'your own computer'],
	['[a](https://outspoken.teplia.example/en/)', '`/en/`'],
	['[a] (https://www.w3.org)', '`[a](https://www.w3.org)`'],
	['[a](https//example.com)', 'lacks a colon. Write `https://example.com`'],
	['![A picture](/public/share/x.png)', '`/share/x.png`'],
	['![A picture](images/x.png)', 'Put the file into public/images, and write `/images/x.png`.'],
	['one<br>two', '`<br />`'],
	['** one two ** three', '`**` does not make these words bold'],
	['1.One\n2.Two', '`1.` does not begin a list. Put a space behind it'],
	['-One\n-Two', '`-` does not begin a list. Put a space behind it'],
])('%s in a page', async (text, advice) => {
	expect(
		await first(await edited(page, (body) => body.replace('## Write the way you talk', `${text}\n\n## Write the way you talk`))),
	).toContain(advice);
});

test('a mistake in portal.yaml is told of alone: no text is refused for what portal.yaml would say', async () => {
	const website = await edited(item, (yaml) => yaml.replace(/^link: .*$/m, 'link: $website/heat-loss'));
	const both = withFiles({
		[item]: await website.read(item),
		'portal.yaml': Buffer.from((await sound.read('portal.yaml')).toString('utf8').replace(/^networks: .*$/m, 'networks: [Twitter]')),
	});
	expect((await checkProject(both)).map(({ file }) => file)).toEqual(['portal.yaml']);
});

test('a list of networks without brackets is answered as a list', async () => {
	const project = withFiles({
		'portal.yaml': Buffer.from((await sound.read('portal.yaml')).toString('utf8').replace(/^networks: .*$/m, 'networks: x, vk')),
	});
	expect(await first(project)).toBe(
		'field/type: Found the text `x, vk`, where a list (one entry a line, each beginning with `- `) belongs. Write `[x, vk]`.',
	);
});

test.each([
	['Twitter', 'There is no network `Twitter`. Did you mean `x`?'],
	['Town-Square', 'There is no network `Town-Square`. Did you mean `town-square`?'],
])('the network “%s” in portal.yaml', async (name, sentence) => {
	const x = (await sound.read('src/content/networks/town-square.yaml')).toString('utf8');
	const portal = (await sound.read('portal.yaml')).toString('utf8').replace(/^networks: .*$/m, `networks: [${name}]`);
	const found = await checkProject(withFiles({ 'portal.yaml': Buffer.from(portal), 'src/content/networks/x.yaml': Buffer.from(x) }));
	expect(found.map(({ message }) => message)).toContain(sentence);
});

test('what colleagues did is read as Excel saves it in Russian', async () => {
	const bytes = Buffer.from([0xe8, 0xe3, 0xf0, 0xe0]);
	const csv = Buffer.concat([Buffer.from('month;participant;team;action;count\n2026-10;'), bytes, Buffer.from(';;share;1\n')]);
	const found = await checkProject(withFiles({ 'src/content/activity/2027.csv': csv }));
	expect(found.map(({ message }) => message).join()).toContain('There is nobody `игра` on the opt-in list.');
});

test('the headings of a page that cannot be read are not missed elsewhere', async () => {
	const target = 'src/content/docs/en/guidelines/disclosure.mdx';
	const project = withFiles({
		[page]: Buffer.from(`${(await sound.read(page)).toString('utf8')}\n[a](/en/guidelines/disclosure/#in-the-post-itself)\n`),
		[target]: Buffer.from(`${(await sound.read(target)).toString('utf8')}\n\none<br>two\n`),
	});
	expect((await checkProject(project)).filter(({ id }) => id === 'link/unknown-heading')).toEqual([]);
});

test('a guideline that cannot be read is not missed by the badge that counts them', async () => {
	const target = 'src/content/docs/en/guidelines/disclosure.mdx';
	const badge = (await sound.read('src/content/badges/first-lesson.yaml')).toString('utf8');
	const project = withFiles({
		'src/content/badges/rules.yaml': Buffer.from(badge.replace('kind: lessons', 'kind: guidelines').replace('order: 1', 'order: 2')),
		[target]: Buffer.from((await sound.read(target)).toString('utf8').replace(/^title: .*$/m, 'title: Once: more')),
	});
	expect((await checkProject(project)).map(({ id }) => id)).toEqual(['yaml/unreadable']);
});

describe('a newer version of a guideline', () => {
	const guideline = 'src/content/docs/en/guidelines/disclosure.mdx';
	const raised = (effective: string, date: string) =>
		edited(guideline, (text) =>
			text
				.replace('version: 1\neffective: 2026-11-24', `version: 2\neffective: ${effective}`)
				.replace('\nowner:', `\n  - version: 2\n    date: ${date}\n    what: Comments are meant, too.\nowner:`),
		);
	const told = async (project: ProjectFiles) =>
		(await checkProject(project)).flatMap(({ id, field, message }) => (id === 'field/contradiction' ? [`${field}: ${message}`] : []));

	test('is not older than an earlier one', async () => {
		expect(await told(await raised('2026-12-01', '2026-11-02'))).toEqual([
			'changes › 2 › date: Version 2 is dated 2026-11-02, before version 1 of 2026-11-24. Correct one of the two dates.',
		]);
		expect(await told(await raised('2026-01-12', '2026-12-01'))).toEqual([
			'effective: Version 2 would hold from 2026-01-12, before version 1 of 2026-11-24 was written. Write the day from which version 2 holds.',
		]);
	});

	test('may be of the same day, and hold later than it was written', async () => {
		expect(await told(await raised('2026-12-24', '2026-11-24'))).toEqual([]);
	});
});

test.each([
	['2027-02-30', '`2027-02-30` is not a date: February 2027 has 28 days.'],
	['2028-02-30', '`2028-02-30` is not a date: February 2028 has 29 days.'],
	['2027-04-31', '`2027-04-31` is not a date: April 2027 has 30 days.'],
	['2027-31-03', '`2027-31-03` is not a date: a year has 12 months. Write year-month-day, for example 2027-03-31.'],
	['2027-05-00', '`2027-05-00` is not a date: days begin with 01.'],
	['31.03.2027', '`31.03.2027` is not a date here. Write `2027-03-31`.'],
])('the day %s is not in the calendar', async (day, sentence) => {
	expect(await first(await edited(page, (text) => text.replace(/^reviewBy: .*$/m, `reviewBy: ${day}`)))).toContain(
		`field/format: ${sentence}`,
	);
});

test('a guideline may be one sentence', async () => {
	const guideline = 'src/content/docs/en/guidelines/disclosure.mdx';
	const short = await Promise.all(
		[guideline, guideline.replace('/en/', '/ru/')].map(async (file) => {
			const text = (await sound.read(file)).toString('utf8');
			// Its headings and what every guideline has stay; of what it says, little does.
			const cut = text
				.replace(/^minutes: .*$/m, 'minutes: 1')
				.replaceAll(/^(?![-<#\s]|\w+:|Ask|Спросите)(?!.*<Contact)[^\n]{40,}$/gm, 'Yes.');
			return [file, Buffer.from(cut)] as const;
		}),
	);
	const ids = (await checkProject(withFiles(Object.fromEntries(short)))).filter(isError).map(({ id }) => id);
	expect(ids).not.toContain('page/reading-time');
	expect(ids).not.toContain('field/amount');
});

test('one sentence many times makes no lesson', async () => {
	const project = await edited(page, (text) => {
		const end = text.indexOf('\n---\n') + 5;
		return `${text.slice(0, end)}${'## Start with your job\n'}${'We say where we work, and we say it in the post itself.\n\n'.repeat(80)}`;
	});
	const { message } = (await checkProject(project)).find(({ id }) => id === 'page/reading-time')!;
	expect(message).toMatch(/^Found `3`, but the page has \d\d words, which take 1 minute at 228 words a minute\./);
});

describe('what an author types is answered with what helps', () => {
	const inPage = (line: string) => edited(page, (text) => `${text.trimEnd()}\n\n${line}\n`);
	const inItem = (field: string, value: string) =>
		edited(item, (text) => text.replace(new RegExp(`^( *)${field}: .*$`, 'm'), `$1${field}: ${value}`));

	test.each([
		['[a](mailto:voice)', 'link/format: The link `mailto:voice` has no mail address behind `mailto:`.'],
		['[a](http:/www.w3.org)', 'link/format: The link `http:/www.w3.org` lacks a slash. Write `http://www.w3.org`.'],
		['[a](\\en\\share\\)', 'link/format: `](\\en\\share)` does not become a link'],
		['[a](https://www.w3.org/', 'link/format: `](` does not become a link'],
		['![a](/share/Heat Loss.svg)', 'link/format: `](/share/Heat` does not become a link or a picture'],
		['![a]()', 'picture/missing: No picture is named.'],
		['<https://www.w3.org/>', 'page/unreadable: `<https://www.w3.org/>` is taken for a component. Write the address without `<` and `>`'],
		[
			'<contact to="press" />',
			'component/unknown: `<contact>` is shown as nothing. Write `<Contact …>`: names of components keep their capital letters.',
		],
		['<readyWords>\nHello.\n</readyWords>', 'component/unknown: `<readyWords>` is shown as nothing. Write `<ReadyWords …>`'],
		['<exampel>One</exampel>', 'component/unknown: There is no component and no element of HTML `exampel`.'],
		['Ask <Contact to="press">.', 'page/unreadable: `<Contact>` has nothing to enclose and closes itself. Write `<Contact to="press" />`.'],
		[
			'<Scene>\n\nAsk <Limit network="x" of="text">\n\n</Scene>',
			'page/unreadable: `<Limit>` has nothing to enclose and closes itself. Write `<Limit network="x" of="text" />`.',
		],
		[
			'<Scene>\n\n<Contact to="press">\n\n</Scene>',
			'page/unreadable: `<Contact>` has nothing to enclose and closes itself. Write `<Contact to="press" />`.',
		],
		[
			'<ExamplPost verdict="good">\nOne\n</ExamplePost>',
			'page/unreadable: There is no component `ExamplPost`. Did you mean `ExamplePost`?',
		],
		['<ExamplePost verdict="good">\nOne\n</ExamplPost>', 'page/unreadable: `</ExamplPost>` closes nothing. Did you mean `</ExamplePost>`?'],
		[
			'<Scene>\n\n<ReadyWords>\nOne\n\n</Scene>',
			'page/unreadable: `<ReadyWords>` is opened and not closed before `</Scene>`. Put `</ReadyWords>` on a line of its own below its text.',
		],
		['<Scene>\nOne\n</Scene></Scene>', 'page/unreadable: `</Scene>` closes something that is not open here.'],
		[
			'Ask <Contact to=“press” />.',
			'page/unreadable: `“ ”` are the quotation marks of a text, and `"` is asked for here. Write `to="press"`.',
		],
		['<ExamplePost network="x" why="Says “I” first." person="ines“>\nOne\n</ExamplePost>', 'Write `person="ines"`.'],
		['<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> branch', 'page/unreadable: Two people changed this file'],
	])('%s', async (line, sentence) => {
		expect(await first(await inPage(line))).toContain(sentence);
	});

	test.each([
		[
			'<Contact to="press" />',
			['A page `.md` shows no components, so nothing of `<Contact>` would be seen. Let the name of the file end in `.mdx`.'],
		],
		['<my-element>One</my-element>\n\n<!-- <old> -->', []],
	])('%s in a page without components', async (line, sentences) => {
		const plain = Buffer.from(`---\ntitle: One\n---\n${line}\n`);
		const found = await checkProject(withFiles({ 'src/content/docs/en/one.md': plain, 'src/content/docs/ru/one.md': plain }));
		expect(found.flatMap(({ id, file, message }) => (id === 'component/unknown' && file.includes('/en/') ? [message] : []))).toEqual(
			sentences,
		);
	});

	test('an element of HTML is no component', async () => {
		expect(await first(await inPage('Press <kbd>Ctrl</kbd> and read <mark>this</mark> 10<sup>2</sup> times.'))).toBeUndefined();
	});

	test.each([
		['link', 'https://www.w3.org/a b', 'link/format: The link `https://www.w3.org/a b` has a space'],
		[
			'link',
			'http://localhost:3000/',
			'link/format: The link `http://localhost:3000/` leads to your own computer. Write the address that everybody can open.',
		],
		['file', '/public/share/heat-loss.svg', 'Write the path below the folder public'],
		['link', '"https://www.w3.org', 'yaml/unreadable: The quote `"` that opens here is never closed.'],
		['link', '> https://www.w3.org', 'yaml/unreadable: The sign `>` at the beginning has a meaning of its own here.'],
		['link', '- https://www.w3.org', 'yaml/unreadable: The sign `-` at the beginning has a meaning of its own here.'],
	])('%s: %s', async (field, value, sentence) => {
		expect(await first(await inItem(field, value))).toContain(sentence);
	});

	test.each([
		[
			'sources:',
			'field/missing: Nothing stands after the colon, and the field is needed. Where its statements come from: at least one `title`',
		],
		['', 'field/missing: The field is missing. Add `sources:` – Where its statements come from: at least one `title`'],
		['sources: []', 'field/amount: Found a list of 0 entries. Name at least one source, with `title` and `publisher`'],
		['sources:\n  -', 'field/missing: Nothing stands in this entry. Write it, or remove its line.'],
		[
			'sources: [{ title: One, publisher: Two, url: }]',
			'field/missing: Nothing stands after the colon. Write it, or remove the line: it is optional.',
		],
	])('“%s” where a lesson names its sources', async (lines, sentence) => {
		const project = await edited(page, (text) => text.replace(/^sources:\n(?: .*\n)+/m, lines === '' ? '' : `${lines}\n`));
		expect(await first(project)).toContain(sentence);
	});

	test('a component is named where it opens, though the reading stops where it should close', async () => {
		const [finding] = await checkProject(await inPage('<ExamplPost verdict="good">\nOne\n</ExamplePost>'));
		const lines = (await sound.read(page)).toString('utf8').trimEnd().split('\n');
		expect(finding!.line).toBe(lines.length + 2);
	});

	test.each([
		['title: “Taking part: and how”', 'Write `"` at both ends; if readers are to see them, `"` around them.'],
		['title: “Taking part"', '`“ "` are the quotation marks of a text, and none that YAML knows.'],
		['title: „Part #1 of two“', '`„ “` are the quotation marks of a text'],
		['title: One\naliases: [“one”, “one, two”]', '`“ ”` are the quotation marks of a text'],
		['title: One\naliases: [one, “two, three”]', '`“ ”` are the quotation marks of a text'],
		['title: One\naliases: [“one”]', '`“ ”` are the quotation marks of a text'],
	])('quotation marks of a word processor in `%s`', async (lines, sentence) => {
		expect(await first(await edited(page, (text) => text.replace(/^title: .*$/m, lines)))).toContain(sentence);
	});

	test('marks of a word processor around what languages say', async () => {
		const project = await edited(item, (text) => text.replace(/^title:.*\n(?: .*\n)*/m, 'title: { en: “Heat”, ru: “Тепло” }\n'));
		expect(await first(project)).toContain('yaml/unreadable: `“ ”` are the quotation marks of a text');
	});

	test.each(['title: “Nobody asked me”', 'title: “No”, he said', 'title: One\naliases: ["“one”", two “three”]'])(
		'a quotation may be a text of its own: `%s`',
		async (lines) => {
			expect(await first(await edited(page, (text) => text.replace(/^title: .*$/m, lines)))).toBeUndefined();
		},
	);

	test('a quotation in each language keeps its marks', async () => {
		const project = await edited(item, (text) => text.replace(/^title:.*\n(?: .*\n)*/m, 'title: { en: “Heat”, ru: «Тепло» }\n'));
		expect(await first(project)).toBeUndefined();
	});

	test('a quote is missed where it opens, not where the file ends', async () => {
		const [finding] = await checkProject(await inItem('link', '"https://www.w3.org'));
		const lines = (await sound.read(item)).toString('utf8').split('\n');
		expect(lines[finding!.line! - 1]).toMatch(/^link: /);
	});

	test('a document of another program is not to be renamed', async () => {
		const found = await first(withFiles({ 'src/content/docs/en/guidelines/new.docx': Buffer.from('x') }));
		expect(found).toBe(
			'file/not-read: The file is not read: it is a document of another program. Copy its text into a file whose name ends in `.mdx`, `.md`.',
		);
	});

	test('a page that cannot be read is not compared with its translation', async () => {
		const text = (await sound.read(page)).toString('utf8');
		const found = await checkProject(withFiles({ [page]: Buffer.from(`\ufeff${text}`, 'utf16le') }));
		expect(found.map(({ id }) => id)).toEqual(['file/encoding']);
	});
});

describe('a date in words is answered with how it is written', () => {
	const dates = ['1 December 2026', '1 декабря 2026', 'Dec 1, 2026'];

	test.each(dates)('%s in a file', async (date) => {
		const project = await edited(item, (text) => text.replace(/^publishFrom: .*$/m, `publishFrom: ${date}`));
		expect(await first(project)).toBe(`field/format: \`${date}\` is not a date here. Write \`2026-12-01\`.`);
	});

	test.each(dates)('%s in a field of a page that Starlight reads', async (date) => {
		const project = await edited(page, (text) => text.replace(/^title: /m, `lastUpdated: ${date}\ntitle: `));
		expect(await first(project)).toMatch(/where .*a date.* belongs\. Write `2026-12-01`\.$/);
	});

	test.each(['July 2023', 'июль 2023 г.'])('%s, where a month will do', async (date) => {
		const project = await edited(page, (text) => text.replace(/^( +)publisher: .*$/m, `$&\n$1date: ${date}`));
		expect(await first(project)).toBe(`field/format: \`${date}\` is not a date here. Write \`2023-07\`.`);
	});

	test.each(['1 October 2026', '1 октября 2026', '"Oct 1, 2026"', '"October 1, 2026"'])('%s in a table is read', async (date) => {
		const table = `month,network,reach\n${date},town-square,10\n`;
		expect(await first(withFiles({ 'src/content/results/own.csv': Buffer.from(table) }))).toBeUndefined();
	});

	test('a comma in it that divides cells', async () => {
		const table = 'month,network,reach\nOct 1, 2026,town-square,10\n';
		expect(await first(withFiles({ 'src/content/results/own.csv': Buffer.from(table) }))).toBe(
			'table/row: The comma of `Oct 1, 2026` makes two cells of the date. Write year and month: 2026-10.',
		);
	});
});

test('a badge for what there is none of is to be removed', async () => {
	const isLesson = (file: string) => /\/training\/./.test(file);
	const project = {
		...sound,
		below: async (...of: Parameters<typeof sound.below>) => (await sound.below(...of)).filter((file) => !isLesson(file)),
	};
	const badge = (await checkProject(project)).find(({ id }) => id === 'badge/out-of-reach');
	expect(badge?.message).toBe('Nobody can earn it: it asks for 1, and there are 0 lessons. Remove the badge.');
});

test('X is found under its former name', () => {
	expect(unknown('network', 'Twitter', ['linkedin', 'telegram', 'x'])).toBe('There is no network `Twitter`. Did you mean `x`?');
});
