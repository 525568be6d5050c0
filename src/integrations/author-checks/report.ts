import { type Finding, isError, type Note } from './finding.ts';
import { counted } from '../../lib/text/counted.ts';

/** Whether a question can say that a warning may stand. */
const canBeAccepted = ({ id, warning }: Finding) => id.startsWith('quiz/') && warning !== 'needless-acceptance';

/** As many as somebody reads before they begin to mend. */
export const readable = 200;

/** The first findings, mistakes before warnings, in the order they came in. */
export function firstOf(findings: readonly Finding[], most: number): Finding[] {
	if (findings.length <= most) return [...findings];
	const chosen = new Set([...findings.filter(isError), ...findings.filter((finding) => !isError(finding))].slice(0, most));
	return findings.filter((finding) => chosen.has(finding));
}

/**
 * Findings as text for the terminal: a line for each, a line that sums the mistakes up, and one for the warnings, which says
 * how to let one stand.
 *
 * @param outcome what follows from the mistakes, for example `nothing was built`
 * @param most how many get their line; of the others it says how many they are
 */
export function report(findings: readonly Finding[], outcome = 'nothing was built', most = readable): string {
	const mistakes = findings.filter(isError);
	const warnings = findings.filter((finding) => !isError(finding));
	const sums = [];
	if (mistakes.length > 0) sums.push(`${counted(mistakes.length, 'mistake')} in ${files(mistakes)}; ${outcome}.`);
	if (warnings.length > 0) {
		const name = warnings.find(canBeAccepted)?.warning;
		const remedy = name === undefined ? '' : ` ${acceptance(name)}`;
		sums.push(`${counted(warnings.length, 'warning')} in ${files(warnings)}; a warning stops nothing.${remedy}`);
	}
	const shown = firstOf(findings, most);
	const left = findings.length - shown.length;
	const more =
		left === 0
			? []
			: [
					`… and ${left.toLocaleString('en')} more, which \`npm run check -- --all\` names. Often one cause has many: mend the first ones and check again.`,
				];
	return [...shown.map(withId), ...more, '', ...sums].join('\n');
}

/** One finding in one line: `quizzes/a.yaml:12  questions › b › ref — There is no page …`. */
export function reportLine({ file, line, field, message, warning }: Note & Pick<Finding, 'warning'>): string {
	const place = line === undefined ? file : `${file}:${line}`;
	const where = [field, warning && `warning \`${warning}\``].filter(Boolean).join(' — ');
	return `${place}  ${where === '' ? '' : `${where} — `}${message}`;
}

/** With the id of the finding behind the sentence; what is to be copied stands below both. */
function withId(finding: Finding): string {
	const [sentence = '', ...below] = reportLine(finding).split('\n');
	return [`${sentence} [${finding.id}]`, ...below].join('\n');
}

function acceptance(name: string): string {
	return `If you have weighed one and it may stand, say so in its question: \`accepted: [{ warning: ${name}, reason: "…" }]\`.`;
}

function files(findings: readonly Finding[]): string {
	return counted(new Set(findings.map(({ file }) => file)).size, 'file');
}
