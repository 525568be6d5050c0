import { describe, expect, test } from 'vitest';
import type { Refusal, Report } from '../../../src/lib/lms/connection.ts';
import { createCmi5Connection } from '../../../src/lib/lms/cmi5/connection.ts';
import { isAllowed, isLaunch, originsOf, readLaunch } from '../../../src/lib/lms/cmi5/launch.ts';
import type { LaunchData, Statement } from '../../../src/lib/lms/cmi5/statements.ts';
import { RecordStore } from '../../support/record-store.ts';
import { interaction, questions } from './units.ts';

/** Tests are named by the section of the cmi5 specification (Quartz, 1st edition) that asks for what they look at. */
const who = {
	actor: { objectType: 'Agent', account: { homePage: 'https://lms.company.example', name: '1625378' } },
	registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
	activityId: 'https://lms.company.example/activities/7',
};
const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const mastery = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const cmi5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const moveOn = 'https://w3id.org/xapi/cmi5/context/categories/moveon';

const launchData = (more: LaunchData = {}): LaunchData => ({
	contextTemplate: {
		contextActivities: {
			grouping: [{ id: 'https://outspoken.example/en/training/linkedin/profile/' }],
			category: [{ id: 'https://lms.company.example/c' }],
		},
		extensions: { [sessionId]: 'session-1' },
		platform: 'LMS',
	},
	launchMode: 'Normal',
	...more,
});

const report = (outcome: Partial<Report['outcome']> = {}, suspendData = '{"version":1}'): Report => ({
	outcome: { completed: false, ...outcome },
	suspendData,
});
const failed = report({ passed: false, score: 0.5 });
const passed = report({ completed: true, passed: true, score: 0.75 }, '{"version":1,"passed":[1,0.75]}');

function learningSystem(more?: LaunchData) {
	const store = new RecordStore('https://lms.company.example');
	let clock = Date.UTC(2026, 10, 28, 12, 0, 0);
	const visit = (data = launchData(more)) => {
		store.prepare(data);
		return createCmi5Connection({
			launch: readLaunch(`?${store.launchQuery(who)}`)!,
			language: 'en',
			now: () => (clock += 1000),
			uuid: () => crypto.randomUUID(),
			fetch: store.fetch,
		});
	};
	return { store, visit };
}

/** A visit with each kind of answer, a round that is failed and one that is passed. */
async function wholeVisit(more?: LaunchData) {
	const { store, visit } = learningSystem(more);
	const connection = visit();
	const refusals: (Refusal | undefined)[] = [await connection.open(), await connection.send(report())];
	for (const { id } of questions) connection.add(interaction(id));
	refusals.push(await connection.send(failed), await connection.send(passed), await connection.close(passed));
	expect(refusals.filter((each) => each !== undefined)).toEqual([]);
	return { store, visit, connection };
}

const verbOf = ({ verb }: Statement) => verb.id.split('/').at(-1)!;
const defined = ({ statements }: RecordStore) => statements.filter((each) => verbOf(each) !== 'answered');
const one = (store: RecordStore, verb: string) => store.statements.find((each) => verbOf(each) === verb) as unknown as Record<string, any>;
const categories = (statement: unknown) =>
	((statement as Record<string, any>)['context'].contextActivities.category as { id: string }[]).map(({ id }) => id);

describe('launch', () => {
	test('8.1 reads what the learning system says, in any order, and nothing where a part is missing', () => {
		const { store } = learningSystem();
		const query = store.launchQuery(who);
		expect(readLaunch(`?${query}`)).toEqual({
			...who,
			endpoint: 'https://lms.company.example/xapi/',
			fetch: 'https://lms.company.example/token?k=1',
		});
		for (const part of query.split('&')) {
			const rest = query
				.split('&')
				.filter((each) => each !== part)
				.join('&');
			expect(isLaunch(`?${rest}`)).toBe(false);
			expect(readLaunch(`?${rest}`)).toBeUndefined();
		}
		expect(readLaunch(`?${query.replace(/actor=[^&]*/, 'actor=nobody')}`)).toBeUndefined();
		expect(readLaunch(`?${query.replace(/endpoint=[^&]*/, 'endpoint=here')}`)).toBeUndefined();
	});

	test('a page of the site speaks to the stores that portal.yaml names, and to no other', () => {
		const launch = readLaunch(`?${learningSystem().store.launchQuery(who)}`)!;
		expect(isAllowed(launch, ['https://lms.company.example/'])).toBe(true);
		expect(isAllowed(launch, ['https://lms.company.example:8443'])).toBe(false);
		expect(isAllowed({ ...launch, fetch: 'https://elsewhere.example/token' }, ['https://lms.company.example'])).toBe(false);
		expect(isAllowed({ ...launch, endpoint: 'https://elsewhere.example/' }, ['https://lms.company.example'])).toBe(false);
		expect(originsOf(launch)).toEqual(['https://lms.company.example']);
		expect(originsOf({ ...launch, fetch: 'https://elsewhere.example/token' })).toEqual([
			'https://lms.company.example',
			'https://elsewhere.example',
		]);
	});

	test('8.2.1 fetches the token once, by POST, and puts it into every request', async () => {
		const { store } = await wholeVisit();
		const [first, ...others] = store.requests;
		expect(first).toMatchObject({ method: 'POST', url: 'https://lms.company.example/token?k=1', authorization: undefined });
		expect(others.length).toBeGreaterThan(5);
		for (const request of others) {
			expect(request.authorization).toBe(`Basic ${store.token}`);
			expect(request.url).toMatch(/^https:\/\/lms\.company\.example\/xapi\//);
		}
	});

	test('8.2.3 a token that was given before is told as a visit that is over', async () => {
		const { store, visit } = learningSystem();
		await visit().open();
		const again = createCmi5Connection({
			launch: readLaunch(`?${store.launchQuery(who)}`)!,
			language: 'en',
			now: Date.now,
			uuid: () => crypto.randomUUID(),
			fetch: store.fetch,
		});
		expect(await again.open()).toMatchObject({ code: 'over', text: 'The token has been given.' });
		expect(store.statements).toEqual([]);
	});
});

describe('statements', () => {
	test('7.1.1, 7.1.2 and 9.3 initialized is the first, terminated the last, and each verb is used once', async () => {
		const { store } = await wholeVisit();
		expect(store.verbs()).toEqual(['initialized', ...questions.map(() => 'answered'), 'passed', 'completed', 'terminated']);
		const defining = defined(store).map(({ timestamp }) => timestamp);
		expect(defining).toEqual(defining.toSorted());
	});

	test('7.1.3 answers are allowed statements: the context of the learning system without the category of cmi5', async () => {
		const { store } = await wholeVisit();
		for (const statement of store.statements.filter((each) => verbOf(each) === 'answered')) {
			expect(categories(statement)).toEqual(['https://lms.company.example/c']);
		}
	});

	test('every kind of answer is an interaction with its id, kind, right answer, response, result and time', async () => {
		const { store } = await wholeVisit();
		const answers = store.statements.filter((each) => verbOf(each) === 'answered') as unknown as Record<string, any>[];
		expect(
			answers.map(({ object, result }) => [
				object.id.split('/').at(-1),
				object.definition.interactionType,
				object.definition.correctResponsesPattern[0],
				result.response,
				result.success,
				result.duration,
			]),
		).toEqual([
			['one', 'choice', 'yes', 'yes', true, 'PT12.34S'],
			['some', 'choice', 'red[,]blue', 'blue[,]red', true, 'PT12.34S'],
			['draft', 'choice', 'price', 'price', true, 'PT12.34S'],
			['steps', 'sequencing', 'stop[,]look[,]go', 'stop[,]look[,]go', true, 'PT12.34S'],
			['pairs', 'matching', 'cat[.]cat[,]dog[.]dog', 'cat[.]cat[,]dog[.]dog', true, 'PT12.34S'],
			['typed', 'fill-in', '{lang=en}3', '{lang=en}Three', true, 'PT12.34S'],
			['tale', 'choice', 'thanks', 'thanks', true, 'PT12.34S'],
		]);
	});

	test('what belongs to nothing in a match is a target and no source', async () => {
		const { store } = await wholeVisit();
		const matched = store.statements.find((each) => JSON.stringify(each).includes('/questions/pairs')) as unknown as Record<string, any>;
		expect(matched['object'].definition).toMatchObject({
			source: [{ id: 'cat' }, { id: 'dog' }],
			target: [{ id: 'cat' }, { id: 'dog' }, { id: 'fox' }],
		});
	});

	test('9.1 each has a UUID of its own', async () => {
		const { store } = await wholeVisit();
		const ids = store.statements.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
	});

	test('9.2, 9.4 and 9.6.1 actor, object and registration are those of the launch', async () => {
		const { store } = await wholeVisit();
		for (const statement of store.statements as unknown as Record<string, any>[]) {
			expect(statement['actor']).toEqual(who.actor);
			expect(statement['context'].registration).toBe(who.registration);
		}
		for (const statement of defined(store) as unknown as Record<string, any>[]) expect(statement['object'].id).toBe(who.activityId);
	});

	test('9.3 completed and passed are said once in a registration, and failed never after passed', async () => {
		const { store, visit } = await wholeVisit();
		store.statements.length = 0;
		const second = visit();
		await second.open();
		await second.send(passed);
		await second.close(failed);
		expect(store.verbs()).toEqual(['initialized', 'terminated']);
	});

	test('9.3.5 a visit that ends without a pass is failed, once every question was answered', async () => {
		const { store, visit } = learningSystem();
		const connection = visit();
		await connection.send(report());
		await connection.send(failed);
		expect(store.verbs()).toEqual(['initialized']);
		await connection.close(failed);
		expect(store.verbs()).toEqual(['initialized', 'failed', 'terminated']);
		expect(one(store, 'failed')['result']).toMatchObject({ success: false, score: { scaled: 0.5 } });
		const next = visit();
		await next.send(passed);
		expect(store.verbs().slice(3)).toEqual(['initialized', 'passed', 'completed']);
	});

	test('9.5.1, 9.5.2 and 9.5.3 score, success and completion stand where they belong and nowhere else', async () => {
		const { store } = await wholeVisit();
		const results = Object.fromEntries(
			defined(store).map((statement) => {
				const { duration: _duration, ...result } = (statement['result'] ?? {}) as Record<string, unknown>;
				return [verbOf(statement), result];
			}),
		);
		expect(results).toEqual({
			initialized: {},
			passed: { success: true, score: { scaled: 0.75 } },
			completed: { completion: true },
			terminated: {},
		});
	});

	test('9.5.4.1 terminated, completed, passed and failed say how long it took', async () => {
		const { store } = await wholeVisit();
		for (const verb of ['terminated', 'completed', 'passed']) expect(one(store, verb)['result'].duration).toMatch(/^PT\d+(?:\.\d+)?S$/);
		const { visit, store: other } = learningSystem();
		await visit().close(failed);
		expect(one(other, 'failed')['result'].duration).toMatch(/^PT\d+(?:\.\d+)?S$/);
	});

	test('9.6.2, 9.6.3.1 and 10.2.1 the context is that of the learning system, with nothing of it overwritten', async () => {
		const { store } = await wholeVisit();
		const template = launchData().contextTemplate as Record<string, any>;
		for (const { context } of store.statements as unknown as Record<string, any>[]) {
			expect(context.platform).toBe('LMS');
			expect(context.extensions[sessionId]).toBe('session-1');
			expect(context.contextActivities.grouping).toEqual(template['contextActivities'].grouping);
			expect(context.contextActivities.category[0]).toEqual(template['contextActivities'].category[0]);
		}
	});

	test('9.6.2.1 and 9.6.2.2 the category of cmi5 is in each defined statement, that of moveOn where something is judged', async () => {
		const { store } = await wholeVisit();
		expect(Object.fromEntries(defined(store).map((each) => [verbOf(each), categories(each).slice(1)]))).toEqual({
			initialized: [cmi5],
			passed: [cmi5, moveOn],
			completed: [cmi5, moveOn],
			terminated: [cmi5],
		});
	});

	test('9.3.4, 9.6.3.2 and 10.2.4 the score that the learning system asks for decides, and is named', async () => {
		const { store } = await wholeVisit({ masteryScore: 0.8 });
		expect(store.verbs()).not.toContain('passed');
		expect(one(store, 'failed')['context'].extensions[mastery]).toBe(0.8);
		expect(one(store, 'failed')['result'].score.scaled).toBeLessThan(0.8);
		const { store: lower } = await wholeVisit({ masteryScore: 0.5 });
		expect(one(lower, 'passed')['context'].extensions[mastery]).toBe(0.5);
		expect(one(lower, 'completed')['context'].extensions[mastery]).toBeUndefined();
	});

	test('9.7 the timestamp is in UTC', async () => {
		const { store } = await wholeVisit();
		for (const { timestamp } of store.statements) expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
	});
});

describe('documents', () => {
	test('10.2.1 the launch data is read and never written', async () => {
		const { store } = await wholeVisit();
		const states = store.requests.filter(({ url }) => url.includes('activities/state'));
		const asked = states.map(({ method, url }) => [method, new URL(url).searchParams.get('stateId')]);
		expect(asked[0]).toEqual(['GET', 'LMS.LaunchData']);
		expect(asked.filter(([method, id]) => method !== 'GET' && id === 'LMS.LaunchData')).toEqual([]);
		for (const { url } of states) {
			const { searchParams } = new URL(url);
			expect(JSON.parse(searchParams.get('agent')!)).toEqual(who.actor);
			expect([searchParams.get('activityId'), searchParams.get('registration')]).toEqual([who.activityId, who.registration]);
		}
	});

	test.each(['Browse', 'Review'])('10.2.2 in %s a visit says that it began and ended, and nothing else', async (launchMode) => {
		const { store, connection } = await wholeVisit({ launchMode });
		expect(connection.counts()).toBe(false);
		expect(store.verbs()).toEqual(['initialized', 'terminated']);
		expect([...store.documents.keys()]).toEqual(['LMS.LaunchData']);
	});

	test('10.2.6 knows where the learning system wants the reader afterwards', async () => {
		const { connection } = await wholeVisit({ returnURL: 'https://lms.company.example/back' });
		expect(connection.returnUrl()).toBe('https://lms.company.example/back');
	});

	test('11 asks for what the learner prefers; that it may not is no error', async () => {
		const { store } = await wholeVisit();
		const asked = store.requests.filter(({ url }) => url.includes('agents/profile'));
		expect(asked.map(({ url }) => new URL(url).searchParams.get('profileId'))).toEqual(['cmi5LearnerPreferences']);
	});

	test('what an earlier visit left comes back', async () => {
		const { visit } = await wholeVisit();
		const second = visit();
		await second.open();
		expect(second.suspended()).toBe(passed.suspendData);
	});
});

describe('trouble', () => {
	test.each([503, 'lost before', 'lost after'] as const)(
		'what was not taken (%s) is sent again, and stands in the record once',
		async (kind) => {
			const { store, visit } = learningSystem();
			const connection = visit();
			await connection.send(report());
			store.trouble.set('statements', kind);
			connection.add(interaction('one'));
			expect(await connection.send(passed)).toMatchObject({ method: 'POST statements' });
			expect(connection.waits()).toBe(true);
			expect((await connection.close(passed))?.method).toBe('POST statements');
			expect(connection.isClosed()).toBe(false);
			store.trouble.clear();
			expect(await connection.send(passed)).toBeUndefined();
			expect(connection.waits()).toBe(false);
			expect(await connection.close(passed)).toBeUndefined();
			expect(store.verbs().toSorted()).toEqual(['answered', 'completed', 'initialized', 'passed', 'terminated']);
		},
	);

	test('a learning system that does not answer at first is asked again', async () => {
		const { store, visit } = learningSystem();
		const connection = visit();
		store.trouble.set('token', 'lost before');
		expect(await connection.send(passed)).toMatchObject({ method: 'POST token', text: 'The connection is gone.' });
		store.trouble.clear();
		expect(await connection.send(passed)).toBeUndefined();
		expect(store.verbs()).toEqual(['initialized', 'passed', 'completed']);
	});

	test('a document that is not taken is sent again', async () => {
		const { store, visit } = learningSystem();
		const connection = visit();
		await connection.open();
		store.trouble.set('state', 500);
		expect(await connection.send(passed)).toMatchObject({ method: 'PUT state', code: '500' });
		store.trouble.clear();
		expect(await connection.send(passed)).toBeUndefined();
		expect(store.documents.get('outspoken')).toMatchObject({ passed: true, suspended: passed.suspendData });
	});

	test('several reports on the way at once do not repeat a statement', async () => {
		const { store, visit } = learningSystem();
		const connection = visit();
		await Promise.all([connection.send(report()), connection.send(passed), connection.send(passed)]);
		expect(store.verbs()).toEqual(['initialized', 'passed', 'completed']);
	});

	test('a page that is left while something is on its way ends the visit in one request', async () => {
		const { store, visit } = learningSystem();
		const connection = visit();
		await connection.send(report());
		const sent = connection.send(passed);
		const ended = connection.close(passed);
		await Promise.all([sent, ended]);
		expect(store.verbs().toSorted()).toEqual(['completed', 'initialized', 'passed', 'terminated']);
		expect(connection.isClosed()).toBe(true);
	});
});
