import { nearest } from '../../text/nearest.ts';
import type { ScenarioQuestion } from '../written.ts';
import { error, type LintFinding, type Path } from './finding.ts';
import { longestRight } from './length.ts';
import { emptyExplanation, partsOf, repeatedIds, sameWords } from './parts.ts';
import { readStory, type Story } from './story.ts';

/** A story: every choice leads on, every scene and ending can be reached, and it ends, well for some readers and badly for others. */
export function lintScenario(question: ScenarioQuestion, languages: readonly string[]): LintFinding[] {
	const { scenes, endings } = question;
	const endingParts = partsOf('endings', endings);
	const story = readStory(question);
	return [
		...repeatedIds([...partsOf('scenes', scenes), ...endingParts], 'scenes or endings'),
		...results(endings),
		...ways(question, story),
		...scenes.flatMap((scene, index) => {
			const choices = partsOf('choices', scene.choices).map((part) => ({ ...part, path: ['scenes', index, ...part.path] }));
			const well = choices.filter(({ to }) => story.canEndWell(to)).map(({ text }) => text);
			const badly = choices.filter(({ to }) => !story.canEndWell(to)).map(({ text }) => text);
			return [
				...repeatedIds(choices, 'choices'),
				...sameWords(choices, 'choices', languages),
				...longestRight(['scenes', index, 'choices'], well, badly, languages),
			];
		}),
		...languages.flatMap((language) =>
			endingParts.flatMap((part) => emptyExplanation(part, `ending \`${part.id}\``, [part.text[language] ?? ''], language)),
		),
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
function ways({ scenes, endings }: ScenarioQuestion, { deadChoices, circles, reached }: Story): LintFinding[] {
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
