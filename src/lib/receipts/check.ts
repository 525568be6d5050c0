import { countedSteps } from '../paths/standing.ts';
import { own } from '../progress/dictionary.ts';
import { daysBetween } from '../time/calendar.ts';
import { decodeCode, encodeReceipt, pathMark, stepsMark, type CodeContent, type CodeProblem } from './code.ts';
import { parseReceipt, type ParseProblem } from './parse-receipt.ts';
import type { Curriculum, CurriculumStep } from './curriculum.ts';
import type { Receipt, ReceiptStep } from './receipt.ts';

/** Something to say of a receipt, with the id of the step or the field it is about. */
export interface Remark {
	kind:
		| ParseProblem['kind']
		| CodeProblem
		| 'large'
		| 'unknownPath'
		| 'missingStep'
		| 'missingChoice'
		| 'notPassed'
		| 'notAcknowledged'
		| 'unknownRevision'
		| 'future'
		| 'changed'
		| 'oldRevision'
		| 'otherSteps'
		| 'manyChoices';
	at?: string;
}

export interface CheckedReceipt<Content> {
	/** Absent when it cannot be read. */
	content?: Content;
	/** Id of the path, when it is known. */
	path?: string;
	/** Why it does not count. */
	problems: Remark[];
	/** What is worth knowing of one that counts. */
	notes: Remark[];
}

/** Revisions or versions that count, both ends among them. */
interface Range {
	oldest: number;
	newest: number;
}

/**
 * Judges the text of a receipt file by what the site itself asks. It finds what is broken, incomplete or contradictory;
 * a forger who knows the site can write a receipt that it finds sound. Never throws.
 *
 * @param today calendar date of the reader who checks
 */
export function checkReceipt(text: string, curriculum: Curriculum, today: string): CheckedReceipt<Receipt> {
	const receipt = parseReceipt(text);
	if ('kind' in receipt) return { problems: [receipt], notes: [] };
	const path = own(curriculum.paths, receipt.path);
	if (!path) return { content: receipt, problems: [{ kind: 'unknownPath', at: receipt.path }], notes: [] };
	const steps = countedSteps(path.steps).map((step) => checkChoice(step, receipt, curriculum));
	const problems = steps.flatMap((step) => step.problems);
	if (isFuture(receipt.finished, today)) problems.push({ kind: 'future', at: receipt.finished });
	if (encodeReceipt(receipt) !== receipt.code) problems.push({ kind: 'changed' });
	const notes = steps.flatMap((step) => step.notes);
	return { content: receipt, path: receipt.path, problems, notes };
}

/** Judges a short code, as far as it says anything. Never throws. */
export function checkCode(text: string, curriculum: Curriculum, today: string): CheckedReceipt<CodeContent> {
	const content = decodeCode(text);
	if ('problem' in content) return { problems: [{ kind: content.problem }], notes: [] };
	const [path, steps = []] = Object.entries(curriculum.paths)
		.map(([id, { steps }]) => [id, steps] as const)
		.find(([id]) => pathMark(id) === content.path) ?? [undefined];
	if (path === undefined) return { content, problems: [{ kind: 'unknownPath' }], notes: [] };
	const problems: Remark[] = isFuture(content.finished, today) ? [{ kind: 'future', at: content.finished }] : [];
	const possible = selections(steps);
	if (!possible) return { content, path, problems, notes: [{ kind: 'manyChoices' }] };
	// Several may have the mark of the code; the one that fits it best is meant.
	const [best] = possible
		.filter((selection) => stepsMark(selection) === content.steps)
		.map((selection) => selection.flatMap((step) => rangeOf(step, curriculum)))
		.filter(({ length }) => length === content.numbers.length)
		.map((numbered) => numbered.flatMap(({ id, range }, index) => revisionRemark(id, content.numbers[index]!, range) ?? []))
		.map((remarks) => ({
			problems: remarks.filter(({ kind }) => kind === 'unknownRevision'),
			notes: remarks.filter(({ kind }) => kind === 'oldRevision'),
		}))
		.toSorted(byFit);
	if (!best) return { content, path, problems, notes: [{ kind: 'otherSteps' }] };
	return { content, path, problems: [...problems, ...best.problems], notes: best.notes };
}

/** A path that leaves more to choose is not compared with a code: so many marks there are, and each would fit something. */
const mostSelections = 1024;

/** The steps that a receipt of a path may name, one of each choice; nothing where there are too many. */
function selections(steps: readonly CurriculumStep[]): CurriculumStep[][] | undefined {
	const counted = countedSteps(steps);
	if (counted.reduce((count, { length }) => count * length, 1) > mostSelections) return undefined;
	return counted.reduce<CurriculumStep[][]>(
		(before, step) => before.flatMap((selection) => step.map((each) => [...selection, each])),
		[[]],
	);
}

type Remarks = Pick<CheckedReceipt<never>, 'problems' | 'notes'>;

/** First what has fewest problems, then what has fewest notes. */
function byFit(a: Remarks, b: Remarks): number {
	return a.problems.length - b.problems.length || a.notes.length - b.notes.length;
}

/** The numbers that count of a step that has one. */
function rangeOf(step: CurriculumStep, curriculum: Curriculum): { id: string; range: Range }[] {
	const revision = step.quiz === undefined ? undefined : own(curriculum.quizzes, step.quiz)?.revision;
	const range = revision === undefined ? versionsOf(step) : { oldest: revision, newest: revision };
	return range ? [{ id: step.id, range }] : [];
}

/** What is to be said of a step, or of the best of a choice. */
function checkChoice(wanted: readonly CurriculumStep[], receipt: Receipt, curriculum: Curriculum): Remarks {
	const [first] = wanted;
	const named = wanted.filter(({ id }) => receipt.steps.some((step) => step.id === id));
	if (wanted.length > 1 && named.length === 0) return { problems: [{ kind: 'missingChoice', at: first!.id }], notes: [] };
	const checked = (named.length > 0 ? named : wanted).map((step) => checkStep(step, receipt, curriculum));
	return checked.toSorted(byFit)[0]!;
}

function checkStep(wanted: CurriculumStep, receipt: Receipt, curriculum: Curriculum): Remarks {
	const { id, quiz } = wanted;
	const step = receipt.steps.find((each) => each.id === id);
	if (!step) return { problems: [{ kind: 'missingStep', at: id }], notes: [] };
	const remark = quiz === undefined ? guidelineRemark(step, versionsOf(wanted)) : quizRemark(step, quiz, curriculum);
	if (!remark) return { problems: [], notes: [] };
	return remark.kind === 'oldRevision' ? { problems: [], notes: [remark] } : { problems: [remark], notes: [] };
}

function quizRemark({ id, quiz }: ReceiptStep, wanted: string, curriculum: Curriculum): Remark | undefined {
	const known = own(curriculum.quizzes, wanted);
	if (!known) return undefined;
	if (quiz?.id !== wanted || (quiz.score ?? 1) < known.pass) return { kind: 'notPassed', at: id };
	return revisionRemark(id, quiz.revision, { oldest: known.revision, newest: known.revision });
}

function guidelineRemark({ id, version }: ReceiptStep, wanted: Range | undefined): Remark | undefined {
	if (!wanted) return undefined;
	return version === undefined ? { kind: 'notAcknowledged', at: id } : revisionRemark(id, version, wanted);
}

/** The versions of a guideline whose acknowledgement counts. */
function versionsOf({ acknowledge, version = acknowledge }: CurriculumStep): Range | undefined {
	return acknowledge === undefined || version === undefined ? undefined : { oldest: acknowledge, newest: version };
}

function revisionRemark(id: string, found: number, { oldest, newest }: Range): Remark | undefined {
	if (found >= oldest && found <= newest) return undefined;
	return { kind: found > newest ? 'unknownRevision' : 'oldRevision', at: id };
}

/** A day of grace, as somewhere it is tomorrow already. */
function isFuture(date: string, today: string): boolean {
	return daysBetween(today, date) > 1;
}
