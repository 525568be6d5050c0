import { parseArgs } from 'node:util';

/** What a command line says of a new file; which fields there are is known only once its kind is. */
export interface NewArguments {
	kind: string | undefined;
	name: string | undefined;
	title: string | undefined;
	chosen: Record<string, string>;
}

/** Reads `lesson linkedin/first-post --title "Your first post" --group posting`. */
export function newArguments(args: readonly string[]): NewArguments {
	const { positionals, values } = parseArgs({ args: withValues(args), allowPositionals: true, strict: false });
	const { title, ...chosen } = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
	const [kind, name] = positionals;
	return { kind, name, title, chosen };
}

/** Each option with its value behind a sign of equality, as an option that nobody announced takes none otherwise. */
function withValues(args: readonly string[]): string[] {
	const isOption = (text = '') => text.startsWith('--') && !text.includes('=');
	return args.flatMap((arg, index) => {
		if (isOption(args[index - 1])) return [];
		return isOption(arg) ? `${arg}=${args[index + 1] ?? ''}` : arg;
	});
}
