import { z } from 'astro/zod';
import type { JsonSchema } from '../lib/editing/json-schema.ts';
import { targetOf, type Target } from './references.ts';

/** A schema of ours as a JSON schema. */
export type WrittenSchema = JsonSchema<Target>;

/** A schema as authors are told of it: what they write, before defaults are put in. */
export function writtenSchema(schema: z.ZodType): WrittenSchema {
	return z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => {
			const target = targetOf(zodSchema);
			if (target !== undefined) (jsonSchema as WrittenSchema).names = target;
		},
	}) as WrittenSchema;
}

/** The fields that have to be there. */
export function requiredFields({ properties = {}, required = [] }: WrittenSchema): [name: string, field: WrittenSchema][] {
	return Object.entries(properties).filter(([name]) => required.includes(name));
}
