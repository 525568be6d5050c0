import type { InLanguage } from '../../../text/in-language.ts';
import { nearest } from '../../../text/nearest.ts';
import type { Grade } from '../../grade.ts';
import { error, type LintFinding, type Path } from '../../lint/finding.ts';
import { longestRight } from '../../lint/length.ts';
import { emptyExplanations, partsOf, repeatedIds, sameWords } from '../../lint/parts.ts';
import { sorted } from '../../sorted.ts';
import type { CommonFields, KeyPart, ReportedAnswers } from '../kind.ts';
import { followChoices, type Ending, type EndingResult, type Scene, type Ways } from './ways.ts';

/** A story that branches with what the reader chooses. */
export interface ScenarioQuestion extends CommonFields {
	kind: 'scenario';
	scenes: readonly Scene[];
	endings: readonly Ending[];
}

export const labels = ['quiz.choose.scenario', 'quiz.yourEnding', 'quiz.betterEnding'] as const;

const worth: Record<EndingResult, number> = { good: 2, fair: 1, bad: 0 };

/**
 * Grades the ending that a story came to: a fair one is half of a good one. A response is the ids of the choices in the order in
 * which they were taken, then the id of the ending.
 */
export function gradeEnding(result: EndingResult): Grade {
	return { correct: result === 'good', right: worth[result], of: 2 };
}

/** A story: every choice leads on, every scene and ending can be reached, and it ends, well for some readers and badly for others. */
export function lint(question: ScenarioQuestion, languages: readonly string[]): LintFinding[] {
	const { scenes, endings } = question;
	const endingParts = partsOf('endings', endings);
	const followed = followChoices(question);
	return [
		...repeatedIds([...partsOf('scenes', scenes), ...endingParts], 'scenes or endings'),
		...results(endings),
		...deadEnds(question, followed),
		...scenes.flatMap((scene, index) => {
			const choices = partsOf('choices', scene.choices).map((part) => ({ ...part, path: ['scenes', index, ...part.path] }));
			const well = choices.filter(({ to }) => followed.canEndWell(to)).map(({ text }) => text);
			const badly = choices.filter(({ to }) => !followed.canEndWell(to)).map(({ text }) => text);
			return [
				...repeatedIds(choices, 'choices'),
				...sameWords(choices, 'choices', languages),
				...longestRight(['scenes', index, 'choices'], well, badly, languages),
			];
		}),
		...emptyExplanations(endingParts, 'ending', languages),
	];
}

function results(endings: ScenarioQuestion['endings']): LintFinding[] {
	const good = endings.filter(({ result }) => result === 'good').length;
	if (good === 0)
		return [error('quiz/answer-key', ['endings'], 'No ending is good, so nobody can answer rightly. Write `result: good` at one.')];
	if (good === endings.length) {
		return [error('quiz/answer-key', ['endings'], 'Every ending is good, so there is nothing to choose. Let one be `fair` or `bad`.')];
	}
	return [];
}

/** Where a choice leads nowhere, what can be reached is not known; that is told when the choice is mended. */
function deadEnds({ scenes, endings }: ScenarioQuestion, { deadChoices, circles, reached }: Ways): LintFinding[] {
	const known = [...scenes, ...endings].map(({ id }) => id);
	if (deadChoices.length > 0) {
		return deadChoices.map(({ path, to }) => {
			const meant = nearest(to, known);
			const hint = meant === undefined ? `There are: ${known.map((id) => `\`${id}\``).join(', ')}.` : `Did you mean \`${meant}\`?`;
			return error('branch/dead-end', [...path, 'to'], `There is no scene or ending \`${to}\`. ${hint}`);
		});
	}
	const unreached = (field: string, entries: readonly { id: string }[], what: string) =>
		entries.flatMap(({ id }, index) => {
			if (reached.has(id)) return [];
			const path: Path = [field, index];
			return [error('branch/unreached', path, `No choice leads to the ${what} \`${id}\`. Let one lead there, or remove it.`)];
		});
	return [
		...circles.map(({ path, to }) =>
			error('branch/circle', [...path, 'to'], `The choice leads back to \`${to}\`, so the story can go round and never end. Lead it on.`),
		),
		...unreached('scenes', scenes, 'scene'),
		...unreached('endings', endings, 'ending'),
	];
}

export function meaning({ scenes, endings }: ScenarioQuestion): unknown {
	return {
		first: scenes[0]?.id,
		scenes: sorted(scenes.map(({ id, choices }) => [id, ...sorted(choices.map(({ id, to }) => [id, to]))])),
		endings: sorted(endings.map(({ id, result }) => [id, result])),
	};
}

export function key({ endings }: InLanguage<Pick<ScenarioQuestion, 'endings'>>): KeyPart[] {
	return endings.map(({ id, text, why, result }) => ({ id, text, why, result, verdict: `quiz.ending.${result}` }));
}

export function reported({ endings }: { endings: readonly { id: string; result: EndingResult }[] }): ReportedAnswers {
	const good = endings.filter(({ result }) => result === 'good');
	return { type: 'choice', story: true, parts: endings.map(({ id }) => id), patterns: good.map(({ id }) => [id]) };
}
