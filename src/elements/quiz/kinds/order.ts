import { gradeOrder } from '../../../lib/quiz/kinds/order/index.ts';
import { mark, keyParts, reasonOf, setDisabled, textOf, unmark } from '../answer-key.ts';
import type { KindView, Tools } from '../kind-view.ts';

/** The order in which each question stands before the first answer; one that is here has its buttons. */
const mixed = new WeakMap<HTMLElement, string[]>();
/** Lists of which something was moved in this try: as they stand before, nobody has answered. */
const moved = new WeakSet<Element>();

/** Things to put in their order: with buttons, and with a pointer by dragging. */
export const view: KindView = {
	clear(question, tools) {
		unmark(question);
		const list = listOf(question);
		if (!mixed.has(question)) {
			mixed.set(question, ids(question));
			for (const button of list.querySelectorAll('button')) button.hidden = false;
			list.addEventListener('click', (event) => moveByButton(list, event, tools));
			list.addEventListener('pointerdown', drag);
		}
		moved.delete(list);
		for (const id of mixed.get(question) ?? []) list.append(itemOf(list, id) ?? '');
	},

	read: (question) => (moved.has(listOf(question)) ? ids(question) : undefined),

	grade: (chosen, key) =>
		gradeOrder(
			chosen,
			keyParts(key).map(({ id }) => id),
		),

	explain(question, key, chosen, { correct }) {
		setDisabled(question, true);
		const list = listOf(question);
		const parts = keyParts(key);
		for (const [place, { id }] of parts.entries()) mark(itemOf(list, chosen[place] ?? ''), chosen[place] === id);
		const inOrder = (of: readonly string[]) => of.map((id) => textOf(itemOf(list, id)?.querySelector('[data-text]'))).join(' → ');
		const right = { label: 'rightOrder' as const, text: inOrder(parts.map(({ id }) => id)), why: reasonOf(key) };
		return correct ? [right] : [{ label: 'yourAnswer', text: inOrder(chosen), why: '' }, right];
	},
};

function listOf(question: HTMLElement): HTMLElement {
	return question.querySelector('ol') ?? question;
}

function ids(question: HTMLElement): string[] {
	return [...question.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset['item'] ?? '');
}

function itemOf(list: HTMLElement, id: string): HTMLElement | null {
	return list.querySelector(`[data-item="${CSS.escape(id)}"]`);
}

function moveByButton(list: HTMLElement, { target }: Event, { say, label }: Tools): void {
	const button = target instanceof Element ? target.closest('button') : null;
	const item = button?.closest('li');
	if (!button || !item) return;
	step(item, button.dataset['move'] === 'up' ? -1 : 1);
	const number = [...list.children].indexOf(item) + 1;
	say(label('quiz.moved', { thing: textOf(item.querySelector('[data-text]')), number, total: list.children.length }));
}

/** Moves a thing by one place. In the page it is its neighbour that moves: what is moved itself would lose the focus. */
function step(item: Element, direction: -1 | 1): void {
	const { previousElementSibling: above, nextElementSibling: below } = item;
	if (item.parentElement) moved.add(item.parentElement);
	if (direction < 0 && above) item.after(above);
	if (direction > 0 && below) item.before(below);
}

/** Drags by mouse or pen; a finger scrolls, and has the buttons. */
function drag(down: PointerEvent): void {
	const item = down.target instanceof Element ? down.target.closest<HTMLElement>('li') : null;
	const isButton = down.target instanceof Element && down.target.closest('button');
	if (!item || isButton || down.pointerType === 'touch' || item.querySelector('button')?.disabled) return;
	down.preventDefault();
	item.dataset['dragged'] = '';
	const move = ({ clientY }: PointerEvent) => {
		const [above, below] = [item.previousElementSibling, item.nextElementSibling];
		if (above && clientY < middle(above)) step(item, -1);
		else if (below && clientY > middle(below)) step(item, 1);
	};
	const end = () => {
		delete item.dataset['dragged'];
		removeEventListener('pointermove', move);
		removeEventListener('pointerup', end);
		removeEventListener('pointercancel', end);
	};
	addEventListener('pointermove', move);
	addEventListener('pointerup', end);
	addEventListener('pointercancel', end);
}

function middle(element: Element): number {
	const { top, height } = element.getBoundingClientRect();
	return top + height / 2;
}
