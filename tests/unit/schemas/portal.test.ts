import { expect, test } from 'vitest';
import { portalSchema } from '../../../src/schemas/portal.ts';
import { changed, findings, sound } from './judge.ts';

const portal = sound('portal.yaml');
const colour = "Write a colour as # and six hexadecimal digits, in quotes, for example `'#1f6f5c'`.";
const start = 'Write the address of the repository’s start page, for example https://github.com/company/portal, and nothing behind it.';
const slashes = 'Begin and end with a slash: `/`, or for example `/intranet/outspoken/`.';

test('a sound portal is taken as it is', () => {
	expect(portalSchema.parse(portal)).toEqual(portal);
});

test.each<[path: string, value: unknown]>([
	['site.base', '/intranet/outspoken/'],
	['site.url', 'http://localhost:4321'],
	['look.accent', '#ABCDEF'],
	['repository', 'https://git.company.example/tree-house/blobs'],
	['hashtag', '#ЛюдиТеплии_2027'],
	['company.name.de', 'Teplia'],
])('%s may be %s', (path, value) => {
	expect(findings(portalSchema, changed(portal, path, value))).toEqual([]);
});

test('a company with one language needs no other text', () => {
	const names = [
		'company.name',
		'site.title',
		'contacts.questions.name',
		'contacts.support.name',
		'contacts.incidents.name',
		'contacts.press.name',
	];
	const single = names.reduce(
		(data, path) => changed(data, `${path}.ru`, undefined),
		changed(portal, 'languages', [{ code: 'en', label: 'English' }]),
	);
	expect(findings(portalSchema, single)).toEqual([]);
});

test.each<[path: string, value: unknown, sentence: string]>([
	['site.base', 'intranet', slashes],
	['site.base', '/intranet', slashes],
	['site.base', 'intranet/', slashes],
	['site.base', '//', slashes],
	['site.url', 'outspoken.example', 'Write the whole address, beginning with https://.'],
	['site.url', 'ftp://outspoken.example', 'Write the whole address, beginning with https://.'],
	['site.url', 'https://a.example/intranet', 'Write the address without a path; the path belongs in `base`.'],
	['languages', [], 'Name at least one language.'],
	['networks', [], 'Name at least one network.'],
	['networks', ['x', 'x'], 'A network stands here twice. Remove one of them.'],
	['hashtag', 'TepliaPeople', "Write # and letters or digits, without spaces and in quotes, for example `'#OurPeople'`."],
	['hashtag', '#Teplia People', "Write # and letters or digits, without spaces and in quotes, for example `'#OurPeople'`."],
	['repository', 'https://github.com/company/portal/tree/main', start],
	['repository', 'https://gitlab.com/company/group/portal/-/blob/main/portal.yaml', start],
	['repository', 'https://codeberg.org/company/portal/src/branch/main', start],
	['contacts.press.email', 'press', 'Write an email address, for example voice@company.example.'],
	['contacts.press.name.ru', undefined, 'The text in `ru` is missing. Add `ru: …`, as every language of portal.yaml is needed.'],
	['trackedLinks.medium', 'Word of mouth', 'Use small letters, digits, hyphens and underscores, for example `employee_advocacy`.'],
	['look.accent', 'green', colour],
	['look.accent', '#1f6', colour],
	['look.accentDark', '1f6f5c', colour],
])('%s may not be %j', (path, value, sentence) => {
	const place = value === undefined ? path.replace(/\.\w+$/, '') : path;
	expect(findings(portalSchema, changed(portal, path, value))).toEqual([`${place}: ${sentence}`]);
});

test('a language is named once and by two letters', () => {
	const english = { code: 'en', label: 'English' };
	expect(findings(portalSchema, changed(portal, 'languages', [english, { code: 'ru', label: 'Русский' }, english]))).toEqual([
		'languages: A language stands here twice. Remove one of the lines.',
	]);
	expect(findings(portalSchema, changed(portal, 'languages.0.code', 'eng'))).toEqual([
		'languages.0.code: Use the two-letter code of the language, for example `en`.',
	]);
});

test.each<[what: string, path: string, value: unknown]>([
	['a default language that is not offered', 'defaultLanguage', 'de'],
	['a switch that is no switch', 'trackedLinks.enabled', 'yes'],
	['a missing contact', 'contacts.press', undefined],
	['a field that nobody knows', 'look.colour', '#ffffff'],
])('%s is refused once', (_what, path, value) => {
	expect(findings(portalSchema, changed(portal, path, value))).toHaveLength(1);
});

test.each<[suggest: unknown, findings: string[]]>([
	[{ issue: 'https://git.example/portal/issues/new' }, []],
	[{ mail: 'voice@teplia.example' }, []],
	[{}, ['suggest: Write either `issue: https://…` or `mail: name@…`.']],
	[{ issue: 'git.example' }, ['suggest.issue: Write the whole address of the page for a new issue, beginning with https://.']],
	[{ mail: 'voice' }, ['suggest.mail: Write an email address, for example voice@company.example.']],
])('suggestions may go to %j, or a sentence says why not', (suggest, expected) => {
	expect(findings(portalSchema, changed(portal, 'suggest', suggest))).toEqual(expected);
});

test.each<[countries: unknown, findings: string[]]>([
	[['ru', 'by'], []],
	[[], []],
	[['Russia'], ['countries.0: Use the two-letter code of a country, for example `ru`.']],
	[['ru', 'ru'], ['countries: A country stands here twice. Remove one of them.']],
])('countries may be %j, or a sentence says why not', (countries, expected) => {
	expect(findings(portalSchema, changed(portal, 'countries', countries))).toEqual(expected);
});
