const month = ['month'];

/** The components that authors type in pages, each of them a file in a folder `mdx` below `src/components`, with their attributes. */
export const textComponents: Readonly<Record<string, readonly string[]>> = {
	Contact: ['to'],
	Countries: [],
	Country: ['code'],
	Differences: [],
	ExamplePost: ['network', 'verdict', 'why', 'person', 'job', 'author', 'role', 'as'],
	Limit: ['network', 'of'],
	MonthNumbers: month,
	MonthThanks: month,
	MonthTrends: month,
	MonthWorks: month,
	ReadyWords: ['for'],
	Scene: [],
	Tap: ['network', 'of'],
};

/** Those of them that have no text of their own and close themselves: `<Contact to="press" />`. */
export const emptyComponents: ReadonlySet<string> = new Set([
	'Contact',
	'Differences',
	'Limit',
	'MonthNumbers',
	'MonthThanks',
	'MonthTrends',
	'MonthWorks',
	'Tap',
]);

/** Those that stand among words; the others are paragraphs of their own. */
export const inlineComponents: ReadonlySet<string> = new Set(['Contact', 'Limit', 'Tap']);
