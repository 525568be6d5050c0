import { z } from 'astro/zod';
import { type FindingId, findingIds } from '../../lib/findings/finding-ids.ts';
import { nearest } from '../../lib/text/nearest.ts';
import { meantDate } from '../../lib/time/calendar.ts';
import { valueAt } from './finding.ts';
import { counted } from '../../lib/text/counted.ts';
import { knownFields, wholeFile } from './whole-file.ts';
import { listed, oddSign, suggestion } from './wording.ts';

/** A mistake in data: where it is and what to say about it. */
export interface DataMistake {
	id: FindingId;
	path: PropertyKey[];
	message: string;
}

export type ValidationResult<Value> = { value: Value; mistakes?: never } | { value?: never; mistakes: DataMistake[] };

/**
 * Judges data by a schema.
 *
 * What a schema says in its own words is kept, with what was found before it; everything else is worded here.
 *
 * @returns the value as the schema makes it, or at least one mistake
 */
export function validate<Schema extends z.ZodType>(schema: Schema, data: unknown): ValidationResult<z.output<Schema>> {
	const raws: z.core.$ZodRawIssue[] = [];
	const result = schema.safeParse(data, { error: (raw) => `${unworded}${raws.push(raw) - 1}` });
	if (result.success) return { value: result.data };
	const { issues } = result.error;
	const whole = wholeFile(data, issues, raws);
	if (whole) return { mistakes: [{ ...whole, path: [] }] };
	const mistakes = issues
		.flatMap((issue) => sentencesFor(issue, raws, data))
		.map((mistake) => (mistake.kind === 'empty' ? ofEmpty(mistake, schema, data) : mistake));
	return { mistakes: withoutEchoes(mistakes).map(({ id, path, message }) => ({ id, path, message })) };
}

/** Stands before the number of an issue that no schema has words for. */
const unworded = '\u0000';

interface Worded extends DataMistake {
	kind: 'missing' | 'empty' | 'type' | 'unknown' | 'other';
	/** The known field that an unknown one was probably meant to be. */
	meant?: string | undefined;
}

function sentencesFor(issue: z.core.$ZodIssue, raws: readonly z.core.$ZodRawIssue[], data: unknown): Worded[] {
	const { path, message } = issue;
	const value = issue.code === 'invalid_key' ? path.at(-1) : valueAt(data, path);
	const raw = message.startsWith(unworded) ? raws[Number(message.slice(unworded.length))] : undefined;
	if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, raw));
	if (issue.code === 'invalid_key') {
		const [inner] = issue.issues;
		return [
			{
				id: 'field/format',
				path,
				kind: 'other',
				message: `Found \`${String(value)}\`. ${inner?.message ?? 'Another name belongs here.'}${oddSign(String(value))}`,
			},
		];
	}
	if (issue.code === 'custom') return [{ id: ownId(issue.params), path, kind: 'other', message }];
	if (value === undefined) return [{ id: 'field/missing', path, kind: 'missing', message: missing(issue, raw) }];
	if (value === null) return [{ id: 'field/missing', path, kind: 'empty', message: missing(issue, raw) }];
	if (raw === undefined) return [{ id: idOf(issue), path, kind: 'other', message: `Found ${found(value)}. ${message}${oddSign(value)}` }];
	if (issue.code === 'invalid_union' && issue.discriminator === undefined) return union(issue, raws, value);
	return [{ id: idOf(issue), path, kind: issue.code === 'invalid_type' ? 'type' : 'other', message: wording(issue, value) }];
}

/** What to say of a name with nothing behind it: a line may be removed only where the schema does not miss it then. */
function ofEmpty(mistake: Worded, schema: z.ZodType, data: unknown): Worded {
	const without = structuredClone(data);
	const group = valueAt(without, mistake.path.slice(0, -1));
	const name = mistake.path.at(-1);
	if (Array.isArray(group)) return { ...mistake, message: 'Nothing stands in this entry. Write it, or remove its line.' };
	if (name !== undefined) Reflect.deleteProperty(group as object, name);
	const missed = schema.safeParse(without).error?.issues.some(({ path }) => key(path) === key(mistake.path));
	const what = mistake.message.replace(/^The field is missing\. /, '').replace(/^Add `[^`]*`(?: – |\.$)/, '');
	if (!missed) return { ...mistake, message: 'Nothing stands after the colon. Write it, or remove the line: it is optional.' };
	return { ...mistake, message: `Nothing stands after the colon, and the field is needed. ${what === '' ? 'Write it.' : what}` };
}

/** Of which kind a mistake is that a schema found in its own way; see `finding` in `schemas/common.ts`. */
function ownId(params: Record<string, unknown> | undefined): FindingId {
	return findingIds.find((id) => id === params?.['finding']) ?? 'field/contradiction';
}

function idOf({ code }: z.core.$ZodIssue): FindingId {
	switch (code) {
		case 'invalid_type':
			return 'field/type';
		case 'invalid_value':
		case 'invalid_union':
			return 'field/not-allowed';
		case 'too_small':
		case 'too_big':
			return 'field/amount';
		default:
			return 'field/format';
	}
}

function unknownField(key: string, path: PropertyKey[], raw: z.core.$ZodRawIssue | undefined): Worded {
	const known = knownFields(raw?.inst);
	const meant = nearest(key, known);
	return {
		id: 'field/unknown',
		path: [...path, key],
		kind: 'unknown',
		meant,
		message: `\`${key}\` is not known here.${known.length === 0 ? ' Remove it.' : suggestion(key, known, 'Known are')}`,
	};
}

function missing(issue: z.core.$ZodIssue, raw: z.core.$ZodRawIssue | undefined): string {
	if (raw === undefined) return `The field is missing. ${issue.message}`;
	if (issue.code === 'invalid_union' && 'options' in issue) return `The field is missing. Write one of ${listed(options(issue))}.`;
	const description = raw.inst && z.globalRegistry.get(raw.inst as z.core.$ZodType)?.description;
	return `The field is missing. Add \`${String(issue.path.at(-1) ?? '')}:\`${description ? ` – ${description}` : '.'}`;
}

function wording(issue: z.core.$ZodIssue, value: unknown): string {
	switch (issue.code) {
		case 'invalid_type':
			return `Found ${found(value)}, where ${typeNames[issue.expected] ?? 'something else'} belongs.${typedOtherwise(issue.expected, value)}`;
		case 'invalid_value':
			return oneOf(value, issue.values.map(String));
		case 'invalid_union':
			return oneOf(value, options(issue));
		case 'too_small':
			return `Found ${amount(value)}; it must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`;
		case 'too_big':
			return `Found ${amount(value)}; it must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}.`;
		case 'invalid_format':
			return issue.format === 'url'
				? `\`${String(value)}\` is not a whole web address. Begin with https://.`
				: `\`${String(value)}\` has not the form that is expected here.`;
		default:
			return `Found ${found(value)}, which does not fit here.`;
	}
}

/** Says what the alternative needs that the value comes nearest to; among plain types, all that are allowed. */
function union(issue: z.core.$ZodIssueInvalidUnion, raws: readonly z.core.$ZodRawIssue[], value: unknown): Worded[] {
	const branches = issue.errors.filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
	const [best] = branches.toSorted((a, b) => a.length - b.length);
	if (best) {
		return best
			.flatMap((inner) => sentencesFor(inner, raws, value))
			.map((mistake) => ({ ...mistake, path: [...issue.path, ...mistake.path] }));
	}
	const expected = issue.errors.flatMap(([first]) => (first?.code === 'invalid_type' ? [typeNames[first.expected] ?? first.expected] : []));
	return [
		{
			id: 'field/type',
			path: issue.path,
			kind: 'type',
			message: `Found ${found(value)}, where ${[...new Set(expected)].join(' or ')} belongs.${expected.includes(typeNames['date']!) ? asDay(value) : ''}`,
		},
	];
}

/** How a number, yes and no, or a list of names is written that was typed as people write it. Begins with a space. */
function typedOtherwise(expected: string, value: unknown): string {
	if (expected === 'string') return asText(value);
	if (Array.isArray(value)) return expected === 'object' || expected === 'record' ? ' Delete the `- ` before their names.' : '';
	if (typeof value !== 'string') return '';
	if (expected === 'boolean') {
		if (/^(?:yes|y|on|да|ja|1)$/i.test(value)) return ' Write `true`.';
		return /^(?:no|n|off|нет|nein|0)$/i.test(value) ? ' Write `false`.' : '';
	}
	if (expected === 'array') return /^[\p{L}\p{N}_-]+(?:, *[\p{L}\p{N}_-]+)*$/u.test(value) ? ` Write \`[${value}]\`.` : '';
	if (expected !== 'number' && expected !== 'int') return '';
	const [, digits, percent] = /^(?:v\.? ?)?(\d+(?:[.,]\d+)?)\s*(?:(%)|[\p{L}.]+)?$/iu.exec(value) ?? [];
	if (digits === undefined) return '';
	const number = digits.replace(',', '.');
	return percent === undefined
		? ` Write \`${number}\`.`
		: ` Write it without the sign: \`${number}\`, or \`${Number(number) / 100}\` where a share is asked for.`;
}

/** How a date is written that was typed as people write it. Begins with a space. */
function asDay(value: unknown): string {
	const meant = typeof value === 'string' ? meantDate(value) : undefined;
	return meant === undefined ? ' Write year-month-day, for example 2027-03-31.' : ` Write \`${meant}\`.`;
}

/** How a text is written that YAML took for something else: a number, or a field because of a colon in it. Begins with a space. */
function asText(value: unknown): string {
	if (typeof value === 'number' || typeof value === 'boolean') return ` Put it in quotes: \`"${value}"\`.`;
	const [only, ...more] = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
	if (only === undefined || more.length > 0 || typeof only[1] === 'object') return '';
	return ' A colon with a space behind it made a field of it: put the whole text in quotes.';
}

function oneOf(value: unknown, allowed: readonly string[]): string {
	const best = nearest(String(value), allowed);
	const hint = best === undefined || allowed.length === 1 ? '' : ` Did you mean \`${best}\`?`;
	return `Found ${found(value)}; allowed ${allowed.length === 1 ? 'is' : 'are'} ${listed(allowed)}.${hint}${oddSign(value)}${typeof value === 'object' ? asText(value) : ''}`;
}

/** One mistake is told once: not also as a missing field, as a list too short because it is no list, or as a group empty without it. */
function withoutEchoes(mistakes: readonly Worded[]): Worded[] {
	const meant = new Set(mistakes.flatMap(({ path, meant }) => (meant === undefined ? [] : [key([...path.slice(0, -1), meant])])));
	const wrongType = new Set(
		mistakes.filter(({ kind }) => kind === 'type' || kind === 'missing' || kind === 'empty').map(({ path }) => key(path)),
	);
	const withUnknown = new Set(mistakes.filter(({ kind }) => kind === 'unknown').map(({ path }) => key(path.slice(0, -1))));
	return mistakes.filter(({ path, kind }) => {
		if (kind === 'missing' || kind === 'empty') return !meant.has(key(path));
		return kind !== 'other' || !(wrongType.has(key(path)) || withUnknown.has(key(path)));
	});
}

function key(path: readonly PropertyKey[]): string {
	return path.map(String).join('\n');
}

function options(issue: z.core.$ZodIssueInvalidUnion): string[] {
	const known: unknown = 'options' in issue ? issue.options : [];
	return Array.isArray(known) ? known.filter((option) => option !== undefined).map(String) : [];
}

const typeNames: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	boolean: '`true` or `false`',
	array: 'a list (one entry a line, each beginning with `- `)',
	object: 'a group of fields (indented below it)',
	record: 'a group of fields (indented below it)',
	date: 'a date',
};

const longestQuote = 60;

function found(value: unknown): string {
	if (Array.isArray(value)) return `a list of ${counted(value.length, 'entry', 'entries')}`;
	if (typeof value === 'object' && value !== null) {
		const names = Object.keys(value);
		return names.length === 0 ? 'an empty group' : `the field${names.length > 1 ? 's' : ''} ${listed(names)}`;
	}
	const text = String(value);
	const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
	return typeof value === 'string' ? `the text \`${quote}\`` : `\`${quote}\``;
}

function amount(value: unknown): string {
	if (Array.isArray(value)) return counted(value.length, 'entry', 'entries');
	return typeof value === 'string' ? counted(value.length, 'character') : `\`${String(value)}\``;
}
