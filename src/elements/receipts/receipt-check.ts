import { findIn, PortalElement } from '../element.ts';
import { checkCode, checkReceipt, type Remark } from '../../lib/receipts/check.ts';
import { csvFile, separatorFor } from '../../lib/receipts/csv.ts';
import { countedReceipts, overview, type Handed, type OverviewRow } from '../../lib/receipts/overview.ts';
import type { Curriculum } from '../../lib/receipts/curriculum.ts';
import { questionFigures, type QuestionFigures } from '../../lib/receipts/statistics.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { dayInWords, today } from '../layout/dates.ts';
import { saveFile } from '../layout/save-file.ts';

/** Bytes; a receipt of the longest path has a tenth of it. */
const largest = 200_000;

type Texts = Record<string, string>;

interface Step {
	title: string;
	href: string;
}

/** Checks receipt files and codes by `curriculum.json`, and shows and saves what they say together. */
export class ReceiptCheck extends PortalElement {
	#titles: Texts = {};
	#steps: Record<string, Step> = {};
	#curriculum: Promise<Curriculum> | undefined;
	#files: Handed[] = [];
	#codes: Handed[] = [];
	#figures: QuestionFigures[] = [];

	protected override start(): void {
		this.#titles = JSON.parse(this.dataset['titles'] ?? '{}') as Texts;
		this.#steps = JSON.parse(this.dataset['steps'] ?? '{}') as Record<string, Step>;
		const form = this.find('form');
		const input = this.find<HTMLInputElement>('[type=file]');
		const codes = this.find('textarea');
		this.on(input, 'change', async () => {
			const files = [...(input.files ?? [])];
			// The same file may be chosen again.
			input.value = '';
			await this.#addFiles(files);
		});
		this.on(form, 'submit', async (event) => {
			event.preventDefault();
			await this.#setCodes(codes.value);
		});
		this.#letDrop();
		this.#on('receipts', () => this.#saveReceipts());
		this.#on('questions', () => this.#saveQuestions());
		this.#on('clear', () => {
			this.#files = [];
			this.#codes = [];
			codes.value = '';
			this.#show({ quizzes: {}, paths: {} });
			this.say(this.label('hr.check.cleared'));
		});
		form.hidden = false;
	}

	#letDrop(): void {
		const drop = this.find('[data-drop]');
		for (const event of ['dragenter', 'dragover'] as const) {
			this.on(drop, event, (each) => {
				each.preventDefault();
				drop.toggleAttribute('data-over', true);
			});
		}
		this.on(drop, 'dragleave', () => drop.removeAttribute('data-over'));
		this.on(drop, 'drop', async (event) => {
			event.preventDefault();
			drop.removeAttribute('data-over');
			await this.#addFiles([...(event.dataTransfer?.files ?? [])]);
		});
	}

	async #addFiles(files: readonly File[]): Promise<void> {
		await this.#check(async (curriculum) => {
			const handed = files.map(async (file): Promise<Handed> => {
				const text = file.size > largest ? undefined : await file.text().catch(() => '');
				const checked =
					text === undefined ? { problems: [{ kind: 'large' as const }], notes: [] } : checkReceipt(text, curriculum, today());
				return { source: file.name, kind: 'file', checked };
			});
			this.#files = [...this.#files, ...(await Promise.all(handed))];
		});
	}

	async #setCodes(text: string): Promise<void> {
		await this.#check((curriculum) => {
			this.#codes = text
				.split('\n')
				.map((line) => line.trim())
				.filter((line) => line !== '')
				.map((code) => ({ source: code, kind: 'code', code, checked: checkCode(code, curriculum, today()) }));
		});
	}

	async #check(take: (curriculum: Curriculum) => void | Promise<void>): Promise<void> {
		let curriculum: Curriculum;
		try {
			curriculum = await (this.#curriculum ??= load(this.dataset['curriculum'] ?? ''));
		} catch (error) {
			console.debug('What the paths ask cannot be loaded.', error);
			this.#curriculum = undefined;
			this.say(this.label('hr.check.failed'));
			return;
		}
		await take(curriculum);
		const rows = this.#show(curriculum);
		const good = rows.filter(({ verdict }) => verdict === 'good' || verdict === 'noted').length;
		this.say(this.label('hr.check.said', { total: rows.length, good }));
	}

	#show(curriculum: Curriculum): OverviewRow[] {
		const handed = [...this.#files, ...this.#codes];
		const rows = overview(handed);
		this.#figures = questionFigures(countedReceipts(handed), curriculum);
		this.#table(
			'receipts',
			rows.map((row) => [
				row.source,
				row.name,
				row.group,
				own(this.#titles, row.path) ?? row.path,
				row.finished === '' ? '' : dayInWords(row.finished),
				String(row.scores?.first ?? ''),
				String(row.scores?.last ?? ''),
				this.#verdict(row),
			]),
		);
		this.#table(
			'questions',
			this.#figures.map((each) => [
				this.#lessonLink(each.lesson),
				`${this.#question(each)} (${each.question})`,
				String(each.answered),
				String(percent(each)),
			]),
		);
		return rows;
	}

	/** Fills a table; the first cell of each row names it. A file or a code may say anything, so all of it is text. */
	#table(name: string, rows: readonly (readonly (string | Node)[])[]): void {
		const part = this.find(`[data-part=${name}]`);
		const heads = this.#heads(name);
		findIn(part, 'tbody').replaceChildren(
			...rows.map((cells) => {
				const row = document.createElement('tr');
				cells.forEach((content, index) => {
					const cell = document.createElement(index === 0 ? 'th' : 'td');
					if (index === 0) cell.setAttribute('scope', 'row');
					cell.dataset['label'] = heads[index];
					if (content !== '') cell.append(content);
					row.append(cell);
				});
				return row;
			}),
		);
		part.hidden = rows.length === 0;
	}

	#verdict({ verdict, same, remarks }: OverviewRow): Node {
		const place = document.createElement('div');
		const name = document.createElement('strong');
		name.dataset['verdict'] = verdict;
		name.textContent = this.label(`hr.verdict.${verdict}`, { source: same ?? '' });
		place.append(name);
		if (remarks.length === 0) return place;
		const list = document.createElement('ul');
		for (const remark of remarks) {
			const item = document.createElement('li');
			item.textContent = this.#sentence(remark);
			list.append(item);
		}
		place.append(list);
		return place;
	}

	#sentence({ kind, at = '' }: Remark): string {
		return this.label(`hr.remark.${kind}`, { at: this.#stepTitle(at) }).trim();
	}

	#stepTitle(id: string): string {
		return own(this.#steps, id)?.title ?? id;
	}

	#lessonLink(lesson: string): Node {
		const step = own(this.#steps, lesson);
		if (!step) return document.createTextNode(lesson);
		const link = document.createElement('a');
		link.href = step.href;
		link.textContent = step.title;
		return link;
	}

	#question({ number }: QuestionFigures): string {
		return this.label('hr.check.question.name', { number });
	}

	#saveReceipts(): void {
		const rows = overview([...this.#files, ...this.#codes]).map((row) => [
			row.source,
			row.name,
			row.group,
			own(this.#titles, row.path) ?? row.path,
			row.finished,
			row.scores?.first ?? '',
			row.scores?.last ?? '',
			[this.label(`hr.verdict.${row.verdict}`, { source: row.same ?? '' }), ...row.remarks.map((each) => this.#sentence(each))].join(' · '),
		]);
		this.#saveTable('receipts', rows);
	}

	#saveQuestions(): void {
		const rows = this.#figures.map((each) => [this.#stepTitle(each.lesson), each.question, each.answered, percent(each)]);
		this.#saveTable('questions', rows);
	}

	#saveTable(name: string, rows: readonly (readonly (string | number)[])[]): void {
		saveFile(`${name}-${today()}.csv`, 'text/csv', csvFile([this.#heads(name), ...rows], separatorFor(this.dataset['language'] ?? '')));
	}

	/** What stands above the columns of a table. */
	#heads(name: string): string[] {
		return this.findAll(`[data-part=${name}] thead th`).map(({ textContent }) => textContent ?? '');
	}

	#on(act: string, listener: () => void): void {
		this.on(`[data-act=${act}]`, 'click', listener);
	}
}

function percent({ share }: QuestionFigures): number {
	return Math.round(share * 100);
}

async function load(address: string): Promise<Curriculum> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers with ${response.status}.`);
	return (await response.json()) as Curriculum;
}
