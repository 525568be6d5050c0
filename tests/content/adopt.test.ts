import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withChanges } from '../../scripts/lib/adopt/changes.ts';
import type { Data } from '../../scripts/lib/adopt/data.ts';
import { planAdoption, WrongAnswers, type Adoption } from '../../scripts/lib/adopt/plan.ts';
import { lessonsIn } from '../../scripts/lib/adopt/tracks.ts';
import { whatIsLeft } from '../../scripts/lib/adopt/report.ts';
import { findingsIn } from '../../src/integrations/author-checks/check.ts';
import { isError } from '../../src/integrations/author-checks/finding.ts';
import { filesOnDisk } from '../../src/integrations/author-checks/files.ts';
import { changesOf, clauseOf, recordOf } from '../../src/integrations/author-checks/quiz-changes.ts';
import { readProject } from '../../src/integrations/author-checks/read.ts';
import { reportLine } from '../../src/integrations/author-checks/report.ts';
import { judgeSite, type Site } from '../../src/integrations/author-checks/site.ts';
import { root } from './sources.ts';

const today = '2026-11-30';
const files = filesOnDisk(root);
const answersOf = (name: string) => parse(readFileSync(join(root, `tests/fixtures/adopt/${name}.yaml`), 'utf8')) as Data;
const removed = ({ changes }: Adoption) => [...changes].filter(([, text]) => text === undefined).map(([file]) => file);
const written = ({ changes }: Adoption) =>
	new Map([...changes].flatMap(([file, text]) => (text === undefined ? [] : [[file, text] as const])));

// A company that has moved in has no example company left to move out.
describe.runIf(existsSync(join(root, 'src/content/demo.yaml')))('a company moves in', () => {
	const adoptions = new Map<string, Adoption>();
	const of = (name: string) => adoptions.get(name)!;

	beforeAll(async () => {
		for (const name of ['logistics', 'bank', 'three-languages']) adoptions.set(name, await planAdoption(files, answersOf(name), today));
	});

	test.each(['logistics', 'bank', 'three-languages'])('%s: the content is in order, and nothing is left of the example company', (name) => {
		expect(findingsIn(of(name).site).map(reportLine)).toEqual([]);
	});

	test('a text of the company’s own that speaks of what went with the example company is counted', async () => {
		const answers = 'src/content/answers/basics.yaml';
		const text = (await files.read(answers)).toString('utf8').replace(/^( +en:) .*$/m, '$1 "Where do I stand on the leaderboard?"');
		const adoption = await planAdoption(withChanges(files, new Map([[answers, text]])), answersOf('logistics'), today);
		expect(whatIsLeft(adoption).filter((line) => line.includes('part that you don’t have yet'))).toEqual([
			expect.stringMatching(/^1 text speaks of a part that you don’t have yet/),
		]);
	});

	test.each(['logistics', 'bank', 'three-languages'])('%s: the library holds three samples, and says that they are', (name) => {
		const { site } = of(name);
		expect([...site.shareables.keys()].toSorted()).toEqual(['sample-colleague', 'sample-vacancy', 'sample-work']);
		for (const { value } of site.shareables.values()) {
			expect(Object.values(value!.title).every((title) => /^(?:Sample|Образец): /.test(title))).toBe(true);
			expect(Object.keys(value!.posts).toSorted()).toEqual(site.networksInUse.toSorted());
		}
	});

	test.each(['logistics', 'bank', 'three-languages'])(
		'%s: a guideline begins as version 1, in force from today, and its text is kept',
		(name) => {
			const { site } = of(name);
			const guidelines = [...site.pages.get(site.defaultLanguage)!.values()].flatMap(({ value }) =>
				value?.kind === 'guideline' ? [value] : [],
			);
			expect(guidelines.length).toBeGreaterThan(10);
			for (const { version, effective, changes } of guidelines) {
				expect({ version, effective, changes: changes.length }).toEqual({ version: 1, effective: today, changes: 1 });
			}
			expect(new Set(site.keptVersions.map(({ version }) => version))).toEqual(new Set(['1']));
			expect(new Set(site.keptVersions.map(({ language }) => language))).toEqual(new Set(site.languages));
		},
	);

	test.each(['logistics', 'bank', 'three-languages'])('%s: a second time nothing is left to do', async (name) => {
		const again = await planAdoption(withChanges(files, of(name).changes), answersOf(name), today);
		expect([...again.changes.keys()]).toEqual([]);
		expect(again.isMoving).toBe(false);
	});

	test('portal.yaml keeps its comments, but for what they say of the example company', () => {
		const portal = written(of('logistics')).get('portal.yaml')!;
		expect(portal).toContain('# File names in src/content/networks.\nnetworks: [linkedin, instagram, youtube, x]\n');
		expect(portal).toContain('# What the library is about, and for whom.');
		expect(portal).not.toMatch(/teplia|теплия|\bru\b/i);
	});

	test('a language less goes with its pages, and a network less with its track', () => {
		const { site, tracks, languages } = of('logistics');
		expect(languages).toEqual(['ru']);
		expect(tracks).toContain('telegram');
		expect(tracks).not.toContain('linkedin');
		const gone = removed(of('logistics'));
		expect(gone).toContain('src/content/docs/ru/guidelines/disclosure.mdx');
		expect(gone).toContain('src/content/docs/en/training/telegram/profile.mdx');
		expect(gone).toContain('quizzes/telegram/profile.yaml');
		expect([...site.pages.keys()]).toEqual(['en']);
		const steps = [...site.paths.values()].flatMap(({ value }) => value!.steps.flatMap(lessonsIn));
		expect(steps).toContain('craft/one-observation');
		expect(site.pages.get('en')!.has('training/linkedin/profile')).toBe(true);
		expect(steps.filter((lesson) => lesson.startsWith('telegram/'))).toEqual([]);
	});

	test('references name headings of the new default language, and stand-ins for lessons that went', () => {
		const { site } = of('bank');
		expect(site.answers.get('basics')!.value!.answers.every(({ ref }) => !/#[a-z]/.test(ref))).toBe(true);
		expect(site.gains.get('specialists')!.value!.next?.ref).toBe('training/telegram/what-to-post');
	});

	test('no quiz needs another revision: only the company and the languages have changed', () => {
		for (const { site } of adoptions.values()) {
			const changed = [...site.quizzes.values()].flatMap(({ id, value }) => changesOf(value!, recordOf(id, site), site).list);
			expect(changed).toEqual([]);
		}
	});

	test('what was recorded of a quiz goes with it', () => {
		expect(removed(of('logistics'))).toContain('src/content/records/quizzes/telegram/profile.json');
		for (const { site } of adoptions.values()) expect([...site.quizRecords.keys()].filter((id) => !site.quizzes.has(id))).toEqual([]);
	});

	test('a language without pages is incomplete, and is told what it lacks', () => {
		const { site } = of('three-languages');
		expect({ languages: site.languages, incomplete: site.incomplete }).toEqual({ languages: ['en', 'ru'], incomplete: ['de'] });
		const line = whatIsLeft(of('three-languages')).find((each) => each.includes('`de`'));
		expect(line).toMatch(/^The language `de` lacks \d+ pages in guidelines, .* interface texts in src\/content\/i18n\/de\.yaml/);
	});

	test('what nobody chose is marked among what is left', () => {
		const marked = (name: string) => whatIsLeft(of(name)).filter((line) => line.startsWith('✎ '));
		expect(marked('logistics')).toEqual([]);
		expect(marked('three-languages')).toEqual([
			expect.stringContaining('`defaultLanguage: en`, `site.title.en: Outspoken`, `site.title.ru: Outspoken`, `look.accent: '),
		]);
	});

	test('another language is added without anybody moving, and is told what it lacks', async () => {
		const languages = [...(of('three-languages').site.portal!.value!.languages as object[])];
		const added = await planAdoption(files, { languages }, today, { stays: true });
		expect(removed(added)).toEqual([]);
		expect(written(added).get('portal.yaml')).toContain('\n  - { code: de, label: Deutsch, incomplete: true }\n');
		expect(added.findings.map(reportLine)).toEqual([]);
		expect(whatIsLeft(added).map((line) => line.split(' lacks ')[0])).toEqual(['The language `de`']);
	});

	test('a company that is called otherwise has nothing to mend, and compares no question with its rule anew', async () => {
		const moved = withChanges(files, of('bank').changes);
		const cases = { genitive: 'Лады', dative: 'Ладе', accusative: 'Ладу', instrumental: 'Ладой', prepositional: 'Ладе' };
		const adoption = await planAdoption(moved, { company: { name: { ru: 'Лада' }, cases: { ru: cases } }, hashtag: '#ЛюдиЛады' }, today);
		expect(adoption.findings.map(reportLine)).toEqual([]);
		expect([...adoption.changes.keys()].filter((file) => !file.startsWith('src/content/records/quizzes/'))).toEqual(['portal.yaml']);
		/** The questions that were compared with their rules as these read now. */
		const compared = (site: Site) =>
			[...site.quizzes.values()].flatMap(({ id, value }) =>
				value!.questions.filter((question) => {
					const line = recordOf(id, site)[question.id];
					return line && 'clause' in line && line.clause === clauseOf(question, site);
				}),
			);
		expect(compared(adoption.site).map(({ id }) => id)).toEqual(compared(of('bank').site).map(({ id }) => id));
		expect(compared(adoption.site).length).toBeGreaterThan(0);
	});

	test('mailboxes for which the first one served move with it, and others stay', async () => {
		const moved = withChanges(files, of('bank').changes);
		const { site } = await planAdoption(moved, { contacts: { questions: { email: 'vopros@zarya-bank.ru' } } }, today);
		const { contacts, suggest } = site.portal!.value!;
		const mailboxes = Object.entries(contacts).map(([id, { email }]) => [id, email]);
		expect(Object.fromEntries(mailboxes)).toEqual({
			questions: 'vopros@zarya-bank.ru',
			support: 'vopros@zarya-bank.ru',
			incidents: 'vopros@zarya-bank.ru',
			press: 'pressa@zarya-bank.ru',
		});
		expect(suggest).toEqual({ mail: 'vopros@zarya-bank.ru' });
	});

	describe('another main language, once a company has moved in', () => {
		const bilingual = {
			...answersOf('three-languages'),
			languages: ['ru', 'en'].map((code) => ({ code, label: code })),
			defaultLanguage: 'ru',
		};
		const draft = 'src/content/answers/basics-night.yaml';
		const ofDraft = (ref: string) =>
			`draft: true\nanswers:\n  - id: night\n    question: { en: May I post at night?, ru: Можно ли писать ночью? }\n    answer: { en: Yes., ru: Да. }\n    ref: ${ref}\n`;
		const refsOf = ({ site }: Adoption) => [...site.answers.values()].flatMap(({ value }) => value!.answers.map(({ ref }) => ref));
		let moved: Map<string, string | undefined>;

		beforeAll(async () => {
			const { changes, site } = await planAdoption(files, bilingual, today);
			const refs = [...site.answers.values()].flatMap(({ value }) => value!.answers.map((each) => each.ref));
			moved = new Map(changes).set(draft, ofDraft(refs.find((each) => each.includes('#'))!));
		});

		test('finds all in order before', async () => {
			expect(
				findingsIn(judgeSite(await readProject(withChanges(files, moved)), today))
					.filter(isError)
					.map(reportLine),
			).toEqual([]);
		});

		test('is said to adopt', async () => {
			const adoption = await planAdoption(withChanges(files, moved), { defaultLanguage: 'en' }, today);
			expect(adoption.findings.map(reportLine)).toEqual([]);
			expect(refsOf(adoption).filter((ref) => /#.*[а-я]/.test(ref))).toEqual([]);
			expect(written(adoption).get(draft)).not.toMatch(/ref: .*[а-я]/);
		});

		test('was written into portal.yaml by hand before', async () => {
			const portal = moved.get('portal.yaml')!.replace('defaultLanguage: ru', 'defaultLanguage: en');
			const adoption = await planAdoption(withChanges(files, new Map(moved).set('portal.yaml', portal)), {}, today);
			expect(adoption.findings.map(reportLine)).toEqual([]);
			expect(refsOf(adoption).filter((ref) => /#.*[а-я]/.test(ref))).toEqual([]);
		});
	});

	test('the answers that the README shows are right', async () => {
		const [, answers = ''] = /```yaml\n(company:\n[^]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
		const adoption = await planAdoption(files, parse(answers) as Data, today);
		expect(adoption.findings.map(reportLine)).toEqual([]);
	});

	test('what the company has written itself stays when it adopts anew', async () => {
		const own = new Map(of('logistics').changes);
		own.set('src/content/shareables/our-harbour.yaml', own.get('src/content/shareables/sample-work.yaml'));
		const again = await planAdoption(withChanges(files, own), { networks: ['linkedin', 'instagram', 'youtube', 'x', 'reddit'] }, today);
		expect(removed(again)).toEqual([]);
		expect(again.site.shareables.has('our-harbour')).toBe(true);
		expect(again.findings.map(reportLine)).toEqual([]);
	});

	test.each<[string, Data, string]>([
		['a network that nobody knows', { networks: ['linkedin', 'twiter'] }, 'networks › 2'],
		['an address without https', { company: { website: 'harbourlines.com' } }, 'company › website'],
		['a field that portal.yaml does not have', { hashtags: ['#a'] }, 'hashtags'],
		['the example company’s mailbox', { contacts: { press: { email: 'press@teplia.example.com' } } }, 'contacts › press › email'],
		['a country of which no network says anything', { countries: ['xx'] }, 'countries › 1'],
	])('refuses %s', async (_what, wrong, field) => {
		const answers = answersOf('logistics');
		const company = { ...(answers['company'] as Data), ...(wrong['company'] as Data | undefined) };
		const contacts = { ...(answers['contacts'] as Data), ...(wrong['contacts'] as Data | undefined) };
		const refusal = await planAdoption(files, { ...answers, ...wrong, company, contacts }, today).catch((error: unknown) => error);
		expect(refusal).toBeInstanceOf(WrongAnswers);
		expect((refusal as WrongAnswers).findings.map((finding) => finding.field)).toContain(field);
	});

	test('refuses a name that a language declines and nobody said how', async () => {
		const answers = { ...answersOf('bank'), company: { name: { ru: 'Заря' }, website: 'https://zarya-bank.ru' } };
		const refusal = await planAdoption(files, answers, today).catch((error: unknown) => error);
		expect((refusal as WrongAnswers).findings.map((finding) => finding.field)).toEqual(['company › cases › ru']);
	});
});
