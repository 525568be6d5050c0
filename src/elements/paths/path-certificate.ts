import { PortalElement, setText } from '../element.ts';
import { keepName, keptName } from '../../lib/receipts/kept-name.ts';
import { makeReceipt } from '../../lib/receipts/make-receipt.ts';
import type { Curriculum } from '../../lib/receipts/curriculum.ts';
import type { Receipt, ReceiptStep } from '../../lib/receipts/receipt.ts';
import { mailAddress } from '../../lib/paths/message.ts';
import { invitationOf } from '../../lib/paths/visits.ts';
import { countedSteps } from '../../lib/paths/standing.ts';
import { stepState } from '../../lib/progress/summary.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { copyText } from '../layout/copy-text.ts';
import { dayInWords } from '../layout/dates.ts';
import { progress, subscribe } from '../progress/progress.ts';
import { saveFile } from '../layout/save-file.ts';

/** Fills in the certificate and the receipt of a path that is finished; says how to go on where it is not. */
export class PathCertificate extends PortalElement {
	#curriculum: Curriculum = { quizzes: {}, paths: {} };

	protected override start(): void {
		this.#curriculum = JSON.parse(this.dataset['curriculum'] ?? '{}') as Curriculum;
		const form = this.find('form');
		const name = this.find<HTMLInputElement>('.field');
		const keep = this.find<HTMLInputElement>('[type=checkbox]');
		const code = this.find('[data-fill=code]');

		name.value = keptName(progress.read());
		keep.checked = name.value !== '';
		const store = () => void progress.update((state, at) => keepName(state, keep.checked ? name.value.trim() : '', at));
		this.on(name, 'input', () => this.#show());
		this.on(name, 'change', store);
		this.on(keep, 'change', store);
		this.on(form, 'submit', (event) => event.preventDefault());
		this.#on('print', () => print());
		this.#on('download', () => {
			const receipt = this.#receipt();
			if (!receipt) return;
			const name = `receipt-${receipt.path}-${receipt.finished}.json`;
			saveFile(name, 'application/json', JSON.stringify(receipt, null, '\t'));
			this.say(this.label('certificate.saved', { name }));
		});
		this.#on('copy', async () => {
			this.say('');
			this.say(this.label((await copyText(code)) ? 'certificate.copied' : 'certificate.copyManually'));
		});
		subscribe(() => this.#show(), this.signal);
	}

	#receipt(): Receipt | undefined {
		const state = progress.read();
		const path = this.dataset['path'] ?? '';
		const name = this.find<HTMLInputElement>('.field').value.trim();
		return makeReceipt(this.#curriculum, path, state, { name, group: invitationOf(state, path).group });
	}

	#show(): void {
		const receipt = this.#receipt();
		this.#part('open').hidden = receipt !== undefined;
		this.#part('form').hidden = receipt === undefined;
		this.#part('sheet').hidden = receipt === undefined;
		if (!receipt) return this.#showMissing();
		this.#fill('name', receipt.name ?? this.label('certificate.reader'));
		this.find('[data-fill=name]').toggleAttribute('data-blank', receipt.name === undefined);
		this.#fill('at', this.label('certificate.at', { date: dayInWords(receipt.finished) }));
		this.#fill('group', receipt.group === undefined ? '' : this.label('path.group', { group: receipt.group }));
		this.#fill('code', receipt.code);
		const named = receipt.name === undefined ? '' : `\n\n${receipt.name}`;
		const send = this.find<HTMLAnchorElement>('[data-send]');
		send.href = mailAddress(
			this.label('certificate.send.subject'),
			`${this.label('certificate.send.body', { code: receipt.code })}${named}`,
			send.dataset['to'],
		);
		for (const row of this.findAll('[data-step]')) row.hidden = !receipt.steps.some(({ id }) => id === row.dataset['step']);
		for (const step of receipt.steps) {
			const [done, result] = this.querySelectorAll(`[data-step="${CSS.escape(step.id)}"] td`);
			setText(done, dayInWords(step.done));
			setText(result, this.#result(step));
		}
	}

	/** Leaves of the list of steps those that are still to be done. */
	#showMissing(): void {
		const state = progress.read();
		for (const step of countedSteps(own(this.#curriculum.paths, this.dataset['path'] ?? '')?.steps ?? [])) {
			const isOpen = step.every(({ id, quiz, acknowledge }) => {
				const described = quiz === undefined ? undefined : { id: quiz, revision: own(this.#curriculum.quizzes, quiz)?.revision ?? 0 };
				return stepState({ id, minutes: 0, quiz: described, acknowledge }, state) === 'open';
			});
			this.querySelector(`[data-missing~="${CSS.escape(step[0]?.id ?? '')}"]`)?.toggleAttribute('hidden', !isOpen);
		}
	}

	#result({ id, quiz, version }: ReceiptStep): string {
		if (version !== undefined) return this.#version(id, version);
		return this.label(quiz ? 'certificate.passed' : 'certificate.read');
	}

	/** The version that was acknowledged and, where that no longer counts, the one to read. */
	#version(id: string, version: number): string {
		const steps = own(this.#curriculum.paths, this.dataset['path'] ?? '')?.steps ?? [];
		const now = steps.find((step) => step.id === id);
		const isOld = (now?.acknowledge ?? 0) > version;
		return this.label(isOld ? 'certificate.oldVersion' : 'certificate.version', { version, now: now?.version ?? version });
	}

	#part(name: string): HTMLElement {
		return this.find(`[data-part=${name}]`);
	}

	#fill(name: string, text: string): void {
		const place = this.find(`[data-fill=${name}]`);
		setText(place, text);
		place.hidden = text === '';
	}

	#on(act: string, listener: () => void | Promise<void>): void {
		this.on(`[data-act=${act}]`, 'click', listener);
	}
}
