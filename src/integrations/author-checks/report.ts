import type { Finding } from './finding.ts';
import { counted } from './wording.ts';

/**
 * Findings as text for the terminal: a line for each mistake, a line that sums up.
 *
 * @param outcome what follows from them, for example `nothing was built`
 */
export function report(findings: readonly Finding[], outcome = 'nothing was built'): string {
	const files = new Set(findings.map(({ file }) => file)).size;
	const summary = `${counted(findings.length, 'mistake')} in ${counted(files, 'file')}; ${outcome}.`;
	return [...findings.map(reportLine), '', summary].join('\n');
}

/** One finding in one line: `quizzes/a.yaml:12  questions › b › ref — There is no page …`. */
export function reportLine({ file, line, field, message }: Finding): string {
	const place = line === undefined ? file : `${file}:${line}`;
	return `${place}  ${field === undefined ? '' : `${field} — `}${message}`;
}
