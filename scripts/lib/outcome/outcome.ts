/** What a step of the tests came to. */
export interface TestOutcome {
	passed: number;
	/** A name for each that failed, as somebody looks for it. */
	failures: readonly string[];
}

/** What Vitest writes of a run, as far as it is read here. */
export interface VitestResults {
	testResults: readonly {
		/** The file. */
		name: string;
		status: string;
		message: string;
		assertionResults: readonly { fullName: string; status: string }[];
	}[];
}

/** An error that belongs to no test, as a promise leaves it that nobody waits for. */
export interface UnhandledError {
	message: string;
	/** What was running then. */
	test?: string;
	file?: string;
}

/** What Playwright writes of a run, as far as it is read here. */
export interface PlaywrightResults {
	suites: readonly PlaywrightSuite[];
	/** What failed outside all tests. */
	errors: readonly { message?: string }[];
}

interface PlaywrightSuite {
	title: string;
	file: string;
	specs: readonly { title: string; tests: readonly { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[];
	suites?: readonly PlaywrightSuite[];
}

/** @param root folder of the repository, which no name repeats */
export function outcomeOfVitest({ testResults }: VitestResults, unhandled: readonly UnhandledError[], root: string): TestOutcome {
	const short = (file: string) => file.replace(`${root}/`, '');
	const tests = testResults.flatMap(({ name, assertionResults }) => assertionResults.map((each) => ({ file: short(name), ...each })));
	const failed = tests.filter(({ status }) => status === 'failed').map(({ file, fullName }) => `${file} › ${fullName}`);
	// A file that cannot be read, or whose preparation fails, may have no test that failed.
	const broken = testResults
		.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((each) => each.status !== 'failed'))
		.map(({ name, message }) => `${short(name)}: ${firstLine(message)}`);
	const errors = unhandled.map(({ message, test, file }) => {
		const during = [file && short(file), test].filter(Boolean).join(' › ');
		return `${during || 'outside all tests'}: unhandled error: ${firstLine(message)}`;
	});
	return { passed: tests.filter(({ status }) => status === 'passed').length, failures: [...failed, ...broken, ...errors] };
}

export function outcomeOfPlaywright({ suites, errors }: PlaywrightResults): TestOutcome {
	const tests = suites.flatMap((suite) => testsIn(suite, []));
	const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
	return {
		passed: tests.filter(({ status }) => status === 'expected').length,
		failures: [
			...failed.map(({ name, status }) => (status === 'flaky' ? `${name} (failed once, then passed)` : name)),
			...errors.map(({ message = '' }) => `browser tests: ${firstLine(message)}`),
		],
	};
}

function testsIn({ title, file, specs, suites = [] }: PlaywrightSuite, above: readonly string[]): { name: string; status: string }[] {
	// The outermost is the file itself.
	const titles = above.length === 0 ? [file] : [...above, title];
	return [
		...specs.flatMap((spec) => spec.tests.map(({ status }) => ({ name: [...titles, spec.title].join(' › '), status }))),
		...suites.flatMap((suite) => testsIn(suite, titles)),
	];
}

const firstLine = (text: string) => text.trim().split('\n')[0] ?? '';

/** How many names are listed before the rest is only counted. */
const most = 40;

/** The end of a run: what failed, by name, each once, right above the sum. */
export function closing({ passed, failures }: TestOutcome): string {
	const times = new Map<string, number>();
	for (const name of failures) times.set(name, (times.get(name) ?? 0) + 1);
	const names = [...times].map(([name, count]) => `  ✗ ${name}${count > 1 ? ` (${count} times)` : ''}`);
	const listed = names.length > most ? [...names.slice(0, most), `  … and ${names.length - most} more`] : names;
	return [...(listed.length > 0 ? ['Failed:', ...listed, ''] : []), `${passed} passed, ${failures.length} failed`].join('\n');
}
