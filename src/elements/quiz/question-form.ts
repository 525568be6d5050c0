import type { Checked } from '../../lib/quiz/answer.ts';
import type { Grade } from '../../lib/quiz/grade.ts';
import type { QuestionKind } from '../../lib/quiz/kinds/index.ts';
import { asSpoken } from '../../lib/text/spoken.ts';
import { findIn, PortalElement } from '../element.ts';
import { answered, type AnsweredQuestion } from './answered.ts';
import { readKey } from './answer-key.ts';
import type { Explanation, KindView } from './kind-view.ts';
import { loadKind } from './kinds.ts';

/**
 * Asks one question at a time: check, feedback with reasons, on to the next. It holds no words and builds no form: it
 * shows, hides and fills what is there, and looks things up by attributes alone, so that a browser's translator may
 * replace every text in between.
 */
export abstract class QuestionForm extends PortalElement {
	/** Id of the question that is asked or explained. */
	protected current = '';
	protected stage: 'question' | 'feedback' | 'over' = 'over';
	readonly #kinds = new Map<QuestionKind, KindView>();
	#askedAt = 0;

	/** Keeps an answer that was checked. */
	protected abstract keep(question: string, answer: Checked): void;
	/** The button that leads on from the feedback. */
	protected abstract onward(): HTMLElement;
	/** Seed for the order of the answers, where they are shuffled. */
	protected seed(): string | undefined {
		return undefined;
	}

	/** Gets ready to ask the questions that the page holds now. */
	protected async prepare(): Promise<void> {
		const kinds = this.questions().map(kindOf);
		await Promise.all(kinds.map(async (kind) => this.#kinds.set(kind, await loadKind(kind))));
		this.on('form', 'input', () => this.problem(''));
	}

	protected ask(id: string, focus = true): void {
		this.current = id;
		this.#askedAt = Date.now();
		this.stage = 'question';
		for (const question of this.questions()) question.hidden = question.dataset['question'] !== id;
		const question = this.question();
		for (const marked of question.querySelectorAll<HTMLElement>('[data-answer]')) delete marked.dataset['answer'];
		question.disabled = false;
		this.#kind().clear(question, { say: (text) => this.say(text), label: this.label, seed: this.seed() });
		this.find('.feedback').hidden = true;
		this.problem('');
		this.find('[data-controls]').hidden = false;
		this.find('[data-controls]').classList.remove('stays');
		for (const button of this.findAll('[data-controls] button')) {
			button.hidden = button.getAttribute('type') !== 'submit';
		}
		this.say('');
		if (focus) showAndFocus(this.find('[data-controls]'), findIn(question, 'legend'), firstField(question));
	}

	/** Bound to the form's `submit`: checks the answer, unless there is none yet. */
	protected check(event: SubmitEvent): void {
		event.preventDefault();
		if (this.stage !== 'question') return;
		const question = this.question();
		const chosen = this.#kind().read(question);
		if (!chosen) {
			const text = this.label(`quiz.choose.${kindOf(question)}` as App.TextKey) || this.label('quiz.choose');
			this.problem(text);
			this.say(text);
			// The problem stays at the edge of the screen, wherever its field is.
			firstField(question)?.focus();
			return;
		}
		this.stage = 'feedback';
		const key = readKey(this.key());
		const grade = this.#kind().grade(chosen, key);
		this.problem('');
		const guess = (event.submitter as HTMLButtonElement | null)?.value === 'guess';
		// It is on its way to the disk while the feedback is drawn: what the reader has seen is kept, whatever ends the page.
		this.keep(this.current, { chosen, correct: grade.correct, ...(guess && { guess: true }) });
		question.disabled = true;
		const verdict = this.#explain(grade, this.#kind().explain(question, key, chosen, grade));
		const answer: AnsweredQuestion = { question: this.current, chosen, correct: grade.correct, askedAt: this.#askedAt };
		this.dispatchEvent(new CustomEvent(answered, { bubbles: true, detail: answer }));
		for (const button of this.findAll('[data-controls] button')) button.hidden = true;
		const onward = this.onward();
		onward.hidden = false;
		// Whoever answers by keyboard goes on by the same key, without looking for the button.
		verdict.addEventListener('keydown', ({ key: pressed, repeat }) => pressed === 'Enter' && !repeat && onward.click());
		// On a low screen it would leave no room to read.
		this.find('[data-controls]').classList.toggle('stays', innerHeight > 480);
		// What stays in sight says nothing of where the form ends.
		showAndFocus(this.find(':scope > [role=status]'), verdict);
	}

	/** Shows the verdict and the reasons, and says the same to a screen reader. */
	#explain({ correct, right, of, extra = 0 }: Grade, explanations: readonly Explanation[]): HTMLElement {
		const feedback = this.find('.feedback');
		const heading = document.createElement('h3');
		const verdict = correct ? 'right' : right <= extra ? 'wrong' : extra > 0 ? 'tooMany' : 'partly';
		heading.textContent = this.label(`quiz.${verdict}`, { right, of, extra });
		heading.className = correct ? 'verdict-right' : 'verdict-wrong';
		heading.tabIndex = -1;
		const reasons = explanations.map(({ label, text, why }) => paragraph(`${this.label(`quiz.${label}`)}:`, text, why));
		feedback.replaceChildren(heading, ...reasons);
		const rule = this.key().querySelector(':scope > a');
		if (rule) feedback.append(rule.cloneNode(true));
		feedback.hidden = false;
		this.say(
			asSpoken([heading.textContent, ...explanations.flatMap(({ label, text, why }) => [`${this.label(`quiz.${label}`)}: ${text}`, why])]),
		);
		return heading;
	}

	protected questions(): HTMLFieldSetElement[] {
		return this.findAll<HTMLFieldSetElement>('[data-question]');
	}

	protected question(): HTMLFieldSetElement {
		return this.find<HTMLFieldSetElement>(`[data-question="${CSS.escape(this.current)}"]`);
	}

	/** Whether the reader has begun to answer. */
	protected begun(): boolean {
		return this.#kind().read(this.question()) !== undefined;
	}

	protected key(): HTMLElement {
		return this.find(`[data-key="${CSS.escape(this.current)}"]`);
	}

	#kind(): KindView {
		return this.#kinds.get(kindOf(this.question()))!;
	}

	protected problem(text: string): void {
		const problem = this.find('.problem');
		problem.textContent = text;
		problem.hidden = text === '';
	}

	protected override say(text: string): void {
		super.say(text, ':scope > [role=status]');
	}
}

function kindOf({ dataset }: HTMLElement): QuestionKind {
	return dataset['kind'] as QuestionKind;
}

function firstField(question: HTMLElement): HTMLElement | null {
	return question.querySelector('input, select, summary, button');
}

/** CSS pixels: what is higher, as in large letters, may not fit between the bars of a phone and is shown from its beginning. */
const high = 180;

/**
 * Moves the focus, and brings onto the screen what is read first and as much of what follows as fits: a browser that
 * scrolls to the field leaves its question behind the header.
 */
export function showAndFocus(end: HTMLElement, read: HTMLElement, focused: HTMLElement | null = read): void {
	end.scrollIntoView({ block: 'nearest' });
	read.scrollIntoView({ block: read.offsetHeight > high ? 'start' : 'nearest' });
	focused?.focus({ preventScroll: true });
}

/** A paragraph that begins with what it is about; what comes after it as an explanation has a line of its own. */
export function paragraph(about: string, text: string, why = ''): HTMLParagraphElement {
	const element = document.createElement('p');
	const strong = document.createElement('strong');
	strong.textContent = about;
	element.append(strong, ` ${text} `);
	if (why !== '') {
		const reason = document.createElement('span');
		reason.className = 'why';
		reason.textContent = why;
		element.append(reason);
	}
	return element;
}
