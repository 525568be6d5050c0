import { PortalElement } from '../element.ts';
import { hasDocument, progress, subscribe } from './progress.ts';

type Reason = 'memory' | 'newer' | 'aside';

const saidKey = 'outspoken:notice';

/** Says once a visit when progress cannot be kept, or when a part of it could not be read. */
export class StorageNotice extends PortalElement {
	protected override start(): void {
		const button = this.find('button');
		const say = (sentence: string) => {
			this.say(sentence);
			button.hidden = sentence === '';
		};
		const fromTheStart = reasonToSpeak();
		let latest: Reason | undefined;

		subscribe(() => {
			const reason = reasonToSpeak();
			// Sentences that promise to keep something are taken off the page.
			document.documentElement.toggleAttribute('data-not-kept', reason === 'memory');
			if (reason === latest) return;
			// What has mended is no longer true; a part that was put aside stays so.
			if (latest === 'memory') say('');
			latest = reason;
			if (reason !== undefined && !wasSaid(reason, reason === fromTheStart)) say(this.label(`notice.${reason}`));
		}, this.signal);
		this.on(button, 'click', () => {
			say('');
			document.querySelector<HTMLElement>('.brand')?.focus();
		});

		// What cannot be read is put aside at once, so that the reader hears of it on the first page.
		if (hasDocument()) void progress.update((state) => state);
	}
}

function reasonToSpeak(): Reason | undefined {
	const status = progress.status();
	if (status !== 'saved') return status;
	return progress.setAside().length > 0 ? 'aside' : undefined;
}

/**
 * Whether an earlier page of this visit said it. Where not even that can be kept, the first page did, unless it has
 * come about on this one.
 */
function wasSaid(reason: Reason, fromTheStart: boolean): boolean {
	try {
		const said = (sessionStorage.getItem(saidKey) ?? '').split(' ');
		if (said.includes(reason)) return true;
		sessionStorage.setItem(saidKey, [...said, reason].join(' ').trim());
		return false;
	} catch {
		return fromTheStart && document.referrer.startsWith(`${location.origin}/`);
	}
}
