// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { expectFailure, labels, notes, open, textOf, the, until } from './page.ts';

const failed = '<template id="failed"><p class="notice">This does not work.</p></template>';

/** A module with one element that starts as it is told. */
async function elementThat(start: string) {
	const { PortalElement } = await import('../../src/elements/element.ts');
	class Sample extends PortalElement {
		protected override start(): void | Promise<void> {
			const button = this.find('button');
			this.on(button, 'click', async () => {
				if (start === 'fails later') throw new Error('a part of the script is gone');
				this.say(this.label('share.count', { count: Number(button.dataset['count'] ?? 0) + 1, total: 2 }));
				button.dataset['count'] = String(Number(button.dataset['count'] ?? 0) + 1);
			});
			if (start === 'fails') this.find('.missing');
			if (start === 'fails after a while') return Promise.reject(new Error('it could not be loaded'));
			button.hidden = false;
		}
	}
	return { Sample };
}

const markup = `<sample-part ${labels({ 'share.count': '{count} of {total}' })}><p role="status"></p><button type="button" hidden></button></sample-part>`;

test('listens while it is in the page, and anew when it comes back', async () => {
	const element = await open('sample-part', () => elementThat('works'), markup);
	const button = the<HTMLButtonElement>('button');
	button.click();
	expect(textOf(the('[role=status]'))).toBe('1 of 2');
	element.remove();
	button.click();
	document.body.append(element);
	button.click();
	expect(textOf(the('[role=status]'))).toBe('2 of 2');
});

test.each(['fails', 'fails after a while'])('that %s enables nothing and says so once, before its control', async (start) => {
	expectFailure();
	await open('sample-part', () => elementThat(start), `${failed}${markup}`);
	await until(() => expect(textOf(the('.notice + button'))).toBe(''));
	expect(the('button').hidden).toBe(true);
	expect(textOf(the('.notice'))).toBe('This does not work.');
	the<HTMLButtonElement>('button').click();
	expect(textOf(the('[role=status]'))).toBe('');
	expect(notes()).toHaveLength(1);
});

test('that fails later keeps what it has, and says so once', async () => {
	expectFailure();
	await open('sample-part', () => elementThat('fails later'), `${failed}${markup}`);
	the<HTMLButtonElement>('button').click();
	the<HTMLButtonElement>('button').click();
	await until(() => expect(notes()).toHaveLength(2));
	expect(document.querySelectorAll('.notice')).toHaveLength(1);
	expect(the('button').hidden).toBe(false);
});

test('a counted text has the form that fits its number', async () => {
	const { labelsOf } = await import('../../src/elements/element.ts');
	document.body.innerHTML = `<p ${labels({ 'me.refresh_one': '{count} question', 'me.refresh_other': '{count} questions' })}></p>`;
	const label = labelsOf(the('p'));
	expect([1, 2].map((count) => label('me.refresh', { count }))).toEqual(['1 question', '2 questions']);
	expect(label('me.title')).toBe('');
});

test('a label that is HTML stays a text', async () => {
	await open('sample-part', () => elementThat('works'), markup.replace('{count} of', '<b>{count}</b> of'));
	the<HTMLButtonElement>('button').click();
	expect(the('[role=status]').children).toHaveLength(0);
});
