{
	const root = document.documentElement;
	let theme;
	try {
		theme = localStorage.getItem('starlight-theme');
	} catch {}
	root.dataset.theme = /^(?:light|dark)$/.test(theme) ? theme : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
	root.dataset.js = '';
	const whole = () => (root.dataset.painted = '');
	if (location.hash) whole();
	else requestAnimationFrame(() => setTimeout(whole));
	addEventListener('click', ({ target }) => {
		const link = target.closest?.('language-links a');
		if (link) link.search = location.search;
	});
}
