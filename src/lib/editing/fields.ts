import type { Field } from '@sveltia/cms';
import type { JsonSchema } from './json-schema.ts';

/** A language of the site as `portal.yaml` names it. */
export interface EditedLanguage {
	code: string;
	label: string;
	/** Its texts may be missing. */
	incomplete?: boolean | undefined;
}

/** What forms have to know of the portal. */
export interface Forms {
	languages: readonly EditedLanguage[];
	/** Networks that colleagues are offered no texts for. */
	unusedNetworks?: readonly string[];
	/** Fields are called, and explained, in Russian. */
	inRussian?: boolean | undefined;
	/** What a value that can be chosen is called, by the group that has its names: `called` in `schemas/common.ts`. */
	nameOf?: ((group: string, value: string) => string | undefined) | undefined;
}

/** A field with its schema: what is asked for, and what it is called. */
interface Asked {
	name: string;
	schema: JsonSchema;
	required: boolean;
	forms: Forms;
	/** Instead of the name, made readable. */
	label?: string;
	/** Instead of what the schema says. */
	hint?: string;
	/** What one entry of a list is called. */
	one?: string;
}

type Fields = [Field, ...Field[]];
type Options = [{ label: string; value: string }, ...{ label: string; value: string }[]];

/** Where the pictures of pages lie and those of items to share, and how a file names them. */
export const pictures = {
	pages: { media_folder: '/public/images', public_folder: '/images' },
	items: { media_folder: '/public/share', public_folder: '/share' },
} as const;

/** The fields of the editor for all that a file may say. */
export function fieldsOf(schema: JsonSchema, forms: Forms): Field[] {
	return Object.entries(schema.properties ?? {}).map(([name, property]) =>
		fieldOf({ name, schema: property, forms, required: isRequired(schema, name) }),
	);
}

/** A list that is a whole file. */
export function rootList(schema: JsonSchema, name: string, forms: Forms): Field {
	return { ...fieldOf({ name, schema, forms, required: true }), root: true } as Field;
}

function isRequired({ required, properties }: JsonSchema, name: string): boolean {
	return (required?.includes(name) ?? false) && properties?.[name]?.default === undefined;
}

function fieldOf(given: Asked): Field {
	const { schema, forms } = given;
	const one = schema.each?.[forms.inRussian ? 1 : 0];
	const asked: Asked = { ...(forms.inRussian && schema.ru), ...(one !== undefined && { one }), ...given };
	const common = commonOf(asked);
	if (schema.const !== undefined) return { ...common, widget: 'select', options: optionsOf(schema, [schema.const], forms) };
	if (schema.enum) return { ...common, widget: 'select', options: optionsOf(schema, schema.enum, forms) };
	const variants = schema.oneOf ?? schema.anyOf;
	if (variants) return unionOf(asked, variants) ?? kept(asked);
	switch (schema.type) {
		case 'string':
			return textOf(asked);
		case 'boolean':
			return { ...common, widget: 'boolean', required: false };
		case 'integer':
		case 'number':
			return {
				...common,
				widget: 'number',
				...rangeOf(schema),
				...(schema.type === 'integer' ? { value_type: 'int' } : { value_type: 'float', step: 0.01 }),
			};
		case 'array':
			return listOf(asked);
		default:
			return objectOf(asked);
	}
}

function commonOf({ name, schema, required, label, hint = schema.description }: Asked) {
	return {
		name,
		label: label ?? labelOf(name),
		...(hint !== undefined && { hint }),
		...(schema.default !== undefined && { default: schema.default as never }),
		required,
	};
}

/** What can be chosen, under names for people. */
const optionsOf = (schema: JsonSchema, values: readonly unknown[], forms: Forms): Options =>
	values.map((value) => ({ label: choiceLabel(schema, String(value), forms), value: value as string | boolean })) as unknown as Options;

function choiceLabel({ choices, called }: JsonSchema, value: string, { inRussian, nameOf }: Forms): string {
	return (
		choices?.[value]?.[inRussian ? 1 : 0] ??
		(called === undefined ? undefined : nameOf?.(called, value)) ??
		(value === 'true' ? 'Yes' : labelOf(value))
	);
}

/** What the editor cannot ask for, and must not lose. */
function kept({ name }: Asked): Field {
	return { name, label: labelOf(name), widget: 'hidden' };
}

function textOf(asked: Asked): Field {
	const { schema } = asked;
	const common = commonOf(asked);
	const pattern = schema.pattern === undefined ? {} : { pattern: patternOf(schema.pattern, asked) };
	const lengths = {
		...(schema.minLength !== undefined && { minlength: schema.minLength }),
		...(schema.maxLength !== undefined && { maxlength: schema.maxLength }),
	};
	if (schema.format === 'date') return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
	if (schema.format === 'uri') return { ...common, widget: 'string', pattern: patternOf(address, asked), ...lengths };
	if (schema.format === 'email') return { ...common, widget: 'string', type: 'email', ...lengths };
	if (schema.pattern?.startsWith('^#[0-9a-f')) return { ...common, widget: 'color' };
	if (schema.pattern && /\bpng\b/.test(schema.pattern)) return { ...common, widget: 'image', choose_url: true, ...pictures.items };
	if (schema.pattern !== undefined) return { ...common, widget: 'string', ...pattern, ...lengths };
	// A field of one line would drop the line breaks of a post.
	return { ...common, widget: 'text', ...lengths };
}

/** An address, or one that begins with a token of the company: `$website/news`. */
const address = String.raw`^(?:https?:\/\/|\$)\S+$`;

/** A pattern with its flags as the editor reads it, and what it says of a value that does not fit. */
function patternOf(pattern: string, { schema, hint = schema.description }: Asked): [pattern: string, message: string] {
	const { patternFlags, patternErrorMessage } = schema;
	return [patternFlags === undefined ? pattern : `/${pattern}/${patternFlags}`, patternErrorMessage ?? hint ?? ''];
}

function rangeOf({ minimum, exclusiveMinimum, maximum, type }: JsonSchema) {
	const least = minimum ?? (exclusiveMinimum !== undefined && type === 'integer' ? exclusiveMinimum + 1 : exclusiveMinimum);
	return {
		...(least !== undefined && least > Number.MIN_SAFE_INTEGER && { min: least }),
		...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { max: maximum }),
	};
}

function listOf(asked: Asked): Field {
	const { schema, forms } = asked;
	const { default: _, ...common } = commonOf(asked) as ReturnType<typeof commonOf> & { default?: unknown };
	const counts = {
		...(schema.minItems !== undefined && { min: schema.minItems }),
		...(schema.maxItems !== undefined && { max: schema.maxItems }),
	};
	const items = schema.items ?? {};
	if (items.enum) return { ...common, ...counts, widget: 'select', multiple: true, options: optionsOf(items, items.enum, forms) };
	const { one = singularOf(common.label) } = asked;
	// Not folded: the editor folds what is filled in, and the second language would be seen by those alone who know it is there.
	const list = { ...common, label_singular: one, ...counts, widget: 'list' as const };
	const variants = items.oneOf ?? items.anyOf;
	if (variants) {
		const union = unionOf({ ...asked, schema: items }, variants);
		if (union === undefined) return kept(asked);
		return 'types' in union
			? ({ ...list, types: union.types, typeKey: union.typeKey } as Field)
			: ({ ...list, fields: (union as unknown as { fields: Field[] }).fields } as Field);
	}
	const each = fieldOf({ name: 'item', label: one, schema: items, forms, required: true });
	if (each.widget === 'object' && 'fields' in each) return { ...list, fields: each.fields };
	return { ...list, field: each };
}

function objectOf(asked: Asked): Field {
	const { schema, forms } = asked;
	const common = commonOf(asked);
	const { additionalProperties: values } = schema;
	if (schema.properties) return { ...common, widget: 'object', fields: fieldsOf(schema, forms) };
	if (typeof values !== 'object') return kept(asked);
	const names = schema.propertyNames?.enum as string[] | undefined;
	if (names) {
		return {
			...common,
			widget: 'object',
			fields: names.map((name) => {
				const label = choiceLabel(schema.propertyNames!, name, forms);
				return fieldOf({ name, label, schema: values, forms, required: false, ...unused(name, label, forms) });
			}),
		};
	}
	return isByLanguage(schema) ? { ...common, widget: 'object', fields: byLanguage(asked, values) } : kept(asked);
}

/** What is said of a network that is not in use: its texts may stay, and no page has them. */
function unused(name: string, label: string, { unusedNetworks = [] }: Forms): Pick<Asked, 'label' | 'hint'> {
	if (!unusedNetworks.includes(name)) return {};
	return { label: `${label} – not in use`, hint: 'Not among the networks of portal.yaml: nobody sees what stands here.' };
}

/** Codes of countries are written as those of languages are; what is said of a country is more than a text. */
function isByLanguage({ propertyNames, additionalProperties: values }: JsonSchema): boolean {
	const { type } = values as JsonSchema;
	return !propertyNames?.pattern?.includes('a-z0-9') && (type === 'string' || type === 'array');
}

/** The editor says what is lacking by the label of the field alone, so that each says what is written in the language. */
function byLanguage({ name, label = labelOf(name), one, forms }: Asked, values: JsonSchema): Fields {
	return forms.languages.map((language) =>
		fieldOf({
			name: language.code,
			label: `${label} – ${language.label}`,
			schema: values,
			forms,
			...(one !== undefined && { one }),
			required: !language.incomplete,
		}),
	) as Fields;
}

/** One of several shapes: told apart by a field that names the shape, or else by which fields are there. */
function unionOf(asked: Asked, variants: JsonSchema[]): Field | undefined {
	if (variants.some(({ type }) => type !== 'object')) return undefined;
	const { forms } = asked;
	const common = commonOf(asked);
	const typeKey = Object.keys(variants[0]?.properties ?? {}).find((name) => variants.every((variant) => shapes(variant, name).length > 0));
	if (typeKey === undefined) {
		const fields = variants.flatMap((variant) => fieldsOf(variant, forms).map((field) => ({ ...field, required: false }) as Field));
		return { ...common, widget: 'object', fields };
	}
	const types = variants.flatMap((variant) =>
		shapes(variant, typeKey).map((name) => ({
			name,
			label: choiceLabel(variant.properties![typeKey]!, name, forms),
			fields: fieldsOf(variant, forms).filter((field) => field.name !== typeKey),
		})),
	);
	return { ...common, widget: 'object', typeKey, types };
}

/** The names of shapes that a field of a variant may hold. */
function shapes({ properties }: JsonSchema, name: string): string[] {
	const { const: only, enum: several } = properties?.[name] ?? {};
	return (only === undefined ? (several ?? []) : [only]).filter((value) => typeof value === 'string');
}

/** What is called otherwise than its name in the file. */
const ownLabels: Readonly<Record<string, string>> = { alt: 'Alt text', demo: 'Invented numbers', quiet: 'Without ranks' };

/** One of what a list is called by, as far as English makes its plurals by rule: “Questions”, “Entries”. */
const singularOf = (label: string): string =>
	label
		.split(' – ')[0]!
		.replace(/ies$/, 'y')
		.replace(/(?<!s)s$/, '');

/** `publishFrom` as people read it: “Publish from”. */
export function labelOf(name: string): string {
	if (ownLabels[name] !== undefined) return ownLabels[name];
	const words = name
		.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
		.replaceAll('-', ' ')
		.toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The switches of schemas, at any depth: which of them a file has to mention, and which are off where nothing is said. */
export function switchesOf(schemas: readonly JsonSchema[]): { said: string[]; unsaid: string[] } {
	const found = schemas.flatMap((schema) => [...switchesIn(schema)]);
	const names = (test: (each: (typeof found)[number]) => boolean) => [...new Set(found.filter(test).map(({ name }) => name))];
	return { said: names(({ required }) => required), unsaid: names(({ schema }) => schema.default === false) };
}

function* switchesIn(schema: JsonSchema): Generator<{ name: string; schema: JsonSchema; required: boolean }> {
	for (const [name, property] of Object.entries(schema.properties ?? {})) {
		if (property.type === 'boolean') yield { name, schema: property, required: isRequired(schema, name) };
		yield* switchesIn(property);
	}
	const { items, additionalProperties: values, oneOf = [], anyOf = [] } = schema;
	for (const inside of [items, typeof values === 'object' ? values : undefined, ...oneOf, ...anyOf]) if (inside) yield* switchesIn(inside);
}
