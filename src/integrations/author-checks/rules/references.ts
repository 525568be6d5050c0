import { nearest } from '../../../lib/text/nearest.ts';
import { inDraft, isOfPath } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { allDrafts, allEntries, at, signers, withDrafts, type Entry, type Page, type Site } from '../site.ts';
import { suggestion, unknown } from '../wording.ts';
import type { Reference, Target } from '../../../schemas/references.ts';

/** How authors are told that something is not there. */
interface Wording {
	known: (site: Site) => Iterable<string>;
	/** What is not there, in the words after its name: ` with lessons`. */
	detail?: (name: string) => string;
	/** What to do where it was not a slip of the pen. */
	advice?: string;
	/** Where there is none at all, the company has left that part out, and what names one does without. */
	mayBeLeftOut?: boolean;
}

const wordings: Record<Exclude<Target, 'page'>, Wording> = {
	guideline: { known: (site) => pagesBelow('guidelines/', site) },
	item: { known: ({ shareables }) => shareables.keys() },
	leader: { known: ({ leaders }) => leaders.keys() },
	lesson: { known: (site) => pagesBelow('training/', site) },
	network: {
		known: ({ networks }) => networks.keys(),
		detail: (name) => `: the file src/content/networks/${name}.yaml does not exist`,
	},
	participant: {
		known: ({ participants }) => participants.keys(),
		detail: () => ' on the opt-in list',
		advice: 'Whoever is not on it takes part as a number: remove the field.',
		mayBeLeftOut: true,
	},
	path: { known: ({ paths }) => paths.keys(), mayBeLeftOut: true },
	person: {
		known: signers,
		detail: () => ' in src/content/cast.yaml',
	},
	quiz: { known: ({ quizzes }) => quizzes.keys(), detail: (name) => `: quizzes/${name}.yaml does not exist` },
	survey: { known: ({ surveys }) => surveys.keys() },
	team: { known: ({ teams }) => teams.keys(), mayBeLeftOut: true },
	track: {
		known: (site) => new Set(pagesBelow('training/', site).flatMap((id) => /^([^/]+)\/[^/]+$/.exec(id)?.[1] ?? [])),
		detail: () => ' with lessons',
	},
};

/** What a field of a file names exists: the schemas say which fields name what. */
export function checkReferences(site: Site): Finding[] {
	const written = withDrafts(site);
	return [
		...allEntries(site).flatMap((entry) => unknownIn(entry, (reference) => mistakeIn(reference, site) && notYet(reference, site, written))),
		...allDrafts(site)
			.flatMap((entry) => unknownIn(entry, (reference) => mistakeIn(reference, written)))
			.map(inDraft),
	];
}

type Mistake = Pick<Finding, 'id' | 'message'>;

function unknownIn(entry: Page | Entry<unknown>, mistakeOf: (reference: Reference) => Mistake | undefined): Finding[] {
	return (
		entry.references
			// A name of the wrong form has its own sentence.
			.filter(({ path }) => !entry.mistakes.some((mistake) => isOfPath(mistake.path, path)))
			.flatMap((reference) => {
				const mistake = mistakeOf(reference);
				return mistake ? [at(entry, reference.path, mistake.id, mistake.message)] : [];
			})
	);
}

/** What is wrong with a reference that leads nowhere: perhaps what it names is a draft. */
function notYet(reference: Reference, site: Site, written: Site): Mistake | undefined {
	if (mistakeIn(reference, written)) return mistakeIn(reference, site);
	const { target, name } = reference;
	return {
		id: target === 'page' ? 'reference/unknown-page' : 'reference/unknown',
		message: `The ${target} \`${name}\` is a draft and not published. Remove \`draft: true\` there, or write it here as well.`,
	};
}

function mistakeIn({ target, name }: Reference, site: Site): Mistake | undefined {
	if (target === 'page') return pageMistake(name, site);
	const { known, detail, advice, mayBeLeftOut } = wordings[target];
	const names = [...known(site)];
	if (names.includes(name) || (mayBeLeftOut && names.length === 0)) return undefined;
	const sentence = unknown(target, name, names, detail?.(name));
	return { id: 'reference/unknown', message: advice === undefined ? sentence : `${sentence} ${advice}` };
}

/** What a reference may name, the one that was probably meant first where there is one. Begins with a space. */
export function whatThereIs({ target, name }: Reference, site: Site): string {
	if (target === 'page') return '';
	const names = [...wordings[target].known(site)];
	return names.length === 0 ? '' : suggestion(name, names, 'There are');
}

function pageMistake(ref: string, { pages, defaultLanguage }: Site): Mistake | undefined {
	const known = pages.get(defaultLanguage)!;
	const [id = '', anchor] = ref.split('#');
	const page = known.get(id);
	if (!page) {
		const [section = ''] = id.split('/');
		const beside = [...known.keys()].filter((name) => name.startsWith(`${section}/`));
		const guidelines = [...known.keys()].filter((name) => name.startsWith('guidelines/'));
		return {
			id: 'reference/unknown-page',
			message: unknown('page', id, beside.length > 0 ? beside : guidelines, ` in \`${defaultLanguage}\``),
		};
	}
	const slugs = page.text.headings.map(({ slug }) => slug).filter((slug) => slug !== '');
	if (anchor === undefined || page.text.broken || slugs.includes(anchor)) return undefined;
	const best = nearest(anchor, slugs);
	const hint = best ? ` Did you mean \`${id}#${best}\`?` : suggestion(anchor, slugs, 'Its headings are');
	return { id: 'reference/unknown-heading', message: `${page.file} has no heading \`#${anchor}\`.${hint}` };
}

/** Ids of the pages of the default language in a folder, without it. */
function pagesBelow(folder: string, { pages, defaultLanguage }: Site): string[] {
	return [...pages.get(defaultLanguage)!.keys()].filter((id) => id.startsWith(folder)).map((id) => id.slice(folder.length));
}
