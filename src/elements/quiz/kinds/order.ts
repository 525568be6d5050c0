import { gradeOrder } from '../../../lib/quiz/kinds/order/index.ts';
import { mark, textOf } from '../answer-key.ts';
import type { KindView, Tools } from '../kind-view.ts';

/** The things of each question in the order in which they stand before the first answer. */
const mixed = new WeakMap<HTMLElement, HTMLElement[]>();
/** Questions of which something was moved in this try: as they stand before, nobody has answered. */
const moved = new WeakSet<HTMLElement>();

/** Things to put in their order: with buttons, and with a pointer by dragging. */
export const view: KindView = {
	clear(question, tools) {
		const items = mixed.get(question) ?? itemsOf(question);
		if (!mixed.has(question)) {
			mixed.set(question, items);
			for (const item of items) makeMovable(item, question, tools);
		}
		moved.delete(question);
		items[0]?.parentElement?.append(...items);
	},

	read: (question) => (moved.has(question) ? itemsOf(question).map(({ dataset }) => dataset['item'] ?? '') : undefined),

	grade: (chosen, { parts }) =>
		gradeOrder(
			chosen,
			parts.map(({ id }) => id),
		),

	explain(question, { parts, why }, chosen, { correct }) {
		const items = itemsOf(question);
		for (const [place, item] of items.entries()) mark(item, chosen[place] === parts[place]?.id);
		const right = { label: 'rightOrder' as const, text: parts.map(({ text }) => text).join(' → '), why };
		return correct ? [right] : [{ label: 'yourAnswer', text: items.map(nameOf).join(' → '), why: '' }, right];
	},
};

function itemsOf(question: HTMLElement): HTMLElement[] {
	return [...question.querySelectorAll<HTMLElement>('[data-item]')];
}

function nameOf(item: HTMLElement): string {
	return textOf(item.querySelector('[data-text]'));
}

function makeMovable(item: HTMLElement, question: HTMLFieldSetElement, { say, label }: Tools): void {
	const move = (up: boolean) => {
		moved.add(question);
		const { previousElementSibling: above, nextElementSibling: below } = item;
		// In the page it is the neighbour that moves: what is moved itself would lose the focus.
		if (up && above) item.after(above);
		if (!up && below) item.before(below);
		question.dispatchEvent(new Event('input', { bubbles: true }));
	};
	for (const button of item.querySelectorAll('button')) {
		button.hidden = false;
		button.addEventListener('click', () => {
			move(button.dataset['move'] === 'up');
			const items = itemsOf(question);
			say(label('quiz.moved', { thing: nameOf(item), number: items.indexOf(item) + 1, total: items.length }));
		});
	}
	// A mouse or a pen drags; a finger scrolls, and has the buttons.
	item.addEventListener('pointerdown', (down) => {
		const isOnButton = down.target instanceof Element && down.target.closest('button');
		if (isOnButton || down.pointerType === 'touch' || question.disabled) return;
		down.preventDefault();
		item.setPointerCapture(down.pointerId);
		item.dataset['dragged'] = '';
	});
	item.addEventListener('pointermove', ({ clientY }) => {
		if (!('dragged' in item.dataset)) return;
		const { previousElementSibling: above, nextElementSibling: below } = item;
		if (above && clientY < middle(above)) move(true);
		else if (below && clientY > middle(below)) move(false);
	});
	item.addEventListener('lostpointercapture', () => delete item.dataset['dragged']);
}

function middle(element: Element): number {
	const { top, height } = element.getBoundingClientRect();
	return top + height / 2;
}
