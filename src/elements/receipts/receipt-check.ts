import { PortalElement } from '../element.ts';
import { checkCode, checkReceipt, type Remark } from '../../lib/receipts/check.ts';
import { codeInLine } from '../../lib/receipts/code.ts';
import { csvFile, separatorFor } from '../../lib/receipts/csv.ts';
import { Overview, type Handed, type OverviewRow } from '../../lib/receipts/overview.ts';
import type { Curriculum } from '../../lib/receipts/curriculum.ts';
import { own } from '../../lib/progress/dictionary.ts';
import { dayInWords, today } from '../layout/dates.ts';
import { saveFile } from '../layout/save-file.ts';

/** Bytes; a receipt of the longest path has a tenth of it. */
const largest = 200_000;

/** Milliseconds of work after which the page may answer its reader. */
const turn = 40;
/** Rows that are shown at once; a file has them all. */
const rowsAtOnce = 200;
/** What a reader is to look at first. */
const urgency = ['bad', 'same', 'noted', 'good'] as const;

type Row = readonly (string | Node)[];
/** Checks what was handed in; false where the list was emptied meanwhile. */
type Take = (curriculum: Curriculum, cleared: number) => Promise<boolean>;
type Texts = Record<string, string>;

/** Checks receipt files and codes by `curriculum.json`, and shows and saves what they say together. */
export class ReceiptCheck extends PortalElement {
	#titles: Texts = {};
	#steps: Texts = {};
	#curriculum: Promise<Curriculum> | undefined;
	#files: Handed[] = [];
	#codes: Handed[] = [];
	#overview = new Overview();
	/** What makes the rows of the table. */
	#rows: readonly (() => Row)[] = [];
	/** What is under way; the next begins after it. */
	#work: Promise<void> = Promise.resolve();
	/** How often the list was emptied: what was begun before is not shown any more. */
	#cleared = 0;
	#since = 0;

	protected override start(): void {
		this.#titles = JSON.parse(this.dataset['titles'] ?? '{}') as Texts;
		this.#steps = JSON.parse(this.dataset['steps'] ?? '{}') as Texts;
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
		this.on('[data-more]', 'click', () => this.#addRows());
		this.on('[data-act=save]', 'click', () => this.#save());
		this.on('[data-act=clear]', 'click', () => {
			this.#cleared++;
			this.#files = [];
			this.#codes = [];
			codes.value = '';
			this.#show(new Overview());
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

	#addFiles(files: readonly File[]): Promise<void> {
		return this.#check(async (curriculum, cleared) => {
			const handed: Handed[] = [];
			for (const file of files) {
				handed.push(await readFile(file, curriculum));
				if (await this.#hasEnded(cleared, handed.length, files.length)) return false;
			}
			this.#files = [...this.#files, ...handed];
			return true;
		});
	}

	#setCodes(text: string): Promise<void> {
		const codes = text
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== '');
		return this.#check(async (curriculum, cleared) => {
			const handed: Handed[] = [];
			for (const line of codes) {
				const { code, name } = codeInLine(line);
				handed.push({ source: code, kind: 'code', code, name, checked: checkCode(code, curriculum, today()) });
				if (await this.#hasEnded(cleared, handed.length, codes.length)) return false;
			}
			this.#codes = handed;
			return true;
		});
	}

	/** Takes what was handed in, after what was before it, and shows all of it. */
	#check(take: Take): Promise<void> {
		this.#work = this.#checkAfter(this.#work, take);
		return this.#work;
	}

	async #checkAfter(before: Promise<void>, take: Take): Promise<void> {
		await before;
		const cleared = this.#cleared;
		let curriculum: Curriculum;
		try {
			curriculum = await (this.#curriculum ??= load(this.dataset['curriculum'] ?? ''));
		} catch (error) {
			console.debug('What the paths ask cannot be loaded.', error);
			this.#curriculum = undefined;
			this.say(this.label('hr.check.failed'));
			return;
		}
		this.#since = performance.now();
		if (!(await take(curriculum, cleared))) return;
		const handed = [...this.#files, ...this.#codes];
		const gathered = new Overview();
		for (const each of handed) {
			gathered.add(each);
			if (await this.#hasEnded(cleared, gathered.rows.length, handed.length)) return;
		}
		this.find('progress').hidden = true;
		this.#show(gathered);
		const good = gathered.rows.filter(({ verdict }) => verdict === 'good' || verdict === 'noted').length;
		this.say(this.label('hr.check.said', { total: gathered.rows.length, good }));
	}

	/** Lets the page answer its reader now and then, who sees how far it is; and says whether they have emptied the list since. */
	async #hasEnded(cleared: number, done: number, total: number): Promise<boolean> {
		if (performance.now() - this.#since < turn) return false;
		const progress = this.find('progress');
		progress.max = total;
		progress.value = done;
		progress.hidden = false;
		this.say(this.label('hr.check.running', { total }));
		await new Promise((resolve) => setTimeout(resolve));
		this.#since = performance.now();
		if (cleared === this.#cleared) return false;
		progress.hidden = true;
		this.say(this.label('hr.check.cleared'));
		return true;
	}

	/** Fills the table with the first of its rows; the others come when they are asked for. */
	#show(gathered: Overview): void {
		this.#overview = gathered;
		const { rows } = gathered;
		// Where only the first rows are shown, faulty ones come first.
		const ordered = rows.length > rowsAtOnce ? rows.toSorted((a, b) => urgency.indexOf(a.verdict) - urgency.indexOf(b.verdict)) : rows;
		this.#rows = ordered.map((row) => () => [
			row.source,
			row.name,
			row.group,
			own(this.#titles, row.path) ?? row.path,
			row.finished === '' ? '' : dayInWords(row.finished),
			this.#verdict(row),
		]);
		this.find('tbody').replaceChildren();
		this.#addRows();
		this.find('[data-receipts]').hidden = rows.length === 0;
	}

	#addRows(): void {
		const body = this.find<HTMLTableSectionElement>('tbody');
		const more = this.find('[data-more]');
		const shown = body.rows.length;
		const heads = this.#heads();
		body.append(...this.#rows.slice(shown, shown + rowsAtOnce).map((cells) => rowOf(cells(), heads)));
		const left = this.#rows.length - body.rows.length;
		more.hidden = left === 0;
		more.textContent = this.label('hr.check.more', { count: left });
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
		return this.label(`hr.remark.${kind}`, { at: own(this.#steps, at) ?? at }).trim();
	}

	#save(): void {
		const rows = this.#overview.rows.map((row) => [
			row.source,
			row.name,
			row.group,
			own(this.#titles, row.path) ?? row.path,
			row.finished,
			[this.label(`hr.verdict.${row.verdict}`, { source: row.same ?? '' }), ...row.remarks.map((each) => this.#sentence(each))].join(' · '),
		]);
		saveFile(`receipts-${today()}.csv`, 'text/csv', csvFile([this.#heads(), ...rows], separatorFor(this.dataset['language'] ?? '')));
	}

	/** What stands above the columns. */
	#heads(): string[] {
		return this.findAll('thead th').map(({ textContent }) => textContent ?? '');
	}
}

/** A row whose first cell names it. A file or a code may say anything, so all of it is text. */
function rowOf(cells: Row, heads: readonly string[]): HTMLTableRowElement {
	const row = document.createElement('tr');
	cells.forEach((content, index) => {
		const cell = document.createElement(index === 0 ? 'th' : 'td');
		if (index === 0) cell.setAttribute('scope', 'row');
		cell.dataset['label'] = heads[index];
		if (content !== '') cell.append(content);
		row.append(cell);
	});
	return row;
}

async function readFile(file: File, curriculum: Curriculum): Promise<Handed> {
	const text = file.size > largest ? undefined : await file.text().catch(() => '');
	const checked = text === undefined ? { problems: [{ kind: 'large' as const }], notes: [] } : checkReceipt(text, curriculum, today());
	return { source: file.name, kind: 'file', checked };
}

async function load(address: string): Promise<Curriculum> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers with ${response.status}.`);
	return (await response.json()) as Curriculum;
}
