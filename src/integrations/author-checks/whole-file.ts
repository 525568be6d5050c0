import { z } from 'astro/zod';
import type { FindingId } from '../../lib/findings/finding-ids.ts';
import { isObject } from '../../lib/progress/dictionary.ts';
import { listed } from './wording.ts';

/** The names of the fields that a schema knows. */
export function knownFields(schema: unknown): string[] {
	if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
	return schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
}

interface WholeFile {
	id: FindingId;
	message: string;
}

/**
 * What to say of a file that is not what its schema asks for as a whole: a list instead of fields, fields instead of a list, a
 * text, or nothing at all.
 *
 * @param data what the file says
 * @param issues what its schema finds wrong
 * @param raws those of them for which it has no words
 */
export function wholeFile(data: unknown, issues: readonly z.core.$ZodIssue[], raws: readonly z.core.$ZodRawIssue[]): WholeFile | undefined {
	if (isObject(data) && Object.keys(data).length === 0) return empty(issues);
	// A field of several shapes finds the same within itself.
	if (!issues.some(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_union'))) return undefined;
	const raw = raws.find(({ code, path }) => code === 'invalid_type' && (path?.length ?? 0) === 0);
	if (raw?.code !== 'invalid_type') return undefined;
	const wanted = raw.expected === 'array' ? fieldsInstead(data, raw.inst) : listInstead(data, raw.inst);
	return { id: 'field/type', message: wanted };
}

/** Of a file in which nothing stands but remarks: one sentence instead of one for each field that it lacks. */
function empty(issues: readonly z.core.$ZodIssue[]): WholeFile | undefined {
	const missing = new Set(issues.flatMap(({ path }) => (path.length === 1 ? [String(path[0])] : [])));
	if (missing.size < 2) return undefined;
	const message = `The file is empty, or has nothing but remarks. It needs ${listed(missing)}: write them, or remove the file.`;
	return { id: 'field/missing', message };
}

/** Where fields belong. */
function listInstead(data: unknown, schema: unknown): string {
	const known = knownFields(schema);
	const example = known[0] ?? 'title';
	if (!Array.isArray(data))
		return `The file has no fields, only a text. Each field begins with its name and a colon: \`${example}: …\`.${fieldsOf(known)}`;
	const [first, ...more] = data as unknown[];
	const names = isObject(first) ? Object.keys(first) : [];
	if (more.length === 0 && (known.length === 0 || names.some((name) => known.includes(name))))
		return 'The file begins with `- `, so it is a list, where fields belong. Delete the `- `, and let all lines begin at the edge.';
	const lists = schema instanceof z.ZodObject ? known.filter((name) => isList(schema.shape[name])) : [];
	const [name] = lists;
	if (name !== undefined && lists.length === 1)
		return `The list that the file begins with has no name. Write \`${name}:\` on a line above it.`;
	return `The file is a list, where fields belong. Begin lines with the name of a field instead of \`- \`.${fieldsOf(known)}`;
}

/** Where a list belongs. */
function fieldsInstead(data: unknown, schema: unknown): string {
	const [only, ...more] = isObject(data) ? Object.entries(data) : [];
	if (only && more.length === 0 && Array.isArray(only[1]))
		return `The file is a list and has no name for it. Delete the line \`${only[0]}:\`, and let each \`- \` begin at the edge.`;
	const [example = 'text'] = schema instanceof z.ZodArray ? knownFields(schema.element) : [];
	return `The file is a list, and no \`- \` stands at the edge. Begin each entry with it: \`- ${example}: …\`.`;
}

const fieldsOf = (known: readonly string[]) => (known.length > 0 ? ` Fields are ${listed(known)}.` : '');

function isList(schema: unknown): boolean {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isList(schema.unwrap());
	return schema instanceof z.ZodArray;
}
