// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { click, clipboard, enter, expectFailure, labels, open, textOf, the, until } from '../page.ts';

const paths = [{ language: 'en', id: 'hire', title: 'New hire', summary: 'Begin', minutes: 20, href: '/en/start/hire/' }];
const ready = (name: string, more = '') => `<div data-ready="${name}"><pre></pre><button></button>${more}<p role="status"></p></div>`;
const page = () =>
	open(
		'hr-link',
		() => import('../../../src/elements/paths/hr-link.ts'),
		`<hr-link data-paths='${JSON.stringify(paths)}' ${labels('hr.due.past', 'hr.due.wrong', 'hr.group.wrong', 'hr.qr.failed', 'hr.copied', 'hr.copyManually')}>
		<form hidden><select name="path"><option value="hire"></option></select><select name="language"><option value="en"></option></select>
		<input name="due" /><span data-remark="due"></span><input name="group" /><span data-remark="group"></span></form>
		<div data-made hidden>${ready('link')}<details data-language="en" ${labels(
			{ 'hr.mail.subject': 'Please: {path}', 'hr.mail.body': '{path}, {time}, {link}. {due}', 'hr.chat.body': '{summary} {link}' },
			{ 'hr.message.due': 'by {date}', 'hr.message.noDue': 'any time' },
		)}>${ready('mail-en', '<a data-mail="en"></a>')}${ready('chat-en')}</details>
		<figure><div data-qr></div><figcaption data-caption></figcaption><button data-save></button></figure></div><div data-plain></div></hr-link>`,
	);
const link = () => textOf(the('[data-ready=link] pre'));

test('makes the link, the messages and the code from the form', async () => {
	await page();
	expect([the('form').hidden, the('[data-made]').hidden, the('[data-plain]').hidden]).toEqual([false, false, true]);
	expect(link()).toBe(`${location.origin}/en/start/hire/`);
	enter('[name=due]', '2099-05-01');
	enter('[name=group]', 'sales');
	expect(link()).toBe(`${location.origin}/en/start/hire/?due=2099-05-01&group=sales`);
	expect(textOf(the('[data-ready=mail-en] pre'))).toMatch(/^New hire, 20 minutes, http.*\. by .*2099/);
	expect(the('[data-mail]').getAttribute('href')).toMatch(/^mailto:\?subject=Please/);
	await until(() => expect(document.querySelectorAll('[data-qr] svg')).toHaveLength(1));
	click('[data-ready=link] button');
	await until(() => expect(textOf(the('[data-ready=link] [role=status]'))).toBe('hr.copied'));
	expect(clipboard).toEqual([link()]);
	enter('[name=group]', '');
	expect(textOf(the('[data-ready=link] [role=status]'))).toBe('');
});

test('says what is wrong with a field, and leaves it out of the link', async () => {
	await page();
	enter('[name=due]', '2099-02-31');
	expect([textOf(the('[data-remark=due]')), the('[name=due]').getAttribute('aria-invalid')]).toEqual(['hr.due.wrong', 'true']);
	enter('[name=group]', '<b>');
	expect(textOf(the('[data-remark=group]'))).toBe('hr.group.wrong');
	expect(link()).toBe(`${location.origin}/en/start/hire/`);
	enter('[name=due]', '2020-02-01');
	expect([textOf(the('[data-remark=due]')), the('[name=due]').getAttribute('aria-invalid')]).toEqual(['hr.due.past', 'false']);
});

test('without the part that draws the code the link works, and the reader is told', async () => {
	expectFailure();
	vi.doMock('../../../src/elements/paths/qr-drawing.ts', () => {
		throw new Error('404');
	});
	await page();
	await until(() => expect(textOf(the('[data-caption]'))).toBe('hr.qr.failed'));
	expect([the('[data-save]').hidden, link()]).toEqual([true, `${location.origin}/en/start/hire/`]);
	vi.doUnmock('../../../src/elements/paths/qr-drawing.ts');
});
