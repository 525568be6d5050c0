import { markLesson, recordAnswer, recordPass } from '../lib/progress/state.ts';
import { grade, type QuestionKind } from '../lib/quiz/grade.ts';
import { session, type QuizDescription } from '../lib/quiz/session.ts';
import { fill, follow, progress } from './progress.ts';

/**
 * Turns the readable quiz of `Quiz.astro` into one question at a time. It holds no words and builds no form: it
 * shows, hides and fills what is there, and looks things up by attributes alone, so that a browser's translator
 * may replace every text in between.
 */
export class QuizForm extends HTMLElement {
	#end = () => {};
	#labels: Record<string, string> = {};
	#quiz!: QuizDescription;
	/** Questions still to be asked in this round, the present one first. */
	#queue: string[] = [];
	#round: 'first' | 'again' = 'first';
	#stage: 'question' | 'feedback' | 'result' = 'result';
	/** Ends when the last answer is kept, which another tab may delay; the result is read from what is kept. */
	#saved: Promise<void> = Promise.resolve();

	connectedCallback(): void {
		this.#labels = JSON.parse(this.dataset['labels'] ?? '{}');
		this.#quiz = this.#describe();
		this.#on('form', 'submit', (event) => {
			event.preventDefault();
			this.#check();
		});
		this.#on('[data-next]', 'click', () => this.#ask(this.#queue.slice(1)));
		this.#on('[data-finish]', 'click', () => void this.#saved.then(() => this.#showResult(true)));
		this.#on('[data-retry]', 'click', () => this.#askAgain(session(this.#quiz, progress.read()).missed));
		this.#on('[data-restart]', 'click', () => this.#askAgain(this.#quiz.questions.map(({ id }) => id)));
		this.#find('details').hidden = true;
		this.#resume();
		this.#end = follow(() => this.#followOtherTab());
	}

	disconnectedCallback(): void {
		this.#end();
	}

	/** Reads the quiz from the page. */
	#describe(): QuizDescription {
		const questions = [...this.querySelectorAll<HTMLElement>('[data-question]')].map(({ dataset }) => ({
			id: dataset['question'] ?? '',
			kind: dataset['kind'] as QuestionKind,
			correct: this.#keys(dataset['question'] ?? '')
				.filter((option) => 'correct' in option.dataset)
				.map((option) => option.dataset['option'] ?? ''),
		}));
		return { id: this.dataset['quiz'] ?? '', revision: Number(this.dataset['revision']), pass: Number(this.dataset['pass']), questions };
	}

	/** Goes on where the reader left: at the first open question, or at the result. */
	#resume(focus = false): void {
		const { finished, next } = session(this.#quiz, progress.read());
		if (finished) return this.#showResult(focus);
		const ids = this.#quiz.questions.map(({ id }) => id);
		this.#round = 'first';
		this.#ask(ids.slice(ids.indexOf(next ?? '')), focus);
	}

	#followOtherTab(): void {
		if (this.#round !== 'first' || this.#stage !== 'question') return;
		const { next } = session(this.#quiz, progress.read());
		if (next !== this.#queue[0] && this.#chosen().length === 0) this.#resume();
	}

	#askAgain(questions: string[]): void {
		this.#round = 'again';
		this.#ask(questions);
	}

	#ask(queue: string[], focus = true): void {
		this.#queue = queue;
		this.#stage = 'question';
		const [current] = queue;
		for (const fieldset of this.querySelectorAll<HTMLFieldSetElement>('[data-question]')) {
			const isCurrent = fieldset.dataset['question'] === current;
			fieldset.hidden = !isCurrent;
			if (isCurrent) clear(fieldset);
		}
		const number = this.#quiz.questions.findIndex(({ id }) => id === current) + 1;
		show(this.#find('.position'), fill(this.#labels['position'], { number, total: this.#quiz.questions.length }));
		this.#find('.result').hidden = true;
		this.#find('.feedback').hidden = true;
		this.#problem('');
		this.#find('[data-controls]').hidden = false;
		this.#find('[type=submit]').hidden = false;
		this.#find('[data-next]').hidden = true;
		this.#find('[data-finish]').hidden = true;
		this.#say('');
		if (focus) this.#fieldset().querySelector('input')?.focus();
	}

	#check(): void {
		if (this.#stage !== 'question') return;
		const chosen = this.#chosen();
		if (chosen.length === 0) {
			this.#problem(this.#labels['choose'] ?? '');
			this.#say(this.#labels['choose'] ?? '');
			this.#fieldset().querySelector('input')?.focus();
			return;
		}
		const id = this.#queue[0] ?? '';
		const question = this.#quiz.questions.find((each) => each.id === id);
		if (!question) return;
		this.#stage = 'feedback';
		const { correct, share } = grade(question.kind, chosen, question.correct);
		this.#problem('');
		this.#explain(chosen, correct ? 'right' : share > 0 ? 'partly' : 'wrong');
		this.#find('[type=submit]').hidden = true;
		const go = this.#find(this.#queue.length > 1 ? '[data-next]' : '[data-finish]');
		go.hidden = false;
		go.focus();
		this.#saved = progress.update((state, at) => {
			const { revision } = this.#quiz;
			const answered = recordAnswer(state, this.#quiz.id, id, { revision, chosen, correct, at });
			const { finished, passed, score } = session(this.#quiz, answered);
			if (!finished || !passed) return answered;
			const kept = recordPass(answered, this.#quiz.id, { revision, score, at });
			return markLesson(kept, this.dataset['lesson'] ?? '', true, at);
		});
	}

	/** Shows what was chosen and what was right, each with its reason, and says the same to a screen reader. */
	#explain(chosen: readonly string[], verdict: 'right' | 'partly' | 'wrong'): void {
		const feedback = this.#find('.feedback');
		const heading = document.createElement('h3');
		heading.textContent = this.#labels[verdict] ?? '';
		heading.className = verdict === 'right' ? 'verdict-right' : 'verdict-wrong';
		feedback.replaceChildren(heading);
		for (const key of this.#keys(this.#queue[0] ?? '')) {
			const option = key.dataset['option'] ?? '';
			const isChosen = chosen.includes(option);
			const isRight = 'correct' in key.dataset;
			if (!isChosen && !isRight) continue;
			const label = this.#fieldset().querySelector<HTMLElement>(`label:has(input[value="${CSS.escape(option)}"])`);
			if (label) label.dataset['answer'] = isRight ? 'right' : 'wrong';
			const name = isRight ? (isChosen || verdict === 'wrong' ? 'rightAnswer' : 'missedAnswer') : 'yourAnswer';
			feedback.append(paragraph(`${this.#labels[name]}: ${label?.innerText.trim() ?? ''}`, key.querySelector('span')?.textContent ?? ''));
		}
		const rule = this.querySelector(`[data-key="${CSS.escape(this.#queue[0] ?? '')}"] > a`);
		if (rule) feedback.append(rule.cloneNode(true));
		feedback.hidden = false;
		for (const input of this.#fieldset().querySelectorAll('input')) input.disabled = true;
		this.#say([...feedback.children].map(({ textContent }) => textContent).join('. '));
	}

	#showResult(focus: boolean): void {
		this.#stage = 'result';
		const { missed, passed, score } = session(this.#quiz, progress.read());
		const { questions, pass } = this.#quiz;
		for (const fieldset of this.querySelectorAll<HTMLElement>('[data-question]')) fieldset.hidden = true;
		for (const part of ['.position', '.feedback', '[data-controls]']) this.#find(part).hidden = true;
		const result = this.#find('.result');
		const heading = this.#find('.result h3');
		heading.textContent = fill(this.#labels['result'], { right: Math.round(score * questions.length), total: questions.length });
		const verdict = fill(this.#labels[passed ? 'passed' : 'notPassed'], { needed: Math.ceil(pass * questions.length) });
		this.#find('[data-verdict]').textContent = verdict;
		this.#find('.result ul').replaceChildren(
			...questions.map(({ id }) => {
				const item = document.createElement('li');
				const stem = this.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"] legend`)?.textContent ?? '';
				item.append(paragraph(`${this.#labels[missed.includes(id) ? 'missed' : 'answered']}:`, stem));
				return item;
			}),
		);
		this.#find('[data-retry]').hidden = missed.length === 0;
		result.hidden = false;
		if (!focus) return;
		this.#say(`${heading.textContent}. ${verdict}`);
		heading.focus();
	}

	#chosen(): string[] {
		return [...this.#fieldset().querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
	}

	#fieldset(): HTMLElement {
		return this.#find(`[data-question="${CSS.escape(this.#queue[0] ?? '')}"]`);
	}

	#keys(question: string): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(question)}"] [data-option]`)];
	}

	#problem(text: string): void {
		show(this.#find('.problem'), text);
	}

	#say(text: string): void {
		this.#find('[role=status]').textContent = text;
	}

	#find(selector: string): HTMLElement {
		const found = this.querySelector<HTMLElement>(selector);
		if (!found) throw new Error(`<quiz-form> needs ${selector} in its markup.`);
		return found;
	}

	#on(selector: string, event: string, listener: (event: Event) => void): void {
		this.#find(selector).addEventListener(event, listener);
	}
}

function clear(fieldset: HTMLElement): void {
	for (const input of fieldset.querySelectorAll('input')) {
		input.checked = false;
		input.disabled = false;
	}
	for (const label of fieldset.querySelectorAll<HTMLElement>('[data-answer]')) delete label.dataset['answer'];
}

function show(element: HTMLElement, text: string): void {
	element.textContent = text;
	element.hidden = text === '';
}

function paragraph(strong: string, rest: string): HTMLParagraphElement {
	const element = document.createElement('p');
	const name = document.createElement('strong');
	name.textContent = strong;
	element.append(name, ` ${rest}`);
	return element;
}
