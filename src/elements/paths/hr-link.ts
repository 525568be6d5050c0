import { findIn, labelsOf, PortalElement, setText } from '../element.ts';
import { isDueDate, isGroup, writeInvitation } from '../../lib/paths/invitation.ts';
import { mailAddress } from '../../lib/paths/message.ts';
import { writtenDate, writtenMinutes } from '../../lib/time/written-date.ts';
import { copyText } from '../layout/copy-text.ts';
import { today } from '../layout/dates.ts';
import { saveFile } from '../layout/save-file.ts';

interface OfferedPath {
	language: string;
	id: string;
	title: string;
	summary: string;
	minutes: number;
	href: string;
}

/** Makes the link to a path from the form, and with it the QR code and the messages. */
export class HrLink extends PortalElement {
	#paths: OfferedPath[] = [];
	#drawn = '';

	protected override start(): void {
		this.#paths = JSON.parse(this.dataset['paths'] ?? '[]') as OfferedPath[];
		const form = this.find('form');
		const wanted = new URLSearchParams(location.search).get('path');
		const path = this.#field('path');
		if (this.#paths.some(({ id }) => id === wanted)) path.value = wanted ?? '';
		this.on(form, 'input', () => this.#make());
		this.on(form, 'submit', (event) => event.preventDefault());
		for (const ready of this.findAll('[data-ready]')) this.#letCopy(ready);
		this.on('[data-save]', 'click', () => this.#save());
		this.#make();
		form.hidden = false;
		this.find('[data-made]').hidden = false;
		this.find('[data-plain]').hidden = true;
	}

	#make(): void {
		const due = this.#field('due').value;
		const group = this.#field('group').value.trim();
		// A date field that is half filled in has no value but says so.
		const badDue = (due !== '' && !isDueDate(due)) || (this.#field('due') as HTMLInputElement).validity.badInput;
		const badGroup = group !== '' && !isGroup(group);
		this.#remark('due', badDue ? this.label('hr.due.wrong') : due !== '' && due < today() ? this.label('hr.due.past') : '', badDue);
		this.#remark('group', badGroup ? this.label('hr.group.wrong') : '', badGroup);
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
		const label = labelsOf(this.find(`details[data-language="${language}"]`));
		const date = due === undefined ? '' : writtenDate(due, language, { style: 'weekday', today: today() });
		const values = {
			path: title,
			summary,
			time: writtenMinutes(minutes, language),
			link,
			due: label(due === undefined ? 'hr.message.noDue' : 'hr.message.due', { date }),
		};
		const subject = label('hr.mail.subject', values);
		const body = label('hr.mail.body', values);
		this.#ready(`mail-${language}`, body);
		this.#ready(`chat-${language}`, label('hr.chat.body', values));
		this.find(`[data-mail="${language}"]`).setAttribute('href', mailAddress(subject, body));
	}

	/** The library draws; it is fetched when the first link is there. */
	async #draw(link: string): Promise<void> {
		this.#drawn = link;
		try {
			const { drawQr } = await import('./qr-drawing.ts');
			if (this.#drawn === link) this.find('[data-qr]').replaceChildren(drawQr(link));
		} catch (error) {
			console.debug('The QR code cannot be drawn.', error);
			this.find('[data-save]').hidden = true;
			this.say(this.label('hr.qr.failed'), '[data-caption]');
		}
	}

	#save(): void {
		const drawing = this.querySelector('[data-qr] svg');
		if (drawing) saveFile(`${this.#field('path').value}-qr.svg`, 'image/svg+xml', new XMLSerializer().serializeToString(drawing));
	}

	#letCopy(ready: HTMLElement): void {
		const text = findIn(ready, 'pre');
		const status = findIn(ready, '[role=status]');
		this.on(findIn(ready, 'button'), 'click', async () => {
			setText(status, '');
			setText(status, this.label((await copyText(text)) ? 'hr.copied' : 'hr.copyManually'));
		});
	}

	#ready(name: string, text: string): void {
		const place = this.find(`[data-ready="${name}"]`);
		const pre = findIn(place, 'pre');
		if (pre.textContent === text) return;
		setText(pre, text);
		setText(findIn(place, '[role=status]'), '');
	}

	#remark(name: string, text: string, isWrong: boolean): void {
		this.say(text, `[data-remark=${name}]`);
		this.#field(name).setAttribute('aria-invalid', String(isWrong));
	}

	#field(name: string): HTMLInputElement | HTMLSelectElement {
		return this.find<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
	}
}
