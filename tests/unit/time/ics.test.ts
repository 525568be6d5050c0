import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../../src/lib/time/ics.ts';

const madeAt = Date.UTC(2026, 10, 24, 7, 5, 9);
const event: CalendarEvent = { uid: 'one@teplia.example', when: { date: '2026-11-26', time: '09:00', minutes: 5 }, title: 'Review' };
const file = (...events: CalendarEvent[]) => calendarFile({ product: '-//Teplia//Outspoken//EN', madeAt, events });

/** The events as another program reads them. */
const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

test('a file is written as RFC 5545 has it', () => {
	expect(file({ ...event, text: 'Two minutes', url: 'https://teplia.example/en/review/?q=a,b', alarm: true })).toBe(
		[
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Teplia//Outspoken//EN',
			'CALSCALE:GREGORIAN',
			'METHOD:PUBLISH',
			'BEGIN:VEVENT',
			'UID:one@teplia.example',
			'DTSTAMP:20261124T070509Z',
			'DTSTART:20261126T090000',
			'DURATION:PT5M',
			'SUMMARY:Review',
			'DESCRIPTION:Two minutes',
			'URL:https://teplia.example/en/review/?q=a,b',
			'TRANSP:TRANSPARENT',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'DESCRIPTION:Review',
			'TRIGGER:PT0S',
			'END:VALARM',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		].join('\r\n'),
	);
});

test('a calendar to follow has a name', () => {
	const text = calendarFile({ product: '-//Teplia//Outspoken//EN', name: 'Outspoken, 2027', madeAt, events: [event] });
	const calendar = new ICAL.Component(ICAL.parse(text));
	expect(['name', 'x-wr-calname'].map((property) => calendar.getFirstPropertyValue(property))).toEqual(Array(2).fill('Outspoken\\, 2027'));
	expect(text).toContain('\r\nNAME:Outspoken\\, 2027\r\nX-WR-CALNAME:Outspoken\\, 2027\r\n');
});

describe('another program reads', () => {
	test('nine o’clock where the reader is', () => {
		const [found] = read(file(event));
		expect(found?.startDate.toString()).toBe('2026-11-26T09:00:00');
		expect(found?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
		expect(found?.duration.toSeconds()).toBe(300);
	});

	test('a whole day', () => {
		const [found] = read(file({ ...event, when: { date: '2028-02-29' } }));
		expect(found?.startDate.isDate).toBe(true);
		expect(found?.startDate.toString()).toBe('2028-02-29');
	});

	test('the alarm, and the address as it is', () => {
		const url = 'https://teplia.example/ru/review/?q=one,two;three&utm_source=calendar';
		const [found] = read(file({ ...event, url, alarm: true }));
		expect(found?.component.getFirstPropertyValue('url')).toBe(url);
		expect(found?.component.getAllSubcomponents('valarm')).toHaveLength(1);
	});

	test('every text as it was, whatever stands in it', () => {
		const unit = fc.oneof(
			fc.constantFrom('\\', ';', ',', '\n', ':', '"', 'ё', '🌱', 'BEGIN:VEVENT', '\\n'),
			fc.string({ unit: 'grapheme', maxLength: 1 }),
		);
		const words = fc.array(unit, { maxLength: 150 }).map((parts) => parts.join('').replaceAll(/(?!\n)\p{Cc}/gu, ''));
		fc.assert(
			fc.property(words, words, (title, text) => {
				const written = file({ ...event, title, text }, { ...event, uid: 'two@teplia.example' });
				const found = read(written);
				expect(found.map(({ uid }) => uid)).toEqual(['one@teplia.example', 'two@teplia.example']);
				expect(found[0]?.summary ?? '').toBe(title);
				expect(found[0]?.description ?? '').toBe(text);
				for (const line of written.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
				expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			}),
		);
	});
});

test('line ends and control characters cannot begin a property', () => {
	const hostile = 'Review\r\nATTENDEE:mailto:me@elsewhere.example\u0000\u0007\rX:1';
	const written = file({ ...event, title: hostile, text: hostile, uid: hostile, alarm: true });
	expect(written.split('\r\n').filter((line) => /^(?:ATTENDEE|X)/.test(line))).toEqual([]);
	expect(() => file({ ...event, url: 'not an address' })).toThrow('Invalid URL');
	expect(file({ ...event, url: 'https://teplia.example/\r\nATTENDEE:x' })).not.toMatch(/^ATTENDEE/m);
});

test.each([{ date: '2026-02-30' }, { date: '2026-11-24', time: '24:00' }, { date: 'tomorrow' }])('%j is no time', (when) => {
	expect(() => file({ ...event, when })).toThrow(RangeError);
});
