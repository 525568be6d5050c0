/** Who signs what is not to be imitated: nobody of the cast, only a job. */
export const colleague = 'colleague';

/** Whether a company is the made-up one of the examples, by its names in all languages. */
export function isExampleName(company: Readonly<Record<string, string>>, example: Readonly<Record<string, string>>): boolean {
	return Object.values(company).some((name) => Object.values(example).includes(name));
}
