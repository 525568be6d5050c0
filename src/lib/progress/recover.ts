import { dictionary, isObject } from './dictionary.ts';
import { parse, type Parsed } from './parse.ts';
import { merge } from './merge.ts';
import { empty, type Progress } from './state.ts';

/**
 * Reads what this site set aside, or a document that is damaged, entry by entry. Of a document in which one byte is
 * wrong, all is found but at most the entry in which the byte lies. What it finds no entry in comes back as `parse` has it.
 *
 * @param latest the latest time that is believed
 */
export function recover(text: string, latest: number): Parsed {
	const parsed = parse(text, latest);
	if (parsed.newer) return parsed;
	const pieces = piecesOf(text);
	const found = pieces ? fromPieces(pieces, latest) : parsed.setAside.some(({ path }) => path === '') ? scan(text, latest) : undefined;
	if (found) return isNothing(found) && !pieces ? parsed : found;
	// A section whose name was hit reads as one of a later release; it is one of ours that is missing.
	const whole = JSON.parse(text) as object;
	if (sectionNames.every((name) => Object.hasOwn(whole, name))) return parsed;
	const scanned = scan(text, latest);
	return { ...parsed, state: merge(parsed.state, { ...scanned.state, since: parsed.state.since }) };
}

/**
 * What is known of a document that is no longer whole: the sections of which not even the name is left, and the one in which
 * it breaks off. `undefined` for a whole one.
 */
export function damageOf(text: string): { missing: string[]; cut: string | undefined } | undefined {
	if (jsonOf(text) !== undefined) return undefined;
	const legible = withWholeHeaders(text);
	const places = sectionNames.map((name) => ({ name, at: legible.lastIndexOf(`"${name}":{`) }));
	const last = places.reduce((a, b) => (b.at > a.at ? b : a));
	// Sections stand in the order of their names, so that the end of a whole document is that of its last one.
	const isWholeAtItsEnd = last.name === sectionNames.toSorted().at(-1) && /[{}]\}\}\s*$/.test(text);
	return {
		missing: places.filter(({ at }) => at === -1).map(({ name }) => name),
		cut: isWholeAtItsEnd ? undefined : last.name,
	};
}

const sectionNames = Object.keys(empty()).filter((name) => !['version', 'since'].includes(name));

/** Sections in which an entry holds values by a further name. */
const nested = ['acknowledgements', 'shares', 'reviews'];

const isNothing = ({ state, setAside }: Parsed) => setAside.length === 0 && sectionNames.every((name) => sizeOf(state, name) === 0);

const sizeOf = (state: Progress, name: string) => Object.keys((state as unknown as Record<string, object>)[name] ?? {}).length;

interface Piece {
	path: string;
	raw: string;
}

/** What was set aside, as it is kept and downloaded. */
function piecesOf(text: string): Piece[] | undefined {
	const value = jsonOf(text);
	const isPiece = (piece: unknown): piece is Piece => isObject(piece) && typeof piece.path === 'string' && typeof piece.raw === 'string';
	return Array.isArray(value) && value.length > 0 && value.every(isPiece) ? value : undefined;
}

function fromPieces(pieces: readonly Piece[], latest: number): Parsed {
	return pieces
		.map(({ path, raw }): Parsed => {
			if (path === '') return recover(raw, latest);
			const value = jsonOf(raw);
			const document = value === undefined ? undefined : documentOf(path, value);
			const read = document && parse(JSON.stringify(document), latest);
			return { state: read?.state ?? empty(), setAside: read?.setAside.length === 0 ? [] : [{ path, raw }], newer: false };
		})
		.reduce((sum, part) => ({
			state: merge(sum.state, { ...part.state, since: sum.state.since }),
			setAside: [...sum.setAside, ...part.setAside],
			newer: false,
		}));
}

/** A document with nothing but what stood at a place. Names may hold dots, so that the places are told by their form. */
function documentOf(path: string, value: unknown): object | undefined {
	const [, section = '', rest = ''] = /^([a-z]+)\.(.+)$/s.exec(path) ?? [];
	if (!sectionNames.includes(section)) return undefined;
	const inQuiz = /^(.+)\.(?:answers\.(.+?)(?:\.(first|last))?|(passed|attempt))$/s.exec(rest);
	if (section === 'quizzes' && inQuiz) {
		const [, quiz = '', question = '', part, other] = inQuiz;
		const entry = other ? { [other]: value } : { answers: { [question]: part ? { first: value, last: value } : value } };
		return { version: 1, quizzes: { [quiz]: entry } };
	}
	const [, outer = '', inner = ''] = /^(.+)\.(.+)$/s.exec(rest) ?? [];
	const isInner = nested.includes(section) && !isObject(value) && outer !== '';
	return { version: 1, [section]: isInner ? { [outer]: { [inner]: value } } : { [rest]: value } };
}

/** Looks for entries by their own form: a bracket or quote too many or too few moves nothing but the entry it is in. */
function scan(damaged: string, latest: number): Parsed {
	const text = withWholeHeaders(damaged);
	const found = dictionary<Record<string, unknown>>();
	const lost: Piece[] = [];
	let section: string | undefined;
	let quiz: string | undefined;
	let answersSeen = false;
	const reads = (entry: unknown, name: string) => {
		const { state, setAside } = parse(JSON.stringify({ version: 1, [section ?? '']: { [name]: entry } }), latest);
		return section !== undefined && setAside.length === 0 && sizeOf(state, section) > 0;
	};
	const put = (name: string, entry: unknown) => {
		const entries = (found[section ?? ''] ??= dictionary());
		const before = entries[name];
		entries[name] = isObject(before) && isObject(entry) && section === 'quizzes' ? joined(before, entry) : entry;
	};

	for (const { name, after } of namesIn(text)) {
		const value = valueAt(text, after);
		// An entry could have the name of a section, but where any object is an entry, a section looks like one.
		const isEntry = value !== undefined && !(isObject(value) && ['quizzes', ...nested].includes(section ?? '')) && reads(value, name);
		if (sectionNames.includes(name) && !isEntry) {
			section = name;
			quiz = undefined;
		} else if (section === 'quizzes') {
			if (opensQuiz(text, after)) {
				quiz = name;
				answersSeen = false;
				put(quiz, { answers: {} });
			} else if (name === 'answers') {
				// The name of this quiz is not readable: its answers are not those of the one before.
				if (answersSeen) quiz = undefined;
				answersSeen = true;
			} else if (quiz !== undefined) {
				const entry = ['passed', 'attempt'].includes(name) ? { answers: {}, [name]: value } : { answers: { [name]: withoutPairs(value) } };
				if (value !== undefined && reads(entry, quiz)) put(quiz, entry);
				else if (/^\{"(?:first|last)"/.test(text.slice(after, after + 8))) lost.push({ path: `quizzes.${quiz}.${name}`, raw: '' });
			}
		} else if (section !== undefined) {
			const entry = isObject(value) ? withoutEntries(value, reads) : value;
			if (entry !== undefined && reads(entry, name)) put(name, entry);
			else if (text[after] === '{') lost.push({ path: `${section}.${name}`, raw: '' });
		}
	}
	const { state, setAside } = parse(JSON.stringify({ version: 1, ...found }), latest);
	return { state, setAside: [...setAside, ...lost], newer: false };
}

/** Where a closing bracket is missing, the entries after it seem to be fields of the one before. */
function withoutEntries(value: Record<string, unknown>, reads: (entry: unknown, name: string) => boolean): Record<string, unknown> {
	return Object.fromEntries(Object.entries(value).filter(([name, field]) => !isObject(field) || !reads(field, name)));
}

function withoutPairs(value: unknown): unknown {
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).filter(([name, field]) => ['first', 'last'].includes(name) || !isObject(field)));
}

function joined(a: Record<string, unknown>, b: Record<string, unknown>): Record<string, unknown> {
	return { ...a, ...b, answers: { ...(a['answers'] as object), ...(b['answers'] as object) } };
}

/** Names as they stand before a colon, where an entry can begin; beside it one byte may be wrong. */
function* namesIn(text: string): Generator<{ name: string; after: number }> {
	const literal = /"(?:[^"\\]|\\.)*":/y;
	for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
		literal.lastIndex = at;
		const match = literal.exec(text);
		if (!match) continue;
		const name = jsonOf(match[0].slice(0, -1));
		const canBegin = /(?:^.?|[{,:][^"]?|(?:\}|\d{9}).?)$/s.test(text.slice(Math.max(0, at - 11), at));
		if (typeof name === 'string' && (canBegin || sectionNames.includes(name))) yield { name, after: at + match[0].length };
	}
}

/** The value that begins here, if it is whole and what follows can follow a value. */
function valueAt(text: string, at: number): unknown {
	const end = endOfValue(text, at);
	const value = text.slice(at, end);
	const next = text.slice(end, end + 3);
	const isSeparated = next.startsWith(',') && /(?:\}|\d{9})$/.test(value);
	return isSeparated || /^(?:,(?!\d)|[}\]](?:[,}\]"]|.["}]|$)|.["}]|$)/s.test(next) ? jsonOf(value) : undefined;
}

function endOfValue(text: string, at: number): number {
	const token = /"(?:[^"\\]|\\.)*"|[{[\]},]|[^"{[\]},]+/y;
	let depth = 0;
	token.lastIndex = at;
	for (let match = token.exec(text); match; match = token.exec(text)) {
		if ('}],'.includes(match[0]) && depth === 0) return match.index;
		if ('{['.includes(match[0])) depth += 1;
		if ('}]'.includes(match[0])) depth -= 1;
		if (depth === 0) return token.lastIndex;
	}
	return text.length;
}

function opensQuiz(text: string, at: number): boolean {
	return /^\{"(?:answers|attempt|passed)":/.test(text.slice(at, at + 12)) || isNearly(text, at, '{"answers":{') !== undefined;
}

/** Mends the name of a section that is not there as it should be, where it stands with one byte wrong. */
function withWholeHeaders(text: string): string {
	return sectionNames.reduce((mended, name) => {
		const header = `"${name}":{`;
		if (mended.includes(header)) return mended;
		const half = Math.floor(header.length / 2);
		const starts = [
			...indexesOf(mended, header.slice(0, half)),
			...indexesOf(mended, header.slice(half)).flatMap((at) => [-1, 0, 1].map((by) => at - half + by)),
		];
		for (const start of starts) {
			const length = start < 0 ? undefined : isNearly(mended, start, header);
			if (length !== undefined) return mended.slice(0, start) + header + mended.slice(start + length);
		}
		return mended;
	}, text);
}

function indexesOf(text: string, part: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
	return found;
}

/** The length of what stands here if it is the wanted text with one byte changed, added or left out. */
function isNearly(text: string, at: number, wanted: string): number | undefined {
	return [wanted.length, wanted.length + 1, wanted.length - 1].find((length) => {
		const there = text.slice(at, at + length);
		let same = 0;
		while (same < wanted.length && there[same] === wanted[same]) same += 1;
		const rest = length > wanted.length ? wanted.slice(same) : wanted.slice(same + 1);
		return there.slice(length < wanted.length ? same : same + 1) === rest;
	});
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
