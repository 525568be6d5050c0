import type { CommonFields } from '../kinds/kind.ts';
import { warning, type LintFinding } from './finding.ts';
import { asksForWhatIsNot } from './negation.ts';
import { asksSomething, sentenceCount } from './sentences.ts';

/** The situation and the question: it asks something, it asks for what is right, and it asks the same in each language. */
export function lintStem({ stem }: CommonFields, languages: readonly string[]): LintFinding[] {
	return [...languages.flatMap((language) => wording(stem[language] ?? '', language)), ...differing(stem, languages)];
}

function wording(stem: string, language: string): LintFinding[] {
	const findings: LintFinding[] = [];
	if (asksForWhatIsNot(stem, language)) {
		const message = 'The question asks for what is not so. Ask for what is right instead; a reader overlooks the small word.';
		findings.push(warning('negative-stem', ['stem', language], message, 'guidelines'));
	}
	if (!asksSomething(stem, language)) {
		const message = 'The text asks nothing and sets no task. End it with a question, or tell the reader what to do.';
		findings.push(warning('no-question', ['stem', language], message, 'experiment'));
	}
	return findings;
}

function differing(stem: CommonFields['stem'], languages: readonly string[]): LintFinding[] {
	const [first, ...others] = languages.map((language) => ({ language, count: sentenceCount(stem[language] ?? '') }));
	const other = others.find(({ count }) => count !== first?.count);
	if (!first || !other) return [];
	const message = `The text has ${sentences(first)} and ${sentences(other)}. Say the same in each language, sentence by sentence.`;
	return [warning('stems-differ', ['stem'], message, 'languages')];
}

function sentences({ language, count }: { language: string; count: number }): string {
	return `${count} ${count === 1 ? 'sentence' : 'sentences'} in \`${language}\``;
}
