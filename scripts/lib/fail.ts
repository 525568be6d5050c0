/** Says why a command cannot do what was asked, and has it end as one that failed. */
export function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
