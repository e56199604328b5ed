// The body map on which sites are picked. It says which one, and shows what it is told; the form does the rest.
'use strict';

for (const map of document.querySelectorAll('.bodypick')) {
  const sites = [...map.querySelectorAll('[data-site]')];
  const named = map.querySelector('.named');
  const name = new Map(sites.map((site) => [site, site.getAttribute('aria-label') || site.textContent]));
  let stop = sites[0];
  let cameFrom = null;

  const middle = (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };

  const stand = (site) => {
    stop.tabIndex = -1;
    stop = site;
    stop.tabIndex = 0;
  };

  /** The nearest site that lies more in a direction than aside of it. */
  const next = (site, right, down) => {
    const here = middle(site);
    let best = null;
    let least = Infinity;
    for (const other of sites) {
      const there = middle(other);
      const along = (there.x - here.x) * right + (there.y - here.y) * down;
      const aside = Math.abs((there.x - here.x) * down) + Math.abs((there.y - here.y) * right);
      if (other !== site && along > 1 && along >= aside / 2 && along + 2 * aside < least) {
        best = other;
        least = along + 2 * aside;
      }
    }
    return best;
  };

  const tell = (event, site) => map.dispatchEvent(
    new CustomEvent(event, { bubbles: true, detail: { site: site.dataset.site, name: name.get(site) } }));

  const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  map.addEventListener('keydown', (event) => {
    const site = event.target.closest('[data-site]');
    if (!site || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (steps[event.key]) {
      (next(site, ...steps[event.key]) || site).focus();
    } else if (event.key === 'Enter' && site.getAttribute('aria-pressed') === 'true') {
      tell('site-entered', site);
    } else if (event.key === 'Enter' || event.key === ' ') {
      tell('site-picked', site);
    } else if (event.key === 'Escape') {
      (cameFrom && cameFrom.isConnected ? cameFrom : site)[cameFrom ? 'focus' : 'blur']();
    } else {
      return;
    }
    event.preventDefault();
  });

  map.addEventListener('click', (event) => {
    const site = event.target.closest('[data-site]');
    if (site) {
      stand(site);
      tell('site-picked', site);
    }
  });

  map.addEventListener('focusin', (event) => {
    if (!map.contains(event.relatedTarget)) {
      cameFrom = event.relatedTarget;
    }
    const site = event.target.closest('[data-site]');
    if (site) {
      stand(site);
      named.textContent = name.get(site);
    }
  });

  map.addEventListener('mouseover', (event) => {
    const site = event.target.closest('[data-site]');
    named.textContent = name.get(site || (map.contains(document.activeElement) ? stop : null)) || '\u00a0';
  });

  map.addEventListener('sites-shown', (event) => {
    const shown = event.detail.sites;
    for (const site of sites) {
      const extent = shown[site.dataset.site];
      const known = site.dataset.site in shown;
      site.setAttribute('aria-pressed', String(known));
      site.setAttribute('aria-label', extent ? `${name.get(site)}, ${map.dataset[extent] || extent}` : name.get(site));
      dress(site, known ? extent || 'asked' : null);
    }
    for (const mark of map.querySelectorAll('[data-shows]')) {
      dress(mark, shown[mark.dataset.shows] || null);
    }
  });

  const dress = (element, extent) => {
    element.toggleAttribute('data-extent', extent !== null);
    if (extent !== null) {
      element.setAttribute('data-extent', extent);
    }
  };

  stop.tabIndex = 0;
  map.hidden = false;
}
