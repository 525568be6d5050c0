/** Attributes of a component that authors type in a page; those with `true` have to be there. */
type Attributes = Readonly<Record<string, boolean>>;

const month: Attributes = { month: true };

/** The components that authors type in pages, each of them a file in a folder `mdx` below `src/components`. */
export const textComponents: Readonly<Record<string, Attributes>> = {
	Contact: { to: true },
	Countries: {},
	Country: { code: true },
	ExamplePost: { network: true, verdict: true, why: true, person: false, job: false, author: false, role: false, as: false },
	Limit: { network: true, of: true },
	MonthNumbers: month,
	MonthThanks: month,
	MonthTrends: month,
	MonthWorks: month,
	ReadyWords: { for: false },
	Scene: {},
};
