import { findingsIn } from '../../../src/integrations/author-checks/check.ts';
import type { ProjectFiles } from '../../../src/integrations/author-checks/files.ts';
import { isError, type Finding, type Note } from '../../../src/integrations/author-checks/finding.ts';
import { readProject } from '../../../src/integrations/author-checks/read.ts';
import { versionsFolder } from '../../../src/integrations/author-checks/records.ts';
import { isExampleCompany } from '../../../src/integrations/author-checks/rules/other-company.ts';
import { allPages, judgeSite, type Site } from '../../../src/integrations/author-checks/site.ts';
import { formsOf } from '../../../src/lib/company/traces.ts';
import { needsCases } from '../../../src/lib/company/tokens.ts';
import { type FileChanges, withChanges } from './changes.ts';
import { isObject } from '../../../src/lib/progress/dictionary.ts';
import type { Data } from './data.ts';
import { keepGuidelines, restartGuidelines } from './guidelines.ts';
import { emptied, packageWith } from './own-files.ts';
import { codesOf, notChosenIn, portalData } from './portal-data.ts';
import { recordQuizzes } from './quizzes.ts';
import { sampleItems, sampleLanguages } from './samples.ts';
import { translateReferences } from './references.ts';
import { removeTracks, unusedTracks } from './tracks.ts';
import { withData } from './yaml-text.ts';

const portalFile = 'portal.yaml';

/** What an adoption does, before anything is written. */
export interface Adoption {
	changes: FileChanges;
	/** Whether the portal was the example company’s until then. */
	isMoving: boolean;
	/** Whether only its languages are others. */
	stays: boolean;
	/** Files of the example company that go. */
	demo: string[];
	/** Tracks that go, as their networks are not in use. */
	tracks: string[];
	/** Languages that go. */
	languages: string[];
	/** Places in pages that linked to what goes. */
	unlinked: Note[];
	/** The content as it will be. */
	site: Site;
	/** The mistakes that will be left. */
	findings: Finding[];
	/** How many texts speak of a part that the company does not have. */
	leftOut: number;
	/** Fields of portal.yaml that a company chooses and this one has not: what they say now. */
	notChosen: string[];
}

/** The answers do not make a portal. */
export class WrongAnswers extends Error {
	override name = 'WrongAnswers';
	/** The mistakes, as of a file portal.yaml that held the answers. */
	readonly findings: readonly Pick<Finding, 'field' | 'message'>[];

	constructor(findings: readonly Pick<Finding, 'field' | 'message'>[]) {
		super('The answers have mistakes.');
		this.findings = findings;
	}
}

/**
 * Works out how a project becomes a company’s own.
 *
 * @param answers fields of portal.yaml
 * @param today the day of the adoption, as `YYYY-MM-DD`
 * @param stays the portal stays whose it is: only its languages are others
 * @throws WrongAnswers when they do not make a valid portal.yaml
 */
export async function planAdoption(files: ProjectFiles, answers: Data, today: string, { stays = false } = {}): Promise<Adoption> {
	const judge = async (changes: FileChanges) => judgeSite(await readProject(withChanges(files, changes)), today);
	const before = await judge(new Map());
	const current = before.portal?.data;
	if (!isObject(current)) throw new WrongAnswers([{ field: portalFile, message: 'The file cannot be read; `npm run check` says why.' }]);
	const isMoving = !stays && isExampleCompany(before);
	const written = await writtenLanguages(files);
	const data = portalData(answers, { current, isMoving, written });
	const changes: FileChanges = new Map();
	const portalText = (await files.read(portalFile)).toString('utf8');
	changes.set(portalFile, withData(portalText, data, stays ? undefined : namesOf(before)));

	// Judged as portal.yaml alone would be, so that the answers are right before anything is built on them.
	const portal = await judge(changes);
	const mistakes = findingsIn(portal).filter(({ file }) => file === portalFile);
	const wrong = [...mistakes, ...missingCases(portal)];
	if (!portal.portal?.value || wrong.length > 0) throw new WrongAnswers(wrong);

	const demo = stays ? [] : (before.demo?.value?.files ?? []).filter((file) => files.exists(file));
	for (const file of demo) changes.set(file, undefined);
	if (before.demo && !stays) changes.set(before.demo.file, undefined);
	const codes = codesOf(data);
	const languages = codesOf(current).filter((code) => !codes.includes(code));
	for (const language of languages) {
		for (const folder of ['src/content/docs', versionsFolder]) {
			for (const file of await files.below(`${folder}/${language}`, ['.mdx', '.md', '.txt'])) changes.set(file, undefined);
		}
	}
	if (!stays) await translateReferences(before, portal.defaultLanguage, files, changes);
	const tracks = stays ? [] : unusedTracks(before, portal.portal.value);
	await removeTracks(tracks, before, files, changes);
	if (isMoving) {
		await restartGuidelines(before, today, files, changes);
		await emptied(files, changes);
		addSamples(portal, today, changes);
	}
	await packageWith(portal.portal.value, files, changes);

	const after = await judge(changes);
	const found = findingsIn(after);
	for (const { id, file } of found) if (id === 'badge/out-of-reach') changes.set(file, undefined);
	const unlinked = await withoutDeadLinks(after, found, withChanges(files, changes), changes);
	if (isMoving) keepGuidelines(await judge(changes), changes);
	// A question names its rule by a heading of the default language, which may be another now.
	if (!stays) recordQuizzes(before, await judge(changes), changes);
	const site = await judge(changes);
	await withoutUnchanged(files, changes);
	const remaining = findingsIn(site);
	const findings = remaining.filter(isError);
	const leftOut = remaining.filter(({ id }) => id === 'part/left-out').length;
	const notChosen = isMoving ? notChosenIn(answers, data) : [];
	return { changes, isMoving, stays, demo, tracks, languages, unlinked, site, findings, leftOut, notChosen };
}

/** The languages in which there are pages. */
export async function writtenLanguages(files: ProjectFiles): Promise<string[]> {
	const pages = await files.below('src/content/docs', ['.mdx', '.md']);
	return [...new Set(pages.map((file) => file.split('/')[3] ?? ''))];
}

/** Tells of a comment that it speaks of the example company. */
function namesOf({ cast }: Site): (comment: string) => boolean {
	const forms = cast?.value ? [...formsOf(cast.value.company).keys()] : [];
	return (comment) => forms.some((form) => comment.toLowerCase().includes(form));
}

function missingCases({ portal, languages }: Site): Pick<Finding, 'field' | 'message'>[] {
	const cases = portal?.value?.company.cases ?? {};
	return languages
		.filter((language) => needsCases(language) && !(language in cases))
		.map((language) => ({
			field: `company › cases › ${language}`,
			message: `The field is missing. Write how the name is declined, or \`${language}: none\` if it stays the same.`,
		}));
}

function addSamples({ portal, languages }: Site, today: string, changes: FileChanges): void {
	const value = portal?.value;
	if (!value || languages.some((language) => !sampleLanguages.includes(language as never))) return;
	const setting = {
		languages,
		networks: value.networks,
		topics: value.topics.map(({ id }) => id),
		audiences: value.audiences.map(({ id }) => id),
		today,
	};
	for (const [file, text] of sampleItems(setting)) changes.set(file, text);
}

/** Takes the link off a text that led to something that goes; the text stays, to be read by somebody. */
async function withoutDeadLinks(site: Site, found: readonly Finding[], files: ProjectFiles, changes: FileChanges): Promise<Note[]> {
	const dead = found.filter(({ id }) => id === 'link/nowhere');
	for (const page of allPages(site)) {
		const urls = dead.flatMap(({ file, message }) => (file === page.file ? (/`([^`]+)`/.exec(message)?.[1] ?? []) : []));
		if (urls.length === 0) continue;
		const text = (await files.read(page.file)).toString('utf8');
		changes.set(
			page.file,
			urls.reduce(
				(rest, url) =>
					rest.replaceAll(/\[([^[\]]*)\]\(([^()\s]*)\)/g, (whole, words: string, target: string) => (target === url ? words : whole)),
				text,
			),
		);
	}
	return dead.map(({ file, line }) => ({
		file,
		line,
		message: 'The text led to a part that you do not have; read whether it is still true.',
	}));
}

/** Takes out what would be written as it is. */
async function withoutUnchanged(files: ProjectFiles, changes: FileChanges): Promise<void> {
	for (const [file, text] of changes) {
		if (text !== undefined && files.exists(file) && (await files.read(file)).toString('utf8') === text) changes.delete(file);
	}
}
