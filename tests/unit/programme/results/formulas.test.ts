import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateReach } from '../../../../src/lib/programme/results/reach-estimate.ts';
import { returnOn } from '../../../../src/lib/programme/results/roi.ts';

const assumed = { visit: 1, lead: 50, application: 20, hire: 1000, people: 10, hours: 1, hourly: 30, fixed: 100 };

describe('the return', () => {
	test('is worth less cost, by cost', () => {
		expect(returnOn({ visits: 500, leads: 4, hires: 1, reach: 90_000 }, 2, assumed)).toEqual({
			worth: 1700,
			cost: 800,
			roi: 1.125,
			parts: [
				{ of: 'visits', count: 500, worth: 500 },
				{ of: 'leads', count: 4, worth: 200 },
				{ of: 'hires', count: 1, worth: 1000 },
			],
		});
	});

	test('counts sales that were measured as they are', () => {
		expect(returnOn({ revenue: 1234.5 }, 1, assumed).worth).toBe(1234.5);
	});

	test('is no number where nothing was spent', () => {
		expect(returnOn({ visits: 5 }, 1, { ...assumed, people: 0, fixed: 0 }).roi).toBeUndefined();
	});
});

describe('the reach that may be expected', () => {
	test('is a range', () => {
		const range = estimateReach({ people: 10, followers: 300, seenLow: 0.05, seenHigh: 0.2, overlapLow: 0.1, overlapHigh: 0.4 });
		expect(range).toEqual({ low: 90, high: 540 });
	});

	test('never is more than all followers, nor does its low end lie above the high one', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(fc.nat(1000), fc.nat(10_000), share, share, share, share, (people, followers, ...shares) => {
				const [seenLow, seenHigh, overlapLow, overlapHigh] = shares;
				const { low, high } = estimateReach({ people, followers, seenLow, seenHigh, overlapLow, overlapHigh });
				expect(low).toBeLessThanOrEqual(high);
				expect(high).toBeLessThanOrEqual(people * followers);
				expect(low).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});
