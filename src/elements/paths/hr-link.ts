import { isDueDate, isGroup, writeInvitation } from '../../lib/paths/invitation.ts';
import { mailAddress } from '../../lib/paths/message.ts';
import { writtenDate } from '../../lib/time/written-date.ts';
import { copyText } from '../layout/copy-text.ts';
import { today } from '../layout/dates.ts';
import { fill } from '../progress/progress.ts';
import { saveFile } from '../layout/save-file.ts';

interface OfferedPath {
	language: string;
	id: string;
	title: string;
	summary: string;
	minutes: number;
	href: string;
}

type Texts = Record<string, string>;

/** Makes the link to a path from the form, and with it the QR code and the messages. */
export class HrLink extends HTMLElement {
	#paths: OfferedPath[] = [];
	#templates: Record<string, Texts> = {};
	#labels: Texts = {};
	#drawn = '';

	connectedCallback(): void {
		this.#paths = JSON.parse(this.dataset['paths'] ?? '[]') as OfferedPath[];
		this.#templates = JSON.parse(this.dataset['templates'] ?? '{}') as Record<string, Texts>;
		this.#labels = JSON.parse(this.dataset['labels'] ?? '{}') as Texts;
		const form = this.querySelector('form');
		if (!form) return;
		const wanted = new URLSearchParams(location.search).get('path');
		const path = this.#field('path');
		if (this.#paths.some(({ id }) => id === wanted)) path.value = wanted ?? '';
		form.addEventListener('input', () => this.#make());
		form.addEventListener('submit', (event) => event.preventDefault());
		for (const ready of this.querySelectorAll('[data-ready]')) this.#letCopy(ready);
		this.querySelector('[data-save]')?.addEventListener('click', () => this.#save());
		form.hidden = false;
		this.querySelector('[data-made]')?.removeAttribute('hidden');
		this.querySelector('[data-plain]')?.setAttribute('hidden', '');
		this.#make();
	}

	#make(): void {
		const due = this.#field('due').value;
		const group = this.#field('group').value.trim();
		// A date field that is half filled in has no value but says so.
		const badDue = (due !== '' && !isDueDate(due)) || (this.#field('due') as HTMLInputElement).validity.badInput;
		const badGroup = group !== '' && !isGroup(group);
		this.#remark('due', badDue ? this.#labels['dueWrong'] : due !== '' && due < today() ? this.#labels['duePast'] : '');
		this.#remark('group', badGroup ? this.#labels['groupWrong'] : '');
		const invitation = { ...(due !== '' && !badDue && { due }), ...(group !== '' && !badGroup && { group }) };
		const query = writeInvitation(invitation);
		const id = this.#field('path').value;
		for (const path of this.#paths) {
			if (path.id !== id) continue;
			const link = new URL(path.href, location.href);
			link.search = query;
			this.#write(path, link.href, invitation.due);
			if (path.language !== this.#field('language').value) continue;
			this.#ready('link', link.href);
			void this.#draw(link.href);
		}
	}

	#write({ language, title, summary, minutes }: OfferedPath, link: string, due: string | undefined): void {
		const texts = this.#templates[language] ?? {};
		const date = due === undefined ? '' : writtenDate(due, language, { style: 'weekday', today: today() });
		const values = {
			path: title,
			summary,
			minutes,
			link,
			due: fill(texts[due === undefined ? 'message.noDue' : 'message.due'], { date }),
		};
		const subject = fill(texts['mail.subject'], values);
		const body = fill(texts['mail.body'], values);
		this.#ready(`mail-${language}`, body);
		this.#ready(`chat-${language}`, fill(texts['chat.body'], values));
		this.querySelector(`[data-mail="${language}"]`)?.setAttribute('href', mailAddress(subject, body));
	}

	/** The library draws; it is fetched when the first link is there. */
	async #draw(link: string): Promise<void> {
		this.#drawn = link;
		const caption = this.querySelector('[data-caption]');
		try {
			const { drawQr } = await import('./qr-drawing.ts');
			if (this.#drawn === link) this.querySelector('[data-qr]')?.replaceChildren(drawQr(link));
		} catch {
			this.querySelector('figure > button')?.setAttribute('hidden', '');
			if (caption) caption.textContent = this.#labels['qrFailed'] ?? '';
		}
	}

	#save(): void {
		const drawing = this.querySelector('[data-qr] svg');
		if (drawing) saveFile(`${this.#field('path').value}-qr.svg`, 'image/svg+xml', new XMLSerializer().serializeToString(drawing));
	}

	#letCopy(ready: Element): void {
		const text = ready.querySelector('pre');
		const status = ready.querySelector('[role=status]');
		if (!text || !status) return;
		const copy = async () => {
			status.textContent = '';
			status.textContent = this.#labels[(await copyText(text)) ? 'copied' : 'copyManually'] ?? '';
		};
		ready.querySelector('button')?.addEventListener('click', () => void copy());
	}

	#ready(name: string, text: string): void {
		const place = this.querySelector(`[data-ready="${name}"]`);
		const pre = place?.querySelector('pre');
		const status = place?.querySelector('[role=status]');
		if (!pre || pre.textContent === text) return;
		pre.textContent = text;
		if (status) status.textContent = '';
	}

	#remark(name: string, text: string | undefined): void {
		const place = this.querySelector(`[data-remark=${name}]`);
		if (place && place.textContent !== text) place.textContent = text ?? '';
		this.#field(name).setAttribute('aria-invalid', String(text === this.#labels[`${name}Wrong`]));
	}

	#field(name: string): HTMLInputElement | HTMLSelectElement {
		const field = this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
		if (!field) throw new Error(`<hr-link> needs the field \`${name}\` in its markup.`);
		return field;
	}
}
