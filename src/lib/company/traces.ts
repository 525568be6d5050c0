import { cases, type Company } from './tokens.ts';

/** The made-up company of the examples, as far as a text can give it away. */
export type ExampleCompany = Pick<Company, 'name' | 'cases' | 'website' | 'hashtag'> & {
	products?: readonly string[] | undefined;
	/** Names of its customers and events. */
	others?: readonly string[] | undefined;
};

/** A place in a text where another company is spoken of, or where an address leads to it. */
export interface Trace {
	/** Where it begins in the text. */
	index: number;
	/** As it stands there. */
	found: string;
	kind: 'name' | 'thing' | 'mailbox' | 'host' | 'hashtag';
	/** What says the same of one’s own company: `$company:genitive`; undefined where no token does. */
	token?: string | undefined;
}

/** Hosts that are set aside for examples and belong to nobody (RFC 2606, RFC 6761). */
const nobodys = /(?:^|\.)(?:example|invalid|test|example\.(?:com|net|org))$/;

const mailbox = /[\p{L}\p{N}._%+-]+@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu;
const webAddress = /\bhttps?:\/\/([^\s/?#"'<>()[\]{}]+)/gi;

/**
 * Makes a finder of what is another company’s: the name and the products of the example company, its hashtags, its hosts and
 * those that belong to nobody, and each mailbox that is on none of one’s own hosts.
 *
 * @param own the hosts of the company itself; what stands below them is its own as well
 */
export function traceFinder(example: ExampleCompany, own: readonly string[]): (text: string) => Trace[] {
	const exampleHost = withoutWww(new URL(example.website).hostname);
	const ownHosts = own.map(withoutWww).filter((host) => !isBelow(host, exampleHost));
	const isOwn = (host: string) => ownHosts.some((each) => isBelow(host, each));
	const isAnothers = (host: string) => isBelow(host, exampleHost) || (nobodys.test(host) && !isOwn(host));

	const forms = formsOf(example);
	const names = anyOf([...forms.keys()], 'giu');
	const things = anyOf([...(example.products ?? []), ...(example.others ?? [])], 'giu');
	const host = new RegExp(`(?<![\\p{L}\\p{N}-])(?:[\\w-]+\\.)*${escaped(exampleHost)}(?![\\p{L}\\p{N}-])`, 'giu');
	const hashtags = anyOf([example.hashtag.slice(1), ...Object.values(example.name)], 'giu', '#', '[\\p{L}\\p{N}_]*');

	return (text) => {
		const traces: Trace[] = [];
		const isTaken = (index: number) => traces.some((trace) => index >= trace.index && index < trace.index + trace.found.length);
		const take = (
			pattern: RegExp | undefined,
			kind: Trace['kind'],
			judge: (match: RegExpExecArray) => Pick<Trace, 'token'> | undefined,
		) => {
			for (const match of pattern ? text.matchAll(pattern) : []) {
				const judged = isTaken(match.index) ? undefined : judge(match);
				if (judged) traces.push({ index: match.index, found: match[0], kind, ...judged });
			}
		};
		// What is longer comes first, so that the name within an address is not found once more.
		// A sign without which nothing can be found is looked for first: most texts have none, and patterns try each letter.
		const where = (sign: string, pattern: RegExp | undefined) => (text.includes(sign) ? pattern : undefined);
		take(where('@', mailbox), 'mailbox', ([, on = '']) => (isOwn(on.toLowerCase()) ? undefined : {}));
		take(where('://', webAddress), 'host', ([, at = '']) =>
			isAnothers(at.toLowerCase().replace(/:\d+$/, '')) ? { token: '$website' } : undefined,
		);
		take(where('.', host), 'host', () => ({ token: '$website' }));
		take(where('#', hashtags), 'hashtag', () => ({ token: '$hashtag' }));
		take(things, 'thing', () => ({}));
		take(names, 'name', ([found]) => ({ token: forms.get(found.toLowerCase()) ?? '$company' }));
		return traces.toSorted((a, b) => a.index - b.index);
	};
}

/** Each form of the name of a company in small letters, with the token that stands for it. A form of several cases stands for the first. */
export function formsOf({ name, cases: declined }: Pick<Company, 'name' | 'cases'>): Map<string, string> {
	const forms = new Map<string, string>();
	const add = (form: string, token: string) => {
		if (!forms.has(form.toLowerCase())) forms.set(form.toLowerCase(), token);
	};
	for (const form of Object.values(name)) add(form, '$company');
	for (const declension of Object.values(declined ?? {})) {
		if (declension === 'none') continue;
		for (const each of cases) if (each !== 'nominative') add(declension[each], `$company:${each}`);
	}
	return forms;
}

/** Finds any of these as whole words, the longest first; undefined where there are none. */
function anyOf(words: readonly string[], flags: string, before = '', after = ''): RegExp | undefined {
	if (words.length === 0) return undefined;
	const longestFirst = words.toSorted((a, b) => b.length - a.length).map(escaped);
	return new RegExp(`(?<![\\p{L}\\p{N}])${before}(?:${longestFirst.join('|')})${after}(?![\\p{L}\\p{N}])`, flags);
}

function isBelow(host: string, parent: string): boolean {
	return host === parent || host.endsWith(`.${parent}`);
}

function withoutWww(host: string): string {
	return host.toLowerCase().replace(/^www\./, '');
}

function escaped(text: string): string {
	return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
