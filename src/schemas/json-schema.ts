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
			if (jsonSchema.pattern !== undefined || jsonSchema.format === 'uri') Object.assign(jsonSchema, patternOf(zodSchema));
		},
	}) as WrittenSchema;
}

/** What a JSON schema leaves out of a pattern: the flags without which it means something else, and the sentence that explains it. */
function patternOf(schema: z.core.$ZodType): Pick<WrittenSchema, 'patternFlags' | 'patternErrorMessage'> {
	const check = patternsOf(schema)[0];
	const { error = check?.error } = (schema as unknown as { def: z.core.$ZodCheckStringFormatDef }).def;
	const said = error?.({ input: '…' } as never);
	return {
		...(check?.pattern.flags && { patternFlags: check.pattern.flags }),
		...(typeof said === 'string' && { patternErrorMessage: said }),
	};
}

type PatternCheck = z.core.$ZodCheckStringFormatDef & { pattern: RegExp };

/** The checks of a text that are patterns. */
export function patternsOf(schema: z.core.$ZodType): PatternCheck[] {
	const { checks = [] } = (schema as unknown as { def: z.core.$ZodTypes['_zod']['def'] }).def;
	return checks.map(({ _zod: { def } }) => def as PatternCheck).filter(({ pattern }) => pattern !== undefined);
}

/** The fields that have to be there. */
export function requiredFields({ properties = {}, required = [] }: WrittenSchema): [name: string, field: WrittenSchema][] {
	return Object.entries(properties).filter(([name]) => required.includes(name));
}
