import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildSite, newFolder } from '../../scripts/lib/assemble-site.ts';
import { fileKinds, type FileKind } from '../../scripts/lib/new/kinds.ts';
import { planNew } from '../../scripts/lib/new/plan.ts';
import { readProject } from '../../src/integrations/author-checks/read.ts';
import { judgeSite, type Site } from '../../src/integrations/author-checks/site.ts';
import { unfilled } from '../../src/lib/text/unfilled.ts';
import { assembleTestCompany, builtOn } from '../support/test-company.ts';

let folder: string;
/** The words before the name of the language that stands in. */
const notice = (language: string) =>
	(parse(readFileSync(`src/content/i18n/${language}.yaml`, 'utf8')) as Record<string, string>)['language.incomplete']!.split('{')[0]!;
/** A made-up company that is not the one whose portal this is. */
const cast = {
	company: {
		name: { en: 'Kettlewick', ru: 'Кеттлвик' },
		cases: { ru: 'none' },
		about: { en: 'Kettlewick is made up.', ru: '«Кеттлвик» — выдуманная компания.' },
		website: 'https://kettlewick.example.com',
		hashtag: '#Kettlewick',
	},
};
const page = (path: string) => join(folder, 'dist', path, 'index.html');

/** A new file of a kind beside those that are there. */
function draftOf(kind: FileKind, site: Site): Map<string, string> {
	const name = kind.name === 'lesson' || kind.name === 'quiz' ? 'telegram/a-draft' : kind.name === 'answer' ? 'basics-a-draft' : 'a-draft';
	// What names somebody of a part that is left out cannot be made, and a quiz comes with its lesson.
	if (['participant', 'quiz', 'track', 'briefing', 'roi'].includes(kind.name)) return new Map();
	return planNew({ kind, name, chosen: {} }, site, { exists: () => false });
}

function writeNew(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text, { flag: 'wx' });
}

beforeAll(async () => {
	folder = newFolder('out-of-use');
	assembleTestCompany(folder);
	const portal = join(folder, 'portal.yaml');
	const company = parse(readFileSync(portal, 'utf8')) as { networks: string[]; languages: { code: string }[] };
	const languages = company.languages.map((each) => (each.code === 'de' ? { ...each, incomplete: true } : each));
	writeFileSync(portal, stringify({ ...company, languages, networks: ['telegram', 'x', 'facebook'] }));
	// And for a language that is still being written.
	for (const file of ['i18n/de.yaml', 'docs/de/guidelines/disclosure.mdx']) rmSync(join(folder, 'src/content', file));
	// The same build serves for a company that has left out what may be left out.
	for (const part of ['results', 'mix', 'teams', 'activity', 'points.yaml', 'participants'])
		rmSync(join(folder, 'src/content', part), { recursive: true });
	for (const language of ['en', 'ru', 'de']) rmSync(join(folder, `src/content/docs/${language}/programme/reports`), { recursive: true });
	// And has one reason to take part, and pages of its own outside the parts of the site, as an imprint.
	const gain = {
		order: 1,
		title: { en: 'You are read', ru: 'Вас читают' },
		text: { en: 'People in your field see what you know.', ru: 'Люди вашей профессии видят, что вы знаете.' },
		next: { ref: 'training/telegram/profile', label: { en: 'Learn', ru: 'Учиться' } },
	};
	rmSync(join(folder, 'src/content/gains'), { recursive: true });
	writeNew(join(folder, 'src/content/gains/read.yaml'), JSON.stringify(gain));
	for (const language of ['en', 'ru']) {
		const docs = join(folder, 'src/content/docs', language);
		writeNew(join(docs, 'imprint.md'), '---\ntitle: Imprint\nlastUpdated: 2026-10-01\n---\n\nWho **writes** this.\n');
		writeNew(join(docs, 'legal/privacy.mdx'), '---\ntitle: Privacy\n---\n\nWe keep nothing.\n\n## Why\n\nWe need nothing.\n');
	}
	// And has no quick answers.
	rmSync(join(folder, 'src/content/answers'), { recursive: true });
	// And shows that nothing of a draft is published.
	const site = judgeSite(await readProject(folder), '2026-11-30');
	for (const kind of fileKinds) for (const [file, text] of draftOf(kind, site)) writeNew(join(folder, file), text);
	// And shows how a photo in a text is published.
	const lesson = join(folder, 'src/content/docs/en/training/telegram/profile.mdx');
	writeFileSync(lesson, `${readFileSync(lesson, 'utf8')}\n![A greenhouse at night](/images/night.jpg)\n`);
	// And tells a scene of the made-up company, which is another.
	const person = Object.fromEntries(['name', 'job', 'city'].map((field) => [field, { en: 'Otto', ru: 'Отто' }]));
	writeFileSync(join(folder, 'src/content/cast.yaml'), stringify({ ...cast, people: { otto: person } }));
	const scene = join(folder, 'src/content/docs/en/guidelines/disclosure.mdx');
	writeFileSync(scene, `${readFileSync(scene, 'utf8')}\n<Scene>\n\nOtto works at Kettlewick.\n\n</Scene>\n`);
	mkdirSync(join(folder, 'public/images'), { recursive: true });
	await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#123' } })
		.withMetadata({ orientation: 6 })
		.toFile(join(folder, 'public/images/night.jpg'));
	mkdirSync(join(folder, 'public/share'), { recursive: true });
	copyFileSync(join(folder, 'public/images/night.jpg'), join(folder, 'public/share/night.jpg'));
	const item = join(folder, 'src/content/shareables/frost-alarm.yaml');
	writeFileSync(item, readFileSync(item, 'utf8').replace(/file: \S+/, 'file: /share/night.jpg'));
	const { status, output } = buildSite(folder, { env: builtOn });
	if (status !== 0) throw new Error(output);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the lessons of a network that is no longer in use stay, and so does the track page above them', () => {
	expect(existsSync(page('en/training/linkedin/profile'))).toBe(true);
	expect(readFileSync(page('en/training/linkedin/profile'), 'utf8')).toContain('href="/en/training/linkedin/"');
	expect(existsSync(page('en/training/linkedin'))).toBe(true);
});

test('a network of Meta that is in use has its footnote on every Russian page, and on no other', () => {
	const footnote = '* Принадлежит компании Meta.';
	expect(readFileSync(page('ru'), 'utf8')).toContain(footnote);
	expect(readFileSync(page('ru/training/telegram/profile'), 'utf8')).toContain(footnote);
	expect(readFileSync(page('en'), 'utf8')).not.toContain(footnote);
});

test('the overview offers the tracks of the networks in use, and those of no network', () => {
	const overview = readFileSync(page('en/training'), 'utf8');
	expect(overview).toContain('href="/en/training/telegram/"');
	expect(overview).toContain('href="/en/training/why-we-speak/"');
	expect(overview).not.toContain('href="/en/training/linkedin/"');
});

test('of lessons to choose from, a path asks for the only one that is left', () => {
	const stepsOf = (path: string) =>
		(JSON.parse(readFileSync(join(folder, `dist/en/start/${path}/steps.json`), 'utf8')) as { steps: { id: string; choice?: string }[] })
			.steps;
	expect(stepsOf('sales').filter(({ choice }) => choice !== undefined)).toEqual([]);
	expect(stepsOf('sales').map(({ id }) => id)).toContain('telegram/comments');
	expect(stepsOf('sales').map(({ id }) => id)).not.toContain('linkedin/comments');
});

test('whatever lists or counts lessons has the same ones, and those of a network out of use are not among them', () => {
	const lessonsIn = (text: string) =>
		[...new Set([...text.matchAll(/\/en\/training\/([\w-]+\/[\w-]+)\//g)].map(([, lesson = '']) => lesson))].toSorted();
	const text = (file: string) => readFileSync(join(folder, 'dist/en', file), 'utf8');
	const tracks = [...text('training/index.html').matchAll(/href="\/en\/training\/([\w-]+)\/"/g)].map(([, track = '']) => track);
	const offered = lessonsIn(tracks.map((track) => text(`training/${track}/index.html`)).join(''));
	expect(offered).toContain('telegram/profile');
	expect(offered).not.toContain('linkedin/profile');
	expect({
		review: lessonsIn(text('review/index.html')),
		progress: lessonsIn(text('me/index.html')),
		search: lessonsIn(text('search.json')),
		fullText: globSync('training/*/*/index.html', { cwd: join(folder, 'dist/en') })
			.filter((file) => text(file).includes('data-pagefind-body'))
			.flatMap((file) => lessonsIn(`/en/${file.replace('index.html', '')}`))
			.filter((lesson) => !lesson.includes('/lessons/'))
			.toSorted(),
	}).toEqual({ review: offered, progress: offered, search: offered, fullText: offered });
	const counted = /data-state[^>]*>\s*(\d+)\s*</.exec(text('me/index.html').split('id="lessons"')[1] ?? '');
	expect(counted?.[1]).toBe(String(offered.length));
});

test('a scene of another company says that the company is made up, and the site is no demonstration', () => {
	const guideline = readFileSync(page('en/guidelines/disclosure'), 'utf8');
	const words = parse(readFileSync('src/content/i18n/en.yaml', 'utf8')) as Record<string, string>;
	expect(guideline).toContain(cast.company.about.en);
	expect(guideline).not.toContain(words['footer.demonstration']);
});

test('a path asks for no lesson of a network that is not in use, and the lesson names no path', () => {
	const path = readFileSync(page('en/start/sales'), 'utf8');
	expect(path).toContain('href="/en/training/telegram/comments/"');
	expect(path).not.toContain('href="/en/training/linkedin/');
	const named = (lesson: string) => /data-paths="([^"]*)"/.exec(readFileSync(page(`en/training/${lesson}`), 'utf8'))?.[1]?.split(' ') ?? [];
	expect(named('telegram/comments')).toContain('sales');
	expect(named('linkedin/comments')).not.toContain('sales');
});

test('where nothing has been measured there is no page of results, and none leads to it', () => {
	expect(existsSync(page('en/programme/results'))).toBe(false);
	expect(readFileSync(page('en/programme'), 'utf8')).not.toContain('href="/en/programme/results/"');
});

test('without advice on what to post the plan has campaigns and feeds', () => {
	const plan = readFileSync(page('en/plan'), 'utf8');
	expect(plan).not.toContain('<mix-planner');
	expect(plan).toContain('href="/en/feeds/telegram.xml"');
});

test('with a single reason to take part the page of reasons is there', () => {
	expect(readFileSync(page('en/programme/for-you'), 'utf8')).toContain('You are read');
});

test.each([
	['imprint', 'Who <strong>writes</strong> this.'],
	['legal/privacy', '<h2 id="why">'],
])('a page of its own leads up to the home page: %s', (address, words) => {
	const html = readFileSync(page(`en/${address}`), 'utf8');
	expect(html).toContain(words);
	expect(/<nav class="breadcrumbs.*?<\/nav>/s.exec(html)?.[0]).toContain('href="/en/"');
	expect(html).not.toContain('class="module');
});

test('without a leaderboard and an opt-in list whoever enters a contest is a number', () => {
	expect(existsSync(page('en/programme/leaderboard'))).toBe(false);
	expect(existsSync(page('en/programme/contests'))).toBe(true);
});

test('what a language lacks stands there in the default one, and the page says so', () => {
	const missing = readFileSync(page('de/guidelines/disclosure'), 'utf8');
	const [, title = 'no title'] = /<title>([^|]*) \|/.exec(readFileSync(page('en/guidelines/disclosure'), 'utf8')) ?? [];
	expect(missing).toContain(`<title>${title} |`);
	expect(missing).toMatch(/<main[^>]* lang="en"/);
	expect(missing).toMatch(/class="notice" lang="de"[^>]*>Dieser Inhalt ist noch nicht in deiner Sprache verfügbar\./);
	expect(readFileSync(page('de/guidelines'), 'utf8')).toContain('href="/de/guidelines/disclosure/"');
	const overview = readFileSync(page('de/training'), 'utf8');
	expect(overview).toContain(notice('en'));
	expect(overview).toMatch(/<main[^>]* lang="en"/);
	expect(overview).toContain('href="/de/training/telegram/"');
});

test('a complete language says nothing of that', () => {
	expect(readFileSync(page('ru/training'), 'utf8')).not.toContain(notice('ru'));
});

test('a company without quick answers has no page of them, and no link to one', () => {
	expect(existsSync(page('en/answers'))).toBe(false);
	expect(existsSync(page('en/guidelines'))).toBe(true);
	const pages = globSync('**/*.{html,json}', { cwd: join(folder, 'dist') });
	expect(pages.filter((file) => readFileSync(join(folder, 'dist', file), 'utf8').includes('/en/answers/'))).toEqual([]);
});

test('a page whose part or words are left out is edited in what is there', () => {
	const html = globSync('**/*.html', { cwd: join(folder, 'dist') }).map((file) => readFileSync(join(folder, 'dist', file), 'utf8'));
	const edited = new Set(
		html.flatMap((page) =>
			[...page.matchAll(/href="[^"]*\/voice\/portal\/(?:_edit|src\/branch)\/site\/live\/([^"]*)"/g)].map(([, file = '']) => file),
		),
	);
	expect([...edited].filter((file) => !existsSync(join(folder, file)))).toEqual([]);
	expect(edited.size).toBeGreaterThan(40);
});

test('nothing of a draft is published, whatever kind of file it is', () => {
	const texts = globSync('**/*.{html,json,xml,ics,js}', { cwd: join(folder, 'dist') });
	expect(texts.length).toBeGreaterThan(100);
	const telling = texts.filter((file) => {
		const text = readFileSync(join(folder, 'dist', file), 'utf8');
		return text.includes(unfilled) || text.includes('a-draft');
	});
	expect(telling).toEqual([]);
});

test('a photo in a text is published upright and in a size that fits, and its page keeps the room free', async () => {
	const { width, height, orientation } = await sharp(join(folder, 'dist/images/night.jpg')).metadata();
	expect({ width, height, orientation }).toEqual({ width: 800, height: 1600, orientation: undefined });
	const [img] = /<img[^>]*night\.jpg[^>]*>/.exec(readFileSync(page('en/training/telegram/profile'), 'utf8')) ?? [];
	expect(img).toContain('width="800" height="1600" loading="lazy"');
});

test('nobody says how large the picture of an item is: its page knows', async () => {
	const { width, height } = await sharp(join(folder, 'dist/share/night.jpg')).metadata();
	expect({ width, height }).toEqual({ width: 1024, height: 2048 });
	const [img] = /<img[^>]*\/share\/night\.jpg[^>]*>/.exec(readFileSync(page('en/share/frost-alarm'), 'utf8')) ?? [];
	expect(img).toContain('width="1024" height="2048"');
	const [drawn] = /<img[^>]*\/share\/images\/who-picks-up\.png[^>]*>/.exec(readFileSync(page('en/share/who-picks-up'), 'utf8')) ?? [];
	expect(drawn).toContain('width="1200" height="630"');
});
