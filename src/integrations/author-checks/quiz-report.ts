import type { Note } from './finding.ts';
import { clauseOf, recordOf } from './quiz-changes.ts';
import { ruleOf } from './rule-words.ts';
import { noteAt, type Site } from './site.ts';

/** How quizzes and guidelines stand to each other; nothing in it is a mistake. */
export interface QuizReport {
	/** Guidelines in the default language with sections that no question rests on. */
	untested: Note[];
	/** Questions whose rule reads differently from when somebody last compared the two, or was never compared. */
	outdated: Note[];
	/** Questions that rest on no rule. */
	withoutRule: Note[];
}

export function reportQuizzes(site: Site): QuizReport {
	return { untested: untested(site), ...questions(site) };
}

/** A question about a part of a section tests the section; one about a whole page tests none in particular. */
function untested(site: Site): Note[] {
	const guidelines = [...site.pages.get(site.defaultLanguage)!.values()].filter(({ value }) => value?.kind === 'guideline');
	const tested = new Set(
		[...site.quizzes.values()].flatMap(({ value }) =>
			(value?.questions ?? []).flatMap(({ ref }) => {
				const rule = ref === undefined ? undefined : ruleOf(ref, site);
				return rule?.page.text.headings.findLast(({ depth, start }) => depth === 2 && start <= (rule.heading?.start ?? -1)) ?? [];
			}),
		),
	);
	return guidelines.flatMap((page) => {
		const sections = page.text.headings.filter((heading) => heading.depth === 2 && !tested.has(heading));
		if (sections.length === 0) return [];
		return [{ file: page.file, message: `No question tests ${sections.map(({ text }) => `«${text}»`).join(', ')}.` }];
	});
}

function questions(site: Site): Pick<QuizReport, 'outdated' | 'withoutRule'> {
	const outdated: Note[] = [];
	const withoutRule: Note[] = [];
	for (const quiz of site.quizzes.values()) {
		const record = recordOf(quiz.id, site);
		quiz.value?.questions.forEach((question, index) => {
			const { id, ref } = question;
			if (ref === undefined) {
				withoutRule.push({ ...noteAt(quiz, ['questions', index], id), field: undefined });
				return;
			}
			const line = record[id];
			const clause = clauseOf(question, site);
			if (!line || 'removed' in line || clause === undefined || clause === line.clause) return;
			const found = line.clause === undefined ? `was never compared with ${ref}` : `${ref} reads differently now`;
			const message = `${found}. If question and rule agree, \`npm run record -- --rules ${quiz.id}\` notes that.`;
			outdated.push({ ...noteAt(quiz, ['questions', index], message), field: id });
		});
	}
	return { outdated, withoutRule };
}
