import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGroup, readInvitation, writeInvitation } from '../../../src/lib/paths/invitation.ts';
import { mailAddress, modulesPath } from '../../../src/lib/paths/message.ts';
import { pathOf } from '../../../src/lib/paths/latest.ts';
import { invitationOf, visitPath } from '../../../src/lib/paths/visits.ts';
import { parse, serialise } from '../../../src/lib/progress/parse.ts';
import { empty } from '../../../src/lib/progress/state.ts';

describe('the query of a link', () => {
	test.each([
		['?due=2026-12-15&group=autumn', { due: '2026-12-15', group: 'autumn' }],
		['due=2028-02-29', { due: '2028-02-29' }],
		['group=%D0%BE%D1%81%D0%B5%D0%BD%D1%8C+2026', { group: 'осень 2026' }],
		['group=+autumn+', { group: 'autumn' }],
		['', {}],
		['due=2026-02-30', {}],
		['due=1026-12-15', {}],
		['due=tomorrow&group=<script>', {}],
		['group=nadia@teplia.example.com', {}],
		['group=' + 'a'.repeat(25), {}],
		['group=https://x.example', {}],
		['due=2026-12-15&due=x&utm_source=y', { due: '2026-12-15' }],
	])('%s is read as %j', (query, invitation) => {
		expect(readInvitation(query)).toEqual(invitation);
	});

	test('is written so that it is read again', () => {
		const group = fc.string({ unit: fc.constantFrom(...'aяÉ7 .-'), maxLength: 24 }).filter((text) => isGroup(text) && text === text.trim());
		fc.assert(
			fc.property(group, (text) => {
				expect(readInvitation(writeInvitation({ due: '2026-12-15', group: text }))).toEqual({ due: '2026-12-15', group: text });
			}),
		);
	});

	test('of any kind is answered', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'=&%-О0Ａé{}[]":,\u0000\uD83C🍅') }), (query) => {
				expect(readInvitation(query)).toBeTypeOf('object');
			}),
		);
	});
});

describe('a visit', () => {
	const at = 1_767_225_600_000;

	test('keeps the path and what its link said, each path by itself', () => {
		let state = visitPath(empty(), 'sales', { due: '2026-12-15' }, at);
		state = visitPath(state, 'new-hire', {}, at + 1);
		expect([pathOf(state), invitationOf(state, 'sales'), invitationOf(state, 'new-hire')]).toEqual(['new-hire', { due: '2026-12-15' }, {}]);
	});

	test('without anything in the link leaves what an earlier link said', () => {
		const state = visitPath(visitPath(empty(), 'sales', { due: '2026-12-15', group: 'осень 2026' }, at), 'sales', {}, at + 1);
		expect(invitationOf(state, 'sales')).toEqual({ due: '2026-12-15', group: 'осень 2026' });
	});

	test('that brings nothing new changes nothing', () => {
		const state = visitPath(empty(), 'sales', { group: 'autumn' }, at);
		expect(visitPath(state, 'sales', { group: 'autumn' }, at + 5)).toBe(state);
	});

	test('with the longest label survives being stored', () => {
		const group = 'я'.repeat(24);
		const state = visitPath(empty(), 'sales', { due: '2026-12-15', group }, at);
		const { state: stored, setAside } = parse(serialise(state));
		expect([invitationOf(stored, 'sales'), setAside]).toEqual([{ due: '2026-12-15', group }, []]);
	});
});

test('a mail has its lines as mail has them', () => {
	expect(mailAddress('A & B', 'one\n\ntwo?')).toBe('mailto:?subject=A%20%26%20B&body=one%0D%0A%0D%0Atwo%3F');
});

test('modules are drawn as runs of their row', () => {
	expect(
		modulesPath([
			[true, true, false],
			[false, false, false],
			[false, true, true],
		]),
	).toBe('M0 0h2v1h-2zM1 2h2v1h-2z');
});
