import type { Progress } from '../../lib/progress/state.ts';
import type { Checked } from '../../lib/quiz/answer.ts';
import { answerInReview } from '../../lib/review/answer.ts';
import { dueQuestions, knownOf, sittingFor, sittingOf, type Sitting } from '../../lib/review/due.ts';
import { questionsInLink, quizOf, type KnownQuizzes } from '../../lib/review/known.ts';
import { questionsToRemember } from '../../lib/review/reminder.ts';
import { afterNextPaint, getDeviceSeed, progress, subscribe } from '../progress/progress.ts';
import { QuestionForm, showAndFocus } from '../quiz/question-form.ts';
import { readHtml } from '../layout/trusted.ts';
import { clock, fetchQuizzes, writtenDay } from './review.ts';
import { asSpoken } from '../../lib/text/spoken.ts';

interface Plan extends Sitting {
	/** Number of questions that are due besides those of the sitting. */
	further: number;
	next: number | undefined;
	met: number;
}

/**
 * Asks again what is due, or what a link names, `?q=one,two`. Questions are taken from the pages of their lessons, so
 * that they stand in the site once. What is asked, and where a reload goes on, follows from the log of answers alone.
 */
export class ReviewSession extends QuestionForm {
	#quizzes: KnownQuizzes = {};
	#isListed = false;
	#linked: string[] = [];
	/** Questions that their lesson no longer has. */
	readonly #gone = new Set<string>();
	readonly #lessons = new Map<string, Promise<Document | undefined>>();
	/** When the reader asked for another two minutes. */
	#from = 0;
	#open: readonly string[] = [];
	#isShuffled = false;
	/** Number of the latest step: one that waited for the network must not undo what came after it. */
	#step = 0;
	#saved: Promise<void> = Promise.resolve();

	protected override async start(): Promise<void> {
		await this.prepare();
		this.#linked = questionsInLink(location.search);
		this.on('form', 'submit', (event) => this.check(event));
		const goOn = () => this.#saved.then(() => this.#resume(true));
		for (const button of ['[data-next]', '[data-finish]', '[data-again]']) this.on(button, 'click', goOn);
		this.on('[data-more]', 'click', () => {
			this.#linked = [];
			this.#from = Date.now();
			return goOn();
		});
		await this.#resume(false);
		subscribe((state) => this.#followOtherTab(state), this.signal);
	}

	/** Goes on where the reader is: at the next question, or at the end. */
	async #resume(focus: boolean): Promise<void> {
		const step = ++this.#step;
		if (this.#linked.length === 0 && !hasAnswered(progress.read())) return this.#show('[data-fresh]');
		if (this.stage === 'over') this.#show('[data-waiting]');
		try {
			if (!this.#isListed) this.#quizzes = await fetchQuizzes(this.dataset['quizzes'] ?? '');
			this.#isListed = true;
			let plan = this.#plan();
			let [next] = plan.open;
			while (next !== undefined && !(await this.#bring(next))) {
				this.#gone.add(next);
				plan = this.#plan();
				[next] = plan.open;
			}
			if (step !== this.#step) return;
			if (next === undefined) return this.#showEnd(plan, focus);
			await this.#askNext(next, plan, focus);
		} catch (error) {
			console.debug('The questions cannot be asked.', error);
			if (step === this.#step) this.#showFailure(focus);
		}
	}

	#plan(): Plan {
		const state = progress.read();
		const time = clock();
		const { due, next, met } = dueQuestions(state, this.#quizzes, time);
		const isThere = (id: string) => !this.#gone.has(id);
		const asked = this.#linked.filter((id) => isThere(id) && quizOf(id, this.#quizzes));
		this.#notice(this.#linked.length > 0 && asked.length === 0);
		const waiting = due.filter(isThere);
		const sitting = asked.length > 0 ? sittingFor(asked, state, time.now) : sittingOf(state, waiting, time.now, this.#from);
		return { ...sitting, further: waiting.filter((id) => !sitting.open.includes(id)).length, next, met };
	}

	/** Takes a question and its key from the page of its lesson; false when they are no longer there. */
	async #bring(id: string): Promise<boolean> {
		const lesson = quizOf(id, this.#quizzes)?.lesson ?? '';
		const page = await this.#lesson(lesson);
		const question = page?.querySelector<HTMLElement>(`fieldset[data-question="${CSS.escape(id)}"]`);
		const key = page?.querySelector(`[data-key="${CSS.escape(id)}"]`);
		if (!page || !question || !key) return false;
		this.find('[data-place]').replaceChildren(document.importNode(question, true));
		this.find('[data-keys]').replaceChildren(document.importNode(key, true));
		this.#isShuffled = question.closest('[data-shuffle]') !== null;
		const link = this.find('[data-from] a') as HTMLAnchorElement;
		link.href = this.#address(lesson);
		link.textContent = page.querySelector('h1')?.textContent?.trim() ?? '';
		return true;
	}

	/** The page of a lesson; undefined when there is none any more. */
	#lesson(lesson: string): Promise<Document | undefined> {
		const known = this.#lessons.get(lesson);
		if (known) return known;
		const page = fetch(this.#address(lesson)).then(async (response) => {
			if (response.status === 404 || response.status === 410) return undefined;
			if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
			// This page's policy does not name the styles of another, and a browser complains of each, though it draws none.
			const html = (await response.text()).replaceAll(/<style\b[^]*?<\/style>/gi, '');
			return readHtml(html);
		});
		this.#lessons.set(lesson, page);
		page.catch(() => this.#lessons.delete(lesson));
		return page;
	}

	#address(lesson: string): string {
		return `${this.dataset['lessons'] ?? ''}${lesson}/`;
	}

	async #askNext(id: string, { done, open }: Plan, focus: boolean): Promise<void> {
		await this.prepare();
		this.#open = open;
		this.#show('.position');
		const position = this.find('.position');
		position.textContent = this.label('quiz.position', { number: done.length + 1, total: done.length + open.length });
		this.find('[data-from]').hidden = false;
		this.ask(id, focus);
		// While the reader thinks, the next lesson comes; if it does not, the reader is told when they go on.
		const [, following] = open;
		if (following !== undefined) this.#lesson(quizOf(following, this.#quizzes)?.lesson ?? '').catch(() => {});
	}

	protected override seed(): string | undefined {
		return this.#isShuffled ? new Date().toDateString() : undefined;
	}

	protected override onward(): HTMLElement {
		return this.find(this.#open.length > 1 ? '[data-next]' : '[data-finish]');
	}

	protected override keep(question: string, checked: Checked): void {
		const quiz = quizOf(question, this.#quizzes);
		if (!quiz) return;
		const chance = quiz.draw === undefined ? '' : getDeviceSeed();
		this.#saved = progress.update((state, at) => answerInReview(state, quiz, question, checked, { at, install: chance }), afterNextPaint());
	}

	#followOtherTab(state: Progress): void {
		if (this.stage === 'over') {
			if (!this.find('[data-fresh]').hidden && hasAnswered(state)) void this.#resume(false);
		} else if (this.stage === 'question' && !this.begun() && !this.#plan().open.includes(this.current)) void this.#resume(false);
	}

	#showEnd({ done, further, next, met }: Plan, focus: boolean): void {
		if (met === 0) return this.#show('[data-fresh]');
		this.#show('[data-over]');
		const state = progress.read();
		const heading = this.find('[data-over] h3');
		const isAnswered = done.length > 0;
		const values = { right: knownOf(done, state), total: done.length };
		heading.textContent = isAnswered ? this.label('review.done', values) : this.label('review.none');
		const date = next === undefined || further > 0 ? '' : writtenDay(next, this.dataset['language'] ?? '', clock());
		const texts = {
			'[data-next-date]': date === '' ? '' : this.label('review.next', { date }),
			'[data-left]': further > 0 ? this.label('review.more', { count: further }) : '',
		};
		for (const [place, text] of Object.entries(texts)) {
			this.find(place).textContent = text;
			this.find(place).hidden = text === '';
		}
		this.find('[data-more]').hidden = further === 0;
		const reminder = this.find('review-reminder');
		reminder.hidden = !isAnswered;
		reminder.dataset['questions'] = questionsToRemember(done, state).join(' ');
		if (!focus) return;
		this.say(asSpoken([heading.textContent, ...Object.values(texts)]));
		showAndFocus(this.find('[data-over]'), heading);
	}

	#showFailure(focus: boolean): void {
		this.#show('[data-unfetched]');
		this.say(this.find('[data-unfetched] p').textContent ?? '');
		if (focus) this.find('[data-again]').focus();
	}

	#notice(isLinkGone: boolean): void {
		const notice = this.find('[data-notice]');
		notice.textContent = isLinkGone ? this.label('review.linkGone') : '';
		notice.hidden = !isLinkGone;
	}

	/** Shows one part, and hides what belongs to the others. */
	#show(part: string): void {
		if (part !== '.position') {
			this.stage = 'over';
			this.find('[data-place]').replaceChildren();
			this.find('[data-keys]').replaceChildren();
		}
		const parts = ['[data-waiting]', '.position', '[data-from]', '.problem', '.feedback', '[data-controls]'];
		for (const each of [...parts, '[data-over]', '[data-fresh]', '[data-unfetched]']) this.find(each).hidden = each !== part;
	}
}

function hasAnswered({ quizzes, reviews }: Progress): boolean {
	return Object.keys(quizzes).length > 0 || Object.keys(reviews).length > 0;
}
