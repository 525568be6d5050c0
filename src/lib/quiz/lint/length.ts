import type { Texts } from '../kinds/kind.ts';
import { warning, type LintFinding, type Path } from './finding.ts';

/** Right answers that are longer than this many times the mean of the others give themselves away. */
export const longestRatio = 1.4;

/** So few characters more give nothing away, whatever their share: «Yes» and «No». */
const unnoticed = 5;

/**
 * Finds right answers whose length gives them away, in any of the languages. Whoever knows nothing takes the longest: in an
 * experiment with ten flaws this one made items easier (Pham, Besanko & Devitt 2018).
 *
 * @param path where the answers stand
 */
export function longestRight(path: Path, right: readonly Texts[], wrong: readonly Texts[], languages: readonly string[]): LintFinding[] {
	return languages.flatMap((language) => {
		const [long, short] = [meanLength(right, language), meanLength(wrong, language)];
		if (long === 0 || short === 0 || long <= Math.max(longestRatio * short, short + unnoticed)) return [];
		const found = `In \`${language}\` the right answer has ${Math.round(long)} characters and the wrong ones ${Math.round(short)} on average, so its length gives it away.`;
		const remedy = `Shorten it, or write the others as fully (at most ${longestRatio} times is fine).`;
		return [warning('longest-right', path, `${found} ${remedy}`, 'experiment')];
	});
}

function meanLength(texts: readonly Texts[], language: string): number {
	if (texts.length === 0) return 0;
	return texts.reduce((sum, text) => sum + [...(text[language] ?? '')].length, 0) / texts.length;
}
