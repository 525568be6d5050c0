import { beginAttempt } from '../../lib/progress/changes.ts';
import { answerQuestion, type Checked, type QuizOfLesson } from '../../lib/quiz/answer.ts';
import { roundSeed, session, type Session } from '../../lib/quiz/session.ts';
import { asSpoken } from '../../lib/text/spoken.ts';
import { afterNextPaint, getDeviceSeed, progress, subscribe } from '../progress/progress.ts';
import { paragraph, QuestionForm, showAndFocus } from './question-form.ts';

/** Turns the readable quiz of `Quiz.astro` into rounds of one question at a time, with a result. */
export class QuizForm extends QuestionForm {
	#quiz!: QuizOfLesson;
	/** Questions still to be asked, the present one first. */
	#queue: string[] = [];
	/** What was missed is asked again: what another tab answers then moves nothing here. */
	#again = false;
	/** Ends when the last answer is kept, which another tab may delay; the result is read from what is kept. */
	#saved: Promise<void> = Promise.resolve();

	protected override async start(): Promise<void> {
		await this.prepare();
		this.#quiz = this.#describe();
		this.on('form', 'submit', (event) => this.check(event));
		this.on('[data-next]', 'click', () => this.#askNext(this.#queue.slice(1)));
		this.on('[data-finish]', 'click', () => this.#saved.then(() => this.#showResult(true)));
		this.on('[data-retry]', 'click', () => {
			this.#again = true;
			this.#askNext(this.#session().missed);
		});
		this.on('[data-restart]', 'click', async () => {
			await progress.update((state, at) => beginAttempt(state, this.#quiz.id, at));
			this.#resume(true);
		});
		this.#resume(false);
		this.find(':scope > details').hidden = true;
		subscribe(() => this.#followOtherTab(), this.signal);
	}

	/** Reads the quiz from the page. */
	#describe(): QuizOfLesson {
		const { quiz = '', lesson = '', revision, pass, draw } = this.dataset;
		const questions = this.questions().map(({ dataset }) => ({ id: dataset['question'] ?? '', since: Number(dataset['since']) }));
		return {
			id: quiz,
			lesson,
			revision: Number(revision),
			pass: Number(pass),
			...(draw !== undefined && { draw: Number(draw) }),
			questions,
		};
	}

	#session(): Session {
		return session(this.#quiz, progress.read(), this.#chance());
	}

	/** What is random of this browser, where the quiz needs it. */
	#chance(): string {
		return this.#quiz.draw !== undefined || 'shuffle' in this.dataset ? getDeviceSeed() : '';
	}

	protected override seed(): string | undefined {
		return 'shuffle' in this.dataset ? roundSeed(this.#quiz.id, this.#session().round, this.#chance()) : undefined;
	}

	/** Goes on where the reader left: at the first open question, or at the result. */
	#resume(focus: boolean): void {
		const { asked, open, refresh, right } = this.#session();
		this.#again = false;
		const answered = asked.length - open.length;
		const notice = this.find('[data-refresh]');
		notice.hidden = !refresh && answered === 0;
		notice.textContent = refresh ? this.label('quiz.refresh', { count: open.length }) : this.label('quiz.resumed', { answered, right });
		if (open.length === 0) this.#showResult(focus);
		else this.#askNext(open, focus);
	}

	#followOtherTab(): void {
		if (this.#again || this.stage !== 'question' || this.begun()) return;
		if (this.#session().open[0] !== this.current) this.#resume(false);
	}

	#askNext(queue: string[], focus = true): void {
		this.#queue = queue;
		this.querySelector('[data-onward]')?.setAttribute('hidden', '');
		const { asked } = this.#session();
		const position = this.find('.position');
		position.textContent = this.label('quiz.position', { number: asked.indexOf(queue[0] ?? '') + 1, total: asked.length });
		position.hidden = false;
		this.find('.result').hidden = true;
		this.ask(queue[0] ?? '', focus);
	}

	/** After the last question a quiz that is passed leads on; its result is there for whoever wants it. */
	protected override onward(): HTMLElement {
		if (this.#queue.length > 1) return this.find('[data-next]');
		const finish = this.find('[data-finish]');
		finish.classList.toggle('quiet', this.#leadOn(finish));
		return finish;
	}

	/** Puts the link to what comes next before a button, for whoever has passed; a page outside the site has none. */
	#leadOn(button: HTMLElement): boolean {
		const link = this.querySelector<HTMLElement>('[data-onward]');
		if (!link) return false;
		link.hidden = !this.#session().passed;
		button.before(link);
		return !link.hidden;
	}

	protected override keep(question: string, checked: Checked): void {
		const context = (at: number) => ({ at, install: this.#chance() });
		this.#saved = progress.update((state, at) => answerQuestion(state, this.#quiz, question, checked, context(at)), afterNextPaint());
	}

	#showResult(focus: boolean): void {
		this.stage = 'over';
		const { asked, missed, passed, right } = this.#session();
		const total = asked.length;
		for (const question of this.questions()) question.hidden = true;
		for (const part of ['.position', '.feedback', '[data-controls]', '[data-refresh]']) this.find(part).hidden = true;
		const heading = this.find('.result h3');
		heading.textContent = this.label('quiz.result', { right, total });
		const verdict = this.label(passed ? 'quiz.passed' : 'quiz.notPassed', { needed: Math.ceil(this.#quiz.pass * total) });
		this.find('[data-verdict]').textContent = verdict;
		this.find('.result ul').replaceChildren(
			...asked.map((id) => {
				const item = document.createElement('li');
				const stem = this.querySelector(`[data-question="${CSS.escape(id)}"] legend`)?.textContent ?? '';
				item.append(paragraph(`${this.label(missed.includes(id) ? 'quiz.missed' : 'quiz.answered')}:`, stem));
				return item;
			}),
		);
		const retry = this.find('[data-retry]');
		retry.hidden = missed.length === 0;
		retry.classList.toggle('quiet', passed);
		this.#leadOn(retry);
		this.find('.result').hidden = false;
		if (!focus) return;
		this.say(asSpoken([heading.textContent, verdict]));
		showAndFocus(this.find('.result'), heading);
	}
}
