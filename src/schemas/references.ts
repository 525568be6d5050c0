import { z } from 'astro/zod';
import { id, ref } from './common.ts';

/** What a field may name: something that another file describes, or a page of the default language. */
export type Target =
	| 'guideline'
	| 'item'
	| 'leader'
	| 'lesson'
	| 'network'
	| 'page'
	| 'participant'
	| 'path'
	| 'person'
	| 'quiz'
	| 'survey'
	| 'team'
	| 'track';

/** A field that names something. */
export interface Reference {
	target: Target;
	path: PropertyKey[];
	/** What it names. */
	name: string;
}

const targets = z.registry<{ target: Target }>();

/** Says that a field names something; one check of the author checks looks whether it is there. */
export function naming<Schema extends z.ZodString>(target: Target, schema: Schema): Schema {
	// A registry knows a schema by its identity, and one for ids is shared by many fields.
	const field = schema.clone() as Schema;
	targets.add(field, { target });
	return field;
}

/** What a field names; undefined for one that names nothing. */
export const targetOf = (field: z.core.$ZodType): Target | undefined => targets.get(field as z.ZodString)?.target;

/** The id of something that another file describes: `idOf('item')`. */
export const idOf = (target: Exclude<Target, 'page'>) => naming(target, id);

/** A page of the default language and, if wanted, a heading of it. */
export const pageRef = naming('page', ref);

/** A guideline of the default language and, if wanted, a heading of it. */
export const guidelineRef = naming(
	'page',
	z
		.string()
		.regex(/^guidelines\/[a-z0-9-]+(#.+)?$/, 'Write a guideline and, if you like, a heading: `guidelines/comments#you-may-answer`.'),
);

/** The fields of a file that name something, whatever else is wrong with the file. */
export function referencesIn(schema: z.core.$ZodType, data: unknown, path: PropertyKey[] = []): Reference[] {
	if (data === undefined || data === null) return [];
	const target = targetOf(schema);
	if (target !== undefined) return typeof data === 'string' ? [{ target, path, name: data }] : [];
	const { def } = schema as unknown as { def: z.core.$ZodTypes['_zod']['def'] };
	switch (def.type) {
		case 'object':
			return Object.entries(def.shape).flatMap(([name, field]) => referencesIn(field, childOf(data, name), [...path, name]));
		case 'record':
			return Object.keys(data).flatMap((name) => referencesIn(def.valueType, childOf(data, name), [...path, name]));
		case 'array':
			return Array.isArray(data) ? data.flatMap((entry, index) => referencesIn(def.element, entry, [...path, index])) : [];
		case 'union':
			return optionsFor(def, data).flatMap((option) => referencesIn(option, data, path));
		case 'optional':
		case 'nullable':
		case 'default':
		case 'prefault':
		case 'readonly':
			return referencesIn(def.innerType, data, path);
		case 'pipe':
			return [...referencesIn(def.in, data, path), ...referencesIn(def.out, data, path)];
		default:
			return [];
	}
}

/** Of a union told apart by a field, the option that the field names; of another one, all. */
function optionsFor(def: z.core.$ZodUnionDef, data: unknown): readonly z.core.$ZodType[] {
	const discriminator = 'discriminator' in def ? String(def.discriminator) : undefined;
	if (discriminator === undefined) return def.options;
	const kind = childOf(data, discriminator);
	return def.options.filter((option) => !(option instanceof z.ZodObject) || z.safeParse(option.shape[discriminator], kind).success);
}

function childOf(data: unknown, name: string): unknown {
	return typeof data === 'object' && data !== null && Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined;
}
