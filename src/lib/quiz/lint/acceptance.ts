import { nearest } from '../../text/nearest.ts';
import type { WrittenQuiz } from '../written.ts';
import { error, warning, warningNames, type LintFinding, type Path } from './finding.ts';

/** An acceptance and the part of the quiz it speaks of. */
interface Placed {
	path: Path;
	name: string;
	/** Path of the question; empty for the whole quiz. */
	scope: Path;
}

/**
 * Takes away the warnings that a quiz or one of its questions accepts. An acceptance that is not needed is a warning of its
 * own, so that the file tells nothing outdated; an unknown name is an error.
 */
export function withoutAccepted(findings: readonly LintFinding[], { questions, accepted }: WrittenQuiz): LintFinding[] {
	const acceptances: Placed[] = [
		...place(accepted, []),
		...questions.flatMap((question, index) => place(question.accepted, ['questions', index])),
	];
	const needed = new Set<Placed>();
	const left = findings.filter((finding) => {
		const fitting = acceptances.filter((acceptance) => covers(acceptance, finding));
		for (const acceptance of fitting) needed.add(acceptance);
		return fitting.length === 0;
	});
	return [...left, ...acceptances.filter((acceptance) => !needed.has(acceptance)).map(needless)];
}

function place(accepted: WrittenQuiz['accepted'], scope: Path): Placed[] {
	return (accepted ?? []).map(({ warning: name }, index) => ({ path: [...scope, 'accepted', index], name, scope }));
}

function covers({ name, scope }: Placed, finding: LintFinding): boolean {
	return finding.warning === name && scope.every((step, index) => finding.path[index] === step);
}

function needless({ path, name }: Placed): LintFinding {
	if ((warningNames as readonly string[]).includes(name)) {
		return warning('needless-acceptance', path, `The warning \`${name}\` does not occur here any more. Remove the entry.`);
	}
	const meant = nearest(name, warningNames);
	const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
	return error(
		'reference/unknown',
		[...path, 'warning'],
		`There is no warning \`${name}\`.${hint} Known are: ${warningNames.map((known) => `\`${known}\``).join(', ')}.`,
	);
}
