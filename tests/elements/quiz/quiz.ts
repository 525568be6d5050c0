import { labels } from '../page.ts';

/** Texts that the asking of questions needs. */
export const asking = [
	'quiz.choose',
	'quiz.choose.match',
	'quiz.choose.order',
	'quiz.choose.text',
	'quiz.right',
	'quiz.wrong',
	{
		'quiz.partly': '{right} of {of}',
		'quiz.tooMany': '{right} of {of}, {extra} too many',
		'quiz.position': 'question {number} of {total}',
		'quiz.moved': '{thing} is {number} of {total}',
	},
	'quiz.rightAnswer',
	'quiz.yourAnswer',
	'quiz.missedAnswer',
	'quiz.rightOrder',
	'quiz.rightPair',
	'quiz.noPair',
	'quiz.yourEnding',
	'quiz.betterEnding',
] as const satisfies Parameters<typeof labels>[number][];

/** What stands below the questions. */
export const controls = (more = '') => `<p class="problem" hidden></p><div class="feedback" hidden></div>${more}<p data-controls hidden>
	<button type="submit" value="sure">check</button><button type="submit" value="guess">guess</button><button type="button" data-next hidden></button><button type="button" data-finish hidden></button></p>`;

interface Part {
	id: string;
	text: string;
	correct?: boolean;
	why?: string;
	result?: string;
}

/** An entry of the answer key. */
export function keyOf(id: string, parts: readonly Part[], why = ''): string {
	const entries = parts.map(
		(part) =>
			`<li data-part="${part.id}" ${part.correct ? 'data-correct' : ''} ${part.result ? `data-result="${part.result}"` : ''}><span data-text>${part.text}</span><span data-why>${part.why ?? ''}</span></li>`,
	);
	return `<li data-key="${id}"><ul>${entries.join('')}</ul>${why && `<p data-why>${why}</p>`}<a href="/rule">rule</a></li>`;
}

/** A question with options, which are right where their text says so. */
export function optionsOf(id: string, kind: 'single' | 'multiple', options: Record<string, string>): { question: string; key: string } {
	const inputs = Object.entries(options).map(
		([option, text]) => `<label><input type="${kind === 'single' ? 'radio' : 'checkbox'}" name="${id}" value="${option}" />${text}</label>`,
	);
	return {
		question: `<fieldset disabled data-question="${id}" data-kind="${kind}" data-since="1"><legend>${id}?</legend>${inputs.join('')}</fieldset>`,
		key: keyOf(
			id,
			Object.entries(options).map(([option, text]) => ({ id: option, text, correct: text.startsWith('right'), why: `as ${option} is` })),
		),
	};
}
