import { keepName, keptName } from '../../lib/receipts/kept-name.ts';
import { makeReceipt } from '../../lib/receipts/make-receipt.ts';
import type { Curriculum } from '../../lib/receipts/curriculum.ts';
import { quizzesOf, scoresOf, type Receipt, type ReceiptStep } from '../../lib/receipts/receipt.ts';
import { invitationOf } from '../../lib/paths/visits.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { copyText } from '../layout/copy-text.ts';
import { dayInWords } from '../layout/dates.ts';
import { fill, follow, progress } from '../progress/progress.ts';
import { saveFile } from '../layout/save-file.ts';

/** Fills in the certificate and the receipt of a path that is finished; says how to go on where it is not. */
export class PathCertificate extends HTMLElement {
	#end = () => {};
	#labels: Record<string, string> = {};
	#curriculum: Curriculum = { quizzes: {}, paths: {} };

	connectedCallback(): void {
		this.#labels = JSON.parse(this.dataset['labels'] ?? '{}') as Record<string, string>;
		this.#curriculum = JSON.parse(this.dataset['curriculum'] ?? '{}') as Curriculum;
		const form = this.querySelector('form');
		const name = form?.querySelector<HTMLInputElement>('.field');
		const keep = form?.querySelector<HTMLInputElement>('[type=checkbox]');
		const status = form?.querySelector<HTMLElement>('[role=status]');
		const code = this.querySelector<HTMLElement>('[data-fill=code]');
		if (!form || !name || !keep || !status || !code) return;

		name.value = keptName(progress.read());
		keep.checked = name.value !== '';
		const store = () => void progress.update((state, at) => keepName(state, keep.checked ? name.value.trim() : '', at));
		name.addEventListener('input', () => this.#show());
		name.addEventListener('change', store);
		keep.addEventListener('change', store);
		form.addEventListener('submit', (event) => event.preventDefault());
		this.#on('print', () => print());
		this.#on('download', () => {
			const receipt = this.#receipt();
			if (receipt) saveFile(`receipt-${receipt.path}-${receipt.finished}.json`, 'application/json', JSON.stringify(receipt, null, '\t'));
		});
		const copy = async () => {
			status.textContent = '';
			status.textContent = this.#labels[(await copyText(code)) ? 'copied' : 'copyManually'] ?? '';
		};
		this.#on('copy', () => void copy());
		this.#end = follow(() => this.#show());
	}

	disconnectedCallback(): void {
		this.#end();
	}

	#receipt(): Receipt | undefined {
		const state = progress.read();
		const path = this.dataset['path'] ?? '';
		const name = this.querySelector<HTMLInputElement>('.field')?.value.trim();
		return makeReceipt(this.#curriculum, path, state, { name, group: invitationOf(state, path).group });
	}

	#show(): void {
		const receipt = this.#receipt();
		this.#part('open').hidden = receipt !== undefined;
		this.#part('form').hidden = receipt === undefined;
		this.#part('sheet').hidden = receipt === undefined;
		if (!receipt) return;
		const scores = scoresOf(quizzesOf(receipt));
		this.#fill('name', receipt.name ?? this.#labels['reader'] ?? '');
		this.#fill('at', fill(this.#labels['at'], { date: dayInWords(receipt.finished) }));
		this.#fill('group', receipt.group === undefined ? '' : fill(this.#labels['group'], { group: receipt.group }));
		this.#fill('total', scores ? fill(this.#labels['total'], { ...scores }) : '');
		this.#fill('code', receipt.code);
		for (const step of receipt.steps) {
			const [done, result] = this.querySelectorAll(`[data-step="${CSS.escape(step.id)}"] td`);
			if (done) done.textContent = dayInWords(step.done);
			if (result) result.textContent = this.#result(step);
		}
	}

	#result({ id, quiz, version }: ReceiptStep): string {
		if (version !== undefined) return this.#version(id, version);
		if (!quiz) return this.#labels['read'] ?? '';
		const scores = scoresOf([quiz]) ?? { first: Math.round(quiz.score * 100), last: Math.round(quiz.score * 100) };
		return `${fill(this.#labels['score'], { ...scores })}. ${fill(this.#labels['revision'], { revision: quiz.revision })}`;
	}

	/** The version that was acknowledged and, where that no longer counts, the one to read. */
	#version(id: string, version: number): string {
		const steps = own(this.#curriculum.paths, this.dataset['path'] ?? '')?.steps ?? [];
		const now = steps.find((step) => step.id === id);
		const isOld = (now?.acknowledge ?? 0) > version;
		return fill(this.#labels[isOld ? 'oldVersion' : 'version'], { version, now: now?.version ?? version });
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
		if (!part) throw new Error(`<path-certificate> needs the part \`${name}\` in its markup.`);
		return part;
	}

	#fill(name: string, text: string): void {
		const place = this.querySelector<HTMLElement>(`[data-fill=${name}]`);
		if (!place) return;
		if (place.textContent !== text) place.textContent = text;
		place.toggleAttribute('hidden', text === '');
	}

	#on(act: string, listener: () => void): void {
		this.querySelector(`[data-act=${act}]`)?.addEventListener('click', listener);
	}
}
