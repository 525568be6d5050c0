/**
 * The research that the rules rest on, as a message names it:
 *
 * - `guidelines`: 31 guidelines, drawn from 27 textbooks and 27 studies. Applied Measurement in Education 15(3), 309–334.
 * - `experiment`: of ten flaws, each tried with and without it, a right answer that is the longest made items easier, and a
 *   stem that leaves the matter to the options made them harder. MedEdPublish 7, 225, doi:10.15694/mep.2018.0000225.1.
 * - `options`: three options are as good as four or five. Educational Measurement: Issues and Practice 24, 3–13.
 * - `places`: test makers hide right answers in the middle, and readers look for them there. Journal of Educational
 *   Measurement 40, 109–128.
 * - `explanation`: an explanation has an effect of 0.49, «right» or «wrong» alone one of 0.05. Review of Educational
 *   Research, doi:10.3102/0034654314564881.
 * - `languages`: an item must be the same item in each language. ITC Guidelines for Translating and Adapting Tests,
 *   second edition, doi:10.1080/15305058.2017.1398166.
 */
export const sources = {
	guidelines: 'Haladyna, Downing & Rodriguez 2002',
	experiment: 'Pham, Besanko & Devitt 2018',
	options: 'Rodriguez 2005',
	places: 'Attali & Bar-Hillel 2003',
	explanation: 'Van der Kleij, Feskens & Eggen 2015',
	languages: 'International Test Commission 2017',
} as const;

export type LintSource = keyof typeof sources;
