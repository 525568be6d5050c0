import { suggestionLink } from '../../../lib/library/suggestion.ts';
import type { Answers } from '../../../lib/programme/survey/answers.ts';
import { parseKept, serialiseKept, type KeptAnswers } from '../../../lib/programme/survey/kept.ts';
import { returnedLine, type AskedSurvey } from '../../../lib/programme/survey/returned.ts';
import { copyText } from '../../layout/copy-text.ts';
import { keptBeside, type KeptBeside } from '../../progress/stored-item.ts';
import { fill } from '../../progress/progress.ts';
import { saveFile } from '../../layout/save-file.ts';
import { answersIn, fillIn, freePlaces, writtenAnswers } from './survey-fields.ts';

/** Length of an address from which on programs refuse to write a mail of it. */
const longestMail = 1900;

/**
 * Takes answers to a survey and hands them back to the reader: as a text, a mail or a file. They are kept in this
 * browser while they are written, and leave it by the reader’s own hand only.
 */
export class SurveyForm extends HTMLElement {
	#survey: AskedSurvey = { id: '', version: '', questions: [] };
	#kept: KeptBeside<KeptAnswers> | undefined;
	#id = '';

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		this.#survey = JSON.parse(this.dataset['survey'] ?? '{}') as AskedSurvey;
		const { id, version, questions } = this.#survey;
		this.#kept = keptBeside(`survey:${id}:${version}`, { parse: (text) => parseKept(text, questions), serialise: serialiseKept });
		this.#recall(form);
		form.addEventListener('input', () => this.#keep(form));
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#hand(form);
		});
		const on = (selector: string, listener: () => void) => this.querySelector(selector)?.addEventListener('click', listener);
		on('[data-copy]', () => void this.#copy());
		on('[data-save]', () => this.#save(form));
		on('[data-clear]', () => this.#clear(form));
		for (const part of this.querySelectorAll<HTMLElement>('[data-actions]')) part.hidden = false;
	}

	#recall(form: HTMLFormElement): void {
		const kept = this.#kept?.load();
		this.#id = typeof kept === 'object' ? kept.id : crypto.randomUUID();
		if (typeof kept === 'object') fillIn(form, this.#survey.questions, kept.answers);
		freePlaces(form);
		if (kept === 'unreadable') this.#say('unreadable');
		else if (kept) this.#say('recalled');
	}

	#keep(form: HTMLFormElement): void {
		freePlaces(form);
		const kept = this.#kept?.store({ id: this.#id, answers: this.#answers(form) });
		this.#say(kept ? 'kept' : 'lost');
		const result = this.querySelector<HTMLElement>('[data-result]');
		if (result) result.hidden = true;
	}

	#answers(form: HTMLFormElement): Answers {
		return answersIn(form, this.#survey.questions);
	}

	#hand(form: HTMLFormElement): void {
		const answers = this.#answers(form);
		const count = Object.keys(answers).length;
		if (count === 0) {
			this.#say('none');
			form.querySelector<HTMLElement>('input, select, textarea')?.focus();
			return;
		}
		const result = this.querySelector<HTMLElement>('[data-result]');
		const text = this.querySelector('[data-text]');
		if (!result || !text) return;
		const line = this.#line(answers);
		const written = writtenAnswers(form, this.#survey.questions, answers);
		text.textContent = [...written, `${this.dataset['line'] ?? ''}\n${line}`].join('\n\n');
		this.#address(line);
		result.hidden = false;
		result.querySelector<HTMLElement>('h2')?.focus();
		this.#say('ready', { count, total: this.#survey.questions.length });
	}

	#line(answers: Answers): string {
		const { id, version } = this.#survey;
		return returnedLine({ survey: id, version, id: this.#id, answers });
	}

	/** A mail with the line of answers in it, or with the request to put the copied text there when it would be too long. */
	#address(line: string): void {
		const link = this.querySelector<HTMLAnchorElement>('[data-mail]');
		const { mail, subject = '', line: above = '', paste = '' } = this.dataset;
		if (!link || mail === undefined) return;
		const whole = suggestionLink({ mail }, { title: subject, body: `${above}\n${line}` });
		const short = suggestionLink({ mail }, { title: subject, body: paste });
		link.href = (whole !== undefined && whole.length <= longestMail ? whole : short) ?? '';
	}

	async #copy(): Promise<void> {
		const text = this.querySelector<HTMLElement>('[data-text]');
		if (!text) return;
		this.#say((await copyText(text)) ? 'copied' : 'refused');
	}

	#save(form: HTMLFormElement): void {
		const { id, version } = this.#survey;
		const name = `survey-${id}-${version}-${this.#id.slice(0, 8)}.json`;
		saveFile(name, 'application/json', this.#line(this.#answers(form)));
		this.#say('saved', { name });
	}

	#clear(form: HTMLFormElement): void {
		form.reset();
		freePlaces(form);
		this.#kept?.remove();
		this.#id = crypto.randomUUID();
		const result = this.querySelector<HTMLElement>('[data-result]');
		if (result) result.hidden = true;
		this.#say('cleared');
		form.querySelector<HTMLElement>('input, select, textarea')?.focus();
	}

	#say(name: string, values: Record<string, string | number> = {}): void {
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = fill(this.dataset[name], values);
	}
}
