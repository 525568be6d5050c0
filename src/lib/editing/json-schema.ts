/** What we read of a JSON schema, as zod makes it of ours. */
export interface JsonSchema<Target = unknown> {
	type?: string;
	description?: string;
	/** The same in Russian, and what the field is called. */
	ru?: { hint: string; label?: string };
	/** What one entry of the list is called, in English and in Russian. */
	each?: readonly [english: string, russian: string];
	/** What the values that can be chosen are called, in English and in Russian. */
	choices?: Readonly<Record<string, readonly [english: string, russian: string]>>;
	/** Whose names the values have, where they have names elsewhere. */
	called?: string;
	default?: unknown;
	const?: unknown;
	enum?: unknown[];
	format?: string;
	pattern?: string;
	/** With which flags the pattern is a regular expression. */
	patternFlags?: string;
	/** What is said of a text that does not fit the pattern. */
	patternErrorMessage?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	exclusiveMinimum?: number;
	maximum?: number;
	minItems?: number;
	maxItems?: number;
	items?: JsonSchema<Target>;
	properties?: Record<string, JsonSchema<Target>>;
	required?: string[];
	propertyNames?: JsonSchema<Target>;
	additionalProperties?: JsonSchema<Target> | boolean;
	oneOf?: JsonSchema<Target>[];
	anyOf?: JsonSchema<Target>[];
	/** What kind of thing the field names in another file. */
	names?: Target;
}
