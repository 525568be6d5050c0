import { Document, isMap, isSeq, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isObject } from '../../../src/lib/progress/dictionary.ts';
import { daysAfter } from '../../../src/lib/time/calendar.ts';
import { unfilled } from '../../../src/lib/text/unfilled.ts';
import type { Target } from '../../../src/schemas/references.ts';
import { requiredFields, type WrittenSchema } from '../../../src/schemas/json-schema.ts';

/** What is known of the place in which a file is made. */
export interface Setting {
	/** Languages in which every text is needed, the default one first. */
	languages: readonly string[];
	/** Networks in use. */
	networks: readonly string[];
	/** The day on which it is made, as `YYYY-MM-DD`. */
	today: string;
	/** Something of a kind that can be named; throws where there is nothing. */
	first: (target: Target) => string;
}

/** Values that a schema cannot know; what they leave out is filled in as the schema has it. */
export type GivenValue = string | number | boolean | readonly GivenValue[] | { readonly [name: string]: GivenValue | undefined };

/** Stands behind what nobody chose: the file must have one of what is possible, and the first is seldom what its author means. */
const onlyFirst = ` ${unfilled} only the first that there is: write yours, and delete this note`;

/** Days from today on which a date of this name lies. */
const daysAhead: Record<string, number> = { until: 30, expires: 180, reviewBy: 180 };

/**
 * The YAML text of a file that has what its schema asks for: each field with its description above it, and the sign of what is
 * not filled in wherever words are wanted. What may be added is named below.
 */
export function filledFile(schema: WrittenSchema, given: GivenValue, setting: Setting): string {
	const document = new Document(filled(schema, given, '', setting, true));
	const [first] = isMap(document.contents) ? document.contents.items : [];
	for (const pair of isMap(document.contents) ? document.contents.items : []) {
		if (pair !== first) (pair.key as Scalar).spaceBefore = true;
	}
	return document.toString({ lineWidth: 0, flowCollectionPadding: false, commentString: (text) => text.replaceAll(/^(?!$)/gm, '#') });
}

function filled(schema: WrittenSchema, given: GivenValue | undefined, name: string, setting: Setting, isTold: boolean): Node {
	const variants = schema.oneOf ?? schema.anyOf;
	if (variants) return filled(variantOf(variants, given), given, name, setting, isTold);
	if (schema.properties) return mapOf(schema, isObject(given) ? given : {}, setting, isTold);
	if (schema.type === 'object') return recordOf(schema, given, name, setting, isTold);
	if (schema.type === 'array') return listOf(schema, Array.isArray(given) ? (given as readonly GivenValue[]) : [], name, setting, isTold);
	const value = new Scalar(given ?? valueOf(schema, name, setting));
	if (given === undefined && isChoice(schema)) value.comment = onlyFirst;
	return value;
}

/** Whether one of several is to be chosen: names of what there is, or values. */
function isChoice({ names, enum: values = [] }: WrittenSchema): boolean {
	return names !== undefined || values.length > 1;
}

/** Of several shapes the one that the given values fit, or else the first. */
function variantOf(variants: readonly WrittenSchema[], given: GivenValue | undefined): WrittenSchema {
	const fields = isObject(given) ? Object.entries(given) : [];
	const fits = ({ properties = {} }: WrittenSchema) =>
		fields.every(([name, value]) => {
			const field = properties[name];
			if (!field) return false;
			const allowed = field.enum ?? (field.const === undefined ? undefined : [field.const]);
			return allowed === undefined || allowed.includes(value);
		});
	return variants.find(fits) ?? variants[0]!;
}

function mapOf(schema: WrittenSchema, given: { readonly [name: string]: GivenValue | undefined }, setting: Setting, isTold: boolean): Node {
	const { properties = {} } = schema;
	const required = new Set(requiredFields(schema).map(([name]) => name));
	const map = new YAMLMap();
	for (const [name, field] of Object.entries(properties)) {
		if (!required.has(name) && given[name] === undefined) continue;
		const key = new Scalar(name);
		if (isTold) key.commentBefore = commentOn(field);
		map.items.push(new Pair(key, filled(field, given[name], name, setting, isTold)));
	}
	const optional = Object.entries(properties).filter(([name]) => !required.has(name) && given[name] === undefined && name !== 'draft');
	if (isTold && optional.length > 0) {
		const lines = optional.map(([name, field]) => `   ${name}: ${commentOn(field).trim()}`.trimEnd());
		map.comment = [' May be added:', ...lines].join('\n');
	}
	return map;
}

/** What stands by language, or by names that the schema lists. */
function recordOf(schema: WrittenSchema, given: GivenValue | undefined, name: string, setting: Setting, isTold: boolean): Node {
	const values = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
	const named = schema.propertyNames?.enum as string[] | undefined;
	const inUse = named?.filter((each) => setting.networks.includes(each)).slice(0, 1);
	const keys = isObject(given) && Object.keys(given).length > 0 ? Object.keys(given) : (inUse ?? setting.languages);
	const map = new YAMLMap();
	keys.forEach((key, index) =>
		map.items.push(
			new Pair(new Scalar(key), filled(values, isObject(given) ? given[key] : undefined, name, setting, isTold && index === 0)),
		),
	);
	return map;
}

function listOf(schema: WrittenSchema, given: readonly GivenValue[], name: string, setting: Setting, isTold: boolean): Node {
	const { items = {} } = schema;
	const count = Math.max(schema.minItems ?? 1, given.length);
	const list = new YAMLSeq<Node>();
	for (let index = 0; index < count; index++) {
		const value = given[index] ?? (items.enum ? (items.enum[index] as GivenValue) : undefined);
		const node = filled(items, withId(items, value, index), name, setting, isTold && index === 0);
		if (given[index] === undefined && isChoice(items)) node.comment = onlyFirst;
		list.items.push(node);
	}
	if (list.items.every((node) => !isMap(node) && !isSeq(node))) list.flow = items.enum !== undefined || items.names !== undefined;
	if (list.flow) moveNotes(list);
	return list;
}

/** A note on an entry would stand within the brackets. */
function moveNotes(list: YAMLSeq<Node>): void {
	const noted = list.items.find(({ comment }) => typeof comment === 'string');
	if (!noted?.comment) return;
	list.comment = noted.comment;
	for (const node of list.items) delete node.comment;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Entries that have an id have one each. */
function withId({ properties, oneOf, anyOf }: WrittenSchema, value: GivenValue | undefined, index: number): GivenValue | undefined {
	const hasId = (oneOf ?? anyOf ?? [{ properties }]).every((variant) => variant.properties?.['id'] !== undefined);
	if (!hasId || (value !== undefined && !isObject(value))) return value;
	return { id: ordinals[index] ?? `n${index + 1}`, ...(value as object) };
}

function valueOf(schema: WrittenSchema, name: string, { today, first }: Setting): string | number | boolean {
	if (schema.const !== undefined) return schema.const as string;
	if (schema.names !== undefined) return first(schema.names);
	if (schema.enum) return schema.enum[0] as string;
	if (schema.format === 'date') return daysAfter(today, daysAhead[name] ?? 0);
	if (schema.format === 'uri') return `$website/${unfilled}`;
	if (schema.format === 'email') return '$contact:questions';
	if (schema.type === 'boolean') return false;
	if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1;
	return unfilled;
}

function commentOn({ description, enum: allowed, items, oneOf, anyOf }: WrittenSchema): string {
	const values = allowed ?? items?.enum ?? (oneOf ?? anyOf)?.flatMap(({ const: only }) => only ?? []);
	const list = values && values.length > 0 ? ` One of: ${values.join(', ')}.` : '';
	return ` ${description ?? ''}${list}`.trimEnd();
}
