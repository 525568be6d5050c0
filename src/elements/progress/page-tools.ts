import { placeOfReading, savedPages, setPlace, setSaved } from '../../lib/progress/saved.ts';
import { findIn, PortalElement, setText } from '../element.ts';
import { afterNextPaint, progress, subscribe } from './progress.ts';

/** Saves a page for later and copies its address; on a page to read it also leads to where the reader stopped. */
export class PageTools extends PortalElement {
	protected override start(): void {
		const { id = '' } = this.dataset;
		const save = this.find('[data-save]');
		const isSaved = () => savedPages(progress.read()).includes(id);
		subscribe(() => setText(findIn(save, 'span'), this.label(isSaved() ? 'page.saved' : 'page.save')), this.signal);
		this.on(save, 'click', () => {
			const saved = !isSaved();
			void progress.update((state, at) => setSaved(state, id, saved, at));
		});
		this.on('[data-copy-link]', 'click', async () => {
			const isCopied = await import('../layout/copy-link.ts').then((late) => late.copyLink(this.find('code')));
			this.say(this.label(isCopied ? 'page.linkCopied' : 'share.copyManually'));
		});
		this.find('.row').hidden = false;
		if ('resume' in this.dataset) this.#followReading(id);
	}

	#followReading(id: string): void {
		const place = placeOfReading(progress.read(), id);
		const stopped = document.getElementById(place?.heading ?? '');
		const resume = this.find<HTMLAnchorElement>('[data-resume]');
		resume.hidden = !stopped || location.hash !== '';
		if (stopped) {
			resume.href = `#${stopped.id}`;
			resume.textContent = this.label('page.resume', { heading: stopped.textContent ?? '' });
		}
		const headings = [...document.querySelectorAll('main h2[id]')];
		let kept: Element | undefined;
		// While they read, as a phone that needs memory ends a page without an event.
		this.on(window, 'scroll', () => {
			const passed = headings.findLast((each) => each.getBoundingClientRect().top < innerHeight / 2);
			// Near the top of the page nobody has begun to read.
			if (!passed || passed === kept || scrollY < innerHeight / 2) return;
			kept = passed;
			void progress.update((state, at) => setPlace(state, id, passed.id, passed.textContent, at), afterNextPaint());
		});
	}
}
