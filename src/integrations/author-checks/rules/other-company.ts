import { isExampleName } from '../../../lib/company/cast.ts';
import { traceFinder, type Trace } from '../../../lib/company/traces.ts';
import type { FindingId } from '../../../lib/findings/finding-ids.ts';
import type { Portal } from '../../../schemas/portal.ts';
import type { Finding } from '../finding.ts';
import { isExample } from '../localized-texts.ts';
import type { KeptVersion, SourceFile } from '../read.ts';
import { allFiles, allPages, at, inBody, type Page, type Site } from '../site.ts';

/** Keys of a value that are codes of languages. */
const languageKey = /^[a-z]{2}$/;

/**
 * Nothing of the example company is left where the portal is another company’s: its name outside of examples, its addresses,
 * and the files that belong to it. While the portal is the example company’s own, its name and addresses are in their place
 * where a token stands for them; what was typed by hand would stay behind when another company moves in.
 */
export function checkOtherCompany(site: Site): Finding[] {
	const { portal, cast } = site;
	if (!portal?.value) return [];
	const isExample = isExampleCompany(site);
	// A company that plays in its own examples has moved in, and may write its name as it likes.
	if (isExample && !site.demo) return [];
	const findings = isExample ? [] : demoData(site);
	if (!cast?.value) return findings;
	const all = traceFinder(cast.value.company, hostsOf(portal.value));
	// Twice in one text is one thing to mend.
	const traces = (text: string) => [...new Map(all(text).map((trace) => [trace.found, trace])).values()];
	// What is to be removed as a whole needs no word on its parts, and the files of networks name whatever a network names.
	const networks = new Set<SourceFile>(site.networks.values());
	const demo = new Set(site.demo?.value?.files);
	const isOwn = (file: SourceFile) => file !== cast && file !== site.demo && !demo.has(file.file) && !networks.has(file);
	const files = [...allFiles(site), ...site.words].filter(isOwn);
	const pages = allPages(site).filter(isOwn);
	if (isExample) {
		// Products, customers and events are its own as long as it is there, and so is what is kept.
		const typed = (text: string) => traces(text).filter(({ kind }) => kind !== 'thing');
		return [
			...files.filter((file) => file !== portal).flatMap((file) => inFields(file, typed, site)),
			...pages.flatMap((page) => [...inFields(page, typed, site), ...inText(page, typed, site)]),
		].map((finding) => ({ ...finding, warning: 'typed-company' }));
	}
	return [
		...findings,
		...files.flatMap((file) => inFields(file, traces, site)),
		...pages.flatMap((page) => [...inFields(page, traces, site), ...inText(page, traces, site)]),
		...site.keptVersions.flatMap((kept) => inKept(kept, traces, site)),
	];
}

/** Whether the portal still is the one of the company in which the examples play. */
export function isExampleCompany({ portal, cast }: Pick<Site, 'portal' | 'cast'>): boolean {
	return isExampleName(portal?.value?.company.name ?? {}, cast?.value?.company.name ?? {});
}

function demoData({ demo, exists }: Site): Finding[] {
	return (demo?.value?.files ?? []).flatMap((file, index) =>
		exists(file)
			? [
					{
						...at(
							demo!,
							['files', index],
							'company/demo-data',
							`The file belongs to the example company and is still published. \`npm run adopt\` removes all that is listed here; if you have made the file your own, take this line out.`,
						),
						field: file,
					},
				]
			: [],
	);
}

/** The hosts of the company: its site and portal, and those of its mailboxes. */
function hostsOf({ company, site, contacts, suggest, receiptsTo }: Portal): string[] {
	const addresses = [company.website, site.url, suggest?.issue].flatMap((address) =>
		address === undefined ? [] : [new URL(address).hostname],
	);
	const mailboxes = [...Object.values(contacts).map(({ email }) => email), suggest?.mail, receiptsTo].flatMap(
		(mail) => mail?.split('@')[1] ?? [],
	);
	return [...addresses, ...mailboxes];
}

function inFields(file: SourceFile, traces: (text: string) => Trace[], site: Site): Finding[] {
	const { pages } = site;
	const walk = (value: unknown, path: (string | number)[]): Finding[] => {
		if (typeof value === 'string') {
			return traces(value).map((trace) =>
				at(file, path, idOf(trace), path.at(-1) === 'id' ? ofId(trace) : sentence(trace, file.file, site)),
			);
		}
		if (typeof value !== 'object' || value === null || isExample(value)) return [];
		if (Array.isArray(value)) return value.flatMap((entry, index) => walk(entry, [...path, index]));
		const keys = Object.keys(value);
		const isLocalized = keys.some((key) => pages.has(key));
		return Object.entries(value)
			.filter(([key]) => !isLocalized || !languageKey.test(key) || pages.has(key))
			.flatMap(([key, entry]) => walk(entry, [...path, key]));
	};
	return walk(file.written ?? file.data, []);
}

/** In what was typed: what stands for a token, as an example that is blanked out, is in one of the two texts only. */
function inText(page: Page, traces: (text: string) => Trace[], site: Site): Finding[] {
	const shownLines = page.text.withoutExamples.split('\n');
	return page.body.split('\n').flatMap((line, index) => {
		const typed = traces(line);
		if (typed.length === 0) return [];
		const shown = new Set(traces(shownLines[index] ?? '').map(({ found }) => found));
		return typed
			.filter(({ found }) => shown.has(found))
			.map((trace) => inBody(page, index + 1, idOf(trace), sentence(trace, page.file, site)));
	});
}

/** The text of a version stands in one line for each paragraph; the first trace of it says enough. */
function inKept({ file, language, page, text }: KeptVersion, traces: (text: string) => Trace[], { pages }: Site): Finding[] {
	if (!pages.has(language)) return [];
	for (const [index, line] of text.split('\n').entries()) {
		const [trace] = traces(line);
		if (!trace) continue;
		const message = `${found(trace)}, in a text that is kept. Run \`npm run record -- ${page}\`, or remove the file if nobody in your company has confirmed that version.`;
		return [{ id: idOf(trace), file, line: index + 1, message }];
	}
	return [];
}

function idOf({ kind }: Trace): FindingId {
	return kind === 'name' || kind === 'thing' ? 'company/other-name' : 'company/other-address';
}

function found({ found: text, kind }: Trace): string {
	switch (kind) {
		case 'name':
			return `Found «${text}», the made-up company of the examples`;
		case 'thing':
			return `Found «${text}», which belongs to the made-up company of the examples`;
		case 'mailbox':
			return `Found the mailbox \`${text}\`, which is on no host of your company`;
		case 'host':
			return `Found the address \`${text}\`, which is not your company’s`;
		case 'hashtag':
			return `Found the hashtag \`${text}\`, which is not your company’s`;
	}
}

function sentence(trace: Trace, file: string, site: Site): string {
	if (isExampleCompany(site))
		return `Found \`${trace.found}\`, typed by hand: a company that moves in would keep it. ${remedy(trace, file)}`;
	if (file === 'portal.yaml') return `${found(trace)}. Write your own.`;
	return `${found(trace)}. ${remedy(trace, file)}`;
}

function ofId(trace: Trace): string {
	return `${found(trace)}, in an id. Ids stand in addresses, where no token is filled in: give it another that names no company.`;
}

function remedy({ kind, token }: Trace, file: string): string {
	const isPage = /\.mdx?$/.test(file);
	const example = file.startsWith('quizzes/')
		? ', or `example: true` in the question if it plays in that company'
		: isPage
			? ', or put the scene between `<Scene>` and `</Scene>`'
			: '';
	switch (kind) {
		case 'name':
			return `Write \`${token}\`${example}.`;
		case 'thing':
			return `Write what is your company’s${example}.`;
		case 'mailbox':
			return isPage
				? 'Write `<Contact to="questions" />` or another contact of portal.yaml; of somebody else, link to their page.'
				: 'Write `$contact:questions` or another contact of portal.yaml.';
		default:
			return `Write \`${token}\`, or your own.`;
	}
}
