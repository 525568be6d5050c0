import { editsOf, type Edit } from './fixes.ts';
import { fold, type Range } from './fold.ts';
import type { Identifiers } from './identifiers.ts';
import { languagesOf } from './languages.ts';
import type { LateParts } from './late-parts.ts';
import { beyond, type Excess, type NetworkLimits } from './lengths.ts';
import { PhraseFinder, type Terms } from './phrases.ts';
import { findPattern, severities, type Country, type Pattern, type Rule, type Severity, type Subject, type PhraseLists } from './rules.ts';
import { neededLists, reading } from './reading.ts';
import { links } from './links.ts';
import { namesIn, readSigns, signFinder, type Sign } from './signs.ts';
import { tokenize } from './words.ts';

/** What the reader says of a draft, what the company has set, and the parts that are loaded by now. */
export interface Context extends LateParts {
	networks: readonly NetworkLimits[];
	country: Country;
	about: readonly Subject[];
	/** Whether today is within an election period of the country. */
	election: boolean;
}

/** What a rule has to say of a draft. */
export interface Match {
	rule: string;
	severity: Severity;
	/** Places in the draft, in their order; none where something is missing. */
	ranges: Range[];
	/** Networks that take less than this. */
	excess: Excess[];
	/** Networks of which alone it speaks, where it does not speak of all. */
	networks: string[];
	/** The answer that settles a question. */
	settles?: 'yes' | 'no' | undefined;
	/** What mends it with one touch, where that is safe. */
	fix?: Edit[] | undefined;
}

/** Rules made ready: their phrases are filed once, and a draft is searched for all of them in one pass. */
export interface PreparedRules {
	readonly rules: readonly PreparedRule[];
	readonly finder: PhraseFinder;
	/** The lists that signs name. */
	readonly lists: ReadonlyMap<string, Lists>;
	readonly languages: readonly string[];
}

/** Lists of phrases by language, each under the number that the finder gave it. */
type Lists = readonly { language: string; list: number }[];

interface PreparedRule extends Rule {
	found: Lists;
	needed: Lists | undefined;
	silencing: Lists;
	signs: readonly Sign[];
	neededSigns: readonly Sign[];
	silencingSigns: readonly Sign[];
}

/** @param terms by language, the lists that phrases name as `{name}` */
export function prepareRules(rules: readonly Rule[], terms: Readonly<Record<string, Terms>> = {}): PreparedRules {
	const finder = new PhraseFinder();
	const known = new Map<string, number>();
	const file = (language: string, phrases: readonly string[]): number => {
		const key = [language, ...phrases].join('\n');
		const list = known.get(key) ?? finder.add(phrases, terms[language]);
		known.set(key, list);
		return list;
	};
	const filed = (words: PhraseLists = {}): Lists =>
		Object.entries(words).map(([language, phrases]) => ({ language, list: file(language, phrases) }));
	const prepared = rules.map((rule) => ({
		...rule,
		found: filed(rule.find?.words),
		needed: rule.when?.words && filed(rule.when.words),
		silencing: filed(rule.unless?.words),
		signs: readSigns(rule.find?.signs),
		neededSigns: readSigns(rule.when?.signs),
		silencingSigns: readSigns(rule.unless?.signs),
	}));
	const named = rules.flatMap(({ find, when, unless }) => [find, when, unless].flatMap((part) => namesIn(part?.signs)));
	const lists = new Map([...neededLists, ...named].map((name) => [name, filed(inEachLanguage(name, terms))]));
	const used = [
		...prepared.flatMap(({ found, needed = [], silencing }) => [...found, ...needed, ...silencing]),
		...[...lists.values()].flat(),
	];
	return { rules: prepared, finder, lists, languages: [...new Set(used.map(({ language }) => language))] };
}

/** A list as phrases that name it, so that a list of many languages is filed once for each. */
function inEachLanguage(name: string, terms: Readonly<Record<string, Terms>>): PhraseLists {
	return Object.fromEntries(Object.entries(terms).flatMap(([language, lists]) => (name in lists ? [[language, [`{${name}}`]]] : [])));
}

/**
 * Finds what the rules have to say of a draft, the weightiest first. Takes time linear in the draft, whatever stands
 * in it. A finding is advice: nothing here refuses anything.
 */
export function check(draft: string, context: Context, { rules, finder, lists, languages }: PreparedRules): Match[] {
	if (draft.trim() === '') return [];
	const text = fold(draft);
	const words = tokenize(text);
	const spoken = languagesOf(draft, languages);
	const phrases = finder.find(words);
	const opening = openingOf(text.folded);

	const places = (lists: Lists) => lists.filter(({ language }) => spoken.includes(language)).flatMap(({ list }) => phrases.get(list) ?? []);
	const identified = (name: string) => context.identifiers?.[name as keyof Identifiers]?.(text);
	const listed = (name: string) => identified(name) ?? places(lists.get(name) ?? []);
	const find = signFinder(reading(text, words, listed, context.about.includes('employer')));
	const signPlaces = (signs: readonly Sign[]) => signs.flatMap(find);
	const patterns = new Map<Pattern, Range[]>();
	const patternPlaces = (pattern: Pattern) => {
		if (!patterns.has(pattern)) patterns.set(pattern, findPattern(pattern, draft, text, context.identifiers));
		return patterns.get(pattern)!;
	};

	const findings = rules.flatMap((rule): Match[] => {
		if (!applies(rule, context)) return [];
		const networks = networksOf(rule, context);
		const limit = rule.find?.limit && beyond(rule.find.limit, draft, networks);
		const ranges = merged([
			...[...places(rule.found), ...signPlaces(rule.signs), ...(context.secretNames?.find(words, rule.find?.secrets ?? []) ?? [])].map(
				({ start, end }) => text.place(start, end),
			),
			...(rule.find?.patterns ?? []).flatMap(patternPlaces),
			...linksTo(rule.find?.pages ?? [], draft),
			...(limit?.ranges ?? []),
		]);
		const isTold = rule.always || (rule.about?.some((subject) => context.about.includes(subject)) ?? false);
		const isNeededThere =
			!rule.when ||
			places(rule.needed ?? []).length > 0 ||
			rule.when.about?.some((each) => context.about.includes(each)) ||
			signPlaces(rule.neededSigns).length > 0;
		if (!isTold && !(ranges.length > 0 && isNeededThere)) return [];
		// Last, as most rules have nothing to say and need not be silenced.
		const silencing = [...places(rule.silencing), ...signPlaces(rule.silencingSigns)];
		if (silencing.some(({ start }) => rule.unless?.within !== 'opening' || start < opening)) return [];
		const fix = rule.fix && editsOf(rule.fix, draft, { ranges, languages: spoken, networks, shorten: context.shorten });
		const excess = limit?.excess ?? [];
		const named = rule.where ? networks.map(({ id }) => id) : excess.map(({ network }) => network);
		const settles = rule.severity === 'ask' && { settles: rule.settles ?? 'yes' };
		return [{ rule: rule.id, severity: rule.severity, ranges, excess, networks: named, ...settles, ...(fix && fix.length > 0 && { fix }) }];
	});
	return withoutLaundering(oneOfEachGroup(findings.toSorted(byWeight), rules), rules);
}

/** A sentence put before a draft mends it only where nothing else is wrong: a rival run down stays run down. */
function withoutLaundering(findings: readonly Match[], rules: readonly Rule[]): Match[] {
	const beginning = new Set(rules.filter(({ fix }) => fix?.kind === 'begin').map(({ id }) => id));
	const isWeighty = ({ severity }: Match) => severity === 'must' || severity === 'ask';
	return findings.map((finding) => {
		if (!finding.fix || !beginning.has(finding.rule)) return finding;
		const { fix: _, ...bare } = finding;
		return findings.some((other) => other !== finding && isWeighty(other)) ? bare : finding;
	});
}

function applies(rule: Rule, context: Context): boolean {
	if ((rule.networks || rule.where) && networksOf(rule, context).length === 0) return false;
	if (rule.countries && !rule.countries.includes(context.country)) return false;
	return rule.during === undefined || context.election;
}

function networksOf({ networks, where }: Rule, { networks: chosen, country }: Context): readonly NetworkLimits[] {
	return chosen.filter(
		({ id, restricted = [] }) => (!networks || networks.includes(id)) && (where === undefined || restricted.includes(country)),
	);
}

/** Links to one of the pages, compared without what follows their path. */
function linksTo(pages: readonly string[], draft: string): Range[] {
	if (pages.length === 0) return [];
	const bare = (link: string) => link.replace(/[?#].*$/s, '').replace(/[/.,;:!)]+$/, '');
	const wanted = new Set(pages.map(bare));
	return links(draft).filter(({ start, end }) => wanted.has(bare(draft.slice(start, end))));
}

const openingLines = 2;
const openingLength = 200;

/**
 * Where the opening ends: what readers see before they touch «more». Networks do not publish where that is; two lines
 * with text, and no more than 200 characters, stand before it on a phone.
 */
function openingOf(text: string): number {
	let lines = 0;
	let at = 0;
	for (const line of text.split('\n', 40)) {
		at += line.length + 1;
		if (line.trim() !== '' && ++lines === openingLines) break;
	}
	return Math.min(at, openingLength);
}

/** Places in their order, those that overlap made one. */
function merged(ranges: readonly Range[]): Range[] {
	const result: Range[] = [];
	for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		const last = result.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else result.push({ start, end });
	}
	return result;
}

function byWeight(a: Match, b: Match): number {
	const weight = ({ severity }: Match) => severities.indexOf(severity);
	const pointsAtNothing = ({ ranges }: Match) => (ranges.length === 0 ? 1 : 0);
	return weight(a) - weight(b) || pointsAtNothing(a) - pointsAtNothing(b) || (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0);
}

function oneOfEachGroup(findings: readonly Match[], rules: readonly Rule[]): Match[] {
	const groups = new Map(rules.map(({ id, group }) => [id, group ?? id]));
	const seen = new Set<string>();
	return findings.filter(({ rule }) => {
		const group = groups.get(rule)!;
		if (seen.has(group)) return false;
		seen.add(group);
		return true;
	});
}
