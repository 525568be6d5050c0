/** A value whose texts are given in every language, with each of them in one. */
export type InLanguage<Value> = Value extends readonly (infer Entry)[]
	? InLanguage<Entry>[]
	: Value extends object
		? string extends keyof Value
			? Value[keyof Value]
			: { [Key in keyof Value]: InLanguage<Value[Key]> }
		: Value;
