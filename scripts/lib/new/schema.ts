import { z } from 'astro/zod';
import { targetOf, type Target } from '../../../src/schemas/references.ts';

/** What a JSON schema says that zod makes of ours, with what a field names in another file. */
export interface JsonSchema {
	type?: string;
	description?: string;
	const?: unknown;
	enum?: unknown[];
	format?: string;
	pattern?: string;
	minimum?: number;
	exclusiveMinimum?: number;
	minItems?: number;
	items?: JsonSchema;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	propertyNames?: JsonSchema;
	additionalProperties?: JsonSchema | boolean;
	oneOf?: JsonSchema[];
	anyOf?: JsonSchema[];
	/** What kind of thing the field names. */
	names?: Target;
}

/** A schema as authors are told of it: what they write, before defaults are put in. */
export function writtenSchema(schema: z.ZodType): JsonSchema {
	return z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => {
			const target = targetOf(zodSchema);
			if (target !== undefined) (jsonSchema as JsonSchema).names = target;
		},
	}) as JsonSchema;
}

/** The fields that have to be there. */
export function requiredFields({ properties = {}, required = [] }: JsonSchema): [name: string, field: JsonSchema][] {
	return Object.entries(properties).filter(([name]) => required.includes(name));
}
