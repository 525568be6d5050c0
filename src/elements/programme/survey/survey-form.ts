import { PortalElement, setText } from '../../element.ts';
import { randomId } from '../../../lib/random/random-id.ts';
import { suggestionLink } from '../../../lib/library/suggestion.ts';
import type { SurveyAnswers } from '../../../lib/programme/survey/answers.ts';
import { parseKept, serialiseKept, type KeptAnswers } from '../../../lib/programme/survey/kept.ts';
import { returnedLine, type AskedSurvey } from '../../../lib/programme/survey/returned.ts';
import { copyText } from '../../layout/copy-text.ts';
import { keptBeside, type KeptBeside } from '../../progress/stored-item.ts';
import { saveFile } from '../../layout/save-file.ts';
import { answersIn, fillIn, freePlaces, writtenAnswers } from './survey-fields.ts';

/** Length of an address from which on programs refuse to write a mail of it. */
const longestMail = 1900;

/**
 * Takes answers to a survey and hands them back to the reader: as a text, a mail or a file. They are kept in this
 * browser while they are written, and leave it by the reader’s own hand only.
 */
export class SurveyForm extends PortalElement {
	#survey: AskedSurvey = { id: '', version: '', questions: [] };
	#kept: KeptBeside<KeptAnswers> | undefined;
	#id = '';

	protected override start(): void {
		const form = this.find('form');
		this.#survey = JSON.parse(this.dataset['survey'] ?? '{}') as AskedSurvey;
		const { id, version, questions } = this.#survey;
		this.#kept = keptBeside(`survey:${id}:${version}`, { parse: (text) => parseKept(text, questions), serialise: serialiseKept });
		this.#recall(form);
		this.on(form, 'input', () => this.#keep(form));
		this.on(form, 'submit', (event) => {
			event.preventDefault();
			this.#hand(form);
		});
		this.on('[data-copy]', 'click', () => this.#copy());
		this.on('[data-save]', 'click', () => this.#save(form));
		this.on('[data-clear]', 'click', () => this.#clear(form));
		this.find('[data-actions]').hidden = false;
	}

	#recall(form: HTMLFormElement): void {
		const kept = this.#kept?.load();
		this.#id = typeof kept === 'object' ? kept.id : randomId();
		if (typeof kept === 'object') fillIn(form, this.#survey.questions, kept.answers);
		freePlaces(form);
		if (kept) this.say(this.label(kept === 'unreadable' ? 'survey.unreadable' : 'survey.recalled'));
	}

	#keep(form: HTMLFormElement): void {
		freePlaces(form);
		const kept = this.#kept?.store({ id: this.#id, answers: this.#answers(form) });
		this.say(this.label(kept ? 'survey.kept' : 'survey.lost'));
		this.find('[data-result]').hidden = true;
	}

	#answers(form: HTMLFormElement): SurveyAnswers {
		return answersIn(form, this.#survey.questions);
	}

	#hand(form: HTMLFormElement): void {
		const answers = this.#answers(form);
		const count = Object.keys(answers).length;
		if (count === 0) {
			this.say(this.label('survey.nothing'));
			form.querySelector<HTMLElement>('input, select, textarea')?.focus();
			return;
		}
		const result = this.find('[data-result]');
		const line = this.#line(answers);
		const written = writtenAnswers(form, this.#survey.questions, answers);
		setText(this.find('[data-text]'), [...written, `${this.label('survey.line')}\n${line}`].join('\n\n'));
		this.#address(line);
		result.hidden = false;
		this.find('[data-result] h2').focus();
		this.say(this.label('survey.ready', { count, total: this.#survey.questions.length }));
	}

	#line(answers: SurveyAnswers): string {
		const { id, version } = this.#survey;
		return returnedLine({ survey: id, version, id: this.#id, answers });
	}

	/** A mail with the line of answers in it, or with the request to put the copied text there when it would be too long. */
	#address(line: string): void {
		const link = this.querySelector<HTMLAnchorElement>('[data-mail]');
		const { mail } = this.dataset;
		if (!link || mail === undefined) return;
		const title = this.label('survey.mail.subject');
		const whole = suggestionLink({ mail }, { title, body: `${this.label('survey.line')}\n${line}` });
		const short = suggestionLink({ mail }, { title, body: this.label('survey.mail.paste') });
		link.href = (whole !== undefined && whole.length <= longestMail ? whole : short) ?? '';
	}

	async #copy(): Promise<void> {
		this.say(this.label((await copyText(this.find('[data-text]'))) ? 'words.copied' : 'share.copyManually'));
	}

	#save(form: HTMLFormElement): void {
		const { id, version } = this.#survey;
		const name = `survey-${id}-${version}-${this.#id.slice(0, 8)}.json`;
		saveFile(name, 'application/json', this.#line(this.#answers(form)));
		this.say(this.label('survey.saved', { name }));
	}

	#clear(form: HTMLFormElement): void {
		form.reset();
		freePlaces(form);
		this.#kept?.remove();
		this.#id = randomId();
		this.find('[data-result]').hidden = true;
		this.say(this.label('survey.cleared'));
		form.querySelector<HTMLElement>('input, select, textarea')?.focus();
	}
}
