import { describe, expect, test } from 'vitest';
import { withChanges } from '../../scripts/lib/adopt/changes.ts';
import { fileKinds } from '../../scripts/lib/new/kinds.ts';
import { CannotMake, kindOf, planNew } from '../../scripts/lib/new/plan.ts';
import { onlyName } from '../../src/schemas/collections.ts';
import { findingsIn } from '../../src/integrations/author-checks/check.ts';
import { isError } from '../../src/integrations/author-checks/finding.ts';
import { readProject } from '../../src/integrations/author-checks/read.ts';
import { reportLine } from '../../src/integrations/author-checks/report.ts';
import { judgeSite } from '../../src/integrations/author-checks/site.ts';
import { unfilled, unfilledCount } from '../../src/lib/text/unfilled.ts';
import { overlaidFiles } from './overlay.ts';

const today = '2026-11-30';
const sound = overlaidFiles();
const site = judgeSite(await readProject(sound), today);
const nameOf = (kind: string) =>
	['lesson', 'quiz'].includes(kind) ? 'town-square/brand-new' : kind === 'answer' ? 'basics-brand-new' : 'brand-new';
const made = (kind: string, wish = {}) =>
	planNew({ kind: kindOf(kind), name: nameOf(kind), chosen: {}, ...wish }, site, { exists: () => false });
const findingsWith = async (changes: ReadonlyMap<string, string>) =>
	// A collection of one file has none while that is a draft.
	findingsIn(judgeSite(await readProject(withChanges(sound, changes)), today)).filter(
		({ file, id }) => changes.has(file) && id !== 'file/missing',
	);

test('there is something to make for each collection, and for each kind of page', () => {
	expect(fileKinds.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['lesson', 'guideline', 'page', 'quiz', 'answer', 'item', 'path', 'track', 'rule']),
	);
	expect(new Set(fileKinds.map(({ name }) => name)).size).toBe(fileKinds.length);
});

describe.each(fileKinds.map(({ name }) => name))('a new %s', (kind) => {
	test('is a draft with which the check is content', async () => {
		const findings = await findingsWith(made(kind));
		expect(findings.filter(isError).map(reportLine)).toEqual([]);
		expect(new Set(findings.map(({ id }) => id))).toEqual(new Set(['file/draft']));
	});

	test('says in a comment what belongs into each field', () => {
		for (const text of made(kind).values()) {
			expect(text).toMatch(/^(?:---\n)?# A draft: [^\n]+\ndraft: true\n# \S/);
		}
	});

	test('has as many places to fill in as the check counts', async () => {
		const files = made(kind);
		const counts = (await findingsWith(files)).map(({ file, message }) => [file, Number(/Fill in the (\d+) place/.exec(message)?.[1])]);
		expect(Object.fromEntries(counts)).toEqual(Object.fromEntries([...files].map(([file, text]) => [file, unfilledCount(text)])));
	});

	test('is not published with what nobody has filled in', async () => {
		const published = new Map([...made(kind)].map(([file, text]) => [file, text.replace(/^draft: true\n/m, '')]));
		const ids = new Set((await findingsWith(published)).map(({ id }) => id));
		expect(ids).toContain('text/unfilled');
	});
});

describe('what cannot be made is answered in a sentence', () => {
	const exists = (file: string) => sound.exists(file);
	const sentence = (wish: Partial<Parameters<typeof planNew>[0]> & { kind: ReturnType<typeof kindOf> }) => {
		try {
			planNew({ name: 'brand-new', chosen: {}, ...wish }, site, { exists });
		} catch (error) {
			if (error instanceof CannotMake) return error.message;
			throw error;
		}
		return 'made';
	};

	test('a kind that there is not', () => {
		expect(() => kindOf('itm')).toThrow('There is no kind of file `itm`. Did you mean `item`?');
	});

	test('a file that exists', () => {
		expect(sentence({ kind: kindOf('item'), name: 'heat-loss' })).toBe(
			'src/content/shareables/heat-loss.yaml exists already. Choose another name, or change that file.',
		);
		expect(sentence({ kind: kindOf('mix'), name: 'other' })).toMatch(/^src\/content\/mix\/advice\.yaml exists already\./);
	});

	test('a name that can be no address', () => {
		expect(sentence({ kind: kindOf('item'), name: 'Heat Loss' })).toMatch(/for example `heat-loss`\.$/);
	});

	test('an answer without a theme, a lesson without a track', () => {
		expect(sentence({ kind: kindOf('answer') })).toMatch(/^An answer stands under a theme\. Add `--theme` with one of `basics`, /);
		expect(sentence({ kind: kindOf('lesson') })).toBe('Write the track before the name: `npm run new -- lesson <track>/brand-new`.');
		expect(sentence({ kind: kindOf('lesson'), name: 'town-sqare/brand-new' })).toBe(
			'There is no track `town-sqare`. Did you mean `town-square`?',
		);
	});

	test('a field that is not asked for, and a value that is not known', () => {
		expect(sentence({ kind: kindOf('week'), chosen: { lead: 'nadia' } })).toBe('A week takes no `--lead`. It takes `--title`, `--leader`.');
		expect(sentence({ kind: kindOf('week'), chosen: { leader: 'nadja' } })).toBe(
			'--leader: There is no value `nadja`. Did you mean `nadia`?',
		);
	});

	test('something to name of which there is none', () => {
		const nobody = { ...site, leaders: new Map() };
		expect(() => planNew({ kind: kindOf('week'), name: 'brand-new', chosen: {} }, nobody, { exists })).toThrow(
			'A week names a leader, and there is none yet. Begin with `npm run new -- leader`.',
		);
	});
});

test('what was said stands in the file, and a title in the default language', () => {
	const [text] = made('item', { title: 'Heat: a question', chosen: { goal: 'hiring' } }).values();
	expect(text).toContain(`title:\n  en: "Heat: a question"\n  ru: ${unfilled}\n`);
	expect(text).toContain('\ngoal: hiring\n');
	expect(made('answer').keys().next().value).toBe('src/content/answers/basics-brand-new.yaml');
	expect([...made('answer', { name: 'why', chosen: { theme: 'people' } }).keys()]).toEqual(['src/content/answers/people-why.yaml']);
});

describe('what is named and nobody chose is only an example', () => {
	const withTexts = (files: ReadonlyMap<string, string>) =>
		new Map([...files].map(([file, text]) => [file, text.replace(/^draft: true\n/m, '').replaceAll(/(?<!# )✎/g, 'Words')]));

	test.each([
		['answer', ['answers[0].ref']],
		['week', ['leader', 'items']],
		['rule', ['ref']],
	])('a new %s is not published with it', async (kind, fields) => {
		const files = withTexts(made(kind));
		const [text = ''] = files.values();
		const lines = (await findingsWith(files)).filter(({ id }) => id === 'text/unfilled').map(({ line = 0 }) => text.split('\n')[line - 1]);
		expect(lines).toEqual(fields.map((field) => expect.stringMatching(new RegExp(`^ *${field.split('.').at(-1)}: .+ # ✎ `))));
	});

	test('what was chosen has no such note', () => {
		const [text] = made('week', { chosen: { leader: 'nadia' } }).values();
		expect(text).toContain('\nleader: nadia\n');
	});
});

test('a lesson comes with its quiz, in each language, and takes the next place of its track', () => {
	const lesson = made('lesson');
	expect([...lesson.keys()]).toEqual([
		'src/content/docs/en/training/town-square/brand-new.mdx',
		'src/content/docs/ru/training/town-square/brand-new.mdx',
		'quizzes/town-square/brand-new.yaml',
	]);
	expect(lesson.values().next().value).toContain('\norder: 2\n');
});

test('collections of one file have their name', () => {
	for (const name of Object.values(onlyName))
		expect([...fileKinds].some((kind) => [...made(kind.name).keys()].some((file) => file.endsWith(`/${name}.yaml`)))).toBe(true);
});
